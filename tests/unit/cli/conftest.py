"""Small real projects, made without a detector, and a home folder of their own for every test."""

from __future__ import annotations

import json
from fractions import Fraction

import numpy as np
import pytest

from studio.cli.main import main
from studio.core.geometry import MEAN_FACE
from studio.core.project import BaseMotion, Project, ReferenceFace
from studio.core.timebase import FrameRate
from studio.core.track import LandmarkTrack
from studio.media.image import write_image
from studio.media.wav import write_wav
from studio.render.analysis import portrait_ref, voice_ref
from studio.store.project_file import ProjectFile

FRAMES = 12
RATE = FrameRate(25)


@pytest.fixture(autouse=True)
def home(tmp_path, monkeypatch):
    """Caches, logs and plugins of a test go to a folder of its own."""
    folder = tmp_path / "home"
    monkeypatch.setenv("LIPWRIGHT_HOME", str(folder))
    return folder


@pytest.fixture
def cli(capsys):
    """Run a command: (exit code, standard output, standard error)."""

    def run(*arguments):
        capsys.readouterr()
        code = main([str(argument) for argument in arguments])
        told = capsys.readouterr()
        return code, told.out, told.err

    return run


@pytest.fixture
def cli_json(cli):
    """Run a command with --json: (exit code, events)."""

    def run(*arguments):
        code, out, _ = cli(*arguments, "--json")
        return code, [json.loads(line) for line in out.splitlines()]

    return run


def face_points() -> np.ndarray:
    """A frontal face in the middle of a 256 px picture."""
    return (MEAN_FACE * 0.8 + 25.6).astype(np.float32)


def picture() -> np.ndarray:
    """256 px of smooth colours: enough to warp."""
    y, x = np.mgrid[0:256, 0:256].astype(np.float32)
    return np.stack([x, y, 255 - (x + y) / 2], -1).clip(0, 255).astype(np.uint8)


@pytest.fixture
def media(tmp_path):
    """A portrait and a voice of 12 frames at 25 fps."""
    portrait, voice = tmp_path / "face one.png", tmp_path / "stimme ü.wav"
    write_image(portrait, picture())
    tone = 0.3 * np.sin(np.arange(round(16_000 * FRAMES / 25)) * 0.2).astype(np.float32)
    write_wav(voice, [tone], 16_000, 1)
    return portrait, voice


@pytest.fixture
def project(tmp_path, media):
    """A project that is analysed: its mouth opens and closes twice."""
    points = face_points()
    track = np.repeat(points[None], FRAMES, axis=0)
    opening = 6 * (1 - np.cos(np.linspace(0, 4 * np.pi, FRAMES)))
    track[:, [57, 58, 56, 65, 66, 67], 1] += opening[:, None]
    path = tmp_path / "p.lipwright"
    value = Project(
        frame_rate=RATE,
        portrait=portrait_ref(media[0], project_path=path),
        voice=voice_ref(media[1], project_path=path),
        face=ReferenceFace(points, "manual"),
        base=BaseMotion(LandmarkTrack(track), np.ones(FRAMES, np.float32)),
    )
    assert value.voice.duration == Fraction(FRAMES, 25)
    ProjectFile.create(path, value).close()
    return path
