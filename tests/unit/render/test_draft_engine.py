from __future__ import annotations

import cv2
import numpy as np
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from studio.core.geometry import mouth_opening
from studio.core.handles import Handle, MouthShape, apply_handles, mouth_shape
from studio.core.motion import add_blinks
from studio.core.topology import INNER_LIPS
from studio.render.benchmark import drawn_face
from studio.render.draft import DraftEngine
from studio.render.draft_reference import prepare
from studio.render.engine import Patch, Reference
from studio.render.mask import build_mask, face_px, find_motion


def face(size: int = 256) -> Reference:
    image, points = drawn_face(size)
    return Reference(image, points, f"drawn-{size}")


def shaped(reference: Reference, shape: MouthShape | str, strength: float = 1.0) -> np.ndarray:
    """A target in which only jaw and lips differ from the reference."""
    points = reference.points.astype(np.float64)
    scale = face_px(points) / 149.2
    local = (points - points[27]) / scale + (128, 94)
    moved = ((mouth_shape(local, shape, strength) - (128, 94)) * scale + points[27]).astype(np.float32)
    moved[17:48] = reference.points[17:48]
    return moved


def render(reference: Reference, *targets: np.ndarray) -> list[Patch]:
    return list(DraftEngine().render([reference] * len(targets), np.stack(targets), seed=0))


def area_between_lips(image: np.ndarray, points: np.ndarray) -> np.ndarray:
    mask = np.zeros(image.shape[:2], np.uint8)
    cv2.fillPoly(mask, [np.rint(points[INNER_LIPS]).astype(np.int32)], 1)
    return mask > 0


def opened(reference: Reference) -> Reference:
    """The drawn face with an open mouth painted on: a dark hole with a white row of teeth at its top."""
    target = shaped(reference, MouthShape.A, 0.7)
    image = render(reference, target)[0].paste(reference.image)
    hole = area_between_lips(image, target)
    image[hole] = (30, 10, 10)
    rows = np.flatnonzero(hole.any(1))
    teeth = hole.copy()
    teeth[rows[0] + len(rows) // 3 :] = False
    image[teeth] = (240, 235, 225)
    return Reference(image, target, "opened")


def test_a_target_equal_to_the_reference_changes_nothing() -> None:
    for reference in (face(), opened(face())):
        patch = render(reference, reference.points)[0]
        assert (patch.paste(reference.image) == reference.image).all()


def test_a_tiny_motion_changes_the_picture_only_a_little() -> None:
    reference = opened(face())
    target = reference.points.copy()
    target[57] += (0.0, 0.05)
    target[66] += (0.0, 0.05)
    frame = render(reference, target)[0].paste(reference.image)
    assert np.abs(frame.astype(int) - reference.image).mean() < 0.2


def test_pixels_outside_the_mask_are_the_source_bit_for_bit() -> None:
    reference = face()
    for shape in (MouthShape.A, MouthShape.U):
        target = shaped(reference, shape)
        patch = render(reference, target)[0]
        source, moved = reference.points.astype(np.float64), target.astype(np.float64)
        mask = build_mask(reference.image.shape, source, moved, find_motion(source, moved))
        assert mask is not None
        allowed = np.zeros(reference.image.shape[:2], bool)
        allowed[mask.region.slices] = mask.alpha(feather=1.0) > 0
        frame = patch.paste(reference.image)
        assert (frame[~allowed] == reference.image[~allowed]).all()
        eyes = int(reference.points[36:48, 1].max())
        assert (frame[:eyes] == reference.image[:eyes]).all()


def test_each_frame_depends_on_its_own_target_only() -> None:
    reference = face()
    targets = np.stack([shaped(reference, shape) for shape in (MouthShape.A, MouthShape.M, MouthShape.O)])
    engine = DraftEngine()
    together = engine.render([reference] * 3, targets, seed=0)
    apart = [DraftEngine().render([reference], targets[i : i + 1], seed=5)[0] for i in (2, 1, 0)][::-1]
    for one, other in zip(together, apart, strict=True):
        assert one.region == other.region
        assert (one.pixels == other.pixels).all()


def test_opening_a_closed_mouth_shows_an_inside_with_teeth_and_a_dark_cavity() -> None:
    reference = face()
    target = shaped(reference, MouthShape.A)
    frame = render(reference, target)[0].paste(reference.image)
    inside = frame[area_between_lips(frame, target)].mean(1)
    assert inside.min() < 60, "a cavity"
    assert inside.max() > 110, "teeth"
    assert inside.max() < 235, "no white block"


def test_closing_an_open_mouth_leaves_no_inside() -> None:
    reference = opened(face())
    target = shaped(reference, MouthShape.REST)
    assert mouth_opening(target) < 0.01
    frame = render(reference, target)[0].paste(reference.image)
    x0, x1 = int(target[60, 0]), int(target[64, 0])
    y = target[INNER_LIPS, 1].mean()
    half = 0.03 * face_px(reference.points)
    strip = frame[int(y - half) : int(y + half) + 1, x0:x1].astype(int)
    teeth = (strip.min(2) > 195).mean()
    hole = (strip.max(2) < 45).mean()
    assert teeth < 0.02
    assert hole < 0.15


def test_upper_teeth_stay_where_they_are_while_the_jaw_falls() -> None:
    reference = opened(face(384))
    wider = apply_handles(np.zeros((68, 2)), {Handle.JAW_OPEN: 0.4}) * face_px(reference.points) / 149.2
    target = (reference.points + wider).astype(np.float32)
    before, after = reference.image, render(reference, target)[0].paste(reference.image)
    x = int(reference.points[62, 0])
    white = [np.flatnonzero(image[:, x].min(1) > 190) for image in (before, after)]
    mouth = [rows[(rows > reference.points[33, 1]) & (rows < reference.points[8, 1])] for rows in white]
    assert abs(int(mouth[0].max()) - int(mouth[1].max())) <= 3


@pytest.mark.parametrize("strength", [0.25, 0.5, 1.0])
def test_the_lower_lip_goes_as_far_as_it_is_told(strength: float) -> None:
    reference = face(512)
    target = shaped(reference, MouthShape.A, strength)
    frame = render(reference, target)[0].paste(reference.image)
    x = int(target[57, 0])

    def lower_edge(image: np.ndarray, near: float) -> float:
        column = cv2.GaussianBlur(image, (0, 0), 2)[:, x - 6 : x + 7].mean(1)
        redness = column[:, 0] - column[:, 1]
        rows = np.arange(int(near - 25), int(near + 25))
        return float(rows[np.diff(redness)[rows].argmin()])

    moved = lower_edge(frame, target[57, 1]) - lower_edge(reference.image, reference.points[57, 1])
    assert moved == pytest.approx(target[57, 1] - reference.points[57, 1], abs=3)


def test_a_blink_covers_the_eye_with_skin_and_nothing_else_moves() -> None:
    reference = face(384)
    target = add_blinks(reference.points[None].astype(np.float64), np.array([1.0]))[0].astype(np.float32)
    patch = render(reference, target)[0]
    frame = patch.paste(reference.image)
    for eye in (slice(36, 42), slice(42, 48)):
        hole = np.zeros(frame.shape[:2], np.uint8)
        cv2.fillPoly(hole, [np.rint(reference.points[eye]).astype(np.int32)], 1)
        before, after = (image[hole > 0].astype(int) for image in (reference.image, frame))
        assert (before[:, 2] > 170).mean() > 0.4, "white of the eye"
        assert (after[:, 2] > 170).mean() < 0.12
    mouth = reference.points[48:68].astype(int)
    assert patch.region.y + patch.region.height < mouth[:, 1].min()


def test_a_swaying_head_moves_as_a_whole_and_fades_into_the_background() -> None:
    drawn = face(256)
    image = cv2.copyMakeBorder(drawn.image, 180, 180, 180, 180, cv2.BORDER_REFLECT)
    reference = Reference(image, drawn.points + np.float32(180), "far from the border")
    target = reference.points + np.float32([3.0, 2.0])
    frame = render(reference, target)[0].paste(reference.image).astype(int)
    x, y = reference.points[30].astype(int)
    block = reference.image[y - 20 : y + 20, x - 20 : x + 20].astype(int)
    assert np.abs(frame[y - 18 : y + 22, x - 17 : x + 23] - block).mean() < 3
    assert (frame[0] == reference.image[0]).all()
    assert (frame[:, 0] == reference.image[:, 0]).all()


@pytest.mark.parametrize("size", [96, 300, 1100])
def test_faces_of_any_size_open_their_mouths(size: int) -> None:
    reference = face(size)
    target = shaped(reference, MouthShape.A)
    frame = render(reference, target)[0].paste(reference.image)
    inside = frame[area_between_lips(frame, target)]
    assert inside.mean() < reference.image[area_between_lips(frame, target)].mean()


@pytest.mark.parametrize("angle", [90, 180, 270])
def test_a_turned_picture_gives_the_turned_result(angle: int) -> None:
    reference = face(256)
    target = shaped(reference, MouthShape.A)
    upright = render(reference, target)[0].paste(reference.image)
    turns = angle // 90

    def turn(points: np.ndarray) -> np.ndarray:
        for _ in range(turns):
            points = np.stack([points[:, 1], 255 - points[:, 0]], axis=1)
        return points.astype(np.float32)

    image = np.ascontiguousarray(np.rot90(reference.image, turns))
    other = Reference(image, turn(reference.points), f"turned-{angle}")
    turned = render(other, turn(target))[0].paste(image)
    difference = np.abs(np.rot90(turned, -turns).astype(int) - upright)
    assert difference.mean() < 1.0


@pytest.mark.parametrize("move", [(-150, 0), (160, 0), (0, 120), (0, -140), (-500, 0), (0, 2000)])
def test_faces_that_leave_the_picture_still_give_patches_inside_it(move: tuple[int, int]) -> None:
    drawn = face(256)
    reference = Reference(drawn.image, drawn.points + np.float32(move), f"moved-{move}")
    patch = render(reference, shaped(reference, MouthShape.A))[0]
    check_patch(patch, reference)


def check_patch(patch: Patch, reference: Reference) -> None:
    height, width = reference.image.shape[:2]
    region = patch.region
    assert region.width >= 1
    assert region.height >= 1
    assert 0 <= region.x <= width - region.width
    assert 0 <= region.y <= height - region.height
    assert patch.pixels.shape == (region.height, region.width, 3)
    assert patch.pixels.dtype == np.uint8


@settings(max_examples=40, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(
    scale=st.sampled_from([0.0, 0.5, 5.0, 60.0, 1e4, 1e9, 1e30]),
    seed=st.integers(0, 2**32 - 1),
    collapse=st.booleans(),
    subset=st.lists(st.integers(0, 67), max_size=68),
)
def test_any_finite_target_gives_a_valid_patch(scale: float, seed: int, collapse: bool, subset: list[int]) -> None:
    reference = face(96)
    target = reference.points.copy()
    if collapse:
        target[subset] = target[30]
    target[subset] += np.random.default_rng(seed).normal(0, 1, (len(subset), 2)).astype(np.float32) * np.float32(scale)
    check_patch(render(reference, target)[0], reference)


def test_the_lip_line_is_found_where_the_picture_shows_it() -> None:
    drawn = face(384)
    points = drawn.points.copy()
    points[INNER_LIPS[1:4]] += (0, 5)
    points[INNER_LIPS[5:8]] += (0, 5)
    found = prepare(Reference(drawn.image, points, "off")).shift[[61, 62, 63, 65, 66, 67], 1]
    assert found == pytest.approx([-5] * 6, abs=2)


def test_references_are_prepared_once_and_forgotten_in_turn() -> None:
    engine = DraftEngine()
    drawn = face(96)
    for number in range(20):
        engine.render([Reference(drawn.image, drawn.points, str(number))], drawn.points[None], seed=0)
    assert len(engine._prepared) <= 8


def test_teeth_that_the_landmarks_miss_do_not_stick_to_the_lip_when_the_mouth_closes() -> None:
    drawn = opened(face(384))
    image, points = drawn.image.copy(), drawn.points.copy()
    image[area_between_lips(image, points)] = (240, 235, 225)
    gap = points[[67, 66, 65], 1] - points[[61, 62, 63], 1]
    points[[67, 66, 65], 1] -= 0.25 * gap
    reference = Reference(image, points, "shy landmarks")
    assert prepare(reference).widen[1] > 0.1 * float(gap.mean()) / face_px(points)
    frame = render(reference, shaped(reference, MouthShape.REST))[0].paste(image)
    mouth = frame[int(points[33, 1]) + 5 : int(points[8, 1])]
    before = image[int(points[33, 1]) + 5 : int(points[8, 1])]
    assert (mouth.min(2) > 195).sum() < 0.12 * (before.min(2) > 195).sum()
