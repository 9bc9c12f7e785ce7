"""Finds every text of the program that a person may read in the window. Reads sources, imports nothing of them."""

from __future__ import annotations

import ast
import re
import tomllib
from collections.abc import Iterator
from itertools import count
from pathlib import Path

Texts = dict[str, list[str]]
"""Text -> the files that use it, relative to the checkout."""

_CALLS = {"tr": 1, "tr_n": 2}
"""Functions that translate a literal, and how many arguments they take."""
KEYS = "QShortcut"
"""The context in which Qt looks for the names of keys: ours are those that are written on keyboards."""
_KEYS = (
    "Ctrl", "Shift", "Del", "Backspace", "PgUp", "PgDown", "Home", "End", "Left", "Right", "Up", "Down", "Space",
    "Return", "Enter", "Esc", "Ins",
)  # fmt: skip
_TEXTS_OF_DATA = {
    "studio/render/engines.py": re.compile(r"[A-Z]\w+: [a-z]"),
    "studio/cli/project.py": re.compile(r"Analyze$"),
    "studio/core/handles.py": re.compile(r"(rest|wide)$"),
}
"""Where else texts of data are, and what they look like."""
_BELOW = ("core", "store", "media", "vision", "talkformer", "render", "export")
_SENTENCE = re.compile(r"[A-Z'{][^A-Z\n][^\n]* [^\n]*\.|'?\{0\}[^\n]* [^\n]*\.")
_FRAGMENTS = {
    "studio/store/project_file.py": re.compile(r"be [a-z]+$"),
    "studio/store/opening.py": re.compile(r"be [a-z]+$"),
    "studio/store/database.py": re.compile(r"be [a-z]+$"),
    "studio/render/engines.py": re.compile(r"there are no weights|the diffusion engine|always there"),
    "studio/app/audio_clock.py": re.compile(r"(the|there is no) .*(device|library)"),
}


def all_texts(root: Path) -> dict[str, Texts]:
    """Context -> texts, of the checkout in `root`."""
    return {
        "lipwright": window_texts(root),
        "data": data_texts(root),
        "errors": error_texts(root),
        KEYS: {key: [] for key in _KEYS},
    }


def window_texts(root: Path) -> Texts:
    """The literals in `tr(...)` and `tr_n(..., count)`. Raises ValueError for anything else in them."""
    found: Texts = {}
    for path in _sources(root / "studio" / "app"):
        name = path.relative_to(root).as_posix()
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id in _CALLS:
                text = node.args[0] if len(node.args) == _CALLS[node.func.id] else None
                if not isinstance(text, ast.Constant) or not isinstance(text.value, str):
                    raise ValueError(f"{name}:{node.lineno}: {node.func.id}() takes one literal text")
                if ("%Ln" in text.value) != (node.func.id == "tr_n"):
                    raise ValueError(f"{name}:{node.lineno}: %Ln belongs into tr_n(), and only there")
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


def error_texts(root: Path) -> Texts:
    """The sentences of the layers below the window: what its errors tell. {0}, {1}, … stand for what is put in."""
    found: Texts = {}
    paths = [path for package in _BELOW for path in _sources(root / "studio" / package)]
    for path in (*paths, root / "studio" / "app" / "audio_clock.py"):
        name = path.relative_to(root).as_posix()
        for text in _written(ast.parse(path.read_text(encoding="utf-8"))):
            is_fragment = name in _FRAGMENTS and _FRAGMENTS[name].match(text)
            if is_fragment or (_SENTENCE.fullmatch(text) and len(re.sub(r"\{\d+\}|\W", "", text)) >= 8):
                _note(found, text, name)
    return found


def _written(node: ast.AST) -> Iterator[str]:
    """The texts of a module but for its docstrings, with numbered gaps where something is put in."""
    if isinstance(node, ast.Constant) and isinstance(node.value, str):
        yield node.value
    elif isinstance(node, ast.JoinedStr):
        gaps = count()
        yield "".join(str(v.value) if isinstance(v, ast.Constant) else f"{{{next(gaps)}}}" for v in node.values)
        for value in node.values:
            if isinstance(value, ast.FormattedValue):
                yield from _written(value.value)
    elif not (isinstance(node, ast.Expr) and isinstance(node.value, ast.Constant)):
        for child in ast.iter_child_nodes(node):
            yield from _written(child)


def _sources(folder: Path) -> Iterator[Path]:
    yield from sorted(folder.rglob("*.py"))


def _note(found: Texts, text: str, name: str) -> None:
    files = found.setdefault(text, [])
    if name not in files:
        files.append(name)
