"""All that stays the same while the playhead moves, as pictures that are drawn once: above the lanes, the lanes, the
selected keys."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, replace

import numpy as np
from PySide6.QtCore import Qt
from PySide6.QtGui import QFont, QPainter, QPixmap

from studio.app.theme import Colours
from studio.app.timeline import paint_lanes, paint_top
from studio.app.timeline.content import TimelineContent
from studio.app.timeline.gestures import Drag, KeyDrag, MarkerDrag, RampDrag
from studio.app.timeline.layout import HEADER_WIDTH, Geometry, Side
from studio.app.timeline.raster import Columns, columns_of
from studio.app.timeline.scale import TimeScale
from studio.core.lane_rows import Ramps, Row
from studio.core.markers import Markers, ordered
from studio.core.snapping import Span

Frames = Mapping[str, np.ndarray]
"""(K,) ascending frames per lane."""


@dataclass(frozen=True, eq=False)
class Scene:
    """All that the pictures depend on."""

    content: TimelineContent
    scale: TimeScale
    geometry: Geometry
    colours: Colours
    font: QFont
    ratio: float
    spans: tuple[Span, ...] = ()
    ruler_in_frames: bool = False
    chosen: Frames = field(default_factory=dict)
    drag: Drag | None = None

    @property
    def columns(self) -> Columns:
        return columns_of(self.scale, max(self.geometry.width - HEADER_WIDTH, 1), self.ratio)

    @property
    def moved_by(self) -> int:
        """Frames that the selected keys are drawn away from where they are."""
        return self.drag.by if isinstance(self.drag, KeyDrag) else 0

    @property
    def markers(self) -> Markers:
        """With a dragged one where it is now."""
        drag, markers = self.drag, self.content.markers
        if not isinstance(drag, MarkerDrag) or not drag.live:
            return markers
        stay = [marker for marker in markers if marker.frame not in (drag.frame, drag.to)]
        moved = [replace(marker, frame=drag.to) for marker in markers if marker.frame == drag.frame]
        return ordered([*stay, *moved])

    def ramps(self, row: Row) -> tuple[Ramps, ...] | None:
        """The ramps of a row whose falloff is being dragged."""
        drag = self.drag
        if not isinstance(drag, RampDrag) or drag.ramp.row is not row or row not in self.content.rows:
            return None
        before = drag.ramp.side is Side.BEFORE
        return tuple(
            replace(ramps, before=drag.length) if before else replace(ramps, after=drag.length)
            for ramps in self.content.rows[row].ramps
        )


class StaticPictures:
    """Draws what is missing, and keeps it until it is dropped."""

    def __init__(self) -> None:
        self._top: QPixmap | None = None
        self._lanes: QPixmap | None = None
        self._chosen: QPixmap | None = None
        self._sprites = paint_lanes.Sprites()

    def drop(self) -> None:
        self._top = None
        self.drop_lanes()

    def drop_lanes(self) -> None:
        self._lanes = None
        self.drop_chosen()

    def drop_chosen(self) -> None:
        self._chosen = None

    def restyle(self) -> None:
        """Colours or fonts have changed."""
        self._sprites = paint_lanes.Sprites()
        self.drop()

    def draw(self, painter: QPainter, scene: Scene) -> None:
        """Everything but what moves with playhead and pointer."""
        if self._sprites.ratio != scene.ratio:
            self._sprites = paint_lanes.Sprites(scene.ratio)
        columns = scene.columns if None in (self._top, self._lanes, self._chosen) else None
        if self._top is None:
            assert columns is not None
            self._top = _top(scene, columns)
        if self._lanes is None:
            assert columns is not None
            self._lanes = self._paint_lanes(scene, columns)
        painter.drawPixmap(0, 0, self._top)
        painter.drawPixmap(0, scene.geometry.master_top, self._lanes)
        if scene.chosen:
            if self._chosen is None:
                assert columns is not None
                self._chosen = self._paint_chosen(scene, columns)
            painter.drawPixmap(0, scene.geometry.master_top, self._chosen)

    def _paint_lanes(self, scene: Scene, columns: Columns) -> QPixmap:
        geometry, content = scene.geometry, scene.content
        top, bottom = geometry.master_top, geometry.height
        pixmap, painter = _canvas(scene, top, bottom)
        paint_lanes.paint_stripes(painter, geometry, scene.colours)
        if content.frame_count:
            painter.setClipRect(HEADER_WIDTH, top, geometry.width - HEADER_WIDTH, bottom - top)
            width, scale = geometry.width, scene.scale
            paint_top.paint_grid(painter, content, scale, scene.colours, width=width, top=top, bottom=bottom)
            paint_top.paint_range(painter, content, scale, scene.colours, width=width, top=top, bottom=bottom)
            paint_top.paint_marker_lines(painter, scene.markers, scale, width=width, top=top, bottom=bottom)
            hidden = scene.chosen if scene.moved_by else {}
            for row, y in paint_lanes.shown_rows(geometry):
                if row is Row.MASTER:
                    _clear_under_master(painter, scene)
                paint_lanes.paint_lane(
                    painter, row, content, columns, scene.colours, self._sprites,
                    top=y, hidden=hidden, ramps=scene.ramps(row),
                )  # fmt: skip
        painter.setPen(scene.colours.line)
        for y in (top, geometry.lanes_top - 1):
            painter.drawLine(0, y, geometry.width, y)
        painter.end()
        return pixmap

    def _paint_chosen(self, scene: Scene, columns: Columns) -> QPixmap:
        geometry = scene.geometry
        pixmap, painter = _canvas(scene, geometry.master_top, geometry.height, empty=True)
        for row, y in paint_lanes.shown_rows(geometry):
            top = geometry.master_top if row is Row.MASTER else geometry.lanes_top
            painter.setClipRect(HEADER_WIDTH, top, geometry.width - HEADER_WIDTH, geometry.height - top)
            paint_lanes.paint_chosen(
                painter, row, scene.content, columns, scene.colours, self._sprites,
                top=y, chosen=scene.chosen, moved_by=scene.moved_by,
            )  # fmt: skip
        painter.end()
        return pixmap


def _clear_under_master(painter: QPainter, scene: Scene) -> None:
    """Lanes that are scrolled half under the master's do not shine through it."""
    geometry = scene.geometry
    height = geometry.lanes_top - geometry.master_top
    painter.fillRect(HEADER_WIDTH, geometry.master_top, geometry.width - HEADER_WIDTH, height, scene.colours.lane)
    edges = {"top": geometry.master_top, "bottom": geometry.lanes_top, "width": geometry.width}
    paint_top.paint_grid(painter, scene.content, scene.scale, scene.colours, **edges)
    paint_top.paint_range(painter, scene.content, scene.scale, scene.colours, **edges)
    paint_top.paint_marker_lines(painter, scene.markers, scene.scale, **edges)


def _top(scene: Scene, columns: Columns) -> QPixmap:
    geometry, content, colours, scale = scene.geometry, scene.content, scene.colours, scene.scale
    bottom, width = geometry.master_top, geometry.width
    pixmap, painter = _canvas(scene, 0, bottom)
    paint_top.paint_names(painter, geometry, colours)
    if content.frame_count:
        painter.setClipRect(HEADER_WIDTH, 0, width - HEADER_WIDTH, bottom)
        paint_top.paint_ruler(painter, content, scale, colours, width=width, in_frames=scene.ruler_in_frames)
        paint_top.paint_voice(painter, content, columns, geometry, colours)
        paint_top.paint_rendered(painter, content, columns, colours)
        paint_top.paint_spans(painter, scene.spans, scale, geometry, colours)
        paint_top.paint_problems(painter, content, scale, geometry, colours)
        paint_top.paint_range(painter, content, scale, colours, width=width, top=0, bottom=bottom)
        paint_top.paint_marker_lines(painter, scene.markers, scale, width=width, top=geometry.wave_top, bottom=bottom)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        paint_top.paint_markers(painter, scene.markers, scale, colours, width=width)
        painter.setClipping(False)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)
    painter.setPen(colours.line)
    painter.drawLine(HEADER_WIDTH - 1, 0, HEADER_WIDTH - 1, bottom)
    painter.end()
    return pixmap


def _canvas(scene: Scene, top: int, bottom: int, *, empty: bool = False) -> tuple[QPixmap, QPainter]:
    """A picture of the rows between two heights, and a painter that takes the widget's coordinates."""
    size = max(round(scene.geometry.width * scene.ratio), 1), max(round((bottom - top) * scene.ratio), 1)
    pixmap = QPixmap(*size)
    pixmap.setDevicePixelRatio(scene.ratio)
    pixmap.fill(Qt.GlobalColor.transparent if empty else scene.colours.base)
    painter = QPainter(pixmap)
    painter.setFont(scene.font)
    painter.translate(0, -top)
    return pixmap, painter
