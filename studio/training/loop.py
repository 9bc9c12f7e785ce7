"""The loop that every stage of renderer training shares: budget, learning rate, averages, logs and checkpoints.

A resumed run takes the same steps as one that was never interrupted: the checkpoint holds weights, averages,
optimisers, loss scaling, random states, and how much of the budget is used.
"""

from __future__ import annotations

import json
import math
import time
from abc import ABC, abstractmethod
from collections.abc import Callable
from pathlib import Path
from typing import Any

import torch
from torch import Tensor, nn

from studio.core.errors import ModelError
from studio.training.checkpoint import load_checkpoint, save_checkpoint
from studio.training.device_data import Average
from studio.training.runtime import Runtime
from studio.training.stage_config import StageConfig

RANK_SEEDS = 1000
Log = Callable[[dict[str, Any]], None]


class Stage(ABC):
    """What is trained and how one step is taken.

    modules: everything whose weights the checkpoint keeps; averaged: those of them that have a moving average;
    optimisers with the peak learning rate of each; generators: random states other than torch's own.
    """

    name: str

    def __init__(self, config: StageConfig, runtime: Runtime) -> None:
        self.config, self.runtime = config, runtime
        self.modules: dict[str, nn.Module] = {}
        self.averages: dict[str, Average] = {}
        self.optimisers: dict[str, torch.optim.Optimizer] = {}
        self.rates: dict[str, float] = {}
        self.generators: dict[str, torch.Generator] = {}
        torch.manual_seed(config.seed)

    @abstractmethod
    def step(self, share: float) -> dict[str, Tensor]:
        """One update at `share` (0..1) of the budget; the losses by name, still on the device."""

    def check(self) -> dict[str, float]:
        """Scores on held-out people, by the averaged weights."""
        return {}

    def sheet(self, path: Path) -> None:
        """Write a picture of samples, where there is something to see."""
        return None

    def add(self, name: str, module: nn.Module, *, average: bool = True) -> nn.Module:
        """Register a module to be kept, on the device."""
        module.to(self.runtime.device, memory_format=torch.channels_last)  # type: ignore[call-overload]
        self.modules[name] = module
        if average:
            self.averages[name] = Average(module, self.config.ema)
        return module

    def optimise(self, name: str, parameters: Any, rate: float, **options: Any) -> torch.optim.Optimizer:
        """Register an AdamW whose learning rate follows the schedule up to `rate`."""
        self.optimisers[name] = torch.optim.AdamW(parameters, rate, **options)
        self.rates[name] = rate
        return self.optimisers[name]

    def finish(self) -> None:
        """Put the averaged weights into the modules; training ends here."""
        for name, average in self.averages.items():
            self.modules[name].load_state_dict(average.values)
            self.modules[name].eval()

    def state(self) -> dict[str, Any]:
        cuda = self.runtime.device.type == "cuda"
        return {
            "modules": {name: dict(module.state_dict()) for name, module in self.modules.items()},
            "averages": {name: {"steps": a.steps, "values": a.values} for name, a in self.averages.items()},
            "optimisers": {name: o.state_dict() for name, o in self.optimisers.items()},
            "generators": {name: g.get_state() for name, g in self.generators.items()},
            "scaler": self.runtime.scaler.state_dict(),
            "torch": torch.get_rng_state(),
            "cuda": torch.cuda.get_rng_state(self.runtime.device) if cuda else None,
        }

    def restore(self, state: dict[str, Any]) -> None:
        for name, module in self.modules.items():
            module.load_state_dict(state["modules"][name])
        for name, average in self.averages.items():
            kept = state["averages"][name]
            average.steps = kept["steps"]
            average.values = {k: v.to(self.runtime.device) for k, v in kept["values"].items()}
        for name, optimiser in self.optimisers.items():
            optimiser.load_state_dict(state["optimisers"][name])
        for name, generator in self.generators.items():
            generator.set_state(state["generators"][name])
        if state["scaler"]:
            self.runtime.scaler.load_state_dict(state["scaler"])
        torch.set_rng_state(state["torch"])
        if state["cuda"] is not None and self.runtime.device.type == "cuda":
            torch.cuda.set_rng_state(state["cuda"], self.runtime.device)


def learning_rate_at(share: float, warm_up: float) -> float:
    """Factor on the peak: linear warm-up, then a half cosine down to 2 %."""
    rise = min(1.0, share / warm_up + 0.02) if warm_up > 0 else 1.0
    return rise * (0.02 + 0.98 * 0.5 * (1 + math.cos(math.pi * share)))


def train(stage: Stage, out: Path, log: Log, *, fresh: bool = False, stop_after: int | None = None) -> None:
    """Run a stage to the end of its budget, from its last checkpoint in `out` if there is one.

    fresh: ignore a checkpoint. stop_after: leave after this many steps of this run, checkpoint written.
    """
    config, runtime = stage.config, stage.runtime
    path = out / "checkpoints" / f"{stage.name}-{runtime.rank}.safetensors"
    step, used = 0, 0.0
    # Weights start alike in all processes; noise must not.
    torch.manual_seed(config.seed + RANK_SEEDS * runtime.rank)
    if path.is_file() and not fresh:
        step, used = _resume(stage, path)
        log({"stage": stage.name, "resumed_at": step, "seconds": round(used)})
    runtime.share(stage.modules.values())
    began, taken = time.monotonic() - used, 0
    next_check, next_save = used + config.check_seconds, used + config.checkpoint_seconds
    while (share := _share(config, step, seconds := runtime.agreed(time.monotonic() - began))) < 1:
        if stop_after is not None and taken >= stop_after:
            break
        for name, optimiser in stage.optimisers.items():
            for group in optimiser.param_groups:
                group["lr"] = stage.rates[name] * learning_rate_at(share, config.warm_up)
        losses = stage.step(share)
        for name, average in stage.averages.items():
            average.update(stage.modules[name])
        if step % config.log_every == 0:
            log({"stage": stage.name, "step": step, "seconds": round(seconds, 1), **_numbers(losses)})
        step, taken = step + 1, taken + 1
        if seconds >= next_check and runtime.is_main:
            next_check += config.check_seconds
            log({"stage": stage.name, "step": step, "seconds": round(seconds, 1), "held_out": stage.check()})
        if seconds >= next_save:
            next_save += config.checkpoint_seconds
            _save(stage, path, step, seconds)
    _save(stage, path, step, time.monotonic() - began)
    if share >= 1:
        stage.finish()
        log({"stage": stage.name, "step": step, "seconds": round(seconds, 1), "done": True, "held_out": stage.check()})
        if runtime.is_main:
            stage.sheet(out / f"{stage.name}.jpg")


def _share(config: StageConfig, step: int, seconds: float) -> float:
    by_time = seconds / (60 * config.minutes) if config.minutes > 0 else 0.0
    by_steps = step / config.steps if config.steps > 0 else 0.0
    return max(by_time, by_steps)


def _numbers(losses: dict[str, Tensor]) -> dict[str, float]:
    return {name: round(float(value.detach()), 5) for name, value in losses.items()}


def _save(stage: Stage, path: Path, step: int, seconds: float) -> None:
    save_checkpoint(path, {"stage": stage.name, "step": step, "seconds": seconds, "state": stage.state()})


def _resume(stage: Stage, path: Path) -> tuple[int, float]:
    kept = load_checkpoint(path)
    try:
        stage.restore(kept["state"])
        return int(kept["step"]), float(kept["seconds"])
    except (KeyError, RuntimeError, ValueError, TypeError) as error:
        raise ModelError(
            f"The checkpoint does not fit the stage '{stage.name}'.",
            path=path,
            remedy="Give the options that it was made with, or --fresh to start anew.",
        ) from error


class RunLog:
    """One JSON object a line in `log.jsonl` and on standard output; TensorBoard too where it is installed."""

    def __init__(self, out: Path, *, quiet: bool = False, is_main: bool = True) -> None:
        self._quiet, self._main = quiet, is_main
        self._writer: Any = None
        if not is_main:
            return
        out.mkdir(parents=True, exist_ok=True)
        self._file = (out / "log.jsonl").open("a", encoding="utf-8")
        try:
            from torch.utils.tensorboard import SummaryWriter
        except ImportError:
            return
        self._writer = SummaryWriter(str(out / "tensorboard"))

    def __call__(self, entry: dict[str, Any]) -> None:
        if not self._main:
            return
        text = json.dumps(entry)
        self._file.write(text + "\n")
        self._file.flush()
        if not self._quiet:
            print(text, flush=True)
        if self._writer is not None and "step" in entry:
            values = {**entry, **{f"held_out/{k}": v for k, v in entry.get("held_out", {}).items()}}
            for name, value in values.items():
                if isinstance(value, int | float) and name not in ("step", "done"):
                    self._writer.add_scalar(f"{entry['stage']}/{name}", value, entry["step"])

    def close(self) -> None:
        if self._main:
            self._file.close()
        if self._writer is not None:
            self._writer.close()
