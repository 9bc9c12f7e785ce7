"""A voice decoded for playback: samples on disk, so that an hour of it takes no memory. No Qt."""

from __future__ import annotations

import threading
from dataclasses import dataclass
from pathlib import Path
from tempfile import TemporaryFile

import numpy as np

from studio.core.errors import Cancelled

MAX_PLAYBACK_RATE = 48_000


@dataclass(frozen=True, eq=False)
class PcmVoice:
    """samples: (n, channels) int16 memory map of a nameless temporary file, which goes when this goes."""

    samples: np.ndarray
    sample_rate: int


def decode_voice(path: Path, cancel: threading.Event) -> PcmVoice:
    """Decode a sound file whole, one or two channels, at its own rate up to 48 kHz. Raises MediaError, Cancelled."""
    from studio.media.audio import iter_audio
    from studio.media.probe import probe

    info = probe(path)
    rate = min(info.sample_rate, MAX_PLAYBACK_RATE)
    channels = min(max(info.channels, 1), 2)
    with TemporaryFile(prefix="lipwright-") as file:
        count = 0
        for chunk in iter_audio(path, sample_rate=rate, channels=channels, allow_truncated=True):
            if cancel.is_set():
                raise Cancelled
            file.write((np.clip(chunk, -1, 1) * 32767).astype(np.int16).tobytes())
            count += len(chunk)
        file.flush()
        shape = (count, channels)
        samples = np.memmap(file, np.int16, "r", shape=shape) if count else np.zeros((0, channels), np.int16)
    return PcmVoice(samples, rate)
