"""Video frames by exact index, in presentation order, upright RGB."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from functools import cached_property
from pathlib import Path
from types import TracebackType
from typing import Self

import av
import av.error
import numpy as np

from studio.core.errors import MediaError
from studio.core.plan import fold_indices
from studio.core.project import SourceMode
from studio.core.timebase import FrameRate
from studio.media.colour import ToRgb, rotated
from studio.media.files import check_readable
from studio.media.frame_index import FrameIndex, read_index, require_video, video_packets
from studio.media.libav import open_input
from studio.media.timing import source_table

_BLOCK_BYTES = 96 << 20
_NEAR = 64


def read_frame(path: Path | str, index: int = 0) -> np.ndarray:
    """One frame of a video: (H, W, 3) uint8 RGB, upright."""
    with FrameReader(path, allow_truncated=True) as reader:
        return reader.frame(index)


class FrameReader:
    """Streams a video's frames; a context manager.

    Frames are numbered in presentation order from 0. `truncated` says that the file states more frames than it holds:
    reading past the last one then raises MediaError with the number that could be read, unless `allow_truncated`.
    """

    def __init__(self, path: Path | str, *, allow_truncated: bool = False) -> None:
        self.path = check_readable(path)
        self.allow_truncated = allow_truncated
        self._size = self._probe_size()
        self._cursor: _Cursor | None = None

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, traceback: TracebackType | None
    ) -> None:
        self.close()

    def close(self) -> None:
        """Let the file go. The reader may be used again; it opens the file anew."""
        if self._cursor is not None:
            self._cursor.close()
            self._cursor = None

    @cached_property
    def index(self) -> FrameIndex:
        return read_index(self.path)

    @property
    def width(self) -> int:
        """px, after rotation."""
        return self._size[1]

    @property
    def height(self) -> int:
        """px, after rotation."""
        return self._size[0]

    @property
    def frame_count(self) -> int:
        return len(self.index)

    @property
    def frame_rate(self) -> FrameRate:
        return self.index.frame_rate

    @property
    def truncated(self) -> bool:
        return self.index.truncated

    def frames(self, start: int = 0, stop: int | None = None) -> Iterator[np.ndarray]:
        """Frames start..stop-1 as (H, W, 3) uint8 RGB. A damaged frame repeats the one before.

        Raises IndexError for a start beyond the last frame, MediaError where a stop, or the end, cannot be reached.
        """
        count = self.frame_count
        if not 0 <= start <= count:
            raise IndexError(f"frame {start} of {count}")
        end = count if stop is None else min(stop, count)
        if start < end:
            yield from _steady(_decoded(self.path, self.index, start), start, end, self.path)
        if self.truncated and not self.allow_truncated and (stop is None or stop > count):
            raise MediaError(
                f"This video is cut short: {count} frames can be read.",
                path=self.path,
                remedy="Copy or export it again, or work with the part that is there.",
            )

    def frame(self, index: int) -> np.ndarray:
        """One frame, by exact index. Neighbours of the last one asked for are quick, in both directions."""
        if not 0 <= index < self.frame_count:
            raise IndexError(f"frame {index} of {self.frame_count}")
        if self._cursor is None:
            self._cursor = _Cursor(self)
        return self._cursor.frame(index)

    def frames_at(self, rate: FrameRate, count: int, mode: SourceMode | str = SourceMode.HOLD) -> Iterator[np.ndarray]:
        """`count` frames at a project's frame rate; `mode` says what follows the last one."""
        for index in self.indices_at(rate, count, mode):
            yield self.frame(index)

    def indices_at(self, rate: FrameRate, count: int, mode: SourceMode | str = SourceMode.HOLD) -> Iterable[int]:
        """The source frame for each of `count` frames at a project's frame rate."""
        table = source_table(self.index.times, duration=self.index.duration, rate=rate)
        return table[fold_indices(np.arange(count), len(table), SourceMode(mode))].tolist()

    def _probe_size(self) -> tuple[int, int]:
        """Height and width as seen, from the first frame, which proves that the video decodes."""
        with open_input(self.path) as container:
            stream = require_video(container, self.path)
            for frame in _frames_of(container, stream):
                turned = round(frame.rotation / 90) % 2
                return (frame.width, frame.height) if turned else (frame.height, frame.width)
        raise MediaError(
            "No frame of this video can be decoded.", path=self.path, remedy="Export it again as H.264 MP4."
        )


class _Cursor:
    """Random access that reads forward where it can and keeps a block of frames for going backward."""

    def __init__(self, reader: FrameReader) -> None:
        self._reader = reader
        self._block: dict[int, np.ndarray] = {}
        self._next = 0
        self._stream: Iterator[np.ndarray] | None = None
        frame_bytes = reader.width * reader.height * 3
        self._block_size = max(4, min(_NEAR, _BLOCK_BYTES // frame_bytes))

    def close(self) -> None:
        self._block = {}
        if self._stream is not None:
            self._stream.close()  # type: ignore[attr-defined]
            self._stream = None

    def frame(self, index: int) -> np.ndarray:
        if index in self._block:
            return self._block[index]
        if self._stream is not None and 0 <= index - self._next <= _NEAR:
            return self._advance(index)
        backward = self._block and index < min(self._block)
        start = max(0, index - self._block_size + 1) if backward else index
        self.close()
        self._next = start
        self._stream = self._reader.frames(start, self._reader.frame_count)
        return self._advance(index)

    def _advance(self, index: int) -> np.ndarray:
        assert self._stream is not None
        while True:
            self._block[self._next] = next(self._stream)
            self._next += 1
            while len(self._block) > self._block_size:
                del self._block[next(iter(self._block))]
            if self._next > index:
                return self._block[index]


def _try_decode(packet: av.Packet | None, stream: av.video.VideoStream | None = None) -> list[av.VideoFrame]:
    """The frames that a packet (or the end of the stream) completes; none where it is damaged."""
    try:
        if packet is not None:
            return packet.decode()
        return list(stream.codec_context.decode(None)) if stream is not None else []
    except (av.error.InvalidDataError, av.error.EOFError):
        return []


def _decoded(path: Path, index: FrameIndex, start: int) -> Iterator[tuple[int, np.ndarray]]:
    """(index, frame) pairs from `start` on; damaged frames are missing."""
    for back in (0, 48, None):
        at = 0 if back is None else max(0, start - back)
        pairs = _decoded_from(path, index, at)
        first = next(pairs, None)
        if first is None or (first[0] > start and at > 0):
            continue
        if first[0] >= start:
            yield first
        yield from (pair for pair in pairs if pair[0] >= start)
        return


def _decoded_from(path: Path, index: FrameIndex, start: int) -> Iterator[tuple[int, np.ndarray]]:
    """Seek before `start` and decode on; the first pair may lie before or after it, as the file's key frames allow."""
    with open_input(path) as container:
        stream = require_video(container, path)
        if start > 0:
            container.seek(int(index.pts[start]), stream=stream, backward=True)
        convert = ToRgb()
        position = -1
        for frame in _frames_of(container, stream):
            found = -1 if frame.pts is None else int(np.searchsorted(index.pts, frame.pts))
            known = 0 <= found < len(index) and index.pts[found] == frame.pts
            if not known and position < 0 and start > 0:
                continue
            position = found if known else position + 1
            if position >= start or position >= len(index):
                yield position, rotated(convert(frame), frame.rotation)


def _frames_of(container: av.container.InputContainer, stream: av.video.VideoStream) -> Iterator[av.VideoFrame]:
    for packet in video_packets(container, stream):
        if not packet.is_corrupt:
            yield from _try_decode(packet)
    yield from _try_decode(None, stream)


def _steady(pairs: Iterator[tuple[int, np.ndarray]], start: int, end: int, path: Path) -> Iterator[np.ndarray]:
    """Exactly the frames start..end-1: a missing one repeats the one before it, or the next at the very start."""
    due, last = start, None
    for index, frame in pairs:
        while due < min(index, end):
            yield last if last is not None else frame
            due += 1
        if due >= end:
            return
        if index < due:
            continue
        yield frame
        last, due = frame, due + 1
        if due >= end:
            return
    if last is None and due < end:
        raise MediaError("These frames cannot be decoded.", path=path, remedy="Export the video again as H.264 MP4.")
    while due < end and last is not None:
        yield last
        due += 1
