from __future__ import annotations

from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from studio.core.errors import OptionError
from studio.core.timebase import FrameRate
from tests.project_samples import RATES

HOUR = 3600


@pytest.mark.parametrize("text", RATES)
def test_every_frame_of_an_hour_survives_seconds_floats_samples_and_timecode(text):
    rate = FrameRate.parse(text)
    last = rate.frame_count(HOUR)
    for frame in [*range(0, last, 997), *range(last - 300, last + 2)]:
        seconds = rate.seconds_at(frame)
        assert rate.frame_at(seconds) == frame
        assert rate.frame_at(float(seconds)) == frame
        assert rate.frame_at(float(seconds) + 0.9 / float(rate)) == frame
        assert rate.parse_timecode(rate.timecode(frame)) == frame
        for sample_rate in (16_000, 44_100, 48_000):
            assert (
                rate.frame_of_sample(rate.sample_at(frame, sample_rate=sample_rate), sample_rate=sample_rate) == frame
            )


@pytest.mark.parametrize("text", RATES)
def test_nothing_drifts_over_an_hour(text):
    rate = FrameRate.parse(text)
    frames = rate.frame_count(HOUR)
    assert abs(rate.seconds_at(frames) - HOUR) < 1 / rate.fraction
    assert rate.frame_count(rate.seconds_at(frames)) == frames
    assert rate.frame_count(float(rate.seconds_at(frames))) == frames


@pytest.mark.parametrize(
    ("text", "frame", "label"),
    [
        ("29.97", 1799, "00:00:59;29"),
        ("29.97", 1800, "00:01:00;02"),
        ("29.97", 17981, "00:09:59;29"),
        ("29.97", 17982, "00:10:00;00"),
        ("29.97", 107892, "01:00:00;00"),
        ("59.94", 3599, "00:00:59;59"),
        ("59.94", 3600, "00:01:00;04"),
        ("59.94", 35964, "00:10:00;00"),
        ("59.94", 215784, "01:00:00;00"),
        ("23.976", 86400, "01:00:00:00"),
        ("25", 90000, "01:00:00:00"),
        ("60", 61, "00:00:01:01"),
        ("25", -26, "-00:00:01:01"),
    ],
)
def test_timecode_has_its_reference_values(text, frame, label):
    rate = FrameRate.parse(text)
    assert rate.timecode(frame) == label
    assert rate.parse_timecode(label) == frame


@pytest.mark.parametrize(
    "label", ["00:01:00;00", "00:01:00;01", "00:00:00;30", "1:2", "", "00:60:00;00", "٠٠:٠٠:٠٠:٠٠"]
)
def test_a_label_that_timecode_does_not_have_is_refused(label):
    with pytest.raises(OptionError):
        FrameRate.parse("29.97").parse_timecode(label)


@pytest.mark.parametrize("text", ["0", "-25", "nan", "inf", "1e999999999", "25/0", "241", "", "25fps", "1" * 5000])
def test_an_unusable_rate_is_refused_at_once(text):
    with pytest.raises(OptionError):
        FrameRate.parse(text)


def test_rates_are_read_as_people_write_them():
    assert FrameRate.parse("29.97") == FrameRate.parse("30000/1001") == FrameRate(60000, 2002)
    assert FrameRate.parse(" 12.5 ") == FrameRate(25, 2)
    assert str(FrameRate.parse("23.976")) == "24000/1001"
    assert FrameRate.parse(str(FrameRate(30000, 1001))) == FrameRate(30000, 1001)


@given(st.fractions(0, 20_000), st.sampled_from(RATES))
def test_the_frame_count_covers_the_duration_and_no_more(duration, text):
    rate = FrameRate.parse(text)
    count = rate.frame_count(duration)
    assert rate.seconds_at(count) >= duration
    assert count == 0 or rate.seconds_at(count - 1) < duration


@given(st.integers(0, 10**8), st.sampled_from(RATES), st.sampled_from([8000, 44_100, 48_000]))
def test_every_sample_belongs_to_the_frame_that_plays_then(sample, text, sample_rate):
    rate = FrameRate.parse(text)
    frame = rate.frame_of_sample(sample, sample_rate=sample_rate)
    assert rate.seconds_at(frame) <= Fraction(sample, sample_rate) < rate.seconds_at(frame + 1)
    assert rate.sample_at(frame, sample_rate=sample_rate) <= sample < rate.sample_at(frame + 1, sample_rate=sample_rate)
