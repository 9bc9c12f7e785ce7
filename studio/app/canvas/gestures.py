"""What a press, its moves and its release do, one generator each: it reads from top to bottom.

A gesture is started with its press, gets every later pointer through `send`, and ends at the release. Closing the
generator (Esc) aborts it: nothing it showed stays.
"""

from __future__ import annotations

from collections.abc import Generator, Mapping
from dataclasses import dataclass
from typing import Protocol

import numpy as np

from studio.app.canvas.viewport import Viewport

DRAG_THRESHOLD = 2.0
"""Widget px that the pointer moves before a press on a point becomes a drag."""
Places = Mapping[int, tuple[float, float]]
"""Landmark index -> x, y in source px."""


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
    def set_viewport(self, viewport: Viewport) -> None: ...
    def moved_by(self, dx: float, dy: float) -> Places: ...
    def show_area(self, area: np.ndarray | None) -> None: ...
    def pick_area(self, area: np.ndarray, *, lasso: bool) -> None: ...
    def click_nothing(self) -> None: ...
    def show_drag(self, places: Places) -> None: ...
    def abort_drag(self) -> None: ...


def pan(target: GestureTarget, press: Pointer) -> Gesture:
    """Move the picture with the pointer."""
    start = target.viewport
    while True:
        pointer = yield
        target.set_viewport(start.panned(pointer.x - press.x, pointer.y - press.y))
        if pointer.released:
            return None


def drag_selection(target: GestureTarget, press: Pointer) -> Gesture:
    """Move the selected points; they keep their distance to the pointer, so that nothing jumps when it is caught."""
    started = False
    try:
        while True:
            pointer = yield
            dx, dy = pointer.x - press.x, pointer.y - press.y
            started = started or max(abs(dx), abs(dy)) >= DRAG_THRESHOLD
            if not started:
                if pointer.released:
                    return None
                continue
            scale = target.viewport.scale
            places = target.moved_by(dx / scale, dy / scale)
            if pointer.released:
                return places
            target.show_drag(places)
    except GeneratorExit:
        target.abort_drag()
        raise


def select_area(target: GestureTarget, press: Pointer, *, lasso: bool) -> Gesture:
    """Draw a box, or a free outline, around points; a press without a move is a click beside them."""
    outline = [(press.x, press.y)]
    started = False
    try:
        while True:
            pointer = yield
            outline.append((pointer.x, pointer.y))
            started = started or max(abs(pointer.x - press.x), abs(pointer.y - press.y)) >= DRAG_THRESHOLD
            if started:
                area = np.array(outline if lasso else _box(press, pointer))
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


def _box(one: Pointer, other: Pointer) -> list[tuple[float, float]]:
    return [(one.x, one.y), (other.x, one.y), (other.x, other.y), (one.x, other.y)]
