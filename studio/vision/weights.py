"""Loading and saving the embedded detector's weights: safetensors beside a json that says what they are."""

from __future__ import annotations

import hashlib
import json
from dataclasses import dataclass
from pathlib import Path

import torch
from torch import nn

from studio.core.errors import ModelError
from studio.core.safefile import verified_bytes
from studio.vision.nets import FaceFinder, PointRegressor, fused_shell

FORMAT = 1
MAX_WEIGHT_BYTES = 6 * 2**20
MAX_JSON_BYTES = 256 * 2**10


@dataclass(frozen=True, eq=False)
class DetectorWeights:
    """Both nets in eval mode, float32, channels last; `facts` is the json that came with them."""

    finder: FaceFinder
    points: PointRegressor
    facts: dict


def save_detector(folder: Path, finder: nn.Module, points: nn.Module, facts: dict) -> None:
    """Write `detector.safetensors` (float16) and `detector.json` into `folder`. Both nets must be fused."""
    from safetensors.torch import save

    folder.mkdir(parents=True, exist_ok=True)
    state = {f"finder.{k}": v for k, v in finder.state_dict().items()}
    state |= {f"points.{k}": v for k, v in points.state_dict().items()}
    data = save({k: v.half().contiguous() for k, v in state.items()})
    (folder / "detector.safetensors").write_bytes(data)
    head = {"format": FORMAT, "sha256": hashlib.sha256(data).hexdigest(), "bytes": len(data)}
    (folder / "detector.json").write_text(json.dumps({**head, **facts}, indent=1) + "\n", encoding="utf-8")


def load_detector(path: Path) -> DetectorWeights:
    """Read `detector.safetensors` at `path` and the json beside it. Raises ModelError, never runs foreign code."""
    facts = _read_facts(path.with_suffix(".json"))
    data = verified_bytes(path, max_bytes=MAX_WEIGHT_BYTES, sha256=facts["sha256"])
    try:
        from safetensors.torch import load

        state = load(data)
    except Exception as error:
        raise ModelError("These are no readable weights.", path=path, remedy="Reinstall Lipwright.") from error
    finder, points = fused_shell(FaceFinder()), fused_shell(PointRegressor())
    for name, net in (("finder", finder), ("points", points)):
        own = {k.removeprefix(f"{name}."): v.float() for k, v in state.items() if k.startswith(f"{name}.")}
        try:
            net.load_state_dict(own)
        except RuntimeError as error:
            raise ModelError(
                "The weights do not fit this version's face detector.",
                path=path,
                remedy="Train it again, or reinstall.",
            ) from error
        net.to(memory_format=torch.channels_last).requires_grad_(False)  # type: ignore[call-overload]
    return DetectorWeights(finder, points, facts)  # type: ignore[arg-type]


def _read_facts(path: Path) -> dict:
    raw = verified_bytes(path, max_bytes=MAX_JSON_BYTES, sha256=None)
    try:
        facts = json.loads(raw)
        if facts["format"] != FORMAT or not isinstance(facts["sha256"], str):
            raise ValueError("another format")
    except (ValueError, KeyError, TypeError) as error:
        raise ModelError(
            "This is no description of detector weights.", path=path, remedy="Reinstall Lipwright."
        ) from error
    return facts
