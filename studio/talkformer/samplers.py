"""The samplers that a pack may name, from diffusers: DDIM (Song et al., 2021) and DPM-Solver++ (Lu et al., 2022).

Training always uses DDIM's noise schedule; the two share it, so that one set of weights serves both.
"""

from __future__ import annotations

import inspect
from collections.abc import Mapping
from typing import Any, TypeAlias

from diffusers import DDIMScheduler, DPMSolverMultistepScheduler
from torch import Tensor

from studio.talkformer.weight_pack import DEFAULT_SAMPLER, SAMPLER_KEY, SAMPLERS

Sampler: TypeAlias = DDIMScheduler | DPMSolverMultistepScheduler
_CLASSES: Mapping[str, type] = {
    "DDIMScheduler": DDIMScheduler,
    "DPMSolverMultistepScheduler": DPMSolverMultistepScheduler,
}
assert set(_CLASSES) == SAMPLERS


def new_sampler(config: Mapping[str, Any]) -> Sampler:
    """The sampler that a pack's or preset's scheduler settings name. Raises ValueError for one that is not allowed.

    Settings that only the other sampler knows are left out.
    """
    name = str(config.get(SAMPLER_KEY, DEFAULT_SAMPLER))
    if name not in _CLASSES:
        raise ValueError(f"there is no sampler '{name[:40]}'")
    kind = _CLASSES[name]
    known = inspect.signature(kind).parameters
    sampler: Sampler = kind(**{key: value for key, value in config.items() if key in known})
    return sampler


def training_scheduler(config: Mapping[str, Any]) -> DDIMScheduler:
    """The noise schedule of these settings, whatever samples from it later."""
    return DDIMScheduler(**{key: value for key, value in config.items() if key != SAMPLER_KEY})


def take_step(sampler: Sampler, predicted: Tensor, timestep: Tensor, latents: Tensor) -> tuple[Tensor, Tensor]:
    """One deterministic step: the next latents, and the present estimate of the clean ones."""
    if isinstance(sampler, DDIMScheduler):
        step = sampler.step(predicted, timestep, latents, eta=0.0)
        return step.prev_sample, step.pred_original_sample
    following = sampler.step(predicted, timestep, latents).prev_sample
    return following, sampler.model_outputs[-1]
