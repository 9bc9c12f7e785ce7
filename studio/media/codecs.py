"""The encoders that Lipwright can write with, and which of them work on this machine."""

from __future__ import annotations

import os
from collections.abc import Mapping
from dataclasses import dataclass, field
from types import MappingProxyType

import av
import av.error

from studio.core.errors import MediaError


@dataclass(frozen=True)
class VideoCodec:
    """How to drive one of libav's video encoders.

    pixel_format: what it is fed; options: always set; quality: the name of its quality option, "" without one;
    default_quality: near-transparent on faces; default_preset: see `presets`; audio: the encoder that goes with it;
    suffixes: containers that hold it, the usual one first.
    """

    encoder: str
    pixel_format: str
    suffixes: tuple[str, ...]
    quality: str = "crf"
    default_quality: int = 18
    preset_option: str = "preset"
    default_preset: str = ""
    audio: str = "aac"
    options: Mapping[str, str] = field(default_factory=dict)


_QUIET_X265 = {"x265-params": "log-level=none"}
_MP4 = (".mp4", ".mov", ".mkv", ".m4v")
VIDEO_CODECS: Mapping[str, VideoCodec] = MappingProxyType(
    {
        "h264": VideoCodec("libx264", "yuv420p", _MP4, default_preset="veryfast"),
        "h264_nvenc": VideoCodec("h264_nvenc", "yuv420p", _MP4, quality="cq", default_quality=20, default_preset="p4"),
        "hevc": VideoCodec(
            "libx265", "yuv420p", _MP4, default_quality=20, default_preset="fast", options=_QUIET_X265
        ),
        "vp9": VideoCodec(
            "libvpx-vp9", "yuv420p", (".webm", ".mkv"), default_quality=24, preset_option="cpu-used",
            default_preset="5", audio="libopus", options={"row-mt": "1", "b": "0", "deadline": "good"},
        ),
        "av1": VideoCodec("libsvtav1", "yuv420p", (".mp4", ".mkv", ".webm"), default_quality=26, default_preset="9"),
        "prores": VideoCodec(
            "prores_ks", "yuv422p10le", (".mov",), quality="", preset_option="profile", default_preset="3",
            audio="pcm_s16le",
        ),
        "ffv1": VideoCodec("ffv1", "bgr0", (".mkv",), quality="", preset_option="", audio="flac"),
    }
)  # fmt: skip

AAC_RATES = (96000, 88200, 64000, 48000, 44100, 32000, 24000, 22050, 16000, 12000, 11025, 8000)
OPUS_RATES = (48000, 24000, 16000, 12000, 8000)


def audio_rate(encoder: str, source_rate: int) -> int:
    """The sample rate to encode at: the source's own where the encoder takes it, else 48 kHz."""
    allowed = {"aac": AAC_RATES, "libopus": OPUS_RATES}.get(encoder)
    return source_rate if allowed is None or source_rate in allowed else 48_000


def audio_bit_rate(encoder: str, *, sample_rate: int, channels: int) -> int | None:
    """Bits per second for a lossy encoder: 160 k mono, 224 k stereo, AAC's limit of 6 bits a sample kept."""
    if encoder not in ("aac", "libopus"):
        return None
    wanted = 160_000 if channels == 1 else 224_000
    return min(wanted, 6 * sample_rate * channels) if encoder == "aac" else wanted


def video_codec(name: str) -> VideoCodec:
    """The codec of that name. Raises MediaError for an unknown one."""
    try:
        return VIDEO_CODECS[name]
    except KeyError:
        known = ", ".join(VIDEO_CODECS)
        raise MediaError(f"There is no video codec '{name[:40]}'.", remedy=f"Choose one of {known}.") from None


def probe_encoders() -> dict[str, bool]:
    """Which of VIDEO_CODECS work here, tried by encoding one frame: a listed encoder may lack its hardware."""
    return {name: _opens(codec) for name, codec in VIDEO_CODECS.items()}


def quieten(codec: VideoCodec) -> None:
    """Keep SVT-AV1 from writing a banner to the terminal: it goes round libav's log and listens to this only."""
    if codec.encoder == "libsvtav1":
        os.environ.setdefault("SVT_LOG", "1")


def _opens(codec: VideoCodec) -> bool:
    quieten(codec)
    try:
        context = av.VideoCodecContext.create(codec.encoder, "w")
        context.width = context.height = 256
        context.pix_fmt = codec.pixel_format
        context.framerate = 25
        context.options = dict(codec.options)
        context.encode(av.VideoFrame(256, 256, codec.pixel_format))
        context.encode(None)
    except (av.error.FFmpegError, ValueError, RuntimeError):
        return False
    return True
