"""Eyes that close: the ball stays, a lid in the colour of the skin round the eye comes down over it."""

from __future__ import annotations

import cv2
import numpy as np

from studio.core.geometry import Similarity
from studio.render.draft_reference import LID_REACH, PLATE_COLUMNS, PLATE_ROWS, Lid
from studio.render.draft_scene import LOWER_LID_MARGIN, Scene, lid_fall
from studio.render.engine import Region

_LASH_WIDTH = 0.006


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
    place = np.clip(u / slit.half, -1, 1)
    round_ = np.sqrt(1 - place * place)
    wide = u * np.float32(source.half / slit.half)
    lower = source.curves(wide)[1]
    rim, bottom = slit.curves(u)
    shut = _step((closing - 0.6) / 0.3)
    rim = rim + shut * (np.maximum(bottom, lower) + 0.4 * LOWER_LID_MARGIN * round_ - rim)
    within = 1 - (wide / (LID_REACH * source.half)) ** 2 - ((v - lid.centre) / lid.height) ** 2
    above = np.clip((rim + shut * LOWER_LID_MARGIN - v) / (0.004 + 0.008 * shut) + 0.5, 0, 1)
    cover = amount * np.clip(3 * within, 0, 1) * above
    painted = image + (_plate_colour(lid, wide, v) - image) * cover[..., None]
    width = max(_LASH_WIDTH, 0.8 / scene.prepared.unit)
    lash = np.exp(-(((v - rim) / width) ** 2)) * np.clip(round_ * 1.6, 0, 1) * (np.abs(u) < slit.half)
    painted += (lid.lash - painted) * (0.62 * amount * lash)[..., None]
    return np.clip(np.rint(painted), 0, 255).astype(np.uint8)


def _plate_colour(lid: Lid, u: np.ndarray, v: np.ndarray) -> np.ndarray:
    """Colour of a closed lid at places of the reference's slit: (h, w, 3) float32, a little rounder by its shading."""
    (left, right), (top, bottom) = lid.plate_u, lid.plate_v
    columns = ((u - left) * ((PLATE_COLUMNS - 1) / (right - left))).astype(np.float32)
    rows = ((v - top) * ((PLATE_ROWS - 1) / (bottom - top))).astype(np.float32)
    colour = cv2.remap(lid.plate, columns, rows, cv2.INTER_LINEAR, borderMode=cv2.BORDER_REPLICATE)
    height = np.clip((v - lid.centre) / lid.height, -1, 1)
    return colour * (1.02 - 0.05 * height)[..., None].astype(np.float32)


def _step(t: float) -> float:
    t = min(max(t, 0.0), 1.0)
    return t * t * (3 - 2 * t)
