"""Stage (0): the compact autoencoder. L1 over a pyramid, gradients and, later, a patch discriminator."""

from __future__ import annotations

from pathlib import Path

import torch
from torch import Tensor

from studio.talkformer.autoencoder import CompactAutoencoder
from studio.training.adversary import Adversary
from studio.training.device_data import Average, PairSampler
from studio.training.loop import Stage
from studio.training.picture_losses import gradient_match, mouth_weight, pyramid_l1
from studio.training.picture_scores import scores, write_sheet
from studio.training.runtime import Runtime
from studio.training.stage_config import StageConfig

STATISTICS_BATCHES = 8


class AutoencoderStage(Stage):
    """Noise on the latent makes a decoder that forgives what the diffusion gets slightly wrong."""

    name = "autoencoder"

    def __init__(
        self,
        config: StageConfig,
        runtime: Runtime,
        model: CompactAutoencoder,
        sampler: PairSampler,
        held_out: PairSampler,
    ) -> None:
        super().__init__(config, runtime)
        self.model, self.sampler, self.held_out = model, sampler, held_out
        self.add("autoencoder", model.train())
        rate = config.learning_rate
        self.optimiser = self.optimise("autoencoder", model.parameters(), rate, betas=(0.9, 0.99), weight_decay=1e-4)
        self.adversary = Adversary(self, condition=0)
        self.generators["sampler"] = sampler.random
        self.run = torch.compile(model) if config.compile else model

    @torch.no_grad()
    def start_from_patches(self) -> None:
        """Start the linear way from the principal components of training patches: the same on every process."""
        kept = self.sampler.random.get_state()
        self.sampler.random.manual_seed(self.config.seed)
        pictures = [self.sampler.draw(self.config.batch).target for _ in range(STATISTICS_BATCHES)]
        self.sampler.random.set_state(kept)
        self.model.start_from_patches(torch.cat(pictures))
        self.averages["autoencoder"] = Average(self.model, self.config.ema)

    def step(self, share: float) -> dict[str, Tensor]:
        pair = self.sampler.draw(self.config.batch)
        target, weight = pair.target, mouth_weight(pair.target_points, pair.target.shape[-1])
        with self.runtime.autocast():
            picture, raw = self.run(target, noise=self.config.option("latent_noise", 0.05))
        picture = picture.float()
        reconstruction = pyramid_l1(picture, target, weight) + 0.5 * gradient_match(picture, target, weight)
        loss = reconstruction + 1e-4 * raw.float().square().mean() + self.adversary.loss(picture, pair, None, share)
        self.runtime.update(loss, self.optimiser)
        self.adversary.learn(picture, pair, None, share)
        return {"loss": loss, "reconstruction": reconstruction}

    @torch.no_grad()
    def finish(self) -> None:
        super().finish()
        self.sampler.random.manual_seed(self.config.seed)
        raw = [self.model.encode_raw(self.sampler.draw(self.config.batch, augment=False).target)
               for _ in range(STATISTICS_BATCHES)]  # fmt: skip
        self.model.set_statistics(torch.cat(raw))
        self.averages["autoencoder"].values.update(
            {name: getattr(self.model, name).clone() for name in ("latent_mean", "latent_std")}
        )

    @torch.no_grad()
    def check(self) -> dict[str, float]:
        self.held_out.random.manual_seed(1)
        pair = self.held_out.draw(min(128, 2 * self.config.batch), augment=False)
        with self.averages["autoencoder"].applied(self.model):
            return scores(self.model(pair.target)[0].float(), pair.target, pair.target_points)

    @torch.no_grad()
    def sheet(self, path: Path) -> None:
        self.held_out.random.manual_seed(2)
        pair = self.held_out.draw(8, augment=False)
        write_sheet(path, [pair.target, self.model.decode(self.model.encode(pair.target))])
