from __future__ import annotations

import pytest

from studio.cli.settings import apply_settings, current_settings, parse_range, set_seed, split_pair
from studio.core.errors import EditError, OptionError
from studio.core.project import Project, SourceMode
from studio.core.timebase import FrameRate


def changed(*texts: str) -> Project:
    return apply_settings(Project(), [split_pair(text) for text in texts])


def test_motion_settings_are_set_by_name():
    project = changed("amplitude=1.5", "smoothing=2", "offset_ms=-40", "blinks=on", "sway=off", "silence_closure=0.5")
    motion = project.motion
    assert (motion.amplitude, motion.smoothing, motion.offset_ms) == (1.5, 2.0, -40.0)
    assert (motion.blinks, motion.sway, motion.silence_closure) == (True, False, 0.5)


def test_render_settings_and_frame_rate_are_set_by_name():
    project = changed("fps=29.97", "engine=draft", "source_mode=loop", "in=3", "out=9", "seed=7")
    assert project.frame_rate == FrameRate(30000, 1001)
    assert project.render.source_mode is SourceMode.LOOP
    assert (project.in_point, project.out_point) == (3, 9)
    assert project.render.seed == project.motion.seed == 7


def test_frames_that_lend_the_mouth_its_inside_are_set_for_every_engine():
    assert current_settings(Project())["references"] == 24
    for engine in ("draft", "auto"):
        for count in (0, 5, 32):
            project = changed(f"engine={engine}", f"references={count}")
            assert dict(project.render.options) == {"references": count}
            assert current_settings(project)["references"] == count
        assert changed(f"engine={engine}", "references=24").render.options == ()
        assert changed(f"engine={engine}", "references=3", "references=").render.options == ()
    assert dict(changed("references=3", "engine=draft").render.options) == {"references": 3}


def test_an_out_point_can_be_taken_away():
    assert changed("out=9", "out=end").out_point is None


def test_amplitude_keys_are_pairs():
    assert changed("amplitude_keys=0:1, 10:1.5").motion.amplitude_keys == ((0, 1.0), (10, 1.5))
    assert changed("amplitude_keys=0:1", "amplitude_keys=").motion.amplitude_keys == ()


@pytest.mark.parametrize(
    "text",
    [
        "amplitude",
        "=3",
        "amplitude=loud",
        "amplitude=nan",
        "amplitude=-1",
        "blinks=perhaps",
        "nonsense=1",
        "engine=magic",
        "fps=0",
        "fps=fast",
        "seed=-1",
        "seed=1.5",
        "references=33",
        "references=-1",
        "references=all",
        "source_mode=backwards",
        "amplitude_keys=3",
    ],
)
def test_a_wrong_setting_is_refused_with_a_remedy(text):
    with pytest.raises(OptionError) as caught:
        changed(text)
    assert caught.value.remedy


def test_a_range_that_ends_before_it_begins_is_refused():
    with pytest.raises(EditError):
        changed("in=9", "out=3")


@pytest.mark.parametrize("references", [0, 7, 24])
def test_current_settings_can_be_given_back(references):
    project = changed("amplitude=1.5", "blinks=on", "out=9", "amplitude_keys=0:1,10:1.5", "fps=30")
    project = apply_settings(project, [("engine", "draft"), ("references", str(references))])
    texts = [f"{name}={'end' if value is None else value}" for name, value in current_settings(project).items()]
    assert changed(*texts) == project


def test_a_seed_has_a_range():
    with pytest.raises(OptionError):
        set_seed(Project(), 2**40)


@pytest.mark.parametrize(("text", "expected"), [("2:9", (2, 9)), (":9", (0, 9)), ("2:", (2, None))])
def test_ranges_are_read(text, expected):
    assert parse_range(text) == expected


def test_a_range_without_a_colon_is_refused():
    with pytest.raises(OptionError):
        parse_range("9")
