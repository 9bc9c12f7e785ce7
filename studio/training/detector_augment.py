"""Training pictures for the face detector, drawn one by one from small labelled pictures with OpenCV on the CPU.

Coordinates are px counted from pixel corners: the middle of the first pixel is (0.5, 0.5). Pictures are uint8 RGB.
"""

from __future__ import annotations

from dataclasses import dataclass

import cv2
import numpy as np

from studio.core.topology import MIRROR
from studio.training.detector_data import SIDE, Pack
from studio.vision.crops import CROP_FACTOR, CROP_PX, placement_of

CANVAS = 160
"""Side of a finder's training picture in px."""
SLOT_SIZES = ((46.0, 190.0), (26.0, 76.0), (26.0, 76.0), (15.0, 36.0), (15.0, 36.0), (15.0, 36.0))
"""Least and greatest size in px of each face of a canvas."""
IGNORED_SIZE = 17.0
"""Faces below this size in px are neither wanted nor punished."""
NOISE, NOISE_ROOM = 16, 80
"""Prepared noise pictures, and how far a cut out of one may be shifted in px."""
SKIN = np.array([200, 145, 115], np.float32)
Random = np.random.Generator


class Bank:
    """Labelled pictures with half and quarter sizes against aliasing, and face-free pictures."""

    def __init__(self, faces: Pack, negatives: np.ndarray, *, backgrounds: int, seed: int) -> None:
        def half(pictures: list[np.ndarray]) -> list[np.ndarray]:
            return [cv2.resize(p, None, fx=0.5, fy=0.5, interpolation=cv2.INTER_AREA) for p in pictures]

        full = [np.ascontiguousarray(p) for p in faces.images]
        self.mips = [full, half(full)]
        self.mips.append(half(self.mips[1]))
        self.points, self.valid, self.sources = faces.points.astype(np.float64), faces.valid, faces.sources
        places = [placement_of(p) for p in faces.points]
        self.places = np.array([(p.x, p.y, p.size, p.roll) for p in places])
        rare = np.array([3.0 if s.startswith("still/misc") else 0.6 if "lrcar" in s else 1.0 for s in faces.sources])
        self._chances = np.cumsum(rare / rare.sum())
        random = np.random.default_rng(seed)
        side = CANVAS + NOISE_ROOM
        noise = random.normal(0, 1, (NOISE, side, side, 1)) * 0.7 + random.normal(0, 1, (NOISE, side, side, 3)) * 0.6
        self.noise = noise.astype(np.float16)
        self.negatives = [np.ascontiguousarray(p) for p in negatives]
        self.backgrounds = [_background(self, random) for _ in range(backgrounds)]

    def draw(self, random: Random) -> int:
        """A random picture, the rarer kinds more often."""
        return min(int(np.searchsorted(self._chances, random.random())), len(self.points) - 1)


def similarity(source: np.ndarray, target: np.ndarray, scale: float, turn: float, flip: float) -> np.ndarray:
    """(2, 3): flip x where `flip` is -1, scale, rotate by `turn`, so that `source` comes to lie on `target`."""
    cosine, sine = np.cos(turn) * scale, np.sin(turn) * scale
    matrix = np.array([[cosine * flip, -sine], [sine * flip, cosine]])
    return np.concatenate([matrix, (target - matrix @ source)[:, None]], axis=1)


def warp(
    picture: np.ndarray, forward: np.ndarray, side: int, *, shrunk: int = 1, border: int = cv2.BORDER_REPLICATE
) -> np.ndarray:
    """Draw a picture, stored at 1 / `shrunk` of the size that `forward` (2, 3) means, on a square canvas."""
    matrix = forward.copy()
    matrix[:, :2] *= shrunk
    matrix[:, 2] += matrix[:, :2].sum(1) * 0.5 - 0.5
    return cv2.warpAffine(picture, matrix, (side, side), flags=cv2.INTER_LINEAR, borderMode=border)


def _sign(random: Random) -> float:
    return -1.0 if random.random() < 0.5 else 1.0


# ---------------------------------------------------------------------------------------------------- appearance


def recolour(picture: np.ndarray, bank: Bank, random: Random) -> np.ndarray:
    """Random exposure, gamma, cast, saturation, light ramp, blur, coarse pixels, JPEG blocks and noise."""
    grey = np.full((3, 3), (0.299, 0.587, 0.114), np.float32)
    saturation = 0.0 if random.random() < 0.12 else random.uniform(0.5, 1.45)
    mix = (np.eye(3) * saturation + grey * (1 - saturation)) @ (np.eye(3) + random.normal(0, 0.04, (3, 3)))
    picture = cv2.transform(picture, mix.astype(np.float32) * random.uniform(0.88, 1.12, (3, 1)).astype(np.float32))
    if random.random() < 0.35:
        line = np.linspace(-1, 1, picture.shape[0], dtype=np.float32)
        ramp = 1 + random.uniform(-0.4, 0.4) * line[None, :] + random.uniform(-0.3, 0.3) * line[:, None]
        picture = cv2.multiply(picture, cv2.merge([ramp.astype(np.float32)] * 3), dtype=cv2.CV_8U)
    picture = _soften(picture, random)
    level = np.arange(256, dtype=np.float32) / 255
    level = np.clip((level - 0.5) * random.uniform(0.6, 1.3) + 0.5 + random.uniform(-0.16, 0.16), 1e-3, 1)
    table = level ** np.exp(random.uniform(-0.55, 0.55)) * 255
    picture = cv2.LUT(picture, np.round(table).astype(np.uint8))
    if random.random() < 0.45:
        side = picture.shape[0]
        y, x = random.integers(0, bank.noise.shape[1] - side + 1, 2)
        strength = random.uniform(0, 14)
        noise = bank.noise[random.integers(len(bank.noise)), y : y + side, x : x + side] * np.float16(strength)
        picture = np.clip(picture + noise, 0, 255).astype(np.uint8)
    if random.random() < 0.25:
        _, coded = cv2.imencode(".jpg", picture, [cv2.IMWRITE_JPEG_QUALITY, int(random.uniform(12, 80))])
        picture = np.asarray(cv2.imdecode(coded, cv2.IMREAD_COLOR))
    return picture


def _soften(picture: np.ndarray, random: Random) -> np.ndarray:
    """Blur or coarse pixels on a third of the pictures."""
    kind, side = random.random(), picture.shape[0]
    if kind < 0.2:
        low = max(int(side * random.uniform(0.22, 0.7)), 8)
        small = cv2.resize(picture, (low, low), interpolation=cv2.INTER_AREA)
        return cv2.resize(small, (side, side), interpolation=cv2.INTER_LINEAR if kind < 0.16 else cv2.INTER_NEAREST)
    if kind < 0.32:
        return cv2.GaussianBlur(picture, (0, 0), random.uniform(0.4, 1.3))
    if kind < 0.42:
        return cv2.addWeighted(picture, 2.0, cv2.GaussianBlur(picture, (0, 0), 1.2), -1.0, 0)
    return picture


def occlude(picture: np.ndarray, random: Random, share: float) -> np.ndarray:
    """Cover part of a share of the pictures by a flat or textured box or ellipse."""
    if random.random() > share:
        return picture
    side = picture.shape[0]
    mask = np.zeros(picture.shape[:2], np.uint8)
    centre = tuple(int(v) for v in random.uniform(0, side, 2))
    axes = tuple(int(v) for v in random.uniform(0.05, 0.24, 2) * side)
    if random.random() < 0.5:
        cv2.ellipse(mask, centre, axes, float(random.uniform(0, 180)), 0, 360, 255, -1)
    else:
        box = cv2.boxPoints((centre, (axes[0] * 2, axes[1] * 2), float(random.uniform(0, 180))))
        cv2.fillPoly(mask, [box.astype(np.int32)], 255)
    paint = np.roll(picture, side // 2, axis=1)[:, ::-1] if random.random() < 0.4 else random.integers(0, 256, 3)
    out = picture.copy()
    inside = mask > 0
    out[inside] = paint[inside] if isinstance(paint, np.ndarray) and paint.ndim == 3 else paint
    return out


# --------------------------------------------------------------------------------------------------- backgrounds


def _background(bank: Bank, random: Random) -> np.ndarray:
    """One face-free 256 px picture: drawn, shuffled, a portrait without its face, or a given one."""
    kind = random.random()
    if kind < 0.25:
        return drawn_picture(random)
    if kind < 0.38:
        return _shuffled(bank, random)
    if kind < 0.65 or not bank.negatives:
        return _faceless(bank, random)
    return bank.negatives[random.integers(len(bank.negatives))]


def drawn_picture(random: Random) -> np.ndarray:
    """Clouds, stripes and blobs, often in the colours of skin, and lines of text."""
    field = np.zeros((SIDE, SIDE, 3), np.float32)
    for cells in (2, 4, 9, 20, 48, 110):
        layer = random.normal(0, 1, (cells, cells, 1)) + random.normal(0, 0.35, (cells, cells, 3))
        way = cv2.INTER_LINEAR if random.random() < 0.75 else cv2.INTER_NEAREST
        field += cv2.resize(layer.astype(np.float32), (SIDE, SIDE), interpolation=way) * random.random() ** 2
    base = SKIN * random.uniform(0.4, 1.2) if random.random() < 0.4 else random.uniform(0, 255, 3)
    picture = base + field * random.uniform(0, 80)
    if random.random() < 0.3:
        axis = np.arange(SIDE, dtype=np.float32)
        turn = random.uniform(0, np.pi)
        wave = np.sin((axis[:, None] * np.cos(turn) + axis[None] * np.sin(turn)) * np.exp(random.uniform(-3.5, 0)))
        picture += (np.sign(wave) if random.random() < 0.5 else wave)[..., None] * random.uniform(-70, 70, 3)
    picture = np.clip(picture, 0, 255).astype(np.uint8)
    for _ in range(random.integers(0, 9)):
        colour = SKIN * random.uniform(0.3, 1.2) if random.random() < 0.45 else random.uniform(0, 255, 3)
        centre = tuple(int(v) for v in random.uniform(0, SIDE, 2))
        axes = tuple(int(v) for v in np.exp(random.uniform(1, 4.4, 2)))
        turn = float(random.uniform(0, 180))
        cv2.ellipse(picture, centre, axes, turn, 0, 360, tuple(colour.tolist()), -1, cv2.LINE_AA)
    if random.random() < 0.25:
        _write(picture, random)
    return cv2.GaussianBlur(picture, (0, 0), random.uniform(0.5, 5)) if random.random() < 0.4 else picture


def _write(picture: np.ndarray, random: Random) -> None:
    """Lines of letters on a picture."""
    size, colour = random.uniform(0.3, 1.6), tuple(int(v) for v in random.integers(0, 256, 3))
    for y in range(int(random.uniform(0, 20)), SIDE + 20, int(26 * size) + 4):
        text = "".join(chr(c) for c in random.integers(32, 126, 40))
        face, width = int(random.integers(0, 8)), int(random.integers(1, 4))
        cv2.putText(picture, text, (0, y), face, size, colour, width, cv2.LINE_AA)


def _shuffled(bank: Bank, random: Random) -> np.ndarray:
    """A portrait cut into tiles that are put together in random order."""
    tile = int(random.choice([16, 32, 32, 64]))
    n = SIDE // tile
    picture = bank.mips[0][bank.draw(random)]
    parts = picture.reshape(n, tile, n, tile, 3).swapaxes(1, 2).reshape(n * n, tile, tile, 3)
    parts = parts[random.permutation(n * n)].reshape(n, n, tile, tile, 3)
    return np.ascontiguousarray(parts.swapaxes(1, 2).reshape(SIDE, SIDE, 3))


def _faceless(bank: Bank, random: Random) -> np.ndarray:
    """A portrait whose face is covered, hair, neck, clothes and room left in place."""
    index = bank.draw(random)
    picture = bank.mips[0][index]
    x, y, size, roll = bank.places[index]
    mask = np.zeros((SIDE, SIDE), np.float32)
    axes = (int(size * 0.64), int(size * 0.8))
    cv2.ellipse(mask, (int(x), int(y)), axes, float(np.degrees(roll)), 0, 360, 1, -1)
    soft = cv2.GaussianBlur(mask, (0, 0), random.uniform(1, 6))[..., None]
    kind = random.random()
    if kind < 0.4:
        fill: np.ndarray = drawn_picture(random).astype(np.float32)
    elif kind < 0.7:
        fill = _shuffled(bank, random).astype(np.float32)
    else:
        fill = np.broadcast_to(SKIN * random.uniform(0.4, 1.2), picture.shape) + random.normal(0, 6, picture.shape)
    return np.clip(picture * (1 - soft) + fill * soft, 0, 255).astype(np.uint8)


def background(bank: Bank, random: Random, side: int) -> np.ndarray:
    """A random turned part of a face-free picture, mirrored beyond its edges."""
    pool = bank.backgrounds
    picture = pool[random.integers(len(pool))]
    scale = side / SIDE * np.exp(random.uniform(-0.25, 0.9))
    middle = np.full(2, SIDE / 2)
    target = side / 2 + random.normal(0, side * 0.15, 2)
    forward = similarity(middle, target, scale, random.normal(0, 0.3), _sign(random))
    return warp(picture, forward, side, border=cv2.BORDER_REFLECT)


# -------------------------------------------------------------------------------------------------------- finder


@dataclass(frozen=True, eq=False)
class Scene:
    """image (160, 160, 3) uint8; places (K, 4) x, y, size, roll of faces; wanted (K,) bool, False where too small."""

    image: np.ndarray
    places: np.ndarray
    wanted: np.ndarray


def _choose_slots(random: Random) -> list[int]:
    """Which of the six faces a canvas shows: none, one large, one middle, or a crowd."""
    kind = random.random()
    if kind < 0.18:
        return []
    if kind < 0.44:
        return [0]
    if kind < 0.62:
        return [1]
    shares = (0.25, 0.45, 0.45, 0.5, 0.5, 0.5)
    return [k for k, share in enumerate(shares) if random.random() < share]


def _cutout(bank: Bank, index: int, random: Random) -> np.ndarray:
    """How much of each px of a quarter-size picture shows: all, all with soft edges, or the head only. 0..255."""
    side = SIDE // 4
    mask = np.zeros((side, side), np.uint8)
    x0, y0, x1, y1 = (bank.valid[index] / 4).astype(int)
    kind = random.random()
    if kind < 0.35:
        mask[y0 : y1 + 1, x0 : x1 + 1] = 255
        return mask
    edge = int(random.uniform(1, 9))
    mask[y0 + edge : y1 - edge, x0 + edge : x1 - edge] = 255
    if kind > 0.62:
        x, y, size, roll = bank.places[index] / (4, 4, 4, 1)
        head = np.zeros_like(mask)
        axes = (int(size * random.uniform(0.62, 0.9)), int(size * random.uniform(0.8, 1.05)))
        cv2.ellipse(head, (int(x), int(y - size * 0.15)), axes, float(np.degrees(roll)), 0, 360, 255, -1)
        mask = np.minimum(mask, head)
    return cv2.GaussianBlur(mask, (0, 0), max(edge * 0.45, 0.8))


def scene(bank: Bank, random: Random) -> Scene:
    """A finder training picture: faces of many sizes and rolls on face-free ground."""
    canvas = background(bank, random, CANVAS)
    places: list[tuple[float, float, float, float]] = []
    for slot in _choose_slots(random):
        low, high = SLOT_SIZES[slot]
        size = float(np.exp(random.uniform(np.log(low), np.log(high))))
        spread = 18 if size > 95 else 0
        centre = CANVAS / 2 + random.normal(0, spread, 2) if spread else random.uniform(3, CANVAS - 3, 2)
        if any(np.hypot(centre[0] - x, centre[1] - y) < 0.85 * (size + s) for x, y, s, _ in places):
            continue
        turn = random.uniform(-0.9, 0.9) if random.random() < 0.6 else random.normal(0, 0.1)
        canvas, roll = _paste(canvas, bank, random, centre, size, turn)
        places.append((centre[0], centre[1], size, roll))
    placed = np.array(places, np.float32).reshape(-1, 4)
    return Scene(recolour(occlude(canvas, random, 0.12), bank, random), placed, placed[:, 2] >= IGNORED_SIZE)


def _paste(
    canvas: np.ndarray, bank: Bank, random: Random, centre: np.ndarray, size: float, turn: float
) -> tuple[np.ndarray, float]:
    """Draw a random face of `size` px at `centre`; gives the canvas and the face's roll."""
    index, flip = bank.draw(random), _sign(random)
    x, y, own_size, own_roll = bank.places[index]
    scale = size / own_size
    forward = similarity(np.array([x, y]), centre, scale, turn, flip)
    level = 0 if scale > 0.7 else 1 if scale > 0.35 else 2
    drawn = warp(bank.mips[level][index], forward, CANVAS, shrunk=2**level)
    alpha = warp(_cutout(bank, index, random), forward, CANVAS, shrunk=4, border=cv2.BORDER_CONSTANT)
    share = cv2.merge([alpha] * 3).astype(np.float32) / 255
    mixed = canvas + (drawn.astype(np.float32) - canvas) * share
    return mixed.astype(np.uint8), turn + own_roll * flip


# ----------------------------------------------------------------------------------------------------- regressor


def crop(bank: Bank, random: Random, index: int | None = None) -> tuple[np.ndarray, np.ndarray]:
    """An upright crop (CROP_PX, CROP_PX, 3) with the mistakes of a finder, and its points (68, 2) in -1..1 of it.

    With an `index` the picture is that one, as it is, off by an amount that depends on the index only.
    """
    fixed = index is not None
    index = bank.draw(random) if index is None else index
    x, y, size, roll = bank.places[index]
    wide = 1.0 if fixed or random.random() < 0.55 else 0.35
    shift = np.clip(random.normal(0, 1, 2), -2.2, 2.2) * 0.07 * wide
    grow = float(np.exp(np.clip(random.normal(), -2.2, 2.2) * 0.11 * wide))
    turn = random.normal(0, 0.18) * wide if fixed or random.random() > 0.06 else random.uniform(-0.8, 0.8)
    flip = 1.0 if fixed else _sign(random)
    scale = CROP_PX / (size * CROP_FACTOR) * grow
    middle = CROP_PX / 2 + shift * CROP_PX / CROP_FACTOR
    forward = similarity(np.array([x, y]), middle, scale, turn - roll * flip, flip)
    if not fixed:
        forward[:, :2] = (np.eye(2) + np.clip(random.normal(0, 0.045, (2, 2)), -0.1, 0.1)) @ forward[:, :2]
        forward[:, 2] = middle - forward[:, :2] @ (x, y)
    points = (bank.points[index] @ forward[:, :2].T + forward[:, 2]) / (CROP_PX / 2) - 1
    points = points[MIRROR] if flip < 0 else points
    level = 1 if scale < 0.75 and (fixed or random.random() < 0.8) else 0
    picture = warp(bank.mips[level][index], forward, CROP_PX, shrunk=2**level)
    if not fixed:
        picture = recolour(occlude(_cut_edges(picture, bank, index, forward, random), random, 0.3), bank, random)
    return picture, points.astype(np.float32)


def _cut_edges(picture: np.ndarray, bank: Bank, index: int, forward: np.ndarray, random: Random) -> np.ndarray:
    """Beyond the source picture: the edge drawn out, black, flat colour, or a background."""
    kind = random.random()
    if kind < 0.25:
        return picture
    x0, y0, x1, y1 = bank.valid[index]
    corners = np.array([(x0, y0), (x1, y0), (x1, y1), (x0, y1)]) @ forward[:, :2].T + forward[:, 2]
    inside = cv2.fillConvexPoly(np.zeros(picture.shape[:2], np.uint8), np.round(corners).astype(np.int32), 1)
    if inside.all():
        return picture
    if kind < 0.55:
        fill: np.ndarray = np.zeros_like(picture)
    elif kind < 0.75:
        fill = np.broadcast_to(random.integers(0, 256, 3).astype(np.uint8), picture.shape)
    else:
        fill = background(bank, random, CROP_PX)
    return np.where(inside[..., None] > 0, picture, fill)


def false_crop(bank: Bank, random: Random) -> np.ndarray:
    """A crop that holds no face: a part of a face-free picture, or a face far off the middle or of a wrong size."""
    if random.random() < 0.55:
        picture = background(bank, random, CROP_PX)
    else:
        index = bank.draw(random)
        x, y, size, _ = bank.places[index]
        if random.random() < 0.75:
            angle, away = random.uniform(0, 2 * np.pi), random.uniform(0.5, 0.95) * size
            source = np.array([x + np.cos(angle) * away, y + np.sin(angle) * away])
            grow = np.exp(random.uniform(-0.4, 0.4))
        else:
            source, grow = np.array([x, y]), np.exp(random.uniform(0.75, 1.2) * _sign(random))
        scale = CROP_PX / (size * CROP_FACTOR) * grow
        forward = similarity(source, np.full(2, CROP_PX / 2), scale, random.uniform(-0.7, 0.7), _sign(random))
        level = 0 if scale > 0.7 else 1 if scale > 0.35 else 2
        picture = warp(bank.mips[level][index], forward, CROP_PX, shrunk=2**level)
        picture = _cut_edges(picture, bank, index, forward, random)
    return recolour(occlude(picture, random, 0.3), bank, random)
