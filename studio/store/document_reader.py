"""JSON values and blobs -> project, every one of them checked; see `document`."""

from __future__ import annotations

from collections.abc import Callable, Iterator, MutableMapping
from dataclasses import dataclass, field
from fractions import Fraction
from typing import Any, TypeVar

import numpy as np

from studio.core.alignment import MAX_LABEL, MAX_SPANS, Alignment, Spoken
from studio.core.errors import StudioError
from studio.core.keyframes import EditLayer, Keyframe
from studio.core.markers import MAX_MARKER_NAME, Marker, MarkerColour, Markers, ordered
from studio.core.motion import MotionSettings
from studio.core.occlusion import MAX_SPANS as MAX_OCCLUSIONS
from studio.core.occlusion import Occlusion
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
from studio.core.topology import GROUP_POINTS, POINT_COUNT, PointGroup
from studio.core.track import LandmarkTrack
from studio.store.arrays import unpack_arrays
from studio.store.document_format import (
    ALIGNMENT,
    CURVES,
    KEYS_PER_BLOB,
    MAX_COORDINATE,
    MAX_FRAMES,
    MAX_LAYERS,
    MAX_MARKERS,
    MOTION_FIELDS,
    array_hash,
)
from studio.store.fields import FieldError, Fields
from studio.store.key_blobs import KeyBlobs, Stretch

T = TypeVar("T")
LoadBlob = Callable[[str], bytes]
"""hash -> bytes; raises KeyError when there is none."""


@dataclass
class DocumentReader:
    """Raises FieldError, naming the field. strict: refuse members that this version does not know."""

    load: LoadBlob
    tracks: MutableMapping[str, LandmarkTrack]
    strict: bool
    known: KeyBlobs = field(default_factory=KeyBlobs)

    def only(self, fields_: Fields, *names: str) -> None:
        if self.strict:
            fields_.only(*names)

    def arrays(self, ref: Fields, count: int) -> list[np.ndarray]:
        arrays = self._unpack(ref, count)
        if array_hash(tuple(arrays)) != ref.text("blob", most=64):
            raise FieldError(ref.where, "its data is damaged")
        return arrays

    def _unpack(self, ref: Fields, count: int) -> list[np.ndarray]:
        self.only(ref, "blob")
        try:
            arrays = unpack_arrays(self.load(ref.text("blob", most=64)))
        except KeyError:
            raise FieldError(ref.where, "its data is missing") from None
        except ValueError as error:
            raise FieldError(ref.where, f"its data is damaged ({error})") from None
        if len(arrays) != count:
            raise FieldError(ref.where, "its data is of another kind")
        return arrays

    def track(self, ref: Fields) -> LandmarkTrack:
        name = ref.text("blob", most=64)
        known = self.tracks.get(name)
        if known is not None:
            return known
        points, confidence = self._unpack(ref, 2)
        _expect(ref, points, np.float32, (None, POINT_COUNT, 2))
        _expect(ref, confidence, np.float32, (len(points), POINT_COUNT))
        _expect_within(ref, points, MAX_COORDINATE)
        track = _built(ref.where, lambda: LandmarkTrack(points, confidence))
        if track.content_hash != name:
            raise FieldError(ref.where, "its data is damaged")
        self.tracks[name] = track
        return track

    def project(self, f: Fields) -> Project:
        self.only(
            f, "schema", "frame_rate", "portrait", "voice", "face", "source_track", "base", "motion", "layers",
            "render", "in_point", "out_point", "markers", "alignment", "occlusion",
        )  # fmt: skip
        layers = tuple(self.layer(layer) for layer in f.objects("layers", most=MAX_LAYERS))
        if len({layer.id for layer in layers}) != len(layers):
            raise FieldError("layers", "two layers have one id")
        return Project(
            frame_rate=_rate(f, "frame_rate"),
            portrait=f.optional("portrait", self.media),
            voice=f.optional("voice", self.media),
            face=f.optional("face", self.face),
            source_track=f.optional("source_track", self.track),
            base=f.optional("base", self.base),
            motion=self.motion(f.fields("motion")),
            layers=layers,
            render=self.render(f.fields("render")),
            in_point=f.integer("in_point", high=MAX_FRAMES),
            out_point=f.integer("out_point", low=1, high=MAX_FRAMES) if f.has("out_point") else None,
            markers=self.markers(f.objects("markers", most=MAX_MARKERS)) if f.has("markers") else (),
            alignment=f.optional("alignment", self.alignment),
            occlusion=f.optional("occlusion", self.occlusion) or Occlusion(),
        )

    def alignment(self, ref: Fields) -> Alignment:
        name = ref.text("blob", most=64)
        known = self.known.keys_of(name)
        if known is not None and isinstance(known[0], Alignment):
            return known[0]
        arrays = self.arrays(ref, 4)
        words, phones = self.spans(ref, *arrays[:2]), self.spans(ref, *arrays[2:])
        alignment = _built(ref.where, lambda: Alignment(words, phones))
        self.known.remember(name, (alignment,), ALIGNMENT)
        return alignment

    def spans(self, ref: Fields, times: np.ndarray, labels: np.ndarray) -> tuple[Spoken, ...]:
        count = len(times) if times.ndim else 0
        _expect(ref, times, np.int32, (count, 2))
        _expect(ref, labels, np.uint8, (None,))
        if count > MAX_SPANS or len(labels) > MAX_SPANS * MAX_LABEL * 4:
            raise FieldError(ref.where, f"has more than {MAX_SPANS} spans")
        names = _built(ref.where, lambda: labels.tobytes().decode().split("\n") if count else [])
        if len(names) != count:
            raise FieldError(ref.where, "its labels do not fit its times")
        rows = zip(times.tolist(), names, strict=True)
        return _built(ref.where, lambda: tuple(Spoken(start, stop, name) for (start, stop), name in rows))

    def markers(self, found: list[Fields]) -> Markers:
        markers = tuple(self.marker(f) for f in found)
        if markers != ordered(markers):
            raise FieldError("markers", "are not in order, one per frame")
        return markers

    def marker(self, f: Fields) -> Marker:
        self.only(f, "frame", "name", "colour")
        name = f.text("name", most=MAX_MARKER_NAME)
        return Marker(f.integer("frame", high=MAX_FRAMES), name, f.choice("colour", MarkerColour))

    def occlusion(self, f: Fields) -> Occlusion:
        self.only(f, "spans", "muted", "locked")
        pairs = _pairs(f, "spans", ("start", "stop"), most=MAX_OCCLUSIONS)
        spans = tuple(
            range(p.integer("start", high=MAX_FRAMES), p.integer("stop", low=1, high=MAX_FRAMES)) for p in pairs
        )
        muted, locked = f.flag("muted"), f.flag("locked")
        return _built(f.place("spans"), lambda: Occlusion(spans, muted, locked))

    def media(self, f: Fields) -> MediaRef:
        self.only(
            f, "path", "relative", "content_hash", "kind", "width", "height", "duration", "frame_rate", "sample_rate"
        )
        return MediaRef(
            path=f.text("path"),
            relative=f.text("relative"),
            content_hash=f.text("content_hash", most=256),
            kind=f.choice("kind", MediaKind),
            width=f.integer("width", high=10**6),
            height=f.integer("height", high=10**6),
            duration=_fraction(f, "duration"),
            frame_rate=_rate(f, "frame_rate") if f.has("frame_rate") else None,
            sample_rate=f.integer("sample_rate", high=10**7),
        )

    def face(self, f: Fields) -> ReferenceFace:
        self.only(f, "points", "detector", "frame")
        (points,) = self.arrays(f.fields("points"), 1)
        _expect(f, points, np.float32, (POINT_COUNT, 2))
        _expect_within(f, points, MAX_COORDINATE)
        detector, frame = f.text("detector", most=200), f.integer("frame", high=MAX_FRAMES)
        return _built(f.where, lambda: ReferenceFace(points, detector, frame))

    def base(self, f: Fields) -> BaseMotion:
        self.only(f, "track", "speech", "provenance")
        track = self.track(f.fields("track"))
        (speech,) = self.arrays(f.fields("speech"), 1)
        _expect(f.fields("speech"), speech, np.float32, (len(track),))
        provenance = f.pairs("provenance")
        return _built(f.where, lambda: BaseMotion(track, speech, provenance))

    def motion(self, f: Fields) -> MotionSettings:
        self.only(f, *MOTION_FIELDS)
        read: dict[type, Callable[[str], Any]] = {float: f.number, bool: f.flag, int: f.integer, str: f.text}
        values = {name: read[kind](name) for name, kind in MOTION_FIELDS.items() if kind in read and f.has(name)}
        if f.has("amplitude_keys"):
            values["amplitude_keys"] = _amplitude_keys(f)
        return _built(f.where, lambda: MotionSettings(**values))

    def render(self, f: Fields) -> RenderSettings:
        self.only(f, "engine", "seed", "options", "source_mode", "missing_face")
        return RenderSettings(
            engine=f.text("engine", most=200),
            seed=f.integer("seed", low=-(2**63)),
            options=f.pairs("options"),
            source_mode=f.choice("source_mode", SourceMode),
            missing_face=f.choice("missing_face", MissingFace) if f.has("missing_face") else MissingFace.PASS,
        )

    def layer(self, f: Fields) -> EditLayer:
        self.only(
            f, "id", "name", "group", "keys", "falloff_before", "falloff_after", "enabled", "locked", "solo", "strength"
        )
        group, layer_id = f.choice("group", PointGroup), f.text("id", most=200)
        stretches = f.objects("keys", most=MAX_FRAMES // KEYS_PER_BLOB)
        keys: list[Keyframe] = []
        for stretch in stretches:  # each after the one before, so that one blob cannot be named over and over
            found = self.keys(layer_id, stretch, len(GROUP_POINTS[group]))
            if keys and found and found[0].frame <= keys[-1].frame:
                raise FieldError(stretch.where, "its keys are not in order")
            keys += found
        return _built(
            f.where,
            lambda: EditLayer(
                id=layer_id,
                group=group,
                keys=tuple(keys),
                falloff_before=f.integer("falloff_before", high=MAX_FRAMES),
                falloff_after=f.integer("falloff_after", high=MAX_FRAMES),
                enabled=f.flag("enabled"),
                locked=f.flag("locked"),
                strength=f.number("strength"),
                name=f.text("name", most=1000),
                solo=f.flag("solo") if f.has("solo") else False,
            ),
        )

    def keys(self, layer_id: str, ref: Fields, points: int) -> Stretch:
        name = ref.text("blob", most=64)
        known = self.known.keys_of(name)
        if known is None or len(known[0].offsets) != points:
            known = tuple(self.read_keys(ref, points))
        if known:
            self.known.remember(name, known, (layer_id, known[0].frame // KEYS_PER_BLOB))
        return known

    def read_keys(self, ref: Fields, points: int) -> list[Keyframe]:
        frames, offsets, curves, beziers = self.arrays(ref, 4)
        count = len(frames) if frames.ndim else 0
        if count > KEYS_PER_BLOB:
            raise FieldError(ref.where, f"has more than {KEYS_PER_BLOB} keys")
        _expect(ref, frames, np.int32, (count,))
        _expect(ref, offsets, np.float32, (count, points, 2))
        _expect(ref, curves, np.uint8, (count,))
        _expect(ref, beziers, np.float64, (count, 4))
        if count and (curves.max() >= len(CURVES) or frames.min() < 0 or frames.max() > MAX_FRAMES):
            raise FieldError(ref.where, "its keys are out of range")
        rows = zip(frames.tolist(), offsets, curves.tolist(), beziers.tolist(), strict=True)
        return _built(ref.where, lambda: [Keyframe(f, o, CURVES[c], (b[0], b[1], b[2], b[3])) for f, o, c, b in rows])


def _expect(f: Fields, array: np.ndarray, dtype: type, shape: tuple[int | None, ...]) -> None:
    fits = array.ndim == len(shape) and all(b is None or a == b for a, b in zip(array.shape, shape, strict=True))
    if array.dtype != dtype or not fits:
        raise FieldError(f.where, f"its data is {array.dtype} {array.shape}")


def _expect_within(f: Fields, array: np.ndarray, limit: float) -> None:
    if not np.abs(array).max(initial=0) <= limit:
        raise FieldError(f.where, f"its values are not within {limit:g}")


def _built(where: str, build: Callable[[], T]) -> T:
    """`build()`, with a value's own objection turned into a FieldError of its place."""
    try:
        return build()
    except FieldError:
        raise
    except (ValueError, TypeError, OverflowError, StudioError) as error:
        raise FieldError(where, str(error)) from error


def _rate(f: Fields, name: str) -> FrameRate:
    value = _fraction(f, name)
    return _built(f.place(name), lambda: FrameRate(value.numerator, value.denominator))


def _fraction(f: Fields, name: str) -> Fraction:
    numerator, slash, denominator = f.text(name, most=60).partition("/")
    if not (slash and numerator.isascii() and numerator.isdigit() and denominator.isascii() and denominator.isdigit()):
        raise FieldError(f.place(name), "is not a fraction such as 25/1")
    if int(denominator) == 0:
        raise FieldError(f.place(name), "has a denominator of zero")
    return Fraction(int(numerator), int(denominator))


def _amplitude_keys(f: Fields) -> tuple[tuple[int, float], ...]:
    pairs = _pairs(f, "amplitude_keys", ("frame", "factor"), most=MAX_FRAMES)
    return tuple((pair.integer("frame", high=MAX_FRAMES), pair.number("factor")) for pair in pairs)


def _pairs(f: Fields, name: str, members: tuple[str, str], *, most: int) -> Iterator[Fields]:
    """The entries of a list of pairs, as if they were objects with these members."""
    for index, pair in enumerate(f.items(name, most=most)):
        place = f"{f.place(name)}[{index}]"
        if not isinstance(pair, list) or len(pair) != 2:
            raise FieldError(place, f"is not a pair of {members[0]} and {members[1]}")
        yield Fields(dict(zip(members, pair, strict=True)), place)
