"""How the timeline was left: its height beside the picture, folded lanes, the ruler's units."""

from __future__ import annotations

from PySide6.QtCore import QByteArray, QSettings
from PySide6.QtWidgets import QSplitter

from studio.app.timeline.view import TimelineView
from studio.core.lane_rows import Row

_SPLIT, _FOLDED, _FRAMES = "timeline/split", "timeline/folded", "timeline/ruler_in_frames"


def store(settings: QSettings, timeline: TimelineView, splitter: QSplitter) -> None:
    settings.setValue(_SPLIT, splitter.saveState())
    settings.setValue(_FOLDED, ",".join(sorted(timeline.folded)))
    settings.setValue(_FRAMES, "1" if timeline.ruler_in_frames else "0")


def restore(settings: QSettings, timeline: TimelineView, splitter: QSplitter) -> None:
    """Take what was stored; what is missing or damaged stays as it is."""
    state = settings.value(_SPLIT)
    if isinstance(state, QByteArray):
        splitter.restoreState(state)
    names = str(settings.value(_FOLDED, "")).split(",")
    timeline.set_folded([row for row in Row if row in names])
    timeline.set_ruler_in_frames(settings.value(_FRAMES) == "1")
