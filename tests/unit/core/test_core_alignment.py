"""When which word and sound is spoken: reading it, closures that are certain, edges, neighbours."""

from __future__ import annotations

from contextlib import suppress
from dataclasses import replace
from fractions import Fraction

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from studio.core.alignment import (
    Alignment,
    Spoken,
    aligned,
    closed_spans,
    is_bilabial,
    known_closures,
    next_span,
    of_voice,
    previous_span,
    set_alignment,
)
from studio.core.alignment_text import AlignmentTextError, parse_alignment
from studio.core.compose import compose
from studio.core.errors import EditError
from studio.core.geometry import mouth_opening
from studio.core.project import set_voice
from studio.core.quality import ProblemKind, find_problems
from studio.core.timebase import FrameRate
from tests.project_samples import RATES, VOICE, alignments, talking_project

RATE = FrameRate(25)

LONG = '''File type = "ooTextFile"
Object class = "TextGrid"

xmin = 0
xmax = 2.5 ! a remark, 17
tiers? <exists>
size = 3
item []:
    item [1]:
        class = "IntervalTier"
        name = "phones"
        xmin = 0
        xmax = 2.5
        intervals: size = 4
        intervals [1]:
            xmin = 0
            xmax = 0.5
            text = ""
        intervals [2]:
            xmin = 0.5
            xmax = 0.62
            text = "B"
        intervals [3]:
            xmin = 0.62
            xmax = 0.8
            text = "AY1"
        intervals [4]:
            xmin = 0.8
            xmax = 2.5
            text = "sp"
    item [2]:
        class = "TextTier"
        name = "clicks"
        xmin = 0
        xmax = 2.5
        points: size = 1
        points [1]:
            number = 1.5
            mark = "tap"
    item [3]:
        class = "IntervalTier"
        name = "words"
        xmin = 0
        xmax = 2.5
        intervals: size = 1
        intervals [1]:
            xmin = 0.5
            xmax = 0.8
            text = "he said ""by"""
'''
SHORT = '''File type = "ooTextFile"
Object class = "TextGrid"

0
2.5
<exists>
2
"IntervalTier"
"Mary - phones"
0
2.5
2
0.5
0.62
"B"
0.62
0.8
"AY1"
"IntervalTier"
"Mary - words"
0
2.5
1
0.5
0.8
"he said ""by"""
'''
BY = Alignment((Spoken(500, 800, 'he said "by"'),), (Spoken(500, 620, "B"), Spoken(620, 800, "AY1")))
SUBTITLES = """1
00:00:01,000 --> 00:00:02,500
<i>Hello</i> there,
friend

2
00:00:03,000 --> 00:00:03,000
bye
"""
WEB = """WEBVTT - a title

NOTE
nothing --> here

intro
00:01.000 --> 00:02.500 align:start
Hello <00:01.500><c>there,</c> friend

00:00:03.000 --> 00:00:03.001
bye
"""
HELLO = aligned([Spoken(1000, 2500, "Hello there, friend"), Spoken(3000, 3001, "bye")])


@pytest.mark.parametrize(
    ("suffix", "text", "expected"),
    [
        (".TextGrid", LONG, BY),
        (".textgrid", SHORT, BY),
        (".srt", SUBTITLES, HELLO),
        (".vtt", WEB, HELLO),
        (".csv", "start,end,label\n0.62,0.8,AY1\n0.5,0.62,B\n", replace(BY, words=())),
        (".csv", "0.5;0.8;by\n1;1.5;bicycle\n", aligned([Spoken(500, 800, "by"), Spoken(1000, 1500, "bicycle")])),
        (".csv", 'tier,begin,stop,text\nphones,0.5,0.62,B\nphones,0.62,0.8,AY1\nwords,0.5,0.8,"he said ""by"""\n', BY),
        (".tsv", "start\tend\tlabel\n1\t2\tten words\n", aligned([Spoken(1000, 2000, "ten words")])),
    ],
)
def test_every_kind_of_file_is_read(suffix, text, expected):
    assert parse_alignment(text, suffix) == expected


@pytest.mark.parametrize(
    ("suffix", "text", "message"),
    [
        (".TextGrid", "nothing", "the file type is missing"),
        (".TextGrid", LONG.replace('"TextGrid"', '"PitchTier"'), "not a TextGrid"),
        (".TextGrid", LONG[: LONG.index("AY1")], "line 2.: the text of an interval is missing"),
        (".TextGrid", LONG.replace("size = 4", "size = 4.5"), "number of intervals is 4.5"),
        (".TextGrid", LONG.replace("size = 4", "size = 9"), "is missing"),
        (".TextGrid", LONG.replace("size = 3", "size = 99999999"), "whole number up to"),
        (".TextGrid", LONG.replace("xmax = 0.62", "xmax = 0.2"), "ends before it begins"),
        (".TextGrid", LONG.replace("xmax = 0.62", "xmax = 1e99"), "no time in a voice"),
        (".csv", "begin,label\n1,a\n", "does not name the columns"),
        (".csv", "start,end,label\n1,x,a\n", "line 2: start and end are not numbers"),
        (".csv", "start,end,label\n1\n", "line 2: a column is missing"),
        (".csv", "start,end,label\n1,nan,a\n", "line 2: .*no time"),
        (".csv", "", "no words or sounds"),
        (".srt", "1\n00:00:xx --> 00:00:02,000\nhello\n", "line 2: the times cannot be read"),
        (".srt", "1\n00:00:03,000 --> 00:00:02,000\nhello\n", "line 2: .*ends before"),
        (".pdf", "x", "not understood"),
    ],
)
def test_what_is_wrong_is_told_with_its_place(suffix, text, message):
    with pytest.raises(AlignmentTextError, match=message):
        parse_alignment(text, suffix)


@given(st.sampled_from([".textgrid", ".csv", ".srt"]), st.text('"0123 .,;->:\n<exists>!ab', max_size=200))
@settings(max_examples=200, deadline=None)
def test_no_text_whatever_breaks_a_parser(suffix, text):
    with suppress(AlignmentTextError):
        assert len(parse_alignment(text, suffix))


def test_long_labels_are_cut_and_odd_characters_replaced():
    found = parse_alignment(f"0,1,{'long ' * 100}\n1,2,a\x07b c d e\n", ".csv")
    assert len(found.words[0].label) == 200
    assert found.words[1].label == "a�b c d e"


def test_sounds_of_the_lips_are_known_in_arpabet_ipa_and_x_sampa():
    assert all(map(is_bilabial, ["B", "p", "M", "pʰ", "bʲ", "m̩", "mː", "p_h", "ˈp", "b0", "pf", "p͡f", "EM"[1:]]))
    assert not any(map(is_bilabial, ["F", "v", "AY1", "ɱ", "by", "map", "n", "", "w", "ɓa"]))


def test_a_lip_sound_whose_lips_stay_open_is_a_problem_and_one_that_closes_is_none():
    project = talking_project(60)
    track = compose(project)
    opening = mouth_opening(track.points)
    widest = int(np.argmax([opening[max(i - 1, 0) : i + 3].min() for i in range(58)]))
    shut = int(np.argmin(opening))
    ms = [frame * 40 for frame in (widest, shut)]
    spoken = sorted([Spoken(ms[0], ms[0] + 80, "B"), Spoken(ms[1], ms[1] + 80, "M"), Spoken(0, 40, "AA1")])
    project = replace(project, alignment=aligned(phones=spoken))
    found = find_problems(
        track, project.base.speech, RATE, closures=np.ones(60, np.float32), closed=known_closures(project)
    )
    missed = [p for p in found if p.kind is ProblemKind.MISSED_CLOSURE]
    expected = [widest] if opening[max(widest - 1, 0) : widest + 3].min() > 0.03 else []
    assert [p.start for p in missed] == expected


def test_words_alone_tell_nothing_of_closures():
    project = replace(talking_project(60), alignment=aligned([Spoken(0, 100, "bob")]))
    assert known_closures(project) is None
    assert closed_spans(BY, RATE) == (range(13, 16),)


@given(alignments, st.sampled_from(RATES))
@settings(max_examples=60, deadline=None)
def test_spans_begin_and_end_at_the_nearest_frames(alignment, text):
    rate = FrameRate.parse(text)
    a_millisecond = Fraction(rate.numerator, rate.denominator * 1000)
    for span in (*alignment.words, *alignment.phones):
        frames = span.frames(rate)
        assert abs(frames.start - span.start * a_millisecond) <= Fraction(1, 2)
        assert abs(frames.stop - span.stop * a_millisecond) <= Fraction(1, 2) or len(frames) == 1


def test_neighbours_of_the_playhead():
    spans = (Spoken(0, 100, "a"), Spoken(400, 800, "b"), Spoken(800, 900, "c"))
    assert next_span(spans, 0, RATE) is spans[1]
    assert next_span(spans, 20, RATE) is None
    assert previous_span(spans, 15, RATE) is spans[1]
    assert previous_span(spans, 10, RATE) is spans[0]
    assert previous_span(spans, 0, RATE) is None


def test_what_lies_behind_the_voice_is_cut_and_another_voice_takes_the_words_along():
    project = talking_project(60)
    spans = [Spoken(0, 100, "in"), Spoken(11_900, 12_500, "over"), Spoken(13_000, 14_000, "out")]
    fitted = of_voice(project, aligned(spans))
    assert fitted == aligned([Spoken(0, 100, "in"), Spoken(11_900, 12_000, "over")])
    assert set_voice(set_alignment(project, fitted), VOICE).alignment is None
    assert set_alignment(project, Alignment()).alignment is None
    with pytest.raises(EditError, match="behind the end"):
        of_voice(project, aligned([Spoken(13_000, 14_000, "out")]))
    with pytest.raises(EditError, match="no voice"):
        of_voice(replace(project, voice=None), fitted)


@pytest.mark.parametrize(
    "make",
    [
        lambda: Spoken(5, 5, "a"),
        lambda: Spoken(-1, 5, "a"),
        lambda: Spoken(0, 5, ""),
        lambda: Spoken(0, 5, "a\nb"),
        lambda: Spoken(0, 5, "x" * 201),
        lambda: Alignment((Spoken(5, 6, "a"), Spoken(0, 1, "b"))),
        lambda: aligned([Spoken(0, 1, "a")] * 200_001),
    ],
)
def test_a_value_that_makes_no_sense_cannot_be_made(make):
    with pytest.raises(ValueError, match=r"span|label|alignment"):
        make()
