"""A folder of videos becomes a training set: streamed, resumable, and honest about what it left out."""

from __future__ import annotations

import json
from fractions import Fraction
from pathlib import Path

import cv2
import numpy as np
import pytest

from studio.core.errors import InputError, OptionError
from studio.training import face_crops
from studio.training.face_set import read_labels, read_listing
from studio.training.prepare import prepare
from studio.training.prepare_video import PrepareOptions, clip_name, crop_track, identity_of, sync_offset
from studio.vision.detector import Face, face_from_points
from tests.media_samples import tone, write_clip
from tests.unit.training.face_set_samples import speaking_face

OPTIONS = PrepareOptions(size=128, min_seconds=0.4, least_sharpness=1.0, trust_sync=True)


class Template:
    """Finds the drawn face by its background's colour; counts how often it was asked."""

    id = "template"

    def __init__(self) -> None:
        self.points = speaking_face(1)[1][0]
        self.asked = 0

    def detect(self, image: np.ndarray) -> list[Face]:
        self.asked += 1
        if image[4, 4].astype(int).sum() > 700:
            return []
        return [face_from_points(self.points * (image.shape[0] / 256))]


@pytest.fixture(scope="module")
def folder(tmp_path_factory) -> Path:
    root = tmp_path_factory.mktemp("videos")
    pictures, _ = speaking_face(30)
    sound = (tone(seconds=1.2, rate=16_000), 16_000)
    for name in ("anna", "boris"):
        (root / name).mkdir()
    write_clip(root / "anna" / "a b.mp4", pictures, Fraction(25), sound=sound)
    blank = [np.full_like(pictures[0], 255)] * 30
    write_clip(root / "boris" / "clip.mp4", pictures[:14] + blank + pictures[:16], Fraction(25))
    write_clip(root / "boris" / "small.mp4", [cv2.resize(p, (64, 64)) for p in pictures], Fraction(25))
    (root / "boris" / "broken.mp4").write_bytes(b"\x00\x00\x00\x18ftypmp42 nothing more")
    (root / "notes.txt").write_text("no video")
    return root


@pytest.fixture(scope="module")
def made(folder, tmp_path_factory):
    out = tmp_path_factory.mktemp("set")
    return out, prepare(folder, out, Template(), OPTIONS, None)


def test_it_keeps_what_is_good_and_says_what_it_dropped_and_why(made):
    out, report = made
    summary = report["summary"]
    assert (summary["videos"], summary["failed"], summary["clips"]) == (4, 1, 3)
    assert summary["dropped"] == {"no face": 1, "face too small": 1}
    assert summary["identities"] == 2
    assert summary["clips_with_sound"] == 1
    errors = [v for v in json.loads((out / "report.json").read_text())["videos"] if v["error"]]
    assert [v["video"] for v in errors] == ["boris/broken.mp4"]


def test_the_clips_train(made):
    out, _ = made
    crops = face_crops.load(out, pixels=64)
    assert len(crops.clip) == 30 + 14 + 16
    assert crops.heard.sum() == 30
    assert np.ptp(crops.audio[crops.heard].astype(float)) > 0
    mouth = crops.points[:, 48:60].mean(axis=(0, 1))
    assert np.abs(mouth[0]) < 0.2
    picture = crops.pictures[0]
    assert picture.std() > 10


def test_points_follow_into_the_crop(made):
    out, _ = made
    clip = next(c for c in read_listing(out) if c.identity == "anna")
    points = read_labels((out / clip.file).with_suffix(".npz")).points
    assert clip.frames == len(points) == 30
    assert points.min() > 0
    assert points.max() < OPTIONS.size
    assert np.ptp(points[:, 0, 0]) < 1


def test_running_again_does_only_what_is_new(made, folder):
    out, before = made
    detector = Template()
    after = prepare(folder, out, detector, OPTIONS, None)
    assert detector.asked == 0
    assert after["summary"] == before["summary"]


def test_parts_share_the_work_and_the_listing(folder, tmp_path):
    first = prepare(folder, tmp_path, Template(), OPTIONS, None, part="1/2")
    both = prepare(folder, tmp_path, Template(), OPTIONS, None, part="2/2")
    assert first["summary"]["videos"] == 2
    assert both["summary"]["videos"] == 4
    with pytest.raises(OptionError, match="part"):
        prepare(folder, tmp_path, Template(), OPTIONS, None, part="3/2")


def test_a_folder_that_is_not_there_is_an_input_error(tmp_path):
    with pytest.raises(InputError):
        prepare(tmp_path / "nothing", tmp_path / "out", Template(), OPTIONS, None)


def test_identities_follow_the_layout_of_the_collection():
    root = Path("/data")
    assert identity_of(root / "id10001" / "Ab3" / "00001.mp4", root) == "id10001"
    assert identity_of(root / "main" / "5535" / "00001.mp4", root) == "5535"
    assert identity_of(root / "RD_Radio1_000.mp4", root) == "RD_Radio1"
    assert clip_name(root / "a" / "x.mp4", root, 0) != clip_name(root / "b" / "x.mp4", root, 0)


def test_the_offset_of_a_file_is_found_over_its_clips():
    random = np.random.default_rng(0)
    curve = np.convolve(random.normal(size=400), np.ones(4) / 4, mode="same")
    pairs = [(curve[k : k + 80], np.roll(curve, 3)[k : k + 80]) for k in (20, 120, 220)]
    lag, r = sync_offset(pairs)
    assert lag == pytest.approx(3, abs=0.4)
    assert r > 0.8
    assert sync_offset([(curve[:80], random.normal(size=80))])[1] < 0.4


def test_sound_that_does_not_fit_is_left_out(folder, tmp_path):
    options = PrepareOptions(size=128, min_seconds=0.4, least_sharpness=1.0)
    noise = np.random.default_rng(0).normal(0, 2, (200, 68, 2))

    def predict(samples, points):
        return points + noise[: len(points)]

    report = prepare(folder / "anna", tmp_path, Template(), options, predict)
    assert report["summary"]["clips_with_sound"] == 0
    assert "does not fit" in report["videos"][0]["warning"]


def test_the_crop_follows_a_face_calmly():
    points = np.repeat(speaking_face(1)[1], 50, axis=0) + np.random.default_rng(0).normal(0, 2, (50, 1, 2))
    centre, side = crop_track(points)
    assert np.abs(np.diff(centre, axis=0)).max() < 0.6
    assert np.ptp(side) < 1
