from __future__ import annotations

import subprocess
import sys
from fractions import Fraction

import av
import numpy as np
import pytest

from studio.core.errors import MediaError
from studio.core.timebase import FrameRate
from studio.media.audio import iter_audio, read_voice
from studio.media.encoder import AudioSource, VideoEncoder, probe_encoders
from studio.media.probe import probe
from studio.media.reader import FrameReader
from tests.media_samples import clicks, number_of, numbered_frames, onset, picture, tone, write_sound

RATE = FrameRate(25)
BLACK, WHITE = np.zeros((48, 64, 3), np.uint8), np.full((48, 64, 3), 255, np.uint8)


def encode(path, frames, rate=RATE, **more):
    height, width = frames[0].shape[:2]
    with VideoEncoder(path, width=width, height=height, frame_rate=rate, **more) as encoder:
        for frame in frames:
            encoder.write(frame)
    return path


def streams(path):
    with av.open(str(path)) as container:
        return {s.type: (s.start_time * s.time_base, s.duration * s.time_base) for s in container.streams}


@pytest.mark.parametrize("suffix", [".mp4", ".mov"])
@pytest.mark.parametrize("sample_rate", [16000, 44100, 48000])
@pytest.mark.parametrize("fps", ["23.976", "25", "29.97", "60"])
def test_click_and_flash_stay_on_the_same_frame(tmp_path, fps, sample_rate, suffix):
    rate = FrameRate.parse(fps)
    count = rate.frame_count(4)
    flashes = [3, count // 2, count - 4]
    sound = np.zeros((5 * sample_rate, 1), np.float32)
    for frame in flashes:
        at = rate.sample_at(frame, sample_rate=sample_rate)
        sound[at : at + 160, 0] = 0.8 * np.cos(np.arange(160))
    frames = [WHITE if i in flashes else BLACK for i in range(count)]
    path = encode(tmp_path / f"clip{suffix}", frames, rate, audio=AudioSource.from_samples(sound, sample_rate))

    with FrameReader(path) as reader:
        assert reader.frame_rate == rate
        shown = [i for i, frame in enumerate(reader.frames()) if frame.mean() > 128]
        assert reader.frame_count == count
    voice = read_voice(path, sample_rate)
    heard = []
    for frame in shown:
        # Look from half a frame before the flash: codecs smear a click by a few samples ahead.
        start = rate.sample_at(frame, sample_rate=sample_rate) - int(sample_rate / float(rate) / 2)
        heard.append(rate.frame_of_sample(start + onset(voice[start:], level=0.4), sample_rate=sample_rate))
    assert shown == heard == flashes
    duration = count / rate.fraction
    assert abs(Fraction(len(voice), sample_rate) - duration) < 1 / rate.fraction
    for start, length in streams(path).values():
        assert start == 0
        assert abs(length - duration) < 1 / rate.fraction


def test_frames_are_exact_in_number_and_order(tmp_path):
    for count in (1, 2, 77):
        path = encode(tmp_path / f"{count}.mp4", numbered_frames(count))
        with FrameReader(path) as reader:
            assert [number_of(f) for f in reader.frames()] == list(range(count))


def test_short_sound_is_padded_and_long_sound_cut(tmp_path):
    for seconds in (0.5, 9):
        audio = AudioSource.from_samples(tone(seconds=seconds, rate=22050, channels=2), 22050)
        voice = read_voice(encode(tmp_path / f"{seconds}.mp4", [BLACK] * 50, audio=audio), 22050)
        assert abs(len(voice) - 44100) <= 1
        loud = np.flatnonzero(np.abs(voice) > 0.05)[-1] / 22050
        assert abs(loud - min(seconds, 2)) < 0.1


def test_a_sample_rate_that_aac_lacks_is_resampled(tmp_path):
    audio = AudioSource.from_samples(tone(seconds=2, rate=37800), 37800)
    path = encode(tmp_path / "odd rate.mp4", [BLACK] * 50, audio=audio)
    assert probe(path).sample_rate == 48000
    assert abs(len(read_voice(path, 48000)) - 96000) <= 1


def test_the_sound_of_a_file_may_start_anywhere(tmp_path):
    voice = write_sound(tmp_path / "v.wav", clicks([1.0], seconds=3, rate=44100), 44100, "pcm_s16le")
    for start, heard in ((Fraction(1, 2), 0.5), (Fraction(-1, 2), 1.5), (Fraction(0), 1.0)):
        path = encode(tmp_path / f"{heard}.mp4", [BLACK] * 75, audio=AudioSource.from_file(voice, start=start))
        assert abs(onset(read_voice(path, 44100)) / 44100 - heard) < 0.001


@pytest.mark.parametrize("seconds", [2.0, 6.0])
def test_aac_is_copied_bit_for_bit_and_stays_in_place(tmp_path, seconds):
    source = write_sound(tmp_path / "voice.m4a", clicks([0.4, 1.6], seconds=seconds, rate=44100), 44100, "aac")
    path = encode(tmp_path / "out.mp4", [BLACK] * 50, audio=AudioSource.from_file(source))

    def packets(file):
        with av.open(str(file)) as container:
            return [bytes(p) for p in container.demux(container.streams.audio[0]) if p.size]

    copied, original = packets(path), packets(source)
    assert copied == original[: len(copied)]
    assert len(copied) >= 86
    before, after = read_voice(source, 44100), read_voice(path, 44100)
    assert abs(len(after) - 88200) <= 1
    np.testing.assert_allclose(after[:87000], before[:87000], atol=1e-6)
    other = encode(tmp_path / "never.mp4", [BLACK] * 50, audio=AudioSource.from_file(source), audio_copy="never")
    assert packets(other)[:50] != original[:50]


def test_colours_survive_in_bt709(tmp_path):
    colours = np.array(
        [
            [255, 255, 255],
            [0, 0, 0],
            [128, 128, 128],
            [224, 172, 140],
            [120, 60, 40],
            [200, 30, 30],
            [30, 160, 60],
            [40, 60, 190],
        ],
        np.uint8,
    )
    frame = np.repeat(np.repeat(colours[None], 32, axis=0), 32, axis=1)
    path = encode(tmp_path / "colours.mp4", [frame] * 5)
    with av.open(str(path)) as container:
        context = container.streams.video[0].codec_context
        assert (context.color_primaries, context.color_trc, context.colorspace, context.color_range) == (1, 1, 1, 1)
        decoded = next(container.decode(video=0)).to_ndarray()
    red = (0.2126 * 200 + 0.7152 * 30 + 0.0722 * 30) / 255 * 219 + 16
    assert abs(int(decoded[16, 5 * 32 + 16]) - red) <= 2
    with FrameReader(path) as reader:
        back = reader.frame(2)[16, 16::32].astype(int)
    assert np.abs(back - colours).max() <= 4
    assert np.abs(back - colours).mean() < 1.5


def test_odd_sizes_are_padded_by_repeating_the_edge(tmp_path):
    frame = picture(width=65, height=47)
    with VideoEncoder(tmp_path / "odd.mp4", width=65, height=47, frame_rate=FrameRate(25), crf=4) as encoder:
        encoder.write(frame)
        assert encoder.padded_size == (66, 48)
    with FrameReader(tmp_path / "odd.mp4") as reader:
        back = reader.frame(0).astype(int)
    assert back.shape == (48, 66, 3)
    assert np.abs(back[:47, :65] - frame).mean() < 6
    assert np.abs(back[:, 65] - back[:, 64]).mean() < 6


def test_tags_are_written_standard_and_custom(tmp_path):
    tags = {"title": "Ünïcode 題", "comment": "AI-generated"}
    for name, more in (
        ("plain.mp4", {}),
        ("custom.mp4", {"ai_generated": "true"}),
        ("a.mkv", {"ai_generated": "true"}),
    ):
        path = encode(tmp_path / name, [BLACK] * 2, metadata=tags | more)
        with av.open(str(path)) as container:
            found = {key.lower(): value for key, value in container.metadata.items()}
        assert (tags | more).items() <= found.items()


def test_the_index_stands_at_the_front_for_the_web(tmp_path):
    data = encode(tmp_path / "a.mp4", [BLACK] * 30).read_bytes()
    assert 0 < data.find(b"moov") < data.find(b"mdat")


def test_nothing_is_left_when_the_frames_fail(tmp_path):
    def failing():
        with VideoEncoder(
            tmp_path / "a.mp4", width=64, height=48, frame_rate=FrameRate(25),
            audio=AudioSource.from_samples(tone(seconds=1, rate=16000), 16000),
        ) as encoder:  # fmt: skip
            encoder.write(BLACK)
            assert sorted(p.name[:3] for p in tmp_path.iterdir()) == [".a.", "a.m"]
            raise RuntimeError("stop")

    (tmp_path / "a.mp4").write_text("the earlier one")
    with pytest.raises(RuntimeError):
        failing()
    assert [(p.name, p.read_text()) for p in tmp_path.iterdir()] == [("a.mp4", "the earlier one")]


def test_nothing_is_left_when_the_voice_fails(tmp_path):
    rng = np.random.default_rng(0)
    voice = write_sound(tmp_path / "v.flac", rng.uniform(-0.5, 0.5, (160000, 1)).astype(np.float32), 16000, "flac")
    voice.write_bytes(voice.read_bytes()[: voice.stat().st_size // 2])
    with pytest.raises(MediaError, match="cut short") as caught:
        encode(tmp_path / "a.mp4", [BLACK] * 300, audio=AudioSource.from_file(voice))
    assert caught.value.path == voice
    assert [p.name for p in tmp_path.iterdir()] == ["v.flac"]


@pytest.mark.parametrize("name", ["no/folder.mp4", "taken.mp4", "clip.xyz", "noending", "picture.png"])
def test_places_that_cannot_be_written_are_refused_at_once(tmp_path, name):
    (tmp_path / "taken.mp4").mkdir()
    with pytest.raises(MediaError) as caught:
        encode(tmp_path / name, [BLACK])
    assert caught.value.path == tmp_path / name
    assert caught.value.remedy
    assert [p.name for p in tmp_path.iterdir()] == ["taken.mp4"]


def test_a_full_disk_is_named(tmp_path, monkeypatch):
    def full(*_args):
        raise OSError(28, "No space left on device")

    monkeypatch.setattr("studio.media.encoder.sync_file", full)
    with pytest.raises(MediaError, match="disk is full"):
        encode(tmp_path / "a.mp4", [BLACK])
    assert list(tmp_path.iterdir()) == []


def test_what_a_killed_process_left_is_swept_by_the_next(tmp_path):
    code = """
import sys, time
import numpy as np
from studio.core.timebase import FrameRate
from studio.media.encoder import VideoEncoder
with VideoEncoder(sys.argv[1], width=64, height=48, frame_rate=FrameRate(25)) as encoder:
    encoder.write(np.zeros((48, 64, 3), np.uint8))
    print("ready", flush=True)
    time.sleep(60)
"""
    target = tmp_path / "été [1].mp4"
    with subprocess.Popen([sys.executable, "-c", code, str(target)], stdout=subprocess.PIPE) as process:
        assert process.stdout is not None
        process.stdout.readline()
        encode(target, [BLACK] * 2)
        assert len(list(tmp_path.iterdir())) == 2, "a running process keeps its file"
        process.kill()
    assert probe(encode(target, [BLACK] * 3)).frame_count == 3
    assert list(tmp_path.iterdir()) == [target]


def test_a_disk_that_takes_no_more_leaves_nothing(tmp_path):
    code = """
import resource, signal, sys
import numpy as np
from studio.core.errors import MediaError
from studio.core.timebase import FrameRate
from studio.media.encoder import VideoEncoder
signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
resource.setrlimit(resource.RLIMIT_FSIZE, (200_000, 200_000))
rng = np.random.default_rng(0)
try:
    with VideoEncoder(sys.argv[1], width=320, height=240, frame_rate=FrameRate(25)) as encoder:
        for _ in range(60):
            encoder.write(rng.integers(0, 255, (240, 320, 3)).astype(np.uint8))
except MediaError as error:
    sys.exit(7 if str(error.path) == sys.argv[1] and error.remedy else 8)
"""
    done = subprocess.run([sys.executable, "-c", code, str(tmp_path / "a.mp4")], capture_output=True, check=False)
    assert (done.returncode, done.stderr) == (7, b"")
    assert list(tmp_path.iterdir()) == []


def test_a_video_needs_a_frame_and_frames_of_its_size(tmp_path):
    with (
        pytest.raises(MediaError, match="without frames"),
        VideoEncoder(tmp_path / "a.mp4", width=64, height=48, frame_rate=FrameRate(25)),
    ):
        pass
    with pytest.raises(ValueError, match=r"\(48, 64, 3\)"):
        encode(tmp_path / "a.mp4", [BLACK, WHITE[:40]])
    with pytest.raises(MediaError, match="no video codec"):
        encode(tmp_path / "a.mp4", [BLACK], codec="betamax")
    with pytest.raises(MediaError):
        encode(tmp_path / "a.mp4", [BLACK], preset="no such preset")
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize("name", ["espace é.mp4", "видео %03d.mp4", "a:b?.mp4", "-x.mp4", "長" * 70 + ".mp4"])
def test_odd_names_are_only_names(tmp_path, name):
    assert probe(encode(tmp_path / name, [BLACK] * 3)).frame_count == 3
    assert [p.name for p in tmp_path.iterdir()] == [name]


@pytest.mark.parametrize(
    ("codec", "suffix"), [("hevc", ".mp4"), ("vp9", ".webm"), ("av1", ".mp4"), ("prores", ".mov"), ("ffv1", ".mkv")]
)
def test_other_codecs_of_the_table_write_what_they_are_given(tmp_path, codec, suffix, capfd):
    if not probe_encoders()[codec]:
        pytest.skip("this build of libav lacks it")
    audio = AudioSource.from_samples(clicks([0.5], seconds=2, rate=48000), 48000)
    frames = numbered_frames(20, width=128, height=96)
    path = encode(tmp_path / f"a{suffix}", frames, audio=audio, codec=codec)
    with FrameReader(path) as reader:
        assert [number_of(f) for f in reader.frames()] == list(range(20))
    assert abs(onset(np.concatenate(list(iter_audio(path)))[:, 0]) / 48000 - 0.5) < 0.003
    assert capfd.readouterr() == ("", "")


def test_h264_works_everywhere():
    assert probe_encoders()["h264"]
