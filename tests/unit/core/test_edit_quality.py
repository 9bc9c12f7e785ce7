"""Problems in a track, closures in a voice, and snapping."""

from __future__ import annotations

import time
from dataclasses import replace

import numpy as np
from hypothesis import given, settings
from hypothesis import strategies as st

from studio.core.closures import closure_evidence
from studio.core.geometry import MEAN_FACE
from studio.core.handles import MouthShape, mouth_shape
from studio.core.lanes import KeyRef
from studio.core.markers import Marker
from studio.core.project import set_key
from studio.core.quality import Problem, ProblemKind, find_problems, next_problem, previous_problem
from studio.core.snapping import Snap, SnapKind, SnapTargets, snap, snap_move, snap_targets, speech_edges
from studio.core.timebase import FrameRate
from studio.core.topology import PointGroup
from studio.core.track import LandmarkTrack, still_track
from tests.project_samples import talking_project

RATE = FrameRate(25)
SHUT = mouth_shape(MEAN_FACE, MouthShape.REST) + 30
OPEN = mouth_shape(MEAN_FACE, MouthShape.A) + 30


def track_of(opened: range, count: int = 100, confidence: np.ndarray | None = None) -> LandmarkTrack:
    points = np.repeat(SHUT[None], count, 0)
    points[list(opened)] = OPEN
    return LandmarkTrack(points, confidence)


def kinds(*args: object, **kwargs: object) -> list[tuple[str, int, int]]:
    return [(p.kind.value, p.start, p.stop) for p in find_problems(*args, **kwargs)]


def test_a_still_closed_face_has_no_problems():
    assert find_problems(still_track(SHUT, 200), np.zeros(200), RATE, closures=np.ones(200)) == ()
    assert find_problems(still_track(SHUT, 1), np.zeros(0), RATE) == ()
    assert find_problems(LandmarkTrack(np.zeros((0, 68, 2))), np.zeros(0), RATE) == ()


def test_a_mouth_open_in_silence_is_found_and_one_that_speaks_is_not():
    speech = np.zeros(100)
    speech[10:30] = 1
    assert kinds(track_of(range(10, 30)), speech, RATE) == []
    (found,) = find_problems(track_of(range(60, 80)), speech, RATE)
    assert (found.kind, found.frames) == (ProblemKind.OPEN_IN_SILENCE, range(60, 80))
    assert found.severity == 1


def test_the_moment_around_speech_may_be_open():
    speech = np.zeros(100)
    speech[10:30] = 1
    assert kinds(track_of(range(8, 33)), speech, RATE) == []


def test_lips_that_stay_open_over_a_closure_in_the_voice_are_found():
    closures = np.zeros(100)
    closures[[20, 50]] = 1
    opened = track_of(range(10, 90)).points.copy()
    opened[49:52] = SHUT
    found = kinds(LandmarkTrack(opened), np.ones(100), RATE, closures=closures)
    assert [(kind, start) for kind, start, _ in found] == [("missed_closure", 20)]


def test_shaking_is_found_and_smooth_speech_is_not():
    time_ = np.arange(200)[:, None, None] / 25
    openness = (1 - np.cos(2 * np.pi * 4 * time_)) / 2
    smooth = SHUT + openness * (OPEN - SHUT)
    assert "jitter" not in [k for k, *_ in kinds(LandmarkTrack(smooth), np.ones(200), RATE)]
    shaken = smooth.copy()
    shaken[80:120] += np.random.default_rng(0).normal(0, 2.0, (40, 68, 2))
    ((_, start, stop),) = [p for p in kinds(LandmarkTrack(shaken), np.ones(200), RATE) if p[0] == "jitter"]
    assert abs(start - 80) <= 4 and abs(stop - 120) <= 4


def test_points_off_the_picture_crossed_lips_and_wide_mouths_are_out_of_range():
    points = np.repeat(SHUT[None], 100, 0)
    points[10, 8] = (5000, 10)
    points[20, [61, 62, 63], 1] += 12
    points[30] = SHUT + 3 * (OPEN - SHUT)
    found = kinds(LandmarkTrack(points), np.ones(100), RATE, picture_size=(400, 400))
    assert found == [("out_of_range", f, f + 1) for f in (10, 20, 30)]


def test_frames_that_nobody_saw_are_told():
    confidence = np.ones((100, 68))
    confidence[40:50] = 0
    found = find_problems(track_of(range(0), confidence=confidence), np.zeros(100), RATE)
    assert [(p.kind, p.frames, p.severity) for p in found] == [(ProblemKind.LOW_CONFIDENCE, range(40, 50), 1.0)]


def test_blocks_of_a_long_track_join_without_a_seam():
    random = np.random.default_rng(0)
    points = SHUT + random.normal(0, 3, (9000, 68, 2))
    found = [p for p in kinds(LandmarkTrack(points), np.ones(9000), RATE) if p[0] == "jitter"]
    assert [(start, stop) for _, start, stop in found] == [(0, 9000)]


def test_next_and_previous_problem_go_round():
    found = tuple(Problem(ProblemKind.JITTER, start, start + 5, 0.5) for start in (10, 20, 30))
    assert [next_problem(found, f).start for f in (0, 10, 25, 30)] == [10, 20, 30, 10]
    assert [previous_problem(found, f).start for f in (40, 30, 10, 0)] == [30, 20, 30, 30]
    assert next_problem((), 3) is None and previous_problem((), 3) is None


def test_an_hour_is_searched_quickly():
    track = LandmarkTrack(np.repeat(SHUT[None].astype(np.float32), 90_000, 0))
    speech = np.zeros(90_000)
    begin = time.process_time()
    find_problems(track, speech, RATE, closures=speech, picture_size=(500, 500))
    took = time.process_time() - begin
    print(f"90,000 frames in {took:.3f} s")
    assert took < 1.5


# ---- closures in a voice --------------------------------------------------------------------------------------------


def voice(gap: slice | None, burst_hz: float = 700.0) -> np.ndarray:
    """Two seconds of a vowel-like buzz; in `gap` (samples) a faint hum, and a short burst at its end."""
    at = np.arange(32_000) / 16_000
    buzz = sum(np.sin(2 * np.pi * 130 * k * at) / k for k in range(1, 20)).astype(np.float32) * 0.1
    if gap is not None:
        buzz[gap] = 0
        after = slice(gap.stop, gap.stop + 320)
        buzz[after] = 0.3 * np.sin(2 * np.pi * burst_hz * at[:320])
    hum = 2e-3 * np.sin(2 * np.pi * 200 * at)
    return buzz + (hum + np.random.default_rng(0).normal(0, 1e-6, len(buzz))).astype(np.float32)


def evidence(samples: np.ndarray, piece: int = 5000) -> np.ndarray:
    chunks = [samples[i : i + piece] for i in range(0, len(samples), piece)]
    return closure_evidence(chunks, frame_rate=RATE, frame_count=50)


def test_a_stop_with_a_low_burst_is_a_closure_and_steady_voice_is_not():
    found = np.flatnonzero(evidence(voice(slice(16_000, 17_280))) > 0.5)
    assert set(found) <= {24, 25, 26, 27} and 26 in found
    assert not evidence(voice(None)).any()
    assert not (evidence(voice(slice(16_000, 17_280), burst_hz=5000.0)) > 0.5).any()


def test_long_pauses_are_no_closures_and_silence_is_none():
    assert not evidence(voice(slice(10_000, 20_000))).any()
    assert not evidence(np.zeros(32_000, np.float32)).any()
    assert not closure_evidence([], frame_rate=RATE, frame_count=5).any()


def test_closures_do_not_depend_on_how_the_voice_is_cut():
    samples = voice(slice(16_000, 17_280))
    np.testing.assert_allclose(evidence(samples), evidence(samples, 777), atol=1e-3)


# ---- snapping -------------------------------------------------------------------------------------------------------


def test_a_position_snaps_to_the_nearest_target_within_reach():
    targets = SnapTargets({SnapKind.KEY: np.array([10, 20]), SnapKind.MARKER: np.array([22])})
    assert snap(11.4, targets, pixels_per_frame=4) == Snap(10, SnapKind.KEY)
    assert snap(21.4, targets, pixels_per_frame=4) == Snap(22, SnapKind.MARKER)
    assert snap(14.4, targets, pixels_per_frame=4) == Snap(14, SnapKind.FRAME)
    assert snap(11.4, targets, pixels_per_frame=40) == Snap(11, SnapKind.FRAME)
    assert snap(21.4, targets, pixels_per_frame=4, kinds=[SnapKind.KEY]) == Snap(20, SnapKind.KEY)


@settings(max_examples=50, deadline=None)
@given(st.floats(0, 100), st.sets(st.integers(0, 100)), st.floats(0.1, 40))
def test_a_snap_is_never_farther_than_its_tolerance(position, frames, scale):
    targets = SnapTargets({SnapKind.KEY: np.array(sorted(frames), np.int64)})
    found = snap(position, targets, pixels_per_frame=scale)
    if found.kind is SnapKind.KEY:
        assert abs(found.frame - position) * scale <= 8
        assert found.frame == min(frames, key=lambda f: abs(f - position)) or len(frames) > 1
    else:
        assert found.frame == round(position)
        assert all(abs(f - position) * scale >= 8 for f in frames)


def test_at_one_place_the_playhead_comes_before_keys():
    targets = SnapTargets({SnapKind.KEY: np.array([10]), SnapKind.PLAYHEAD: np.array([10])})
    assert snap(10.2, targets, pixels_per_frame=4).kind is SnapKind.PLAYHEAD


def test_targets_of_a_project_leave_out_what_is_dragged():
    project = set_key(talking_project(60), PointGroup.JAW, 10, np.ones((17, 2)))
    project = set_key(project, PointGroup.NOSE, 10, np.ones((9, 2)))
    project = replace(project, markers=(Marker(7), Marker(9)))
    jaw, both = {KeyRef("jaw", 10)}, {KeyRef("jaw", 10), KeyRef("nose", 10)}
    assert snap_targets(project, dragged=frozenset(jaw)).frames[SnapKind.KEY].tolist() == [10]
    assert snap_targets(project, dragged=frozenset(both)).frames[SnapKind.KEY].tolist() == []
    targets = snap_targets(project, playhead=33, dragged_markers=[7], phoneme_edges=[5, 3]).frames
    assert targets[SnapKind.MARKER].tolist() == [9]
    assert targets[SnapKind.PLAYHEAD].tolist() == [33]
    assert targets[SnapKind.PHONEME].tolist() == [3, 5]
    assert targets[SnapKind.RANGE].tolist() == [0, 60]
    assert speech_edges(np.array([0, 0, 1, 1, 0])).tolist() == [2, 4]


def test_a_dragged_group_snaps_with_the_key_that_comes_nearest():
    targets = SnapTargets({SnapKind.MARKER: np.array([50])})
    assert snap_move([10, 20], 29.3, targets, pixels_per_frame=4) == (30, Snap(50, SnapKind.MARKER))
    assert snap_move([10, 20], 5.3, targets, pixels_per_frame=4) == (5, None)
    assert snap_move([], 5.3, targets, pixels_per_frame=4) == (5, None)


def test_severity_is_within_its_range():
    for problem in find_problems(track_of(range(60, 80)), np.zeros(100), RATE):
        assert 0 < problem.severity <= 1
