"""Python's garbage collector under a window."""

from __future__ import annotations

import gc
import importlib
import sys
import weakref
from collections.abc import Iterator
from pathlib import Path

import pytest

from studio.app.collector import GarbageCollector


class Knot:
    """Garbage that only a collection finds, once nobody holds it."""

    def __init__(self) -> None:
        self.me = self


@pytest.fixture
def collector(qapp) -> Iterator[GarbageCollector]:
    made = GarbageCollector()
    made.tidy()
    yield made
    made.end()


def _full_collections() -> int:
    return gc.get_stats()[2]["collections"]


def _old_knot() -> weakref.ref[Knot]:
    knot = Knot()
    gc.collect(0)
    gc.collect(1)
    return weakref.ref(knot)


def test_no_allocation_starts_a_full_collection_but_young_garbage_still_goes(collector):
    knot, before = weakref.ref(Knot()), _full_collections()
    kept = [[i] for i in range(500_000)]
    assert _full_collections() == before
    assert knot() is None
    assert len(kept) == 500_000


def test_without_it_the_same_allocations_start_some(qapp):
    gc.freeze()
    before = _full_collections()
    kept = [[i] for i in range(500_000)]
    gc.unfreeze()
    assert _full_collections() > before
    assert len(kept) == 500_000


def test_the_timer_finds_old_garbage_and_passes_over_what_modules_hold(collector, tmp_path: Path, monkeypatch):
    set_aside, knot = gc.get_freeze_count(), _old_knot()
    assert set_aside > 10_000
    assert knot() is not None
    collector.tidy()
    assert knot() is None
    (tmp_path / "late_module_of_a_test.py").write_text("held = [[i] for i in range(5_000)]\n")
    monkeypatch.syspath_prepend(tmp_path)
    importlib.import_module("late_module_of_a_test")
    collector.tidy()
    assert gc.get_freeze_count() > set_aside + 5_000
    del sys.modules["late_module_of_a_test"]


def test_the_end_leaves_everything_as_it_was(qapp):
    thresholds = gc.get_threshold()
    collector = GarbageCollector()
    collector.tidy()
    collector.end()
    assert (gc.get_threshold(), gc.get_freeze_count()) == (thresholds, 0)
