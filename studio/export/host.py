"""Runs exporters: makes what they need, contains what they do wrong, puts the finished output in place."""

from __future__ import annotations

import errno
import os
import threading
import time
from collections.abc import Callable, Iterable, Iterator, Mapping
from contextlib import ExitStack, suppress
from dataclasses import dataclass, replace
from pathlib import Path

import numpy as np

from studio import __version__
from studio.core.compose import compose
from studio.core.errors import Cancelled, InputError, OptionError, PluginError, StudioError
from studio.core.plan import make_plan
from studio.core.project import Project
from studio.core.track import LandmarkTrack
from studio.export.api import ExportContext, Manifest, OptionValue, OutputKind, Provenance
from studio.export.context import HostContext
from studio.export.events import AnyEvent, ExportReport
from studio.export.options import complete_options, parse_options
from studio.export.registry import Plugin, Registry, load_exporter, load_registry, plugin_remedy
from studio.export.staging import checked_target, staged
from studio.export.visible_mark import with_mark
from studio.media.files import write_error
from studio.render.cache import FrameCache
from studio.render.engine import Engine
from studio.render.engines import create_engine
from studio.render.events import RenderFinished, RenderWarning
from studio.render.runner import iter_frames
from studio.render.sources import locate, open_source
from studio.store.machine import cache_limit
from studio.store.places import frames_folder

Frames = Callable[[], Iterator[np.ndarray]]


def run_export(
    project: Project,
    exporter_id: str,
    output: Path,
    *,
    options: Iterable[str] | Mapping[str, OptionValue] = (),
    project_path: Path | None = None,
    cache: FrameCache | None = None,
    engine: Engine | None = None,
    on_event: Callable[[AnyEvent], None] = lambda event: None,
    cancel: threading.Event | None = None,
    overwrite: bool = False,
    visible_mark: bool = False,
    registry: Registry | None = None,
) -> ExportReport:
    """Export the project's range with an exporter to `output`, a file or a folder as the exporter's manifest says.

    options: texts "name=value", or values by name. cache: the user's frame cache if None; engine: made from the
    project's settings if None, and only if the exporter needs frames. `on_event` is called in the caller's thread.
    visible_mark: draw "AI-generated" into a corner of every frame, whatever the exporter.
    On any error, on cancel and on Ctrl-C nothing is left behind and what was at `output` stays. Raises StudioError:
    OptionError, InputError and EditError before anything is written, Cancelled, PluginError for the plugin's faults.
    """
    started = time.monotonic()
    cancel = cancel or threading.Event()
    plugin = (registry or load_registry()).get(exporter_id)
    manifest = plugin.manifest
    chosen = _options(manifest, options)
    if visible_mark and not manifest.needs_frames:
        raise OptionError(
            f"The format '{manifest.id}' has no picture to mark.", remedy="Leave the mark out, or choose a video."
        )
    target = _target(manifest, Path(output), project, project_path, overwrite=overwrite)
    watch = _Watch(on_event)
    with ExitStack() as stack:
        job = _prepare(project, manifest, stack, project_path, cache, engine, cancel, watch)
        if visible_mark:
            job = job.marked()
        export = load_exporter(plugin)
        partial = stack.enter_context(staged(target, manifest.output, overwrite=overwrite))
        context = job.context(partial, chosen, on_progress=watch, cancel=cancel)
        try:
            _call(export, context, plugin)
            context.check_cancelled()
            _check_output(partial, plugin)
        finally:
            context.abandon()
    return ExportReport(
        output=target,
        exporter=manifest.id,
        frames=len(job.landmarks),
        rendered=watch.rendered,
        seconds=time.monotonic() - started,
        size=_size(target),
    )


class _Watch:
    """Passes events on and counts what was rendered."""

    def __init__(self, on_event: Callable[[AnyEvent], None]) -> None:
        self._on_event = on_event
        self.rendered = 0

    def __call__(self, event: AnyEvent) -> None:
        if isinstance(event, RenderFinished):
            self.rendered += event.rendered
        self._on_event(event)


@dataclass(frozen=True, eq=False)
class _Job:
    """What an export works on, before it has a place to write to."""

    project: Project
    width: int
    height: int
    landmarks: LandmarkTrack
    provenance: Provenance
    voice: Path | None
    make_frames: Frames | None

    def marked(self) -> _Job:
        """The same with the visible mark in every frame."""
        plain = self.make_frames
        assert plain is not None
        return replace(self, make_frames=lambda: with_mark(plain()))

    def context(
        self,
        output: Path,
        options: Mapping[str, OptionValue],
        *,
        on_progress: Callable[[AnyEvent], None],
        cancel: threading.Event,
    ) -> HostContext:
        return HostContext(
            output=output,
            options=options,
            width=self.width,
            height=self.height,
            frame_rate=self.project.frame_rate,
            frame_count=len(self.landmarks),
            first_frame=self.project.frames_to_export.start,
            landmarks=self.landmarks,
            provenance=self.provenance,
            voice=self.voice,
            make_frames=self.make_frames,
            on_progress=on_progress,
            cancel=cancel,
        )


def _prepare(
    project: Project,
    manifest: Manifest,
    stack: ExitStack,
    project_path: Path | None,
    cache: FrameCache | None,
    engine: Engine | None,
    cancel: threading.Event,
    watch: _Watch,
) -> _Job:
    """Check the inputs, compose the track and, if the exporter needs frames, get ready to render them."""
    voice = None if project.voice is None else locate(project.voice, project_path=project_path)
    if voice is None and manifest.needs_audio:
        raise InputError(f"The format '{manifest.id}' needs a voice.", remedy="Add a voice to the project.")
    track = compose(project)
    frames = project.frames_to_export
    assert project.portrait is not None
    width, height = project.portrait.width, project.portrait.height
    make_frames: Frames | None = None
    if manifest.needs_frames:
        engine = engine or create_engine(project.render.engine, project.render.options)
        plan = make_plan(project, engine_fingerprint=engine.fingerprint, track=track)
        source = stack.enter_context(open_source(project.portrait, project_path=project_path))
        width, height = source.width, source.height
        ready, frame_cache = engine, cache or _default_cache(watch)

        def make_frames() -> Iterator[np.ndarray]:
            return iter_frames(plan, ready, frame_cache, source, cancel=cancel, on_event=watch)

    span = slice(frames.start, frames.stop)
    if not len(frames):
        raise InputError("There is nothing to export.", remedy="Choose a range of at least one frame.")
    landmarks = track if len(frames) == len(track) else LandmarkTrack(track.points[span], track.confidence[span])
    return _Job(project, width, height, landmarks, _provenance(project, engine), voice, make_frames)


def _provenance(project: Project, engine: Engine | None) -> Provenance:
    generator = f"Lipwright {__version__}"
    if engine is not None:
        return Provenance(generator, engine.id, engine.fingerprint)
    made_by = dict(project.base.provenance) if project.base is not None else {}
    fingerprint = " ".join(f"{name}={value}" for name, value in sorted(made_by.items()))
    return Provenance(generator, "landmarks", fingerprint or "unknown")


def _default_cache(watch: _Watch) -> FrameCache | None:
    try:
        return FrameCache(frames_folder(), max_bytes=cache_limit())
    except StudioError as error:
        watch(RenderWarning(f"{error.what} Rendering goes on without a frame cache.", error.remedy))
        return None


def _options(manifest: Manifest, options: Iterable[str] | Mapping[str, OptionValue]) -> dict[str, OptionValue]:
    if isinstance(options, Mapping):
        return complete_options(manifest.options, options)
    return parse_options(manifest.options, options)


def _target(manifest: Manifest, output: Path, project: Project, project_path: Path | None, *, overwrite: bool) -> Path:
    """The checked output: right suffix, free or replaceable, and none of the project's own files."""
    if manifest.output is OutputKind.FILE and output.suffix.lower() != manifest.extension:
        raise OptionError(
            f"The format '{manifest.id}' writes {manifest.extension} files.",
            path=output,
            remedy=f"Name it {output.stem or 'output'}{manifest.extension}.",
        )
    target = checked_target(output, manifest.output, overwrite=overwrite)
    for path in _own_files(project, project_path):
        with suppress(OSError):
            if target.exists() and os.path.samefile(target, path):
                raise InputError("This is a file of the project itself.", path=target, remedy="Choose another name.")
    return target


def _own_files(project: Project, project_path: Path | None) -> Iterator[Path]:
    if project_path is not None:
        yield Path(project_path)
    for media in (project.portrait, project.voice):
        if media is not None:
            with suppress(StudioError):
                yield locate(media, project_path=project_path)


def _call(export: Callable[[ExportContext], None], context: HostContext, plugin: Plugin) -> None:
    """Run the plugin and finish what it opened; its own faults become PluginErrors."""
    try:
        export(context)
        context.finish()
    except (StudioError, KeyboardInterrupt):
        raise
    except BaseException as error:
        if context.cancel.is_set():
            raise Cancelled() from error
        if isinstance(error, OSError) and error.errno in (errno.ENOSPC, errno.EDQUOT):
            raise write_error(context.output, error) from error
        raise PluginError(
            f"The exporter '{plugin.manifest.id}' failed ({type(error).__name__}: {str(error)[:200]}).",
            path=plugin.manifest.folder,
            remedy=plugin_remedy(plugin),
        ) from error


def _check_output(partial: Path, plugin: Plugin) -> None:
    kind = plugin.manifest.output
    made = partial.is_file() if kind is OutputKind.FILE else partial.is_dir() and any(partial.iterdir())
    if not made:
        raise PluginError(
            f"The exporter '{plugin.manifest.id}' ended without writing its {kind}.",
            path=plugin.manifest.folder,
            remedy=plugin_remedy(plugin),
        )


def _size(path: Path) -> int:
    files = path.rglob("*") if path.is_dir() else [path]
    return sum(file.stat().st_size for file in files if file.is_file())
