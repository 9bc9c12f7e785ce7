"""The folds of the motion model, taught end to end: each by what mouths look like, its own people held out.

A fold's network has never met the people of its fold, so what is gained on them is gained on strangers. The renderer
stands still. The networks that are left take the place of those of `train motion train` when `assemble` joins them.
"""

from __future__ import annotations

import argparse
import json
from collections.abc import Mapping, Sequence
from dataclasses import asdict, replace
from functools import partial
from typing import cast

import numpy as np
import torch

from studio.core.errors import InputError
from studio.core.resources import resource_path
from studio.core.topology import CONTENT
from studio.talkformer.end_to_end import TalkingChain
from studio.talkformer.landmark_completion import LandmarkCompletion
from studio.talkformer.motion import load_speech_encoder
from studio.talkformer.motion_net import MotionNet
from studio.talkformer.sync_expert import FRAMES, SyncExpert
from studio.training.device_data import SequenceSampler
from studio.training.face_set import read_listing
from studio.training.joint_stage import JointStage
from studio.training.loop import train
from studio.training.metrics import median_score, score_motion
from studio.training.motion_assemble import join
from studio.training.motion_data import MotionClip, read_pack
from studio.training.motion_loop import FOLDS, fold_for, fold_of, kind_of, load_net, predict_clip, save_net
from studio.training.pack_stage import PackRun, open_pack_run


def run_folds(arguments: argparse.Namespace, expert: SyncExpert | None) -> int:
    """Leaves `net_foldN.safetensors` in --out for each fold. Raises InputError."""
    folds = range(FOLDS) if arguments.fold is None else [arguments.fold]
    paths = {fold: arguments.folds / f"net_fold{fold}.safetensors" for fold in folds}
    if missing := [path for path in paths.values() if not path.is_file()]:
        raise InputError("A fold's network is missing.", path=missing[0], remedy="Run 'train motion train' first.")
    clips = read_pack(arguments.clips) if arguments.clips else []
    arguments.config = arguments.config or resource_path("configs/train/joint-folds.toml")
    opened = open_pack_run(arguments, arguments.start, "joint", priors=False, heard_only=True)
    shifts = arguments.folds / "shifts.json"
    known = json.loads(shifts.read_text()) if shifts.is_file() else {}
    listed = [clip for clip in read_listing(arguments.data) if clip.audio]
    owner = np.array([fold_for(clip.clip, clip.identity, clip.frames) for clip in listed])[opened.run.crops.clip]
    speech = load_speech_encoder()
    for fold, path in paths.items():
        model = join([load_net(path)], speech).float()
        model.nets.requires_grad_(True)
        held = [clip for clip in clips if fold_of(clip) == fold and kind_of(clip) == "other"]
        _teach(opened, fold, owner == fold, model, held, known, expert)
        save_net(cast(MotionNet, model.nets[0]), arguments.out / path.name, [])
    opened.run.log.close()
    return 0


def _teach(
    opened: PackRun,
    fold: int,
    strange: np.ndarray,
    model: LandmarkCompletion,
    held: Sequence[MotionClip],
    shifts: Mapping[str, float],
    expert: SyncExpert | None,
) -> None:
    """strange: (N,) bool, rows of the set whose people the fold's network has not met; held: clips of such people.

    With a sync expert as many frames are rendered as it looks at.
    """
    config, own = opened.config, replace(opened.run, crops=replace(opened.run.crops, held_out=strange))
    frames, shown = int(config.option("frames", 56)), FRAMES if expert else int(config.option("shown", 2))
    sampler, strangers = (own.sequences(frames, shown, held_out=each) for each in (False, True))
    assert isinstance(sampler, SequenceSampler)
    chain = TalkingChain(model, opened.unet, opened.autoencoder, opened.scheduler, opened.draw_priors())
    stage = JointStage(
        config, own.runtime, chain, expert, sampler, strangers,
        name=f"joint-fold{fold}", watch=partial(whole_clips, model, held, shifts) if held else None,
    )  # fmt: skip
    own.log({"stage": stage.name, "config": asdict(config)})
    own.log({"stage": stage.name, "before": stage.check()})
    train(stage, own.arguments.out, own.log, fresh=own.arguments.fresh)


@torch.no_grad()
def whole_clips(
    model: LandmarkCompletion, clips: Sequence[MotionClip], shifts: Mapping[str, float]
) -> dict[str, float]:
    """Medians over whole clips, as `train motion evaluate` measures them: "clip_r", "clip_lmd_lip" and so on."""
    net = cast(MotionNet, model.nets[0])
    device = net.mean.device
    scores = []
    for clip in clips:
        made, shift = clip.points.copy(), shifts.get(clip.name, 0.0)
        made[:, CONTENT] = predict_clip(net, model.speech, clip, device=device, shift=shift)
        scores.append(score_motion(made, clip.points, np.ones(clip.frames)))
    told = asdict(median_score(scores))
    return {f"clip_{name}": round(value, 4) for name, value in told.items() if name not in ("silence", "lag")}
