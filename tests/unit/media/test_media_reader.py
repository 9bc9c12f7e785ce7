from __future__ import annotations

import resource
from fractions import Fraction
from itertools import islice

import cv2
import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from studio.core.errors import MediaError
from studio.core.project import SourceMode
from studio.core.timebase import FrameRate
from studio.media.reader import FrameReader, read_frame
from studio.media.timing import nearest_rate, source_table
from tests.media_samples import clicks, number_of, numbered_frames, set_rotation, write_clip

CODECS = {
    "b frames.mp4": ("libx264", {"crf": "12", "bf": "3", "g": "30"}),
    "open gop.mkv": ("libx264", {"crf": "12", "bf": "3", "g": "20", "x264-params": "open-gop=1:keyint=20"}),
    "stream.ts": ("libx264", {"crf": "12", "bf": "2", "g": "25"}),
    "simple.avi": ("mpeg4", {"qscale": "2", "g": "12"}),
    "web.webm": ("libvpx-vp9", {"crf": "20", "b": "0", "cpu-used": "8", "deadline": "realtime"}),
    "motion.mov": ("mjpeg", {"qscale": "3", "strict": "-1"}),
}


def clip(tmp_path, name, count=90, grain=0, **more):
    codec, options = CODECS[name]
    frames = numbered_frames(count, grain=grain)
    return write_clip(tmp_path / name, frames, Fraction(25), codec=codec, options=options, **more)


@pytest.mark.parametrize("name", CODECS)
def test_frames_come_in_order_and_all_of_them(tmp_path, name):
    with FrameReader(clip(tmp_path, name)) as reader:
        assert [number_of(f) for f in reader.frames()] == list(range(90))
        assert reader.frame_count == 90
        assert reader.frame_rate == FrameRate(25)
        assert not reader.truncated
        assert (reader.width, reader.height) == (64, 48)


@pytest.mark.parametrize("name", CODECS)
def test_any_frame_is_found_by_its_exact_index(tmp_path, name):
    order = [89, 0, 45, 44, 43, 46, 12, 88, 30, 29, 31, 19, 20, 21, 60, 59, 1]
    with FrameReader(clip(tmp_path, name)) as reader:
        assert [number_of(reader.frame(i)) for i in order] == order
        assert [number_of(f) for f in reader.frames(37, 41)] == [37, 38, 39, 40]
        assert list(reader.frames(90)) == []
    assert number_of(read_frame(tmp_path / name, 52)) == 52


@pytest.mark.parametrize("suffix", [".mp4", ".mkv"])
@pytest.mark.parametrize("fps", ["23.976", "25", "29.97", "60"])
def test_equal_rates_map_frame_to_frame(tmp_path, suffix, fps):
    rate = FrameRate.parse(fps)
    path = write_clip(tmp_path / f"clip{suffix}", numbered_frames(70), rate.fraction)
    with FrameReader(path) as reader:
        assert reader.frame_rate == rate
        assert list(reader.indices_at(rate, 70)) == list(range(70))


def test_a_variable_rate_is_shown_at_its_own_times(tmp_path):
    times = [0, 40, 80, 400, 440, 480, 1000]
    path = write_clip(
        tmp_path / "phone.mp4", numbered_frames(7), Fraction(25), times=times, time_base=Fraction(1, 1000)
    )
    with FrameReader(path) as reader:
        assert not reader.index.constant
        shown = [number_of(f) for f in reader.frames_at(FrameRate(25), 27)]
    assert shown == [0, 1, *[2] * 8, 3, 4, *[5] * 13, 6, 6]


def test_ping_pong_reads_backward_without_a_seam(tmp_path):
    with FrameReader(clip(tmp_path, "b frames.mp4")) as reader:
        shown = [number_of(f) for f in reader.frames_at(FrameRate(25), 200, SourceMode.PING_PONG)]
    assert shown == [*range(90), *range(88, -1, -1), *range(1, 22)]


def test_loop_and_hold_go_on_after_the_last_frame(tmp_path):
    path = clip(tmp_path, "b frames.mp4", count=10)
    with FrameReader(path) as reader:
        assert [number_of(f) for f in reader.frames_at(FrameRate(25), 13, "loop")] == [*range(10), 0, 1, 2]
        assert [number_of(f) for f in reader.frames_at(FrameRate(25), 12, "hold")] == [*range(10), 9, 9]
        assert list(reader.indices_at(FrameRate(50), 6)) == [0, 0, 1, 1, 2, 2]
        assert list(reader.indices_at(FrameRate(5), 3, "hold")) == [0, 5, 5]


@given(st.integers(1, 60), st.sampled_from(["23.976", "24", "25", "29.97", "30", "50", "59.94", "60"]))
def test_rounded_time_stamps_never_skip_a_frame_at_the_same_rate(count, fps):
    rate = FrameRate.parse(fps)
    times = np.round(np.arange(count) / float(rate), 3)
    table = source_table(times, duration=count / rate.fraction, rate=rate)
    assert table.tolist() == list(range(count))


def test_measured_rates_snap_to_the_standard_ones():
    assert nearest_rate(Fraction(2997, 100)) == FrameRate(30000, 1001)
    assert nearest_rate(Fraction(23976, 1000)) == FrameRate(24000, 1001)
    assert nearest_rate(Fraction(25001, 1000)) == FrameRate(25)
    assert nearest_rate(Fraction(25, 2)) == FrameRate(25, 2)
    assert nearest_rate(None) is None
    assert nearest_rate(Fraction(90000)) is None


@pytest.mark.parametrize("matrix", [(0, 1, -1, 0), (0, -1, 1, 0), (-1, 0, 0, -1)])
def test_rotation_of_a_phone_is_applied_as_opencv_does(tmp_path, matrix):
    path = set_rotation(clip(tmp_path, "b frames.mp4", count=5), matrix)
    expected = cv2.VideoCapture(str(path)).read()[1][:, :, ::-1]
    with FrameReader(path) as reader:
        frame = reader.frame(3)
        assert (reader.height, reader.width) == expected.shape[:2] == frame.shape[:2]
        assert np.abs(reader.frame(0).astype(int) - expected).mean() < 2
        assert frame.flags.c_contiguous


def test_a_truncated_video_says_how_many_frames_it_has(tmp_path):
    path = clip(tmp_path, "b frames.mp4", grain=20, container_options={"movflags": "+faststart"})
    path.write_bytes(path.read_bytes()[: path.stat().st_size // 2])
    shown = []
    with FrameReader(path) as reader:
        assert reader.truncated
        with pytest.raises(MediaError, match="cut short") as caught:
            shown.extend(number_of(frame) for frame in reader.frames())
    assert 20 < len(shown) < 70
    assert shown == list(range(len(shown)))
    assert f"{len(shown)} frames" in str(caught.value)
    with FrameReader(path, allow_truncated=True) as reader:
        assert len(list(reader.frames())) == len(shown) == reader.frame_count
        assert reader.truncated


def test_damage_in_the_middle_keeps_the_count(tmp_path):
    path = clip(tmp_path, "b frames.mp4", grain=20)
    data = bytearray(path.read_bytes())
    at = len(data) // 2
    data[at : at + 3000] = np.random.default_rng(0).bytes(3000)
    path.write_bytes(data)
    with FrameReader(path) as reader:
        shown = [number_of(f) for f in reader.frames()]
    assert len(shown) == reader.frame_count == 90
    assert shown[:30] == list(range(30))
    assert shown[-25:] == list(range(65, 90))


@pytest.mark.parametrize("content", [b"", b"not a video\n" * 50, b"\0\0\0\x18ftypmp42" + bytes(64)])
def test_bad_videos_are_refused_by_name_with_a_remedy(tmp_path, content, capfd):
    path = tmp_path / "bad.mp4"
    path.write_bytes(content)
    with pytest.raises(MediaError) as caught:
        FrameReader(path)
    assert caught.value.path == path
    assert caught.value.remedy
    assert capfd.readouterr() == ("", "")


def test_a_video_without_its_end_part_is_refused(tmp_path):
    path = clip(tmp_path, "b frames.mp4")
    path.write_bytes(path.read_bytes()[:-2000])
    with pytest.raises(MediaError):
        FrameReader(path)


def test_frames_out_of_range_are_an_index_error(tmp_path):
    with FrameReader(clip(tmp_path, "b frames.mp4", count=5)) as reader:
        with pytest.raises(IndexError):
            reader.frame(5)
        with pytest.raises(IndexError):
            next(reader.frames(6))


def test_colours_follow_the_tags_of_the_file(tmp_path):
    from studio.media.encoder import VideoEncoder

    colours = np.array([[200, 40, 40], [40, 200, 40], [40, 40, 200], [230, 200, 170]], np.uint8)
    frame = np.repeat(np.repeat(colours[None], 32, axis=0), 32, axis=1)
    with VideoEncoder(tmp_path / "709.mp4", width=128, height=32, frame_rate=FrameRate(25), crf=4) as encoder:
        encoder.write(frame)
    write_clip(tmp_path / "601.mp4", [frame], Fraction(25), options={"crf": "4"})
    for name in ("709.mp4", "601.mp4"):
        back = read_frame(tmp_path / name)[16, 16::32].astype(int)
        assert np.abs(back - colours).max() <= 3


def test_streaming_a_long_clip_takes_no_more_memory(tmp_path):
    frames = numbered_frames(100, width=320, height=240)
    path = write_clip(
        tmp_path / "long.mp4", frames * 6, Fraction(25), sound=(clicks([], seconds=24, rate=16000), 16000)
    )
    with FrameReader(path) as reader:
        assert sum(1 for _ in islice(reader.frames(), 100)) == 100
        before = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
        assert sum(1 for _ in reader.frames()) == 600
    assert resource.getrusage(resource.RUSAGE_SELF).ru_maxrss - before < 30_000
