"""From two seconds of a speaker to weights of their own that the application lists and renders with."""

from __future__ import annotations

import json
from fractions import Fraction

import cv2
import numpy as np
import pytest

from studio.cli.main import main
from studio.core.errors import ExitCode
from studio.core.resources import resource_path
from studio.media.image import read_image, write_image
from studio.render import diffusion_packs
from studio.render.draft import DraftEngine
from studio.render.engine import Reference
from studio.talkformer.weight_pack import read_pack
from studio.vision.registry import create_detector
from tests.media_samples import write_clip
from tests.unit.cli.weight_packs import write_tiny_pack

FRAMES = 50


@pytest.fixture(scope="module")
def video(tmp_path_factory):
    """The sample portrait, speaking for two seconds."""
    picture = read_image(resource_path("samples/portrait_synthetic.jpg"))
    picture = cv2.resize(
        picture, (320, 320 * picture.shape[0] // picture.shape[1] // 2 * 2), interpolation=cv2.INTER_AREA
    )
    points = create_detector().detect(picture)[0].points
    targets = np.repeat(points[None], FRAMES, axis=0)
    targets[:, [55, 56, 57, 58, 59, 65, 66, 67], 1] += 4 * (1 - np.cos(np.arange(FRAMES) * 0.7))[:, None]
    patches = DraftEngine().render([Reference(picture, points, "face")] * FRAMES, targets, seed=0)
    path = tmp_path_factory.mktemp("footage") / "anna at home.mp4"
    write_clip(path, [patch.paste(picture) for patch in patches], Fraction(25))
    write_image(path.with_suffix(".png"), picture)
    return path


@pytest.fixture
def home(tmp_path, monkeypatch):
    monkeypatch.setenv("LIPWRIGHT_HOME", str(tmp_path / "home"))
    write_tiny_pack(tmp_path / "start", motion=True)
    listing = json.loads((tmp_path / "start" / "pack.json").read_text())
    (tmp_path / "start" / "pack.json").write_text(json.dumps(listing | {"shares": {"large": 0.5}}))
    monkeypatch.setattr(diffusion_packs, "bundled_pack", lambda: tmp_path / "start")
    return tmp_path / "home"


def test_personalized_weights_are_listed_and_render(video, home, tmp_path, capsys):
    options = ("--steps", "2", "--batch", "2", "--device", "cpu")
    assert main(["train", "personalize", str(video), "--name", "anna", *options]) == 0
    told = [json.loads(line) for line in capsys.readouterr().out.splitlines()]
    assert (told[1]["clips"], told[1]["seconds"]) == (1, 2.0)
    assert told[-1]["installed"] == "anna"
    start, made = read_pack(tmp_path / "start"), read_pack(home / "data" / "models" / "anna")
    assert made.facts["personalized_from"] == start.fingerprint
    assert made.facts["config"]["options"]["strangers"] == 0, "this face is to be learned, not any"
    assert (start.shares, made.shares) == ({"large": 0.5}, {}), "whoever is known well deserves the whole change"
    assert set(made.modules) == {"unet", "autoencoder", "motion"}
    assert made.modules["unet"]["sha256"] != start.modules["unet"]["sha256"]
    assert made.modules["motion"]["sha256"] == start.modules["motion"]["sha256"]

    assert main(["models", "--json"]) == 0
    listed = {item["id"]: item for item in json.loads(capsys.readouterr().out)["models"]}
    assert listed["anna"]["sha256"] == made.fingerprint

    portrait, voice, out = video.with_suffix(".png"), resource_path("samples/voice_en.flac"), tmp_path / "out.mp4"
    command = ["render", str(portrait), str(voice), "-o", str(out), "--model", "anna", "--range", "0:4", "--json"]
    assert main([*command, "--engine", "diffusion"]) == 0
    finished = json.loads(capsys.readouterr().out.splitlines()[-1])
    assert (finished["frames"], finished["rendered"]) == (4, 4)
    assert out.is_file()

    assert main(["train", "personalize", str(video), "--name", "anna", *options]) == ExitCode.BAD_INPUT
    assert "--replace" in capsys.readouterr().err


def test_a_video_without_a_face_says_why_and_installs_nothing(home, tmp_path, capsys):
    blank = [np.full((128, 128, 3), 200, np.uint8)] * 30
    write_clip(tmp_path / "wall.mp4", blank, Fraction(25))
    assert main(["train", "personalize", str(tmp_path / "wall.mp4"), "--steps", "1"]) == ExitCode.BAD_INPUT
    assert "Nothing in this video" in capsys.readouterr().err
    assert not list((home / "data" / "models").glob("*"))
    assert main(["train", "personalize", str(tmp_path / "nothing.mp4"), "--steps", "1"]) == ExitCode.BAD_INPUT
