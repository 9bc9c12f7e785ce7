"""Keys and points as rows of numbers, and the edits that a changed number means. Project -> Project."""

from __future__ import annotations

from dataclasses import replace
from typing import NamedTuple

import numpy as np

from studio.core.curves import Interpolation
from studio.core.errors import EditError
from studio.core.key_edits import move_keys, set_amplitude_key
from studio.core.keyframes import MAX_OFFSET, Keyframe
from studio.core.lanes import AMPLITUDE, KeyRef, KeySelection, lane_ids, lane_keys, with_lane_keys
from studio.core.project import Project, place_points
from studio.core.timebase import FrameRate

MODEL_FACE_WIDTH = 150.0
"""Model px: what sizes of keys are given in per cent of."""


class KeyRow(NamedTuple):
    """One key with its lane."""

    ref: KeyRef
    key: Keyframe | float

    @property
    def interpolation(self) -> Interpolation | None:
        """The curve to the next key; None for amplitude, which is always linear."""
        return self.key.interpolation if isinstance(self.key, Keyframe) else None

    @property
    def percent(self) -> float:
        """The farthest that the key moves a point, in per cent of the face's width; for amplitude the factor."""
        if isinstance(self.key, Keyframe):
            offsets = self.key.offsets
            return float(np.sqrt((offsets * offsets).sum(axis=1).max())) / MODEL_FACE_WIDTH * 100
        return self.key * 100


def key_rows(project: Project) -> list[KeyRow]:
    """All keys in the order of time, then of lanes."""
    rows = [
        (frame, order, KeyRow(KeyRef(lane, frame), key))
        for order, lane in enumerate(lane_ids(project))
        for frame, key in lane_keys(project, lane).items()
    ]
    return [row for _, _, row in sorted(rows, key=lambda row: row[:2])]


def set_key_frame(project: Project, ref: KeyRef, frame: int) -> Project:
    """Move one key to another frame. Raises EditError where it cannot stand."""
    return move_keys(project, frozenset({ref}), frame - ref.frame)


def set_key_percent(project: Project, ref: KeyRef, percent: float) -> Project:
    """Scale one key so that `KeyRow.percent` becomes this. Raises EditError when that means nothing or is too far."""
    if not np.isfinite(percent):
        raise EditError("This is no number.", remedy="Give a number such as 12.5.")
    if ref.lane == AMPLITUDE:
        return set_amplitude_key(project, ref.frame, percent / 100)
    keys = lane_keys(project, ref.lane)
    row = KeyRow(ref, _required(keys.get(ref.frame)))
    assert isinstance(row.key, Keyframe)
    if percent < 0:
        raise EditError("A size is not negative.", remedy="Give 0 or more.")
    if percent and not row.percent:
        raise EditError("This key moves nothing, so it has no direction to grow in.", remedy="Move its points first.")
    if percent / 100 * MODEL_FACE_WIDTH > MAX_OFFSET:
        raise EditError("This is too far.", remedy="Give a smaller number.")
    factor = percent / row.percent if percent else 0.0
    scaled = replace(row.key, offsets=row.key.offsets * np.float32(factor))
    return with_lane_keys(project, ref.lane, keys | {ref.frame: scaled})


def _required(key: Keyframe | float | None) -> Keyframe | float:
    if key is None:
        raise EditError("This key is not there any more.", remedy="Choose another.")
    return key


def place_point(project: Project, frame: int, point: int, place: tuple[float, float], current: np.ndarray) -> Project:
    """Put one point at x, y in source px at `frame`; current: (68, 2), the composed points there."""
    if not np.isfinite(place).all():
        raise EditError("This is no number.", remedy="Give a number such as 12.5.")
    return place_points(project, frame, {point: place}, current)


def row_stretches(rows: list[KeyRow], selection: KeySelection) -> list[tuple[int, int]]:
    """The selected rows as stretches (first, last), ascending."""
    found: list[tuple[int, int]] = []
    for index, row in enumerate(rows):
        if row.ref not in selection:
            continue
        if found and found[-1][1] == index - 1:
            found[-1] = found[-1][0], index
        else:
            found.append((index, index))
    return found


# ---- what a person types --------------------------------------------------------------------------------------------


def parse_number(text: str) -> float:
    """A finite number with a point or a comma, a per cent or px sign aside. Raises EditError."""
    cleaned = text.strip().removesuffix("px").removesuffix("%").strip().replace(",", ".").replace("−", "-")
    try:
        value = float(cleaned)
    except ValueError:
        value = float("nan")
    if not np.isfinite(value):
        raise EditError(f"'{text.strip()[:40]}' is no number.", remedy="Give a number such as 12.5.")
    return value


def parse_frame(text: str, rate: FrameRate) -> int:
    """A frame number, or a timecode at `rate`. Raises EditError, OptionError."""
    if ":" in text or ";" in text:
        return rate.parse_timecode(text)
    number = parse_number(text)
    if number != int(number):
        raise EditError(f"'{text.strip()[:40]}' is no frame.", remedy="Give a whole number.")
    return int(number)
