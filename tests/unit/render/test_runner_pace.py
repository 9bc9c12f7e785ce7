from __future__ import annotations

import pytest

from studio.render.pace import Pace


def test_nothing_is_promised_before_anything_was_measured():
    assert Pace().seconds_left(missing=10, ready=5) is None
    assert Pace().seconds_left(missing=0, ready=5) == 0


def test_the_first_batch_counts_until_there_is_a_second():
    pace = Pace()
    pace.add_rendered(4, 8.0)
    assert pace.seconds_left(missing=4, ready=0) == pytest.approx(8)
    pace.add_rendered(4, 2.0)
    assert pace.seconds_left(missing=4, ready=0) == pytest.approx(2)


def test_frames_that_are_ready_cost_what_ready_ones_cost():
    pace = Pace()
    pace.add(rendered=4, frames=4, seconds=4.0)
    pace.add(rendered=4, frames=4, seconds=4.0)
    pace.add(rendered=0, frames=10, seconds=0.1)
    assert pace.seconds_left(missing=10, ready=100) == pytest.approx(10 + 1)
