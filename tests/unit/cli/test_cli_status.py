from __future__ import annotations

from studio.cli import doctor
from studio.cli.doctor import Finding, State
from studio.core.errors import ExitCode


def test_plugins_lists_ids_versions_and_options(cli, cli_json):
    code, out, _ = cli("plugins")
    assert code == 0
    for name in ("mp4", "png_sequence", "landmarks_json", "landmarks_csv"):
        assert f"{name} " in out
    _, (event,) = cli_json("plugins")
    mp4 = next(item for item in event["plugins"] if item["id"] == "mp4")
    assert mp4["version"]
    assert mp4["extension"] == ".mp4"
    assert "quality" in {option["name"] for option in mp4["options"]}
    assert event["failures"] == []


def test_plugins_tells_why_one_could_not_be_loaded(cli, home):
    broken = home / "data" / "plugins" / "broken"
    broken.mkdir(parents=True)
    (broken / "plugin.toml").write_text("[plugin]\nid = 3\n")
    (broken / "exporter.py").write_text("")
    code, out, _ = cli("plugins")
    assert code == 0
    assert f"not loaded: {broken}" in out
    assert "manifest" in out


def test_a_plugin_of_the_users_waits_to_be_enabled(cli, cli_json, home):
    from tests.unit.export.export_fakes import write_plugin

    folder = write_plugin(home / "data" / "plugins", "def export(context): context.output.write_bytes(b'x')\n")
    code, out, _ = cli("plugins")
    assert code == 0
    assert "test 1 (not enabled): Test" in out
    assert str(folder) in out
    _, (event,) = cli_json("plugins")
    assert [item["id"] for item in event["waiting"]] == ["test"]
    assert "test" not in {item["id"] for item in event["plugins"]}
    code, out, _ = cli("plugins", "enable", "test")
    assert code == 0
    assert "exporter.py, plugin.toml" in out
    _, (event,) = cli_json("plugins", "list")
    assert {item["id"]: item["origin"] for item in event["plugins"]}["test"] == "user"
    (folder / "exporter.py").write_text("def export(context): pass\n")
    assert "changed since it was" in cli("plugins")[1]
    assert "disabled" in cli("plugins", "disable", "test")[1]
    assert cli("plugins", "enable", "nonsense")[0] == ExitCode.BAD_INPUT


def test_exporting_with_a_plugin_that_is_not_enabled_says_what_to_do(cli, project, home, tmp_path):
    from tests.unit.export.export_fakes import write_plugin

    write_plugin(
        home / "data" / "plugins", "def export(context): context.output.write_bytes(b'x')\n", needs_frames=False
    )
    code, _, err = cli("export", project, "-o", tmp_path / "x.bin", "--format", "test")
    assert code == ExitCode.FAILED
    assert "lipwright plugins enable test" in err
    cli("plugins", "enable", "test")
    assert cli("export", project, "-o", tmp_path / "x.bin", "--format", "test")[0] == 0
    assert (tmp_path / "x.bin").read_bytes() == b"x"


def test_doctor_tells_what_is_there(cli, cli_json):
    code, (event,) = cli_json("doctor")
    findings = {item["name"]: item for item in event["findings"]}
    assert {"python", "torch", "cv2", "av", "encoders", "audio device", "PySide6", "frame cache"} <= set(findings)
    assert findings["av"]["state"] == "ok"
    assert "h264" in findings["encoders"]["detail"]
    assert code == (0 if event["healthy"] else 1)


def test_doctor_survives_every_check_that_breaks(cli, monkeypatch):
    def broken():
        raise RuntimeError("broken")

    monkeypatch.setattr(doctor, "_OTHERS", dict.fromkeys(doctor._OTHERS, broken))
    monkeypatch.setattr(doctor, "_python", broken)
    code, out, _ = cli("doctor")
    assert code == ExitCode.FAILED
    assert out.count("could not be checked") == len(doctor._OTHERS) + 1


def test_doctor_without_a_needed_package_fails_with_the_remedy(cli, monkeypatch):
    monkeypatch.setattr(doctor, "REQUIRED", {"no_such_module": "no-such-package"})
    code, out, _ = cli("doctor")
    assert code == ExitCode.FAILED
    assert "pip install no-such-package" in out


def test_what_is_not_needed_does_not_fail_the_doctor(cli, monkeypatch):
    monkeypatch.setattr(doctor, "examine", lambda: [Finding("audio device", State.MISSING, "none", "buy one")])
    assert cli("doctor")[0] == 0
