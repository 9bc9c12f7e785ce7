"""Arrays as bytes: a fixed header that is checked before anything is built. Nothing is ever unpickled.

Layout, little-endian: magic `LWA1`, uint8 count, then for each array uint8 dtype code, uint8 dimensions, uint32 per
dimension; then the values of all arrays, C order, without padding.
"""

from __future__ import annotations

import math
import struct

import numpy as np

MAGIC = b"LWA1"
_DTYPES = (np.dtype("<f4"), np.dtype("<f8"), np.dtype("u1"), np.dtype("<i4"))
_MAX_ARRAYS, _MAX_DIMENSIONS = 16, 4


def pack_arrays(*arrays: np.ndarray) -> bytes:
    """The bytes of float32, float64, uint8 or int32 arrays."""
    head, body = [MAGIC, struct.pack("<B", len(arrays))], []
    for array in arrays:
        dtype = array.dtype.newbyteorder("<")
        head.append(struct.pack(f"<BB{array.ndim}I", _DTYPES.index(dtype), array.ndim, *array.shape))
        body.append(np.ascontiguousarray(array, dtype=dtype).tobytes())
    return b"".join(head + body)


def unpack_arrays(data: bytes) -> list[np.ndarray]:
    """Read-only arrays from `pack_arrays`' bytes. Raises ValueError unless every byte is accounted for."""
    if data[:4] != MAGIC or len(data) < 5:
        raise ValueError("not an array")
    count, at = data[4], 5
    if count > _MAX_ARRAYS:
        raise ValueError("too many arrays")
    heads: list[tuple[np.dtype, tuple[int, ...]]] = []
    for _ in range(count):
        if at + 2 > len(data):
            raise ValueError("array header cut short")
        code, dimensions = data[at], data[at + 1]
        if code >= len(_DTYPES) or dimensions > _MAX_DIMENSIONS or at + 2 + 4 * dimensions > len(data):
            raise ValueError("array header damaged")
        heads.append((_DTYPES[code], struct.unpack_from(f"<{dimensions}I", data, at + 2)))
        at += 2 + 4 * dimensions
    if at + sum(dtype.itemsize * math.prod(shape) for dtype, shape in heads) != len(data):
        raise ValueError("array values cut short")
    arrays = []
    for dtype, shape in heads:
        arrays.append(np.frombuffer(data, dtype, count=math.prod(shape), offset=at).reshape(shape))
        at += arrays[-1].nbytes
    return arrays
