"""The example of docs/write-an-exporter.md, taken from the page itself."""

from __future__ import annotations

import re
from pathlib import Path

import numpy as np

from studio.core.compose import compose
from studio.core.geometry import mouth_opening
from studio.export.host import run_export
from studio.export.registry import Origin, enable_plugin, load_registry
from studio.media.image import read_image
from studio.render.cache import FrameCache
from tests.unit.export.export_fakes import make_project
from tests.unit.render.render_fakes import FakeEngine

PAGE = Path(__file__).parents[3] / "docs" / "write-an-exporter.md"


def example_files() -> dict[str, str]:
    """The files that the page shows, by path."""
    found = re.findall(r"^`(\w+/[\w.]+)`\n\n```\w+\n(.*?)^```", PAGE.read_text(encoding="utf-8"), re.M | re.S)
    return dict(found)


def test_the_documented_exporter_runs_from_a_user_folder(tmp_path, monkeypatch):
    monkeypatch.setenv("LIPWRIGHT_HOME", str(tmp_path / "home"))
    files = example_files()
    assert set(files) == {"widest_frame/plugin.toml", "widest_frame/exporter.py"}
    for name, text in files.items():
        path = tmp_path / "home" / "data" / "plugins" / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8")
    assert [waiting.manifest.id for waiting in load_registry().waiting] == ["widest_frame"]
    enable_plugin("widest_frame")
    assert load_registry().get("widest_frame").origin is Origin.USER
    project = make_project(tmp_path)
    order = np.argsort(-mouth_opening(compose(project).points), kind="stable")
    cache = FrameCache(tmp_path / "cache")
    stills = run_export(project, "png_sequence", tmp_path / "stills", cache=cache, engine=FakeEngine()).output
    for rank in (1, 2):
        options = [f"rank={rank}"]
        made = run_export(
            project, "widest_frame", tmp_path / f"{rank}.png", options=options, cache=cache, engine=FakeEngine()
        )
        assert np.array_equal(read_image(made.output), read_image(stills / f"frame_{order[rank - 1]:06}.png"))


def test_the_example_fits_in_the_30_lines_that_the_page_promises():
    lines = [line for text in example_files().values() for line in text.splitlines() if line.strip()]
    assert len(lines) <= 30
