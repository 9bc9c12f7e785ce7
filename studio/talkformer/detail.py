"""How far the model is trusted: what is finer, and what lies between the lips, stays for the most part the prior's.

The model decides on colour, shading and shape at large; pores, stubble, teeth and the edges of lips are the prior's, at
the source's own scale, so that nothing looks softer than the source. Between open lips a young model paints the mean of
dark cavities, tongues and teeth: a fog that makes the mouth look less open than it was told to be.
"""

from __future__ import annotations

import cv2
import numpy as np
import torch
from torch import Tensor
from torch.nn import functional

from studio.talkformer.shares import LEARNED, Shares

FINE = 24
"""Px of the model's window: what is finer counts as detail. Chosen on held-out training people: see
docs/renderer-experiments.md."""
SOFT_EDGE = 2 / 192
"""Deviation of the Gaussian that softens the edge of the mouth's inside, as a share of the window's side."""
BEYOND = 4 / 192
"""How far past the lips' inner edge the inside reaches, likewise: that edge is what an opening is read by."""
_SUBPIXEL = 3


def resized(pictures: Tensor, size: int) -> Tensor:
    """(B, C, H, W) at another side, without aliasing when it shrinks."""
    if pictures.shape[-1] == size:
        return pictures
    shrinks = size < pictures.shape[-1]
    return functional.interpolate(pictures, (size, size), mode="bilinear", align_corners=False, antialias=shrinks)


def with_detail(made: Tensor, prior: Tensor, *, window: int, shares: Shares = LEARNED) -> Tensor:
    """(B, 3, S, S) `prior` with shares of what `made`, of the same shape, changes. window: side of the model's, px."""
    prior = prior.float()
    kept = torch.lerp(prior, made, shares.fine)
    if shares.large == shares.fine:
        return kept
    large = resized(resized(made - prior, window // FINE), made.shape[-1])
    return kept + (shares.large - shares.fine) * large


def between_lips(points: Tensor, size: int) -> Tensor:
    """(B, 68, 2) crop units -> (B, 1, size, size): 1 inside the inner lips and at their edge, 0 outside, softly."""
    reach = 2 * round(BEYOND * size) + 1
    brush = cv2.getStructuringElement(cv2.MORPH_ELLIPSE, (reach, reach))
    inner = (points[:, 60:68].detach().float().cpu().numpy() + 1) * (size / 2) - 0.5
    masks = np.zeros((len(inner), size, size), np.float32)
    for mask, lips in zip(masks, inner, strict=True):
        filled = cv2.fillPoly(
            np.zeros((size, size), np.uint8), [np.round(lips * 2**_SUBPIXEL).astype(np.int32)], 255, shift=_SUBPIXEL
        )
        mask[:] = cv2.GaussianBlur(cv2.dilate(filled, brush), (0, 0), SOFT_EDGE * size).astype(np.float32) / 255
    return torch.from_numpy(masks)[:, None].to(points.device)


def with_interior(
    made: Tensor, prior: Tensor, points: Tensor, *, window: int, share: float = LEARNED.interior
) -> Tensor:
    """`made` (B, 3, S, S), of which between the lips of (B, 68, 2) `points` only a share of what `prior` is not."""
    inside = resized(between_lips(points, window), made.shape[-1])
    return made + (1 - share) * inside * (prior.float() - made)
