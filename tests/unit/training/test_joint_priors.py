"""End to end on what the draft engine draws: the same pictures in every stage, and a pack that is used as a pair."""

from __future__ import annotations

import json

import numpy as np
import pytest
import torch

from studio.core.errors import InputError, ModelError, OptionError
from studio.core.resources import resource_path
from studio.render.analysis import new_project, predict
from studio.render.benchmark import drawn_face
from studio.render.diffusion import DiffusionEngine
from studio.render.diffusion_packs import pack_options
from studio.render.engine import Reference
from studio.talkformer.autoencoder import CompactAutoencoder
from studio.talkformer.crop import hidden_mask
from studio.talkformer.end_to_end import TalkingChain
from studio.talkformer.motion_net import MotionNet
from studio.talkformer.presets import new_scheduler
from studio.talkformer.sync_expert import SyncExpert
from studio.talkformer.unet import LandmarkUNet
from studio.talkformer.weight_pack import read_pack
from studio.training import distill, face_crops, joint, renderer
from studio.training import pack_stage as pack_stage_module
from studio.training.device_data import SequenceSampler
from studio.training.draft_priors import DraftPriors
from studio.training.joint_stage import JointStage, motion_scores
from studio.training.motion_data import write_pack
from studio.training.motion_loop import fold_for, load_net, save_net
from studio.training.runtime import Runtime
from studio.training.stage_config import StageConfig
from tests.unit.talkformer.talkformer_tiny import opened, randomised, tiny_motion
from tests.unit.training.face_set_samples import FRAMES, face_set
from tests.unit.training.motion_samples import made_clip
from tests.unit.training.tiny_runs import PRESET, command

CPU = torch.device("cpu")
PIXELS = 64


@pytest.fixture(scope="module")
def folder(tmp_path_factory):
    return face_set(tmp_path_factory.mktemp("set"))


@pytest.fixture(scope="module")
def crops(folder):
    return face_crops.load(folder, priors=True, heard_only=True)


def as_pictures(windows: np.ndarray) -> torch.Tensor:
    return torch.from_numpy(windows.copy()).movedim(-1, -3).float() / 127.5 - 1


def drawn_again(crops, rows: np.ndarray, workers: int = 1) -> torch.Tensor:
    partner = crops.partner[rows]
    points, known = (torch.from_numpy(crops.points[r]) for r in (rows, partner))
    return DraftPriors(workers)(as_pictures(crops.pictures[partner]), known, points[:, None])[:, 0]


def test_priors_drawn_on_the_window_are_those_of_the_set(crops):
    rows = np.arange(0, len(crops.clip), 7)
    error = (drawn_again(crops, rows) - as_pictures(crops.priors[rows])) / 2
    psnr = -10 * error.square().mean((1, 2, 3)).log10()
    assert psnr.median() > 36, psnr


def test_threads_draw_the_same(crops):
    rows = np.arange(0, len(crops.clip), 13)
    assert torch.equal(drawn_again(crops, rows), drawn_again(crops, rows, workers=2))


def test_a_prior_opens_the_mouth_it_is_asked_to_open_and_leaves_the_rest(crops):
    picture, points = as_pictures(crops.pictures[:1]), torch.from_numpy(crops.points[:1])
    both = DraftPriors()(picture, points, torch.stack([points, opened(points, 0.1)], 1))
    assert both.shape == (1, 2, 3, 192, 192)
    change = (both[0, 1] - both[0, 0]).abs().amax(0)
    hidden = torch.from_numpy(hidden_mask()) > 0
    assert change[hidden].max() > 0.3
    assert change[:20].max() < 0.02


def test_priors_follow_mirroring_and_colour(crops):
    sampler = SequenceSampler(crops, np.arange(len(crops.clip)), CPU, 3, frames=8, shown=3)
    drawn = sampler.draw(8)
    priors = DraftPriors()(drawn.reference, drawn.reference_points, drawn.points[:, drawn.middle])
    near = (priors - drawn.pictures).abs().mean((1, 2, 3, 4))
    far = (priors.flip(-1) - drawn.pictures).abs().mean((1, 2, 3, 4))
    assert (near < far).all()
    assert near.max() < 0.06


def test_a_window_s_reference_is_not_one_of_its_own_frames(crops):
    sampler = SequenceSampler(crops, np.arange(len(crops.clip)), CPU, 3, frames=8, shown=3)
    drawn = sampler.draw(64, augment=False)
    same = (drawn.points[:, drawn.middle] - drawn.reference_points[:, None]).abs().amax((2, 3)) == 0
    assert same.any(1).float().mean() < 0.05


@pytest.mark.parametrize("unet_rate", [1.0, 0.0])
def test_pixels_alone_teach_the_landmark_completion_of_a_model_that_repairs(folder, unet_rate):
    crops = face_crops.load(folder, pixels=PIXELS, heard_only=True)
    torch.manual_seed(1)
    autoencoder = randomised(CompactAutoencoder(4, 8, (8, 8), 1))
    unet = LandmarkUNet(4, (8, 16), heads=2, token_dim=8, residual=True)
    chain = TalkingChain(tiny_motion(), unet, autoencoder, new_scheduler(), DraftPriors())
    quiet = dict.fromkeys(("landmarks", "velocity", "aperture", "follow", "reach"), 0.0)
    config = StageConfig(
        "joint", steps=1, batch=2, learning_rate=1e-3, options={**quiet, "low_noise_share": 0.0, "unet_rate": unet_rate}
    )
    sampler = SequenceSampler(crops, np.flatnonzero(~crops.held_out), CPU, 0, frames=8, shown=3)
    stage = JointStage(config, Runtime("cpu"), chain, None, sampler, None)
    stem = chain.motion.nets[0].stem[0].weight
    before, repair = stem.detach().clone(), unet.conv_out.bias.detach().clone()
    stage.step(0.5)
    assert stem.grad is not None
    assert stem.grad.abs().max() > 0
    assert not torch.equal(stem, before)
    assert torch.equal(unet.conv_out.bias, repair) == (unet_rate == 0)


def test_motion_scores_know_a_perfect_and_a_half_hearted_mouth():
    face = torch.from_numpy(np.stack([drawn_face(256)[1]])).float() / 128 - 1
    truth = torch.stack([opened(face, 0.1 * float(np.sin(k) + 1)) for k in range(12)], 1)
    perfect = motion_scores(truth, truth)
    assert perfect == pytest.approx({"landmarks_px": 0, "aperture_r": 1, "reach": 1}, abs=0.06)
    timid = motion_scores(truth.mean(1, keepdim=True) + (truth - truth.mean(1, keepdim=True)) / 2, truth)
    assert timid["reach"] == pytest.approx(perfect["reach"] / 2, rel=1e-3)
    assert timid["aperture_r"] == pytest.approx(1, abs=0.01)
    assert timid["landmarks_px"] > 0


@pytest.fixture
def trained(folder, tmp_path, monkeypatch):
    """The folder of a tiny renderer, and the options that start from it."""
    monkeypatch.setattr(joint, "load_landmark_completion", lambda path: tiny_motion())
    (tmp_path / "tiny.toml").write_text(PRESET)
    common = ("--data", folder, "--preset", tmp_path / "tiny.toml", "--batch", 2, "--device", "cpu")
    command(renderer, *common, "--out", tmp_path / "start", "--steps", 1, 1)
    return tmp_path, (*common, "--from", tmp_path / "start", "--steps", 1)


def test_a_joint_pack_renders_and_its_motion_model_is_used(trained, monkeypatch):
    home, options = trained
    assert command(joint, *options, "--out", home / "data" / "models" / "pair") == 0
    log = [json.loads(line) for line in (home / "data" / "models" / "pair" / "log.jsonl").read_text().splitlines()]
    scores = next(entry["before"] for entry in log if "before" in entry)
    assert {"psnr_hidden", "warp_psnr_hidden", "landmarks_px", "aperture_r"} <= set(scores)
    info = read_pack(home / "data" / "models" / "pair")
    assert set(info.modules) == {"unet", "autoencoder", "motion"}

    image, points = drawn_face(256)
    targets = points[None].repeat(2, 0)
    targets[1, [55, 56, 57, 58, 59, 65, 66, 67], 1] += 8
    engine = DiffusionEngine.load(info.folder, device=CPU)
    patches = engine.render([Reference(image, points, "face")] * 2, targets, seed=0)
    assert np.array_equal(patches[0].paste(image), image)
    assert not np.array_equal(patches[1].paste(image), image)

    monkeypatch.setenv("LIPWRIGHT_HOME", str(home))
    from dataclasses import replace

    from studio.core.project import ReferenceFace, set_face

    portrait, voice = (resource_path(f"samples/{name}") for name in ("portrait_synthetic.jpg", "voice_en.flac"))
    project = set_face(new_project(portrait, voice), ReferenceFace(points, "embedded"))
    own = replace(project, render=replace(project.render, options=pack_options("pair")))
    told = [dict(predict(each).base.provenance) for each in (own, project)]
    assert told[0]["weights"] == info.modules["motion"]["sha256"][:32]
    assert told[1]["weights"] != told[0]["weights"]


def test_folds_learn_from_what_is_seen_with_their_own_people_held_out(trained):
    home, options = trained
    small = {"dim": 16, "layers": 1, "heads": 2, "reach": 2, "components": 4, "dropout": 0.0}
    net = MotionNet(**small)
    torch.nn.init.normal_(net.basis)
    fold = fold_for("person0", "person0", FRAMES)
    home.joinpath("folds").mkdir()
    save_net(net, home / "folds" / f"net_fold{fold}.safetensors", [])
    write_pack(home / "clips.npz", [made_clip(number) for number in range(12)])
    tiny = "steps = 1\n[options]\nframes = 8\nshown = 2\nunet_rate = 0\nreconstruction = 4\nmotion_rate = 1\n"
    (home / "folds.toml").write_text(tiny)
    told = ("--folds", home / "folds", "--fold", fold, "--clips", home / "clips.npz", "--config", home / "folds.toml")
    assert command(joint, *options, *told, "--out", home / "taught") == 0
    after = load_net(home / "taught" / f"net_fold{fold}.safetensors")
    assert after.options == net.options
    assert not torch.equal(after.stem[0].weight, net.stem[0].weight)
    assert torch.equal(after.basis, net.basis)
    log = [json.loads(line) for line in (home / "taught" / "log.jsonl").read_text().splitlines()]
    before = next(entry["before"] for entry in log if "before" in entry)
    assert {"clip_r", "clip_lmd_lip", "psnr_mouth"} <= set(before)
    assert not (home / "taught" / "pack.json").exists()
    SyncExpert(dim=16, width=8).save_pretrained(home / "sync")
    assert command(joint, *options, *told, "--sync", home / "sync", "--out", home / "synced") == 0
    steps = [json.loads(line) for line in (home / "synced" / "log.jsonl").read_text().splitlines()]
    assert any(entry.get("sync", 0) > 0 for entry in steps), "the expert looks at the pictures of a fold too"


def test_a_sync_expert_that_cannot_be_read_is_told_before_a_set_is(trained, monkeypatch):
    home, options = trained
    monkeypatch.setattr(face_crops, "load", lambda *args, **kwargs: pytest.fail("a large set takes an hour"))
    with pytest.raises(ModelError, match="sync expert"):
        command(joint, *options, "--sync", home / "nowhere", "--out", home / "k")


def test_folds_that_are_missing_are_told(trained):
    home, options = trained
    with pytest.raises(InputError, match="fold"):
        command(joint, *options, "--folds", home, "--out", home / "taught")


def test_stages_that_go_on_from_a_pack_are_given_what_it_was_trained_to_repair(trained, monkeypatch):
    home, options = trained
    seen = {}

    class Stop(Exception):
        pass

    def stop(stage, *rest, **more):
        seen["stage"] = stage
        raise Stop

    monkeypatch.setattr(pack_stage_module, "train", stop)
    with pytest.raises(Stop):
        command(distill, *options, "--out", home / "d")
    pair = seen["stage"].sampler.draw(2)
    assert pair.prior is not None
    conditions = seen["stage"].encoded(pair, pair.target_points, pair.reference_points)[1]
    assert conditions.field is None
    assert torch.equal(conditions.warped_picture, pair.prior)
    with pytest.raises(Stop):
        command(joint, *options, "--out", home / "j")
    assert isinstance(seen["stage"].chain.draw, DraftPriors)


def test_a_model_that_repairs_is_not_given_the_differentiable_warp(trained):
    home, options = trained
    (home / "joint.toml").write_text("steps = 1\n[options]\nframes = 8\nshown = 3\ndraft_prior = 0\n")
    with pytest.raises(OptionError, match="draft engine"):
        command(joint, *options, "--out", home / "j", "--config", home / "joint.toml")
