"""What every renderer is: a pure function from reference pictures and target landmarks to face patches.

Engines know nothing of files, caches, audio or Qt. The compositor, shared by all of them, puts the patch into the
picture through a feathered mask, so that pixels outside the mask stay bit-identical to the source.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Protocol

import numpy as np


@dataclass(frozen=True, eq=False)
class Reference:
    """The picture that an engine takes appearance from.

    image: (H, W, 3) uint8 RGB; points: (68, 2) float32 landmarks in its px; key: content hash of both. lender:
    another frame of the same video, or the part of it with the face, that shows what the mouth looks like inside.
    """

    image: np.ndarray
    points: np.ndarray
    key: str
    lender: Reference | None = None


@dataclass(frozen=True)
class Region:
    """A rectangle of the picture: x, y of the top left px, width and height, inside the picture."""

    x: int
    y: int
    width: int
    height: int

    @property
    def slices(self) -> tuple[slice, slice]:
        return slice(self.y, self.y + self.height), slice(self.x, self.x + self.width)


@dataclass(frozen=True, eq=False)
class Patch:
    """A rendered frame without what it shares with its source: pixels are final, already composited.

    pixels: (region.height, region.width, 3) uint8 RGB; the full frame is the source with `region` replaced.
    """

    region: Region
    pixels: np.ndarray

    def paste(self, source: np.ndarray) -> np.ndarray:
        """The full frame: a copy of (H, W, 3) uint8 `source` with the patch in place."""
        frame = source.copy()
        frame[self.region.slices] = self.pixels
        return frame


class Engine(Protocol):
    """One renderer. `fingerprint` names code version, weights and settings: part of each frame's key."""

    id: str
    fingerprint: str
    batch_size: int

    def render(self, references: Sequence[Reference], targets: np.ndarray, *, seed: int) -> Sequence[Patch]:
        """Patches for (N, 68, 2) float32 target landmarks, each in px of its own of N references.

        Frames of a portrait share one reference, frames of a video have one each. A patch depends on its own reference
        and target only: any batch split gives the same pixels.
        """
        ...
