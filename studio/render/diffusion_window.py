"""The model's window of a picture: cutting it out at the source's own scale, and putting a rendered one back."""

from __future__ import annotations

import cv2
import numpy as np

from studio.render.compositor import composite
from studio.render.draft_scene import FEATHER
from studio.render.engine import Patch, Reference
from studio.render.mask import LOWER_FACE, build_mask, face_px, find_motion
from studio.talkformer.crop import sized_window, source_to_window
from studio.talkformer.pipeline import window_alpha

LARGEST_WINDOW = 3
"""The window is sampled at the source's own scale, up to so many times the model's own side."""
WINDOW_FADE = 14
"""Px of 192 over which the hidden part fades to what surrounds it."""
MODEL_FEATHER = 0.7
"""Share of the mask's fade over which the model's picture gives way to the draft's: skin fully, background hardly."""
FULL_AT = 0.012
"""Largest lower-face motion, in face widths, from which on the model's picture counts fully."""


def window_size(points: np.ndarray, pixels: int) -> int:
    """Side of the window at the source's own scale, in steps of a third of the model's, within bounds."""
    native = pixels / max(source_to_window(points, pixels).scale, 1e-6)
    step = pixels // 3
    return int(np.clip(-(-native // step) * step, pixels, LARGEST_WINDOW * pixels))


def cut_window(image: np.ndarray, points: np.ndarray, size: int, pixels: int) -> np.ndarray:
    """(size, size, 3) uint8: the model's window of an (H, W, 3) picture, shrunk without aliasing."""
    shrink = max(1, int(np.ceil(0.75 / max(sized_window(points, size, pixels).scale, 0.05))))
    large = size * shrink
    affine = sized_window(points, large, pixels).affine()
    cut = cv2.warpAffine(image, affine, (large, large), flags=cv2.INTER_LINEAR, borderMode=cv2.BORDER_REPLICATE)
    return cut if shrink == 1 else cv2.resize(cut, (size, size), interpolation=cv2.INTER_AREA)


def paste_window(
    reference: Reference,
    target: np.ndarray,
    base: np.ndarray,
    window: np.ndarray,
    *,
    strength: float,
    pixels: int,
    added: bool = False,
) -> Patch | None:
    """A rendered (S, S, 3) window over the draft's frame `base`, through the mask of source and target.

    pixels: side of the model's window. added: the window, float32 grey levels, is added to `base` instead of taking its
    place. None where there is nothing to mask.
    """
    source = reference.points.astype(np.float64)
    mask = build_mask(reference.image.shape, source, target, find_motion(source, target))
    if mask is None:
        return None
    size, region = window.shape[0], mask.region
    affine = sized_window(target, size, pixels).inverse().affine()
    affine[:, 2] -= (region.x, region.y)
    place = (region.width, region.height)
    back = cv2.warpAffine(window, affine, place, flags=cv2.INTER_LINEAR, borderMode=cv2.BORDER_REPLICATE)
    inside = cv2.warpAffine(window_alpha(size, WINDOW_FADE), affine, place, flags=cv2.INTER_LINEAR)
    alpha = inside * mask.alpha(feather=MODEL_FEATHER) * np.float32(strength)
    under = np.ascontiguousarray(base[region.slices])
    if added:
        back = np.clip(np.rint(under + back), 0, 255).astype(np.uint8)
    return composite(reference.image, mask, cv2.blendLinear(under, back, 1 - alpha, alpha), feather=FEATHER)


def strength_of(source: np.ndarray, target: np.ndarray) -> float:
    """0 where the lower face does not move against the head, 1 from `FULL_AT` face widths on."""
    motion = find_motion(source, target)
    moved = np.linalg.norm(motion.pose.apply(target[LOWER_FACE]) - source[LOWER_FACE], axis=1).max()
    t = float(np.clip(moved / (FULL_AT * face_px(source)), 0, 1))
    return t * t * (3 - 2 * t)
