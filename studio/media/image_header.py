"""Size and orientation of a picture, from its first bytes, before anything is decoded."""

from __future__ import annotations

import struct
from dataclasses import dataclass

UPRIGHT = 1


@dataclass(frozen=True)
class ImageHeader:
    """What a picture file says of itself.

    demuxer: libav's name for the format; width, height: stored px, before orientation;
    orientation: EXIF's 1..8 (1 = upright, 5..8 swap width and height); complete: whether its end marker is there;
    jpeg_in_tiff: TIFF that wraps JPEG.
    """

    demuxer: str
    width: int
    height: int
    orientation: int = UPRIGHT
    complete: bool = True
    jpeg_in_tiff: bool = False

    @property
    def swaps_sides(self) -> bool:
        return self.orientation >= 5

    @property
    def upright_size(self) -> tuple[int, int]:
        """Width and height as seen."""
        return (self.height, self.width) if self.swaps_sides else (self.width, self.height)


def parse_header(data: bytes) -> ImageHeader | None:
    """Read the header of a PNG, JPEG, WebP, TIFF, BMP or JPEG 2000 file; None for anything else.

    Raises ValueError where the format is known but the header is cut short or senseless.
    """
    try:
        if data.startswith(b"\x89PNG\r\n\x1a\n"):
            return _png(data)
        if data.startswith(b"\xff\xd8\xff"):
            return _jpeg(data)
        if data[:4] == b"RIFF" and data[8:12] == b"WEBP":
            return _webp(data)
        if data[:4] in (b"II*\0", b"MM\0*"):
            return _tiff(data)
        if data[:2] == b"BM" and data[14:18] in (b"\x28\0\0\0", b"\x6c\0\0\0", b"\x7c\0\0\0"):
            width, height = struct.unpack_from("<ii", data, 18)
            return ImageHeader("bmp_pipe", width, abs(height))
        if data[4:8] == b"jP  " and (at := data.find(b"ihdr")) > 0:
            height, width = struct.unpack_from(">II", data, at + 4)
            return ImageHeader("j2k_pipe", width, height)
    except (struct.error, IndexError) as error:
        raise ValueError("the header is cut short") from error
    return None


def _png(data: bytes) -> ImageHeader:
    if data[12:16] != b"IHDR":
        raise ValueError("no IHDR")
    width, height = struct.unpack_from(">II", data, 16)
    at, orientation, complete = 8, UPRIGHT, False
    while at + 8 <= len(data):
        size, kind = struct.unpack_from(">I4s", data, at)
        if kind == b"eXIf":
            orientation = exif_orientation(data[at + 8 : at + 8 + size])
        complete = kind == b"IEND"
        if complete:
            break
        at += 12 + size
    return ImageHeader("png_pipe", width, height, orientation, complete)


def _jpeg(data: bytes) -> ImageHeader:
    at, orientation, size = 2, UPRIGHT, None
    while at + 4 <= len(data):
        if data[at] != 0xFF:
            at += 1
            continue
        marker = data[at + 1]
        if marker == 0xFF or marker == 0x01 or 0xD0 <= marker <= 0xD8:
            at += 1 if marker == 0xFF else 2
            continue
        if marker == 0xD9:
            break
        length = struct.unpack_from(">H", data, at + 2)[0]
        body = data[at + 4 : at + 2 + length]
        if marker == 0xE1 and body[:6] == b"Exif\0\0":
            orientation = exif_orientation(body[6:])
        if 0xC0 <= marker <= 0xCF and marker not in (0xC4, 0xC8, 0xCC):
            height, width = struct.unpack_from(">HH", body, 1)
            size = (width, height)
        if marker == 0xDA:
            break
        at += 2 + length
    if size is None:
        raise ValueError("no size in the header")
    # An end marker cannot occur inside the coded data, so the last one lies after the scan's start or not at all.
    return ImageHeader("jpeg_pipe", *size, orientation, data.rfind(b"\xff\xd9") > at)


def _webp(data: bytes) -> ImageHeader:
    complete = len(data) >= struct.unpack_from("<I", data, 4)[0] + 8
    at, size, orientation = 12, None, UPRIGHT
    while at + 8 <= len(data):
        kind, length = struct.unpack_from("<4sI", data, at)
        body = data[at + 8 : at + 8 + min(length, 1 << 16)]
        if kind == b"VP8X":
            size = (1 + int.from_bytes(body[4:7], "little"), 1 + int.from_bytes(body[7:10], "little"))
        elif kind == b"VP8 " and size is None:
            width, height = struct.unpack_from("<HH", body, 6)
            size = (width & 0x3FFF, height & 0x3FFF)
        elif kind == b"VP8L" and size is None:
            bits = struct.unpack_from("<I", body, 1)[0]
            size = ((bits & 0x3FFF) + 1, ((bits >> 14) & 0x3FFF) + 1)
        elif kind == b"EXIF":
            orientation = exif_orientation(body.removeprefix(b"Exif\0\0"))
        at += 8 + length + length % 2
    if size is None:
        raise ValueError("no size in the header")
    return ImageHeader("webp_pipe", *size, orientation, complete)


def _tiff(data: bytes) -> ImageHeader:
    tags = _first_directory(data)
    if 256 not in tags or 257 not in tags:
        raise ValueError("no size in the header")
    orientation = _valid_orientation(tags.get(274, UPRIGHT))
    return ImageHeader("tiff_pipe", tags[256], tags[257], orientation, jpeg_in_tiff=tags.get(259) in (6, 7))


def exif_orientation(block: bytes) -> int:
    """The orientation tag (274) of a TIFF-structured EXIF block; 1 where there is none or it makes no sense."""
    try:
        return _valid_orientation(_first_directory(block).get(274, UPRIGHT))
    except (struct.error, ValueError):
        return UPRIGHT


def _valid_orientation(value: int) -> int:
    return value if 1 <= value <= 8 else UPRIGHT


def _first_directory(data: bytes) -> dict[int, int]:
    """Single short and long values of a TIFF's first directory by tag."""
    order = {b"II": "<", b"MM": ">"}.get(data[:2])
    if order is None:
        raise ValueError("not a TIFF structure")
    start = struct.unpack_from(order + "I", data, 4)[0]
    tags: dict[int, int] = {}
    for i in range(struct.unpack_from(order + "H", data, start)[0]):
        at = start + 2 + 12 * i
        tag, kind, count = struct.unpack_from(order + "HHI", data, at)
        if count == 1 and kind in (3, 4):
            tags[tag] = struct.unpack_from(order + ("H" if kind == 3 else "I"), data, at + 8)[0]
    return tags
