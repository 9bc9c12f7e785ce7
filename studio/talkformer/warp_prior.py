"""The reference warped by the landmark displacement, differentiable in both sets of landmarks.

Most of a speaking lower face is the reference, moved. Giving the network this picture leaves it the repair and the
mouth's interior.
"""

from __future__ import annotations

import torch
from torch import Tensor
from torch.nn import functional

from studio.talkformer.landmark_encoder import grid_coordinates

FIELD_SIZE = 48
SMOOTHNESS = 2e-3


def _border_anchors(like: Tensor, per_side: int = 6) -> Tensor:
    """Points round the window that stay where they are: (4 * per_side, 2)."""
    t = torch.linspace(-1, 1, per_side + 1, device=like.device, dtype=like.dtype)[:-1]
    one = torch.ones_like(t)
    sides = [torch.stack(pair, -1) for pair in ((t, -one), (one, t), (-t, one), (-one, -t))]
    return torch.cat(sides) * 1.05


def displacement_field(reference: Tensor, target: Tensor, size: int = FIELD_SIZE) -> Tensor:
    """Where each place of the target picture comes from: (B, size, size, 2) displacement in crop units.

    Radial basis interpolation with kernel r over the landmarks of the target; (B, 68, 2) crop units both.
    """
    with torch.autocast(target.device.type, enabled=False):
        reference, target = reference.float(), target.float()
        anchors = _border_anchors(target).expand(len(target), -1, -1)
        centres = torch.cat([target, anchors], dim=1)
        wanted = torch.cat([reference - target, torch.zeros_like(anchors)], dim=1)
        kernel = torch.cdist(centres, centres, compute_mode="donot_use_mm_for_euclid_dist")
        kernel = kernel - SMOOTHNESS * torch.eye(kernel.shape[-1], device=kernel.device)
        weights = torch.linalg.solve(kernel, wanted)
        grid = grid_coordinates(size, size, target.device, target.dtype)
        field = torch.cdist(grid.expand(len(target), -1, -1), centres, compute_mode="donot_use_mm_for_euclid_dist")
        return (field @ weights).reshape(-1, size, size, 2)


def move_picture(picture: Tensor, field: Tensor) -> Tensor:
    """(B, C, H, W) `picture` of any size, moved by a (B, size, size, 2) displacement field."""
    height, width = picture.shape[2:]
    field = functional.interpolate(
        field.permute(0, 3, 1, 2), (height, width), mode="bilinear", align_corners=False
    ).permute(0, 2, 3, 1)
    grid = grid_coordinates(height, width, picture.device, field.dtype).reshape(1, height, width, 2)
    return functional.grid_sample(
        picture.float(), (grid + field), mode="bilinear", padding_mode="border", align_corners=False
    ).to(picture.dtype)


def led_by(picture: Tensor, points: Tensor) -> Tensor:
    """(B, C, H, W) `picture` as it is, with the gradient that (B, 68, 2) landmarks have on it by moving it.

    For pictures drawn at these landmarks by something that passes no gradient.
    """
    return move_picture(picture, displacement_field(points.detach(), points))
