"""Eyes that close: the ball stays, a lid in the colour of the skin round the eye comes down over it."""

from __future__ import annotations

import cv2
import numpy as np

from studio.core.geometry import Similarity
from studio.render.draft_scene import LASH_MARGIN, LOWER_LID_MARGIN, Scene, lid_fall
from studio.render.engine import Region

_LASH_WIDTH = 0.006
_LID_REACH = 1.45
"""Half width of the painted lid over that of the eye's landmarks: they often lie inside the corners."""
_CORNER_MARGIN = 0.03
"""How much higher the lid reaches round the corners, where the landmarks say that the eye is flat."""


def eyeball(scene: Scene, index: int, region: Region) -> np.ndarray:
    """The eye itself stays with the head; it is stretched only where lids open wider than in the reference: float32."""
    slit, source = scene.slits[index], scene.prepared.slits[index]
    mapping = scene.carried(scene.residual[[slit.kind.upper[0], slit.kind.upper[-1]]].mean(0))
    stretch = max(1.0, slit.gap / max(source.gap, 0.01))
    if stretch > 1:
        shrink = np.eye(2) - (1 - 1 / stretch) * np.outer(slit.across, slit.across)
        centre = slit.origin * scene.prepared.unit + scene.prepared.origin
        offset = mapping.matrix @ (centre - shrink @ centre) + mapping.offset
        mapping = Similarity(mapping.matrix @ shrink, offset)
    affine = mapping.affine()
    affine[:, 2] += mapping.matrix @ np.array([region.x, region.y], np.float64)
    flags = cv2.INTER_LINEAR | cv2.WARP_INVERSE_MAP
    size = (region.width, region.height)
    image = scene.prepared.reference.image
    return cv2.warpAffine(image, affine, size, flags=flags, borderMode=cv2.BORDER_REPLICATE).astype(np.float32)


def draw_lid(scene: Scene, index: int, image: np.ndarray, u: np.ndarray, v: np.ndarray) -> np.ndarray:
    """Paint the lowered part of an upper lid and its lashes over (h, w, 3) uint8 `image`; u, v: as of slit `index`.

    The landmarks follow lids only roughly, so a warp alone would drag lashes and iris along with the lid.
    """
    slit, source, lid = scene.slits[index], scene.prepared.slits[index], scene.prepared.lids[index - 1]
    closing = 1 - slit.gap / max(source.gap, 1e-6)
    amount = lid_fall(source, slit)
    if amount <= 0 or source.gap < 0.01:
        return image
    place = np.clip(u / (_LID_REACH * slit.half), -1, 1)
    round_ = np.sqrt(1 - place * place)
    upper, lower = source.curves(u * np.float32(source.half / slit.half))
    rim, bottom = slit.curves(u)
    shut = _step((closing - 0.6) / 0.3)
    rim = rim + shut * (np.maximum(bottom, lower) + 0.4 * LOWER_LID_MARGIN * round_ - rim)
    corner = np.clip((np.abs(u) / slit.half - 0.7) / 0.4, 0, 1) * round_
    top = upper - LASH_MARGIN * round_ - _CORNER_MARGIN * corner
    cover = np.clip((v - top) / 0.02, 0, 1)
    edge = rim + shut * (LOWER_LID_MARGIN * round_ + 0.5 * _CORNER_MARGIN * corner)
    cover *= np.clip((edge - v) / (0.004 + 0.008 * shut) + 0.5, 0, 1)
    cover *= 0.75 * amount * np.clip(round_ * 3, 0, 1)
    across = cv2.resize(np.stack([lid.above, lid.below]), (65, 2), interpolation=cv2.INTER_LINEAR)
    column = np.rint((place + 1) * 32).astype(np.int32)
    depth = np.clip((v - top) / np.maximum(lower + LOWER_LID_MARGIN - top, 0.01), 0, 1)
    light = 1 + 0.05 * np.sin(np.pi * depth)
    above, below = across[0][column], across[1][column]
    colour = (above + (below - above) * depth[..., None]) * light[..., None]
    painted = image + (colour - image) * cover[..., None]
    width = max(_LASH_WIDTH, 0.8 / scene.prepared.unit)
    lash = np.exp(-(((v - rim) / width) ** 2)) * np.clip(round_ * 1.6, 0, 1) * (np.abs(u) < slit.half)
    painted += (lid.lash - painted) * (0.62 * amount * lash)[..., None]
    return np.clip(np.rint(painted), 0, 255).astype(np.uint8)


def _step(t: float) -> float:
    t = min(max(t, 0.0), 1.0)
    return t * t * (3 - 2 * t)
