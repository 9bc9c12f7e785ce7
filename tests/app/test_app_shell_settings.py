"""Settings: kept, held in bounds, and proof against broken files."""

from __future__ import annotations

from dataclasses import fields

import pytest

from studio.app.settings import Settings, SettingsStore, bounded, load_settings
from studio.store.machine import read_machine
from studio.store.places import Place, folder


def test_what_is_set_is_there_at_the_next_start_and_told(qapp, tmp_path):
    store, told = SettingsStore(), []
    store.changed.connect(lambda old, new: told.append((old.scheme, new.scheme)))
    models = str(tmp_path / "weights ü, two")
    store.change(scheme="dark", ui_scale=150, scrub_sound=False, recent_actions=("undo",), models_folder=models)
    store.change(cache_bytes=1 << 30, default_folder=str(tmp_path))
    assert told[0] == ("system", "dark")
    assert load_settings() == store.value
    assert store.value.recent_actions == ("undo",)
    assert (read_machine().cache_bytes, read_machine().models) == (1 << 30, models)
    store.change(scheme="dark")
    assert len(told) == 2, "what changes nothing is not told"


def test_reset_takes_all_back_but_not_what_was_seen(qapp):
    store = SettingsStore()
    store.change(language="de", cache_bytes=1 << 30, tour_done=True, recent_actions=("undo",))
    store.reset()
    assert store.value == Settings(tour_done=True, recent_actions=("undo",))
    assert load_settings() == store.value


@pytest.mark.parametrize(
    "broken",
    [
        {"ui_scale": "huge", "scheme": "pink", "safe_colours": "perhaps", "language": 7},
        {"ui_scale": "1000", "cache_bytes": -4, "recent_actions": 3.5, "engine": "", "scrub_sound": None},
        {"unknown": "x", "default_folder": "a\0b", "models_folder": ["x"], "tour_done": ["true"]},
    ],
)
def test_broken_values_are_as_by_default(broken):
    assert bounded(broken) == Settings()


def test_a_file_of_rubbish_counts_as_none(qapp):
    (folder(Place.CONFIG) / "settings.ini").write_bytes(
        b"\x00\xff[[[\n=\n%%%%\nui_scale=@Invalid()\nscheme=@ByteArray(x)"
    )
    assert load_settings() == Settings()
    SettingsStore().change(scheme="light")
    assert load_settings().scheme == "light"


def test_settings_that_cannot_be_stored_still_count(qapp, own_home, caplog):
    own_home.mkdir(parents=True, exist_ok=True)
    (own_home / "config").write_text("in the way")
    store = SettingsStore()
    store.change(scheme="dark")
    assert store.value.scheme == "dark"
    assert "cannot be stored" in caplog.text


def test_every_setting_has_a_bound_or_a_kind():
    for spec in fields(Settings):
        assert isinstance(spec.default, bool | int | str | tuple), spec.name
        assert not isinstance(spec.default, int) or isinstance(spec.default, bool) or spec.metadata["low"] is not None
