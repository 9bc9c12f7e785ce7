"""The device and precision that the diffusion engine computes with, what lack of memory looks like, a stop watch."""

from __future__ import annotations

import time
from collections.abc import Callable, Mapping

import torch

CLEARLY = 0.85
"""Share of another precision's time that one must stay under to be preferred to it."""
REPEATS = 5


def best_device() -> torch.device:
    """CUDA or ROCm, else Apple's GPU, else the CPU."""
    if torch.cuda.is_available():
        return torch.device("cuda")
    return torch.device("mps" if torch.backends.mps.is_available() else "cpu")


def quickest(times: Mapping[torch.dtype, float]) -> torch.dtype:
    """The precision to compute in, by seconds of each, the most exact first: a later one must be clearly quicker.

    Two that are about as quick must not take turns: frames that are rendered on another day would differ.
    """
    chosen, *others = times
    for dtype in others:
        if times[dtype] < CLEARLY * times[chosen]:
            chosen = dtype
    return chosen


def is_out_of_memory(error: BaseException) -> bool:
    """CUDA has a type for it; Apple's backend and the CPU's allocator only a text."""
    return isinstance(error, torch.OutOfMemoryError) or "out of memory" in str(error) or "can't allocate" in str(error)


def best_seconds(call: Callable[[], object], device: torch.device, *, repeats: int = REPEATS) -> float:
    """Seconds: the best of `repeats` calls after one to warm up; other load on the machine only ever slows one."""
    alone = device.type == "cpu" and torch.get_num_threads() == 1
    clock, times = time.process_time if alone else time.perf_counter, []
    for _ in range(repeats + 1):
        started = clock()
        call()
        if device.type == "cuda":
            torch.cuda.synchronize(device)
        times.append(clock() - started)
    return min(times[1:])
