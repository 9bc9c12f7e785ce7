from __future__ import annotations

import hashlib
import os
import subprocess
import sys
from fractions import Fraction

import numpy as np
import pytest

from studio.core.errors import MediaError
from studio.core.timebase import FrameRate
from studio.media.image import write_image
from studio.media.probe import MediaKind, file_hash, probe
from tests.media_samples import (
    encoded,
    numbered_frames,
    picture,
    set_rotation,
    tone,
    with_exif,
    write_clip,
    write_sound,
)


def test_a_picture_is_told_with_its_upright_size(tmp_path):
    path = tmp_path / "a.jpg"
    path.write_bytes(with_exif(encoded(picture(), ".jpg"), 6))
    info = probe(path)
    assert (info.kind, info.width, info.height, info.has_alpha) == (MediaKind.IMAGE, 32, 48, False)
    assert info.video_codec == "mjpeg"
    assert info.frame_rate is None
    assert info.content_hash == hashlib.blake2b(path.read_bytes(), digest_size=16).hexdigest() == file_hash(path)


def test_alpha_is_reported_only_where_it_shows(tmp_path):
    opaque = np.dstack([picture(), np.full((32, 48), 255, np.uint8)])
    write_image(tmp_path / "opaque.png", opaque)
    opaque[0, 0, 3] = 0
    write_image(tmp_path / "cut.png", opaque)
    assert not probe(tmp_path / "opaque.png").has_alpha
    assert probe(tmp_path / "cut.png").has_alpha


def test_a_video_is_told_with_exact_count_rate_and_sound(tmp_path):
    path = write_clip(
        tmp_path / "a.mp4",
        numbered_frames(61),
        Fraction(30000, 1001),
        sound=(tone(seconds=2, rate=44100, channels=2), 44100),
    )
    info = probe(set_rotation(path, (0, 1, -1, 0)))
    assert (info.kind, info.width, info.height) == (MediaKind.VIDEO, 48, 64)
    assert (info.frame_count, info.frame_rate) == (61, FrameRate(30000, 1001))
    assert info.duration == 61 * Fraction(1001, 30000)
    assert (info.sample_rate, info.channels, info.audio_codec, info.video_codec) == (44100, 2, "aac", "h264")
    assert info.has_audio


@pytest.mark.parametrize(
    ("name", "codec"), [("a.wav", "pcm_s24le"), ("a.m4a", "aac"), ("a.flac", "flac"), ("a.mp3", "libmp3lame")]
)
def test_a_voice_is_told_with_its_length(tmp_path, name, codec):
    info = probe(write_sound(tmp_path / name, tone(seconds=3, rate=44100), 44100, codec))
    assert (info.kind, info.width, info.frame_count) == (MediaKind.AUDIO, 0, None)
    assert (info.sample_rate, info.channels) == (44100, 1)
    assert abs(info.duration - 3) < Fraction(1, 1000)


def test_cover_art_does_not_make_a_song_a_video(tmp_path):
    import av

    path = write_sound(tmp_path / "plain.mp3", tone(seconds=1, rate=44100), 44100, "libmp3lame")
    art = tmp_path / "song.mp3"
    with av.open(str(path)) as source, av.open(str(art), "w") as target:
        sound = target.add_stream_from_template(source.streams.audio[0])
        cover = target.add_stream("mjpeg", rate=1)
        cover.width, cover.height, cover.pix_fmt = 48, 32, "yuvj420p"
        cover.disposition = av.stream.Disposition.attached_pic
        frame = av.VideoFrame.from_ndarray(picture(), "rgb24").reformat(format="yuvj420p")
        for packet in [*cover.encode(frame), *cover.encode(None)]:
            target.mux(packet)
        for packet in source.demux(source.streams.audio[0]):
            if packet.size:
                packet.stream = sound
                target.mux(packet)
    assert probe(art).kind is MediaKind.AUDIO


def test_a_stream_of_an_unknown_codec_is_passed_over(tmp_path):
    path = write_clip(tmp_path / "a.mp4", numbered_frames(5), Fraction(25), sound=(tone(seconds=1, rate=16000), 16000))
    path.write_bytes(path.read_bytes().replace(b"avc1", b"zzz9").replace(b"avcC", b"zzzC"))
    assert probe(path).kind is MediaKind.AUDIO
    path.write_bytes(path.read_bytes().replace(b"mp4a", b"zzz8").replace(b"esds", b"zzzs"))
    with pytest.raises(MediaError):
        probe(path)


@pytest.mark.parametrize("content", [b"", b"\0" * 1000, b"hello " * 100])
def test_other_files_are_refused(tmp_path, content):
    path = tmp_path / "thing.bin"
    path.write_bytes(content)
    with pytest.raises(MediaError) as caught:
        probe(path)
    assert caught.value.path == path
    assert caught.value.remedy


def test_the_package_itself_imports_neither_libav_nor_numpy():
    code = "import sys, studio.media; sys.exit('av' in sys.modules or 'numpy' in sys.modules)"
    assert subprocess.run([sys.executable, "-c", code], check=False).returncode == 0


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="needs a POSIX system")
@pytest.mark.parametrize("read", [probe, file_hash])
def test_what_never_ends_is_refused_and_not_waited_for(tmp_path, read):
    os.mkfifo(tmp_path / "voice.wav")
    for path in (tmp_path / "voice.wav", "/dev/zero"):
        with pytest.raises(MediaError, match="pipe or a device"):
            read(path)
