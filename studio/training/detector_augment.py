"""Training pictures for the face detector, made in batches on the training device from small labelled pictures.

Coordinates: px of the 256 px source pictures, `(x, y)` with pixel middles at whole numbers plus one half.
"""

from __future__ import annotations

import math
from dataclasses import dataclass

import numpy as np
import torch
from torch import Tensor
from torch.nn import functional

from studio.core.topology import MIRROR
from studio.training.detector_data import SIDE, Pack
from studio.vision.crops import CROP_FACTOR, placement_of
from studio.vision.nets import CROP_PX, SIZE_UNIT, STRIDE

CANVAS = 256
"""Side of a finder's training picture in px."""
SLOT_SIZES = ((70.0, 300.0, 0), (34.0, 110.0, 1), (34.0, 110.0, 1), (15.0, 48.0, 2), (15.0, 48.0, 2), (15.0, 48.0, 2))
"""Least and greatest face size in px and the mip level that it is drawn from, for each face of a canvas."""
IGNORED_SIZE = 17.0
"""Faces below this size in px are neither wanted nor punished."""


class Faces:
    """Labelled pictures on a device, with half and quarter sizes against aliasing."""

    def __init__(self, pack: Pack, device: torch.device) -> None:
        self.device = device
        images = torch.from_numpy(np.ascontiguousarray(pack.images.transpose(0, 3, 1, 2))).to(device)
        self.mips = [images]
        for factor in (2, 4):
            chunks = [functional.avg_pool2d(c.float(), factor).round().to(torch.uint8) for c in images.split(256)]
            self.mips.append(torch.cat(chunks))
        places = [placement_of(p) for p in pack.points]
        self.points = torch.from_numpy(pack.points).to(device)
        self.places = torch.tensor([(p.x, p.y, p.size, p.roll) for p in places], device=device)
        self.valid = torch.from_numpy(pack.valid).to(device)
        self.mirror = torch.from_numpy(MIRROR.copy()).to(device)
        rare = np.array([3.0 if s.startswith("still/misc") else 0.6 if "lrcar" in s else 1.0 for s in pack.sources])
        self.chance = torch.from_numpy(rare / rare.sum()).float().to(device)

    def draw(self, count: int) -> Tensor:
        """Indices of `count` random pictures, the rarer kinds more often."""
        return torch.multinomial(self.chance, count, replacement=True)


def _uniform(shape: tuple[int, ...] | int, low: float, high: float, device: torch.device) -> Tensor:
    return torch.rand(shape, device=device) * (high - low) + low


def _sample(images: Tensor, xy: Tensor, padding: str = "zeros") -> Tensor:
    """Read (B, 3, S, S) uint8 or float at (B, H, W, 2) px of the 256 px picture, whatever its stored size."""
    return functional.grid_sample(images.float(), xy / (SIDE / 2) - 1, padding_mode=padding, align_corners=False)


def _grid(side: int, device: torch.device) -> Tensor:
    """Pixel middles of a square picture: (side, side, 2), x then y."""
    line = torch.arange(side, device=device) + 0.5
    return torch.stack(torch.meshgrid(line, line, indexing="xy"), -1)


def _map(xy: Tensor, affine: Tensor) -> Tensor:
    """Apply (B, 2, 3) affine maps to (..., 2) or (B, ..., 2) points."""
    flat = xy.reshape(1, -1, 2) if xy.dim() == 3 else xy.reshape(len(affine), -1, 2)
    out = flat @ affine[:, :, :2].transpose(1, 2) + affine[:, None, :, 2]
    return out.view(len(affine), *(xy.shape if xy.dim() == 3 else xy.shape[1:]))


def _invert(affine: Tensor) -> Tensor:
    inverse = torch.linalg.inv(affine[:, :, :2])
    return torch.cat([inverse, -inverse @ affine[:, :, 2:]], -1)


def _similarity(source: Tensor, target: Tensor, scale: Tensor, turn: Tensor, flip: Tensor) -> Tensor:
    """(B, 2, 3): scale, then flip x where `flip` is -1, then rotate by `turn`; moves `source` to `target` (B, 2)."""
    cosine, sine = torch.cos(turn) * scale, torch.sin(turn) * scale
    matrix = torch.stack([torch.stack([cosine * flip, -sine], -1), torch.stack([sine * flip, cosine], -1)], -2)
    return torch.cat([matrix, (target - (matrix @ source[..., None])[..., 0])[..., None]], -1)


# ---------------------------------------------------------------------------------------------------- appearance


def recolour(x: Tensor) -> Tensor:
    """Random exposure, gamma, colour cast, saturation, light ramps, blur, low resolution and noise on (B, 3, H, W) 0..1."""
    batch, device = len(x), x.device

    def per(low: float, high: float, channels: int = 1) -> Tensor:
        return _uniform((batch, channels, 1, 1), low, high, device)

    def some(share: float) -> Tensor:
        return torch.rand((batch, 1, 1, 1), device=device) < share

    grey = (x * torch.tensor([0.299, 0.587, 0.114], device=device).view(1, 3, 1, 1)).sum(1, keepdim=True)
    saturation = torch.where(some(0.12), torch.zeros_like(grey[:, :, :1, :1]), per(0.4, 1.5))
    x = grey + (x - grey) * saturation
    mix = torch.eye(3, device=device) + torch.randn((batch, 3, 3), device=device) * 0.06
    x = torch.einsum("bij,bjhw->bihw", mix, x) * per(0.85, 1.15, 3)
    line = torch.linspace(-1, 1, x.shape[-1], device=device)
    ramp = 1 + per(-0.4, 0.4) * line.view(1, 1, 1, -1) + per(-0.3, 0.3) * line.view(1, 1, -1, 1)
    x = torch.where(some(0.4), x * ramp, x)
    x = (x - 0.5) * per(0.55, 1.35) + 0.5 + per(-0.2, 0.2)
    x = x.clamp(1e-3, 1) ** torch.exp(per(-0.6, 0.6))
    x = torch.where(some(0.02), 1 - x, x)
    x = _soften(x, some)
    noise = torch.randn_like(x) * per(0, 0.06)
    return torch.where(some(0.5), x + noise, x).clamp(0, 1)


def _soften(x: Tensor, some) -> Tensor:  # noqa: ANN001
    """Blur, coarse pixels or 8 px blocks as of strong compression, each on a share of the batch."""
    side = x.shape[-1]
    factor = float(np.random.choice([0.25, 0.35, 0.5, 0.7]))
    low = functional.interpolate(x, scale_factor=factor, mode="area")
    x = torch.where(some(0.18), functional.interpolate(low, size=(side, side), mode="bilinear"), x)
    blurred = functional.avg_pool2d(x, 3, 1, 1, count_include_pad=False)
    x = torch.where(some(0.2), blurred, x)
    sharpened = (x + (x - blurred) * 1.2).clamp(0, 1)
    x = torch.where(some(0.1), sharpened, x)
    if side % 8 == 0:
        blocks = functional.interpolate(functional.avg_pool2d(x, 8), scale_factor=8.0, mode="nearest")
        step = 0.12
        coarse = blocks + ((x - blocks) / step).round() * step
        x = torch.where(some(0.1), coarse, x)
    return x


def occlude(x: Tensor, share: float = 0.35) -> Tensor:
    """Cover part of some pictures by a turned rectangle or ellipse with flat colour, noise or another picture."""
    batch, device, side = len(x), x.device, x.shape[-1]
    grid = _grid(side, device) / side
    for _ in range(2):
        centre = _uniform((batch, 1, 1, 2), 0, 1, device)
        radius = _uniform((batch, 1, 1, 2), 0.04, 0.22, device)
        turn = _uniform((batch, 1, 1), 0, math.pi, device)
        dx, dy = (grid - centre).unbind(-1)
        u = (dx * turn.cos() + dy * turn.sin()) / radius[..., 0]
        v = (dy * turn.cos() - dx * turn.sin()) / radius[..., 1]
        box = torch.maximum(u.abs(), v.abs()) < 1
        inside = torch.where(torch.rand((batch, 1, 1), device=device) < 0.5, box, u**2 + v**2 < 1)
        inside &= torch.rand((batch, 1, 1), device=device) < share / 2
        flat = torch.rand((batch, 3, 1, 1), device=device)
        other = x.roll(1, 0).flip(-1) if np.random.rand() < 0.5 else x.roll(side // 3, -1)
        paint = torch.where(torch.rand((batch, 1, 1, 1), device=device) < 0.5, flat, other)
        x = torch.where(inside[:, None], paint, x)
    return x


# --------------------------------------------------------------------------------------------------- backgrounds


def _procedural(count: int, side: int, device: torch.device) -> Tensor:
    """Clouds, ramps, stripes, blobs and flat areas in random colours: (count, 3, side, side) in 0..1."""
    field = torch.zeros((count, 3, side, side), device=device)
    for cells in (2, 4, 9, 20, 48, 110):
        layer = torch.randn((count, 3, cells, cells), device=device)
        layer = layer.mean(1, keepdim=True) * 1.2 + layer * 0.35
        strength = _uniform((count, 1, 1, 1), 0, 1, device) ** 2
        mode = "bilinear" if np.random.rand() < 0.75 else "nearest"
        field += functional.interpolate(layer, size=(side, side), mode=mode) * strength
    colour = _uniform((count, 3, 1, 1), 0, 1, device)
    skin = torch.tensor([0.78, 0.56, 0.45], device=device).view(1, 3, 1, 1) * _uniform((count, 1, 1, 1), 0.4, 1.25, device)
    colour = torch.where(torch.rand((count, 1, 1, 1), device=device) < 0.3, skin, colour)
    picture = colour + field * _uniform((count, 1, 1, 1), 0, 0.35, device)
    grid = _grid(side, device) / side - 0.5
    turn = _uniform((count, 1, 1), 0, math.pi, device)
    along = grid[..., 0] * turn.cos() + grid[..., 1] * turn.sin()
    wave = torch.sin(along * torch.exp(_uniform((count, 1, 1), 1.5, 5.5, device)))
    wave = torch.where(torch.rand((count, 1, 1), device=device) < 0.5, wave.sign(), wave)
    stripes = wave[:, None] * _uniform((count, 3, 1, 1), -0.3, 0.3, device)
    picture = torch.where(torch.rand((count, 1, 1, 1), device=device) < 0.25, picture + stripes, picture)
    for _ in range(5):
        picture = _blob(picture, grid)
    return picture.clamp(0, 1)


def _blob(picture: Tensor, grid: Tensor) -> Tensor:
    """Paint one ellipse or bar on about half of the pictures."""
    count, device = len(picture), picture.device
    centre = _uniform((count, 1, 1, 2), -0.5, 0.5, device)
    radius = torch.exp(_uniform((count, 1, 1, 2), -4.5, -1.0, device))
    turn = _uniform((count, 1, 1), 0, math.pi, device)
    dx, dy = (grid - centre).unbind(-1)
    u = (dx * turn.cos() + dy * turn.sin()) / radius[..., 0]
    v = (dy * turn.cos() - dx * turn.sin()) / radius[..., 1]
    round_shape = torch.rand((count, 1, 1), device=device) < 0.6
    inside = torch.where(round_shape, u**2 + v**2, torch.maximum(u.abs(), v.abs())) < 1
    inside &= torch.rand((count, 1, 1), device=device) < 0.5
    skin = torch.tensor([0.8, 0.58, 0.46], device=device).view(1, 3, 1, 1) * _uniform((count, 1, 1, 1), 0.35, 1.2, device)
    paint = torch.where(torch.rand((count, 1, 1, 1), device=device) < 0.4, skin, torch.rand((count, 3, 1, 1), device=device))
    shade = 1 + 0.3 * (u + v).clamp(-1, 1)[:, None]
    return torch.where(inside[:, None], paint * shade, picture)


def _shuffled(faces: Faces, count: int) -> Tensor:
    """Faces cut into tiles of 16 to 64 px which are put together in random order: (count, 3, 256, 256) 0..1."""
    x = faces.mips[0][faces.draw(count)].float() / 255
    tile = int(np.random.choice([16, 32, 32, 64]))
    n = SIDE // tile
    parts = x.view(count, 3, n, tile, n, tile).permute(0, 2, 4, 1, 3, 5).reshape(count, n * n, 3, tile, tile)
    order = torch.rand((count, n * n), device=x.device).argsort(1)
    parts = torch.gather(parts, 1, order[:, :, None, None, None].expand_as(parts))
    turned = parts.flip(-2) if np.random.rand() < 0.5 else parts
    return turned.view(count, n, n, 3, tile, tile).permute(0, 3, 1, 4, 2, 5).reshape(count, 3, SIDE, SIDE)


def _faceless(faces: Faces, count: int, fill: Tensor) -> Tensor:
    """Portraits whose face, hair left in place, is replaced by `fill` (count, 3, 256, 256): neck, clothes, room."""
    index = faces.draw(count)
    x = faces.mips[0][index].float() / 255
    centre, size, roll = faces.places[index, None, None, :2], faces.places[index, None, None, 2], faces.places[index, None, None, 3]
    d = _grid(SIDE, faces.device) - centre
    u = (d[..., 0] * roll.cos() + d[..., 1] * roll.sin()) / (size * 0.58)
    v = (d[..., 1] * roll.cos() - d[..., 0] * roll.sin()) / (size * 0.72)
    alpha = ((1.15 - (u**2 + v**2).sqrt()) * 6).clamp(0, 1)[:, None]
    return x * (1 - alpha) + fill * alpha


def backgrounds(faces: Faces, negatives: Tensor, count: int) -> Tensor:
    """Face-free pictures of many kinds: (count, 3, 256, 256) in 0..1. negatives: (M, 3, 256, 256) uint8, M may be 0."""
    device = faces.device
    kinds = torch.multinomial(torch.tensor([0.3, 0.17, 0.21, 0.32 if len(negatives) else 0.0], device=device), count, True)
    out = _procedural(count, SIDE, device)
    shuffled = _shuffled(faces, count)
    faceless = _faceless(faces, count, torch.where(torch.rand((count, 1, 1, 1), device=device) < 0.7, out, shuffled))
    pictures = [out, shuffled, faceless]
    if len(negatives):
        pictures.append(_zoomed(negatives[torch.randint(len(negatives), (count,), device=device)]))
    stack = torch.stack(pictures)
    return stack[kinds.clamp(max=len(pictures) - 1), torch.arange(count, device=device)]


def _zoomed(images: Tensor) -> Tensor:
    """A random turned part of each (B, 3, 256, 256) uint8 picture, mirrored beyond its edges, in 0..1."""
    count, device = len(images), images.device
    flip = torch.where(torch.rand(count, device=device) < 0.5, -1.0, 1.0)
    scale = torch.exp(_uniform(count, -0.8, 0.2, device))
    turn = torch.randn(count, device=device) * 0.3
    middle = torch.full((count, 2), SIDE / 2, device=device)
    affine = _similarity(middle, middle + torch.randn((count, 2), device=device) * 40, scale, turn, flip)
    return _sample(images, _map(_grid(SIDE, device), affine), "reflection") / 255


# -------------------------------------------------------------------------------------------------------- finder


@dataclass(frozen=True)
class Scene:
    """Finder batch. images (B, 3, 256, 256) 0..1; places (B, K, 4) x, y, size, roll; wanted and ignored (B, K) bool."""

    images: Tensor
    places: Tensor
    wanted: Tensor
    ignored: Tensor


def _choose_slots(count: int, device: torch.device) -> Tensor:
    """Which of the six faces each canvas shows: none, one large, one middle, or a crowd. (count, 6) bool."""
    kind = torch.multinomial(torch.tensor([0.16, 0.27, 0.2, 0.37], device=device), count, replacement=True)
    crowd = torch.rand((count, 6), device=device) < torch.tensor([0.25, 0.45, 0.45, 0.5, 0.5, 0.5], device=device)
    one_big = torch.arange(6, device=device) == 0
    one_middle = torch.arange(6, device=device) == 1
    table = torch.stack([torch.zeros_like(crowd), one_big.expand_as(crowd), one_middle.expand_as(crowd), crowd])
    return table[kind, torch.arange(count, device=device)]


def _keep_apart(places: Tensor, active: Tensor) -> Tensor:
    """Drop faces that would overlap an earlier one of the same canvas."""
    active = active.clone()
    for k in range(1, active.shape[1]):
        gap = (places[:, k, None, :2] - places[:, :k, :2]).norm(dim=-1)
        near = (gap < 0.85 * (places[:, k, None, 2] + places[:, :k, 2])) & active[:, :k]
        active[:, k] &= ~near.any(1)
    return active


def _cutout(faces: Faces, index: Tensor, xy: Tensor) -> Tensor:
    """How far each source px shows on a canvas: whole picture, feathered picture or head only. (B, H, W) 0..1."""
    count, device = len(index), faces.device
    valid = faces.valid[index][:, None, None]
    x, y = xy.unbind(-1)
    inner = torch.stack([x - valid[..., 0], valid[..., 2] - x, y - valid[..., 1], valid[..., 3] - y], -1).amin(-1)
    feather = torch.where(torch.rand((count, 1, 1), device=device) < 0.5, 1.0, _uniform((count, 1, 1), 6, 40, device))
    frame = (inner / feather).clamp(0, 1)
    place = faces.places[index][:, None, None]
    size = place[..., 2]
    u = (x - place[..., 0]) / (size * _uniform((count, 1, 1), 0.7, 0.95, device))
    v = (y - place[..., 1] + size * 0.18) / (size * _uniform((count, 1, 1), 0.88, 1.1, device))
    soft = _uniform((count, 1, 1), 0.05, 0.3, device)
    head = ((1 - (u**2 + v**2).sqrt()) / soft).clamp(0, 1)
    return torch.where(torch.rand((count, 1, 1), device=device) < 0.4, torch.minimum(head, frame), frame)


def scenes(faces: Faces, negatives: Tensor, count: int) -> Scene:
    """A batch of finder training pictures: faces of many sizes and rolls on face-free ground."""
    device = faces.device
    canvas = backgrounds(faces, negatives, count)
    active = _choose_slots(count, device)
    sizes = torch.stack([torch.exp(_uniform(count, math.log(a), math.log(b), device)) for a, b, _ in SLOT_SIZES], 1)
    centres = _uniform((count, 6, 2), 4, CANVAS - 4, device)
    big = sizes[:, :1] > 150
    centres[:, 0] = torch.where(big, CANVAS / 2 + torch.randn((count, 2), device=device) * 30, centres[:, 0])
    wide = torch.rand((count, 6), device=device) < 0.6
    turn = torch.where(wide, _uniform((count, 6), -0.9, 0.9, device), torch.randn((count, 6), device=device) * 0.1)
    rolls = torch.zeros_like(turn)
    active = _keep_apart(torch.cat([centres, sizes[..., None]], -1), active)
    grid = _grid(CANVAS, device)
    for k, (_, _, mip) in enumerate(SLOT_SIZES):
        index = faces.draw(count)
        flip = torch.where(torch.rand(count, device=device) < 0.5, -1.0, 1.0)
        own = faces.places[index]
        forward = _similarity(own[:, :2], centres[:, k], sizes[:, k] / own[:, 2], turn[:, k], flip)
        rolls[:, k] = turn[:, k] + own[:, 3] * flip
        xy = _map(grid, _invert(forward))
        alpha = _cutout(faces, index, xy) * active[:, k, None, None]
        canvas = torch.lerp(canvas, _sample(faces.mips[mip][index], xy, "border") / 255, alpha[:, None])
    places = torch.cat([centres, sizes[..., None], rolls[..., None]], -1)
    ignored = active & (sizes < IGNORED_SIZE)
    return Scene(recolour(occlude(canvas, 0.15)), places, active & ~ignored, ignored)


def finder_targets(scene: Scene) -> tuple[Tensor, Tensor, Tensor, Tensor]:
    """Heat (B, h, w) with 1 in each face's cell, cell weights, regression (B, 5, h, w) and its mask (B, h, w)."""
    side = CANVAS // STRIDE
    grid = (_grid(side, scene.images.device) * STRIDE)[None, None]
    x, y, size, roll = scene.places[:, :, None, None].unbind(-1)
    distance = ((grid[..., 0] - x) ** 2 + (grid[..., 1] - y) ** 2).sqrt()
    sigma = (size * 0.1).clamp(min=0.6 * STRIDE)
    bell = torch.exp(-(distance**2) / (2 * sigma**2))
    own = ((grid - scene.places[:, :, None, None, :2]).abs() <= STRIDE / 2).all(-1)
    wanted = scene.wanted[:, :, None, None]
    heat = torch.where(own, torch.ones_like(bell), bell.clamp(max=0.97)) * wanted
    best, nearest = heat.max(1)
    hidden = ((distance < size * 0.6 + STRIDE) & scene.ignored[:, :, None, None]).any(1)
    full = [(x - grid[..., 0]) / STRIDE, (y - grid[..., 1]) / STRIDE, (size / SIZE_UNIT).log(), roll.sin(), roll.cos()]
    values = torch.stack([f.expand(-1, -1, side, side) for f in full], 2)
    chosen = torch.gather(values, 1, nearest[:, None, None].expand(-1, 1, 5, -1, -1))[:, 0]
    return best, (~hidden).float(), chosen, (best > 0.55).float()


# ----------------------------------------------------------------------------------------------------- regressor


def _jitter(count: int, device: torch.device) -> tuple[Tensor, Tensor, Tensor]:
    """Shift (count, 2) in sizes, log scale and turn of crops: wide as after the finder, or narrow as when refined."""
    wide = torch.where(torch.rand(count, device=device) < 0.55, 1.0, 0.35)
    shift = torch.randn((count, 2), device=device).clamp(-2.2, 2.2) * 0.075 * wide[:, None]
    scale = torch.randn(count, device=device).clamp(-2.2, 2.2) * 0.12 * wide
    turn = torch.randn(count, device=device) * 0.2 * wide
    far = torch.rand(count, device=device) < 0.06
    return shift, scale, torch.where(far, _uniform(count, -0.8, 0.8, device), turn)


def crop_batch(faces: Faces, index: Tensor, *, augment: bool) -> tuple[Tensor, Tensor]:
    """Crops (B, 3, 128, 128) 0..1 around the faces `index` and their points (B, 68, 2) in -1..1 of the crop.

    Without `augment` the crop is off by a fixed amount that depends on the position in the batch only.
    """
    count, device = len(index), faces.device
    own = faces.places[index]
    if augment:
        shift, scale, turn = _jitter(count, device)
        flip = torch.where(torch.rand(count, device=device) < 0.5, -1.0, 1.0)
    else:
        phase = torch.arange(count, device=device) * 2.4
        shift, scale, turn = torch.stack([phase.cos(), phase.sin()], -1) * 0.06, phase.sin() * 0.1, phase.cos() * 0.12
        flip = torch.ones(count, device=device)
    unit = CROP_PX / (own[:, 2] * CROP_FACTOR)
    middle = torch.full((count, 2), CROP_PX / 2, device=device) + shift * CROP_PX / CROP_FACTOR
    forward = _similarity(own[:, :2], middle, unit * scale.exp(), turn - own[:, 3] * flip, flip)
    if augment:
        bend = torch.eye(2, device=device) + torch.randn((count, 2, 2), device=device).clamp(-2, 2) * 0.05
        matrix = bend @ forward[:, :, :2]
        forward = torch.cat([matrix, (middle - (matrix @ own[:, :2, None])[..., 0])[..., None]], -1)
    xy = _map(_grid(CROP_PX, device), _invert(forward))
    crops = _sample(faces.mips[0][index], xy, "border") / 255
    points = _map(faces.points[index][:, None], forward)[:, 0] / (CROP_PX / 2) - 1
    points = torch.where(flip[:, None, None] < 0, points[:, faces.mirror], points)
    if not augment:
        return crops, points
    return recolour(occlude(_cut_edges(crops, xy, faces.valid[index]))), points


def _cut_edges(crops: Tensor, xy: Tensor, valid: Tensor) -> Tensor:
    """Beyond the source picture: black, the edge drawn out, flat colour, or noise."""
    count, device = len(crops), crops.device
    valid = valid[:, None, None]
    outside = ((xy < valid[..., :2]) | (xy > valid[..., 2:])).any(-1)[:, None]
    kind = torch.rand((count, 1, 1, 1), device=device)
    flat = torch.where(kind < 0.45, torch.zeros((count, 3, 1, 1), device=device), torch.rand((count, 3, 1, 1), device=device))
    paint = torch.where(kind > 0.8, crops.roll(1, 0), flat.expand_as(crops))
    return torch.where(outside & (kind > 0.2), paint, crops)


def false_crops(faces: Faces, negatives: Tensor, count: int) -> Tensor:
    """Crops that hold no face: parts of face-free pictures, and faces far off the middle or of a wrong size."""
    device = faces.device
    half = count // 2
    plain = backgrounds(faces, negatives, half)
    scale = torch.exp(_uniform(half, -1.6, 0.4, device))
    middle = _uniform((half, 2), 40, SIDE - 40, device)
    target = torch.full((half, 2), CROP_PX / 2, device=device)
    forward = _similarity(middle, target, 1 / scale, _uniform(half, -0.7, 0.7, device), torch.ones(half, device=device))
    parts = functional.grid_sample(
        plain, _map(_grid(CROP_PX, device), _invert(forward)) / (SIDE / 2) - 1, padding_mode="reflection", align_corners=False
    )
    rest = count - half
    index = faces.draw(rest)
    own = faces.places[index]
    angle = _uniform(rest, 0, 2 * math.pi, device)
    away = _uniform(rest, 0.5, 0.9, device) * (torch.rand(rest, device=device) < 0.75)
    size = torch.where(away > 0, torch.exp(_uniform(rest, -0.4, 0.4, device)), torch.exp(_uniform(rest, 0.75, 1.1, device)))
    size = torch.where((away == 0) & (torch.rand(rest, device=device) < 0.5), 1 / size, size)
    shift = torch.stack([angle.cos(), angle.sin()], -1) * (away * own[:, 2])[:, None]
    unit = CROP_PX / (own[:, 2] * CROP_FACTOR) / size
    turn = _uniform(rest, -0.7, 0.7, device)
    forward = _similarity(own[:, :2] + shift, target[:1].expand(rest, 2), unit, turn, torch.ones(rest, device=device))
    wrong = _sample(faces.mips[0][index], _map(_grid(CROP_PX, device), _invert(forward)), "border") / 255
    return recolour(occlude(torch.cat([parts, wrong])))
