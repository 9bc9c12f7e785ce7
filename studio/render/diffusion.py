"""The diffusion engine: the lower face from TalkFormer, everything else from the draft engine, one compositor.

The draft engine moves the head, blinks, and gives the model the picture to repair and what surrounds it. Where the
lower face hardly moves, the draft's warp of the source stays: it fades into the model's picture as the motion grows, so
that nothing jumps when speech begins.
"""

from __future__ import annotations

import os
import time
from collections import OrderedDict
from collections.abc import Callable, Iterable, Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
import torch
from torch import Tensor

from studio.core.errors import ModelError
from studio.render.diffusion_device import best_device, is_out_of_memory, quickest
from studio.render.diffusion_window import cut_window, paste_window, strength_of, window_size
from studio.render.draft import FARTHEST, DraftEngine
from studio.render.engine import Patch, Reference
from studio.render.engines import diffusion_fingerprint
from studio.render.mask import face_px, find_motion
from studio.talkformer.crop import hidden_mask, source_to_window, window_units
from studio.talkformer.pipeline import PreparedReference, TalkFormerPipeline
from studio.talkformer.weight_pack import load_pipeline

KEPT_REFERENCES = 4
CPU_BATCH, GPU_BATCH = 8, 32
MOST_WORKERS = 8
"""Threads that draw and composite the frames of a batch beside a GPU, which would wait for a single one."""
TOLERANCE = 2
"""Grey levels by which a pixel may differ between batch sizes and devices: floating-point rounding."""


class DiffusionEngine:
    """Implements `Engine`. Holds a model and a few prepared references; one thread at a time may use it."""

    id = "diffusion"

    def __init__(
        self,
        pipeline: TalkFormerPipeline,
        *,
        fingerprint: str,
        steps: int = 1,
        device: torch.device | None = None,
        precision: torch.dtype | None = None,
    ) -> None:
        self.device = device or best_device()
        self.pipeline = pipeline.to(self.device)
        for module in (pipeline.unet, pipeline.autoencoder):
            module.to(memory_format=torch.channels_last)
        self.steps = steps
        self.workers = 1 if self.device.type == "cpu" else min(os.cpu_count() or 1, MOST_WORKERS)
        self._draft = DraftEngine(self.workers)
        self._pool = ThreadPoolExecutor(self.workers) if self.workers > 1 else None
        self.fingerprint = diffusion_fingerprint(fingerprint, steps)
        self.batch_size = GPU_BATCH if self.device.type == "cuda" else CPU_BATCH
        self._fits = self.batch_size
        self.precision = precision or self._fastest_precision()
        self._kept: OrderedDict[str, PreparedReference] = OrderedDict()

    @classmethod
    def load(
        cls, folder: Path | None = None, *, steps: int | None = None, device: torch.device | None = None
    ) -> DiffusionEngine:
        """From a weight pack, the bundled one by default. Raises ModelError."""
        pipeline, info = load_pipeline(folder)
        return cls(pipeline, fingerprint=info.fingerprint, steps=steps or info.steps, device=device)

    def render(self, references: Sequence[Reference], targets: np.ndarray, *, seed: int) -> Sequence[Patch]:
        """Patches for (N, 68, 2) px targets of N references: the same for any batch split within `TOLERANCE`."""
        return self._render(references, np.asarray(targets), seed=seed, steps=self.steps)

    def preview(self, reference: Reference, target: np.ndarray, *, seed: int) -> Patch:
        """One frame by the one-step estimate, whatever the engine's number of steps."""
        return self._render([reference], np.asarray(target)[None], seed=seed, steps=1)[0]

    def _render(self, references: Sequence[Reference], targets: np.ndarray, *, seed: int, steps: int) -> list[Patch]:
        patches = list(self._draft.render(references, targets, seed=seed))
        moved = [row for row, pair in enumerate(zip(references, targets, strict=True)) if _strength(*pair) > 0]
        for rows in self._batches(moved, references):
            frames = self._frames([references[row] for row in rows], targets[rows], [patches[row] for row in rows])
            windows = self._windows(frames, seed=seed, steps=steps)
            for row, made in zip(rows, self._each(self._pasted, frames, windows), strict=True):
                patches[row] = made or patches[row]
        return patches

    def _batches(self, rows: list[int], references: Sequence[Reference]) -> Iterator[list[int]]:
        """Rows that the model can take together: their windows are of one size."""
        alike: dict[int, list[int]] = {}
        for row in rows:
            alike.setdefault(self._window_side(references[row]), []).append(row)
        for members in alike.values():
            start = 0
            while start < len(members):
                part = members[start : start + self._fits]
                yield part
                start += len(part)

    def _frames(self, references: Sequence[Reference], targets: np.ndarray, patches: Sequence[Patch]) -> list[_Frame]:
        """Cut out what the model gets to see of frames that the draft engine has drawn."""
        return self._each(self._frame, references, targets, patches)

    def _frame(self, reference: Reference, target: np.ndarray, patch: Patch) -> _Frame:
        pixels = self.pipeline.config.window_pixels
        target, base = _held(reference, target), patch.paste(reference.image)
        # With a still head the surroundings are the source's, the same for every frame of a portrait: encoded once.
        moves = find_motion(reference.points.astype(np.float64), target).head
        behind = cut_window(base if moves else reference.image, target, pixels, pixels)
        units = window_units(target, source_to_window(target, pixels), pixels)
        size = self._window_side(reference)
        prior = cut_window(base, target, size, pixels) if self._adds else None
        return _Frame(reference, target, base, units, behind, prior)

    def _windows(self, frames: list[_Frame], *, seed: int, steps: int) -> list[np.ndarray]:
        """(S, S, 3) uint8 windows. Out of memory halves the batch, for the rest of this engine's life."""
        try:
            return self._windows_now(frames, seed=seed, steps=steps)
        except RuntimeError as error:
            if not is_out_of_memory(error):
                raise
            if len(frames) == 1:
                raise ModelError(
                    "There is not enough memory to render a single frame.",
                    remedy="Close other programs that use the GPU, or choose the draft engine.",
                ) from error
        if self.device.type == "cuda":
            torch.cuda.empty_cache()
        self._fits = half = max(1, len(frames) // 2)
        made: list[np.ndarray] = []
        for start in range(0, len(frames), half):
            made += self._windows(frames[start : start + half], seed=seed, steps=steps)
        return made

    @torch.inference_mode()
    def _windows_now(self, frames: list[_Frame], *, seed: int, steps: int) -> list[np.ndarray]:
        pixels, references = self.pipeline.config.window_pixels, [frame.reference for frame in frames]
        behind = np.stack([frame.behind for frame in frames])
        visible = behind[:, hidden_mask(pixels, pixels) == 0]
        if (visible == visible[0]).all():
            behind = behind[:1]
        priors = [frame.prior for frame in frames if frame.prior is not None]
        prior = self._tensor(np.stack(priors)) if priors else None
        units = torch.from_numpy(np.stack([frame.units for frame in frames])).to(self.device)
        with self._autocast():
            known = self._prepare(references, self._window_side(references[0]))
            noise = self.pipeline.clip_noise(torch.Generator().manual_seed(seed))
            pictures = self.pipeline.render(
                known, units, noise=noise, steps=steps, background=self._tensor(behind), prior=prior
            ).float()
        if prior is not None:
            levels = (pictures - prior) * 127.5
        else:
            levels = ((pictures + 1) * 127.5).round_().clamp_(0, 255).byte()
        return list(levels.permute(0, 2, 3, 1).contiguous().cpu().numpy())

    def _pasted(self, frame: _Frame, window: np.ndarray) -> Patch | None:
        return paste_window(
            frame.reference, frame.target, frame.base, window, strength=_strength(frame.reference, frame.target),
            pixels=self.pipeline.config.window_pixels, added=self._adds,
        )  # fmt: skip

    @property
    def _adds(self) -> bool:
        """Whether windows hold what is added to the draft engine's frame, which so keeps its full sharpness."""
        return bool(self.pipeline.unet.config.warp_prior)

    def _window_side(self, reference: Reference) -> int:
        """Px of the windows that come out for a reference: the model's own where they are added, else the source's."""
        pixels = self.pipeline.config.window_pixels
        return int(pixels) if self._adds else window_size(reference.points.astype(np.float64), pixels)

    def _prepare(self, references: Sequence[Reference], size: int) -> PreparedReference:
        """What depends on the references alone: of one that all share, or of each in its place. size: of the window."""
        keys = [f"{reference.key}:{size}" for reference in references]
        new = {key: reference for key, reference in zip(keys, references, strict=True) if key not in self._kept}
        found = {key: self._kept.pop(key) for key in dict.fromkeys(keys) if key in self._kept}
        if new:
            found |= dict(zip(new, self._prepared(list(new.values()), size).split(), strict=True))
        self._kept.update(found)
        while len(self._kept) > KEPT_REFERENCES:
            self._kept.popitem(last=False)
        return found[keys[0]] if len(found) == 1 else PreparedReference.joined([found[key] for key in keys])

    def _prepared(self, references: Sequence[Reference], size: int) -> PreparedReference:
        pixels = self.pipeline.config.window_pixels
        points = [reference.points.astype(np.float64) for reference in references]
        windows = [cut_window(r.image, at, size, pixels) for r, at in zip(references, points, strict=True)]
        units = np.stack([window_units(at, source_to_window(at, pixels), pixels) for at in points])
        return self.pipeline.prepare_reference(
            self._tensor(np.stack(windows)), torch.from_numpy(units).to(self.device)
        )  # fmt: skip

    def _each(self, function: Callable[..., Any], *items: Iterable[Any]) -> list[Any]:
        return list((self._pool.map if self._pool is not None else map)(function, *items))

    def _tensor(self, pictures: np.ndarray) -> Tensor:
        return torch.from_numpy(pictures).to(self.device).permute(0, 3, 1, 2).float() / 127.5 - 1

    def _autocast(self) -> torch.autocast:
        half = self.precision is not torch.float32
        return torch.autocast(self.device.type, dtype=self.precision if half else None, enabled=half)

    def _fastest_precision(self) -> torch.dtype:
        """fp32 unless this machine's GPU is measured to be faster with a half type. CPUs are slower with them."""
        if self.device.type != "cuda":
            return torch.float32
        times = {}
        for dtype in (torch.float32, torch.bfloat16, torch.float16):
            self.precision = dtype
            times[dtype] = self._time_unet()
        return quickest(times)

    @torch.inference_mode()
    def _time_unet(self) -> float:
        """Seconds of the quickest of three calls of U-Net and decoder at the usual batch."""
        points = torch.zeros(self.batch_size, 68, 2, device=self.device)
        window = torch.zeros(1, 3, *(self.pipeline.config.window_pixels,) * 2, device=self.device)
        best = float("inf")
        with self._autocast():
            known = self.pipeline.prepare_reference(window, points[:1])
            noise = self.pipeline.clip_noise(torch.Generator().manual_seed(0))
            for _ in range(4):
                started = time.perf_counter()
                self.pipeline.render(known, points, noise=noise)
                torch.cuda.synchronize(self.device)
                best = min(best, time.perf_counter() - started)
        return best


@dataclass(frozen=True, eq=False)
class _Frame:
    """A frame that the draft engine has drawn, `base`, (H, W, 3), and what the model sees of it.

    target: (68, 2) float64 px; units: the same in crop units; behind: (P, P, 3), what surrounds the hidden part; prior:
    (S, S, 3), what is to be repaired, None for a model without prior.
    """

    reference: Reference
    target: np.ndarray
    base: np.ndarray
    units: np.ndarray
    behind: np.ndarray
    prior: np.ndarray | None


def _held(reference: Reference, target: np.ndarray) -> np.ndarray:
    """(68, 2) float64 px: finite, and within reach of the reference."""
    source = reference.points.astype(np.float64)
    reach = FARTHEST * face_px(source)
    return np.clip(np.where(np.isfinite(target), target, source).astype(np.float64), source - reach, source + reach)


def _strength(reference: Reference, target: np.ndarray) -> float:
    return strength_of(reference.points.astype(np.float64), _held(reference, target))
