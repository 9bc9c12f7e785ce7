"""Landmarks as a table. The mark that they are synthetic is a last column: a comment line would break many readers."""

from __future__ import annotations

import csv

from studio.core.topology import POINT_COUNT
from studio.export.api import ExportContext


def export(context: ExportContext) -> None:
    """Write one row per frame: frame number, time in s, x and y of the 68 points in px, the mark."""
    decimals = int(context.options["decimals"])
    mark = context.provenance.as_metadata()["comment"]
    columns = [f"{axis}{point}" for point in range(POINT_COUNT) for axis in "xy"]
    with context.output.open("w", encoding="utf-8", newline="") as file:
        writer = csv.writer(file)
        writer.writerow(["frame", "time", *columns, "ai_generated"])
        for row, points in enumerate(context.landmarks.points):
            seconds = float(context.frame_rate.seconds_at(row))
            values = [f"{value:.{decimals}f}" for value in points.reshape(-1)]
            writer.writerow([context.first_frame + row, f"{seconds:.6f}", *values, mark])
            if row % 100 == 0:
                context.progress(row, context.frame_count)
    context.progress(context.frame_count, context.frame_count)
