"""The drawn inside of a mouth: teeth that read as single teeth, at every size, in every light."""

from __future__ import annotations

import numpy as np
import pytest

from studio.render.draft_reference import Palette
from studio.render.mouth import UPPER_EDGE, Opening, draw_inside

SKIN, LIP, TOOTH = np.array([190.0, 150.0, 130.0]), np.array([170.0, 95.0, 95.0]), np.array([190.0, 180.0, 167.0])
FINE = 1 / 800
"""Face widths a px: a large portrait."""


def wide_open(pixel: float, *, start: float = 0.0, gap: float = 0.14) -> Opening:
    """A mouth that is as open everywhere, 0.3 face widths wide, drawn from u = -0.15 + `start` px on."""
    u = np.arange(-0.15, 0.15, pixel, dtype=np.float32) + np.float32(start * pixel)
    v = np.arange(0, gap, pixel, dtype=np.float32)
    u, v = np.meshgrid(u, v)
    upper, lower = np.zeros_like(u), np.full_like(u, gap)
    return Opening(u, v, upper, lower, gap=gap, half=0.15, pixel=pixel, centre=0.0, upper_row=0.01,
                   lower_row=gap, pucker=0.0)  # fmt: skip


def palette(light: float = 1.0) -> Palette:
    return Palette(SKIN * light, LIP * light, TOOTH * light, LIP * 0.3 * light, 0.0)


def upper_row(opening: Opening, colours: Palette, *, above_edge: float) -> np.ndarray:
    """Brightness along the upper teeth, `above_edge` face widths above the incisors' edge."""
    line = opening.upper_row + UPPER_EDGE - above_edge
    return draw_inside(opening, colours)[int(np.argmin(np.abs(opening.v[:, 0] - line)))].mean(-1)


def test_upper_teeth_are_parted_where_teeth_meet_and_whole_between() -> None:
    opening = wide_open(FINE)
    row, u = upper_row(opening, palette(), above_edge=0.012), opening.u[0]
    dark = np.flatnonzero((row[1:-1] < row[:-2]) & (row[1:-1] < row[2:])) + 1
    found = u[dark[np.abs(u[dark]) < 0.11]]
    assert found == pytest.approx([-0.106, -0.059, 0.0, 0.059, 0.106], abs=2 * FINE)
    for gap, tooth in ((0.0, 0.03), (0.059, 0.082)):
        assert row[np.abs(u - gap).argmin()] < 0.8 * row[np.abs(u - tooth).argmin()]


def test_teeth_part_more_at_their_edge_than_at_the_gum() -> None:
    opening = wide_open(FINE)
    middle, beside = (np.abs(opening.u[0] - u).argmin() for u in (0.0, 0.03))
    at_edge, at_gum = (upper_row(opening, palette(), above_edge=height) for height in (0.012, 0.033))
    assert at_edge[middle] / at_edge[beside] < at_gum[middle] / at_gum[beside] < 0.97


def test_a_small_picture_shows_as_much_light_as_a_large_one_and_does_not_sparkle() -> None:
    large = upper_row(wide_open(FINE), palette(), above_edge=0.012)
    small = [upper_row(wide_open(1 / 60, start=start), palette(), above_edge=0.012) for start in (0, 0.25, 0.5, 0.75)]
    means = np.array([row.mean() for row in small])
    assert means.mean() == pytest.approx(large.mean(), rel=0.04)
    assert np.ptp(means) < 0.03 * large.mean()


@pytest.mark.parametrize("light", [0.3, 0.85, 1.3])
def test_teeth_of_any_face_are_drawn_in_its_light_and_none_is_burnt_out(light: float) -> None:
    brightest, tooth = draw_inside(wide_open(FINE), palette(light)).max(), light * TOOTH.max()
    assert 0.9 * min(tooth, 225) < brightest <= min(1.35 * tooth, 232)


def test_the_corners_of_a_mouth_are_darker_than_its_middle() -> None:
    opening = wide_open(FINE)
    row = upper_row(opening, palette(), above_edge=0.012)
    assert row[np.abs(opening.u[0]) > 0.13].max() < 0.6 * row[np.abs(opening.u[0]) < 0.03].max()


def test_teeth_get_more_light_the_wider_a_mouth_opens() -> None:
    light = [draw_inside(wide_open(FINE, gap=gap), palette()).max() for gap in (0.03, 0.06, 0.1, 0.15)]
    assert light == sorted(light)
    assert light[0] < 0.7 * light[-1]


def test_narrow_openings_show_teeth_in_the_colour_of_the_lips_beside_them() -> None:
    reds = []
    for gap in (0.04, 0.14):
        opening = wide_open(FINE, gap=gap)
        row = np.abs(opening.v[:, 0] - opening.upper_row - UPPER_EDGE + 0.012).argmin()
        tooth = draw_inside(opening, palette())[row, np.abs(opening.u[0] - 0.03).argmin()]
        reds.append(tooth[0] / tooth[1])
    assert reds[0] > reds[1] + 0.1
    assert reds[1] == pytest.approx(TOOTH[0] / TOOTH[1], rel=0.03)
