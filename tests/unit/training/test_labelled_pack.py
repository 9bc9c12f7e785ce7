"""The listing of labelled faces: nothing outside its folder is read or written by what it names."""

from __future__ import annotations

import json

import numpy as np
import pytest

from studio.core.errors import InputError
from studio.training.labelled_pack import labels_of, open_labels, read_manifest


def listing(folder, **entry) -> None:
    folder.mkdir(exist_ok=True)
    (folder / "manifest.json").write_text(json.dumps({"clips": [entry], "stills": []}))


def test_entries_are_given_by_kind(tmp_path):
    listing(tmp_path, clip="a", file="clips/a.mp4", split="dev")
    assert read_manifest(tmp_path) == {"clips": [{"clip": "a", "file": "clips/a.mp4", "split": "dev"}], "stills": []}


@pytest.mark.parametrize(
    "entry",
    [
        {"clip": "a", "file": "../outside.mp4"},
        {"clip": "a", "file": "/etc/passwd"},
        {"clip": "a", "file": "link/x.mp4"},
        {"clip": "a", "file": ""},
        {"clip": "a", "file": "a\0b"},
        {"clip": "../a", "file": "clips/a.mp4"},
        {"clip": "a"},
    ],
)
def test_a_name_that_leads_out_of_the_folder_is_refused(tmp_path, entry):
    listing(tmp_path / "pack", **entry)
    (tmp_path / "elsewhere").mkdir()
    (tmp_path / "pack/link").symlink_to(tmp_path / "elsewhere")
    with pytest.raises(InputError) as caught:
        read_manifest(tmp_path / "pack")
    assert caught.value.remedy


@pytest.mark.parametrize("text", ["", "[]", "[" * 100_000, '{"clips": [5]}', '{"clips": 5}'])
def test_a_listing_that_is_none_is_refused(tmp_path, text):
    (tmp_path / "manifest.json").write_text(text)
    with pytest.raises(InputError, match="no folder of labelled faces"):
        read_manifest(tmp_path)


def test_landmarks_that_could_run_code_are_not_read(tmp_path):
    np.save(tmp_path / "a.npy", np.array([{}], object), allow_pickle=True)
    (tmp_path / "a.npy").rename(tmp_path / "clips_landmarks.npz")
    with pytest.raises(InputError):
        open_labels(tmp_path)


def test_a_frame_without_points_is_not_known():
    points = np.ones((3, 68, 2))
    points[1, 5] = np.nan
    _, known = labels_of({"a/lm68": points, "a/valid": np.array([1, 1, 0])}, "a")
    assert known.tolist() == [True, False, False]
