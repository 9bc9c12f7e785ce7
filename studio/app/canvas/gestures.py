"""What a press, its moves and its release do, one generator each: it reads from top to bottom.

A gesture is started with its press, gets every later pointer through `send`, and ends at the release. Closing the
generator (Esc) aborts it: nothing it showed stays. The picture may be panned and zoomed meanwhile: a gesture keeps to
places of the picture, not of the widget.
"""

from __future__ import annotations

from collections.abc import Callable, Generator, Mapping
from dataclasses import dataclass
from typing import Protocol

import numpy as np

from studio.app.canvas.viewport import Viewport

DRAG_THRESHOLD = 2.0
"""Widget px that the pointer moves before a press becomes a drag."""
Places = Mapping[int, tuple[float, float]]
"""Landmark index -> x, y in source px."""
MovedBy = Callable[[float, float], Places]
"""Where a displacement in source px puts points."""


@dataclass(frozen=True)
class Pointer:
    """Where the pointer is, in widget px, and whether its button went up."""

    x: float
    y: float
    released: bool = False


Gesture = Generator[None, Pointer, Places | None]
"""Returns the places of an edit to make, or None."""


class GestureTarget(Protocol):
    """What a gesture may do to the canvas."""

    @property
    def viewport(self) -> Viewport: ...
    def show_area(self, area: np.ndarray | None) -> None: ...
    def pick_area(self, area: np.ndarray, *, lasso: bool) -> None: ...
    def click_nothing(self) -> None: ...
    def show_drag(self, places: Places) -> None: ...
    def abort_drag(self) -> None: ...


def drag(target: GestureTarget, press: Pointer, moved_by: MovedBy) -> Gesture:
    """Move what was pressed; it keeps its distance to the pointer, so that nothing jumps when it is caught."""
    start_x, start_y = target.viewport.to_image(press.x, press.y)
    started = False
    try:
        while True:
            pointer = yield
            started = started or is_far(press, pointer)
            if started:
                x, y = target.viewport.to_image(pointer.x, pointer.y)
                places = moved_by(x - start_x, y - start_y)
                if pointer.released:
                    return places
                target.show_drag(places)
            elif pointer.released:
                return None
    except GeneratorExit:
        target.abort_drag()
        raise


def refuse(press: Pointer, tell: Callable[[], None]) -> Gesture:
    """Nothing moves; why is told once it is clear that a drag is meant."""
    told = False
    while True:
        pointer = yield
        if not told and is_far(press, pointer):
            told = True
            tell()
        if pointer.released:
            return None


def select_area(target: GestureTarget, press: Pointer, *, lasso: bool) -> Gesture:
    """Draw a box, or a free outline, around points; a press without a move is a click beside them."""
    outline = [target.viewport.to_image(press.x, press.y)]
    started = False
    try:
        while True:
            pointer = yield
            outline.append(target.viewport.to_image(pointer.x, pointer.y))
            started = started or is_far(press, pointer)
            if started:
                area = np.array(outline if lasso else _box(outline[0], outline[-1]))
                target.show_area(area)
            if not pointer.released:
                continue
            target.show_area(None)
            if started:
                target.pick_area(area, lasso=lasso)
            else:
                target.click_nothing()
            return None
    except GeneratorExit:
        target.show_area(None)
        raise


def slide(show: Callable[[Pointer], None], undo: Callable[[], None]) -> Gesture:
    """Something that follows the pointer and edits nothing, such as the split of a comparison."""
    try:
        while True:
            pointer = yield
            show(pointer)
            if pointer.released:
                return None
    except GeneratorExit:
        undo()
        raise


def is_far(press: Pointer, pointer: Pointer) -> bool:
    """Whether the pointer moved enough for a drag."""
    return max(abs(pointer.x - press.x), abs(pointer.y - press.y)) >= DRAG_THRESHOLD


def _box(one: tuple[float, float], other: tuple[float, float]) -> list[tuple[float, float]]:
    return [one, (other[0], one[1]), other, (one[0], other[1])]
