"""The main job through the real command, in processes of its own, on real files."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
import time
from pathlib import Path

import cv2
import numpy as np
import pytest

from studio.core.resources import resource_path
from studio.media.audio import iter_voice, voice_duration
from studio.media.image import read_image, write_image
from studio.media.reader import FrameReader
from studio.media.wav import write_wav

ROOT = Path(__file__).parents[2]
WITHOUT_QT = (
    "import sys\n"
    "for name in ('PySide6', 'PySide6.QtCore', 'PySide6.QtWidgets', 'shiboken6'): sys.modules[name] = None\n"
    "from studio.cli.main import main\nsys.exit(main(sys.argv[1:]))"
)
"""Runs a command on a machine that seems to have no Qt."""


@pytest.fixture(scope="module")
def home(tmp_path_factory):
    return tmp_path_factory.mktemp("home")


@pytest.fixture(scope="module")
def media(tmp_path_factory):
    """The sample portrait at 256 px and 1.6 s of the sample voice, in a folder with spaces and other letters."""
    folder = tmp_path_factory.mktemp("données été 写真")
    picture = read_image(resource_path("samples/portrait_synthetic.jpg"))
    write_image(folder / "my portrait.png", cv2.resize(picture, (256, 256), interpolation=cv2.INTER_AREA))
    voice = next(iter(iter_voice(resource_path("samples/voice_en.flac"), chunk_seconds=4)))
    write_wav(folder / "my voice.wav", [voice[: round(1.6 * 16_000)]], 16_000, 1)
    write_wav(folder / "long voice.wav", [voice] * 15, 16_000, 1)
    return folder


def environment(home: Path) -> dict[str, str]:
    paths = os.pathsep.join([str(ROOT), os.environ.get("PYTHONPATH", "")])
    return {**os.environ, "LIPWRIGHT_HOME": str(home), "PYTHONPATH": paths, "OMP_NUM_THREADS": "1"}


def lipwright(home: Path, *arguments: object, cwd: Path | None = None) -> subprocess.CompletedProcess[str]:
    command = [sys.executable, "-c", WITHOUT_QT, *map(str, arguments)]
    return subprocess.run(command, capture_output=True, text=True, timeout=180, env=environment(home), cwd=cwd)


def leftovers(folder: Path) -> list[str]:
    return [path.name for path in folder.rglob("*") if path.name.startswith(".") or ".part" in path.name]


@pytest.fixture(scope="module")
def rendered(home, media, tmp_path_factory):
    """One render, and what it said."""
    out = tmp_path_factory.mktemp("out") / "sortie ü.mp4"
    done = lipwright(home, "render", media / "my portrait.png", media / "my voice.wav", "-o", out, "--json")
    assert done.returncode == 0, done.stderr
    return out, [json.loads(line) for line in done.stdout.splitlines()]


def test_a_portrait_and_a_voice_become_a_video_of_the_voice_s_length(rendered):
    out, _ = rendered
    with FrameReader(out) as reader:
        assert reader.frame_count == 40
        assert str(reader.frame_rate) == "25"
        assert (reader.width, reader.height) == (256, 256)
    assert abs(float(voice_duration(out)) - 1.6) <= 1 / 25


def test_the_mouth_moves_and_what_is_far_from_the_face_does_not(rendered, media):
    out, _ = rendered
    portrait = read_image(media / "my portrait.png").astype(int)
    with FrameReader(out) as reader:
        frames = np.stack(list(reader.frames())).astype(int)
    change = np.abs(np.diff(frames, axis=0)).max(axis=(0, 3))
    assert change.max() > 40
    border = np.concatenate([frames[:, :8].ravel(), frames[:, :, :8].ravel()])
    still = np.concatenate([portrait[:8].ravel(), portrait[:, :8].ravel()])
    repeated = np.concatenate(
        [np.tile(portrait[:8], (40, 1, 1, 1)).ravel(), np.tile(portrait[:, :8], (40, 1, 1, 1)).ravel()]
    )
    assert len(still) < len(border)
    assert np.abs(border - repeated).mean() < 4


def test_events_tell_the_start_the_stages_and_the_output(rendered):
    out, events = rendered
    assert [events[0]["event"], events[-1]["event"]] == ["started", "finished"]
    assert {"reading the voice", "rendering"} <= {e["stage"] for e in events if e["event"] == "progress"}
    assert events[-1]["output"] == str(out)
    assert events[-1]["bytes"] == out.stat().st_size
    assert events[-1]["frames"] == 40


def test_the_same_seed_gives_the_same_bytes_and_uses_the_cache(rendered, home, media):
    out, _ = rendered
    again = out.with_name("again.mp4")
    done = lipwright(home, "render", media / "my portrait.png", media / "my voice.wav", "-o", again, "--json")
    assert json.loads(done.stdout.splitlines()[-1])["rendered"] == 0
    assert again.read_bytes() == out.read_bytes()


def test_another_rate_and_format_by_suffix(home, media, tmp_path):
    done = lipwright(
        home,
        "render",
        media / "my portrait.png",
        media / "my voice.wav",
        "-o",
        "points.csv",
        "--fps",
        "29.97",
        cwd=tmp_path,
    )
    assert done.returncode == 0, done.stderr
    assert done.stdout.startswith(f"{tmp_path / 'points.csv'}: 48 frames")
    assert sum(1 for _ in (tmp_path / "points.csv").open()) >= 48


def test_a_project_goes_from_new_to_export(home, media, tmp_path):
    project = tmp_path / "mon projet.lipwright"
    for arguments in (
        ["new", project, "--portrait", media / "my portrait.png", "--voice", media / "my voice.wav"],
        ["analyze", project],
        ["keys", "set", project, "--frame", "12", "--shape", "A"],
        ["export", project, "-o", tmp_path / "out.mp4"],
    ):
        done = lipwright(home, *arguments)
        assert done.returncode == 0, done.stderr
    with FrameReader(tmp_path / "out.mp4") as reader:
        assert reader.frame_count == 40


def bad_inputs(folder: Path, media: Path) -> dict[str, tuple[Path, Path]]:
    """Name -> portrait and voice that cannot be used."""
    portrait, voice = media / "my portrait.png", media / "my voice.wav"
    files = {
        "empty.png": b"",
        "text.png": b"this is no picture",
        "empty.wav": b"",
        "text.wav": b"this is no sound",
        "cut.png": portrait.read_bytes()[:200],
        "cut.wav": voice.read_bytes()[:30],
    }
    for name, data in files.items():
        (folder / name).write_bytes(data)
    write_image(folder / "no face.png", np.full((200, 200, 3), 90, np.uint8))
    pairs = {name: (folder / name, voice) if name.endswith("png") else (portrait, folder / name) for name in files}
    return pairs | {
        "no face.png": (folder / "no face.png", voice),
        "nowhere.png": (folder / "nowhere.png", voice),
        "nowhere.wav": (portrait, folder / "nowhere.wav"),
        "a picture as a voice": (portrait, portrait),
        "a voice as a picture": (voice, voice),
        "a folder": (folder, voice),
    }


def test_bad_input_ends_with_2_names_the_file_and_leaves_nothing(media, tmp_path, capsys, monkeypatch):
    """All in one process: what is tested is the command, not the start of Python."""
    from studio.cli.main import main

    monkeypatch.setenv("LIPWRIGHT_HOME", str(tmp_path / "home"))
    (tmp_path / "bad").mkdir()
    (tmp_path / "out").mkdir()
    for name, (portrait, voice) in bad_inputs(tmp_path / "bad", media).items():
        code = main(["render", str(portrait), str(voice), "-o", str(tmp_path / "out" / "o.mp4")])
        told = capsys.readouterr()
        assert code == 2, (name, told.err)
        assert told.err.count("\n") == 1, (name, told.err)
        assert str(portrait) in told.err or str(voice) in told.err, (name, told.err)
        assert list((tmp_path / "out").iterdir()) == [], name


def test_an_output_that_cannot_be_written_is_refused_before_the_work(home, media, tmp_path):
    for output in (tmp_path / "no folder" / "o.mp4", tmp_path / "o.xyz", media / "my portrait.png"):
        started = time.monotonic()
        done = lipwright(home, "render", media / "my portrait.png", media / "my voice.wav", "-o", output)
        assert done.returncode == 2, done.stderr
        assert done.stderr.count("\n") == 1
        assert time.monotonic() - started < 20


@pytest.mark.skipif(sys.platform == "win32", reason="POSIX signals")
@pytest.mark.parametrize("number", [signal.SIGINT, signal.SIGTERM])
def test_a_stop_signal_leaves_nothing_half_written(home, media, tmp_path, number):
    out = tmp_path / "o.mp4"
    out.write_bytes(b"what was there")
    arguments = ["render", media / "my portrait.png", media / "long voice.wav", "-o", out, "--json"]
    arguments += ["--cache-dir", tmp_path / "frames"]
    child = subprocess.Popen(
        [sys.executable, "-c", WITHOUT_QT, *map(str, arguments)],
        stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True, env=environment(home),
    )  # fmt: skip
    for line in child.stdout:
        event = json.loads(line)
        assert event["event"] != "finished"
        if event["event"] == "progress" and event["stage"] == "rendering" and event["done"] > 40:
            break
    child.send_signal(number)
    started = time.monotonic()
    rest, err = child.communicate(timeout=180)
    assert child.returncode == 130, err
    assert time.monotonic() - started < 20
    assert json.loads(rest.splitlines()[-1])["event"] == "error"
    assert "Traceback" not in err
    assert out.read_bytes() == b"what was there"
    assert leftovers(tmp_path) == []
