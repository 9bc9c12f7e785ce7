"""All that works on the canvas beside single points, made for one window."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Slot

from studio.app.canvas.marks import legend_rows
from studio.app.canvas_state import CanvasState, CanvasStateStore, Onion
from studio.app.compare import Compare
from studio.app.docks import add_dock
from studio.app.face_tools import FaceTools
from studio.app.grip_tools import GripTools
from studio.app.group_tools import GroupTools
from studio.app.onion import OnionSkin
from studio.app.own_shapes import OwnShapes
from studio.app.panels.groups import GroupsPanel
from studio.app.texts import tr
from studio.core.errors import EditError
from studio.core.shapes import capture_shape

if TYPE_CHECKING:
    from studio.app.window import MainWindow


class CanvasTools(QObject):
    """Makes the tools, connects them with the window, and keeps what is shown for the next start."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window, editor = window, window.editor
        document, playback, canvas, points = window.document, window.playback, editor.canvas, editor.points
        self.store = CanvasStateStore(self)
        self.panel = GroupsPanel()
        self.grips = GripTools(document, playback, canvas, points, self)
        self.groups = GroupTools(document, canvas, self.panel, self.store, self)
        self.onion = OnionSkin(document, playback, canvas, self.store, self)
        self.compare = Compare(document, playback, canvas, self.store, self)
        self.faces = FaceTools(document, playback, canvas, window.runner, window.tasks.compute, self)
        self.own = OwnShapes(self)
        area = Qt.DockWidgetArea.RightDockWidgetArea
        add_dock(window, "groups", tr("Point groups"), self.panel, area, shown=True)
        self._connect()
        self._show_state(self.store.value)

    def _connect(self) -> None:
        window, shapes = self._window, self._window.editor.shapes
        for source in (self.grips, self.faces):
            source.noted.connect(window.show_note)
        for failing in (self.faces, self.own):
            failing.failed.connect(window.show_error)
        self.faces.prompted.connect(window.editor.prompted)
        self.faces.placed.connect(window.editor.placer.placed)
        self.store.changed.connect(self._show_state)
        window.tasks.rendered.connect(self.compare.refresh)
        window.document.file_changed.connect(self._on_file_changed)
        window.document.project_changed.connect(self._on_frame_or_project)
        window.playback.frame_changed.connect(self._on_frame_or_project)
        window.editor.points.tried.connect(window.editor.show_tried)
        self.own.changed.connect(self._on_own_changed)
        shapes.own_chosen.connect(self.apply_own)
        shapes.own_removed.connect(self.remove_own)
        shapes.own_renamed.connect(self._on_own_renamed)
        shapes.keep_asked.connect(self.keep_shape)
        shapes.blend_tried.connect(self._on_blend_tried)
        shapes.blend_chosen.connect(self._on_blend_chosen)
        shapes.blend_left.connect(self._on_blend_left)

    def close(self) -> None:
        """End what runs in threads of its own."""
        self.compare.close()

    # ---- what is shown

    def set_shown(self, **values: object) -> None:
        """Change some of `CanvasState`."""
        self.store.put(replace(self.store.value, **values))  # type: ignore[arg-type]

    def set_onion_mode(self, mode: Onion) -> None:
        """Which frames the onion skin shows; it is switched on."""
        self.store.put(replace(self.store.value, onion=True, onion_mode=mode))

    @Slot(object)
    def _show_state(self, state: CanvasState) -> None:
        canvas = self._window.editor.canvas
        canvas.set_grips_shown(state.grips)
        canvas.set_confidence_shown(state.confidence)
        canvas.set_legend_shown(state.legend)
        canvas.set_outside_shown(state.outside)
        legend = "\n".join(f"• {text}" for text, _ in legend_rows())
        self._window.editor.canvas.setWhatsThis(legend)

    # ---- one's own mouth shapes

    def ask_shape_name(self) -> None:
        """Show the panel with the keyboard in the name of a new shape."""
        self._window.docks.show("shapes")
        self._window.editor.shapes.ask_name(self.own.free_name())

    @Slot(str)
    def keep_shape(self, name: str) -> None:
        """Keep the mouth of the playhead as a shape; one of that name is replaced."""
        document, frame = self._window.document, self._window.playback.frame
        current = document.points_at(frame)
        if current is None:
            return
        try:
            shape = capture_shape(document.project, current, name)
        except EditError as error:
            self.own.failed.emit(error)
            return
        replaced = self.own.shape(shape.name) is not None
        if self.own.keep(shape):
            shapes = self._window.editor.shapes
            shapes.name.clear()
            shapes.select_own(shape.name)
            text = tr("Mouth shape {name} was replaced.") if replaced else tr("Mouth shape {name} was kept.")
            self._window.show_note(text.format(name=shape.name))

    @Slot(str)
    def apply_own(self, name: str) -> None:
        shape, editor = self.own.shape(name), self._window.editor
        if shape is not None:
            editor.points.apply_shape(shape, editor.shapes.strength)

    @Slot(str)
    def remove_own(self, name: str) -> None:
        if self.own.remove(name):
            self._window.show_note(tr("Mouth shape {name} was removed. “Put back” restores it.").format(name=name))

    def on_current_own(self, what: str) -> None:
        """Apply or remove the shape that is current in the list."""
        name = self._window.editor.shapes.current_own()
        if name is not None:
            {"apply": self.apply_own, "remove": self.remove_own}[what](name)

    @Slot(str, str)
    def _on_own_renamed(self, old: str, new: str) -> None:
        if self.own.rename(old, new):
            self._window.editor.shapes.select_own(new.strip())

    @Slot()
    def _on_own_changed(self) -> None:
        self._window.editor.shapes.show_own(shape.name for shape in self.own.shapes)

    # ---- blending

    @Slot(float, bool)
    def _on_blend_tried(self, share: float, whole_range: bool) -> None:
        self._window.editor.points.try_blend(share, whole_range=whole_range)

    @Slot(float, bool)
    def _on_blend_chosen(self, share: float, whole_range: bool) -> None:
        self._window.editor.points.blend(share, whole_range=whole_range)

    @Slot()
    def _on_blend_left(self) -> None:
        self._window.editor.show_tried(None)

    # ---- what the others tell

    @Slot()
    def _on_file_changed(self) -> None:
        self._window.editor.canvas.set_tool(None)

    @Slot()
    def _on_frame_or_project(self) -> None:
        """What a blend was tried on is not shown any more."""
        document = self._window.document
        can_edit = document.has_motion and not document.read_only_reason
        self._window.editor.shapes.set_can_blend(can_edit)
        self._window.editor.shapes.rest_blend()
