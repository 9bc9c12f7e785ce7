"""Opens the window."""

from __future__ import annotations

import os
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from studio.core.frozen import begin_frozen

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication

NEW_WINDOW = "--new-window"
_SCALE = "QT_SCALE_FACTOR"


def main(argv: Sequence[str] = ()) -> int:
    """Run the application with files to open (a project, or a portrait and a voice); the exit code.

    A window that is there already gets the files instead, unless argv has `--new-window`. Needs PySide6; the command
    line checks that before it calls this.
    """
    begin_frozen()
    paths = [Path(text).absolute() for text in argv if not text.startswith("-")]
    app = create_application()
    from studio.app.shell.single_instance import SingleInstance

    instance = SingleInstance()
    if NEW_WINDOW not in argv and instance.hand_over(paths):
        return 0
    from studio.app.collector import GarbageCollector

    collector = GarbageCollector()
    from studio.app.shell.crash import CrashHandler, take_fault_logs
    from studio.app.shell.session import Session, runs
    from studio.app.window import MainWindow

    reports = take_fault_logs(runs)
    window = MainWindow()
    crashes = CrashHandler(window, context=window.shell.situation)
    crashes.faulted.connect(window.show_error)
    crashes.install()
    if instance.listen():
        instance.received.connect(window.shell.open_from_elsewhere)
    try:
        window.show()
        window.shell.begin(Session(), has_files=bool(paths), reports=reports)
        if paths:
            window.open_paths(paths)
        collector.tidy()
        return app.exec()
    finally:
        instance.close()
        window.shell.end()
        crashes.remove()
        collector.end()


def create_application() -> QApplication:
    """The QApplication, set up; the one that exists, if there is one."""
    forget_foreign_plugins()
    from PySide6.QtGui import QColor, QIcon
    from PySide6.QtWidgets import QApplication

    from studio.app import icons

    existing = QApplication.instance()
    if isinstance(existing, QApplication):
        return existing
    from studio.app import languages
    from studio.app.settings import load_settings

    settings, chosen = load_settings(), _SCALE in os.environ
    _scale_interface(settings.ui_scale)
    app = QApplication(["lipwright"])
    if not chosen:
        os.environ.pop(_SCALE, None)  # other programs that we start have a size of their own
    languages.install(app, settings.language)
    app.setApplicationName("lipwright")
    app.setApplicationDisplayName("Lipwright")
    app.setDesktopFileName("lipwright")
    app.setStyle("Fusion")
    pixmap = icons.draw("app", QColor("#8c2f2a"), 64)
    if pixmap is not None:
        app.setWindowIcon(QIcon(pixmap))
    return app


def forget_foreign_plugins() -> None:
    """opencv-python points these variables at the Qt 5 plugins in its wheel when it is imported; ours are Qt 6."""
    for name in ("QT_QPA_PLATFORM_PLUGIN_PATH", "QT_QPA_FONTDIR"):
        if "cv2" in Path(os.environ.get(name, "")).parts:
            del os.environ[name]


def _scale_interface(scale: int) -> None:
    """Qt takes the size of everything from the environment, once; what a person set there themselves wins."""
    if scale != 100 and _SCALE not in os.environ:
        os.environ[_SCALE] = str(scale / 100)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
