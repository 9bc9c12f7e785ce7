"""The timeline's actions: its menu, the menus of lanes and markers, and when each can be used."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QColor, QIcon, QPainter, QPixmap
from PySide6.QtWidgets import QMenu, QToolButton

from studio.app.actions import ActionSpec
from studio.app.texts import tr
from studio.app.theme import colours, marker_colour
from studio.app.timeline.layout import HEADER_WIDTH, RULER_HEIGHT
from studio.app.timeline.titles import marker_colour_name, row_title
from studio.core.lane_rows import CHILDREN, KEYLESS, Row, Switch, SwitchState, lanes_with_keys
from studio.core.markers import MarkerColour

if TYPE_CHECKING:
    from studio.app.window import MainWindow

LANE_ACTIONS = (
    "lane_solo", "lane_mute", "lane_lock", "lane_fold", "-", "lane_add_key", "lane_select_keys", "lane_previous_key",
    "lane_next_key", "-", "lane_falloff", "amplitude_here",
)  # fmt: skip
OCCLUSION_ACTIONS = ("occlude", "occlude_end")
MARKER_ACTIONS = ("marker_rename", "marker_remove")
_SWITCHES = {Switch.SOLO: "lane_solo", Switch.MUTE: "lane_mute", Switch.LOCK: "lane_lock"}


def add_actions(window: MainWindow) -> None:
    """Fill the registry; all actions of lanes are about the current one."""
    add, timeline, lanes = window.actions_by_id.add, window.editor.timeline, window.editor.lanes
    add(ActionSpec("lane_up", tr("Lane &above"), ("Ctrl+Up",), tip=tr("Go to the lane above")),
        lambda: timeline.step_row(-1))  # fmt: skip
    add(ActionSpec("lane_down", tr("Lane &below"), ("Ctrl+Down",), tip=tr("Go to the lane below")),
        lambda: timeline.step_row(1))  # fmt: skip
    for switch, text, key, tip in (
        (Switch.SOLO, tr("&Solo lane"), "Shift+S", tr("Only soloed lanes change the face")),
        (Switch.MUTE, tr("&Mute lane"), "Shift+M", tr("As if the lane were not there")),
        (Switch.LOCK, tr("Loc&k lane"), "Shift+K", tr("The lane cannot be edited")),
    ):
        add(ActionSpec(_SWITCHES[switch], text, (key,), tip=tip), lambda _=False, switch=switch: lanes.toggle(switch))
    tip = tr("Show or hide the lanes of a part of the face")
    add(ActionSpec("lane_fold", tr("&Fold lanes"), ("Shift+G",), tip=tip), lambda: timeline.fold(timeline.current_row))
    tip = tr("Key what the lane does at the playhead")
    add(ActionSpec("lane_add_key", tr("Add ke&y"), ("Ctrl+K",), tip=tip), lanes.add_key)
    add(ActionSpec("lane_select_keys", tr("S&elect keys of lane"), ("Ctrl+Shift+A",)), lanes.select_keys)
    add(ActionSpec("lane_previous_key", tr("&Previous key of lane"), ("Ctrl+Shift+Left",)), lambda: lanes.go(-1))
    add(ActionSpec("lane_next_key", tr("&Next key of lane"), ("Ctrl+Shift+Right",)), lambda: lanes.go(1))
    tip = tr("Over how many frames the lane's edits fade in and out")
    add(ActionSpec("lane_falloff", tr("Set &falloff…"), ("Shift+D",), tip=tip), lanes.ask_falloff)
    tip = tr("Key how much the mouth moves at the playhead")
    add(ActionSpec("amplitude_here", tr("Set amp&litude…"), ("Shift+A",), tip=tip), lanes.ask_amplitude_here)
    tip = tr("Show the source as it is in the range, or at the playhead: a hand covers the mouth")
    add(ActionSpec("occlude", tr("&Occlude"), ("Shift+O",), tip=tip), window.editor.occlusion.add)
    tip = tr("Render the range, or the stretch at the playhead, again")
    add(ActionSpec("occlude_end", tr("&End occlusion"), ("Ctrl+Shift+O",), tip=tip), window.editor.occlusion.remove)
    _add_marker_actions(window)
    tip = tr("Show frame numbers instead of timecode")
    frames = ActionSpec(
        "ruler_frames", tr("Ruler in f&rames"), checkable=True, checked=timeline.ruler_in_frames, tip=tip
    )
    add(frames, timeline.set_ruler_in_frames).setIconText(tr("Frames"))
    _add_corner(window)


def _add_marker_actions(window: MainWindow) -> None:
    add, markers = window.actions_by_id.add, window.editor.markers
    tip = tr("Name the marker at the playhead; set one if there is none")
    add(ActionSpec("marker_rename", tr("&Name marker…"), ("Ctrl+Shift+M",), tip=tip), markers.rename_here)
    add(ActionSpec("marker_remove", tr("Remove mar&ker")), markers.remove)
    add(ActionSpec("previous_marker", tr("Previous mar&ker"), ("Shift+PgUp",)), lambda: markers.go(-1))
    add(ActionSpec("next_marker", tr("Ne&xt marker"), ("Shift+PgDown",)), lambda: markers.go(1))
    for colour in MarkerColour:
        name = tr("Marker: {colour}").format(colour=marker_colour_name(colour))
        spec = ActionSpec(f"marker_colour_{colour}", marker_colour_name(colour), name=name)
        add(spec, lambda _=False, colour=colour: markers.colour(colour))


def _add_corner(window: MainWindow) -> None:
    """A button over the headers that switches the ruler."""
    timeline = window.editor.timeline
    corner = QToolButton(timeline)
    corner.setObjectName("ruler_units")
    corner.setDefaultAction(window.actions_by_id["ruler_frames"])
    corner.setAutoRaise(True)
    corner.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    corner.setFont(timeline.small_font())
    corner.setGeometry(HEADER_WIDTH - 96, 2, 88, RULER_HEIGHT - 14)


def connect(window: MainWindow) -> None:
    """Menus that open on the timeline, and states that follow the current lane."""
    timeline = window.editor.timeline
    timeline.row_menu_asked.connect(lambda place: _popup(lane_menu(window), place))
    timeline.marker_menu_asked.connect(lambda frame, place: _ask_marker(window, frame, place))
    timeline.row_changed.connect(lambda _row: refresh(window))
    timeline.rows_changed.connect(lambda: refresh(window))
    timeline.ruler_changed.connect(window.actions_by_id["ruler_frames"].setChecked)
    window.playback.frame_changed.connect(lambda _frame: refresh_markers(window))
    window.editor.lanes.noted.connect(window.show_note)
    window.editor.occlusion.noted.connect(window.show_note)
    window.editor.lanes.selection_changed.connect(window.editor.keys.selection_changed)


def _popup(menu: QMenu, place: QPoint) -> None:
    menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    menu.popup(place)


def _ask_marker(window: MainWindow, frame: int, place: QPoint) -> None:
    """The menu is about the marker that was clicked: the playhead goes there."""
    window.playback.seek(frame)
    _popup(marker_menu(window), place)


def lane_menu(window: MainWindow) -> QMenu:
    """What can be done with the current lane."""
    menu = QMenu(row_title(window.editor.timeline.current_row), window)
    menu.setObjectName("lane_menu")
    if window.editor.timeline.current_row is Row.OCCLUSION:
        _fill(menu, window, (*OCCLUSION_ACTIONS, "-", _SWITCHES[Switch.MUTE], _SWITCHES[Switch.LOCK]))
    else:
        _fill(menu, window, LANE_ACTIONS)
    return menu


def marker_menu(window: MainWindow) -> QMenu:
    """What can be done with the marker at the playhead."""
    menu = QMenu(tr("Marker"), window)
    menu.setObjectName("marker_menu")
    _fill(menu, window, MARKER_ACTIONS)
    menu.addSeparator()
    _fill_colours(menu, window)
    return menu


def _fill(menu: QMenu, window: MainWindow, ids: tuple[str, ...]) -> None:
    for action_id in ids:
        if action_id == "-":
            menu.addSeparator()
        else:
            menu.addAction(window.actions_by_id[action_id])


def _fill_colours(menu: QMenu, window: MainWindow) -> None:
    line = colours(window.palette()).line
    for colour in MarkerColour:
        action = window.actions_by_id[f"marker_colour_{colour}"]
        action.setIcon(_swatch(marker_colour(colour), line))
        menu.addAction(action)


def _swatch(colour: QColor, rim: QColor) -> QIcon:
    pixmap = QPixmap(14, 14)
    pixmap.fill(Qt.GlobalColor.transparent)
    painter = QPainter(pixmap)
    painter.setPen(rim)
    painter.setBrush(colour)
    painter.drawRect(1, 1, 11, 11)
    painter.end()
    return QIcon(pixmap)


def build_menu(window: MainWindow) -> QMenu:
    """The Timeline menu of the menu bar."""
    menu = window.menuBar().addMenu(tr("&Timeline"))
    _fill(menu, window, ("lane_up", "lane_down", "-", *LANE_ACTIONS, "-", *OCCLUSION_ACTIONS, "-", "ruler_frames", "-"))
    _fill(menu, window, ("marker", *MARKER_ACTIONS, "previous_marker", "next_marker"))
    _fill_colours(menu.addMenu(tr("Marker &colour")), window)
    return menu


def refresh(window: MainWindow) -> None:
    """Enable what the current lane has, and call it by what it does next."""
    document, lanes, actions = window.document, window.editor.lanes, window.actions_by_id
    can_edit = document.is_open and not document.read_only_reason
    row, keyed = window.editor.timeline.current_row, lanes.row not in KEYLESS
    texts = {
        Switch.SOLO: (tr("&Solo lane"), tr("End &solo of lane")),
        Switch.MUTE: (tr("&Mute lane"), tr("Un&mute lane")),
        Switch.LOCK: (tr("Loc&k lane"), tr("Unloc&k lane")),
    }
    for switch, action_id in _SWITCHES.items():
        state = lanes.state(switch)
        actions[action_id].setEnabled(can_edit and state is not None)
        actions[action_id].setText(texts[switch][state is SwitchState.ON])
    part = any(row in (parent, *children) for parent, children in CHILDREN.items())
    actions["lane_fold"].setEnabled(document.is_open and part)
    moving = document.project.base is not None
    for action_id in ("lane_add_key", "lane_select_keys", "lane_previous_key", "lane_next_key"):
        actions[action_id].setEnabled(moving and keyed and (can_edit or action_id != "lane_add_key"))
    actions["amplitude_here"].setEnabled(can_edit and moving)
    actions["lane_falloff"].setEnabled(can_edit and bool(lanes_with_keys(document.project, [row])))
    actions["occlude"].setEnabled(can_edit and moving)
    actions["occlude_end"].setEnabled(can_edit and bool(document.project.occlusion.spans))
    for action_id in ("lane_up", "lane_down", "ruler_frames"):
        actions[action_id].setEnabled(document.is_open)
    refresh_markers(window)


def refresh_markers(window: MainWindow) -> None:
    """Enable what needs a marker at the playhead."""
    can_edit = window.document.is_open and not window.document.read_only_reason
    actions, here = window.actions_by_id, window.editor.markers.here
    actions["marker_rename"].setEnabled(can_edit and window.document.project.frame_count > 0)
    for action_id in ("marker_remove", *(f"marker_colour_{colour}" for colour in MarkerColour)):
        actions[action_id].setEnabled(can_edit and here)
    for action_id in ("previous_marker", "next_marker"):
        actions[action_id].setEnabled(bool(window.document.project.markers))
