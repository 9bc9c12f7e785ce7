"""How long the timeline takes to draw: `python -m studio.app.timeline.benchmark`.

An hour of voice at 25 frames a second, 10,000 keys of all 68 points over all groups and the amplitude, markers,
problems, and frames rendered in pieces. Each row is one repaint, with what led to it; it says what is drawn anew, and
what comes from pictures that are kept: the ruler, the rows of the voice, the lanes, the selected keys.
"""

from __future__ import annotations

import argparse
import os
import statistics
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace

import numpy as np
from PySide6.QtWidgets import QApplication

from studio.app.timeline.content import TimelineContent, content_of
from studio.app.timeline.view import TimelineView
from studio.app.voice import PcmVoice
from studio.core.key_selection import box_select
from studio.core.keyframes import EditLayer, Keyframe
from studio.core.lanes import KeyRef
from studio.core.markers import Marker, MarkerColour
from studio.core.motion import MotionSettings
from studio.core.project import BaseMotion, Project
from studio.core.quality import Problem, ProblemKind
from studio.core.snapping import Span
from studio.core.topology import GROUP_POINTS, POINT_COUNT, PointGroup
from studio.core.track import LandmarkTrack
from studio.media.peaks import Peaks

FRAMES, KEYS, SAMPLE_RATE = 90_000, 10_000, 16_000
WIDTH, HEIGHT = 1600, 420
SECONDS_SHOWN = (3600.0, 1200.0, 300.0, 60.0, 20.0, 5.0, 0.7)
BUDGET_MS = 8.0


@dataclass(frozen=True)
class Timing:
    """Milliseconds of one kind of repaint. cpu: median of what the thread computed, which others do not disturb."""

    what: str
    median: float
    worst: float
    cpu: float


class Stopwatch:
    """Takes the time of what is done inside `with`."""

    def __init__(self) -> None:
        self._wall: list[float] = []
        self._cpu: list[float] = []

    def __enter__(self) -> None:
        self._start = time.perf_counter(), time.thread_time()

    def __exit__(self, *reason: object) -> None:
        self._wall.append((time.perf_counter() - self._start[0]) * 1000)
        self._cpu.append((time.thread_time() - self._start[1]) * 1000)

    def timing(self, what: str) -> Timing:
        return Timing(what, statistics.median(self._wall), max(self._wall), statistics.median(self._cpu))


def hour_project() -> Project:
    """An hour with keys, markers and a prediction that does not move."""
    random = np.random.default_rng(4)
    groups = tuple(PointGroup)
    per_lane = KEYS // (len(groups) + 1)
    track = LandmarkTrack(np.zeros((FRAMES, POINT_COUNT, 2), np.float32))
    speech = (np.convolve(random.normal(size=FRAMES), np.ones(30) / 30, "same") > 0).astype(np.float32)
    factors = tuple(
        (int(f), float(v)) for f, v in zip(_frames(random, per_lane), random.uniform(0, 2, per_lane), strict=True)
    )
    return Project(
        base=BaseMotion(track, speech),
        layers=tuple(_layer(group, _frames(random, per_lane)) for group in groups),
        motion=MotionSettings(amplitude_keys=factors, blinks=True, sway=True),
        markers=tuple(Marker(int(f), f"Marker {f}", MarkerColour.ORANGE) for f in _frames(random, 200)),
        in_point=100,
        out_point=FRAMES - 100,
    )


def _frames(random: np.random.Generator, count: int) -> np.ndarray:
    return np.sort(random.choice(FRAMES, count, replace=False))


def _layer(group: PointGroup, frames: np.ndarray) -> EditLayer:
    offsets = np.ones((len(GROUP_POINTS[group]), 2), np.float32)
    return EditLayer(str(group), group, tuple(Keyframe(int(frame), offsets) for frame in frames))


def hour_content(project: Project) -> TimelineContent:
    """What the timeline shows of it, with a noisy voice, problems, and every third stretch of frames rendered."""
    random = np.random.default_rng(5)
    count = FRAMES * SAMPLE_RATE // 25
    samples = random.integers(-9000, 9000, (count, 1), np.int16)
    blocks = samples[: count // 64 * 64].reshape(-1, 64)
    peaks = Peaks(np.stack([blocks.min(1), blocks.max(1)], axis=1), SAMPLE_RATE, len(blocks) * 64)
    starts = _frames(random, 1500).tolist()
    kinds = list(ProblemKind)
    problems = tuple(Problem(kinds[i % len(kinds)], start, start + 8, 0.5) for i, start in enumerate(starts))
    third = np.arange(FRAMES) // 7 % 3
    sound = PcmVoice(samples, SAMPLE_RATE)
    return content_of(project, peaks, third == 0, problems, stale=third == 1, sound=sound)


def spans() -> tuple[Span, ...]:
    """Ten sounds a second."""
    return tuple(Span(start, start + 2.5, "AA") for start in np.arange(0, FRAMES, 2.5))


def measure(*, repeats: int = 25, width: int = WIDTH, height: int = HEIGHT) -> Iterator[Timing]:
    """Draw the hour at every zoom. Needs a QApplication."""
    project = hour_project()
    view = TimelineView()
    view.resize(width, height)
    view.set_content(hour_content(project))
    view.set_spans(spans())
    view.show()
    while not view.isVisible() or not view.window().windowHandle().isExposed():
        QApplication.processEvents()
    QApplication.processEvents()
    for seconds in SECONDS_SHOWN:
        pixels = view.track_width / (seconds * 25)
        view.zoom(pixels / view.scale.pixels_per_frame, at_x=view.width() / 2)
        _settle(view)
        shown = f"{seconds:g} s shown"
        yield from _timed_zoom(view, shown, repeats)
        yield _timed(f"scroll by 1 px, {shown}: ruler, kept rest", view, lambda: view.pan(1), repeats)
        yield _timed(f"scroll by 120 px, {shown}: ruler, half a strip", view, lambda: view.pan(-120), repeats)
    view.fit()
    some = [box_select(project, range(FRAMES)), box_select(project, range(FRAMES // 2))]
    turns = iter(range(10**6))
    yield _timed(
        f"{len(some[0])} or {len(some[1])} keys selected: their marks, lanes",
        view,
        lambda: view.set_selected(some[next(turns) % 2]),
        repeats,
    )
    yield _timed("the playhead moves: kept pictures", view, lambda: view.set_frame(next(turns) * 90 % FRAMES), repeats)
    one = [frozenset({KeyRef(*min(some[0]))}), frozenset({KeyRef(*max(some[0]))})]
    yield _timed("another key selected: its mark", view, lambda: view.set_selected(one[next(turns) % 2]), repeats)
    view.set_selected(frozenset())
    yield _timed_content(view, project, repeats)
    view.close()
    view.deleteLater()


def _timed(what: str, view: TimelineView, change: Callable[[], object], repeats: int) -> Timing:
    watch = Stopwatch()
    for _ in range(repeats):
        with watch:
            change()
            view.repaint(view.tracks)
    return watch.timing(what)


def _timed_zoom(view: TimelineView, shown: str, repeats: int) -> Iterator[Timing]:
    """The four repaints that a zoom leads to, and the one of another part of the clip."""
    stages = [Stopwatch() for _ in range(4)]
    for turn in range(repeats):
        for stage, watch in enumerate(stages):
            with watch:
                if stage == 0:
                    view.zoom(1.1 ** (1 - 2 * (turn % 2)), at_x=view.width() / 2)
                else:
                    view.sharpen()
                view.repaint(view.tracks)
    yield stages[0].timing(f"zoom, {shown}: ruler, stretched rest")
    yield stages[1].timing("  then: rows of the voice")
    yield stages[2].timing("  then: upper lanes")
    yield stages[3].timing("  then: lower lanes")
    yield _timed(f"another place, {shown}: all of it", view, lambda: _jump(view), repeats)


def _settle(view: TimelineView) -> None:
    """Until nothing is stretched any more."""
    while view.pictures.patience is not None:
        view.sharpen()
        view.repaint(view.tracks)


def _jump(view: TimelineView) -> None:
    view.pictures.drop()
    view.set_scale(view.scale)


def _timed_content(view: TimelineView, project: Project, repeats: int) -> Timing:
    """An edit of one lane: working out what is shown, and drawing that lane and those that it counts in."""
    before, watch = view.content, Stopwatch()
    for turn in range(max(repeats // 3, 3)):
        layer = replace(project.layers[0], falloff_before=3 + turn % 2)
        edited = replace(project, layers=(layer, *project.layers[1:]))
        with watch:
            view.set_content(
                content_of(
                    edited,
                    before.peaks,
                    before.rendered,
                    before.problems,
                    stale=before.stale,
                    sound=before.sound,
                    before=view.content,
                )
            )
            view.repaint(view.tracks)
    return watch.timing("an edit: content, and three lanes")


def main() -> None:
    """Print the table."""
    parser = argparse.ArgumentParser(description="Measure how long the timeline takes to draw.")
    parser.add_argument("--repeats", type=int, default=40)
    args = parser.parse_args()
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    from studio.app.main import create_application

    application = create_application()
    lines = [f"{KEYS} keys, {POINT_COUNT} points, 1 h of voice, {WIDTH} x {HEIGHT} px, {args.repeats} repaints each"]
    lines.append(f"{'repaint':54} {'median ms':>10} {'worst ms':>10} {'CPU ms':>10}")
    lines += [f"{t.what:54} {t.median:10.2f} {t.worst:10.2f} {t.cpu:10.2f}" for t in measure(repeats=args.repeats)]
    print("\n".join(lines))  # noqa: T201
    application.quit()


if __name__ == "__main__":
    main()
