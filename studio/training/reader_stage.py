"""Teaches the mouth reader: real windows and what the draft engine draws, both at known landmarks."""

from __future__ import annotations

import torch
from torch import Tensor
from torch.nn import functional

from studio.core.topology import CONTENT
from studio.training.device_data import Pair, PairSampler
from studio.training.loop import Stage
from studio.training.mouth_reader import MouthReader, lip_gaps, reading_error
from studio.training.runtime import Runtime
from studio.training.stage_config import StageConfig

DRAWN_SHARE = 0.4
"""Of the pictures the draft engine's, where there are any: the reader will look at pictures that are not real."""
BLURRED_SHARE = 0.3


class ReaderStage(Stage):
    """Regression of jaw and lips."""

    name = "reader"

    def __init__(
        self, config: StageConfig, runtime: Runtime, reader: MouthReader, sampler: PairSampler, held_out: PairSampler
    ) -> None:
        super().__init__(config, runtime)
        self.reader, self.sampler, self.held_out = reader, sampler, held_out
        self.add("reader", reader.train())
        self.optimiser = self.optimise("reader", reader.parameters(), config.learning_rate, weight_decay=1e-2)
        self.generators["sampler"] = sampler.random

    def step(self, share: float) -> dict[str, Tensor]:
        pair = self.sampler.draw(self.config.batch)
        with self.runtime.autocast():
            read, _ = self.reader(self._pictures(pair))
        loss = reading_error(read.float(), pair.target_points[:, CONTENT])
        self.runtime.update(loss, self.optimiser)
        return {"loss": loss}

    def _pictures(self, pair: Pair) -> Tensor:
        pictures = pair.target
        if pair.prior is not None:
            pictures = torch.where(self._some(pictures, DRAWN_SHARE), pair.prior, pictures)
        soft = functional.interpolate(
            functional.avg_pool2d(pictures, 3, stride=2, padding=1), pictures.shape[-2:], mode="bilinear"
        )
        return torch.where(self._some(pictures, BLURRED_SHARE), soft, pictures)

    @staticmethod
    def _some(pictures: Tensor, share: float) -> Tensor:
        return torch.rand(len(pictures), 1, 1, 1, device=pictures.device) < share

    @torch.no_grad()
    def check(self) -> dict[str, float]:
        """Held-out people: mean error in crop units, and the slope of the read gap between the lips on the true one."""
        self.held_out.random.manual_seed(1)
        pair = self.held_out.draw(min(128, 2 * self.config.batch), augment=False)
        with self.averages["reader"].applied(self.reader):
            read, _ = self.reader(pair.target)
        truth = pair.target_points[:, CONTENT]
        error = (read - truth).norm(dim=-1).mean().item()
        return {"error": round(error, 4), "slope": round(gap_slope(read, truth), 3)}


def gap_slope(read: Tensor, truth: Tensor) -> float:
    """Least-squares slope of read over true gaps between the lips, (B, 37, 2) each; 0 where the truth does not vary."""
    x, y = lip_gaps(truth).mean(-1), lip_gaps(read).mean(-1)
    x, y = x - x.mean(), y - y.mean()
    spread = x.square().sum().item()
    return (x * y).sum().item() / spread if spread > 1e-8 else 0.0
