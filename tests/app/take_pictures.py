"""Pictures of every part of the window in both themes, from the bundled sample, as the display shows them.

    xvfb-run -s "-screen 0 1400x900x24" python -m tests.app.take_pictures docs/images

Writes <part>-light.png and <part>-dark.png, each under 200 KB, and lists them.
"""

from __future__ import annotations

import argparse
import os
import sys
import tempfile
from collections.abc import Callable
from pathlib import Path

import numpy as np
from PySide6.QtCore import QEvent, QPoint, QRect, Qt
from PySide6.QtGui import QColor, QGuiApplication, QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QWidget

from studio.app.main import create_application
from studio.app.window import MainWindow
from studio.core.errors import StudioError
from studio.core.project import set_range
from tests.app.drive_window import wait, wait_until
from tests.app.gestures import drag, place_on

MOST_BYTES = 200_000
SIZE = (1180, 820)


class Photographer:
    """Goes through the window in one theme."""

    def __init__(self, window: MainWindow, out: Path, scheme: str) -> None:
        self.window, self.out, self.scheme = window, out, scheme
        self.made: list[Path] = []

    def take(self, name: str, widget: QWidget | None = None) -> None:
        """What the display shows of a widget; of the window if none is given."""
        wait(350)
        shown = widget if widget is not None else self.window
        corner = shown.mapToGlobal(QPoint())
        place = QRect(corner, shown.size()) if widget is not None else self.window.frameGeometry()
        screen = QGuiApplication.primaryScreen()
        image = screen.grabWindow(0, place.x(), place.y(), place.width(), place.height()).toImage()
        path = self.out / f"{name}-{self.scheme}.png"
        assert image.save(str(path), "PNG", 0)
        if path.stat().st_size > MOST_BYTES:
            assert few_colours(image).save(str(path), "PNG", 0)
        assert path.stat().st_size <= MOST_BYTES, path
        self.made.append(path)

    def project(self) -> None:
        """The sample, with a few edits and its first two seconds rendered."""
        window = self.window
        self.take("start")
        window.open_sample()
        wait_until(lambda: window.document.is_open and not window.runner.busy, "the sample")
        wait_until(lambda: window.editor.canvas.patch is not None, "the preview")
        window.playback.seek(14)
        QTest.keySequence(window, "M")
        for frame, down in ((20, 3), (28, 7), (36, 4)):
            window.playback.seek(frame)
            wait(250)
            start = place_on(window, 57)
            drag(window.editor.canvas, start, start + QPoint(2, down // 2), start + QPoint(4, down))
            wait(250)
        window.document.edit(lambda project: set_range(project, 0, 50), "Range")
        window.actions_by_id["render"].trigger()
        wait_until(lambda: not window.runner.busy, "the render")
        window.playback.seek(28)
        window.statusBar().clearMessage()
        wait(600)
        self.take("editor")

    def panels(self) -> None:
        """Each panel in front of those that share its place."""
        docks = self.window.docks
        for dock_id in docks:
            was_hidden = docks[dock_id].isHidden()
            docks.show(dock_id)
            wait(200)
            self.take(f"panel-{dock_id}", docks[dock_id])
            if was_hidden:
                docks[dock_id].hide()
        for dock_id in docks:
            docks.show(dock_id)
        self.take("all-panels")
        self.window.actions_by_id["reset_layout"].trigger()
        self.window.statusBar().clearMessage()

    def around(self) -> None:
        """Settings, shortcuts, commands, help, export, tour and a message."""
        window, actions = self.window, self.window.actions_by_id
        actions["settings"].trigger()
        dialog = self._dialog("settings_dialog")
        for page in range(dialog.tabs.count()):  # type: ignore[attr-defined]
            dialog.tabs.setCurrentIndex(page)  # type: ignore[attr-defined]
            self.take(f"settings-{page + 1}", dialog)
        dialog.close()
        actions["shortcuts"].trigger()
        dialog = self._dialog("shortcut_dialog")
        dialog.choose("fit_mouth")  # type: ignore[attr-defined]
        QTest.keyClick(dialog.key, Qt.Key.Key_E, Qt.KeyboardModifier.ControlModifier)  # type: ignore[attr-defined]
        self.take("shortcuts", dialog)
        dialog.close()
        window.activateWindow()
        window.shell.open_palette()
        QTest.keyClicks(window.shell.palette.query, "key")
        self.take("commands")
        window.shell.palette.close_palette()
        self._help()
        self._tour()
        actions["export"].trigger()
        self.take("export", self._dialog("export_dialog"))
        self._dialog("export_dialog").reject()
        window.show_error(StudioError("The picture cannot be read.", path="/home/me/portrait.png", remedy="Try a PNG."))
        self.take("message")
        window.banner.dismiss()
        window.new()
        self.take("start-recent")

    def _help(self) -> None:
        window = self.window
        for name, opened in (("help", window.shell.open_help), ("help-shortcuts", window.shell.open_shortcut_list)):
            window.activateWindow()
            window.editor.timeline.setFocus()
            opened()
            shown = window.findChild(QWidget, "help_window")
            assert shown is not None
            shown.move(20, 20)
            self.take(name, shown)
            shown.hide()

    def _tour(self) -> None:
        shell = self.window.shell
        shell.start_tour()
        assert shell.tour is not None
        shell.tour.next()
        self.take("tour")
        shell.tour.end()

    def _dialog(self, name: str) -> QDialog:
        found = self.window.findChild(QDialog, name)
        assert found is not None, name
        found.move(40, 40)
        wait(200)
        return found


def few_colours(image: QImage, count: int = 256) -> QImage:
    """The picture in the colours that are most like its own: k-means of its pixels."""
    import cv2

    plain = image.convertToFormat(QImage.Format.Format_RGB888)
    rows = np.frombuffer(plain.constBits(), np.uint8).reshape(plain.height(), plain.bytesPerLine())
    pixels = rows[:, : plain.width() * 3].reshape(-1, 3)
    sample = np.unique(pixels[:: max(len(pixels) // 60_000, 1)], axis=0).astype(np.float32)
    cv2.setRNGSeed(0)
    stop = (cv2.TERM_CRITERIA_MAX_ITER, 6, 1.0)
    _, _, centres = cv2.kmeans(sample, min(count, len(sample)), None, stop, 1, cv2.KMEANS_PP_CENTERS)
    table = [QColor(*map(int, centre)).rgb() for centre in np.round(centres)]
    return plain.convertToFormat(QImage.Format.Format_Indexed8, table, Qt.ImageConversionFlag.ThresholdDither)


def photograph(out: Path, scheme: str) -> list[Path]:
    """All pictures of one theme, in a home of its own."""
    with tempfile.TemporaryDirectory(prefix="lipwright-") as home:
        os.environ["LIPWRIGHT_HOME"] = home
        window = MainWindow()
        window.settings.change(scheme=scheme, tour_done=True)
        window.resize(*SIZE)
        window.move(0, 0)
        window.show()
        window.activateWindow()
        wait(500)
        photographer = Photographer(window, out, scheme)
        steps: tuple[Callable[[], None], ...] = (photographer.project, photographer.panels, photographer.around)
        try:
            for step in steps:
                step()
        finally:
            window.close()
            window.deleteLater()
            QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
    return photographer.made


def main() -> int:
    parser = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    parser.add_argument("out", type=Path)
    parser.add_argument("--scheme", choices=("light", "dark"))
    arguments = parser.parse_args()
    arguments.out.mkdir(parents=True, exist_ok=True)
    create_application()
    for scheme in (arguments.scheme,) if arguments.scheme else ("light", "dark"):
        for path in photograph(arguments.out, scheme):
            print(f"{path} {path.stat().st_size // 1024} KB", flush=True)
    return 0


if __name__ == "__main__":
    sys.exit(main())
