"""All that stays the same while the playhead moves, as pictures that are drawn once: above the lanes, the lanes, the
selected keys."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from functools import cached_property

import numpy as np
from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QFont, QPainter, QPixmap

from studio.app.theme import Colours
from studio.app.timeline import paint_lanes, paint_top
from studio.app.timeline.content import SpanTable, TimelineContent
from studio.app.timeline.ends import bracket_over
from studio.app.timeline.gestures import Drag, KeyDrag, MarkerDrag, RampDrag, SpanDrag, StretchDrag
from studio.app.timeline.layout import HEADER_WIDTH, Geometry, Side
from studio.app.timeline.raster import Columns, columns_of
from studio.app.timeline.scale import TimeScale
from studio.core.lane_rows import Ramps, Row
from studio.core.markers import Marker, Markers, ordered
from studio.core.occlusion import Spans, merged

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
    spans: SpanTable = field(default_factory=SpanTable)
    ruler_in_frames: bool = False
    chosen: Frames = field(default_factory=dict)
    drag: Drag | None = None

    @cached_property
    def columns(self) -> Columns:
        return columns_of(self.scale, max(self.geometry.width - HEADER_WIDTH, 1), self.ratio)

    @property
    def keys_moving(self) -> bool:
        """Whether the selected keys are drawn elsewhere than where they are."""
        drag = self.drag
        return drag.by != 0 if isinstance(drag, KeyDrag) else isinstance(drag, StretchDrag) and drag.changed

    def placed(self, frames: np.ndarray) -> np.ndarray:
        """Where selected keys at (K,) ascending frames are drawn: (K,) ascending."""
        drag = self.drag
        if isinstance(drag, KeyDrag):
            return frames + drag.by
        if not isinstance(drag, StretchDrag):
            return frames
        old, new = drag.end.frames, drag.to
        scale = (len(new) - 1) / (len(old) - 1)
        return (new.start + np.rint((frames - old.start) * scale)).astype(np.int64)

    @cached_property
    def bracket(self) -> range:
        """From the first of the selected keys to the last, where they are drawn."""
        frames = bracket_over(self.chosen)
        if not frames:
            return frames
        first, last = self.placed(np.array([frames[0], frames[-1]])).tolist()
        return range(first, last + 1)

    @property
    def markers(self) -> Markers:
        """With a dragged one where it is now."""
        drag, markers = self.drag, self.content.markers
        if not isinstance(drag, MarkerDrag) or not drag.live:
            return markers
        stay = [marker for marker in markers if marker.frame not in (drag.frame, drag.to)]
        moved = [replace(marker, frame=drag.to) for marker in markers if marker.frame == drag.frame]
        return ordered([*stay, *moved])

    @cached_property
    def covered(self) -> frozenset[Row]:
        """Rows whose keys are all selected: the marks of selected keys, which are larger, hide theirs."""
        known, chosen = self.content.lane_frames, self.chosen
        missing = {lane for lane, frames in known.items() if lane not in chosen or len(chosen[lane]) < len(frames)}
        if self.keys_moving or len(missing) == len(known):
            return frozenset()
        return frozenset(row for row, shown in self.content.rows.items() if missing.isdisjoint(shown.lanes))

    @cached_property
    def occluded(self) -> Spans:
        """With a dragged end where it is now."""
        drag, spans = self.drag, self.content.occluded
        if not isinstance(drag, SpanDrag):
            return spans
        return merged([*(span for span in spans if span != drag.end.span), drag.to])

    @cached_property
    def markers_in_sight(self) -> list[Marker]:
        return paint_top.markers_in_sight(self.markers, self.scale, self.geometry.width)

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


class Picture:
    """A pixmap of the rows between two heights; drawn anew it takes the same memory."""

    def __init__(self) -> None:
        self._pixmap = QPixmap()
        self._top = 0
        self.valid = False

    def open(self, scene: Scene, top: int, bottom: int, *, empty: bool = False) -> QPainter:
        """Start anew: a painter that takes the widget's coordinates. It is valid from now on."""
        size = QSize(max(round(scene.geometry.width * scene.ratio), 1), max(round((bottom - top) * scene.ratio), 1))
        if self._pixmap.size() != size:
            self._pixmap = QPixmap(size)
        self._pixmap.setDevicePixelRatio(scene.ratio)
        self._pixmap.fill(Qt.GlobalColor.transparent if empty else scene.colours.base)
        self._top, self.valid = top, True
        painter = QPainter(self._pixmap)
        painter.setFont(scene.font)
        painter.translate(0, -top)
        return painter

    def draw(self, painter: QPainter) -> None:
        painter.drawPixmap(0, self._top, self._pixmap)


class StaticPictures:
    """Draws what is missing, and keeps it until it is dropped."""

    def __init__(self) -> None:
        self._top, self._lanes, self._chosen = Picture(), Picture(), Picture()
        self._sprites = paint_lanes.Sprites()
        self._covered: frozenset[Row] = frozenset()

    def drop(self) -> None:
        self._top.valid = False
        self.drop_lanes()

    def drop_lanes(self) -> None:
        self._lanes.valid = False
        self.drop_chosen()

    def drop_chosen(self) -> None:
        self._chosen.valid = False

    def restyle(self) -> None:
        """Colours or fonts have changed."""
        self._sprites = paint_lanes.Sprites()
        self.drop()

    def draw(self, painter: QPainter, scene: Scene) -> None:
        """Everything but what moves with playhead and pointer."""
        if self._sprites.ratio != scene.ratio:
            self._sprites = paint_lanes.Sprites(scene.ratio)
        if not self._top.valid:
            _paint_top(self._top, scene)
        if not self._lanes.valid or self._covered != scene.covered:
            self._covered = scene.covered
            self._paint_lanes(scene)
        self._top.draw(painter)
        self._lanes.draw(painter)
        if scene.chosen:
            if not self._chosen.valid:
                self._paint_chosen(scene)
            self._chosen.draw(painter)

    def _paint_lanes(self, scene: Scene) -> None:
        geometry, content, columns = scene.geometry, scene.content, scene.columns
        top, bottom = geometry.master_top, geometry.height
        painter = self._lanes.open(scene, top, bottom)
        paint_lanes.paint_stripes(painter, geometry, scene.colours)
        if content.frame_count:
            painter.setClipRect(HEADER_WIDTH, top, geometry.width - HEADER_WIDTH, bottom - top)
            width, scale = geometry.width, scene.scale
            paint_top.paint_grid(painter, content, scale, scene.colours, width=width, top=top, bottom=bottom)
            paint_top.paint_range(painter, content, scale, scene.colours, width=width, top=top, bottom=bottom)
            paint_top.paint_marker_lines(painter, scene.markers_in_sight, scale, scene.colours, top=top, bottom=bottom)
            hidden = scene.chosen if scene.keys_moving else {}
            for row, y in paint_lanes.shown_rows(geometry):
                low = top if row is Row.MASTER else geometry.lanes_top
                painter.setClipRect(HEADER_WIDTH, low, width - HEADER_WIDTH, bottom - low)
                paint_lanes.paint_lane(
                    painter, row, content, columns, scene.colours, self._sprites,
                    top=y, hidden=hidden, ramps=scene.ramps(row), with_keys=row not in scene.covered,
                )  # fmt: skip
                if row is Row.OCCLUSION:
                    paint_lanes.paint_occlusion(painter, scene.occluded, content, columns, scene.colours, top=y)
        painter.setClipping(False)
        for y in (top, geometry.lanes_top - 1):
            painter.fillRect(0, y, geometry.width, 1, scene.colours.line)
        painter.end()

    def _paint_chosen(self, scene: Scene) -> None:
        geometry, columns = scene.geometry, scene.columns
        painter = self._chosen.open(scene, geometry.master_top, geometry.height, empty=True)
        for row, y in paint_lanes.shown_rows(geometry):
            top = geometry.master_top if row is Row.MASTER else geometry.lanes_top
            painter.setClipRect(HEADER_WIDTH, top, geometry.width - HEADER_WIDTH, geometry.height - top)
            paint_lanes.paint_chosen(
                painter, row, scene.content, columns, scene.colours, self._sprites,
                top=y, chosen=scene.chosen, placed=scene.placed, every=row in scene.covered,
            )  # fmt: skip
        painter.end()


def _paint_top(picture: Picture, scene: Scene) -> None:
    geometry, content, colours, scale = scene.geometry, scene.content, scene.colours, scene.scale
    bottom, width, columns = geometry.master_top, geometry.width, scene.columns
    painter = picture.open(scene, 0, bottom)
    paint_top.paint_names(painter, geometry, colours)
    if content.frame_count:
        painter.setClipRect(HEADER_WIDTH, 0, width - HEADER_WIDTH, bottom)
        paint_top.paint_ruler(painter, content, scale, colours, width=width, in_frames=scene.ruler_in_frames)
        paint_top.paint_voice(painter, content, columns, geometry, colours)
        paint_top.paint_rendered(painter, content, columns, colours)
        paint_top.paint_spans(painter, scene.spans, columns, geometry, colours)
        paint_top.paint_problems(painter, content, columns, geometry)
        paint_top.paint_range(painter, content, scale, colours, width=width, top=0, bottom=bottom)
        paint_top.paint_marker_lines(
            painter, scene.markers_in_sight, scale, colours, top=geometry.wave_top, bottom=bottom
        )
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        paint_top.paint_markers(painter, scene.markers_in_sight, scale, colours)
        painter.setClipping(False)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)
    painter.fillRect(HEADER_WIDTH - 1, 0, 1, bottom, colours.line)
    painter.end()
