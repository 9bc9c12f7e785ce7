from __future__ import annotations

import json
import subprocess
import sys

import numpy as np

from studio.core.errors import ExitCode
from studio.core.project import MediaKind
from studio.media.audio import voice_duration
from studio.media.image import read_image
from studio.media.reader import FrameReader
from studio.store.project_file import ProjectFile
from tests.unit.cli.conftest import FRAMES


def test_new_makes_a_project_of_two_files(cli, media, tmp_path):
    path = tmp_path / "new.lipwright"
    code, out, _ = cli("new", path, "--portrait", media[0], "--voice", media[1], "--fps", "30", "--seed", "5")
    assert code == ExitCode.OK
    assert "15 frames at 30 fps" in out
    with ProjectFile.open(path) as file:
        project = file.project
    assert project.portrait.kind is MediaKind.IMAGE
    assert project.portrait.relative == "face one.png"
    assert project.motion.blinks
    assert project.render.seed == 5


def test_new_replaces_a_project_only_when_told_to(cli, media, project):
    arguments = ("new", project, "--portrait", media[0], "--voice", media[1])
    code, _, err = cli(*arguments)
    assert code == ExitCode.BAD_INPUT
    assert "--force" in err
    with ProjectFile.open(project) as file:
        assert file.project.base is not None
    assert cli(*arguments, "--force")[0] == 0
    with ProjectFile.open(project) as file:
        assert file.project.base is None


def test_new_takes_no_other_suffix(cli, media, tmp_path):
    assert cli("new", tmp_path / "p.mp4", "--portrait", media[0], "--voice", media[1])[0] == ExitCode.BAD_INPUT
    assert not (tmp_path / "p.mp4").exists()


def test_show_tells_settings_and_history(cli_json, cli, project):
    cli("set", project, "amplitude=1.5")
    code, (event,) = cli_json("show", project)
    assert code == 0
    assert event["settings"]["amplitude"] == 1.5
    assert event["frames"] == FRAMES
    assert event["history"][-1] == "Set amplitude=1.5"


def test_a_wrong_setting_leaves_the_project_alone(cli, project):
    before = project.read_bytes()
    assert cli("set", project, "amplitude=1.5", "nonsense=1")[0] == ExitCode.BAD_INPUT
    with ProjectFile.open(project) as file:
        assert file.project.motion.amplitude == 1.0
        assert not file.can_undo
    assert len(before) == project.stat().st_size


def test_a_project_that_is_open_elsewhere_is_not_edited(cli, project):
    code = (
        "import sys; from studio.store.project_file import ProjectFile\n"
        "with ProjectFile.open(sys.argv[1]) as f: print('open', flush=True); sys.stdin.readline()"
    )
    other = subprocess.Popen([sys.executable, "-c", code, str(project)], stdout=-1, stdin=-1, text=True)
    assert other.stdout.readline() == "open\n"
    try:
        code, _, err = cli("set", project, "amplitude=2")
    finally:
        other.communicate("\n", timeout=180)
    assert code == ExitCode.BAD_INPUT
    assert str(project) in err
    assert "open in another process" in err
    assert cli("set", project, "amplitude=2")[0] == 0


def test_render_of_a_project_fills_the_cache_once(cli_json, cli, project, tmp_path):
    cache = tmp_path / "frames"
    code, events = cli_json("render", project, "--cache-dir", cache)
    assert code == 0
    assert events[0]["event"] == "started"
    assert events[-1]["event"] == "finished"
    assert events[-1]["frames"] == FRAMES
    assert events[-1]["rendered"] > 0
    assert [e["done"] for e in events if e["event"] == "progress"][-1] == FRAMES
    code, out, _ = cli("render", project, "--cache-dir", cache)
    assert "0 of them new" in out


def test_export_writes_a_video_with_the_voice(cli_json, project, tmp_path):
    out = tmp_path / "out put ü.mp4"
    code, events = cli_json("export", project, "-o", out, "--option", "quality=10")
    assert code == 0
    finished = events[-1]
    assert finished["output"] == str(out)
    assert finished["bytes"] == out.stat().st_size
    with FrameReader(out) as reader:
        assert reader.frame_count == FRAMES
        assert (reader.width, reader.height) == (256, 256)
    assert abs(float(voice_duration(out)) - FRAMES / 25) < 0.1


def test_export_takes_a_range(cli, project, tmp_path):
    assert cli("export", project, "-o", tmp_path / "o.mp4", "--range", "3:7")[0] == 0
    with FrameReader(tmp_path / "o.mp4") as reader:
        assert reader.frame_count == 4


def test_export_to_pictures_changes_only_the_face(cli, project, media, tmp_path):
    assert cli("export", project, "-o", tmp_path / "frames", "--format", "png_sequence")[0] == 0
    pictures = sorted((tmp_path / "frames").glob("*.png"))
    assert len(pictures) == FRAMES
    source, third = read_image(media[0]), read_image(pictures[3])
    assert np.array_equal(source[:40], third[:40])
    assert not np.array_equal(source, third)


def test_a_visible_mark_is_drawn_when_asked_for(cli, project, tmp_path):
    for name, more in (("plain", ()), ("marked", ("--visible-mark",))):
        assert cli("export", project, "-o", tmp_path / name, "--format", "png_sequence", *more)[0] == 0
    plain, marked = (read_image(min((tmp_path / name).glob("*.png"))) for name in ("plain", "marked"))
    changed = np.argwhere((plain != marked).any(-1))
    assert len(changed)
    assert changed.min(0)[0] > 200
    assert cli("export", project, "-o", tmp_path / "o.json", "--visible-mark")[0] == ExitCode.BAD_INPUT


def test_export_of_landmarks_needs_no_rendering(cli, project, tmp_path):
    assert cli("export", project, "-o", tmp_path / "o.json")[0] == 0
    assert json.loads((tmp_path / "o.json").read_text())


def test_a_failed_export_leaves_what_was_there(cli, project, tmp_path):
    out = tmp_path / "o.mp4"
    out.write_bytes(b"precious")
    for bad in (["--option", "quality=99"], ["--option", "x=1"], ["--range", "5:3"], ["--format", "nope"]):
        code, _, err = cli("export", project, "-o", out, *bad)
        assert code in (ExitCode.FAILED, ExitCode.BAD_INPUT)
        assert err.count("\n") == 1
    assert out.read_bytes() == b"precious"
    assert [p.name for p in tmp_path.iterdir() if "part" in p.name] == []


def test_a_complete_export_replaces_what_was_there(cli, project, tmp_path):
    out = tmp_path / "o.mp4"
    out.write_bytes(b"old")
    assert cli("export", project, "-o", out)[0] == 0
    with FrameReader(out) as reader:
        assert reader.frame_count == FRAMES


def test_a_suffix_that_nothing_writes_is_refused(cli, project, tmp_path):
    code, _, err = cli("export", project, "-o", tmp_path / "o.xyz")
    assert code == ExitCode.BAD_INPUT
    assert ".mp4" in err


def test_export_never_replaces_its_own_media(cli, project, media):
    before = media[0].read_bytes()
    assert cli("export", project, "-o", media[0])[0] == ExitCode.BAD_INPUT
    assert cli("export", project, "-o", project)[0] == ExitCode.BAD_INPUT
    assert media[0].read_bytes() == before


def test_a_project_without_motion_says_what_to_do(cli, media, tmp_path):
    path = tmp_path / "new.lipwright"
    cli("new", path, "--portrait", media[0], "--voice", media[1])
    code, _, err = cli("export", path, "-o", tmp_path / "o.mp4")
    assert code != 0
    assert "analyze" in err
    assert not (tmp_path / "o.mp4").exists()
