"""What the draft engine makes of a reference at landmarks that are only known while training: the joint stage's prior.

Other stages take theirs from the set (`face_crops`), drawn once on whole pictures at the true landmarks. Here the
window is all there is of the picture; over 40 clips the median PSNR between both was 45 dB, and both were equally near
to the truth.
"""

from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor

import numpy as np
import torch
from torch import Tensor

from studio.core.geometry import carried_mouth
from studio.render.draft import draw
from studio.render.draft_reference import prepare
from studio.render.engine import Reference


class DraftPriors:
    """Draws on the CPU, `workers` references at a time; no gradient passes."""

    def __init__(self, workers: int = 1) -> None:
        self._pool = ThreadPoolExecutor(workers) if workers > 1 else None

    def __call__(self, reference: Tensor, reference_points: Tensor, target_points: Tensor) -> Tensor:
        """(B, K, 3, P, P): for each reference (B, 3, P, P) in -1..1 with points (B, 68, 2) its K targets (B, K, 68, 2).

        Points are in crop units, each in its own face's window; jaw and lips are carried onto the reference's head, as
        in use and in the pairs of a set.
        """
        assert target_points.shape[:1] + target_points.shape[2:] == reference_points.shape, target_points.shape
        levels = ((reference.detach() + 1) * 127.5).round().clamp(0, 255).byte()
        windows = levels.permute(0, 2, 3, 1).contiguous().cpu().numpy()
        known, wanted = (_in_pixels(points, windows.shape[1]) for points in (reference_points, target_points))
        each = self._pool.map if self._pool is not None else map
        drawn = np.stack(list(each(_drawn, windows, known, wanted)))
        return torch.from_numpy(drawn).to(reference.device).movedim(-1, -3).to(reference.dtype) / 127.5 - 1


def _in_pixels(points: Tensor, side: int) -> np.ndarray:
    return ((points.detach().float() + 1) * (side / 2)).cpu().numpy()


def _drawn(window: np.ndarray, points: np.ndarray, targets: np.ndarray) -> np.ndarray:
    """(K, P, P, 3) uint8 from a (P, P, 3) window, its (68, 2) points px and (K, 68, 2) targets px."""
    prepared = prepare(Reference(window, points, "window"))
    return np.stack([draw(prepared, carried_mouth(target, points)).paste(window) for target in targets])
