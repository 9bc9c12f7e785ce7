"""Landmarks as JSON; one frame a line, so that long clips are written and read as a stream."""

from __future__ import annotations

import json

from studio.core.topology import GROUP_POINTS
from studio.export.api import ExportContext

SCHEMA = "lipwright.landmarks/1"


def export(context: ExportContext) -> None:
    """Write the header and then every frame: number, time in s, 68 [x, y] in px, 68 confidences."""
    decimals = int(context.options["decimals"])
    head = {
        "schema": SCHEMA,
        "topology": "ibug-68",
        "width": context.width,
        "height": context.height,
        "frame_rate": {"numerator": context.frame_rate.numerator, "denominator": context.frame_rate.denominator},
        "first_frame": context.first_frame,
        "frame_count": context.frame_count,
        "groups": {str(group): list(points) for group, points in GROUP_POINTS.items()},
        "provenance": dict(context.provenance.as_metadata()),
    }
    track = context.landmarks
    with context.output.open("w", encoding="utf-8", newline="\n") as file:
        file.write(json.dumps(head, indent=1)[:-2] + ',\n "frames": [\n')
        for row in range(context.frame_count):
            frame = {
                "frame": context.first_frame + row,
                "time": round(float(context.frame_rate.seconds_at(row)), 6),
                "points": [[round(float(x), decimals), round(float(y), decimals)] for x, y in track.points[row]],
                "confidence": [round(float(value), 3) for value in track.confidence[row]],
            }
            file.write("  " + json.dumps(frame, separators=(",", ":")))
            file.write(",\n" if row + 1 < context.frame_count else "\n")
            if row % 100 == 0:
                context.progress(row, context.frame_count)
        file.write(" ]\n}\n")
    context.progress(context.frame_count, context.frame_count)
