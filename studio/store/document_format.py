"""What writing and reading a document must agree on: names, layouts and bounds."""

from __future__ import annotations

from dataclasses import fields

import numpy as np

from studio.core.curves import Interpolation
from studio.core.motion import MotionSettings
from studio.core.track import content_hash
from studio.store.key_blobs import Place

KEYS_PER_BLOB = 128
MAX_TEXT_BYTES = 64 * 2**20
MAX_BLOB_BYTES = 900 * 2**20
"""An hour of landmarks at 60 fps takes 168 MiB."""
MAX_FRAMES = 10_000_000
MAX_LAYERS = 10_000
MAX_MARKERS = 100_000
MAX_COORDINATE = 1e7
"""Source px: far beyond any picture, near enough that nothing computed from it overflows."""
CURVES = (Interpolation.HOLD, Interpolation.LINEAR, Interpolation.SMOOTH, Interpolation.BEZIER)
"""Interpolations by the number that stands for each in a blob of keys."""
MOTION_FIELDS: dict[str, type] = {f.name: type(f.default) for f in fields(MotionSettings)}
ALIGNMENT: Place = ("", -1)
"""Where `KeyBlobs` keeps the alignment."""


def array_hash(arrays: tuple[np.ndarray, ...]) -> str:
    """The name of the blob that holds these arrays."""
    return content_hash("arrays/1", *arrays)
