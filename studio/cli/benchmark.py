"""`benchmark`: how fast this machine renders, and how much memory it takes.

The whole chain is timed in processes of their own, with an empty frame cache, from start to finished file.
"""

from __future__ import annotations

import argparse
import os
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Any

from studio.cli.console import Console, table
from studio.core.errors import OptionError, StudioError

if TYPE_CHECKING:
    import numpy as np

CHAIN_SECONDS = 60.0
MEMORY_SECONDS = (10.0, 600.0)
SIZE = 512


def add_parsers(commands: argparse._SubParsersAction) -> None:
    parser = commands.add_parser(
        "benchmark",
        help="measure speed and memory on this machine",
        description="Without options: frames per second of the engine on one core, beside cv2.remap of the same frame.",
        allow_abbrev=False,
    )
    parser.add_argument("--engine", default="draft", metavar="ID")
    parser.add_argument("--chain", action="store_true", help="time the whole chain for --seconds of voice")
    parser.add_argument("--memory", action="store_true", help="peak memory of 10 s and of 600 s of voice (minutes)")
    parser.add_argument("--seconds", type=float, default=CHAIN_SECONDS, metavar="S", help="length of voice for --chain")
    parser.add_argument("--size", type=int, default=SIZE, metavar="PX", help="longer side of the portrait")
    parser.add_argument("--portrait", type=Path, metavar="FILE", help="default: the bundled sample")
    parser.add_argument("--voice", type=Path, metavar="FILE", help="repeated to the length; default: the sample")
    parser.add_argument("--cores", type=int, metavar="N", help="use at most N processor cores")
    parser.add_argument("--weights", type=Path, metavar="DIR", help="diffusion: a weight pack")
    parser.add_argument("--no-peers", action="store_true", help="diffusion: leave out the peers' architectures")
    parser.add_argument("--json", action="store_true", help="print events, one JSON object a line")
    parser.set_defaults(run=run)


def run(args: argparse.Namespace, console: Console) -> int:
    if not 0.1 <= args.seconds <= 36_000 or not 64 <= args.size <= 8192:
        raise OptionError("A length or size is out of range.", remedy="Give 0.1 to 36000 s and 64 to 8192 px.")
    console.started()
    measured: dict[str, Any] = {"engine": args.engine}
    if not (args.chain or args.memory):
        measured["speed"] = _engine_speed(args)
    if args.chain or args.memory:
        with _inputs(args) as (portrait, folder):
            if args.chain:
                measured["chain"] = _chain(args, portrait, folder, args.seconds, console)
            if args.memory:
                measured["memory"] = [_chain(args, portrait, folder, s, console) for s in MEMORY_SECONDS]
                small, large = (item["peak_bytes"] for item in measured["memory"])
                measured["memory_growth"] = large / small - 1 if small and large else None
    console.result(_as_text(measured), **measured)
    return 0


def _engine_speed(args: argparse.Namespace) -> dict[str, Any]:
    """Frames a second on one core, beside a plain remap of the same picture in the same run."""
    from dataclasses import asdict

    if args.engine == "diffusion":
        from studio.render.diffusion_benchmark import run_benchmark as run_diffusion

        stages = run_diffusion(size=args.size, peers=not args.no_peers, cores=args.cores, folder=args.weights)
        return {**asdict(stages), "text": str(stages)}
    from studio.render.benchmark import run_benchmark

    speed = run_benchmark(engine_id=args.engine, size=args.size)
    return {**asdict(speed), "text": str(speed)}


@contextmanager
def _inputs(args: argparse.Namespace) -> Iterator[tuple[Path, Path]]:
    """The portrait at the wanted size, and a folder that vanishes afterwards."""
    import cv2

    from studio.core.resources import resource_path
    from studio.media.image import read_image, write_image

    with tempfile.TemporaryDirectory(prefix="lipwright-benchmark-") as name:
        folder = Path(name)
        picture = read_image(args.portrait or resource_path("samples/portrait_synthetic.jpg"))
        scale = args.size / max(picture.shape[:2])
        size = (max(2, round(picture.shape[1] * scale)), max(2, round(picture.shape[0] * scale)))
        shrinks = cv2.INTER_AREA if scale < 1 else cv2.INTER_CUBIC
        write_image(folder / "portrait.png", cv2.resize(picture, size, interpolation=shrinks))
        yield folder / "portrait.png", folder


def _chain(args: argparse.Namespace, portrait: Path, folder: Path, seconds: float, console: Console) -> dict[str, Any]:
    """Render `seconds` of voice in a process of its own: wall time from its start to its end, and its peak memory."""
    voice = folder / f"voice-{seconds:g}.wav"
    _write_voice(args.voice, voice, seconds)
    output = folder / f"out-{seconds:g}.mp4"
    command = [sys.executable, "-m", "studio", "render", str(portrait), str(voice), "-o", str(output)]
    command += ["--engine", args.engine, "--cache-dir", str(folder / f"frames-{seconds:g}")]
    console.note(f"Rendering {seconds:g} s of voice ...")
    started = time.monotonic()
    peak, cpu, code = _run_measured(command, folder / "log.txt", cores=args.cores)
    wall = time.monotonic() - started
    if code != 0:
        told = (folder / "log.txt").read_text(encoding="utf-8", errors="replace").strip()
        raise StudioError("The render failed.", remedy=told[-300:])
    for path in (voice, output):
        path.unlink(missing_ok=True)
    return {
        "voice_seconds": seconds,
        "wall_seconds": round(wall, 2),
        "seconds_per_output_second": round(wall / seconds, 4),
        "cpu_seconds": None if cpu is None else round(cpu, 2),
        "peak_bytes": peak,
        "size": args.size,
        "cores": args.cores or _usable_cores(),
    }


def _run_measured(command: list[str], log: Path, *, cores: int | None) -> tuple[int | None, float | None, int]:
    """Peak resident bytes and processor seconds (None where the system does not tell), and exit code.

    A stop signal stops the child too.
    """
    environment = dict(os.environ)
    here = str(Path(__file__).resolve().parents[2])
    environment["PYTHONPATH"] = os.pathsep.join([here, environment.get("PYTHONPATH", "")])
    with log.open("wb") as told:
        child = subprocess.Popen(command, env=environment, stdout=told, stderr=told)
        try:
            if cores and hasattr(os, "sched_setaffinity"):  # its threads, which it has not yet, will inherit this
                os.sched_setaffinity(child.pid, sorted(os.sched_getaffinity(0))[:cores])
            if not hasattr(os, "wait4"):
                return None, None, child.wait()
            _, status, usage = os.wait4(child.pid, 0)
            child.returncode = os.waitstatus_to_exitcode(status)
            peak = usage.ru_maxrss * (1 if sys.platform == "darwin" else 1024)
            return peak, usage.ru_utime + usage.ru_stime, child.returncode
        except BaseException:
            child.terminate()
            child.wait()
            raise


def _usable_cores() -> int:
    return len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count() or 1


def _write_voice(source: Path | None, target: Path, seconds: float) -> None:
    """`seconds` of voice, the source repeated, written as a stream."""
    from studio.core.resources import resource_path
    from studio.media.audio import iter_voice
    from studio.media.wav import write_wav

    path = source or resource_path("samples/voice_en.flac")
    wanted = round(seconds * 16_000)

    def chunks() -> Iterator[np.ndarray]:
        written = 0
        while written < wanted:
            for chunk in iter_voice(path):
                piece = chunk[: wanted - written]
                written += len(piece)
                yield piece[:, None]
                if written >= wanted:
                    return

    write_wav(target, chunks(), 16_000, 1)


def _as_text(measured: dict[str, Any]) -> str:
    lines = []
    if "speed" in measured:
        lines.append(measured["speed"]["text"])
    runs = ([measured["chain"]] if "chain" in measured else []) + measured.get("memory", [])
    if runs:
        head = ("voice (s)", "wall (s)", "per output second", "processor (s)", "peak memory (MiB)")
        rows = [
            (
                f"{item['voice_seconds']:g}",
                f"{item['wall_seconds']:.1f}",
                f"{item['seconds_per_output_second']:.3f}",
                f"{item['cpu_seconds']:.1f}" if item["cpu_seconds"] else "unknown",
                f"{item['peak_bytes'] / 2**20:.0f}" if item["peak_bytes"] else "unknown",
            )
            for item in runs
        ]
        lines.append(table(rows, head))
    if measured.get("memory_growth") is not None:
        lines.append(f"peak memory of the long voice over the short one: {measured['memory_growth']:+.1%}")
    return "\n".join(lines)
