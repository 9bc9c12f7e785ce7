"""The detector that ships with Lipwright: a face finder over a small pyramid, then 68 points in upright crops.

Torch is imported with this module: import it on first use, not at start.
"""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

import cv2
import numpy as np
import torch

from studio.core.geometry import box_overlap
from studio.core.resources import resource_path
from studio.vision.crops import CROP_FACTOR, CROP_PX, Placement, placement_of
from studio.vision.detector import Face, check_picture, face_from_points, sorted_faces
from studio.vision.nets import SIZE_UNIT, STRIDE
from studio.vision.registry import BUNDLED
from studio.vision.weights import DetectorWeights, load_detector

CONFIDENT_SPREAD = 0.1
"""Spread of a point, in half crops, that gives a confidence of one half."""


@dataclass(frozen=True)
class DetectorSettings:
    """Thresholds and levels; the defaults were chosen on the dev split (docs/model-card-detector.md).

    main_side, coarse_side: longest side in px of the levels that find middle and large faces. fine_scale: scale of
    the extra level that large pictures get, so that a face 64 px wide is still seen. peak: least chance at which the
    finder proposes a face. face: least chance of the second look. most: faces at most in one picture.
    """

    main_side: int = 448
    coarse_side: int = 192
    fine_scale: float = 0.36
    peak: float = 0.4
    face: float = 0.5
    score: float = 0.72
    most: int = 16
    overlap: float = 0.4
    mirror: bool = False


@dataclass(frozen=True)
class Proposal:
    """A place where a face may be, with the finder's chance."""

    place: Placement
    chance: float


class EmbeddedDetector:
    """`LandmarkDetector` and `FaceTracker` on the bundled weights. Holds no state between calls."""

    id = "embedded"

    def __init__(self, weights: DetectorWeights, settings: DetectorSettings | None = None) -> None:
        self._weights = weights
        self.settings = settings or DetectorSettings()

    @classmethod
    def load(cls, path: Path | None = None, settings: DetectorSettings | None = None) -> EmbeddedDetector:
        """From a weight file, the bundled one by default. Raises ModelError."""
        return cls(load_detector(path or resource_path(BUNDLED)), settings)

    @property
    def facts(self) -> dict:
        """What the json beside the weights says: when trained, on what."""
        return self._weights.facts

    def detect(self, image: np.ndarray) -> list[Face]:
        """Faces of an (H, W, 3) uint8 RGB picture, the biggest and most certain first."""
        check_picture(image)
        proposals = self.propose(image)
        if not proposals:
            return []
        points, _, chances = self._place(image, [p.place for p in proposals])
        keep = [i for i in range(len(proposals)) if chances[i] >= self.settings.face * 0.5]
        if not keep:
            return []
        points, confidence, chances = self._place(
            image, [placement_of(points[i]) for i in keep], mirror=self.settings.mirror
        )
        faces = []
        for row, index in enumerate(keep):
            score = float(np.sqrt(chances[row] * proposals[index].chance))
            if chances[row] >= self.settings.face and score >= self.settings.score:
                faces.append(face_from_points(points[row], confidence=confidence[row], score=score))
        return _without_doubles(sorted_faces(faces), self.settings.overlap)

    def track(self, image: np.ndarray, previous: np.ndarray) -> Face | None:
        """The face near its (68, 2) points in the frame before, or None when it is no longer there."""
        check_picture(image)
        before = placement_of(previous)
        if before.size < 4:
            return None
        points, _, _ = self._place(image, [before])
        points, confidence, chances = self._place(image, [placement_of(points[0])], mirror=self.settings.mirror)
        after = placement_of(points[0])
        moved = float(np.hypot(after.x - before.x, after.y - before.y))
        same = moved < 0.5 * before.size and 0.6 < after.size / before.size < 1.6
        if chances[0] < self.settings.face or not same:
            return None
        return face_from_points(points[0], confidence=confidence[0], score=float(chances[0]))

    def propose(self, image: np.ndarray) -> list[Proposal]:
        """Where the finder sees faces, at every level of the pyramid, the most certain first."""
        found: list[Proposal] = []
        for scale in self._scales(max(image.shape[:2])):
            found += self._peaks(image, scale)
        found.sort(key=lambda p: -p.chance)
        kept: list[Proposal] = []
        for proposal in found:
            if all(not _same_place(proposal.place, other.place) for other in kept):
                kept.append(proposal)
            if len(kept) == self.settings.most:
                break
        return kept

    def _scales(self, longest: int) -> list[float]:
        """Scales of the pyramid, from coarse to fine."""
        own = self.settings
        main = min(1.0, own.main_side / longest)
        scales = [s for s in (own.coarse_side / longest, main) if s <= 1.0]
        if main < own.fine_scale:
            scales.append(own.fine_scale)
        return scales

    @torch.inference_mode()
    def _peaks(self, image: np.ndarray, scale: float) -> list[Proposal]:
        """Local maxima of the finder's heat on the picture scaled by `scale`."""
        height, width = (max(round(n * scale), 16) for n in image.shape[:2])
        small = image if scale == 1.0 else cv2.resize(image, (width, height), interpolation=cv2.INTER_AREA)
        padded = np.zeros((-(-height // 32) * 32, -(-width // 32) * 32, 3), np.uint8)
        padded[:height, :width] = small
        output = self._weights.finder(_tensor(padded[None]))[0]
        chance = output[0].sigmoid()
        top = torch.nn.functional.max_pool2d(chance[None], 3, 1, 1)[0]
        rows, columns = torch.nonzero((chance == top) & (chance >= self.settings.peak), as_tuple=True)
        values = output[1:, rows, columns].numpy()
        x = (columns.numpy() + 0.5 + values[0]) * STRIDE * image.shape[1] / width
        y = (rows.numpy() + 0.5 + values[1]) * STRIDE * image.shape[0] / height
        sizes = np.exp(values[2].clip(-2, 4)) * SIZE_UNIT / scale
        rolls = np.arctan2(values[3], values[4])
        chances = chance[rows, columns].numpy()
        return [
            Proposal(Placement(float(a), float(b), float(s), float(r)), float(c))
            for a, b, s, r, c in zip(x, y, sizes, rolls, chances, strict=True)
        ]

    @torch.inference_mode()
    def _place(
        self, image: np.ndarray, places: list[Placement], *, mirror: bool = False
    ) -> tuple[np.ndarray, np.ndarray, np.ndarray]:
        """Points (N, 68, 2) in px, their confidence (N, 68) and the chances (N,) that these crops hold a face."""
        crops = _tensor(np.stack([cut_crop(image, place) for place in places]))
        points, spread, face = self._weights.points(crops)
        if mirror:
            points, spread, face = self._average_with_mirror(crops, points, spread, face)
        half = points.numpy().astype(np.float64)
        placed = np.stack([place.crop_to_image().apply(p) for place, p in zip(places, half, strict=True)])
        confidence = 1 / (1 + (np.exp(spread.numpy()) / CONFIDENT_SPREAD) ** 2)
        return placed.astype(np.float32), confidence.astype(np.float32), face.sigmoid().numpy()

    def _average_with_mirror(
        self, crops: torch.Tensor, points: torch.Tensor, spread: torch.Tensor, face: torch.Tensor
    ) -> tuple[torch.Tensor, torch.Tensor, torch.Tensor]:
        from studio.core.topology import MIRROR

        index = torch.from_numpy(MIRROR.copy())
        other, other_spread, other_face = self._weights.points(
            crops.flip(-1).contiguous(memory_format=torch.channels_last)
        )
        back = other[:, index] * torch.tensor([-1.0, 1.0])
        return (points + back) / 2, (spread + other_spread[:, index]) / 2, (face + other_face) / 2


def cut_crop(image: np.ndarray, place: Placement) -> np.ndarray:
    """The upright (96, 96, 3) uint8 crop of a face; black beyond the picture. Large faces are shrunk first."""
    side = place.size * CROP_FACTOR
    reach = side * 0.75
    x0, x1 = (int(np.clip(v, 0, image.shape[1])) for v in (place.x - reach, place.x + reach + 1))
    y0, y1 = (int(np.clip(v, 0, image.shape[0])) for v in (place.y - reach, place.y + reach + 1))
    if x1 - x0 < 2 or y1 - y0 < 2:
        return np.zeros((CROP_PX, CROP_PX, 3), np.uint8)
    part, shrink = image[y0:y1, x0:x1], np.ones(2)
    if side > CROP_PX * 1.6:
        factor = CROP_PX * 1.2 / side
        width, height = (max(round((b - a) * factor), 1) for a, b in ((x0, x1), (y0, y1)))
        shrink = np.array([width / (x1 - x0), height / (y1 - y0)])
        part = cv2.resize(part, (width, height), interpolation=cv2.INTER_AREA)
    to_image = place.crop_to_image()
    per_px = 2 / CROP_PX
    linear = to_image.matrix * per_px
    # Coordinates count from pixel corners; warpAffine counts from pixel middles, hence the halves.
    start = to_image.apply(np.full(2, per_px / 2 - 1)) - (x0, y0)
    affine = np.concatenate([linear * shrink[:, None], (start * shrink - 0.5)[:, None]], axis=1)
    return cv2.warpAffine(part, affine, (CROP_PX, CROP_PX), flags=cv2.INTER_LINEAR | cv2.WARP_INVERSE_MAP)


def _tensor(pictures: np.ndarray) -> torch.Tensor:
    """(N, H, W, 3) uint8 -> (N, 3, H, W) float in 0..1, channels last in memory."""
    return torch.from_numpy(pictures).permute(0, 3, 1, 2).float().div_(255)


def _same_place(a: Placement, b: Placement) -> bool:
    """Whether two proposals mean the same face."""
    apart = np.hypot(a.x - b.x, a.y - b.y)
    return bool(apart < 0.4 * max(a.size, b.size) and 0.4 < a.size / b.size < 2.5)


def _without_doubles(faces: list[Face], overlap: float) -> list[Face]:
    """Drop faces whose box overlaps that of an earlier one by more than `overlap` (intersection over union)."""
    kept: list[Face] = []
    for face in faces:
        if all(box_overlap(face.box, other.box) <= overlap for other in kept):
            kept.append(face)
    return kept
