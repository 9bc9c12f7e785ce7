"""Samplers by name: the same weights, the same schedule, another way from noise to picture."""

from __future__ import annotations

import json

import pytest
import torch
from diffusers import DDIMScheduler, DPMSolverMultistepScheduler

from studio.core.errors import ModelError
from studio.talkformer.pipeline import TalkFormerPipeline
from studio.talkformer.presets import load_preset, new_scheduler
from studio.talkformer.samplers import new_sampler, take_step, training_scheduler
from studio.talkformer.weight_pack import load_pipeline, read_pack, write_pack
from tests.unit.talkformer.talkformer_tiny import mean_points, noise_picture, opened, tiny_autoencoder, tiny_unet

SETTINGS = dict(load_preset("compact").scheduler)
DPM = {**SETTINGS, "class": "DPMSolverMultistepScheduler"}


def pipeline(settings: dict) -> TalkFormerPipeline:
    made = TalkFormerPipeline(tiny_autoencoder(), tiny_unet(), new_sampler(settings), 192)
    made.set_progress_bar_config(disable=True)
    return made


def rendered(made: TalkFormerPipeline, steps: int, **options) -> torch.Tensor:
    with torch.no_grad():
        return made(
            noise_picture(), mean_points(), opened(mean_points(), 0.1), output_type="pt", num_inference_steps=steps,
            seed=3, **options,
        ).images  # fmt: skip


def test_settings_name_their_sampler_and_share_the_noise_schedule():
    ddim, dpm = new_sampler(SETTINGS), new_sampler(DPM)
    assert isinstance(ddim, DDIMScheduler)
    assert isinstance(dpm, DPMSolverMultistepScheduler)
    torch.testing.assert_close(ddim.alphas_cumprod, dpm.alphas_cumprod, atol=1e-6, rtol=1e-4)
    assert isinstance(training_scheduler(DPM), DDIMScheduler)
    assert isinstance(new_scheduler(), DDIMScheduler)
    with pytest.raises(ValueError, match="no sampler"):
        new_sampler({"class": "EulerDiscreteScheduler"})


@pytest.mark.parametrize("steps", [1, 2, 4, 20])
def test_both_samplers_bring_a_perfect_model_to_the_clean_latents(steps):
    """A model that always answers with the truth is followed to it, from pure noise, in any number of steps."""
    clean = torch.randn(2, 4, 8, 8, generator=torch.Generator().manual_seed(0))
    for settings in (SETTINGS, DPM):
        sampler = new_sampler(settings)
        sampler.set_timesteps(steps)
        latents = torch.randn(2, 4, 8, 8, generator=torch.Generator().manual_seed(1)) * sampler.init_noise_sigma
        for timestep in sampler.timesteps:
            latents, denoised = take_step(sampler, clean, timestep, latents)
            torch.testing.assert_close(denoised, clean)
        torch.testing.assert_close(latents, clean, atol=1e-3, rtol=1e-3)


def test_one_step_is_the_same_with_both_and_several_are_not():
    ddim, dpm = pipeline(SETTINGS), pipeline(DPM)
    torch.testing.assert_close(rendered(ddim, 1), rendered(dpm, 1), atol=1e-3, rtol=0)
    assert (rendered(ddim, 4) - rendered(dpm, 4)).abs().max() > 1e-4


def test_the_same_seed_gives_the_same_bytes_with_dpm_too():
    made = pipeline(DPM)
    assert torch.equal(rendered(made, 3), rendered(made, 3))


def test_the_callback_gets_the_estimate_of_either_sampler():
    for settings in (SETTINGS, DPM):
        seen: list[tuple[int, ...]] = []
        rendered(pipeline(settings), 3, callback_on_step_end=lambda p, s, t, v, seen=seen: seen.append(
            tuple(v["denoised"].shape)) or v)  # fmt: skip
        assert seen == [(1, 4, 24, 24)] * 3


def test_a_pack_keeps_its_sampler(tmp_path):
    made = pipeline(DPM)
    info = write_pack(
        tmp_path, name="dpm", preset="compact", window_pixels=192, steps=2, scheduler=DPM,
        modules={"unet": made.unet, "autoencoder": made.autoencoder}, facts={}, half=False,
    )  # fmt: skip
    again, _ = load_pipeline(tmp_path)
    assert isinstance(again.scheduler, DPMSolverMultistepScheduler)
    assert torch.equal(rendered(again, 2), rendered(made, 2))
    listing = json.loads((tmp_path / "pack.json").read_text())
    del listing["scheduler"]["class"]
    (tmp_path / "pack.json").write_text(json.dumps(listing))
    assert read_pack(tmp_path).fingerprint != info.fingerprint
    assert isinstance(load_pipeline(tmp_path)[0].scheduler, DDIMScheduler)


def test_a_pack_may_not_name_any_other_class(tmp_path):
    made = pipeline(SETTINGS)
    write_pack(
        tmp_path, name="odd", preset="compact", window_pixels=192, steps=1, scheduler=SETTINGS,
        modules={"unet": made.unet, "autoencoder": made.autoencoder}, facts={},
    )  # fmt: skip
    listing = json.loads((tmp_path / "pack.json").read_text())
    listing["scheduler"]["class"] = "os.system"
    (tmp_path / "pack.json").write_text(json.dumps(listing))
    with pytest.raises(ModelError):
        read_pack(tmp_path)
