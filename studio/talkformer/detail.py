"""Detail return: what is finer than the model draws comes from the picture that it repairs, at the source's own scale.

The model decides on shape, colour and shading; pores, stubble, the edges of lips and teeth are the prior's, so that
nothing is softer than the source. Between the lips, where the prior is itself invented, a little less comes back.
"""

from __future__ import annotations

import torch
from torch import Tensor
from torch.nn import functional

from studio.core.topology import INNER_LIPS
from studio.talkformer.landmark_encoder import grid_coordinates

FINE = 6
"""Px of the model's window: what is finer counts as detail."""
INTERIOR_SHARE = 0.85
"""Of the detail, between the lips."""
INTERIOR_FADE = 0.06
"""Crop units (5 model px) beyond the inner lips over which detail comes back."""


def resized(pictures: Tensor, size: int) -> Tensor:
    """(B, C, H, W) at another side, without aliasing when it shrinks."""
    if pictures.shape[-1] == size:
        return pictures
    shrinks = size < pictures.shape[-1]
    return functional.interpolate(pictures, (size, size), mode="bilinear", align_corners=False, antialias=shrinks)


def with_detail(made: Tensor, prior: Tensor, points: Tensor, *, window: int, share: float = 1.0) -> Tensor:
    """(B, 3, S, S) `made` with the detail of (B, 3, S, S) `prior`.

    points: (B, 68, 2) crop units; window: side of the model's window, px; share: of the detail, 0..1.
    """
    size = made.shape[-1]
    missing = prior.float() - made
    fine = missing - resized(resized(missing, window // FINE), size)
    return made + share * (1 - (1 - INTERIOR_SHARE) * resized(mouth_interior(points), size)) * fine


def mouth_interior(points: Tensor, size: int = 64) -> Tensor:
    """(B, 68, 2) crop units -> (B, 1, size, size): 1 between the inner lips, fading to 0 outside them."""
    lips = points[:, INNER_LIPS.tolist()].float()
    grid = grid_coordinates(size, size, points.device, torch.float32)[None, :, None]
    start, end = lips[:, None], lips.roll(-1, dims=1)[:, None]
    edge, away = end - start, grid - start
    along = ((away * edge).sum(-1) / (edge * edge).sum(-1).clamp_min(1e-9)).clamp(0, 1)
    distance = (away - along[..., None] * edge).norm(dim=-1).amin(-1)
    crosses = (start[..., 1] > grid[..., 1]) != (end[..., 1] > grid[..., 1])
    slope = edge[..., 0] / torch.where(edge[..., 1].abs() < 1e-9, torch.full_like(edge[..., 1], 1e-9), edge[..., 1])
    inside = ((crosses & (grid[..., 0] < start[..., 0] + away[..., 1] * slope)).sum(-1) % 2).bool()
    value = torch.where(inside, torch.ones_like(distance), (1 - distance / INTERIOR_FADE).clamp(0, 1))
    return value.reshape(-1, 1, size, size)
