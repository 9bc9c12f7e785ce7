from __future__ import annotations

import os

import pytest

from studio.core.errors import InputError
from studio.store import places
from studio.store.places import Place, folder


def test_one_variable_moves_everything(tmp_path, monkeypatch):
    monkeypatch.setenv(places.HOME_VARIABLE, str(tmp_path / "portable ü"))
    for place in Place:
        assert folder(place) == tmp_path / "portable ü" / place.value
        assert folder(place).is_dir()
        assert os.name != "posix" or folder(place).stat().st_mode & 0o777 == 0o700, "nobody else looks in"
    assert places.frames_folder() == tmp_path / "portable ü" / "cache" / "frames"
    assert places.peaks_folder().is_dir()
    assert places.plugins_path().parent == places.models_folder().parent == folder(Place.DATA)


def test_an_explicit_base_wins(tmp_path, monkeypatch):
    monkeypatch.setenv(places.HOME_VARIABLE, str(tmp_path / "a"))
    assert folder(Place.LOG, base=tmp_path / "b") == tmp_path / "b" / "log"
    assert not (tmp_path / "a").exists()


def test_without_it_the_platform_decides_and_the_places_differ(monkeypatch):
    monkeypatch.delenv(places.HOME_VARIABLE, raising=False)
    assert len({places.place_path(place) for place in Place}) == len(Place)


def test_a_folder_that_cannot_be_made_is_named(tmp_path):
    (tmp_path / "cache").write_text("in the way")
    with pytest.raises(InputError) as caught:
        places.frames_folder(base=tmp_path)
    assert caught.value.path == tmp_path / "cache" / "frames"
    assert caught.value.remedy
