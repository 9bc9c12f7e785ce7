"""A trained renderer as a flat folder: `pack.json` (what it is, configurations, hashes) and one safetensors per module.

The folder is what is bundled, imported, and written by training. Nothing in it can run code.
"""

from __future__ import annotations

import hashlib
import importlib
import json
import os
import re
from collections.abc import Mapping
from dataclasses import dataclass, field, fields
from pathlib import Path
from typing import TYPE_CHECKING, Any

from studio.core.errors import ModelError
from studio.core.resources import resource_path
from studio.core.safefile import verified_bytes
from studio.talkformer.shares import Shares

if TYPE_CHECKING:
    import torch

    from studio.talkformer.pipeline import TalkFormerPipeline

FORMAT = 1
LISTING = "pack.json"
MAX_LISTING = 2**20
MAX_MODULE = 8 * 2**30
"""Bytes of one module's weights; the listing states the exact size, which is checked too."""
BUNDLED = "models/talkformer"
_FILE = re.compile(r"[A-Za-z0-9][A-Za-z0-9._-]{0,99}\.safetensors")
SAMPLER_KEY, DEFAULT_SAMPLER = "class", "DDIMScheduler"
SAMPLERS = {DEFAULT_SAMPLER, "DPMSolverMultistepScheduler"}
"""What a pack's scheduler settings may name under `class`."""
_COUNTED = {"layers", "decoder_layers", "layers_per_block", "members"}
_MOST_LAYERS, _MOST_LEVELS, _MOST_WIDTH = 64, 16, 1 << 16
CLASSES = {
    "unet": {"LandmarkUNet"},
    "autoencoder": {"CompactAutoencoder", "AutoencoderKL"},
    "motion": {"LandmarkCompletion"},
    "sync": {"SyncExpert"},
}


@dataclass(frozen=True)
class PackInfo:
    """What the listing says. fingerprint: changes with any weight; facts: where the weights come from, rights.

    shares: fields of `Shares`, of what the model changes in the draft engine's drawing.
    """

    folder: Path
    name: str
    preset: str
    window_pixels: int
    steps: int
    scheduler: Mapping[str, Any]
    modules: Mapping[str, Mapping[str, Any]]
    facts: Mapping[str, Any]
    shares: Mapping[str, float] = field(default_factory=dict)

    @property
    def fingerprint(self) -> str:
        parts = [f"{name}:{entry['sha256']}" for name, entry in sorted(self.modules.items())]
        told = [parts, dict(self.scheduler), self.window_pixels, self.steps, *([self.shares] if self.shares else [])]
        text = json.dumps(told, sort_keys=True)
        return hashlib.sha256(text.encode()).hexdigest()[:16]


def bundled_pack() -> Path:
    """The folder of the renderer that ships with Lipwright; it need not exist."""
    return resource_path(BUNDLED)


def read_complete_pack(folder: Path) -> PackInfo:
    """`read_pack`, when every file that it names is there in its size. Raises ModelError."""
    info = read_pack(folder)
    for entry in info.modules.values():
        path = info.folder / str(entry["file"])
        size = path.stat().st_size if path.is_file() else -1
        if size != entry["bytes"]:
            what = "A file of the weights is missing." if size < 0 else "A file of the weights has another size."
            raise ModelError(what, path=path, remedy="Import, fetch or train these weights again.")
    return info


def read_pack(folder: Path) -> PackInfo:
    """The listing of a pack. Raises ModelError."""
    path = Path(folder) / LISTING
    raw = verified_bytes(path, max_bytes=MAX_LISTING, sha256=None)
    try:
        data = json.loads(raw)
        if data["format"] != FORMAT:
            raise ModelError(
                f"The weights have format {data['format']!r}; this version reads format {FORMAT}.",
                path=path,
                remedy="Update Lipwright, or use weights made for this version.",
            )
        info = PackInfo(
            Path(folder), str(data["name"]), str(data["preset"]), int(data["window_pixels"]), int(data["steps"]),
            dict(data["scheduler"]), {str(k): dict(v) for k, v in data["modules"].items()}, dict(data.get("facts", {})),
            {str(key): float(value) for key, value in data.get("shares", {}).items()},
        )  # fmt: skip
        for name, entry in info.modules.items():
            plain = _FILE.fullmatch(str(entry["file"]))  # it becomes part of an address, too
            fits = entry["class"] in CLASSES[name] and isinstance(entry["config"], dict)
            fits = fits and all(_is_modest(key, value) for key, value in entry["config"].items())
            if not (plain and fits and len(entry["sha256"]) == 64 and 0 < entry["bytes"] <= MAX_MODULE):
                raise ValueError(name)
        known = {item.name for item in fields(Shares)}
        if not (set(info.shares) <= known and all(0 <= value <= 1 for value in info.shares.values())):
            raise ValueError("shares")
        if info.scheduler.get(SAMPLER_KEY, DEFAULT_SAMPLER) not in SAMPLERS:
            raise ValueError("an unknown sampler")
        if not {"unet", "autoencoder"} <= set(info.modules):
            raise ValueError("a module is missing")
    except (ValueError, KeyError, TypeError, AttributeError, RecursionError) as error:
        raise ModelError(
            "This is no description of a renderer's weights.", path=path, remedy="Import or train the weights again."
        ) from error
    return info


def _is_modest(key: str, value: Any) -> bool:
    """Whether a number of a module's configuration can be meant: even planning a giant takes memory."""
    if isinstance(value, list):
        return len(value) <= _MOST_LEVELS and all(_is_modest(key, item) for item in value)
    most = _MOST_LAYERS if key in _COUNTED else _MOST_WIDTH
    return not isinstance(value, int | float) or abs(value) <= most


def write_pack(
    folder: Path,
    *,
    name: str,
    preset: str,
    window_pixels: int,
    steps: int,
    scheduler: Mapping[str, Any],
    modules: Mapping[str, torch.nn.Module],
    facts: Mapping[str, Any],
    shares: Mapping[str, float] | None = None,
    half: bool = True,
) -> PackInfo:
    """Write a pack, float16 unless `half` is false. The listing comes last, so that an unfinished pack is none."""
    from safetensors.torch import save

    folder.mkdir(parents=True, exist_ok=True)
    entries = {}
    for key, module in modules.items():
        state = {n: _stored(v, half) for n, v in module.state_dict().items()}
        data = save(state, metadata={"format": "pt"})
        _replace(folder / f"{key}.safetensors", data)
        entries[key] = {
            "file": f"{key}.safetensors", "class": type(module).__name__, "config": _config_of(module),
            "sha256": hashlib.sha256(data).hexdigest(), "bytes": len(data),
        }  # fmt: skip
    listing = {
        "format": FORMAT, "name": name, "preset": preset, "window_pixels": window_pixels, "steps": steps,
        "scheduler": {k: v for k, v in scheduler.items() if not k.startswith("_")},
        "shares": dict(shares or {}), "modules": entries, "facts": dict(facts),
    }  # fmt: skip
    _replace(folder / LISTING, (json.dumps(listing, indent=1) + "\n").encode())
    return read_pack(folder)


def module_bytes(info: PackInfo, name: str) -> tuple[Path, bytes]:
    """The file of one module, and its content with size and hash checked. Raises ModelError."""
    if name not in info.modules:
        raise ModelError(f"The pack holds no '{name}'.", path=info.folder, remedy="Use a pack that does.")
    entry = info.modules[name]
    path = info.folder / str(entry["file"])
    return path, verified_bytes(path, max_bytes=int(entry["bytes"]), sha256=str(entry["sha256"]))


def load_module(info: PackInfo, name: str) -> torch.nn.Module:
    """One module of a pack in float32, in eval mode. Raises ModelError for damage, a wrong hash or wrong shapes."""
    path, data = module_bytes(info, name)
    entry = info.modules[name]
    from safetensors import SafetensorError
    from safetensors.torch import load

    try:
        _check_size(str(entry["class"]), dict(entry["config"]), len(data))
        module = _new(str(entry["class"]), dict(entry["config"]))
        state = load(data)
        module.load_state_dict({key: value.float() for key, value in state.items()})
    except (SafetensorError, RuntimeError, TypeError, ValueError, AssertionError) as error:
        raise ModelError(
            f"The weights of '{name}' do not fit the model.", path=path, remedy="Import or train the weights again."
        ) from error
    return module.eval().requires_grad_(False)


def load_pipeline(folder: Path | None = None) -> tuple[TalkFormerPipeline, PackInfo]:
    """The renderer of a pack, the bundled one by default. Raises ModelError."""
    folder = bundled_pack() if folder is None else Path(folder)
    if not (folder / LISTING).is_file():
        raise ModelError(
            "The weights of the diffusion renderer are not there.",
            path=folder,
            remedy="Train them with 'lipwright train renderer', or put a pack there; the draft engine needs none.",
        )
    from studio.talkformer.pipeline import TalkFormerPipeline
    from studio.talkformer.samplers import new_sampler

    info = read_pack(folder)
    autoencoder, unet = load_module(info, "autoencoder"), load_module(info, "unet")
    try:
        scheduler = new_sampler(info.scheduler)
        pipeline = TalkFormerPipeline(autoencoder, unet, scheduler, info.window_pixels, info.shares)  # type: ignore[arg-type]
    except (AssertionError, TypeError, ValueError) as error:
        raise ModelError("The modules of the pack do not fit together.", path=folder, remedy="Train again.") from error
    pipeline.set_progress_bar_config(disable=True)
    return pipeline, info


def _check_size(class_name: str, config: dict[str, Any], size: int) -> None:
    """Raise ValueError before memory is taken for a model that so many bytes of weights could not fill."""
    import torch

    with torch.device("meta"):
        planned = _new(class_name, config)
    if 2 * sum(value.numel() for value in planned.state_dict().values()) > size:
        raise ValueError("the model is larger than its weights")


def _new(class_name: str, config: dict[str, Any]) -> torch.nn.Module:
    modules = {
        "LandmarkUNet": "studio.talkformer.unet",
        "CompactAutoencoder": "studio.talkformer.autoencoder",
        "LandmarkCompletion": "studio.talkformer.landmark_completion",
        "SyncExpert": "studio.talkformer.sync_expert",
        "AutoencoderKL": "diffusers",
    }
    return getattr(importlib.import_module(modules[class_name]), class_name)(**config)


def _config_of(module: torch.nn.Module) -> dict[str, Any]:
    config: Mapping[str, Any] = module.config  # type: ignore[assignment]
    return {key: list(value) if isinstance(value, tuple) else value for key, value in config.items() if key[0] != "_"}


def _stored(value: torch.Tensor, half: bool) -> torch.Tensor:
    value = value.detach().cpu().contiguous()
    return value.half() if half and value.is_floating_point() else value


def _replace(path: Path, data: bytes) -> None:
    partial = path.with_name(path.name + ".partial")
    partial.write_bytes(data)
    os.replace(partial, path)
