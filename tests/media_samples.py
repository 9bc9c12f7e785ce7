"""Small real media files for tests, made with PyAV directly so that Lipwright's own encoder is not its own witness."""

from __future__ import annotations

import struct
import zlib
from collections.abc import Iterable
from fractions import Fraction
from pathlib import Path

import av
import cv2
import numpy as np


def clicks(times: Iterable[float], *, seconds: float, rate: int, length: int = 200, channels: int = 1) -> np.ndarray:
    """Silence with short 2 kHz bursts that start at the given times: (n, channels) float32."""
    sound = np.zeros(round(seconds * rate), np.float32)
    burst = 0.8 * np.cos(2 * np.pi * 2000 * np.arange(length) / rate)
    for time in times:
        at = round(time * rate)
        sound[at : at + length] = burst[: len(sound) - at]
    return np.repeat(sound[:, None], channels, axis=1)


def tone(*, seconds: float, rate: int, hertz: float = 440.0, channels: int = 1) -> np.ndarray:
    """A sine at half of full scale: (n, channels) float32."""
    wave = 0.5 * np.sin(2 * np.pi * hertz * np.arange(round(seconds * rate)) / rate)
    return np.repeat(wave.astype(np.float32)[:, None], channels, axis=1)


def onset(sound: np.ndarray, *, level: float = 0.3) -> int:
    """Index of the first sample louder than `level`; -1 where there is none."""
    loud = np.flatnonzero(np.abs(sound) > level)
    return int(loud[0]) if len(loud) else -1


def write_sound(
    path: Path,
    sound: np.ndarray,
    rate: int,
    codec: str,
    *,
    options: dict[str, str] | None = None,
    container_options: dict[str, str] | None = None,
) -> Path:
    """Encode (n, channels) float32."""
    with av.open(f"file:{path}", "w", container_options=container_options or {}) as container:
        _encode_sound(container, _sound_stream(container, sound, rate, codec, options), sound, rate, start=Fraction(0))
    return path


def write_clip(
    path: Path,
    frames: Iterable[np.ndarray],
    rate: Fraction,
    *,
    codec: str = "libx264",
    options: dict[str, str] | None = None,
    times: list[int] | None = None,
    time_base: Fraction | None = None,
    sound: tuple[np.ndarray, int] | None = None,
    sound_start: Fraction = Fraction(0),
    picture_start: Fraction = Fraction(0),
    container_options: dict[str, str] | None = None,
) -> Path:
    """Encode (H, W, 3) frames; `times` in `time_base` make a variable rate; `sound` is ((n, c), Hz) in AAC."""
    frames = list(frames)
    with av.open(f"file:{path}", "w", container_options=container_options or {}) as container:
        stream = container.add_stream(codec, rate=rate, options=options or {"crf": "12"})
        stream.height, stream.width = frames[0].shape[:2]
        stream.pix_fmt = "yuv420p"
        base = time_base or 1 / rate
        stream.time_base = stream.codec_context.time_base = base
        heard = _sound_stream(container, *sound, "aac", None) if sound else None
        container.start_encoding()
        for i, frame in enumerate(frames):
            picture = av.VideoFrame.from_ndarray(np.ascontiguousarray(frame), "rgb24")
            picture.pts = (times[i] if times else i) + round(picture_start / base)
            picture.time_base = base
            container.mux(stream.encode(picture))
        container.mux(stream.encode(None))
        if heard is not None and sound:
            _encode_sound(container, heard, *sound, start=sound_start)
    return path


def _sound_stream(container, sound, rate, codec, options):
    layout = {1: "mono", 2: "stereo", 6: "5.1"}[sound.shape[1]]
    return container.add_stream(codec, rate=rate, layout=layout, options=options or {})


def _encode_sound(container, stream, sound, rate, *, start):
    layout = stream.codec_context.layout.name
    frame = av.AudioFrame.from_ndarray(np.ascontiguousarray(sound.T), "fltp", layout)
    frame.sample_rate, frame.time_base = rate, Fraction(1, rate)
    frame.pts = round(start * rate)
    fit = av.AudioResampler(
        format=stream.codec_context.format, layout=layout, rate=rate, frame_size=stream.codec_context.frame_size or None
    )
    for part in [*fit.resample(frame), *fit.resample(None)]:
        container.mux(stream.encode(part))
    container.mux(stream.encode(None))


def numbered_frames(count: int, *, width: int = 64, height: int = 48, grain: int = 0) -> list[np.ndarray]:
    """Frames that carry their number as 12 black or white blocks, so that it survives lossy coding.

    `grain` is noise in grey levels: it makes files large enough to be damaged in places.
    """
    rng = np.random.default_rng(1)
    frames = []
    for number in range(count):
        frame = np.full((height, width, 3), 96, np.uint8)
        for bit in range(12):
            x, y = (bit % 4) * width // 4, (bit // 4) * height // 3
            frame[y : y + height // 3, x : x + width // 4] = 235 if number >> bit & 1 else 20
        noise = rng.integers(-grain, grain + 1, frame.shape)
        frames.append(np.clip(frame + noise, 0, 255).astype(np.uint8))
    return frames


def number_of(frame: np.ndarray) -> int:
    """The number in a frame of `numbered_frames`."""
    height, width = frame.shape[:2]
    bits = 0
    for bit in range(12):
        x, y = (bit % 4) * width // 4 + width // 8, (bit // 4) * height // 3 + height // 6
        bits |= int(frame[y - 2 : y + 3, x - 2 : x + 3].mean() > 128) << bit
    return bits


def set_rotation(path: Path, matrix: tuple[int, int, int, int]) -> Path:
    """Write the display matrix (a, b, c, d) of an MP4's video track, as phones do: (0, 1, -1, 0) is 90 clockwise."""
    data = bytearray(path.read_bytes())
    at = data.find(b"tkhd") + 4
    at += 4 + (20 if data[at] == 0 else 32) + 16
    a, b, c, d = (value << 16 for value in matrix)
    data[at : at + 36] = struct.pack(">9i", a, b, 0, c, d, 0, 64 << 16 if b else 0, 0, 1 << 30)
    path.write_bytes(data)
    return path


def exif(orientation: int) -> bytes:
    """A TIFF-structured EXIF block with one tag."""
    return b"MM\0*" + struct.pack(">IHHHIHHI", 8, 1, 274, 3, 1, orientation, 0, 0)


def with_exif(jpeg: bytes, orientation: int) -> bytes:
    """A JPEG file with an orientation tag put in front."""
    block = b"Exif\0\0" + exif(orientation)
    return jpeg[:2] + b"\xff\xe1" + struct.pack(">H", len(block) + 2) + block + jpeg[2:]


def png_chunk(kind: bytes, body: bytes) -> bytes:
    return struct.pack(">I", len(body)) + kind + body + struct.pack(">I", zlib.crc32(kind + body))


def png_claiming(width: int, height: int) -> bytes:
    """A small, well-formed PNG whose header claims any size."""
    header = png_chunk(b"IHDR", struct.pack(">IIBBBBB", width, height, 8, 2, 0, 0, 0))
    return b"\x89PNG\r\n\x1a\n" + header + png_chunk(b"IDAT", zlib.compress(bytes(4096))) + png_chunk(b"IEND", b"")


def picture(*, width: int = 48, height: int = 32) -> np.ndarray:
    """A smooth colour picture without symmetry: (height, width, 3) uint8 RGB."""
    small = np.random.default_rng(3).integers(30, 225, (4, 6, 3)).astype(np.uint8)
    return cv2.resize(small, (width, height), interpolation=cv2.INTER_CUBIC)


def encoded(rgb: np.ndarray, suffix: str, *options: int) -> bytes:
    """RGB, RGBA or grey pixels as a picture file, by OpenCV."""
    if rgb.ndim == 3:
        rgb = cv2.cvtColor(rgb, cv2.COLOR_RGBA2BGRA if rgb.shape[2] == 4 else cv2.COLOR_RGB2BGR)
    done, data = cv2.imencode(suffix, rgb, list(options))
    assert done
    return data.tobytes()
