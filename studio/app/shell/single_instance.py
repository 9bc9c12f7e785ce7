"""One window per person: a second start hands its files to the first and ends.

The two talk in three words over a local socket that only the same user may open: the second sends the files, the first
says "ready", the second says "go". A first one that is too busy to say "ready" never gets "go", so that a file is
opened once.
"""

from __future__ import annotations

import hashlib
import json
import os
import sys
import tempfile
import time
from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QLockFile, QObject, Signal, Slot
from PySide6.QtNetwork import QLocalServer, QLocalSocket

from studio.store.places import Place, place_path

HAND_OVER_MS = 180
"""The longest that a start may wait for a window that is there already."""
MAX_MESSAGE = 1 << 16
_READY, _GO = b"ready\n", b"go\n"


class SingleInstance(QObject):
    """Either hands files over to the running window, or listens for later starts."""

    received = Signal(object)
    """list[Path] of a later start; empty when it was started without files."""

    def __init__(self, parent: QObject | None = None, *, name: str = "") -> None:
        super().__init__(parent)
        self._name = name or socket_name()
        self._server: QLocalServer | None = None
        self._waiting: dict[QLocalSocket, bytearray] = {}

    def hand_over(self, paths: Sequence[Path]) -> bool:
        """Give the files to a running window. False when there is none, or it does not answer at once."""
        if not _is_ours(self._name):
            return False
        end = time.monotonic() + HAND_OVER_MS / 1000
        socket = QLocalSocket()
        socket.connectToServer(self._name)
        if not socket.waitForConnected(_left(end)):
            return False
        socket.write(json.dumps([str(path) for path in paths]).encode() + b"\n")
        while socket.bytesAvailable() < len(_READY):
            if not socket.waitForReadyRead(_left(end)):
                socket.abort()
                return False
        if bytes(socket.readAll().data()) != _READY:
            socket.abort()
            return False
        socket.write(_GO)
        socket.waitForBytesWritten(_left(end))
        socket.disconnectFromServer()
        return True

    def listen(self) -> bool:
        """Take the files of later starts from now on; False when that is impossible: then each start opens a window.

        A socket that a crashed window left behind is removed.
        """
        lock = QLockFile(os.path.join(tempfile.gettempdir(), f"{self._name}.lock"))  # an absolute name stays itself
        if not lock.tryLock(HAND_OVER_MS):
            return False
        server = QLocalServer(self)
        server.setSocketOptions(QLocalServer.SocketOption.UserAccessOption)
        if not self._answers():  # asked first, as listening with these options would replace a living socket
            QLocalServer.removeServer(self._name)
            server.listen(self._name)
        lock.unlock()
        if not server.isListening():
            return False
        server.newConnection.connect(self._on_connection)
        self._server = server
        return True

    def close(self) -> None:
        """Listen no more; the socket goes away."""
        if self._server is not None:
            self._server.close()
            self._server = None

    def _answers(self) -> bool:
        socket = QLocalSocket()
        socket.connectToServer(self._name)
        answered = socket.waitForConnected(HAND_OVER_MS)
        socket.abort()
        return answered

    # ---- the listening side

    @Slot()
    def _on_connection(self) -> None:
        while self._server is not None and self._server.hasPendingConnections():
            socket = self._server.nextPendingConnection()
            self._waiting[socket] = bytearray()
            socket.readyRead.connect(self._on_ready_read)
            socket.disconnected.connect(self._on_disconnected)
            self._read(socket)

    @Slot()
    def _on_ready_read(self) -> None:
        socket = self.sender()
        if isinstance(socket, QLocalSocket):
            self._read(socket)

    def _read(self, socket: QLocalSocket) -> None:
        said = self._waiting.get(socket)
        if said is None:
            return
        had_files = b"\n" in said
        said += socket.readAll().data()
        if len(said) > MAX_MESSAGE:
            socket.abort()
        elif not had_files and b"\n" in said:
            socket.write(_READY)
            socket.flush()
        if said.endswith(b"\n" + _GO):
            self._waiting.pop(socket)
            paths = _paths(bytes(said).split(b"\n", 1)[0])
            if paths is not None:
                self.received.emit(paths)

    @Slot()
    def _on_disconnected(self) -> None:
        socket = self.sender()
        if isinstance(socket, QLocalSocket):
            self._waiting.pop(socket, None)
            socket.deleteLater()


def socket_name() -> str:
    """Where windows of this user with these folders meet."""
    mark = hashlib.sha256(str(place_path(Place.DATA)).encode(errors="surrogateescape")).hexdigest()[:12]
    if sys.platform == "win32":
        return f"lipwright-{os.environ.get('USERNAME', '')}-{mark}"
    runtime = os.environ.get("XDG_RUNTIME_DIR", "")
    place = runtime if runtime and os.path.isdir(runtime) else tempfile.gettempdir()
    return os.path.join(place, f"lipwright-{os.getuid()}-{mark}")


def _is_ours(name: str) -> bool:
    """Whether nobody else made that socket: a folder for temporary files is everybody's."""
    if sys.platform == "win32":
        return True
    try:
        return os.lstat(name).st_uid == os.getuid()
    except OSError:
        return False


def _left(end: float) -> int:
    return max(round((end - time.monotonic()) * 1000), 1)


def _paths(line: bytes) -> list[Path] | None:
    try:
        found = json.loads(line)
    except (ValueError, RecursionError):
        return None
    if not isinstance(found, list) or not all(isinstance(text, str) and "\0" not in text for text in found):
        return None
    return [Path(text) for text in found if Path(text).is_absolute()]
