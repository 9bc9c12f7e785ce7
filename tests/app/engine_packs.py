"""Weight packs with random weights, for tests that need an engine and not its pictures."""

from __future__ import annotations

from pathlib import Path


def write_random_pack(folder: Path, *, sizes: str) -> None:
    """A pack of untrained networks; sizes: "compact", as the bundled preset, or "tiny"."""
    import torch

    from studio.talkformer.presets import load_preset, new_autoencoder, new_scheduler, new_unet
    from studio.talkformer.weight_pack import write_pack
    from tests.unit.talkformer.talkformer_tiny import tiny_autoencoder, tiny_unet

    torch.manual_seed(0)
    preset = load_preset("compact")
    if sizes == "tiny":
        modules = {"unet": tiny_unet(), "autoencoder": tiny_autoencoder()}
    else:
        modules = {"unet": new_unet(preset), "autoencoder": new_autoencoder(preset)}
    write_pack(
        folder, name=folder.name, preset="compact", window_pixels=preset.window_pixels, steps=1,
        scheduler=new_scheduler(preset).config, modules=modules, facts={},
    )  # fmt: skip
