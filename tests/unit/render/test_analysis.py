from __future__ import annotations

import threading
from fractions import Fraction

import numpy as np
import pytest

from studio.core.errors import Cancelled, EditError, FaceNotFoundError, MediaError
from studio.core.project import MediaKind, ReferenceFace, SourceMode, set_face
from studio.core.timebase import FrameRate
from studio.media.encoder import AudioSource, VideoEncoder
from studio.media.image import write_image
from studio.media.wav import write_wav
from studio.render.analysis import analyze, find_face, new_project, predict
from studio.render.sources import locate
from studio.vision import registry
from studio.vision.detector import face_from_points
from tests.unit.render.render_fakes import FACE, picture

RATE = 16_000


class FakeDetector:
    """Sees a face where the picture's top left px says: as far right as its red, none where that is 0."""

    id = "fake"

    def detect(self, image):
        shift = int(image[0, 0, 0])
        if shift == 0:
            return []
        opened = FACE.copy()
        opened[65:68, 1] += shift / 10
        return [face_from_points(opened + np.array([shift, 0])), face_from_points(FACE / 2 + np.array([80, 60]))]


@pytest.fixture(autouse=True)
def fake_detector(monkeypatch):
    monkeypatch.setattr(registry, "create_detector", lambda id, **options: FakeDetector())


def marked(shift: int) -> np.ndarray:
    image = picture()
    image[:8, :8] = (shift, 0, 0)
    return image


@pytest.fixture
def portrait(tmp_path):
    write_image(tmp_path / "p.png", marked(20))
    return tmp_path / "p.png"


@pytest.fixture
def voice(tmp_path):
    random = np.random.default_rng(0)
    loud = (np.sin(np.arange(RATE * 2) / 20) > 0)[:, None] * random.normal(0, 0.2, (RATE * 2, 1))
    write_wav(tmp_path / "v.wav", [loud.astype(np.float32), np.zeros((RATE + 11, 1), np.float32)], RATE, 1)
    return tmp_path / "v.wav"


@pytest.fixture
def clip(tmp_path):
    """10 frames at 30 fps; the face moves right by 10 px a frame and is gone in frames 4 and 5."""
    path = tmp_path / "clip.mkv"
    sound = AudioSource.from_samples(np.zeros(RATE // 3, np.float32), RATE)
    with VideoEncoder(path, width=128, height=128, frame_rate=FrameRate(30), codec="ffv1", audio=sound) as encoder:
        for index in range(10):
            encoder.write(marked(0 if index in (4, 5) else 100 - 10 * index))
    return path


def test_a_portrait_makes_a_project_at_25_fps_that_blinks_and_sways(portrait, voice, tmp_path):
    project = new_project(portrait, voice, project_path=tmp_path / "sub" / "p.lipwright")
    assert project.frame_rate == FrameRate(25)
    assert (project.motion.blinks, project.motion.sway) == (True, True)
    assert project.portrait is not None
    assert project.voice is not None
    assert (project.portrait.kind, project.portrait.width, project.portrait.relative) == (
        MediaKind.IMAGE,
        128,
        "../p.png",
    )
    assert (project.voice.duration, project.voice.sample_rate) == (Fraction(RATE * 3 + 11, RATE), RATE)
    assert project.frame_count == 76
    assert locate(project.voice) == voice


def test_a_video_makes_a_project_at_its_own_rate_without_additions(clip, voice):
    project = new_project(clip, voice)
    assert project.frame_rate == FrameRate(30)
    assert (project.motion.blinks, project.motion.sway) == (False, False)
    assert project.portrait is not None
    assert project.portrait.kind is MediaKind.VIDEO
    assert new_project(clip, voice, frame_rate=FrameRate(25)).frame_rate == FrameRate(25)


def test_the_sound_of_a_video_can_be_the_voice(portrait, clip):
    project = new_project(portrait, clip)
    assert project.voice is not None
    assert project.voice.kind is MediaKind.AUDIO


def test_files_of_the_wrong_kind_are_refused(portrait, voice):
    with pytest.raises(MediaError, match="no picture"):
        new_project(voice, voice)
    with pytest.raises(MediaError, match="no sound"):
        new_project(portrait, portrait)


def test_the_most_prominent_face_is_taken_unless_another_is_asked_for(portrait, voice):
    project = new_project(portrait, voice)
    first = find_face(project)
    assert first.face is not None
    assert first.source_track is None
    assert first.face.points[0, 0] == pytest.approx(FACE[0, 0] + 20)
    for choice in ({"face_index": 1}, {"box": (80, 60, 128, 120)}):
        other = find_face(project, **choice).face
        assert other is not None
        assert other.points[0, 0] == pytest.approx(FACE[0, 0] / 2 + 80)


def test_a_face_that_is_not_there_is_said_with_a_remedy(portrait, voice, tmp_path):
    project = new_project(portrait, voice)
    for choice in ({"face_index": 2}, {"face_index": -1}, {"box": (0, 0, 3, 3)}):
        with pytest.raises(FaceNotFoundError) as caught:
            find_face(project, **choice)
        assert caught.value.remedy
    write_image(tmp_path / "empty.png", marked(0))
    with pytest.raises(FaceNotFoundError, match="No face was found") as caught:
        find_face(new_project(tmp_path / "empty.png", voice))
    assert caught.value.path == tmp_path / "empty.png"


def test_a_video_is_tracked_through_all_frames_and_gaps_are_filled(clip, voice):
    seen = []
    project = find_face(new_project(clip, voice), progress=lambda done, total: seen.append((done, total)))
    assert project.source_track is not None
    assert project.face is not None
    lefts = project.source_track.points[:, 0, 0] - FACE[0, 0]
    assert np.allclose(lefts, 100 - 10 * np.arange(10), atol=0.01)
    assert list(project.source_track.confidence.max(1) > 0) == [True] * 4 + [False] * 2 + [True] * 4
    assert project.face.frame == 9, "the frame with the most closed mouth"
    assert seen == [(done, 10) for done in range(1, 11)]


def test_finding_a_face_can_be_cancelled(clip, voice):
    cancel = threading.Event()
    with pytest.raises(Cancelled):
        find_face(new_project(clip, voice), progress=lambda done, total: cancel.set(), cancel=cancel)


def test_a_prediction_covers_the_voice_and_says_where_it_is_from(portrait, voice):
    seen = []
    project = analyze(new_project(portrait, voice), progress=lambda done, total: seen.append((done, total)))
    assert project.base is not None
    assert project.voice is not None
    assert len(project.base.track) == project.frame_count == 76
    assert project.base.speech[10:40].mean() > 0.5 > project.base.speech[60:].mean()
    provenance = dict(project.base.provenance)
    assert provenance["voice"] == project.voice.content_hash
    assert len(str(provenance["weights"])) == 32
    assert seen[-1] == (76, 76)
    assert analyze(project) is project
    assert predict(project) == project


def test_a_prediction_over_a_video_follows_its_head(clip, voice):
    project = analyze(new_project(clip, voice))
    assert project.base is not None
    assert project.render.source_mode is SourceMode.PING_PONG
    nose = project.base.track.points[:, 30, 0] - FACE[30, 0]
    assert np.allclose(nose[:12], [100, 90, 80, 70, 60, 50, 40, 30, 20, 10, 20, 30], atol=0.5)


def test_predicting_needs_a_face_and_a_voice_and_can_be_cancelled(portrait, voice):
    with pytest.raises(EditError, match="no face"):
        predict(new_project(portrait, voice))
    with pytest.raises(EditError, match="no voice"):
        predict(find_face(new_project(portrait, None)))
    cancel = threading.Event()
    cancel.set()
    with pytest.raises(Cancelled):
        predict(set_face(new_project(portrait, voice), ReferenceFace(FACE, "manual")), cancel=cancel)
