"""Where every frame of a video is, read from its packets."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from fractions import Fraction
from pathlib import Path

import av
import av.error
import numpy as np

from studio.core.errors import MediaError
from studio.core.timebase import FrameRate
from studio.media.files import check_readable
from studio.media.libav import moving_stream, open_input
from studio.media.timing import nearest_rate

MAX_FRAME_PIXELS = 8192 * 8192
_REORDERED = 17


@dataclass(frozen=True, eq=False)
class FrameIndex:
    """Every shown frame of a video stream.

    pts: (N,) int64 increasing, in units of time_base; truncated: whether the file states more frames than it holds.
    """

    pts: np.ndarray
    time_base: Fraction
    frame_rate: FrameRate
    truncated: bool

    def __len__(self) -> int:
        return len(self.pts)

    @property
    def duration(self) -> Fraction:
        """Seconds from the first frame's start to the last one's end, the last one lasting one nominal interval."""
        return int(self.pts[-1] - self.pts[0]) * self.time_base + 1 / self.frame_rate.fraction

    @property
    def constant(self) -> bool:
        """Whether the frames are evenly spaced, up to rounding of the time stamps."""
        interval = float(1 / (self.frame_rate.fraction * self.time_base))
        even = np.arange(len(self.pts)) * interval
        return bool(np.abs(self.pts - self.pts[0] - even).max() <= max(1.5, interval / 4))

    @property
    def times(self) -> np.ndarray:
        """(N,) float64 seconds from the first frame."""
        return (self.pts - self.pts[0]) * float(self.time_base)


def read_index(path: Path | str) -> FrameIndex:
    """Find every frame of a video by reading its packets, without decoding. Raises MediaError."""
    path = check_readable(path)
    with open_input(path) as container:
        stream = require_video(container, path)
        pts, packets, last = [], 0, 0
        for packet in video_packets(container, stream):
            packets += 1
            if packet.is_discard or packet.is_corrupt:
                continue
            last = packet.pts if packet.pts is not None else last + 1
            pts.append(last)
        if not pts:
            raise MediaError("There are no frames in this video.", path=path, remedy="Export it again.")
        shown = np.unique(np.array(pts, np.int64))
        rate = _frame_rate(stream, shown)
        truncated = _is_truncated(container, stream, packets, shown)
        return FrameIndex(_without_torn_end(shown) if truncated else shown, stream.time_base, rate, truncated)


def require_video(container: av.container.InputContainer, path: Path) -> av.video.VideoStream:
    """The video stream, set to decode on several threads. Raises MediaError where there is none or it is too large."""
    stream = moving_stream(container)
    if stream is None or stream.codec_context is None:
        raise MediaError("There is no video in this file.", path=path, remedy="Choose a video file.")
    context = stream.codec_context
    if not 0 < context.width * context.height <= MAX_FRAME_PIXELS:
        raise MediaError(
            f"Frames of {context.width} x {context.height} px cannot be used.",
            path=path,
            remedy="Scale the video down.",
        )
    stream.thread_type = "AUTO"
    return stream


def video_packets(container: av.container.InputContainer, stream: av.video.VideoStream) -> Iterator[av.Packet]:
    """Packets up to the end or to the first one that cannot be read."""
    packets = container.demux(stream)
    while True:
        try:
            packet = next(packets)
        except (StopIteration, av.error.EOFError, av.error.InvalidDataError):
            return
        if packet.size:
            yield packet


def _frame_rate(stream: av.video.VideoStream, pts: np.ndarray) -> FrameRate:
    """The stream's stated average rate, else the one that its time stamps show."""
    stated = nearest_rate(stream.average_rate)
    span = int(pts[-1] - pts[0])
    measured = None if span <= 0 else nearest_rate(Fraction(len(pts) - 1, span) / stream.time_base)
    if stated is not None and measured is not None and abs(float(stated) / float(measured) - 1) > 0.02:
        return measured
    return stated or measured or FrameRate(25)


def _without_torn_end(pts: np.ndarray) -> np.ndarray:
    """Drop what follows a hole among the last frames: reordered frames whose neighbours were cut off."""
    steps = np.diff(pts[-_REORDERED:])
    if len(steps) == 0:
        return pts
    holes = np.flatnonzero(steps > 1.5 * np.median(np.diff(pts)))
    return pts[: len(pts) - len(steps) + int(holes[0])] if len(holes) else pts


def _is_truncated(
    container: av.container.InputContainer, stream: av.video.VideoStream, packets: int, pts: np.ndarray
) -> bool:
    if stream.frames and container.format.name.startswith("mov"):
        return packets < stream.frames
    if container.format.name.startswith("matroska") and container.duration and not container.streams.audio:
        return pts[-1] * stream.time_base + 1 < Fraction(container.duration, av.time_base)
    return False
