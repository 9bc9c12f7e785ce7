"""A project as text and blobs, and back.

The text is canonical JSON: equal projects give equal bytes. Tracks, speech, face points and keys are blobs, stored once
under their content hash and named in the text as `{"blob": hash}`. Keys go into one blob per layer and stretch of
`KEYS_PER_BLOB` frames, so an edit writes a few hundred bytes however many keys there are.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator, Mapping, MutableMapping
from dataclasses import dataclass, field, fields
from fractions import Fraction
from functools import partial
from itertools import groupby
from typing import Any, TypeVar

import numpy as np

from studio.core.alignment import MAX_LABEL, MAX_SPANS, Alignment, Spoken
from studio.core.curves import Interpolation
from studio.core.errors import StudioError
from studio.core.keyframes import EditLayer, Keyframe
from studio.core.markers import MAX_MARKER_NAME, Marker, MarkerColour, Markers, ordered
from studio.core.motion import MotionSettings
from studio.core.project import (
    SCHEMA_VERSION,
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
from studio.core.track import LandmarkTrack, content_hash
from studio.store.arrays import pack_arrays, unpack_arrays
from studio.store.fields import FieldError, Fields
from studio.store.key_blobs import KeyBlobs, Place, Stretch
from studio.store.migrations import schema_of, upgrade

KEYS_PER_BLOB = 128
MAX_TEXT_BYTES = 64 * 2**20
MAX_BLOB_BYTES = 900 * 2**20
"""An hour of landmarks at 60 fps takes 168 MiB."""
MAX_FRAMES = 10_000_000
MAX_LAYERS = 10_000
MAX_MARKERS = 100_000
MAX_COORDINATE = 1e7
"""Source px: far beyond any picture, near enough that nothing computed from it overflows."""
_CURVES = (Interpolation.HOLD, Interpolation.LINEAR, Interpolation.SMOOTH, Interpolation.BEZIER)
_MOTION_FIELDS: dict[str, type] = {f.name: type(f.default) for f in fields(MotionSettings)}

_ALIGNMENT: Place = ("", -1)

T = TypeVar("T")
Arrays = Callable[[], tuple[np.ndarray, ...]]
LoadBlob = Callable[[str], bytes]
"""hash -> bytes; raises KeyError when there is none."""


@dataclass(frozen=True)
class Document:
    """text: canonical JSON; arrays: blob hash -> what makes its arrays, which are packed only when it is written.

    stretches: the keys of each blob of keys, by place.
    """

    text: str
    arrays: Mapping[str, Arrays]
    stretches: Mapping[Place, tuple[Stretch, str]] = field(default_factory=dict)

    def blob(self, name: str) -> bytes:
        return pack_arrays(*self.arrays[name]())

    def blobs(self) -> dict[str, bytes]:
        return {name: self.blob(name) for name in self.arrays}


# ---- Project -> Document --------------------------------------------------------------------------------------------


@dataclass
class _Writer:
    known: KeyBlobs = field(default_factory=KeyBlobs)
    arrays: dict[str, Arrays] = field(default_factory=dict)
    stretches: dict[Place, tuple[Stretch, str]] = field(default_factory=dict)

    def blob(self, *arrays: np.ndarray, name: str | None = None) -> dict[str, str]:
        name = name or _array_hash(arrays)
        self.arrays[name] = lambda: arrays
        return {"blob": name}

    def track(self, track: LandmarkTrack) -> dict[str, str]:
        return self.blob(track.points, track.confidence, name=track.content_hash)

    def project(self, project: Project) -> dict[str, Any]:
        return {
            "schema": SCHEMA_VERSION,
            "frame_rate": _rate_text(project.frame_rate),
            "portrait": _media(project.portrait),
            "voice": _media(project.voice),
            "face": self.face(project.face),
            "source_track": None if project.source_track is None else self.track(project.source_track),
            "base": self.base(project.base),
            "motion": _motion(project.motion),
            "layers": [self.layer(layer) for layer in project.layers],
            "render": _render(project.render),
            "in_point": int(project.in_point),
            "out_point": None if project.out_point is None else int(project.out_point),
            "markers": [{"frame": m.frame, "name": m.name, "colour": m.colour.value} for m in project.markers],
        } | self.alignment(project.alignment)

    def alignment(self, alignment: Alignment | None) -> dict[str, Any]:
        """Left out where there is none, so that documents of projects without one stay as they were."""
        if alignment is None:
            return {}
        name = self.known.name_of(_ALIGNMENT, (alignment,)) or _array_hash(_alignment_arrays(alignment))
        self.arrays[name] = partial(_alignment_arrays, alignment)
        self.stretches[_ALIGNMENT] = (alignment,), name
        return {"alignment": {"blob": name}}

    def face(self, face: ReferenceFace | None) -> dict[str, Any] | None:
        if face is None:
            return None
        return {"points": self.blob(face.points), "detector": face.detector, "frame": int(face.frame)}

    def base(self, base: BaseMotion | None) -> dict[str, Any] | None:
        if base is None:
            return None
        return {
            "track": self.track(base.track),
            "speech": self.blob(base.speech),
            "provenance": [list(pair) for pair in base.provenance],
        }

    def layer(self, layer: EditLayer) -> dict[str, Any]:
        return {
            "id": layer.id,
            "name": layer.name,
            "group": layer.group.value,
            "keys": [self.keys((layer.id, number), keys) for number, keys in _stretches(layer.keys)],
            "falloff_before": int(layer.falloff_before),
            "falloff_after": int(layer.falloff_after),
            "enabled": bool(layer.enabled),
            "locked": bool(layer.locked),
            "solo": bool(layer.solo),
            "strength": float(layer.strength),
        }

    def keys(self, place: Place, keys: Stretch) -> dict[str, str]:
        name = self.known.name_of(place, keys) or _array_hash(_key_arrays(keys))
        self.arrays[name] = partial(_key_arrays, keys)
        self.stretches[place] = keys, name
        return {"blob": name}


def _alignment_arrays(alignment: Alignment) -> tuple[np.ndarray, ...]:
    return *_span_arrays(alignment.words), *_span_arrays(alignment.phones)


def _span_arrays(spans: tuple[Spoken, ...]) -> tuple[np.ndarray, ...]:
    """Times in ms, and the labels as lines of UTF-8."""
    times = np.array([(span.start, span.stop) for span in spans], np.int32).reshape(-1, 2)
    return times, np.frombuffer("\n".join(span.label for span in spans).encode(), np.uint8)


def _key_arrays(keys: Stretch) -> tuple[np.ndarray, ...]:
    return (
        np.array([key.frame for key in keys], np.int32),
        np.stack([key.offsets for key in keys]),
        np.array([_CURVES.index(key.interpolation) for key in keys], np.uint8),
        np.array([key.bezier for key in keys], np.float64),
    )


def to_document(project: Project, *, known: KeyBlobs | None = None) -> Document:
    """The project's text and blobs. Raises StudioError when a value has no place in JSON, such as a NaN setting.

    known: blobs of keys that need not be made anew.
    """
    writer = _Writer() if known is None else _Writer(known)
    value = writer.project(project)
    try:
        text = json.dumps(value, sort_keys=True, separators=(",", ":"), allow_nan=False)
    except (ValueError, TypeError) as error:
        raise StudioError(f"The project cannot be written ({error}).", remedy="Undo the last change.") from error
    return Document(text, writer.arrays, writer.stretches)


def _stretches(keys: tuple[Keyframe, ...]) -> Iterator[tuple[int, Stretch]]:
    for number, stretch in groupby(keys, key=lambda key: key.frame // KEYS_PER_BLOB):
        yield number, tuple(stretch)


def _array_hash(arrays: tuple[np.ndarray, ...]) -> str:
    return content_hash("arrays/1", *arrays)


def _rate_text(rate: FrameRate) -> str:
    return f"{rate.numerator}/{rate.denominator}"


def _media(ref: MediaRef | None) -> dict[str, Any] | None:
    if ref is None:
        return None
    return {
        "path": ref.path,
        "relative": ref.relative,
        "content_hash": ref.content_hash,
        "kind": ref.kind.value,
        "width": int(ref.width),
        "height": int(ref.height),
        "duration": f"{ref.duration.numerator}/{ref.duration.denominator}",
        "frame_rate": None if ref.frame_rate is None else _rate_text(ref.frame_rate),
        "sample_rate": int(ref.sample_rate),
    }


def _motion(motion: MotionSettings) -> dict[str, Any]:
    plain = {name: kind(getattr(motion, name)) for name, kind in _MOTION_FIELDS.items()}
    return plain | {"amplitude_keys": [[int(frame), float(factor)] for frame, factor in motion.amplitude_keys]}


def _render(render: RenderSettings) -> dict[str, Any]:
    return {
        "engine": render.engine,
        "seed": int(render.seed),
        "options": [list(pair) for pair in render.options],
        "source_mode": render.source_mode.value,
        "missing_face": render.missing_face.value,
    }


# ---- Document -> Project --------------------------------------------------------------------------------------------


@dataclass
class _Reader:
    load: LoadBlob
    tracks: MutableMapping[str, LandmarkTrack]
    strict: bool
    known: KeyBlobs = field(default_factory=KeyBlobs)

    def only(self, fields_: Fields, *names: str) -> None:
        if self.strict:
            fields_.only(*names)

    def arrays(self, ref: Fields, count: int) -> list[np.ndarray]:
        arrays = self._unpack(ref, count)
        if _array_hash(tuple(arrays)) != ref.text("blob", most=64):
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
            "render", "in_point", "out_point", "markers", "alignment",
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
        )

    def alignment(self, ref: Fields) -> Alignment:
        name = ref.text("blob", most=64)
        known = self.known.keys_of(name)
        if known is not None and isinstance(known[0], Alignment):
            return known[0]
        arrays = self.arrays(ref, 4)
        words, phones = self.spans(ref, *arrays[:2]), self.spans(ref, *arrays[2:])
        alignment = _built(ref.where, lambda: Alignment(words, phones))
        self.known.remember(name, (alignment,), _ALIGNMENT)
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
        self.only(f, *_MOTION_FIELDS)
        read: dict[type, Callable[[str], Any]] = {float: f.number, bool: f.flag, int: f.integer, str: f.text}
        values = {name: read[kind](name) for name, kind in _MOTION_FIELDS.items() if kind in read and f.has(name)}
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
        keys = tuple(key for stretch in stretches for key in self.keys(layer_id, stretch, len(GROUP_POINTS[group])))
        return _built(
            f.where,
            lambda: EditLayer(
                id=layer_id,
                group=group,
                keys=keys,
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
        _expect(ref, frames, np.int32, (count,))
        _expect(ref, offsets, np.float32, (count, points, 2))
        _expect(ref, curves, np.uint8, (count,))
        _expect(ref, beziers, np.float64, (count, 4))
        if count and (curves.max() >= len(_CURVES) or frames.min() < 0 or frames.max() > MAX_FRAMES):
            raise FieldError(ref.where, "its keys are out of range")
        rows = zip(frames.tolist(), offsets, curves.tolist(), beziers.tolist(), strict=True)
        return _built(ref.where, lambda: [Keyframe(f, o, _CURVES[c], (b[0], b[1], b[2], b[3])) for f, o, c, b in rows])


def from_document(
    text: str,
    load: LoadBlob,
    *,
    tracks: MutableMapping[str, LandmarkTrack] | None = None,
    known: KeyBlobs | None = None,
) -> Project:
    """The project of a document of this schema, an older one, or a newer one that still fits.

    load: gives a blob's bytes by hash or raises KeyError; tracks, known: those already built, also added to.
    Raises FieldError, naming the field, for anything that is missing, unknown, out of range or damaged.
    """
    try:
        value = json.loads(text)
    except (ValueError, RecursionError) as error:
        raise FieldError("", f"the project's text is damaged ({str(error)[:100]})") from None
    if not isinstance(value, dict):
        raise FieldError("", "the project's text is damaged")
    value = upgrade(value)
    strict = schema_of(value) <= SCHEMA_VERSION
    reader = _Reader(load, {} if tracks is None else tracks, strict, KeyBlobs() if known is None else known)
    return reader.project(Fields(value))


def blob_names(text: str) -> set[str]:
    """Hashes of the blobs that a document of any version refers to."""
    found: set[str] = set()
    stack = [json.loads(text)]
    while stack:
        value = stack.pop()
        if isinstance(value, dict):
            if set(value) == {"blob"} and isinstance(value["blob"], str):
                found.add(value["blob"])
            stack.extend(value.values())
        elif isinstance(value, list):
            stack.extend(value)
    return found


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
    keys = []
    for index, pair in enumerate(f.items("amplitude_keys", most=MAX_FRAMES)):
        if not isinstance(pair, list) or len(pair) != 2:
            raise FieldError(f"{f.place('amplitude_keys')}[{index}]", "is not a frame and a factor")
        place = Fields({"frame": pair[0], "factor": pair[1]}, f"{f.place('amplitude_keys')}[{index}]")
        keys.append((place.integer("frame", high=MAX_FRAMES), place.number("factor")))
    return tuple(keys)
