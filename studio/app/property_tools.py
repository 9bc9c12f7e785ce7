"""The properties of the project as texts, and their edits: one step of undo each."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QObject, Signal, Slot

from studio.app.document import Document, Edit
from studio.app.numbers import localized, number
from studio.app.panels.properties import RATES, Facts, PropertiesPanel
from studio.app.tasks import Tasks, is_unsaved
from studio.app.texts import listed, tr, tr_n
from studio.core.geometry import face_width
from studio.core.plan import references_of
from studio.core.project import AUTO, MediaKind, MediaRef, Project, SourceMode, set_frame_rate, set_render
from studio.core.source_gaps import MissingFace
from studio.core.timebase import FrameRate
from studio.store.relink import find_media

HASH_SHOWN = 12
"""Characters of a hash that people compare."""


class PropertyTools(QObject):
    """Keeps the panel up to date and turns its wishes into edits."""

    relink_asked = Signal(object)
    """MediaRef."""
    noted = Signal(str)

    def __init__(self, document: Document, tasks: Tasks, parent: QObject) -> None:
        super().__init__(parent)
        self._document, self._tasks = document, tasks
        self.panel = PropertiesPanel()
        document.project_changed.connect(self._on_project_changed)
        document.file_changed.connect(self.refresh)
        self.panel.relink_asked.connect(self.relink_asked)
        self.panel.rate_chosen.connect(self.set_rate)
        self.panel.mode_chosen.connect(self.set_mode)
        self.panel.missing_face_chosen.connect(self.set_missing_face)
        self.panel.references_chosen.connect(self.set_references)
        self.panel.seed_chosen.connect(self.set_seed)
        self.refresh()

    @Slot()
    def refresh(self) -> None:
        self.panel.show_facts(facts_of(self._document.project, self._document.path))
        self.panel.set_editable(self._document.is_open and not self._document.read_only_reason)

    @Slot(str)
    def set_rate(self, text: str) -> None:
        """Another frame rate: the prediction is resampled, keys and range keep their moments."""
        rate = FrameRate.parse(text)
        self._edit(lambda project: set_frame_rate(project, rate), tr("Frame rate"))

    @Slot(object)
    def set_mode(self, mode: SourceMode) -> None:
        """What a source video does when the voice outlasts it."""
        self._edit(
            lambda project: set_render(project, replace(project.render, source_mode=mode)), tr("End of the video")
        )

    @Slot(object)
    def set_missing_face(self, chosen: MissingFace) -> None:
        """What a source video shows where no face is seen in it."""
        self._edit(
            lambda project: set_render(project, replace(project.render, missing_face=chosen)), tr("Missing face")
        )

    @Slot(int)
    def set_references(self, count: int) -> None:
        """How many frames of a source video lend the mouth its inside; 0: each frame its own."""
        from studio.render.choice import choose_references

        self._edit(lambda project: choose_references(project, count), tr("References"))

    @Slot(int)
    def set_seed(self, seed: int) -> None:
        self._edit(lambda project: set_render(project, replace(project.render, seed=seed)), tr("Seed"))

    @Slot()
    def collect(self) -> None:
        """Copy the media beside the project and use them there."""
        if is_unsaved(self._document.path):
            self.noted.emit(tr("Save the project first: its media are collected beside it."))
        else:
            self._tasks.collect()

    def _edit(self, edit: Edit, label: str) -> None:
        if not self._document.edit(edit, label):
            self.refresh()

    @Slot(object, object)
    def _on_project_changed(self, old: Project, new: Project) -> None:
        self.refresh()


def facts_of(project: Project, path: Path | None) -> Facts:
    """A project as the panel shows it. Reads no file, but looks where they are."""
    portrait, voice, rate = project.portrait, project.voice, project.frame_rate
    count = project.frame_count
    is_video = portrait is not None and portrait.kind is MediaKind.VIDEO
    return Facts(
        portrait=portrait,
        portrait_path=_place(portrait, path),
        portrait_facts=_portrait_facts(portrait),
        voice=voice,
        voice_path=_place(voice, path),
        voice_facts=_voice_facts(voice),
        rate=rate_text(rate),
        length=tr_n("%Ln frames, {time}", count).format(time=rate.timecode(count)) if count else "",
        mode=project.render.source_mode if is_video else None,
        missing_face=project.render.missing_face if is_video else None,
        references=references_of(project) if is_video else None,
        engine=_engine(project),
        weights=_weights(project),
        seed=project.render.seed,
        motion=_motion(project),
        face=_face(project),
    )


def rate_text(rate: FrameRate) -> str:
    """A frame rate as people write it: 29.97 rather than 30000/1001."""
    return next((text for text in RATES if FrameRate.parse(text) == rate), str(rate))


def _place(media: MediaRef | None, path: Path | None) -> str:
    if media is None:
        return tr("none yet")
    found = find_media(media, path, verify=False)
    return str(found) if found is not None else tr("missing: {path}").format(path=media.path)


def _portrait_facts(media: MediaRef | None) -> str:
    if media is None:
        return ""
    parts = [tr("{width} × {height} px").format(width=media.width, height=media.height)]
    if media.kind is MediaKind.VIDEO:
        parts.append(tr("video of {seconds} s").format(seconds=number(float(media.duration), 2)))
        if media.frame_rate is not None:
            parts.append(tr("{rate} fps").format(rate=localized(rate_text(media.frame_rate))))
    else:
        parts.append(tr("still picture"))
    return listed(parts)


def _voice_facts(media: MediaRef | None) -> str:
    if media is None:
        return ""
    return tr("{seconds} s, {rate} Hz").format(seconds=number(float(media.duration), 2), rate=media.sample_rate)


def _engine(project: Project) -> str:
    known = {AUTO: tr("Automatic"), "draft": tr("Draft"), "diffusion": tr("Diffusion")}
    name = known.get(project.render.engine, project.render.engine)
    steps = dict(project.render.options).get("steps")
    return tr_n("{engine}, %Ln steps", steps).format(engine=name) if isinstance(steps, int) else name


def _weights(project: Project) -> str:
    given = dict(project.render.options)
    name, digest = str(given.get("weights", "")), str(given.get("weights_hash", ""))[:HASH_SHOWN]
    if name:
        return f"{name}, {digest}" if digest else name
    return tr("none needed") if project.render.engine == "draft" else tr("those of the machine that renders")


def _motion(project: Project) -> str:
    if project.base is None:
        return tr("not predicted yet")
    made = dict(project.base.provenance)
    return listed([str(part) for part in (made.get("model", "?"), str(made.get("weights", ""))[:HASH_SHOWN]) if part])


def _face(project: Project) -> str:
    face = project.face
    if face is None:
        return tr("not found yet")
    how = tr("Placed by hand") if face.detector == "manual" else tr("Found by the detector “{name}”")
    size = tr("{width} px wide").format(width=round(float(face_width(face.points))))
    parts = [how.format(name=face.detector), size]
    if project.source_track is not None:
        parts.append(tr("measured from frame {frame} of the video").format(frame=face.frame))
    return listed(parts)
