"""Where training runs: one device or several, in the precision that it is good at.

Several processes (`accelerate launch`, `torchrun`) average gradients by hand after each backward pass: the models have
more than one entry point, which wrappers that hook into `forward` do not see.
"""

from __future__ import annotations

import os
from collections.abc import Iterable
from typing import Any

import torch
from torch import Tensor, nn

from studio.core.errors import OptionError

PRECISIONS = ("auto", "fp32", "bf16", "fp16")


class Runtime:
    """device; rank and processes of a distributed run; `autocast` and `update` for one training step."""

    def __init__(self, device: str = "auto", precision: str = "auto") -> None:
        self._accelerator = _accelerator(device)
        self.rank = self._accelerator.process_index if self._accelerator else 0
        self.processes = self._accelerator.num_processes if self._accelerator else 1
        self.device = self._accelerator.device if self._accelerator else choose_device(device)
        self.dtype = choose_precision(self.device, precision)
        self.scaler = torch.amp.GradScaler(self.device.type, enabled=self.dtype is torch.float16)
        if self.device.type == "cuda":
            torch.backends.cudnn.benchmark = True
            torch.set_float32_matmul_precision("high")

    @property
    def is_main(self) -> bool:
        return self.rank == 0

    def autocast(self) -> torch.autocast:
        enabled = self.dtype is not torch.float32
        return torch.autocast(self.device.type, dtype=self.dtype if enabled else None, enabled=enabled)

    def update(self, loss: Tensor, optimiser: torch.optim.Optimizer, *, clip: float = 1.0) -> None:
        """One step of `optimiser` down the gradient of `loss`, averaged over processes, its norm at most `clip`."""
        parameters = [p for group in optimiser.param_groups for p in group["params"]]
        optimiser.zero_grad(set_to_none=True)
        self.scaler.scale(loss).backward()
        self._average(parameters)
        self.scaler.unscale_(optimiser)
        nn.utils.clip_grad_norm_(parameters, clip)
        self.scaler.step(optimiser)
        self.scaler.update()

    def _average(self, parameters: Iterable[Tensor]) -> None:
        """Average gradients over processes; one that a process did not reach counts as 0, so that all send as many."""
        if self._accelerator is None or self.processes == 1:
            return
        for parameter in (kept := [p for p in parameters if p.requires_grad]):
            if parameter.grad is None:
                parameter.grad = torch.zeros_like(parameter)
        gradients = [p.grad for p in kept if p.grad is not None]
        flat = self._accelerator.reduce(torch.cat([g.flatten() for g in gradients]), reduction="mean")
        for gradient, piece in zip(gradients, flat.split([g.numel() for g in gradients]), strict=True):
            gradient.copy_(piece.view_as(gradient))

    def share(self, modules: Iterable[nn.Module]) -> None:
        """Give all processes the main one's weights: what is set up from drawn data differs between them."""
        if self._accelerator is None or self.processes == 1:
            return
        from accelerate.utils import broadcast  # type: ignore[import-not-found,import-untyped,unused-ignore]

        with torch.no_grad():
            for module in modules:
                for value in module.state_dict().values():
                    value.copy_(broadcast(value.detach().clone(), from_process=0))

    def agreed(self, value: float) -> float:
        """The main process's value, for decisions that all must take alike (time)."""
        if self._accelerator is None or self.processes == 1:
            return value
        own = torch.tensor([value if self.is_main else 0.0], device=self.device, dtype=torch.float32)
        return float(self._accelerator.reduce(own, reduction="sum").item())


def _accelerator(device: str) -> Any:
    """An `Accelerator`, only for several processes; without the package a single process needs none."""
    if int(os.environ.get("WORLD_SIZE", "1")) <= 1:
        return None
    try:
        from accelerate import Accelerator  # type: ignore[import-not-found,import-untyped,unused-ignore]
    except ImportError as error:
        raise OptionError(
            "Training in several processes needs 'accelerate'.", remedy="Install it: pip install 'lipwright[train]'."
        ) from error
    return Accelerator(cpu=device == "cpu")


def choose_device(name: str = "auto") -> torch.device:
    """CUDA or ROCm, else Apple's, else the CPU; or the one that is named. Raises OptionError."""
    if name == "auto":
        mps = torch.backends.mps.is_available()
        return torch.device("cuda" if torch.cuda.is_available() else "mps" if mps else "cpu")
    try:
        device = torch.device(name)
        torch.zeros(1, device=device)
    except (RuntimeError, AssertionError) as error:
        remedy = "Give cpu, cuda, cuda:1 or mps."
        raise OptionError(f"The device '{name[:40]}' cannot be used.", remedy=remedy) from error
    return device


def choose_precision(device: torch.device, name: str = "auto") -> torch.dtype:
    """bf16 on GPUs that have it, else fp16 with a scaled loss; fp32 on CPUs, where half types ran far slower."""
    if name not in PRECISIONS:
        raise OptionError(f"There is no precision '{name[:20]}'.", remedy=f"Choose one of: {', '.join(PRECISIONS)}.")
    if name == "auto":
        if device.type != "cuda":
            return torch.float32
        return torch.bfloat16 if torch.cuda.is_bf16_supported() else torch.float16
    return {"fp32": torch.float32, "bf16": torch.bfloat16, "fp16": torch.float16}[name]
