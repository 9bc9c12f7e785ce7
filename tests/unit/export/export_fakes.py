"""A small project with a voice, and plugins made of texts, for tests of exporting."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from fractions import Fraction
from pathlib import Path

import numpy as np

from studio.core.project import BaseMotion, MediaKind, MediaRef, Project, ReferenceFace, RenderSettings
from studio.core.timebase import FrameRate
from studio.core.track import LandmarkTrack
from studio.export.enabling import plugin_digest
from studio.export.registry import Registry, load_registry
from studio.media.files import file_hash
from studio.media.wav import write_wav
from tests.unit.render.render_fakes import FACE, portrait_ref

RATE = 16_000


def voice_ref(folder: Path, *, seconds: Fraction = Fraction(21, 20)) -> MediaRef:
    """A stereo voice whose left channel counts its samples in steps of 1/32767."""
    count = int(seconds * RATE)
    left = (np.arange(count) % 30_000) / 32767
    path = folder / "voice.wav"
    write_wav(path, [np.stack([left, -left], 1).astype(np.float32)], RATE, 2)
    return MediaRef(str(path), file_hash(path), MediaKind.AUDIO, duration=seconds, sample_rate=RATE)


def make_project(folder: Path, *, frames: int = 27, with_voice: bool = True) -> Project:
    """27 frames at 25 fps of a mouth that opens and closes, for the fake engine."""
    points = np.repeat(FACE[None], frames, 0).astype(np.float64)
    points[:, 57:68, 1] += 2 * np.abs(np.sin(np.arange(frames) / 3))[:, None]
    project = Project(
        frame_rate=FrameRate(25),
        portrait=portrait_ref(folder),
        voice=voice_ref(folder) if with_voice else None,
        face=ReferenceFace(FACE, "manual"),
        base=BaseMotion(LandmarkTrack(points), np.ones(frames), (("model", "test"),)),
        render=RenderSettings(engine="fake"),
    )
    return replace(project, motion=replace(project.motion, silence_closure=0.0))


MANIFEST = """
[plugin]
id = "{id}"
name = "Test"
version = "1"
api_version = 1
output = "{output}"
extension = "{extension}"
needs_frames = {needs_frames}
needs_audio = {needs_audio}
{more}
"""


def write_plugin(
    root: Path,
    code: str,
    *,
    plugin_id: str = "test",
    output: str = "file",
    needs_frames: bool = True,
    needs_audio: bool = False,
    more: str = "",
    manifest: str | None = None,
) -> Path:
    """A plugin folder under `root` with this code."""
    folder = root / plugin_id
    folder.mkdir(parents=True)
    text = MANIFEST if manifest is None else manifest
    text = text.format(
        id=plugin_id, output=output, extension=".bin" if output == "file" else "",
        needs_frames=str(needs_frames).lower(), needs_audio=str(needs_audio).lower(), more=more,
    )  # fmt: skip
    (folder / "plugin.toml").write_text(text, encoding="utf-8")
    (folder / "exporter.py").write_text(code, encoding="utf-8")
    return folder


PluginMaker = Callable[..., Registry]


def registry_of(root: Path) -> Registry:
    """The bundled plugins and those under `root`, all of them enabled as they are."""
    folders = [path for path in root.iterdir() if path.is_dir()] if root.is_dir() else []
    return load_registry(user=root, enabled={path.name: plugin_digest(path) for path in folders})
