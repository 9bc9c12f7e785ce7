"""From sound to pixels as one differentiable function."""

from __future__ import annotations

import pytest
import torch

from studio.core.geometry import MEAN_FACE
from studio.core.topology import POSE
from studio.talkformer.end_to_end import TalkingChain
from studio.talkformer.presets import new_scheduler
from tests.unit.talkformer.talkformer_tiny import noise_picture, tiny_autoencoder, tiny_motion, tiny_unet

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
    return torch.randn(1, FRAMES, 16, 80, generator=torch.Generator().manual_seed(1)).requires_grad_()


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
