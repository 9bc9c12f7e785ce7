"""All that the timeline's pictures depend on, as one frozen value."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field, replace
from functools import cached_property

import numpy as np
from PySide6.QtGui import QColor, QFont

from studio.app.theme import Colours
from studio.app.timeline import paint_markers
from studio.app.timeline.content import SpanTable, TimelineContent
from studio.app.timeline.ends import bracket_over
from studio.app.timeline.gestures import Drag, KeyDrag, MarkerDrag, RampDrag, SpanDrag, StretchDrag
from studio.app.timeline.layout import Geometry, Side
from studio.app.timeline.paint_lanes import Lane, shown_rows
from studio.app.timeline.raster import Columns, columns_of
from studio.app.timeline.scale import TimeScale, ticks
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
    row_colours: Mapping[Row, QColor]
    font: QFont
    ratio: float
    spans: SpanTable = field(default_factory=SpanTable)
    ruler_in_frames: bool = False
    chosen: Frames = field(default_factory=dict)
    drag: Drag | None = None
    right: float = 0
    """Widget px up to which the scene goes. It begins at the origin of its scale."""
    strips: dict[tuple[float, float], Scene] = field(default_factory=dict)
    rows: frozenset[Row] = frozenset(Row)
    """Those that are to be drawn."""

    @cached_property
    def columns(self) -> Columns:
        return columns_of(self.scale, max(self.right - self.scale.origin, 1), self.ratio)

    def strip(self, left: float, right: float) -> Scene:
        """The part of it, or beside it, between two places in widget px."""
        if (left, right) not in self.strips:
            scale = TimeScale(self.scale.pixels_per_frame, self.scale.position_at(left), left)
            self.strips[left, right] = replace(self, scale=scale, right=right, strips={})
        return self.strips[left, right]

    def only(self, rows: frozenset[Row]) -> Scene:
        """With some of its rows."""
        return replace(self, rows=self.rows & rows, strips={})

    @cached_property
    def ticks(self) -> tuple[np.ndarray, np.ndarray]:
        """Frames (K,), and which of them have a label."""
        width = self.right - self.scale.origin
        return ticks(self.scale, self.content.frame_rate, frame_count=self.content.frame_count, width=width)

    @cached_property
    def marker_lines(self) -> np.ndarray | None:
        """(W,) pixels, or None where there is no marker."""
        return paint_markers.marker_lines(self.markers_in_sight, self.columns, self.colours)

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
        return paint_markers.markers_in_sight(self.markers, self.columns)

    def ramps(self, row: Row) -> tuple[Ramps, ...]:
        """Of a row; while its falloff is being dragged, as it would be."""
        if row not in self.content.rows:
            return ()
        drag, ramps = self.drag, self.content.rows[row].ramps
        if not isinstance(drag, RampDrag) or drag.ramp.row is not row:
            return ramps
        if drag.ramp.side is Side.BEFORE:
            return tuple(replace(ramp, before=drag.length) for ramp in ramps)
        return tuple(replace(ramp, after=drag.length) for ramp in ramps)

    def lanes(self, marks: Callable[[Row], np.ndarray]) -> list[Lane]:
        """The rows in sight. marks: (K,) ascending frames of the keys that each shows."""
        geometry = self.geometry
        return [
            Lane(
                row,
                top,
                geometry.master_top if row is Row.MASTER else geometry.lanes_top,
                marks(row),
                self.row_colours[row],
                self.ramps(row),
            )
            for row, top in shown_rows(geometry)
            if row in self.rows
        ]
