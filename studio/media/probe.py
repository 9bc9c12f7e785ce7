"""What a media file holds, without decoding it whole."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from fractions import Fraction
from pathlib import Path

import av

from studio.core.errors import MediaError
from studio.core.timebase import FrameRate
from studio.media.files import check_readable, file_hash
from studio.media.image import MAX_PIXELS, read_header, read_image_alpha
from studio.media.libav import UNREADABLE_REMEDY, moving_stream, open_input, sound_stream, start_seconds
from studio.media.reader import FrameReader

__all__ = ["MediaInfo", "MediaKind", "file_hash", "probe"]


class MediaKind(StrEnum):
    IMAGE = "image"
    VIDEO = "video"
    AUDIO = "audio"


@dataclass(frozen=True)
class MediaInfo:
    """Facts about one media file.

    width, height: px after rotation, 0 for sound. duration: s, 0 for a picture; for sound it is what the container
    states (`studio.media.audio.voice_duration` counts). frame_rate, frame_count: of a video, counted. sample_rate: Hz
    and channels: 0 without sound. has_alpha: whether a picture has pixels that are not opaque. content_hash: BLAKE2b.
    """

    kind: MediaKind
    width: int
    height: int
    duration: Fraction
    frame_rate: FrameRate | None
    frame_count: int | None
    sample_rate: int
    channels: int
    has_alpha: bool
    video_codec: str
    audio_codec: str
    content_hash: str

    @property
    def has_audio(self) -> bool:
        return self.sample_rate > 0


def probe(path: Path | str, *, max_pixels: int = MAX_PIXELS) -> MediaInfo:
    """Find out what a file is. Raises MediaError for anything that is no picture, video or sound."""
    path = check_readable(path)
    header = read_header(path, max_pixels=max_pixels)
    if header is not None:
        width, height = header.upright_size
        codec = {"jpeg_pipe": "mjpeg", "j2k_pipe": "jpeg2000"}.get(header.demuxer, header.demuxer.removesuffix("_pipe"))
        has_alpha = codec in ("png", "webp", "tiff") and read_image_alpha(path, max_pixels=max_pixels) is not None
        return MediaInfo(
            MediaKind.IMAGE, width, height, Fraction(0), None, None, 0, 0, has_alpha, codec, "", file_hash(path)
        )
    with open_input(path) as container:
        video, sound = moving_stream(container), sound_stream(container)
        if video is None and sound is None:
            raise MediaError("There is neither picture nor sound in this file.", path=path, remedy=UNREADABLE_REMEDY)
        audio_codec = sound.codec_context.name if sound is not None else ""
        rate = sound.codec_context.sample_rate if sound is not None else 0
        channels = sound.codec_context.channels if sound is not None else 0
        stated = Fraction(container.duration or 0, av.time_base)
        if sound is not None and sound.duration is not None and sound.time_base is not None and video is None:
            stated = sound.duration * sound.time_base + max(Fraction(0), _delay(sound, container))
        video_codec = video.codec_context.name if video is not None else ""
    if video is None:
        return MediaInfo(
            MediaKind.AUDIO, 0, 0, stated, None, None, rate, channels, False, "", audio_codec, file_hash(path)
        )
    with FrameReader(path, allow_truncated=True) as reader:
        return MediaInfo(
            MediaKind.VIDEO, reader.width, reader.height, reader.index.duration, reader.frame_rate, reader.frame_count,
            rate, channels, False, video_codec, audio_codec, file_hash(path),
        )  # fmt: skip


def _delay(sound: av.audio.AudioStream, container: av.container.InputContainer) -> Fraction:
    """Silence before the sound on a time line of its own (an MP4 edit list); encoder delay elsewhere is no silence."""
    return start_seconds(sound) if container.format.name.startswith("mov") else Fraction(0)
