"""Checkpoints without pickles: any nesting of dicts, lists, tensors and plain values as one safetensors file."""

from __future__ import annotations

import json
import os
from pathlib import Path
from typing import Any

import torch
from safetensors import SafetensorError, safe_open
from safetensors.torch import save_file

from studio.core.errors import ModelError

_TENSOR = "__tensor__"
_INT_KEYS = "__int_keys__"


def save_checkpoint(path: Path, tree: Any) -> None:
    """Write `tree` at once: a reader sees the old file or the new one."""
    tensors: dict[str, torch.Tensor] = {}
    skeleton = _taken_apart(tree, tensors)
    path.parent.mkdir(parents=True, exist_ok=True)
    partial = path.with_name(f".{path.name}")
    save_file(tensors or {"empty": torch.zeros(0)}, partial, metadata={"tree": json.dumps(skeleton)})
    os.replace(partial, path)


def load_checkpoint(path: Path) -> Any:
    """What `save_checkpoint` wrote, tensors on the CPU. Raises ModelError."""
    try:
        with safe_open(str(path), framework="pt") as file:
            skeleton = json.loads((file.metadata() or {})["tree"])
            return _put_together(skeleton, file)
    except (OSError, SafetensorError, ValueError, KeyError, TypeError) as error:
        raise ModelError(
            "The checkpoint cannot be read.", path=path, remedy="Delete it to start this stage anew."
        ) from error


def _taken_apart(value: Any, tensors: dict[str, torch.Tensor]) -> Any:
    if isinstance(value, torch.Tensor):
        name = str(len(tensors))
        tensors[name] = value.detach().cpu().contiguous().clone()
        return {_TENSOR: name}
    if isinstance(value, dict):
        parts: dict[str, Any] = {str(key): _taken_apart(item, tensors) for key, item in value.items()}
        numbered = bool(value) and all(isinstance(key, int) for key in value)
        return {_INT_KEYS: parts} if numbered else parts
    if isinstance(value, list | tuple):
        return [_taken_apart(item, tensors) for item in value]
    if value is None or isinstance(value, str | int | float | bool):
        return value
    raise TypeError(f"a checkpoint cannot hold {type(value).__name__}")


def _put_together(value: Any, file: Any) -> Any:
    if isinstance(value, dict):
        if set(value) == {_TENSOR}:
            return file.get_tensor(value[_TENSOR])
        if set(value) == {_INT_KEYS}:
            return {int(key): _put_together(item, file) for key, item in value[_INT_KEYS].items()}
        return {key: _put_together(item, file) for key, item in value.items()}
    if isinstance(value, list):
        return [_put_together(item, file) for item in value]
    return value
