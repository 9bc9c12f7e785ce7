"""MP4: H.264 and AAC, BT.709, faststart; the encoder of the host does the work."""

from __future__ import annotations

from studio.export.api import ExportContext


def export(context: ExportContext) -> None:
    """Write every frame, with the voice, to one file."""
    options = context.options
    video = context.open_video(
        context.output,
        codec="h264",
        quality=int(options["quality"]),
        preset=str(options["preset"]),
        audio=bool(options["audio"]),
    )
    for frame in context.frames():
        video.write(frame)
