"""Whether the draft engine opens a mouth as far as it is told to, measured on its pixels without any detector."""

from __future__ import annotations

import numpy as np
import pytest

from studio.core.geometry import face_width, mouth_opening
from studio.core.motion import close_mouth
from studio.core.topology import INNER_PAIRS
from studio.render import draft_slit
from studio.render.benchmark import drawn_face
from studio.render.draft import DraftEngine
from studio.render.draft_reference import prepare
from studio.render.draft_scene import drawn_points
from studio.render.engine import Reference

OPENINGS = np.linspace(0.0, 0.2, 9)


def targets(points: np.ndarray) -> np.ndarray:
    """The face of `points` (68, 2) px with its lips apart by each of OPENINGS: (9, 68, 2)."""
    closed = close_mouth(points)
    made = []
    for opening in OPENINGS:
        face = closed.copy()
        for share, group in ((-0.3, range(49, 54)), (0.7, range(55, 60)), (-0.3, range(61, 64)), (0.7, range(65, 68))):
            face[list(group), 1] += share * opening * float(face_width(points))
        face[4:13, 1] += 0.7 * opening * float(face_width(points))
        made.append(face)
    return np.stack(made).astype(np.float32)


def painted_openings(monkeypatch: pytest.MonkeyPatch, reference: Reference, wanted: np.ndarray) -> np.ndarray:
    """Height of what is painted between the lips at the inner lip pairs, in face widths: (N,)."""
    pictures = []
    original = draft_slit._inside
    for shade in (0.0, 255.0):
        flat = lambda *args, shade=shade: np.full_like(original(*args), shade)  # noqa: E731
        monkeypatch.setattr(draft_slit, "_inside", flat)
        patches = DraftEngine().render([reference] * len(wanted), wanted, seed=0)
        pictures.append(np.stack([patch.paste(reference.image) for patch in patches]).astype(float)[..., 1])
    share = (pictures[1] - pictures[0]) / 255
    heights = []
    for cover, points in zip(share, wanted, strict=True):
        columns = [(points[high, 0] + points[low, 0]) / 2 - 0.5 for high, low in INNER_PAIRS]
        heights.append(np.mean([np.interp(x, np.arange(cover.shape[1]), cover.sum(0)) for x in columns]))
    return np.array(heights) / face_width(wanted)


def test_the_painted_gap_follows_the_commanded_opening(monkeypatch: pytest.MonkeyPatch) -> None:
    image, points = drawn_face(512)
    wanted = targets(points)
    painted = painted_openings(monkeypatch, Reference(image, points, "drawn"), wanted)
    slope, intercept = np.polyfit(mouth_opening(wanted), painted, 1)
    assert 0.97 < slope < 1.03 and abs(intercept) < 0.004
    assert np.abs(painted - mouth_opening(wanted)).max() < 0.006


def test_drawn_points_say_where_the_lips_are_painted(monkeypatch: pytest.MonkeyPatch) -> None:
    image, points = drawn_face(512)
    off = points.copy()
    off[48:68, 1] += 4
    reference = Reference(image, off, "drawn with its mouth marked too low")
    wanted = targets(off)
    painted = painted_openings(monkeypatch, reference, wanted)
    said = np.stack([drawn_points(prepare(reference), target) for target in wanted])
    assert np.abs(painted - mouth_opening(said)).max() < 0.006
