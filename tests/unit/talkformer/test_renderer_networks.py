"""The renderer's networks: what they depend on, and what they do not."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest
import torch

from studio.core.geometry import MEAN_FACE
from studio.talkformer.autoencoder import CompactAutoencoder
from studio.talkformer.crop import hidden_mask, source_to_window, window_units
from studio.talkformer.landmark_encoder import LandmarkEncoder
from studio.talkformer.talkformer_block import TalkFormerBlock
from studio.talkformer.unet import LandmarkUNet, ReferenceMemory
from studio.talkformer.warp_prior import displacement_field, move_picture

SIZE = 8


def _points(batch: int = 1) -> torch.Tensor:
    place = window_units(MEAN_FACE, source_to_window(MEAN_FACE))
    return torch.from_numpy(place)[None].repeat(batch, 1, 1)


@pytest.fixture
def unet() -> LandmarkUNet:
    torch.manual_seed(0)
    model = LandmarkUNet(channels=(16, 24), heads=2, token_dim=16).eval()
    for name, parameter in model.named_parameters():
        if name.endswith("gate") or ".out." in name or "conv_2" in name:
            torch.nn.init.normal_(parameter, std=0.5)
    return model


def _inputs(model: LandmarkUNet, target: torch.Tensor, reference: torch.Tensor) -> dict[str, object]:
    generator = torch.Generator().manual_seed(1)
    latent = torch.randn(len(target), 8, SIZE, SIZE, generator=generator)
    memory = model.remember(latent.flip(-1), reference)
    mask = torch.ones(len(target), 1, SIZE, SIZE)
    return {
        "noisy": latent, "timestep": torch.tensor([500]), "mask": mask, "masked": latent * 0.5,
        "target_points": target, "memory": memory, "warped": latent * 0.3,
    }  # fmt: skip


def test_a_new_unet_is_not_moved_by_landmarks_because_its_gates_start_at_zero():
    model = LandmarkUNet(channels=(16, 24), heads=2, token_dim=16).eval()
    with torch.no_grad():
        still = model(**_inputs(model, _points(), _points()))
        moved = model(**_inputs(model, _points() + 0.1, _points()))
    assert torch.equal(still, moved)


def test_gradient_reaches_target_and_reference_landmarks_from_the_result(unet: LandmarkUNet):
    target, reference = _points().requires_grad_(), _points().requires_grad_()
    unet(**_inputs(unet, target, reference)).square().mean().backward()
    assert target.grad is not None
    assert target.grad.abs().max() > 0
    assert reference.grad is not None
    assert reference.grad.abs().max() > 0


def test_no_gradient_reaches_the_target_when_its_attention_is_cut(unet: LandmarkUNet):
    cut = LandmarkUNet(channels=(16, 24), heads=2, token_dim=16, motion_alignment=False, implicit_warp=False)
    target = _points().requires_grad_()
    inputs = _inputs(cut, target, _points())
    cut(**inputs).square().mean().backward()
    assert target.grad is None or not target.grad.any()


def test_swapping_target_and_reference_landmarks_changes_the_result(unet: LandmarkUNet):
    one, other = _points(), _points() * 0.8
    with torch.no_grad():
        assert not torch.allclose(unet(**_inputs(unet, one, other)), unet(**_inputs(unet, other, one)), atol=1e-4)


def test_the_order_of_tokens_does_not_matter():
    torch.manual_seed(0)
    block = TalkFormerBlock(16, 16, 2).eval()
    for gate in (block.motion.gate, block.warp.gate):
        torch.nn.init.normal_(gate)
    features, tokens = torch.randn(2, 16, 6, 6), LandmarkEncoder(token_dim=16)(_points(2))
    shuffled = tokens[:, torch.randperm(68)]
    with torch.no_grad():
        plain = block(features, tokens, block.remember(features.flip(-1), tokens))
        mixed = block(features, shuffled, block.remember(features.flip(-1), shuffled))
    torch.testing.assert_close(plain, mixed, atol=1e-5, rtol=1e-5)


def _open_block() -> TalkFormerBlock:
    """A block whose gates are open, so that all that it is given counts."""
    torch.manual_seed(0)
    block = TalkFormerBlock(16, 16, 2).eval()
    for gate in (block.motion.gate, block.warp.gate):
        torch.nn.init.normal_(gate)
    return block


def test_cells_that_look_alike_are_told_apart_by_their_place():
    """Without it a landmark would move the whole picture alike. Either attention alone must do."""
    block = _open_block()
    flat, tokens = torch.zeros(1, 16, 6, 6), LandmarkEncoder(token_dim=16)(_points())
    varied = torch.randn(1, 16, 6, 6, generator=torch.Generator().manual_seed(1))
    for still in (block.motion.gate, block.warp.gate):
        kept = still.detach().clone()
        torch.nn.init.zeros_(still)
        with torch.no_grad():
            made = block(flat, tokens, block.remember(varied, tokens))
            still.copy_(kept)
        assert made.flatten(2).std(-1).max() > 1e-3


def test_two_landmarks_that_change_places_change_the_result():
    """Tokens know which point they are: the same places held by other points are another face."""
    encoder, block = LandmarkEncoder(token_dim=16), _open_block()
    features = torch.randn(1, 16, 6, 6, generator=torch.Generator().manual_seed(1))
    points, other = _points(), _points()
    other[0, [51, 57]] = points[0, [57, 51]]
    with torch.no_grad():
        memory = block.remember(features, encoder(points))
        assert not torch.allclose(
            block(features, encoder(points), memory), block(features, encoder(other), memory), atol=1e-4
        )


def test_memories_taken_apart_and_joined_serve_each_its_own_frame(unet: LandmarkUNet):
    targets = torch.cat([_points(), _points() * 0.9])
    inputs = _inputs(unet, targets, torch.cat([_points() * 0.8, _points()]))
    parts = inputs["memory"].split(2)
    with torch.no_grad():
        whole = unet(**inputs)
        assert torch.equal(unet(**{**inputs, "memory": ReferenceMemory.joined(parts)}), whole)
        swapped = unet(**{**inputs, "memory": ReferenceMemory.joined(parts[::-1])})
    assert not torch.allclose(swapped, whole, atol=1e-4)
    bare = LandmarkUNet(channels=(16, 24), heads=2, token_dim=16, implicit_warp=False)
    empty = bare.remember(torch.zeros(2, 8, SIZE, SIZE), _points(2)).split(2)
    assert ReferenceMemory.joined(empty).blocks == (None,) * 4


def test_a_reference_of_batch_one_serves_a_batch_of_targets(unet: LandmarkUNet):
    targets = torch.cat([_points(), _points() * 0.9])
    whole = _inputs(unet, targets, _points(2))
    generator = torch.Generator().manual_seed(1)
    latent = torch.randn(2, 8, SIZE, SIZE, generator=generator)[:1]
    single = {**whole, "memory": unet.remember(latent.flip(-1), _points())}
    first = {n: v[:1] if isinstance(v, torch.Tensor) and v.ndim > 1 else v for n, v in single.items()}
    with torch.no_grad():
        torch.testing.assert_close(unet(**single)[:1], unet(**first), atol=1e-5, rtol=1e-4)


def test_saving_and_loading_gives_the_same_output_and_a_safetensors_file(unet: LandmarkUNet, tmp_path):
    unet.save_pretrained(tmp_path)
    assert [p.suffix for p in tmp_path.iterdir() if p.name != "config.json"] == [".safetensors"]
    again = LandmarkUNet.from_pretrained(tmp_path)
    with torch.no_grad():
        assert torch.equal(unet(**_inputs(unet, _points(), _points())), again(**_inputs(again, _points(), _points())))


def test_shapes_that_do_not_fit_are_refused(unet: LandmarkUNet):
    inputs = _inputs(unet, _points(), _points())
    with pytest.raises(AssertionError):
        unet(**{**inputs, "warped": None})
    with pytest.raises(AssertionError):
        unet(**{**inputs, "target_points": torch.zeros(1, 67, 2)})
    with pytest.raises(AssertionError):
        CompactAutoencoder().encode(torch.zeros(1, 3, 100, 100))


def test_the_memory_holds_one_entry_per_talkformer_block(unet: LandmarkUNet):
    memory = unet.remember(torch.zeros(1, 8, SIZE, SIZE), _points())
    assert isinstance(memory, ReferenceMemory)
    assert len(memory.blocks) == 4
    assert replace(memory) == memory


def test_the_warp_prior_moves_the_lip_and_leaves_the_forehead():
    target = _points()
    target[:, 55:60, 1] += 0.2
    field = displacement_field(_points(), target, size=48)
    column, row = ((target[0, 57] + 1) * 24).long().tolist()
    lower_lip, top = field[0, row, column], field[0, 0, 24]
    assert lower_lip[1] < -0.15
    assert top.abs().max() < 0.02


def test_the_warp_prior_of_an_unmoved_face_is_the_picture_itself():
    picture = torch.rand(1, 3, 64, 64)
    moved = move_picture(picture, displacement_field(_points(), _points()))
    torch.testing.assert_close(moved, picture, atol=1e-4, rtol=0)


def test_the_warp_prior_is_differentiable_in_the_landmarks():
    target = _points().requires_grad_()
    picture = torch.rand(1, 3, 64, 64)
    move_picture(picture, displacement_field(_points() * 0.97, target)).square().sum().backward()
    assert target.grad is not None
    assert torch.isfinite(target.grad).all()
    assert target.grad.abs().max() > 0


def test_the_hidden_part_covers_every_jaw_row_of_a_neutral_face_below_the_nose_bridge():
    place = (window_units(MEAN_FACE, source_to_window(MEAN_FACE)) + 1) * 96
    mask = hidden_mask()
    for x, y in place[[*range(2, 15), *range(48, 68)]].round().astype(int):
        assert mask[min(y, 191), x] == 1
    assert not mask[:20].any()
    assert np.array_equal(hidden_mask(24) > 0, mask.reshape(24, 8, 24, 8).max((1, 3)) > 0)
