"""Writing 16-bit WAV files."""

from __future__ import annotations

import wave
from collections.abc import Iterable
from pathlib import Path

import numpy as np

from studio.core.errors import MediaError
from studio.media.files import atomic_path

_MAX_DATA = 0xFFFFFFFF - 1024


def write_wav(path: Path | str, chunks: Iterable[np.ndarray], sample_rate: int, channels: int) -> int:
    """Write float32 chunks, (n,) or (n, channels) in -1..1, as 16-bit PCM; whole or not at all.

    Returns the samples written per channel. Values beyond full scale are clipped. Raises MediaError.
    """
    count = 0
    with atomic_path(path) as partial, wave.open(str(partial), "wb") as file:
        file.setnchannels(channels)
        file.setsampwidth(2)
        file.setframerate(sample_rate)
        for chunk in chunks:
            pcm = np.clip(np.rint(chunk.reshape(-1, channels) * 32768.0), -32768, 32767).astype("<i2")
            count += len(pcm)
            if count * channels * 2 > _MAX_DATA:
                raise MediaError("A WAV file holds 4 GB at most.", path=path, remedy="Export a shorter range.")
            file.writeframes(pcm.tobytes())
    return count
