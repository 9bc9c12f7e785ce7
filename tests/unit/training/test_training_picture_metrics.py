from __future__ import annotations

import cv2
import numpy as np
import pytest

from studio.core.geometry import MEAN_FACE
from studio.core.resources import resource_path
from studio.media.image import read_image
from studio.training import picture_metrics as metrics


@pytest.fixture(scope="module")
def image():
    return cv2.resize(
        read_image(resource_path("samples/portrait_synthetic.jpg")), (256, 256), interpolation=cv2.INTER_AREA
    )


@pytest.fixture(scope="module")
def noisy(image):
    noise = np.random.default_rng(0).normal(0, 10, image.shape)
    return np.clip(image + noise, 0, 255).astype(np.uint8)


def disc(radius: int = 60) -> np.ndarray:
    return cv2.circle(np.zeros((256, 256), np.uint8), (128, 140), radius, 1, -1).astype(bool)


def test_psnr_follows_its_definition():
    a, b = np.full((20, 20, 3), 100, np.uint8), np.full((20, 20, 3), 110, np.uint8)
    assert metrics.psnr(a, b) == pytest.approx(10 * np.log10(255**2 / 100))
    assert metrics.psnr(a, a) == metrics.PERFECT_DB


def test_psnr_can_be_limited_to_pixels():
    a = np.zeros((20, 20, 3), np.uint8)
    b = a.copy()
    b[:10] = 255
    where = np.zeros((20, 20), bool)
    where[10:] = True
    assert metrics.psnr(a, b, where=where) == metrics.PERFECT_DB
    assert np.isnan(metrics.psnr(a, b, where=np.zeros((20, 20), bool)))


def test_ssim_agrees_with_its_definition_pixel_by_pixel(image, noisy):
    """Against a direct evaluation of the formula at some pixels."""
    x, y = metrics.luma(image).astype(np.float64), metrics.luma(noisy).astype(np.float64)
    window = cv2.getGaussianKernel(11, 1.5)
    window = window @ window.T
    values = []
    for row in range(5, 251, 35):
        for column in range(5, 251, 35):
            p, q = (v[row - 5 : row + 6, column - 5 : column + 6] for v in (x, y))
            mp, mq = (window * p).sum(), (window * q).sum()
            vp, vq = (window * p * p).sum() - mp**2, (window * q * q).sum() - mq**2
            cov = (window * p * q).sum() - mp * mq
            c1, c2 = (0.01 * 255) ** 2, (0.03 * 255) ** 2
            values.append((2 * mp * mq + c1) * (2 * cov + c2) / ((mp**2 + mq**2 + c1) * (vp + vq + c2)))
    where = np.zeros((256, 256), bool)
    where[5:251:35, 5:251:35] = True
    assert metrics.ssim(image, noisy, where=where) == pytest.approx(np.mean(values), abs=1e-3)


def test_ssim_is_one_for_equal_pictures_and_falls_with_noise_and_blur(image, noisy):
    assert metrics.ssim(image, image) == pytest.approx(1, abs=1e-6)
    assert 0.3 < metrics.ssim(image, noisy) < 0.9
    assert metrics.ssim(image, cv2.GaussianBlur(image, (0, 0), 3)) < 0.95


def test_ssim_of_a_picture_too_small_is_unknown():
    assert np.isnan(metrics.ssim(np.zeros((8, 8, 3), np.uint8), np.zeros((8, 8, 3), np.uint8)))


def test_the_mouth_box_holds_the_mouth_and_does_not_breathe():
    points = MEAN_FACE.astype(np.float32).copy()
    rows, columns = metrics.mouth_box(points, (256, 256))
    lips = points[48:]
    assert rows.start < lips[:, 1].min()
    assert rows.stop > lips[:, 1].max()
    assert columns.start < lips[:, 0].min()
    assert columns.stop > lips[:, 0].max()
    opened = points.copy()
    opened[[65, 66, 67, 56, 57, 58], 1] += 20
    other = metrics.mouth_box(opened, (256, 256))
    assert other[0].stop - other[0].start == rows.stop - rows.start


def test_the_mouth_box_stays_inside_the_picture():
    rows, columns = metrics.mouth_box(MEAN_FACE + 120, (256, 256))
    assert 0 <= rows.start <= rows.stop <= 256
    assert 0 <= columns.start <= columns.stop <= 256


def test_the_mask_holds_both_jaws():
    lower = MEAN_FACE + np.array([0, 20])
    mask = metrics.lower_face_mask(MEAN_FACE, lower, (256, 256))
    for points in (MEAN_FACE, lower):
        for x, y in points[:17]:
            assert mask[min(255, round(y)), round(x)]
    assert not mask[:40].any()


def test_outside_sees_one_changed_value(image):
    changed = image.copy()
    changed[0, 0, 1] = min(255, int(image[0, 0, 1]) + 7)
    changed[140, 128] = 0
    assert metrics.outside(changed, image, disc())[0] == abs(int(changed[0, 0, 1]) - int(image[0, 0, 1]))
    assert metrics.outside(image, image, disc()) == (0, 0.0)
    assert metrics.outside(image, 255 - image, np.ones((256, 256), bool)) == (0, 0.0)


def test_a_step_at_the_edge_is_a_seam_and_a_feathered_one_is_less():
    flat = np.full((256, 256, 3), 120, np.uint8)
    step = flat.copy()
    step[disc()] = 130
    soft = cv2.GaussianBlur(step, (0, 0), 6)
    lab = cv2.cvtColor(np.array([[[120] * 3, [130] * 3]], np.float32) / 255, cv2.COLOR_RGB2LAB)[0]
    assert metrics.seam(flat, disc()) == pytest.approx(0, abs=1e-4)
    assert metrics.seam(step, disc()) == pytest.approx(np.linalg.norm(lab[1] - lab[0]), rel=0.02)
    assert metrics.seam(soft, disc()) < 0.5 * metrics.seam(step, disc())


def test_a_seam_on_one_side_is_not_hidden():
    flat = np.full((256, 256, 3), 120, np.uint8)
    half = flat.copy()
    half[:, :128][disc()[:, :128]] = 135
    half[:, 128:][disc()[:, 128:]] = 105
    assert metrics.seam(half, disc()) > 4


def test_no_edge_no_seam(image):
    assert np.isnan(metrics.seam(image, np.ones((256, 256), bool)))
    assert np.isnan(metrics.seam(image, np.zeros((256, 256), bool)))


def test_motion_is_no_flicker_but_noise_is(image, noisy):
    box = (slice(110, 180), slice(90, 170))
    moved = np.roll(image, 2, axis=1)
    plain = float(np.abs(metrics.luma(image) - metrics.luma(moved))[box].mean())
    assert metrics.flicker(image, image, box) == pytest.approx(0, abs=0.05)
    assert metrics.flicker(image, moved, box) < 0.15 * plain
    assert metrics.flicker(image, noisy, box) > 3


def test_blur_lowers_sharpness(image):
    box = (slice(110, 180), slice(90, 170))
    assert metrics.sharpness(cv2.GaussianBlur(image, (0, 0), 1.5), box) < 0.5 * metrics.sharpness(image, box)
