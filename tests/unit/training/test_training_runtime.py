"""One process or several, with or without TensorBoard: the same training."""

from __future__ import annotations

import json
import os
import socket
import subprocess
import sys
import types
from pathlib import Path

import pytest

from studio.training.loop import RunLog

ROOT = Path(__file__).parents[3]
TWO = """
import json, sys
import torch
from torch import nn
from studio.training.runtime import Runtime
runtime = Runtime("cpu")
torch.manual_seed(10 + runtime.rank)
model = nn.ModuleList([nn.Linear(3, 1), nn.Linear(3, 1)])
start = model[0].weight[0, 0].item()
runtime.share([model])
optimiser = torch.optim.SGD(model.parameters(), lr=0.1)
for step in range(3):
    x = torch.full((4, 3), float(runtime.rank + step))
    # Each process reaches another half of the model.
    runtime.update((model[runtime.rank](x) - 1).square().mean(), optimiser)
told = {"start": start, "sum": [p.double().sum().item() for p in model.parameters()],
        "agreed": runtime.agreed(5.0 + runtime.rank), "main": runtime.is_main}
print(json.dumps(told), flush=True)
"""


def test_two_processes_start_and_stay_alike():
    pytest.importorskip("accelerate")
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    running = []
    for rank in range(2):
        environment = {
            **os.environ, "RANK": str(rank), "LOCAL_RANK": str(rank), "WORLD_SIZE": "2", "MASTER_ADDR": "127.0.0.1",
            "MASTER_PORT": str(port), "OMP_NUM_THREADS": "1", "PYTHONPATH": str(ROOT), "ACCELERATE_USE_CPU": "true",
        }  # fmt: skip
        command = [sys.executable, "-c", TWO]
        running.append(subprocess.Popen(command, env=environment, stdout=subprocess.PIPE, stderr=subprocess.PIPE))
    outputs = [process.communicate(timeout=240) for process in running]
    assert [process.returncode for process in running] == [0, 0], outputs
    one, other = (json.loads(out.decode().splitlines()[-1]) for out, _ in outputs)
    assert one["start"] != other["start"]
    assert one["sum"] == other["sum"]
    assert one["agreed"] == other["agreed"] == 5.0
    assert (one["main"], other["main"]) == (True, False)


class Writer:
    """Stands in for TensorBoard's."""

    def __init__(self, folder: str) -> None:
        self.folder, self.scalars, self.closed = folder, [], False

    def add_scalar(self, name: str, value: float, step: int) -> None:
        self.scalars.append((name, value, step))

    def close(self) -> None:
        self.closed = True


def test_losses_and_scores_go_to_tensorboard_where_it_is_installed(tmp_path, monkeypatch, capsys):
    made: list[Writer] = []
    module = types.ModuleType("torch.utils.tensorboard")
    module.SummaryWriter = lambda folder: made.append(Writer(folder)) or made[-1]
    monkeypatch.setitem(sys.modules, "torch.utils.tensorboard", module)
    log = RunLog(tmp_path)
    log({"frames": 3})
    log({"stage": "sync", "step": 7, "seconds": 1.5, "loss": 0.25})
    log({"stage": "sync", "step": 8, "held_out": {"cosine": 0.5}})
    log.close()
    assert made[0].folder == str(tmp_path / "tensorboard")
    assert made[0].scalars == [("sync/seconds", 1.5, 7), ("sync/loss", 0.25, 7), ("sync/held_out/cosine", 0.5, 8)]
    assert made[0].closed
    lines = [json.loads(line) for line in (tmp_path / "log.jsonl").read_text().splitlines()]
    assert [line.get("loss") for line in lines] == [None, 0.25, None]
    assert capsys.readouterr().out.count("\n") == 3


def test_without_tensorboard_the_json_lines_are_all_there_is(tmp_path, monkeypatch):
    monkeypatch.setitem(sys.modules, "torch.utils.tensorboard", None)
    log = RunLog(tmp_path, quiet=True)
    log({"stage": "sync", "step": 1, "loss": 1.0})
    log.close()
    assert [path.name for path in tmp_path.iterdir()] == ["log.jsonl"]


def test_importing_the_loop_imports_neither_accelerate_nor_tensorboard():
    code = (
        "import sys, studio.training.loop, studio.training.runtime\n"
        "print([name for name in ('accelerate', 'tensorboard') if name in sys.modules])"
    )
    done = subprocess.run([sys.executable, "-c", code], cwd=ROOT, capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "[]"
