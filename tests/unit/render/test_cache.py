from __future__ import annotations

import os
import subprocess
import sys
import threading
import time
from pathlib import Path

import numpy as np
import pytest

from studio.render.cache import FrameCache, decode_patch, encode_patch
from studio.render.engine import Patch, Region


def key_of(number: int) -> str:
    return f"{number * 2654435761 % 2**32:08x}{number:024x}"


def patch_of(seed: int = 0, width: int = 60, height: int = 40) -> Patch:
    random = np.random.default_rng(seed)
    return Patch(Region(5, 7, width, height), random.integers(0, 256, (height, width, 3), dtype=np.uint8))


def same(one: Patch | None, two: Patch) -> bool:
    return one is not None and one.region == two.region and np.array_equal(one.pixels, two.pixels)


def only_file(cache: FrameCache) -> Path:
    (path,) = [path for path in cache.folder.rglob("*") if path.is_file()]
    return path


def test_a_patch_comes_back_exactly(tmp_path):
    cache = FrameCache(tmp_path / "frames")
    cache.put(key_of(1), patch_of())
    assert same(cache.get(key_of(1)), patch_of())
    assert key_of(1) in cache
    assert key_of(2) not in cache
    assert cache.get(key_of(2)) is None


@pytest.mark.parametrize("shape", [(0, 0), (1, 1), (1, 300), (300, 1), (401, 333)])
def test_any_size_of_patch_comes_back_exactly(tmp_path, shape):
    cache = FrameCache(tmp_path)
    patch = patch_of(3, width=shape[1], height=shape[0])
    cache.put(key_of(1), patch)
    assert same(cache.get(key_of(1)), patch)


def test_files_lie_in_shards_named_by_two_hex_digits(tmp_path):
    FrameCache(tmp_path).put(key_of(1), patch_of())
    path = only_file(FrameCache(tmp_path))
    assert path.parent.name == key_of(1)[:2]
    assert path.stem == key_of(1)[2:]


@pytest.mark.parametrize("key", ["", "..", "../" * 10 + "ab", "A" * 32, "g" * 32, "a" * 31, "a" * 33, "a" * 32 + "\n"])
def test_a_key_that_is_no_key_is_refused(tmp_path, key):
    with pytest.raises(ValueError, match="32 hex"):
        FrameCache(tmp_path).get(key)


@pytest.mark.parametrize("damage", ["flip", "cut", "empty", "text", "append", "huge"])
def test_a_damaged_file_is_a_miss_and_is_removed(tmp_path, damage):
    cache = FrameCache(tmp_path)
    cache.put(key_of(1), patch_of())
    path = only_file(cache)
    data = bytearray(path.read_bytes())
    if damage == "flip":
        data[len(data) // 2] ^= 0xFF
    elif damage == "huge":
        data[32:40] = b"\xff\xff\xff\x7f" * 2
    path.write_bytes({"cut": data[:-3], "empty": b"", "text": b"not a patch", "append": data + b"x"}.get(damage, data))
    assert cache.get(key_of(1)) is None
    assert not path.exists()


def test_a_bomb_that_unpacks_to_more_than_its_header_says_is_a_miss():
    big = encode_patch(Patch(Region(0, 0, 2000, 2000), np.zeros((2000, 2000, 3), np.uint8)), key_of(1))
    small = encode_patch(patch_of(), key_of(1))
    assert decode_patch(small[:24] + small[24:40] + big[40:44] + big[44:], key_of(1)) is None


def test_a_file_under_another_name_is_a_miss(tmp_path):
    cache = FrameCache(tmp_path)
    cache.put(key_of(1), patch_of())
    other = tmp_path / key_of(2)[:2] / f"{key_of(2)[2:]}.patch"
    other.parent.mkdir(exist_ok=True)
    only_file(cache).rename(other)
    assert cache.get(key_of(2)) is None


def test_the_frames_unused_for_longest_go_first(tmp_path):
    size = len(encode_patch(patch_of(), key_of(0)))
    cache = FrameCache(tmp_path, max_bytes=size * 10)
    for number in range(10):
        cache.put(key_of(number), patch_of(number))
        age = time.time() - 1000 + number
        os.utime(cache._path(key_of(number)), (age, age))
    assert cache.get(key_of(0)) is not None
    cache.put(key_of(10), patch_of(10))
    left = [number for number in range(11) if key_of(number) in cache]
    assert left == [0, 3, 4, 5, 6, 7, 8, 9, 10]
    assert cache.size() <= cache.max_bytes


def test_the_cap_counts_what_was_there_before(tmp_path):
    size = len(encode_patch(patch_of(), key_of(0)))
    for number in range(20):
        FrameCache(tmp_path).put(key_of(number), patch_of(number))
    FrameCache(tmp_path, max_bytes=size * 10).put(key_of(99), patch_of(99))
    assert FrameCache(tmp_path).size() <= size * 10
    assert key_of(99) in FrameCache(tmp_path)


def test_all_keys_are_those_that_are_in_it(tmp_path):
    cache, keys = FrameCache(tmp_path / "frames"), {key_of(number) for number in range(20)}
    assert cache.keys() == set()
    for key in keys:
        cache.put(key, patch_of())
    (tmp_path / "frames" / key_of(1)[:2] / "aa.part").write_bytes(b"half")
    assert cache.keys() == keys
    assert all(key in cache for key in keys)


def test_clear_removes_every_frame(tmp_path):
    cache = FrameCache(tmp_path)
    for number in range(5):
        cache.put(key_of(number), patch_of(number))
    cache.clear()
    assert cache.size() == 0
    assert cache.get(key_of(1)) is None


def test_an_old_half_written_file_is_swept_and_a_fresh_one_is_left(tmp_path):
    cache = FrameCache(tmp_path)
    cache.put(key_of(1), patch_of())
    old, fresh = tmp_path / key_of(1)[:2] / "aa.part", tmp_path / key_of(1)[:2] / "bb.part"
    for path in (old, fresh):
        path.write_bytes(b"x")
    os.utime(old, (1, 1))
    cache.size()
    assert not old.exists()
    assert fresh.exists()


def test_a_full_disk_raises_and_leaves_nothing_behind(tmp_path, monkeypatch):
    def full(self: Path, data: bytes) -> int:
        with self.open("wb") as file:
            file.write(data[:10])
        raise OSError(28, "No space left on device")

    cache = FrameCache(tmp_path)
    cache.put(key_of(1), patch_of())
    monkeypatch.setattr(Path, "write_bytes", full)
    with pytest.raises(OSError, match="No space"):
        cache.put(key_of(2), patch_of())
    assert only_file(cache).stem == key_of(1)[2:]


def test_threads_share_one_cache(tmp_path):
    cache = FrameCache(tmp_path, max_bytes=400_000)
    wrong: list[int] = []

    def work(start: int) -> None:
        for number in range(60):
            key = key_of((start + number) % 60)
            cache.put(key, patch_of((start + number) % 60))
            patch = cache.get(key)
            if patch is not None and not same(patch, patch_of((start + number) % 60)):
                wrong.append(number)

    threads = [threading.Thread(target=work, args=(start,)) for start in (0, 20, 40)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert not wrong
    assert cache.size() <= 400_000


WRITER = """
import sys, numpy as np
from pathlib import Path
from studio.render.cache import FrameCache
from studio.render.engine import Patch, Region
cache = FrameCache(Path(sys.argv[1]), max_bytes=400_000)
for round in range(3):
    for number in range(60):
        pixels = np.random.default_rng(number).integers(0, 256, (40, 60, 3), dtype=np.uint8)
        key = f"{number:032x}"
        cache.put(key, Patch(Region(5, 7, 60, 40), pixels))
        got = cache.get(key)
        assert got is None or (got.pixels == pixels).all()
"""


def test_processes_share_one_cache(tmp_path):
    writers = [subprocess.Popen([sys.executable, "-c", WRITER, str(tmp_path)], cwd=Path.cwd()) for _ in range(2)]
    assert [writer.wait(60) for writer in writers] == [0, 0]
    assert 0 < FrameCache(tmp_path).size() <= 400_000 * 1.1
    assert not list(tmp_path.rglob("*.part"))


def test_a_portraits_patch_writes_and_reads_within_its_budget(tmp_path):
    smooth = np.linspace(60, 180, 220)[:, None, None] + np.linspace(0, 50, 220)[None, :, None]
    noise = np.random.default_rng(0).normal(0, 3, (220, 220, 3))
    patch = Patch(Region(0, 0, 220, 220), (smooth + noise).astype(np.uint8))
    cache = FrameCache(tmp_path)
    cache.put(key_of(0), patch)

    def fastest(work) -> float:
        times = []
        for number in range(1, 30):
            before = time.thread_time()
            work(number)
            times.append(time.thread_time() - before)
        return min(times)

    assert fastest(lambda number: cache.put(key_of(number), patch)) < 0.003
    assert fastest(lambda number: cache.get(key_of(number))) < 0.002
