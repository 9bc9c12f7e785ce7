"""Two peers' architectures with random weights, from public libraries and our own code: they cost what the originals
cost, and show nothing."""

from __future__ import annotations

from dataclasses import dataclass

import torch
from torch import Tensor, nn

from studio.render.diffusion_device import best_seconds


@dataclass(frozen=True)
class PeerSpeed:
    """One architecture with random weights. ms_per_frame: one step of everything that is due for each frame."""

    name: str
    parameters: int
    ms_per_frame: float
    parts: dict[str, float]


@torch.inference_mode()
def sd_peer(device: torch.device, *, batch: int = 1) -> PeerSpeed:
    """SD 1.5's U-Net at 32 x 32 latents for one step, and its autoencoder at 256 px both ways: MuseTalk's cost."""
    from diffusers import AutoencoderKL, UNet2DConditionModel

    with torch.device("meta"):
        unet = UNet2DConditionModel(sample_size=32, in_channels=8, cross_attention_dim=768)
        coder = AutoencoderKL(
            block_out_channels=(128, 256, 512, 512), down_block_types=("DownEncoderBlock2D",) * 4,
            up_block_types=("UpDecoderBlock2D",) * 4, layers_per_block=2, latent_channels=4,
        )  # fmt: skip
    latent = torch.randn(batch, 8, 32, 32, device=device)
    heard, picture = torch.randn(batch, 50, 768, device=device), torch.rand(batch, 3, 256, 256, device=device)
    count = _count(unet) + _count(coder)
    _filled(unet, device)
    parts = {"unet": best_seconds(lambda: unet(latent, 0, encoder_hidden_states=heard), device, repeats=2)}
    unet.to("meta")
    _filled(coder, device)
    parts["encode"] = best_seconds(lambda: coder.encode(picture).latent_dist.mode(), device, repeats=2)
    parts["decode"] = best_seconds(lambda: coder.decode(latent[:, :4]).sample, device, repeats=2)
    per_frame = {name: round(1000 * seconds / batch, 1) for name, seconds in parts.items()}
    return PeerSpeed("SD 1.5-sized U-Net, one step, with its autoencoder", count, sum(per_frame.values()), per_frame)


@torch.inference_mode()
def wav2lip_peer(device: torch.device, *, batch: int = 16) -> PeerSpeed:
    """An encoder-decoder of Wav2Lip's size at 96 px."""
    model = LipSyncedAutoencoder().to(device).eval()
    face, mel = torch.rand(batch, 6, 96, 96, device=device), torch.rand(batch, 1, 80, 16, device=device)
    seconds = best_seconds(lambda: model(face, mel), device)
    return PeerSpeed("Wav2Lip-sized encoder-decoder at 96 px", _count(model), round(1000 * seconds / batch, 2), {})


class LipSyncedAutoencoder(nn.Module):
    """face (B, 6, 96, 96) and mel (B, 1, 80, 16) -> (B, 3, 96, 96): an encoder-decoder with skips, 36 M parameters."""

    def __init__(self) -> None:
        super().__init__()
        widths = (16, 32, 64, 128, 256, 512)
        stem = [_conv(6, 16, 7, padding=3)]
        downs = [
            nn.Sequential(_conv(a, b, 3, stride=2, padding=1), *(_Residual(b) for _ in range(3 if b < 256 else 2)))
            for a, b in zip(widths, widths[1:], strict=False)
        ]
        last = nn.Sequential(_conv(512, 512, 3), _conv(512, 512, 1))
        self.face = nn.ModuleList([*stem, *downs, last])
        self.sound = nn.Sequential(
            _conv(1, 32, 3, padding=1), _Residual(32), _Residual(32), _conv(32, 64, 3, stride=(3, 1), padding=1),
            _Residual(64), _Residual(64), _conv(64, 128, 3, stride=3, padding=1), _Residual(128), _Residual(128),
            _conv(128, 256, 3, stride=(3, 2), padding=1), _Residual(256), _conv(256, 512, 3), _conv(512, 512, 1),
        )  # fmt: skip
        ups: list[nn.Module] = []
        inside = 512
        for skip, width in zip((512, 512, 256, 128, 64, 32, 16), (512, 512, 512, 384, 256, 128, 64), strict=True):
            residuals = [_Residual(width) for _ in range(2 if len(ups) > 1 else 0)]
            ups.append(nn.Sequential(_Up(inside, width, level=len(ups)), *residuals))
            inside = width + skip
        self.ups = nn.ModuleList(ups)
        self.out = nn.Sequential(_conv(64 + 16, 32, 3, padding=1), nn.Conv2d(32, 3, 1), nn.Sigmoid())

    def forward(self, face: Tensor, mel: Tensor) -> Tensor:
        kept = []
        for block in self.face:
            face = block(face)
            kept.append(face)
        x = self.sound(mel).mean((2, 3), keepdim=True)
        for block in self.ups:
            x = torch.cat([block(x), kept.pop()], dim=1)
        return self.out(x)


def _conv(a: int, b: int, kernel: int, *, stride: int | tuple[int, int] = 1, padding: int = 0) -> nn.Module:
    return nn.Sequential(nn.Conv2d(a, b, kernel, stride, padding), nn.BatchNorm2d(b), nn.ReLU())


class _Residual(nn.Module):
    def __init__(self, width: int) -> None:
        super().__init__()
        self.conv, self.norm = nn.Conv2d(width, width, 3, padding=1), nn.BatchNorm2d(width)

    def forward(self, x: Tensor) -> Tensor:
        return torch.relu(x + self.norm(self.conv(x)))


class _Up(nn.Module):
    """Level 0 stays at 1 x 1, level 1 grows to 3 x 3, the others double."""

    def __init__(self, a: int, b: int, *, level: int) -> None:
        super().__init__()
        if level == 0:
            self.grow: nn.Module = nn.Conv2d(a, b, 1)
        elif level == 1:
            self.grow = nn.ConvTranspose2d(a, b, 3)
        else:
            self.grow = nn.ConvTranspose2d(a, b, 3, stride=2, padding=1, output_padding=1)
        self.norm = nn.BatchNorm2d(b)

    def forward(self, x: Tensor) -> Tensor:
        return torch.relu(self.norm(self.grow(x)))


def _count(module: nn.Module) -> int:
    return sum(p.numel() for p in module.parameters())


def _filled(module: nn.Module, device: torch.device) -> None:
    """Give a module on the meta device memory and small weights."""
    module.to_empty(device=device).eval()
    for tensor in (*module.parameters(), *module.buffers()):
        tensor.fill_(0.002)
