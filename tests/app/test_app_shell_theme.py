"""Colours: text can be read in both themes, and coded colours are told apart by colour-blind people too."""

from __future__ import annotations

import itertools

import numpy as np
import pytest
from PySide6.QtGui import QColor, QPalette
from PySide6.QtWidgets import QLabel

from studio.app import theme
from studio.app.timeline.paint_top import bar_shape
from studio.core.markers import MarkerColour
from studio.core.quality import ProblemKind
from studio.core.topology import PointGroup

LEAST_TEXT = 4.5
"""WCAG 2.2, success criterion 1.4.3."""
LEAST_GRAPHIC = 3.0
"""The same, 1.4.11."""
LEAST_APART = 15.0
"""CIE76 difference; 2.3 can just be seen side by side."""
SEEN = {
    "protanopia": ((0.152286, 1.052583, -0.204868), (0.114503, 0.786281, 0.099216), (-0.003882, -0.048116, 1.051998)),
    "deuteranopia": ((0.367322, 0.860646, -0.227968), (0.280085, 0.672501, 0.047413), (-0.01182, 0.04294, 0.968881)),
    "tritanopia": ((1.255528, -0.076749, -0.178779), (-0.078411, 0.930809, 0.147602), (0.004733, 0.691367, 0.3039)),
    "trichromacy": ((1.0, 0.0, 0.0), (0.0, 1.0, 0.0), (0.0, 0.0, 1.0)),
}
"""Machado, Oliveira and Fernandes 2009, severity 1, on linear RGB."""
XYZ = ((0.4124564, 0.3575761, 0.1804375), (0.2126729, 0.7151522, 0.072175), (0.0193339, 0.119192, 0.9503041))
WHITE = (0.95047, 1.0, 1.08883)


def linear(colour: QColor) -> np.ndarray:
    value = np.array([colour.redF(), colour.greenF(), colour.blueF()])
    return np.where(value <= 0.04045, value / 12.92, ((value + 0.055) / 1.055) ** 2.4)


def contrast(first: QColor, second: QColor) -> float:
    low, high = sorted(float(np.array(XYZ[1]) @ linear(colour)) for colour in (first, second))
    return (high + 0.05) / (low + 0.05)


def lab(colour: QColor, matrix: tuple) -> np.ndarray:
    x, y, z = np.cbrt(np.maximum(np.array(XYZ) @ np.clip(np.array(matrix) @ linear(colour), 0, 1) / WHITE, 0.0089))
    return np.array([116 * y - 16, 500 * (x - y), 200 * (y - z)])


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_every_text_can_be_read(qapp, scheme):
    palette, role = theme.palette_for(scheme), QPalette.ColorRole
    drawn = theme.colours(palette)
    pairs = {
        "window": (palette.color(role.WindowText), palette.color(role.Window)),
        "field": (palette.color(role.Text), palette.color(role.Base)),
        "other rows": (palette.color(role.Text), palette.color(role.AlternateBase)),
        "button": (palette.color(role.ButtonText), palette.color(role.Button)),
        "tooltip": (palette.color(role.ToolTipText), palette.color(role.ToolTipBase)),
        "selection": (palette.color(role.HighlightedText), palette.color(role.Highlight)),
        "link": (palette.color(role.Link), palette.color(role.Window)),
        "visited link": (palette.color(role.LinkVisited), palette.color(role.Base)),
        "placeholder": (palette.color(role.PlaceholderText), palette.color(role.Base)),
        "ruler": (drawn.muted, drawn.lane),
        "row": (drawn.muted, drawn.base),
        "lane": (drawn.text, drawn.lane),
        "error": (palette.color(role.WindowText), theme.message_colour(palette, is_error=True)),
        "note": (palette.color(role.WindowText), theme.message_colour(palette, is_error=False)),
    }
    low = {name: round(contrast(*pair), 2) for name, pair in pairs.items() if contrast(*pair) < LEAST_TEXT}
    assert not low


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("safe", [False, True])
def test_marks_stand_out_from_what_they_lie_on(qapp, scheme, safe):
    theme.use_safe_colours(safe)
    try:
        drawn = theme.colours(theme.palette_for(scheme))
    finally:
        theme.use_safe_colours(False)
    boxes = theme.box_palette_for(scheme)
    ink, box = boxes.color(QPalette.ColorRole.Text), boxes.color(QPalette.ColorRole.Base)
    assert contrast(ink, box) >= LEAST_GRAPHIC
    assert scheme == "light" or contrast(box, drawn.base) >= LEAST_GRAPHIC, "light boxes have a rim"
    for name in ("accent", "wave", "playhead", "rendered", "stale"):
        assert contrast(getattr(drawn, name), drawn.base) >= LEAST_GRAPHIC, name


def test_coded_colours_stay_apart_for_every_kind_of_colour_blindness(qapp):
    theme.use_safe_colours(True)
    try:
        drawn = theme.colours(theme.palette_for("dark"))
        sets = {
            "groups": {theme.group_colour(group).name() for group in PointGroup},
            "markers": {theme.marker_colour(colour).name() for colour in MarkerColour},
            "problems": {theme.problem_colour(kind).name() for kind in ProblemKind},
            "frames": {drawn.rendered.name(), drawn.stale.name()},
        }
    finally:
        theme.use_safe_colours(False)
    assert len(sets["markers"]) == len(MarkerColour)
    assert len(sets["problems"]) == len(ProblemKind)
    for name, colours in sets.items():
        for vision, matrix in SEEN.items():
            for first, second in itertools.combinations(sorted(colours), 2):
                apart = float(np.linalg.norm(lab(QColor(first), matrix) - lab(QColor(second), matrix)))
                assert apart >= LEAST_APART, (name, vision, first, second, apart)


def test_another_set_of_colours_draws_everything_anew(qapp, qtbot):
    class Watcher(QLabel):
        changes = 0

        def changeEvent(self, event):
            self.changes += event.type() == event.Type.PaletteChange
            super().changeEvent(event)

    watcher = Watcher()
    qtbot.addWidget(watcher)
    before = theme.group_colour(PointGroup.OUTER_LIPS)
    theme.use_safe_colours(True)
    theme.use_safe_colours(True)
    assert watcher.changes == 1
    assert theme.group_colour(PointGroup.OUTER_LIPS) != before
    theme.use_safe_colours(False)
    assert theme.group_colour(PointGroup.OUTER_LIPS) == before


def test_kinds_of_problems_differ_in_shape_too():
    for height in (8, 10, 20):
        shapes = {bar_shape(kind, height).tobytes() for kind in ProblemKind}
        assert len(shapes) == len(ProblemKind)
