"""Drawing at a slit: the two lips or lids from their own sides, and what lies between them."""

from __future__ import annotations

from dataclasses import dataclass, replace

import cv2
import numpy as np

from studio.render.draft_eye import draw_lid, eyeball
from studio.render.draft_mouth import mouth_inside
from studio.render.draft_scene import Scene, displacement, warped
from studio.render.engine import Region
from studio.render.lattice import Lattice
from studio.render.slit import Slit


@dataclass(frozen=True, eq=False)
class _Band:
    """The px round a slit, a grid over them with a margin of cells, and its place in the mask's grid."""

    region: Region
    lattice: Lattice
    cells: tuple[slice, slice]


def paint_slit(scene: Scene, canvas: np.ndarray, index: int) -> None:
    """Draw slit number `index` into `canvas`, the warped face over the mask's region, in place."""
    slit = scene.slits[index]
    band = _band(scene, slit)
    if band is None:
        return
    region = band.region
    top, bottom = (
        warped(scene, band.lattice, region, displacement(scene, band.lattice, band.cells, slit, below=below))
        for below in (False, True)
    )
    u, v = _positions(scene, slit, region)
    upper, lower = slit.curves(u)
    soft = np.float32(max(1.2 / scene.prepared.unit, 0.008))
    past_lower = np.clip((v - lower) / soft + 0.5, 0, 1)
    past_upper = np.maximum(np.clip((v - upper) / soft + 0.5, 0, 1), past_lower)
    mixed = cv2.blendLinear(top, bottom, 1 - past_lower, past_lower)
    between = past_upper - past_lower
    if (window := _window(between)) is not None:
        parts = [values[window] for values in (u, v, upper, lower, between, past_upper, past_lower)]
        inside = _inside(scene, index, _shifted(region, window), parts[:4])
        alpha, past_upper, past_lower = (values[..., None] for values in parts[4:])
        filled = top[window] * (1 - past_upper) + inside * alpha + bottom[window] * past_lower
        mixed[window] = np.clip(np.rint(filled), 0, 255).astype(np.uint8)
    if index == 0:
        shadow = _contact_shadow(scene, u, v, upper, lower)
        mixed = mixed if shadow is None else np.rint(mixed * shadow[..., None]).astype(np.uint8)
    else:
        mixed = draw_lid(scene, index, mixed, u, v)
    left, above = region.x - scene.mask.region.x, region.y - scene.mask.region.y
    canvas[above : above + region.height, left : left + region.width] = mixed


def _window(between: np.ndarray) -> tuple[slice, slice] | None:
    """The smallest box that holds everything above 0."""
    open_ = between > 0
    rows, columns = np.flatnonzero(open_.any(1)), np.flatnonzero(open_.any(0))
    return (slice(rows[0], rows[-1] + 1), slice(columns[0], columns[-1] + 1)) if len(rows) else None


def _shifted(region: Region, window: tuple[slice, slice]) -> Region:
    rows, columns = window
    return Region(
        region.x + int(columns.start), region.y + int(rows.start), int(columns.stop - columns.start),
        int(rows.stop - rows.start),
    )  # fmt: skip


def _inside(scene: Scene, index: int, region: Region, at: list[np.ndarray]) -> np.ndarray:
    return mouth_inside(scene, region, *at) if index == 0 else eyeball(scene, index, region)


def _positions(scene: Scene, slit: Slit, region: Region) -> tuple[np.ndarray, np.ndarray]:
    """u and v of the region's pixels: (h, w) float32 each, in face widths."""
    prepared = scene.prepared
    x = (np.arange(region.x, region.x + region.width) - prepared.origin[0]) / prepared.unit - slit.origin[0]
    y = (np.arange(region.y, region.y + region.height) - prepared.origin[1]) / prepared.unit - slit.origin[1]
    x, y = x.astype(np.float32)[None, :], y.astype(np.float32)[:, None]
    cosine, sine = slit.along.astype(np.float32)
    return x * cosine + y * sine, y * cosine - x * sine


def _band(scene: Scene, slit: Slit) -> _Band | None:
    lattice, region = scene.mask.lattice, scene.mask.region
    step = lattice.step
    pad = 2.5 * step / scene.prepared.unit
    u = np.array([-1, 1]) * (slit.half + pad)
    v = np.array([min(slit.upper.min(), 0) - pad, max(slit.lower.max(), 0) + pad])
    corners = slit.origin + u[:, None, None] * slit.along + v[None, :, None] * slit.across
    corners = corners.reshape(-1, 2) * scene.prepared.unit + scene.prepared.origin
    start, size = np.array([lattice.x, lattice.y]), np.array([lattice.columns, lattice.rows])
    low = np.clip(np.floor((corners.min(0) - start) / step), 0, size).astype(int)
    high = np.clip(np.ceil((corners.max(0) - start) / step), 0, size).astype(int)
    x0, y0 = (int(value) for value in np.maximum(start + low * step, (region.x, region.y)))
    x1, y1 = (
        int(value) for value in np.minimum(start + high * step, (region.x + region.width, region.y + region.height))
    )
    if x1 <= x0 or y1 <= y0:
        return None
    low, high = np.maximum(low - 2, 0), np.minimum(high + 2, size)
    x, y = (int(value) for value in start + low * step)
    columns, rows = (int(value) for value in high - low)
    part = replace(lattice, x=x, y=y, columns=columns, rows=rows)
    cells = slice(int(low[1]), int(high[1])), slice(int(low[0]), int(high[0]))
    return _Band(Region(x0, y0, x1 - x0, y1 - y0), part, cells)


def _contact_shadow(
    scene: Scene, u: np.ndarray, v: np.ndarray, upper: np.ndarray, lower: np.ndarray
) -> np.ndarray | None:
    """The dark line where lips that were apart in the reference now meet: (h, w) float32 factor or None."""
    slit, source = scene.slits[0], scene.prepared.mouth
    closing = float(np.clip((source.gap - slit.gap) / max(0.6 * source.gap, 0.012), 0, 1))
    if closing <= 0:
        return None
    narrow = np.clip(1 - (lower - upper) / 0.02, 0, 1)
    line = np.exp(-(((v - (upper + lower) / 2) / 0.008) ** 2))
    taper = np.clip(1.05 - np.abs(u) / slit.half, 0, 0.2) / 0.2
    return (1 - 0.38 * closing * narrow * line * taper).astype(np.float32)
