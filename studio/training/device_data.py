"""Pictures that live on the training device: sampling, mirroring and colour changes without the CPU."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import torch
from torch import Tensor

from studio.core.topology import MIRROR
from studio.training.face_crops import FaceCrops


@dataclass(frozen=True, eq=False)
class Pair:
    """Target and reference pictures (B, 3, H, W) in -1..1 and their points (B, 68, 2), of one person each row."""

    target: Tensor
    target_points: Tensor
    reference: Tensor
    reference_points: Tensor


class PairSampler:
    """Draws (target, reference) frames of one clip; clips of many frames count more, but by their square root."""

    def __init__(self, crops: FaceCrops, rows: np.ndarray, device: torch.device, seed: int) -> None:
        self.device = device
        self.pictures = torch.from_numpy(crops.pictures[rows]).to(device)
        self.points = torch.from_numpy(crops.points[rows]).to(device)
        clip = crops.clip[rows]
        _, first, counts = np.unique(clip, return_index=True, return_counts=True)
        self.first, self.counts = (torch.from_numpy(a).to(device) for a in (first, counts))
        self.weights = self.counts.double().sqrt()
        self.random = torch.Generator(device=device).manual_seed(seed)
        self.mirror = torch.from_numpy(MIRROR.copy()).to(device)

    def _uniform(self, *shape: int) -> Tensor:
        return torch.rand(*shape, device=self.device, generator=self.random)

    def draw(self, batch: int, *, augment: bool = True) -> Pair:
        clips = torch.multinomial(self.weights, batch, replacement=True, generator=self.random)
        rows = [self.first[clips] + (self._uniform(batch) * self.counts[clips]).long() for _ in range(2)]
        pictures = [self.pictures[r].permute(0, 3, 1, 2).float() / 127.5 - 1 for r in rows]
        points = [self.points[r] for r in rows]
        if augment:
            pictures, points = self._augment(pictures, points)
        return Pair(pictures[0], points[0], pictures[1], points[1])

    def _augment(self, pictures: list[Tensor], points: list[Tensor]) -> tuple[list[Tensor], list[Tensor]]:
        """The same mirroring and colour change for both pictures of a pair."""
        batch = len(pictures[0])
        flip = self._uniform(batch) < 0.5
        gain = (0.8 + 0.4 * self._uniform(batch, 1, 1, 1)) * (0.94 + 0.12 * self._uniform(batch, 3, 1, 1))
        shift = 0.2 * (self._uniform(batch, 1, 1, 1) - 0.5)
        sign = torch.tensor([-1.0, 1.0], device=self.device)
        pictures = [torch.where(flip[:, None, None, None], p.flip(-1), p) * gain + shift for p in pictures]
        points = [torch.where(flip[:, None, None], p[:, self.mirror] * sign, p) for p in points]
        return [p.clamp(-1, 1) for p in pictures], points


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
