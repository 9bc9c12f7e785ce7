"""Landmarks and picture positions as vectors that attention can compare.

Coordinates are crop units: x and y in -1..1 across the model's crop, y down.
"""

from __future__ import annotations

import math

import torch
from diffusers.configuration_utils import ConfigMixin, register_to_config
from diffusers.models.modeling_utils import ModelMixin
from torch import Tensor, nn

from studio.core.topology import GROUP_POINTS, POINT_COUNT

BANDS = 6


def fourier_features(coordinates: Tensor, bands: int = BANDS) -> Tensor:
    """(..., 2) crop units -> (..., 2 + 4 * bands): the coordinates, then sines and cosines at octave frequencies."""
    frequencies = math.pi * 2.0 ** torch.arange(bands, device=coordinates.device, dtype=coordinates.dtype)
    angles = (coordinates[..., None] * frequencies).flatten(-2)
    return torch.cat([coordinates, angles.sin(), angles.cos()], dim=-1)


def grid_coordinates(height: int, width: int, device: torch.device, dtype: torch.dtype) -> Tensor:
    """Centres of the cells of a feature map in crop units: (height * width, 2), row by row."""
    y = (torch.arange(height, device=device, dtype=dtype) + 0.5) * 2 / height - 1
    x = (torch.arange(width, device=device, dtype=dtype) + 0.5) * 2 / width - 1
    rows, columns = torch.meshgrid(y, x, indexing="ij")
    return torch.stack([columns, rows], dim=-1).reshape(-1, 2)


class LandmarkEncoder(ModelMixin, ConfigMixin):
    """(B, 68, 2) points in crop units -> (B, 68, token_dim) tokens: place, point identity and group identity.

    One encoder serves target and reference, so that equal places give equal tokens.
    """

    config_name = "config.json"

    @register_to_config
    def __init__(self, token_dim: int = 128) -> None:
        super().__init__()
        groups = torch.zeros(POINT_COUNT, dtype=torch.long)
        for index, members in enumerate(GROUP_POINTS.values()):
            groups[list(members)] = index
        self.register_buffer("groups", groups, persistent=False)
        self.point_identity = nn.Embedding(POINT_COUNT, token_dim)
        self.group_identity = nn.Embedding(len(GROUP_POINTS), token_dim)
        self.place = nn.Linear(2 + 4 * BANDS, token_dim)
        self.mlp = nn.Sequential(
            nn.LayerNorm(token_dim), nn.Linear(token_dim, 2 * token_dim), nn.SiLU(), nn.Linear(2 * token_dim, token_dim)
        )

    def forward(self, points: Tensor) -> Tensor:
        assert points.ndim == 3 and points.shape[1:] == (POINT_COUNT, 2), points.shape
        identity = self.point_identity.weight + self.group_identity(self.groups)
        tokens = self.place(fourier_features(points)) + identity
        return tokens + self.mlp(tokens)
