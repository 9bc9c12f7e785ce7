"""The detector's training pictures and loop, on a handful of drawn faces: labels must follow every picture."""

from __future__ import annotations

import json

import cv2
import numpy as np
import pytest

from studio.core.errors import InputError
from studio.core.geometry import MEAN_FACE
from studio.core.topology import LIPS, POSE
from studio.training.detector_augment import Bank, background, crop, false_crop, scene
from studio.training.detector_data import Sample, negative_samples, read_pack, write_pack
from studio.training.labelled_pack import read_manifest

GREEN, RED = (0, 255, 0), (255, 0, 0)


def dotted_face(*, shift: tuple[float, float] = (0, 0)) -> Sample:
    """A grey picture with a green dot on the right eye (the picture's left) and a red one on the left eye."""
    points = (MEAN_FACE * 0.9 + (12, 10) + shift).astype(np.float32)
    image = np.full((256, 256, 3), 128, np.uint8)
    for group, colour in ((range(36, 42), GREEN), (range(42, 48), RED)):
        x, y = points[list(group)].mean(0)
        cv2.circle(image, (int(x), int(y)), 6, colour, -1)
    return Sample(image, points, (0, 0, 256, 256), False, "still/test/drawn")


@pytest.fixture(scope="module")
def packed(tmp_path_factory):
    path = tmp_path_factory.mktemp("pack") / "faces.npz"
    samples = [dotted_face(shift=(i, -i)) for i in range(4)]
    samples += [Sample(s.image, s.points, s.valid, True, s.source) for s in samples[:2]]
    samples.append(Sample(np.full((256, 256, 3), 60, np.uint8), None, (0, 0, 256, 256), False, "negative"))
    counts = write_pack(iter(samples), path)
    assert counts == {"train still/test/drawn": 4, "dev still/test/drawn": 2, "train negative": 1}
    return path


@pytest.fixture(scope="module")
def bank(packed):
    pack = read_pack(packed)
    return Bank(pack.pick(dev=False, faces=True), pack.pick(dev=False, faces=False).images, backgrounds=8, seed=0)


def middle_of(image: np.ndarray, colour: str) -> np.ndarray | None:
    red, green = image[..., 0].astype(int), image[..., 1].astype(int)
    where = np.argwhere((green - red > 60) if colour == "green" else (red - green > 60))
    return where.mean(0)[::-1] + 0.5 if len(where) > 5 else None


def test_a_pack_keeps_pictures_points_and_split(packed):
    pack = read_pack(packed)
    assert pack.images.shape == (7, 256, 256, 3) and pack.dev.sum() == 2
    train = pack.pick(dev=False, faces=True)
    assert len(train.points) == 4 and not train.dev.any()
    spot = middle_of(train.images[0], "green")
    assert spot is not None and np.allclose(spot, train.points[0, 36:42].mean(0), atol=1.5)


def test_a_plain_crop_carries_its_points_along(bank):
    picture, points = crop(bank, np.random.default_rng(3), 0)
    for colour, eye in (("green", slice(36, 42)), ("red", slice(42, 48))):
        spot = middle_of(picture, colour)
        assert spot is not None
        assert np.linalg.norm(spot - (points[eye].mean(0) + 1) * 48) < 1.5


def test_mirrored_crops_swap_left_and_right(bank):
    random, signs, off = np.random.default_rng(0), set(), []
    for _ in range(60):
        picture, points = crop(bank, random)
        spots = [middle_of(picture, "green"), middle_of(picture, "red")]
        assert points[36, 0] < points[45, 0]
        if any(s is None for s in spots):
            continue
        eyes = [(points[e].mean(0) + 1) * 48 for e in (slice(36, 42), slice(42, 48))]
        straight = np.linalg.norm(spots[0] - eyes[0])
        crossed = np.linalg.norm(spots[0] - eyes[1])
        off.append(min(straight, crossed))
        if off[-1] < 3:
            signs.add(straight < crossed)
    assert np.median(off) < 1.5 and signs == {True, False}


def test_a_scene_says_where_its_faces_are(bank):
    random = np.random.default_rng(2)
    checked = 0
    for _ in range(80):
        drawn = scene(bank, random)
        assert drawn.image.shape == (160, 160, 3) and drawn.places.shape[1] == 4
        if len(drawn.places) == 1 and drawn.wanted[0] and drawn.places[0, 2] > 60:
            spots = [middle_of(drawn.image, c) for c in ("green", "red")]
            if any(s is None for s in spots):
                continue
            x, y, size, roll = drawn.places[0]
            up = np.array([np.sin(roll), -np.cos(roll)])
            between = (spots[0] + spots[1]) / 2 - (x, y)
            if np.linalg.norm(between) < size and 0.3 < np.linalg.norm(spots[0] - spots[1]) / size < 0.5:
                assert 0.15 < between @ up / size < 0.45
                checked += 1
    assert checked >= 3


def test_backgrounds_and_false_crops_have_the_right_form(bank):
    random = np.random.default_rng(4)
    for _ in range(20):
        assert background(bank, random, 160).shape == (160, 160, 3)
        wrong = false_crop(bank, random)
        assert wrong.shape == (96, 96, 3) and wrong.dtype == np.uint8


def test_face_free_folders_become_tiles(tmp_path):
    cv2.imwrite(str(tmp_path / "wall.png"), np.full((300, 500, 3), 90, np.uint8))
    (tmp_path / "broken.jpg").write_bytes(b"no picture")
    tiles = list(negative_samples(tmp_path))
    assert len(tiles) == 6 and all(t.image.shape == (256, 256, 3) and t.points is None for t in tiles)


def test_a_folder_without_manifest_is_refused(tmp_path):
    with pytest.raises(InputError) as caught:
        read_manifest(tmp_path)
    assert caught.value.remedy
    (tmp_path / "pack.npz").write_bytes(b"nothing")
    with pytest.raises(InputError):
        read_pack(tmp_path / "pack.npz")


def test_a_short_training_writes_weights_that_load(packed, tmp_path):
    from studio.training.detector import DetectorConfig, train_detector
    from studio.vision.embedded import EmbeddedDetector

    config = DetectorConfig(
        pack=packed, out=tmp_path, minutes=0.02, device="cpu", finder_batch=2, points_batch=4,
        workers=0, backgrounds=4, checks=4, reports=1, interim=True,
    )  # fmt: skip
    scores = train_detector(config)
    assert {"met", "inside", "jaw"} <= set(scores)
    detector = EmbeddedDetector.load(tmp_path / "detector.safetensors")
    assert detector.facts["interim"] and detector.facts["data"] == {"still/test/drawn": 4}
    assert isinstance(detector.detect(dotted_face().image), list)
    assert json.loads((tmp_path / "train_log.json").read_text())[0]["train"] == 4


@pytest.fixture(scope="module")
def speaking(tmp_path_factory):
    """A pack with three drawn faces whose mouths are open, one of them of the dev split."""
    from studio.render.benchmark import drawn_face
    from studio.training.detector_redrawn import opened_like

    image, points = drawn_face(256)
    open_points = points.copy()
    open_points[55:60, 1] += 10
    open_points[65:68, 1] += 10
    samples = [
        Sample(image, opened_like(points, open_points, opening=0.06), (0, 0, 256, 256), dev, "still/test/drawn")
        for dev in (False, False, True)
    ]
    path = tmp_path_factory.mktemp("speaking") / "faces.npz"
    write_pack(iter(samples), path)
    return path


def test_faces_are_redrawn_over_the_whole_range_of_openings_and_never_from_dev(speaking, tmp_path):
    from studio.core.geometry import mouth_opening
    from studio.training.detector_redrawn import redrawn_faces, write_redrawn

    pack = read_pack(speaking)
    made = list(redrawn_faces(pack, 40, seed=1))
    openings = np.array([float(mouth_opening(sample.points)) for sample in made])
    assert openings.min() < 0.01 and openings.max() > 0.1 and np.isfinite(openings).all()
    assert not any(sample.dev for sample in made)
    assert all(np.array_equal(sample.points[17:48], pack.points[0][17:48]) for sample in made)
    shut, wide = made[int(openings.argmin())], made[int(openings.argmax())]
    assert (shut.image != wide.image).any()
    out = tmp_path / "redrawn.npz"
    assert write_redrawn(speaking, out, count=5) == 5
    assert set(read_pack(out).sources) == {"redrawn/still/test/drawn"}


def test_a_pack_of_silent_faces_cannot_be_redrawn(packed):
    from studio.core.geometry import mouth_opening
    from studio.training.detector_redrawn import redrawn_faces

    pack = read_pack(packed)
    if (mouth_opening(pack.pick(dev=False, faces=True).points) > 0.03).any():
        pytest.skip("the mean face has its mouth open")
    with pytest.raises(InputError):
        next(redrawn_faces(pack, 1, seed=0))


def test_a_training_takes_a_share_of_redrawn_faces(speaking, packed, tmp_path):
    from studio.training.detector import DetectorConfig, train_detector
    from studio.training.detector_redrawn import write_redrawn

    redrawn = tmp_path / "redrawn.npz"
    write_redrawn(speaking, redrawn, count=4)
    config = DetectorConfig(
        pack=packed, out=tmp_path, minutes=0.02, device="cpu", finder_batch=2, points_batch=4,
        workers=0, backgrounds=4, checks=4, reports=1, interim=True, redrawn=redrawn,
    )  # fmt: skip
    train_detector(config)
    assert json.loads((tmp_path / "detector.json").read_text())["redrawn_pictures"] == 4


def test_groups_used_by_the_losses_cover_all_points():
    assert sorted({*range(17), *POSE.tolist(), *LIPS.tolist()}) == list(range(68))


def test_the_evaluation_tells_how_far_openings_are_followed():
    from studio.training.detector_eval import following

    assert following([(0.0, 0.01), (0.1, 0.09), (0.2, 0.17)]) == {"slope": 0.8, "r": 1.0}
    assert following([(0.1, 0.1), (0.1, 0.2), (0.1, 0.3)]) == {} == following([])
