"""Tiny weight packs for tests of commands that list, choose, move and use them."""

from __future__ import annotations

from pathlib import Path

import pytest

from studio.render import diffusion_packs
from studio.talkformer.weight_pack import PackInfo, write_pack
from tests.unit.talkformer.talkformer_tiny import tiny_motion, tiny_pipeline


def write_tiny_pack(folder: Path, *, motion: bool = False) -> PackInfo:
    pipeline = tiny_pipeline()
    modules = {"unet": pipeline.unet, "autoencoder": pipeline.autoencoder}
    modules |= {"motion": tiny_motion()} if motion else {}
    return write_pack(
        folder, name=folder.name, preset="compact", window_pixels=192, steps=1, scheduler=pipeline.scheduler.config,
        modules=modules, facts={"rights": "made for a test"},
    )  # fmt: skip


@pytest.fixture
def models(home, monkeypatch, tmp_path):
    """The user's models folder; no pack is bundled."""
    monkeypatch.setattr(diffusion_packs, "bundled_pack", lambda: tmp_path / "no bundled pack")
    monkeypatch.delenv("LIPWRIGHT_ENGINE", raising=False)
    return home / "data" / "models"
