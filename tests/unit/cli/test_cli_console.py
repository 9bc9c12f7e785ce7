from __future__ import annotations

import json
from dataclasses import dataclass
from fractions import Fraction
from pathlib import Path

import numpy as np

from studio.cli.console import Console, plain, size_text, table
from studio.core.errors import InputError
from studio.core.project import MediaKind


def test_every_event_is_one_line_of_json(capsys):
    console = Console(command="render", as_json=True)
    console.started(portrait=Path("a\nb.png"))
    console.progress("rendering", 1, 10, 3.21)
    console.note("a\nnote")
    console.finished("text", output=Path("x"), value=float("nan"))
    events = [json.loads(line) for line in capsys.readouterr().out.splitlines()]
    assert [event["event"] for event in events] == ["started", "progress", "note", "finished"]
    assert events[1] == {"event": "progress", "stage": "rendering", "done": 1, "total": 10, "seconds_left": 3.2}
    assert events[3]["value"] is None


def test_progress_events_are_thinned_but_the_last_one_comes(capsys):
    console = Console(command="render", as_json=True)
    for done in range(1001):
        console.progress("rendering", done, 1000)
    events = [json.loads(line) for line in capsys.readouterr().out.splitlines()]
    assert len(events) < 20
    assert events[0]["done"] == 0
    assert events[-1]["done"] == 1000


def test_without_a_terminal_no_bar_is_drawn(capsys):
    console = Console(command="render", as_json=False)
    console.progress("rendering", 1, 10)
    console.finished("done")
    told = capsys.readouterr()
    assert told.out == "done\n"
    assert told.err == ""


def test_a_bar_with_the_time_left_is_drawn_on_a_terminal(capsys, monkeypatch):
    monkeypatch.setattr("sys.stderr.isatty", lambda: True, raising=False)
    console = Console(command="render", as_json=False)
    for done in range(0, 11):
        console.progress("rendering", done, 10)
    console.finished("done")
    told = capsys.readouterr()
    assert told.out == "done\n"
    assert "rendering" in told.err
    assert "0/10 [" in told.err


def test_an_error_with_line_breaks_is_one_line(capsys):
    Console(command="x", as_json=False).failed(InputError("a\nb", path="p\nq", remedy="c"), exit_code=2)
    assert capsys.readouterr().err == "lipwright: p q: a b c\n"


def test_values_become_plain():
    @dataclass
    class Value:
        path: Path
        numbers: np.ndarray

    value = {
        "kind": MediaKind.IMAGE,
        "v": Value(Path("a"), np.array([1.0, np.inf])),
        "f": Fraction(1, 2),
        3: (True, None),
    }
    assert plain(value) == {"kind": "image", "v": {"path": "a", "numbers": [1.0, None]}, "f": 0.5, "3": [True, None]}
    assert plain(np.float32(2.5)) == 2.5


def test_tables_and_sizes_read_well():
    assert table([("a", "bb")], ("x", "y")) == "x  y\na  bb"
    assert size_text(512) == "512 B"
    assert size_text(3 << 20) == "3.0 MiB"
    assert size_text(5 << 30) == "5.0 GiB"
