from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from studio.core.geometry import (
    MEAN_FACE,
    Similarity,
    align_pose,
    face_frame,
    face_rotations,
    fit_similarity,
    inter_ocular,
    mouth_opening,
    template_from_anchors,
)
from studio.core.motion import face_frames
from studio.core.topology import (
    GROUP_POINTS,
    LEFT_EYE,
    MIRROR,
    POINT_COUNT,
    RIGHT_EYE,
    PointGroup,
    edges,
    group_of,
)
from tests.project_samples import moving_face

SCALE = st.floats(0.05, 50)
ANGLE = st.floats(-3.1, 3.1)
SHIFT = st.floats(-5000, 5000)


def similarity(scale: float, angle: float, x: float, y: float) -> Similarity:
    c, s = np.cos(angle), np.sin(angle)
    return Similarity(scale * np.array([[c, -s], [s, c]]), np.array([x, y]))


@given(SCALE, ANGLE, SHIFT, SHIFT)
def test_a_similarity_is_recovered_from_points_that_it_moved(scale, angle, x, y):
    true = similarity(scale, angle, x, y)
    found = fit_similarity(MEAN_FACE, true.apply(MEAN_FACE))
    np.testing.assert_allclose(found.matrix, true.matrix, rtol=1e-9, atol=1e-9)
    np.testing.assert_allclose(found.offset, true.offset, rtol=1e-9, atol=1e-6)
    assert found.scale == pytest.approx(scale)
    assert np.cos(found.angle - angle) == pytest.approx(1)


@given(SCALE, ANGLE, SHIFT, SHIFT)
def test_the_inverse_undoes_points_and_vectors(scale, angle, x, y):
    there = similarity(scale, angle, x, y)
    np.testing.assert_allclose(there.inverse().apply(there.apply(MEAN_FACE)), MEAN_FACE, atol=1e-6)
    np.testing.assert_allclose(there.inverse().apply_vectors(there.apply_vectors(MEAN_FACE)), MEAN_FACE, atol=1e-6)


def test_a_reflection_is_never_fitted():
    flipped = MEAN_FACE * [-1, 1]
    assert np.linalg.det(fit_similarity(MEAN_FACE, flipped).matrix) > 0


def test_points_that_fall_together_give_a_usable_map():
    found = fit_similarity(np.ones((5, 2)), MEAN_FACE[:5])
    assert np.isfinite(found.inverse().matrix).all()


def test_the_mean_face_is_its_own_face_frame():
    found = face_frame(MEAN_FACE)
    np.testing.assert_allclose(found.matrix, np.eye(2), atol=1e-12)
    np.testing.assert_allclose(found.offset, 0, atol=1e-9)


def test_face_frames_of_a_track_agree_with_the_frame_of_each_face():
    track = moving_face(5).points
    matrices, offsets = face_frames(track)
    for face, matrix, offset in zip(track, matrices, offsets, strict=True):
        np.testing.assert_allclose(matrix, face_frame(face).matrix, rtol=1e-9)
        np.testing.assert_allclose(offset, face_frame(face).offset, rtol=1e-6, atol=1e-6)


def test_a_face_has_the_same_rotation_bit_for_bit_in_any_company():
    track = moving_face(300).points
    cosine, sine = face_rotations(track)
    for count in (1, 2, 3, 7, 64):
        some = face_rotations(track[50 : 50 + count])
        assert some[0].tobytes() == cosine[50 : 50 + count].tobytes()
        assert some[1].tobytes() == sine[50 : 50 + count].tobytes()
    np.testing.assert_allclose(cosine[9], face_frame(track[9]).matrix[0, 0], rtol=1e-12)
    np.testing.assert_allclose(sine[9], face_frame(track[9]).matrix[1, 0], rtol=1e-9)


def test_a_face_whose_points_fall_together_can_still_be_edited():
    collapsed = np.ones((2, 68, 2), np.float32)
    assert face_rotations(collapsed)[0].tolist() == [1, 1]
    assert np.isfinite(np.linalg.inv(face_frames(collapsed)[0])).all()


def test_the_pose_ignores_jaw_and_lips():
    talking = MEAN_FACE.copy()
    talking[:17] += 30
    talking[48:] -= 10
    np.testing.assert_allclose(face_frame(talking).matrix, np.eye(2), atol=1e-12)


def test_mirroring_twice_changes_nothing():
    assert (MIRROR[MIRROR] == np.arange(POINT_COUNT)).all()


def test_mirroring_the_mean_face_gives_the_mean_face():
    np.testing.assert_allclose(([256, 0] + MEAN_FACE * [-1, 1])[MIRROR], MEAN_FACE)


def test_every_point_is_in_exactly_one_group_and_on_an_edge():
    points = [point for members in GROUP_POINTS.values() for point in members]
    assert sorted(points) == list(range(POINT_COUNT))
    assert {point for edge in edges() for point in edge} == set(range(POINT_COUNT))
    assert group_of(8) is PointGroup.JAW
    assert group_of(67) is PointGroup.INNER_LIPS
    with pytest.raises(IndexError):
        group_of(68)


def test_align_pose_takes_out_head_motion_only():
    track = moving_face(8).points
    still = align_pose(track, MEAN_FACE)
    for before, after in zip(track, still, strict=True):
        assert mouth_opening(after) == pytest.approx(mouth_opening(before), rel=1e-4)
        np.testing.assert_allclose(face_frame(after).matrix, np.eye(2), atol=1e-6)


def test_a_template_meets_the_anchors_that_place_it():
    eyes = np.array([100.0, 120.0]), np.array([180.0, 118.0])
    mouth = np.array([[115.0, 200.0], [170.0, 199.0]])
    points = template_from_anchors(*eyes, mouth)
    assert np.abs(points[RIGHT_EYE].mean(0) - eyes[0]).max() < 3
    assert np.abs(points[LEFT_EYE].mean(0) - eyes[1]).max() < 3
    assert np.abs(points[[48, 54]] - mouth).max() < 3
    assert inter_ocular(points) > 60
