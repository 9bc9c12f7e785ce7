"""Quick scores of rendered windows during training; `lipwright evaluate` measures the finished engine."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import torch
from torch import Tensor
from torch.nn import functional

from studio.talkformer.crop import hidden_mask
from studio.training.picture_losses import mouth_weight


@torch.no_grad()
def scores(picture: Tensor, truth: Tensor, points: Tensor) -> dict[str, float]:
    """Median PSNR over the hidden part and over the mouth, dB, and the share of the truth's fine detail in the mouth.

    picture, truth: (B, 3, H, W) in -1..1; points: (B, 68, 2) crop units of the truth.
    """
    size = picture.shape[-1]
    error = ((picture.clamp(-1, 1) - truth) / 2).square().mean(1, keepdim=True)
    hidden = torch.from_numpy(hidden_mask(size, size)).to(error)[None, None].expand_as(error)
    mouth = (mouth_weight(points, size) > 2.0).to(error)

    def psnr(region: Tensor) -> float:
        per_picture = (error * region).sum((1, 2, 3)) / region.sum((1, 2, 3)).clamp_min(1)
        return round((-10 * per_picture.clamp_min(1e-10).log10()).median().item(), 3)

    def detail(image: Tensor) -> Tensor:
        grey = image.clamp(-1, 1).mean(1, keepdim=True)
        fine = grey - functional.avg_pool2d(grey, 3, stride=1, padding=1)
        return ((fine.square() * mouth).sum((1, 2, 3)) / mouth.sum((1, 2, 3)).clamp_min(1)).sqrt()

    ratio = (detail(picture) / detail(truth).clamp_min(1e-4)).median().item()
    return {"psnr_hidden": psnr(hidden), "psnr_mouth": psnr(mouth), "detail": round(ratio, 3)}


def write_sheet(path: Path, columns: list[Tensor]) -> None:
    """Pictures (N, 3, H, W) in -1..1 as columns of a JPEG, one row per sample."""
    import cv2

    rows = torch.cat([column.clamp(-1, 1).float().cpu() for column in columns], dim=3)
    sheet = ((rows + 1) * 127.5).round().byte().permute(0, 2, 3, 1).flatten(0, 1).numpy()
    path.parent.mkdir(parents=True, exist_ok=True)
    cv2.imwrite(str(path), np.ascontiguousarray(sheet[..., ::-1]), [cv2.IMWRITE_JPEG_QUALITY, 92])
