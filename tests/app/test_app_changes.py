"""What the canvas marks as edited."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
from hypothesis import given, settings
from hypothesis import strategies as st

from studio.app.changes import edited_points
from studio.core.keyframes import layer_offsets
from studio.core.project import Project
from tests.project_samples import layers


@settings(max_examples=60, deadline=None)
@given(layers("one"), st.integers(0, 80))
def test_a_point_is_marked_exactly_where_the_layer_moves_it(layer, frame):
    layer = replace(layer, enabled=True)
    moved = layer_offsets(layer, np.array([frame]))[0].any(axis=1)
    keyed, between = edited_points(Project(layers=(layer,)), frame)
    assert np.array_equal((keyed | between)[list(layer.points)], moved)
    assert not (keyed & between).any()
    assert layer.key_at(frame) is not None or not keyed.any()
