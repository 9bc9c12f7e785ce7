"""`evaluate`: measures of a generated video beside the real one, or of an engine over a suite of clips, as JSON."""

from __future__ import annotations

import argparse
import json
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Any

import studio
from studio.cli.console import Console, plain
from studio.core.errors import InputError, OptionError

if TYPE_CHECKING:
    from studio.render.engine import Engine
    from studio.training.evaluate import Find
    from studio.training.suite import SuiteClip


def add_parsers(commands: argparse._SubParsersAction) -> None:
    parser = commands.add_parser(
        "evaluate",
        help="measure a generated video, or an engine over a suite of clips",
        description="Prints JSON to standard output; docs/cli.md explains every measure.",
        allow_abbrev=False,
    )
    parser.add_argument("--real", type=Path, metavar="A.mp4", help="the real video")
    parser.add_argument("--generated", type=Path, metavar="B.mp4", help="the video to judge")
    parser.add_argument("--voice", type=Path, metavar="FILE", help="tells silence (default: the sound of the videos)")
    parser.add_argument("--suite", type=Path, metavar="DIR", help="clips to re-enact instead")
    parser.add_argument("--engine", metavar="ID", help="engine to judge over the suite (default: draft)")
    parser.add_argument("--rows", nargs="+", default=[], metavar="ROW", help="several engines over the suite "
                        "instead, each as LABEL=ENGINE[,steps=N][,weights=DIR][,references=0]")  # fmt: skip
    parser.add_argument("--table", type=Path, metavar="FILE", help="write the suite's medians as a Markdown table too")
    parser.add_argument("--split", default="dev", help="clips of this split only (default: dev; all for every clip)")
    parser.add_argument("--clips", nargs="+", default=[], metavar="NAME", help="these clips instead of a split")
    parser.add_argument("--pose", choices=("hold", "follow"), default="hold", help="of the head, over a suite")
    parser.add_argument("--source", choices=("portrait", "video"), default="portrait", help="over a suite: paint over "
                        "each clip's first frame, or over frames of another of its moments, as in dubbing")  # fmt: skip
    parser.add_argument("--driven-by", choices=("labels", "detector"), default="labels", help="over a suite: drive the "
                        "faces by its labels, or by what the detector sees on the real frames")  # fmt: skip
    parser.add_argument("--chain", action="store_true", help="over a suite: also from the voice, by the motion model")
    parser.add_argument("--seed", type=int, default=0, metavar="N")
    parser.add_argument("--max-seconds", type=float, metavar="S", help="of each clip or video")
    parser.add_argument("--no-controls", action="store_true", help="leave out real, frozen and shifted")
    parser.add_argument("--detector", metavar="ID", help="that finds the points in all pictures (default: embedded)")
    parser.add_argument("-o", "--output", type=Path, metavar="FILE", help="write the JSON there instead")
    parser.add_argument("--json", action="store_true", help="print events, one JSON object a line, the result the last")
    parser.set_defaults(run=run)


def run(args: argparse.Namespace, console: Console) -> int:
    pair = args.real is not None or args.generated is not None
    if pair == (args.suite is not None):
        raise OptionError("It is not said what to evaluate.", remedy="Give --real and --generated, or --suite.")
    if pair and (args.real is None or args.generated is None):
        raise OptionError("Two videos are needed.", remedy="Give both --real and --generated.")
    if args.max_seconds is not None and not args.max_seconds > 0:
        raise OptionError("--max-seconds is not positive.", remedy="Give a number of seconds.")

    def progress(done: int, total: int) -> None:
        console.progress("evaluating", done, total)

    console.started()
    result = _pair(args, progress) if pair else _suite(args, progress)
    _tell({"version": studio.__version__, **result}, args, console)
    return 0


def _pair(args: argparse.Namespace, progress: Callable[[int, int], None]) -> dict[str, Any]:
    from studio.cli.services import make_find
    from studio.media.reader import FrameReader
    from studio.training.evaluate import compare_videos
    from studio.training.picture_metrics import lower_face_mask

    frames = None
    if args.max_seconds is not None:
        with FrameReader(args.real, allow_truncated=True) as reader:
            frames = max(1, reader.frame_rate.frame_count(args.max_seconds))
    detector, find = make_find(args.detector)
    measured = compare_videos(
        args.real,
        args.generated,
        find=find,
        mask_of=lower_face_mask,
        voice=args.voice,
        max_frames=frames,
        controls=not args.no_controls,
        progress=progress,
    )
    if not measured["frames_compared"]:
        raise InputError("No face was found in the real video.", path=args.real, remedy="Give a video of a face.")
    return {"detector": detector, **measured}


def _suite(args: argparse.Namespace, progress: Callable[[int, int], None]) -> dict[str, Any]:
    from studio.cli.services import make_find, painted_mask
    from studio.training.obedience import measure_obedience
    from studio.training.suite import Pose, Source, SuiteOptions, evaluate_suite

    if args.source == "video" and (args.chain or args.pose != "hold"):
        raise OptionError("A video is dubbed with its own words and pose.", remedy="Leave out --chain and --pose.")
    engines = _engines(args)
    detector, find = make_find(args.detector)
    clips = _clips(args, find)
    options = SuiteOptions(
        pose=Pose(args.pose),
        source=Source(args.source),
        max_frames=None if args.max_seconds is None else max(2, round(args.max_seconds * 25)),
        chain=args.chain,
        seed=args.seed,
        controls=not args.no_controls,
    )
    measured = evaluate_suite(
        clips,
        engines,
        find=find,
        mask_of=painted_mask,
        options=options,
        progress=lambda _, done, total: progress(done, total),
    )
    obeyed = {e.id: measure_obedience(e, clips, find=find, seed=args.seed) for e in engines[: len(args.rows) or 1]}
    first = engines[0]
    judged = {
        "detector": detector, "driven_by": args.driven_by, "engine": first.id, "fingerprint": first.fingerprint
    }  # fmt: skip
    if args.table is not None:
        from studio.cli.documents import write_text
        from studio.training.suite_table import table

        write_text(args.table, table({**measured, "obedience": obeyed}))
    return {**judged, "obedience": obeyed if args.rows else obeyed[first.id], **measured}


def _clips(args: argparse.Namespace, find: Find) -> list[SuiteClip]:
    """Those chosen, with the points that shall drive them. Raises InputError when none is left."""
    from studio.training.suite import read_suite, seen_by

    clips = read_suite(args.suite, split=None if args.split == "all" else args.split, names=args.clips)
    if not clips:
        raise InputError(f"There are no clips of the split '{args.split}'.", path=args.suite, remedy="Choose another.")
    if args.driven_by == "labels":
        return clips
    seen = [clip for clip in (seen_by(find, clip) for clip in clips) if clip.valid.sum() > 1]
    if not seen:
        raise InputError("The detector sees no face in these clips.", path=args.suite, remedy="Choose another.")
    return seen


def _engines(args: argparse.Namespace) -> list[Engine]:
    """What to measure over a suite: the rows of a table, or one engine with the draft engine beside it."""
    if args.rows:
        from studio.training.suite_table import engine_of, parse_row

        if args.engine is not None:
            raise OptionError("Both --engine and --rows are given.", remedy="Give one of them.")
        rows = [parse_row(text) for text in args.rows]
        if len({row.label for row in rows}) < len(rows):
            raise OptionError("Two rows have the same label.", remedy="Give each row its own.")
        return [engine_of(row) for row in rows]
    from studio.render.engines import create_engine

    engine = create_engine(args.engine or "draft")
    return [engine] + ([create_engine("draft")] if engine.id != "draft" else [])


def _tell(result: dict[str, Any], args: argparse.Namespace, console: Console) -> None:
    from studio.cli.documents import write_text

    text = json.dumps(plain(result), indent=1)
    if args.output is not None:
        write_text(args.output, text + "\n")
        console.finished(f"{args.output}: written", output=args.output)
    else:
        console.result(text, **result)
