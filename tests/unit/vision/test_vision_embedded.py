"""The bundled detector on the bundled portraits and on pictures made from them."""

from __future__ import annotations

import json
import time

import cv2
import numpy as np
import pytest

from studio.core.errors import FaceNotFoundError, InputError, ModelError
from studio.core.geometry import box_overlap, inter_ocular
from studio.core.resources import resource_path
from studio.vision.crops import Placement, placement_of
from studio.vision.detector import FaceTracker, LandmarkDetector, first_face
from studio.vision.embedded import EmbeddedDetector, cut_crop
from studio.vision.tracking import FrameStatus, track_faces
from studio.vision.weights import MAX_WEIGHT_BYTES, load_detector

PORTRAITS = ("portrait_synthetic.jpg", "portrait_mona_lisa.jpg")


@pytest.fixture(scope="module")
def detector():
    import torch

    before = torch.get_num_threads()
    torch.set_num_threads(1)
    yield EmbeddedDetector.load()
    torch.set_num_threads(before)


def portrait(name: str = PORTRAITS[0]) -> np.ndarray:
    image = cv2.imdecode(np.fromfile(resource_path(f"samples/{name}"), np.uint8), cv2.IMREAD_COLOR)
    assert image is not None
    return np.ascontiguousarray(image[..., ::-1])


@pytest.fixture(scope="module")
def reference(detector):
    """A tight picture of the synthetic portrait's head, and its points."""
    image = portrait()
    face = first_face(image, detector)
    x, y = (int(v) for v in face.centre)
    reach = int(face.size * 0.95)
    x0, y0 = max(x - reach, 0), max(y - reach, 0)
    part = np.ascontiguousarray(image[y0 : y + reach, x0 : x + reach])
    return part, face.points - np.array([x0, y0], np.float32)


def placed(reference, *, width: float, roll: float, canvas: tuple[int, int], at: tuple[float, float]):
    """The head at `at`, with that face width in px and roll in degrees, on a grey canvas (H, W): picture, points."""
    image, points = reference
    scale = width / np.linalg.norm(points[16] - points[0])
    turn = np.radians(roll)
    matrix = np.array([[np.cos(turn), -np.sin(turn)], [np.sin(turn), np.cos(turn)]]) * scale
    offset = np.array(at) - matrix @ points.mean(0)
    ground = np.full((*canvas, 3), 105, np.uint8)
    while scale < 0.5:
        image = cv2.resize(image, None, fx=0.5, fy=0.5, interpolation=cv2.INTER_AREA)
        scale, matrix, points = scale * 2, matrix * 2, points / 2
    affine = np.concatenate([matrix, offset[:, None]], 1)
    drawn = cv2.warpAffine(
        image, affine, canvas[::-1], dst=ground.copy(), flags=cv2.INTER_LINEAR, borderMode=cv2.BORDER_TRANSPARENT
    )
    return drawn, points @ matrix.T + offset


def error(face, points: np.ndarray) -> float:
    """Mean point error in % of the inter-ocular distance."""
    return float(np.linalg.norm(face.points - points, axis=1).mean() / inter_ocular(points) * 100)


def test_it_keeps_the_protocol_and_the_size_bound(detector):
    assert isinstance(detector, LandmarkDetector) and isinstance(detector, FaceTracker)
    assert resource_path("models/detector.safetensors").stat().st_size <= MAX_WEIGHT_BYTES


@pytest.mark.parametrize("name", PORTRAITS)
def test_bundled_portraits_show_one_face(detector, name):
    image = portrait(name)
    faces = detector.detect(image)
    assert len(faces) == 1
    points = faces[0].points
    assert points.shape == (68, 2) and points.dtype == np.float32
    assert faces[0].confidence.shape == (68,) and 0 < faces[0].confidence.min() <= faces[0].confidence.max() <= 1
    assert points[36, 0] < points[45, 0] and points[8, 1] > points[57, 1] > points[33, 1] > points[27, 1]


@pytest.mark.parametrize("width", [64, 110, 300, 700])
@pytest.mark.parametrize("roll", [-45, 0, 45])
def test_faces_are_found_at_any_size_and_roll(detector, reference, width, roll):
    side = int(max(width * 2.4, 500))
    image, points = placed(reference, width=width, roll=roll, canvas=(side, side + 60), at=(side * 0.45, side * 0.5))
    faces = detector.detect(image)
    assert len(faces) == 1
    assert error(faces[0], points) < 9


def test_a_face_2000_px_wide_is_found(detector, reference):
    image, points = placed(reference, width=2000, roll=10, canvas=(3000, 3200), at=(1500, 1500))
    assert error(first_face(image, detector), points) < 9


def test_a_small_face_in_a_large_picture_is_found(detector, reference):
    image, points = placed(reference, width=66, roll=-8, canvas=(1300, 1900), at=(1650, 250))
    assert error(first_face(image, detector), points) < 12


def test_several_faces_come_biggest_first(detector, reference):
    image, points = placed(reference, width=260, roll=0, canvas=(700, 1000), at=(300, 350))
    other, other_points = placed(reference, width=120, roll=15, canvas=(700, 1000), at=(780, 300))
    image[:, 600:] = other[:, 600:]
    faces = detector.detect(image)
    assert len(faces) == 2
    assert error(faces[0], points) < 9 and error(faces[1], other_points) < 9


def test_grey_and_dark_pictures_still_show_the_face(detector, reference):
    image, points = placed(reference, width=200, roll=0, canvas=(500, 500), at=(250, 250))
    grey = np.repeat(cv2.cvtColor(image, cv2.COLOR_RGB2GRAY)[..., None], 3, 2)
    for picture in (grey, (image * 0.4).astype(np.uint8)):
        assert error(first_face(np.ascontiguousarray(picture), detector), points) < 9


def test_face_free_pictures_show_none(detector):
    random = np.random.default_rng(0)
    noise = random.integers(0, 256, (300, 400, 3), dtype=np.uint8)
    clouds = cv2.resize(random.integers(0, 256, (9, 12, 3), dtype=np.uint8), (640, 480), interpolation=cv2.INTER_CUBIC)
    skin = np.full((400, 400, 3), (210, 160, 130), np.uint8)
    text = np.full((500, 700, 3), 255, np.uint8)
    for row in range(30, 500, 30):
        cv2.putText(text, "the quick brown fox jumps over it", (10, row), 0, 0.9, (0, 0, 0), 2)
    checks = np.kron(np.indices((20, 20)).sum(0) % 2, np.ones((24, 24))).astype(np.uint8)[..., None].repeat(3, 2) * 255
    for picture in (noise, clouds, skin, text, checks, np.zeros((64, 64, 3), np.uint8)):
        assert detector.detect(picture) == []
        with pytest.raises(FaceNotFoundError):
            first_face(picture, detector)


@pytest.mark.parametrize("shape", [(1, 1), (3, 900), (900, 3), (17, 33)])
def test_odd_sizes_do_no_harm(detector, shape):
    assert detector.detect(np.full((*shape, 3), 120, np.uint8)) == []


@pytest.mark.parametrize(
    "image", [np.zeros((10, 10), np.uint8), np.zeros((10, 10, 3), np.float32), np.zeros((0, 10, 3), np.uint8), None]
)
def test_what_is_no_picture_is_refused(detector, image):
    with pytest.raises(InputError):
        detector.detect(image)


def test_the_answer_does_not_depend_on_earlier_calls(detector):
    image = portrait()
    first = detector.detect(image)[0]
    detector.detect(np.zeros((50, 50, 3), np.uint8))
    assert np.array_equal(first.points, detector.detect(image)[0].points)


def test_a_moving_face_is_tracked_and_its_loss_is_seen(detector, reference):
    truths, frames = [], []
    for number in range(12):
        image, points = placed(
            reference, width=170 + number, roll=number, canvas=(480, 640), at=(220 + 8 * number, 240)
        )
        frames.append(np.full_like(image, 90) if number in (5, 6) else image)
        truths.append(points)
    tracked = track_faces(frames, detector)
    wanted = [FrameStatus.INTERPOLATED if n in (5, 6) else FrameStatus.FOUND for n in range(12)]
    assert list(tracked.status) == wanted
    errors = np.linalg.norm(tracked.track.points - np.array(truths), axis=2).mean(1) / inter_ocular(truths[0]) * 100
    assert errors.max() < 10


def test_a_picture_of_1024_px_takes_little_processor_time(detector):
    image = cv2.resize(portrait(), (1024, 1024))
    spent = []
    for _ in range(4):
        start = time.process_time()
        detector.detect(image)
        spent.append(time.process_time() - start)
    assert min(spent) < 0.25


def test_a_crop_holds_the_place_that_was_asked_for():
    image = np.zeros((300, 400, 3), np.uint8)
    cv2.circle(image, (250, 120), 4, (255, 255, 255), -1)
    crop = cut_crop(image, Placement(250.5, 120.5, 60, 0.5))
    middle = np.argwhere(crop[..., 0] > 120).mean(0)[::-1] + 0.5
    assert np.allclose(middle, 48, atol=0.6)
    assert cut_crop(image, Placement(-900, 50, 60, 0)).max() == 0


def test_placement_of_points_undoes_itself():
    place = Placement(210.0, 190.0, 120.0, 0.4)
    from studio.core.geometry import MEAN_FACE
    from studio.vision.crops import MODEL_CENTRE, MODEL_SIZE

    turn = np.array([[np.cos(0.4), -np.sin(0.4)], [np.sin(0.4), np.cos(0.4)]])
    points = (MEAN_FACE - MODEL_CENTRE) @ turn.T * (120 / MODEL_SIZE) + (210, 190)
    found = placement_of(points)
    assert np.allclose([found.x, found.y, found.size, found.roll], [place.x, place.y, place.size, place.roll])


def test_overlap_of_boxes():
    assert box_overlap((0, 0, 2, 2), (1, 0, 3, 2)) == pytest.approx(1 / 3)
    assert box_overlap((0, 0, 1, 1), (2, 2, 3, 3)) == 0


class TestDamagedWeights:
    @pytest.fixture
    def copy(self, tmp_path):
        for suffix in (".safetensors", ".json"):
            source = resource_path("models/detector.safetensors").with_suffix(suffix)
            (tmp_path / source.name).write_bytes(source.read_bytes())
        return tmp_path / "detector.safetensors"

    def test_a_sound_copy_loads(self, copy):
        assert load_detector(copy).facts["format"] == 1

    @pytest.mark.parametrize("damage", ["flipped byte", "cut", "missing", "no json", "foreign json", "other net"])
    def test_a_damaged_one_says_which_file(self, copy, damage):
        data, facts = copy.read_bytes(), copy.with_suffix(".json")
        if damage == "flipped byte":
            copy.write_bytes(data[:-1] + bytes([data[-1] ^ 1]))
        elif damage == "cut":
            copy.write_bytes(data[: len(data) // 2])
        elif damage == "missing":
            copy.unlink()
        elif damage == "no json":
            facts.unlink()
        elif damage == "foreign json":
            facts.write_text('{"format": 9}')
        else:
            self._write_other_net(copy)
        with pytest.raises(ModelError) as caught:
            load_detector(copy)
        assert caught.value.path is not None and caught.value.path.parent == copy.parent and caught.value.remedy

    def _write_other_net(self, path):
        import hashlib

        import torch
        from safetensors.torch import save

        data = save({"finder.stem.conv.weight": torch.zeros(1)})
        path.write_bytes(data)
        facts = json.loads(path.with_suffix(".json").read_text())
        path.with_suffix(".json").write_text(json.dumps({**facts, "sha256": hashlib.sha256(data).hexdigest()}))
