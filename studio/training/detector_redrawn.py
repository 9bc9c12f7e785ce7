"""Training faces re-drawn by the draft engine with their mouths opened and closed to a known measure.

Labels of real frames come from a model and blur small openings; a detector taught by them alone reads every opening
a tenth too small. The draft engine knows to a fraction of a px where it draws the lips, so its pictures carry exact
labels. Only faces of the training split are re-drawn. The engine is judged with this same detector: the model card says
so, beside the check of the engine that needs no detector.
"""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import numpy as np

from studio.core.errors import InputError
from studio.core.geometry import face_frame, mouth_opening
from studio.core.motion import close_mouth
from studio.core.topology import CONTENT
from studio.core.track import content_hash
from studio.render.draft import draw
from studio.render.draft_reference import prepare
from studio.render.draft_scene import drawn_points
from studio.render.engine import Reference
from studio.training.detector_data import Pack, Sample, read_pack, write_pack

WIDEST = 0.2
"""The largest opening that is drawn, in face widths."""
SHUT_SHARE = 0.12
"""How many of the mouths are drawn with closed lips."""
PER_FACE = 2
"""Pictures in a row that one face gives; looking at a reference takes longer than drawing it."""
_SOURCE = "redrawn"


def wanted_opening(random: np.random.Generator) -> float:
    """An opening to draw, in face widths: small ones more often, as in speech."""
    return 0.0 if random.random() < SHUT_SHARE else WIDEST * float(random.random()) ** 1.4


def opened_like(face: np.ndarray, model: np.ndarray, *, opening: float) -> np.ndarray:
    """(68, 2) px `face` with its mouth opened by `opening` face widths in the way that `model`'s is open."""
    shaped = []
    for points in (face, model):
        to_local = face_frame(points)
        local = to_local.apply(points)
        shaped.append((to_local, local, close_mouth(local)))
    (to_local, local, closed), (_, other, other_closed) = shaped
    factor = opening / max(float(mouth_opening(other)), 1e-3)
    moved = local.copy()
    moved[CONTENT] = closed[CONTENT] + factor * (other[CONTENT] - other_closed[CONTENT])
    return to_local.inverse().apply(moved).astype(np.float32)


def redrawn_faces(pack: Pack, count: int, *, seed: int) -> Iterator[Sample]:
    """`count` pictures of the training faces in `pack`, their points where the engine drew them."""
    faces = pack.pick(dev=False, faces=True)
    ways = faces.points[np.array([float(mouth_opening(p)) > 0.03 for p in faces.points], bool)]
    if not len(ways):
        raise InputError("No face of this training set opens its mouth.", remedy="Add pictures of people who speak.")
    random = np.random.default_rng(seed)
    made = 0
    while made < count:
        index = int(random.integers(len(faces.points)))
        image, points = np.ascontiguousarray(faces.images[index]), faces.points[index].astype(np.float32)
        prepared = prepare(Reference(image, points, content_hash("redrawn/1", image, points)))
        for _ in range(min(PER_FACE, count - made)):
            own = float(mouth_opening(points)) > 0.02 and random.random() < 0.5
            model = points if own else ways[random.integers(len(ways))]
            target = opened_like(points, model, opening=wanted_opening(random))
            picture = draw(prepared, target).paste(image)
            source = f"{_SOURCE}/{faces.sources[index]}"
            where = tuple(float(v) for v in faces.valid[index])
            yield Sample(picture, drawn_points(prepared, target), where, False, source)  # type: ignore[arg-type]
            made += 1


def write_redrawn(pack: Path, out: Path, *, count: int, seed: int = 0) -> int:
    """Re-draw training faces of the file `pack` into the file `out`; the number of pictures."""
    return sum(write_pack(redrawn_faces(read_pack(pack), count, seed=seed), out, quality=90).values())
