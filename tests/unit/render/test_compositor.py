from __future__ import annotations

import numpy as np
import pytest

from studio.core.topology import JAW
from studio.render.benchmark import drawn_face
from studio.render.compositor import composite, match_colour, unchanged
from studio.render.mask import FaceMask, build_mask, find_motion


def picture_and_mask(size: int = 200) -> tuple[np.ndarray, np.ndarray, np.ndarray, FaceMask]:
    image, points = drawn_face(size)
    source, target = points.astype(np.float64), points.astype(np.float64)
    target[5:12] += (0, 0.1 * size)
    mask = build_mask(image.shape, source, target, find_motion(source, target))
    assert mask is not None
    return image, source, target, mask


@pytest.mark.parametrize("feather", [0.1, 1.0])
def test_pixels_without_weight_are_the_source_and_pixels_of_full_weight_the_rendering(feather: float) -> None:
    image, _, _, mask = picture_and_mask()
    rendered = np.random.default_rng(0).integers(0, 256, (mask.region.height, mask.region.width, 3)).astype(np.uint8)
    frame = composite(image, mask, rendered, feather=feather).paste(image)
    alpha = np.zeros(image.shape[:2], np.float32)
    alpha[mask.region.slices] = mask.alpha(feather=feather)
    full = np.zeros_like(image)
    full[mask.region.slices] = rendered
    assert (frame[alpha == 0] == image[alpha == 0]).all()
    assert (frame[alpha == 1] == full[alpha == 1]).all()
    assert 0.1 < (alpha == 1).mean() < 0.9


def test_equal_pixels_stay_equal_under_any_weight() -> None:
    image, _, _, mask = picture_and_mask()
    patch = composite(image, mask, np.ascontiguousarray(image[mask.region.slices]), feather=1.0)
    assert (patch.paste(image) == image).all()


def test_the_patch_is_no_larger_than_what_the_mask_touches() -> None:
    image, _, _, mask = picture_and_mask()
    patch = composite(image, mask, np.zeros((mask.region.height, mask.region.width, 3), np.uint8), feather=0.5)
    alpha = np.zeros(image.shape[:2], np.float32)
    alpha[mask.region.slices] = mask.alpha(feather=0.5)
    inside = alpha[patch.region.slices] > 0
    assert inside[0].any()
    assert inside[-1].any()
    assert inside[:, 0].any()
    assert inside[:, -1].any()
    alpha[patch.region.slices] = 0
    assert not alpha.any()


def test_the_mask_holds_the_jaw_of_source_and_of_target() -> None:
    image, source, target, mask = picture_and_mask()
    weight = np.zeros(image.shape[:2], np.float32)
    weight[mask.region.slices] = mask.alpha(feather=0.3)
    for points in (source, target):
        x, y = np.rint(points[JAW[3:14]]).astype(int).T
        inside = (y < image.shape[0]) & (x < image.shape[1])
        assert (weight[y[inside], x[inside]] > 0.95).all()


def test_the_mask_fades_smoothly() -> None:
    _, _, _, mask = picture_and_mask(400)
    alpha = mask.alpha(feather=1.0)
    assert np.abs(np.diff(alpha, axis=0)).max() < 0.08
    assert np.abs(np.diff(alpha, axis=1)).max() < 0.08


def test_nothing_moves_means_no_mask() -> None:
    image, points = drawn_face(128)
    points = points.astype(np.float64)
    assert build_mask(image.shape, points, points, find_motion(points, points)) is None


def test_moving_one_eye_leaves_the_rest_alone() -> None:
    image, points = drawn_face(256)
    source, target = points.astype(np.float64), points.astype(np.float64)
    target[[37, 38], 1] += 4
    motion = find_motion(source, target)
    assert (motion.head, motion.lower, motion.eyes) == (False, False, (True, False))
    mask = build_mask(image.shape, source, target, motion)
    assert mask is not None
    assert mask.region.x + mask.region.width < points[42, 0]
    assert mask.region.y + mask.region.height < points[48:68, 1].min()


def test_an_unchanged_frame_is_one_source_pixel() -> None:
    image, _ = drawn_face(64)
    for near in ((10.0, 20.0), (-5.0, 900.0)):
        patch = unchanged(image, near)
        assert patch.pixels.shape == (1, 1, 3)
        assert (patch.paste(image) == image).all()


def test_colour_match_removes_a_cast() -> None:
    image, _, _, mask = picture_and_mask()
    source = image[mask.region.slices]
    cast = np.clip(source.astype(int) + np.array([25, -10, 5]), 0, 255).astype(np.uint8)
    matched = match_colour(source, cast, mask.alpha(feather=1.0))
    assert np.abs(matched.astype(int) - source).mean() < 0.35 * np.abs(cast.astype(int) - source).mean()
