"""Actions and menu of the canvas, and when each can be used."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtGui import QActionGroup
from PySide6.QtWidgets import QMenu

from studio.app.access_keys import without_access_key
from studio.app.actions import ActionSpec
from studio.app.canvas.picture import Side
from studio.app.canvas_state import Onion
from studio.app.compare import side_title
from studio.app.texts import tr, tr_n

if TYPE_CHECKING:
    from studio.app.window import MainWindow

FACE_IDS = (
    "- reset_range keep_shape - hide_groups lock_groups pin_groups show_all_groups - choose_face find_in_box lay_in_box"
)
"""For the menu of the face, after what is there."""


def add_actions(window: MainWindow) -> None:
    """Fill the window's registry with what `window.canvas_tools` offers."""
    _add_view_actions(window)
    _add_onion_actions(window)
    _add_compare_actions(window)
    _add_group_actions(window)
    _add_face_actions(window)
    _add_own_shapes(window)
    window.canvas_tools.store.changed.connect(lambda: refresh(window))
    window.canvas_tools.compare.on_changed.connect(lambda: refresh(window))


def _add_view_actions(window: MainWindow) -> None:
    add, tools, canvas = window.actions_by_id.add, window.canvas_tools, window.editor.canvas
    state = tools.store.value
    tip = tr("Handles that open the jaw, move lips and corners, pucker and close")
    spec = ActionSpec(
        "grips", tr("&Handles of the mouth"), ("G",), "grips", checkable=True, checked=state.grips, tip=tip
    )
    add(spec, lambda on: tools.set_shown(grips=on))
    tip = tr("The arrow keys with Alt pull the next handle")
    add(ActionSpec("next_grip", tr("&Next handle"), ("H",), tip=tip), lambda: _step_grip(window, 1))
    tip = tr("The arrow keys with Alt pull the previous handle")
    add(ActionSpec("previous_grip", tr("&Previous handle"), ("Shift+H",), tip=tip), lambda: _step_grip(window, -1))
    tip = tr("A ring around uncertain points; the wider, the less certain")
    spec = ActionSpec("confidence", tr("&Confidence"), checkable=True, checked=state.confidence, tip=tip)
    add(spec, lambda on: tools.set_shown(confidence=on))
    tip = tr("What the shapes on the picture mean")
    spec = ActionSpec("legend", tr("&Legend"), ("?",), checkable=True, checked=state.legend, tip=tip)
    add(spec, lambda on: tools.set_shown(legend=on))
    tip = tr("Fit picture takes in points that lie beside it")
    spec = ActionSpec("outside", tr("Points &outside the picture"), checkable=True, checked=state.outside, tip=tip)
    add(spec, lambda on: tools.set_shown(outside=on))
    add(ActionSpec("fit_face", tr("Fit &face"), ("Ctrl+Shift+F",)), lambda: canvas.fit_face())
    add(ActionSpec("picture_in", tr("Zoom picture &in"), ("+", "=")), lambda: canvas.zoom(1.25))
    add(ActionSpec("picture_out", tr("Zoom picture o&ut"), ("-",)), lambda: canvas.zoom(1 / 1.25))


def _step_grip(window: MainWindow, direction: int) -> None:
    """Handles are shown when one is asked for."""
    window.actions_by_id["grips"].setChecked(True)
    window.canvas_tools.grips.step(direction)


def _add_onion_actions(window: MainWindow) -> None:
    add, tools = window.actions_by_id.add, window.canvas_tools
    state = tools.store.value
    tip = tr("Show the face of neighbouring keys or frames faintly")
    spec = ActionSpec("onion", tr("&Onion skin"), ("U",), "onion", checkable=True, checked=state.onion, tip=tip)
    add(spec, lambda on: tools.set_shown(onion=on))
    group = QActionGroup(window)
    for mode in Onion:
        text = tr("Neighbouring &keys") if mode is Onion.KEYS else tr_n("%Ln frames off", int(mode.value))
        spec = ActionSpec(
            f"onion_{mode.value}", text, checkable=True, checked=state.onion_mode is mode,
            name=tr("Onion skin: {what}").format(what=without_access_key(text)),
        )  # fmt: skip
        action = add(spec, lambda on: None)
        action.triggered.connect(lambda _=False, mode=mode: tools.set_onion_mode(mode))
        group.addAction(action)


def _add_compare_actions(window: MainWindow) -> None:
    add, compare = window.actions_by_id.add, window.canvas_tools.compare
    tip = tr("Two pictures side by side, parted by a line that can be dragged")
    add(ActionSpec("compare", tr("&Compare"), ("C",), "compare", checkable=True, tip=tip), compare.set_on)
    add(ActionSpec("compare_swap", tr("S&wap sides"), ("Shift+C",), name=tr("Compare: swap sides")), compare.swap)
    add(ActionSpec("split_left", tr("Line to the &left"), ("Alt+[",), name=tr("Compare: line to the left")),
        lambda: compare.move_split(-1))  # fmt: skip
    add(ActionSpec("split_right", tr("Line to the &right"), ("Alt+]",), name=tr("Compare: line to the right")),
        lambda: compare.move_split(1))  # fmt: skip
    state = window.canvas_tools.store.value
    for where, chosen in (("left", state.left), ("right", state.right)):
        group = QActionGroup(window)
        for side in Side:
            title = tr("Compare, left: {what}") if where == "left" else tr("Compare, right: {what}")
            spec = ActionSpec(
                f"compare_{where}_{side.value}", side_title(side), checkable=True, checked=side is chosen,
                name=title.format(what=side_title(side)),
            )  # fmt: skip
            action = add(spec, lambda on: None)
            action.triggered.connect(lambda _=False, given={where: side}: compare.set_sides(**given))
            group.addAction(action)


def _add_group_actions(window: MainWindow) -> None:
    add, groups = window.actions_by_id.add, window.canvas_tools.groups
    tip = tr("Hide or show the groups of the selected points")
    add(ActionSpec("hide_groups", tr("Hide &groups"), ("Ctrl+H",), tip=tip), lambda: groups.toggle("hide"))
    tip = tr("Show all groups again")
    add(ActionSpec("show_all_groups", tr("Sho&w all groups"), ("Ctrl+Shift+H",), tip=tip), groups.show_all)
    tip = tr("Lock or unlock the groups of the selected points: nothing moves them")
    add(ActionSpec("lock_groups", tr("Loc&k groups"), tip=tip), lambda: groups.toggle("lock"))
    tip = tr("Pin or unpin the groups of the selected points: they do not follow other points, shapes or handles")
    add(ActionSpec("pin_groups", tr("P&in groups"), tip=tip), lambda: groups.toggle("pin"))


def _add_face_actions(window: MainWindow) -> None:
    add, faces = window.actions_by_id.add, window.canvas_tools.faces
    tip = tr("Choose one of several faces, or draw a box where the face is")
    add(ActionSpec("choose_face", tr("Choose &face…"), tip=tip), faces.start)
    tip = tr("Look for the face inside the box you drew")
    add(ActionSpec("find_in_box", tr("Find face in the &box"), tip=tip), faces.find_in_box)
    tip = tr("Place the points of an average face in the box you drew, to be moved by hand")
    add(ActionSpec("lay_in_box", tr("Place points in the bo&x"), tip=tip), faces.lay_in_box)
    faces.active_changed.connect(lambda: refresh(window))
    tip = tr("The groups of the selected points, or all, as predicted from in to out point")
    spec = ActionSpec("reset_range", tr("Reset range to predictio&n"), ("Shift+Backspace",), tip=tip)
    add(spec, window.editor.points.reset_range)


def _add_own_shapes(window: MainWindow) -> None:
    """Keeping the mouth as a shape, and what can be done with those that were kept."""
    add, tools, shapes = window.actions_by_id.add, window.canvas_tools, window.editor.shapes
    tip = tr("Keep the mouth of the playhead as a shape of your own")
    add(ActionSpec("keep_shape", tr("Keep this mouth as a &shape…"), ("Alt+0",), tip=tip), tools.ask_shape_name)
    keep = add(ActionSpec("keep_named", tr("Keep"), tip=tr("Keep this mouth by the name beside")), shapes.keep)
    others = [
        add(ActionSpec("own_apply", tr("Apply"), tip=tr("Apply your own shape")),
            lambda: tools.on_current_own("apply")),
        add(ActionSpec("own_rename", tr("Rename"), tip=tr("Rename your own shape")), shapes.rename_own),
        add(ActionSpec("own_remove", tr("Remove"), tip=tr("Remove your own shape")),
            lambda: tools.on_current_own("remove")),
        add(ActionSpec("own_restore", tr("Put back"), tip=tr("Put back the shape that was removed last")),
            tools.own.restore),
    ]  # fmt: skip
    shapes.add_own_actions(keep, others)
    shapes.own.currentItemChanged.connect(lambda: refresh(window))
    shapes.name.textChanged.connect(lambda: refresh(window))
    tools.own.changed.connect(lambda: refresh(window))
    tools.own.load()


def build_menu(window: MainWindow) -> None:
    """The menu of the picture, after that of the view."""
    actions, bar = window.actions_by_id, window.menuBar()
    menu = QMenu(tr("Pict&ure"), window)
    menu.setObjectName("picture_menu")
    _fill(window, menu, "grips next_grip previous_grip - confidence legend outside - onion")
    onion = menu.addMenu(tr("Onion skin of"))
    _fill(window, onion, " ".join(f"onion_{mode.value}" for mode in Onion))
    _fill(window, menu, "- compare compare_swap split_left split_right")
    for where, title in (("left", tr("On the left")), ("right", tr("On the right"))):
        _fill(window, menu.addMenu(title), " ".join(f"compare_{where}_{side.value}" for side in Side))
    _fill(window, menu, "- fit_face picture_in picture_out")
    titles = [action.menu() for action in bar.actions()]
    behind = next((k + 1 for k, m in enumerate(titles) if isinstance(m, QMenu) and actions["fit"] in m.actions()), 0)
    if behind < len(bar.actions()):
        bar.insertMenu(bar.actions()[behind], menu)
    else:
        bar.addMenu(menu)


def _fill(window: MainWindow, menu: QMenu, ids: str) -> None:
    for action_id in ids.split():
        if action_id == "-":
            menu.addSeparator()
        else:
            menu.addAction(window.actions_by_id[action_id])


def _show_state(window: MainWindow) -> None:
    """Check what is on."""
    state, actions = window.canvas_tools.store.value, window.actions_by_id
    for name in ("grips", "confidence", "legend", "outside", "onion"):
        actions[name].setChecked(getattr(state, name))
    actions["compare"].setChecked(window.canvas_tools.compare.on)
    for chosen in (f"onion_{state.onion_mode.value}", f"compare_left_{state.left.value}"):
        actions[chosen].setChecked(True)
    actions[f"compare_right_{state.right.value}"].setChecked(True)


def refresh(window: MainWindow) -> None:
    """Enable what makes sense now."""
    _show_state(window)
    document, busy = window.document, window.runner.busy
    project, tools, shapes = document.project, window.canvas_tools, window.editor.shapes
    can_edit = document.is_open and not document.read_only_reason
    posing, choosing = can_edit and document.has_motion, tools.faces.active
    own = shapes.current_own() is not None
    enabled = {
        "reset_range": posing and any(layer.keys for layer in project.layers),
        "keep_shape": document.has_motion,
        "keep_named": document.has_motion and bool(shapes.name.text().strip()),
        "own_apply": posing and own,
        "own_rename": own,
        "own_remove": own,
        "own_restore": tools.own.can_restore,
        "choose_face": can_edit and project.portrait is not None and not busy,
        "find_in_box": can_edit and choosing,
        "lay_in_box": can_edit and choosing,
        "lock_groups": can_edit and project.face is not None,
    }
    enabled |= dict.fromkeys(("next_grip", "previous_grip", "grips"), document.has_motion)
    enabled |= dict.fromkeys(("hide_groups", "pin_groups", "show_all_groups"), document.is_open)
    enabled |= dict.fromkeys(("fit_face", "picture_in", "picture_out", "compare", "compare_swap"), document.is_open)
    enabled |= dict.fromkeys(("split_left", "split_right"), tools.compare.on)
    for action_id, on in enabled.items():
        window.actions_by_id[action_id].setEnabled(on)
