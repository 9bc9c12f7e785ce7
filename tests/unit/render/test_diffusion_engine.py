"""The diffusion engine with tiny untrained weights: what it may change, what it may not, and where its weights are."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

import numpy as np
import pytest
import torch

from studio.core.errors import ModelError, OptionError
from studio.render import diffusion_packs
from studio.render.benchmark import drawn_face
from studio.render.diffusion import TOLERANCE, DiffusionEngine
from studio.render.diffusion_benchmark import measure
from studio.render.diffusion_device import quickest
from studio.render.diffusion_peers import LipSyncedAutoencoder
from studio.render.diffusion_window import cut_window, paste_window, strength_of, window_size
from studio.render.draft import DraftEngine
from studio.render.engine import Reference
from studio.render.engines import create_engine
from studio.talkformer.weight_pack import write_pack
from tests.unit.talkformer.gpus import GPUS
from tests.unit.talkformer.talkformer_tiny import tiny_pipeline

CPU = torch.device("cpu")


@pytest.fixture(scope="module")
def reference() -> Reference:
    image, points = drawn_face(256)
    return Reference(image, points, "face")


@pytest.fixture
def engine() -> DiffusionEngine:
    return DiffusionEngine(tiny_pipeline(), fingerprint="tiny", device=CPU)


def speaking(reference: Reference, count: int) -> np.ndarray:
    targets = np.repeat(reference.points[None], count, axis=0)
    for index in range(count):
        targets[index, [55, 56, 57, 58, 59, 65, 66, 67], 1] += 2 + index
        targets[index, 4:13, 1] += 0.6 * (2 + index)
    return targets


def frames(engine, reference, targets, *, seed: int = 0) -> np.ndarray:
    patches = engine.render([reference] * len(targets), targets, seed=seed)
    return np.stack([patch.paste(reference.image) for patch in patches])


def test_it_changes_the_mouth_and_leaves_the_forehead_bit_for_bit(engine, reference):
    made = frames(engine, reference, speaking(reference, 3))
    lip = np.rint(reference.points[57]).astype(int)
    change = np.abs(made[2].astype(int) - reference.image).max(-1)
    assert change[lip[1] - 4 : lip[1] + 8, lip[0] - 6 : lip[0] + 6].mean() > 3
    brow = int(reference.points[17:27, 1].min())
    assert change[:brow].max() == 0


def test_moving_one_lip_point_changes_pixels_near_it_most(engine, reference):
    one = speaking(reference, 1)
    other = one.copy()
    other[0, 57, 1] += 5
    difference = np.abs(frames(engine, reference, one)[0].astype(int) - frames(engine, reference, other)[0]).mean(-1)
    x, y = np.rint(one[0, 57]).astype(int)
    near, far = difference[y - 6 : y + 10, x - 8 : x + 8].mean(), difference[: y - 60].mean()
    assert near > 2
    assert far < 0.02 * near


def test_the_same_seed_gives_the_same_bytes_and_any_batch_split_almost_the_same(engine, reference):
    targets = speaking(reference, 5)
    whole = frames(engine, reference, targets, seed=4)
    assert np.array_equal(whole, frames(engine, reference, targets, seed=4))
    split = np.concatenate([frames(engine, reference, targets[k : k + 2], seed=4) for k in (0, 2, 4)])
    assert np.abs(whole.astype(int) - split).max() <= TOLERANCE
    assert not np.array_equal(whole, frames(engine, reference, targets, seed=5)), "the seed reaches the picture"


def video(reference: Reference, count: int) -> list[Reference]:
    """Frames whose picture and place of the face differ."""
    frames = []
    for index in range(count):
        image = np.roll(np.clip(reference.image.astype(int) + 9 * index, 0, 255).astype(np.uint8), index, axis=1)
        frames.append(Reference(image, reference.points + np.float32([index, 0]), f"frame {index}"))
    return frames


def video_targets(references: list[Reference]) -> np.ndarray:
    shapes = speaking(references[0], len(references))
    return np.stack([shape + r.points - references[0].points for shape, r in zip(shapes, references, strict=True)])


def counted(engine: DiffusionEngine, monkeypatch: pytest.MonkeyPatch) -> list[int]:
    """Sizes of the batches that the model is given from now on."""
    plain, sizes = engine.pipeline.render, []

    def count(known, targets, **options):
        sizes.append(len(targets))
        return plain(known, targets, **options)

    monkeypatch.setattr(engine.pipeline, "render", count)
    return sizes


def test_frames_of_a_video_share_batches_and_are_what_they_are_alone(engine, reference, monkeypatch):
    references = video(reference, 5)
    targets = video_targets(references)
    alone = [engine.render([r], target[None], seed=4)[0] for r, target in zip(references, targets, strict=True)]
    sizes = counted(engine, monkeypatch)
    for parts in ([range(5)], [range(3), range(3, 5)], [[4, 0], [3, 1, 2]]):
        sizes.clear()
        for rows in parts:
            made = engine.render([references[row] for row in rows], targets[list(rows)], seed=4)
            for row, patch in zip(rows, made, strict=True):
                assert patch.region == alone[row].region
                assert np.abs(patch.pixels.astype(int) - alone[row].pixels).max() <= TOLERANCE
        assert sizes == [len(rows) for rows in parts]


def test_each_frame_of_a_batch_is_made_from_its_own_reference(engine, reference):
    references = video(reference, 2)
    targets = video_targets(references)
    first = engine.render(references, targets, seed=0)[0]
    swapped = engine.render([references[1], references[1]], targets, seed=0)[0]
    assert not np.array_equal(first.paste(references[0].image), swapped.paste(references[1].image))
    again = engine.render([references[1], references[0]], targets[[1, 0]], seed=0)[1]
    assert np.abs(first.pixels.astype(int) - again.pixels).max() <= TOLERANCE


def lender_of(reference: Reference) -> Reference:
    """The face with an open mouth, in the colours of a negative."""
    points = speaking(reference, 12)[-1]
    image = DraftEngine().render([reference], points[None], seed=0)[0].paste(reference.image)
    return Reference(255 - image, points, "lender")


def test_frames_with_and_without_a_lender_may_be_asked_for_together(engine, reference, monkeypatch):
    lent = replace(reference, lender=lender_of(reference))
    references = [reference, lent, reference, lent]
    targets = speaking(reference, 4)
    sizes = counted(engine, monkeypatch)
    together = engine.render(references, targets, seed=0)
    assert sizes == [4], "the model takes them as one batch"
    for row, patch in enumerate(together):
        alone = engine.render([references[row]], targets[row : row + 1], seed=0)[0]
        assert np.abs(patch.pixels.astype(int) - alone.pixels).max() <= TOLERANCE


def test_out_of_memory_halves_a_batch_of_a_video_too(engine, reference, monkeypatch):
    references = video(reference, 6)
    targets = video_targets(references)
    whole = engine.render(references, targets, seed=0)
    plain, sizes = engine.pipeline.render, []

    def crowded(known, targets, **options):
        sizes.append((len(known.points), len(targets)))
        if len(targets) > 2:
            raise torch.OutOfMemoryError("CUDA out of memory")
        return plain(known, targets, **options)

    monkeypatch.setattr(engine.pipeline, "render", crowded)
    again = engine.render(references, targets, seed=0)
    assert sizes[0] == (6, 6)
    assert sizes[-1][0] == sizes[-1][1] <= 2
    for one, other in zip(whole, again, strict=True):
        assert np.abs(one.pixels.astype(int) - other.pixels).max() <= TOLERANCE


def test_a_long_video_keeps_no_more_than_a_few_prepared_frames(engine, reference):
    references = video(reference, 12)
    targets = video_targets(references)
    for start in range(0, 12, 6):
        engine.render(references[start : start + 6], targets[start : start + 6], seed=0)
    assert len(engine._kept) <= 4
    assert len(engine._draft._prepared) <= 4


@pytest.mark.parametrize("device", GPUS)
def test_a_gpu_renders_what_the_cpu_renders(engine, reference, device):
    """In full precision; half types are a choice by speed that the fingerprint does not name."""
    references = video(reference, 3)
    targets = video_targets(references)
    there = DiffusionEngine(tiny_pipeline(), fingerprint="tiny", device=torch.device(device), precision=torch.float32)
    for one, other in zip(*(e.render(references, targets, seed=4) for e in (engine, there)), strict=True):
        assert one.region == other.region
        assert np.abs(one.pixels.astype(int) - other.pixels).max() <= TOLERANCE


def test_a_face_that_does_not_move_is_the_source(engine, reference):
    made = frames(engine, reference, reference.points[None])
    assert np.array_equal(made[0], reference.image)


def test_the_model_fades_in_as_the_motion_grows(reference):
    source = reference.points.astype(np.float64)
    strengths = [strength_of(source, speaking(reference, 1)[0] * k + source * (1 - k)) for k in (0, 0.1, 0.3, 1)]
    assert strengths[0] == 0
    assert strengths == sorted(strengths)
    assert strengths[-1] == 1


def test_a_lender_changes_the_mouth_and_nothing_outside_the_mask(engine, reference):
    targets = speaking(reference, 8)[6:]
    own = frames(engine, reference, targets)
    lent = frames(engine, replace(reference, lender=lender_of(reference)), targets)
    change = np.abs(own.astype(int) - lent).max(-1)
    inside = np.rint(targets[1, [62, 66]].mean(0)).astype(int)
    assert change[1, inside[1] - 1 : inside[1] + 2, inside[0] - 5 : inside[0] + 6].mean() > 3
    assert change[:, : int(reference.points[17:27, 1].min())].max() == 0
    assert np.array_equal(lent[:, :40], own[:, :40])


def test_out_of_memory_halves_the_batch_and_goes_on(engine, reference, monkeypatch):
    plain, sizes = engine.pipeline.render, []

    def crowded(known, targets, **options):
        sizes.append(len(targets))
        if len(targets) > 2:
            raise torch.OutOfMemoryError("CUDA out of memory")
        return plain(known, targets, **options)

    whole = frames(engine, reference, speaking(reference, 6))
    monkeypatch.setattr(engine.pipeline, "render", crowded)
    again = frames(engine, reference, speaking(reference, 6))
    assert np.abs(whole.astype(int) - again).max() <= TOLERANCE
    assert sizes[0] == 6
    assert max(sizes[-2:]) <= 2
    sizes.clear()
    frames(engine, reference, speaking(reference, 6))
    assert max(sizes) <= 2


def test_too_little_memory_for_one_frame_says_what_to_do(engine, reference, monkeypatch):
    def never(*args, **options):
        raise torch.OutOfMemoryError("CUDA out of memory")

    monkeypatch.setattr(engine.pipeline, "render", never)
    with pytest.raises(ModelError, match="draft engine"):
        engine.render([reference] * 2, speaking(reference, 2), seed=0)


def test_other_errors_are_not_taken_for_a_lack_of_memory(engine, reference, monkeypatch):
    def broken(*args, **options):
        raise RuntimeError("shapes do not match")

    monkeypatch.setattr(engine.pipeline, "render", broken)
    with pytest.raises(RuntimeError, match="shapes"):
        engine.render([reference] * 2, speaking(reference, 2), seed=0)


def test_a_window_that_is_cut_and_pasted_back_meets_the_picture(reference):
    """At the source's own scale the way there and back loses next to nothing but grain."""
    ramp = np.linspace(20, 220, 512, dtype=np.uint8)
    image = np.ascontiguousarray(np.broadcast_to(ramp[None, :, None], (512, 512, 3)))
    large = Reference(image, reference.points * 2, "ramp")
    target = speaking(reference, 1)[0] * 2.0
    size = window_size(target, 192)
    assert size > 192
    patch = paste_window(large, target, image, cut_window(image, target, size, 192), strength=1.0, pixels=192)
    assert patch is not None
    assert np.abs(patch.paste(image).astype(int) - image).max() <= 2


def test_a_preview_takes_one_step(reference):
    engine = DiffusionEngine(tiny_pipeline(), fingerprint="tiny", steps=3, device=CPU)
    seen = []
    plain = engine.pipeline.sample
    engine.pipeline.sample = lambda *a, **o: seen.append(o["steps"]) or plain(*a, **o)  # type: ignore[method-assign]
    engine.preview(reference, speaking(reference, 1)[0], seed=0)
    engine.render([reference], speaking(reference, 1), seed=0)
    assert seen == [1, 3]


def test_steps_and_weights_are_part_of_the_fingerprint():
    names = {DiffusionEngine(tiny_pipeline(), fingerprint=f, steps=s, device=CPU).fingerprint
             for f, s in (("a", 1), ("b", 1), ("a", 2))}  # fmt: skip
    assert len(names) == 3


@pytest.fixture
def nothing_bundled(monkeypatch, tmp_path):
    monkeypatch.setenv("LIPWRIGHT_HOME", str(tmp_path / "home"))
    monkeypatch.setattr(diffusion_packs, "bundled_pack", lambda: tmp_path / "nothing")
    return tmp_path / "home" / "data" / "models"


def test_it_renders_with_the_pack_of_that_name_and_steps(nothing_bundled, reference):
    pipeline = tiny_pipeline()
    write_pack(
        nothing_bundled / "mine", name="mine", preset="compact", window_pixels=192, steps=1,
        scheduler=pipeline.scheduler.config, modules={"unet": pipeline.unet, "autoencoder": pipeline.autoencoder},
        facts={},
    )  # fmt: skip
    engine = create_engine("diffusion", {"steps": 2, "weights": "mine"})
    assert len(engine.render([reference] * 2, speaking(reference, 2), seed=0)) == 2
    with pytest.raises(OptionError, match="mine"):
        create_engine("diffusion", {"weights": "other"})
    with pytest.raises(OptionError, match="steps"):
        create_engine("diffusion", {"steps": 0})


@pytest.fixture
def one_thread() -> Iterator[None]:
    """Threads that wait for each other take many times as long where other tests have the second core."""
    before = torch.get_num_threads()
    torch.set_num_threads(1)
    yield
    torch.set_num_threads(before)


@pytest.mark.usefixtures("one_thread")
def test_the_benchmark_times_every_stage():
    speed = measure(tiny_pipeline(), weights="random", size=128, frames=2, peers=False)
    assert min(speed.reference_ms, speed.encode_ms, speed.unet_ms, speed.decode_ms, speed.composite_ms) > 0
    assert speed.whole_ms < 1000
    assert speed.video_ms > 0
    assert speed.frames_per_second > 1
    assert "unet" in str(speed)


def test_the_second_peer_has_the_size_that_it_stands_for():
    model = LipSyncedAutoencoder().eval()
    assert sum(p.numel() for p in model.parameters()) == pytest.approx(36e6, rel=0.05)
    with torch.no_grad():
        assert model(torch.rand(1, 6, 96, 96), torch.rand(1, 1, 80, 16)).shape == (1, 3, 96, 96)


def test_a_precision_is_preferred_only_where_it_is_clearly_quicker():
    full, brain, half = torch.float32, torch.bfloat16, torch.float16
    assert quickest({full: 1.0, brain: 0.95, half: 0.9}) is full
    assert quickest({full: 1.0, brain: 0.5, half: 0.48}) is brain
    assert quickest({full: 1.0, brain: 2.0, half: 0.5}) is half


def test_texture_finer_than_the_window_stays_whole(engine, reference):
    import cv2

    from studio.render.draft import DraftEngine

    large = cv2.resize(reference.image, None, fx=3, fy=3, interpolation=cv2.INTER_CUBIC)
    grain = np.random.default_rng(3).normal(0, 12, large.shape)
    rough = Reference(np.clip(large + grain, 0, 255).astype(np.uint8), reference.points * 3, "rough")
    target = speaking(reference, 1) * 3
    drawn = DraftEngine().render([rough], target, seed=0)[0].paste(rough.image)
    made = frames(engine, rough, target)[0]
    assert not np.array_equal(made, drawn)
    x, y = np.rint(rough.points[8]).astype(int)
    skin = np.s_[y - 90 : y - 24, x - 60 : x + 60]
    fine = [p[skin].astype(np.float32) - cv2.blur(p.astype(np.float32), (3, 3))[skin] for p in (drawn, made)]
    assert np.corrcoef(fine[0].ravel(), fine[1].ravel())[0, 1] > 0.97
    assert fine[1].std() > 0.95 * fine[0].std()
