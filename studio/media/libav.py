"""Opening files with libav: local files only, known formats only, errors as MediaError."""

from __future__ import annotations

import os
from collections.abc import Iterator
from contextlib import contextmanager
from fractions import Fraction
from pathlib import Path
from typing import TYPE_CHECKING

import av
import av.error

from studio.core.errors import MediaError
from studio.media.files import check_readable

if TYPE_CHECKING:
    from av.audio.stream import AudioStream
    from av.container import InputContainer
    from av.video.stream import VideoStream

# Playlists (hls, dash, concat, sdp) are left out on purpose: they would make one file open others, or the network.
_FORMATS = (
    "mov,matroska,webm,avi,flv,mpegts,mpeg,mpegvideo,asf,mxf,m4v,h264,hevc,ivf,dv,gif,apng,nut,"
    "mp3,aac,wav,w64,aiff,flac,ogg,caf,au,amr,ac3,eac3,wv,ape,tta,mp2,"
    "png_pipe,jpeg_pipe,webp_pipe,tiff_pipe,bmp_pipe,j2k_pipe,jpegxl_pipe"
)
# EINVAL is what the format white list gives.
_NOT_MEDIA = (av.error.InvalidDataError, av.error.EOFError, av.error.ArgumentError)
UNREADABLE_REMEDY = "Check that it plays elsewhere; then export it again, as MP4, WAV, FLAC, JPEG or PNG."


def url(path: Path) -> str:
    """A libav address that is never taken for a protocol or a pattern."""
    return f"file:{os.fspath(path)}"


@contextmanager
def open_input(path: Path | str, *, format: str | None = None) -> Iterator[InputContainer]:
    """Open a media file to read. libav's errors, inside the block too, leave as MediaError."""
    path = check_readable(path)
    options = {"protocol_whitelist": "file", "format_whitelist": _FORMATS}
    with translated(path):
        container = av.open(url(path), format=format, options=options, metadata_errors="replace")
        try:
            yield container
        finally:
            container.close()


@contextmanager
def translated(path: Path) -> Iterator[None]:
    """Turn libav's errors into a MediaError about `path`."""
    try:
        yield
    except av.error.FFmpegError as error:
        raise unreadable(path, error) from error


def unreadable(path: Path, error: Exception | None = None) -> MediaError:
    """The MediaError for a file whose content libav does not understand."""
    reason = getattr(error, "strerror", None) or ""
    if error is None or isinstance(error, _NOT_MEDIA):
        return MediaError(
            "This is not a picture, video or sound that can be read, or it is damaged.",
            path=path,
            remedy=UNREADABLE_REMEDY,
        )
    return MediaError(f"This file cannot be read ({reason}).", path=path, remedy=UNREADABLE_REMEDY)


def moving_stream(container: InputContainer) -> VideoStream | None:
    """The first video stream of a known codec that is not cover art."""
    cover = av.stream.Disposition.attached_pic
    streams = container.streams.video
    return next((s for s in streams if s.codec_context is not None and not s.disposition & cover), None)


def sound_stream(container: InputContainer) -> AudioStream | None:
    """The audio stream of a known codec marked default, else the first."""
    streams = [s for s in container.streams.audio if s.codec_context is not None]
    default = av.stream.Disposition.default
    return next((s for s in streams if s.disposition & default), streams[0] if streams else None)


def start_seconds(stream: VideoStream | AudioStream) -> Fraction:
    """When a stream starts on its container's clock, in seconds; 0 where the container does not say."""
    if stream.start_time is None or stream.time_base is None:
        return Fraction(0)
    return stream.start_time * stream.time_base
