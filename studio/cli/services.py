"""The product's services as the commands use them: heavy imports happen here, inside functions."""

from __future__ import annotations

import os
import threading
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from studio.cli.console import Console

if TYPE_CHECKING:
    import numpy as np

    from studio.core.geometry import Box
    from studio.core.project import Project
    from studio.export.events import ExportReport
    from studio.render.cache import FrameCache
    from studio.render.events import RenderFinished
    from studio.store.project_file import ProjectFile
    from studio.training.evaluate import Find

DETECTOR = "embedded"


def make_project(
    portrait: Path, voice: Path, *, fps: str | None, seed: int | None, project_path: Path | None = None
) -> Project:
    """A new project for two files. Raises MediaError, OptionError."""
    from studio.cli.settings import set_seed
    from studio.core.timebase import FrameRate
    from studio.render.analysis import new_project

    rate = None if fps is None else FrameRate.parse(fps)
    project = new_project(portrait, voice, frame_rate=rate, project_path=project_path)
    return project if seed is None else set_seed(project, seed)


def analyzed(
    project: Project,
    *,
    console: Console,
    cancel: threading.Event,
    detector: str | None = None,
    face: int | None = None,
    box: Box | None = None,
    model: str | None = None,
    project_path: Path | None = None,
) -> Project:
    """The project with a face and a motion, each found if it is missing, the face also if one is asked for.

    model: name of weights whose motion model is used, if they hold one.
    """
    from studio.render.analysis import find_face, predict

    if project.face is None or detector is not None or face is not None or box is not None:
        project = find_face(
            project,
            detector_id=detector or DETECTOR,
            face_index=face or 0,
            box=box,
            project_path=project_path,
            progress=lambda done, total: console.progress("finding the face", done, total),
            cancel=cancel,
        )
    if project.base is None:
        project = predict(
            project,
            weights=None if model is None else _motion_of(model, console),
            project_path=project_path,
            progress=lambda done, total: console.progress("reading the voice", done, total),
            cancel=cancel,
        )
    return project


def _motion_of(model: str, console: Console) -> Path | None:
    """The pack of that name if it holds a motion model, else None after a word about it. Raises OptionError."""
    from studio.render.diffusion_packs import find_pack, motion_pack

    find_pack(model)
    folder = motion_pack((("weights", model),))
    if folder is None:
        console.note(f"The weights '{model}' hold no motion model: the bundled one is used.")
    return folder


def analyze(
    file: ProjectFile,
    *,
    console: Console,
    cancel: threading.Event,
    detector: str | None,
    face: int | None,
    box: Box | None = None,
    model: str | None = None,
) -> Project:
    """The analysis of an open project, done anew."""
    from dataclasses import replace

    fresh = replace(file.project, base=None, face=None, source_track=None)
    return analyzed(
        fresh, console=console, cancel=cancel, detector=detector, face=face, box=box, model=model,
        project_path=file.path,
    )  # fmt: skip


def tell_engine(project: Project, console: Console) -> None:
    """Say what `auto` comes to, where that is not the best engine that there is."""
    from studio.core.project import AUTO
    from studio.render.diffusion_packs import pack_states
    from studio.render.engines import AUTO_VARIABLE, auto_choice

    if project.render.engine != AUTO or AUTO_VARIABLE in os.environ or not pack_states():
        return
    choice = auto_choice(project.render.options)
    if choice.engine == "draft":
        console.note(f"Rendering with the draft engine: {choice.why}.")
    elif not choice.engine:
        console.note("Measuring how quick the diffusion engine is here, once ...")


def export_project(
    project: Project,
    exporter: str,
    output: Path,
    *,
    options: Sequence[str],
    visible_mark: bool,
    project_path: Path | None,
    cache_dir: Path | None,
    console: Console,
    cancel: threading.Event,
) -> ExportReport:
    """Run an exporter with the console watching. What is at `output` is replaced when the new one is complete."""
    from studio.cli.progress import show_events
    from studio.export.host import run_export

    return run_export(
        project,
        exporter,
        output,
        options=options,
        visible_mark=visible_mark,
        project_path=project_path,
        cache=None if cache_dir is None else frame_cache(cache_dir),
        on_event=show_events(console),
        cancel=cancel,
        overwrite=True,
    )


def render_frames(
    project: Project, *, project_path: Path, cache_dir: Path | None, console: Console, cancel: threading.Event
) -> RenderFinished:
    """Render every frame of the project that the cache lacks."""
    from studio.cli.progress import show_events
    from studio.core.plan import make_plan
    from studio.render.engines import create_engine
    from studio.render.events import RenderFinished
    from studio.render.runner import render_missing
    from studio.render.sources import open_source

    engine = create_engine(project.render.engine, project.render.options)
    plan = make_plan(project, engine_fingerprint=engine.fingerprint)
    show = show_events(console)
    finished = RenderFinished(total=len(plan), rendered=0, seconds=0.0)
    with open_source(plan.source, project_path=project_path) as source:
        for event in render_missing(plan, engine, frame_cache(cache_dir), source, cancel=cancel):
            show(event)
            if isinstance(event, RenderFinished):
                finished = event
    return finished


def frame_cache(folder: Path | None) -> FrameCache:
    """The frame cache in `folder`, by default the user's."""
    from studio.render.cache import FrameCache
    from studio.store.machine import cache_limit
    from studio.store.places import frames_folder

    return FrameCache(frames_folder() if folder is None else folder, max_bytes=cache_limit())


def make_find(detector_id: str | None) -> tuple[str, Find]:
    """A function from a picture to the points of its largest face, and the id of the detector behind it."""
    from studio.vision.registry import create_detector

    chosen = detector_id or DETECTOR
    detector = create_detector(chosen)

    def find(picture: np.ndarray) -> np.ndarray | None:
        faces = detector.detect(picture)
        return max(faces, key=lambda face: face.size).points if faces else None

    return chosen, find


def painted_mask(source: np.ndarray, target: np.ndarray, shape: tuple[int, ...]) -> np.ndarray:
    """(H, W) bool: the pixels that the compositor may change for this target."""
    import numpy as np

    from studio.render.mask import build_mask, find_motion

    painted = np.zeros(shape[:2], bool)
    source, target = source.astype(np.float64), target.astype(np.float64)
    mask = build_mask(shape, source, target, find_motion(source, target))
    if mask is not None:
        painted[mask.region.slices] = mask.alpha(feather=1.0) > 0
    return painted
