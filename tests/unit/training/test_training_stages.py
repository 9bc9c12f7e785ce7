"""Every stage takes real steps on a tiny set; a resumed run repeats the one that was not interrupted."""

from __future__ import annotations

import json
from pathlib import Path

import numpy as np
import pytest
import torch

from studio.core.errors import InputError, ModelError, OptionError
from studio.core.resources import resource_path
from studio.core.topology import CONTENT
from studio.talkformer.audio_features import MEL_BINS, MEL_PER_FRAME, WINDOW
from studio.talkformer.autoencoder import CompactAutoencoder
from studio.talkformer.end_to_end import TalkingChain
from studio.talkformer.presets import new_scheduler
from studio.talkformer.sync_expert import SyncExpert, contrast
from studio.talkformer.unet import LandmarkUNet
from studio.talkformer.weight_pack import load_pipeline, read_pack
from studio.training import face_crops, renderer
from studio.training.autoencoder_stage import AutoencoderStage
from studio.training.checkpoint import load_checkpoint, save_checkpoint
from studio.training.device_data import PairSampler, SequenceSampler
from studio.training.diffusion_stage import DiffusionStage
from studio.training.distill_stage import DistillStage
from studio.training.face_set import Labels, is_held_out, read_labels, read_listing, write_labels
from studio.training.joint_stage import JointStage
from studio.training.loop import Stage, train
from studio.training.mouth_reader import MouthReader, same_reading
from studio.training.reader_stage import ReaderStage, gap_slope
from studio.training.runtime import Runtime, choose_device, choose_precision
from studio.training.stage_config import STAGES, StageConfig, load_config
from studio.training.sync_stage import SyncStage, area
from tests.unit.talkformer.talkformer_tiny import mean_points, tiny_motion
from tests.unit.training.face_set_samples import FRAMES, face_set
from tests.unit.training.tiny_runs import PRESET, command

CPU = torch.device("cpu")
PIXELS = 64


@pytest.fixture(scope="module")
def folder(tmp_path_factory) -> Path:
    return face_set(tmp_path_factory.mktemp("set"))


@pytest.fixture(scope="module")
def crops(folder) -> face_crops.FaceCrops:
    return face_crops.load(folder, pixels=PIXELS)


def autoencoder() -> CompactAutoencoder:
    torch.manual_seed(1)
    return CompactAutoencoder(4, 8, (8, 8), 1)


def unet() -> LandmarkUNet:
    torch.manual_seed(2)
    return LandmarkUNet(4, (8, 16), heads=2, token_dim=8)


def pairs(crops) -> tuple[PairSampler, PairSampler]:
    return tuple(PairSampler(crops, np.flatnonzero(crops.held_out == held), CPU, 0) for held in (False, True))


def sequences(crops, frames: int) -> tuple[SequenceSampler, SequenceSampler]:
    return tuple(sequence(crops, held, frames, 5) for held in (False, True))


def sequence(crops, held: bool, frames: int, shown: int) -> SequenceSampler:
    return SequenceSampler(crops, np.flatnonzero(crops.held_out == held), CPU, 0, frames=frames, shown=shown)


def stage_of(
    name: str, crops, *, steps: int = 3, batch: int = 2, precision: str = "auto", compiled: bool = False
) -> Stage:
    options = {"adversarial_from": 0.3, "frames": 8, "shown": 5}
    config = StageConfig(name, steps=steps, batch=batch, log_every=1, check_seconds=1e9, checkpoint_seconds=1e9,
                         ema=0.5, options=options, compile=compiled)  # fmt: skip
    runtime = Runtime("cpu", precision)
    if name == "autoencoder":
        return AutoencoderStage(config, runtime, autoencoder(), *pairs(crops))
    if name == "diffusion":
        return DiffusionStage(config, runtime, unet(), autoencoder(), new_scheduler(), *pairs(crops))
    if name == "reader":
        torch.manual_seed(3)
        return ReaderStage(config, runtime, MouthReader(width=8), *pairs(crops))
    if name == "distill":
        return DistillStage(config, runtime, unet(), autoencoder(), new_scheduler(), *pairs(crops))
    if name == "sync":
        torch.manual_seed(3)
        expert = SyncExpert(dim=16, width=8)
        return SyncStage(config, runtime, expert, sequence(crops, False, 10, 10), sequence(crops, True, 15, 15))
    torch.manual_seed(4)
    chain = TalkingChain(tiny_motion(), unet(), autoencoder(), new_scheduler())
    return JointStage(config, runtime, chain, SyncExpert(dim=16, width=8), *sequences(crops, 8))


def run(stage: Stage, out: Path, **options) -> list[dict]:
    entries: list[dict] = []
    train(stage, out, entries.append, **options)
    return entries


def curve(entries: list[dict]) -> dict[int, float]:
    return {entry["step"]: entry["loss"] for entry in entries if "loss" in entry}


@pytest.mark.parametrize("name", STAGES)
def test_a_stage_learns_finishes_and_shows_what_it_does(name, crops, tmp_path):
    stage = stage_of(name, crops)
    main = name if name in ("sync", "reader", "autoencoder") else "unet"
    before = {k: v.clone() for k, v in stage.modules[main].state_dict().items()}
    entries = run(stage, tmp_path)
    assert list(curve(entries)) == [0, 1, 2]
    assert all(np.isfinite(value) for value in curve(entries).values())
    assert any(not torch.equal(v, before[k]) for k, v in stage.modules[main].state_dict().items())
    last = entries[-1]
    assert last["done"]
    assert last["held_out"]
    assert (tmp_path / f"{name}.jpg").is_file() == (name not in ("sync", "reader"))


def scaled(stage: Stage, scale: float) -> torch.amp.GradScaler:
    """The stage's scaler at another scale."""
    scaler = stage.runtime.scaler
    assert scaler.is_enabled()
    scaler.scale(torch.zeros(1))
    scaler.update(scale)
    return scaler


@pytest.mark.parametrize("name", ["diffusion", "joint"])
def test_half_precision_scales_the_loss_and_leaves_out_steps_that_overflow(name, crops, tmp_path):
    """The way of older GPUs, walked on the CPU: both optimisers of a stage go through one scaler."""
    stage = stage_of(name, crops, steps=3, precision="fp16")
    scaler, unet = scaled(stage, 2.0**4), stage.modules["unet"]
    before = [p.detach().clone() for p in unet.parameters()]
    entries = run(stage, tmp_path)
    assert all(np.isfinite(value) for value in curve(entries).values())
    assert any(not torch.equal(p, b) for p, b in zip(unet.parameters(), before, strict=True))
    assert scaler.get_scale() == 2.0**4

    again = stage_of(name, crops, steps=4, precision="fp16")
    scaled(again, 2.0**100)
    kept = [p.detach().clone() for p in again.modules["unet"].parameters()]
    again.step(0.0)
    assert all(torch.equal(p, b) for p, b in zip(again.modules["unet"].parameters(), kept, strict=True))
    assert again.runtime.scaler.get_scale() < 2.0**100
    again.restore(load_checkpoint(tmp_path / "checkpoints" / f"{name}-0.safetensors")["state"])
    assert again.runtime.scaler.get_scale() == 2.0**4


@pytest.mark.parametrize("name", ["diffusion", "sync"])
def test_compiled_networks_take_the_same_steps_and_keep_their_names(name, crops, tmp_path, monkeypatch):
    """Traced as for a compiler, without one."""
    plain = torch.nn.Module.compile
    monkeypatch.setattr(torch.nn.Module, "compile", lambda self: plain(self, backend="eager"))
    losses = [curve(run(stage_of(name, crops, steps=1, compiled=on), tmp_path / str(on))) for on in (False, True)]
    np.testing.assert_allclose(list(losses[1].values()), list(losses[0].values()), rtol=1e-4)
    names = [set(load_checkpoint(tmp_path / str(on) / "checkpoints" / f"{name}-0.safetensors")["state"]["modules"])
             for on in (False, True)]  # fmt: skip
    assert names[0] == names[1]


@pytest.mark.parametrize("name", ["autoencoder", "joint"])
def test_six_steps_straight_are_three_and_three_resumed(name, crops, tmp_path):
    straight = curve(run(stage_of(name, crops, steps=6), tmp_path / "straight"))
    first = curve(run(stage_of(name, crops, steps=6), tmp_path / "parts", stop_after=3))
    entries = run(stage_of(name, crops, steps=6), tmp_path / "parts")
    assert entries[0]["resumed_at"] == 3
    resumed = first | curve(entries)
    assert list(resumed) == list(straight)
    np.testing.assert_allclose(list(resumed.values()), list(straight.values()), rtol=1e-4, atol=1e-5)


def talking_crops(people: int, frames: int = 60) -> face_crops.FaceCrops:
    """Points and sound only: the voice of each person has a pitch of its own, and is as loud as the mouth is open."""
    random = np.random.default_rng(0)
    points, audio = [], []
    for _ in range(people):
        opening = np.convolve(random.normal(0, 1, frames + 2), [0.5, 1, 0.5], "valid").astype(np.float32)
        face = mean_points(frames).numpy()
        face[:, [55, 56, 57, 58, 59, 65, 66, 67], 1] += 0.05 * opening[:, None] + random.normal(0, 0.1)
        around = np.clip(np.arange(frames)[:, None] + np.arange(WINDOW) // MEL_PER_FRAME - 2, 0, frames - 1)
        points.append(face)
        audio.append(opening[around][..., None] + 3 * random.normal(0, 1, MEL_BINS))
    count = people * frames
    clip, nothing = np.repeat(np.arange(people, dtype=np.int32), frames), np.zeros((count, 0, 0, 3), np.uint8)
    return face_crops.FaceCrops(
        nothing, np.concatenate(points), np.concatenate(audio).astype(np.float16), clip,
        np.tile(np.arange(frames, dtype=np.int32), people), np.ones(count, bool), clip >= people - 4,
        nothing[:0], np.full(count, -1, np.int32), clip, np.zeros(count, bool),
    )  # fmt: skip


def test_the_sync_expert_learns_when_and_not_who(tmp_path):
    """On people that it has not met, mouths of the right moment beat those five frames off."""
    crops = talking_crops(24)
    config = StageConfig("sync", steps=150, batch=100, learning_rate=2e-3, check_seconds=1e9, ema=0.9)
    torch.manual_seed(0)
    expert = SyncExpert(kind="landmarks", dim=32, width=8)
    stage = SyncStage(config, Runtime("cpu"), expert, sequence(crops, False, 25, 25), sequence(crops, True, 15, 15))
    before = stage.check()
    scores = run(stage, tmp_path)[-1]["held_out"]
    assert abs(before["area"] - 0.5) < 0.15
    assert scores["right_over_shifted"] > 0.8
    assert scores["area"] > 0.8


def test_knowing_whose_mouth_it_is_does_not_lower_the_sync_loss():
    """Five moments of each of four people, of whom an expert knows who speaks and nothing else."""
    who = torch.nn.functional.normalize(torch.randn(4, 16, generator=torch.Generator().manual_seed(0)), dim=-1)
    embedded = who[:, None].expand(4, 5, 16)
    assert float(contrast(embedded, embedded, torch.tensor(3.0))) == pytest.approx(np.log(5), abs=1e-4)
    moments = torch.eye(5, 16).expand(4, 5, 16)
    assert float(contrast(moments, moments, torch.tensor(3.0))) < 0.01


def test_the_area_is_the_share_of_pairs_in_the_right_order():
    assert area(torch.tensor([0.9, 0.4]), torch.tensor([0.5, 0.1])) == 0.75
    assert area(torch.rand(500), torch.rand(500)) == pytest.approx(0.5, abs=0.06)


def test_a_set_opens_without_its_pictures(folder, crops):
    bare = face_crops.load(folder, pixels=0)
    assert bare.pictures.shape == (3 * FRAMES, 0, 0, 3)
    assert np.array_equal(bare.audio, crops.audio)
    np.testing.assert_allclose(bare.points, crops.points, atol=1e-5)


def test_the_joint_stage_moves_the_landmark_completion(crops, tmp_path):
    stage = stage_of("joint", crops, steps=2)
    before = stage.modules["motion"].nets[0].stem[0].weight.clone()
    run(stage, tmp_path)
    assert not torch.equal(before, stage.modules["motion"].nets[0].stem[0].weight)


def test_a_mouth_reader_tells_a_picture_from_one_with_other_lips_and_leads_a_gradient_there(crops):
    torch.manual_seed(5)
    reader = MouthReader(width=8)
    torch.nn.init.normal_(reader.points.weight, std=0.1)
    pair = pairs(crops)[0].draw(4)
    moved = torch.roll(pair.target, 5, dims=2).requires_grad_(True)
    assert sum(float(part.detach()) for part in same_reading(reader, pair.target, pair.target)) < 2e-3
    points, features = same_reading(reader, moved, pair.target)
    assert float(points.detach()) > 5e-3
    (points + features).backward()
    assert moved.grad.abs().sum() > 0
    read = pair.target_points[:, CONTENT].clone()
    read[..., 1] = read[..., 1] * 0.5
    assert gap_slope(read, pair.target_points[:, CONTENT]) == pytest.approx(0.5, abs=1e-3)


def test_the_reader_adds_to_the_loss_of_the_diffusion_stage(crops):
    losses = []
    for reader in (None, MouthReader(width=8)):
        config = StageConfig("diffusion", steps=1, batch=2, options={"reading": 1e3, "adversarial_from": 1.0})
        torch.manual_seed(6)
        stage = DiffusionStage(
            config, Runtime("cpu"), unet(), autoencoder(), new_scheduler(), *pairs(crops), reader=reader
        )
        losses.append(float(stage.step(0.5)["loss"]))
        assert ("read" in stage.check()) == (reader is not None)
    assert losses[1] > losses[0] + 1


def test_labels_are_steadied_without_lag(folder):
    labels = read_labels((folder / read_listing(folder)[0].file).with_suffix(".npz"))
    shaken = labels.points.copy()
    shaken[::2, :, 1] += 2
    steady = face_crops.steadied(Labels(shaken, labels.valid, None)).points
    rough, smooth = (np.abs(np.diff(p[2:-2, :, 1], 2, axis=0)).mean() for p in (shaken, steady))
    assert smooth < 0.45 * rough
    assert np.abs(steady[2:-2].mean(0) - shaken[2:-2].mean(0)).max() < 0.5


def test_gradient_checkpointing_gives_the_same_losses(crops, tmp_path):
    from dataclasses import replace

    losses = []
    for on in (False, True):
        config = StageConfig("diffusion", steps=2, batch=2, log_every=1, gradient_checkpointing=on)
        stage = DiffusionStage(replace(config), Runtime("cpu"), unet(), autoencoder(), new_scheduler(), *pairs(crops))
        losses.append(list(curve(run(stage, tmp_path / str(on))).values()))
    np.testing.assert_allclose(losses[0], losses[1], rtol=1e-4)


def test_a_checkpoint_of_another_model_is_refused_with_a_remedy(crops, tmp_path):
    run(stage_of("sync", crops, steps=1), tmp_path)
    stage = stage_of("sync", crops, steps=2)
    stage.modules["sync"] = SyncExpert(dim=8, width=8)
    with pytest.raises(ModelError, match="--fresh"):
        run(stage, tmp_path)


def test_a_checkpoint_keeps_any_nesting_and_is_no_pickle(tmp_path):
    tree = {"a": [torch.arange(3), {"b": 1.5, "c": None}], 7: {1: torch.zeros(2, dtype=torch.uint8)}, "d": "text"}
    save_checkpoint(tmp_path / "c.safetensors", {"tree": tree["a"], "numbered": {7: tree[7]}, "d": tree["d"]})
    found = load_checkpoint(tmp_path / "c.safetensors")
    assert torch.equal(found["tree"][0], torch.arange(3))
    assert found["tree"][1] == {"b": 1.5, "c": None}
    assert found["numbered"][7][1].dtype is torch.uint8
    (tmp_path / "bad.safetensors").write_bytes(b"\x80\x04nonsense")
    with pytest.raises(ModelError):
        load_checkpoint(tmp_path / "bad.safetensors")


@pytest.mark.parametrize("preset", ["compact", "paper"])
@pytest.mark.parametrize("stage", STAGES)
def test_every_stage_has_a_configuration_for_both_presets(stage, preset):
    if (stage, preset) == ("autoencoder", "paper"):
        pytest.skip("the paper preset takes a trained AutoencoderKL")
    assert load_config(stage, preset).stage == stage


def test_a_leg_on_latents_alone_never_looks_at_pictures(crops, tmp_path):
    config = load_config("diffusion", file=resource_path("configs/train/diffusion-latents.toml"), batch=2, steps=2)
    stage = DiffusionStage(config, Runtime("cpu"), unet(), autoencoder(), new_scheduler(), *pairs(crops))
    assert set(stage.step(0.99)) == {"loss"}
    assert config.option("strangers", 0.0) > 0.5


def test_unknown_settings_and_endless_stages_are_refused(tmp_path):
    (tmp_path / "c.toml").write_text("steps = 3\nlerning_rate = 1\n")
    with pytest.raises(OptionError, match="lerning_rate"):
        load_config("sync", file=tmp_path / "c.toml")
    with pytest.raises(OptionError, match="no end"):
        StageConfig("sync")


def test_devices_and_precisions_go_by_capability():
    assert choose_device("cpu") == CPU
    assert choose_precision(CPU) is torch.float32
    with pytest.raises(OptionError):
        choose_device("abacus")


def test_crops_know_their_sound_their_frames_and_who_is_held_out(crops):
    assert crops.pictures.shape == (3 * FRAMES, PIXELS, PIXELS, 3)
    assert crops.audio.shape == (3 * FRAMES, 20, 42)
    assert crops.heard.all()
    assert np.ptp(crops.audio.astype(float)) > 1
    assert crops.frame[:FRAMES].tolist() == list(range(FRAMES))
    assert crops.held_out.tolist() == [False] * (2 * FRAMES) + [True] * FRAMES


def test_a_set_decodes_to_disk_and_by_time(folder, crops, tmp_path):
    again = face_crops.load(folder, pixels=PIXELS, cache=tmp_path, hold_out="time", step=2)
    assert np.array_equal(again.pictures[: FRAMES // 2], crops.pictures[:FRAMES:2])
    assert isinstance(again.pictures, np.memmap)
    assert 0 < again.held_out.sum() < len(again.held_out) / 4


def test_labels_survive_to_an_eighth_of_a_pixel_and_fill_what_was_not_seen(tmp_path):
    points = np.random.default_rng(0).uniform(0, 256, (5, 68, 2)).astype(np.float32)
    points[2] = np.nan
    write_labels(tmp_path / "a.npz", Labels(points, np.ones(5, bool), None))
    found = read_labels(tmp_path / "a.npz")
    assert found.valid.tolist() == [True, True, False, True, True]
    assert np.abs(found.points[[0, 1, 3, 4]] - points[[0, 1, 3, 4]]).max() <= 1 / 16 + 1e-4
    assert np.isfinite(found.points).all()
    (tmp_path / "b.npz").write_bytes(b"PK nonsense")
    with pytest.raises(InputError, match="Prepare"):
        read_labels(tmp_path / "b.npz")


def test_a_listing_may_not_name_files_outside_its_folder(folder, tmp_path):
    data = json.loads((folder / "set.json").read_text())
    data["clips"][0]["file"] = "../../secret.mp4"
    (tmp_path / "set.json").write_text(json.dumps(data))
    with pytest.raises(InputError, match="outside"):
        read_listing(tmp_path)


def test_identities_are_held_out_by_name_alone():
    held = [is_held_out(f"person {k}") for k in range(400)]
    assert held == [is_held_out(f"person {k}") for k in range(400)]
    assert 20 < sum(held) < 90


def test_the_commands_train_a_pack_and_go_on_from_it(folder, tmp_path, monkeypatch):
    from studio.training import distill, joint, sync
    from studio.training import joint as joint_module

    monkeypatch.setattr(joint_module, "load_landmark_completion", lambda path: tiny_motion())
    (tmp_path / "tiny.toml").write_text(PRESET)
    common = ("--data", folder, "--preset", tmp_path / "tiny.toml", "--batch", 2, "--device", "cpu")
    assert command(renderer, *common, "--out", tmp_path / "r", "--steps", 2, 2) == 0
    assert {p.name for p in (tmp_path / "r").iterdir() if p.is_file()} >= {
        "pack.json", "unet.safetensors", "autoencoder.safetensors", "log.jsonl", "diffusion.jpg"}  # fmt: skip
    given = ("--from", tmp_path / "r", "--stage", "diffusion", "--steps", 1, 1)
    assert command(renderer, *common, "--out", tmp_path / "e", "--stage", "reader", "--steps", 1, 1) == 0
    assert command(renderer, *common, *given, "--out", tmp_path / "t", "--reader", tmp_path / "e" / "reader") == 0
    with pytest.raises(ModelError, match="mouth reader"):
        command(renderer, *common, *given, "--out", tmp_path / "u", "--reader", tmp_path / "r")
    for kind in ("pixels", "landmarks"):
        assert command(sync, *common, "--out", tmp_path / f"s-{kind}", "--steps", 1, "--kind", kind) == 0
    start = ("--from", tmp_path / "r", "--steps", 1)
    assert command(joint, *common, *start, "--out", tmp_path / "j", "--sync", tmp_path / "s-pixels" / "sync") == 0
    listing = json.loads((tmp_path / "j" / "pack.json").read_text())
    (tmp_path / "j" / "pack.json").write_text(json.dumps(listing | {"shares": {"large": 0.5}}))
    assert command(distill, *common, "--from", tmp_path / "j", "--steps", 1, "--out", tmp_path / "d") == 0
    assert set(read_pack(tmp_path / "d").modules) == {"unet", "autoencoder", "motion"}
    pipeline, info = load_pipeline(tmp_path / "d")
    assert info.facts["distilled_from"] == read_pack(tmp_path / "j").fingerprint
    assert pipeline.config.window_pixels == 64
    assert info.shares == {"large": 0.5}, "a student's pictures deserve what the teacher's did"
