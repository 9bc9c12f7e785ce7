"""What the training commands share: their options, the data and models that they open, the pack that they leave."""

from __future__ import annotations

import argparse
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
import torch

from studio.core.errors import InputError, ModelError
from studio.talkformer.presets import Preset, load_preset
from studio.talkformer.weight_pack import SAMPLER_KEY, PackInfo, load_module, read_pack, write_pack
from studio.training import face_crops
from studio.training.device_data import PairSampler, SequenceSampler
from studio.training.face_crops import FaceCrops
from studio.training.loop import RANK_SEEDS, RunLog
from studio.training.runtime import PRECISIONS, Runtime
from studio.training.stage_config import StageConfig, load_config, with_budget


def add_run_arguments(parser: argparse.ArgumentParser, *, data: str = "a face set", required: bool = True) -> None:
    """Options of every stage. required: whether --data and --out are."""
    parser.add_argument("--data", type=Path, required=required, metavar="DIR", help=data)
    parser.add_argument("--out", type=Path, required=required, metavar="DIR", help="where weights, log and sheets go")
    parser.add_argument("--preset", default="compact", help="compact, paper, or a TOML file of sizes")
    parser.add_argument("--config", type=Path, metavar="FILE", help="a stage's TOML file instead of the bundled one")
    parser.add_argument("--batch", type=int)
    parser.add_argument("--learning-rate", type=float)
    parser.add_argument("--seed", type=int)
    parser.add_argument("--device", default="auto", help="auto, cpu, cuda, cuda:1, mps")
    parser.add_argument("--precision", choices=PRECISIONS)
    parser.add_argument("--compile", action="store_true", default=None, help="torch.compile: slow to start")
    parser.add_argument("--gradient-checkpointing", action="store_true", default=None, help="less memory, more time")
    parser.add_argument("--workers", type=int, default=1, help="processes that decode clips")
    parser.add_argument("--step", type=int, default=1, help="use every n-th frame of each clip")
    parser.add_argument("--cache", type=Path, metavar="DIR", help="keep decoded pictures on disk: for large sets")
    parser.add_argument("--hold-out", choices=("identity", "time"), default="identity")
    parser.add_argument("--autoencoder", type=Path, metavar="DIR", help="folder of an AutoencoderKL (preset paper)")
    parser.add_argument("--fresh", action="store_true", help="ignore the checkpoints in --out")


def add_budget_arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--minutes", type=float, help="wall time of the stage")
    parser.add_argument("--steps", type=int, help="updates of the stage")


@dataclass(frozen=True, eq=False)
class Run:
    """An opened training command."""

    arguments: argparse.Namespace
    preset: Preset
    runtime: Runtime
    log: RunLog
    crops: FaceCrops

    def config(self, stage: str, *, minutes: float | None = None, steps: int | None = None) -> StageConfig:
        """The stage's configuration with the command's options on top."""
        given = self.arguments
        name = self.preset.name if self.preset.name in ("compact", "paper") else "compact"
        changes = {key: getattr(given, key) for key in ("batch", "learning_rate", "seed", "precision", "compile",
                                                        "gradient_checkpointing")}  # fmt: skip
        config = with_budget(load_config(stage, name, file=given.config, **changes), minutes=minutes, steps=steps)
        return config

    def pairs(self, *, held_out: bool, stills: bool = False) -> PairSampler:
        """stills: draw single pictures too, each as its own pair where the set holds no priors."""
        return PairSampler(self.crops, self._rows(held_out), self.runtime.device, self._seed(held_out), stills=stills)

    def sequences(self, frames: int, shown: int, *, held_out: bool) -> SequenceSampler | None:
        """None where there are no such windows with sound."""
        rows = self._rows(held_out)
        made = SequenceSampler(self.crops, rows, self.runtime.device, self._seed(held_out), frames=frames, shown=shown)
        if len(made):
            return made
        if held_out:
            return None
        raise InputError(
            f"The set has no {frames} consecutive frames with sound.",
            path=self.arguments.data,
            remedy="Use --step 1, and clips whose sound fits their lips.",
        )

    def _rows(self, held_out: bool) -> np.ndarray:
        chosen = np.flatnonzero(self.crops.held_out == held_out)
        if len(chosen):
            return chosen
        if held_out:
            self.log({"warning": "no identity is held out: scores are of training people"})
            return np.arange(len(self.crops.clip))
        raise InputError("All identities are held out.", path=self.arguments.data, remedy="Add more people.")

    def _seed(self, held_out: bool) -> int:
        return 1 if held_out else (self.arguments.seed or 0) + RANK_SEEDS * self.runtime.rank


def open_run(
    arguments: argparse.Namespace,
    preset: Preset | None = None,
    *,
    priors: bool = False,
    heard_only: bool = False,
    pixels: int | None = None,
) -> Run:
    """Open data, device and log. Raises StudioError.

    preset: that of the pack to start from, instead of --preset. priors: draw what the draft engine makes of each frame.
    heard_only: leave out clips whose sound cannot be used. pixels: side of the windows, by default the preset's; with 0
    there are no pictures, and a set is opened in seconds.
    """
    preset = preset or load_preset(arguments.preset)
    runtime = Runtime(arguments.device, arguments.precision or "auto")
    torch.manual_seed(arguments.seed or 0)
    log = RunLog(arguments.out, is_main=runtime.is_main)
    crops = face_crops.load(
        arguments.data, workers=arguments.workers, step=arguments.step,
        pixels=preset.window_pixels if pixels is None else pixels,
        cache=arguments.cache, hold_out=arguments.hold_out, priors=priors, heard_only=heard_only,
    )  # fmt: skip
    log({
        "frames": len(crops.clip), "held_out": int(crops.held_out.sum()), "with_sound": int(crops.heard.sum()),
        "device": str(runtime.device), "processes": runtime.processes, "precision": str(runtime.dtype)[6:],
        "torch": torch.__version__,
    })  # fmt: skip
    return Run(arguments, preset, runtime, log, crops)


def as_command(
    add_arguments: Callable[[argparse.ArgumentParser], None], run: Callable[[argparse.Namespace], int], text: str | None
) -> int:
    """Run a training module on its own: for launchers, and machines without the rest of Lipwright."""
    parser = argparse.ArgumentParser(description=text)
    add_arguments(parser)
    return run(parser.parse_args())


def open_pack(folder: Path | None, *needed: str) -> PackInfo:
    """A pack to start from, with the modules that a stage needs. Raises ModelError."""
    if folder is None:
        raise ModelError("This stage starts from trained weights.", remedy="Give --from with the folder of a pack.")
    info = read_pack(folder)
    for name in needed:
        if name not in info.modules:
            raise ModelError(f"The pack holds no '{name}'.", path=folder, remedy="Train that stage first.")
    return info


def open_trained(kind: Any, folder: Path | None, *, name: str, remedy: str) -> Any:
    """A module that a stage left with `save_pretrained`, in full precision; None for None. Raises ModelError."""
    if folder is None:
        return None
    try:
        return kind.from_pretrained(folder, use_safetensors=True, local_files_only=True).float()
    except (OSError, ValueError, RuntimeError) as error:
        raise ModelError(f"The {name} cannot be read.", path=folder, remedy=remedy) from error


def trainable(info: PackInfo, name: str) -> Any:
    """A module of a pack, ready to learn on."""
    return load_module(info, name).requires_grad_(True)


def save_pack(
    run: Run,
    modules: Mapping[str, torch.nn.Module],
    *,
    scheduler: Mapping[str, Any],
    facts: Mapping[str, Any],
    shares: Mapping[str, float] | None = None,
) -> PackInfo | None:
    """Write the pack of a finished run; only the main process does. shares: see `PackInfo`."""
    if not run.runtime.is_main:
        return None
    told = {
        "rights": "as of the footage it was trained on", "frames": len(run.crops.clip),
        "clips": len(set(run.crops.clip.tolist())), **facts,
    }  # fmt: skip
    sampler = {k: v for k, v in run.preset.scheduler.items() if k == SAMPLER_KEY}
    info = write_pack(
        run.arguments.out, name=run.arguments.out.name, preset=run.preset.name, window_pixels=run.preset.window_pixels,
        steps=run.preset.steps, scheduler={**scheduler, **sampler}, modules=modules, facts=told,
        shares=shares,
    )  # fmt: skip
    run.log({"pack": str(info.folder), "fingerprint": info.fingerprint})
    return info
