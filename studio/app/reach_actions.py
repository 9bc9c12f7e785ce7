"""How the pull of proportional editing falls with distance: a choice of shapes in the menu Face."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtGui import QActionGroup
from PySide6.QtWidgets import QMenu

from studio.app.actions import ActionSpec, plain
from studio.app.texts import tr
from studio.core.gesture import FalloffShape

if TYPE_CHECKING:
    from studio.app.window import MainWindow


def add_actions(window: MainWindow) -> None:
    """One action a shape; one of them is on."""
    points, group = window.editor.points, QActionGroup(window)
    for shape, text in (
        (FalloffShape.SMOOTH, tr("&Smooth")),
        (FalloffShape.LINEAR, tr("&Linear")),
        (FalloffShape.SHARP, tr("S&harp")),
        (FalloffShape.ROOT, tr("&Round")),
    ):
        name = tr("Proportional editing: {shape}").format(shape=plain(text))
        spec = ActionSpec(f"reach_{shape}", text, name=name, checkable=True, checked=shape is points.reach_shape)
        action = window.actions_by_id.add(spec, lambda on, shape=shape: points.set_reach_shape(shape) if on else None)
        group.addAction(action)


def add_menu(window: MainWindow, menu: QMenu) -> None:
    """The shapes as a menu of their own."""
    shapes = menu.addMenu(tr("Proportional s&hape"))
    for shape in FalloffShape:
        shapes.addAction(window.actions_by_id[f"reach_{shape}"])
