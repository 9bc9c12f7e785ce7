"""Put a rendered face into its picture through the mask: the same for every engine."""

from __future__ import annotations

import cv2
import numpy as np

from studio.render.engine import Patch, Region
from studio.render.mask import FaceMask


def composite(
    image: np.ndarray,
    mask: FaceMask,
    rendered: np.ndarray,
    *,
    feather: float,
    match: bool = False,
) -> Patch:
    """Blend `rendered` over `image` and cut the result to the pixels that the mask touches.

    image: (H, W, 3) uint8 RGB, the whole picture. rendered: (mask.region.height, mask.region.width, 3) uint8 RGB.
    feather: share of the mask's fade (0..1) over which the blend runs; small for an engine that already meets its
    surroundings, 1 for one that does not. match: shift the rendered colours to the source's along the mask's rim.
    """
    source = image[mask.region.slices]
    alpha = mask.alpha(feather=feather)
    if match:
        rendered = match_colour(source, rendered, alpha)
    # OpenCV divides by the sum of both weights, so equal pixels and zero weights come out exactly.
    blended = cv2.blendLinear(np.ascontiguousarray(source), rendered, 1 - alpha, alpha)
    touched = alpha > 0
    rows, columns = np.flatnonzero(touched.any(1)), np.flatnonzero(touched.any(0))
    if not len(rows):
        return unchanged(image, (mask.region.x, mask.region.y))
    top, bottom, left, right = rows[0], rows[-1] + 1, columns[0], columns[-1] + 1
    region = Region(mask.region.x + int(left), mask.region.y + int(top), int(right - left), int(bottom - top))
    return Patch(region, np.ascontiguousarray(blended[top:bottom, left:right]))


def unchanged(image: np.ndarray, near: tuple[float, float]) -> Patch:
    """The smallest patch: one source pixel, for a target that changes nothing."""
    x = int(np.clip(near[0], 0, image.shape[1] - 1))
    y = int(np.clip(near[1], 0, image.shape[0] - 1))
    return Patch(Region(x, y, 1, 1), image[y : y + 1, x : x + 1].copy())


def match_colour(source: np.ndarray, rendered: np.ndarray, alpha: np.ndarray) -> np.ndarray:
    """Give `rendered` the mean and spread that `source` has where the mask fades: (h, w, 3) uint8.

    Means and deviations per channel in Lab over 0 < alpha < 1 (Reinhard et al., 2001); the spread changes by at
    most 20 %.
    """
    rim = (alpha > 0.02) & (alpha < 0.98)
    if rim.sum() < 32:
        return rendered
    want = cv2.cvtColor(source, cv2.COLOR_RGB2LAB).astype(np.float32)
    have = cv2.cvtColor(rendered, cv2.COLOR_RGB2LAB).astype(np.float32)
    want_rim, have_rim = want[rim], have[rim]
    gain = np.clip((want_rim.std(0) + 1) / (have_rim.std(0) + 1), 0.8, 1.2)
    matched = (have - have_rim.mean(0)) * gain + want_rim.mean(0)
    return cv2.cvtColor(np.clip(np.rint(matched), 0, 255).astype(np.uint8), cv2.COLOR_LAB2RGB)
