"""The window's actions and menus, and when each can be used."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QActionGroup
from PySide6.QtWidgets import QMenu

from studio.app import canvas_actions, icons, reach_actions, retime_actions
from studio.app.access_keys import keep_unique
from studio.app.actions import ActionSpec, plain
from studio.app.key_tools import FALLOFFS
from studio.app.panels.start import Role
from studio.app.texts import tr, tr_data, tr_n
from studio.app.timeline import actions as timeline_actions
from studio.core.curves import Interpolation
from studio.core.handles import MouthShape

if TYPE_CHECKING:
    from studio.app.window import MainWindow

_NEED_FRAMES = (
    "play", "step_back", "step_forward", "second_back", "second_forward", "go_start", "go_end", "shuttle_back", "pause",
    "shuttle_forward", "loop",
)  # fmt: skip


def add_actions(window: MainWindow) -> None:
    """Fill the window's registry. Slots look the window's parts up when they are called."""
    add = window.actions_by_id.add
    playback, editor = window.playback, window.editor
    add(ActionSpec("new", tr("&New…"), ("Ctrl+N",), tip=tr("New project")), window.new)
    add(ActionSpec("open", tr("&Open…"), ("Ctrl+O",), "folder", tip=tr("Open project")), window.ask_open)
    for role, text in ((Role.PORTRAIT, tr("Replace &portrait…")), (Role.VOICE, tr("Replace &voice…"))):
        add(ActionSpec(f"replace_{role}", text, (), role.value), lambda _=False, role=role: window.ask_media(role))
    add(ActionSpec("save_as", tr("Save &as…"), ("Ctrl+Shift+S",)), window.ask_save_as)
    add(ActionSpec("export", tr("&Export…"), ("Ctrl+E",), "export"), window.ask_export)
    add(ActionSpec("quit", tr("&Quit"), ("Ctrl+Q",)), window.close)
    add(ActionSpec("undo", tr("&Undo"), ("Ctrl+Z",), "undo"), editor.undo)
    add(ActionSpec("redo", tr("&Redo"), ("Ctrl+Shift+Z", "Ctrl+Y"), "redo"), editor.redo)
    _add_key_actions(window)
    _add_point_actions(window)
    _add_time_actions(window)
    _add_shape_actions(window)
    timeline_actions.add_actions(window)
    canvas_actions.add_actions(window)
    retime_actions.add_actions(window)
    add(ActionSpec("place_face", tr("Place face by &hand")), editor.placer.start)
    add(ActionSpec("analyse", tr("&Analyse")), window.tasks.analyse)
    add(ActionSpec("render", tr("&Render"), ("Ctrl+R",), "render"), window.panels.render.start)
    stop = ActionSpec("cancel", tr("&Cancel"), ("Ctrl+.",), "stop", tip=tr("Cancel the running task"))
    add(stop, window.runner.cancel)
    add(ActionSpec("play", tr("&Play"), ("Space",), "play"), playback.toggle)
    add(ActionSpec("step_back", tr("Frame &back"), ("Left",), "previous"), lambda: playback.step(-1))
    add(ActionSpec("step_forward", tr("Frame &forward"), ("Right",), "next"), lambda: playback.step(1))
    for action_id, text, key, way in (
        ("second_back", tr("Second b&ack"), "Shift+Left", -1),
        ("second_forward", tr("Second for&ward"), "Shift+Right", 1),
    ):
        add(ActionSpec(action_id, text, (key,)), lambda _=False, way=way: playback.step_seconds(way))
    add(ActionSpec("go_start", tr("To the &start"), ("Home",), "start"), lambda: playback.seek(0))
    add(ActionSpec("go_end", tr("To the &end"), ("End",), "end"), lambda: playback.seek(playback.frame_count - 1))
    add(ActionSpec("previous_key", tr("Previous key"), ("Ctrl+Left",)), lambda: editor.keys.go(-1))
    add(ActionSpec("next_key", tr("Next key"), ("Ctrl+Right",)), lambda: editor.keys.go(1))
    add(ActionSpec("show_points", tr("Show &points"), ("P",), "points", checkable=True, checked=True),
        editor.canvas.set_points_shown)  # fmt: skip
    add(ActionSpec("fit", tr("&Fit picture"), ("F",), "fit"), lambda: editor.canvas.fit())
    add(ActionSpec("fit_mouth", tr("Fit m&outh"), ("Shift+F",), "mouth"), lambda: editor.canvas.fit_mouth())
    add(ActionSpec("zoom_in", tr("Zoom timeline &in"), ("Ctrl++", "Ctrl+=")), lambda: editor.timeline.zoom(1.5))
    add(ActionSpec("zoom_out", tr("Zoom timeline o&ut"), ("Ctrl+-",)), lambda: editor.timeline.zoom(1 / 1.5))
    add(ActionSpec("zoom_fit", tr("Fit &timeline"), ("Ctrl+0",)), lambda: editor.timeline.fit())
    for scheme, text in (("system", tr("Follow the system")), ("light", tr("Light")), ("dark", tr("Dark"))):
        name = tr("Theme: {name}").format(name=text)
        spec = ActionSpec(f"scheme_{scheme}", text, checkable=True, checked=scheme == "system", name=name)
        add(spec, lambda on, name=scheme: window.settings.change(scheme=name) if on else None)
    window.shell.add_actions()
    window.actions_by_id.tint(window.palette())
    editor.transport.add_actions(
        [window.actions_by_id[name] for name in ("go_start", "step_back", "play", "step_forward", "go_end")],
        [window.actions_by_id[name] for name in ("show_points", "grips", "onion", "compare", "fit", "fit_mouth")],
    )


def _add_key_actions(window: MainWindow) -> None:
    """Actions on the keys that are selected on the timeline."""
    add, keys = window.actions_by_id.add, window.editor.keys
    remove_tip = tr("Remove the selected keys, or those at the playhead")
    add(ActionSpec("remove_keys", tr("Remove &keys"), ("Delete",), tip=remove_tip), keys.remove)
    add(ActionSpec("cut_keys", tr("Cu&t keys"), ("Ctrl+X",)), keys.cut)
    add(ActionSpec("copy_keys", tr("&Copy keys"), ("Ctrl+C",)), keys.copy)
    add(ActionSpec("paste_keys", tr("&Paste keys"), ("Ctrl+V",), tip=tr("Paste keys at the playhead")), keys.paste)
    duplicate_tip = tr("Copy the selected keys to right after them")
    add(ActionSpec("duplicate_keys", tr("&Duplicate keys"), ("Ctrl+D",), tip=duplicate_tip), keys.duplicate)
    all_tip = tr("Select all points, or all keys while the timeline has the focus")
    add(ActionSpec("select_all", tr("Select &all"), ("Ctrl+A",), tip=all_tip), window.editor.select_all)
    curve, before, after = tr("Interpolation: {name}"), tr("Falloff before: {name}"), tr("Falloff after: {name}")
    for kind, text in (
        (Interpolation.HOLD, tr("&Hold")),
        (Interpolation.LINEAR, tr("&Linear")),
        (Interpolation.SMOOTH, tr("&Smooth")),
        (Interpolation.BEZIER, tr("&Bézier")),
    ):
        name = curve.format(name=plain(text))
        add(ActionSpec(f"interpolate_{kind}", text, name=name), lambda _=False, kind=kind: keys.set_interpolation(kind))
    for side, pattern in (("before", before), ("after", after)):
        for frames in FALLOFFS:
            text = tr_n("%Ln frames", frames)
            spec = ActionSpec(f"falloff_{side}_{frames}", text, name=pattern.format(name=text))
            add(spec, lambda _=False, chosen={side: frames}: keys.set_falloff(**chosen))


def _add_point_actions(window: MainWindow) -> None:
    """Actions on the points that are selected on the canvas, and how drags move them."""
    add, points = window.actions_by_id.add, window.editor.points
    tip = tr("Mirror edits to the other half of the face")
    add(ActionSpec("mirror", tr("&Mirror edits"), ("X",), checkable=True, tip=tip), points.set_mirror)
    tip = tr("Points near a dragged one follow it")
    add(ActionSpec("proportional", tr("&Proportional editing"), ("R",), checkable=True, tip=tip),
        points.set_proportional)  # fmt: skip
    add(ActionSpec("radius_down", tr("&Smaller radius"), ("[",)), lambda: points.change_radius(-1))
    add(ActionSpec("radius_up", tr("&Larger radius"), ("]",)), lambda: points.change_radius(1))
    reach_actions.add_actions(window)
    tip = tr("Inner lips stop where they touch")
    add(ActionSpec("lips_touch", tr("Keep lips from &crossing"), checkable=True, checked=True, tip=tip),
        points.set_lips_touch)  # fmt: skip
    tip = tr("Put the selected points, or all, where they were predicted")
    add(ActionSpec("reset_points", tr("&Reset to prediction"), ("Backspace",), tip=tip), points.reset)
    tip = tr("The mouth, or the selected groups, as on the frame before")
    add(ActionSpec("copy_previous_pose", tr("Copy pre&vious pose"), ("Ctrl+PgUp",), tip=tip),
        lambda: points.copy_pose(-1))  # fmt: skip
    tip = tr("The mouth, or the selected groups, as on the frame after")
    add(ActionSpec("copy_next_pose", tr("Copy &next pose"), ("Ctrl+PgDown",), tip=tip), lambda: points.copy_pose(1))


def _add_time_actions(window: MainWindow) -> None:
    """Shuttle, loop, range, markers and problems."""
    add, playback, times = window.actions_by_id.add, window.playback, window.editor.times
    tip = tr("Play backwards; press again to go faster")
    add(ActionSpec("shuttle_back", tr("Play back&wards"), ("J",), tip=tip), lambda: playback.shuttle(-1))
    add(ActionSpec("pause", tr("Pa&use"), ("K",)), playback.pause)
    tip = tr("Play forwards; press again to go faster")
    add(ActionSpec("shuttle_forward", tr("Play forwar&ds"), ("L",), tip=tip), lambda: playback.shuttle(1))
    tip = tr("Play the range from in to out point over and over")
    add(ActionSpec("loop", tr("&Loop range"), ("Shift+L",), checkable=True, tip=tip), playback.set_loop)
    tip = tr("Render and export from here")
    add(ActionSpec("mark_in", tr("Set &in point"), ("I",), tip=tip), times.mark_in)
    tip = tr("Render and export to here")
    add(ActionSpec("mark_out", tr("Set &out point"), ("O",), tip=tip), times.mark_out)
    add(ActionSpec("clear_range", tr("&Clear in and out"), ("Shift+I",)), times.clear_range)
    tip = tr("Set or remove a marker at the playhead")
    add(ActionSpec("marker", tr("&Marker"), ("M",), tip=tip), times.toggle_marker)
    add(ActionSpec("next_problem", tr("&Next problem"), ("N",)), lambda: times.go_to_problem(1))
    add(ActionSpec("previous_problem", tr("P&revious problem"), ("Shift+N",)), lambda: times.go_to_problem(-1))


def _add_shape_actions(window: MainWindow) -> None:
    """One action per mouth shape, Alt and a digit from 1 on, and its button."""
    editor = window.editor

    def apply(shape: MouthShape) -> None:
        editor.points.apply_shape(shape, editor.shapes.strength)

    made = []
    for digit, shape in enumerate(MouthShape, 1):
        text = tr_data(shape.value)
        tip = tr("Mouth shape {name} at the playhead").format(name=text)
        name = tr("Mouth shape {name}").format(name=text)
        spec = ActionSpec(f"shape_{shape.value}", text, (f"Alt+{digit}",), tip=tip, name=name)
        made.append(window.actions_by_id.add(spec, lambda _=False, shape=shape: apply(shape)))
    editor.shapes.add_actions(made)


def key_menu(window: MainWindow) -> QMenu:
    """What can be done with the selected keys, for a right click on the timeline."""
    menu, actions = QMenu(tr("Keys"), window), window.actions_by_id
    menu.setObjectName("key_menu")
    menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    for action_id in ("cut_keys", "copy_keys", "paste_keys", "duplicate_keys", "remove_keys"):
        menu.addAction(actions[action_id])
    menu.addSeparator()
    curves = menu.addMenu(tr("&Interpolation"))
    for kind in Interpolation:
        curves.addAction(actions[f"interpolate_{kind}"])
    for side, title in (("before", tr("Falloff &before")), ("after", tr("Falloff &after"))):
        falloff = menu.addMenu(title)
        for frames in FALLOFFS:
            falloff.addAction(actions[f"falloff_{side}_{frames}"])
    return menu


def refresh_keys(window: MainWindow) -> None:
    """Enable what works on selected keys only."""
    chosen = bool(window.editor.keys.selection) and not window.document.read_only_reason
    for action_id, action in window.actions_by_id.all().items():
        if action_id == "duplicate_keys" or action_id.startswith(("interpolate_", "falloff_")):
            action.setEnabled(chosen)
    retime_actions.refresh_keys(window, chosen=chosen)


def build_menus(window: MainWindow) -> None:
    """The menu bar, from the registry."""
    bar = window.menuBar()
    actions = window.actions_by_id
    for title, ids in (
        (tr("&File"), "new open - replace_portrait replace_voice - save_version save_as collect export - quit"),
        (
            tr("&Edit"),
            "undo redo - cut_keys copy_keys paste_keys duplicate_keys remove_keys select_all - shortcuts settings",
        ),
        (
            tr("&Face"),
            "mirror proportional radius_down radius_up reach_shapes lips_touch - reset_points copy_previous_pose "
            f"copy_next_pose {canvas_actions.FACE_IDS} place_face",
        ),
        (tr("&View"), "fit fit_mouth show_points - zoom_in zoom_out zoom_fit - palette next_part previous_part"),
        (
            tr("&Playback"),
            "play step_back step_forward second_back second_forward go_start go_end - "
            "shuttle_back pause shuttle_forward loop - "
            "mark_in mark_out clear_range - marker previous_key next_key - next_problem previous_problem",
        ),
        (tr("&Render"), "analyse render cancel"),
        (tr("&Help"), "help help_shortcuts tour - reports"),
    ):
        menu = bar.addMenu(title)
        for action_id in ids.split():
            if action_id == "-":
                menu.addSeparator()
            elif action_id == "reach_shapes":
                reach_actions.add_menu(window, menu)
            else:
                menu.addAction(actions[action_id])
        if action_id == "previous_part":
            menu.addSeparator()
            window.docks.fill(menu.addMenu(tr("Pa&nels")))
            appearance = menu.addMenu(tr("&Appearance"))
            group = QActionGroup(window)
            for scheme in ("scheme_system", "scheme_light", "scheme_dark"):
                group.addAction(actions[scheme])
                appearance.addAction(actions[scheme])
            appearance.addSeparator()
            appearance.addAction(actions["safe_colours"])
            menu.addAction(actions["reset_layout"])
            timeline_actions.build_menu(window).addMenu(retime_actions.build_menu(window))
    canvas_actions.build_menu(window)
    keep_unique(bar)
    tools = window.addToolBar(tr("Tools"))
    tools.setObjectName("tools")
    tools.setMovable(False)
    tools.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
    for action_id in ("open", "-", "undo", "redo", "-", "render", "export"):
        if action_id == "-":
            tools.addSeparator()
        else:
            tools.addAction(actions[action_id])
    for action_id in ("undo", "redo"):
        actions[action_id].setPriority(QAction.Priority.LowPriority)


def refresh(window: MainWindow) -> None:
    """Enable what makes sense now."""
    document, busy = window.document, window.runner.busy
    project = document.project
    is_open, has_motion = document.is_open, project.base is not None and project.face is not None
    can_edit = is_open and not document.read_only_reason
    enabled = {
        "replace_portrait": can_edit,
        "replace_voice": can_edit,
        "save_as": is_open,
        "save_version": can_edit,
        "collect": can_edit and project.portrait is not None and not busy,
        "export": has_motion and not busy,
        "undo": document.can_undo,
        "redo": document.can_redo,
        "remove_keys": can_edit and any(layer.keys for layer in project.layers),
        "cut_keys": can_edit and any(layer.keys for layer in project.layers),
        "copy_keys": any(layer.keys for layer in project.layers),
        "select_all": is_open,
        "paste_keys": can_edit and has_motion,
        "place_face": can_edit and project.portrait is not None and not busy,
        "analyse": can_edit and project.portrait is not None and project.base is None and not busy,
        "render": has_motion and not busy,
        "cancel": busy,
    }
    enabled |= dict.fromkeys(_NEED_FRAMES, project.frame_count > 0)
    enabled |= dict.fromkeys(("previous_key", "next_key"), any(layer.keys for layer in project.layers))
    enabled |= dict.fromkeys(("fit", "fit_mouth", "zoom_in", "zoom_out", "zoom_fit", "show_points"), is_open)
    for action_id, on in enabled.items():
        window.actions_by_id[action_id].setEnabled(on)
    posing = can_edit and has_motion
    timing = can_edit and project.frame_count > 0
    enabled_now = dict.fromkeys(("copy_previous_pose", "copy_next_pose"), posing)
    enabled_now |= dict.fromkeys((f"shape_{shape.value}" for shape in MouthShape), posing)
    enabled_now["reset_points"] = posing and any(layer.keys for layer in project.layers)
    enabled_now |= dict.fromkeys(("mark_in", "mark_out", "clear_range", "marker"), timing)
    enabled_now |= dict.fromkeys(("next_problem", "previous_problem"), has_motion)
    for action_id, on in enabled_now.items():
        window.actions_by_id[action_id].setEnabled(on)
    refresh_keys(window)
    timeline_actions.refresh(window)
    canvas_actions.refresh(window)
    retime_actions.refresh(window)
    window.actions_by_id["undo"].setText(f"{tr('&Undo')} {document.undo_label}".strip())
    window.actions_by_id["redo"].setText(f"{tr('&Redo')} {document.redo_label}".strip())


def show_playing(window: MainWindow, playing: bool) -> None:
    """The play button pauses while it plays."""
    action = window.actions_by_id["play"]
    action.setText(tr("&Pause") if playing else tr("&Play"))
    action.setIcon(icons.icon("pause" if playing else "play", window.palette()))


def read_only_text(reason: str) -> tuple[str, str]:
    """What to tell about a project that cannot be edited in place."""
    what = {
        "newer_version": tr("This project was made by a newer version of Lipwright."),
        "open_elsewhere": tr("This project is open in another window or program."),
        "permissions": tr("This project's file may not be written to."),
    }.get(reason, tr("This project is open for reading only."))
    return what, tr("You can look at it, render it, and save a copy to edit.")
