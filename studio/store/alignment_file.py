"""Reading the files that alignments come in."""

from __future__ import annotations

from pathlib import Path

from studio.core.alignment import Alignment
from studio.core.alignment_text import PARSERS, AlignmentTextError, parse_alignment
from studio.core.errors import InputError

MAX_BYTES = 32 << 20
KINDS = ("TextGrid", "csv", "tsv", "srt", "vtt")
"""As in the names of files."""
_REMEDY = "Choose a Praat TextGrid, a CSV of start, end and label, or an SRT or WebVTT file."


def read_alignment(path: Path) -> Alignment:
    """Words and sounds of a file. Raises InputError, which names the line where that is known."""
    if path.suffix.lower() not in PARSERS:
        raise InputError("This file is of a kind that holds no words.", path=path, remedy=_REMEDY)
    try:
        return parse_alignment(_decoded(_bytes(path), path), path.suffix)
    except AlignmentTextError as error:
        raise InputError(
            f"The words cannot be read: {error}.", path=path, remedy="Correct that, or choose another file."
        ) from None


def _bytes(path: Path) -> bytes:
    try:
        if path.stat().st_size > MAX_BYTES:
            raise InputError("This file is too large to hold words.", path=path, remedy=_REMEDY)
        return path.read_bytes()
    except FileNotFoundError:
        raise InputError("There is no such file.", path=path, remedy="Check the name and the folder.") from None
    except OSError as error:
        raise InputError(f"The file cannot be read ({error.strerror}).", path=path, remedy=_REMEDY) from error


def _decoded(data: bytes, path: Path) -> str:
    """UTF-8, or UTF-16 with its mark, in which Praat writes whatever is not ASCII; any kind of line ends."""
    encoding = "utf-16" if data[:2] in (b"\xff\xfe", b"\xfe\xff") else "utf-8-sig"
    try:
        text = data.decode(encoding)
    except UnicodeDecodeError:
        raise InputError(
            "This is no text in UTF-8 or UTF-16.", path=path, remedy="Save it again in one of these encodings."
        ) from None
    return text.replace("\r\n", "\n").replace("\r", "\n")
