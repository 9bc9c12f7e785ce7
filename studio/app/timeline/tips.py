"""What the thing under the pointer is."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QToolTip

from studio.app.texts import listed, percent, problem_title, tr, tr_n
from studio.app.timeline import layout
from studio.app.timeline.ends import BracketEnd
from studio.app.timeline.gestures import Drag, KeyDrag, MarkerDrag, RampDrag, SpanDrag, StretchDrag
from studio.app.timeline.layout import MarkHit, RampHit, Side
from studio.app.timeline.titles import row_title
from studio.core.lane_rows import Row
from studio.core.timebase import FrameRate

if TYPE_CHECKING:
    from studio.app.timeline.view import TimelineView


def show_tip(timeline: TimelineView, event: QMouseEvent, mark: MarkHit | None, ramp: RampHit | None) -> None:
    """Show, or take away, the tip for a place."""
    text = tip_at(timeline, event.position().x(), event.position().y(), mark, ramp)
    if text:
        QToolTip.showText(event.globalPosition().toPoint(), text, timeline)
    elif QToolTip.isVisible():
        QToolTip.hideText()


def show_drag_tip(timeline: TimelineView, event: QMouseEvent, drag: Drag | None) -> None:
    """Where what is dragged would land, in figures."""
    text = drag_text(drag, timeline.content.frame_rate)
    if text:
        QToolTip.showText(event.globalPosition().toPoint(), text, timeline)


def drag_text(drag: Drag | None, rate: FrameRate) -> str:
    """The time of what is in hand, and for keys how far they have come in frames; nothing for a box."""
    if isinstance(drag, KeyDrag) and drag.live:
        return f"{rate.timecode(drag.mark.frame + drag.by)}  {drag.by:+d}"
    if isinstance(drag, MarkerDrag) and drag.live:
        return rate.timecode(drag.to)
    if isinstance(drag, RampDrag):
        return ramp_text(drag.ramp.side, drag.length)
    if isinstance(drag, StretchDrag):
        return f"{rate.timecode(drag.to[0])} – {rate.timecode(drag.to[-1])}"
    if isinstance(drag, SpanDrag):
        return f"{rate.timecode(drag.to.start)} – {rate.timecode(drag.to.stop)}"
    return ""


def ramp_text(side: Side, count: int) -> str:
    """What a falloff of so many frames does."""
    if side is Side.BEFORE:
        return tr_n("Fades in over %Ln frames", count)
    return tr_n("Fades out over %Ln frames", count)


def tip_at(timeline: TimelineView, x: float, y: float, mark: MarkHit | None, ramp: RampHit | None) -> str:
    content, scale = timeline.content, timeline.scale
    if isinstance(timeline.pointer.hovered_end, BracketEnd):
        return tr("Drag to stretch the selected keys in time")
    if mark is not None:
        what = f"{row_title(mark.row)}, {content.frame_rate.timecode(mark.frame)}"
        factor = dict(content.project.motion.amplitude_keys).get(mark.frame) if mark.row is Row.AMPLITUDE else None
        return what if factor is None else listed([what, percent(100 * factor)])
    if ramp is not None:
        return ramp_text(ramp.side, ramp.length)
    marker = layout.hit_marker(content.markers, scale, x, y)
    if marker is not None:
        name = next(found.name for found in content.markers if found.frame == marker)
        return f"{name or tr('Marker')}, {content.frame_rate.timecode(marker)}"
    rows, at = timeline.rows, scale.position_at(x)
    if rows.quality_top <= y < rows.master_top:
        titles = dict.fromkeys(problem_title(p.kind) for p in content.problems if p.start <= at < p.stop)
        return listed(titles)
    if rows.spans and rows.spans_top <= y < rows.quality_top:
        span = timeline.span_at(at)
        return span.text if span is not None else ""
    occluded = content.project.occlusion.span_at(int(at)) if rows.row_at(y) is Row.OCCLUSION and at >= 0 else None
    if occluded is not None:
        return tr_n("The source is shown, %Ln frames", len(occluded))
    return ""
