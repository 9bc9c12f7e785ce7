"""The window's engines: what is sent to the compute process, and what is not sent twice."""

from __future__ import annotations

import threading
from dataclasses import replace

import numpy as np

from studio.app.engines import Loaded, LoadEngine, RemoteEngine, RenderBatch
from studio.render.engine import Patch, Reference
from tests.unit.render.render_fakes import FACE, FakeEngine, picture


class Process:
    """The compute process in this one, with a note of the references that crossed over."""

    def __init__(self) -> None:
        self.engine, self.kept, self.sent = FakeEngine(), {}, []

    def call(self, work: RenderBatch, *, cancel: threading.Event) -> list[Patch]:
        self.sent.append(sorted(work.new))
        self.kept["engine"] = work.engine, self.engine
        return work(self.kept, lambda done, total: None, cancel)


def remote() -> tuple[RemoteEngine, Process]:
    process = Process()
    load = LoadEngine("fake", (), "")
    return RemoteEngine(process, load, Loaded("fake", "fake/1", 4), threading.Event()), process  # type: ignore[arg-type]


def frame(number: int) -> Reference:
    return Reference(picture(number), FACE, str(number))


def targets(count: int) -> np.ndarray:
    return np.repeat(FACE[None], count, axis=0)


def test_a_portrait_is_sent_once_and_the_frames_of_a_video_as_they_come():
    engine, process = remote()
    engine.render([frame(0)] * 4, targets(4), seed=0)
    engine.render([frame(0)] * 2, targets(2), seed=0)
    engine.render([frame(0), frame(1)], targets(2), seed=0)
    engine.render([frame(1), frame(2)], targets(2), seed=0)
    assert process.sent == [["0"], [], ["1"], ["2"]]
    assert set(process.kept["references"]) == {"1", "2"}
    assert process.engine.references == ["0"] * 7 + ["1", "1", "2"]


def test_what_it_gives_back_is_what_the_engine_makes_of_each_reference():
    engine, _ = remote()
    found = engine.render([frame(2), frame(5)], targets(2), seed=3)
    wanted = FakeEngine().render([frame(2), frame(5)], targets(2), seed=3)
    assert all(np.array_equal(a.pixels, b.pixels) for a, b in zip(found, wanted, strict=True))


def test_one_picture_with_another_borrowed_look_is_sent_anew():
    engine, process = remote()
    for look in (1, 2, 2):
        engine.render([replace(frame(0), lender=frame(look))], targets(1), seed=0)
    assert process.sent == [["0+1"], ["0+2"], []]


def test_after_a_batch_that_failed_everything_is_sent_again():
    engine, process = remote()
    engine.render([frame(0)], targets(1), seed=0)
    process.engine.batch_size = 0
    try:
        engine.render([frame(0)], targets(1), seed=0)
    except AssertionError:
        process.engine.batch_size = 4
    engine.render([frame(0)], targets(1), seed=0)
    assert process.sent == [["0"], [], ["0"]]
