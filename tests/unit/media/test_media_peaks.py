from __future__ import annotations

import os

import numpy as np
import pytest

from studio.core.errors import MediaError
from studio.media.peaks import BASE_BLOCK, compute_peaks, load_peaks, peaks_of, read_peaks
from studio.media.wav import write_wav
from tests.media_samples import clicks


@pytest.fixture
def voice(tmp_path):
    path = tmp_path / "voice.wav"
    write_wav(path, [clicks([0.5, 1.5], seconds=3, rate=16000)], 16000, 1)
    return path


def test_every_level_holds_the_extremes_of_its_blocks():
    sound = np.random.default_rng(0).uniform(-1, 1, 64 * 1024 + 77).astype(np.float32)
    peaks = peaks_of([sound[: 64 * 1000], sound[64 * 1000 :]], 48000)
    for level, values in enumerate(peaks.levels[:4]):
        block = BASE_BLOCK * 4**level
        assert len(values) == -(-len(sound) // block)
        for i in (0, len(values) // 2, len(values) - 1):
            part = sound[i * block : (i + 1) * block]
            assert abs(values[i, 0] / 32767 - part.min()) < 1e-4
            assert abs(values[i, 1] / 32767 - part.max()) < 1e-4
    assert len(peaks.levels[-1]) == 1


@pytest.mark.parametrize("columns", [1, 7, 300, 1000, 5000])
def test_a_view_shows_sound_where_it_is(voice, columns):
    peaks = compute_peaks(voice)
    drawn = peaks.view(0, 3, columns)
    assert drawn.shape == (columns, 2)
    assert drawn.dtype == np.float32
    loud = drawn[:, 1] > 0.5
    assert loud[int(0.503 / 3 * columns)]
    assert loud[int(1.503 / 3 * columns)]
    assert loud.mean() < max(0.05, 2.1 / columns)
    assert (drawn[:, 0] <= drawn[:, 1]).all()


def test_a_view_beyond_the_sound_is_flat(voice):
    peaks = compute_peaks(voice)
    drawn = peaks.view(-1, 5, 600)
    assert not drawn[:100].any()
    assert not drawn[410:].any()
    assert drawn[150:152].any()
    assert not peaks.view(10, 12, 50).any()
    assert peaks.view(2, 1, 5).tolist() == [[0, 0]] * 5


def test_peaks_are_kept_on_disk_and_read_back(voice, tmp_path, monkeypatch):
    first = load_peaks(voice, tmp_path / "cache")
    monkeypatch.setattr("studio.media.peaks.compute_peaks", lambda _path: pytest.fail("not from the cache"))
    again = load_peaks(voice, tmp_path / "cache")
    np.testing.assert_array_equal(first.base, again.base)
    assert (again.sample_rate, again.sample_count) == (16000, 48000)
    assert again.duration == 3
    assert len(list((tmp_path / "cache").iterdir())) == 1


@pytest.mark.parametrize("damage", ["cut", "text", "shape", "pickle"])
def test_a_damaged_cache_file_is_made_anew(voice, tmp_path, damage):
    first = load_peaks(voice, tmp_path / "cache")
    (cached,) = (tmp_path / "cache").iterdir()
    if damage == "cut":
        cached.write_bytes(cached.read_bytes()[:-50])
    elif damage == "text":
        cached.write_text("hello")
    elif damage == "shape":
        np.savez(cached, base=first.base[:5], meta=np.array([1, 16000, 48000]))
    else:
        np.savez(cached, base=np.array([os.getcwd, None], object), meta=np.array([1, 16000, 48000]))
    assert read_peaks(cached) is None
    np.testing.assert_array_equal(load_peaks(voice, tmp_path / "cache").base, first.base)
    assert read_peaks(cached) is not None


def test_a_cache_that_cannot_be_written_is_done_without(voice, tmp_path):
    (tmp_path / "cache").write_text("a file, not a folder")
    assert len(load_peaks(voice, tmp_path / "cache").base) == 750


def test_a_bad_voice_leaves_no_cache(tmp_path):
    (tmp_path / "bad.wav").write_bytes(b"RIFF nothing")
    with pytest.raises(MediaError):
        load_peaks(tmp_path / "bad.wav", tmp_path / "cache")
    assert not (tmp_path / "cache").exists()


def test_a_hash_that_a_project_states_is_no_path(voice, tmp_path):
    load_peaks(voice, tmp_path / "cache", content_hash="../../stolen/x")
    (cached,) = (path for path in tmp_path.rglob("*.npz"))
    assert cached.parent == tmp_path / "cache"
