"""The two presets, `compact` and `paper`: sizes as small files, one code for both."""

from __future__ import annotations

import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import torch
from diffusers import AutoencoderKL, DDIMScheduler

from studio.core.errors import ModelError, OptionError
from studio.core.resources import resource_path
from studio.talkformer.autoencoder import CompactAutoencoder
from studio.talkformer.latents import Autoencoder
from studio.talkformer.samplers import training_scheduler
from studio.talkformer.unet import LandmarkUNet

PRESETS = ("compact", "paper")


@dataclass(frozen=True)
class Preset:
    """window_pixels: side of the crop that the networks see; steps: of the sampler by default."""

    name: str
    window_pixels: int
    steps: int
    autoencoder: Mapping[str, Any]
    unet: Mapping[str, Any]
    scheduler: Mapping[str, Any]


def load_preset(name: str | Path = "compact") -> Preset:
    """A preset by name, or from a TOML file of the same layout. Raises OptionError."""
    path = resource_path(f"configs/talkformer/{name}.toml") if str(name) in PRESETS else Path(name)
    try:
        values = tomllib.loads(path.read_text(encoding="utf-8"))
        return Preset(path.stem, **values)
    except (OSError, tomllib.TOMLDecodeError, TypeError) as error:
        raise OptionError(
            f"The preset cannot be read ({error}).", path=path, remedy=f"Choose one of: {', '.join(PRESETS)}."
        ) from error


def new_scheduler(preset: Preset | None = None) -> DDIMScheduler:
    """x0 prediction with zero terminal SNR, so that one step from pure noise is exact (Lin et al., 2023)."""
    return training_scheduler((preset or load_preset()).scheduler)


def new_unet(preset: Preset, **changes: Any) -> LandmarkUNet:
    """An untrained U-Net; `changes` override its configuration, such as `implicit_warp=False` for an ablation."""
    return LandmarkUNet(**{**preset.unet, **changes})


def new_autoencoder(preset: Preset, folder: Path | None = None) -> Autoencoder:
    """An untrained compact autoencoder, or the AutoencoderKL of a local `folder`. Raises ModelError."""
    options = dict(preset.autoencoder)
    kind = options.pop("kind")
    if kind == "compact":
        return CompactAutoencoder(**options)
    if folder is None or not (folder / "config.json").is_file():
        raise ModelError(
            f"The preset '{preset.name}' needs an AutoencoderKL.",
            path=folder,
            remedy="Give the folder that holds its config.json and safetensors, such as the 'vae' folder of a model.",
        )
    try:
        loaded: AutoencoderKL = AutoencoderKL.from_pretrained(
            folder, use_safetensors=True, local_files_only=True, torch_dtype=torch.float32
        )
    except (OSError, ValueError, RuntimeError) as error:
        raise ModelError("The autoencoder cannot be read.", path=folder, remedy="Use safetensors weights.") from error
    if loaded.config.latent_channels != preset.unet["latent_channels"]:
        raise ModelError(
            f"Its latents have {loaded.config.latent_channels} channels, not {preset.unet['latent_channels']}.",
            path=folder,
            remedy="Choose another, or change the preset.",
        )
    return loaded.requires_grad_(False).eval()
