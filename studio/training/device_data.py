"""Pictures that live on the training device: sampling, mirroring and colour changes without the CPU."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass

import numpy as np
import torch
from torch import Tensor
from torch.nn import functional

from studio.core.topology import MIRROR, POSE
from studio.training.face_crops import FaceCrops

LOOKS = 4
"""Frames of a clip of which the one that looks in the most similar direction is a window's reference."""
DEVICE_SHARE = 0.5
"""Pictures stay in host memory when they would take more than this share of a GPU's."""
STRETCH, SHEAR, TURN, SHIFT = 0.1, 0.06, 0.12, 0.05
"""Largest change of a stretched face: log of width and height, shear, angle in radians, shift in crop units."""
SATURATION, CAST = 0.4, 0.08
"""Largest change of a repainted face: of its saturation, and of each colour's strength."""
STILL_WEIGHT = 0.35
"""Of a person known by a still, beside one known by a clip of as many rows."""


@dataclass(frozen=True, eq=False)
class Pair:
    """Target and reference pictures (B, 3, H, W) in -1..1 and their points (B, 68, 2), of one person each row.

    prior: (B, 3, H, W), the reference as the draft engine moves it to the target's landmarks, where the set has it.
    """

    target: Tensor
    target_points: Tensor
    reference: Tensor
    reference_points: Tensor
    prior: Tensor | None = None


@dataclass(frozen=True, eq=False)
class Sequence:
    """T consecutive frames: points (B, T, 68, 2) and audio (B, T, 16, 80); pictures (B, K, 3, H, W) of the middle K.

    reference: (B, 3, H, W) another frame of the clip, with its points (B, 68, 2).
    """

    points: Tensor
    audio: Tensor
    pictures: Tensor
    reference: Tensor
    reference_points: Tensor
    middle: slice


class Sampler:
    """Pictures and points of chosen rows. References that were made of a still are no rows to choose."""

    def __init__(self, crops: FaceCrops, rows: np.ndarray, device: torch.device, seed: int) -> None:
        self.device = device
        self.random = torch.Generator(device=device).manual_seed(seed)
        whole = len(rows) == len(crops.clip)
        pictures = torch.from_numpy(crops.pictures if whole else crops.pictures[rows])
        self.pictures = pictures.to(device) if _fits(pictures, device) else pictures
        self.points = torch.from_numpy(crops.points[rows]).to(device)
        self.mirror = torch.from_numpy(MIRROR.copy()).to(device)
        clip = crops.clip[rows]
        _, first, every = np.unique(clip, return_index=True, return_counts=True)
        counts = every - np.add.reduceat(crops.made[rows].astype(np.int64), first)
        self.first, self.counts = (torch.from_numpy(a).to(device) for a in (first, counts))
        self.singles = torch.from_numpy((every == 1) | (counts < every)).to(device)
        weights = np.sqrt(counts) / np.sqrt(_alike(crops.person[rows][first]))
        self.weights = torch.from_numpy(weights * np.where(counts < every, STILL_WEIGHT, 1.0)).to(device)

    def uniform(self, *shape: int) -> Tensor:
        return torch.rand(*shape, device=self.device, generator=self.random)

    def choose_clips(self, count: int, weights: Tensor | None = None) -> Tensor:
        weights = self.weights if weights is None else weights
        return torch.multinomial(weights, count, replacement=True, generator=self.random)

    def pictures_at(self, rows: Tensor) -> Tensor:
        """(..., 3, H, W) in -1..1."""
        return self._as_pictures(self.pictures, rows)

    def _as_pictures(self, stored: Tensor, rows: Tensor) -> Tensor:
        found = stored[rows.to(stored.device)].to(self.device, non_blocking=True)
        return found.movedim(-1, -3).float() / 127.5 - 1

    def augment(self, pictures: list[Tensor], points: list[Tensor]) -> tuple[list[Tensor], list[Tensor]]:
        """The same mirroring and colour change for all that belongs to a row: (B, ..., 3, H, W) and (B, ..., 68, 2)."""
        batch = len(pictures[0])
        flip = self.uniform(batch) < 0.5
        gain = (0.8 + 0.4 * self.uniform(batch, 1, 1, 1)) * (0.94 + 0.12 * self.uniform(batch, 3, 1, 1))
        shift = 0.2 * (self.uniform(batch, 1, 1, 1) - 0.5)
        sign = torch.tensor([-1.0, 1.0], device=self.device)

        def per_row(values: Tensor, like: Tensor) -> Tensor:
            return values.reshape(batch, *(1,) * (like.ndim - values.ndim), *values.shape[1:])

        changed = [
            (torch.where(per_row(flip[:, None, None, None], p), p.flip(-1), p) * per_row(gain, p) + per_row(shift, p))
            for p in pictures
        ]
        moved = [torch.where(per_row(flip[:, None, None], p), p[..., self.mirror, :] * sign, p) for p in points]
        return [p.clamp(-1, 1) for p in changed], moved


class PairSampler(Sampler):
    """Draws (target, reference) frames of one clip, or of a still and what was made of it.

    A clip counts by the square root of its length, a person's clips together by the square root of their number.
    """

    def __init__(
        self, crops: FaceCrops, rows: np.ndarray, device: torch.device, seed: int, *, stills: bool = True
    ) -> None:
        """stills: draw single pictures too, by themselves where nothing was made of them."""
        super().__init__(crops, rows, device, seed)
        if not stills and not bool(self.singles.all()):
            self.weights = self.weights * ~self.singles
        self.priors: Tensor | None = None
        if len(crops.priors):
            local = np.full(len(crops.clip), -1, np.int64)
            local[rows] = np.arange(len(rows))
            partner = crops.partner[rows]
            self.partner = torch.from_numpy(np.where(partner >= 0, local[partner], -1)).to(device)
            self.priors = torch.from_numpy(crops.priors if len(rows) == len(crops.clip) else crops.priors[rows])

    def draw(self, batch: int, *, augment: bool = True, strangers: float = 0.0) -> Pair:
        """`batch` pairs. strangers: share of them that get another face shape and colour, when they are augmented."""
        clips = self.choose_clips(batch)
        rows = [self.first[clips] + (self.uniform(batch) * self.counts[clips]).long() for _ in range(2)]
        if self.priors is not None:
            partner = self.partner[rows[0]]
            rows[1] = torch.where(partner >= 0, partner, rows[0])
        pictures, points = [self.pictures_at(r) for r in rows], [self.points[r] for r in rows]
        if self.priors is not None:
            pictures.append(self._as_pictures(self.priors, rows[0]))
        if augment:
            pictures, points = self.augment(pictures, points)
            if strangers > 0:
                pictures, points = self.as_strangers(pictures, points, strangers)
        return Pair(pictures[0], points[0], pictures[1], points[1], *pictures[2:])

    def as_strangers(
        self, pictures: list[Tensor], points: list[Tensor], share: float
    ) -> tuple[list[Tensor], list[Tensor]]:
        """A share of the rows with another face shape and colour: (B, 3, H, W) and (B, 68, 2), alike within a row.

        Few people, seen often, are learned by heart: faces that nobody has are not.
        """
        batch = len(pictures[0])
        changed = (self.uniform(batch, 1, 1) < share).float()
        move, shift = self._shapes(batch, changed)
        back = torch.linalg.inv(move)
        theta = torch.cat([back, -back @ shift], dim=-1)
        field = functional.affine_grid(theta, list(pictures[0].shape), align_corners=False)
        gain = 1 + CAST * (2 * self.uniform(batch, 3, 1, 1) - 1) * changed[..., None]
        vivid = 1 + SATURATION * (2 * self.uniform(batch, 1, 1, 1) - 1) * changed[..., None]

        def painted(picture: Tensor) -> Tensor:
            moved = functional.grid_sample(picture, field, padding_mode="reflection", align_corners=False)
            picture = torch.where(changed[..., None] > 0, moved, picture)
            return (torch.lerp(picture.mean(1, keepdim=True), picture, vivid) * gain).clamp(-1, 1)

        return [painted(p) for p in pictures], [p @ move.mT + shift.mT for p in points]

    def _shapes(self, batch: int, changed: Tensor) -> tuple[Tensor, Tensor]:
        """(B, 2, 2) and (B, 2, 1): where a place of the picture goes; nowhere in rows that do not change."""
        spread = (2 * self.uniform(batch, 6) - 1) * changed[:, 0]
        wide, high = (STRETCH * spread[:, :2]).exp().unbind(1)
        slant, angle = SHEAR * spread[:, 2], TURN * spread[:, 3]
        cos, sin, none = angle.cos(), angle.sin(), torch.zeros_like(angle)
        turn = torch.stack([cos, -sin, sin, cos], 1).reshape(-1, 2, 2)
        stretch = torch.stack([wide, slant, none, high], 1).reshape(-1, 2, 2)
        return turn @ stretch, SHIFT * spread[:, 4:, None]


class SequenceSampler(Sampler):
    """Draws `frames` consecutive frames with sound, of which the middle `shown` with pictures."""

    def __init__(
        self, crops: FaceCrops, rows: np.ndarray, device: torch.device, seed: int, *, frames: int, shown: int
    ) -> None:
        super().__init__(crops, rows, device, seed)
        self.audio = torch.from_numpy(crops.audio[rows]).to(device)
        self.frames, self.shown = frames, shown
        clip, number, heard = (a[rows] for a in (crops.clip, crops.frame, crops.heard))
        last = np.arange(len(rows)) + frames - 1
        inside = last < len(rows)
        last = np.minimum(last, len(rows) - 1)
        starts = np.flatnonzero(inside & heard & (clip[last] == clip) & (number[last] - number == frames - 1))
        self.starts = torch.from_numpy(starts).to(device)
        _, first, counts = np.unique(clip[starts], return_index=True, return_counts=True)
        self.start_first, self.start_counts = (torch.from_numpy(a).to(device) for a in (first, counts))
        owner = np.searchsorted(np.unique(clip), np.unique(clip[starts]))
        self.owner = torch.from_numpy(owner).to(device)

    def __len__(self) -> int:
        """How many windows there are."""
        return len(self.starts)

    def draw(self, batch: int, *, augment: bool = True) -> Sequence:
        """`batch` windows."""
        clips = self.choose_clips(batch, self.start_counts.double().sqrt())
        count = len(clips)
        start = self.starts[self.start_first[clips] + (self.uniform(count) * self.start_counts[clips]).long()]
        whole = self.owner[clips]
        other = self._reference(whole, start + self.frames // 2)
        rows = start[:, None] + torch.arange(self.frames, device=self.device)
        begin = (self.frames - self.shown) // 2
        middle = slice(begin, begin + self.shown)
        pictures = [self.pictures_at(rows[:, middle]), self.pictures_at(other)]
        points = [self.points[rows], self.points[other]]
        if augment:
            pictures, points = self.augment(pictures, points)
        return Sequence(points[0], self.audio[rows].float(), pictures[0], pictures[1], points[1], middle)

    def _reference(self, clips: Tensor, rows: Tensor) -> Tensor:
        """(B,) other rows of the clips, none of those shown round `rows` where there are others."""
        looks = self.first[clips, None] + (self.uniform(len(rows), LOOKS) * self.counts[clips, None]).long()
        away = (self.points[looks][:, :, POSE] - self.points[rows][:, None, POSE]).norm(dim=-1).mean(-1)
        away = away.masked_fill((looks - rows[:, None]).abs() < self.shown, torch.inf)
        return looks.gather(1, away.argmin(1, keepdim=True))[:, 0]


class Average:
    """Exponential moving average of a module's parameters and buffers."""

    def __init__(self, module: torch.nn.Module, decay: float = 0.999) -> None:
        self.decay, self.steps = decay, 0
        self.values = {name: value.detach().clone() for name, value in module.state_dict().items()}

    @torch.no_grad()
    def update(self, module: torch.nn.Module) -> None:
        self.steps += 1
        decay = min(self.decay, (1 + self.steps) / (10 + self.steps))
        for name, value in module.state_dict().items():
            if value.dtype.is_floating_point:
                self.values[name].lerp_(value.detach(), 1 - decay)
            else:
                self.values[name].copy_(value)

    @contextmanager
    def applied(self, module: torch.nn.Module) -> Iterator[None]:
        """The module with the averaged weights while the block runs, in eval mode; `values` are its own then."""
        training = module.training
        self._swap(module)
        module.eval()
        try:
            yield
        finally:
            self._swap(module)
            module.train(training)

    @torch.no_grad()
    def _swap(self, module: torch.nn.Module) -> None:
        """Tensor by tensor: a second copy of large weights may not fit."""
        for name, value in module.state_dict().items():
            kept = value.clone()
            value.copy_(self.values[name])
            self.values[name].copy_(kept)


def _alike(values: np.ndarray) -> np.ndarray:
    """How many of the values are the same as each."""
    _, inverse, counts = np.unique(values, return_inverse=True, return_counts=True)
    return counts[inverse]


def _fits(pictures: Tensor, device: torch.device) -> bool:
    if device.type != "cuda":
        return device.type == "cpu"
    free, _ = torch.cuda.mem_get_info(device)
    return pictures.numel() < DEVICE_SHARE * free
