"""Finds every text of the program that a person may read in the window. Reads sources, imports nothing of them."""

from __future__ import annotations

import ast
import re
import tomllib
from collections.abc import Iterator
from pathlib import Path

Texts = dict[str, list[str]]
"""Text -> the files that use it, relative to the checkout."""

_TEXTS_OF_DATA = {
    "studio/render/engines.py": re.compile(r"[A-Z]\w+: [a-z]"),
    "studio/cli/project.py": re.compile(r"Analyze$"),
    "studio/core/handles.py": re.compile(r"(rest|wide)$"),
}
"""Where else texts of data are, and what they look like."""


def all_texts(root: Path) -> dict[str, Texts]:
    """Context -> texts, of the checkout in `root`."""
    return {"lipwright": window_texts(root), "data": data_texts(root)}


def window_texts(root: Path) -> Texts:
    """The literals in `tr(...)`. Raises ValueError for a `tr` of anything else."""
    found: Texts = {}
    for path in _sources(root / "studio" / "app"):
        name = path.relative_to(root).as_posix()
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id == "tr":
                text = node.args[0] if len(node.args) == 1 else None
                if not isinstance(text, ast.Constant) or not isinstance(text.value, str):
                    raise ValueError(f"{name}:{node.lineno}: tr() takes one literal text")
                _note(found, text.value, name)
    return found


def data_texts(root: Path) -> Texts:
    """What the window shows from data: the manifests of bundled exporters, titles of engines, steps of the history."""
    found: Texts = {}
    for path in sorted((root / "plugins").glob("*/plugin.toml")):
        manifest = tomllib.loads(path.read_text(encoding="utf-8"))
        for table in (manifest["plugin"], *manifest.get("option", ())):
            for key in ("name", "description", "label", "help"):
                text = table.get(key)
                if isinstance(text, str) and text and not (key == "name" and table is not manifest["plugin"]):
                    _note(found, text, path.relative_to(root).as_posix())
    for name, looks in _TEXTS_OF_DATA.items():
        for node in ast.walk(ast.parse((root / name).read_text(encoding="utf-8"))):
            if isinstance(node, ast.Constant) and isinstance(node.value, str) and looks.match(node.value):
                _note(found, node.value, name)
    return found


def _sources(folder: Path) -> Iterator[Path]:
    yield from sorted(folder.rglob("*.py"))


def _note(found: Texts, text: str, name: str) -> None:
    files = found.setdefault(text, [])
    if name not in files:
        files.append(name)
