"""The pages on the command line name every command and every option that there is."""

from __future__ import annotations

import argparse
import importlib
import re
from collections.abc import Iterator
from pathlib import Path

import pytest

from studio.cli.main import build_parser
from studio.cli.train import MODULES

DOCS = Path(__file__).parents[3] / "docs"
COMMANDS = (DOCS / "cli.md").read_text(encoding="utf-8")
TRAINING = COMMANDS + (DOCS / "training.md").read_text(encoding="utf-8")


def parts_of(parser: argparse.ArgumentParser) -> Iterator[str]:
    """Names of commands and long options, of subcommands too."""
    for action in parser._actions:
        if isinstance(action, argparse._SubParsersAction):
            for name, inner in action.choices.items():
                yield name
                yield from parts_of(inner)
        yield from (option for option in action.option_strings if option.startswith("--") and option != "--help")


def missing(parser: argparse.ArgumentParser, text: str) -> list[str]:
    return sorted({part for part in parts_of(parser) if not re.search(rf"(?<![\w-]){re.escape(part)}(?![\w-])", text)})


def test_every_command_and_option_is_in_the_page():
    assert missing(build_parser(), COMMANDS) == []


@pytest.mark.parametrize("model", list(MODULES))
def test_every_option_of_training_is_in_the_pages(model):
    parser = argparse.ArgumentParser()
    importlib.import_module(MODULES[model]).add_arguments(parser)
    assert missing(parser, TRAINING) == []
