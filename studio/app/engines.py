"""Engines for the window, behind which the real ones work in the compute process. No Qt."""

from __future__ import annotations

import threading
from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np

from studio.app.compute import ComputeProcess, Kept, Progress
from studio.core.errors import StudioError
from studio.core.project import Options, RenderSettings

if TYPE_CHECKING:
    from studio.render.engine import Engine, Patch, Reference


class Engines:
    """Makes the engine that a project asks for."""

    def __init__(self, process: ComputeProcess) -> None:
        self._process = process

    def create(self, settings: RenderSettings, cancel: threading.Event) -> Engine:
        """The engine, ready to render. Raises OptionError, ModelError, and Cancelled while it loads."""
        load = LoadEngine(settings.engine, settings.options, _weights_now(settings.options))
        return RemoteEngine(self._process, load, self._process.call(load, cancel=cancel), cancel)


@dataclass(frozen=True)
class Loaded:
    """What a `RemoteEngine` needs to know of the engine behind it."""

    id: str
    fingerprint: str
    batch_size: int


@dataclass(frozen=True)
class LoadEngine:
    """Make an engine in the process, or find the one that it has -> Loaded."""

    engine: str
    options: Options
    weights: str
    """Hash of the weights that are there now: others of the same name are loaded anew."""

    def __call__(self, kept: Kept, progress: Progress, cancel: threading.Event) -> Loaded:
        engine = self.find(kept)
        return Loaded(engine.id, engine.fingerprint, engine.batch_size)

    def find(self, kept: Kept) -> Engine:
        from studio.render.engines import create_engine

        known, engine = kept.get("engine", (None, None))
        if known != self:
            kept.pop("engine", None)  # two models at once may not fit into memory
            engine = create_engine(self.engine, self.options)
            kept["engine"] = self, engine
        return engine


@dataclass(frozen=True, eq=False)
class RenderBatch:
    """Render (N, 68, 2) targets -> patches. new: references by name that the call before did not have; names: (N,)."""

    engine: LoadEngine
    new: dict[str, Reference]
    names: list[str]
    targets: np.ndarray
    seed: int

    def __call__(self, kept: Kept, progress: Progress, cancel: threading.Event) -> list[Patch]:
        known = kept.get("references", {}) | self.new
        kept["references"] = {name: known[name] for name in self.names}
        references = [known[name] for name in self.names]
        return list(self.engine.find(kept).render(references, self.targets, seed=self.seed))


class RemoteEngine:
    """Implements `Engine` by one in the compute process, for one job."""

    def __init__(self, process: ComputeProcess, load: LoadEngine, loaded: Loaded, cancel: threading.Event) -> None:
        self.id, self.fingerprint, self.batch_size = loaded.id, loaded.fingerprint, loaded.batch_size
        self._process, self._load, self._cancel = process, load, cancel
        self._sent: set[str] = set()

    def render(self, references: Sequence[Reference], targets: np.ndarray, *, seed: int) -> Sequence[Patch]:
        """As `Engine.render`. Raises Cancelled without waiting for the batch, StudioError when the process dies."""
        names = [_name(reference) for reference in references]
        there, self._sent = self._sent, set()
        new = {name: reference for name, reference in zip(names, references, strict=True) if name not in there}
        work = RenderBatch(self._load, new, names, np.asarray(targets), seed)
        patches: list[Patch] = self._process.call(work, cancel=self._cancel)
        self._sent = set(names)
        return patches


def _name(reference: Reference) -> str:
    """What tells references apart: several frames may lend one its mouth's inside."""
    return reference.key if reference.lender is None else f"{reference.key}+{reference.lender.key}"


def _weights_now(options: Options) -> str:
    """The hash of the weights that `options` mean; "" where there are none, which loading will tell."""
    from studio.render.diffusion_packs import pack_and_info, weights_name

    try:
        return pack_and_info(weights_name(options))[1].fingerprint
    except StudioError:
        return ""
