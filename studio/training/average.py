"""The mean of several trained renderers of one kind, and how much of its changes is kept.

Renderers trained on from the same weights, each with other data, have errors of their own, of which their mean
has less (Wortsman et al., "Model soups", ICML 2022).
"""

from __future__ import annotations

import argparse
from collections.abc import Mapping, Sequence
from dataclasses import asdict
from pathlib import Path

import torch

from studio.core.errors import ModelError
from studio.talkformer.shares import Shares
from studio.talkformer.weight_pack import PackInfo, load_module, read_pack, write_pack


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Arguments of `lipwright train average`."""
    parser.add_argument("packs", type=Path, nargs="+", metavar="PACK", help="folders of weight packs")
    parser.add_argument("--out", type=Path, required=True, metavar="DIR", help="where the new pack goes")
    parser.add_argument("--shares", type=_share, nargs=3, metavar=("LARGE", "FINE", "INTERIOR"),
                        help="what is kept of its changes, 0 to 1; by default as of the first pack")  # fmt: skip


def run(arguments: argparse.Namespace) -> int:
    """Entry of `lipwright train average`."""
    shares = asdict(Shares(*arguments.shares)) if arguments.shares else None
    info = average(arguments.packs, arguments.out, shares=shares)
    print(f"{info.folder}: {info.fingerprint}")
    return 0


def average(packs: Sequence[Path], out: Path, *, shares: Mapping[str, float] | None = None) -> PackInfo:
    """Write the mean of the packs' U-Nets with the first one's other modules. Raises ModelError."""
    infos = [read_pack(folder) for folder in packs]
    first = infos[0]
    for other in infos[1:]:
        if _kind(other) != _kind(first):
            raise ModelError(
                "These weights do not belong together: their networks or their autoencoders differ.",
                path=other.folder,
                remedy="Average packs that were trained on from one pack.",
            )
    modules = {name: load_module(first, name) for name in first.modules}
    states = [modules["unet"].state_dict(), *(load_module(info, "unet").state_dict() for info in infos[1:])]
    modules["unet"].load_state_dict({key: torch.stack([s[key] for s in states]).mean(0) for key in states[0]})
    return write_pack(
        out, name=out.name, preset=first.preset, window_pixels=first.window_pixels, steps=first.steps,
        scheduler=first.scheduler, modules=modules, shares=first.shares if shares is None else shares,
        facts={**first.facts, "mean_of": [info.fingerprint for info in infos]},
    )  # fmt: skip


def _kind(info: PackInfo) -> tuple[object, ...]:
    unet, autoencoder = info.modules["unet"], info.modules["autoencoder"]
    return unet["class"], unet["config"], autoencoder["sha256"], info.window_pixels, dict(info.scheduler)


def _share(text: str) -> float:
    value = float(text)
    if not 0 <= value <= 1:
        raise argparse.ArgumentTypeError(f"{text} is not between 0 and 1")
    return value
