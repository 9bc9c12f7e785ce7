"""Tiny untrained models that are nevertheless moved by their landmarks: gates and last layers are random, not zero."""

from __future__ import annotations

import torch

from studio.core.geometry import MEAN_FACE
from studio.talkformer.autoencoder import CompactAutoencoder
from studio.talkformer.crop import source_to_window, window_units
from studio.talkformer.landmark_completion import LandmarkCompletion
from studio.talkformer.pipeline import TalkFormerPipeline
from studio.talkformer.presets import new_scheduler
from studio.talkformer.unet import LandmarkUNet


def randomised(model: torch.nn.Module, std: float = 0.3) -> torch.nn.Module:
    for name, parameter in model.named_parameters():
        if name.endswith("gate") or ".out." in name or "conv_2" in name:
            torch.nn.init.normal_(parameter, std=std)
    return model.eval()


def tiny_autoencoder() -> CompactAutoencoder:
    torch.manual_seed(3)
    model = CompactAutoencoder(4, 16, (16, 8), 1)
    return randomised(model, 0.1)


def tiny_unet(**changes: object) -> LandmarkUNet:
    torch.manual_seed(4)
    options = {"latent_channels": 4, "channels": (16, 24), "heads": 2, "token_dim": 16, **changes}
    return randomised(LandmarkUNet(**options))


def tiny_pipeline(**changes: object) -> TalkFormerPipeline:
    pipeline = TalkFormerPipeline(tiny_autoencoder(), tiny_unet(**changes), new_scheduler(), 192)
    pipeline.set_progress_bar_config(disable=True)
    return pipeline


def tiny_motion() -> LandmarkCompletion:
    torch.manual_seed(5)
    model = LandmarkCompletion(members=1, dim=16, layers=1, heads=2, reach=2, components=4, dropout=0.0)
    torch.nn.init.normal_(model.nets[0].basis)
    return model.eval()


def mean_points(count: int = 1) -> torch.Tensor:
    """(count, 68, 2) crop units."""
    return torch.from_numpy(window_units(MEAN_FACE, source_to_window(MEAN_FACE)))[None].repeat(count, 1, 1)


def opened(points: torch.Tensor, by: float) -> torch.Tensor:
    """Points whose lower lip goes down by `by` crop units."""
    points = points.clone()
    points[:, [55, 56, 57, 58, 59, 65, 66, 67], 1] += by
    return points


def noise_picture(size: int = 192) -> torch.Tensor:
    """(1, 3, size, size) smooth random picture in -1..1."""
    generator = torch.Generator().manual_seed(7)
    coarse = torch.rand(1, 3, size // 16, size // 16, generator=generator) * 2 - 1
    return torch.nn.functional.interpolate(coarse, (size, size), mode="bicubic").clamp(-1, 1)
