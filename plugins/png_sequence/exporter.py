"""PNG sequence: frame_000000.png and so on, voice.wav, provenance.json."""

from __future__ import annotations

import json
import re

from studio.core.errors import OptionError
from studio.export.api import ExportContext

MIN_DIGITS = 6


def export(context: ExportContext) -> None:
    """Fill the folder; numbers are padded with zeros so that names sort in order."""
    prefix, first = str(context.options["prefix"]), int(context.options["first_number"])
    if not re.fullmatch(r"[A-Za-z0-9_-]{0,60}", prefix):
        raise OptionError("The prefix has characters that file names cannot have everywhere.", remedy="Use letters.")
    digits = max(MIN_DIGITS, len(str(first + context.frame_count)))
    if context.options["audio"] and context.has_audio:
        context.write_wav(context.output / "voice.wav")
    for number, frame in enumerate(context.frames(), first):
        context.write_image(context.output / f"{prefix}{number:0{digits}}.png", frame)
    facts = {
        "frame_rate": str(context.frame_rate),
        "frame_count": context.frame_count,
        "first_frame": context.first_frame,
        "width": context.width,
        "height": context.height,
        "pattern": f"{prefix}%0{digits}d.png",
        "first_number": first,
        "provenance": dict(context.provenance.as_metadata()),
    }
    (context.output / "provenance.json").write_text(json.dumps(facts, indent=2) + "\n", encoding="utf-8")
