"""Losses between pictures, in -1..1, and the small discriminator that keeps teeth and stubble sharp."""

from __future__ import annotations

import torch
from torch import Tensor, nn
from torch.nn import functional

from studio.talkformer.crop import hidden_mask


def mouth_weight(points: Tensor, size: int) -> Tensor:
    """(B, 68, 2) -> (B, 1, size, size): 1 over the hidden part, rising to 4 round the lips, 0.2 elsewhere."""
    base = torch.from_numpy(hidden_mask(size, size)).to(points) * 0.8 + 0.2
    axis = (torch.arange(size, device=points.device, dtype=points.dtype) + 0.5) * 2 / size - 1
    centre, half = points[:, 48:60].mean(1), (points[:, 48:60].amax(1) - points[:, 48:60].amin(1)) * 0.55 + 0.06
    x = ((axis[None] - centre[:, :1]) / half[:, :1]) ** 2
    y = ((axis[None] - centre[:, 1:]) / half[:, 1:]) ** 2
    bump = torch.exp(-0.7 * (x[:, None, :] + y[:, :, None]) ** 2)
    return base[None, None] + 3 * bump[:, None]


def mouth_crop(pictures: Tensor, points: Tensor, side: int) -> Tensor:
    """(B, C, H, W) and (B, 68, 2) crop units -> (B, C, side, side) round the middle of the lips, inside the picture."""
    size = pictures.shape[-1]
    centres = ((points[:, 48:60].mean(1) + 1) * (size / 2) - side / 2).round().long().clamp(0, size - side).tolist()
    return torch.stack([p[:, y : y + side, x : x + side] for p, (x, y) in zip(pictures, centres, strict=True)])


def gradient_match(picture: Tensor, target: Tensor, weight: Tensor | float = 1.0) -> Tensor:
    """Mean absolute difference of horizontal and vertical gradients: an edge-aware term. weight: (B, 1, H, W)."""
    error = picture - target
    dx, dy = error[..., 1:] - error[..., :-1], error[..., 1:, :] - error[..., :-1, :]
    if isinstance(weight, Tensor):
        return (dx.abs() * weight[..., 1:]).mean() + (dy.abs() * weight[..., 1:, :]).mean()
    return dx.abs().mean() + dy.abs().mean()


def pyramid_l1(picture: Tensor, target: Tensor, weight: Tensor | None = None, levels: int = 3) -> Tensor:
    """L1 over a mean pyramid: colour and shading count as much as fine detail. weight: (B, 1, H, W) or None."""
    weight = torch.ones_like(picture[:, :1]) if weight is None else weight
    loss = picture.new_zeros(())
    for level in range(levels):
        if level:
            picture, target, weight = (functional.avg_pool2d(t, 2) for t in (picture, target, weight))
        loss = loss + ((picture - target).abs() * weight).mean()
    return loss


class PatchDiscriminator(nn.Module):
    """Judges overlapping patches; conditioned on a second picture (what the model was given) by concatenation."""

    def __init__(self, channels_in: int = 6, width: int = 48) -> None:
        super().__init__()
        layers: list[nn.Module] = []
        previous = channels_in
        for index, channels in enumerate((width, 2 * width, 4 * width)):
            conv = nn.Conv2d(previous, channels, 4, stride=2, padding=1)
            layers += [nn.utils.parametrizations.spectral_norm(conv), nn.LeakyReLU(0.2)]
            previous = channels
            if index:
                extra = nn.Conv2d(channels, channels, 3, padding=1)
                layers += [nn.utils.parametrizations.spectral_norm(extra), nn.LeakyReLU(0.2)]
        layers.append(nn.Conv2d(previous, 1, 3, padding=1))
        self.layers = nn.Sequential(*layers)

    def features(self, picture: Tensor, condition: Tensor) -> list[Tensor]:
        """Activations after every non-linearity, the verdict last."""
        x = torch.cat([picture, condition], dim=1)
        kept = []
        for layer in self.layers:
            x = layer(x)
            if isinstance(layer, nn.LeakyReLU):
                kept.append(x)
        return [*kept, x]


def feature_match(fake: list[Tensor], real: list[Tensor]) -> Tensor:
    """Mean L1 between activations on generated and real pictures (all but the verdict)."""
    pairs = list(zip(fake[:-1], real[:-1], strict=True))
    return torch.stack([functional.l1_loss(f, r.detach()) for f, r in pairs]).mean()


def hinge_discriminator(real: Tensor, fake: Tensor) -> Tensor:
    return functional.relu(1 - real).mean() + functional.relu(1 + fake).mean()
