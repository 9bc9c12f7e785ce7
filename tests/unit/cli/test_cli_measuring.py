from __future__ import annotations

import argparse
import json
import os
import signal
import sys
import threading
import types
from functools import partial

import numpy as np
import pytest

from studio.cli import benchmark, train
from studio.core.errors import ExitCode
from studio.core.timebase import FrameRate
from studio.media.audio import voice_duration
from studio.media.encoder import VideoEncoder
from studio.render.benchmark import run_benchmark
from studio.vision.detector import face_from_points
from tests.unit.cli.conftest import face_points, picture


@pytest.fixture
def videos(tmp_path):
    """Six frames of a picture, and the same a little darker."""
    paths = tmp_path / "real one.mp4", tmp_path / "made ü.mp4"
    for path, darker in zip(paths, (0, 12), strict=True):
        with VideoEncoder(path, width=256, height=256, frame_rate=FrameRate(25), crf=8) as encoder:
            for index in range(6):
                frame = picture()
                frame[160 : 170 + 4 * index, 110:150] = (160, 40, 40)
                encoder.write(np.clip(frame.astype(int) - darker, 0, 255).astype(np.uint8))
    return paths


@pytest.fixture
def finder(monkeypatch):
    """A detector that sees the same face in every picture that is not black."""

    class Detector:
        id = "embedded"

        def detect(self, image):
            return [face_from_points(face_points())] if image.max() > 20 else []

    monkeypatch.setattr("studio.vision.registry.create_detector", lambda id: Detector())


def test_evaluate_prints_measures_as_json(cli, videos, finder):
    code, out, err = cli("evaluate", "--real", videos[0], "--generated", videos[1])
    assert (code, err) == (ExitCode.OK, "")
    result = json.loads(out)
    assert result["frames_compared"] == 6
    assert result["detector"] == "embedded"
    measures = result["measures"]
    assert measures["lmd_lip"] == 0
    assert 20 < measures["psnr_mouth"] < 30
    assert measures["outside"] >= 10
    assert measures["silence"] is None
    assert result["controls"]["real"]["psnr_full"] == 100


def test_evaluate_as_events_ends_with_the_result(cli_json, videos, finder):
    code, events = cli_json("evaluate", "--real", videos[0], "--generated", videos[1], "--no-controls")
    assert code == 0
    assert [events[0]["event"], events[-1]["event"]] == ["started", "result"]
    assert events[-1]["frames_compared"] == 6
    assert events[-1]["controls"] == {}


def test_evaluate_writes_a_file(cli, videos, finder, tmp_path):
    out = tmp_path / "measures.json"
    assert cli("evaluate", "--real", videos[0], "--generated", videos[1], "--max-seconds", "0.08", "-o", out)[0] == 0
    assert json.loads(out.read_text())["frames_compared"] == 2


@pytest.mark.skipif(sys.platform == "win32", reason="POSIX signals")
def test_the_first_stop_signal_ends_an_evaluation_at_once(cli, videos, monkeypatch, tmp_path):
    assert threading.current_thread() is threading.main_thread()
    looked = []

    class Detector:
        id = "embedded"

        def detect(self, image):
            looked.append(image)
            if len(looked) == 2:
                os.kill(os.getpid(), signal.SIGTERM)
            return [face_from_points(face_points())]

    monkeypatch.setattr("studio.vision.registry.create_detector", lambda id: Detector())
    path = tmp_path / "measures.json"
    code, _, err = cli("evaluate", "--real", videos[0], "--generated", videos[1], "-o", path)
    assert (code, len(looked)) == (ExitCode.CANCELLED, 2)
    assert err.count("\n") == 1 and not path.exists()


def test_evaluate_without_a_face_says_so(cli, videos, finder, tmp_path):
    dark = tmp_path / "dark.mp4"
    with VideoEncoder(dark, width=64, height=64, frame_rate=FrameRate(25)) as encoder:
        for _ in range(3):
            encoder.write(np.zeros((64, 64, 3), np.uint8))
    code, _, err = cli("evaluate", "--real", dark, "--generated", videos[1])
    assert code == ExitCode.BAD_INPUT
    assert str(dark) in err


@pytest.mark.parametrize(
    "arguments",
    [
        ["--suite", "nowhere"],
        ["--real", "nowhere.mp4", "--generated", "nowhere.mp4"],
        ["--suite", "nowhere", "--real", "a.mp4", "--generated", "b.mp4"],
        ["--suite", "nowhere", "--max-seconds", "0"],
        ["--suite", "nowhere", "--engine", "magic"],
    ],
)
def test_evaluate_refuses_what_it_cannot_use(cli, finder, arguments):
    code, _, err = cli("evaluate", *arguments)
    assert code == ExitCode.BAD_INPUT
    assert err.count("\n") == 1


def test_benchmark_puts_the_engine_beside_a_plain_remap(cli_json, monkeypatch):
    quick = partial(run_benchmark, frames=6)
    monkeypatch.setattr("studio.render.benchmark.run_benchmark", quick)
    code, events = cli_json("benchmark", "--size", "128")
    speed = events[-1]["speed"]
    assert code == 0
    assert speed["frames_per_second"] > 1
    assert speed["remap_per_second"] > speed["frames_per_second"]


def test_a_child_s_memory_and_time_are_measured(tmp_path):
    code = "import time; data = bytearray(200 << 20)\nwhile time.process_time() < 0.3: pass"
    peak, cpu, code = benchmark._run_measured([sys.executable, "-c", code], tmp_path / "log", cores=1)
    assert code == 0
    if peak is not None:
        assert peak > 200 << 20
        assert cpu >= 0.2


def test_a_benchmark_voice_is_repeated_to_its_length(media, tmp_path):
    benchmark._write_voice(media[1], tmp_path / "long.wav", 3.3)
    assert float(voice_duration(tmp_path / "long.wav")) == pytest.approx(3.3, abs=1e-4)


@pytest.mark.parametrize("arguments", [["--size", "3"], ["--seconds", "0"], ["--engine", "magic"]])
def test_benchmark_refuses_what_it_cannot_do(cli, arguments):
    assert cli("benchmark", *arguments)[0] == ExitCode.BAD_INPUT


def test_train_passes_everything_on_to_its_model(cli, monkeypatch):
    given = []

    def add_arguments(parser: argparse.ArgumentParser) -> None:
        parser.add_argument("--minutes", type=float, default=1.0)

    module = types.SimpleNamespace(
        __doc__="Toy.", add_arguments=add_arguments, run=lambda args: given.append(args.minutes)
    )
    monkeypatch.setitem(sys.modules, "toy_training", module)
    monkeypatch.setitem(train.MODULES, "motion", "toy_training")
    assert cli("train", "motion", "--minutes", "2.5")[0] == 0
    assert given == [2.5]
    code, out, _ = cli("train", "motion", "--help")
    assert code == 0
    assert "--minutes" in out
    assert cli("train", "motion", "--nonsense")[0] == ExitCode.BAD_INPUT


@pytest.mark.parametrize("model", ["detector", "motion"])
def test_every_model_can_say_how_it_is_trained(cli, model):
    code, out, _ = cli("train", model, "--help")
    assert code == 0
    assert f"lipwright train {model}" in out
