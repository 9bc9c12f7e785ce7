from __future__ import annotations

import errno
import os
import signal
import subprocess
import sys
import threading
from dataclasses import replace
from fractions import Fraction
from pathlib import Path

import numpy as np
import pytest

from studio.core.errors import Cancelled, InputError, MediaError, OptionError, PluginError, StudioError
from studio.export.events import ExportProgress
from studio.export.host import run_export
from studio.export.staging import MARKER
from studio.render.cache import FrameCache
from studio.render.events import BatchRendered, RenderFinished, RenderStarted
from studio.store.locks import FileLock
from tests.unit.export.export_fakes import make_project, registry_of, write_plugin
from tests.unit.render.render_fakes import FakeEngine

WRITES = "def export(context):\n    context.output.write_bytes(b'new')\n"


class Bench:
    """A project, a cache and a plugin folder, and `run` over them."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.plugins = folder / "plugins"
        self.out = folder / "out"
        self.out.mkdir()
        self.project = make_project(folder)
        self.cache = FrameCache(folder / "cache")
        self.engine = FakeEngine()

    def run(self, exporter: str, name: str, **more):
        more.setdefault("project", self.project)
        return run_export(
            more.pop("project"),
            exporter,
            self.out / name,
            cache=self.cache,
            engine=self.engine,
            registry=registry_of(self.plugins),
            **more,
        )

    def plugin(self, code: str, **more) -> None:
        write_plugin(self.plugins, code, **more)

    def left(self) -> list[str]:
        return sorted(os.listdir(self.out))


@pytest.fixture
def bench(tmp_path):
    return Bench(tmp_path)


def test_an_exporter_gets_what_its_context_promises(bench):
    bench.plugin(
        """
import numpy as np
def export(context):
    frames = list(context.frames())
    assert context.frame_count == len(frames) == len(context.landmarks) == 27, len(frames)
    assert {frame.shape for frame in frames} == {(context.height, context.width, 3)} == {(128, 128, 3)}
    assert context.first_frame == 0 and str(context.frame_rate) == "25" and context.duration * 25 == 27
    assert context.has_audio and context.audio_sample_rate == 16000 and context.audio_channels == 2
    assert context.provenance.engine == "fake" and "Lipwright" in context.provenance.generator
    assert context.options == {"a": 5}
    context.progress(1, 2)
    np.save(context.output.open("wb"), np.stack(frames))
""",
        more='[[option]]\nname = "a"\ntype = "integer"\ndefault = 1',
    )
    events = []
    report = bench.run("test", "x.bin", options=["a=5"], on_event=events.append)
    assert np.load(report.output).shape == (27, 128, 128, 3)
    assert (report.exporter, report.frames, report.rendered) == ("test", 27, 27)
    assert report.size == report.output.stat().st_size
    assert events[0] == RenderStarted(27, 0)
    assert ExportProgress(1, 2) in events
    assert [event.done for event in events if isinstance(event, BatchRendered)][-1] == 27
    assert [event.rendered for event in events if isinstance(event, RenderFinished)] == [27]


def test_a_second_export_renders_nothing(bench):
    bench.run("png_sequence", "one")
    bench.engine.calls.clear()
    assert bench.run("mp4", "two.mp4").rendered == 0
    assert bench.engine.calls == []


def test_an_exporter_without_frames_makes_no_engine_and_opens_no_picture(bench, tmp_path):
    (tmp_path / "portrait.png").unlink()
    project = replace(bench.project, render=replace(bench.project.render, engine="no such engine"))
    report = run_export(project, "landmarks_json", bench.out / "l.json", registry=registry_of(bench.plugins))
    assert report.output.is_file()
    assert report.rendered == 0


@pytest.mark.parametrize(("first", "last"), [(0, 27), (0, 10), (5, 20), (26, 27), (11, None)])
def test_the_voice_over_a_range_is_exact_to_the_sample(bench, first, last):
    bench.plugin(
        "import numpy as np\n"
        "def export(context):\n    np.save(context.output.open('wb'), np.concatenate(list(context.audio())))\n"
    )
    project = replace(bench.project, in_point=first, out_point=last)
    voice = np.load(bench.run("test", "a.bin", project=project).output)
    start, stop = first * 640, min((27 if last is None else last) * 640, 16_800)
    assert voice.shape == (stop - start, 2)
    assert np.abs(voice[:, 0] * 32768 - (np.arange(start, stop) % 30_000)).max() < 1.5


def test_the_range_decides_frames_and_landmarks(bench):
    bench.plugin(
        "def export(context):\n    assert context.first_frame == 5\n    assert len(context.landmarks) == 7\n"
        "    assert sum(1 for _ in context.frames()) == 7\n    context.output.write_text('x')\n"
    )
    assert bench.run("test", "a.bin", project=replace(bench.project, in_point=5, out_point=12)).frames == 7


FAULTS = {
    "raises": "def export(context):\n    context.output.write_text('half')\n    raise ValueError('my fault')\n",
    "exits": "def export(context):\n    context.output.write_text('half')\n    raise SystemExit(0)\n",
    "writes nothing": "def export(context):\n    pass\n",
    "makes a folder": "def export(context):\n    context.output.mkdir()\n",
    "does not load": "raise RuntimeError('no')\n",
    "bad frame": "def export(context):\n    context.open_video(context.output.with_suffix('.mp4')).write(3)\n",
    "empty video": "def export(context):\n    context.open_video(context.output.with_suffix('.mp4'))\n",
    "no voice": "def export(context):\n    list(context.audio())\n",
}


@pytest.mark.parametrize("fault", FAULTS)
def test_a_plugins_fault_leaves_the_target_as_it_was(bench, fault):
    bench.plugin(FAULTS[fault])
    (bench.out / "x.bin").write_bytes(b"old")
    project = make_project(bench.folder, with_voice=False)
    with pytest.raises(StudioError) as caught:
        bench.run("test", "x.bin", overwrite=True, project=project)
    assert isinstance(caught.value, PluginError) == (fault != "empty video")
    assert bench.left() == ["x.bin"]
    assert (bench.out / "x.bin").read_bytes() == b"old"
    assert not [thread for thread in threading.enumerate() if thread.name == "render-ahead"]


def test_a_plugins_error_names_it_and_its_reason(bench):
    bench.plugin(FAULTS["raises"])
    with pytest.raises(PluginError, match=r"'test' failed \(ValueError: my fault\)") as caught:
        bench.run("test", "x.bin")
    assert caught.value.path == bench.plugins / "test"
    assert isinstance(caught.value.__cause__, ValueError)


def test_a_full_disk_is_said_as_such(bench):
    bench.plugin(f"def export(context):\n    raise OSError({errno.ENOSPC}, 'No space left on device')\n")
    with pytest.raises(MediaError, match="disk is full"):
        bench.run("test", "x.bin")
    assert bench.left() == []


def test_frames_that_the_manifest_did_not_ask_for_are_refused(bench):
    bench.plugin("def export(context):\n    next(context.frames())\n", needs_frames=False)
    with pytest.raises(PluginError, match="needs none"):
        bench.run("test", "x.bin")


def test_a_format_that_needs_a_voice_says_so(bench):
    bench.plugin(WRITES, needs_audio=True)
    with pytest.raises(InputError, match="needs a voice"):
        bench.run("test", "x.bin", project=make_project(bench.folder, with_voice=False))


def test_cancelling_leaves_nothing(bench):
    cancel = threading.Event()

    def on_event(event):
        if isinstance(event, BatchRendered):
            cancel.set()

    with pytest.raises(Cancelled):
        bench.run("mp4", "x.mp4", cancel=cancel, on_event=on_event)
    assert bench.left() == []


def test_a_plugin_cannot_swallow_a_cancel(bench):
    cancel = threading.Event()
    cancel.set()
    bench.plugin(
        "def export(context):\n    try:\n        list(context.frames())\n    except Exception:\n        pass\n"
        "    context.output.write_text('x')\n"
    )
    with pytest.raises(Cancelled):
        bench.run("test", "x.bin", cancel=cancel)
    assert bench.left() == []


def test_an_existing_file_is_replaced_only_if_that_is_allowed(bench):
    bench.plugin(WRITES)
    (bench.out / "x.bin").write_bytes(b"old")
    with pytest.raises(InputError, match="exists"):
        bench.run("test", "x.bin")
    assert (bench.out / "x.bin").read_bytes() == b"old"
    bench.run("test", "x.bin", overwrite=True)
    assert (bench.out / "x.bin").read_bytes() == b"new"
    assert bench.left() == ["x.bin"]


def test_a_folder_of_ours_is_replaced_whole_if_that_is_allowed(bench):
    bench.plugin("def export(context):\n    (context.output / 'a').write_text('x')\n", output="folder")
    (bench.out / "empty").mkdir()
    bench.run("test", "empty")
    (bench.out / "empty" / "mine.txt").write_text("x")
    with pytest.raises(InputError, match="exists"):
        bench.run("test", "empty")
    bench.run("test", "empty", overwrite=True)
    assert sorted(os.listdir(bench.out / "empty")) == sorted(["a", MARKER])
    assert bench.left() == ["empty"]


def test_a_folder_with_other_peoples_files_is_never_replaced(bench):
    bench.plugin("def export(context):\n    (context.output / 'a').write_text('x')\n", output="folder")
    (bench.out / "photos").mkdir()
    (bench.out / "photos" / "holiday.jpg").write_bytes(b"x")
    with pytest.raises(InputError, match="no export made"):
        bench.run("test", "photos", overwrite=True)
    assert (bench.out / "photos" / "holiday.jpg").read_bytes() == b"x"


def test_the_projects_own_files_are_never_replaced(bench):
    bench.plugin(WRITES)
    link = bench.out / "x.bin"
    os.link(bench.project.voice.path, link)
    with pytest.raises(InputError, match="the project itself"):
        bench.run("test", "x.bin", overwrite=True)


@pytest.mark.parametrize("name", ["x", "x.avi", "x.mp4.txt"])
def test_a_name_with_another_suffix_is_refused_with_the_right_one(bench, name):
    with pytest.raises(OptionError, match=r"writes \.mp4 files.*Name it x"):
        bench.run("mp4", name)


@pytest.mark.parametrize(
    ("change", "error"),
    [
        ({"options": ["quality=999"]}, OptionError),
        ({"exporter": "avi"}, OptionError),
        ({"name": "no/x.mp4"}, InputError),
    ],
)
def test_wrong_requests_fail_before_anything_is_rendered(bench, change, error):
    with pytest.raises(error):
        bench.run(change.pop("exporter", "mp4"), change.pop("name", "x.mp4"), **change)
    assert bench.engine.calls == []
    assert bench.left() == []


def test_names_with_spaces_and_other_scripts_work(bench):
    report = bench.run("mp4", "Ein Gruß – 挨拶 %d 100%.mp4")
    assert report.output.is_file()
    assert bench.left() == ["Ein Gruß – 挨拶 %d 100%.mp4"]


def test_what_killed_exports_left_behind_is_swept_and_what_runs_is_left(bench):
    bench.plugin(WRITES)
    stages = [
        bench.out / f".{name}.part" for name in ("x.0a1b2c3d", "x.11111111", "x.22222222", "x.33333333", "y.0a1b2c3d")
    ]
    killed, running, beginning, old, other = stages
    for stage in stages:
        (stage / "output").mkdir(parents=True)
        (stage / "output" / "x.bin").write_bytes(b"half")
    for stage in (killed, running, other):
        (stage / "lock").touch()
    os.utime(old, (1, 1))
    held = FileLock.acquire(running / "lock")
    bench.run("test", "x.bin")
    assert bench.left() == sorted([running.name, beginning.name, other.name, "x.bin"])
    assert held is not None
    held.release()


CHILD = """
import signal, sys, time
signal.signal(signal.SIGINT, signal.default_int_handler)  # a shell's background jobs start with it ignored
from pathlib import Path
from studio.export.host import run_export
from studio.render.cache import FrameCache
from tests.unit.export.export_fakes import make_project
from tests.unit.render.render_fakes import FakeEngine
class Slow(FakeEngine):
    def render(self, references, targets, *, seed):
        print("batch", flush=True)
        time.sleep(0.05)
        return super().render(references, targets, seed=seed)
folder = Path(sys.argv[1])
project = make_project(folder, frames=2000)
try:
    cache = FrameCache(folder / "cache")
    run_export(project, "mp4", folder / "out" / "x.mp4", cache=cache, engine=Slow(), overwrite=True)
except KeyboardInterrupt:
    sys.exit(130)
"""


@pytest.mark.skipif(sys.platform == "win32", reason="POSIX signals")
def test_ctrl_c_leaves_nothing_half_written(tmp_path):
    (tmp_path / "out").mkdir()
    (tmp_path / "out" / "x.mp4").write_bytes(b"old")
    child = subprocess.Popen([sys.executable, "-c", CHILD, str(tmp_path)], stdout=subprocess.PIPE, cwd=Path.cwd())
    assert child.stdout is not None
    for _ in range(5):
        child.stdout.readline()
    child.send_signal(signal.SIGINT)
    child.stdout.read()
    assert child.wait(30) == 130
    assert os.listdir(tmp_path / "out") == ["x.mp4"]
    assert (tmp_path / "out" / "x.mp4").read_bytes() == b"old"


def test_a_clip_without_a_voice_exports_as_a_silent_video(bench):
    from studio.media.probe import probe

    report = bench.run("mp4", "x.mp4", project=make_project(bench.folder, with_voice=False))
    assert not probe(report.output).has_audio


def test_the_export_lasts_as_long_as_its_frames(bench):
    from studio.media.probe import probe

    assert probe(bench.run("mp4", "x.mp4").output).duration == Fraction(27, 25)
