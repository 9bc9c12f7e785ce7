"""What a render run tells those who watch: small frozen records that pickle, no pixels."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True)
class RenderStarted:
    """total: frames of the plan; cached: those that need no work."""

    total: int
    cached: int


@dataclass(frozen=True)
class BatchRendered:
    """done: frames that are ready, cached ones included; seconds_left: estimate, None until known.

    frames: clip frame numbers of this batch.
    """

    done: int
    total: int
    frames: tuple[int, ...]
    seconds_left: float | None


@dataclass(frozen=True)
class RenderFinished:
    total: int
    rendered: int
    seconds: float


@dataclass(frozen=True)
class RenderWarning:
    """Work goes on, but a person should know: what happened, and what to do about it."""

    what: str
    remedy: str


RenderEvent = RenderStarted | BatchRendered | RenderFinished | RenderWarning
