"""Values that a project file has written or read before, so that an edit costs what it changed: keys and alignments."""

from __future__ import annotations

from typing import Any

MOST = 200_000
"""Stretches above which all are forgotten; some 128 frames each."""

Stretch = tuple[Any, ...]
"""The keys of some frames; or an alignment, alone."""
Place = tuple[str, int]
"""Id of a layer, and the number of the stretch in it."""


class KeyBlobs:
    """Which blob holds which keys. Keys are values and blobs are named by content, so nothing here goes out of date."""

    def __init__(self) -> None:
        self._latest: dict[Place, tuple[Stretch, str]] = {}
        self._by_name: dict[str, Stretch] = {}

    def name_of(self, place: Place, keys: Stretch) -> str | None:
        """The blob of these very keys if they were the last at `place`. Comparing the same objects is quick."""
        known = self._latest.get(place)
        return known[1] if known is not None and known[0] == keys else None

    def keys_of(self, name: str) -> Stretch | None:
        return self._by_name.get(name)

    def remember(self, name: str, keys: Stretch, place: Place) -> None:
        """Keys that a blob is known to hold: read from it, or read back after writing."""
        if len(self._by_name) >= MOST:
            self._by_name.clear()
            self._latest.clear()
        self._by_name[name] = keys
        self._latest[place] = keys, name
