"""Rendering is making sure that every key of a plan is in the cache.

`render_missing` fills the cache; `iter_frames` streams finished frames in order and renders what is missing on the
way. Both work in batches, look at `cancel` between them, and hold no more than a few batches however long the clip is.
"""

from __future__ import annotations

import errno
import threading
import time
from collections.abc import Callable, Generator, Iterator, Sequence
from contextlib import closing
from dataclasses import dataclass
from itertools import chain

import numpy as np

from studio.core.errors import Cancelled, StudioError
from studio.core.plan import RenderPlan
from studio.render.cache import FrameCache
from studio.render.engine import Engine, Patch, Reference
from studio.render.events import BatchRendered, RenderEvent, RenderFinished, RenderStarted, RenderWarning
from studio.render.lenders import Lenders, picture_key
from studio.render.pace import Pace
from studio.render.prefetch import prefetch
from studio.render.sources import FrameSource

BATCH_BYTES = 64 << 20
"""Source pictures of one batch take at most this much: frames of a 4K video are rendered in smaller batches."""


def render_missing(
    plan: RenderPlan,
    engine: Engine,
    cache: FrameCache,
    source: FrameSource,
    *,
    cancel: threading.Event | None = None,
) -> Iterator[RenderEvent]:
    """Render each frame of the plan that the cache lacks; frames with one key are rendered once.

    What is done stays done: closing the generator, cancelling or a crash loses at most the batch in work.
    Raises Cancelled, and StudioError when the cache cannot be written.
    """
    started = time.monotonic()
    renderer = _Renderer(plan, engine, source)
    waiting = _rows_by_key(plan, cache)
    done = len(plan) - sum(len(rows) for rows in waiting.values())
    yield RenderStarted(total=len(plan), cached=done)
    pace, left = Pace(), len(waiting)
    first_rows = [rows[0] for rows in waiting.values()]
    renderer.look_ahead(first_rows, cancel)
    for batch in _chunks(first_rows, renderer.batch_size):
        _check(cancel)
        before = time.monotonic()
        made = dict(zip((plan.keys[row] for row in batch), renderer.render(batch), strict=True))
        try:
            cache.put_all(made)
        except OSError as error:
            raise _cache_error(cache, error) from error
        pace.add_rendered(len(batch), time.monotonic() - before)
        ready = sorted(int(plan.frames[row]) for first in batch for row in waiting[plan.keys[first]])
        done, left = done + len(ready), left - len(batch)
        yield BatchRendered(done, len(plan), tuple(ready), pace.seconds_left(missing=left, ready=0))
    yield RenderFinished(total=len(plan), rendered=len(waiting), seconds=time.monotonic() - started)


def iter_frames(
    plan: RenderPlan,
    engine: Engine,
    cache: FrameCache | None,
    source: FrameSource,
    *,
    cancel: threading.Event | None = None,
    on_event: Callable[[RenderEvent], None] = lambda event: None,
) -> Iterator[np.ndarray]:
    """The plan's finished frames in order: (H, W, 3) uint8 RGB, each the caller's own.

    Frames come from the cache; those that it lacks are rendered, a batch ahead, in a thread, and stored in it. `source`
    belongs to that thread until the generator ends. `on_event` is called in the caller's thread. Raises Cancelled.
    A cache that cannot be written is warned of once, and rendering goes on without it.
    """
    started = before = time.monotonic()
    rows = range(len(plan)) if cache is None else sorted(chain(*_rows_by_key(plan, cache).values()))
    missing = len(rows)
    on_event(RenderStarted(total=len(plan), cached=len(plan) - missing))
    pace, done, rendered = Pace(), 0, 0
    with closing(prefetch(_batches(_Renderer(plan, engine, source), cache, rows, cancel))) as batches:
        for batch in batches:
            if batch.warning is not None:
                on_event(batch.warning)
            for image, patch in batch.pairs:
                _check(cancel)
                yield patch.paste(image)
            done, rendered, missing = done + len(batch.frames), rendered + batch.rendered, missing - batch.absent
            before, seconds = time.monotonic(), time.monotonic() - before
            pace.add(rendered=batch.rendered, frames=len(batch.frames), seconds=seconds)
            left = pace.seconds_left(missing=max(missing, 0), ready=len(plan) - done - max(missing, 0))
            on_event(BatchRendered(done, len(plan), batch.frames, left))
    on_event(RenderFinished(total=len(plan), rendered=rendered, seconds=time.monotonic() - started))


def reference_key(plan: RenderPlan, row: int) -> str:
    """`Reference.key` of the picture and the points that a row of the plan is made from."""
    return picture_key(plan, int(plan.source_frames[row]), plan.source_points[row])


@dataclass(frozen=True, eq=False)
class _Batch:
    """Finished patches with the pictures that they go into.

    rendered: how many the engine made; absent: how many frames the cache lacked (twins are rendered once).
    """

    frames: tuple[int, ...]
    pairs: tuple[tuple[np.ndarray, Patch], ...]
    rendered: int
    absent: int
    warning: RenderWarning | None


class _Renderer:
    """A plan, the engine and the pictures, with the references of the last batch kept."""

    def __init__(self, plan: RenderPlan, engine: Engine, source: FrameSource) -> None:
        if plan.engine_fingerprint != engine.fingerprint:
            raise ValueError("the plan was made for another engine: its keys would name wrong frames")
        self.plan, self.engine, self.source = plan, engine, source
        frame_bytes = source.width * source.height * 3
        fits = engine.batch_size if source.is_still else BATCH_BYTES // frame_bytes
        self.batch_size = max(1, min(engine.batch_size, fits))
        self._references: dict[tuple[str, int], Reference] = {}
        self._lenders = Lenders(source)

    def render(self, rows: Sequence[int]) -> list[Patch]:
        """Patches of `rows` in their order: one batch, whether they share a reference or have one each."""
        plan, kept, references = self.plan, self._references, []
        self._references = {}
        lenders = self._lenders.of(plan, rows)
        for row in rows:
            key = reference_key(plan, row), int(plan.lender_frames[row])
            known = kept.get(key) or self._references.get(key)
            self._references[key] = known or self._reference_of(row, key[0], lenders.get(row))
            references.append(self._references[key])
        patches = list(self.engine.render(references, plan.targets[list(rows)], seed=plan.seed))
        assert len(patches) == len(rows), (len(patches), len(rows))
        for patch in patches:
            assert self.fits(patch), (patch.region, patch.pixels.shape)
        return patches

    def look_ahead(self, rows: Sequence[int], cancel: threading.Event | None) -> None:
        """Read what lends to any of `rows`, in the order of the source: frame by frame each would cost two jumps."""
        lent = {int(self.plan.lender_frames[row]): row for row in rows if self.plan.is_lent(row)}
        for index in sorted(lent):
            _check(cancel)
            self._lenders.of(self.plan, [lent[index]])

    def fits(self, patch: Patch) -> bool:
        """Whether a patch lies inside the picture and has the pixels that it says."""
        region = patch.region
        inside = region.x + region.width <= self.source.width and region.y + region.height <= self.source.height
        return inside and min(region.x, region.y) >= 0 and patch.pixels.shape == (region.height, region.width, 3)

    def picture(self, row: int) -> np.ndarray:
        return self.source.frame(int(self.plan.source_frames[row]))

    def _reference_of(self, row: int, key: str, lender: Reference | None) -> Reference:
        return Reference(self.picture(row), self.plan.source_points[row], key, lender)


def _batches(
    renderer: _Renderer, cache: FrameCache | None, missing: Sequence[int], cancel: threading.Event | None
) -> Generator[_Batch, None, None]:
    """The whole plan in order, batch by batch. missing: rows that the cache lacks."""
    plan = renderer.plan
    renderer.look_ahead(missing, cancel)
    for rows in _chunks(range(len(plan)), renderer.batch_size):
        _check(cancel)
        found = {} if cache is None else _cached(renderer, cache, rows)
        lacking = {plan.keys[row]: row for row in reversed(rows) if plan.keys[row] not in found}
        absent = sum(plan.keys[row] in lacking for row in rows)
        todo = sorted(lacking.values())
        made = {plan.keys[row]: patch for row, patch in zip(todo, renderer.render(todo), strict=True)} if todo else {}
        warning = None if cache is None else _store(cache, made)
        if warning is not None:
            cache = None
        patches = found | made
        yield _Batch(
            frames=tuple(int(plan.frames[row]) for row in rows),
            pairs=tuple((renderer.picture(row), patches[plan.keys[row]]) for row in rows),
            rendered=len(todo),
            absent=absent,
            warning=warning,
        )


def _cached(renderer: _Renderer, cache: FrameCache, rows: Sequence[int]) -> dict[str, Patch]:
    """Patches by key of those of `rows` that the cache has."""
    keys = {renderer.plan.keys[row] for row in rows}
    patches = {key: cache.get(key) for key in keys}
    return {key: patch for key, patch in patches.items() if patch is not None and renderer.fits(patch)}


def _store(cache: FrameCache, patches: dict[str, Patch]) -> RenderWarning | None:
    """Put patches into the cache, or say why that is not possible."""
    try:
        cache.put_all(patches)
    except OSError as error:
        told = _cache_error(cache, error)
        return RenderWarning(f"{told.what} Rendering goes on without it.", told.remedy)
    return None


def _cache_error(cache: FrameCache, error: OSError) -> StudioError:
    if error.errno in (errno.ENOSPC, errno.EDQUOT):
        what, remedy = "The disk of the frame cache is full.", "Free some space there, or set a smaller cache."
    else:
        what = f"The frame cache cannot be written ({error.strerror or error})."
        remedy = f"Make {cache.folder} writable, or set LIPWRIGHT_HOME to another place."
    return StudioError(what, path=cache.folder, remedy=remedy)


def _rows_by_key(plan: RenderPlan, cache: FrameCache) -> dict[str, list[int]]:
    """The rows of each key that the cache lacks, in the plan's order."""
    waiting: dict[str, list[int]] = {}
    present: set[str] = set()
    for row, key in enumerate(plan.keys):
        if key in waiting:
            waiting[key].append(row)
        elif key not in present:
            if key in cache:
                present.add(key)
            else:
                waiting[key] = [row]
    return waiting


def _chunks(rows: Sequence[int], size: int) -> Iterator[Sequence[int]]:
    return (rows[at : at + size] for at in range(0, len(rows), size))


def _check(cancel: threading.Event | None) -> None:
    if cancel is not None and cancel.is_set():
        raise Cancelled()
