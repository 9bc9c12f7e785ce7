from __future__ import annotations

import json
import os
import subprocess
import sys

import pytest

from studio.cli import main as cli_main
from studio.cli import window
from studio.core.errors import Cancelled, ExitCode, InputError

COMMANDS = [
    *("render", "new", "analyze", "set", "undo", "redo", "show", "keys", "export", "plugins", "models", "doctor"),
    *("evaluate", "benchmark", "train", "window"),
]


def run_python(code: str, **extra: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "-c", code], capture_output=True, text=True, timeout=180, env={**os.environ, **extra}
    )


def test_help_lists_every_command(cli):
    code, out, err = cli("--help")
    assert code == ExitCode.OK
    assert err == ""
    for command in COMMANDS:
        assert f"\n    {command}" in out


@pytest.mark.parametrize("command", [*COMMANDS, "keys set", "train"])
def test_every_command_has_help(cli, command):
    code, out, _ = cli(*command.split(), "--help")
    assert code == ExitCode.OK
    assert f"lipwright {command}" in out


def test_version_is_printed(cli):
    import studio

    assert cli("--version") == (0, f"lipwright {studio.__version__}\n", "")


def test_help_imports_nothing_heavy_and_is_quick():
    code = (
        "import sys, time; t = time.process_time(); from studio.cli.main import main; main(['--help'])\n"
        "print(time.process_time() - t, [m for m in ('numpy', 'torch', 'cv2', 'av', 'PySide6') if m in sys.modules])"
    )
    best = min((run_python(code).stdout.splitlines()[-1] for _ in range(3)), key=lambda line: float(line.split()[0]))
    seconds, modules = best.split(" ", 1)
    assert modules == "[]"
    assert float(seconds) < 0.3


@pytest.mark.parametrize(
    "arguments",
    [
        ["nonsense"],
        ["render"],
        ["render", "a.png"],
        ["render", "a.png", "b.wav"],
        ["render", "a.png", "b.wav", "c.wav", "-o", "d.mp4"],
        ["undo"],
        ["keys"],
        ["keys", "set", "p.lipwright"],
        ["plugins", "--nonsense"],
        ["evaluate"],
        ["evaluate", "--real", "a.mp4"],
        ["train"],
    ],
)
def test_arguments_that_do_not_fit_end_with_2_and_one_line(cli, arguments):
    code, out, err = cli(*arguments)
    assert code == ExitCode.BAD_INPUT
    assert out == ""
    assert err.startswith("lipwright: ")
    assert err.count("\n") == 1
    assert "Traceback" not in err


def test_an_error_is_an_event_with_what_path_and_remedy(cli, tmp_path):
    missing = tmp_path / "nowhere.lipwright"
    code, out, err = cli("undo", missing, "--json")
    event = json.loads(out)
    assert code == ExitCode.BAD_INPUT
    assert event["event"] == "error"
    assert event["path"] == str(missing)
    assert event["what"]
    assert event["remedy"]
    assert event["exit_code"] == 2
    assert err.count("\n") == 1


def raising(error):
    def add(commands):
        parser = commands.add_parser("undo")
        parser.set_defaults(run=run)

    def run(args, console):
        raise error

    return add


def test_an_unexpected_error_is_one_line_and_a_log_file(cli, monkeypatch, home):
    monkeypatch.setattr(cli_main.project, "add_parsers", raising(ZeroDivisionError("oh\nno")))
    code, _, err = cli("undo")
    assert code == ExitCode.FAILED
    assert err.count("\n") == 1
    assert "Traceback" not in err
    logs = list((home / "log").glob("error-*.log"))
    assert len(logs) == 1
    assert str(logs[0]) in err
    assert "ZeroDivisionError" in logs[0].read_text()


def test_an_error_without_a_place_for_its_log_is_still_one_line(cli, monkeypatch, tmp_path):
    (tmp_path / "file").write_text("")
    monkeypatch.setenv("LIPWRIGHT_HOME", str(tmp_path / "file" / "home"))
    monkeypatch.setattr(cli_main.project, "add_parsers", raising(RuntimeError("no")))
    code, _, err = cli("undo")
    assert code == ExitCode.FAILED
    assert err.count("\n") == 1


@pytest.mark.parametrize("error", [KeyboardInterrupt(), Cancelled()])
def test_stopping_ends_with_130(cli, monkeypatch, error):
    monkeypatch.setattr(cli_main.project, "add_parsers", raising(error))
    code, _, err = cli("undo")
    assert code == ExitCode.CANCELLED
    assert err.count("\n") == 1


def test_no_argument_without_qt_says_how_to_install_it():
    code = "import sys; sys.modules['PySide6'] = None\nfrom studio.cli.main import main; sys.exit(main([]))"
    done = run_python(code)
    assert done.returncode == ExitCode.BAD_INPUT
    assert "pip install 'lipwright[gui]'" in done.stderr
    assert "Traceback" not in done.stderr


def test_a_project_alone_opens_the_window(monkeypatch):
    opened = []
    monkeypatch.setattr(window, "open_window", lambda files: opened.append(files) or 0)
    assert cli_main.main(["my film.lipwright"]) == 0
    assert cli_main.main([]) == 0
    assert opened == [["my film.lipwright"], []]


def test_names_that_the_terminal_cannot_show_do_not_fail(tmp_path):
    code = "from studio.cli.main import main; import sys; sys.exit(main(['undo', 'fehlt-\\u00fc-\\u4e2d.lipwright']))"
    done = run_python(code, PYTHONIOENCODING="ascii", PYTHONUTF8="0")
    assert done.returncode == ExitCode.BAD_INPUT
    assert "fehlt-" in done.stderr


def test_a_reader_that_goes_away_is_no_defect(tmp_path):
    command = f"'{sys.executable}' -m studio plugins | head -c 1"
    done = subprocess.run(["bash", "-c", command], capture_output=True, text=True, timeout=180)
    assert "Traceback" not in done.stderr
    assert "wrong" not in done.stderr


def test_a_stop_signal_while_a_command_starts_ends_with_130(tmp_path):
    code = (
        "import sys, time\nfrom studio.cli import project, main\n"
        "def wait(a, c):\n print('go', flush=True); time.sleep(600)\n"
        "def add(c):\n c.add_parser('undo').set_defaults(run=wait)\n"
        "project.add_parsers = add\nsys.exit(main.main(['undo']))"
    )
    child = subprocess.Popen([sys.executable, "-c", code], stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True)
    assert child.stdout.readline() == "go\n"
    child.terminate()
    _, err = child.communicate(timeout=120)
    assert child.returncode == ExitCode.CANCELLED, "it would have waited for ten minutes, and ended well"
    assert "Traceback" not in err


def test_usage_errors_are_input_errors():
    assert issubclass(cli_main.UsageError, InputError)
