from __future__ import annotations

import resource
import struct
import wave
from fractions import Fraction

import numpy as np
import pytest

from studio.core.errors import MediaError
from studio.media.audio import iter_audio, iter_voice, mixed, read_voice, rechunk, voice_duration
from studio.media.resample import Resampler
from studio.media.wav import write_wav
from tests.media_samples import clicks, numbered_frames, onset, tone, write_clip, write_sound

SECONDS, CLICK = 2.0, 0.75
FORMATS = {
    "pcm16.wav": ("pcm_s16le", 44100, 1),
    "pcm24.wav": ("pcm_s24le", 48000, 2),
    "float.wav": ("pcm_f32le", 44100, 1),
    "double.wav": ("pcm_f64le", 22050, 1),
    "eight.wav": ("pcm_u8", 16000, 1),
    "phone.wav": ("pcm_mulaw", 8000, 1),
    "mono.mp3": ("libmp3lame", 44100, 1),
    "stereo.mp3": ("libmp3lame", 48000, 2),
    "low.mp3": ("libmp3lame", 22050, 1),
    "mono.m4a": ("aac", 44100, 1),
    "stereo.m4a": ("aac", 48000, 2),
    "studio.flac": ("flac", 96000, 2),
    "voice.flac": ("flac", 16000, 1),
    "voice.ogg": ("vorbis", 44100, 2),
    "voice.opus": ("libopus", 48000, 1),
    "voice.webm": ("libopus", 48000, 2),
    "voice.aiff": ("pcm_s16be", 44100, 2),
    "surround.flac": ("flac", 48000, 6),
}


def sample(tmp_path, name, sound=None):
    codec, rate, channels = FORMATS[name]
    if sound is None:
        sound = clicks([CLICK], seconds=SECONDS, rate=rate, channels=channels)
    options = {"strict": "-2"} if codec == "vorbis" else None
    return write_sound(tmp_path / name, sound, rate, codec, options=options)


@pytest.mark.parametrize("name", FORMATS)
def test_every_format_starts_at_time_zero_and_keeps_its_length(tmp_path, name):
    path = sample(tmp_path, name)
    voice = read_voice(path)
    assert voice.dtype == np.float32
    assert voice.ndim == 1
    assert abs(onset(voice, level=0.2) / 16000 - CLICK) < 0.002
    assert abs(len(voice) / 16000 - SECONDS) <= (1 / 16000 if name != "voice.ogg" else 0.005)
    assert abs(voice_duration(path) - Fraction(SECONDS)) < Fraction(1, 100)


@pytest.mark.parametrize("name", [n for n in FORMATS if n.split(".")[1] in ("wav", "flac")])
def test_levels_survive_every_sample_format(tmp_path, name):
    codec, rate, channels = FORMATS[name]
    voice = read_voice(sample(tmp_path, name, tone(seconds=1, rate=rate, channels=channels)))
    middle = voice[4000:12000]
    assert abs(np.sqrt(2 * np.mean(middle**2)) - 0.5) < (0.02 if "u8" in codec or "law" in codec else 0.002)


def test_pcm_comes_back_bit_for_bit_at_its_own_rate(tmp_path):
    rng = np.random.default_rng(0)
    sound = (rng.integers(-32768, 32768, (10_000, 2)) / 32768).astype(np.float32)
    write_wav(tmp_path / "a.wav", [sound[:777], sound[777:]], 44100, 2)
    back = np.concatenate(list(iter_audio(tmp_path / "a.wav")))
    np.testing.assert_array_equal(back, sound)


def test_chunks_have_the_size_asked_for_and_join_without_a_seam(tmp_path):
    path = sample(tmp_path, "mono.mp3", tone(seconds=3.3, rate=44100))
    chunks = list(iter_voice(path, chunk_seconds=Fraction(1, 2)))
    assert [len(c) for c in chunks] == [8000] * 6 + [4800]
    voice = np.concatenate(chunks)
    np.testing.assert_array_equal(voice, read_voice(path))
    assert np.abs(np.diff(voice)).max() < 0.12


@pytest.mark.parametrize(("source", "target"), [(44100, 16000), (48000, 16000), (16000, 48000), (22050, 44100)])
def test_resampling_keeps_time_and_gives_the_exact_count(source, target):
    time = np.arange(source + 137) / source
    sound = (np.sin(2 * np.pi * 440 * time) * np.exp(-(((time - 0.5) / 0.1) ** 2))).astype(np.float32)
    resampler = Resampler(source, target, channels=1)
    blocks = [b for at in range(0, len(sound), 999) for b in resampler.push(sound[None, at : at + 999])]
    result = np.concatenate([*blocks, *resampler.finish()], axis=1)[0]
    assert len(result) == -(-len(sound) * target // source)
    time = np.arange(len(result)) / target
    expected = np.sin(2 * np.pi * 440 * time) * np.exp(-(((time - 0.5) / 0.1) ** 2))
    assert np.abs(result - expected).max() < 1e-3


def test_stereo_is_averaged_and_surround_speech_is_kept():
    left = np.stack([np.ones(5), np.zeros(5)]).astype(np.float32)
    np.testing.assert_allclose(mixed(left, 1), 0.5)
    surround = np.zeros((6, 5), np.float32)
    surround[2] = 1
    assert mixed(surround, 1)[0, 0] > 0.4
    np.testing.assert_array_equal(mixed(left[:1], 2), np.ones((2, 5)))


def test_rechunk_keeps_every_sample():
    parts = [np.arange(a, b) for a, b in [(0, 3), (3, 3), (3, 20), (20, 21)]]
    chunks = list(rechunk(parts, 8))
    assert [len(c) for c in chunks] == [8, 8, 5]
    np.testing.assert_array_equal(np.concatenate(chunks), np.arange(21))


@pytest.mark.parametrize("suffix", [".mp4", ".mkv", ".mov", ".ts"])
def test_the_sound_of_a_video_is_read(tmp_path, suffix):
    sound = clicks([CLICK], seconds=SECONDS, rate=48000)
    path = write_clip(tmp_path / f"clip{suffix}", numbered_frames(50), Fraction(25), sound=(sound, 48000))
    voice = read_voice(path)
    # A transport stream carries no encoder delay: 1024 samples of it remain.
    assert abs(onset(voice) / 16000 - CLICK) < (0.002 if suffix != ".ts" else 0.025)


@pytest.mark.parametrize("suffix", [".mp4", ".mkv"])
def test_sound_that_starts_after_the_picture_is_preceded_by_silence(tmp_path, suffix):
    sound = clicks([0.25], seconds=1, rate=48000)
    path = write_clip(
        tmp_path / f"late{suffix}", numbered_frames(50), Fraction(25), sound=(sound, 48000), sound_start=Fraction(1, 2)
    )
    voice = read_voice(path)
    assert abs(onset(voice) / 16000 - 0.75) < 0.002
    assert np.abs(voice[:7000]).max() < 0.01


def test_sound_that_starts_before_the_picture_is_cut(tmp_path):
    sound = clicks([0.75], seconds=2, rate=48000)
    path = write_clip(
        tmp_path / "early.mkv", numbered_frames(50), Fraction(25), sound=(sound, 48000), picture_start=Fraction(2, 5)
    )
    assert abs(onset(read_voice(path)) / 16000 - 0.35) < 0.002


def write_float_wav(path, sound):
    body = sound.astype("<f4").tobytes()
    head = struct.pack("<4sIHHIIHH", b"fmt ", 16, 3, 1, 16000, 64000, 4, 32)
    path.write_bytes(
        b"RIFF" + struct.pack("<I", 28 + len(body)) + b"WAVE" + head + b"data" + struct.pack("<I", len(body)) + body
    )
    return path


@pytest.mark.parametrize("value", [np.nan, np.inf, -np.inf])
def test_samples_that_are_no_numbers_are_refused(tmp_path, value):
    sound = tone(seconds=1, rate=16000)[:, 0]
    sound[9000] = value
    with pytest.raises(MediaError, match="NaN or infinity") as caught:
        read_voice(write_float_wav(tmp_path / "broken.wav", sound))
    assert "16-bit" in caught.value.remedy


def bad_sounds(tmp_path) -> dict[str, bytes]:
    good = {
        "cut.wav": sample(tmp_path, "pcm16.wav").read_bytes(),
        "cut.mp3": sample(tmp_path, "mono.mp3").read_bytes(),
        "cut.m4a": sample(tmp_path, "mono.m4a").read_bytes(),
        "cut.flac": sample(tmp_path, "voice.flac", tone(seconds=4, rate=16000)).read_bytes(),
    }
    bad = {name: data[: len(data) // 2] for name, data in good.items()}
    bad |= {"empty.wav": b"", "text.mp3": b"la la la\n" * 99, "header.wav": good["cut.wav"][:44]}
    bad["zero.wav"] = good["cut.wav"][:40].replace(good["cut.wav"][40:44], b"\0\0\0\0") + b"\0\0\0\0"
    return bad


@pytest.mark.parametrize(
    "name", ["cut.wav", "cut.mp3", "cut.m4a", "cut.flac", "empty.wav", "text.mp3", "header.wav", "zero.wav"]
)
def test_bad_sounds_are_refused_by_name_with_a_remedy(tmp_path, name, capfd):
    path = tmp_path / "in" / name
    path.parent.mkdir()
    path.write_bytes(bad_sounds(tmp_path)[name])
    with pytest.raises(MediaError) as caught:
        read_voice(path)
    assert caught.value.path == path
    assert caught.value.remedy
    assert capfd.readouterr() == ("", "")


@pytest.mark.parametrize("name", ["cut.wav", "cut.mp3"])
def test_the_part_of_a_truncated_sound_can_be_asked_for(tmp_path, name):
    path = tmp_path / name
    path.write_bytes(bad_sounds(tmp_path)[name])
    assert 0.9 < len(read_voice(path, allow_truncated=True)) / 16000 < 1.2


def test_an_mp3_without_the_length_header_is_not_called_truncated(tmp_path):
    noise = np.random.default_rng(0).normal(0, 0.2, (44100 * 3, 1)).astype(np.float32)
    sound = np.concatenate([np.zeros((44100 * 3, 1), np.float32), noise])
    path = write_sound(tmp_path / "a.mp3", sound, 44100, "libmp3lame", container_options={"write_xing": "0"})
    assert abs(len(read_voice(path)) / 16000 - 6) < 0.1


def test_a_wav_of_unknown_length_is_read_to_its_end(tmp_path):
    path = sample(tmp_path, "pcm16.wav")
    data = bytearray(path.read_bytes())
    at = data.find(b"data")
    data[at + 4 : at + 8] = data[4:8] = b"\xff\xff\xff\xff"
    path.write_bytes(data)
    assert len(read_voice(path)) == 32000


def test_pictures_and_silent_videos_have_no_sound(tmp_path):
    path = write_clip(tmp_path / "silent.mp4", numbered_frames(5), Fraction(25))
    with pytest.raises(MediaError, match="no sound"):
        next(iter_voice(path))
    with pytest.raises(MediaError, match="no such file"):
        read_voice(tmp_path / "nothing.wav")
    with pytest.raises(MediaError, match="folder"):
        voice_duration(tmp_path)


def test_a_playlist_cannot_make_a_voice_open_other_files(tmp_path):
    sample(tmp_path, "mono.m4a")
    path = tmp_path / "voice.mp3"
    path.write_text("#EXTM3U\n#EXTINF:2,\nmono.m4a\n#EXT-X-ENDLIST\n")
    with pytest.raises(MediaError):
        read_voice(path)


def test_names_with_spaces_and_other_scripts(tmp_path):
    folder = tmp_path / "mes médias %d"
    folder.mkdir()
    path = write_sound(folder / "голос 声 'x'.m4a", tone(seconds=1, rate=44100), 44100, "aac")
    assert len(read_voice(path)) == 16000


def test_ten_minutes_stream_in_bounded_memory(tmp_path):
    path = tmp_path / "long.wav"
    write_wav(path, (tone(seconds=10, rate=16000) for _ in range(60)), 16000, 1)
    sum(len(c) for c in iter_voice(path, chunk_seconds=5))
    before = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    assert sum(len(c) for c in iter_voice(path, chunk_seconds=5)) == 9_600_000
    assert resource.getrusage(resource.RUSAGE_SELF).ru_maxrss - before < 10_000


def test_a_wav_is_written_whole_or_not_at_all(tmp_path):
    def failing():
        yield tone(seconds=1, rate=8000)
        raise RuntimeError("stop")

    with pytest.raises(RuntimeError):
        write_wav(tmp_path / "a.wav", failing(), 8000, 1)
    assert list(tmp_path.iterdir()) == []
    assert write_wav(tmp_path / "a.wav", [np.array([-2.0, 0.5, 2.0], np.float32)], 8000, 1) == 3
    with wave.open(str(tmp_path / "a.wav")) as file:
        assert np.frombuffer(file.readframes(3), "<i2").tolist() == [-32768, 16384, 32767]
