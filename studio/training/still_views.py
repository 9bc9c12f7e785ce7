"""A single picture as a pair to train on: the draft engine gives its face another mouth, and moves that one back.

What was drawn becomes the reference, what was moved back the prior, and the picture itself the target, which is real.
So a still teaches what a clip does, and collections of stills hold many more people than collections of clips.
"""

from __future__ import annotations

import hashlib
from collections.abc import Sequence
from pathlib import Path
from typing import NamedTuple

import numpy as np

from studio.core.geometry import MEAN_FACE, face_frame, fit_similarity
from studio.core.topology import CONTENT, CONTENT_PAIRS, LIPS, POSE
from studio.render.draft import DraftEngine
from studio.render.engine import Reference
from studio.training.face_set import FaceClip, read_labels

VIEWS = 2
"""Mouths that each still is given."""
ASKED_CLIPS, MOTIONS_EACH = 200, 16
SMALLEST, LARGEST = 1.0, 12.0
"""Mean motion of the lips, px of the mean face: less teaches nothing, more is a mistaken label."""


class View(NamedTuple):
    """What the draft engine drew at other points, (H, W, 3) and (68, 2) px, and its picture moved back, (H, W, 3)."""

    picture: np.ndarray
    points: np.ndarray
    back: np.ndarray


def gather_motions(folder: Path, clips: Sequence[FaceClip]) -> np.ndarray:
    """How jaws and lips move between two moments of training clips: (M, 37, 2) float32 px of the mean face."""
    random = np.random.default_rng(0)
    able = [clip for clip in clips if clip.frames > 1 and not clip.held_out]
    found: list[np.ndarray] = []
    for index in sorted(random.permutation(len(able))[:ASKED_CLIPS].tolist()):
        labels = read_labels((folder / able[index].file).with_suffix(".npz"))
        seen = np.flatnonzero(labels.valid)
        if len(seen) > 1:
            pairs = labels.points[random.choice(seen, (MOTIONS_EACH, 2))]
            found += [_upright(later) - _upright(former) for former, later in pairs]
    motions = np.array(found).reshape(-1, len(CONTENT), 2)
    size = np.linalg.norm(motions[:, -len(LIPS) :], axis=-1).mean(-1)
    return motions[(size > SMALLEST) & (size < LARGEST)].astype(np.float32)


def _upright(points: np.ndarray) -> np.ndarray:
    """Jaw and lips of (68, 2) points where they would be on the mean face."""
    return face_frame(points).apply(points)[CONTENT]


def _possible(motion: np.ndarray, content: np.ndarray) -> np.ndarray:
    """The (37, 2) motion, or its way back where it would shut the lips of upright (37, 2) points too far."""
    moved = content + motion
    gaps = [moved[low, 1] - moved[high, 1] for high, low in CONTENT_PAIRS]
    return motion if np.mean(gaps) >= 0 else -motion


def still_views(picture: np.ndarray, points: np.ndarray, motions: np.ndarray, *, name: str) -> list[View]:
    """`VIEWS` views of an (H, W, 3) uint8 picture with (68, 2) px points; the name alone decides which motions."""
    random = np.random.default_rng(int(hashlib.sha256(name.encode()).hexdigest()[:16], 16))
    upright, onto = _upright(points), fit_similarity(MEAN_FACE[POSE], points[POSE])
    engine = DraftEngine()

    def drawn_at(image: np.ndarray, start: np.ndarray, target: np.ndarray, key: str) -> np.ndarray:
        return engine.render([Reference(image, start, key)], target[None], seed=0)[0].paste(image)

    views = []
    for number, motion in enumerate(motions[random.integers(len(motions), size=VIEWS)]):
        target = np.array(points, np.float32)
        target[CONTENT] += onto.apply_vectors(_possible(motion, upright))
        drawn = drawn_at(picture, points, target, name)
        views.append(View(drawn, target, drawn_at(drawn, target, points, f"{name}-{number}")))
    return views
