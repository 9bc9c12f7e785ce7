from __future__ import annotations

import json
from dataclasses import replace

import cv2
import numpy as np
import pytest

from studio.core.geometry import MEAN_FACE
from studio.core.timebase import FrameRate
from studio.media.encoder import VideoEncoder
from studio.render.engine import Patch, Reference, Region
from studio.training.evaluate import Comparison, Truth, compare_videos, filled, median_over
from studio.training.obedience import measure_obedience, opened
from studio.training.picture_metrics import lower_face_mask
from studio.training.redub import GUARD, moments
from studio.training.suite import Pose, Source, SuiteOptions, evaluate_suite, read_suite, seen_by
from studio.training.suite_table import NamedEngine

FRAMES = 40


def talking(frames: int = FRAMES, *, late: int = 0) -> np.ndarray:
    """(T, 68, 2): the mouth opens and closes irregularly, `late` frames later."""
    t = np.arange(frames) - late
    opening = 5 + 5 * np.sin(t * 0.9) + 4 * np.sin(t * 0.37 + 1)
    track = np.repeat(MEAN_FACE[None].astype(np.float32), frames, axis=0)
    track[:, [56, 57, 58, 65, 66, 67], 1] += np.maximum(opening, 0)[:, None]
    track[:, 6:11, 1] += np.maximum(opening, 0)[:, None]
    return track


def drawn(points: np.ndarray) -> np.ndarray:
    """A picture of a face whose lower lip can be found again: see `find`."""
    y, x = np.mgrid[0:256, 0:256].astype(np.float32)
    image = np.stack([90 + x / 4, 80 + y / 4, np.full_like(x, 100)], -1).astype(np.uint8)
    mouth = points[60:68].round().astype(np.int32)
    cv2.fillPoly(image, [mouth], (250, 10, 10))
    return image


def find(picture: np.ndarray) -> np.ndarray | None:
    """Points from the red area: as wide as a mouth and as high as it is open."""
    red = (picture[..., 0] > 180) & (picture[..., 1] < 70)
    if not picture.any():
        return None
    points = MEAN_FACE.astype(np.float32).copy()
    column = red[:, 126:131].any(1)
    opening = max(0, int(column.sum()) - 1)
    points[[56, 57, 58, 65, 66, 67], 1] += opening
    points[6:11, 1] += opening
    return points


def compare(made: np.ndarray, real: np.ndarray, names=("made",), black=()) -> dict:
    comparison = Comparison((*names, "real", "frozen", "shifted"), find)
    for index, (target, truth) in enumerate(zip(made, real, strict=True)):
        picture = drawn(truth)
        mask = lower_face_mask(truth, truth, picture.shape)
        generated = np.zeros_like(picture) if index in black else drawn(target)
        comparison.add(Truth(index, picture, picture, find(picture), mask), {"made": generated})
    return comparison.result(np.ones(len(real)))


def test_the_controls_measure_as_they_must():
    result = compare(talking(), talking())
    real, frozen, shifted = (result[name] for name in ("real", "frozen", "shifted"))
    assert real["lmd_lip"] == 0
    assert (real["r"], real["lag"]) == (pytest.approx(1), 0)
    assert real["psnr_full"] == real["psnr_mouth"] == 100
    assert real["outside"] == 0
    assert real["flicker"] == 0
    assert real["seam"] == 0
    assert real["sharpness"] == pytest.approx(1)
    assert real["jitter"] == pytest.approx(1)
    assert frozen["r"] == pytest.approx(0, abs=1e-6)
    assert frozen["jitter"] == 0
    assert frozen["lmd_lip"] > 0
    assert shifted["lag"] == 5
    assert shifted["r"] > 0.9
    assert shifted["psnr_mouth"] < real["psnr_mouth"]


def test_the_same_video_scores_like_the_real_one():
    result = compare(talking(), talking())
    assert result["made"] == pytest.approx(result["real"], nan_ok=True)


def test_a_late_video_is_found_out():
    result = compare(talking(late=2), talking())
    assert result["made"]["lag"] == 2
    assert result["made"]["lmd_lip"] > 0


def test_a_mumbling_video_articulates_less():
    quiet = MEAN_FACE + 0.3 * (talking() - MEAN_FACE)
    result = compare(quiet, talking())
    assert result["made"]["articulation"] < 0.9
    assert result["made"]["jitter"] < 0.8


def test_frames_without_a_face_are_counted_and_bridged():
    result = compare(talking(), talking(), black=(3, 4, 20))
    assert result["made"]["faces_missing"] == 3
    assert np.isfinite(result["made"]["lmd_lip"])
    assert result["real"]["faces_missing"] == 0


def test_a_video_without_any_face_has_no_motion_measures():
    result = compare(talking(), talking(), black=range(FRAMES))
    assert "lmd_lip" not in result["made"]
    assert result["made"]["faces_missing"] == FRAMES


def test_a_change_outside_the_mask_is_seen():
    comparison = Comparison(("made",), find)
    for index, truth in enumerate(talking(4)):
        picture = drawn(truth)
        other = picture.copy()
        other[2, 2] += 9
        mask = lower_face_mask(truth, truth, picture.shape)
        comparison.add(Truth(index, picture, picture, truth, mask), {"made": other})
    assert comparison.result(None)["made"]["outside"] == 9


def test_silence_is_judged_where_the_voice_is_silent():
    comparison = Comparison(("made",), find)
    wide = talking()
    wide[:, [56, 57, 58, 65, 66, 67], 1] += 12
    for index, (target, truth) in enumerate(zip(wide, talking(), strict=True)):
        picture = drawn(truth)
        comparison.add(
            Truth(index, picture, picture, truth, lower_face_mask(truth, truth, picture.shape)), {"made": drawn(target)}
        )
    speech = np.ones(FRAMES)
    speech[10:20] = 0
    assert comparison.result(speech)["made"]["silence"] == 1
    assert np.isnan(comparison.result(np.ones(FRAMES))["made"]["silence"])


def test_gaps_are_filled_in_time():
    a, b = np.zeros((68, 2)), np.ones((68, 2))
    assert filled([None, a, None, b, None])[:, 0, 0].tolist() == [0, 0, 0.5, 1, 1]
    assert filled([None, None]) is None


def test_medians_leave_out_what_is_unknown():
    results = [{"r": 1.0, "silence": float("nan")}, {"r": 3.0, "silence": 2.0}, {"r": 2.0}]
    assert median_over(results) == {"r": 2.0, "silence": 2.0}
    assert np.isnan(median_over([{"r": float("nan")}])["r"])


def write_video(path, pictures, rate=25):
    height, width = pictures[0].shape[:2]
    with VideoEncoder(path, width=width, height=height, frame_rate=FrameRate(rate), crf=4) as encoder:
        for picture in pictures:
            encoder.write(picture)


@pytest.fixture(scope="module")
def videos(tmp_path_factory):
    folder = tmp_path_factory.mktemp("videos")
    real = [drawn(points) for points in talking()]
    write_video(folder / "real.mp4", real)
    write_video(folder / "late.mp4", [drawn(points) for points in talking(late=3)])
    write_video(folder / "small.mp4", [cv2.resize(p, (128, 128), interpolation=cv2.INTER_AREA) for p in real])
    write_video(folder / "fast.mp4", [p for p in real for _ in range(2)], rate=50)
    write_video(folder / "black.mp4", [np.zeros_like(p) for p in real])
    return folder


def judge(folder, name, **options):
    return compare_videos(folder / "real.mp4", folder / name, find=find, mask_of=lower_face_mask, **options)


def test_two_files_are_compared_by_frame(videos):
    result = judge(videos, "late.mp4")
    assert result["frames_compared"] == FRAMES
    assert not result["resized"]
    assert result["measures"]["lag"] == 3
    assert set(result["controls"]) == {"real", "frozen", "shifted"}
    json.dumps(result)


def test_another_size_is_resized_and_said(videos):
    result = judge(videos, "small.mp4")
    assert result["resized"]
    assert result["size_generated"] == [128, 128]
    assert result["measures"]["r"] > 0.95
    assert result["measures"]["lag"] == 0


def test_another_frame_rate_is_aligned_by_time(videos):
    result = judge(videos, "fast.mp4", controls=False)
    assert result["frame_rate_generated"] == "50"
    assert result["frames_compared"] == FRAMES
    assert result["measures"]["lag"] == 0
    assert result["measures"]["r"] > 0.98
    assert result["controls"] == {}


def test_missing_faces_are_told(videos):
    assert judge(videos, "black.mp4")["faces_missing"] == {"real": 0, "generated": FRAMES}
    black = compare_videos(videos / "black.mp4", videos / "real.mp4", find=find, mask_of=lower_face_mask)
    assert black["faces_missing"]["real"] == FRAMES
    assert black["frames_compared"] == 0


def test_a_part_can_be_compared(videos):
    assert judge(videos, "late.mp4", max_frames=10)["frames_compared"] == 10


class DrawingEngine:
    """Draws what it is told, or `share` of it."""

    fingerprint = "drawing/1"
    batch_size = 8

    def __init__(self, id: str = "drawing", share: float = 1.0) -> None:
        self.id, self.share = id, share

    def render(self, references, targets, *, seed):
        known = np.stack([reference.points for reference in references])
        told = known + self.share * (targets - known)
        return [Patch(Region(0, 0, 256, 256), drawn(points)) for points in told]


@pytest.fixture(scope="module")
def suite(tmp_path_factory):
    """Two dev clips and a train clip in the layout of the training pack; the head of one of them moves."""
    folder = tmp_path_factory.mktemp("suite")
    (folder / "clips").mkdir()
    arrays, entries = {}, []
    for name, split, drift in (("a", "dev", 0.0), ("b", "dev", 1.0), ("c", "train", 0.0)):
        track = talking()
        shift = np.zeros((FRAMES, 1, 2), np.float32)
        shift[:, 0, 0] = drift * np.round(6 * np.sin(np.arange(FRAMES) / 6))
        still = [drawn(points) for points in track]
        moved = [np.roll(p, int(s[0, 0]), axis=1) for p, s in zip(still, shift, strict=True)]
        write_video(folder / "clips" / f"{name}.mp4", moved)
        arrays[f"{name}/lm68"] = (track + shift).astype(np.float16)
        arrays[f"{name}/valid"] = np.arange(FRAMES) != 7
        entries.append(
            {"clip": name, "file": f"clips/{name}.mp4", "split": split, "identity": name, "has_audio": False}
        )
    np.savez(folder / "clips_landmarks.npz", **arrays)
    (folder / "manifest.json").write_text(json.dumps({"clips": entries, "stills": []}))
    return folder


def everywhere(source, target, shape):
    return np.ones(shape[:2], bool)


def test_a_suite_has_its_dev_clips_by_default(suite):
    assert [clip.name for clip in read_suite(suite)] == ["a", "b"]
    assert [clip.name for clip in read_suite(suite, split=None)] == ["a", "b", "c"]
    assert [clip.name for clip in read_suite(suite, names=["c"])] == ["c"]


def test_what_is_no_suite_is_refused(suite, tmp_path):
    from studio.core.errors import InputError

    with pytest.raises(InputError):
        read_suite(tmp_path)
    with pytest.raises(InputError, match="no clip"):
        read_suite(suite, names=["nobody"])


@pytest.mark.parametrize("pose", list(Pose))
def test_an_engine_that_draws_the_truth_scores_well(suite, pose):
    options = SuiteOptions(pose=pose)
    clips = read_suite(suite) if pose is Pose.HOLD else read_suite(suite, names=["a"])
    result = evaluate_suite(clips, [DrawingEngine()], find=find, mask_of=everywhere, options=options)
    made = result["median"]["drawing"]
    assert made["lag"] == 0
    assert made["r"] > 0.97
    assert made["psnr_mouth"] > result["median"]["frozen"]["psnr_mouth"]
    assert made["lmd_lip"] < 0.5 * result["median"]["frozen"]["lmd_lip"]
    assert result["clips"]["a"]["frames_compared"] == FRAMES - 1
    assert result["median"]["shifted"]["lag"] == 5
    json.dumps(result)


def test_a_renderer_may_be_told_the_points_that_it_is_measured_by(suite):
    """Labels that are read otherwise than by the measuring detector count against a perfect renderer."""
    clip = read_suite(suite, names=["a"])[0]
    points = clip.points.copy()
    points[5:, [65, 66, 67, 57], 1] -= 4  # what labels and detector disagree on changes within the clip
    labelled = replace(clip, points=points)
    blind = iter([False])  # the first frame
    seen = seen_by(lambda picture: find(picture) if next(blind, True) else None, labelled)
    assert seen.valid.tolist() == [False, *labelled.valid[1:]]
    by_labels, by_detector = (
        evaluate_suite([clip], [DrawingEngine()], find=find, mask_of=everywhere, options=SuiteOptions())["median"]
        for clip in (labelled, seen)
    )
    assert by_detector["drawing"]["lmd_lip"] < 0.5 * by_labels["drawing"]["lmd_lip"]
    assert by_labels["told"]["lmd_lip"] > 0.5 * by_labels["drawing"]["lmd_lip"], "no renderer's fault"
    assert by_detector["told"]["lmd_lip"] == pytest.approx(0, abs=1e-3)
    assert "psnr_mouth" not in by_labels["told"]


def test_two_engines_are_measured_side_by_side(suite):
    engines = [DrawingEngine("full"), DrawingEngine("half", 0.4)]
    options = SuiteOptions(max_frames=24, controls=False)
    median = evaluate_suite(read_suite(suite), engines, find=find, mask_of=everywhere, options=options)["median"]
    assert set(median) == {"full", "half"}
    assert median["half"]["jitter"] < median["full"]["jitter"]
    assert median["half"]["lmd_lip"] > median["full"]["lmd_lip"]


class Witness(DrawingEngine):
    """Remembers the references that it is given."""

    def __init__(self, name: str = "witness") -> None:
        super().__init__(name)
        self.references: list[Reference] = []

    def render(self, references, targets, *, seed):
        self.references += references
        return super().render(references, targets, seed=seed)


def test_a_clip_is_dubbed_with_its_own_words(suite):
    """Frames of another moment are painted over, and none that is near the moment shown lends its mouth."""
    clip = read_suite(suite, names=["a"])[0]
    clip.points[~clip.valid] = np.nan
    witness, own = Witness(), Witness("inner")
    engines = [witness, NamedEngine("own", own, lent=False)]
    options = SuiteOptions(source=Source.VIDEO)
    result = evaluate_suite([clip], engines, find=find, mask_of=everywhere, options=options)
    shown, painted = moments(clip.points, clip.valid, FRAMES)
    assert result["clips"]["a"]["frames_compared"] == len(shown) == len(witness.references)
    for moment, frame, reference in zip(shown, painted, witness.references, strict=True):
        assert np.array_equal(reference.points, clip.points[frame])
        if reference.lender is not None:
            face = reference.lender.points - reference.lender.points.min(0)
            away = [np.abs(points - points.min(0) - face).max() for points in clip.points]
            assert np.abs(np.flatnonzero(np.array(away) < 1e-3) - moment).max() > GUARD
    assert any(reference.lender is not None for reference in witness.references)
    assert all(reference.lender is None for reference in own.references)
    median = result["median"]
    assert median["witness"]["r"] > 0.97
    assert median["witness"]["psnr_mouth"] > median["frozen"]["psnr_mouth"]
    assert median["frozen"]["outside"] == 0
    assert set(median) == {"witness", "own", "real", "frozen"}


def test_frames_of_two_clips_are_never_taken_for_one_another(suite):
    """An engine keeps what it has prepared by key, from one clip to the next."""
    witness = Witness()
    options = SuiteOptions(source=Source.VIDEO)
    evaluate_suite(read_suite(suite, split=None), [witness], find=find, mask_of=everywhere, options=options)
    seen: dict[str, np.ndarray] = {}
    for reference in witness.references:
        for each in (reference, reference.lender):
            if each is not None:
                assert np.array_equal(seen.setdefault(each.key, each.image), each.image)
    assert len({reference.key for reference in witness.references}) > FRAMES


def test_moments_have_heads_turned_alike():
    track = np.repeat(MEAN_FACE[None].astype(np.float32), 120, axis=0)
    track[:, 27:36, 0] += (6 * np.sin(np.arange(120) * 2 * np.pi / 40)).astype(np.float32)[:, None]
    shown, painted = moments(track, np.ones(120, bool), 30)
    assert len(shown) == 30
    assert set((painted - shown).tolist()) <= {40, 80}, "a whole turn of the head later"
    gap = np.ones(120, bool)
    gap[50:60] = False
    shown, painted = moments(track, gap, 30)
    assert len(shown) >= 15
    assert gap[shown].all()
    assert gap[painted].all()
    assert len(moments(track[:10], gap[:10], 30)[0]) == 0


def test_a_clip_too_short_to_be_dubbed_is_left_out(suite):
    clip = read_suite(suite, names=["a"])[0]
    short = replace(clip, name="short", points=clip.points[:12], valid=clip.valid[:12])
    options = SuiteOptions(source=Source.VIDEO)
    result = evaluate_suite([short, clip], [DrawingEngine()], find=find, mask_of=everywhere, options=options)
    assert result["clips"]["short"]["frames_compared"] == 0
    assert result["clips"]["a"]["frames_compared"] > 20
    assert result["median"]["drawing"]["r"] > 0.97


def test_progress_counts_all_frames(suite):
    told = []
    evaluate_suite(
        read_suite(suite), [DrawingEngine()], find=find, mask_of=everywhere, options=SuiteOptions(max_frames=5),
        progress=lambda name, done, total: told.append((done, total)),
    )  # fmt: skip
    assert told[0] == (0, 10)
    assert told[-1] == (10, 10)
    assert [done for done, _ in told] == sorted(done for done, _ in told)


def test_obedience_of_an_engine_that_obeys_and_of_one_that_mumbles(suite):
    clips = read_suite(suite, names=["a"])
    good = measure_obedience(DrawingEngine(), clips, find=find)
    bad = measure_obedience(DrawingEngine(share=0.5), clips, find=find)
    assert good["slope"] == pytest.approx(1, abs=0.1)
    assert good["rmse"] < 0.02
    assert bad["slope"] < 0.75
    assert bad["rmse"] > good["rmse"]
    assert good["pictures"] >= 15
    assert good["detector"]["slope"] == pytest.approx(1, abs=0.1)
    assert bad["relative_slope"] == pytest.approx(bad["slope"] / bad["detector"]["slope"])


def test_a_mouth_opens_by_the_factor():
    from studio.core.geometry import mouth_opening

    face = talking()[3]
    for factor in (0.5, 1.0, 2.0):
        assert mouth_opening(opened(face, factor)) == pytest.approx(factor * mouth_opening(face), rel=0.02, abs=2e-3)
