"""What the draft engine learns once from a reference: colours, lip seam, slits."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property

import cv2
import numpy as np

from studio.core.topology import INNER_LIPS, LEFT_EYE, OUTER_LIPS, RIGHT_EYE
from studio.render.engine import Reference
from studio.render.mask import face_px
from studio.render.slit import MOUTH, SLITS, Slit, make_slit, widened

CLOSED_GAP = 0.012
"""A mouth whose lips are less than this many face widths apart shows no interior worth keeping."""
_SEAM_GAP = 0.035
_SLIGHT_GAP = 0.018
"""Landmarks of closed lips are often this far apart; beyond it, up to _SEAM_GAP, the picture is asked."""
_SEAM_REACH = 0.05
"""How far in face widths the real lip line is looked for on either side of the landmarks."""
_SEAM_WIDTH = 0.03
"""The dark line between closed lips is thinner than this; an opening is not."""
_SEAM_COLUMNS = 41
_SEAM_ROWS = 51
_AROUND = np.linspace(-1, 1, 9)
LID_REACH = 1.45
"""Half width of a painted lid over that of the eye's landmarks: they often lie inside the corners."""
LID_ABOVE, LID_BELOW = 0.05, 0.022
"""How far in face widths it reaches above the upper and below the lower lid's landmarks: lashes and liner."""
PLATE_COLUMNS, PLATE_ROWS = 97, 49


@dataclass(frozen=True)
class Palette:
    """Colours of a face in its own light: (3,) float64 RGB, 0..255.

    slope: how much brighter, relative to the middle, it gets per face width towards the image's right.
    """

    skin: np.ndarray
    lip: np.ndarray
    tooth: np.ndarray
    cavity: np.ndarray
    slope: float


@dataclass(frozen=True, eq=False)
class Lid:
    """What a closed lid looks like: the eye painted over with the skin round it.

    plate: (PLATE_ROWS, PLATE_COLUMNS, 3) float32 over `plate_u` x `plate_v` of the eye's slit, face widths; inside:
    the ellipse of it that hides the eye, its centre and half height across the slit; lash: (3,) colour of the rim.
    """

    plate: np.ndarray
    plate_u: tuple[float, float]
    plate_v: tuple[float, float]
    centre: float
    height: float
    lash: np.ndarray


@dataclass(frozen=True)
class Inside:
    """What the reference's open mouth shows. split: share of its height down to which things belong to the skull.

    upper, lower: whether an upper row of teeth, and a lower row or a tongue, are seen and worth keeping.
    """

    split: float
    upper: bool
    lower: bool


@dataclass(frozen=True, eq=False)
class Prepared:
    """A reference ready to be drawn. Points and slits are in face widths about `origin`.

    points: (68, 2) float64; shift: (68, 2) px that moved the lips onto the lip line seen in the picture; meet: (68, 2)
    px that brought lips together which touch in the picture but not in the landmarks, `meet_gap` face widths apart;
    widen: how far open inner lips, `gap` apart, were moved up and down to where the picture shows their edges;
    seam: (2,) where the closed lips meet in the middle, fixed to the skull.
    """

    reference: Reference
    unit: float
    origin: np.ndarray
    points: np.ndarray
    shift: np.ndarray
    meet: np.ndarray
    meet_gap: float
    widen: tuple[float, float]
    gap: float
    slits: tuple[Slit, ...]
    seam: np.ndarray
    palette: Palette
    inside: Inside

    @cached_property
    def lids(self) -> tuple[Lid, Lid]:
        """Of the right and the left eye; looked at when first drawn, for most frames of a video need none."""
        right, left = (
            _look_at_lid(self.reference.image, self.slits[1 + side], self.points[brow], self.origin, self.unit)
            for side, brow in enumerate((slice(17, 22), slice(22, 27)))
        )
        return right, left

    def corrected(self, target: np.ndarray) -> np.ndarray:
        """What to add to (68, 2) px `target` in the reference's own pose: landmarks are off alike in both.

        The gap that landmarks show between closed lips is taken off small openings only: wide ones have no such error.
        """
        if self.meet_gap <= 0:
            return self.shift
        gap = make_slit(MOUTH, self.to_unit(target)).gap
        return self.shift + float(np.clip(2 - gap / self.meet_gap, 0, 1)) * self.meet

    def to_unit(self, points: np.ndarray) -> np.ndarray:
        """px -> face widths."""
        return (points - self.origin) / self.unit

    @property
    def mouth(self) -> Slit:
        return self.slits[0]


def prepare(reference: Reference) -> Prepared:
    """Look at a reference: a few milliseconds, independent of the clip's length."""
    points = np.nan_to_num(reference.points.astype(np.float64))
    unit = max(face_px(points), 4.0)
    origin = points[[48, 54]].mean(0)
    shift, meet = _seam_shift(reference.image, points, unit)
    meet_gap = make_slit(MOUTH, (points - origin) / unit).gap if meet.any() else 0.0
    local = (points + shift + meet - origin) / unit
    gap, widen = make_slit(MOUTH, local).gap, _lip_edges(reference.image, local, origin, unit)
    local = widened(local, widen, gap=gap)
    slits = tuple(make_slit(kind, local) for kind in SLITS)
    mouth = slits[0]
    middle = len(mouth.upper) // 2
    upper, lower = mouth.upper[middle], mouth.lower[middle]
    rest = upper + min(0.3 * (lower - upper), 0.03)
    seam = mouth.origin + rest * mouth.across
    palette = _palette(reference.image, points, mouth)
    inside = _look_inside(reference.image, mouth, origin, unit, palette)
    return Prepared(reference, unit, origin, local, shift, meet, meet_gap, widen, gap, slits, seam, palette, inside)


def _look_at_lid(image: np.ndarray, eye: Slit, brow: np.ndarray, origin: np.ndarray, unit: float) -> Lid:
    """Fill an ellipse round the eye, lashes and liner included, from the skin at its rim; the brow stays outside."""
    upper, lower = eye.curves(np.linspace(-0.6, 0.6, 7) * eye.half)
    brow_v = eye.local(brow)[1]
    top = max(float(upper.min()) - LID_ABOVE, float(upper.min()) + 0.6 * min(float(brow_v.max() - upper.min()), -0.02))
    bottom = float(lower.max()) + LID_BELOW
    centre, height = (top + bottom) / 2, (bottom - top) / 2
    plate_u = (-1.15 * LID_REACH * eye.half, 1.15 * LID_REACH * eye.half)
    plate_v = (centre - 1.15 * height, centre + 1.15 * height)
    u, v = np.meshgrid(np.linspace(*plate_u, PLATE_COLUMNS), np.linspace(*plate_v, PLATE_ROWS))
    spots = eye.origin + u[..., None] * eye.along + v[..., None] * eye.across
    spots = (spots * unit + origin).astype(np.float32)
    seen = cv2.remap(image, spots[..., 0], spots[..., 1], cv2.INTER_LINEAR, borderMode=cv2.BORDER_REPLICATE)
    hidden = (u / (LID_REACH * eye.half)) ** 2 + ((v - centre) / height) ** 2 < 1
    filled = cv2.inpaint(seen, hidden.astype(np.uint8), 3, cv2.INPAINT_TELEA)
    plate = cv2.GaussianBlur(filled.astype(np.float32), (0, 0), 2.0, borderType=cv2.BORDER_REPLICATE)
    below = plate[hidden].mean(0)
    outline = np.concatenate([eye.edge(_AROUND, below=False), eye.edge(-_AROUND, below=True)])
    pixels = _inside(image, outline * unit + origin)
    dark = np.quantile(pixels, 0.08, axis=0) if len(pixels) > 8 else 0.4 * below
    lash = np.minimum(dark, 0.6 * below).astype(np.float32)
    return Lid(plate, plate_u, plate_v, centre, height, lash)


def _look_inside(image: np.ndarray, mouth: Slit, origin: np.ndarray, unit: float, palette: Palette) -> Inside:
    """Read the colours down the middle of an open mouth.

    Teeth are nearly as light as the skin and less red than the lips; gaps are dark.
    """
    if mouth.gap < 2 * CLOSED_GAP:
        return Inside(0.5, upper=False, lower=False)
    u = np.linspace(-0.4, 0.4, 13) * mouth.half
    shares = np.linspace(0.08, 0.92, 22)
    upper, lower = mouth.curves(u)
    v = upper[None, :] + shares[:, None] * (lower - upper)[None, :]
    spots = mouth.origin + u[None, :, None] * mouth.along + v[..., None] * mouth.across
    spots = (spots * unit + origin).astype(np.float32)
    rows = cv2.remap(image, spots[..., 0], spots[..., 1], cv2.INTER_LINEAR, borderMode=cv2.BORDER_REPLICATE)
    light = rows.astype(np.float64).mean(1)
    green = light[:, 1] / max(palette.skin[1], 8.0)
    lip_tint = palette.lip[1] / max(palette.lip[0], 1.0)
    white = light[:, 1] / np.maximum(light[:, 0], 1.0) > 0.95 * (1 + min(lip_tint, 1.0)) / 2
    peak = int(green[:10].argmax())
    upper = white[peak] and green[peak] > 0.5 and green[peak] > 0.75 * green.max()
    dip = peak + int(green[peak:-2].argmin()) if upper else int(green[:16].argmin())
    above, below = green[: dip + 1].max(), green[dip:].max()
    parted = green[dip] < 0.78 * (above if upper else below)
    lower_row = parted and below > 0.5 and white[dip + int(green[dip:].argmax())]
    return Inside(float(shares[dip]) if parted else 1.0, upper=bool(upper), lower=bool(lower_row))


def _seam_shift(image: np.ndarray, points: np.ndarray, unit: float) -> tuple[np.ndarray, np.ndarray]:
    """How far the lips have to move so that the inner ones lie on the dark line between closed lips: 2 x (68, 2) px.

    The first moves the lips as one: a mouth that is misplaced is misplaced as a whole, so the outer lips go along. The
    second brings together points that show a small gap where the picture shows lips that touch.
    """
    shift, meet = np.zeros((68, 2)), np.zeros((68, 2))
    mouth = make_slit(MOUTH, (points - points[60]) / unit)
    if mouth.gap > _SEAM_GAP or mouth.half < 0.05:
        return shift, meet
    u = np.linspace(-1, 1, _SEAM_COLUMNS) * mouth.half
    offsets = np.linspace(-_SEAM_REACH, _SEAM_REACH, _SEAM_ROWS)
    upper, lower = mouth.curves(u)
    v = ((upper + lower) / 2)[None, :] + offsets[:, None]
    spots = mouth.origin + u[None, :, None] * mouth.along + v[..., None] * mouth.across
    spots = (spots * unit + points[60]).astype(np.float32)
    strip = cv2.remap(image, spots[..., 0], spots[..., 1], cv2.INTER_LINEAR, borderMode=cv2.BORDER_REPLICATE)
    light = cv2.GaussianBlur(strip.mean(2).astype(np.float32), (0, 0), 1.2)
    dark = (light - cv2.GaussianBlur(light, (0, 0), 7)) / max(float(light.std()), 4.0)
    path = _best_path(dark + 0.4 * (offsets[:, None] / 0.03) ** 2)
    touching = mouth.gap <= _SLIGHT_GAP or (
        _one_dark_line(light, path, offsets) and not _shows_teeth(strip, offsets, half_gap=(lower - upper) / 2)
    )
    if not touching:
        return shift, meet
    found = cv2.GaussianBlur(offsets[path].astype(np.float32)[None], (0, 0), 2)[0]
    confidence = np.clip(-float(dark[path, np.arange(_SEAM_COLUMNS)].mean()) / 0.8, 0, 1)
    half_gap = (lower - upper) / 2
    groups = ((INNER_LIPS[[0, 4]], 1.0, 0), (INNER_LIPS[1:4], 1.0, 1), (INNER_LIPS[5:], 1.0, -1), (OUTER_LIPS, 0.8, 0))
    for ids, share, side in groups:
        at, _ = mouth.local((points[ids] - points[60]) / unit)
        shift[ids] = (share * np.interp(at, u, found) * confidence * unit)[:, None] * mouth.across
        meet[ids] = (side * np.interp(at, u, half_gap) * confidence * unit)[:, None] * mouth.across
    return shift, meet


def _shows_teeth(strip: np.ndarray, offsets: np.ndarray, *, half_gap: np.ndarray) -> bool:
    """Whether a (rows, columns, 3) strip is lighter and less red between the inner lips than on the lips."""
    columns = slice(_SEAM_COLUMNS // 3, _SEAM_COLUMNS - _SEAM_COLUMNS // 3)
    distance = np.abs(offsets)[:, None] - half_gap[None, columns]
    pixels = strip[:, columns].astype(np.float64)
    between, lips = pixels[distance < 0], pixels[(distance > 0.008) & (distance < 0.03)]
    if len(between) < 6 or len(lips) < 6:
        return False
    bright = between[between[:, 1] >= np.quantile(between[:, 1], 0.75)].mean(0)
    lip = np.median(lips, axis=0)
    return bool(bright[1] > 1.12 * lip[1] and bright[1] / max(bright[0], 1) > 1.04 * lip[1] / max(lip[0], 1))


def _one_dark_line(light: np.ndarray, path: np.ndarray, offsets: np.ndarray) -> bool:
    """Whether a (rows, columns) strip across the lips shows one thin dark line along `path`, as closed lips do."""
    columns = np.arange(_SEAM_COLUMNS // 4, _SEAM_COLUMNS - _SEAM_COLUMNS // 4)
    step = offsets[1] - offsets[0]
    reach = round(0.03 / step)
    rows = np.clip(path[columns] + np.arange(-reach, reach + 1)[:, None], 0, len(offsets) - 1)
    profile = light[rows, columns].mean(1)
    above, seam, below = profile[:reach].max(), profile[reach], profile[reach + 1 :].max()
    level = seam + 0.5 * (min(above, below) - seam)
    dark = profile < level
    first = reach - int(np.argmin(dark[: reach + 1][::-1])) if not dark[: reach + 1].all() else 0
    last = reach + int(np.argmin(dark[reach:])) if not dark[reach:].all() else len(profile)
    return bool((last - first) * step < _SEAM_WIDTH and min(above, below) - seam > 0.06 * max(above, below))


def _lip_edges(image: np.ndarray, local: np.ndarray, origin: np.ndarray, unit: float) -> tuple[float, float]:
    """How far the edges of open lips, up and down, lie beyond their landmarks: teeth seen there are inside the mouth.

    Detectors tend to find mouths less open than they are; teeth would then be carried along as part of a lip.
    """
    mouth = make_slit(MOUTH, local)
    if mouth.gap < CLOSED_GAP or mouth.half < 0.05:
        return 0.0, 0.0
    u, step = np.linspace(-0.35, 0.35, 15) * mouth.half, 0.003
    upper, lower = mouth.curves(u)

    def rows_at(v: np.ndarray) -> np.ndarray:
        """Mean colour of rows: (K, 3), for (K, 15) v."""
        spots = mouth.origin + u[None, :, None] * mouth.along + v[..., None] * mouth.across
        spots = (spots * unit + origin).astype(np.float32)
        seen = cv2.remap(image, spots[..., 0], spots[..., 1], cv2.INTER_LINEAR, borderMode=cv2.BORDER_REPLICATE)
        return seen.mean(1, dtype=np.float64)

    inside = rows_at(upper + np.linspace(0.1, 0.9, 9)[:, None] * (lower - upper))
    tooth = inside[inside[:, 1].argmax()]
    _, outer = mouth.local(local[[50, 52, 56, 58]])
    found = []
    for edge, rim, sign in ((upper, outer[:2].mean(), -1.0), (lower, outer[2:].mean(), 1.0)):
        room = max(sign * float(rim - edge.mean()), 0.0)
        lip = rows_at((edge + sign * 0.75 * room)[None])[0]
        whiter = tooth[1] / max(tooth[0], 1) > 1.06 * lip[1] / max(lip[0], 1)
        if not (whiter and tooth[1] > 1.1 * lip[1]) or room < 3 * step:
            found.append(0.0)
            continue
        beyond = rows_at(edge + sign * np.arange(0, 0.7 * room, step)[:, None])
        toothlike = ((beyond - lip) @ (tooth - lip)) > 0.5 * ((tooth - lip) @ (tooth - lip))
        reach = len(toothlike) if toothlike.all() else int(np.argmin(toothlike))
        found.append(min(reach * step, 1.2 * mouth.gap))
    return found[0], found[1]


def _best_path(cost: np.ndarray) -> np.ndarray:
    """Row of the cheapest path through (rows, columns) `cost` that changes by at most one row a column."""
    rows, columns = cost.shape
    total = cost[:, 0].copy()
    back, options = np.zeros(cost.shape, np.int64), np.full((3, rows), np.inf)
    for column in range(1, columns):
        options[0, 1:], options[1], options[2, :-1] = total[:-1] + 0.15, total, total[1:] + 0.15
        choice = options.argmin(0)
        back[:, column] = np.arange(rows) + choice - 1
        total = options[choice, np.arange(rows)] + cost[:, column]
    path = np.empty(columns, np.int64)
    path[-1] = int(total.argmin())
    for column in range(columns - 1, 0, -1):
        path[column - 1] = back[path[column], column]
    return path


def _palette(image: np.ndarray, points: np.ndarray, mouth: Slit) -> Palette:
    right, left = (_median_at(image, points[[a, b]].mean(0), points) for a, b in ((3, 31), (13, 35)))
    skin = (right + left) / 2
    pairs = ((49, 61), (50, 61), (51, 62), (52, 63), (53, 63), (55, 65), (56, 65), (57, 66), (58, 67), (59, 67))
    lip = np.median([_pixel(image, points[[a, b]].mean(0)) for a, b in pairs], axis=0)
    sclera = _eye_white(image, points)
    skin_light, white_light = float(skin.mean()), float(sclera.mean())
    light = np.clip(0.6 * white_light + 0.4 * max(skin_light, white_light), 1.08 * skin_light + 10, 236)
    tint = 0.5 * sclera / max(white_light, 1) + 0.15 * skin / max(skin_light, 1) + np.array([0.36, 0.35, 0.33])
    tooth = np.clip(light * tint, 0, 245)
    cavity = lip * (0.36, 0.25, 0.27)
    slope = np.clip((left.mean() - right.mean()) / max(skin_light, 8) / 0.6, -0.9, 0.9)
    if mouth.gap > 2 * CLOSED_GAP:
        tooth, cavity = _seen_inside(image, points, tooth, cavity)
    return Palette(skin, lip, tooth, cavity, float(slope))


def _pixel(image: np.ndarray, point: np.ndarray) -> np.ndarray:
    x, y = (np.clip(np.rint(point), 0, np.array(image.shape[1::-1]) - 1)).astype(int)
    return image[y, x].astype(np.float64)


def _median_at(image: np.ndarray, centre: np.ndarray, points: np.ndarray) -> np.ndarray:
    reach = max(1, int(face_px(points) * 0.04))
    x, y = np.clip(np.rint(centre), 0, np.array(image.shape[1::-1]) - 1).astype(int)
    patch = image[max(0, y - reach) : y + reach + 1, max(0, x - reach) : x + reach + 1]
    return np.median(patch.reshape(-1, 3), axis=0)


def _inside(image: np.ndarray, polygon: np.ndarray) -> np.ndarray:
    """Pixels of `image` within (N, 2) px `polygon`: (K, 3) float64, maybe empty."""
    low = np.clip(np.floor(polygon.min(0)), 0, None).astype(int)
    high = np.minimum(np.ceil(polygon.max(0)) + 1, image.shape[1::-1]).astype(int)
    if (high <= low).any():
        return np.zeros((0, 3))
    crop = image[low[1] : high[1], low[0] : high[0]]
    mask = np.zeros(crop.shape[:2], np.uint8)
    cv2.fillPoly(mask, [np.rint(polygon - low).astype(np.int32)], 1)
    return crop[mask > 0].astype(np.float64)


def _eye_white(image: np.ndarray, points: np.ndarray) -> np.ndarray:
    """Colour of the brightest third of both eyes; a warm white in the skin's light where there is none."""
    pixels = np.concatenate([_inside(image, points[eye]) for eye in (RIGHT_EYE, LEFT_EYE)])
    if len(pixels) < 12:
        return np.array([210.0, 200.0, 185.0])
    light = pixels.mean(1)
    return pixels[light >= np.quantile(light, 0.7)].mean(0)


def _seen_inside(
    image: np.ndarray, points: np.ndarray, tooth: np.ndarray, cavity: np.ndarray
) -> tuple[np.ndarray, np.ndarray]:
    """Prefer the portrait's own teeth and cavity where its open mouth shows them."""
    pixels = _inside(image, points[INNER_LIPS])
    if len(pixels) < 20:
        return tooth, cavity
    light = pixels.mean(1)
    bright, dark = pixels[light >= np.quantile(light, 0.85)].mean(0), pixels[light <= np.quantile(light, 0.08)].mean(0)
    if bright.mean() > 0.75 * tooth.mean() and np.ptp(bright) < 0.25 * bright.max():
        tooth = bright
    if dark.mean() < 1.8 * cavity.mean():
        cavity = np.maximum(dark, 0.6 * cavity)
    return tooth, cavity
