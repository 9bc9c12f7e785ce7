"""Detail return: what the autoencoder lost on the reference, carried along by the warp and added back.

It is left out where the picture is new (between the lips) and taken once per clip at the source's own scale, so that
pores and stubble finer than the model's window survive.
"""

from __future__ import annotations

import torch
from torch import Tensor
from torch.nn import functional

from studio.core.topology import INNER_LIPS
from studio.talkformer.landmark_encoder import grid_coordinates
from studio.talkformer.latents import Autoencoder, decode, encode

INTERIOR_FADE = 0.06
"""Crop units (5 model px) beyond the inner lips over which detail comes back."""


def resized(pictures: Tensor, size: int) -> Tensor:
    """(B, C, H, W) at another side, without aliasing when it shrinks."""
    if pictures.shape[-1] == size:
        return pictures
    shrinks = size < pictures.shape[-1]
    return functional.interpolate(pictures, (size, size), mode="bilinear", align_corners=False, antialias=shrinks)


def lost_detail(autoencoder: Autoencoder, reference: Tensor, window: int) -> Tensor:
    """(1, 3, S, S) reference minus its way through a window of side `window` and the autoencoder."""
    small = resized(reference, window)
    return reference - resized(decode(autoencoder, encode(autoencoder, small)).clamp(-1, 1), reference.shape[-1])


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
