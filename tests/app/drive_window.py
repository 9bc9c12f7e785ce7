"""Use the real window on a real display: open files, analyse, drag a point, render, export, take pictures of it.

    QT_QPA_PLATFORM=xcb python -m tests.app.drive_window PORTRAIT VOICE OUT [--frames N] [--scheme dark]

Writes window-start, window-analysed, window-drag, window-editor, window-export and window-rendered as PNG, and
result.mp4, into OUT.
"""

from __future__ import annotations

import argparse
import json
import sys
import time
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QEventLoop, QPoint, Qt, QTimer
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from studio.app.dialogs.export import ExportDialog
from studio.app.main import create_application
from studio.app.window import MainWindow
from studio.core.project import set_range
from tests.app.gestures import drag, drop, place_on

LOWER_LIP = 57


def wait(milliseconds: int) -> None:
    """An event loop for a while; unlike QTest.qWait it lets other threads have the interpreter."""
    loop = QEventLoop()
    QTimer.singleShot(milliseconds, loop.quit)
    loop.exec()


def wait_until(done: Callable[[], bool], what: str, seconds: float = 240) -> None:
    end = time.monotonic() + seconds
    while not done():
        if time.monotonic() > end:
            raise TimeoutError(what)
        wait(30)


class Driver:
    """One run through the window."""

    def __init__(self, window: MainWindow, out: Path) -> None:
        self.window, self.out = window, out

    def picture(self, name: str) -> None:
        """What the display shows, not what a widget would paint."""
        wait(400)
        screen = QGuiApplication.primaryScreen()
        place = self.window.frameGeometry()
        grabbed = screen.grabWindow(0, place.x(), place.y(), place.width(), place.height())
        assert grabbed.save(str(self.out / f"window-{name}.png"))

    def settled(self) -> None:
        wait_until(lambda: not self.window.runner.busy, "the jobs")

    def run(self, portrait: Path, voice: Path, frames: int) -> dict[str, object]:
        window, canvas = self.window, self.window.editor.canvas
        self.picture("start")
        drop(window.start.portrait, portrait)
        drop(window.start.voice, voice)
        wait_until(lambda: window.document.is_open, "the project")
        self.settled()
        wait_until(lambda: canvas.patch is not None, "the preview")
        window.playback.seek(min(28, window.playback.frame_count - 1))
        self.picture("analysed")
        self.drag()
        self.picture("drag")
        QTest.keySequence(window, "Ctrl+Z")
        undone = not window.document.project.layers
        QTest.keySequence(window, "Ctrl+Shift+Z")
        window.actions_by_id["fit"].trigger()
        self.mark()
        self.picture("editor")
        if frames:
            window.document.edit(lambda project: set_range(project, 0, frames), "Range")
        window.actions_by_id["render"].trigger()
        self.settled()
        self.picture("rendered")
        self.export()
        keys = {layer.id: [key.frame for key in layer.keys] for layer in window.document.project.layers}
        return {"undone": undone, "keys": keys, "banner": window.banner.text if window.banner.isVisible() else ""}

    def drag(self) -> None:
        """Pull the lower lip down at the playhead, close up."""
        self.window.actions_by_id["fit_mouth"].trigger()
        wait(200)
        start = place_on(self.window, LOWER_LIP)
        steps = [start + QPoint(step, 7 * step) for step in range(1, 9)]
        drag(self.window.editor.canvas, start, *steps, release=False)
        wait(500)
        QTest.mouseRelease(self.window.editor.canvas, Qt.MouseButton.LeftButton, pos=steps[-1])
        wait(500)

    def mark(self) -> None:
        """A marker, all keys selected, and the lips selected by a box."""
        window, canvas = self.window, self.window.editor.canvas
        frame = window.playback.frame
        window.playback.seek(frame // 2)
        QTest.keySequence(window, "M")
        window.playback.seek(frame)
        window.editor.timeline.setFocus()
        QTest.keySequence(window, "Ctrl+A")
        places = [place_on(window, point) for point in (48, 54, 51, 57)]
        low = QPoint(min(place.x() for place in places) - 14, min(place.y() for place in places) - 14)
        high = QPoint(max(place.x() for place in places) + 14, max(place.y() for place in places) + 14)
        drag(canvas, low, low + QPoint(9, 9), high)

    def export(self) -> None:
        QTest.keySequence(self.window, "Ctrl+E")
        dialog = self.window.findChild(ExportDialog)
        dialog.name.setText(str(self.out / "result.mp4"))
        self.picture("export")
        QTest.mouseClick(dialog.export_button, Qt.MouseButton.LeftButton)
        self.settled()


def main() -> int:
    parser = argparse.ArgumentParser()
    parser.add_argument("portrait", type=Path)
    parser.add_argument("voice", type=Path)
    parser.add_argument("out", type=Path)
    parser.add_argument("--frames", type=int, default=0)
    parser.add_argument("--scheme", default="system")
    parser.add_argument("--size", default="1180x820")
    arguments = parser.parse_args()
    create_application()
    window = MainWindow()
    window.resize(*map(int, arguments.size.split("x")))
    window.move(0, 0)
    window.set_scheme(arguments.scheme)
    window.show()
    window.activateWindow()
    wait_until(window.isActiveWindow, "the keyboard focus", 10)
    wait(300)
    try:
        told = Driver(window, arguments.out).run(arguments.portrait, arguments.voice, arguments.frames)
        print(json.dumps(told | {"platform": QApplication.platformName()}))
    finally:
        window.close()
    return 0


if __name__ == "__main__":
    sys.exit(main())
