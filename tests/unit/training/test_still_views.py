"""Stills teach the renderer as clips do: the draft engine gives each another mouth and moves that one back."""

from __future__ import annotations

from pathlib import Path

import cv2
import numpy as np
import pytest
import torch

from studio.training import face_crops
from studio.training.device_data import PairSampler
from studio.training.face_set import FaceClip, Labels, read_listing, write_labels, write_listing
from studio.training.still_views import SMALLEST, VIEWS, gather_motions, still_views
from tests.unit.training.face_set_samples import face_set, speaking_face

CPU = torch.device("cpu")


def add_still(folder: Path, name: str) -> FaceClip:
    """A face with its mouth shut, which the draft engine can open and shut again."""
    pictures, points = speaking_face(1)
    file = folder / f"shards/001/{name}.png"
    file.parent.mkdir(parents=True, exist_ok=True)
    cv2.imwrite(str(file), pictures[-1][..., ::-1])
    write_labels(file.with_suffix(".npz"), Labels(points[-1:], np.ones(1, bool), None))
    return FaceClip(name, name, f"shards/001/{name}.png", 1, held_out=False, audio=False)


@pytest.fixture(scope="module")
def folder(tmp_path_factory) -> Path:
    folder = face_set(tmp_path_factory.mktemp("set"))
    stills = [add_still(folder, f"still{number}") for number in range(2)]
    write_listing(folder, [*read_listing(folder), *stills], {})
    return folder


@pytest.fixture(scope="module")
def crops(folder) -> face_crops.FaceCrops:
    return face_crops.load(folder, pixels=64, priors=True)


def mouth_error(one: np.ndarray, other: np.ndarray) -> float:
    return float(np.abs(one.astype(int) - other)[..., 20:60, 12:52, :].mean())


def test_motions_are_those_of_lips_that_move_and_of_training_people(folder):
    clips = read_listing(folder)
    motions = gather_motions(folder, clips)
    assert len(motions) > 10 and motions.shape[1:] == (37, 2)
    assert np.linalg.norm(motions[:, 17:], axis=-1).mean(-1).min() > SMALLEST
    assert np.array_equal(motions, gather_motions(folder, clips))
    assert not len(gather_motions(folder, [clip for clip in clips if clip.held_out or clip.frames == 1]))


def test_a_still_is_the_target_and_what_was_made_of_it_the_reference(crops):
    rows = np.flatnonzero(crops.clip == crops.clip.max())
    real, made = rows[:VIEWS], rows[VIEWS:]
    assert not crops.made[real].any() and crops.made[made].all()
    assert crops.partner[real].tolist() == made.tolist() and (crops.partner[made] == -1).all()
    assert np.array_equal(crops.pictures[real[0]], crops.pictures[real[1]]), "the picture itself"
    for target, reference in zip(real, made, strict=True):
        assert np.abs(crops.points[target] - crops.points[reference])[48:].max() > 0.01
        moved = mouth_error(crops.pictures[reference], crops.pictures[target])
        assert moved > 1
        assert 0 < mouth_error(crops.priors[target], crops.pictures[target]) < moved, "moved back, not for nothing"


def test_what_was_made_of_stills_is_never_a_target(crops):
    rows = np.flatnonzero(~crops.held_out)
    sampler = PairSampler(crops, rows, CPU, 0)
    assert len(sampler.weights) == 4 and (sampler.weights > 0).all()
    assert sampler.weights[-1] < sampler.weights[0] / 4, "one picture weighs less than a clip"
    real = {crops.pictures[row].tobytes() for row in rows[~crops.made[rows]]}
    made = {crops.pictures[row].tobytes() for row in rows[crops.made[rows]]}
    pair = sampler.draw(64, augment=False)
    stored = ((pair.target + 1) * 127.5).round().byte().movedim(1, -1).numpy()
    looks = ((pair.reference + 1) * 127.5).round().byte().movedim(1, -1).numpy()
    assert all(picture.tobytes() in real for picture in stored)
    assert any(picture.tobytes() in made for picture in looks)
    assert PairSampler(crops, rows, CPU, 0, stills=False).weights[-2:].tolist() == [0, 0]


def test_without_priors_or_without_motion_a_still_is_one_picture(folder, tmp_path):
    plain = face_crops.load(folder, pixels=64)
    assert (plain.clip == plain.clip.max()).sum() == 1 and not plain.made.any()
    write_listing(tmp_path, [add_still(tmp_path, "alone")], {})
    alone = face_crops.load(tmp_path, pixels=64, priors=True)
    assert alone.partner.tolist() == [-1] and not alone.made.any()


def test_the_name_alone_decides_which_mouths_a_still_gets(folder):
    motions = gather_motions(folder, read_listing(folder))
    pictures, points = speaking_face(1, seed=7)
    one, again, *others = (still_views(pictures[0], points[0], motions, name=name) for name in "aabcd")
    assert all(np.array_equal(x.back, y.back) for x, y in zip(one, again, strict=True))
    assert any(not np.array_equal(one[0].points, other[0].points) for other in others)
