"""The inside of a mouth, drawn from nothing: cavity, tongue, two rows of teeth, all in the portrait's own light.

Lengths are in face widths (about 140 mm): a central incisor is 8.5 mm wide and 10 mm high, and its edge lies 3 mm
below the line where closed lips meet.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache

import numpy as np

from studio.render.draft_reference import Palette

UPPER_EDGE = 0.024
"""The upper incisors' edge below the lip seam."""
UPPER_HEIGHT = 0.072
LOWER_EDGE = 0.006
"""The lower incisors' edge above the lower lip's rest line."""
GAP_SHADE = 0.5
"""Share of light that is lost between two teeth at their edges, where a px is fine enough to show it."""
BRIGHTEST = 230.0
"""Of 255: no tooth gets lighter, however light the face is."""
_TABLE = 513
_TABLE_REACH = 0.32


@dataclass(frozen=True, eq=False)
class Opening:
    """The opened mouth on a patch of px, all in face widths.

    u, v: (h, w) float32, position along and across the mouth; upper, lower: (h, w) v of the lips' inner edges;
    gap: the largest distance between the lips; half: half the mouth's width; pixel: size of one px.
    centre: u of the dental midline. upper_row, lower_row: v of the rest seam as skull and jaw carry it.
    pucker: 0 for a mouth of its usual width or wider, 1 for a tight round one. teeth: whether to draw the upper and
    the lower row.
    """

    u: np.ndarray
    v: np.ndarray
    upper: np.ndarray
    lower: np.ndarray
    gap: float
    half: float
    pixel: float
    centre: float
    upper_row: float
    lower_row: float
    pucker: float
    teeth: tuple[bool, bool] = (True, True)


def draw_inside(opening: Opening, palette: Palette) -> np.ndarray:
    """(h, w, 3) float32 RGB of the whole patch; the caller keeps what lies between the lips."""
    below_lip = np.maximum(opening.v - opening.upper, 0)
    above_lip = np.maximum(opening.lower - opening.v, 0)
    gap = np.maximum(opening.lower - opening.upper, 0)
    soft = max(0.008, 1.1 * opening.pixel)
    colour = _cavity(opening, palette, below_lip, gap)
    colour = _mix(colour, palette.lip * 0.8, _tongue(opening, above_lip))
    wall = 0.5 * np.exp(-below_lip / 0.009) + 0.7 * np.exp(-above_lip / 0.011)
    colour = _mix(colour, palette.lip * 0.6, np.minimum(wall, 1) * _step(gap / 0.03))
    shade = _lit(opening, gap)
    place = _index(opening.u - opening.centre)
    lip_shadow = 1 - 0.58 * np.exp(-below_lip / 0.016)
    tooth = _near_lips(palette, 0.4 * (1 - float(_step(np.array(opening.gap / 0.12)))))
    if opening.teeth[1]:
        lower, tone = _lower_teeth(opening, place, soft)
        depth = np.maximum(opening.v - opening.upper_row - UPPER_EDGE, 0)
        tone *= (1 - 0.5 * np.exp(-depth / 0.014)) * (1 - 0.3 * np.exp(-above_lip / 0.01))
        colour = _mix(colour, _shaded(0.82 * tooth, palette, tone * shade), lower)
    if opening.teeth[0]:
        upper, tone, gum = _upper_teeth(opening, place, soft)
        colour = _mix(colour, _shaded(palette.lip * 0.85, palette, shade * lip_shadow), gum)
        colour = _mix(colour, _shaded(tooth, palette, tone * shade * lip_shadow), upper)
    return colour


def _mix(below: np.ndarray, paint: np.ndarray, alpha: np.ndarray) -> np.ndarray:
    return below + alpha[..., None] * (paint.astype(np.float32) - below)


def _shaded(colour: np.ndarray, palette: Palette, light: np.ndarray) -> np.ndarray:
    """A colour as it goes dark in a mouth: towards the red of the cavity, not towards grey; never burnt out."""
    dark = (0.5 * palette.cavity + 0.1 * colour).astype(np.float32)
    most = np.float32(BRIGHTEST / max(float(colour.max()), 1.0))
    light = light / (1 + (light / most) ** 8) ** 0.125
    return dark + light[..., None] * (colour.astype(np.float32) - dark)


def _near_lips(palette: Palette, share: float) -> np.ndarray:
    """The colour of teeth of which a share of the light comes off the lips: much of it in a narrow opening."""
    lip = palette.lip * (palette.tooth.mean() / max(float(palette.lip.mean()), 1.0))
    return palette.tooth + share * (lip - palette.tooth)


def _step(t: np.ndarray) -> np.ndarray:
    t = np.clip(t, 0, 1)
    return t * t * (3 - 2 * t)


def _cavity(opening: Opening, palette: Palette, below_lip: np.ndarray, gap: np.ndarray) -> np.ndarray:
    """Wet and red just behind the lips, dark in the throat of a wide opening."""
    height = np.clip(below_lip / np.maximum(gap, 0.01), 0, 1)
    deep = 1 - 0.25 * _step((gap - 0.03) / 0.1)
    tone = deep * (0.85 + 0.5 * height * height)
    return tone[..., None].astype(np.float32) * palette.cavity.astype(np.float32)


def _tongue(opening: Opening, above_lip: np.ndarray) -> np.ndarray:
    """A soft mound behind the lower teeth, seen only when the mouth is well open."""
    seen = float(_step(np.array((opening.gap - 0.04) / 0.08)))
    width = 0.72 * opening.half
    across = 1 - ((opening.u - opening.centre) / width) ** 2
    top = 0.56 * opening.gap * np.sqrt(np.clip(across, 0, 1))
    mound = _step((top - above_lip) / max(0.4 * opening.gap, 0.01))
    return (0.85 * seen * mound).astype(np.float32)


def _lit(opening: Opening, gap: np.ndarray) -> np.ndarray:
    """Light that reaches the teeth: little through a narrow gap, near the corners and between rounded lips."""
    through = 0.32 + 0.68 * _step((gap - 0.012) / 0.06) + 0.3 * _step((gap - 0.09) / 0.06)
    side = np.clip(np.abs(opening.u) / opening.half, 0, 1)
    return (through * (1 - 0.7 * side * side) * (1 - 0.35 * opening.pucker)).astype(np.float32)


def _upper_teeth(opening: Opening, place: np.ndarray, soft: float) -> tuple[np.ndarray, np.ndarray, np.ndarray]:
    """Coverage and tone of the upper row, and coverage of the gum above it. place: as `_index` gives it."""
    edge, line, tone = (table[place] for table in _rows(_fine(opening.pixel))[0])
    bottom = opening.upper_row + UPPER_EDGE - 0.014 * opening.pucker
    depth = np.clip((bottom - opening.v) / UPPER_HEIGHT, 0, 1)
    teeth = _step((bottom + edge - opening.v) / soft + 0.5)
    gum = _step((bottom + edge - UPPER_HEIGHT - opening.v) / 0.012 + 0.5)
    bulge = 0.86 + 0.14 * np.sin(np.pi * np.clip(depth + 0.12, 0, 1))
    return teeth * (1 - gum), tone * _parted(line, depth) * bulge, teeth * gum


def _lower_teeth(opening: Opening, place: np.ndarray, soft: float) -> tuple[np.ndarray, np.ndarray]:
    """Coverage and tone of the lower row, which the jaw carries."""
    edge, line, tone = (table[place] for table in _rows(_fine(opening.pixel))[1])
    row = np.clip(opening.lower_row - LOWER_EDGE, opening.lower - 0.03, opening.lower - 0.006)
    depth = np.clip((opening.v - row) / UPPER_HEIGHT, 0, 1)
    return _step((opening.v - row - edge) / soft + 0.5), tone * _parted(line, depth)


def _parted(line: np.ndarray, depth: np.ndarray) -> np.ndarray:
    """Shade of the gaps between teeth: they are widest at the biting edge. depth: 0 there, 1 at the gum."""
    return 1 - line * (1 - 0.7 * np.minimum(2 * depth, 1))


def _index(position: np.ndarray) -> np.ndarray:
    """Where in the tables of a row the teeth at (h, w) u from the midline stand."""
    scale = (_TABLE - 1) / (2 * _TABLE_REACH)
    return np.clip((position + _TABLE_REACH) * scale + 0.5, 0, _TABLE - 1).astype(np.int32)


def _fine(pixel: float) -> float:
    """Steps of a quarter in the size of a px, for tables that are kept."""
    return float(2.0 ** (round(4 * np.log2(max(pixel, 1e-4))) / 4))


@lru_cache(maxsize=16)
def _rows(pixel: float) -> tuple[tuple[np.ndarray, ...], tuple[np.ndarray, ...]]:
    """The upper and the lower row as tables over u: incisors, canine, premolars on each side."""
    upper = _row((0.059, 0.047, 0.05, 0.04, 0.03), (0.0, -0.003, -0.001, -0.007, -0.012), 0.45, 0.005, pixel)
    lower = _row((0.038, 0.04, 0.045, 0.04, 0.03), (0.0, 0.0015, -0.001, 0.003, 0.005), -0.2, -0.004, pixel)
    return upper, lower


def _row(
    widths: tuple[float, ...], offsets: tuple[float, ...], arc: float, notch: float, pixel: float
) -> tuple[np.ndarray, ...]:
    """Edge (v, added to the row's), gaps between teeth (share of light that they take) and tone, mirrored.

    widths, offsets: of teeth and their edges from the middle outwards. What is finer than a px is spread over it.
    """
    x = np.linspace(-_TABLE_REACH, _TABLE_REACH, _TABLE)
    bounds = np.cumsum(widths)
    tooth = np.minimum(np.searchsorted(bounds, np.abs(x)), len(widths) - 1)
    middles = bounds - np.array(widths) / 2
    edge = np.interp(np.abs(x), middles, offsets) - arc * x * x
    gaps = np.concatenate([-bounds[::-1], [0.0], bounds])

    def at_gaps(width: float) -> np.ndarray:
        seen = float(np.hypot(width, 0.6 * pixel))
        return width / seen * np.exp(-(((x[:, None] - gaps) / seen) ** 2)).max(1)

    round_ = 1 - 0.1 * (2 * np.abs(np.abs(x) - middles[tooth]) / np.array(widths)[tooth]).clip(0, 1) ** 2
    wobble = np.where(x < 0, 0.985, 1.0) * (1 - 0.03 * (tooth % 2))
    tone = wobble * round_ * (1 - 0.5 * np.clip(np.abs(x) / 0.2, 0, 1) ** 2)
    tables = edge - notch * at_gaps(0.007), GAP_SHADE * at_gaps(0.0035), tone
    return tuple(table.astype(np.float32) for table in tables)
