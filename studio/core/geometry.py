"""Plane geometry over landmarks: the face frame, openings, distances."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from studio.core.topology import CONTENT, INNER_PAIRS, LEFT_EYE, MIRROR, POSE, RIGHT_EYE

CROP_SIZE = 256
"""Side of model space in px: the mean face's pose points sit at fixed places in a 256 x 256 crop."""


@dataclass(frozen=True)
class Similarity:
    """`q = p @ matrix.T + offset` with `matrix` a rotation times a positive scale.

    matrix: (2, 2) float64; offset: (2,) float64.
    """

    matrix: np.ndarray
    offset: np.ndarray

    @property
    def scale(self) -> float:
        return float(np.hypot(self.matrix[0, 0], self.matrix[1, 0]))

    @property
    def angle(self) -> float:
        """Rotation in radians, clockwise on screen (y points down)."""
        return float(np.arctan2(self.matrix[1, 0], self.matrix[0, 0]))

    def apply(self, points: np.ndarray) -> np.ndarray:
        """Map (..., 2) points."""
        return np.asarray(points, np.float64) @ self.matrix.T + self.offset

    def apply_vectors(self, vectors: np.ndarray) -> np.ndarray:
        """Map (..., 2) displacements: no offset."""
        return np.asarray(vectors, np.float64) @ self.matrix.T

    def inverse(self) -> Similarity:
        matrix = np.linalg.inv(self.matrix)
        return Similarity(matrix, -self.offset @ matrix.T)

    def affine(self) -> np.ndarray:
        """(2, 3) float64 matrix as OpenCV's warpAffine takes it."""
        return np.concatenate([self.matrix, self.offset[:, None]], axis=1)


def fit_similarity(source: np.ndarray, target: np.ndarray) -> Similarity:
    """Least-squares similarity from (N, 2) `source` to (N, 2) `target` without reflection (Umeyama, 1991)."""
    source, target = np.asarray(source, np.float64), np.asarray(target, np.float64)
    source_mean, target_mean = source.mean(0), target.mean(0)
    a, b = source - source_mean, target - target_mean
    power = max(float((a**2).sum()), 1e-12)
    cosine = float((a * b).sum()) / power
    sine = float((a[:, 0] * b[:, 1] - a[:, 1] * b[:, 0]).sum()) / power
    matrix = np.array([[cosine, -sine], [sine, cosine]])
    if cosine == 0 and sine == 0:
        matrix = np.eye(2)
    return Similarity(matrix, target_mean - source_mean @ matrix.T)


def carried_mouth(points: np.ndarray, onto: np.ndarray) -> np.ndarray:
    """Jaw and lips of (68, 2) `points` on the head `onto` of the same person, whose pose stays: (68, 2) float32 px."""
    carried = np.array(onto, np.float32)
    carried[CONTENT] = fit_similarity(points[POSE], onto[POSE]).apply(points)[CONTENT]
    return carried


def _mean_face() -> np.ndarray:
    """Mean of the training pack's closed-mouth frames, made mirror-symmetric: (68, 2) float64 in model space."""
    right_half = {
        0: (53.4, 97.8), 1: (54, 113.9), 2: (55.1, 130.5), 3: (60.1, 157.4), 4: (65.8, 173.9), 5: (76.9, 192),
        6: (86.9, 201.3), 7: (104.4, 212.9), 17: (67.3, 77.5), 18: (73.6, 71.3), 19: (83.7, 68), 20: (97, 68.8),
        21: (112.3, 70.9), 31: (114.2, 141.6), 32: (119.8, 145.3), 36: (80.8, 93.7), 37: (87.5, 90), 38: (98.7,
        89.4), 39: (110.2, 95.8), 40: (99.9, 97.6), 41: (89.1, 97.6), 48: (101.9, 169.8), 49: (112.6, 163.2),
        50: (120.1, 160.9), 58: (119.8, 182.5), 59: (107.5, 175.9), 60: (104.4, 169.8), 61: (121.7, 169.9), 67:
        (121.7, 170.3),
    }  # fmt: skip
    middle = {8: 217.9, 27: 94.3, 28: 110.3, 29: 122, 30: 131.7, 33: 145.6, 51: 162.5, 57: 183.2, 62: 170.3, 66: 170.7}
    face = np.zeros((68, 2))
    for index, (x, y) in right_half.items():
        face[index] = (x, y)
        face[MIRROR[index]] = (CROP_SIZE - x, y)
    for index, y in middle.items():
        face[index] = (CROP_SIZE / 2, y)
    face.setflags(write=False)
    return face


MEAN_FACE = _mean_face()


def face_frame(points: np.ndarray) -> Similarity:
    """The similarity from source px to model space, fitted on the pose points of (68, 2) `points`."""
    return fit_similarity(np.asarray(points)[POSE], MEAN_FACE[POSE])


def face_rotations(points: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
    """Cosine and sine, times the scale, of `face_frame` of each face of (K, 68, 2) `points`: (K,) float64 each.

    A face's values do not depend on which others are given with it, down to the last bit: each sum runs over one row.
    """
    x, y = (np.ascontiguousarray(points[:, POSE, axis], np.float64) for axis in (0, 1))
    x, y = x - x.mean(axis=1, keepdims=True), y - y.mean(axis=1, keepdims=True)
    to_x, to_y = (MEAN_FACE[POSE] - MEAN_FACE[POSE].mean(0)).T
    power = np.maximum((x * x + y * y).sum(axis=1), 1e-12)
    cosine = (x * to_x + y * to_y).sum(axis=1) / power
    sine = (x * to_y - y * to_x).sum(axis=1) / power
    return np.where((cosine == 0) & (sine == 0), 1.0, cosine), sine


def inter_ocular(points: np.ndarray) -> np.ndarray:
    """Distance between the outer eye corners (points 36 and 45) of (..., 68, 2) points, in their unit: (...,)."""
    return np.linalg.norm(points[..., 45, :] - points[..., 36, :], axis=-1)


def face_width(points: np.ndarray) -> np.ndarray:
    """Distance between the ends of the jaw line (points 0 and 16): (...,)."""
    return np.linalg.norm(points[..., 16, :] - points[..., 0, :], axis=-1)


def mouth_opening(points: np.ndarray) -> np.ndarray:
    """Mean gap of the three inner-lip pairs, in face widths: (...,). A closed mouth gives about 0."""
    gaps = [np.linalg.norm(points[..., low, :] - points[..., high, :], axis=-1) for high, low in INNER_PAIRS]
    return np.mean(gaps, axis=0) / np.maximum(face_width(points), 1e-6)


def eye_opening(points: np.ndarray) -> np.ndarray:
    """Mean eye aspect ratio over both eyes: (...,). About 0.3 open, below 0.15 closed."""
    ratios = []
    for eye in (RIGHT_EYE, LEFT_EYE):
        p = points[..., eye, :]
        upper, lower = p[..., (1, 2), :], p[..., (5, 4), :]
        height = np.linalg.norm(upper - lower, axis=-1).mean(axis=-1)
        ratios.append(height / np.maximum(np.linalg.norm(p[..., 0, :] - p[..., 3, :], axis=-1), 1e-6))
    return np.mean(ratios, axis=0)


def align_pose(points: np.ndarray, reference: np.ndarray) -> np.ndarray:
    """Move each frame of (T, 68, 2) `points` so that its pose points fit those of `reference`: (T, 68, 2)."""
    reference = np.broadcast_to(reference, points.shape)
    return np.stack([fit_similarity(p[POSE], r[POSE]).apply(p) for p, r in zip(points, reference, strict=True)])


Box = tuple[float, float, float, float]
"""x0, y0, x1, y1 in px."""


def box_overlap(one: Box, two: Box) -> float:
    """Intersection over union, 0..1."""
    width = min(one[2], two[2]) - max(one[0], two[0])
    height = min(one[3], two[3]) - max(one[1], two[1])
    shared = max(width, 0) * max(height, 0)
    area = sum((right - left) * (bottom - top) for left, top, right, bottom in (one, two)) - shared
    return shared / area if area > 0 else 0.0


def points_box(points: np.ndarray) -> Box:
    """The tight box of (N, 2) points."""
    (x0, y0), (x1, y1) = np.min(points, axis=0).tolist(), np.max(points, axis=0).tolist()
    return x0, y0, x1, y1


def template_in_box(box: Box) -> np.ndarray:
    """The mean face stretched to fill a box: (68, 2) float32."""
    x0, y0, x1, y1 = points_box(MEAN_FACE)
    share = (MEAN_FACE - (x0, y0)) / (x1 - x0, y1 - y0)
    return (share * (box[2] - box[0], box[3] - box[1]) + box[:2]).astype(np.float32)


def template_from_anchors(right_eye: np.ndarray, left_eye: np.ndarray, mouth: np.ndarray) -> np.ndarray:
    """Place the mean face by hand: eye centres and the two mouth corners in px -> (68, 2) float32.

    mouth: (2, 2), the corner on the image's left first. Eyes and mouth are fitted by an affine map, so that
    long, wide and turned faces (paintings, animals) are met.
    """
    face = MEAN_FACE
    source = np.stack([face[RIGHT_EYE].mean(0), face[LEFT_EYE].mean(0), face[48], face[54]])
    target = np.stack([right_eye, left_eye, mouth[0], mouth[1]]).astype(np.float64)
    design = np.concatenate([source, np.ones((4, 1))], axis=1)
    affine, *_ = np.linalg.lstsq(design, target, rcond=None)
    return (np.concatenate([face, np.ones((68, 1))], axis=1) @ affine).astype(np.float32)
