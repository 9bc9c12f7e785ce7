from __future__ import annotations

import cv2

from studio.render.benchmark import run_benchmark


def test_the_benchmark_reports_rates_and_restores_the_threads() -> None:
    threads = cv2.getNumThreads()
    speed = run_benchmark(size=128, frames=6)
    assert cv2.getNumThreads() == threads
    assert speed.frames_per_second > 10
    assert speed.remaps_per_frame > 0
    assert "remap" in str(speed)
