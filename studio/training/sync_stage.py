"""Stage (s): the sync expert. Sound and mouth of one moment attract, those of other moments and people repel."""

from __future__ import annotations

import torch
from torch import Tensor

from studio.talkformer.sync_expert import FRAMES, SyncExpert, contrast, mouth_pictures
from studio.training.device_data import Sequence, SequenceSampler
from studio.training.loop import Stage
from studio.training.runtime import Runtime
from studio.training.stage_config import StageConfig


def mouths_of(expert: SyncExpert, drawn: Sequence) -> Tensor:
    """What the expert looks at: 5 pictures or 5 sets of points in the middle of a drawn window."""
    if expert.config.kind == "landmarks":
        return drawn.points[:, drawn.middle]
    return mouth_pictures(drawn.pictures.flatten(0, 1)).unflatten(0, drawn.pictures.shape[:2])


def sound_of(drawn: Sequence) -> Tensor:
    """The mel window of the middle frame: (B, 16, 80)."""
    return drawn.audio[:, (drawn.middle.start + drawn.middle.stop) // 2]


class SyncStage(Stage):
    """Draws `per_clip` windows of each clip, so that a batch holds wrong moments of the same person too."""

    name = "sync"

    def __init__(
        self,
        config: StageConfig,
        runtime: Runtime,
        expert: SyncExpert,
        sampler: SequenceSampler,
        held_out: SequenceSampler | None,
    ) -> None:
        super().__init__(config, runtime)
        assert sampler.shown == FRAMES, sampler.shown
        self.expert, self.sampler, self.held_out = expert, sampler, held_out
        self.add("sync", expert.train())
        self.optimiser = self.optimise("sync", expert.parameters(), config.learning_rate, weight_decay=1e-2)
        self.generators["sampler"] = sampler.random

    def step(self, share: float) -> dict[str, Tensor]:
        drawn = self.sampler.draw(self.config.batch, per_clip=int(self.config.option("per_clip", 2)))
        with self.runtime.autocast():
            sound, mouth = self.expert(sound_of(drawn), mouths_of(self.expert, drawn))
        loss = contrast(sound.float(), mouth.float(), self.expert.temperature)
        self.runtime.update(loss, self.optimiser)
        return {"loss": loss}

    @torch.no_grad()
    def check(self) -> dict[str, float]:
        """How often the right mouth beats one of another moment of the same clip, on held-out people: 0.5 is chance."""
        if self.held_out is None:
            return {}
        self.held_out.random.manual_seed(1)
        with self.averages["sync"].applied(self.expert):
            drawn = self.held_out.draw(min(256, self.config.batch), per_clip=2, augment=False)
            sound, mouth = self.expert(sound_of(drawn), mouths_of(self.expert, drawn))
        right = (sound * mouth).sum(-1)
        wrong = (sound * mouth.unflatten(0, (-1, 2)).flip(1).flatten(0, 1)).sum(-1)
        chosen = (right > wrong).float().mean().item()
        return {"right_over_wrong": round(chosen, 4), "cosine": round(right.mean().item(), 4)}
