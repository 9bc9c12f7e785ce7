"""`lipwright train average`: the mean of several renderers, and what is kept of its changes."""

from __future__ import annotations

from pathlib import Path

import pytest
import torch

from studio.core.errors import ExitCode
from studio.talkformer.weight_pack import PackInfo, load_module, load_pipeline, read_pack, write_pack
from tests.unit.talkformer.talkformer_tiny import tiny_autoencoder, tiny_motion, tiny_unet


def pack(folder: Path, *, add: float = 0.0, motion: bool = False, **unet: object) -> PackInfo:
    """A tiny pack; add: to every weight of its U-Net."""
    model = tiny_unet(**unet)
    with torch.no_grad():
        for parameter in model.parameters():
            parameter.add_(add)
    modules = {"unet": model, "autoencoder": tiny_autoencoder()} | ({"motion": tiny_motion()} if motion else {})
    return write_pack(
        folder, name=folder.name, preset="compact", window_pixels=192, steps=1, scheduler={}, modules=modules,
        facts={"rights": "made for a test"}, shares={"large": 0.5},
    )  # fmt: skip


def weights(folder: Path) -> torch.Tensor:
    return torch.cat([p.flatten() for p in load_module(read_pack(folder), "unet").parameters()])


def test_the_mean_lies_between_and_renders(cli, tmp_path):
    first, second = pack(tmp_path / "a", motion=True), pack(tmp_path / "b", add=0.5)
    code, out, _ = cli("train", "average", tmp_path / "a", tmp_path / "b", "--out", tmp_path / "mean")
    assert code == 0
    made = read_pack(tmp_path / "mean")
    assert made.fingerprint in out
    assert made.fingerprint not in (first.fingerprint, second.fingerprint)
    middle = (weights(tmp_path / "a") + weights(tmp_path / "b")) / 2
    assert torch.allclose(weights(tmp_path / "mean"), middle, atol=2e-3), "float16"
    assert made.shares == {"large": 0.5}
    assert made.facts["mean_of"] == [first.fingerprint, second.fingerprint]
    assert "motion" in made.modules
    load_pipeline(tmp_path / "mean")


def test_shares_alone_can_be_given_to_one_pack(cli, tmp_path):
    pack(tmp_path / "a")
    code, *_ = cli("train", "average", tmp_path / "a", "--out", tmp_path / "less", "--shares", 0.3, 0.25, 0)
    assert code == 0
    assert read_pack(tmp_path / "less").shares == {"large": 0.3, "fine": 0.25, "interior": 0}
    assert torch.equal(weights(tmp_path / "less"), weights(tmp_path / "a"))


def test_what_does_not_belong_together_is_refused(cli, tmp_path):
    pack(tmp_path / "a")
    pack(tmp_path / "wider", token_dim=24)
    code, _, err = cli("train", "average", tmp_path / "a", tmp_path / "wider", "--out", tmp_path / "no")
    assert code != 0
    assert "wider" in err and "belong together" in err
    assert not (tmp_path / "no").exists()
    assert cli("train", "average", tmp_path / "nothing", "--out", tmp_path / "no")[0] != 0


@pytest.mark.parametrize("share", ["1.5", "-1", "much", "nan"])
def test_a_share_that_is_none_is_refused(cli, tmp_path, share):
    pack(tmp_path / "a")
    code, *_ = cli("train", "average", tmp_path / "a", "--out", tmp_path / "no", "--shares", share, 1, 1)
    assert code == ExitCode.BAD_INPUT
    assert not (tmp_path / "no").exists()
