"""Projects for tests: small real ones, and hypothesis strategies for arbitrary ones."""

from __future__ import annotations

import sqlite3
from fractions import Fraction
from pathlib import Path

import numpy as np
from hypothesis import strategies as st

from studio.core.alignment import Spoken, aligned
from studio.core.curves import Interpolation
from studio.core.geometry import MEAN_FACE
from studio.core.keyframes import EditLayer, Keyframe
from studio.core.markers import Marker, MarkerColour, Markers, ordered
from studio.core.motion import MotionSettings
from studio.core.occlusion import Occlusion, merged
from studio.core.project import (
    BaseMotion,
    MediaKind,
    MediaRef,
    Project,
    ReferenceFace,
    RenderSettings,
    SourceMode,
)
from studio.core.source_gaps import MissingFace
from studio.core.timebase import FrameRate
from studio.core.topology import CONTENT, GROUP_POINTS, PointGroup
from studio.core.track import LandmarkTrack

RATES = ("23.976", "24", "25", "29.97", "30", "50", "59.94", "60")
PORTRAIT = MediaRef("/pictures/face.png", "0" * 32, MediaKind.IMAGE, width=400, height=300)
VOICE = MediaRef("/voices/voice.wav", "1" * 32, MediaKind.AUDIO, duration=Fraction(12), sample_rate=48000)


def moving_face(frames: int, seed: int = 0) -> LandmarkTrack:
    """A head that drifts, rolls and talks: (frames, 68, 2) px."""
    random = np.random.default_rng(seed)
    time = np.arange(frames)[:, None, None]
    points = np.repeat(MEAN_FACE[None] + 20, frames, 0)
    points[:, CONTENT[17:], 1] += 4 * np.sin(time[:, :, 0] * 0.7 + random.uniform(0, 6, 20))
    angle = 0.1 * np.sin(time * 0.11 + seed)
    turned = np.concatenate([np.cos(angle) * points[..., :1] - np.sin(angle) * points[..., 1:],
                             np.sin(angle) * points[..., :1] + np.cos(angle) * points[..., 1:]], 2)  # fmt: skip
    return LandmarkTrack(turned * random.uniform(0.6, 3) + random.uniform(0, 50, 2), random.uniform(0, 1, (frames, 68)))


def talking_project(frames: int = 60, seed: int = 0) -> Project:
    """A portrait with a prediction, ready to compose and plan."""
    random = np.random.default_rng(seed)
    track = moving_face(frames, seed)
    return Project(
        portrait=PORTRAIT,
        voice=VOICE,
        face=ReferenceFace(track.points[0], "manual"),
        base=BaseMotion(track, random.integers(0, 2, frames).astype(np.float32), (("model", "test"),)),
    )


seeds = st.integers(0, 2**32 - 1)
rates = st.sampled_from(RATES).map(FrameRate.parse)
names = st.text(st.characters(exclude_characters="\0"), max_size=20)
plain = st.one_of(st.booleans(), st.integers(-(2**62), 2**62), st.floats(allow_nan=False, allow_infinity=False), names)
options = st.dictionaries(names, plain, max_size=4).map(lambda d: tuple(sorted(d.items())))


@st.composite
def keyframes(draw: st.DrawFn, group: PointGroup, frame: int) -> Keyframe:
    offsets = np.random.default_rng(draw(seeds)).normal(0, 4, (len(GROUP_POINTS[group]), 2))
    unit, wide = st.floats(0, 1), st.floats(-2, 3)
    bezier = (draw(unit), draw(wide), draw(unit), draw(wide))
    return Keyframe(frame, offsets, draw(st.sampled_from(list(Interpolation))), bezier)


@st.composite
def layers(draw: st.DrawFn, name: str, frames: int = 60, most: int = 6) -> EditLayer:
    group = draw(st.sampled_from(list(PointGroup)))
    at = sorted(draw(st.sets(st.integers(0, frames - 1), max_size=most)))
    return EditLayer(
        id=name,
        group=group,
        keys=tuple(draw(keyframes(group, frame)) for frame in at),
        falloff_before=draw(st.integers(0, 8)),
        falloff_after=draw(st.integers(0, 8)),
        enabled=draw(st.booleans()),
        locked=draw(st.booleans()),
        strength=draw(st.floats(-2, 2)),
        name=draw(names),
        solo=draw(st.integers(0, 9)) == 0,
    )


@st.composite
def marked(draw: st.DrawFn) -> Markers:
    made = [
        Marker(frame, draw(names), draw(st.sampled_from(list(MarkerColour))))
        for frame in draw(st.sets(st.integers(0, 300), max_size=3))
    ]
    return ordered(made)


spans = st.tuples(
    st.integers(0, 10**6), st.integers(1, 10**4), st.text(st.characters(categories=["L", "N"]), min_size=1, max_size=5)
).map(lambda made: Spoken(made[0], made[0] + made[1], made[2]))
alignments = st.builds(aligned, st.lists(spans, max_size=3), st.lists(spans, max_size=3))


occlusions = st.builds(
    Occlusion,
    st.lists(st.tuples(st.integers(0, 300), st.integers(1, 20)), max_size=3).map(
        lambda made: merged(range(start, start + length) for start, length in made)
    ),
    st.booleans(),
    st.booleans(),
)


@st.composite
def media(draw: st.DrawFn) -> MediaRef:
    return MediaRef(
        path=draw(names),
        content_hash=draw(st.text("0123456789abcdef", min_size=32, max_size=32)),
        kind=draw(st.sampled_from(list(MediaKind))),
        relative=draw(names),
        width=draw(st.integers(0, 10**5)),
        height=draw(st.integers(0, 10**5)),
        duration=Fraction(draw(st.integers(0, 10**9)), draw(st.integers(1, 10**6))),
        frame_rate=draw(st.none() | rates),
        sample_rate=draw(st.integers(0, 192_000)),
    )


@st.composite
def motions(draw: st.DrawFn) -> MotionSettings:
    return MotionSettings(
        silence_closure=draw(st.floats(0, 1)),
        amplitude=draw(st.floats(0, 4)),
        amplitude_keys=tuple(draw(st.dictionaries(st.integers(0, 999), st.floats(0, 4), max_size=3)).items()),
        smoothing=draw(st.floats(0, 5)),
        offset_ms=draw(st.floats(-2000, 2000)),
        blinks=draw(st.booleans()),
        sway=draw(st.booleans()),
        seed=draw(st.integers(0, 2**31)),
    )


@st.composite
def projects(draw: st.DrawFn) -> Project:
    """Any project that a person could have made."""
    frames = draw(st.integers(0, 40))
    random = np.random.default_rng(draw(seeds))
    track = LandmarkTrack(random.normal(200, 50, (frames, 68, 2)), random.uniform(0, 1, (frames, 68)))
    start = draw(st.integers(0, 100))
    return Project(
        frame_rate=draw(rates),
        portrait=draw(st.none() | media()),
        voice=draw(st.none() | media()),
        face=draw(
            st.none() | st.just(ReferenceFace(random.normal(size=(68, 2)), draw(names), draw(st.integers(0, 9))))
        ),
        source_track=draw(st.sampled_from([None, track])),
        base=draw(st.sampled_from([None, BaseMotion(track, random.uniform(0, 1, frames), draw(options))])),
        motion=draw(motions()),
        layers=tuple(draw(layers(f"layer {i}", 300)) for i in range(draw(st.integers(0, 3)))),
        render=RenderSettings(
            draw(names),
            draw(st.integers(0, 2**31)),
            draw(options),
            draw(st.sampled_from(list(SourceMode))),
            draw(st.sampled_from(list(MissingFace))),
        ),
        in_point=start,
        out_point=draw(st.none() | st.integers(start + 1, start + 100)),
        markers=draw(marked()),
        alignment=draw(st.none() | alignments),
        occlusion=draw(occlusions),
    )


def run_sql(path: Path, *statements: str) -> None:
    """Change a project file behind the application's back."""
    connection = sqlite3.connect(path)
    for statement in statements:
        connection.execute(statement)
    connection.commit()
    connection.close()
