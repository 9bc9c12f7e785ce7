"""Who may import whom. New modules are covered as soon as they exist."""

from __future__ import annotations

import ast
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

import pytest

ROOT = Path(__file__).parents[2]
LAYERS = (
    {"core"},
    {"store", "media"},
    {"vision", "talkformer"},
    {"training", "render", "export"},
    {"cli", "app"},
)
SIDEWAYS = {("export", "render"), ("training", "render"), ("cli", "app")}
"""Within one layer: exporters stream rendered frames, evaluation renders, the command line opens the window."""
ONLY_IN = {
    "torch": ("vision/", "talkformer/", "training/", "render/diffusion"),
    "diffusers": ("talkformer/", "training/", "render/diffusion"),
    "face_alignment": ("vision/",),
    "PySide6": ("app/",),
    "av": ("media/",),
    "sounddevice": ("app/",),
}
LAZILY_ALSO_IN = {("torch", "cli/doctor.py"), ("sounddevice", "cli/doctor.py")}
"""Inside functions only: the self-check imports what it reports on."""
LEVEL = {package: level for level, packages in enumerate(LAYERS) for package in packages}


class Import(NamedTuple):
    """`file` imports `module`; `at_start` when importing `file` does it."""

    file: str
    module: str
    at_start: bool

    def __str__(self) -> str:
        return f"{self.file} imports {self.module}"


def imports_of(path: Path, base: Path) -> Iterator[Import]:
    name = path.relative_to(base).as_posix()
    package = ["studio", *path.relative_to(base).parts[:-1]]
    tree = ast.parse(path.read_text(encoding="utf-8"))
    deferred = {
        inner
        for node in ast.walk(tree)
        if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef | ast.Lambda) or _is_type_checking(node)
        for inner in ast.walk(node)
    }
    for node in ast.walk(tree):
        modules: list[str] = []
        if isinstance(node, ast.Import):
            modules = [alias.name for alias in node.names]
        elif isinstance(node, ast.ImportFrom):
            parent = ".".join(package[: len(package) - node.level + 1]) if node.level else ""
            module = ".".join(part for part in (parent, node.module) if part)
            modules = [f"{module}.{alias.name}" for alias in node.names] if module == "studio" else [module]
        yield from (Import(name, module, node not in deferred) for module in modules)


def _is_type_checking(node: ast.AST) -> bool:
    return isinstance(node, ast.If) and ast.unparse(node.test).endswith("TYPE_CHECKING")


def modules_in(folder: Path) -> list[Path]:
    return sorted(
        path for path in folder.rglob("*.py") if "_data" not in path.parts and "__pycache__" not in path.parts
    )


STUDIO = ROOT / "studio"
IMPORTS = [found for path in modules_in(STUDIO) for found in imports_of(path, STUDIO)]
ALLOWED_IN_CORE = sys.stdlib_module_names | {"numpy", "studio"}


def package_of(file: str) -> str:
    return file.split("/")[0]


def test_every_package_has_its_layer():
    folders = {path.parent.name for path in STUDIO.glob("*/__init__.py")}
    assert folders == set(LEVEL)


def test_packages_import_only_from_the_layers_below():
    wrong = []
    for found in IMPORTS:
        source, parts = package_of(found.file), found.module.split(".")
        if source not in LEVEL or parts[0] != "studio" or len(parts) < 2 or parts[1] not in LEVEL:
            continue
        target = parts[1]
        if target != source and LEVEL[target] >= LEVEL[source] and (source, target) not in SIDEWAYS:
            wrong.append(str(found))
    assert wrong == []


def test_core_needs_the_standard_library_and_numpy_only():
    assert [
        str(i) for i in IMPORTS if package_of(i.file) == "core" and i.module.split(".")[0] not in ALLOWED_IN_CORE
    ] == []


@pytest.mark.parametrize("library", list(ONLY_IN))
def test_a_heavy_library_is_imported_only_where_it_belongs(library):
    wrong = [
        str(found)
        for found in IMPORTS
        if found.module.split(".")[0] == library
        and not found.file.startswith(ONLY_IN[library])
        and not ((library, found.file) in LAZILY_ALSO_IN and not found.at_start)
    ]
    assert wrong == []


def test_the_window_is_imported_by_the_command_line_only_when_it_opens():
    assert [
        str(i) for i in IMPORTS if package_of(i.file) == "cli" and i.module.startswith("studio.app") and i.at_start
    ] == []


def test_plugins_see_only_the_exporter_api_core_numpy_and_the_standard_library():
    folder = ROOT / "plugins"
    allowed = sys.stdlib_module_names | {"numpy"}
    wrong = [
        str(found)
        for path in modules_in(folder)
        for found in imports_of(path, folder)
        if found.module.split(".")[0] not in allowed
        and not found.module.startswith(("studio.core.", "studio.export.api"))
    ]
    assert wrong == []


RUNS_FOREIGN_CODE = {"eval", "exec", "os.system", "os.popen", "torch.load", "torch.hub.load", "cv2.FileStorage"}
"""Calls that run what a file or a shell says."""
UNPICKLERS = {"pickle", "cPickle", "dill", "joblib", "shelve", "marshal"}


def dangers_in(path: Path) -> Iterator[str]:
    """Calls and imports by which a file from a stranger could run code, by place."""
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Import | ast.ImportFrom):
            names = [alias.name for alias in node.names] if isinstance(node, ast.Import) else [node.module or ""]
            yield from (f"{path.name}:{node.lineno} imports {n}" for n in names if n.split(".")[0] in UNPICKLERS)
        if not isinstance(node, ast.Call):
            continue
        called = ast.unparse(node.func)
        given = {keyword.arg: ast.unparse(keyword.value) for keyword in node.keywords}
        unsafe_load = called == "np.load" and given.get("allow_pickle") != "False"
        if called in RUNS_FOREIGN_CODE or unsafe_load or given.get("shell", "False") != "False":
            yield f"{path.name}:{node.lineno} calls {called}"


def test_no_file_is_read_in_a_way_that_could_run_its_code():
    assert [danger for path in modules_in(STUDIO) for danger in dangers_in(path)] == []


def test_the_rule_sees_what_it_is_for(tmp_path):
    path = tmp_path / "new.py"
    path.write_text(
        "import pickle\nfrom shelve import open\nnp.load(p)\nnp.load(p, allow_pickle=True)\ntorch.load(p)\n"
        "subprocess.run(c, shell=True)\nnp.load(p, allow_pickle=False)\nsubprocess.run(c)\n"
    )
    assert [danger.split(":")[1].split()[0] for danger in dangers_in(path)] == ["1", "2", "3", "4", "5", "6"]


def test_plugins_and_packaging_are_no_packages():
    for folder in ("plugins", "packaging"):
        assert not (ROOT / folder / "__init__.py").exists()


def test_the_rules_see_what_they_are_for(tmp_path):
    """The reader itself: absolute and relative imports, deferred or not."""
    (tmp_path / "core").mkdir()
    path = tmp_path / "core" / "new.py"
    path.write_text("import torch.nn\nfrom ..app import window\nfrom studio import media\ndef f():\n    import av\n")
    found = {(i.module, i.at_start) for i in imports_of(path, tmp_path)}
    assert found == {("torch.nn", True), ("studio.app", True), ("studio.media", True), ("av", False)}


BLOCKER = """
import importlib, pkgutil, sys
blocked = set(sys.argv[2].split(","))
class Blocker:
    def find_spec(self, name, path=None, target=None):
        if name.split(".")[0] in blocked:
            raise ImportError(f"{name} is blocked")
sys.meta_path.insert(0, Blocker())
for package in sys.argv[1].split(","):
    root = importlib.import_module(f"studio.{package}")
    for module in pkgutil.walk_packages(root.__path__, f"studio.{package}."):
        importlib.import_module(module.name)
"""


@pytest.mark.parametrize(
    ("packages", "blocked"),
    [
        ("core,store", "PySide6,torch,av,cv2,diffusers,sounddevice,scipy,safetensors,tqdm"),
        ("media,export,cli", "PySide6,torch,diffusers,face_alignment,scipy"),
        ("app", "torch,diffusers,face_alignment"),
    ],
)
def test_every_module_imports_without_what_it_must_not_need(packages, blocked):
    if packages == "app":
        pytest.importorskip("PySide6")
    done = subprocess.run(
        [sys.executable, "-c", BLOCKER, packages, blocked], cwd=ROOT, capture_output=True, text=True, check=False
    )
    assert done.returncode == 0, done.stderr
