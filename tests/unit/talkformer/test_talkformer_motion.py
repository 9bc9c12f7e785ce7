"""From a voice to landmark motion: streaming, any rate, bounded memory, no visible cuts."""

from __future__ import annotations

import json
import shutil
import subprocess
import sys
import time
import tracemalloc
from collections.abc import Iterator
from fractions import Fraction
from pathlib import Path

import numpy as np
import pytest
import torch

from studio.core.errors import Cancelled, ModelError
from studio.core.geometry import MEAN_FACE, face_frame, mouth_opening
from studio.core.resources import resource_path
from studio.core.timebase import FrameRate
from studio.core.topology import CONTENT, POSE
from studio.core.track import LandmarkTrack
from studio.talkformer.audio_features import MEL_BINS, WINDOW
from studio.talkformer.landmark_completion import LandmarkCompletion, load_landmark_completion
from studio.talkformer.motion import BLOCK, load_motion_model, predict_motion, predict_track
from studio.talkformer.motion_ensemble import MotionEnsemble
from studio.talkformer.motion_net import LocalAttention

RATE = FrameRate(25)
SECOND = 16_000
FACE = (MEAN_FACE * 2 + (100, 60)).astype(np.float32)


def made_voice(seconds: float, *, seed: int = 0) -> np.ndarray:
    """Noise and buzz whose loudness and colour change at syllable rhythm."""
    random = np.random.default_rng(seed)
    count = int(seconds * SECOND)
    time_ = np.arange(count) / SECOND
    syllables = np.interp(
        time_, np.arange(0, seconds + 1, 0.13), random.uniform(0, 1, len(np.arange(0, seconds + 1, 0.13)))
    )
    buzz = np.sign(np.sin(2 * np.pi * 130 * time_ + 3 * np.sin(2 * np.pi * 0.8 * time_)))
    return (0.08 * syllables**2 * (buzz + random.normal(0, 0.5, count))).astype(np.float32)


@pytest.fixture(scope="module")
def model() -> MotionEnsemble:
    torch.set_num_threads(1)
    return load_motion_model()


def track_of(voice: object, model: MotionEnsemble, **options: object) -> LandmarkTrack:
    return predict_track(voice, reference_points=FACE, **({"frame_rate": RATE, "model": model} | options))  # type: ignore[arg-type]


def test_no_cut_between_blocks_shows_in_three_minutes(model: MotionEnsemble) -> None:
    voice = made_voice(180)
    usual = track_of([voice], model)
    shifted = track_of(np.array_split(voice, 77), model, block=BLOCK + 61)
    assert len(usual) == 180 * 25
    assert np.abs(usual.points - shifted.points).max() < 0.02
    steps = np.abs(np.diff(usual.points[:, CONTENT], axis=0)).mean((1, 2))
    edges = np.arange(BLOCK, len(usual), BLOCK) - 1
    assert len(edges) == 22
    assert steps[edges].max() <= np.quantile(steps, 0.999)
    assert steps[edges].mean() < 1.5 * steps.mean()


@pytest.mark.parametrize("rate", ["23.976", "24", "25", "29.97", "30", "50", "59.94", "60", "12.5"])
def test_every_rate_gets_all_its_frames_at_the_right_time(model: MotionEnsemble, rate: str) -> None:
    frame_rate = FrameRate.parse(rate)
    voice = made_voice(23.457)
    track = track_of([voice], model, frame_rate=frame_rate)
    assert len(track) == frame_rate.frame_count(Fraction(len(voice), SECOND))
    at_25 = mouth_opening(track_of([voice], model).points)
    middle = (np.arange(len(track)) + 0.5) / float(frame_rate) * 25 - 0.5
    expected = np.interp(middle, np.arange(len(at_25)), at_25)
    assert np.corrcoef(mouth_opening(track.points), expected)[0, 1] > 0.98


def test_wanted_frame_count_is_met_with_silence_or_by_stopping(model: MotionEnsemble) -> None:
    voice = made_voice(4)
    assert len(track_of([voice], model, frame_count=333)) == 333
    assert len(track_of([voice], model, frame_count=7, frame_rate=FrameRate(30))) == 7
    assert len(track_of([], model)) == 0
    assert len(track_of([voice[:1]], model)) == 1


def test_other_points_stay_and_displacement_starts_from_the_reference(model: MotionEnsemble) -> None:
    track = track_of([made_voice(3)], model)
    others = np.setdiff1d(np.arange(68), CONTENT)
    assert np.abs(track.points[:, others] - FACE[others]).max() < 1e-4
    assert 0.5 < np.abs(track.points[:, CONTENT] - FACE[CONTENT]).mean() < 40
    assert track.confidence.min() >= 0
    assert track.confidence.max() <= 1


def test_motion_rides_on_a_given_pose(model: MotionEnsemble) -> None:
    voice = made_voice(4)
    angle = np.linspace(-0.2, 0.3, 100)
    turn = np.stack([np.stack([np.cos(angle), -np.sin(angle)], -1), np.stack([np.sin(angle), np.cos(angle)], -1)], -2)
    pose = LandmarkTrack(np.einsum("tij,nj->tni", turn, FACE) + np.linspace(0, 30, 100)[:, None, None])
    track = track_of([voice], model, pose=pose)
    assert np.allclose(track.points[:, POSE], pose.points[:, POSE], atol=1e-3)
    still = track_of([voice], model)
    for frame in (0, 50, 99):
        a = face_frame(track.points[frame]).apply(track.points[frame])
        b = face_frame(still.points[frame]).apply(still.points[frame])
        assert np.abs(a - b).max() < 0.1


def test_loudness_hardly_changes_articulation(model: MotionEnsemble) -> None:
    voice = made_voice(20)
    usual = mouth_opening(track_of([voice], model).points)
    for gain in (0.1, 4.0):
        other = mouth_opening(track_of([voice * gain], model).points)
        assert np.corrcoef(usual, other)[0, 1] > 0.97
        assert other.std() == pytest.approx(usual.std(), rel=0.15)


def test_memory_does_not_grow_with_the_voice(model: MotionEnsemble) -> None:
    piece = made_voice(10)

    def peak(pieces: int) -> float:
        tracemalloc.start()
        count = sum(
            1
            for _ in predict_motion((piece for _ in range(pieces)), reference_points=FACE, frame_rate=RATE, model=model)
        )
        top = tracemalloc.get_traced_memory()[1]
        tracemalloc.stop()
        assert count == pieces * 250
        return top

    peak(1)
    assert peak(12) < peak(4) * 1.05 + 1e5


def test_reading_stays_just_ahead_of_what_is_given_out(model: MotionEnsemble) -> None:
    read = 0

    def pieces() -> Iterator[np.ndarray]:
        nonlocal read
        for _ in range(100):
            read += 1
            yield made_voice(1)

    frames = predict_motion(pieces, reference_points=FACE, frame_rate=RATE, model=model)
    for _ in range(100):
        next(frames)
    assert read < 20


@pytest.mark.parametrize("frames", [1, 3, 9, 40])
def test_attention_is_biased_by_distance_and_sees_as_far_as_its_reach(frames: int) -> None:
    attention = LocalAttention(8, 2, 4)
    torch.nn.init.normal_(attention.bias)
    made = attention.biases(frames)
    for row in range(frames):
        for column in range(frames):
            away = column - row
            wanted = attention.bias[:, away + 4] if abs(away) <= 4 else torch.full((2,), -torch.inf)
            assert torch.equal(made[:, row, column], wanted)


def test_a_minute_takes_under_three_seconds_on_one_core(model: MotionEnsemble) -> None:
    voice = made_voice(60)
    began = time.process_time()
    track_of([voice], model)
    assert time.process_time() - began < 3


def test_cancel_stops_between_blocks_and_progress_counts(model: MotionEnsemble) -> None:
    seen: list[int] = []
    frames = predict_motion(
        [made_voice(40)],
        reference_points=FACE,
        frame_rate=RATE,
        model=model,
        progress=seen.append,
        cancelled=lambda: bool(seen),
    )
    with pytest.raises(Cancelled):
        list(frames)
    assert len(seen) == 1


def test_damaged_weights_are_refused_by_name(tmp_path: Path) -> None:
    for suffix in (".safetensors", ".json"):
        shutil.copy(resource_path(f"models/motion{suffix}"), tmp_path / f"motion{suffix}")
    path = tmp_path / "motion.safetensors"
    load_motion_model(path)
    data = bytearray(path.read_bytes())
    data[-1] ^= 1
    path.write_bytes(data)
    with pytest.raises(ModelError) as caught:
        load_motion_model(path)
    assert caught.value.path == path
    (tmp_path / "motion.json").write_text("{}")
    with pytest.raises(ModelError):
        load_motion_model(path)


def test_bundled_weights_keep_their_size_and_say_what_they_are() -> None:
    assert resource_path("models/motion.safetensors").stat().st_size <= 12 * 2**20
    card = json.loads(resource_path("models/motion.json").read_text())
    assert {"config", "sha256"} <= set(card)


def test_predicting_imports_no_diffusers() -> None:
    """It would cost more than the prediction of a short voice."""
    code = (
        "import sys, numpy as np\n"
        "from studio.core.geometry import MEAN_FACE\n"
        "from studio.core.timebase import FrameRate\n"
        "from studio.talkformer.motion import predict_track\n"
        "track = predict_track([np.zeros(8000, np.float32)], reference_points=MEAN_FACE, frame_rate=FrameRate(25))\n"
        "print(len(track), 'diffusers' in sys.modules)"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.split() == ["13", "False"]


def test_model_follows_the_conventions_of_diffusers(tmp_path: Path, model: MotionEnsemble) -> None:
    saved = load_landmark_completion()
    assert {k: tuple(v.shape) for k, v in saved.state_dict().items()} == {
        k: tuple(v.shape) for k, v in model.state_dict().items()
    }
    saved.save_pretrained(tmp_path)
    again = LandmarkCompletion.from_pretrained(tmp_path)
    audio, pose = torch.randn(1, 30, WINDOW, MEL_BINS), torch.from_numpy(MEAN_FACE[POSE]).float().expand(1, 30, 31, 2)
    reference = torch.from_numpy(MEAN_FACE.copy()).float()[None, None]
    a, b = model(audio, pose, reference), again.eval()(audio, pose, reference)
    assert a.displacement.shape == (1, 30, 37, 2)
    assert a.confidence.shape == (1, 30)
    assert torch.allclose(a.displacement, b.displacement, atol=1e-4)


def test_landmarks_receive_gradients(model: MotionEnsemble) -> None:
    audio = torch.randn(1, 10, WINDOW, MEL_BINS, requires_grad=True)
    pose, face = torch.zeros(1, 10, 31, 2), torch.from_numpy(MEAN_FACE.copy()).float()[None, None]
    model(audio, pose + face[:, 0, None, POSE], face).displacement.square().sum().backward()
    assert audio.grad is not None
    assert float(audio.grad.abs().sum()) > 0


def test_sharpening_adds_quick_motion_and_leaves_slow_motion_and_stillness() -> None:
    from studio.talkformer.motion_ensemble import sharpened

    time = torch.arange(100.0)[:, None, None].expand(100, 37, 2)
    slow, quick, still = torch.sin(time / 12), torch.sin(time * 1.5), torch.ones(100, 37, 2)
    assert torch.allclose(sharpened(still, 1.0), still, atol=1e-6)
    assert (sharpened(slow, 1.0) - slow)[5:-5].abs().max() < 0.02
    assert 1.3 < sharpened(quick, 1.0)[10:-10].std() / quick[10:-10].std() < 2.0
    assert sharpened(quick, 0.0) is quick
