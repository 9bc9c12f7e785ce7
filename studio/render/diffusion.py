"""The diffusion engine: the lower face from TalkFormer, everything else from the draft engine, one compositor.

The draft engine moves the head, blinks, and gives the model the picture to repair and what surrounds it. Where the
lower face hardly moves, the draft's warp of the source stays: it fades into the model's picture as the motion grows, so
that nothing jumps when speech begins.
"""

from __future__ import annotations

import time
from collections import OrderedDict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

import cv2
import numpy as np
import torch
from torch import Tensor

from studio.core.errors import ModelError
from studio.core.geometry import carried_mouth
from studio.render.compositor import composite
from studio.render.draft import FARTHEST, DraftEngine
from studio.render.draft_scene import FEATHER
from studio.render.engine import Patch, Reference
from studio.render.engines import diffusion_fingerprint
from studio.render.mask import LOWER_FACE, build_mask, face_px, find_motion
from studio.talkformer.crop import hidden_mask, sized_window, source_to_window, window_units
from studio.talkformer.pipeline import PreparedReference, TalkFormerPipeline, window_alpha
from studio.talkformer.weight_pack import load_pipeline

KEPT_REFERENCES = 4
CPU_BATCH, GPU_BATCH = 8, 32
LARGEST_WINDOW = 3
"""The window is sampled at the source's own scale, up to so many times the model's own side."""
WINDOW_FADE = 14
"""Px of 192 over which the hidden part fades to what surrounds it."""
MODEL_FEATHER = 0.7
"""Share of the mask's fade over which the model's picture gives way to the draft's: skin fully, background hardly."""
FULL_AT = 0.012
"""Largest lower-face motion, in face widths, from which on the model's picture counts fully."""
TOLERANCE = 2
"""Grey levels by which a pixel may differ between batch sizes and devices: floating-point rounding."""
CLEARLY = 0.85
"""Share of another precision's time that one must stay under to be preferred to it."""


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
        self._draft = DraftEngine()
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

    def render(self, reference: Reference, targets: np.ndarray, *, seed: int) -> Sequence[Patch]:
        """Patches for (N, 68, 2) px targets: the same for any batch split within `TOLERANCE`."""
        return self._render(reference, np.asarray(targets), seed=seed, steps=self.steps)

    def preview(self, reference: Reference, target: np.ndarray, *, seed: int) -> Patch:
        """One frame by the one-step estimate, whatever the engine's number of steps."""
        return self._render(reference, np.asarray(target)[None], seed=seed, steps=1)[0]

    def _render(self, reference: Reference, targets: np.ndarray, *, seed: int, steps: int) -> list[Patch]:
        source = reference.points.astype(np.float64)
        reach = FARTHEST * face_px(source)
        held = np.where(np.isfinite(targets), targets, source).astype(np.float64)
        held = np.clip(held, source - reach, source + reach)
        patches = list(self._draft.render(reference, targets, seed=seed))
        strengths = [strength_of(source, target) for target in held]
        rows = [index for index, strength in enumerate(strengths) if strength > 0]
        pixels = self.pipeline.config.window_pixels
        for part in self._batches(rows):
            bases = [patches[row].paste(reference.image) for row in part]
            heads = [find_motion(source, held[row]).head for row in part]
            # With a still head the surroundings are the source's, the same for every frame: encoded once.
            behind = [base if head else reference.image for base, head in zip(bases, heads, strict=True)]
            scenes = _Scenes(held[part], behind, self._drafts(reference, held[part], bases, seed=seed))
            windows = self._windows(reference, scenes, seed=seed, steps=steps)
            for row, base, window in zip(part, bases, windows, strict=True):
                made = paste_window(
                    reference, held[row], base, window, strength=strengths[row], pixels=pixels,
                    added=self._adds(reference),
                )  # fmt: skip
                patches[row] = made or patches[row]
        return patches

    def _batches(self, rows: list[int]) -> Iterator[list[int]]:
        start = 0
        while start < len(rows):
            part = rows[start : start + self._fits]
            yield part
            start += len(part)

    def _windows(self, reference: Reference, scenes: _Scenes, *, seed: int, steps: int) -> list[np.ndarray]:
        """(S, S, 3) uint8 windows. Out of memory halves the batch, for the rest of this engine's life."""
        try:
            return self._windows_now(reference, scenes, seed=seed, steps=steps)
        except RuntimeError as error:
            if not is_out_of_memory(error):
                raise
            if len(scenes.targets) == 1:
                raise ModelError(
                    "There is not enough memory to render a single frame.",
                    remedy="Close other programs that use the GPU, or choose the draft engine.",
                ) from error
        if self.device.type == "cuda":
            torch.cuda.empty_cache()
        self._fits = half = max(1, len(scenes.targets) // 2)
        made: list[np.ndarray] = []
        for start in range(0, len(scenes.targets), half):
            made += self._windows(reference, scenes.part(slice(start, start + half)), seed=seed, steps=steps)
        return made

    @torch.inference_mode()
    def _windows_now(self, reference: Reference, scenes: _Scenes, *, seed: int, steps: int) -> list[np.ndarray]:
        pixels, targets = self.pipeline.config.window_pixels, scenes.targets
        units = np.stack([window_units(target, source_to_window(target, pixels), pixels) for target in targets])
        behind = np.stack([cut_window(*pair, pixels, pixels) for pair in zip(scenes.backgrounds, targets, strict=True)])
        visible = behind[:, hidden_mask(pixels, pixels) == 0]
        if (visible == visible[0]).all():
            behind = behind[:1]
        with self._autocast():
            known = self._prepare(reference.look or reference, pixels if self._adds(reference) else None)
            noise = self.pipeline.clip_noise(torch.Generator().manual_seed(seed))
            prior = self._prior(scenes, known.size)
            pictures = self.pipeline.render(
                known, torch.from_numpy(units).to(self.device), noise=noise, steps=steps,
                background=self._tensor(behind), prior=prior,
            ).float()  # fmt: skip
        if prior is not None and self._adds(reference):
            levels = (pictures - prior) * 127.5
        else:
            levels = ((pictures + 1) * 127.5).round_().clamp_(0, 255).byte()
        return list(levels.permute(0, 2, 3, 1).contiguous().cpu().numpy())

    def _adds(self, reference: Reference) -> bool:
        """Whether windows hold what is added to the draft engine's frame, which so keeps its full sharpness."""
        return bool(self.pipeline.unet.config.warp_prior) and reference.look is None

    def _drafts(self, reference: Reference, targets: np.ndarray, bases: list[np.ndarray], *, seed: int) -> list[_Draft]:
        """What the model repairs: the draft engine's frames, or those that it makes of a borrowed look."""
        look = reference.look
        if look is None:
            return [_Draft(base, target) for base, target in zip(bases, targets, strict=True)]
        carried = np.stack([carried_mouth(target, look.points) for target in targets])
        patches = self._draft.render(look, carried, seed=seed)
        return [_Draft(patch.paste(look.image), at) for patch, at in zip(patches, carried, strict=True)]

    def _prior(self, scenes: _Scenes, size: int) -> Tensor | None:
        """(B, 3, size, size): what the draft engine drew, for a model that repairs it."""
        if not self.pipeline.unet.config.warp_prior:
            return None
        pixels = self.pipeline.config.window_pixels
        return self._tensor(np.stack([cut_window(d.picture, d.points, size, pixels) for d in scenes.drafts]))

    def _prepare(self, reference: Reference, size: int | None = None) -> PreparedReference:
        """What depends on the reference alone; a clip of a portrait has one. size: of its window; as the source."""
        pixels = self.pipeline.config.window_pixels
        points = reference.points.astype(np.float64)
        size = size or window_size(points, pixels)
        key = f"{reference.key}:{size}"
        found = self._kept.pop(key, None)
        if found is None:
            window = self._tensor(cut_window(reference.image, points, size, pixels)[None])
            units = window_units(points, source_to_window(points, pixels), pixels)
            found = self.pipeline.prepare_reference(window, torch.from_numpy(units)[None].to(self.device))
        self._kept[key] = found
        while len(self._kept) > KEPT_REFERENCES:
            self._kept.popitem(last=False)
        return found

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
                self.pipeline.render(known, points, noise=noise, detail=0)
                torch.cuda.synchronize(self.device)
                best = min(best, time.perf_counter() - started)
        return best


@dataclass(frozen=True, eq=False)
class _Draft:
    """A picture of the draft engine and the (68, 2) points px of the face in it."""

    picture: np.ndarray
    points: np.ndarray


@dataclass(frozen=True, eq=False)
class _Scenes:
    """Of a batch: (B, 68, 2) targets, pictures of what surrounds the window, and what is to be repaired."""

    targets: np.ndarray
    backgrounds: list[np.ndarray]
    drafts: list[_Draft]

    def part(self, rows: slice) -> _Scenes:
        return _Scenes(self.targets[rows], self.backgrounds[rows], self.drafts[rows])


def window_size(points: np.ndarray, pixels: int) -> int:
    """Side of the window at the source's own scale, in steps of a third of the model's, within bounds."""
    native = pixels / max(source_to_window(points, pixels).scale, 1e-6)
    step = pixels // 3
    return int(np.clip(-(-native // step) * step, pixels, LARGEST_WINDOW * pixels))


def cut_window(image: np.ndarray, points: np.ndarray, size: int, pixels: int) -> np.ndarray:
    """(size, size, 3) uint8: the model's window of an (H, W, 3) picture, shrunk without aliasing."""
    shrink = max(1, int(np.ceil(0.75 / max(sized_window(points, size, pixels).scale, 0.05))))
    large = size * shrink
    affine = sized_window(points, large, pixels).affine()
    cut = cv2.warpAffine(image, affine, (large, large), flags=cv2.INTER_LINEAR, borderMode=cv2.BORDER_REPLICATE)
    return cut if shrink == 1 else cv2.resize(cut, (size, size), interpolation=cv2.INTER_AREA)


def paste_window(
    reference: Reference,
    target: np.ndarray,
    base: np.ndarray,
    window: np.ndarray,
    *,
    strength: float,
    pixels: int,
    added: bool = False,
) -> Patch | None:
    """A rendered (S, S, 3) window over the draft's frame `base`, through the mask of source and target.

    pixels: side of the model's window. added: the window, float32 grey levels, is added to `base` instead of taking its
    place. None where there is nothing to mask.
    """
    source = reference.points.astype(np.float64)
    mask = build_mask(reference.image.shape, source, target, find_motion(source, target))
    if mask is None:
        return None
    size, region = window.shape[0], mask.region
    affine = sized_window(target, size, pixels).inverse().affine()
    affine[:, 2] -= (region.x, region.y)
    place = (region.width, region.height)
    back = cv2.warpAffine(window, affine, place, flags=cv2.INTER_LINEAR, borderMode=cv2.BORDER_REPLICATE)
    inside = cv2.warpAffine(window_alpha(size, WINDOW_FADE), affine, place, flags=cv2.INTER_LINEAR)
    alpha = inside * mask.alpha(feather=MODEL_FEATHER) * np.float32(strength)
    under = np.ascontiguousarray(base[region.slices])
    if added:
        back = np.clip(np.rint(under + back), 0, 255).astype(np.uint8)
    return composite(reference.image, mask, cv2.blendLinear(under, back, 1 - alpha, alpha), feather=FEATHER)


def strength_of(source: np.ndarray, target: np.ndarray) -> float:
    """0 where the lower face does not move against the head, 1 from `FULL_AT` face widths on."""
    motion = find_motion(source, target)
    moved = np.linalg.norm(motion.pose.apply(target[LOWER_FACE]) - source[LOWER_FACE], axis=1).max()
    t = float(np.clip(moved / (FULL_AT * face_px(source)), 0, 1))
    return t * t * (3 - 2 * t)


def best_device() -> torch.device:
    """CUDA or ROCm, else Apple's GPU, else the CPU."""
    if torch.cuda.is_available():
        return torch.device("cuda")
    return torch.device("mps" if torch.backends.mps.is_available() else "cpu")


def quickest(times: Mapping[torch.dtype, float]) -> torch.dtype:
    """The precision to compute in, by seconds of each, the most exact first: a later one must be clearly quicker.

    Two that are about as quick must not take turns: frames that are rendered on another day would differ.
    """
    chosen, *others = times
    for dtype in others:
        if times[dtype] < CLEARLY * times[chosen]:
            chosen = dtype
    return chosen


def is_out_of_memory(error: BaseException) -> bool:
    """CUDA has a type for it; Apple's backend and the CPU's allocator only a text."""
    return isinstance(error, torch.OutOfMemoryError) or "out of memory" in str(error) or "can't allocate" in str(error)
