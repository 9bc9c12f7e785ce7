"""How long each stage of the diffusion engine takes here, and beside it, in the same run, two peers' architectures.

The peers have random weights and are built from public libraries and our own code: they cost what the originals cost
and show nothing. Weights of the engine may be random too; the time is the same.
"""

from __future__ import annotations

import sys
import time
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

import cv2
import numpy as np
import torch
from torch import Tensor, nn

from studio.core.handles import MouthShape, mouth_shape
from studio.render.benchmark import drawn_face
from studio.render.diffusion import DiffusionEngine, cut_window, paste_window, strength_of
from studio.render.diffusion_packs import find_pack, has_pack
from studio.render.engine import Reference
from studio.talkformer.crop import source_to_window, window_units
from studio.talkformer.latents import decode
from studio.talkformer.pipeline import TalkFormerPipeline
from studio.talkformer.presets import load_preset, new_autoencoder, new_scheduler, new_unet
from studio.talkformer.weight_pack import load_pipeline

REPEATS = 5


@dataclass(frozen=True)
class PeerSpeed:
    """One architecture with random weights. ms_per_frame: one step of everything that is due for each frame."""

    name: str
    parameters: int
    ms_per_frame: float
    parts: dict[str, float]


@dataclass(frozen=True)
class DiffusionSpeed:
    """Milliseconds a frame of each stage, the best of a few runs; reference_ms is paid once per clip.

    whole_ms: the engine's own `render`, draft base and composite included. peak_bytes: of the GPU's memory where there
    is one, else of the process before any peer ran.
    """

    weights: str
    device: str
    threads: int
    precision: str
    batch: int
    size: int
    steps: int
    reference_ms: float
    encode_ms: float
    unet_ms: float
    decode_ms: float
    composite_ms: float
    whole_ms: float
    frames_per_second: float
    peak_bytes: int
    peers: tuple[PeerSpeed, ...]

    def __str__(self) -> str:
        lines = [
            f"diffusion engine, {self.weights} weights, {self.device} ({self.threads} thread(s)), {self.precision}, "
            f"batch {self.batch}, {self.size} px, {self.steps} step(s)",
            f"  reference (once per clip) {self.reference_ms:8.1f} ms",
            *(f"  {name:<25} {getattr(self, f'{name}_ms'):8.1f} ms a frame" for name in ("encode", "unet", "decode")),
            f"  draft base and composite  {self.composite_ms:8.1f} ms a frame",
            f"  whole engine              {self.whole_ms:8.1f} ms a frame, {self.frames_per_second:.1f} frames/s",
            f"  peak memory               {self.peak_bytes / 2**20:8.0f} MiB",
        ]
        for peer in self.peers:
            parts = ", ".join(f"{name} {ms:.0f}" for name, ms in peer.parts.items())
            lines.append(
                f"  {peer.name} ({peer.parameters / 1e6:.1f} M): {peer.ms_per_frame:.1f} ms a frame"
                f"{f' ({parts})' if parts else ''}; the engine takes {self.whole_ms / peer.ms_per_frame:.3f} of it"
            )
        return "\n".join(lines)


def run_benchmark(
    *,
    size: int = 512,
    frames: int = 16,
    peers: bool = True,
    folder: Path | None = None,
    steps: int = 1,
    cores: int | None = None,
) -> DiffusionSpeed:
    """Time the engine with the weights of `folder`, of an installed pack, or random ones of the compact preset.

    cores: threads that the networks may use on a CPU. With one, processor time is told: other load does not count.
    """
    if cores is not None:
        torch.set_num_threads(cores)
        cv2.setNumThreads(cores)
    if folder is None and not has_pack():
        preset = load_preset("compact")
        pipeline = TalkFormerPipeline(
            new_autoencoder(preset), new_unet(preset).eval(), new_scheduler(preset), preset.window_pixels
        )
        return measure(pipeline, weights="random", size=size, frames=frames, peers=peers, steps=steps)
    pipeline, info = load_pipeline(folder or find_pack())
    return measure(pipeline, weights=info.name, size=size, frames=frames, peers=peers, steps=steps)


@torch.inference_mode()
def measure(
    pipeline: TalkFormerPipeline, *, weights: str, size: int, frames: int, peers: bool, steps: int = 1
) -> DiffusionSpeed:
    """Time a pipeline on a drawn face of `size` px, `frames` frames of speech in batches."""
    engine = DiffusionEngine(pipeline, fingerprint="benchmark", steps=steps)
    device, batch = engine.device, min(frames, engine.batch_size)
    image, points = drawn_face(size)
    reference, targets = Reference(image, points, f"benchmark-{size}"), _speech(points, batch)
    pixels = pipeline.config.window_pixels
    if device.type == "cuda":
        torch.cuda.reset_peak_memory_stats(device)
    first = _best(lambda: _prepared_anew(engine, reference), device)
    known = engine._prepare(reference, pixels)
    units = torch.from_numpy(np.stack([window_units(t, source_to_window(t, pixels), pixels) for t in targets]))
    units, behind = units.to(device), known.picture
    prior = known.picture.expand(batch, -1, -1, -1) if pipeline.unet.config.warp_prior else None
    noise = pipeline.clip_noise(torch.Generator().manual_seed(0))
    with engine._autocast():
        conditions = pipeline.conditions(known, units, behind, prior)
        latents = pipeline.sample(conditions, units, memory=known.memory, noise=noise, steps=steps)
        encoding = _best(lambda: pipeline.conditions(known, units, behind, prior), device)
        sampling = _best(
            lambda: pipeline.sample(conditions, units, memory=known.memory, noise=noise, steps=steps), device
        )
        decoding = _best(lambda: decode(pipeline.autoencoder, latents), device)
    window = cut_window(image, points, known.size, pixels)
    composing = _best(lambda: _composed(engine, reference, targets, window), device)
    whole = _best(lambda: engine.render(reference, targets, seed=0), device)
    peak = _peak_bytes(device)

    def per_frame(seconds: float) -> float:
        return round(1000 * seconds / batch, 2)

    return DiffusionSpeed(
        weights=weights, device=_name(device), threads=torch.get_num_threads(), precision=str(engine.precision)[6:],
        batch=batch, size=size, steps=steps, reference_ms=round(1000 * first, 2), encode_ms=per_frame(encoding),
        unet_ms=per_frame(sampling), decode_ms=per_frame(decoding), composite_ms=per_frame(composing),
        whole_ms=per_frame(whole), frames_per_second=round(batch / whole, 2), peak_bytes=peak,
        peers=tuple(peer(device) for peer in (sd_peer, wav2lip_peer)) if peers else (),
    )  # fmt: skip


def _prepared_anew(engine: DiffusionEngine, reference: Reference) -> None:
    engine._kept.clear()
    engine._prepare(reference)


def _composed(engine: DiffusionEngine, reference: Reference, targets: np.ndarray, window: np.ndarray) -> None:
    source = reference.points.astype(np.float64)
    pixels = engine.pipeline.config.window_pixels
    for target, patch in zip(targets, engine._draft.render(reference, targets, seed=0), strict=True):
        base = patch.paste(reference.image)
        paste_window(reference, target, base, window, strength=strength_of(source, target), pixels=pixels)


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
    parts = {"unet": _best(lambda: unet(latent, 0, encoder_hidden_states=heard), device, repeats=2)}
    unet.to("meta")
    _filled(coder, device)
    parts["encode"] = _best(lambda: coder.encode(picture).latent_dist.mode(), device, repeats=2)
    parts["decode"] = _best(lambda: coder.decode(latent[:, :4]).sample, device, repeats=2)
    per_frame = {name: round(1000 * seconds / batch, 1) for name, seconds in parts.items()}
    return PeerSpeed("SD 1.5-sized U-Net, one step, with its autoencoder", count, sum(per_frame.values()), per_frame)


@torch.inference_mode()
def wav2lip_peer(device: torch.device, *, batch: int = 16) -> PeerSpeed:
    """An encoder-decoder of Wav2Lip's size at 96 px."""
    model = LipSyncedAutoencoder().to(device).eval()
    face, mel = torch.rand(batch, 6, 96, 96, device=device), torch.rand(batch, 1, 80, 16, device=device)
    seconds = _best(lambda: model(face, mel), device)
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


def _best(call: Callable[[], object], device: torch.device, *, repeats: int = REPEATS) -> float:
    """Seconds: the best of `repeats` calls after one to warm up; other load on the machine only ever slows one."""
    alone = device.type == "cpu" and torch.get_num_threads() == 1
    clock, times = time.process_time if alone else time.perf_counter, []
    for _ in range(repeats + 1):
        started = clock()
        call()
        if device.type == "cuda":
            torch.cuda.synchronize(device)
        times.append(clock() - started)
    return min(times[1:])


def _speech(points: np.ndarray, count: int) -> np.ndarray:
    """(count, 68, 2) float32 px targets, every one of them a mouth that moves."""
    from studio.core.geometry import face_frame

    frame = face_frame(points)
    local, back = frame.apply(points), frame.inverse()
    shapes = [back.apply(mouth_shape(local, shape)) for shape in MouthShape]
    moving = [s for s in shapes if strength_of(points.astype(np.float64), s) > 0.99] or [points + np.array([0, 4])]
    return np.stack([moving[k % len(moving)] for k in range(count)]).astype(np.float32)


def _peak_bytes(device: torch.device) -> int:
    if device.type == "cuda":
        return int(torch.cuda.max_memory_allocated(device))
    try:
        import resource
    except ImportError:
        return 0
    return int(resource.getrusage(resource.RUSAGE_SELF).ru_maxrss * (1 if sys.platform == "darwin" else 1024))


def _name(device: torch.device) -> str:
    return torch.cuda.get_device_name(device) if device.type == "cuda" else device.type
