"""What the renderer is trained on beside the true frames: single pictures, and the draft engine's own drawings."""

from __future__ import annotations

import json
from fractions import Fraction
from pathlib import Path

import cv2
import numpy as np
import pytest
import torch

from studio.talkformer.autoencoder import CompactAutoencoder
from studio.training import face_crops
from studio.training.device_data import PairSampler
from studio.training.face_crops import TURNED, choose_partners
from studio.training.face_set import read_listing
from studio.training.picture_losses import mouth_crop
from tests.media_samples import write_clip
from tests.unit.training.face_set_samples import face_set, speaking_face

CPU = torch.device("cpu")


@pytest.fixture(scope="module")
def folder(tmp_path_factory) -> Path:
    return face_set(tmp_path_factory.mktemp("set"))


@pytest.fixture(scope="module")
def crops(folder) -> face_crops.FaceCrops:
    return face_crops.load(folder, pixels=64, priors=True)


def test_several_processes_decode_what_one_does(folder, crops):
    torch.ones(512, 512) @ torch.ones(512, 512)  # torch's threads run, whose locks a forked process would inherit
    again = face_crops.load(folder, pixels=64, priors=True, workers=2)
    for name in ("pictures", "points", "audio", "clip", "frame", "priors", "partner"):
        assert np.array_equal(getattr(again, name), getattr(crops, name)), name


def test_every_frame_has_a_prior_drawn_from_another_frame_of_its_clip(crops):
    assert crops.priors.shape == crops.pictures.shape
    rows = np.arange(len(crops.clip))
    assert (crops.partner >= 0).all() and (crops.partner != rows).all()
    assert np.array_equal(crops.clip[crops.partner], crops.clip)
    partners = crops.pictures[crops.partner].astype(int)
    assert np.abs(crops.priors - partners)[:, 20:60].max() > 20, "the mouth is moved"
    assert np.abs(crops.priors - partners)[:, :6].mean() < 2, "above the lower face nothing is"


def test_a_drawn_pair_holds_the_partner_and_its_prior(crops):
    sampler = PairSampler(crops, np.flatnonzero(~crops.held_out), CPU, 0)
    pair = sampler.draw(6, augment=False)
    assert pair.prior is not None and pair.prior.shape == pair.target.shape
    stored = torch.from_numpy(crops.pictures).movedim(-1, -3).float() / 127.5 - 1
    for row in range(6):
        at = int((stored - pair.target[row]).abs().sum((1, 2, 3)).argmin())
        assert torch.equal(stored[int(crops.partner[at])], pair.reference[row])


def dots(points: torch.Tensor, size: int) -> torch.Tensor:
    """(B, 1, 2) crop units -> (B, 3, size, size): a soft bright dot on black at each."""
    axis = (torch.arange(size) + 0.5) * 2 / size - 1
    away = (axis[None, None, :] - points[:, :1, :1]) ** 2 + (axis[None, :, None] - points[:, :1, 1:]) ** 2
    return (2 * torch.exp(-away / 0.01) - 1)[:, None].expand(-1, 3, -1, -1).contiguous()


def centres(pictures: torch.Tensor) -> torch.Tensor:
    size = pictures.shape[-1]
    axis = (torch.arange(size) + 0.5) * 2 / size - 1
    weight = (pictures.mean(1) + 1).clamp(min=0.3) - 0.3
    total = weight.sum((1, 2))
    return torch.stack([(weight.sum(1) * axis).sum(1) / total, (weight.sum(2) * axis).sum(1) / total], 1)


def test_a_stranger_s_points_move_with_the_picture(crops):
    sampler = PairSampler(crops, np.flatnonzero(~crops.held_out), CPU, 2)
    points = torch.rand(16, 1, 2, generator=torch.Generator().manual_seed(3)) - 0.5
    pictures, moved = sampler.as_strangers([dots(points, 64)], [points], 1.0)
    assert (moved[0] - points).norm(dim=-1).max() > 0.05
    assert (centres(pictures[0]) - moved[0][:, 0]).abs().max() < 0.02


def test_only_a_share_are_strangers_and_all_that_belongs_to_a_row_changes_alike(crops):
    sampler = PairSampler(crops, np.flatnonzero(~crops.held_out), CPU, 4)
    given = sampler.draw(24, augment=False)
    together, points = [given.target, given.target.clone()], [given.target_points, given.target_points.clone()]
    pictures, moved = sampler.as_strangers(together, points, 0.5)
    assert torch.equal(*pictures) and torch.equal(*moved)
    still = (moved[0] - given.target_points).abs().amax((1, 2)) < 1e-6
    assert 4 < int(still.sum()) < 20
    assert torch.allclose(pictures[0][still], given.target[still], atol=1e-6)
    assert (pictures[0][~still] - given.target[~still]).abs().mean((1, 2, 3)).min() > 0.01


def test_partners_look_the_same_way_mostly_and_never_far_off():
    points = np.zeros((400, 68, 2), np.float32)
    points[:, 17:48, 0] = np.linspace(-0.2, 0.2, 400)[:, None]
    partner = choose_partners(points, seed=1)
    away = np.abs(points[:, 20, 0] - points[partner, 20, 0])
    assert away.max() <= TURNED + 0.08
    assert np.median(away) < 0.06
    assert len(np.unique(partner)) <= face_crops.PARTNERS


def test_one_frame_has_no_partner():
    assert choose_partners(np.zeros((1, 68, 2), np.float32), seed=0).tolist() == [-1]


def test_single_pictures_are_drawn_only_where_they_are_asked_for(crops, tmp_path):
    clip = crops.clip.copy()
    clip[-1] = clip.max() + 1
    alone = face_crops.FaceCrops(**{**vars(crops), "clip": clip})
    rows = np.arange(len(clip))
    assert PairSampler(alone, rows, CPU, 0, stills=True).weights[-1] > 0
    assert PairSampler(alone, rows, CPU, 0, stills=False).weights[-1] == 0


def test_a_person_of_many_clips_does_not_crowd_others_out(crops):
    person = np.where(crops.clip > 0, 1, 0)
    shared = PairSampler(face_crops.FaceCrops(**{**vars(crops), "person": person}), np.arange(len(person)), CPU, 0)
    alone, *many = shared.weights.tolist()
    assert len(many) > 1
    assert sum(many) == pytest.approx(alone * len(many) ** 0.5)


def test_the_autoencoder_starts_as_good_as_principal_components():
    random = np.random.default_rng(0)
    small = random.normal(size=(12, 6, 6, 3)).astype(np.float32)
    smooth = np.stack([cv2.resize(s, (64, 64), interpolation=cv2.INTER_CUBIC) for s in small])
    pictures = torch.from_numpy(smooth).permute(0, 3, 1, 2) * 0.3
    model = CompactAutoencoder(16, 16, (16, 8), 1)
    model.start_from_patches(pictures)
    made, raw = model(pictures)
    assert ((made - pictures).square().mean() / pictures.var()).item() < 0.03
    assert raw.std((0, 2, 3)).sub(1).abs().max() < 0.1, "latents of unit variance"


def test_a_mouth_crop_stays_inside_the_picture():
    picture = torch.arange(64.0).expand(1, 3, 64, 64)
    points = torch.full((2, 68, 2), 0.9)
    points[1] = 0.0
    crop = mouth_crop(picture.expand(2, -1, -1, -1), points, 32)
    assert crop.shape == (2, 3, 32, 32)
    assert crop[0, 0, 0, -1] == 63 and crop[1, 0, 0, 0] == 16


def test_a_still_of_the_training_pack_becomes_a_clip_of_one_frame(tmp_path: Path):
    (tmp_path / "pack" / "stills").mkdir(parents=True)
    picture = np.full((64, 64, 3), 90, np.uint8)
    cv2.imwrite(str(tmp_path / "pack/stills/sharp_1.jpg"), picture)
    entry = {"file": "stills/sharp_1.jpg", "split": "train"}
    other = {"file": "stills/sharp_2.jpg", "split": "dev"}
    manifest = {"clips": [], "stills": [entry, other]}
    (tmp_path / "pack/manifest.json").write_text(json.dumps(manifest))
    points = (np.random.default_rng(1).random((2, 68, 2)) * 60).astype(np.float16)
    files = np.array([entry["file"], other["file"]])
    np.savez(tmp_path / "pack/stills_landmarks.npz", files=files, lm68=points)
    np.savez(tmp_path / "pack/clips_landmarks.npz", nothing=np.zeros(1))
    made = face_crops.pack(tmp_path / "pack", tmp_path / "set")
    assert made["stills"] == 1 and made["clips"] == 0
    crops = face_crops.load(tmp_path / "set", pixels=64)
    assert len(crops.clip) == 1 and not crops.heard.any()


def test_stills_come_before_the_many_clips_of_few_people(tmp_path: Path):
    data = tmp_path / "pack"
    (data / "stills").mkdir(parents=True)
    pictures, points = speaking_face(6)
    cv2.imwrite(str(data / "stills/sharp_1.jpg"), pictures[0])
    manifest = {"clips": [], "stills": [{"file": "stills/sharp_1.jpg", "split": "train"}]}
    arrays = {}
    for name in ("lrcar_1", "anna_1"):
        write_clip(data / f"{name}.mp4", pictures, Fraction(25))
        entry = {"clip": name, "file": f"{name}.mp4", "split": "train", "identity": name[:4], "has_audio": False}
        manifest["clips"].append(entry)
        arrays |= {f"{name}/lm68": points.astype(np.float16), f"{name}/valid": np.ones(6, bool)}
    (data / "manifest.json").write_text(json.dumps(manifest))
    np.savez(data / "clips_landmarks.npz", **arrays)
    np.savez(data / "stills_landmarks.npz", files=np.array(["stills/sharp_1.jpg"]), lm68=points[:1].astype(np.float16))
    every = face_crops.pack(data, tmp_path / "all")
    assert (every["clips"], every["stills"]) == (2, 1)
    face_crops.pack(data, tmp_path / "set", budget=every["bytes"] - 1)
    assert [clip.clip for clip in read_listing(tmp_path / "set")] == ["anna_1", "sharp_1"]
