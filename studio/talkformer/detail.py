"""Detail return: what is finer than the model is trusted with comes for the most part from the picture it repairs.

The model decides on colour, shading and shape at large; pores, stubble, teeth and the edges of lips are the prior's, at
the source's own scale, so that nothing looks softer than the source.
"""

from __future__ import annotations

from torch import Tensor
from torch.nn import functional

FINE = 12
"""Px of the model's window: what is finer counts as detail. Chosen on held-out training people (docs/model-card.md)."""
SHARE = 0.6
"""Of the detail that comes from the prior; the rest is the model's. Chosen likewise."""


def resized(pictures: Tensor, size: int) -> Tensor:
    """(B, C, H, W) at another side, without aliasing when it shrinks."""
    if pictures.shape[-1] == size:
        return pictures
    shrinks = size < pictures.shape[-1]
    return functional.interpolate(pictures, (size, size), mode="bilinear", align_corners=False, antialias=shrinks)


def with_detail(made: Tensor, prior: Tensor, *, window: int, share: float = SHARE) -> Tensor:
    """(B, 3, S, S) `made` with a share of the detail of `prior`, of the same shape. window: side of the model's, px."""
    missing = prior.float() - made
    return made + share * (missing - resized(resized(missing, window // FINE), made.shape[-1]))
