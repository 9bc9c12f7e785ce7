"""Rendered frames on disk, found by key: one small file per frame, at most a set size in all.

A file holds a patch (region and pixels), lossless. Files appear whole (written aside, then renamed) and are checked
when they are read, so that several threads and processes share a cache, and a crash or a bad disk costs a re-render.
"""

from __future__ import annotations

import os
import re
import secrets
import struct
import threading
import time
import zlib
from collections.abc import Iterator, Mapping
from concurrent.futures import ThreadPoolExecutor
from contextlib import suppress
from pathlib import Path

import numpy as np

from studio.render.engine import Patch, Region

DEFAULT_MAX_BYTES = 10 << 30
MAX_SIDE = 1 << 15
MAX_PIXELS = 1 << 26
"""Largest side and area of a patch in px: what a damaged header can make us take is bounded by them."""

_MAGIC = b"LWPATCH2"
_HEADER = struct.Struct("<8s16sIIIII")
_KEY = re.compile(r"[0-9a-f]{32}")
_SUFFIX = ".patch"
_TEMPORARY = ".part"
_TRIM_TO = 0.9
_WRITERS = 4
_STALE_SECONDS = 3600.0


class FrameCache:
    """Patches by frame key. All methods may be called from any thread; other processes may use the folder too.

    max_bytes: when it is passed, the frames that were unused for longest are removed until 90 % are left. Each process
    counts what it adds itself, so that several together may pass it for a while.
    """

    def __init__(self, folder: Path, *, max_bytes: int = DEFAULT_MAX_BYTES) -> None:
        self.folder = Path(folder)
        self.max_bytes = max_bytes
        self._lock = threading.Lock()
        self._total: int | None = None

    def __contains__(self, key: str) -> bool:
        """Whether there is a frame of this key; its content is looked at only by `get`."""
        return self._path(key).is_file()

    def keys(self) -> set[str]:
        """The keys of all frames, from one look at the folders: for those who would ask for very many."""
        return {entry.path[-len(entry.name) - 3 :][:2] + entry.name.removesuffix(_SUFFIX) for entry in self._entries()}

    def get(self, key: str) -> Patch | None:
        """The patch of `key` and marks it as used; None when it is not there or damaged, and then it is removed."""
        path = self._path(key)
        try:
            data = path.read_bytes()
        except OSError:
            return None
        patch = decode_patch(data, key)
        with suppress(OSError):
            if patch is None:
                path.unlink()
            else:
                os.utime(path)
        return patch

    def put(self, key: str, patch: Patch) -> None:
        """Store a patch. Raises OSError when it cannot be written; nothing half-written is left then."""
        path = self._path(key)
        data = encode_patch(patch, key)
        partial = path.with_name(f"{secrets.token_hex(8)}{_TEMPORARY}")
        try:
            _write(partial, data)
            os.replace(partial, path)
        except OSError:
            with suppress(OSError):
                partial.unlink(missing_ok=True)
            if key in self:  # Windows refuses to replace a file that another process reads: it has the same pixels.
                return
            raise
        self._count(len(data))

    def put_all(self, patches: Mapping[str, Patch]) -> None:
        """`put` for many, on all cores: coding is most of the work. Raises the first OSError."""
        if len(patches) < 2:
            for key, patch in patches.items():
                self.put(key, patch)
            return
        with ThreadPoolExecutor(min(len(patches), os.cpu_count() or 1, _WRITERS)) as pool:
            for _ in pool.map(self.put, patches.keys(), patches.values()):
                pass

    def clear(self) -> None:
        """Remove every frame."""
        with self._lock:
            for entry in self._entries():
                with suppress(OSError):
                    os.unlink(entry.path)
            self._total = 0

    def size(self) -> int:
        """Bytes of all frames, counted on disk."""
        return sum(_stat_size(entry) for entry in self._entries())

    def _path(self, key: str) -> Path:
        if not _KEY.fullmatch(key):
            raise ValueError("a frame key is 32 hex digits")
        return self.folder / key[:2] / f"{key[2:]}{_SUFFIX}"

    def _entries(self) -> Iterator[os.DirEntry[str]]:
        """Every frame file; writes that a crash left behind are removed on the way."""
        oldest = time.time() - _STALE_SECONDS
        for shard in _scan(self.folder):
            if len(shard.name) != 2 or not shard.is_dir():
                continue
            for entry in _scan(Path(shard.path)):
                if entry.name.endswith(_SUFFIX):
                    yield entry
                elif entry.name.endswith(_TEMPORARY):
                    with suppress(OSError):
                        if entry.stat().st_mtime < oldest:
                            os.unlink(entry.path)

    def _count(self, added: int) -> None:
        with self._lock:
            self._total = self.size() if self._total is None else self._total + added
            if self._total > self.max_bytes:
                self._total = self._trim()

    def _trim(self) -> int:
        """Remove the least recently used frames down to 90 % of the cap; the bytes that are left.

        Counts anew first: other processes add and remove frames too.
        """
        found: list[tuple[float, int, str]] = []
        for entry in self._entries():
            with suppress(OSError):
                stat = entry.stat()
                found.append((stat.st_mtime, stat.st_size, entry.path))
        total = sum(size for _, size, _ in found)
        if total <= self.max_bytes:
            return total
        for _, size, path in sorted(found):
            if total <= self.max_bytes * _TRIM_TO:
                break
            with suppress(OSError):
                os.unlink(path)
            total -= size
        return total


def encode_patch(patch: Patch, key: str) -> bytes:
    """Header, then differences to the px above and to the left (gradient prediction), Huffman-coded by zlib.

    Of PNG, zlib and raw at several settings this was the fastest that more than halves the size. A 476 x 512 px head
    takes 4.0 ms to write and 3.4 ms to read, 28 % of its bytes; a 396 x 372 px face 2.4 ms and 1.7 ms.
    """
    region, pixels = patch.region, np.ascontiguousarray(patch.pixels, np.uint8)
    assert pixels.shape == (region.height, region.width, 3), (pixels.shape, region)
    down = pixels.copy()
    down[1:] -= pixels[:-1]
    both = down.copy()
    both[:, 1:] -= down[:, :-1]
    squeeze = zlib.compressobj(1, zlib.DEFLATED, zlib.MAX_WBITS, 9, zlib.Z_HUFFMAN_ONLY)
    body = squeeze.compress(both.reshape(-1).data) + squeeze.flush()
    head = (_MAGIC, bytes.fromhex(key), region.x, region.y, region.width, region.height)
    return _HEADER.pack(*head, zlib.crc32(body)) + body


def decode_patch(data: bytes, key: str) -> Patch | None:
    """The patch of `encode_patch`, or None for anything else: another key, a cut or changed file, absurd sizes."""
    if len(data) < _HEADER.size:
        return None
    magic, stored_key, x, y, width, height, checksum = _HEADER.unpack_from(data)
    if magic != _MAGIC or stored_key.hex() != key:
        return None
    if max(x + width, y + height) > MAX_SIDE or width * height > MAX_PIXELS:
        return None
    body = memoryview(data)[_HEADER.size :]
    size = width * height * 3
    if zlib.crc32(body) != checksum:
        return None
    try:
        raw = zlib.decompressobj().decompress(body, size + 1)
    except zlib.error:
        return None
    if len(raw) != size:
        return None
    both = np.frombuffer(raw, np.uint8).reshape(height, width, 3)
    pixels = np.add.accumulate(np.add.accumulate(both, axis=0, dtype=np.uint8), axis=1, dtype=np.uint8)
    return Patch(Region(x, y, width, height), pixels)


def _write(path: Path, data: bytes) -> None:
    try:
        path.write_bytes(data)
    except FileNotFoundError:
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(data)


def _scan(folder: Path) -> Iterator[os.DirEntry[str]]:
    try:
        with os.scandir(folder) as entries:
            yield from entries
    except OSError:
        return


def _stat_size(entry: os.DirEntry[str]) -> int:
    try:
        return entry.stat().st_size
    except OSError:
        return 0
