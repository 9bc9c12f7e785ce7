"""Still pictures: read to upright RGB, write as PNG."""

from __future__ import annotations

from collections.abc import Callable
from fractions import Fraction
from pathlib import Path

import av
import cv2
import numpy as np

from studio.core.errors import MediaError
from studio.media.colour import ToRgb
from studio.media.files import atomic_path, check_readable
from studio.media.image_header import ImageHeader, parse_header
from studio.media.libav import open_input

MAX_PIXELS = 64_000_000
MAX_FILE_BYTES = 512 << 20
_REMEDY = "Open it in a picture editor and save it again as PNG or JPEG."

# What to do with the stored picture for each EXIF orientation so that it is seen upright.
_UPRIGHT: dict[int, Callable[[np.ndarray], np.ndarray]] = {
    2: lambda image: image[:, ::-1],
    3: lambda image: image[::-1, ::-1],
    4: lambda image: image[::-1],
    5: lambda image: image.swapaxes(0, 1),
    6: lambda image: image.swapaxes(0, 1)[:, ::-1],
    7: lambda image: image.swapaxes(0, 1)[::-1, ::-1],
    8: lambda image: image.swapaxes(0, 1)[::-1],
}


def read_header(path: Path | str, *, max_pixels: int = MAX_PIXELS) -> ImageHeader | None:
    """The header of a picture file, checked; None where the file is no picture (a video, say).

    Raises MediaError for files that are missing, cut short, or larger than `max_pixels`. Decodes nothing.
    """
    path = check_readable(path)
    data = _load(path) if _looks_like_picture(path) else b""
    return _checked_header(path, data, max_pixels) if data else None


def read_image(
    path: Path | str, *, max_pixels: int = MAX_PIXELS, background: tuple[int, int, int] = (255, 255, 255)
) -> np.ndarray:
    """An upright (H, W, 3) uint8 RGB picture: EXIF orientation applied, alpha laid over `background`.

    JPEG, PNG, WebP, TIFF, BMP and JPEG 2000; 16-bit samples are scaled to 8. Raises MediaError, before memory is
    taken, for pictures over `max_pixels`.
    """
    rgba = _read_rgba(path, max_pixels)
    rgb = np.ascontiguousarray(rgba[:, :, :3])
    if bool((rgba[:, :, 3] == 255).all()):
        return rgb
    alpha = rgba[:, :, 3:].astype(np.uint16)
    under = np.array(background, np.uint16) * (255 - alpha)
    return ((rgb * alpha + under + 127) // 255).astype(np.uint8)


def read_image_alpha(path: Path | str, *, max_pixels: int = MAX_PIXELS) -> np.ndarray | None:
    """The upright (H, W, 4) uint8 RGBA picture (alpha not premultiplied), or None where every pixel is opaque."""
    rgba = _read_rgba(path, max_pixels)
    return None if bool((rgba[:, :, 3] == 255).all()) else rgba


def write_image(path: Path | str, pixels: np.ndarray) -> None:
    """Write (H, W, 3) RGB or (H, W, 4) RGBA uint8 as PNG, whole or not at all. Raises MediaError."""
    data = encode_png(pixels)
    with atomic_path(path) as partial:
        partial.write_bytes(data)


def encode_png(pixels: np.ndarray, *, compression: int = 4) -> bytes:
    """PNG bytes of (H, W, 3) RGB or (H, W, 4) RGBA uint8; `compression` is zlib's 0..9."""
    if pixels.dtype != np.uint8 or pixels.ndim != 3 or pixels.shape[2] not in (3, 4):
        raise ValueError(f"a picture is (H, W, 3) or (H, W, 4) uint8, not {pixels.shape} {pixels.dtype}")
    format = "rgb24" if pixels.shape[2] == 3 else "rgba"
    context = av.VideoCodecContext.create("png", "w")
    context.height, context.width = pixels.shape[:2]
    context.pix_fmt = format
    context.time_base = Fraction(1, 25)
    context.options = {"pred": "up", "compression_level": str(compression)}
    frame = av.VideoFrame.from_ndarray(np.ascontiguousarray(pixels), format=format)
    return b"".join(bytes(packet) for packet in (*context.encode(frame), *context.encode(None)))


def _looks_like_picture(path: Path) -> bool:
    with path.open("rb") as file:
        head = file.read(64)
    try:
        return parse_header(head) is not None
    except ValueError:
        return True


def _load(path: Path) -> bytes:
    if path.stat().st_size > MAX_FILE_BYTES:
        raise MediaError(
            f"This picture file is over {MAX_FILE_BYTES >> 20} MB.", path=path, remedy="Save a smaller copy of it."
        )
    return path.read_bytes()


def _checked_header(path: Path, data: bytes, max_pixels: int) -> ImageHeader | None:
    try:
        header = parse_header(data)
    except ValueError as error:
        raise MediaError(f"This picture is damaged: {error}.", path=path, remedy=_REMEDY) from error
    if header is None:
        return None
    if header.width <= 0 or header.height <= 0:
        raise MediaError("This picture says that it has no pixels.", path=path, remedy=_REMEDY)
    if header.width * header.height > max_pixels:
        raise MediaError(
            f"This picture is {header.width} x {header.height} px; the limit is {max_pixels / 1e6:.0f} million px.",
            path=path,
            remedy="Scale it down in a picture editor and save a copy.",
        )
    if not header.complete:
        raise MediaError("This picture file is cut short.", path=path, remedy="Copy or export it again.")
    return header


def _read_rgba(path: Path | str, max_pixels: int) -> np.ndarray:
    """Upright (H, W, 4) uint8."""
    path = check_readable(path)
    header = read_header(path, max_pixels=max_pixels)
    if header is None:
        raise MediaError(
            "This is not a picture of a kind that can be read.",
            path=path,
            remedy="Use PNG, JPEG, WebP or TIFF; convert others (HEIC, RAW, PSD) first.",
        )
    stored = _decode(path, header, max_pixels)
    if stored.shape[:2] != (header.height, header.width):
        raise MediaError("This picture is damaged: its size is not what it says.", path=path, remedy=_REMEDY)
    upright = _UPRIGHT.get(header.orientation, lambda image: image)(stored)
    return np.ascontiguousarray(upright)


def _decode(path: Path, header: ImageHeader, max_pixels: int) -> np.ndarray:
    """The stored picture: (H, W, 4) uint8, not turned."""
    if header.jpeg_in_tiff:
        return _decode_by_opencv(path)
    try:
        with open_input(path, format=header.demuxer) as container:
            stream = container.streams.video[0]
            stream.codec_context.options = {"max_pixels": str(max_pixels)}
            frame = next(iter(container.decode(stream)), None)
            if frame is None or frame.is_corrupt:
                raise MediaError("No picture can be decoded.", path=path)
            return ToRgb("rgba")(frame)
    except MediaError as error:
        raise MediaError("This picture is damaged or of an unusual kind.", path=path, remedy=_REMEDY) from error


def _decode_by_opencv(path: Path) -> np.ndarray:
    """JPEG inside TIFF: libav takes its YCbCr for RGB (seen with libavcodec 62)."""
    data = np.frombuffer(path.read_bytes(), np.uint8)
    bgr = cv2.imdecode(data, cv2.IMREAD_COLOR | cv2.IMREAD_IGNORE_ORIENTATION)
    if bgr is None:
        raise MediaError("This picture is damaged or of an unusual kind.", path=path, remedy=_REMEDY)
    return cv2.cvtColor(bgr, cv2.COLOR_BGR2RGBA)
