"""Project -> JSON values and arrays; see `document`."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from functools import partial
from itertools import groupby
from typing import Any

import numpy as np

from studio.core.alignment import Alignment, Spoken
from studio.core.keyframes import EditLayer, Keyframe
from studio.core.motion import MotionSettings
from studio.core.occlusion import Occlusion
from studio.core.project import SCHEMA_VERSION, BaseMotion, MediaRef, Project, ReferenceFace, RenderSettings
from studio.core.timebase import FrameRate
from studio.core.track import LandmarkTrack
from studio.store.document_format import ALIGNMENT, CURVES, KEYS_PER_BLOB, MOTION_FIELDS, array_hash
from studio.store.key_blobs import KeyBlobs, Place, Stretch

Arrays = Callable[[], tuple[np.ndarray, ...]]


@dataclass
class DocumentWriter:
    """Collects the arrays that the values refer to. known: blobs of keys that need not be made anew."""

    known: KeyBlobs = field(default_factory=KeyBlobs)
    arrays: dict[str, Arrays] = field(default_factory=dict)
    stretches: dict[Place, tuple[Stretch, str]] = field(default_factory=dict)

    def blob(self, *arrays: np.ndarray, name: str | None = None) -> dict[str, str]:
        name = name or array_hash(arrays)
        self.arrays[name] = lambda: arrays
        return {"blob": name}

    def track(self, track: LandmarkTrack) -> dict[str, str]:
        return self.blob(track.points, track.confidence, name=track.content_hash)

    def project(self, project: Project) -> dict[str, Any]:
        return (
            {
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
            }
            | self.alignment(project.alignment)
            | _occlusion(project.occlusion)
        )

    def alignment(self, alignment: Alignment | None) -> dict[str, Any]:
        """Left out where there is none, so that documents of projects without one stay as they were."""
        if alignment is None:
            return {}
        name = self.known.name_of(ALIGNMENT, (alignment,)) or array_hash(_alignment_arrays(alignment))
        self.arrays[name] = partial(_alignment_arrays, alignment)
        self.stretches[ALIGNMENT] = (alignment,), name
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
        name = self.known.name_of(place, keys) or array_hash(_key_arrays(keys))
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
        np.array([CURVES.index(key.interpolation) for key in keys], np.uint8),
        np.array([key.bezier for key in keys], np.float64),
    )


def _stretches(keys: tuple[Keyframe, ...]) -> Iterator[tuple[int, Stretch]]:
    for number, stretch in groupby(keys, key=lambda key: key.frame // KEYS_PER_BLOB):
        yield number, tuple(stretch)


def _occlusion(occlusion: Occlusion) -> dict[str, Any]:
    """Left out where there is none, as the alignment is."""
    if occlusion == Occlusion():
        return {}
    spans = [[int(span.start), int(span.stop)] for span in occlusion.spans]
    return {"occlusion": {"spans": spans, "muted": bool(occlusion.muted), "locked": bool(occlusion.locked)}}


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
    plain = {name: kind(getattr(motion, name)) for name, kind in MOTION_FIELDS.items()}
    return plain | {"amplitude_keys": [[int(frame), float(factor)] for frame, factor in motion.amplitude_keys]}


def _render(render: RenderSettings) -> dict[str, Any]:
    return {
        "engine": render.engine,
        "seed": int(render.seed),
        "options": [list(pair) for pair in render.options],
        "source_mode": render.source_mode.value,
        "missing_face": render.missing_face.value,
    }
