from __future__ import annotations

import errno
import itertools
import pickle
import threading
from dataclasses import replace

import numpy as np
import pytest

from studio.core.errors import Cancelled, MediaError, StudioError
from studio.core.project import MediaKind, MediaRef
from studio.core.timebase import FrameRate
from studio.media.encoder import VideoEncoder
from studio.media.files import file_hash
from studio.render.cache import FrameCache
from studio.render.engine import Patch, Region
from studio.render.events import BatchRendered, RenderFinished, RenderStarted, RenderWarning
from studio.render.lenders import cut_to_face
from studio.render.runner import iter_frames, render_missing
from studio.render.sources import StillSource, locate, open_source
from tests.unit.render.render_fakes import FACE, FakeEngine, make_fake_plan, picture, portrait_ref


@pytest.fixture
def cache(tmp_path):
    return FrameCache(tmp_path / "cache")


@pytest.fixture
def source():
    return StillSource(picture())


@pytest.fixture
def portrait(tmp_path):
    return portrait_ref(tmp_path)


def expected(plan, image=None) -> list[np.ndarray]:
    """Every frame, each rendered on its own without cache or batches."""
    image = picture() if image is None else image
    frames = []
    for target in plan.targets:
        shade = int(np.round(np.abs(target).sum() * 7)) + plan.seed * 13
        frame = image.copy()
        frame[60:100, 30:90] = ((image[60:100, 30:90].astype(np.int64) + shade) % 256).astype(np.uint8)
        frames.append(frame)
    return frames


def equal(one, two) -> bool:
    return len(one) == len(two) and all(np.array_equal(a, b) for a, b in zip(one, two, strict=True))


def test_render_missing_fills_the_cache_and_says_how_far_it_is(portrait, source, cache):
    engine = FakeEngine(batch_size=4)
    plan = make_fake_plan(engine, portrait, np.arange(10))
    events = list(render_missing(plan, engine, cache, source))
    assert events[0] == RenderStarted(total=10, cached=0)
    assert [event.done for event in events[1:-1]] == [4, 8, 10]
    assert [event.frames for event in events[1:-1]] == [(0, 1, 2, 3), (4, 5, 6, 7), (8, 9)]
    assert events[-1].rendered == 10
    assert all(key in cache for key in plan.keys)
    assert pickle.loads(pickle.dumps(events)) == events


def test_what_is_cached_is_not_rendered_again(portrait, source, cache):
    engine = FakeEngine()
    plan = make_fake_plan(engine, portrait, np.arange(10))
    list(render_missing(plan, engine, cache, source))
    engine.calls.clear()
    events = list(render_missing(plan, engine, cache, source))
    assert engine.calls == []
    assert events == [RenderStarted(10, 10), replace(events[-1], rendered=0)]


def test_frames_with_one_key_are_rendered_once(portrait, source, cache):
    engine = FakeEngine(batch_size=3)
    plan = make_fake_plan(engine, portrait, np.array([0, 1, 0, 0, 1, 2, 0]))
    events = list(render_missing(plan, engine, cache, source))
    assert sum(engine.calls) == 3
    (batch,) = [event for event in events if isinstance(event, BatchRendered)]
    assert batch.frames == (0, 1, 2, 3, 4, 5, 6)
    assert batch.done == 7


@pytest.mark.parametrize("batch_size", [1, 3, 4, 100])
def test_frames_do_not_depend_on_batches_or_on_what_was_cached(portrait, source, cache, batch_size):
    engine = FakeEngine(batch_size)
    plan = make_fake_plan(engine, portrait, np.array([3, 1, 4, 1, 5, 9, 2, 6, 5, 3, 5]))
    whole = list(iter_frames(plan, FakeEngine(batch_size), None, source))
    some = make_fake_plan(engine, portrait, np.array([1, 2, 9]))
    list(render_missing(some, engine, cache, source))
    partial = list(iter_frames(plan, engine, cache, source))
    cached = list(iter_frames(plan, FakeEngine(batch_size), cache, source))
    assert equal(whole, expected(plan))
    assert equal(partial, whole)
    assert equal(cached, whole)


def test_the_seed_is_part_of_the_key_and_of_the_pixels(portrait, source, cache):
    engine = FakeEngine()
    one, two = (make_fake_plan(engine, portrait, np.arange(3), seed=seed) for seed in (1, 2))
    assert set(one.keys).isdisjoint(two.keys)
    assert equal(list(iter_frames(one, engine, cache, source)), expected(one))
    assert equal(list(iter_frames(two, engine, cache, source)), expected(two))
    assert equal(list(iter_frames(one, FakeEngine(), None, source)), list(iter_frames(one, engine, cache, source)))


def test_an_edit_renders_only_the_frames_that_it_touched(portrait, source, cache):
    engine = FakeEngine(batch_size=4)
    plan = make_fake_plan(engine, portrait, np.arange(40))
    list(render_missing(plan, engine, cache, source))
    targets = plan.targets.copy()
    targets[17:23] += 0.5
    edited = replace(plan, targets=targets)
    events = list(render_missing(edited, engine, cache, source))
    assert events[0] == RenderStarted(total=40, cached=34)
    touched = [frame for event in events if isinstance(event, BatchRendered) for frame in event.frames]
    assert touched == list(range(17, 23))
    assert equal(list(iter_frames(edited, engine, cache, source)), expected(edited))


def test_cancel_is_seen_between_batches_and_what_is_done_stays(portrait, source, cache):
    engine, cancel = FakeEngine(batch_size=4), threading.Event()
    plan = make_fake_plan(engine, portrait, np.arange(20))
    events = render_missing(plan, engine, cache, source, cancel=cancel)
    for event in itertools.islice(events, 3):
        assert not isinstance(event, RenderFinished)
    cancel.set()
    with pytest.raises(Cancelled):
        next(events)
    assert engine.calls == [4, 4]
    assert next(render_missing(plan, engine, cache, source)) == RenderStarted(total=20, cached=8)


def test_cancel_ends_the_stream_of_frames(portrait, source, cache):
    cancel = threading.Event()
    engine = FakeEngine(batch_size=4)
    frames = iter_frames(make_fake_plan(engine, portrait, np.arange(400)), engine, cache, source, cancel=cancel)
    for _ in range(5):
        next(frames)
    cancel.set()
    with pytest.raises(Cancelled):
        next(frames)
    assert sum(engine.calls) <= 5 * 4
    assert not [thread for thread in threading.enumerate() if thread.name == "render-ahead"]


def test_leaving_the_stream_early_ends_its_thread(portrait, source, cache):
    engine = FakeEngine(batch_size=4)
    frames = iter_frames(make_fake_plan(engine, portrait, np.arange(400)), engine, cache, source)
    next(frames)
    frames.close()
    assert sum(engine.calls) <= 5 * 4
    assert not [thread for thread in threading.enumerate() if thread.name == "render-ahead"]


def test_rendering_runs_ahead_by_a_few_batches_only(portrait, source, cache):
    engine = FakeEngine(batch_size=4)
    frames = iter_frames(make_fake_plan(engine, portrait, np.arange(400)), engine, cache, source)
    for number, _ in enumerate(frames, 1):
        assert sum(engine.calls) <= number + 4 * 4
        if number == 100:
            break
    frames.close()


def test_an_engines_error_reaches_the_caller(portrait, source, cache):
    class Failing(FakeEngine):
        def render(self, references, targets, *, seed):
            if self.calls:
                raise RuntimeError("no more")
            return super().render(references, targets, seed=seed)

    engine = Failing(batch_size=4)
    frames = iter_frames(make_fake_plan(engine, portrait, np.arange(20)), engine, cache, source)
    for _ in range(4):
        next(frames)
    with pytest.raises(RuntimeError, match="no more"):
        next(frames)


def test_a_damaged_frame_is_rendered_anew(portrait, source, cache):
    engine = FakeEngine()
    plan = make_fake_plan(engine, portrait, np.arange(6))
    list(render_missing(plan, engine, cache, source))
    for path in itertools.islice(cache.folder.rglob("*.patch"), 3):
        path.write_bytes(b"broken")
    engine.calls.clear()
    assert equal(list(iter_frames(plan, engine, cache, source)), expected(plan))
    assert sum(engine.calls) == 3
    engine.calls.clear()
    assert equal(list(iter_frames(plan, engine, cache, source)), expected(plan))
    assert engine.calls == []


def test_a_patch_that_lies_outside_the_picture_is_rendered_anew(portrait, source, cache):
    engine = FakeEngine()
    plan = make_fake_plan(engine, portrait, np.arange(2))
    cache.put(plan.keys[0], Patch(Region(100, 100, 60, 40), np.zeros((40, 60, 3), np.uint8)))
    assert equal(list(iter_frames(plan, engine, cache, source)), expected(plan))


def test_a_plan_of_another_engine_is_refused(portrait, source, cache):
    plan = make_fake_plan(FakeEngine(), portrait, np.arange(2))
    other = FakeEngine()
    other.fingerprint = "fake/2"
    with pytest.raises(ValueError, match="another engine"):
        list(render_missing(plan, other, cache, source))


class FullCache(FrameCache):
    def put(self, key, patch):
        raise OSError(errno.ENOSPC, "No space left on device")


def test_a_full_disk_stops_filling_the_cache_with_a_remedy(portrait, source, tmp_path):
    engine = FakeEngine()
    plan = make_fake_plan(engine, portrait, np.arange(8))
    with pytest.raises(StudioError, match="full") as caught:
        list(render_missing(plan, engine, FullCache(tmp_path / "c"), source))
    assert "Free some space" in caught.value.remedy
    assert caught.value.path == tmp_path / "c"


def test_a_full_disk_does_not_stop_the_stream_and_is_told_once(portrait, source, tmp_path):
    engine, told = FakeEngine(), []
    plan = make_fake_plan(engine, portrait, np.arange(12))
    frames = list(iter_frames(plan, engine, FullCache(tmp_path / "c"), source, on_event=told.append))
    assert equal(frames, expected(plan))
    (warning,) = [event for event in told if isinstance(event, RenderWarning)]
    assert "full" in warning.what
    assert "Free some space" in warning.remedy


def test_the_stream_reports_what_it_does(portrait, source, cache):
    engine, told = FakeEngine(batch_size=4), []
    plan = make_fake_plan(engine, portrait, np.array([0, 1, 0, 0, 1, 2, 0, 7]))
    list(iter_frames(plan, engine, cache, source, on_event=told.append))
    assert told[0] == RenderStarted(8, 0)
    assert [(event.done, event.frames) for event in told[1:-1]] == [(4, (0, 1, 2, 3)), (8, (4, 5, 6, 7))]
    assert told[-1].rendered == 4


def test_frames_belong_to_the_caller(portrait, source):
    engine = FakeEngine()
    plan = make_fake_plan(engine, portrait, np.arange(3))
    for frame in iter_frames(plan, engine, None, source):
        frame[:] = 0
    assert equal(list(iter_frames(plan, engine, None, source)), expected(plan))


def test_the_frames_of_a_video_each_have_their_own_reference(tmp_path, cache):
    path = tmp_path / "clip.mkv"
    images = [picture(seed) for seed in range(6)]
    with VideoEncoder(path, width=128, height=128, frame_rate=FrameRate(25), codec="ffv1") as encoder:
        for image in images:
            encoder.write(image)
    media = MediaRef(str(path), file_hash(path), MediaKind.VIDEO, width=128, height=128, frame_rate=FrameRate(25))
    engine = FakeEngine(batch_size=4)
    order = np.array([0, 1, 2, 3, 4, 5, 4, 3, 2, 1, 0, 1])
    plan = replace(make_fake_plan(engine, media, np.zeros(12)), source_frames=order)
    with open_source(media) as source:
        frames = list(iter_frames(plan, engine, cache, source))
    for frame, index in zip(frames, order, strict=True):
        (wanted,) = expected(replace(plan, targets=FACE[None]), images[index])
        assert np.array_equal(frame, wanted)
    assert len(set(engine.references)) == 6
    assert engine.calls == [4, 2], "frames of a video go to the engine in whole batches"


def test_a_source_that_changed_or_went_away_is_refused(tmp_path, portrait):
    with open_source(portrait) as source:
        assert np.array_equal(source.frame(5), picture())
        assert not source.frame(0).flags.writeable
    (tmp_path / "portrait.png").write_bytes(b"something else")
    with pytest.raises(MediaError, match="changed"), open_source(portrait):
        pass
    (tmp_path / "portrait.png").unlink()
    with pytest.raises(MediaError, match="not there any more"), open_source(portrait):
        pass


def test_a_moved_project_finds_its_source_by_the_relative_path(tmp_path, portrait):
    moved = tmp_path / "moved"
    moved.mkdir()
    (tmp_path / "portrait.png").rename(moved / "portrait.png")
    media = replace(portrait, relative="portrait.png")
    assert locate(media, project_path=moved / "p.lipwright") == moved / "portrait.png"


def test_rows_get_their_lender_beside_the_picture_that_they_are_painted_over(portrait, cache):
    """Source frame 2 lends its mouth to every row but its own."""
    from dataclasses import replace

    frames = [picture(seed) for seed in range(4)]

    class Video:
        width = height = 128
        is_still = False

        def frame(self, index):
            return frames[index]

        def close(self):
            pass

    class Borrowing(FakeEngine):
        def render(self, references, targets, *, seed):
            self.lent += [(r.image[0, 0, 0], None if r.lender is None else r.lender.image) for r in references]
            return super().render(references, targets, seed=seed)

    engine = Borrowing()
    engine.lent = []
    rows = np.arange(4)
    plan = replace(
        make_fake_plan(engine, portrait, rows), source_frames=rows, lender_frames=np.full(4, 2),
        lender_points=np.broadcast_to(FACE, (4, 68, 2)),
    )  # fmt: skip
    list(render_missing(plan, engine, cache, Video()))
    assert [first for first, _ in engine.lent] == [frame[0, 0, 0] for frame in frames]
    assert [lender is None for _, lender in engine.lent] == [False, False, True, False]
    shown = cut_to_face(frames[2], FACE, "").image
    assert all(np.array_equal(lender, shown) for _, lender in engine.lent if lender is not None)
