"""How long the diffusion engine takes for a frame on this machine: measured once per machine and weights, then kept.

The figure lies in the cache folder, so deleting that folder measures anew. Looking it up imports no torch.
"""

from __future__ import annotations

import json
import os
import platform
import time
from contextlib import suppress
from importlib.metadata import PackageNotFoundError, version
from pathlib import Path
from typing import Any

from studio.core.track import content_hash
from studio.render.engine import Engine, Reference
from studio.store.places import Place, place_path
from studio.talkformer.weight_pack import PackInfo, read_pack

FILE = "engine-speed.json"
SIZE = 512
"""Px of the drawn portrait that is timed."""
BATCH = 4
SLOW_SECONDS = 8.0
"""A first frame, set-up included, that takes longer ends the measurement."""
MOST_ENTRIES = 100


def known_seconds(folder: Path, *, steps: int | None = None) -> float | None:
    """Seconds a frame of the weights in `folder`, if they were measured on this machine. Raises ModelError."""
    info = read_pack(folder)
    return _entries().get(_key(info, steps or info.steps))


def measure_seconds(engine: Engine, folder: Path) -> float:
    """Time a small batch of speech on a drawn face, keep the figure and return it."""
    from studio.render.benchmark import drawn_face, speech

    info = read_pack(folder)
    picture, points = drawn_face(SIZE)
    reference = Reference(picture, points, "engine-speed")
    # Frame 0 of the drawn speech is at rest, where the engine has nothing to do.
    targets = speech(points, 2 * BATCH + 1)[1::2]
    first = _timed(engine, reference, targets[:1])
    seconds = first if first > SLOW_SECONDS else _timed(engine, reference, targets) / len(targets)
    _keep(_key(info, int(getattr(engine, "steps", info.steps))), seconds)
    return seconds


def _timed(engine: Engine, reference: Reference, targets: Any) -> float:
    started = time.perf_counter()
    engine.render([reference] * len(targets), targets, seed=0)
    return time.perf_counter() - started


def _key(info: PackInfo, steps: int) -> str:
    """Names weights, settings and machine: what torch runs on shows in its version and in the environment.

    The number of threads is left out: the window's engine process takes fewer, and the choice must be the same in both.
    """
    try:
        torch_version = version("torch")
    except PackageNotFoundError:
        torch_version = ""
    cores = len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count() or 1
    switches = [os.environ.get(name, "") for name in ("CUDA_VISIBLE_DEVICES", "HIP_VISIBLE_DEVICES")]
    machine = (platform.node(), platform.machine(), platform.platform(), str(cores), torch_version, *switches)
    return content_hash("engine-speed/1", info.fingerprint, str(steps), *machine)


def _path() -> Path:
    return place_path(Place.CACHE) / FILE


def _entries() -> dict[str, float]:
    """What was measured; nothing where the file is missing or is no such file."""
    try:
        found = json.loads(_path().read_text(encoding="utf-8")[: 1 << 20])
        return {str(key): float(value) for key, value in found.items() if float(value) > 0}
    except (OSError, ValueError, TypeError, AttributeError):
        return {}


def _keep(key: str, seconds: float) -> None:
    """Add a figure; a cache that cannot be written is measured again next time."""
    entries = {**_entries(), key: round(seconds, 5)}
    kept = dict(list(entries.items())[-MOST_ENTRIES:])
    path = _path()
    partial = path.with_name(f"{path.name}.{os.getpid()}")
    with suppress(OSError):
        path.parent.mkdir(parents=True, exist_ok=True)
        partial.write_text(json.dumps(kept, indent=1) + "\n", encoding="utf-8")
        os.replace(partial, path)
