"""`train`: passes its arguments on to the training command that is asked for, imported only then."""

from __future__ import annotations

import argparse
import importlib

from studio.cli.console import Console
from studio.core.errors import InputError

MODULES = {
    "detector": "studio.training.detector",
    "motion": "studio.training.motion",
    "prepare": "studio.training.prepare",
    "renderer": "studio.training.renderer",
    "sync": "studio.training.sync",
    "joint": "studio.training.joint",
    "distill": "studio.training.distill",
    "average": "studio.training.average",
    "personalize": "studio.training.personalize",
    "whole": "studio.training.whole",
}
HELP = {
    "detector": "the face and landmark detector",
    "motion": "the model from voice to lip and jaw motion",
    "prepare": "make a training set from a folder of videos",
    "renderer": "the diffusion renderer: autoencoder, then diffusion on true landmarks",
    "sync": "the expert that tells whether a mouth says a sound",
    "joint": "voice, landmarks and renderer together, end to end",
    "distill": "a trained renderer to one or two steps",
    "average": "the mean of several trained renderers",
    "personalize": "a renderer on a few minutes of one speaker",
    "whole": "every stage one after the other, then measure and time the result",
}


def add_parsers(commands: argparse._SubParsersAction) -> None:
    parser = commands.add_parser("train", help="train bundled models on your own footage", allow_abbrev=False)
    models = parser.add_subparsers(title="models", metavar="MODEL", dest="model", required=True)
    for name, text in HELP.items():
        # Options of the model belong to its own parser, which is built when the command runs; --help as well.
        one = models.add_parser(name, help=text, add_help=False, allow_abbrev=False)
        one.set_defaults(run=run, takes_rest=True)


def run(args: argparse.Namespace, console: Console) -> int:
    try:
        module = importlib.import_module(MODULES[args.model])
    except ImportError as error:
        raise InputError(
            f"Training needs a package that is not installed ({error.name}).",
            remedy="Install it with: pip install 'lipwright[train]'.",
        ) from error
    parser = argparse.ArgumentParser(prog=f"lipwright train {args.model}", description=module.__doc__)
    module.add_arguments(parser)
    return int(module.run(parser.parse_args(args.rest)) or 0)
