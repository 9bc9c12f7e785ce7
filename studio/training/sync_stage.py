"""Stage (s): the sync expert. Sound and mouth of one moment attract, those of other moments of the same clip repel.

Other clips are no counter-examples: whose voice goes with whose mouth is easier to learn than when, and crowds it out.
In the same minute of training, the area on people held out was 0.64 with all of a batch as counter-examples, and 0.73
with the same clip's alone."""

from __future__ import annotations

import torch
from torch import Tensor

from studio.talkformer.sync_expert import FRAMES, SyncExpert, contrast, mouth_pictures
from studio.training.device_data import Sequence, SequenceSampler
from studio.training.loop import Stage
from studio.training.runtime import Runtime
from studio.training.stage_config import StageConfig

PLACES = (-FRAMES, 0, FRAMES)
"""Frames by which the mouths of a check are off."""
CHECKED, CHECK_BATCH = 256, 32


def mouths_of(expert: SyncExpert, drawn: Sequence) -> Tensor:
    """What the expert looks at: each 5 pictures, or sets of points, of the shown frames: (B * K / 5, 5, ...)."""
    if expert.config.kind == "landmarks":
        return drawn.points[:, drawn.middle].unflatten(1, (-1, FRAMES)).flatten(0, 1)
    mouths = mouth_pictures(drawn.pictures.flatten(0, 1))
    return mouths.unflatten(0, (-1, FRAMES))


def sound_of(drawn: Sequence) -> Tensor:
    """The mel windows of the middle one of each 5 shown frames: (B * K / 5, 20, 42)."""
    return drawn.audio[:, drawn.middle][:, FRAMES // 2 :: FRAMES].flatten(0, 1)


def area(right: Tensor, wrong: Tensor) -> float:
    """How often one of (N,) right scores is above one of (M,) wrong ones: the area under the ROC curve."""
    below = torch.searchsorted(wrong.sort().values, right.contiguous())
    return float(below.float().mean() / len(wrong))


class SyncStage(Stage):
    """Draws stretches of several windows, each 5 frames later than the one before, to be told apart."""

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
        assert sampler.shown == sampler.frames and sampler.shown % FRAMES == 0, (sampler.shown, sampler.frames)
        assert sampler.shown > FRAMES, "one window alone cannot be told apart from others"
        assert held_out is None or held_out.shown == held_out.frames == FRAMES * len(PLACES)
        self.expert, self.sampler, self.held_out = expert, sampler, held_out
        self.add("sync", expert.train())
        if config.compile:
            expert.compile()
        self.optimiser = self.optimise("sync", expert.parameters(), config.learning_rate, weight_decay=1e-2)
        self.generators["sampler"] = sampler.random

    def step(self, share: float) -> dict[str, Tensor]:
        windows = self.sampler.shown // FRAMES
        drawn = self.sampler.draw(max(1, self.config.batch // windows))
        with self.runtime.autocast():
            pair = self.expert(sound_of(drawn), mouths_of(self.expert, drawn))
        sound, mouth = (embedded.float().unflatten(0, (-1, windows)) for embedded in pair)
        loss = contrast(sound, mouth, self.expert.temperature)
        self.runtime.update(loss, self.optimiser)
        return {"loss": loss}

    @torch.no_grad()
    def check(self) -> dict[str, float]:
        """On held-out people, mouths of the sound's moment against those 5 frames earlier and later.

        right_over_shifted: how often the right one of two scores higher; area: the same over all pairs of scores, of
        whatever clips; 0.5 is chance in both. cosine: of the right ones.
        """
        if self.held_out is None:
            return {}
        self.held_out.random.manual_seed(1)
        scores = []
        with self.averages["sync"].applied(self.expert):
            for _ in range(CHECKED // CHECK_BATCH):
                drawn = self.held_out.draw(CHECK_BATCH, augment=False)
                sound, mouth = self.expert(sound_of(drawn), mouths_of(self.expert, drawn))
                middle = sound.unflatten(0, (-1, len(PLACES)))[:, PLACES.index(0)]
                scores.append((middle[:, None] * mouth.unflatten(0, (-1, len(PLACES)))).sum(-1))
        early, right, late = torch.cat(scores).float().cpu().unbind(1)
        wrong = torch.cat([early, late])
        found = {"right_over_shifted": (right.repeat(2) > wrong).float().mean(), "cosine": right.mean()}
        return {"area": round(area(right, wrong), 4), **{name: round(float(v), 4) for name, v in found.items()}}
