"""How long it will take, from how long it has taken."""

from __future__ import annotations


class Pace:
    """Seconds per rendered frame and per frame that was ready, measured batch by batch.

    The first rendered batch carries set-up (loading, caches filling) and is left out as soon as there is a second.
    """

    def __init__(self) -> None:
        self._first: tuple[int, float] | None = None
        self._rendered, self._rendered_seconds = 0, 0.0
        self._ready, self._ready_seconds = 0, 0.0

    def add_rendered(self, frames: int, seconds: float) -> None:
        """A batch in which the engine made `frames` frames."""
        if self._first is None:
            self._first = frames, seconds
            return
        self._rendered += frames
        self._rendered_seconds += seconds

    def add(self, *, rendered: int, frames: int, seconds: float) -> None:
        """A batch of `frames` of which the engine made `rendered`."""
        if rendered:
            self.add_rendered(rendered, seconds)
        else:
            self._ready += frames
            self._ready_seconds += seconds

    def seconds_left(self, *, missing: int, ready: int) -> float | None:
        """For `missing` frames to render and `ready` ones to pass on; None until that is known."""
        frames, seconds = (self._rendered, self._rendered_seconds) if self._rendered else self._first or (0, 0.0)
        if missing and not frames:
            return None
        left = missing * seconds / frames if missing else 0.0
        return left + (ready * self._ready_seconds / self._ready if self._ready else 0.0)
