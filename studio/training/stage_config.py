"""What a training stage is told: small TOML files, one per stage and preset, with command-line options on top."""

from __future__ import annotations

import tomllib
from collections.abc import Mapping
from dataclasses import dataclass, field, fields, replace
from pathlib import Path
from typing import Any

from studio.core.errors import OptionError
from studio.core.resources import resource_path

STAGES = ("autoencoder", "reader", "diffusion", "joint", "sync", "distill")


@dataclass(frozen=True)
class StageConfig:
    """One stage. It ends after `minutes` of wall time or `steps`, whichever comes first; 0 means no such limit.

    warm_up: share of the budget over which the learning rate rises; ema: decay of the averaged weights; check_seconds
    and checkpoint_seconds: how often held-out scores are taken and the state is saved; log_every: steps between logged
    losses; options: numbers of the stage itself, such as the weights of its losses.
    """

    stage: str
    preset: str = "compact"
    minutes: float = 0.0
    steps: int = 0
    batch: int = 64
    learning_rate: float = 5e-4
    warm_up: float = 0.02
    ema: float = 0.999
    precision: str = "auto"
    gradient_checkpointing: bool = False
    compile: bool = False
    seed: int = 0
    check_seconds: float = 30.0
    checkpoint_seconds: float = 120.0
    log_every: int = 50
    options: Mapping[str, float] = field(default_factory=dict)

    def __post_init__(self) -> None:
        if self.stage not in STAGES:
            raise OptionError(f"There is no stage '{self.stage}'.", remedy=f"Choose one of: {', '.join(STAGES)}.")
        if self.minutes <= 0 and self.steps <= 0:
            raise OptionError(f"The stage '{self.stage}' has no end.", remedy="Give minutes or steps.")
        if self.batch < 1 or self.learning_rate <= 0 or not 0 <= self.ema < 1:
            raise OptionError("Batch, learning rate or ema is out of range.", remedy="See resources/configs/train.")

    def option(self, name: str, default: float) -> float:
        return float(self.options.get(name, default))


def load_config(stage: str, preset: str = "compact", *, file: Path | None = None, **changes: Any) -> StageConfig:
    """The bundled configuration of a stage, or that of `file`; `changes` that are not None win. Raises OptionError."""
    path = file or resource_path(f"configs/train/{stage}-{preset}.toml")
    try:
        values = tomllib.loads(path.read_text(encoding="utf-8"))
    except (OSError, tomllib.TOMLDecodeError) as error:
        raise OptionError(f"The configuration cannot be read ({error}).", path=path) from error
    known = {f.name for f in fields(StageConfig)}
    unknown = set(values) - known
    if unknown:
        raise OptionError(
            f"There is no setting '{sorted(unknown)[0]}'.", path=path, remedy=f"Known: {', '.join(sorted(known))}."
        )
    values = {"stage": stage, "preset": preset, **values, **{k: v for k, v in changes.items() if v is not None}}
    try:
        return StageConfig(**values)
    except TypeError as error:
        raise OptionError(f"A setting has the wrong type ({error}).", path=path) from error


def with_budget(config: StageConfig, *, minutes: float | None, steps: int | None) -> StageConfig:
    """Another end: where only one of both is given, the other no longer counts."""
    if minutes is None and steps is None:
        return config
    return replace(config, minutes=minutes or 0.0, steps=steps or 0)
