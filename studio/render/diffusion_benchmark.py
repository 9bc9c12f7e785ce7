"""How long each stage of the diffusion engine takes here, and beside it, in the same run, two peers' architectures.

Weights of the engine may be random; the time is the same.
"""

from __future__ import annotations

import sys
from dataclasses import dataclass, replace
from pathlib import Path

import cv2
import numpy as np
import torch

from studio.core.handles import MouthShape, mouth_shape
from studio.core.plan import RenderPlan
from studio.core.project import MediaKind, MediaRef
from studio.core.timebase import FrameRate
from studio.render.benchmark import drawn_face
from studio.render.diffusion import DiffusionEngine
from studio.render.diffusion_device import best_seconds
from studio.render.diffusion_packs import find_pack, has_pack
from studio.render.diffusion_peers import PeerSpeed, sd_peer, wav2lip_peer
from studio.render.diffusion_window import strength_of
from studio.render.draft import DraftEngine
from studio.render.engine import Reference
from studio.render.runner import iter_frames
from studio.render.sources import StillSource
from studio.talkformer.crop import source_to_window, window_units
from studio.talkformer.latents import decode
from studio.talkformer.pipeline import TalkFormerPipeline
from studio.talkformer.presets import load_preset, new_autoencoder, new_scheduler, new_unet
from studio.talkformer.weight_pack import load_pipeline

BATCHES = 4
"""Batches of the run from plan to finished frames."""


@dataclass(frozen=True)
class DiffusionSpeed:
    """Milliseconds a frame of each stage, the best of a few runs; reference_ms is paid once per clip.

    whole_ms: the engine's own `render`, draft base and composite included; video_ms: the same where each frame has a
    reference of its own. frames_per_second: end to end, from a plan to finished frames, the next batch rendered while
    one is composed. peak_bytes: of the GPU's memory where there is one, else of the process before any peer ran.
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
    video_ms: float
    frames_per_second: float
    peak_bytes: int
    peers: tuple[PeerSpeed, ...]
    on_gpu: bool = False

    def __str__(self) -> str:
        lines = [
            f"diffusion engine, {self.weights} weights, {self.device} ({self.threads} thread(s)), {self.precision}, "
            f"batch {self.batch}, {self.size} px, {self.steps} step(s)",
            f"  reference (once per clip) {self.reference_ms:8.1f} ms",
            *(f"  {name:<25} {getattr(self, f'{name}_ms'):8.1f} ms a frame" for name in ("encode", "unet", "decode")),
            f"  draft base and composite  {self.composite_ms:8.1f} ms a frame",
            f"  whole engine              {self.whole_ms:8.1f} ms a frame",
            f"  the same, source a video  {self.video_ms:8.1f} ms a frame",
            f"  end to end                {self.frames_per_second:8.1f} frames/s",
            f"  peak memory{' of the GPU' if self.on_gpu else '':<14} {self.peak_bytes / 2**20:8.0f} MiB",
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
    frames: int | None = None,
    peers: bool = True,
    folder: Path | None = None,
    steps: int = 1,
    cores: int | None = None,
) -> DiffusionSpeed:
    """Time the engine with the weights of `folder`, of an installed pack, or random ones of the compact preset.

    frames: of a batch; as many as the engine takes by default. cores: threads that the networks may use on a CPU. With
    one, processor time is told: other load does not count.
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
    pipeline: TalkFormerPipeline, *, weights: str, size: int, frames: int | None, peers: bool, steps: int = 1
) -> DiffusionSpeed:
    """Time a pipeline on a drawn face of `size` px that speaks, in batches of `frames`."""
    engine = DiffusionEngine(pipeline, fingerprint="benchmark", steps=steps)
    engine.batch_size = min(frames or engine.batch_size, engine.batch_size)
    device, batch = engine.device, engine.batch_size
    image, points = drawn_face(size)
    reference, targets = Reference(image, points, f"benchmark-{size}"), _speech(points, batch)
    pixels = pipeline.config.window_pixels
    if device.type == "cuda":
        torch.cuda.reset_peak_memory_stats(device)
    first = best_seconds(lambda: _prepared_anew(engine, reference), device)
    known = engine._prepare([reference], pixels)
    units = torch.from_numpy(np.stack([window_units(t, source_to_window(t, pixels), pixels) for t in targets]))
    units, behind = units.to(device), known.picture
    prior = known.picture.expand(batch, -1, -1, -1) if pipeline.unet.config.warp_prior else None
    noise = pipeline.clip_noise(torch.Generator().manual_seed(0))
    with engine._autocast():
        conditions = pipeline.conditions(known, units, behind, prior)
        latents = pipeline.sample(conditions, units, memory=known.memory, noise=noise, steps=steps)
        encoding = best_seconds(lambda: pipeline.conditions(known, units, behind, prior), device)
        sampling = best_seconds(
            lambda: pipeline.sample(conditions, units, memory=known.memory, noise=noise, steps=steps), device
        )
        decoding = best_seconds(lambda: decode(pipeline.autoencoder, latents), device)
    same = [reference] * batch
    composing = best_seconds(lambda: _composed(engine, same, targets), device)
    whole = best_seconds(lambda: engine.render(same, targets, seed=0), device)
    video = best_seconds(lambda: _anew(engine, [replace(reference, key=f"{k}") for k in range(batch)], targets), device)
    plan = _plan(engine, reference, np.tile(targets, (BATCHES, 1, 1)))
    streamed = best_seconds(lambda: _streamed(plan, engine, image), device, repeats=2)
    peak = _peak_bytes(device)

    def per_frame(seconds: float) -> float:
        return round(1000 * seconds / batch, 2)

    return DiffusionSpeed(
        weights=weights, device=_name(device), threads=torch.get_num_threads(), precision=str(engine.precision)[6:],
        batch=batch, size=size, steps=steps, reference_ms=round(1000 * first, 2), encode_ms=per_frame(encoding),
        unet_ms=per_frame(sampling), decode_ms=per_frame(decoding), composite_ms=per_frame(composing),
        whole_ms=per_frame(whole), video_ms=per_frame(video), frames_per_second=round(len(plan) / streamed, 2),
        peak_bytes=peak, peers=tuple(peer(device) for peer in (sd_peer, wav2lip_peer)) if peers else (),
        on_gpu=device.type == "cuda",
    )  # fmt: skip


def _prepared_anew(engine: DiffusionEngine, reference: Reference) -> None:
    engine._kept.clear()
    engine._prepare([reference], engine.pipeline.config.window_pixels)


def _anew(engine: DiffusionEngine, references: list[Reference], targets: np.ndarray) -> None:
    """A batch as of a video: nothing is known of its frames yet."""
    engine._kept.clear()
    engine._draft = DraftEngine(engine.workers)
    engine.render(references, targets, seed=0)


def _composed(engine: DiffusionEngine, references: list[Reference], targets: np.ndarray) -> None:
    """Everything but the networks."""
    frames = engine._frames(references, targets, engine._draft.render(references, targets, seed=0))
    window = np.zeros_like(frames[0].behind, np.float32)
    engine._each(engine._pasted, frames, [window] * len(frames))


def _plan(engine: DiffusionEngine, reference: Reference, targets: np.ndarray) -> RenderPlan:
    count = len(targets)
    # Not one frame like another: twins are rendered once.
    targets = targets + np.linspace(0, 0.5, count, dtype=np.float32)[:, None, None]
    height, width = reference.image.shape[:2]
    return RenderPlan(
        engine.fingerprint, MediaRef("drawn", "drawn", MediaKind.IMAGE, width=width, height=height), FrameRate(25), 0,
        frames=np.arange(count), source_frames=np.zeros(count, np.int64),
        source_points=np.broadcast_to(reference.points, (count, 68, 2)), targets=targets,
    )  # fmt: skip


def _streamed(plan: RenderPlan, engine: DiffusionEngine, image: np.ndarray) -> None:
    for _ in iter_frames(plan, engine, None, StillSource(image)):
        pass


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
        return int(torch.cuda.max_memory_reserved(device))
    try:
        import resource
    except ImportError:
        return 0
    return int(resource.getrusage(resource.RUSAGE_SELF).ru_maxrss * (1 if sys.platform == "darwin" else 1024))


def _name(device: torch.device) -> str:
    return torch.cuda.get_device_name(device) if device.type == "cuda" else device.type
