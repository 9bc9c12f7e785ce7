from __future__ import annotations

import pytest

from studio.core.errors import OptionError
from studio.export.api import OptionSpec, OptionType
from studio.export.options import complete_options, parse_options

SPECS = (
    OptionSpec("quality", OptionType.INTEGER, 18, minimum=0, maximum=51),
    OptionSpec("speed", OptionType.NUMBER, 1.0, minimum=0.5),
    OptionSpec("audio", OptionType.BOOLEAN, True),
    OptionSpec("preset", OptionType.CHOICE, "fast", choices=("fast", "slow")),
    OptionSpec("title", OptionType.TEXT, ""),
)


def test_defaults_fill_what_was_not_given():
    assert parse_options(SPECS, []) == {"quality": 18, "speed": 1.0, "audio": True, "preset": "fast", "title": ""}


def test_texts_become_values_of_their_type():
    values = parse_options(SPECS, ["quality=20", "speed=2", "audio=no", "preset=slow", "title=a=b c "])
    assert values == {"quality": 20, "speed": 2.0, "audio": False, "preset": "slow", "title": "a=b c"}
    assert isinstance(values["speed"], float)


@pytest.mark.parametrize("text", ["on", "TRUE", "yes", "1"])
def test_many_words_mean_true(text):
    assert parse_options(SPECS, [f"audio={text}"])["audio"] is True


@pytest.mark.parametrize(
    "text",
    ["quality", "quality=x", "quality=1.5", "quality=-1", "quality=52", "quality=", "speed=nan", "speed=inf",
     "speed=0.1", "audio=maybe", "preset=medium", "unknown=1", "title=" + "x" * 1001, "title=a\0b", "=3"],
)  # fmt: skip
def test_what_does_not_fit_is_refused_with_a_remedy(text):
    with pytest.raises(OptionError) as caught:
        parse_options(SPECS, [text])
    assert caught.value.remedy


def test_values_of_a_dialog_are_checked_too():
    assert complete_options(SPECS, {"speed": 2})["speed"] == 2.0
    for bad in ({"quality": "18"}, {"quality": True}, {"audio": 1}, {"preset": 3}, {"nothing": 1}):
        with pytest.raises(OptionError):
            complete_options(SPECS, bad)


def test_the_remedy_says_what_an_option_takes():
    with pytest.raises(OptionError, match="integer from 0 to 51; the default is 18"):
        parse_options(SPECS, ["quality=99"])
    with pytest.raises(OptionError, match="one of fast, slow"):
        parse_options(SPECS, ["preset=x"])
