"""What a press, its moves and its release do, one generator each: it reads from top to bottom.

A gesture is started with its press, gets every later pointer through `send`, and ends at the release. Closing the
generator (Esc) aborts it: nothing it showed stays.
"""

from __future__ import annotations

from collections.abc import Generator, Mapping
from dataclasses import dataclass
from typing import Protocol

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
    def place_of(self, point: int) -> tuple[float, float]: ...
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


def drag_point(target: GestureTarget, press: Pointer, point: int) -> Gesture:
    """Move one point; it keeps its distance to the pointer, so that it does not jump when it is caught."""
    x, y = target.place_of(point)
    places: Places = {}
    try:
        while True:
            pointer = yield
            dx, dy = pointer.x - press.x, pointer.y - press.y
            if not places and max(abs(dx), abs(dy)) < DRAG_THRESHOLD:
                if pointer.released:
                    return None
                continue
            scale = target.viewport.scale
            places = {point: (x + dx / scale, y + dy / scale)}
            if pointer.released:
                return places
            target.show_drag(places)
    except GeneratorExit:
        target.abort_drag()
        raise
