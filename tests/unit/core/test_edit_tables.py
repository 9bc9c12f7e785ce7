"""Keys and points as rows of numbers."""

from __future__ import annotations

import numpy as np
import pytest

from studio.core.compose import compose
from studio.core.errors import EditError, StudioError
from studio.core.key_edits import set_amplitude_key
from studio.core.lanes import AMPLITUDE, KeyRef, set_lane
from studio.core.project import set_key
from studio.core.tables import (
    key_rows,
    parse_frame,
    parse_number,
    place_point,
    row_stretches,
    set_key_frame,
    set_key_percent,
)
from studio.core.timebase import FrameRate
from studio.core.topology import PointGroup
from tests.project_samples import talking_project


@pytest.fixture
def keyed():
    project = talking_project(40)
    offsets = np.zeros((17, 2), np.float32)
    offsets[8] = 3, 4
    project = set_key(project, PointGroup.JAW, 20, offsets)
    project = set_key(project, PointGroup.INNER_LIPS, 5, np.ones((8, 2)))
    return set_amplitude_key(project, 20, 1.5)


def test_rows_are_in_the_order_of_time_and_tell_each_key_s_size(keyed):
    rows = key_rows(keyed)
    assert [row.ref for row in rows] == [KeyRef("inner_lips", 5), KeyRef("jaw", 20), KeyRef(AMPLITUDE, 20)]
    assert rows[1].percent == pytest.approx(5 / 150 * 100)
    assert rows[2].percent == 150
    assert rows[2].interpolation is None


def test_a_changed_size_scales_the_key_and_leaves_the_others(keyed):
    ref = KeyRef("jaw", 20)
    larger = set_key_percent(keyed, ref, 10)
    assert np.allclose(larger.layer("jaw").key_at(20).offsets[8], (9, 12))
    assert larger.layer("inner_lips") == keyed.layer("inner_lips")
    assert key_rows(set_key_percent(keyed, ref, 0))[1].percent == 0
    assert dict(set_key_percent(keyed, KeyRef(AMPLITUDE, 20), 80).motion.amplitude_keys) == {20: 0.8}


@pytest.mark.parametrize("percent", [-1, float("nan"), float("inf"), 1e9])
def test_a_size_that_means_nothing_is_refused(keyed, percent):
    with pytest.raises(EditError):
        set_key_percent(keyed, KeyRef("jaw", 20), percent)


def test_a_key_that_moves_nothing_cannot_be_scaled_up_and_a_missing_one_not_at_all(keyed):
    nothing = set_key(keyed, PointGroup.NOSE, 3, np.zeros((9, 2)))
    with pytest.raises(EditError, match="direction"):
        set_key_percent(nothing, KeyRef("nose", 3), 2)
    with pytest.raises(EditError, match="not there"):
        set_key_percent(nothing, KeyRef("nose", 4), 2)


def test_a_key_moves_to_a_frame_of_the_clip_only(keyed):
    moved = set_key_frame(keyed, KeyRef("jaw", 20), 31)
    assert [key.frame for key in moved.layer("jaw").keys] == [31]
    for frame in (-1, 40):
        with pytest.raises(EditError):
            set_key_frame(keyed, KeyRef("jaw", 20), frame)
    with pytest.raises(EditError, match="locked"):
        set_key_frame(set_lane(keyed, "jaw", locked=True), KeyRef("jaw", 20), 31)


def test_a_point_stands_where_its_numbers_say(keyed):
    current = compose(keyed).points[12]
    after = compose(place_point(keyed, 12, 57, (100.5, 80.25), current)).points[12]
    assert np.allclose(after[57], (100.5, 80.25), atol=1e-3)
    with pytest.raises(EditError):
        place_point(keyed, 12, 57, (float("nan"), 0), current)


def test_numbers_are_read_as_people_write_them():
    assert parse_number(" 12,5 % ") == 12.5
    assert parse_number("−3 px") == -3
    for text in ("", "twelve", "1e999", "nan", "1 2"):
        with pytest.raises(EditError):
            parse_number(text)
    rate = FrameRate(25)
    assert parse_frame("30", rate) == parse_frame("00:00:01:05", rate) == 30
    for text in ("1.5", "00:00:01:99", "x"):
        with pytest.raises(StudioError):
            parse_frame(text, rate)


def test_selected_rows_that_touch_are_one_stretch(keyed):
    rows = key_rows(keyed)
    assert row_stretches(rows, frozenset({rows[1].ref, rows[2].ref})) == [(1, 2)]
    assert row_stretches(rows, frozenset({rows[0].ref, rows[2].ref, KeyRef("gone", 1)})) == [(0, 0), (2, 2)]
