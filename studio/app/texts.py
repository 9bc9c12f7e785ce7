"""Texts for people that several widgets need."""

from __future__ import annotations

from collections.abc import Collection
from functools import reduce

from PySide6.QtCore import QCoreApplication

from studio.app.numbers import amount
from studio.core.quality import ProblemKind
from studio.core.topology import PointGroup


def tr(text: str) -> str:
    """Translate a text of the application."""
    return QCoreApplication.translate("lipwright", text)


def tr_n(text: str, count: int) -> str:
    """Translate a text with a number of things, `%Ln` in it: languages have forms for one, for two, for many."""
    return QCoreApplication.translate("lipwright", text, "", count)


def tr_data(text: str) -> str:
    """Translate what is no text of the window: from a manifest, from the history. As it is where that is not known."""
    known = QCoreApplication.translate("data", text)
    return known if known != text else QCoreApplication.translate("lipwright", text)


def group_title(group: PointGroup) -> str:
    """A group's name."""
    return {
        PointGroup.JAW: tr("Jaw"),
        PointGroup.RIGHT_BROW: tr("Right brow"),
        PointGroup.LEFT_BROW: tr("Left brow"),
        PointGroup.NOSE: tr("Nose"),
        PointGroup.RIGHT_EYE: tr("Right eye"),
        PointGroup.LEFT_EYE: tr("Left eye"),
        PointGroup.OUTER_LIPS: tr("Outer lips"),
        PointGroup.INNER_LIPS: tr("Inner lips"),
    }[group]


def problem_title(kind: ProblemKind) -> str:
    """What looks wrong."""
    return {
        ProblemKind.OPEN_IN_SILENCE: tr("Mouth open in silence"),
        ProblemKind.MISSED_CLOSURE: tr("Lips do not close"),
        ProblemKind.JITTER: tr("Jitter"),
        ProblemKind.OUT_OF_RANGE: tr("Out of range"),
        ProblemKind.LOW_CONFIDENCE: tr("Low confidence"),
    }[kind]


def frames_suffix(count: int) -> str:
    """What stands behind a number of frames in a field, with its space: " frame", " frames"."""
    return tr_n("%Ln frames", count).removeprefix(amount(count))


def listed(parts: Collection[str]) -> str:
    """Parts of an enumeration, with the comma of the language between them."""
    pattern = tr("{left}, {right}")
    return reduce(lambda left, right: pattern.format(left=left, right=right), filter(None, parts)) if parts else ""


def percent(value: float | str) -> str:
    """ "50%", in German "50 %". With "" as the number it is what stands behind one in a field."""
    return tr("{value}%").format(value=value if isinstance(value, str) else amount(round(value)))


def clock(seconds: float) -> str:
    """A time to wait: "8 s", "2 min 05 s", "1 h 12 min"."""
    whole = max(round(seconds), 0)
    if whole < 60:
        return tr("{seconds} s").format(seconds=whole)
    if whole < 3600:
        return tr("{minutes} min {seconds:02} s").format(minutes=whole // 60, seconds=whole % 60)
    return tr("{hours} h {minutes:02} min").format(hours=whole // 3600, minutes=whole % 3600 // 60)
