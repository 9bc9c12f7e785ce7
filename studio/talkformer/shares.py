"""How much a pack's weights deserve. Needs no torch, so that a pack's listing can be read without it."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True)
class Shares:
    """How much is kept, 0..1, of what a model changes in its prior: a pack says what its weights deserve.

    large and fine: of what is coarser and finer than `detail.FINE`; interior: of what is left of it between the lips.
    The defaults are what training sees of its own pictures.
    """

    large: float = 1.0
    fine: float = 0.4
    interior: float = 0.1


LEARNED = Shares()
