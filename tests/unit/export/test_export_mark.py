"""The mark in the picture: in exported frames only, in its corner only, whatever the exporter."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from studio.core.errors import OptionError
from studio.export.host import run_export
from studio.export.visible_mark import VisibleMark, with_mark
from studio.media.reader import FrameReader
from studio.render.cache import FrameCache
from tests.unit.export.export_fakes import make_project, registry_of, write_plugin
from tests.unit.render.render_fakes import FakeEngine

KEEPS_FRAMES = """
import numpy as np
def export(context):
    np.save(context.output.open("wb"), np.stack(list(context.frames())))
"""


@pytest.fixture
def export(tmp_path):
    """Run an exporter over 27 frames of 128 x 128 px into a file of this name -> its path."""
    write_plugin(tmp_path / "plugins", KEEPS_FRAMES)
    project, cache = make_project(tmp_path), FrameCache(tmp_path / "cache")

    def run(exporter, name, **more):
        registry = registry_of(tmp_path / "plugins")
        return run_export(
            project, exporter, tmp_path / name, cache=cache, engine=FakeEngine(), registry=registry, **more
        ).output

    return run


def test_frames_change_in_the_corner_and_nowhere_else_and_the_cache_keeps_them_plain(export):
    plain = np.load(export("test", "plain.bin"))
    marked = np.load(export("test", "marked.bin", visible_mark=True))
    again = np.load(export("test", "again.bin"))
    assert np.array_equal(again, plain), "off by default, and nothing of it in the cache"
    corner = VisibleMark(128, 128).region
    changed = (marked != plain).any(-1)
    assert changed[:, corner.y : corner.y + corner.height, corner.x : corner.x + corner.width].mean() > 0.9
    changed[:, corner.y : corner.y + corner.height, corner.x : corner.x + corner.width] = False
    assert not changed.any()
    assert corner.x > 128 / 4
    assert corner.y > 128 * 3 / 4


def test_a_video_shows_the_mark(export):
    with FrameReader(export("mp4", "plain.mp4")) as reader:
        plain = np.stack(list(reader.frames())).astype(int)
    with FrameReader(export("mp4", "marked.mp4", visible_mark=True)) as reader:
        marked = np.stack(list(reader.frames())).astype(int)
    rows, columns = VisibleMark(128, 128).region.slices
    difference = np.abs(marked - plain).mean(-1)
    assert difference[:, rows, columns].mean(axis=(1, 2)).min() > 20
    assert difference[:, :64].mean() < 1


def test_a_format_without_pictures_refuses_the_mark_before_it_writes(export, tmp_path):
    with pytest.raises(OptionError, match="no picture to mark"):
        export("landmarks_json", "l.json", visible_mark=True)
    assert not (tmp_path / "l.json").exists()


@settings(max_examples=30, deadline=None)
@given(width=st.integers(1, 400), height=st.integers(1, 400), shade=st.sampled_from([0, 128, 255]))
def test_the_mark_stays_inside_pictures_of_any_size_and_can_be_read_on_any_ground(width, height, shade):
    frame = np.full((height, width, 3), shade, np.uint8)
    mark = VisibleMark(width, height)
    mark.draw(frame)
    region = mark.region
    assert region.x >= 0 <= region.y
    assert region.x + region.width <= width
    assert region.y + region.height <= height
    if min(width, height) >= 100:
        part = frame[region.slices].astype(int)
        assert part.max() - part.min() > 100


def test_ending_early_ends_what_renders():
    ended = []

    def frames():
        try:
            while True:
                yield np.zeros((64, 64, 3), np.uint8)
        finally:
            ended.append(True)

    marked = with_mark(frames())
    next(marked)
    marked.close()
    assert ended == [True]
