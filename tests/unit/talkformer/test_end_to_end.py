"""From sound to pixels as one differentiable function."""

from __future__ import annotations

import pytest
import torch

from studio.core.geometry import MEAN_FACE
from studio.core.topology import POSE
from studio.talkformer.audio_features import MEL_BINS, WINDOW
from studio.talkformer.end_to_end import TalkingChain
from studio.talkformer.presets import new_scheduler
from studio.talkformer.warp_prior import led_by
from tests.unit.talkformer.talkformer_tiny import mean_points, noise_picture, tiny_autoencoder, tiny_motion, tiny_unet

FRAMES = 3


def run(chain: TalkingChain, audio: torch.Tensor):
    face = torch.tensor(MEAN_FACE, dtype=torch.float32)
    reference = face[None, None]
    pose = face[POSE].expand(1, FRAMES, 31, 2)
    picture = noise_picture()
    return chain(
        audio, pose, reference, picture, background=picture[None].expand(1, FRAMES, -1, -1, -1),
        noise=torch.randn(1, 4, 24, 24, generator=torch.Generator().manual_seed(0)), timestep=999,
    )  # fmt: skip


def sound() -> torch.Tensor:
    return torch.randn(1, FRAMES, WINDOW, MEL_BINS, generator=torch.Generator().manual_seed(1)).requires_grad_()


def chain_of(**changes: object) -> TalkingChain:
    return TalkingChain(tiny_motion(), tiny_unet(**changes), tiny_autoencoder(), new_scheduler())


def audio_weights(chain: TalkingChain) -> list[torch.Tensor]:
    return list(chain.motion.nets[0].stem.parameters())


def test_a_loss_on_pixels_reaches_the_audio_encoder_and_the_sound():
    chain, audio = chain_of(), sound()
    spoken = run(chain, audio)
    assert spoken.pictures.shape == (1, FRAMES, 3, 192, 192)
    assert spoken.points.shape == (1, FRAMES, 68, 2)
    spoken.pictures.square().mean().backward()
    assert audio.grad is not None
    assert audio.grad.abs().max() > 0
    assert max(float(w.grad.abs().max()) for w in audio_weights(chain) if w.grad is not None) > 0


def test_it_reaches_them_by_cross_attention_alone():
    chain, audio = chain_of(warp_prior=False), sound()
    run(chain, audio).pictures.square().mean().backward()
    assert audio.grad is not None
    assert audio.grad.abs().max() > 0


@pytest.mark.parametrize("cut", ["parts left out", "gates at zero"])
def test_nothing_reaches_the_audio_encoder_when_the_cross_attention_is_cut(cut):
    if cut == "parts left out":
        chain = chain_of(warp_prior=False, motion_alignment=False, implicit_warp=False)
    else:
        chain = chain_of(warp_prior=False)
        for name, parameter in chain.unet.named_parameters():
            if name.endswith(("motion.gate", "warp.gate")):
                torch.nn.init.zeros_(parameter)
    audio = sound()
    run(chain, audio).pictures.square().mean().backward()
    assert audio.grad is None or not audio.grad.any()
    assert not any(w.grad is not None and w.grad.any() for w in audio_weights(chain))


def test_the_autoencoder_stands_still():
    chain = chain_of()
    run(chain, sound()).pictures.square().mean().backward()
    assert all(p.grad is None for p in chain.autoencoder.parameters())
    assert any(p.grad is not None and p.grad.any() for p in chain.unet.parameters())


class Drawn:
    """Stands for the draft engine: the reference with a disc on the lower lip, and what it was asked for."""

    def __init__(self) -> None:
        self.asked: list[torch.Tensor] = []

    def __call__(self, reference: torch.Tensor, known: torch.Tensor, targets: torch.Tensor) -> torch.Tensor:
        assert known.shape == (len(reference), 68, 2)
        self.asked.append(targets)
        axis = (torch.arange(192) + 0.5) / 96 - 1
        y, x = torch.meshgrid(axis, axis, indexing="ij")
        lip = targets[:, :, 57, :, None, None]
        disc = torch.exp(-((x - lip[:, :, 0]) ** 2 + (y - lip[:, :, 1]) ** 2) / 0.01)
        return reference[:, None] * (1 - disc[:, :, None]) + disc[:, :, None]


def drawing_chain(**changes: object) -> tuple[TalkingChain, Drawn]:
    draw = Drawn()
    unet = tiny_unet(residual=True, **changes)
    return TalkingChain(tiny_motion(), unet, tiny_autoencoder(), new_scheduler(), draw), draw


def test_a_drawn_picture_is_asked_for_at_the_predicted_landmarks_and_given_as_it_is():
    chain, draw = drawing_chain()
    spoken = run(chain, sound())
    assert torch.equal(draw.asked[0], spoken.points.detach())
    assert not draw.asked[0].requires_grad
    picture, known = noise_picture(), torch.zeros(1, 68, 2)
    torch.testing.assert_close(spoken.priors.detach(), draw(picture, known, spoken.points.detach()), atol=1e-4, rtol=0)


def test_a_drawn_picture_leads_the_landmarks_to_where_it_should_be():
    chain, _ = drawing_chain(motion_alignment=False, implicit_warp=False)
    spoken = run(chain, sound())
    spoken.points.retain_grad()
    lower = spoken.points.detach().clone()
    lower[:, :, [55, 56, 57, 58, 59, 65, 66, 67], 1] += 0.05
    truth = Drawn()(noise_picture(), torch.zeros(1, 68, 2), lower)
    (spoken.priors - truth).square().mean().backward()
    assert spoken.points.grad is not None
    assert (spoken.points.grad[:, :, 57, 1] < 0).all()


@pytest.mark.parametrize("attends", [True, False])
def test_a_loss_on_pixels_reaches_the_sound_through_a_drawn_picture_too(attends):
    chain, _ = drawing_chain(motion_alignment=attends, implicit_warp=attends)
    audio = sound()
    run(chain, audio).pictures.square().mean().backward()
    assert audio.grad is not None
    assert audio.grad.abs().max() > 0
    assert max(float(w.grad.abs().max()) for w in audio_weights(chain) if w.grad is not None) > 0


def test_a_picture_that_is_led_is_the_same_picture():
    picture = noise_picture()
    torch.testing.assert_close(led_by(picture, mean_points()), picture, atol=1e-4, rtol=0)
