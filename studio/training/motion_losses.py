"""What the motion model is taught: shapes, their speed, and above all when and how far the mouth opens."""

from __future__ import annotations

import torch

from studio.core.topology import CONTENT
from studio.training.motion_data import Batch

FACE_WIDTH = 149.2
"""Of the mean face, in model-space px."""
LIPS_FROM = 17
_UPPER, _LOWER = [61 - 31, 62 - 31, 63 - 31], [67 - 31, 66 - 31, 65 - 31]


def opening(content: torch.Tensor) -> torch.Tensor:
    """Signed mean gap of the inner lips of (..., 37, 2) content points, in face widths: (...)."""
    return (content[..., _LOWER, 1] - content[..., _UPPER, 1]).mean(-1) / FACE_WIDTH


def correlation(a: torch.Tensor, b: torch.Tensor, weight: torch.Tensor) -> tuple[torch.Tensor, torch.Tensor]:
    """Weighted Pearson correlation of (B, T) rows and the deviation of `b`: (B,), (B,)."""
    total = weight.sum(1, keepdim=True).clamp(min=1)
    a = (a - (a * weight).sum(1, keepdim=True) / total) * weight
    b = (b - (b * weight).sum(1, keepdim=True) / total) * weight
    power = torch.sqrt((a * a).sum(1) * (b * b).sum(1) + 1e-9)
    return (a * b).sum(1) / power, torch.sqrt((b * b).sum(1) / total[:, 0] + 1e-9)


def motion_loss(
    rest: torch.Tensor, motion: torch.Tensor, spread: torch.Tensor, batch: Batch, *, follow: float = 1.0
) -> tuple[torch.Tensor, dict[str, float]]:
    """The sum that is minimised and its parts (for the curve). Points in model-space px."""
    truth = batch.points[:, :, CONTENT]
    content = rest + motion
    weight = batch.weight
    total = weight.sum().clamp(min=1)
    pairs = weight[:, 1:] * weight[:, :-1]
    error = torch.sqrt(((content - truth) ** 2).sum(-1) + 0.01)
    lips, jaw = error[..., LIPS_FROM:].mean(-1), error[..., :LIPS_FROM].mean(-1)
    speed = (torch.diff(content, dim=1) - torch.diff(truth, dim=1)).abs().sum(-1).mean(-1)
    gap, true_gap = opening(content), opening(truth)
    closed = torch.exp(-((true_gap / 0.015) ** 2))
    gap_error = (gap - true_gap).abs() * FACE_WIDTH * (1 + closed)
    r, deviation = correlation(gap, true_gap, weight)
    importance = (deviation / 0.02).clamp(max=1.5)
    parts = {
        "lips": (lips * weight).sum() / total,
        "jaw": (jaw * weight).sum() / total,
        "speed": (speed * pairs).sum() / pairs.sum().clamp(min=1),
        "opening": (gap_error * weight).sum() / total,
        "follow": ((1 - r) * importance).mean(),
        "spread": ((lips.detach() / spread + torch.log(spread)) * weight).sum() / total,
    }
    factors = {"lips": 0.5, "jaw": 0.25, "speed": 0.5, "opening": 0.4, "follow": 3.0 * follow, "spread": 0.05}
    loss = sum((factors[name] * value for name, value in parts.items()), torch.zeros((), device=rest.device))
    return loss, {name: float(value.detach()) for name, value in parts.items()}
