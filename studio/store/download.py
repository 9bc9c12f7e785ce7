"""Fetching one large file: bounded in size, checked by hash, and going on where a cut connection left it.

What has come so far lies beside the target as NAME.part. Nothing here is called unless a person asked for it.
"""

from __future__ import annotations

import errno
import hashlib
import http.client
import os
import re
import threading
import urllib.error
import urllib.parse
import urllib.request
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from studio import __version__
from studio.core.errors import Cancelled, ModelError, StudioError

BLOCK = 1 << 18
TRIES = 4
"""Attempts in a row that bring nothing before it is given up."""
TIMEOUT = 30.0
PAUSE = 0.5
"""Seconds before the second attempt; each further one waits that much longer."""
LEAST_DIGITS = 8
_THIS_MACHINE = ("127.0.0.1", "::1", "localhost")
Progress = Callable[[int, int], None]
"""Bytes that are there, and bytes in all (0 while unknown)."""
_RANGE = re.compile(r"bytes (\d+)-\d+/(\d+|\*)")


@dataclass(frozen=True)
class Remote:
    """A file somewhere else. sha256: in hex, whole or its first digits; most: bytes that it may have at most."""

    url: str
    sha256: str
    most: int

    def __post_init__(self) -> None:
        parts = urllib.parse.urlsplit(self.url)
        if parts.scheme not in ("https", "http") or not parts.netloc:
            raise ModelError(f"'{self.url[:80]}' is no web address.", remedy="Give one that begins with https://.")
        if not re.fullmatch(rf"[0-9a-f]{{{LEAST_DIGITS},64}}", self.sha256):
            raise ModelError("The checksum is not SHA-256 in hex.", remedy="Give the 64 digits that its author states.")
        if parts.scheme == "http" and len(self.sha256) < 64 and parts.hostname not in _THIS_MACHINE:
            # Whoever sits on the line could make a file whose hash begins like that.
            raise ModelError(f"'{self.url[:80]}' is not https.", remedy="Give the whole checksum, or an https address.")


class _Cut(Exception):
    """The connection ended early; what came is kept."""


def download(
    remote: Remote, target: Path, *, progress: Progress | None = None, cancel: threading.Event | None = None
) -> Path:
    """Bring `remote` to `target`, which appears whole and with the right hash, or not at all.

    Goes on with what an earlier call left. Raises ModelError, Cancelled (what came is kept), StudioError for the disk.
    """
    if target.is_file() and matches(target, remote.sha256):
        return target
    part = target.with_name(f"{target.name}.part")
    target.parent.mkdir(parents=True, exist_ok=True)
    resumed = part.is_file()
    _fetch_all(remote, part, progress, cancel)
    if not matches(part, remote.sha256) and resumed:
        # The beginning may be of an older file: once more from the start.
        part.unlink()
        _fetch_all(remote, part, progress, cancel)
    if not matches(part, remote.sha256):
        part.unlink()
        raise ModelError(
            f"What came from {remote.url} is not the file that was meant: its checksum does not match.",
            path=target,
            remedy="Try again later, or check the address and the checksum.",
        )
    with part.open("r+b") as file:
        os.fsync(file.fileno())
    os.replace(part, target)
    return target


def matches(path: Path, sha256: str) -> bool:
    """Whether the file's SHA-256 is, or begins with, `sha256`."""
    return file_sha256(path).startswith(sha256.lower())


def file_sha256(path: Path) -> str:
    with path.open("rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest()


def _fetch_all(remote: Remote, part: Path, progress: Progress | None, cancel: threading.Event | None) -> None:
    """Attempt after attempt until all is there."""
    fruitless = 0
    while True:
        before = part.stat().st_size if part.is_file() else 0
        try:
            _fetch_once(remote, part, before, progress, cancel)
            return
        except (_Cut, http.client.HTTPException, OSError) as error:
            _refuse(remote, part, error)
            fruitless = 0 if part.is_file() and part.stat().st_size > before else fruitless + 1
            if fruitless >= TRIES:
                raise ModelError(
                    f"{remote.url} cannot be fetched ({_reason(error)}).",
                    remedy="Check the connection and try again: it goes on where it stopped.",
                ) from error
        if (cancel or threading.Event()).wait(PAUSE * fruitless):
            raise Cancelled("Stopped on request; what was fetched is kept for the next time.")


def _fetch_once(
    remote: Remote, part: Path, start: int, progress: Progress | None, cancel: threading.Event | None
) -> None:
    """Append to `part` what the server sends from byte `start` on. Raises _Cut when it sends less than it said."""
    headers = {"User-Agent": f"Lipwright/{__version__}", "Accept-Encoding": "identity"}
    headers |= {"Range": f"bytes={start}-"} if start else {}
    request = urllib.request.Request(remote.url, headers=headers)
    try:
        answer = _opener().open(request, timeout=TIMEOUT)
    except urllib.error.HTTPError as error:
        if error.code == 416 and start:  # nothing beyond what is there: the hash decides
            error.close()
            return
        raise
    with answer:
        start, total = _place(answer, start)
        _check_size(remote, total)
        with part.open("r+b" if part.is_file() else "wb") as file:
            file.truncate(start)
            file.seek(start)
            done = start
            while block := answer.read(BLOCK):
                done += len(block)
                _check_size(remote, done)
                file.write(block)
                if progress is not None:
                    progress(done, total)
                if cancel is not None and cancel.is_set():
                    raise Cancelled("Stopped on request; what was fetched is kept for the next time.")
    if total and done < total:
        raise _Cut("the connection was cut")


class _StaysSecure(urllib.request.HTTPRedirectHandler):
    """Follows redirections, but never from https to an address that anybody on the line can answer for."""

    def redirect_request(
        self, req: urllib.request.Request, fp: Any, code: int, msg: str, headers: Any, newurl: str
    ) -> urllib.request.Request | None:
        if req.type == "https" and urllib.parse.urlsplit(newurl).scheme != "https":
            raise urllib.error.HTTPError(newurl, code, "a redirection that leaves https", headers, fp)
        return super().redirect_request(req, fp, code, msg, headers, newurl)


def _opener() -> urllib.request.OpenerDirector:
    """For web addresses only: no files, no FTP, wherever a redirection leads."""
    opener = urllib.request.OpenerDirector()
    for handler in (
        urllib.request.ProxyHandler(),
        urllib.request.UnknownHandler(),
        urllib.request.HTTPHandler(),
        urllib.request.HTTPSHandler(),
        urllib.request.HTTPDefaultErrorHandler(),
        _StaysSecure(),
        urllib.request.HTTPErrorProcessor(),
    ):
        opener.add_handler(handler)
    return opener


def _place(answer: http.client.HTTPResponse, start: int) -> tuple[int, int]:
    """Where the answer's first byte belongs, and the size of the whole file (0 when it is not said)."""
    found = _RANGE.match(answer.headers.get("Content-Range", ""))
    if answer.status == 206 and found and int(found[1]) == start:
        return start, 0 if found[2] == "*" else int(found[2])
    length = answer.headers.get("Content-Length", "")
    return 0, int(length) if length.isdigit() and answer.status == 200 else 0


def _check_size(remote: Remote, size: int) -> None:
    if size > remote.most:
        raise ModelError(
            f"What {remote.url} sends is larger than the {remote.most / 2**20:.0f} MiB that it may have.",
            remedy="It is not the file that was meant: check the address.",
        )


def _refuse(remote: Remote, part: Path, error: Exception) -> None:
    """Raise for what another attempt would not change: an answer that is final, a disk that cannot be written."""
    if isinstance(error, urllib.error.HTTPError) and error.code < 500 and error.code not in (408, 429):
        raise ModelError(
            f"The server does not give {remote.url} ({error.code} {error.reason}).", remedy="Check the address."
        ) from error
    if isinstance(error, OSError) and error.errno in (errno.ENOSPC, errno.EDQUOT):
        raise StudioError("The disk is full.", path=part, remedy="Free some space: it goes on then.") from error
    if isinstance(error, OSError) and error.errno in (errno.EACCES, errno.EPERM, errno.EROFS):
        raise StudioError("The file may not be written.", path=part, remedy="Check the folder's rights.") from error


def _reason(error: Exception) -> str:
    if isinstance(error, urllib.error.HTTPError):
        return f"{error.code} {error.reason}"
    return str(getattr(error, "reason", "") or error)[:200]
