"""What crosses the borders of the model: shapes that do not fit, files that are not what they say."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest
import torch

from studio.core.errors import ModelError
from studio.core.geometry import MEAN_FACE
from studio.core.topology import POSE
from studio.talkformer.audio_features import MEL_BINS, WINDOW
from studio.talkformer.landmark_encoder import LandmarkEncoder
from studio.talkformer.latents import decode, encode
from studio.talkformer.motion import filled, load_motion_model, read_motion_weights
from studio.talkformer.motion_ensemble import MotionEnsemble
from studio.talkformer.presets import load_preset, new_autoencoder
from studio.talkformer.sync_expert import SyncExpert
from studio.talkformer.weight_pack import load_module, read_pack, write_pack
from tests.unit.talkformer.talkformer_tiny import (
    mean_points,
    noise_picture,
    opened,
    tiny_autoencoder,
    tiny_motion,
    tiny_pipeline,
    tiny_unet,
)

FACE = torch.tensor(MEAN_FACE, dtype=torch.float32)


def complete(**changes: torch.Tensor) -> object:
    inputs = {
        "audio": torch.zeros(1, 4, WINDOW, MEL_BINS),
        "pose": FACE[POSE].expand(1, 4, 31, 2),
        "reference": FACE[None, None],
    }
    return tiny_motion()(**{**inputs, **changes})


def judge(kind: str, mouths: torch.Tensor, mel: torch.Tensor | None = None) -> object:
    mel = torch.zeros(1, WINDOW, MEL_BINS) if mel is None else mel
    return SyncExpert(kind=kind, dim=8, width=8)(mel, mouths)


def render_from_two(*, targets: int) -> torch.Tensor:
    pipeline = tiny_pipeline()
    known = pipeline.prepare_reference(torch.zeros(2, 3, 192, 192), mean_points(2))
    return pipeline.render(known, mean_points(targets), noise=torch.zeros(1, 4, 24, 24))


WRONG: dict[str, Callable[[], object]] = {
    "a voice of 19 mel frames": lambda: complete(audio=torch.zeros(1, 4, WINDOW - 1, MEL_BINS)),
    "a pose of 30 points": lambda: complete(pose=torch.zeros(1, 4, 30, 2)),
    "a reference of 67 points": lambda: complete(reference=torch.zeros(1, 1, 67, 2)),
    "landmarks in three dimensions": lambda: LandmarkEncoder(token_dim=8)(torch.zeros(1, 68, 3)),
    "landmarks without a batch": lambda: LandmarkEncoder(token_dim=8)(torch.zeros(68, 2)),
    "a grey picture": lambda: encode(tiny_autoencoder(), torch.zeros(1, 1, 64, 64)),
    "a picture whose side is no multiple of 8": lambda: encode(tiny_autoencoder(), torch.zeros(1, 3, 60, 60)),
    "latents of another depth": lambda: decode(tiny_autoencoder(), torch.zeros(1, 5, 8, 8)),
    "four mouths": lambda: judge("pixels", torch.zeros(1, 4, 3, 64, 64)),
    "mouths of another size": lambda: judge("pixels", torch.zeros(1, 5, 3, 32, 32)),
    "mouths of 20 points": lambda: judge("landmarks", torch.zeros(1, 5, 20, 2)),
    "a sound of another length": lambda: judge("landmarks", torch.zeros(1, 5, 68, 2), torch.zeros(1, 10, MEL_BINS)),
    "an unknown kind of mouth": lambda: SyncExpert(kind="smell"),
    "a reference window that is not square": lambda: tiny_pipeline().prepare_reference(
        torch.zeros(1, 3, 192, 128), mean_points()
    ),
    "two references with the points of one": lambda: tiny_pipeline().prepare_reference(
        torch.zeros(2, 3, 192, 192), mean_points()
    ),
    "two references for three targets": lambda: render_from_two(targets=3),
}


@pytest.mark.parametrize("what", WRONG)
def test_shapes_are_asserted_at_every_border(what):
    with pytest.raises(AssertionError), torch.no_grad():
        WRONG[what]()


def test_the_shapes_that_fit_pass():
    with torch.no_grad():
        assert complete().displacement.shape == (1, 4, 37, 2)
        assert render_from_two(targets=2).shape == (2, 3, 192, 192)
        assert judge("pixels", torch.zeros(1, 5, 3, 64, 64))[0].shape == (1, 8)
        assert LandmarkEncoder(token_dim=8)(mean_points()).shape == (1, 68, 8)


def test_swapping_reference_and_target_changes_the_picture():
    pipeline = tiny_pipeline()
    wide = opened(mean_points(), 0.12)
    with torch.no_grad():
        one = pipeline(noise_picture(), mean_points(), wide, output_type="pt", seed=1).images
        other = pipeline(noise_picture(), wide, mean_points(), output_type="pt", seed=1).images
    assert (one - other).abs().max() > 0.02


def test_the_unet_is_told_the_target_landmarks_and_remembers_those_of_the_reference():
    """The warp prior alone would move the picture too, and hide that attention is told something else."""
    pipeline, told = tiny_pipeline(), {}
    remember = pipeline.unet.remember
    pipeline.unet.remember = lambda latent, points: told.update(reference=points) or remember(latent, points)
    pipeline.unet.register_forward_pre_hook(lambda unet, given, named: told.update(named), with_kwargs=True)
    targets = torch.cat([mean_points(), opened(mean_points(), 0.12)])
    with torch.no_grad():
        pipeline(noise_picture(), mean_points() * 0.9, targets, output_type="pt")
    assert torch.equal(told["target_points"], targets)
    assert torch.equal(told["reference"], mean_points() * 0.9)


def test_a_voice_reaches_the_landmarks_of_its_own_moment_only():
    model = tiny_motion()
    audio = torch.zeros(1, 60, WINDOW, MEL_BINS, requires_grad=True)
    made = model(audio, FACE[POSE].expand(1, 60, 31, 2), FACE[None, None]).displacement
    made[0, 20].square().sum().backward()
    reached = audio.grad[0].abs().amax((1, 2)) > 0
    assert reached[20]
    assert not reached[: 20 - model.receptive_field].any()
    assert not reached[20 + model.receptive_field + 1 :].any()


# ---- files ----------------------------------------------------------------------------------------------------------


def motion_file(folder: Path, data: bytes, config: dict[str, object]) -> Path:
    """Motion weights with a card that tells the right hash."""
    path = folder / "motion.safetensors"
    path.write_bytes(data)
    card = {"config": config, "sha256": hashlib.sha256(data).hexdigest()}
    path.with_suffix(".json").write_text(json.dumps(card))
    return path


def safe_bytes(model: torch.nn.Module) -> bytes:
    from safetensors.torch import save

    return save({name: value.contiguous() for name, value in model.state_dict().items()})


SMALL = {"members": 1, "dim": 16, "layers": 1, "heads": 2, "reach": 2, "components": 4, "dropout": 0.0}


def test_motion_weights_load_and_answer_alike(tmp_path):
    model = tiny_motion()
    again = load_motion_model(motion_file(tmp_path, safe_bytes(model), SMALL))
    inputs = (torch.randn(1, 4, WINDOW, MEL_BINS), FACE[POSE].expand(1, 4, 31, 2), FACE[None, None])
    with torch.no_grad():
        assert torch.equal(again(*inputs).displacement, model(*inputs).displacement)


def test_a_pickle_as_motion_weights_is_refused_even_with_its_own_hash(tmp_path):
    torch.save(tiny_motion().state_dict(), tmp_path / "pickle")
    with pytest.raises(ModelError, match=r"motion\.safetensors") as caught:
        load_motion_model(motion_file(tmp_path, (tmp_path / "pickle").read_bytes(), SMALL))
    assert caught.value.remedy


@pytest.mark.parametrize("change", [{"dim": 32}, {"components": 5}, {"members": 2}, {"heads": 3}, {"surprise": 1}])
def test_motion_weights_of_another_shape_are_refused(tmp_path, change):
    with pytest.raises(ModelError, match="fit the model"):
        load_motion_model(motion_file(tmp_path, safe_bytes(tiny_motion()), {**SMALL, **change}))


def test_a_sync_expert_is_read_from_safetensors_only(tmp_path):
    expert = SyncExpert(kind="landmarks", dim=8, width=8)
    expert.save_pretrained(tmp_path)
    again = SyncExpert.from_pretrained(tmp_path, use_safetensors=True, local_files_only=True)
    mel, mouths = torch.randn(2, WINDOW, MEL_BINS), mean_points(2)[:, None].repeat(1, 5, 1, 1)
    with torch.no_grad():
        assert torch.equal(expert.score(mel, mouths), again.score(mel, mouths))
    (tmp_path / "diffusion_pytorch_model.safetensors").unlink()
    torch.save(expert.state_dict(), tmp_path / "diffusion_pytorch_model.bin")
    with pytest.raises(OSError, match="safetensors"):
        SyncExpert.from_pretrained(tmp_path, use_safetensors=True, local_files_only=True)


def test_an_autoencoder_that_is_a_pickle_is_refused(tmp_path):
    from diffusers import AutoencoderKL

    model = AutoencoderKL(block_out_channels=(8,), latent_channels=4, norm_num_groups=4, layers_per_block=1)
    model.save_pretrained(tmp_path, safe_serialization=False)
    with pytest.raises(ModelError, match="cannot be read"):
        new_autoencoder(load_preset("paper"), tmp_path)


def test_a_pack_that_asks_for_a_giant_model_takes_no_memory_for_it(tmp_path):
    """Its weights are as small as ever; only the listing lies."""
    pipeline = tiny_pipeline()
    write_pack(
        tmp_path, name="liar", preset="compact", window_pixels=192, steps=1, scheduler=pipeline.scheduler.config,
        modules={"unet": tiny_unet(), "autoencoder": pipeline.autoencoder}, facts={},
    )  # fmt: skip
    listing = json.loads((tmp_path / "pack.json").read_text())
    listing["modules"]["unet"]["config"]["channels"] = [8192, 8192]
    (tmp_path / "pack.json").write_text(json.dumps(listing))
    resource = pytest.importorskip("resource")
    before = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    with pytest.raises(ModelError, match="do not fit"):
        load_module(read_pack(tmp_path), "unet")
    assert resource.getrusage(resource.RUSAGE_SELF).ru_maxrss - before < 500_000, "KiB"


@pytest.mark.parametrize(
    ("module", "name", "value"),
    [
        ("unet", "layers", 10**9),
        ("unet", "channels", [96] * 1000),
        ("unet", "token_dim", 10**12),
        ("autoencoder", "decoder_layers", 10**9),
    ],
)
def test_a_pack_of_more_layers_than_can_be_meant_is_refused_before_it_is_planned(tmp_path, module, name, value):
    pipeline = tiny_pipeline()
    write_pack(
        tmp_path, name="liar", preset="compact", window_pixels=192, steps=1, scheduler=pipeline.scheduler.config,
        modules={"unet": tiny_unet(), "autoencoder": pipeline.autoencoder}, facts={},
    )  # fmt: skip
    listing = json.loads((tmp_path / "pack.json").read_text())
    listing["modules"][module]["config"][name] = value
    (tmp_path / "pack.json").write_text(json.dumps(listing))
    with pytest.raises(ModelError, match="no description"):
        read_pack(tmp_path)


def test_motion_weights_of_another_size_than_their_card_says_take_no_memory():
    weights = read_motion_weights()
    liar = replace(weights, config={**weights.config, "dim": 1 << 15})
    resource = pytest.importorskip("resource")
    before = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    with pytest.raises(ModelError, match="do not fit"):
        filled(MotionEnsemble, liar)
    assert resource.getrusage(resource.RUSAGE_SELF).ru_maxrss - before < 500_000, "KiB"
