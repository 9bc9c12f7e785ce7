"""Texts for people that several widgets need."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from studio.core.quality import ProblemKind
from studio.core.topology import PointGroup


def tr(text: str) -> str:
    """Translate a text of the application."""
    return QCoreApplication.translate("lipwright", text)


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


def clock(seconds: float) -> str:
    """A time to wait: "8 s", "2 min 05 s", "1 h 12 min"."""
    whole = max(round(seconds), 0)
    if whole < 60:
        return f"{whole} s"
    if whole < 3600:
        return f"{whole // 60} min {whole % 60:02} s"
    return f"{whole // 3600} h {whole % 3600 // 60:02} min"
