"""The discriminator's side of a stage, shared by autoencoder and diffusion."""

from __future__ import annotations

import torch
from torch import Tensor

from studio.training.device_data import Pair
from studio.training.loop import Stage
from studio.training.picture_losses import PatchDiscriminator, feature_match, hinge_discriminator, mouth_crop

HEAD_START = 0.04
"""Share of the budget that the discriminator learns before it is listened to."""


class Adversary:
    """Judges the mouth's surroundings in pictures, beside a condition of `condition` channels (0 for none)."""

    def __init__(self, stage: Stage, *, condition: int) -> None:
        self.stage, self.condition = stage, condition
        self.judge = PatchDiscriminator(3 + condition, int(stage.config.option("judge_width", 48)))
        stage.add("judge", self.judge, average=False)
        self.optimiser = stage.optimise("judge", self.judge.parameters(), 2e-4, betas=(0.5, 0.99))
        self.begins = stage.config.option("adversarial_from", 0.4)

    def loss(self, picture: Tensor, pair: Pair, condition: Tensor | None, share: float) -> Tensor:
        """What the generator adds to its loss: 0 until its time has come."""
        if share <= self.begins:
            return picture.new_zeros(())
        config = self.stage.config
        made, truth, given = self._seen(picture, pair, condition)
        with self.stage.runtime.autocast():
            fake, real = self.judge.features(made, given), self.judge.features(truth, given)
        verdict = -config.option("adversarial", 0.05) * fake[-1].float().mean()
        return verdict + config.option("feature_match", 1.0) * feature_match(fake, real).float()

    def learn(self, picture: Tensor, pair: Pair, condition: Tensor | None, share: float) -> None:
        if share <= self.begins - HEAD_START:
            return
        made, truth, given = self._seen(picture.detach(), pair, condition)
        with self.stage.runtime.autocast():
            real, fake = (self.judge.features(p, given)[-1] for p in (truth, made))
        self.stage.runtime.update(hinge_discriminator(real.float(), fake.float()), self.optimiser, clip=10.0)

    def _seen(self, picture: Tensor, pair: Pair, condition: Tensor | None) -> tuple[Tensor, Tensor, Tensor]:
        """What the judge sees of the generated picture, the true one and the condition."""
        side = picture.shape[-1] // 2
        given = pair.target[:, :0] if condition is None else condition
        made, truth, given = (mouth_crop(p, pair.target_points, side) for p in (picture, pair.target, given))
        return made, truth, given


def quiet(module: torch.nn.Module) -> torch.nn.Module:
    """A module whose weights stand still."""
    return module.requires_grad_(False).eval()
