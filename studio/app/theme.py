"""Colours of what we draw ourselves, taken from the system's palette where it has them.

Colour never says anything alone: lanes have names, markers a row, problems a title, keys and points a shape.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache

from PySide6.QtCore import QEvent
from PySide6.QtGui import QColor, QPalette
from PySide6.QtWidgets import QApplication

from studio.core.lane_rows import SUMS, Row, row_groups
from studio.core.markers import MarkerColour
from studio.core.quality import ProblemKind
from studio.core.topology import PointGroup

_GROUPS = {
    PointGroup.JAW: "#56b4e9",
    PointGroup.RIGHT_BROW: "#e6a000",
    PointGroup.LEFT_BROW: "#e6a000",
    PointGroup.NOSE: "#b8b8b8",
    PointGroup.RIGHT_EYE: "#2bbf94",
    PointGroup.LEFT_EYE: "#2bbf94",
    PointGroup.OUTER_LIPS: "#f0742c",
    PointGroup.INNER_LIPS: "#e58ac0",
}
"""After Okabe and Ito's palette, which colour-blind people can tell apart; lightened to stand on skin."""
_MARKERS = {
    MarkerColour.RED: "#d55e00",
    MarkerColour.ORANGE: "#e69f00",
    MarkerColour.YELLOW: "#f0e442",
    MarkerColour.GREEN: "#009e73",
    MarkerColour.CYAN: "#56b4e9",
    MarkerColour.BLUE: "#0072b2",
    MarkerColour.PURPLE: "#cc79a7",
    MarkerColour.GREY: "#999999",
}
_PROBLEMS = {
    ProblemKind.OPEN_IN_SILENCE: "#e69f00",
    ProblemKind.MISSED_CLOSURE: "#d55e00",
    ProblemKind.JITTER: "#cc79a7",
    ProblemKind.OUT_OF_RANGE: "#0072b2",
    ProblemKind.LOW_CONFIDENCE: "#999999",
}
_SAFE_GROUPS = {
    PointGroup.JAW: "#56b4e9",
    PointGroup.RIGHT_BROW: "#f0e442",
    PointGroup.LEFT_BROW: "#f0e442",
    PointGroup.NOSE: "#cccccc",
    PointGroup.RIGHT_EYE: "#009e73",
    PointGroup.LEFT_EYE: "#009e73",
    PointGroup.OUTER_LIPS: "#d55e00",
    PointGroup.INNER_LIPS: "#cc79a7",
}
"""Okabe and Ito's own colours, chosen so that those of two groups stay apart for every kind of colour blindness."""
_SAFE_MARKERS = {**_MARKERS, MarkerColour.GREY: "#4d4d4d"}
_SAFE_PROBLEMS = {
    ProblemKind.OPEN_IN_SILENCE: "#e69f00",
    ProblemKind.MISSED_CLOSURE: "#d55e00",
    ProblemKind.JITTER: "#56b4e9",
    ProblemKind.OUT_OF_RANGE: "#0072b2",
    ProblemKind.LOW_CONFIDENCE: "#555555",
}
_SAFE_PROPERTY = "safe_colours"


@dataclass(frozen=True)
class Colours:
    """One set for a light or a dark palette."""

    surround: QColor
    base: QColor
    lane: QColor
    line: QColor
    text: QColor
    muted: QColor
    accent: QColor
    wave: QColor
    speech: QColor
    playhead: QColor
    rendered: QColor
    stale: QColor
    outline: QColor
    mark: QColor
    plate: QColor
    plate_text: QColor
    grip: QColor
    earlier: QColor
    later: QColor
    amplitude: QColor
    occlusion: QColor
    idle: QColor
    solo: QColor
    mute: QColor
    lock: QColor
    on_switch: QColor


def palette_for(scheme: str) -> QPalette:
    """The palette of "light" or "dark"; for anything else an empty one, which stands for the system's."""
    if scheme not in ("light", "dark"):
        return QPalette()
    dark = scheme == "dark"
    window, text = (QColor("#2b2c30"), QColor("#e6e6e8")) if dark else (QColor("#f1f1f3"), QColor("#1d1d20"))
    palette = QPalette(QColor("#3a3b41") if dark else QColor("#f6f6f8"), window)
    role, group = QPalette.ColorRole, QPalette.ColorGroup
    for name in (role.WindowText, role.Text, role.ButtonText, role.ToolTipText):
        palette.setColor(name, text)
        palette.setColor(group.Disabled, name, mix(text, window, 0.6))
    palette.setColor(role.Base, QColor("#1f2023") if dark else QColor("#ffffff"))
    palette.setColor(role.AlternateBase, window)
    if dark:
        palette.setColor(role.Light, QColor("#44454b"))
        palette.setColor(role.Midlight, QColor("#3a3b41"))
        palette.setColor(role.Dark, QColor("#18181a"))
    palette.setColor(role.ToolTipBase, QColor("#3a3b41") if dark else QColor("#fffff0"))
    palette.setColor(role.PlaceholderText, mix(text, window, 0.5 if dark else 0.4))
    palette.setColor(role.Highlight, QColor("#2f74b3") if dark else QColor("#2871b3"))
    palette.setColor(role.Accent, palette.color(role.Highlight))
    palette.setColor(role.HighlightedText, QColor("#ffffff"))
    palette.setColor(role.Link, QColor("#6fb4ec") if dark else QColor("#1f6cb0"))
    palette.setColor(role.LinkVisited, QColor("#c9a0dc") if dark else QColor("#7a3e9d"))
    return palette


def box_palette_for(scheme: str) -> QPalette:
    """Of boxes to check: in the dark theme they are lighter than fields, so that an empty one can be seen."""
    palette = palette_for(scheme)
    if scheme == "dark":
        palette.setColor(QPalette.ColorRole.Base, QColor("#74767e"))
        palette.setColor(QPalette.ColorRole.Text, QColor("#ffffff"))
    return palette


def is_dark(palette: QPalette) -> bool:
    return palette.color(QPalette.ColorRole.Window).lightness() < 128


def colours(palette: QPalette) -> Colours:
    """The set that goes with `palette`."""
    role = QPalette.ColorRole
    window, text, accent = (palette.color(name).rgba() for name in (role.Window, role.WindowText, role.Highlight))
    return _colours(window, text, accent, safe_colours())


@lru_cache(maxsize=8)
def _colours(window_rgba: int, text_rgba: int, accent_rgba: int, safe: bool) -> Colours:
    window, text, accent = (QColor.fromRgba(rgba) for rgba in (window_rgba, text_rgba, accent_rgba))
    dark = window.lightness() < 128
    return Colours(
        surround=QColor("#202124") if dark else QColor("#d9dade"),
        base=window,
        lane=window.lighter(118) if dark else window.darker(104),
        line=window.lighter(150) if dark else window.darker(118),
        text=text,
        muted=mix(text, window, 0.35 if dark else 0.3),
        accent=accent.lighter(135) if dark else accent,
        wave=QColor("#7fb6e6") if dark else QColor("#3f7fb5"),
        speech=QColor(127, 182, 230, 34) if dark else QColor(63, 127, 181, 30),
        playhead=QColor("#ff6b5e") if dark else QColor("#d0342c"),
        rendered=_rendered(dark, safe),
        stale=QColor("#e69f00") if dark else QColor("#a86f00"),
        outline=QColor(0, 0, 0, 190),
        mark=QColor("#ffffff"),
        plate=QColor(20, 20, 22, 215),
        plate_text=QColor("#ffffff"),
        grip=QColor("#f0e442"),
        earlier=QColor("#56b4e9"),
        later=QColor("#e69f00"),
        amplitude=QColor("#b58bd6") if dark else QColor("#7b52a3"),
        occlusion=QColor("#c9a15a") if dark else QColor("#8a6420"),
        idle=QColor("#9aa0a8") if dark else QColor("#6c727a"),
        solo=QColor("#e6a000"),
        mute=QColor("#56b4e9"),
        lock=QColor("#d98cb8"),
        on_switch=QColor("#101012"),
    )


def use_safe_colours(on: bool) -> None:
    """Draw what is told apart by colour in colours that everybody can tell apart; all widgets are drawn anew."""
    app = QApplication.instance()
    if not isinstance(app, QApplication) or bool(app.property(_SAFE_PROPERTY)) == on:
        return
    app.setProperty(_SAFE_PROPERTY, on)
    for widget in QApplication.allWidgets():
        QApplication.sendEvent(widget, QEvent(QEvent.Type.PaletteChange))
        widget.update()


def safe_colours() -> bool:
    """Whether `use_safe_colours` is on: a property of the application, so that no module keeps state."""
    app = QApplication.instance()
    return app is not None and bool(app.property(_SAFE_PROPERTY))


def group_colour(group: PointGroup) -> QColor:
    return QColor((_SAFE_GROUPS if safe_colours() else _GROUPS)[group])


def row_colour(row: Row, colours: Colours) -> QColor:
    """Of the keys of a row of the timeline: its groups', a neutral one for rows that sum several up."""
    if row is Row.AMPLITUDE:
        return colours.amplitude
    if row is Row.OCCLUSION:
        return colours.occlusion
    if row in SUMS or not row_groups(row):
        return colours.idle
    return group_colour(row_groups(row)[0])


def marker_colour(colour: MarkerColour) -> QColor:
    return QColor((_SAFE_MARKERS if safe_colours() else _MARKERS)[colour])


def problem_colour(kind: ProblemKind) -> QColor:
    return QColor((_SAFE_PROBLEMS if safe_colours() else _PROBLEMS)[kind])


def _rendered(dark: bool, safe: bool) -> QColor:
    """Green; blue in colours for everybody, where stale frames are orange."""
    if safe:
        return QColor("#56b4e9") if dark else QColor("#0072b2")
    return QColor("#3fae7c") if dark else QColor("#1f8a5b")


def mix(first: QColor, second: QColor, share: float) -> QColor:
    """`share` of the second colour in the first."""

    def blend(a: int, b: int) -> int:
        return round(a * (1 - share) + b * share)

    return QColor(
        blend(first.red(), second.red()), blend(first.green(), second.green()), blend(first.blue(), second.blue())
    )


def message_colour(palette: QPalette, *, is_error: bool) -> QColor:
    """Background of a message: the window's colour with some red or blue in it."""
    tint = QColor("#d0342c") if is_error else QColor("#3f7fb5")
    return mix(palette.color(QPalette.ColorRole.Window), tint, 0.22)
