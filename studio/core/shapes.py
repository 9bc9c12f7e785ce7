"""The palette of mouth shapes: the built-in ones, a person's own, and laying one on a frame as keys."""

from __future__ import annotations

import json
from collections.abc import Collection, Iterable
from dataclasses import dataclass
from typing import Any

import numpy as np

from studio.core.errors import EditError
from studio.core.geometry import face_frame
from studio.core.gesture import held_apart
from studio.core.handles import MouthShape, mouth_shape
from studio.core.motion import close_mouth
from studio.core.project import Project, place_points
from studio.core.topology import CONTENT, PointGroup, group_of
from studio.core.track import frozen

FORMAT = "lipwright-mouth-shapes/1"
MAX_SHAPES = 1000
MAX_NAME = 60
MAX_SHAPE_OFFSET = 256.0
"""Model px: the side of model space."""
MAX_TEXT = 8 * 2**20


@dataclass(frozen=True, eq=False)
class UserShape:
    """A person's own mouth shape. offsets: (37, 2) float32 of jaw and lips from the closed mouth, in model px."""

    name: str
    offsets: np.ndarray

    def __post_init__(self) -> None:
        offsets = frozen(self.offsets)
        if offsets.shape != (len(CONTENT), 2) or not np.isfinite(offsets).all():
            raise ValueError(f"a mouth shape is ({len(CONTENT)}, 2) and finite")
        if np.abs(offsets).max() > MAX_SHAPE_OFFSET:
            raise ValueError(f"a mouth shape's offsets are within {MAX_SHAPE_OFFSET:g} px")
        name = self.name.strip()
        if not 0 < len(name) <= MAX_NAME or not name.isprintable():
            raise ValueError(f"a mouth shape's name has 1 to {MAX_NAME} printable characters")
        object.__setattr__(self, "name", name)
        object.__setattr__(self, "offsets", offsets)

    def _identity(self) -> tuple[object, ...]:
        return self.name, self.offsets.tobytes()

    def __eq__(self, other: object) -> bool:
        return isinstance(other, UserShape) and self._identity() == other._identity()

    def __hash__(self) -> int:
        return hash(self._identity())


Shape = MouthShape | UserShape


def resting_face(project: Project, current: np.ndarray) -> np.ndarray:
    """The face that shapes start from, mouth closed, in model space: (68, 2) float64.

    For a portrait that of the reference, so that a shape does not depend on the frame; in a source video the head
    turns, and the frame's own face, (68, 2) `current` in source px, is taken.
    """
    points = current if project.source_track is not None or project.face is None else project.face.points
    return close_mouth(face_frame(points).apply(points))


def shape_points(rest: np.ndarray, shape: Shape) -> np.ndarray:
    """Jaw and lips in a shape on the closed (68, 2) face `rest`, all in model space: (37, 2) float64."""
    if isinstance(shape, UserShape):
        return rest[CONTENT] + shape.offsets
    return mouth_shape(rest, shape)[CONTENT]


def apply_shape(
    project: Project,
    frame: int,
    current: np.ndarray,
    shape: Shape,
    strength: float = 1.0,
    *,
    skip: Collection[PointGroup] = (),
) -> Project:
    """Key jaw, outer and inner lips at `frame` so that the mouth takes a shape; groups in `skip` stay; one edit.

    current: (68, 2) composed points of `frame` in source px. strength: 0 leaves the mouth, 1 is the shape whatever the
    mouth was before, up to 2 exaggerates. Raises EditError when a layer is locked, the strength is out of range, or
    nothing is left to move.
    """
    places = shape_places(project, current, shape, strength, skip=skip)
    if not places:
        raise EditError("Jaw and lips are held.", remedy="Free a group of the mouth first.")
    return place_points(project, frame, places, current)


def shape_places(
    project: Project,
    current: np.ndarray,
    shape: Shape,
    strength: float = 1.0,
    *,
    skip: Collection[PointGroup] = (),
) -> dict[int, tuple[float, float]]:
    """Where `apply_shape` puts the points, in source px: for a preview."""
    if not 0 <= strength <= 2:
        raise EditError("This strength is out of range.", remedy="Give a strength between 0 and 2.")
    to_model = face_frame(current)
    before = to_model.apply(current)
    after = before.copy()
    after[CONTENT] += strength * (shape_points(resting_face(project, current), shape) - before[CONTENT])
    places = to_model.inverse().apply(held_apart(before, after))
    free = [int(point) for point in CONTENT if group_of(int(point)) not in skip]
    return {point: (float(places[point, 0]), float(places[point, 1])) for point in free}


def capture_shape(project: Project, current: np.ndarray, name: str) -> UserShape:
    """The mouth of (68, 2) `current` source px as a shape of one's own. Raises EditError for an unusable name."""
    offsets = face_frame(current).apply(current)[CONTENT] - resting_face(project, current)[CONTENT]
    try:
        return UserShape(name, offsets)
    except ValueError as error:
        raise EditError(
            f"This mouth shape cannot be kept: {error}.", remedy=f"Give it a name of 1 to {MAX_NAME} characters."
        ) from None


def renamed(shape: UserShape, name: str) -> UserShape:
    """The same shape by another name. Raises EditError for an unusable one."""
    try:
        return UserShape(name, shape.offsets)
    except ValueError as error:
        raise EditError(
            f"A mouth shape cannot be called so: {error}.", remedy=f"Give it a name of 1 to {MAX_NAME} characters."
        ) from None


# ---- a palette of one's own -----------------------------------------------------------------------------------------


def with_shape(shapes: Iterable[UserShape], shape: UserShape) -> tuple[UserShape, ...]:
    """A palette with `shape` in place of the one of its name, or at the end."""
    found = tuple(shapes)
    if any(other.name == shape.name for other in found):
        return tuple(shape if other.name == shape.name else other for other in found)
    return (*found, shape)


def shapes_to_json(shapes: Iterable[UserShape]) -> str:
    """Text of a palette file."""
    plain = [{"name": shape.name, "offsets": shape.offsets.tolist()} for shape in shapes]
    return json.dumps({"format": FORMAT, "shapes": plain}, ensure_ascii=False, indent=1) + "\n"


def shapes_from_json(text: str) -> tuple[UserShape, ...]:
    """The palette of `shapes_to_json`'s text. Raises EditError, naming the entry, for any other text."""
    try:
        data = json.loads(text) if len(text) <= MAX_TEXT else None
    except (ValueError, RecursionError):
        data = None
    items = data.get("shapes") if isinstance(data, dict) and data.get("format") == FORMAT else None
    if not isinstance(items, list) or len(items) > MAX_SHAPES:
        raise EditError("This is no palette of mouth shapes.", remedy="Choose a file that Lipwright saved.")
    shapes = tuple(_shape_from(item, index) for index, item in enumerate(items))
    if len({shape.name for shape in shapes}) != len(shapes):
        raise EditError("Two mouth shapes of this palette have one name.", remedy="Rename one of them in the file.")
    return shapes


def _shape_from(item: Any, index: int) -> UserShape:
    try:
        return UserShape(str(item["name"]), np.array(item["offsets"], np.float32))
    except (ValueError, TypeError, KeyError, OverflowError) as error:
        raise EditError(
            f"Mouth shape {index + 1} of this palette is damaged ({error}).", remedy="Remove it from the file."
        ) from None
