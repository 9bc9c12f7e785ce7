"""The pipeline: seeds, batches, steps, saving, and packs of weights. Tolerances are stated where results may differ."""

from __future__ import annotations

import json
from pathlib import Path

import cv2
import numpy as np
import pytest
import torch

from studio.core.errors import Cancelled, ModelError
from studio.core.geometry import MEAN_FACE
from studio.render.diffusion import TOLERANCE
from studio.talkformer.detail import between_lips, with_detail, with_interior
from studio.talkformer.pipeline import TalkFormerPipeline, window_alpha
from studio.talkformer.presets import load_preset, new_autoencoder, new_unet
from studio.talkformer.shares import Shares
from studio.talkformer.sync_expert import MOUTH_WINDOW, SyncExpert, contrast, mouth_pictures
from studio.talkformer.weight_pack import load_module, load_pipeline, read_pack, write_pack
from tests.unit.talkformer.gpus import GPUS
from tests.unit.talkformer.talkformer_tiny import mean_points, noise_picture, opened, tiny_pipeline

BATCH_TOLERANCE = 1e-4
"""Of a picture in -1..1: a fortieth of one grey level."""


@pytest.fixture(scope="module")
def pipeline() -> TalkFormerPipeline:
    return tiny_pipeline()


def targets(count: int = 5) -> torch.Tensor:
    return torch.cat([opened(mean_points(), 0.03 * k) for k in range(count)])


def render(pipeline: TalkFormerPipeline, points: torch.Tensor, **options) -> torch.Tensor:
    return pipeline(noise_picture(), mean_points(), points, output_type="pt", **options).images


def test_the_same_seed_gives_the_same_bytes_and_another_seed_does_not(pipeline):
    first, again = (render(pipeline, targets(2), seed=3) for _ in range(2))
    assert torch.equal(first, again)
    assert not torch.allclose(first, render(pipeline, targets(2), seed=4), atol=1e-3)


def test_a_frame_does_not_depend_on_the_batch_it_is_rendered_in(pipeline):
    whole = render(pipeline, targets(5), batch_size=5, num_inference_steps=2)
    for size in (1, 2, 3):
        split = render(pipeline, targets(5), batch_size=size, num_inference_steps=2)
        torch.testing.assert_close(split, whole, atol=BATCH_TOLERANCE, rtol=0)


def test_every_step_is_told_with_the_denoised_estimate_and_may_stop_the_call(pipeline):
    told = []

    def callback(pipe, step, timestep, values):
        told.append((step, timestep, values["denoised"].shape))
        if step == 2:
            raise Cancelled
        return values

    with pytest.raises(Cancelled):
        render(pipeline, targets(2), num_inference_steps=4, callback_on_step_end=callback)
    assert [(step, shape) for step, _, shape in told] == [(k, (2, 4, 24, 24)) for k in range(3)]
    assert told[0][1] == 999
    assert told[0][1] > told[1][1] > told[2][1]


def test_one_step_is_the_denoised_estimate_itself(pipeline):
    seen = {}
    render(pipeline, targets(1), callback_on_step_end=lambda p, s, t, values: seen.update(values) or values)
    torch.testing.assert_close(seen["latents"], seen["denoised"])


def test_moving_a_lip_moves_pixels_at_the_lip_and_none_outside_the_hidden_part(pipeline):
    with torch.no_grad():
        pictures = render(pipeline, targets(5))
    change = (pictures[4] - pictures[0]).abs().mean(0) * torch.from_numpy(window_alpha(192))
    lip = ((mean_points()[0, 57] + 1) * 96).long()
    assert change[lip[1] : lip[1] + 12, lip[0] - 6 : lip[0] + 6].mean() > 0.01
    assert change[:28].max() == 0


def test_a_picture_with_points_in_px_gives_numpy_windows(pipeline):
    image = np.full((300, 280, 3), 90, np.uint8)
    result = pipeline(image, MEAN_FACE, np.stack([MEAN_FACE, MEAN_FACE + 3])).images
    assert result.shape == (2, 192, 192, 3)
    assert result.dtype == np.float32
    assert 0 <= result.min() <= result.max() <= 1


def test_no_targets_give_no_pictures(pipeline):
    assert render(pipeline, torch.zeros(0, 68, 2)).shape == (0, 3, 192, 192)


def test_a_larger_reference_gives_larger_pictures_with_its_own_detail(pipeline):
    generator = torch.Generator().manual_seed(0)
    fine = noise_picture(384) + 0.2 * torch.randn(1, 3, 384, 384, generator=generator)
    made = {
        share: pipeline(fine, mean_points(), targets(1), output_type="pt", shares=Shares(fine=share)).images
        for share in (0.0, 1.0)
    }
    assert made[0.0].shape == (1, 3, 384, 384)
    high = {share: (p - torch.nn.functional.avg_pool2d(p, 3, 1, 1)).std() for share, p in made.items()}
    assert high[0.0] > 1.5 * high[1.0]


def test_what_is_fine_comes_from_the_prior_and_what_is_large_from_the_model():
    random = torch.Generator().manual_seed(1)
    made = torch.full((1, 3, 96, 96), 0.25)
    prior = 0.1 * torch.randn(1, 3, 96, 96, generator=random) - 0.5
    result = with_detail(made, prior, window=96, shares=Shares(large=1, fine=0))
    large = torch.nn.functional.avg_pool2d(result, 24)
    assert (large - 0.25).abs().max() < 0.03
    fine = prior - prior.mean()
    assert torch.corrcoef(torch.stack([result.flatten(), fine.flatten()]))[0, 1] > 0.97
    assert torch.equal(with_detail(made, prior, window=96, shares=Shares(large=1, fine=1)), made)
    assert torch.equal(with_detail(made, prior, window=96, shares=Shares(large=0, fine=0)), prior)
    half = with_detail(made, prior, window=96, shares=Shares(large=0.5, fine=0.5))
    assert torch.allclose(half, (made + prior) / 2, atol=1e-6)


def test_a_pack_says_how_much_of_its_changes_to_another_engines_drawing_is_kept(pipeline):
    drawn, known = noise_picture(192), pipeline.prepare_reference(noise_picture(192), mean_points())
    noise = pipeline.clip_noise(torch.Generator().manual_seed(0))

    def changed(shares):
        pipeline.register_to_config(shares=shares)
        return pipeline.render(known, targets(1), noise=noise, prior=drawn) - drawn

    whole = changed({"large": 1.0, "fine": 1.0, "interior": 1.0})
    assert whole.abs().max() > 0.01
    assert torch.allclose(changed({"large": 0.25, "fine": 0.25, "interior": 1.0}), whole / 4, atol=1e-5)
    assert changed({"large": 0.0, "fine": 0.0}).abs().max() == 0
    alone = pipeline.render(known, targets(1), noise=noise)
    pipeline.register_to_config(shares={})
    assert torch.equal(pipeline.render(known, targets(1), noise=noise), alone), "the warped reference has its own"


def test_between_the_lips_most_of_the_prior_stays_and_elsewhere_the_model_decides():
    points = mean_points()
    points[:, 65:68, 1] += 0.25
    made, prior = torch.full((1, 3, 192, 192), 0.5), torch.full((1, 3, 192, 192), -0.5)
    result = with_interior(made, prior, points, window=96, share=0.3)
    x, y = ((points[0, 60:68].mean(0) + 1) * 96).round().int().tolist()
    assert result[0, :, y, x] == pytest.approx([-0.2] * 3, abs=0.02)
    assert torch.equal(result[..., :60, :], made[..., :60, :])
    assert torch.equal(result[..., :40], made[..., :40])
    assert torch.equal(with_interior(made, prior, points, window=96, share=1.0), made)


def test_a_mouth_that_opens_has_as_much_more_inside_as_it_opens():
    points = mean_points()
    points[:, 60:68, 1] = points[:, 60:61, 1]
    shut = between_lips(points, 192).sum()
    points[:, 65:68, 1] += 0.25
    open_wide = between_lips(points, 192)
    opened = cv2.contourArea(((points[0, 60:68] + 1) * 96).numpy())
    assert open_wide.max() > 0.99
    assert open_wide.sum() - shut == pytest.approx(opened, rel=0.2)
    assert open_wide[..., :60, :].max() == 0


def test_save_and_from_pretrained_give_the_same_pictures_without_a_pickle(pipeline, tmp_path):
    pipeline.save_pretrained(tmp_path)
    assert {p.suffix for p in tmp_path.rglob("*") if p.is_file()} == {".json", ".safetensors"}
    again = TalkFormerPipeline.from_pretrained(tmp_path)
    again.set_progress_bar_config(disable=True)
    assert again.config.window_pixels == 192
    assert torch.equal(render(again, targets(2)), render(pipeline, targets(2)))


@pytest.fixture
def pack(pipeline, tmp_path) -> Path:
    write_pack(
        tmp_path, name="tiny", preset="compact", window_pixels=192, steps=1, scheduler=pipeline.scheduler.config,
        modules={"unet": pipeline.unet, "autoencoder": pipeline.autoencoder}, facts={"rights": "test"}, half=False,
    )  # fmt: skip
    return tmp_path


def test_a_pack_gives_back_the_same_pictures(pack, pipeline):
    again, info = load_pipeline(pack)
    assert info.name == "tiny"
    assert len(info.fingerprint) == 16
    assert torch.equal(render(again, targets(2)), render(pipeline, targets(2)))


def test_shares_of_a_pack_reach_the_pipeline_and_its_fingerprint_and_survive_saving(pack, tmp_path_factory):
    plain = read_pack(pack).fingerprint
    listing = json.loads((pack / "pack.json").read_text())
    (pack / "pack.json").write_text(json.dumps(listing | {"shares": {"large": 0.5}}))
    again, info = load_pipeline(pack)
    assert info.fingerprint != plain
    folder = tmp_path_factory.mktemp("saved")
    again.save_pretrained(folder)
    assert dict(TalkFormerPipeline.from_pretrained(folder).config.shares) == {"large": 0.5}


@pytest.mark.parametrize("shares", [{"large": 1.5}, {"fine": float("nan")}, {"colour": 0.5}, {"large": "x"}, [0.5]])
def test_shares_that_cannot_be_meant_are_refused(pack, shares):
    listing = json.loads((pack / "pack.json").read_text())
    (pack / "pack.json").write_text(json.dumps(listing | {"shares": shares}))
    with pytest.raises(ModelError, match="no description"):
        read_pack(pack)


def test_a_changed_file_of_a_pack_is_refused_by_name(pack):
    path = pack / "unet.safetensors"
    data = bytearray(path.read_bytes())
    data[-1] ^= 1
    path.write_bytes(bytes(data))
    with pytest.raises(ModelError, match=r"unet\.safetensors.*checksum"):
        load_pipeline(pack)


def test_a_pickle_in_place_of_weights_is_refused_even_with_its_own_hash(pack):
    import hashlib

    torch.save({"a": torch.zeros(1)}, pack / "unet.safetensors")
    listing = json.loads((pack / "pack.json").read_text())
    data = (pack / "unet.safetensors").read_bytes()
    listing["modules"]["unet"] |= {"sha256": hashlib.sha256(data).hexdigest(), "bytes": len(data)}
    (pack / "pack.json").write_text(json.dumps(listing))
    with pytest.raises(ModelError, match="do not fit"):
        load_module(read_pack(pack), "unet")


def test_weights_of_another_shape_are_refused(pack):
    listing = json.loads((pack / "pack.json").read_text())
    listing["modules"]["unet"]["config"]["channels"] = [16, 32]
    (pack / "pack.json").write_text(json.dumps(listing))
    with pytest.raises(ModelError, match="do not fit"):
        load_pipeline(pack)


@pytest.mark.parametrize(
    "file", ["../unet.safetensors", "/unet.safetensors", "..\\unet.safetensors", "?unet.safetensors", ".safetensors", 5]
)
def test_a_listing_that_names_more_than_plain_files_is_refused(pack, file):
    listing = json.loads((pack / "pack.json").read_text())
    listing["modules"]["unet"]["file"] = file
    (pack / "pack.json").write_text(json.dumps(listing))
    with pytest.raises(ModelError):
        read_pack(pack)


def test_a_missing_pack_says_what_to_do(tmp_path):
    with pytest.raises(ModelError, match="train renderer"):
        load_pipeline(tmp_path / "nothing")


def test_compact_keeps_its_promised_size():
    preset = load_preset("compact")
    unet, autoencoder = new_unet(preset), new_autoencoder(preset)
    half_bytes = [2 * sum(p.numel() for p in m.parameters()) for m in (unet, autoencoder)]
    assert max(half_bytes) < 16_000_000
    assert sum(half_bytes) < 60_000_000


def test_paper_comes_from_the_same_code_at_the_size_of_stable_diffusion():
    preset = load_preset("paper")
    with torch.device("meta"):
        unet = new_unet(preset)
    assert tuple(unet.config.channels) == (320, 640, 1280, 1280)
    assert len(unet.down_talkformers) == 4
    assert isinstance(unet.down_talkformers[3], torch.nn.Identity)
    assert 5e8 < sum(p.numel() for p in unet.parameters()) < 1.5e9
    with pytest.raises(ModelError, match="AutoencoderKL"):
        new_autoencoder(preset)


def test_paper_runs_with_an_autoencoder_kl_of_a_local_folder(tmp_path):
    """The preset's wiring at a fraction of its width."""
    from dataclasses import replace

    from diffusers import AutoencoderKL

    AutoencoderKL(
        block_out_channels=(8, 8, 8, 8), down_block_types=("DownEncoderBlock2D",) * 4,
        up_block_types=("UpDecoderBlock2D",) * 4, latent_channels=4, norm_num_groups=4, layers_per_block=1,
    ).save_pretrained(tmp_path)  # fmt: skip
    preset = load_preset("paper")
    preset = replace(preset, unet={**preset.unet, "channels": [16, 16, 32, 32], "token_dim": 16, "layers": 1})
    pipeline = TalkFormerPipeline(new_autoencoder(preset, tmp_path), new_unet(preset).eval(),
                                  tiny_pipeline().scheduler, preset.window_pixels)  # fmt: skip
    pipeline.set_progress_bar_config(disable=True)
    assert render(pipeline, targets(1)).shape == (1, 3, 192, 192)
    assert pipeline(noise_picture(256), mean_points(), targets(1)).images.shape == (1, 256, 256, 3)


def test_a_small_window_shows_the_sync_expert_the_mouth_px_for_px_as_a_large_one_does():
    torch.manual_seed(0)
    large = torch.nn.functional.interpolate(torch.rand(1, 3, 12, 12), (192, 192), mode="bicubic")
    small = torch.nn.functional.interpolate(large, (MOUTH_WINDOW, MOUTH_WINDOW), mode="bilinear", antialias=True)
    mouth = mouth_pictures(small)
    assert mouth.shape == (1, 3, 64, 64)
    assert any(torch.equal(mouth[0, :, 0, 0], corner) for corner in small[0].flatten(1).T), "nothing is resampled"
    assert (mouth - mouth_pictures(large)).abs().mean() < 0.02


@pytest.mark.parametrize("kind", ["pixels", "landmarks"])
def test_the_sync_expert_learns_which_mouth_belongs_to_which_sound(kind):
    torch.manual_seed(0)
    expert = SyncExpert(kind=kind, dim=32, width=8)
    loud = torch.randn(8, 1, 1)
    mel = loud.expand(8, 20, 42).contiguous()
    if kind == "pixels":
        mouths = mouth_pictures(loud[..., None].expand(8, 3, 192, 192).contiguous())[:, None].repeat(1, 5, 1, 1, 1)
    else:
        mouths = torch.stack([opened(mean_points(), 0.1 * float(v)) for v in loud[:, 0, 0]]).repeat(1, 5, 1, 1)
    optimiser = torch.optim.Adam(expert.parameters(), 3e-3)
    losses = []
    for _ in range(25):
        loss = contrast(*expert(mel, mouths), expert.temperature)
        optimiser.zero_grad()
        loss.backward()
        optimiser.step()
        losses.append(loss.item())
    assert losses[-1] < 0.7 * losses[0]
    with torch.no_grad():
        score = expert.score(mel, mouths)
    assert score.shape == (8,)
    assert (score > expert.score(mel, mouths.roll(1, 0)).detach()).float().mean() > 0.6


@pytest.mark.parametrize("device", GPUS)
def test_cpu_and_gpu_agree_within_two_grey_levels(device):
    pipeline = tiny_pipeline()
    on_cpu = render(pipeline, targets(3))
    on_gpu = render(pipeline.to(device), targets(3))
    torch.testing.assert_close(on_gpu, on_cpu, atol=TOLERANCE / 127.5, rtol=0)
    assert torch.equal(render(pipeline, targets(3)), on_gpu), "the same seed gives the same bytes there too"
