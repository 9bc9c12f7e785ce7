"""Other voices, rooms, microphones and faces: what training windows are turned into."""

from __future__ import annotations

from collections.abc import Callable

import torch
from torch.nn import functional as F

from studio.talkformer.audio_features import MEL_PER_FRAME, WINDOW

Uniform = Callable[..., torch.Tensor]
"""Random numbers in 0..1 of a shape, from the sampler's generator."""
CONTENT_POINTS = [*range(17), *range(48, 68)]


def distort(log_mel: torch.Tensor, level: torch.Tensor, uniform: Uniform) -> torch.Tensor:
    """Other voices, rooms and microphones in the log-mel domain: pitch and formants, tone, gain, noise, masks."""
    size, steps, bins = log_mel.shape
    device = log_mel.device
    place = torch.arange(bins, device=device).float()
    warp = 1 + 0.13 * (uniform(size, 1) - 0.5)
    source = (place * warp + 3 * (uniform(size, 1) - 0.5)).clamp(0, bins - 1.001)
    low = source.floor().long()
    part = (source - low)[:, None]

    def take(index: torch.Tensor) -> torch.Tensor:
        return torch.gather(log_mel, 2, index[:, None].expand(-1, steps, -1))

    mel = take(low) * (1 - part) + take(low + 1) * part
    knots = 3.0 * (uniform(size, 1, 6) - 0.5)
    tone = F.interpolate(knots, bins, mode="linear", align_corners=True)
    mel = mel + tone + 1.2 * (uniform(size, 1, 1) - 0.5)
    slope = 3 * (uniform(size, 1, 1) - 0.5) * (place / bins - 0.5)
    noise = level.mean(1)[:, None, None] - 1 - 8 * uniform(size, 1, 1) + slope
    grain = torch.log(0.05 - torch.log(uniform(size, steps, bins).clamp(1e-4, 1 - 1e-4)))
    noisy = torch.logaddexp(mel, noise + 0.7 * grain)
    mel = torch.where(uniform(size, 1, 1) < 0.6, noisy, mel)
    time = torch.arange(steps, device=device).float()
    for axis, (line, widest, count) in enumerate(((place, 7.0, bins), (time, 17.0, steps))):
        for _ in range(2 if axis == 0 else 3):
            width, begin = widest * uniform(size, 1), count * uniform(size, 1) - 4
            masked = (line >= begin) & (line < begin + width) & (uniform(size, 1) < 0.5)
            masked = masked[:, None] if axis == 0 else masked[:, :, None]
            mel = torch.where(masked, level[..., None] - 3, mel)
    return mel


def reshape_faces(points: torch.Tensor, reference: torch.Tensor, uniform: Uniform) -> list[torch.Tensor]:
    """Faces of other proportions: wider, longer, other mouth widths. The same change for target and reference."""
    size = points.shape[0]
    factor = 1 + 0.12 * (uniform(size, 1, 1, 2) - 0.5)
    mouth = 1 + 0.2 * (uniform(size, 1, 1, 2) - 0.5)
    jitter = 1.2 * (uniform(size, 1, 68, 2) - 0.5)
    centre = reference[:, :, 48:68].mean((1, 2), keepdim=True)
    results = []
    for faces in (points, reference):
        faces = torch.cat([faces[:, :, :48], centre + mouth * (faces[:, :, 48:] - centre)], 2)
        results.append(128 + factor * (faces - 128) + jitter)
    return results


def silence_stretch(
    log_mel: torch.Tensor,
    level: torch.Tensor,
    points: torch.Tensor,
    rest: torch.Tensor,
    weight: torch.Tensor,
    uniform: Uniform,
) -> tuple[torch.Tensor, torch.Tensor, torch.Tensor]:
    """In some windows a stretch of sound is taken away and the mouth is closed there: what pauses teach."""
    size, frames = weight.shape
    chosen = uniform(size) < 0.12
    begin = (uniform(size) * (frames + 10) - 20)[:, None]
    end = begin + 12 + 40 * uniform(size)[:, None]
    place = torch.arange(frames, device=weight.device)[None].float()
    quiet = chosen[:, None] & (place >= begin) & (place < end)
    mel_place = (torch.arange(log_mel.shape[1], device=weight.device)[None] - WINDOW // 2 + 1) / MEL_PER_FRAME - 0.5
    muted = chosen[:, None] & (mel_place >= begin) & (mel_place < end)
    soft = level - 5 - 3 * uniform(size)[:, None]
    log_mel = torch.where(muted[:, :, None], log_mel.minimum(soft[..., None]), log_mel)
    deep = quiet & (place >= begin + 4) & (place < end - 4)
    closed = points.clone()
    closed[:, :, CONTENT_POINTS] = torch.where(
        deep[:, :, None, None], rest[:, None, CONTENT_POINTS], points[:, :, CONTENT_POINTS]
    )
    near = chosen[:, None] & (place >= begin - 3) & (place < end + 3) & ~deep
    return log_mel, closed, weight * (~near).float()
