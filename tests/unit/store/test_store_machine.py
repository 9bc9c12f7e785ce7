from __future__ import annotations

import pytest

from studio.store import machine, places
from studio.store.machine import MachineSettings, models_path, read_machine, write_machine


def test_settings_of_the_machine_are_read_as_written(tmp_path, monkeypatch):
    monkeypatch.setenv(places.HOME_VARIABLE, str(tmp_path))
    assert read_machine() == MachineSettings()
    write_machine(MachineSettings(cache_bytes=1 << 30, models=str(tmp_path / "weights ü")))
    assert machine.cache_limit() == 1 << 30
    assert models_path() == places.models_folder() == tmp_path / "weights ü"
    assert (tmp_path / "weights ü").is_dir()


@pytest.mark.parametrize("text", ["", "[]", "{", "null", '{"cache_bytes": "many", "models": 7}', "[" * 100_000])
def test_a_damaged_file_counts_as_none(tmp_path, text):
    folder = places.folder(places.Place.CONFIG, base=tmp_path)
    (folder / "machine.json").write_text(text)
    assert read_machine(base=tmp_path) == MachineSettings()


def test_sizes_are_held_in_bounds(tmp_path):
    for asked, held in ((1, machine.LEAST_CACHE_BYTES), (1 << 60, machine.MOST_CACHE_BYTES)):
        write_machine(MachineSettings(cache_bytes=asked), base=tmp_path)
        assert read_machine(base=tmp_path).cache_bytes == held


def test_nothing_half_written_is_left(tmp_path, monkeypatch):
    write_machine(MachineSettings(cache_bytes=1 << 30), base=tmp_path)

    def refuse(*_: object) -> None:
        raise OSError("full")

    monkeypatch.setattr(machine.os, "replace", refuse)
    with pytest.raises(OSError, match="full"):
        write_machine(MachineSettings(), base=tmp_path)
    assert read_machine(base=tmp_path).cache_bytes == 1 << 30
    assert len(list((tmp_path / "config").iterdir())) == 1
