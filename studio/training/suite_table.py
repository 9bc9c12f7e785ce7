"""Several engines over one suite as one table: steps, ablations and controls side by side, medians over identities."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

import numpy as np

from studio.core.errors import OptionError
from studio.render.engine import Engine, Patch, Reference

COLUMNS = (
    ("psnr_mouth", "PSNR mouth", 2), ("ssim_mouth", "SSIM mouth", 3), ("psnr_full", "PSNR full", 2),
    ("lmd_lip", "LMD-lip", 4), ("lmd_jaw", "LMD-jaw", 4), ("lvd", "LVD", 4), ("r", "r", 2), ("lag", "lag", 1),
    ("articulation", "articulation", 2), ("silence", "silence", 2), ("jitter", "jitter", 2),
    ("sharpness", "sharpness", 2), ("flicker", "flicker", 2), ("seam", "seam", 2), ("outside", "outside", 0),
)  # fmt: skip
"""Measure, heading, decimals."""
BETTER = {"psnr_mouth": 1, "ssim_mouth": 1, "lmd_lip": -1, "lmd_jaw": -1}
"""Measures on which rows are compared identity by identity, and the direction that is better."""


@dataclass(frozen=True)
class Row:
    """One line of the table. steps: of the sampler, None for the pack's own; weights: a pack's folder.

    lent: whether other frames of a video may lend the inside of their mouth.
    """

    label: str
    engine: str
    steps: int | None = None
    weights: Path | None = None
    lent: bool = True


class NamedEngine:
    """An engine under another name, so that one engine may stand in several rows. lent: see `Row`."""

    def __init__(self, name: str, engine: Engine, *, lent: bool = True) -> None:
        self.id, self.fingerprint, self.batch_size = name, engine.fingerprint, engine.batch_size
        self._engine, self._lent = engine, lent

    def render(self, references: Sequence[Reference], targets: np.ndarray, *, seed: int) -> Sequence[Patch]:
        if not self._lent:
            references = [replace(reference, lender=None) for reference in references]
        return self._engine.render(references, targets, seed=seed)


def parse_row(text: str) -> Row:
    """ "LABEL=ENGINE[,steps=N][,weights=DIR][,references=0]". Raises OptionError."""
    label, _, rest = text.partition("=")
    engine, *pairs = rest.split(",")
    options = dict(pair.partition("=")[::2] for pair in pairs)
    steps = options.pop("steps", "1")
    own = options.pop("references", None)
    known = engine in ("draft", "diffusion") and own in (None, "0") and not set(options) - {"weights"}
    if not label or not known or not steps.isdecimal():
        raise OptionError(
            f"'{text[:60]}' is no row of a table.", remedy="Write LABEL=draft or LABEL=diffusion,steps=4,weights=DIR."
        )
    weights = Path(options["weights"]) if options.get("weights") else None
    return Row(label, engine, int(steps) if "steps=" in rest else None, weights, own is None)


def engine_of(row: Row) -> NamedEngine:
    """The engine of a row. Raises ModelError."""
    if row.engine == "draft":
        from studio.render.draft import DraftEngine

        return NamedEngine(row.label, DraftEngine(), lent=row.lent)
    from studio.render.diffusion import DiffusionEngine
    from studio.render.diffusion_packs import find_pack

    engine = DiffusionEngine.load(row.weights or find_pack(), steps=row.steps)
    return NamedEngine(row.label, engine, lent=row.lent)


def by_identity(clips: Mapping[str, Any]) -> dict[str, dict[str, dict[str, float]]]:
    """Row -> identity -> mean of each measure over that identity's clips."""
    collected: dict[str, dict[str, dict[str, list[float]]]] = {}
    for clip in clips.values():
        for name, measures in clip["measures"].items():
            person = collected.setdefault(name, {}).setdefault(clip["identity"], {})
            for measure, value in (measures or {}).items():
                if isinstance(value, int | float) and np.isfinite(value):
                    person.setdefault(measure, []).append(float(value))
    return {
        name: {who: {m: float(np.mean(v)) for m, v in measures.items()} for who, measures in people.items()}
        for name, people in collected.items()
    }


def wins(people: Mapping[str, Mapping[str, Mapping[str, float]]], name: str, other: str) -> dict[str, float]:
    """Share of identities on whom a row is better than another, for each measure of `BETTER`."""
    shares = {}
    for measure, sign in BETTER.items():
        pairs = [
            (people[name][who][measure], people[other][who][measure])
            for who in people[name]
            if measure in people[name][who] and measure in people[other].get(who, {})
        ]
        shares[measure] = float(np.mean([sign * (a - b) > 0 for a, b in pairs])) if pairs else float("nan")
    return shares


def table(result: Mapping[str, Any], *, beside: Sequence[str] = ("draft", "frozen")) -> str:
    """Markdown: medians over identities of every row, then on how many identities each row beats those of `beside`."""
    people = by_identity(result["clips"])
    obedience = result.get("obedience", {})
    head = ["", *(title for _, title, _ in COLUMNS), "obedience slope", "RMSE"]
    lines = [_line(head), _line(["---"] * len(head))]
    for name in people:
        values = [_median(people[name], measure, digits) for measure, _, digits in COLUMNS]
        obeyed = obedience.get(name, {})
        lines.append(_line([name, *values, *(_number(obeyed.get(k), d) for k, d in (("slope", 2), ("rmse", 3)))]))
    for other in (o for o in beside if o in people):
        lines += ["", f"Share of {len(people[other])} identities on whom a row is better than *{other}*:", ""]
        lines += [_line(["", *BETTER]), _line(["---"] * (1 + len(BETTER)))]
        for name in people:
            if name != other:
                lines.append(_line([name, *(_share(share) for share in wins(people, name, other).values())]))
    return "\n".join(lines) + "\n"


def _median(people: Mapping[str, Mapping[str, float]], measure: str, digits: int) -> str:
    values = [measures[measure] for measures in people.values() if measure in measures]
    return _number(float(np.median(values)) if values else None, digits)


def _number(value: float | None, digits: int) -> str:
    return "" if value is None or not np.isfinite(value) else f"{value:.{digits}f}"


def _share(value: float) -> str:
    return f"{value:.0%}" if np.isfinite(value) else ""


def _line(cells: Sequence[str]) -> str:
    return f"| {' | '.join(cells)} |"
