"""The pictures that frames are made from: one portrait, or the frames of a video, by index."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import Protocol

import numpy as np

from studio.core.errors import MediaError
from studio.core.project import MediaKind, MediaRef
from studio.media.image import read_image
from studio.media.reader import FrameReader
from studio.store.relink import find_media


class FrameSource(Protocol):
    """Frames by index, of one size in px. Only one thread at a time may use it. Frames must not be written to."""

    width: int
    height: int
    is_still: bool

    def frame(self, index: int) -> np.ndarray:
        """(H, W, 3) uint8 RGB. Neighbours of the last index are quick in both directions; memory stays bounded."""
        ...

    def close(self) -> None: ...


class StillSource:
    """One picture, whatever the index."""

    is_still = True

    def __init__(self, image: np.ndarray) -> None:
        self._image = image.copy()
        self._image.setflags(write=False)
        self.height, self.width = image.shape[:2]

    def frame(self, index: int) -> np.ndarray:
        return self._image

    def close(self) -> None:
        pass


class VideoSource:
    """A video's frames at its own average rate, by time: what is shown at each, also where frames come unevenly.

    An index past the end gives the last frame.
    """

    is_still = False

    def __init__(self, path: Path) -> None:
        self._reader = FrameReader(path, allow_truncated=True)
        self.width, self.height = self._reader.width, self._reader.height
        self._rows = even_rows(self._reader)

    def __len__(self) -> int:
        return len(self._rows)

    def frame(self, index: int) -> np.ndarray:
        return self._reader.frame(int(self._rows[min(index, len(self._rows) - 1)]))

    def close(self) -> None:
        self._reader.close()


def even_rows(reader: FrameReader) -> Sequence[int]:
    """Which of a video's frames is shown at each frame of an even grid of its average rate.

    Projects count a source video's frames on this grid; where the frames are even it is the frames themselves.
    """
    if reader.index.constant:
        return range(reader.frame_count)
    count = max(1, round(reader.index.duration * reader.frame_rate.fraction))
    return list(reader.indices_at(reader.frame_rate, count))


def locate(media: MediaRef, *, project_path: Path | None = None) -> Path:
    """Where a project's file is, if its content is still what the project was made with. Raises MediaError."""
    path = find_media(media, project_path)
    if path is not None:
        return path
    changed = find_media(media, project_path, verify=False)
    if changed is not None:
        raise MediaError(
            "The file has changed since the project was made.", path=changed, remedy="Open it anew in the project."
        )
    raise MediaError("The file is not there any more.", path=media.path, remedy="Put it back, or relink the project.")


@contextmanager
def open_source(media: MediaRef, *, project_path: Path | None = None) -> Iterator[FrameSource]:
    """The picture or video of `media`, closed at the end.

    Raises MediaError when it is missing, unreadable, or another file than the one that the project was made with:
    frames are found by the hash of their source, so a silently changed one would give wrong frames.
    """
    path = locate(media, project_path=project_path)
    source: FrameSource = VideoSource(path) if media.kind is MediaKind.VIDEO else StillSource(read_image(path))
    try:
        yield source
    finally:
        source.close()
