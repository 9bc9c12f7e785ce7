"""What the draft engine shows between the lips.

Of a video that is what another frame's mouth of about this shape shows, where one is lent. Otherwise it is the
reference's own mouth as far as that goes, and an invented one beyond.
"""

from __future__ import annotations

import cv2
import numpy as np

from studio.render.draft_reference import CLOSED_GAP, Prepared
from studio.render.draft_scene import Scene
from studio.render.engine import Region
from studio.render.mouth import UPPER_EDGE, Opening, draw_inside
from studio.render.slit import SAMPLES

MOST_STRETCH = 1.3
"""How much higher teeth that are lent may become."""
SPLIT_SOFT = 0.06
"""Over which share of a lent mouth's height its parts fade into the dark between them."""


def mouth_inside(
    scene: Scene, region: Region, u: np.ndarray, v: np.ndarray, upper: np.ndarray, lower: np.ndarray
) -> np.ndarray:
    """(h, w, 3) float32 RGB over `region`. u, v, upper, lower: (h, w), as in `mouth.Opening`."""
    prepared, source, seen = scene.prepared, scene.prepared.mouth, scene.prepared.inside
    skull = scene.residual[31:36].mean(0)
    moved = float(np.linalg.norm(scene.residual[48:68] - skull, axis=1).max())
    fresh = float(np.clip(moved / (0.02 if seen.upper else 0.06), 0, 1)) if source.gap > CLOSED_GAP else 1.0
    jaw = scene.residual[[65, 66, 67]].mean(0)
    if scene.lender is not None and scene.lender.mouth.gap > CLOSED_GAP:
        inside = _lent(scene, scene.lender, u, v, upper, lower)
        if fresh < 1:
            own, _ = _own(scene, region, jaw, (0.0, 1.0), fresh)
            inside += (own - inside) * (1 - fresh)
        return inside
    opening = _opening(scene, skull, u, v, upper, lower, teeth=(not seen.upper, not seen.lower))
    inside = draw_inside(opening, prepared.palette)
    inside *= (1 + np.clip(prepared.palette.slope * u, -0.35, 0.35))[..., None].astype(np.float32)
    if seen.lower or fresh < 1:
        own, weight = _own(scene, region, jaw, (seen.split if seen.lower else 1.0, 1.0), fresh)
        inside += (own - inside) * (1 - fresh * (1 - weight))
    if seen.upper:
        wider = float(np.clip((opening.gap - source.gap) / 0.03, 0, 1))
        light = 1 - 0.4 * fresh * wider * np.exp(-np.maximum(v - upper, 0) / 0.01)
        own, weight = _own(scene, region, skull, (0.0, seen.split), fresh)
        inside += (own * light[..., None] - inside) * weight
    return inside


def _lent(
    scene: Scene, lender: Prepared, u: np.ndarray, v: np.ndarray, upper: np.ndarray, lower: np.ndarray
) -> np.ndarray:
    """What lies between another frame's lips, stretched to lie between these: (h, w, 3) float32.

    Teeth are stretched only so far: beyond it, what goes with either lip stays with that lip, and it is dark between.
    """
    source, slit, seen = lender.mouth, scene.slits[0], lender.inside
    most = MOST_STRETCH if seen.upper or seen.lower else np.inf
    filled = min(most * source.gap / max(slit.gap, 1e-4), 1.0)
    along = u * (source.half / slit.half)
    top, bottom = source.curves(along)
    share = np.clip((v - upper) / np.maximum(lower - upper, 1e-4), 0, 1)
    above, below = share / filled, 1 - (1 - share) / filled
    at = np.where(share < seen.split, above, below).clip(0, 1)
    shown = _pixels(lender, along, top + at * (bottom - top), cv2.INTER_CUBIC).astype(np.float32)
    if filled < 1:
        rim = 0.5 if seen.split < 1 else 0.0
        weight = np.clip((seen.split - above) / SPLIT_SOFT + rim, 0, 1)
        weight = np.maximum(weight, np.clip((below - seen.split) / SPLIT_SOFT + rim, 0, 1))
        opening = _opening(scene, scene.residual[31:36].mean(0), u, v, upper, lower, teeth=(False, False))
        dark = draw_inside(opening, scene.prepared.palette)
        shown = dark + weight[..., None].astype(np.float32) * (shown - dark)
    return shown


def _pixels(prepared: Prepared, u: np.ndarray, v: np.ndarray, flag: int = cv2.INTER_LINEAR) -> np.ndarray:
    """Colours of a reference at (h, w) places along and across its mouth: (h, w, 3) uint8."""
    mouth = prepared.mouth
    spots = mouth.origin + u[..., None] * mouth.along + v[..., None] * mouth.across
    spots = (spots * prepared.unit + prepared.origin).astype(np.float32)
    image = prepared.reference.image
    return cv2.remap(image, spots[..., 0], spots[..., 1], flag, borderMode=cv2.BORDER_REPLICATE)


def _opening(
    scene: Scene,
    skull: np.ndarray,
    u: np.ndarray,
    v: np.ndarray,
    upper: np.ndarray,
    lower: np.ndarray,
    *,
    teeth: tuple[bool, bool],
) -> Opening:
    """Place the rows of teeth: the upper one fixed to the skull, the lower one to the jaw."""
    prepared, slit, source = scene.prepared, scene.slits[0], scene.prepared.mouth
    jaw = 0.5 * (scene.residual[[65, 66, 67]].mean(0) + scene.residual[[7, 8, 9]].mean(0))
    to_target = scene.motion.pose.inverse()
    seam = prepared.seam * prepared.unit + prepared.origin
    at_skull, at_jaw = (
        slit.local(prepared.to_unit(to_target.apply(seam - residual * prepared.unit))) for residual in (skull, jaw)
    )
    gap = float((slit.lower - slit.upper).max())
    lip = float(slit.upper[SAMPLES // 2])
    pucker = float(np.clip((0.92 - slit.half / float(np.clip(source.half, 0.13, 0.24))) / 0.3, 0, 1))
    # Landmarks of lips and nose are not exact enough to hide a whole row of teeth: it stays within sight of the lip.
    highest = lip - UPPER_EDGE + min(0.45 * gap, 0.03) * (1 - 0.7 * pucker)
    return Opening(
        u, v, upper, lower,
        gap=gap, half=slit.half, pixel=1 / prepared.unit,
        centre=float(at_skull[0]), upper_row=float(np.clip(at_skull[1], highest, max(lip + 0.035, highest))),
        lower_row=float(at_jaw[1]), pucker=pucker, teeth=teeth,
    )  # fmt: skip


def _own(
    scene: Scene, region: Region, residual: np.ndarray, part: tuple[float, float], fresh: float
) -> tuple[np.ndarray, np.ndarray]:
    """A part of the reference's own mouth, from share to share of its height: colour and weight, float32.

    It is carried rigidly by `residual`; what lies behind the reference's lips continues what is seen beside them.
    fresh: 0 when the target is the reference itself, which then is shown as it is.
    """
    prepared, source = scene.prepared, scene.prepared.mouth
    xs, ys = np.arange(region.x, region.x + region.width), np.arange(region.y, region.y + region.height)
    pixels = np.stack(np.broadcast_arrays(xs[None, :], ys[:, None]), axis=-1)
    u, v = source.local(prepared.to_unit(scene.carried(residual).apply(pixels)))
    held_u = u + fresh * (u.clip(-0.88 * source.half, 0.88 * source.half) - u)
    upper, lower = source.curves(held_u)
    middle, margin = (upper + lower) / 2, max(0.006, 1.0 / prepared.unit)
    held_v = v + fresh * (np.clip(v, np.minimum(upper + margin, middle), np.maximum(lower - margin, middle)) - v)
    soft = max(0.008, 1.5 / prepared.unit)
    weight = np.ones(u.shape)
    if part[0] > 0:
        weight = np.clip((v - upper - part[0] * (lower - upper)) / soft + 0.5, 0, 1)
    if part[0] == 0:
        rim = 0.5 if part[1] < 1 else 0.0
        weight = np.clip((upper + part[1] * (lower - upper) - v) / soft + rim, 0, 1)
    own = _pixels(prepared, held_u, held_v)
    weight = weight * np.exp(-(((np.abs(u) - np.abs(held_u)) / 0.035) ** 2))
    return own.astype(np.float32), weight[..., None].astype(np.float32)
