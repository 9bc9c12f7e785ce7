"""The draft engine: warps the reference by its landmarks and invents the inside of the mouth. No learned weights."""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Sequence
from dataclasses import dataclass, replace

import cv2
import numpy as np

from studio.core.geometry import Similarity
from studio.render.compositor import composite, unchanged
from studio.render.draft_reference import CLOSED_GAP, Prepared, prepare
from studio.render.engine import Patch, Reference, Region
from studio.render.lattice import Lattice
from studio.render.mask import FaceMask, Motion, build_mask, find_motion
from studio.render.mouth import Opening, draw_inside
from studio.render.slit import MOUTH, Slit, make_slit
from studio.render.warp import Field, fit_field

FEATHER = 0.12
"""The outer share of the mask's fade, in which the warp rests and the blend runs."""
FARTHEST = 1.5
"""Targets farther than this many face widths from their source point are held there."""
KEPT_REFERENCES = 4
_EDGE_SHARES = np.array([-0.9, -0.72, -0.5, 0.5, 0.72, 0.9])


class DraftEngine:
    """Real time on one core, any face. Stateless but for a small store of prepared references."""

    id = "draft"
    fingerprint = "draft/1"
    batch_size = 16

    def __init__(self) -> None:
        self._prepared: OrderedDict[str, Prepared] = OrderedDict()

    def render(self, reference: Reference, targets: np.ndarray, *, seed: int) -> Sequence[Patch]:
        """Patches for (N, 68, 2) px targets. The seed is not used: nothing is random."""
        prepared = self._prepare(reference)
        return [draw(prepared, target) for target in np.asarray(targets)]

    def _prepare(self, reference: Reference) -> Prepared:
        found = self._prepared.pop(reference.key, None) or prepare(reference)
        self._prepared[reference.key] = found
        while len(self._prepared) > KEPT_REFERENCES:
            self._prepared.popitem(last=False)
        return found


@dataclass(frozen=True, eq=False)
class _Scene:
    """One frame's geometry. weight: (rows, columns) share of the warp, head: of the pose; slits: in the target."""

    prepared: Prepared
    mask: FaceMask
    motion: Motion
    target: np.ndarray
    residual: np.ndarray
    slits: tuple[Slit, ...]
    field: Field
    weight: np.ndarray
    head: np.ndarray


def draw(prepared: Prepared, target: np.ndarray) -> Patch:
    """One frame: (68, 2) px target -> composited patch."""
    image = prepared.reference.image
    source = prepared.reference.points.astype(np.float64)
    target = _held(target, source, prepared.unit)
    motion = find_motion(source, target)
    mask = build_mask(image.shape, source, target, motion)
    if mask is None:
        return unchanged(image, (prepared.origin[0], prepared.origin[1]))
    scene = _make_scene(prepared, mask, motion, target)
    return composite(image, mask, _paint(scene), feather=FEATHER)


def _held(target: np.ndarray, source: np.ndarray, unit: float) -> np.ndarray:
    """Finite points within reach of their source."""
    target = np.asarray(target, np.float64)
    target = np.where(np.isfinite(target), target, source)
    return np.clip(target, source - FARTHEST * unit, source + FARTHEST * unit)


def _make_scene(prepared: Prepared, mask: FaceMask, motion: Motion, target: np.ndarray) -> _Scene:
    shift = prepared.shift @ np.linalg.inv(motion.pose.matrix).T
    target = target + shift
    centres = prepared.to_unit(target)
    slits = tuple(make_slit(slit.kind, centres) for slit in prepared.slits)
    source, below = prepared.points, [_below(slit) for slit in slits]
    for index, slit in enumerate(prepared.slits):
        extra_source, extra_target = _edges(slit, slits[index])
        source, centres = np.concatenate([source, extra_source]), np.concatenate([centres, extra_target])
        lower = np.repeat([False, True], len(_EDGE_SHARES))
        sides = [lower if other == index else None for other in range(len(slits))]
        below = [np.append(flags, _under(other, extra_target) if side is None else side) for flags, side, other in zip(below, sides, slits, strict=True)]
    residual = source - prepared.to_unit(motion.pose.apply(centres * prepared.unit + prepared.origin))
    if not motion.head:
        residual[np.linalg.norm(residual, axis=1) < 1e-6] = 0
    height = sum(slit.height(centres, flags) for slit, flags in zip(slits, below, strict=True))
    field = fit_field(np.column_stack([centres, height]), residual)
    return _Scene(prepared, mask, motion, target, residual, slits, field, _inner(mask.face), _inner(mask.head))


def _edges(source: Slit, target: Slit) -> tuple[np.ndarray, np.ndarray]:
    """Further points along a slit's two curves, where they are in the reference and in the target.

    Lips that part show a little less of themselves than the line where they met, which belongs to neither.
    """
    inset = 0.006 * float(np.clip((target.gap - source.gap) / 0.03, 0, 1)) if source.kind is MOUTH else 0.0
    from_edges = [
        source.edge(_EDGE_SHARES, below=below) + (inset if below else -inset) * source.across for below in (False, True)
    ]
    return np.concatenate(from_edges), np.concatenate([target.edge(_EDGE_SHARES, below=b) for b in (False, True)])


def _under(slit: Slit, points: np.ndarray) -> np.ndarray:
    u, v = slit.local(points)
    upper, lower = slit.curves(u)
    return v > (upper + lower) / 2


def _below(slit: Slit) -> np.ndarray:
    below = np.zeros(68, bool)
    below[list(slit.kind.below)] = True
    return below


def _inner(influence: np.ndarray) -> np.ndarray:
    t = np.clip((influence - FEATHER) / (1 - FEATHER), 0, 1)
    return t * t * (3 - 2 * t)


def _paint(scene: _Scene) -> np.ndarray:
    """The warped face with its slits: uint8 of the mask's region."""
    lattice, region = scene.mask.lattice, scene.mask.region
    nodes = lattice.nodes()
    shift = _displacement(scene, nodes, scene.weight, scene.head, None, below=False)
    canvas = _remap(scene.prepared.reference.image, lattice, region, shift)
    for index, slit in enumerate(scene.slits):
        if index == 0 and not scene.motion.lower:
            continue
        if index > 0 and not (scene.motion.head or scene.motion.eyes[index - 1]):
            continue
        _paint_slit(scene, canvas, index, slit)
    return canvas


def _displacement(
    scene: _Scene, nodes: np.ndarray, weight: np.ndarray, head: np.ndarray, forced: Slit | None, *, below: bool
) -> np.ndarray:
    """Source minus target position at (rows, columns, 2) px nodes, in px. forced: the slit whose side `below` tells."""
    local = scene.prepared.to_unit(nodes)
    height = np.zeros(nodes.shape[:2])
    for slit in scene.slits:
        side = np.full(nodes.shape[:2], below) if slit is forced else None
        height += slit.height(local, side)
    positions = np.concatenate([local, height[..., None]], axis=-1).reshape(-1, 3)
    chosen = (weight > 0).ravel()
    shift = np.zeros((len(positions), 2), np.float32)
    shift[chosen] = scene.field.at(positions[chosen]) * np.float32(scene.prepared.unit)
    shift = shift.reshape(nodes.shape) * weight[..., None]
    if scene.motion.head:
        shift = shift + (scene.motion.pose.apply(nodes) - nodes) * head[..., None]
    return shift.astype(np.float32)


def _remap(image: np.ndarray, lattice: Lattice, region: Region, shift: np.ndarray) -> np.ndarray:
    maps = lattice.enlarge(shift, region, smooth=True)
    x = maps[..., 0] + np.arange(region.x, region.x + region.width, dtype=np.float32)
    y = maps[..., 1] + np.arange(region.y, region.y + region.height, dtype=np.float32)[:, None]
    return cv2.remap(image, x, y, cv2.INTER_LINEAR, borderMode=cv2.BORDER_REPLICATE)


def _paint_slit(scene: _Scene, canvas: np.ndarray, index: int, slit: Slit) -> None:
    """Draw both sides of a slit and what lies between, into `canvas` in place."""
    band = _band(scene, slit)
    if band is None:
        return
    region, lattice, cells = band
    nodes = lattice.nodes()
    image = scene.prepared.reference.image
    sides = [
        _remap(image, lattice, region, _displacement(scene, nodes, scene.weight[cells], scene.head[cells], slit, below=b))
        for b in (False, True)
    ]
    unit = scene.prepared.unit
    xs = (np.arange(region.x, region.x + region.width) - scene.prepared.origin[0]) / unit
    ys = (np.arange(region.y, region.y + region.height) - scene.prepared.origin[1]) / unit
    rel_x, rel_y = xs - slit.origin[0], (ys - slit.origin[1])[:, None]
    u = (rel_x * slit.along[0] + rel_y * slit.along[1]).astype(np.float32)
    v = (rel_y * slit.along[0] - rel_x * slit.along[1]).astype(np.float32)
    upper, lower = (curve.astype(np.float32) for curve in slit.curves(u))
    soft = max(1.0 / unit, 0.006)
    past_upper = np.clip((v - upper) / soft + 0.5, 0, 1)[..., None]
    past_lower = np.clip((v - lower) / soft + 0.5, 0, 1)[..., None]
    past_upper = np.maximum(past_upper, past_lower)
    top, bottom = (side.astype(np.float32) for side in sides)
    mixed = top + (bottom - top) * past_lower
    between = past_upper - past_lower
    if between.max() > 0:
        if index == 0:
            inside = _mouth_inside(scene, slit, region, u, v, upper, lower)
        else:
            inside = _eyeball(scene, slit, scene.prepared.slits[index], region)
        mixed = top * (1 - past_upper) + inside * between + bottom * past_lower
    mixed *= _contact_shadow(scene, index, slit, u, v, upper, lower)[..., None]
    part = canvas[
        region.y - scene.mask.region.y : region.y - scene.mask.region.y + region.height,
        region.x - scene.mask.region.x : region.x - scene.mask.region.x + region.width,
    ]
    np.copyto(part, np.clip(np.rint(mixed), 0, 255).astype(np.uint8))


def _band(scene: _Scene, slit: Slit) -> tuple[Region, Lattice, tuple[slice, slice]] | None:
    """The px round a slit, a grid over them with a margin of cells, and that grid's place in the mask's grid."""
    lattice, region = scene.mask.lattice, scene.mask.region
    pad = 2.5 * lattice.step / scene.prepared.unit
    u = np.array([-1, 1]) * (slit.half + pad)
    v = np.array([min(slit.upper.min(), 0) - pad, max(slit.lower.max(), 0) + pad])
    corners = slit.origin + u[:, None, None] * slit.along + v[None, :, None] * slit.across
    corners = corners.reshape(-1, 2) * scene.prepared.unit + scene.prepared.origin
    start = np.array([lattice.x, lattice.y])
    low = np.floor((corners.min(0) - start) / lattice.step).astype(int).clip(0)
    high = np.minimum(np.ceil((corners.max(0) - start) / lattice.step).astype(int), (lattice.columns, lattice.rows))
    x0, y0 = np.maximum(start + low * lattice.step, (region.x, region.y))
    x1, y1 = np.minimum(start + high * lattice.step, (region.x + region.width, region.y + region.height))
    if x1 <= x0 or y1 <= y0:
        return None
    low = np.maximum(low - 2, 0)
    high = np.minimum(high + 2, (lattice.columns, lattice.rows))
    part = replace(
        lattice,
        x=lattice.x + int(low[0]) * lattice.step,
        y=lattice.y + int(low[1]) * lattice.step,
        columns=int(high[0] - low[0]),
        rows=int(high[1] - low[1]),
    )
    cells = slice(int(low[1]), int(high[1])), slice(int(low[0]), int(high[0]))
    return Region(int(x0), int(y0), int(x1 - x0), int(y1 - y0)), part, cells


def _carried(scene: _Scene, residual: np.ndarray) -> Similarity:
    """The map from target to source px of a part that moves with the head plus one displacement."""
    pose = scene.motion.pose
    return Similarity(pose.matrix, pose.offset + residual * scene.prepared.unit)


def _sample(image: np.ndarray, mapping: Similarity, region: Region) -> np.ndarray:
    """The region seen through a target -> source map: (h, w, 3) float32."""
    affine = mapping.affine()
    affine[:, 2] += mapping.matrix @ np.array([region.x, region.y], np.float64)
    flags = cv2.INTER_LINEAR | cv2.WARP_INVERSE_MAP
    size = (region.width, region.height)
    return cv2.warpAffine(image, affine, size, flags=flags, borderMode=cv2.BORDER_REPLICATE).astype(np.float32)


def _eyeball(scene: _Scene, slit: Slit, source: Slit, region: Region) -> np.ndarray:
    """The eye itself stays with the head; it is stretched only where the lids open wider than in the reference."""
    residual = scene.residual[[slit.kind.upper[0], slit.kind.upper[-1]]].mean(0)
    mapping = _carried(scene, residual)
    stretch = max(1.0, slit.gap / max(source.gap, 0.01))
    if stretch > 1:
        across = slit.across
        shrink = np.eye(2) - (1 - 1 / stretch) * np.outer(across, across)
        centre = slit.origin * scene.prepared.unit + scene.prepared.origin
        inner = Similarity(shrink, centre - shrink @ centre)
        mapping = Similarity(mapping.matrix @ inner.matrix, mapping.matrix @ inner.offset + mapping.offset)
    return _sample(scene.prepared.reference.image, mapping, region)


def _mouth_inside(
    scene: _Scene, slit: Slit, region: Region, u: np.ndarray, v: np.ndarray, upper: np.ndarray, lower: np.ndarray
) -> np.ndarray:
    """Invented inside, with the reference's own teeth and tongue where it shows them."""
    prepared = scene.prepared
    source = prepared.mouth
    skull = scene.residual[31:36].mean(0)
    jaw = scene.residual[[65, 66, 67]].mean(0)
    jaw_bone = 0.5 * (jaw + scene.residual[[7, 8, 9]].mean(0))
    to_target = scene.motion.pose.inverse()
    seam_px = prepared.seam * prepared.unit + prepared.origin

    def carried_seam(residual: np.ndarray) -> tuple[float, float]:
        at = slit.local(prepared.to_unit(to_target.apply(seam_px - residual * prepared.unit)))
        return float(at[0]), float(at[1])

    centre, upper_row = carried_seam(skull)
    _, lower_row = carried_seam(jaw_bone)
    rest_half = float(np.clip(source.half, 0.13, 0.24))
    opening = Opening(
        u, v, upper, lower,
        gap=float((slit.lower - slit.upper).max()), half=slit.half, pixel=1 / prepared.unit,
        centre=centre, upper_row=upper_row, lower_row=lower_row,
        pucker=float(np.clip((0.92 - slit.half / rest_half) / 0.3, 0, 1)),
    )  # fmt: skip
    inside = draw_inside(opening, prepared.palette)
    inside *= (1 + np.clip(prepared.palette.slope * u, -0.35, 0.35))[..., None]
    moved = float(np.linalg.norm(scene.residual - scene.residual[31:36].mean(0), axis=1)[48:].max())
    fresh = float(np.clip(moved / 0.02, 0, 1)) if source.gap > CLOSED_GAP else 1.0
    if source.gap <= CLOSED_GAP:
        return inside
    return _own_inside(scene, region, inside, skull, jaw, fresh)


def _own_inside(
    scene: _Scene, region: Region, inside: np.ndarray, skull: np.ndarray, jaw: np.ndarray, fresh: float
) -> np.ndarray:
    """Lay the reference's lower half, carried by the jaw, and its upper half, fixed to the skull, over the invented one."""
    for residual, part in ((jaw, 1.0), (skull, 0.5)):
        mapping = _carried(scene, residual)
        own = _sample(scene.prepared.reference.image, mapping, region)
        inside = inside + (own - inside) * _seen(scene, mapping, region, part, fresh)[..., None]
    return inside


def _seen(scene: _Scene, mapping: Similarity, region: Region, part: float, fresh: float) -> np.ndarray:
    """Where a map from target to source px looks into the reference's open mouth, down to `part` of its height."""
    prepared = scene.prepared
    source = prepared.mouth
    xs, ys = np.arange(region.x, region.x + region.width), np.arange(region.y, region.y + region.height)
    spots = prepared.to_unit(mapping.apply(np.stack(np.broadcast_arrays(xs[None, :], ys[:, None]), axis=-1)))
    u, v = source.local(spots)
    upper, lower = source.curves(u)
    soft = max(0.008, 1.5 / prepared.unit)
    bottom = upper + part * (lower - upper)
    inside = np.clip((v - upper) / soft, 0, 1) * np.clip((lower - v) / soft, 0, 1)
    inside *= np.clip((bottom - v) / (3 * soft) + 0.5, 0, 1) if part < 1 else 1
    return (1 - fresh * (1 - inside)).astype(np.float32) if part == 1 else inside.astype(np.float32)


def _contact_shadow(
    scene: _Scene, index: int, slit: Slit, u: np.ndarray, v: np.ndarray, upper: np.ndarray, lower: np.ndarray
) -> np.ndarray:
    """The dark line where lips or lids that were apart in the reference now meet: (h, w) float32 factor."""
    source = scene.prepared.slits[index]
    closing = np.clip((source.gap - slit.gap) / max(0.6 * source.gap, 0.012), 0, 1)
    width, depth = (0.011, 0.5) if index == 0 else (0.008, 0.6)
    if closing <= 0:
        return np.ones(u.shape, np.float32)
    gap = lower - upper
    narrow = np.clip(1 - gap / 0.02, 0, 1)
    line = np.exp(-(((v - (upper + lower) / 2) / width) ** 2))
    taper = np.clip(1.05 - np.abs(u) / slit.half, 0, 0.2) / 0.2
    return (1 - depth * closing * narrow * line * taper).astype(np.float32)
