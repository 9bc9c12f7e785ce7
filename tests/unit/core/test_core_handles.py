from __future__ import annotations

import numpy as np
import pytest

from studio.core.geometry import MEAN_FACE, mouth_opening
from studio.core.handles import Handle, MouthShape, apply_handles, basis, mouth_shape
from studio.core.topology import CONTENT, INNER_PAIRS, MIRROR, POSE

SYMMETRIC = (Handle.JAW_OPEN, Handle.PUCKER, Handle.PRESS, Handle.UPPER_LIP_RAISE, Handle.LOWER_LIP_RAISE)


@pytest.mark.parametrize("handle", list(Handle))
def test_handles_leave_eyes_brows_and_nose_alone(handle: Handle) -> None:
    assert not basis(handle)[POSE].any()
    assert basis(handle)[CONTENT].any()


@pytest.mark.parametrize("handle", SYMMETRIC)
def test_handles_without_a_side_are_symmetric(handle: Handle) -> None:
    assert basis(handle)[MIRROR] * (-1, 1) == pytest.approx(basis(handle))


def test_left_and_right_corners_are_mirror_images() -> None:
    assert basis(Handle.CORNER_RIGHT)[MIRROR] * (-1, 1) == pytest.approx(basis(Handle.CORNER_LEFT))
    assert basis(Handle.CORNER_LEFT)[54, 0] > 0 > basis(Handle.CORNER_RIGHT)[48, 0]


def test_bases_cannot_be_changed() -> None:
    with pytest.raises(ValueError, match="read-only"):
        basis(Handle.PUCKER)[0] = 1


@pytest.mark.parametrize("name", [MouthShape.REST, MouthShape.M])
def test_closed_shapes_close(name: MouthShape) -> None:
    open_face = apply_handles(MEAN_FACE, {Handle.JAW_OPEN: 0.8})
    assert mouth_opening(open_face) > 0.1
    assert mouth_opening(mouth_shape(open_face, name)) < 0.005


def test_vowels_open_in_order() -> None:
    openings = [float(mouth_opening(mouth_shape(MEAN_FACE, name))) for name in ("rest", "F", "U", "O", "A")]
    assert openings == sorted(openings)
    assert openings[-1] > 0.15


def test_rounded_shapes_are_narrow_and_spread_ones_wide() -> None:
    widths = {name: np.ptp(mouth_shape(MEAN_FACE, name)[48:60, 0]) for name in MouthShape}
    assert widths[MouthShape.U] < widths[MouthShape.O] < widths[MouthShape.REST] < widths[MouthShape.E]
    assert widths[MouthShape.E] < widths[MouthShape.WIDE]


def test_a_shape_hardly_depends_on_how_open_the_face_was() -> None:
    open_face = apply_handles(MEAN_FACE, {Handle.JAW_OPEN: 0.5})
    from_open, from_closed = mouth_shape(open_face, "O"), mouth_shape(MEAN_FACE, "O")
    assert mouth_opening(from_open) == pytest.approx(mouth_opening(from_closed), abs=0.005)
    assert np.abs(from_open - from_closed)[48:68].max() < 6


def test_strength_goes_from_rest_to_the_shape() -> None:
    rest, half, full = (mouth_shape(MEAN_FACE, "A", strength) for strength in (0.0, 0.5, 1.0))
    assert half == pytest.approx((rest + full) / 2)


def test_lips_never_cross() -> None:
    pressed = apply_handles(MEAN_FACE, {Handle.LOWER_LIP_RAISE: 3.0, Handle.UPPER_LIP_RAISE: -2.0})
    for high, low in INNER_PAIRS:
        assert pressed[low, 1] >= pressed[high, 1]


def test_lips_keep_their_thickness_when_the_jaw_falls() -> None:
    fallen = apply_handles(MEAN_FACE, {Handle.JAW_OPEN: 1.0})
    for inner, outer in ((66, 57), (62, 51)):
        before, after = (abs(face[outer, 1] - face[inner, 1]) for face in (MEAN_FACE, fallen))
        assert after == pytest.approx(before, rel=0.2)


def test_a_turned_mouth_puckers_without_turning_inside_out() -> None:
    turned = MEAN_FACE.copy()
    turned[48:68, 0] = 128 + (turned[48:68, 0] - 128) * np.where(turned[48:68, 0] < 128, 0.3, 0.9)
    puckered = mouth_shape(turned, "U")
    assert puckered[48, 0] < puckered[49, 0] < puckered[50, 0] < puckered[51, 0]
    assert puckered[60, 0] < puckered[61, 0] < puckered[62, 0]
