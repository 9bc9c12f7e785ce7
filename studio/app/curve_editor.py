"""The curve editor: a lane's value round one key, its interpolation, and the handles by mouse or by number."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSignalBlocker, Qt, Slot
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QComboBox, QDoubleSpinBox, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from studio.app.curve_plot import CurvePlot
from studio.app.curve_scene import CurveScene
from studio.app.docks import add_dock
from studio.app.panels.properties import ElidedLabel
from studio.app.texts import listed, percent, tr
from studio.app.timeline.titles import row_title
from studio.core.curve_edits import drag_key
from studio.core.curve_view import FARTHEST, Component, Segment, key_to_show, set_curve, with_handle
from studio.core.curves import Bezier, Interpolation
from studio.core.key_selection import is_locked
from studio.core.lane_rows import row_lanes, row_of_lane
from studio.core.lanes import AMPLITUDE, KeyRef
from studio.core.project import Project

if TYPE_CHECKING:
    from studio.app.document import Document
    from studio.app.editor import Editor
    from studio.app.playback import Playback
    from studio.app.window import MainWindow

LEAST_CHANGE = 0.0006
"""Of a handle: what a field shows is rounded to a thousandth."""


class CurveEditor(QWidget):
    """Shows the first selected key, or else the one before the playhead in the current lane."""

    def __init__(self, document: Document, playback: Playback, editor: Editor) -> None:
        super().__init__()
        self._document, self._playback = document, playback
        self._keys, self._timeline, self._canvas = editor.keys, editor.timeline, editor.canvas
        self.plot = CurvePlot()
        self.plot.snapper = self._keys.snapped
        self.title = ElidedLabel(Qt.TextElideMode.ElideRight)
        self.component = _choice(
            tr("Show"), {Component.LENGTH: tr("Distance"), Component.RIGHT: tr("Sideways"), Component.UP: tr("Up")}
        )
        self.interpolation = _choice(
            tr("Interpolation"),
            {
                Interpolation.HOLD: tr("Hold"),
                Interpolation.LINEAR: tr("Linear"),
                Interpolation.SMOOTH: tr("Smooth"),
                Interpolation.BEZIER: tr("Bézier"),
            },
        )
        self.fields = tuple(
            _percent(name, time=time)
            for name, time in (
                (tr("First handle, time"), True),
                (tr("First handle, value"), False),
                (tr("Second handle, time"), True),
                (tr("Second handle, value"), False),
            )
        )
        self._arrange()
        self._connect()

    def _arrange(self) -> None:
        bar = QHBoxLayout()
        bar.setContentsMargins(6, 4, 6, 2)
        bar.setSpacing(6)
        bar.addWidget(self.title, 1)
        bar.addWidget(self.component)
        bar.addWidget(self.interpolation)
        for caption, pair in ((tr("Out"), self.fields[:2]), (tr("In"), self.fields[2:])):
            bar.addWidget(QLabel(caption))
            for field in pair:
                bar.addWidget(field)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(bar)
        column.addWidget(self.plot, 1)

    def _connect(self) -> None:
        self._document.project_changed.connect(self.refresh)
        self._keys.selection_changed.connect(self.refresh)
        self._timeline.row_changed.connect(self.refresh)
        self._canvas.selection_changed.connect(self.refresh)
        self._playback.frame_changed.connect(self._on_frame_changed)
        self.component.currentIndexChanged.connect(self.refresh)
        self.interpolation.activated.connect(self._on_interpolation)
        self.plot.handle_dropped.connect(self._on_handle_dropped)
        self.plot.handle_shown.connect(self._show_bezier)
        self.plot.handle_aborted.connect(self.refresh)
        self.plot.key_dropped.connect(self._on_key_dropped)
        self.plot.key_clicked.connect(self._on_key_clicked)
        self.plot.place_clicked.connect(self._playback.scrub)
        for index, field in enumerate(self.fields):
            field.editingFinished.connect(lambda index=index: self._on_typed(index))

    @property
    def segment(self) -> Segment | None:
        """What interpolation and fields are about: the segment after the shown key, else the one before it."""
        scene = self.plot.scene
        if scene is None or not scene.segments:
            return None
        return next((s for s in scene.segments if s.start == scene.key), scene.segments[-1])

    # ---- showing

    @Slot()
    def refresh(self) -> None:
        """Show what is to be shown now; nothing is done while nobody sees it."""
        if not self.isVisible():
            return
        project, frame = self._document.project, self._playback.frame
        lanes = row_lanes(project, self._timeline.current_row)
        key = key_to_show(project, lanes, self._keys.selection, frame)
        scene = None
        if key is not None:
            component = Component(self.component.currentData())
            editable = not self._document.read_only_reason and not is_locked(project, key.lane)
            scene = CurveScene(project, key, component, self._canvas.selection, editable)
        self.plot.set_scene(scene)
        self.plot.set_frame(frame)
        self._show_bar(scene)

    @Slot()
    def _on_frame_changed(self) -> None:
        if self._keys.selection or self._playback.playing:
            self.plot.set_frame(self._playback.frame)
        else:
            self.refresh()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.refresh()

    def _show_bar(self, scene: CurveScene | None) -> None:
        segment = self.segment
        can_curve = scene is not None and segment is not None and scene.editable
        self.component.setEnabled(scene is not None and scene.key.lane != AMPLITUDE)
        self.interpolation.setEnabled(can_curve)
        self.title.setText("" if scene is None else self._title(scene, segment))
        self.title.setToolTip(self.title.text())
        if segment is not None:
            self.interpolation.setCurrentIndex(self.interpolation.findData(segment.interpolation))
            self._show_bezier(segment.bezier)
        for field in self.fields:
            field.setEnabled(can_curve and segment is not None and segment.has_handles)

    def _title(self, scene: CurveScene, segment: Segment | None) -> str:
        rate, lane = scene.project.frame_rate, row_title(row_of_lane(scene.project, scene.key.lane))
        if scene.key.lane == AMPLITUDE:
            return tr("{lane}: straight from key to key").format(lane=lane)
        if segment is None:
            return tr("{lane}, {time}: fades by itself").format(lane=lane, time=rate.timecode(scene.key.frame))
        start, stop = rate.timecode(segment.start.frame), rate.timecode(segment.stop)
        return listed([lane, f"{start} → {stop}"])

    @Slot(object)
    def _show_bezier(self, bezier: Bezier) -> None:
        for field, value in zip(self.fields, bezier, strict=True):
            with QSignalBlocker(field):
                field.setValue(100 * value)

    # ---- editing

    @Slot(object, object)
    def _on_handle_dropped(self, key: KeyRef, bezier: Bezier) -> None:
        self._edit(key, Interpolation.BEZIER, bezier, tr("Shape curve"))

    @Slot()
    def _on_interpolation(self) -> None:
        segment = self.segment
        if segment is not None:
            kind = Interpolation(self.interpolation.currentData())
            self._edit(segment.start, kind, None, tr("Set interpolation"))

    def _on_typed(self, index: int) -> None:
        segment = self.segment
        if segment is None or self.plot.dragging:
            return
        value = self.fields[index].value() / 100
        if abs(value - segment.bezier[index]) > LEAST_CHANGE:
            x, y = (value if i == index else segment.bezier[i] for i in (index // 2 * 2, index // 2 * 2 + 1))
            bezier = with_handle(segment.bezier, index // 2, x, y)
            self._edit(segment.start, Interpolation.BEZIER, bezier, tr("Shape curve"))

    def _edit(self, key: KeyRef, kind: Interpolation, bezier: Bezier | None, label: str) -> None:
        if not self._document.edit(lambda project: set_curve(project, key, kind, bezier), label):
            self.refresh()

    @Slot(object, int, object)
    def _on_key_dropped(self, key: KeyRef, by: int, value: float | None) -> None:
        """The key stays selected; the playhead goes along if it stood on it."""
        component, points = Component(self.component.currentData()), self._canvas.selection
        label, follows = tr("Change key") if value is not None else tr("Move keys"), self._playback.frame == key.frame

        def edit(project: Project) -> Project:
            return drag_key(project, key, by=by, value=value, component=component, points=points)

        if not self._document.edit(edit, label):
            self.refresh()
            return
        self._keys.select(frozenset({KeyRef(key.lane, key.frame + by)}))
        if follows:
            self._playback.seek(key.frame + by)

    @Slot(object)
    def _on_key_clicked(self, key: KeyRef) -> None:
        self._keys.select(frozenset({key}))
        self._playback.seek(key.frame)


def _choice(name: str, titles: dict) -> QComboBox:
    box = QComboBox()
    box.setAccessibleName(name)
    box.setToolTip(name)
    for value, title in titles.items():
        box.addItem(title, value)
    return box


def _percent(name: str, *, time: bool) -> QDoubleSpinBox:
    """Of a segment's time or value."""
    field = QDoubleSpinBox()
    field.setRange(0 if time else 100 * (1 - FARTHEST), 100 if time else 100 * FARTHEST)
    field.setDecimals(1)
    field.setSingleStep(5)
    field.setSuffix(percent(""))
    field.setKeyboardTracking(False)
    field.setAccessibleName(name)
    field.setToolTip(name)
    return field


def add_curve_dock(window: MainWindow) -> CurveEditor:
    """The panel under the picture, closed at first."""
    editor = CurveEditor(window.document, window.playback, window.editor)
    add_dock(
        window, "curve", tr("Curve"), editor, Qt.DockWidgetArea.BottomDockWidgetArea, shown=False, shortcut="Ctrl+G"
    )
    return editor
