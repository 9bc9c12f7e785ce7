"""RGB from whatever a decoder gives, and BT.709 for the encoder: matrices and ranges are never left to chance."""

from __future__ import annotations

import av
import numpy as np
from av.video.reformatter import ColorRange, Colorspace, Interpolation, VideoReformatter

ACCURATE = Interpolation.BICUBIC | Interpolation.ACCURATE_RND | Interpolation.FULL_CHR_H_INT
HD_HEIGHT = 720

# AVColorSpace (ITU-T H.273 matrix coefficients) -> swscale's matrices.
_MATRICES = {
    1: Colorspace.ITU709,
    4: Colorspace.FCC,
    7: Colorspace.SMPTE240M,
    9: Colorspace.BT2020,
    10: Colorspace.BT2020,
}
_UNSPECIFIED = 2
_SD_MATRICES = (5, 6)


def matrix_of(frame: av.VideoFrame) -> Colorspace:
    """The YUV matrix of a frame; untagged video of 720 lines or more counts as BT.709, smaller as BT.601."""
    if frame.colorspace in _SD_MATRICES:
        return Colorspace.ITU601
    if frame.colorspace == _UNSPECIFIED and frame.height >= HD_HEIGHT:
        return Colorspace.ITU709
    return _MATRICES.get(frame.colorspace, Colorspace.ITU601)


class ToRgb:
    """Converts decoded frames of one stream to arrays, keeping swscale's set-up between them."""

    def __init__(self, format: str = "rgb24") -> None:
        self._format = format
        self._reformatter = VideoReformatter()

    def __call__(self, frame: av.VideoFrame) -> np.ndarray:
        """(H, W, 3) or (H, W, 4) uint8, not rotated. 16-bit and 10-bit samples are scaled to 8 bits."""
        converted = self._reformatter.reformat(
            frame,
            format=self._format,
            src_colorspace=matrix_of(frame),
            src_color_range=frame.color_range or ColorRange.UNSPECIFIED,
            dst_color_range=ColorRange.JPEG,
            interpolation=ACCURATE,
            threads=1,
        )
        return converted.to_ndarray()


class ToBt709:
    """Converts (H, W, 3) uint8 RGB to limited-range BT.709 frames of a YUV format."""

    def __init__(self, format: str) -> None:
        self._format = format
        self._reformatter = VideoReformatter()

    def __call__(self, rgb: np.ndarray) -> av.VideoFrame:
        return self._reformatter.reformat(
            av.VideoFrame.from_ndarray(rgb, format="rgb24"),
            format=self._format,
            src_color_range=ColorRange.JPEG,
            dst_colorspace=Colorspace.ITU709,
            dst_color_range=ColorRange.MPEG,
            interpolation=ACCURATE,
            threads=1,
        )


def rotated(image: np.ndarray, degrees: int) -> np.ndarray:
    """Turn an (H, W, C) image counterclockwise by a multiple of 90 degrees."""
    turns = round(degrees / 90) % 4
    return np.ascontiguousarray(np.rot90(image, turns)) if turns else image
