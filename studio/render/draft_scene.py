"""One frame of the draft engine as geometry: who moves where, and the field that carries pixels along."""

from __future__ import annotations

from dataclasses import dataclass

import cv2
import numpy as np

from studio.core.geometry import Similarity
from studio.core.topology import INNER_PAIRS
from studio.render.draft_reference import Prepared
from studio.render.engine import Region
from studio.render.lattice import Lattice
from studio.render.mask import FaceMask, Motion
from studio.render.slit import MOUTH, Slit, make_slit, widened
from studio.render.warp import Field, fit_field

FEATHER = 0.12
"""The outer share of the mask's fade, in which the warp rests and the blend runs."""
_EDGE_SHARES = np.array([-0.9, -0.72, -0.5, 0.5, 0.72, 0.9])
"""Where along a slit's curves further points are set, as shares of its half width."""
LASH_MARGIN = 0.026
"""How far above the landmarks a reference's lashes and lid rim reach, in face widths."""
CREASE = 0.065
"""How far above the landmarks of an open eye the skin hardly follows its lid."""
LOWER_LID_MARGIN = 0.01
"""How far below the landmarks of the lower lid the eyeball may still be seen."""


@dataclass(frozen=True, eq=False)
class Scene:
    """target: (68, 2) px. residual: (68, 2) source minus target in face widths, the head's own motion left out.

    slits: in the target. weight, head: (rows, columns) of the mask's grid, how much of the warp and of the head's
    motion applies there. lender: another frame of the same video, for the inside of the mouth.
    """

    prepared: Prepared
    mask: FaceMask
    motion: Motion
    target: np.ndarray
    residual: np.ndarray
    slits: tuple[Slit, ...]
    field: Field
    weight: np.ndarray
    head: np.ndarray
    lender: Prepared | None = None

    def carried(self, residual: np.ndarray) -> Similarity:
        """Target px -> source px for a part that goes with the head, plus one displacement in face widths."""
        pose = self.motion.pose
        return Similarity(pose.matrix, pose.offset + residual * self.prepared.unit)


def drawn_points(prepared: Prepared, target: np.ndarray) -> np.ndarray:
    """(68, 2) float32 px: where the lips of a (68, 2) px `target` in the reference's own pose are drawn.

    That is the target but for what the picture corrects of its landmarks: the lip line, and edges that show teeth.
    """
    local = widened(prepared.to_unit(target + prepared.corrected(target)), prepared.widen, gap=prepared.gap)
    for high, low in INNER_PAIRS:
        if local[low, 1] < local[high, 1]:
            local[[high, low]] = local[[high, low]].mean(0)
    return (local * prepared.unit + prepared.origin).astype(np.float32)


def make_scene(
    prepared: Prepared, mask: FaceMask, motion: Motion, target: np.ndarray, lender: Prepared | None = None
) -> Scene:
    """Set up the frame for (68, 2) px `target`."""
    target = target + prepared.corrected(motion.pose.apply(target)) @ np.linalg.inv(motion.pose.matrix).T
    local = widened(prepared.to_unit(target), prepared.widen, gap=prepared.gap)
    slits = tuple(make_slit(slit.kind, local) for slit in prepared.slits)
    edges = [_edges(*pair) for pair in zip(prepared.slits, slits, strict=True)]
    source = np.concatenate([prepared.points, *(pair[0] for pair in edges)])
    centres = np.concatenate([local, *(pair[1] for pair in edges)])
    for index, (before, after) in enumerate(zip(prepared.slits, slits, strict=True)):
        _set_back(source, index, before, _insets(before, after))
    for before, after in zip(prepared.slits[1:], slits[1:], strict=True):
        if (fall := lid_fall(before, after)) > 0:
            extra = _lid(before, after, fall)
            source, centres = np.concatenate([source, extra[0]]), np.concatenate([centres, extra[1]])
    residual = source - prepared.to_unit(motion.pose.apply(centres * prepared.unit + prepared.origin))
    residual[np.linalg.norm(residual, axis=1) < 1e-6] = 0
    height = sum(slit.height(centres, _sides(slit, index, centres)) for index, slit in enumerate(slits))
    field = fit_field(np.column_stack([centres, height]), residual)
    weight, head = (_smoothstep((part - FEATHER) / (1 - FEATHER)) for part in (mask.face, mask.head))
    return Scene(prepared, mask, motion, target, residual[:68], slits, field, weight, head, lender)


def _insets(source: Slit, target: Slit) -> np.ndarray:
    """How far above the upper and below the lower curve of a reference the skin that meets at a slit starts.

    Lips that part show a little less of themselves than the line where they met, which belongs to neither. Lids that
    fall leave lashes and rim behind: landmarks follow them only roughly, and the lid is painted on.
    """
    if source.kind is MOUTH:
        return np.full(2, 0.006 * np.clip((target.gap - source.gap) / 0.03, 0, 1))
    return np.array([LASH_MARGIN, LOWER_LID_MARGIN]) * lid_fall(source, target)


def lid_fall(source: Slit, target: Slit) -> float:
    """0 while an eye is as open as in the reference, 1 once it has lost a third of its height."""
    closing = 1 - target.gap / max(source.gap, 0.012)
    return float(_smoothstep(np.array(closing / 0.33)))


def _edges(source: Slit, target: Slit) -> tuple[np.ndarray, np.ndarray]:
    """Further points along a slit's two curves, where they are in the reference and in the target."""
    sources = source.edge(_EDGE_SHARES, below=False), source.edge(_EDGE_SHARES, below=True)
    targets = target.edge(_EDGE_SHARES, below=False), target.edge(_EDGE_SHARES, below=True)
    return np.concatenate(sources), np.concatenate(targets)


def _lid(source: Slit, target: Slit, fall: float) -> tuple[np.ndarray, np.ndarray]:
    """Points on a falling lid between its edge and its crease, in reference and target: it stretches evenly."""
    shares = np.array([-0.6, -0.2, 0.2, 0.6])
    taper = np.sqrt(1 - shares**2)[:, None]
    edge = source.edge(shares, below=False) - LASH_MARGIN * fall * taper * source.across
    crease = source.edge(shares, below=False) - CREASE * taper * source.across
    rim = target.edge(shares, below=False)
    fold = target.origin + (crease - source.origin)
    steps = (0.0, 0.3, 0.65, 1.0)
    sources = np.concatenate([edge + step * (crease - edge) for step in steps])
    return sources, np.concatenate([rim + step * (fold - rim) for step in steps])


def _set_back(source: np.ndarray, index: int, slit: Slit, insets: np.ndarray) -> None:
    """Move slit number `index`'s points in `source` (68 landmarks, then edges) away from the slit, in place."""
    first, count = 68 + 2 * len(_EDGE_SHARES) * index, len(_EDGE_SHARES)
    taper = np.sqrt(1 - _EDGE_SHARES**2)[:, None]
    source[list(slit.kind.upper[1:-1])] -= insets[0] * slit.across
    source[list(slit.kind.lower[1:-1])] += insets[1] * slit.across
    source[first : first + count] -= insets[0] * taper * slit.across
    source[first + count : first + 2 * count] += insets[1] * taper * slit.across


def _sides(slit: Slit, index: int, centres: np.ndarray) -> np.ndarray:
    """Which centres (68 landmarks, then each slit's edges) lie under slit number `index`: bool."""
    u, v = slit.local(centres)
    upper, lower = slit.curves(u)
    below = v > (upper + lower) / 2
    below[:68] = False
    below[list(slit.kind.below)] = True
    first = 68 + 2 * len(_EDGE_SHARES) * index
    below[first : first + 2 * len(_EDGE_SHARES)] = np.repeat([False, True], len(_EDGE_SHARES))
    return below


def displacement(
    scene: Scene, lattice: Lattice, cells: tuple[slice, slice], forced: Slit | None, *, below: bool = False
) -> np.ndarray:
    """Source minus target position in px at the nodes of `lattice`, the part `cells` of the mask's grid.

    forced: a slit of which all nodes count as lying on one side, told by `below`. (rows, columns, 2) float32.
    """
    nodes = lattice.nodes()
    weight, head = scene.weight[cells], scene.head[cells]
    shift = np.zeros(nodes.shape, np.float32)
    chosen = weight > 0
    local = scene.prepared.to_unit(nodes[chosen])
    height = np.zeros(len(local))
    for slit in scene.slits:
        height += slit.height(local, np.full(len(local), below) if slit is forced else None)
    moves = scene.field.at(np.column_stack([local, height]))
    shift[chosen] = moves * (weight[chosen] * np.float32(scene.prepared.unit))[:, None]
    if scene.motion.head:
        shift += (scene.motion.pose.apply(nodes) - nodes) * head[..., None]
    return shift


def warped(scene: Scene, lattice: Lattice, region: Region, shift: np.ndarray) -> np.ndarray:
    """The reference seen through node displacements: (region.height, region.width, 3) uint8."""
    maps = lattice.enlarge(shift, region, smooth=True)
    x = maps[..., 0] + np.arange(region.x, region.x + region.width, dtype=np.float32)
    y = maps[..., 1] + np.arange(region.y, region.y + region.height, dtype=np.float32)[:, None]
    return cv2.remap(scene.prepared.reference.image, x, y, cv2.INTER_LINEAR, borderMode=cv2.BORDER_REPLICATE)


def _smoothstep(t: np.ndarray) -> np.ndarray:
    t = np.clip(t, 0, 1)
    return t * t * (3 - 2 * t)
