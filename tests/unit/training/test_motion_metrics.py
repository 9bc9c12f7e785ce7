"""Measures of motion: what each says of the truth, of a frozen face, of a late one."""

from __future__ import annotations

import numpy as np
import pytest

from studio.core.geometry import MEAN_FACE
from studio.training.metrics import (
    aperture_correlation,
    articulation,
    jitter_ratio,
    lmd_jaw,
    lmd_lip,
    lvd,
    median_score,
    score_motion,
    silence_share,
)


@pytest.fixture
def truth() -> np.ndarray:
    """(200, 68, 2) of a face whose mouth opens at random, smoothly."""
    random = np.random.default_rng(0)
    curve = np.convolve(random.uniform(0, 1, 210), np.ones(11) / 11, "valid") ** 3 * 100
    points = np.repeat(MEAN_FACE[None], 200, 0)
    points[:, [65, 66, 67, 55, 56, 57, 58, 59, 7, 8, 9], 1] += curve[:, None]
    return points


def test_truth_scores_perfectly(truth: np.ndarray) -> None:
    score = score_motion(truth, truth, np.ones(200))
    assert score.lmd_lip < 1e-9
    assert score.lmd_jaw < 1e-9
    assert score.lvd < 1e-9
    assert score.r == pytest.approx(1)
    assert (score.lag, score.articulation) == (0, 1)
    assert score.jitter == pytest.approx(1)
    assert np.isnan(score.silence)


def test_head_pose_does_not_count(truth: np.ndarray) -> None:
    angle = 0.3
    turn = np.array([[np.cos(angle), -np.sin(angle)], [np.sin(angle), np.cos(angle)]]) * 1.7
    assert lmd_lip(truth @ turn.T + 50, truth) < 1e-9
    assert jitter_ratio(truth @ turn.T, truth) == pytest.approx(1)


def test_distances_are_in_inter_ocular_units(truth: np.ndarray) -> None:
    moved = truth.copy()
    moved[:, 48:68, 0] += 9.44
    assert lmd_lip(moved, truth) == pytest.approx(0.1, rel=0.01)
    assert lmd_jaw(moved, truth) < 1e-9
    assert lmd_lip(moved * 3, truth * 3) == pytest.approx(lmd_lip(moved, truth))


def test_late_motion_shows_as_positive_lag(truth: np.ndarray) -> None:
    r, lag = aperture_correlation(np.roll(truth, 3, axis=0)[10:], truth[10:])
    assert lag == 3
    assert r > 0.99
    assert aperture_correlation(np.roll(truth, -2, axis=0)[:-10], truth[:-10])[1] == -2


def test_a_frozen_face_neither_follows_nor_moves(truth: np.ndarray) -> None:
    frozen = np.repeat(truth[:1], 200, 0)
    assert aperture_correlation(frozen, truth)[0] == 0
    assert jitter_ratio(frozen, truth) == 0
    assert lvd(frozen, truth) > 0


def test_articulation_and_silence_count_open_frames(truth: np.ndarray) -> None:
    closed = np.repeat(MEAN_FACE[None], 200, 0)
    half = np.concatenate([truth[:100], closed[:100]])
    assert 0 < articulation(half, truth) < 1
    speech = np.concatenate([np.zeros(100), np.ones(100)])
    assert silence_share(closed, speech) == 0
    assert silence_share(truth, speech) > 0


def test_median_leaves_out_clips_without_silence(truth: np.ndarray) -> None:
    scores = [score_motion(truth, truth, speech) for speech in (np.ones(200), np.zeros(200))]
    assert np.isfinite(median_score(scores).silence)
