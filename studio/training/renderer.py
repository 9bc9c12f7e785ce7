"""Trains the renderer of the `compact` preset: `autoencoder`, then `diffusion` on true landmarks.

Each stage is bounded by minutes, logs one JSON object per check, and leaves a folder that `from_pretrained` loads.
"""

from __future__ import annotations

import argparse
import json
import math
import time
from collections.abc import Callable, Iterator
from dataclasses import asdict, dataclass
from pathlib import Path

import numpy as np
import torch
from diffusers import DDIMScheduler
from torch import Tensor
from torch.nn import functional

from studio.talkformer.autoencoder import FACTOR, CompactAutoencoder
from studio.talkformer.crop import WINDOW_PIXELS, hidden_mask
from studio.talkformer.unet import LandmarkUNet
from studio.talkformer.warp_prior import warp_picture
from studio.training import face_crops
from studio.training.device_data import Average, Pair, PairSampler
from studio.training.picture_losses import (
    PatchDiscriminator,
    feature_match,
    gradient_match,
    hinge_discriminator,
    pyramid_l1,
)

LATENT_SIZE = WINDOW_PIXELS // FACTOR
CHECK_SECONDS = 30.0
ABLATIONS = ("warp_prior", "motion_alignment", "implicit_warp")


@dataclass(frozen=True)
class StageConfig:
    """One stage of training.

    minutes bounds wall time; adversarial_from is the share of it after which the adversarial terms act.
    """

    minutes: float
    batch: int
    learning_rate: float
    adversarial_weight: float = 0.05
    adversarial_from: float = 0.4
    seed: int = 0


def new_scheduler() -> DDIMScheduler:
    """The noise schedule of `compact`: x0 prediction, zero terminal SNR, so that one step from pure noise is exact."""
    return DDIMScheduler(
        num_train_timesteps=1000,
        beta_schedule="squaredcos_cap_v2",
        prediction_type="sample",
        rescale_betas_zero_snr=True,
        timestep_spacing="trailing",
        clip_sample=False,
    )


def mouth_weight(points: Tensor, size: int = WINDOW_PIXELS) -> Tensor:
    """(B, 68, 2) -> (B, 1, size, size): 1 over the hidden part, rising to 4 round the lips, 0.2 elsewhere."""
    base = torch.from_numpy(hidden_mask(size)).to(points) * 0.8 + 0.2
    axis = (torch.arange(size, device=points.device, dtype=points.dtype) + 0.5) * 2 / size - 1
    centre, half = points[:, 48:60].mean(1), (points[:, 48:60].amax(1) - points[:, 48:60].amin(1)) * 0.55 + 0.06
    x = ((axis[None] - centre[:, :1]) / half[:, :1]) ** 2
    y = ((axis[None] - centre[:, 1:]) / half[:, 1:]) ** 2
    bump = torch.exp(-0.7 * (x[:, None, :] + y[:, :, None]) ** 2)
    return base[None, None] + 3 * bump[:, None]


class Clock:
    """Share of a time budget that is used, and when the next check is due."""

    def __init__(self, minutes: float) -> None:
        self.start, self.budget, self.next_check = time.monotonic(), minutes * 60, CHECK_SECONDS

    @property
    def seconds(self) -> float:
        return time.monotonic() - self.start

    @property
    def share(self) -> float:
        return min(1.0, self.seconds / self.budget)

    def check_due(self) -> bool:
        if self.seconds < self.next_check:
            return False
        self.next_check += CHECK_SECONDS
        return True

    def steps(self) -> Iterator[int]:
        step = 0
        while self.seconds < self.budget:
            yield step
            step += 1


def learning_rate_at(share: float, peak: float) -> float:
    """Linear warm-up over 2 % of the budget, then a half cosine to 2 % of the peak."""
    return peak * min(1.0, share / 0.02 + 0.02) * (0.02 + 0.98 * 0.5 * (1 + math.cos(math.pi * share)))


def _amp(device: torch.device) -> torch.autocast:
    return torch.autocast(device.type, dtype=torch.bfloat16, enabled=device.type == "cuda")


def train_autoencoder(
    sampler: PairSampler, check: PairSampler, config: StageConfig, log: Callable[[dict], None]
) -> CompactAutoencoder:
    """L1 over a pyramid, gradients and, later, a patch discriminator; noise on the latent for a smooth decoder."""
    device = sampler.device
    torch.manual_seed(config.seed)
    model = CompactAutoencoder().to(device, memory_format=torch.channels_last)
    judge = PatchDiscriminator(3).to(device)
    optimiser = torch.optim.AdamW(model.parameters(), config.learning_rate, betas=(0.9, 0.99), weight_decay=1e-4)
    judge_optimiser = torch.optim.AdamW(judge.parameters(), 2e-4, betas=(0.5, 0.99))
    average, clock, step = Average(model), Clock(config.minutes), 0
    none = torch.zeros(1, 0, 1, 1, device=device)
    for step in clock.steps():
        for group in optimiser.param_groups:
            group["lr"] = learning_rate_at(clock.share, config.learning_rate)
        pair = sampler.draw(config.batch)
        target, weight = pair.target, mouth_weight(pair.target_points)
        with _amp(device):
            picture, raw = model(target, noise=0.05)
            picture = picture.float()
            loss = pyramid_l1(picture, target, weight) + 0.5 * gradient_match(picture, target, weight)
            loss = loss + 1e-4 * raw.float().square().mean()
            if clock.share > config.adversarial_from:
                empty = none.expand(len(target), 0, *target.shape[2:])
                fake = judge.features(picture, empty)
                real = judge.features(target, empty)
                loss = loss - config.adversarial_weight * fake[-1].mean() + 0.5 * feature_match(fake, real)
        optimiser.zero_grad(set_to_none=True)
        loss.backward()
        torch.nn.utils.clip_grad_norm_(model.parameters(), 1.0)
        optimiser.step()
        average.update(model)
        if clock.share > config.adversarial_from - 0.05:
            _train_judge(judge, judge_optimiser, target, picture, none.expand(len(target), 0, *target.shape[2:]))
        if clock.check_due():
            log({"stage": "autoencoder", "step": step, "seconds": round(clock.seconds), "loss": loss.item()})
    model.load_state_dict(average.values)
    model.eval()
    with torch.no_grad():
        model.set_statistics(torch.cat([model.encode_raw(sampler.draw(64, augment=False).target) for _ in range(8)]))
        pair = check.draw(128, augment=False)
        restored = model.decode(model.encode(pair.target))
        log({"stage": "autoencoder", "step": step, "seconds": round(clock.seconds), **_scores(restored, pair)})
    return model


def _train_judge(
    judge: PatchDiscriminator, optimiser: torch.optim.Optimizer, real: Tensor, fake: Tensor, condition: Tensor
) -> None:
    with _amp(real.device):
        loss = hinge_discriminator(
            judge.features(real, condition)[-1].float(), judge.features(fake.detach(), condition)[-1].float()
        )
    optimiser.zero_grad(set_to_none=True)
    loss.backward()
    optimiser.step()


def _scores(picture: Tensor, pair: Pair) -> dict[str, float]:
    """PSNR over the hidden part and over the mouth, dB, and the share of the truth's fine detail in the mouth."""
    error = ((picture.clamp(-1, 1) - pair.target) / 2).square().mean(1, keepdim=True)
    hidden = torch.from_numpy(hidden_mask()).to(error)[None, None].expand_as(error)
    mouth = (mouth_weight(pair.target_points) > 2.0).to(error)

    def psnr(region: Tensor) -> float:
        per_picture = (error * region).sum((1, 2, 3)) / region.sum((1, 2, 3))
        return round((-10 * per_picture.log10()).median().item(), 3)

    def detail(image: Tensor) -> Tensor:
        grey = image.clamp(-1, 1).mean(1, keepdim=True)
        fine = grey - functional.avg_pool2d(grey, 3, stride=1, padding=1)
        return ((fine.square() * mouth).sum((1, 2, 3)) / mouth.sum((1, 2, 3))).sqrt()

    ratio = (detail(picture) / detail(pair.target)).median().item()
    return {"psnr_hidden": psnr(hidden), "psnr_mouth": psnr(mouth), "detail": round(ratio, 3)}


@dataclass(frozen=True, eq=False)
class Conditions:
    """Latents that the U-Net is given for a batch of pairs; warped_picture is the warp prior in pixels."""

    clean: Tensor
    masked: Tensor
    warped: Tensor
    warped_picture: Tensor
    reference: Tensor
    mask: Tensor


@torch.no_grad()
def make_conditions(autoencoder: CompactAutoencoder, pair: Pair, target_points: Tensor) -> Conditions:
    """Encode target, masked target, warp prior and reference in one pass."""
    hidden = torch.from_numpy(hidden_mask()).to(pair.target)
    warped = warp_picture(pair.reference, pair.reference_points, target_points)
    pictures = torch.cat([pair.target, pair.target * (1 - hidden), warped, pair.reference])
    with _amp(pictures.device):
        latents = autoencoder.encode(pictures).float()
    clean, masked, warp, reference = latents.chunk(4)
    mask = torch.from_numpy(hidden_mask(LATENT_SIZE)).to(clean).expand(len(clean), 1, -1, -1)
    return Conditions(clean, masked, warp, warped, reference, mask)


def denoise(
    unet: LandmarkUNet, conditions: Conditions, noisy: Tensor, steps: Tensor, target: Tensor, reference: Tensor
) -> Tensor:
    """The U-Net's estimate of the clean latent."""
    memory = unet.remember(conditions.reference, reference)
    return unet(
        noisy,
        steps,
        mask=conditions.mask,
        masked=conditions.masked,
        target_points=target,
        memory=memory,
        warped=conditions.warped if unet.config.warp_prior else None,
    )


def _draw_steps(batch: int, device: torch.device) -> Tensor:
    """Timesteps: a third at pure noise (where a one-step sampler starts), the others uniform."""
    steps = torch.randint(0, 1000, (batch,), device=device)
    return torch.where(torch.rand(batch, device=device) < 0.35, torch.full_like(steps, 999), steps)


def train_diffusion(
    autoencoder: CompactAutoencoder,
    sampler: PairSampler,
    check: PairSampler,
    config: StageConfig,
    log: Callable[[dict], None],
    unet: LandmarkUNet,
) -> LandmarkUNet:
    """Clean-latent regression at every noise level plus pixel and adversarial terms on the decoded estimate.

    Landmarks carry a little noise, so that hand-edited ones are nothing new to the model.
    """
    device = sampler.device
    torch.manual_seed(config.seed)
    unet = unet.to(device, memory_format=torch.channels_last)
    autoencoder = autoencoder.to(device, memory_format=torch.channels_last).requires_grad_(False).eval()
    judge = PatchDiscriminator(6).to(device)
    optimiser = torch.optim.AdamW(unet.parameters(), config.learning_rate, betas=(0.9, 0.99), weight_decay=1e-3)
    judge_optimiser = torch.optim.AdamW(judge.parameters(), 2e-4, betas=(0.5, 0.99))
    scheduler, average, clock = new_scheduler(), Average(unet), Clock(config.minutes)
    for step in clock.steps():
        for group in optimiser.param_groups:
            group["lr"] = learning_rate_at(clock.share, config.learning_rate)
        pair = sampler.draw(config.batch)
        target = pair.target_points + 0.006 * torch.randn_like(pair.target_points)
        reference = pair.reference_points + 0.006 * torch.randn_like(pair.reference_points)
        conditions = make_conditions(autoencoder, pair, target)
        steps = _draw_steps(len(target), device)
        noise = torch.randn_like(conditions.clean)
        noisy = scheduler.add_noise(conditions.clean, noise, steps)
        weight = mouth_weight(pair.target_points)
        with _amp(device):
            estimate = denoise(unet, conditions, noisy, steps, target, reference).float()
            picture = autoencoder.decode(estimate).float()
            small = functional.avg_pool2d(weight, FACTOR)
            loss = (functional.smooth_l1_loss(estimate, conditions.clean, reduction="none", beta=0.5) * small).mean()
            loss = loss + pyramid_l1(picture, pair.target, weight) + 0.5 * gradient_match(picture, pair.target, weight)
            if clock.share > config.adversarial_from:
                fake = judge.features(picture, conditions.warped_picture)
                real = judge.features(pair.target, conditions.warped_picture)
                loss = loss - config.adversarial_weight * fake[-1].mean() + feature_match(fake, real)
        optimiser.zero_grad(set_to_none=True)
        loss.backward()
        torch.nn.utils.clip_grad_norm_(unet.parameters(), 1.0)
        optimiser.step()
        average.update(unet)
        if clock.share > config.adversarial_from - 0.03:
            _train_judge(judge, judge_optimiser, pair.target, picture, conditions.warped_picture)
        if clock.check_due():
            entry = {"stage": "diffusion", "step": step, "seconds": round(clock.seconds), "loss": round(loss.item(), 4)}
            log({**entry, **_check_diffusion(unet, average, autoencoder, check)})
    unet.load_state_dict(average.values)
    return unet.eval()


@torch.no_grad()
def _check_diffusion(
    unet: LandmarkUNet, average: Average, autoencoder: CompactAutoencoder, check: PairSampler
) -> dict[str, float]:
    """One step from noise on held-out people, by the averaged weights; beside it the warp prior alone."""
    kept = {name: value.detach().clone() for name, value in unet.state_dict().items()}
    unet.load_state_dict(average.values)
    check.random.manual_seed(1)
    pair = check.draw(128, augment=False)
    conditions = make_conditions(autoencoder, pair, pair.target_points)
    picture = one_step(unet, autoencoder, conditions, pair, seed=1)
    scores = _scores(picture, pair)
    prior = {f"warp_{name}": value for name, value in _scores(conditions.warped_picture, pair).items()}
    unet.load_state_dict(kept)
    return {**scores, **prior}


@torch.no_grad()
def one_step(
    unet: LandmarkUNet, autoencoder: CompactAutoencoder, conditions: Conditions, pair: Pair, *, seed: int
) -> Tensor:
    """Pictures (B, 3, H, W) from one step at the last timestep, all with the same noise."""
    device = conditions.clean.device
    noise = torch.randn(1, *conditions.clean.shape[1:], generator=torch.Generator().manual_seed(seed)).to(device)
    noise = noise.expand_as(conditions.clean)
    steps = torch.full((len(noise),), 999, device=device)
    with _amp(device):
        estimate = denoise(unet, conditions, noise, steps, pair.target_points, pair.reference_points)
        return autoencoder.decode(estimate.float()).float()


def sample_sheet(unet: LandmarkUNet, autoencoder: CompactAutoencoder, check: PairSampler, path: Path) -> None:
    """Rows of reference, warp prior, rendered, truth: a picture to look at."""
    import cv2

    check.random.manual_seed(2)
    pair = check.draw(12, augment=False)
    conditions = make_conditions(autoencoder, pair, pair.target_points)
    picture = one_step(unet, autoencoder, conditions, pair, seed=2)
    rows = torch.cat([pair.reference, conditions.warped_picture, picture.clamp(-1, 1), pair.target], dim=3)
    sheet = ((rows.float() + 1) * 127.5).round().byte().permute(0, 2, 3, 1).flatten(0, 1).cpu().numpy()
    path.parent.mkdir(parents=True, exist_ok=True)
    cv2.imwrite(str(path), np.ascontiguousarray(sheet[..., ::-1]), [cv2.IMWRITE_JPEG_QUALITY, 92])


def add_arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--data", type=Path, required=True, help="the training pack; for training, what 'pack' wrote")
    parser.add_argument("--out", type=Path, required=True, help="where to write the pack or the weights")
    parser.add_argument("--stage", choices=("pack", "autoencoder", "diffusion", "both"), default="both")
    parser.add_argument("--minutes", type=float, nargs=2, default=(3.0, 6.0), help="of autoencoder and of diffusion")
    parser.add_argument("--batch", type=int, default=96)
    parser.add_argument("--workers", type=int, default=1, help="processes that decode clips")
    parser.add_argument("--step", type=int, default=1, help="use every n-th frame")
    parser.add_argument("--resume", type=Path, help="a folder with weights to start from")
    parser.add_argument("--seed", type=int, default=0)
    parser.add_argument("--ablate", choices=ABLATIONS, help="train without one part, for the ablation table")


def run(arguments: argparse.Namespace) -> int:
    """Entry of `lipwright train renderer`."""
    out: Path = arguments.out
    out.mkdir(parents=True, exist_ok=True)
    if arguments.stage == "pack":
        print(json.dumps(face_crops.pack(arguments.data, out)))
        return 0
    log_file = (out / "log.jsonl").open("a")

    def log(entry: dict) -> None:
        print(json.dumps(entry), flush=True)
        log_file.write(json.dumps(entry) + "\n")
        log_file.flush()

    device = torch.device("cuda" if torch.cuda.is_available() else "cpu")
    torch.backends.cudnn.benchmark = True
    torch.set_float32_matmul_precision("high")
    crops = face_crops.load(arguments.data, workers=arguments.workers, step=arguments.step)
    train = PairSampler(crops, np.flatnonzero(~crops.held_out), device, arguments.seed)
    check = PairSampler(crops, np.flatnonzero(crops.held_out), device, 1)
    log({"frames": len(crops.clip), "held_out": int(crops.held_out.sum()), "device": str(device)})
    autoencoder_stage = StageConfig(arguments.minutes[0], arguments.batch, 1e-3, seed=arguments.seed)
    diffusion_stage = StageConfig(arguments.minutes[1], arguments.batch, 5e-4, seed=arguments.seed)
    log({"autoencoder": asdict(autoencoder_stage), "diffusion": asdict(diffusion_stage)})
    if arguments.stage in ("autoencoder", "both"):
        autoencoder = train_autoencoder(train, check, autoencoder_stage, log)
        autoencoder.half().save_pretrained(out / "autoencoder")
        autoencoder.float()
    else:
        autoencoder = CompactAutoencoder.from_pretrained(arguments.resume / "autoencoder").float().to(device)
    if arguments.stage in ("diffusion", "both"):
        start = LandmarkUNet(**{arguments.ablate: False}) if arguments.ablate else LandmarkUNet()
        if arguments.resume is not None and (arguments.resume / "unet").is_dir() and not arguments.ablate:
            start = LandmarkUNet.from_pretrained(arguments.resume / "unet").float()
        unet = train_diffusion(autoencoder, train, check, diffusion_stage, log, start)
        sample_sheet(unet, autoencoder, check, out / "sheet.jpg")
        unet.half().save_pretrained(out / "unet")
    return 0


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__)
    add_arguments(parser)
    return run(parser.parse_args())


if __name__ == "__main__":
    raise SystemExit(main())
