"""Whether this machine has what Lipwright needs: a list of checks, none of which can fail the command itself."""

from __future__ import annotations

import importlib
import importlib.metadata
import importlib.util
import os
import platform
import shutil
import sys
from collections.abc import Callable
from dataclasses import dataclass
from enum import StrEnum
from functools import partial

from studio.cli.console import size_text

ROOM = 2 << 30
"""Free bytes below which the cache's disk is warned about."""


class State(StrEnum):
    """missing: something that is not needed for rendering; failed: Lipwright does not work without it."""

    OK = "ok"
    MISSING = "missing"
    FAILED = "failed"


@dataclass(frozen=True)
class Finding:
    """The outcome of one check."""

    name: str
    state: State
    detail: str
    remedy: str = ""


REQUIRED = {
    "numpy": "numpy",
    "cv2": "opencv-python",
    "av": "av",
    "torch": "torch",
    "safetensors": "safetensors",
    "platformdirs": "platformdirs",
    "tqdm": "tqdm",
}
OPTIONAL = {
    "diffusers": ("diffusers", "pip install diffusers"),
    "face_alignment": ("face-alignment", "pip install face-alignment"),
    "scipy": ("scipy", "pip install 'lipwright[train]'"),
    "PySide6": ("PySide6-Essentials", "pip install 'lipwright[gui]'"),
}


def examine() -> list[Finding]:
    """All checks, in order. Never raises."""
    findings = [_safely("python", _python), _safely("machine", _machine)]
    findings += [_safely(name, partial(_package, name, dist)) for name, dist in REQUIRED.items()]
    findings += [_safely(name, partial(_optional, name, *extra)) for name, extra in OPTIONAL.items()]
    for name, check in _OTHERS.items():
        findings.append(_safely(name, check))
    return findings


def _safely(name: str, check: Callable[[], Finding]) -> Finding:
    try:
        return check()
    except Exception as error:
        return Finding(name, State.FAILED, f"could not be checked: {type(error).__name__}: {str(error)[:200]}")


def _python() -> Finding:
    fits = (3, 11) <= sys.version_info[:2] < (3, 14)
    detail = f"{platform.python_version()} ({sys.executable})"
    return Finding("python", State.OK if fits else State.FAILED, detail, "" if fits else "Use Python 3.11 to 3.13.")


def _machine() -> Finding:
    usable = len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count()
    return Finding("machine", State.OK, f"{platform.system()} {platform.machine()}, {usable} processor cores")


def _package(module: str, distribution: str) -> Finding:
    try:
        importlib.import_module(module)
    except Exception as error:
        detail = f"cannot be imported: {type(error).__name__}: {str(error)[:200]}"
        return Finding(module, State.FAILED, detail, f"pip install {distribution}")
    return Finding(module, State.OK, _version(distribution) + _details(module))


def _version(distribution: str) -> str:
    try:
        return importlib.metadata.version(distribution)
    except importlib.metadata.PackageNotFoundError:
        return "installed"


def _details(module: str) -> str:
    if module != "torch":
        return ""
    import torch

    device = torch.cuda.get_device_name(0) if torch.cuda.is_available() else "no GPU"
    return f", {torch.get_num_threads()} threads, {device}"


def _optional(module: str, distribution: str, install: str) -> Finding:
    if importlib.util.find_spec(module) is None:
        return Finding(module, State.MISSING, "not installed", install)
    return Finding(module, State.OK, _version(distribution))


def _encoders() -> Finding:
    from studio.media.codecs import probe_encoders

    working = probe_encoders()
    absent = ", ".join(name for name, works in working.items() if not works)
    detail = ", ".join(name for name, works in working.items() if works) + (f"; not here: {absent}" if absent else "")
    state = State.OK if working.get("h264") else State.FAILED
    return Finding("encoders", state, detail, "" if state is State.OK else "pip install --force-reinstall av")


def _audio_device() -> Finding:
    try:
        import sounddevice

        device = sounddevice.query_devices(kind="output")
    except Exception as error:
        remedy = "Only playback in the window needs it. On Debian and Ubuntu: sudo apt-get install libportaudio2"
        return Finding("audio device", State.MISSING, f"none ({str(error)[:120]})", remedy)
    return Finding("audio device", State.OK, str(device["name"]))


def _bundled_weights() -> Finding:
    from studio.render import weight_library as library

    weights = [item for item in library.list_weights() if item.origin is library.Origin.BUNDLED]
    bad = [item for item in weights if item.state is not library.State.READY]
    if bad:
        # The draft engine needs no renderer: without one Lipwright still works.
        state = State.FAILED if any(item.id in library.NEEDED for item in bad) else State.MISSING
        return Finding("bundled weights", state, f"{bad[0].path}: {bad[0].problem}", bad[0].remedy)
    return Finding("bundled weights", State.OK, ", ".join(item.id for item in weights))


def _own_weights() -> Finding:
    from studio.render import weight_library as library

    weights = [item for item in library.list_weights() if item.origin is not library.Origin.BUNDLED]
    bad = [item for item in weights if item.state is not library.State.READY]
    if bad:
        return Finding("own weights", State.MISSING, f"{bad[0].path}: {bad[0].problem}", bad[0].remedy)
    return Finding("own weights", State.OK, ", ".join(item.id for item in weights) or "none")


def _plugins() -> Finding:
    from studio.export.registry import load_registry

    registry = load_registry()
    names = ", ".join(plugin.manifest.id for plugin in registry.plugins)
    if registry.failures or registry.waiting:
        told = [f"{item.folder}: {item.error.what}" for item in registry.failures]
        failed = "; ".join([*told, *(item.error.what for item in registry.waiting)])
        return Finding("exporters", State.MISSING, f"{names}; not loaded: {failed}", "See 'lipwright plugins'.")
    return Finding("exporters", State.OK if names else State.FAILED, names or "none found")


def _cache() -> Finding:
    from studio.render.cache import FrameCache
    from studio.store.places import frames_folder

    folder = frames_folder()
    used = FrameCache(folder).size()
    free = shutil.disk_usage(folder).free
    detail = f"{folder}: {size_text(used)} used, {size_text(free)} free on its disk"
    if free < ROOM:
        return Finding("frame cache", State.MISSING, detail, "Free some space, or set LIPWRIGHT_HOME to another disk.")
    return Finding("frame cache", State.OK, detail)


def _folders() -> Finding:
    from studio.store.places import Place, folder

    closed = [str(path) for place in Place if not os.access(path := folder(place), os.W_OK)]
    if closed:
        return Finding("folders", State.FAILED, f"not writable: {', '.join(closed)}", "Change their permissions.")
    return Finding("folders", State.OK, ", ".join(str(folder(place)) for place in Place))


_OTHERS: dict[str, Callable[[], Finding]] = {
    "encoders": _encoders,
    "bundled weights": _bundled_weights,
    "own weights": _own_weights,
    "exporters": _plugins,
    "audio device": _audio_device,
    "folders": _folders,
    "frame cache": _cache,
}
