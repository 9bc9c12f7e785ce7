from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from studio.core.curves import Interpolation, ease, smoothstep

UNIT = st.floats(0, 1)
T = np.linspace(0, 1, 401)


@pytest.mark.parametrize("interpolation", list(Interpolation))
def test_every_segment_starts_at_its_key_and_ends_at_the_next(interpolation):
    values = ease(np.array([-1.0, 0.0, 1.0, 2.0]), interpolation)
    assert values.tolist() == [0, 0, 1, 1]


def test_hold_keeps_the_key_until_the_next():
    assert ease(np.array([0.0, 0.5, 0.999]), Interpolation.HOLD).tolist() == [0, 0, 0]


@given(UNIT, UNIT, UNIT, UNIT)
def test_a_bezier_inside_the_square_never_turns_back(x1, y1, x2, y2):
    y1, y2 = sorted((y1, y2))
    values = ease(T, Interpolation.BEZIER, (x1, y1, x2, y2))
    assert (np.diff(values) >= -1e-9).all()
    assert values.min() >= 0
    assert values.max() <= 1


def test_a_bezier_on_the_diagonal_is_linear():
    np.testing.assert_allclose(ease(T, Interpolation.BEZIER, (1 / 3, 1 / 3, 2 / 3, 2 / 3)), T, atol=1e-9)


def test_the_css_ease_in_out_has_its_known_values():
    values = ease(np.array([0.25, 0.5, 0.75]), Interpolation.BEZIER)
    np.testing.assert_allclose(values, [0.12916, 0.5, 0.87084], atol=1e-4)


def test_a_bezier_may_overshoot_in_value():
    assert ease(T, Interpolation.BEZIER, (0.2, 1.8, 0.6, 1.2)).max() > 1.05


def test_smoothstep_is_symmetric():
    np.testing.assert_allclose(smoothstep(T) + smoothstep(1 - T), 1)
