"""What looks wrong in a track, so that a person finds it without watching an hour of mouth."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from enum import StrEnum

import numpy as np

from studio.core.geometry import face_width, mouth_opening
from studio.core.timebase import FrameRate
from studio.core.topology import CONTENT, INNER_PAIRS
from studio.core.track import LandmarkTrack

_BLOCK = 4096


class ProblemKind(StrEnum):
    """What looks wrong."""

    OPEN_IN_SILENCE = "open_in_silence"
    MISSED_CLOSURE = "missed_closure"
    JITTER = "jitter"
    OUT_OF_RANGE = "out_of_range"
    LOW_CONFIDENCE = "low_confidence"


@dataclass(frozen=True)
class Problem:
    """Frames `start` up to `stop` (exclusive); severity 0..1, the worst of them."""

    kind: ProblemKind
    start: int
    stop: int
    severity: float

    @property
    def frames(self) -> range:
        return range(self.start, self.stop)


@dataclass(frozen=True)
class QualityLimits:
    """From where on something is told, and where severity reaches 1. Lengths in face widths, times in s.

    open_in_silence: mouth opening where the voice is silent, `margin` away from speech. missed_closure: smallest
    opening around a closure in the voice. jitter: mean to and fro of jaw and lip points from frame to frame, averaged
    over `jitter_span`. widest: mouth opening that speech does not reach; crossing: of inner lips. confidence: mean of
    jaw and lips. In the training pack's `train` clips one frame in a thousand has a jitter above 0.001, and one in a
    thousand opens wider than 0.228.
    """

    open_in_silence: tuple[float, float] = (0.03, 0.12)
    missed_closure: tuple[float, float] = (0.03, 0.12)
    jitter: tuple[float, float] = (0.0009, 0.004)
    widest: tuple[float, float] = (0.24, 0.36)
    crossing: tuple[float, float] = (0.01, 0.05)
    confidence: tuple[float, float] = (0.35, 0.0)
    margin: float = 0.12
    shortest: float = 0.08
    closure_reach: float = 0.06
    jitter_span: float = 0.2


def find_problems(
    track: LandmarkTrack,
    speech: np.ndarray,
    frame_rate: FrameRate,
    *,
    closures: np.ndarray | None = None,
    closed: Sequence[range] | None = None,
    picture_size: tuple[int, int] | None = None,
    limits: QualityLimits = QualityLimits(),
) -> tuple[Problem, ...]:
    """Problems of a composed track in order of their start.

    speech: (T,) 0..1 voice activity; a shorter one is silent at its end. closures: (T,) 0..1, how surely the voice
    needs closed lips (`closures.closure_evidence`); None looks for no missed closures. closed: stretches of frames in
    each of which the lips surely close (`alignment.closed_spans`); given, it counts instead of closures.
    picture_size: width, height in px, to find points that left the picture.
    """
    count = len(track)
    if count == 0:
        return ()
    opening, crossing, jitter, outside = _measures(track.points, picture_size)
    gate = _of_length(speech, count)
    rate = float(frame_rate)
    least = max(1, round(limits.shortest * rate))
    span = max(1, round(limits.jitter_span * rate))
    silent = ~_near(gate > 0.5, round(limits.margin * rate))
    found = [
        *_runs_above(ProblemKind.OPEN_IN_SILENCE, np.where(silent, opening, 0), limits.open_in_silence, least),
        *_runs_above(ProblemKind.JITTER, _mean_over(jitter, span), limits.jitter, least),
        *_out_of_range(opening, crossing, outside, limits),
        *_low_confidence(track.confidence, limits, least),
    ]
    if closed is not None:
        found += _unclosed_spans(opening, closed, limits)
    elif closures is not None:
        reach = max(1, round(limits.closure_reach * rate))
        wanted = _of_length(closures, count) > 0.5
        found += _runs_above(ProblemKind.MISSED_CLOSURE, _unclosed(opening, wanted, reach), limits.missed_closure, 1)
    return tuple(sorted(found, key=lambda problem: (problem.start, problem.kind)))


def next_problem(problems: Sequence[Problem], frame: int) -> Problem | None:
    """The first problem that starts after `frame`, else the first of all; None when there is none."""
    at = bisect_right(problems, frame, key=lambda problem: problem.start)
    return problems[at % len(problems)] if problems else None


def previous_problem(problems: Sequence[Problem], frame: int) -> Problem | None:
    """The last problem that starts before `frame`, else the last of all; None when there is none."""
    at = bisect_left(problems, frame, key=lambda problem: problem.start)
    return problems[at - 1] if problems else None


# ---- measures -------------------------------------------------------------------------------------------------------


def _measures(
    points: np.ndarray, size: tuple[int, int] | None
) -> tuple[np.ndarray, np.ndarray, np.ndarray, np.ndarray]:
    """Opening, crossing and jitter in face widths, and whether points are off the picture: (T,) each."""
    count = len(points)
    opening, crossing, jitter = np.zeros(count), np.zeros(count), np.zeros(count)
    outside = np.zeros(count, bool)
    for start in range(0, count, _BLOCK):
        rows = slice(start, min(start + _BLOCK, count))
        block = points[rows]
        width = np.maximum(face_width(block), 1e-6)
        opening[rows] = mouth_opening(block)
        crossing[rows] = _crossing(block) / width
        if size is not None:
            outside[rows] = ((block < 0) | (block >= size)).any(axis=(1, 2))
        low, high = max(start - 2, 0), min(rows.stop + 2, count)
        shaken = _to_and_fro(points[low:high, CONTENT])
        jitter[rows] = shaken[start - low : start - low + len(block)] / width
    return opening, crossing, jitter, outside


def _crossing(points: np.ndarray) -> np.ndarray:
    """How far the worst pair of inner lips of (K, 68, 2) points has crossed, along the face's own down: (K,) px."""
    down = points[:, 8] - points[:, 27]
    down = down / np.maximum(np.linalg.norm(down, axis=-1, keepdims=True), 1e-6)
    gaps = [((points[:, low] - points[:, high]) * down).sum(-1) for high, low in INNER_PAIRS]
    return np.maximum(-np.min(gaps, axis=0), 0)


def _to_and_fro(points: np.ndarray) -> np.ndarray:
    """Mean amplitude of movement that turns back at every frame in (K, N, 2) points: (K,) px.

    Three steps of alternating sign are a zigzag; a steady one of +-a px has steps of 2a. Speech turns more slowly.
    """
    shaken = np.zeros(len(points))
    if len(points) < 4:
        return shaken
    step = np.diff(points, axis=0)
    turns = step[:-1] * step[1:] < 0
    least = np.minimum(np.minimum(np.abs(step[:-2]), np.abs(step[1:-1])), np.abs(step[2:]))
    zigzag = np.where(turns[:-1] & turns[1:], least, 0).mean(axis=(1, 2)) / 2
    shaken[1:-2] = zigzag
    shaken[2:-1] = np.maximum(shaken[2:-1], zigzag)
    return shaken


def _unclosed(opening: np.ndarray, wanted: np.ndarray, reach: int) -> np.ndarray:
    """The smallest opening within `reach` frames of each frame that wants closed lips, else 0: (T,)."""
    padded = np.pad(opening, reach, mode="edge")
    least = np.lib.stride_tricks.sliding_window_view(padded, 2 * reach + 1).min(axis=1)
    return np.where(wanted, least, 0)


def _unclosed_spans(opening: np.ndarray, closed: Sequence[range], limits: QualityLimits) -> Iterator[Problem]:
    """Stretches in which the lips never come as near as they must; a frame on either side counts too."""
    for frames in closed:
        near = opening[max(frames.start - 1, 0) : frames.stop + 1]
        if frames.start < len(opening) and len(near) and near.min() > limits.missed_closure[0]:
            severity = float(_severity(near.min(), limits.missed_closure))
            stop = min(frames.stop, len(opening))
            yield Problem(ProblemKind.MISSED_CLOSURE, frames.start, stop, max(severity, 0.01))


def _out_of_range(
    opening: np.ndarray, crossing: np.ndarray, outside: np.ndarray, limits: QualityLimits
) -> list[Problem]:
    worst = np.maximum(_severity(opening, limits.widest), _severity(crossing, limits.crossing))
    worst = np.maximum(worst, np.where(outside, 0.5, 0))
    return list(_runs_above(ProblemKind.OUT_OF_RANGE, worst, (0.0, 1.0), 1))


def _low_confidence(confidence: np.ndarray, limits: QualityLimits, least: int) -> list[Problem]:
    high, low = limits.confidence
    unsure = high - confidence[:, CONTENT].mean(axis=1)
    return list(_runs_above(ProblemKind.LOW_CONFIDENCE, unsure, (0.0, high - low), least))


# ---- runs -----------------------------------------------------------------------------------------------------------


def _severity(amount: np.ndarray, limit: tuple[float, float]) -> np.ndarray:
    return np.clip((amount - limit[0]) / (limit[1] - limit[0]), 0, 1)


def _runs_above(kind: ProblemKind, amount: np.ndarray, limit: tuple[float, float], least: int) -> Iterator[Problem]:
    """Runs of at least `least` frames above the limit; ones that `least` frames or fewer part are one."""
    starts, stops = _runs(amount > limit[0])
    if not len(starts):
        return
    apart = starts[1:] - stops[:-1] > least
    starts, stops = starts[np.append(True, apart)], stops[np.append(apart, True)]
    edges = np.stack([starts, stops], axis=1).ravel()
    worst = np.maximum.reduceat(np.append(_severity(amount, limit), 0.0), edges)[::2]
    for start, stop, severity in zip(starts.tolist(), stops.tolist(), worst.tolist(), strict=True):
        if stop - start >= least:
            yield Problem(kind, start, stop, max(severity, 0.01))


def _runs(flags: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
    """Starts and stops (exclusive) of the runs of true values."""
    edges = np.flatnonzero(np.diff(np.concatenate([[0], flags.astype(np.int8), [0]])))
    return edges[::2], edges[1::2]


def _near(flags: np.ndarray, reach: int) -> np.ndarray:
    """True within `reach` frames of a true value."""
    total = np.concatenate([[0], np.cumsum(flags)])
    at = np.arange(len(flags))
    return total[np.minimum(at + reach + 1, len(flags))] > total[np.maximum(at - reach, 0)]


def _mean_over(values: np.ndarray, span: int) -> np.ndarray:
    """Mean over `span` frames around each frame; fewer at the ends."""
    total = np.concatenate([[0.0], np.cumsum(values)])
    at = np.arange(len(values))
    low, high = np.maximum(at - span // 2, 0), np.minimum(at - span // 2 + span, len(values))
    return (total[high] - total[low]) / (high - low)


def _of_length(values: np.ndarray, count: int) -> np.ndarray:
    fitted = np.zeros(count)
    fitted[: min(count, len(values))] = values[:count]
    return fitted
