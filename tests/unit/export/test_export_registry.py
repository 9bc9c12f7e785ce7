from __future__ import annotations

import sys
from pathlib import Path

import pytest

from studio.core.errors import OptionError, PluginError
from studio.core.resources import bundled_plugins
from studio.export.api import OptionType, OutputKind
from studio.export.manifest import read_manifest
from studio.export.registry import Origin, load_exporter, load_registry
from tests.unit.export.export_fakes import MANIFEST, registry_of, write_plugin


def test_the_bundled_exporters_are_there_without_failures():
    registry = load_registry(user=Path("/nowhere"))
    assert [plugin.manifest.id for plugin in registry.plugins] == [
        "landmarks_csv",
        "landmarks_json",
        "mp4",
        "png_sequence",
    ]
    assert registry.failures == ()
    for plugin in registry.plugins:
        assert plugin.origin is Origin.BUNDLED
        assert callable(load_exporter(plugin))


def test_a_manifest_is_read_whole():
    manifest = read_manifest(bundled_plugins() / "mp4")
    assert (manifest.output, manifest.extension, manifest.needs_frames) == (OutputKind.FILE, ".mp4", True)
    quality = manifest.options[0]
    assert (quality.name, quality.type, quality.default, quality.minimum, quality.maximum) == (
        "quality", OptionType.INTEGER, 18, 0, 51,
    )  # fmt: skip


def test_listing_plugins_imports_none_of_them(tmp_path):
    write_plugin(tmp_path, f"open({str(tmp_path / 'trace')!r}, 'w')\ndef export(context): pass\n")
    plugin = registry_of(tmp_path).get("test")
    assert plugin.origin is Origin.USER
    assert not (tmp_path / "trace").exists()
    load_exporter(plugin)
    assert (tmp_path / "trace").exists()


def test_a_user_plugin_cannot_take_a_bundled_id(tmp_path):
    write_plugin(tmp_path, "", plugin_id="mp4")
    registry = load_registry(user=tmp_path)
    assert registry.get("mp4").origin is Origin.BUNDLED
    (failure,) = registry.failures
    assert failure.origin is Origin.USER
    assert "taken" in failure.error.what


OPTION = '\n[[option]]\nname = "a"\ntype = "integer"\ndefault = 1\n'
BAD = {
    "no toml": "this is not toml",
    "no plugin table": "a = 1",
    "unknown entry": MANIFEST + 'surprise = "x"\n',
    "other api": MANIFEST.replace("api_version = 1", "api_version = 2"),
    "api is a bool": MANIFEST.replace("api_version = 1", "api_version = true"),
    "missing name": MANIFEST.replace('name = "Test"\n', ""),
    "empty name": MANIFEST.replace('"Test"', '"  "'),
    "long name": MANIFEST.replace('"Test"', f'"{"x" * 61}"'),
    "line break in name": MANIFEST.replace('"Test"', '"a\\nb"'),
    "id is not the folder": MANIFEST.replace('"{id}"', '"other"'),
    "id with a path": MANIFEST.replace('"{id}"', '"../test"'),
    "upper-case id": MANIFEST.replace('"{id}"', '"Test"'),
    "unknown output": MANIFEST.replace('"{output}"', '"stream"'),
    "extension with a path": MANIFEST.replace('"{extension}"', '"./x"'),
    "no extension": MANIFEST.replace('"{extension}"', '""'),
    "needs_frames is a text": MANIFEST.replace("{needs_frames}", '"yes"'),
    "default of another type": MANIFEST + OPTION.replace("default = 1", 'default = "1"'),
    "default is a bool": MANIFEST + OPTION.replace("default = 1", "default = true"),
    "default beyond the limits": MANIFEST + OPTION + "maximum = 0\n",
    "no default": MANIFEST + OPTION.replace("default = 1\n", ""),
    "nan default": MANIFEST + OPTION.replace("integer", "number").replace("= 1", "= nan"),
    "limit is a text": MANIFEST + OPTION + 'minimum = "0"\n',
    "limits of a text": MANIFEST
    + OPTION.replace("integer", "text").replace("default = 1", 'default = "x"\nminimum = 1'),
    "choice without choices": MANIFEST + OPTION.replace("integer", "choice").replace("= 1", '= "x"'),
    "choices of an integer": MANIFEST + OPTION + 'choices = ["1"]\n',
    "default is no choice": MANIFEST
    + OPTION.replace("integer", "choice").replace("= 1", '= "x"')
    + 'choices = ["y"]\n',
    "unknown type": MANIFEST + OPTION.replace("integer", "file"),
    "unknown entry in an option": MANIFEST + OPTION + "secret = 1\n",
    "two options of a name": MANIFEST + OPTION + OPTION,
    "41 options": MANIFEST + "".join(OPTION.replace('"a"', f'"a{i}"') for i in range(41)),
    "option is no table": "option = 3\n" + MANIFEST,
    "too large": MANIFEST + "#" + "x" * (64 << 10),
}


@pytest.mark.parametrize("name", BAD)
def test_a_manifest_that_is_not_right_is_kept_as_a_failure_with_its_reason(tmp_path, name):
    folder = write_plugin(tmp_path, "", manifest=BAD[name].replace("{more}", ""))
    registry = load_registry(user=tmp_path)
    (failure,) = registry.failures
    assert failure.folder == folder
    assert failure.error.path == folder / "plugin.toml"
    assert failure.error.what.startswith("The plugin's manifest is not valid: ")
    with pytest.raises(PluginError):
        registry.get("test")
    assert len(registry.plugins) == 4


def test_a_folder_without_files_is_a_failure_and_hidden_ones_are_left_out(tmp_path):
    for name in ("empty", ".git", "__pycache__"):
        (tmp_path / name).mkdir()
    (tmp_path / "notes.txt").write_text("x")
    registry = load_registry(user=tmp_path)
    assert [failure.folder.name for failure in registry.failures] == ["empty"]


def test_bytes_that_are_no_text_are_a_failure(tmp_path):
    (write_plugin(tmp_path, "") / "plugin.toml").write_bytes(b"\xff\xfe\x00")
    assert len(load_registry(user=tmp_path).failures) == 1


def test_an_unknown_format_names_those_that_there_are(tmp_path):
    with pytest.raises(OptionError, match="mp4"):
        load_registry(user=tmp_path).get("avi")


@pytest.mark.parametrize(
    "code",
    ["raise ValueError('broken')", "import sys; sys.exit(3)", "def export(", "x = 1", "export = 3", "import nothing_x"],
)
def test_code_that_does_not_load_is_a_plugin_error(tmp_path, code):
    write_plugin(tmp_path, code)
    with pytest.raises(PluginError, match="'test'"):
        load_exporter(registry_of(tmp_path).get("test"))
    assert "exporter" not in sys.modules
