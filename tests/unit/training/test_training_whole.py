"""`train whole`: every step is a command that there is; what is done is not done again; a fault stops no other step."""

from __future__ import annotations

import argparse
import importlib
import json

import pytest

from studio.cli.main import build_parser
from studio.cli.train import MODULES
from studio.core.errors import OptionError
from studio.talkformer.weight_pack import read_pack
from studio.training import whole
from tests.unit.training.face_set_samples import face_set
from tests.unit.training.tiny_runs import PRESET, command


def arguments(*given: object) -> argparse.Namespace:
    parser = argparse.ArgumentParser()
    whole.add_arguments(parser)
    return parser.parse_args([str(word) for word in given])


def parsed(words: tuple[str, ...]) -> argparse.Namespace:
    """What the command that a step calls understands; SystemExit where it does not."""
    if words[0] != "train":
        return build_parser().parse_args(list(words))
    parser = argparse.ArgumentParser()
    importlib.import_module(MODULES[words[1]]).add_arguments(parser)
    return parser.parse_args(list(words[2:]))


def test_every_step_is_a_command_that_there_is_and_leads_to_the_next(tmp_path):
    steps = {s.name: s for s in whole.steps_of(arguments("--data", "set", "--out", tmp_path, "--suite", "pack"))}
    assert tuple(steps) == whole.STEPS
    found = {name: parsed(step.command) for name, step in steps.items()}
    assert found["renderer"].minutes == [0.8, 4.4]
    assert found["renderer"].reader == found["reader"].out / "reader"
    assert found["sync"].minutes == 0.8
    assert found["joint"].minutes == 1.6
    assert found["joint"].start == found["renderer"].out == found["benchmark"].weights
    assert found["joint"].sync == found["sync"].out / "sync"
    assert sum(whole.SHARES.values()) == pytest.approx(1)


def test_without_a_suite_nothing_is_measured_and_a_step_may_be_asked_for_alone(tmp_path):
    assert "evaluate" not in [s.name for s in whole.steps_of(arguments("--data", "set", "--out", tmp_path))]
    (only,) = whole.steps_of(arguments("--data", "set", "--out", tmp_path, "--only", "joint", "--steps", 3))
    assert parsed(only.command).steps == 3
    with pytest.raises(OptionError, match="no length"):
        whole.run(arguments("--data", "set", "--out", tmp_path, "--minutes", 0))


def test_it_trains_and_times_on_a_cpu_and_does_nothing_twice(tmp_path, capfd, monkeypatch):
    monkeypatch.setenv("LIPWRIGHT_HOME", str(tmp_path / "home"))
    data, out = face_set(tmp_path / "set"), tmp_path / "out"
    (tmp_path / "tiny.toml").write_text(PRESET)
    given = ("--data", data, "--out", out, "--preset", tmp_path / "tiny.toml", "--steps", 1, "--batch", 2,
             "--device", "cpu", "--workers", 1, "--no-peers",
             "--only", "reader", "renderer", "sync", "benchmark")  # fmt: skip
    assert command(whole, *given) == 0
    assert set(read_pack(out / "renderer").modules) == {"unet", "autoencoder"}
    assert (out / "sync" / "sync" / "config.json").is_file()
    assert "whole engine" in (out / "benchmark.txt").read_text()
    capfd.readouterr()

    (out / "benchmark.txt").unlink()
    monkeypatch.setattr(whole, "_call", lambda step: 0 if step.name == "benchmark" else pytest.fail(step.name))
    assert command(whole, *given) == 0
    assert states(capfd.readouterr().out) == [
        ("reader", "was done before"), ("renderer", "was done before"), ("sync", "was done before"),
        ("benchmark", "done")]  # fmt: skip


def test_a_step_that_fails_is_told_and_the_others_are_done(tmp_path, capfd, monkeypatch):
    monkeypatch.setattr(whole, "_call", lambda step: 3 if step.name == "sync" else 0)
    assert whole.run(arguments("--data", tmp_path, "--out", tmp_path / "out")) == 1
    assert states(capfd.readouterr().out) == [
        ("reader", "done"), ("renderer", "done"), ("sync", "failed"), ("joint", "done"),
        ("benchmark", "done")]  # fmt: skip


def states(told: str) -> list[tuple[str, str]]:
    return [(entry["step"], entry["state"]) for entry in map(json.loads, told.splitlines())]


def test_what_a_step_prints_becomes_its_result_only_where_it_ended_well(tmp_path):
    fails = whole.Step("benchmark", ("benchmark", "--engine", "none"), tmp_path / "told.txt", told=True)
    assert whole._call(fails) != 0
    assert not fails.result.exists()
