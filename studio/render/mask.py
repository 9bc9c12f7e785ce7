"""Which part of the picture a target changes, and how strongly: landmark-shaped, feathered, exact zero outside."""

from __future__ import annotations

from dataclasses import dataclass

import cv2
import numpy as np

from studio.core.geometry import MEAN_FACE, Similarity, face_frame, fit_similarity
from studio.core.topology import LEFT_EYE, LIPS, NOSE, RIGHT_EYE
from studio.render.engine import Region
from studio.render.lattice import Lattice

FACE_FADE = 0.34
"""Face widths beyond the jaw over which a motion fades to nothing."""
EYE_FADE = 0.12
STILL_PX = 0.02
"""Points that move less than this many px count as unmoved."""
RIGID = np.concatenate([NOSE, [36, 39, 42, 45]])
"""Points that only the head moves: nose and eye corners. Lids blink and brows are raised."""
LOWER_FACE = np.concatenate([np.arange(1, 16), [28, 31, 35], LIPS])
EYE_LINE = (97.0, 124.0)
"""Height in model space between which the lower face's influence fades towards the eyes."""
HEAD_CENTRE = np.array([128.0, 100.0])
HEAD_RADII = np.array([112.0, 150.0])
"""Ellipse round the head with its hair in model space."""
HEAD_FADE = 0.55
"""Share of the head's radii over which its motion fades."""


@dataclass(frozen=True)
class Motion:
    """What moves between source and target points.

    pose: maps target px to source px; head, lower, eyes (right, left): whether that part moves.
    """

    pose: Similarity
    head: bool
    lower: bool
    eyes: tuple[bool, bool]

    @property
    def any(self) -> bool:
        return self.head or self.lower or any(self.eyes)


@dataclass(frozen=True, eq=False)
class FaceMask:
    """The influence of one target on a grid over the picture.

    face: (rows, columns) float32, 1 on the parts that move, fading to exactly 0; head: the same for the head's pose.
    region: every pixel with a value above 0 lies in it.
    """

    lattice: Lattice
    region: Region
    face: np.ndarray
    head: np.ndarray

    def alpha(self, *, feather: float) -> np.ndarray:
        """(region.height, region.width) float32: 0 outside, 1 where the influence exceeds `feather` in 0..1."""
        return self.lattice.enlarge(_smoothstep(self.face / feather), self.region, smooth=False)


def face_px(points: np.ndarray) -> float:
    """Face width in px as the pose points tell it: steady when the face turns."""
    return float(np.linalg.norm(MEAN_FACE[16] - MEAN_FACE[0]) / max(face_frame(points).scale, 1e-6))


def find_motion(source: np.ndarray, target: np.ndarray) -> Motion:
    """Compare two (68, 2) point sets in px."""
    pose = fit_similarity(target[RIGID], source[RIGID])
    moved = np.linalg.norm(target - source, axis=1)
    head = bool(moved[RIGID].max() > STILL_PX)
    if not head:
        pose = Similarity(np.eye(2), np.zeros(2))
    head = head or bool(moved[17:27].max() > STILL_PX)
    lower = head or bool(moved[LOWER_FACE].max() > STILL_PX) or bool(moved[[0, 16]].max() > STILL_PX)
    eyes = tuple(bool(moved[eye].max() > STILL_PX) for eye in (RIGHT_EYE, LEFT_EYE))
    return Motion(pose, head, lower, (eyes[0], eyes[1]))


def build_mask(image_shape: tuple[int, ...], source: np.ndarray, target: np.ndarray, motion: Motion) -> FaceMask | None:
    """The mask that holds source *and* target, or None when nothing moves or the face lies outside the picture."""
    if not motion.any:
        return None
    unit = face_px(source)
    shapes: list[tuple[np.ndarray, float]] = []
    if motion.lower:
        shapes.append((np.concatenate([source[LOWER_FACE], target[LOWER_FACE]]), FACE_FADE * unit))
    for moved, eye, brow in zip(motion.eyes, (RIGHT_EYE, LEFT_EYE), (slice(17, 22), slice(22, 27)), strict=True):
        if moved:
            lid = source[eye].mean(0) + 0.45 * (source[brow].mean(0) - source[eye].mean(0))
            shapes.append((np.concatenate([source[eye], target[eye], lid[None]]), EYE_FADE * unit))
    frame = face_frame(source)
    boxes = [(points.min(0) - fade, points.max(0) + fade) for points, fade in shapes]
    if motion.head:
        reach = (HEAD_RADII.max() * (1 + HEAD_FADE)) / frame.scale
        centre = frame.inverse().apply(HEAD_CENTRE)
        boxes.append((centre - reach, centre + reach))
    height, width = image_shape[:2]
    low = np.clip(np.min([b[0] for b in boxes], axis=0), -0.5 * unit, (width, height))
    high = np.clip(np.max([b[1] for b in boxes], axis=0), 0, (width + 0.5 * unit, height + 0.5 * unit))
    if (high <= 0).any() or (low >= (width, height)).any() or (high - low < 1).any():
        return None
    lattice = Lattice.covering(low, high, face_px=unit)
    nodes = lattice.nodes()
    head = _head_influence(nodes, frame) if motion.head else np.zeros(nodes.shape[:2], np.float32)
    face = head
    for number, (points, fade) in enumerate(shapes):
        influence = _hull_influence(nodes, points, fade)
        if number == 0 and motion.lower:
            influence *= _below_eyes(nodes, frame)
        face = np.maximum(face, influence)
    region = lattice.region_of(face > 0, image_shape)
    return None if region is None else FaceMask(lattice, region, face, head)


def _smoothstep(t: np.ndarray) -> np.ndarray:
    t = np.clip(t, 0.0, 1.0)
    return (t * t * (3.0 - 2.0 * t)).astype(np.float32)


def _hull_influence(nodes: np.ndarray, points: np.ndarray, fade: float) -> np.ndarray:
    """1 inside the convex hull of (N, 2) px `points`, 0 from `fade` px outside: (rows, columns) float32."""
    hull = cv2.convexHull(points.astype(np.float32))[:, 0]
    x, y = (np.ascontiguousarray(nodes[..., axis].ravel(), np.float32) for axis in (0, 1))
    nearest = np.full(x.shape, np.inf, np.float32)
    left, right = np.ones(x.shape, bool), np.ones(x.shape, bool)
    for start, end in zip(hull, np.roll(hull, -1, axis=0), strict=True):
        edge_x, edge_y = end - start
        rel_x, rel_y = x - start[0], y - start[1]
        along = ((rel_x * edge_x + rel_y * edge_y) / max(edge_x**2 + edge_y**2, 1e-9)).clip(0, 1)
        side = rel_x * edge_y - rel_y * edge_x
        left &= side <= 0
        right &= side >= 0
        nearest = np.minimum(nearest, (rel_x - along * edge_x) ** 2 + (rel_y - along * edge_y) ** 2)
    distance = np.where(left | right, 0, np.sqrt(nearest))
    return np.clip(1 - distance / np.float32(fade), 0, 1).reshape(nodes.shape[:2])


def _below_eyes(nodes: np.ndarray, frame: Similarity) -> np.ndarray:
    """0 from the eyes upwards, 1 from the nose bridge's lower half downwards: speech does not reach the eyes."""
    height = nodes @ frame.matrix[1] + frame.offset[1]
    top, bottom = EYE_LINE
    return np.clip((height - top) / (bottom - top), 0, 1).astype(np.float32)


def _head_influence(nodes: np.ndarray, frame: Similarity) -> np.ndarray:
    radius = np.linalg.norm((frame.apply(nodes) - HEAD_CENTRE) / HEAD_RADII, axis=-1)
    return np.clip(1 - (radius - 1) / HEAD_FADE, 0, 1).astype(np.float32)
