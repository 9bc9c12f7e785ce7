"""A stranger's plugin runs only after a person enabled it, and only as it was then."""

from __future__ import annotations

import os
import py_compile

import pytest

from studio.core.errors import PluginError
from studio.export.enabling import FILE, enabled_plugins, plugin_digest
from studio.export.registry import Origin, disable_plugin, enable_plugin, load_exporter, load_registry
from tests.unit.export.export_fakes import write_plugin


@pytest.fixture
def plugins(tmp_path, monkeypatch):
    monkeypatch.setenv("LIPWRIGHT_HOME", str(tmp_path / "home"))
    return tmp_path / "home" / "data" / "plugins"


def tracing(tmp_path) -> str:
    """Code that leaves a trace when it is imported."""
    return f"open({str(tmp_path / 'trace')!r}, 'a').write('x')\ndef export(context): pass\n"


def test_a_new_plugin_is_listed_with_its_manifest_but_neither_offered_nor_imported(plugins, tmp_path):
    folder = write_plugin(plugins, tracing(tmp_path))
    registry = load_registry()
    assert "test" not in {plugin.manifest.id for plugin in registry.plugins}
    (waiting,) = registry.waiting
    assert (waiting.manifest.name, waiting.manifest.folder, waiting.changed) == ("Test", folder, False)
    with pytest.raises(PluginError, match="not enabled") as caught:
        registry.get("test")
    assert "lipwright plugins enable test" in caught.value.remedy
    assert not (tmp_path / "trace").exists()


def test_an_enabled_plugin_is_offered_and_runs(plugins, tmp_path):
    write_plugin(plugins, tracing(tmp_path))
    assert enable_plugin("test").origin is Origin.USER
    assert not (tmp_path / "trace").exists()
    registry = load_registry()
    assert registry.waiting == ()
    assert callable(load_exporter(registry.get("test")))
    assert (tmp_path / "trace").exists()
    assert load_registry().waiting == ()


@pytest.mark.parametrize("change", ["code", "manifest", "a new file", "a hidden file", "a file that is gone"])
def test_changed_files_need_enabling_again(plugins, change):
    folder = write_plugin(plugins, "def export(context): pass\n")
    (folder / "data.txt").write_text("1")
    enable_plugin("test")
    if change == "code":
        (folder / "exporter.py").write_text("def export(context): return\n")
    elif change == "manifest":
        text = (folder / "plugin.toml").read_text()
        (folder / "plugin.toml").write_text(text.replace('"Test"', '"Tess"'))
    elif change == "a new file":
        (folder / "more").mkdir()
        (folder / "more" / "helper.py").write_text("")
    elif change == "a hidden file":
        (folder / ".x").write_text("")
    else:
        (folder / "data.txt").unlink()
    registry = load_registry()
    (waiting,) = registry.waiting
    assert waiting.changed
    with pytest.raises(PluginError, match="changed"):
        registry.get("test")
    enable_plugin("test")
    assert load_registry().waiting == ()


def test_a_change_after_the_list_was_read_is_noticed_before_the_import(plugins, tmp_path):
    folder = write_plugin(plugins, "def export(context): pass\n")
    enable_plugin("test")
    plugin = load_registry().get("test")
    (folder / "exporter.py").write_text(tracing(tmp_path))
    with pytest.raises(PluginError, match="changed"):
        load_exporter(plugin)
    assert not (tmp_path / "trace").exists()


def test_a_compiled_file_beside_the_code_is_not_what_runs(plugins, tmp_path):
    """What a person reads is what runs: no cached bytecode of other code."""
    folder = write_plugin(plugins, tracing(tmp_path))
    compiled = py_compile.compile(str(folder / "exporter.py"), doraise=True)
    assert compiled is not None
    before = (folder / "exporter.py").stat()
    (folder / "exporter.py").write_text("def export(context): pass".ljust(before.st_size - 1) + "\n")
    import os

    os.utime(folder / "exporter.py", ns=(before.st_atime_ns, before.st_mtime_ns))
    enable_plugin("test")
    load_exporter(load_registry().get("test"))
    assert not (tmp_path / "trace").exists()


def test_using_a_plugin_leaves_no_files_in_its_folder(plugins):
    folder = write_plugin(plugins, "def export(context): pass\n")
    enable_plugin("test")
    load_exporter(load_registry().get("test"))
    assert sorted(path.name for path in folder.iterdir()) == ["exporter.py", "plugin.toml"]


def test_a_disabled_plugin_waits_again(plugins):
    write_plugin(plugins, "def export(context): pass\n")
    enable_plugin("test")
    assert disable_plugin("test")
    assert not disable_plugin("test")
    (waiting,) = load_registry().waiting
    assert not waiting.changed


def test_links_out_of_the_folder_make_no_plugin(plugins, tmp_path):
    folder = write_plugin(plugins, "def export(context): pass\n")
    (tmp_path / "elsewhere.py").write_text("")
    (folder / "helper.py").symlink_to(tmp_path / "elsewhere.py")
    (failure,) = load_registry().failures
    assert "link" in failure.error.what
    with pytest.raises(PluginError):
        enable_plugin("test")


def test_bundled_plugins_need_no_enabling(plugins):
    assert enable_plugin("mp4").origin is Origin.BUNDLED
    assert enabled_plugins() == {}


def test_a_damaged_record_enables_nothing(plugins, tmp_path):
    write_plugin(plugins, "def export(context): pass\n")
    enable_plugin("test")
    record = tmp_path / "home" / "config" / FILE
    assert record.is_file()
    record.write_text("[1, 2")
    assert len(load_registry().waiting) == 1


def test_the_hash_tells_names_from_contents(tmp_path):
    for name, files in {"one": {"ab": "c"}, "two": {"a": "bc"}, "three": {"ab": "c"}}.items():
        (tmp_path / name).mkdir()
        for file, text in files.items():
            (tmp_path / name / file).write_text(text)
    one, two, three = (plugin_digest(tmp_path / name) for name in ("one", "two", "three"))
    assert one == three != two


def test_a_plugin_that_is_too_large_is_not_read_to_its_end(plugins):
    folder = write_plugin(plugins, "def export(context): pass\n")
    with (folder / "data.bin").open("wb") as file:
        file.truncate(1 << 40)
    with pytest.raises(PluginError, match="larger than 32 MiB"):
        plugin_digest(folder)


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="needs a POSIX system")
@pytest.mark.parametrize("name", ["plugin.toml", "exporter.py"])
def test_a_pipe_in_place_of_a_file_is_refused_and_not_waited_for(plugins, name):
    folder = write_plugin(plugins, "def export(context): pass\n")
    (folder / name).unlink()
    os.mkfifo(folder / name)
    (failure,) = load_registry().failures
    assert name in str(failure.error)
