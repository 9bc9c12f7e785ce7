"""Make a face training set from a folder of videos: HDTF, VoxCeleb or LRS2 layouts, or your own footage.

Run it again to go on where it stopped; several processes may share one folder with --part. A bad file is reported
and passed over. `report.json` says what was dropped and why.
"""

from __future__ import annotations

import argparse
import hashlib
import json
import os
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import asdict, fields
from pathlib import Path
from typing import Any

from studio.core.errors import InputError, ModelError, OptionError
from studio.training.face_set import FaceClip, write_listing
from studio.training.prepare_video import Predict, PrepareOptions, motion_predictor, prepare_video
from studio.vision.detector import LandmarkDetector

VIDEO_SUFFIXES = {".mp4", ".mov", ".mkv", ".webm", ".avi", ".m4v", ".mpg", ".mpeg", ".ts"}


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Arguments of `lipwright train prepare`."""
    own = PrepareOptions()
    parser.add_argument("videos", type=Path, metavar="DIR", help="a folder of videos, or one video")
    parser.add_argument("--out", type=Path, required=True, metavar="DIR")
    parser.add_argument("--detector", default="embedded", help="embedded or face-alignment")
    parser.add_argument("--size", type=int, default=own.size, metavar="PX", help="side of the face crops")
    parser.add_argument("--min-seconds", type=float, default=own.min_seconds)
    parser.add_argument("--max-seconds", type=float, default=own.max_seconds)
    parser.add_argument("--least-face", type=float, default=own.least_face, metavar="PX")
    parser.add_argument("--least-sharpness", type=float, default=own.least_sharpness)
    parser.add_argument("--least-r", type=float, default=own.least_r, help="of heard with seen mouth opening")
    parser.add_argument("--trust-sync", action="store_true", help="use every sound as it is")
    parser.add_argument("--held-out-share", type=int, default=own.held_out_share, metavar="N", help="one person in N")
    parser.add_argument("--part", default="1/1", metavar="I/N", help="do only every N-th file, for several processes")
    parser.add_argument("--limit", type=int, metavar="N", help="at most so many files")


def run(arguments: argparse.Namespace) -> int:
    """Entry of `lipwright train prepare`."""
    from studio.vision.registry import create_detector

    names = {f.name for f in fields(PrepareOptions)}
    options = PrepareOptions(**{k: v for k, v in vars(arguments).items() if k in names})
    predict = None
    if not options.trust_sync:
        try:
            predict = motion_predictor()
        except ModelError as error:
            print(json.dumps({"warning": f"sync is not measured, no sound is used: {error.what}"}), flush=True)
    report = prepare(
        arguments.videos, arguments.out, create_detector(arguments.detector), options, predict,
        part=arguments.part, limit=arguments.limit,
    )  # fmt: skip
    print(json.dumps(report["summary"]), flush=True)
    return 0 if report["summary"]["clips"] else 1


def prepare(
    videos: Path,
    out: Path,
    detector: LandmarkDetector,
    options: PrepareOptions,
    predict: Predict | None,
    *,
    part: str = "1/1",
    limit: int | None = None,
) -> dict[str, Any]:
    """Prepare what is not yet done, then list everything that is; returns the report. Raises StudioError."""
    root = videos if videos.is_dir() else videos.parent
    if not videos.exists():
        raise InputError("There are no such videos.", path=videos, remedy="Give a folder of videos, or one video.")
    if out.resolve() == root.resolve():
        raise InputError("The set cannot lie among its sources.", path=out, remedy="Choose another folder.")
    marks = out / "videos"
    marks.mkdir(parents=True, exist_ok=True)
    for video in _chosen(videos, root, out, part=part, limit=limit):
        mark = marks / f"{hashlib.sha256(video.relative_to(root).as_posix().encode()).hexdigest()[:16]}.json"
        stamp = f"{video.stat().st_size}-{video.stat().st_mtime_ns}"
        if _stamp_of(mark) == stamp:
            continue
        report = prepare_video(video, root, out, detector, options, predict)
        _write(mark, {"stamp": stamp, **asdict(report)})
        print(json.dumps({"video": report.video, "clips": len(report.clips), "dropped": len(report.dropped),
                          "error": report.error}), flush=True)  # fmt: skip
    return _collect(out, marks, options)


def _chosen(videos: Path, root: Path, out: Path, *, part: str, limit: int | None) -> Iterator[Path]:
    try:
        index, count = (int(number) for number in part.split("/"))
        if not 1 <= index <= count:
            raise ValueError
    except ValueError:
        raise OptionError(f"'{part[:20]}' is no part.", remedy="Give I/N, such as 1/4.") from None
    found = [videos] if videos.is_file() else _videos_in(root, out)
    yield from [video for number, video in enumerate(found) if number % count == index - 1][:limit]


def _videos_in(root: Path, out: Path) -> Sequence[Path]:
    inside = out.resolve()
    return [
        path
        for path in sorted(root.rglob("*"))
        if path.suffix.lower() in VIDEO_SUFFIXES and path.is_file() and not path.resolve().is_relative_to(inside)
    ]


def _stamp_of(mark: Path) -> str:
    try:
        return str(json.loads(mark.read_text(encoding="utf-8"))["stamp"])
    except (OSError, ValueError, KeyError, TypeError):
        return ""


def _collect(out: Path, marks: Path, options: PrepareOptions) -> dict[str, Any]:
    """The listing and `report.json` from the marks of all videos done so far."""
    reports = [json.loads(path.read_text(encoding="utf-8")) for path in sorted(marks.glob("*.json"))]
    clips = [FaceClip(**clip) for report in reports for clip in report["clips"]]
    reasons: Counter[str] = Counter()
    for report in reports:
        for dropped in report["dropped"]:
            reasons[dropped["reason"]] += 1
    people = {clip.identity: clip.held_out for clip in clips}
    summary = {
        "videos": len(reports), "failed": sum(bool(r["error"]) for r in reports), "clips": len(clips),
        "seconds": round(sum(clip.frames for clip in clips) / 25, 1),
        "seconds_of_source": round(sum(r["seconds"] for r in reports), 1),
        "clips_with_sound": sum(clip.audio for clip in clips), "identities": len(people),
        "held_out_identities": sum(people.values()), "dropped": dict(reasons),
    }  # fmt: skip
    report = {"summary": summary, "options": asdict(options), "videos": reports}
    write_listing(out, clips, {"source": "lipwright train prepare", "options": asdict(options)})
    _write(out / "report.json", report)
    return report


def _write(path: Path, value: Any) -> None:
    partial = path.with_name(f".{path.name}.{os.getpid()}")
    partial.write_text(json.dumps(value, indent=1) + "\n", encoding="utf-8")
    os.replace(partial, path)
