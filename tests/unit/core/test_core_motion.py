"""Adjustments of speech motion on a track: closure, amplitude, smoothing, offset, blinks, sway."""

from __future__ import annotations

import json

import numpy as np
import pytest

from studio.core.errors import OptionError
from studio.core.geometry import MEAN_FACE, eye_opening, face_width, mouth_opening
from studio.core.motion import (
    MotionSettings,
    apply_motion,
    blink_curve,
    close_mouth,
    face_frames,
    sway_curves,
    to_local,
)
from studio.core.pauses import PARTED
from studio.core.timebase import FrameRate
from studio.core.topology import CONTENT, POSE
from studio.core.track import LandmarkTrack

RATE = FrameRate(25)
NEUTRAL = MotionSettings(silence_closure=0.0)


def talking(frames: int = 100, *, open_px: float = 12.0) -> LandmarkTrack:
    """The mean face opening and closing its mouth 2.5 times a second, at 2 px per model px and off centre."""
    points = np.repeat(MEAN_FACE[None], frames, 0)
    gap = open_px * (0.5 - 0.5 * np.cos(2 * np.pi * np.arange(frames) / 10))[:, None]
    points[:, 65:68, 1] += gap
    points[:, 55:60, 1] += gap
    points[:, 4:13, 1] += gap
    return LandmarkTrack(points * 2 + (40, 30))


def moved(track: LandmarkTrack, settings: MotionSettings, speech: np.ndarray | None = None) -> np.ndarray:
    gate = np.ones(len(track)) if speech is None else speech
    return apply_motion(track, track.points[0], gate, settings, RATE).points


def test_neutral_settings_change_nothing() -> None:
    track = talking()
    assert np.abs(moved(track, NEUTRAL) - track.points).max() < 1e-3


def test_same_inputs_give_the_same_bytes() -> None:
    settings = MotionSettings(amplitude=1.3, smoothing=1.5, offset_ms=33, blinks=True, sway=True, seed=7)
    speech = np.linspace(0, 1, 100)
    assert moved(talking(), settings, speech).tobytes() == moved(talking(), settings, speech).tobytes()


def test_mouth_closes_in_silence_and_still_talks_in_speech() -> None:
    track = talking(200)
    speech = np.ones(200)
    speech[80:140] = 0
    result = mouth_opening(moved(track, MotionSettings(), speech))
    before = mouth_opening(track.points)
    assert result[82:138].max() < 0.03
    assert result[88:132].max() < 0.01
    assert np.allclose(result[:70], before[:70], atol=1e-3)
    assert np.abs(np.diff(result)).max() < 2 * np.abs(np.diff(before)).max()


def test_lips_only_come_near_each_other_in_a_short_pause_and_shut_in_a_long_one() -> None:
    track, short, long = talking(200), np.ones(200), np.ones(200)
    short[90:101] = 0
    long[90:125] = 0
    shapes = [mouth_opening(moved(track, MotionSettings(), speech)) for speech in (short, long)]
    assert 0.015 < shapes[0][92:99].max() <= PARTED + 1e-4
    assert shapes[1][99:116].max() < 0.002
    assert shapes[1][92:123].max() <= PARTED + 1e-4


def test_a_large_amplitude_does_not_open_the_mouth_in_pauses() -> None:
    speech = np.ones(100)
    speech[40:52] = 0
    result = mouth_opening(moved(talking(), MotionSettings(amplitude=2.0), speech))
    assert result[42:50].max() <= PARTED + 1e-3 and result.max() > 0.1


def test_the_strength_of_closure_is_adjustable() -> None:
    speech = np.zeros(100)
    speech[:20] = 1
    openings = [
        mouth_opening(moved(talking(), MotionSettings(silence_closure=strength), speech))[40:80].max()
        for strength in (0.0, 0.5, 1.0)
    ]
    assert openings[0] > openings[1] > openings[2] and openings[2] < 0.005


def test_closure_shuts_an_open_mouthed_portrait_and_raises_its_jaw() -> None:
    portrait = MEAN_FACE.copy()
    portrait[65:68, 1] += 20
    portrait[55:60, 1] += 20
    portrait[5:12, 1] += 18
    closed = close_mouth(portrait)
    assert mouth_opening(closed) < 1e-6
    assert closed[8, 1] < portrait[8, 1] - 8
    assert closed[57, 1] > closed[66, 1] > closed[51, 1]
    still = LandmarkTrack(np.repeat(portrait[None], 30, 0))
    assert mouth_opening(apply_motion(still, portrait, np.zeros(30), MotionSettings(), RATE).points).max() < 0.005


def test_amplitude_scales_the_opening() -> None:
    track = talking()
    doubled = moved(track, MotionSettings(silence_closure=0, amplitude=2.0))
    assert mouth_opening(doubled).max() == pytest.approx(2 * mouth_opening(track.points).max(), rel=0.02)
    assert mouth_opening(moved(track, MotionSettings(silence_closure=0, amplitude=0.0))).max() < 0.005


def test_amplitude_keys_change_only_the_frames_they_span() -> None:
    settings = MotionSettings(silence_closure=0, smoothing=1.0, amplitude_keys=((30, 1.0), (40, 2.0), (50, 1.0)))
    plain = moved(talking(), MotionSettings(silence_closure=0, smoothing=1.0))
    keyed = moved(talking(), settings)
    changed = np.flatnonzero(np.abs(keyed - plain).max((1, 2)) > 1e-4)
    assert changed.min() > 30
    assert changed.max() < 50


def test_lips_never_cross_however_large_the_amplitude() -> None:
    track = talking()
    reference = track.points[5]
    result = apply_motion(track, reference, np.ones(100), MotionSettings(amplitude=4.0), RATE).points
    assert (result[:, [67, 66, 65], 1] - result[:, [61, 62, 63], 1]).min() > -1e-3


def test_smoothing_has_no_lag_and_less_jitter() -> None:
    track = talking()
    noisy = track.points + np.random.default_rng(0).normal(0, 0.5, track.points.shape).astype(np.float32)
    noisy[:, POSE] = track.points[:, POSE]
    smooth = moved(LandmarkTrack(noisy), MotionSettings(silence_closure=0, smoothing=1.0))
    assert np.abs(np.diff(smooth, n=3, axis=0)).mean() < 0.4 * np.abs(np.diff(noisy, n=3, axis=0)).mean()
    best = max(
        range(-3, 4),
        key=lambda lag: np.corrcoef(_opening(smooth, 10 + lag, 90 + lag), _opening(track.points, 10, 90))[0, 1],
    )
    assert best == 0


def _opening(points: np.ndarray, start: int, end: int) -> np.ndarray:
    return mouth_opening(points[start:end])


def test_offset_moves_the_mouth_later_by_parts_of_a_frame() -> None:
    track = talking()
    whole = mouth_opening(moved(track, MotionSettings(silence_closure=0, offset_ms=80)))
    assert np.allclose(whole[10:], mouth_opening(track.points)[8:-2], atol=1e-3)
    half = mouth_opening(moved(track, MotionSettings(silence_closure=0, offset_ms=20)))
    between = (mouth_opening(track.points)[9:-1] + mouth_opening(track.points)[10:]) / 2
    assert np.allclose(half[10:], between, atol=2e-3)


def test_motion_follows_a_moving_head_and_leaves_its_pose() -> None:
    track = talking()
    angle = np.linspace(0, 0.4, 100)
    turn = np.stack([np.stack([np.cos(angle), -np.sin(angle)], -1), np.stack([np.sin(angle), np.cos(angle)], -1)], -2)
    turned = LandmarkTrack(np.einsum("tij,tnj->tni", turn, track.points) + np.linspace(0, 50, 100)[:, None, None])
    settings = MotionSettings(amplitude=1.5)
    speech = np.ones(100)
    a = apply_motion(turned, turned.points[0], speech, settings, RATE).points
    b = apply_motion(track, track.points[0], speech, settings, RATE).points
    assert np.allclose(a[:, POSE], turned.points[:, POSE], atol=1e-3)
    assert np.allclose(to_local(a, *face_frames(a))[:, CONTENT], to_local(b, *face_frames(b))[:, CONTENT], atol=0.02)


def test_blinks_close_the_eyes_at_natural_intervals() -> None:
    track = LandmarkTrack(np.repeat(MEAN_FACE[None], 1500, 0))
    blinked = moved(track, MotionSettings(blinks=True, seed=3))
    opening = eye_opening(blinked)
    shut = np.flatnonzero((opening[1:-1] < 0.12) & (opening[1:-1] <= opening[:-2]) & (opening[1:-1] < opening[2:]))
    assert 9 <= len(shut) <= 30
    assert np.diff(shut).min() >= 45
    assert opening[0] > 0.2
    assert not np.array_equal(blinked, moved(track, MotionSettings(blinks=True, seed=4)))


def test_blinks_of_a_longer_clip_begin_like_those_of_a_shorter_one() -> None:
    assert np.array_equal(blink_curve(900, frame_rate=RATE, seed=1)[:300], blink_curve(300, frame_rate=RATE, seed=1))


def test_blinks_keep_their_seconds_at_another_rate() -> None:
    slow, fast = blink_curve(250, frame_rate=RATE, seed=5), blink_curve(500, frame_rate=FrameRate(50), seed=5)
    assert np.allclose(slow, fast[::2], atol=1e-9)


def test_sway_is_slight_slow_and_seeded() -> None:
    track = LandmarkTrack(np.repeat(MEAN_FACE[None], 2000, 0))
    swayed = moved(track, MotionSettings(sway=True, seed=2))
    width = face_width(MEAN_FACE)
    centre = swayed[:, 17:48].mean(1) - MEAN_FACE[17:48].mean(0)
    roll = np.arctan2(*(swayed[:, 45] - swayed[:, 36]).T[::-1])
    assert np.abs(np.rad2deg(roll)).max() < 1.5
    assert np.abs(np.diff(centre, axis=0)).max() < 0.004 * width
    assert np.abs(sway_curves(range(2000), frame_rate=RATE, seed=2)).max() <= 1
    assert 0.002 * width < np.abs(centre).max() < 0.05 * width
    assert np.allclose(mouth_opening(swayed), mouth_opening(track.points), atol=1e-4)


def test_settings_are_plain_values_with_their_keys_in_order() -> None:
    settings = MotionSettings(amplitude=1.2, amplitude_keys=((10, 0.5), (3, 1.5)), blinks=True, seed=9)
    assert settings.amplitude_keys == ((3, 1.5), (10, 0.5))
    plain = json.loads(json.dumps(settings.to_dict()))
    assert (plain["amplitude"], plain["blinks"], plain["amplitude_keys"]) == (1.2, True, [[3, 1.5], [10, 0.5]])


@pytest.mark.parametrize("bad", [{"silence_closure": 2}, {"amplitude": -1}, {"smoothing": -1}, {"offset_ms": 1e9}])
def test_settings_out_of_range_are_refused(bad: dict[str, float]) -> None:
    with pytest.raises(OptionError):
        MotionSettings(**bad)


def test_empty_and_one_frame_tracks_are_fine() -> None:
    everything = MotionSettings(smoothing=2, offset_ms=100, blinks=True, sway=True)
    assert len(apply_motion(LandmarkTrack(np.zeros((0, 68, 2))), MEAN_FACE, np.zeros(0), everything, RATE)) == 0
    assert len(apply_motion(LandmarkTrack(MEAN_FACE[None]), MEAN_FACE, np.zeros(0), everything, RATE)) == 1
