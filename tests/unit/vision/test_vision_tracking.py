"""Following one face through frames, with a scripted detector: what is tested is the following, not the finding."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
import pytest

from studio.core.errors import FaceNotFoundError
from studio.core.geometry import MEAN_FACE
from studio.vision.detector import Face, face_from_points, sorted_faces
from studio.vision.tracking import (
    PATIENCE,
    FrameStatus,
    assemble_track,
    follow_face,
    track_faces,
)

FRAME = np.zeros((64, 64, 3), np.uint8)


def face_at(x: float, y: float = 100, *, size: float = 100, score: float = 0.9) -> Face:
    points = (MEAN_FACE - (128, 143)) * (size / 150) + (x, y)
    return face_from_points(points, score=score)


class Script:
    """Answers with a prepared list of faces for each frame; `track` is not offered."""

    id = "script"

    def __init__(self, frames: Sequence[Sequence[Face]]) -> None:
        self.frames = [sorted_faces(list(faces)) for faces in frames]
        self.calls = 0

    def detect(self, image: np.ndarray) -> list[Face]:
        self.calls += 1
        return self.frames[int(image[0, 0, 0])]


def numbered(count: int) -> list[np.ndarray]:
    frames = [FRAME.copy() for _ in range(count)]
    for number, frame in enumerate(frames):
        frame[0, 0, 0] = number
    return frames


def run(script: Sequence[Sequence[Face]], **options):
    return track_faces(numbered(len(script)), Script(script), **options)


def test_a_short_gap_is_interpolated_with_confidence_zero():
    tracked = run([[face_at(100)], [], [], [face_at(130)]])
    assert [s.value for s in tracked.status] == ["found", "interpolated", "interpolated", "found"]
    assert np.allclose(tracked.track.points[1].mean(0) - tracked.track.points[0].mean(0), (10, 0), atol=1e-3)
    assert tracked.track.confidence[1].max() == 0 and tracked.track.confidence[0].min() == 1


def test_ends_are_held_and_long_gaps_are_missing():
    tracked = run([[], [face_at(100)]] + [[]] * 5 + [[face_at(100)], []], max_gap=3)
    assert tracked.status[0] is FrameStatus.HELD and tracked.status[-1] is FrameStatus.HELD
    assert set(tracked.status[2:7]) == {FrameStatus.MISSING}
    assert np.allclose(tracked.track.points[0], tracked.track.points[1])
    assert tracked.share(FrameStatus.FOUND) == pytest.approx(2 / 9)


def test_a_video_without_any_face_says_what_to_do():
    with pytest.raises(FaceNotFoundError) as caught:
        run([[], [], []])
    assert "3 frames" in caught.value.what and caught.value.remedy
    with pytest.raises(FaceNotFoundError):
        assemble_track([])


def test_the_same_face_is_followed_when_a_bigger_one_enters():
    small = [face_at(100 + i, size=60) for i in range(6)]
    tracked = run([[small[0]]] + [[face, face_at(400, size=200)] for face in small[1:]])
    assert tracked.track.points[:, :, 0].max() < 200


def test_another_of_several_faces_is_taken_only_after_patience_ends():
    script = [[face_at(100)]] + [[face_at(500), face_at(800)]] * (PATIENCE + 3)
    seen = list(follow_face(numbered(len(script)), Script(script)))
    assert all(s.face is None for s in seen[1 : PATIENCE + 1])
    assert seen[PATIENCE + 1].face is not None


def test_a_lone_face_is_followed_across_a_cut():
    tracked = run([[face_at(100)], [face_at(700)]])
    assert set(tracked.status) == {FrameStatus.FOUND}


def test_the_person_can_choose_the_face():
    script = [[face_at(100, size=200), face_at(500, size=60)]] * 2
    tracked = run(script, choose=lambda faces: max(faces, key=lambda face: face.centre[0]))
    assert tracked.track.points[..., 0].min() > 400


def test_smoothing_has_no_lag_and_stops_at_cuts():
    random = np.random.default_rng(0)
    xs = np.concatenate([np.arange(30) * 2.0 + 100, np.arange(30) * 2.0 + 900]) + random.normal(0, 1, 60)
    script = [[face_at(x)] for x in xs]
    rough, smooth = run(script), run(script, smoothing=1.5)
    clean = np.concatenate([np.arange(30) * 2.0 + 100, np.arange(30) * 2.0 + 900])
    offset = rough.track.points[..., 0].mean(1) - xs
    error = smooth.track.points[..., 0].mean(1) - offset - clean
    assert np.abs(error).mean() < 0.6 * np.abs(xs - clean).mean()
    assert abs(error[3:27].mean()) < 0.5 and np.abs(error[28:32]).max() < 4


def test_frames_are_taken_one_at_a_time():
    taken = []

    def frames():
        for number, frame in enumerate(numbered(5)):
            taken.append(number)
            yield frame

    stream = follow_face(frames(), Script([[face_at(100)]] * 5))
    next(stream)
    assert taken == [0]


def test_a_tracker_is_asked_first_and_the_whole_frame_only_when_it_lost_the_face():
    class Tracker(Script):
        def track(self, image: np.ndarray, previous: np.ndarray) -> Face | None:
            return None if image[0, 0, 0] == 3 else face_from_points(previous + 1)

    tracker = Tracker([[face_at(100)]] * 6)
    tracked = track_faces(numbered(6), tracker)
    assert tracker.calls == 2 and set(tracked.status) == {FrameStatus.FOUND}
