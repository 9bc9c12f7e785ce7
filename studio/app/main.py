"""Opens the window."""

from __future__ import annotations

import os
import sys
from collections.abc import Sequence
from pathlib import Path
from types import TracebackType
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication

    from studio.app.window import MainWindow


def main(argv: Sequence[str] = ()) -> int:
    """Run the application with files to open (a project, or a portrait and a voice); the exit code.

    Needs PySide6; the command line checks that before it calls this.
    """
    app = create_application()
    from studio.app.window import MainWindow

    window = MainWindow()
    _show_faults_in(window)
    window.show()
    paths = [Path(text).absolute() for text in argv if not text.startswith("-")]
    if paths:
        window.open_paths(paths)
    return app.exec()


def create_application() -> QApplication:
    """The QApplication, set up; the one that exists, if there is one."""
    forget_foreign_plugins()
    from PySide6.QtGui import QColor, QIcon
    from PySide6.QtWidgets import QApplication

    from studio.app import icons

    existing = QApplication.instance()
    if isinstance(existing, QApplication):
        return existing
    app = QApplication(["lipwright"])
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


def _show_faults_in(window: MainWindow) -> None:
    """A fault in a slot is logged, and shown, instead of passing unseen."""
    from studio.app.worker import unexpected

    def hook(kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        if isinstance(error, Exception):
            window.show_error(unexpected(error))
        else:
            sys.__excepthook__(kind, error, trace)

    sys.excepthook = hook


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
