"""The motion model's training: its set, lags, loss and loop, on small made clips."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
import torch

from studio.core.errors import InputError
from studio.core.geometry import MEAN_FACE
from studio.talkformer.motion import load_speech_encoder
from studio.talkformer.motion_net import MotionNet, close_mouth
from studio.talkformer.speech_encoder import SpeechEncoder
from studio.training.motion_assemble import join, write_weights
from studio.training.motion_data import MotionClip, MotionSet, clip_from_manifest, read_pack, trainable, write_pack
from studio.training.motion_lags import fit_ridge, lag_curve, peak
from studio.training.motion_loop import FOLDS, answer_clip, fold_of, train_fold, watch
from studio.training.motion_losses import motion_loss, opening
from tests.unit.training.motion_samples import made_clip

CPU = torch.device("cpu")
SMALL = {"dim": 32, "layers": 2, "heads": 2, "reach": 4, "components": 6, "dropout": 0.0}


@pytest.fixture(scope="module")
def clips() -> list[MotionClip]:
    torch.set_num_threads(1)
    return [made_clip(number) for number in range(12)] + [made_clip(100 + number, 30) for number in range(6)]


def test_pack_gives_back_what_was_packed(tmp_path: Path, clips: list[MotionClip]) -> None:
    assert write_pack(tmp_path / "set.npz", clips) == len(clips)
    for before, after in zip(clips, read_pack(tmp_path / "set.npz"), strict=True):
        assert (after.name, after.identity, after.licence_class) == (before.name, before.identity, before.licence_class)
        assert np.abs(after.points - before.points).max() < 0.02
        assert np.abs(after.log_mel - before.log_mel).max() < 0.05


def test_missing_pack_is_an_input_error(tmp_path: Path) -> None:
    with pytest.raises(InputError):
        read_pack(tmp_path / "none.npz")


@pytest.mark.parametrize(
    ("entry", "expected"),
    [
        ({"split": "train", "has_audio": True, "sync_ok": True}, True),
        ({"split": "train", "has_audio": True}, True),
        ({"split": "train", "has_audio": True, "sync_ok": False}, False),
        ({"split": "train", "has_audio": False, "sync_ok": True}, False),
        ({"split": "dev", "has_audio": True, "sync_ok": True}, False),
    ],
)
def test_only_clips_in_step_of_the_training_split_teach(entry: dict[str, object], expected: bool) -> None:
    assert trainable(entry) is expected


def test_frames_without_a_face_take_the_nearest() -> None:
    points = np.repeat(MEAN_FACE[None] * 0.7 + 20, 10, 0).astype(np.float16)
    points[4:7] = np.nan
    entry = {"clip": "x", "identity": "i", "licence_class": "permissive"}
    landmarks = {"x/lm68": points, "x/valid": np.ones(10, bool)}
    clip = clip_from_manifest(entry, landmarks, np.zeros(6400, np.float32))
    assert np.isfinite(clip.points).all()
    assert list(np.flatnonzero(~clip.valid)) == [4, 5, 6]
    assert np.abs(clip.points - MEAN_FACE).max() < 1.5


@pytest.mark.parametrize("augment", [False, True])
def test_windows_have_the_shapes_that_the_network_takes(clips: list[MotionClip], augment: bool) -> None:
    data = MotionSet(clips[:12], device=CPU, shifts={}, weights=np.ones(12))
    batch = data.draw(5, 60, random=torch.Generator().manual_seed(0), augment=augment)
    assert batch.audio.shape == (5, 60, 20, 42)
    assert batch.points.shape == (5, 60, 68, 2)
    assert batch.reference.shape[2:] == (68, 2)
    assert batch.weight.shape == (5, 60)
    assert torch.isfinite(batch.audio).all()
    assert float(batch.audio.abs().max()) <= 3.5


@pytest.fixture(scope="module")
def speech() -> SpeechEncoder:
    return load_speech_encoder()


def test_plain_windows_agree_with_the_whole_clip(clips: list[MotionClip], speech: SpeechEncoder) -> None:
    """Training and inference hear the same: windows cut by the sampler are those of `answer_clip`."""
    clip = clips[0]
    data = MotionSet([clip], device=CPU, shifts={}, weights=np.ones(1))
    seen: list[torch.Tensor] = []

    class Spy(MotionNet):
        def forward(self, audio: torch.Tensor, *others: torch.Tensor):  # type: ignore[no-untyped-def]
            seen.append(audio)
            return super().forward(audio, *others)

    answer_clip(Spy(**SMALL), speech, clip)
    batch = data.draw(1, 120, random=torch.Generator().manual_seed(0), augment=False)
    assert float((batch.audio[0] - seen[0][0]).abs().mean()) < 0.06
    late = batch.audio[0, 1:] - seen[0][0, :-1]
    assert float(late.abs().mean()) > 0.09


def test_closing_the_mouth_in_torch_matches_the_editor() -> None:
    from studio.core.motion import close_mouth as close_in_numpy

    face = MEAN_FACE.copy()
    face[[65, 66, 67], 1] += (9, 10, 9)
    face[55:60, 1] += 8
    ours = close_mouth(torch.from_numpy(face)).numpy()
    assert np.abs(ours - close_in_numpy(face)).max() < 2.5
    assert abs(float(opening(torch.from_numpy(ours)[[*range(17), *range(48, 68)]]))) < 1e-6


def test_loss_is_least_for_the_truth(clips: list[MotionClip]) -> None:
    data = MotionSet(clips[:12], device=CPU, shifts={}, weights=np.ones(12))
    batch = data.draw(4, 60, random=torch.Generator().manual_seed(0), augment=False)
    truth = batch.points[:, :, [*range(17), *range(48, 68)]]
    spread = torch.ones(4, 60)
    rest = truth.mean(1, keepdim=True).expand_as(truth)
    right, _ = motion_loss(rest, truth - rest, spread, batch)
    still, _ = motion_loss(rest, torch.zeros_like(truth), spread, batch)
    assert right < still


def test_lag_is_measured_to_a_part_of_a_frame() -> None:
    clean, late = made_clip(1, 300), made_clip(1, 300, late=1.5)
    curve = lag_curve(clean.points[:, 66, 1], late.points[:, 66, 1])
    assert peak(curve) == pytest.approx(1.5, abs=0.2)


def test_folds_hold_out_whole_identities(clips: list[MotionClip]) -> None:
    twin = MotionClip("other_name", clips[0].identity, "permissive", clips[0].log_mel, clips[0].points, clips[0].valid)
    assert fold_of(twin) == fold_of(clips[0])
    assert {fold_of(clip) for clip in clips} <= set(range(FOLDS))


def test_a_little_training_learns_to_follow_the_voice(
    tmp_path: Path, clips: list[MotionClip], speech: SpeechEncoder
) -> None:
    fold = fold_of(clips[0])
    net, history = train_fold(
        clips, fold=fold, minutes=1, device=CPU, shifts={}, batch=8, rate=4e-3, options=SMALL, max_steps=60
    )
    assert history[-1]["step"] == 60
    held = [clip for clip in clips if fold_of(clip) == fold]
    assert watch(net, speech, held, device=CPU, shifts={})["r"] > 0.7
    write_weights(join([net, net], speech), tmp_path / "motion.safetensors", {})
    from studio.talkformer.motion import load_motion_model

    assert len(load_motion_model(tmp_path / "motion.safetensors").nets) == 2


def test_the_baseline_learns_loudness(clips: list[MotionClip]) -> None:
    from studio.training.motion_lags import ridge_features

    ridge = fit_ridge(clips[:10])
    gap = (ridge_features(clips[11].log_mel, 120) @ ridge["weight"] + ridge["bias"]).reshape(-1, 37, 2)[:, 35, 1]
    assert np.corrcoef(gap, clips[11].points[:, 66, 1])[0, 1] > 0.7
