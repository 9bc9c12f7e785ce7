"""What the face detector's two nets are taught by: targets and losses."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
import torch
from torch import Tensor
from torch.nn import functional

from studio.training.detector_augment import CANVAS, Scene
from studio.vision.nets import SIZE_UNIT, STRIDE


def finder_targets(scenes: Sequence[Scene]) -> np.ndarray:
    """(B, 8, h, w) float32: heat, with 1 in each face's cell; weight of the heat; five values; weight of the values."""
    side = CANVAS // STRIDE
    line = (np.arange(side) + 0.5) * STRIDE
    grid = np.stack(np.meshgrid(line, line), -1)
    out = np.zeros((len(scenes), 8, side, side), np.float32)
    out[:, 1] = 1
    for target, scene in zip(out, scenes, strict=True):
        for (x, y, size, roll), wanted in zip(scene.places, scene.wanted, strict=True):
            offset = (x, y) - grid
            distance = np.hypot(offset[..., 0], offset[..., 1])
            if not wanted:
                target[1][distance < size * 0.6 + STRIDE] = 0
                continue
            bell = np.minimum(np.exp(-(distance**2) / (2 * max(size * 0.1, 0.6 * STRIDE) ** 2)), 0.97)
            bell[(np.abs(offset) <= STRIDE / 2).all(-1)] = 1
            near = (bell > 0.55) & (bell > target[0])
            target[0] = np.maximum(target[0], bell)
            target[2:4, near] = offset[near].T / STRIDE
            target[4:7, near] = np.array([[np.log(size / SIZE_UNIT)], [np.sin(roll)], [np.cos(roll)]])
            target[7][near] = 1
    return out


def finder_loss(output: Tensor, target: Tensor) -> Tensor:
    """Penalty-reduced focal loss on the heat (CenterNet, Zhou et al. 2019) plus L1 on centre, size and roll."""
    heat, weight, values, near = target[:, 0], target[:, 1], target[:, 2:7], target[:, 7]
    logit = output[:, 0]
    chance = logit.sigmoid()
    hit = heat == 1
    gain = functional.logsigmoid(logit) * (1 - chance) ** 2
    cost = functional.logsigmoid(-logit) * chance**2 * (1 - heat) ** 4
    focal = -(torch.where(hit, gain, cost) * weight).sum() / hit.sum().clamp(min=1)
    error = (output[:, 1:] - values).abs() * torch.tensor([0.3, 0.3, 1, 1, 1], device=heat.device).view(1, 5, 1, 1)
    return focal + 1.5 * (error.sum(1) * near).sum() / near.sum().clamp(min=1)


UPPER_EDGES, LOWER_EDGES = (61, 62, 63, 37, 38, 43, 44), (67, 66, 65, 41, 40, 47, 46)
"""Points that face each other across the gap between the lips and between the lids."""


def points_loss(points: Tensor, spread: Tensor, truth: Tensor) -> Tensor:
    """Wing loss (Feng et al. 2018) on (B, 68, 2) points, and the likelihood of their distances under `spread`.

    The gaps of mouth and eyes count once more by themselves: a small error there is a large one of the opening.
    """
    upper, lower = list(UPPER_EDGES), list(LOWER_EDGES)
    gaps = (points[:, lower] - points[:, upper]) - (truth[:, lower] - truth[:, upper])
    error = (points - truth).abs()
    width, bend = 0.08, 0.015
    offset = width - width * float(np.log1p(width / bend))
    wing = torch.where(error < width, width * torch.log1p(error / bend), error - offset)
    distance = (points.detach() - truth).norm(dim=-1)
    return wing.mean() * 30 + gaps.abs().mean() * 60 + 0.1 * (distance * torch.exp(-spread) + spread).mean()
