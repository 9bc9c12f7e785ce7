"""The list of recent projects: bounded, and worth nothing to anybody who damages it."""

from __future__ import annotations

import json

import pytest

from studio.store.recent import MOST, forget, note_opened, picture_path, read_picture, read_recent, write_picture


def test_the_last_opened_is_first_and_no_project_is_there_twice(tmp_path):
    for name in ("a", "b", "a"):
        note_opened(tmp_path / f"{name}.lipwright", name, base=tmp_path)
    assert [entry.name for entry in read_recent(base=tmp_path)] == ["a", "b"]
    forget(tmp_path / "a.lipwright", base=tmp_path)
    assert [entry.path for entry in read_recent(base=tmp_path)] == [tmp_path / "b.lipwright"]


def test_the_list_is_bounded_and_pictures_go_with_their_projects(tmp_path):
    for number in range(MOST + 5):
        path = tmp_path / f"{number}.lipwright"
        note_opened(path, str(number), base=tmp_path)
        write_picture(path, b"jpeg", base=tmp_path)
    note_opened(tmp_path / "last.lipwright", "last", base=tmp_path)
    assert len(read_recent(base=tmp_path)) == MOST
    assert read_picture(tmp_path / "16.lipwright", base=tmp_path) == b"jpeg"
    assert read_picture(tmp_path / "0.lipwright", base=tmp_path) == b""
    folder = picture_path(tmp_path / "x", base=tmp_path).parent
    assert len(list(folder.glob("*.jpg"))) == MOST - 1
    assert not list(folder.glob("*.part"))


@pytest.mark.parametrize(
    "text",
    ["", "{", "[1]", '{"path": 3}', '[{"path": "relative", "name": "x", "opened": "2026-01-01"}]',
     json.dumps([{"path": "/a\0b", "name": "x", "opened": "2026-01-01"}]), "[" * 100_000, "x" * 300_000],
)  # fmt: skip
def test_a_damaged_list_is_an_empty_one(tmp_path, text):
    note_opened(tmp_path / "a.lipwright", "a", base=tmp_path)
    (tmp_path / "data" / "recent" / "recent.json").write_text(text, encoding="utf-8")
    assert read_recent(base=tmp_path) == []
    note_opened(tmp_path / "b.lipwright", "b", base=tmp_path)
    assert [entry.name for entry in read_recent(base=tmp_path)] == ["b"]
