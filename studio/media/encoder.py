"""Writing videos: exact frame counts, sound in step, right colours, nothing half-written."""

from __future__ import annotations

import os
from collections.abc import Iterator, Mapping
from contextlib import contextmanager, suppress
from fractions import Fraction
from pathlib import Path
from types import TracebackType
from typing import Literal, Self

import av
import av.error
import numpy as np

from studio.core.errors import MediaError
from studio.core.timebase import FrameRate
from studio.media.codecs import VIDEO_CODECS, VideoCodec, probe_encoders, quieten, video_codec
from studio.media.colour import ToBt709
from studio.media.files import check_writable, partial_path, sync_file, write_error
from studio.media.libav import url
from studio.media.sound_track import AudioSource, SoundTrack, add_sound_track

__all__ = ["VIDEO_CODECS", "AudioSource", "VideoEncoder", "probe_encoders"]

KEY_FRAME_SECONDS = 2
_STANDARD_TAGS = {"title", "artist", "album", "comment", "description", "copyright", "date", "genre", "encoder"}
_BT709 = 1
_LIMITED = 1


class VideoEncoder:
    """Encodes frames and a voice into one file; a context manager.

    Writes to a hidden sibling; a clean exit (or `commit`) renames it to `path`, an exception (or `abort`) removes it.
    Sides of odd length are padded by one px that repeats the edge (right, bottom), since 4:2:0 colour needs even ones.
    """

    def __init__(
        self,
        path: Path | str,
        *,
        width: int,
        height: int,
        frame_rate: FrameRate,
        audio: AudioSource | None = None,
        codec: str = "h264",
        crf: int | None = None,
        preset: str | None = None,
        metadata: Mapping[str, str] | None = None,
        options: Mapping[str, str] | None = None,
        container_options: Mapping[str, str] | None = None,
        audio_copy: Literal["auto", "never"] = "auto",
    ) -> None:
        """crf: the codec's own quality scale, lower is better; preset, options: the encoder's own names.

        metadata: tags of the file; keys beyond the standard ones are stored as custom keys. Raises MediaError.
        """
        self.path = check_writable(path)
        self.width, self.height, self.frame_rate = width, height, frame_rate
        self.frames_written = 0
        self._codec = video_codec(codec)
        self._check_suffix()
        if width < 2 or height < 2:
            raise MediaError(f"A video of {width} x {height} px cannot be made.", path=path, remedy="Use 2 px or more.")
        self._partial = partial_path(self.path)
        self._container: av.container.OutputContainer | None = None
        self._track: SoundTrack | None = None
        self._to_yuv = ToBt709(self._codec.pixel_format) if self._codec.pixel_format.startswith("yuv") else None
        with self._guarded():
            self._open(dict(metadata or {}), dict(container_options or {}), self._options(crf, preset, options))
            assert self._container is not None
            if audio is not None:
                self._track = add_sound_track(self._container, audio, self._codec.audio, copy=audio_copy == "auto")
            self._container.start_encoding()

    @property
    def padded_size(self) -> tuple[int, int]:
        """Width and height of the file: even."""
        return self.width + self.width % 2, self.height + self.height % 2

    @property
    def duration(self) -> Fraction:
        """Seconds of picture written so far."""
        return self.frame_rate.seconds_at(self.frames_written)

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, traceback: TracebackType | None
    ) -> None:
        if error is None:
            self.commit()
        else:
            self.abort()

    def write(self, frame: np.ndarray) -> None:
        """Append one (height, width, 3) uint8 RGB frame, and the sound that goes with it. Raises MediaError."""
        if frame.shape != (self.height, self.width, 3) or frame.dtype != np.uint8:
            raise ValueError(f"a frame is ({self.height}, {self.width}, 3) uint8, not {frame.shape} {frame.dtype}")
        assert self._container is not None, "the encoder is closed"
        with self._guarded():
            picture = self._picture(frame)
            picture.pts = self.frames_written
            picture.time_base = 1 / self.frame_rate.fraction
            self._container.mux(self._stream.encode(picture))
            self.frames_written += 1
            if self._track is not None:
                self._track.feed(self.duration)

    def commit(self) -> None:
        """Finish the file and put it in place; a second call does nothing. Raises MediaError, then nothing is left."""
        if self._container is None:
            return
        with self._guarded():
            if self.frames_written == 0:
                raise MediaError(
                    "A video without frames cannot be made.", path=self.path, remedy="Choose a longer range."
                )
            if self._track is not None:
                self._track.finish(self.duration)
            self._container.mux(self._stream.encode(None))
            self._container.close()
            self._container = None
            sync_file(self._partial)
            os.replace(self._partial, self.path)
        self.abort()

    def abort(self) -> None:
        """Let everything go and throw the unfinished file away; after `commit` it does nothing."""
        if self._track is not None:
            self._track.close()
            self._track = None
        if self._container is not None:
            # Removed first (where the system allows it): closing would move the index of a large file to its front.
            with suppress(OSError):
                self._partial.unlink(missing_ok=True)
            with suppress(av.error.FFmpegError, OSError, ValueError):
                self._container.close()
            self._container = None
        with suppress(OSError):
            self._partial.unlink(missing_ok=True)

    def _open(self, metadata: dict[str, str], container_options: dict[str, str], options: dict[str, str]) -> None:
        if self.path.suffix.lower() in (".mp4", ".mov", ".m4v"):
            custom = any(key.lower() not in _STANDARD_TAGS for key in metadata)
            flags = "+faststart+use_metadata_tags" if custom else "+faststart"
            # Edit lists count in the movie's time scale: one that holds frame times exactly never cuts a last frame.
            scale = self.frame_rate.numerator * max(1, 12_000 // self.frame_rate.numerator)
            container_options = {"movflags": flags, "movie_timescale": str(scale), **container_options}
        quieten(self._codec)
        self._container = av.open(url(self._partial), "w", container_options=container_options)
        self._container.metadata.update(metadata)
        stream = self._container.add_stream(self._codec.encoder, rate=self.frame_rate.fraction, options=options)
        stream.width, stream.height = self.padded_size
        stream.pix_fmt = self._codec.pixel_format
        stream.time_base = stream.codec_context.time_base = 1 / self.frame_rate.fraction
        if self._to_yuv is not None:
            context = stream.codec_context
            context.colorspace = context.color_primaries = context.color_trc = _BT709
            context.color_range = _LIMITED
        stream.codec_context.gop_size = max(1, round(KEY_FRAME_SECONDS * float(self.frame_rate)))
        self._stream = stream

    def _options(self, crf: int | None, preset: str | None, options: Mapping[str, str] | None) -> dict[str, str]:
        codec: VideoCodec = self._codec
        chosen = dict(codec.options)
        if codec.quality:
            chosen[codec.quality] = str(codec.default_quality if crf is None else crf)
        if codec.preset_option and (preset or codec.default_preset):
            chosen[codec.preset_option] = preset or codec.default_preset
        return {**chosen, **(options or {})}

    def _picture(self, frame: np.ndarray) -> av.VideoFrame:
        width, height = self.padded_size
        if (width, height) != (self.width, self.height):
            frame = np.pad(frame, ((0, height - self.height), (0, width - self.width), (0, 0)), mode="edge")
        frame = np.ascontiguousarray(frame)
        if self._to_yuv is not None:
            return self._to_yuv(frame)
        return av.VideoFrame.from_ndarray(frame, format="rgb24").reformat(format=self._codec.pixel_format)

    def _check_suffix(self) -> None:
        if self.path.suffix.lower() not in self._codec.suffixes:
            raise MediaError(
                f"A '{self.path.suffix}' file cannot hold this codec.",
                path=self.path,
                remedy=f"Give it a name that ends in {' or '.join(self._codec.suffixes)}.",
            )

    @contextmanager
    def _guarded(self) -> Iterator[None]:
        """Whatever goes wrong inside, nothing is left; what libav or the disk says becomes a MediaError."""
        try:
            yield
        except (av.error.FFmpegError, OSError) as error:
            self.abort()
            raise write_error(self.path, error) from error
        except BaseException:
            self.abort()
            raise
