"""Choosing the renderer and its weights from the command line."""

from __future__ import annotations

import pytest

from studio.core.errors import ExitCode
from studio.media.reader import FrameReader
from studio.render import diffusion_speed
from studio.store.project_file import ProjectFile
from tests.unit.cli.conftest import FRAMES
from tests.unit.cli.weight_packs import models, write_tiny_pack  # noqa: F401


@pytest.fixture(autouse=True)
def no_bundled_pack(models):  # noqa: F811
    return models


def render_settings(project):
    with ProjectFile.open(project, read_only=True) as file:
        return file.project.render


def test_without_weights_diffusion_is_refused_with_what_to_do(cli, project):
    code, _, err = cli("render", project, "--engine", "diffusion")
    assert code == ExitCode.FAILED
    assert "weights of the diffusion renderer are not there" in err
    assert "lipwright models" in err
    assert "no engine" not in err
    assert cli("set", project, "engine=diffusion")[0] == ExitCode.FAILED
    assert cli("render", project, "--engine", "magic")[0] == ExitCode.BAD_INPUT


def test_engines_says_which_can_be_used_and_why_not(cli, cli_json, models):  # noqa: F811
    code, out, _ = cli("engines")
    assert code == 0
    assert "draft" in out and "not ready" in out and "lipwright models" in out
    write_tiny_pack(models / "mine")
    _, (event,) = cli_json("engines")
    states = {item["id"]: item for item in event["engines"]}
    assert states["diffusion"]["ready"]
    assert "mine" in states["diffusion"]["detail"]
    (models / "mine" / "unet.safetensors").unlink()
    _, (event,) = cli_json("engines")
    states = {item["id"]: item for item in event["engines"]}
    assert not states["diffusion"]["ready"]
    assert "unet.safetensors" in states["diffusion"]["detail"]


def test_the_weights_that_were_chosen_and_their_hash_are_in_the_project(cli, cli_json, project, models):  # noqa: F811
    info = write_tiny_pack(models / "mine")
    assert cli("set", project, "engine=diffusion", "steps=2")[0] == 0
    render = render_settings(project)
    assert render.engine == "diffusion"
    assert dict(render.options) == {"steps": 2, "weights": "mine", "weights_hash": info.fingerprint}
    _, (event,) = cli_json("show", project)
    assert (event["renderer_model"], event["renderer_hash"]) == ("mine", info.fingerprint)
    assert event["settings"]["model"] == "mine"
    assert event["settings"]["steps"] == 2
    write_tiny_pack(models / "mine", motion=True)
    _, (event,) = cli_json("show", project)
    assert "changed" in event["renderer"]
    assert event["renderer_hash"] != info.fingerprint


def test_show_survives_weights_that_are_gone(cli, cli_json, project, models):  # noqa: F811
    info = write_tiny_pack(models / "mine")
    cli("set", project, "model=mine")
    (models / "mine" / "pack.json").unlink()
    code, (event,) = cli_json("show", project)
    assert code == 0
    assert "no weights 'mine'" in event["renderer"]
    assert (event["renderer_model"], event["renderer_hash"]) == ("mine", info.fingerprint)


def test_show_says_what_auto_comes_to(cli, cli_json, project, models, monkeypatch):  # noqa: F811
    assert cli_json("show", project)[1][0]["renderer"].startswith("draft (there are no weights")
    write_tiny_pack(models / "mine")
    assert cli_json("show", project)[1][0]["renderer"].startswith("not measured yet")
    monkeypatch.setattr(diffusion_speed, "known_seconds", lambda folder, steps=None: 0.1)
    assert cli_json("show", project)[1][0]["renderer"].startswith("diffusion (")


def test_auto_tells_when_it_leaves_the_diffusion_engine(cli, project, models, monkeypatch):  # noqa: F811
    write_tiny_pack(models / "mine")
    monkeypatch.setattr(diffusion_speed, "known_seconds", lambda folder, steps=None: 3.0)
    code, _, err = cli("render", project, "--range", "0:2")
    assert code == 0
    assert "draft engine: the diffusion engine takes 3 s a frame" in err


def test_a_choice_is_taken_back(cli, project, models):  # noqa: F811
    write_tiny_pack(models / "mine")
    cli("set", project, "model=mine", "steps=3")
    assert cli("set", project, "engine=auto")[0] == 0
    assert dict(render_settings(project).options)["weights"] == "mine"
    assert cli("set", project, "model=", "steps=")[0] == 0
    assert render_settings(project).options == ()
    cli("set", project, "model=mine")
    cli("set", project, "engine=draft")
    assert (render_settings(project).engine, render_settings(project).options) == ("draft", ())
    assert cli("set", project, "steps=2")[0] == ExitCode.BAD_INPUT


def test_frames_of_both_engines_live_in_one_cache(cli, cli_json, project, models, tmp_path):  # noqa: F811
    write_tiny_pack(models / "mine")
    rendered = []
    for engine in ("draft", "diffusion", "draft", "diffusion"):
        code, events = cli_json("render", project, "--engine", engine)
        assert code == 0
        rendered.append(events[-1]["rendered"])
    assert rendered[:2] == [FRAMES, FRAMES] or min(rendered[:2]) > 0
    assert rendered[2:] == [0, 0]


def test_the_main_job_renders_with_the_weights_that_are_named(cli_json, media, project, models, tmp_path):  # noqa: F811
    write_tiny_pack(models / "mine")
    cli_json("set", project, "model=mine")
    out = tmp_path / "out.mp4"
    code, events = cli_json("export", project, "-o", out)
    assert code == 0
    with FrameReader(out) as reader:
        assert reader.frame_count == FRAMES
    assert events[-1]["frames"] == FRAMES


def test_analyze_uses_the_motion_model_of_the_named_weights(cli, cli_json, project, models):  # noqa: F811
    """The face is already there; only the motion is found anew."""
    from studio.render.analysis import predict

    info = write_tiny_pack(models / "joint", motion=True)
    write_tiny_pack(models / "plain")
    with ProjectFile.open(project) as file:
        own = predict(file.project)
        joint = predict(file.project, weights=models / "joint")
    assert dict(joint.base.provenance)["pack"] == "joint"
    assert dict(joint.base.provenance)["weights"] == str(info.modules["motion"]["sha256"])[:32]
    assert "pack" not in dict(own.base.provenance)
    assert joint.base.track.content_hash != own.base.track.content_hash
    cli("set", project, "model=joint")
    with ProjectFile.open(project) as file:
        again = predict(file.project)
        assert again.base == joint.base
        file.commit(again, "Analyze")
    _, (event,) = cli_json("show", project)
    assert event["motion_model"] == "joint"
    assert event["motion_hash"] == dict(joint.base.provenance)["weights"]
