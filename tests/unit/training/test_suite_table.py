from __future__ import annotations

import pytest

from studio.core.errors import OptionError
from studio.training.suite_table import Row, by_identity, parse_row, table, wins


def clip(identity: str, **rows: dict[str, float]) -> dict:
    return {"identity": identity, "measures": rows}


CLIPS = {
    "a1": clip("a", new={"psnr_mouth": 30.0, "lmd_lip": 0.02}, draft={"psnr_mouth": 26.0, "lmd_lip": 0.03}),
    "a2": clip("a", new={"psnr_mouth": 20.0, "lmd_lip": 0.02}, draft={"psnr_mouth": 26.0, "lmd_lip": 0.03}),
    "b": clip("b", new={"psnr_mouth": 28.0, "lmd_lip": 0.04}, draft={"psnr_mouth": 27.0, "lmd_lip": float("nan")}),
}


def test_a_row_names_its_engine_steps_and_weights():
    assert parse_row("Four steps=diffusion,steps=4,weights=runs/x").steps == 4
    assert parse_row("Draft=draft") == Row("Draft", "draft")
    assert parse_row("Own=draft,references=0") == Row("Own", "draft", lent=False)


@pytest.mark.parametrize(
    "text", ["", "draft", "=draft", "a=magic", "a=diffusion,steps=many", "a=draft,colour=red", "a=draft,references=3"]
)
def test_what_is_no_row_is_refused(text):
    with pytest.raises(OptionError):
        parse_row(text)


def test_clips_of_one_person_count_as_one():
    people = by_identity(CLIPS)
    assert people["new"]["a"]["psnr_mouth"] == 25.0
    assert wins(people, "new", "draft")["psnr_mouth"] == 0.5
    assert wins(people, "new", "draft")["lmd_lip"] == 1.0, "a measure that one side lacks is left out"


def test_the_table_has_a_line_for_each_row_and_the_share_of_wins():
    text = table({"clips": CLIPS, "obedience": {"new": {"slope": 0.98, "rmse": 0.0123}}}, beside=("draft",))
    lines = text.splitlines()
    assert lines[2].startswith("| new | 26.50 |") and "| 0.98 | 0.012 |" in lines[2]
    assert lines[3].startswith("| draft | 26.50 |")
    assert "| new | 50% | | 100% | |" in [line.replace("  ", " ") for line in lines], "what is not known stays empty"
