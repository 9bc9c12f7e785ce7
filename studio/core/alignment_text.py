"""Alignments as text: Praat TextGrid in both its forms, CSV, SRT and WebVTT -> Alignment.

Every parser raises AlignmentTextError, which says what is wrong and in which line where it can.
TextGrid after Praat's manual ("TextGrid file formats"): in both forms only free-standing numbers, texts in quotes and
flags in angle brackets count; all else is for people.
"""

from __future__ import annotations

import csv
import io
import re
from collections.abc import Callable, Iterator

from studio.core.alignment import MAX_LABEL, MAX_MS, MAX_SPANS, Alignment, Spoken, aligned

SILENCES = frozenset({"", "sil", "sp", "silence", "<sil>", "<eps>", "<p:>", "_"})
_TOKEN = re.compile(
    r'"([^"]*+(?:""[^"]*+)*+)"|(?<!\S)<(\w+)>(?!\S)|(?<!\S)([-+]?\d+(?:\.\d*)?(?:[eE][-+]?\d{1,3})?)(?!\S)|(?<!\S)!.*'
)
_TIME = r"((?:\d{1,3}:)?\d{1,2}:\d{2}[.,]\d{1,3})"
_CUE = re.compile(rf"\s*{_TIME}\s*-->\s*{_TIME}(?:\s.*)?")
_TAG = re.compile(r"<[^>]{0,200}>|\{\\[^}]{0,200}\}")
_COLUMNS = {
    "start": ("start", "begin", "xmin", "onset", "start_time"),
    "end": ("end", "stop", "xmax", "offset", "end_time"),
    "label": ("label", "text", "word", "phone", "phoneme", "name"),
    "tier": ("tier", "type"),
}
_PHONE_TIERS = ("phone", "phoneme", "segment", "phon", "mau")
_MOST_TIERS = 1000


class AlignmentTextError(ValueError):
    """What is wrong with the text."""


def parse_alignment(text: str, suffix: str) -> Alignment:
    """An alignment by the kind of its file: .textgrid, .csv or .tsv, .srt, .vtt. Silences are left out."""
    parser: Callable[[str], Alignment] | None = PARSERS.get(suffix.lower())
    if parser is None:
        raise AlignmentTextError(f"files of the kind '{suffix[:20]}' are not understood")
    found = parser(text)
    if not len(found):
        raise AlignmentTextError("there are no words or sounds in it")
    return found


# ---- TextGrid -------------------------------------------------------------------------------------------------------


class _Tokens:
    """The tokens of a TextGrid, taken one after the other."""

    def __init__(self, text: str) -> None:
        self._text = text
        self._found = _TOKEN.finditer(text)
        self._at = 0

    def _next(self, kind: int, what: str) -> str:
        for match in self._found:
            if match.lastindex is None:
                continue
            self._at = match.start()
            if match.lastindex != kind:
                break
            return match.group(kind)
        line = self._text.count("\n", 0, self._at) + 1
        raise AlignmentTextError(f"line {line}: {what} is missing")

    def text(self, what: str) -> str:
        return self._next(1, what).replace('""', '"')

    def flag(self, what: str) -> str:
        return self._next(2, what)

    def number(self, what: str) -> float:
        return float(self._next(3, what))

    def count(self, what: str, most: int) -> int:
        value = self.number(what)
        if not 0 <= value <= most or value % 1:
            raise AlignmentTextError(f"{what} is {value:g}, not a whole number up to {most}")
        return int(value)


def parse_text_grid(text: str) -> Alignment:
    """A Praat TextGrid, long or short. Tiers named after phones are phones; of the others, the first is words."""
    tokens = _Tokens(text)
    if tokens.text("the file type") != "ooTextFile" or tokens.text("the object class") != "TextGrid":
        raise AlignmentTextError("it is not a TextGrid")
    tokens.number("xmin"), tokens.number("xmax")
    if tokens.flag("<exists>") != "exists":
        raise AlignmentTextError("it has no tiers")
    tiers = [_tier(tokens) for _ in range(tokens.count("the number of tiers", _MOST_TIERS))]
    return _chosen([(name, spans) for name, spans in tiers if spans])


def _tier(tokens: _Tokens) -> tuple[str, list[Spoken]]:
    kind, name = tokens.text("the class of a tier"), tokens.text("the name of a tier")
    tokens.number("xmin"), tokens.number("xmax")
    count = tokens.count("the number of intervals", MAX_SPANS)
    if kind == "TextTier":
        for _ in range(count):
            tokens.number("the time of a point"), tokens.text("the mark of a point")
        return name, []
    if kind != "IntervalTier":
        raise AlignmentTextError(f"a tier is of the unknown class '{kind[:40]}'")
    found = (
        _span(tokens.number("xmin"), tokens.number("xmax"), tokens.text("the text of an interval"))
        for _ in range(count)
    )
    return name, [span for span in found if span is not None]


def _chosen(tiers: list[tuple[str, list[Spoken]]]) -> Alignment:
    """The first tier of phones and the first of words, by their names or else by what is in them."""
    phones = [spans for name, spans in tiers if any(part in name.lower() for part in _PHONE_TIERS)]
    named = [spans for name, spans in tiers if "word" in name.lower() or name.lower().startswith("ort")]
    others = [spans for name, spans in tiers if spans not in phones and spans not in named]
    phones += [spans for spans in others if looks_like_phones(spans)]
    words = named + [spans for spans in others if spans not in phones]
    return aligned(words[0] if words else (), phones[0] if phones else ())


def looks_like_phones(spans: list[Spoken]) -> bool:
    """Whether nearly all labels are as short as those of sounds are."""
    short = sum(len(span.label.rstrip("0123456789:ːʰʲ")) <= 2 for span in spans)
    return short >= 0.9 * len(spans)


# ---- CSV ------------------------------------------------------------------------------------------------------------


def parse_csv(text: str) -> Alignment:
    """Rows of start, end (s) and label, and perhaps tier (word or phone); with or without a line of column names."""
    lines = io.StringIO(text, newline="")
    head = text.lstrip().split("\n", 1)[0]
    delimiter = max(",;\t", key=head.count)
    try:
        rows = [(line, row) for line, row in enumerate(csv.reader(lines, delimiter=delimiter), 1) if any(row)]
    except csv.Error as error:
        raise AlignmentTextError(f"it is not CSV ({error})") from None
    if not rows:
        return Alignment()
    columns, body = _columns(rows)
    if len(body) > MAX_SPANS:
        raise AlignmentTextError(f"it has more than {MAX_SPANS} rows")
    found: dict[str, list[Spoken]] = {}
    for line, row in body:
        span, tier = _row(line, row, columns)
        if span is not None:
            found.setdefault(tier, []).append(span)
    return _chosen(list(found.items()))


def _columns(rows: list[tuple[int, list[str]]]) -> tuple[dict[str, int], list[tuple[int, list[str]]]]:
    """Which column is what, and the rows below the names."""
    first = [cell.strip().lower() for cell in rows[0][1]]
    if first and re.fullmatch(r"[-+]?\d+(\.\d*)?", first[0]):
        return {"start": 0, "end": 1, "label": 2} | ({"tier": 3} if len(first) > 3 else {}), rows
    named = {key: next((first.index(n) for n in names if n in first), -1) for key, names in _COLUMNS.items()}
    if min(named["start"], named["end"], named["label"]) < 0:
        raise AlignmentTextError("the first line does not name the columns start, end and label")
    return {key: at for key, at in named.items() if at >= 0}, rows[1:]


def _row(line: int, row: list[str], columns: dict[str, int]) -> tuple[Spoken | None, str]:
    try:
        start, end, label = (row[columns[name]] for name in ("start", "end", "label"))
        tier = row[columns["tier"]] if "tier" in columns and columns["tier"] < len(row) else ""
        return _span(float(start), float(end), label), tier
    except IndexError:
        raise AlignmentTextError(f"line {line}: a column is missing") from None
    except AlignmentTextError as error:
        raise AlignmentTextError(f"line {line}: {error}") from None
    except ValueError:
        raise AlignmentTextError(f"line {line}: start and end are not numbers of seconds") from None


# ---- subtitles ------------------------------------------------------------------------------------------------------


def parse_subtitles(text: str) -> Alignment:
    """The cues of an SRT or WebVTT file, as words; formatting is left out."""
    cues = [span for span in _cues(text.splitlines()) if span is not None]
    if len(cues) > MAX_SPANS:
        raise AlignmentTextError(f"it has more than {MAX_SPANS} cues")
    return aligned(cues)


def _cues(lines: list[str]) -> Iterator[Spoken | None]:
    at = 0
    while at < len(lines):
        cue = _CUE.fullmatch(lines[at])
        if cue is None:
            if "-->" in lines[at] and lines[at].lstrip()[:1].isdigit():
                raise AlignmentTextError(f"line {at + 1}: the times cannot be read")
            at += 1
            continue
        line, at, said = at + 1, at + 1, []
        while at < len(lines) and lines[at].strip():
            said.append(lines[at])
            at += 1
        try:
            yield _span(_clock(cue[1]), _clock(cue[2]), " ".join(_TAG.sub("", part).strip() for part in said))
        except AlignmentTextError as error:
            raise AlignmentTextError(f"line {line}: {error}") from None


def _clock(text: str) -> float:
    seconds = 0.0
    for part in text.replace(",", ".").split(":"):
        seconds = seconds * 60 + float(part)
    return seconds


# ---- spans ----------------------------------------------------------------------------------------------------------


def _span(start: float, stop: float, label: str) -> Spoken | None:
    """A span of times in s; None for silences. One of no length is given a millisecond. A long label is cut."""
    label = " ".join(label.split())
    if label.lower() in SILENCES:
        return None
    if not -1 < start * 1000 <= MAX_MS or not stop * 1000 <= MAX_MS:
        raise AlignmentTextError(f"{start:g} to {stop:g} s is no time in a voice")
    first, last = max(round(start * 1000), 0), round(stop * 1000)
    if last < first:
        raise AlignmentTextError(f"{start:g} to {stop:g} s ends before it begins")
    label = label if len(label) <= MAX_LABEL else label[: MAX_LABEL - 1] + "…"
    return Spoken(first, max(last, first + 1), "".join(c if c.isprintable() else "�" for c in label))


PARSERS: dict[str, Callable[[str], Alignment]] = {
    ".textgrid": parse_text_grid,
    ".csv": parse_csv,
    ".tsv": parse_csv,
    ".srt": parse_subtitles,
    ".vtt": parse_subtitles,
}
"""By the ends of file names, small letters."""
