"""What dragging a key of a curve does: its value, as a curve editor shows it, and its time. Project -> Project."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import replace

import numpy as np

from studio.core.curve_view import Component, component_values, shown_points
from studio.core.errors import EditError
from studio.core.key_edits import MAX_AMPLITUDE, move_keys, set_amplitude_key
from studio.core.keyframes import MAX_OFFSET, Keyframe
from studio.core.lanes import AMPLITUDE, KeyRef, lane_keys, lane_layer, with_lane_keys
from studio.core.project import Project


def value_limits(project: Project, ref: KeyRef, component: Component) -> tuple[float, float]:
    """The least and the largest value that a key can be given."""
    if ref.lane == AMPLITUDE:
        return 0.0, MAX_AMPLITUDE * project.motion.amplitude
    return (0.0 if component is Component.LENGTH else -MAX_OFFSET), MAX_OFFSET


def drag_key(
    project: Project,
    ref: KeyRef,
    *,
    by: int,
    value: float | None,
    component: Component,
    points: Collection[int] = (),
) -> Project:
    """A key `by` frames away with another value, None for the one that it has. Raises EditError."""
    if value is not None:
        project = set_value(project, ref, value, component, points)
    return move_keys(project, frozenset({ref}), by) if by else project


def set_value(
    project: Project, ref: KeyRef, value: float, component: Component, points: Collection[int] = ()
) -> Project:
    """Give a key the value that `curve_view.lane_values` has there.

    The mean distance is changed by scaling the offsets of the points in question, the mean to one side by moving all of
    them alike. Raises EditError when the key is gone or locked, moves nothing, or the value is out of range.
    """
    if ref.lane == AMPLITUDE:
        amplitude = project.motion.amplitude
        if not amplitude:
            raise EditError("The amplitude of the whole clip is 0.", remedy="Raise it in the panel Motion first.")
        return set_amplitude_key(project, ref.frame, value / amplitude)
    keys = lane_keys(project, ref.lane)
    key, layer = keys.get(ref.frame), lane_layer(project, ref.lane)
    if not isinstance(key, Keyframe):
        raise EditError("This key is not there any more.", remedy="Choose another.")
    if not layer.strength:
        raise EditError("This lane has no strength, so its keys move nothing.", remedy="Give it some strength first.")
    offsets, chosen = np.array(key.offsets, np.float64), shown_points(layer, points)
    now = float(component_values(offsets[None, chosen] * layer.strength, component)[0])
    if component is Component.LENGTH:
        offsets[chosen] *= _factor(now, value)
    elif component is Component.RIGHT:
        offsets[chosen, 0] += (value - now) / layer.strength
    else:
        offsets[chosen, 1] -= (value - now) / layer.strength
    if not np.abs(offsets).max() <= MAX_OFFSET:
        raise EditError("This is too far.", remedy="Give a smaller number.")
    return with_lane_keys(project, ref.lane, keys | {ref.frame: replace(key, offsets=offsets.astype(np.float32))})


def _factor(now: float, value: float) -> float:
    if value < 0:
        raise EditError("A distance is not negative.", remedy="Give 0 or more.")
    if value and now < 1e-9:
        raise EditError("This key moves nothing, so it has no direction to grow in.", remedy="Move its points first.")
    return value / now if value else 0.0
