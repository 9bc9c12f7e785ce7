"""Pictures by index: what a source video shows at each frame of an even grid."""

from __future__ import annotations

from contextlib import closing
from fractions import Fraction

import pytest

from studio.core.errors import MediaError
from studio.render.analysis import portrait_ref
from studio.render.sources import VideoSource, locate, open_source
from tests.media_samples import number_of, numbered_frames, write_clip


def test_even_frames_are_taken_as_they_are(tmp_path):
    clip = write_clip(tmp_path / "even.mp4", numbered_frames(8), Fraction(30))
    with closing(VideoSource(clip)) as source:
        assert len(source) == 8
        assert [number_of(source.frame(k)) for k in (0, 3, 7, 8, 99)] == [0, 3, 7, 7, 7]


def test_frames_of_a_variable_rate_are_found_by_their_time(tmp_path):
    """A phone's video: 10 frames in the first 0.4 s, then one every 0.2 s."""
    times = [*range(0, 400, 40), 600, 800, 1000, 1200, 1400]
    clip = write_clip(
        tmp_path / "phone.mp4", numbered_frames(len(times)), Fraction(25), times=times, time_base=Fraction(1, 1000)
    )
    with closing(VideoSource(clip)) as source:
        rate = float(source._reader.frame_rate)
        assert len(source) == pytest.approx(1.4 * rate + 1, abs=1)
        for index in range(len(source)):
            at = 1000 * index / rate
            shown = times[number_of(source.frame(index))]
            following = [t for t in times if t > shown]
            assert shown <= at + 500 / rate
            assert not following or following[0] > at - 500 / rate


def test_a_source_that_has_changed_is_refused(tmp_path):
    clip = write_clip(tmp_path / "v.mp4", numbered_frames(4), Fraction(25))
    media = portrait_ref(clip)
    assert locate(media) == clip
    write_clip(clip, numbered_frames(5), Fraction(25))
    with pytest.raises(MediaError, match="changed"), open_source(media):
        pass
    clip.unlink()
    with pytest.raises(MediaError, match="not there"):
        locate(media)
