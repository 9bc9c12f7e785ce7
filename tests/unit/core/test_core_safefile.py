from __future__ import annotations

import hashlib
import os

import pytest

from studio.core.errors import ModelError
from studio.core.safefile import replace_folder, verified_bytes


@pytest.fixture
def weights(tmp_path):
    path = tmp_path / "gewichte ü.bin"
    path.write_bytes(b"x" * 100)
    return path


def test_the_right_file_is_read(weights):
    assert verified_bytes(weights, max_bytes=100, sha256=hashlib.sha256(b"x" * 100).hexdigest().upper()) == b"x" * 100
    assert len(verified_bytes(weights, max_bytes=100, sha256=None)) == 100


@pytest.mark.parametrize("case", ["missing", "too large", "changed", "folder"])
def test_any_other_file_is_refused_by_name(weights, case):
    path = {"missing": weights.with_name("none"), "folder": weights.parent}.get(case, weights)
    with pytest.raises(ModelError) as caught:
        verified_bytes(path, max_bytes=99 if case == "too large" else 100, sha256="0" * 64)
    assert caught.value.path == path and caught.value.remedy


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="needs a POSIX system")
def test_a_pipe_is_refused_and_not_waited_for(tmp_path):
    os.mkfifo(tmp_path / "pack.json")
    with pytest.raises(ModelError):
        verified_bytes(tmp_path / "pack.json", max_bytes=10, sha256=None)


def test_a_folder_is_replaced_whole_or_not_at_all(tmp_path, monkeypatch):
    new, target, aside = tmp_path / "new", tmp_path / "target", tmp_path / "aside"
    for folder in (new, target):
        folder.mkdir()
        (folder / folder.name).touch()
    rename = os.rename

    def fails_once(source, place):
        if source == new:
            raise OSError("no room")
        rename(source, place)

    monkeypatch.setattr(os, "rename", fails_once)
    with pytest.raises(OSError, match="no room"):
        replace_folder(new, target, aside=aside)
    assert [path.name for path in target.iterdir()] == ["target"]
    monkeypatch.undo()
    assert replace_folder(new, target, aside=aside) == aside
    assert [path.name for path in target.iterdir()] == ["new"]
    (tmp_path / "other").mkdir()
    assert replace_folder(tmp_path / "other", tmp_path / "free", aside=tmp_path / "unused") is None
