"""A web server for tests of downloads: answers ranges, and can cut connections, fail and redirect on demand."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer


@dataclass
class FileServer:
    """files: content by path. cut_after: bytes after which each connection for a file ends, one entry per request.

    status: answers by path instead of content; redirect: another address by path; ranges: whether they are understood.
    """

    address: str = ""
    files: dict[str, bytes] = field(default_factory=dict)
    cut_after: list[int | None] = field(default_factory=list)
    status: dict[str, int] = field(default_factory=dict)
    redirect: dict[str, str] = field(default_factory=dict)
    ranges: bool = True
    asked: list[tuple[str, str]] = field(default_factory=list)

    def url(self, path: str) -> str:
        return f"{self.address}/{path}"


@contextmanager
def file_server() -> Iterator[FileServer]:
    state = FileServer()

    class Handler(BaseHTTPRequestHandler):
        def do_GET(self) -> None:
            path, asked = self.path.lstrip("/"), self.headers.get("Range", "")
            state.asked.append((path, asked))
            if path in state.redirect:
                self.send_response(302)
                self.send_header("Location", state.redirect[path])
                self.end_headers()
                return
            if path in state.status or path not in state.files:
                self.send_error(state.status.get(path, 404))
                return
            data, start = state.files[path], 0
            if asked and state.ranges:
                start = int(asked.removeprefix("bytes=").removesuffix("-"))
                if start >= len(data):
                    self.send_error(416)
                    return
                self.send_response(206)
                self.send_header("Content-Range", f"bytes {start}-{len(data) - 1}/{len(data)}")
            else:
                self.send_response(200)
            self.send_header("Content-Length", str(len(data) - start))
            self.end_headers()
            cut = state.cut_after.pop(0) if state.cut_after else None
            self.wfile.write(data[start:] if cut is None else data[start : start + cut])

        def log_message(self, *args: object) -> None:
            pass

    server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.02}, daemon=True)
    thread.start()
    state.address = f"http://127.0.0.1:{server.server_address[1]}"
    try:
        yield state
    finally:
        server.shutdown()
        server.server_close()
        thread.join()
