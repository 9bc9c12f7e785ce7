"""The discriminator's side of a stage, shared by autoencoder and diffusion."""

from __future__ import annotations

import torch
from torch import Tensor

from studio.training.loop import Stage
from studio.training.picture_losses import PatchDiscriminator, feature_match, hinge_discriminator

HEAD_START = 0.04
"""Share of the budget that the discriminator learns before it is listened to."""


class Adversary:
    """Judges pictures beside a condition of `condition` channels (0 for none)."""

    def __init__(self, stage: Stage, *, condition: int) -> None:
        self.stage, self.condition = stage, condition
        self.judge = PatchDiscriminator(3 + condition)
        stage.add("judge", self.judge, average=False)
        self.optimiser = stage.optimise("judge", self.judge.parameters(), 2e-4, betas=(0.5, 0.99))
        self.begins = stage.config.option("adversarial_from", 0.4)

    def _given(self, condition: Tensor | None, like: Tensor) -> Tensor:
        return like[:, :0] if condition is None else condition

    def loss(self, picture: Tensor, truth: Tensor, condition: Tensor | None, share: float) -> Tensor:
        """What the generator adds to its loss: 0 until its time has come."""
        if share <= self.begins:
            return picture.new_zeros(())
        config, given = self.stage.config, self._given(condition, truth)
        with self.stage.runtime.autocast():
            fake, real = self.judge.features(picture, given), self.judge.features(truth, given)
        verdict = -config.option("adversarial", 0.05) * fake[-1].float().mean()
        return verdict + config.option("feature_match", 1.0) * feature_match(fake, real).float()

    def learn(self, picture: Tensor, truth: Tensor, condition: Tensor | None, share: float) -> None:
        if share <= self.begins - HEAD_START:
            return
        given = self._given(condition, truth)
        with self.stage.runtime.autocast():
            real, fake = (self.judge.features(p, given)[-1] for p in (truth, picture.detach()))
        self.stage.runtime.update(hinge_discriminator(real.float(), fake.float()), self.optimiser, clip=10.0)


def quiet(module: torch.nn.Module) -> torch.nn.Module:
    """A module whose weights stand still."""
    return module.requires_grad_(False).eval()
