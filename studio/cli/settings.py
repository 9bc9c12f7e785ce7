"""Settings of a project as `name=value` texts."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import replace
from typing import Any

from studio.core.errors import OptionError
from studio.core.motion import MotionSettings
from studio.core.plan import references_of
from studio.core.project import Project, SourceMode, set_frame_rate, set_motion, set_range, set_render
from studio.core.reference_choice import USUAL as USUAL_REFERENCES
from studio.core.source_gaps import MissingFace
from studio.core.timebase import FrameRate

MAX_SEED = 2**31 - 1


def split_pair(text: str) -> tuple[str, str]:
    """`name=value` as two texts. Raises OptionError."""
    name, equals, value = text.partition("=")
    if not equals or not name.strip():
        raise OptionError(f"'{text[:60]}' is not of the form name=value.", remedy="Write for example amplitude=1.2.")
    return name.strip(), value.strip()


def apply_settings(project: Project, pairs: Iterable[tuple[str, str]]) -> Project:
    """The project with every setting changed. Raises OptionError for an unknown name or a bad value."""
    for name, value in pairs:
        setter = _SETTERS.get(name)
        if setter is None:
            raise OptionError(f"There is no setting '{name[:40]}'.", remedy=f"There are: {', '.join(_SETTERS)}.")
        project = setter(project, name, value)
    return project


def current_settings(project: Project) -> dict[str, Any]:
    """Every setting as `apply_settings` takes it; the frame rate first, since it moves frame numbers."""
    motion = project.motion.to_dict()
    motion["amplitude_keys"] = ",".join(f"{frame}:{factor:g}" for frame, factor in project.motion.amplitude_keys)
    del motion["seed"]
    chosen = dict(project.render.options)
    return {
        "fps": str(project.frame_rate),
        **motion,
        "seed": project.render.seed,
        "model": chosen.get("weights", ""),
        "engine": project.render.engine,
        "steps": chosen.get("steps", ""),
        "references": references_of(project),
        "source_mode": str(project.render.source_mode),
        "missing_face": str(project.render.missing_face),
        "in": project.in_point,
        "out": project.out_point,
    }


def set_seed(project: Project, seed: int) -> Project:
    """One seed for blinks, sway and the renderer."""
    if not 0 <= seed <= MAX_SEED:
        raise OptionError(f"{seed} is no seed.", remedy=f"Give a whole number from 0 to {MAX_SEED}.")
    project = set_motion(project, replace(project.motion, seed=seed))
    return set_render(project, replace(project.render, seed=seed))


def parse_number(name: str, text: str) -> float:
    try:
        return float(text)
    except ValueError:
        raise OptionError(f"{name} = '{text[:40]}' is not a number.", remedy="Give a number such as 0.5.") from None


def parse_whole(name: str, text: str) -> int:
    try:
        return int(text)
    except ValueError:
        raise OptionError(f"{name} = '{text[:40]}' is not a whole number.", remedy="Give one such as 12.") from None


def parse_flag(name: str, text: str) -> bool:
    known = {"on": True, "true": True, "yes": True, "1": True, "off": False, "false": False, "no": False, "0": False}
    if text.lower() not in known:
        raise OptionError(f"{name} = '{text[:40]}' is neither on nor off.", remedy="Give on or off.")
    return known[text.lower()]


def parse_range(text: str) -> tuple[int, int | None]:
    """ "10:50", "10:" or ":50" as in and out frames, out exclusive."""
    start, colon, stop = text.partition(":")
    if not colon:
        raise OptionError(f"'{text[:40]}' is not a range.", remedy="Write START:STOP in frames, such as 0:100.")
    return (parse_whole("range", start) if start else 0, parse_whole("range", stop) if stop else None)


def _with(motion: MotionSettings, name: str, value: Any) -> MotionSettings:
    return replace(motion, **{name: value})


def _motion_number(project: Project, name: str, text: str) -> Project:
    return set_motion(project, _with(project.motion, name, parse_number(name, text)))


def _motion_flag(project: Project, name: str, text: str) -> Project:
    return set_motion(project, _with(project.motion, name, parse_flag(name, text)))


def _amplitude_keys(project: Project, name: str, text: str) -> Project:
    """ "0:1,50:1.5" as (frame, factor) pairs; an empty text takes them away."""
    keys = []
    for item in filter(None, (part.strip() for part in text.split(","))):
        frame, colon, factor = item.partition(":")
        if not colon:
            raise OptionError(f"'{item[:40]}' is not FRAME:FACTOR.", remedy="Write for example 0:1,50:1.5.")
        keys.append((parse_whole(name, frame), parse_number(name, factor)))
    return set_motion(project, replace(project.motion, amplitude_keys=tuple(keys)))


def _references(project: Project, name: str, text: str) -> Project:
    """A number of frames; an empty text takes the choice back."""
    from studio.render.choice import choose_references

    return choose_references(project, parse_whole(name, text) if text else USUAL_REFERENCES)


def _seed(project: Project, name: str, text: str) -> Project:
    return set_seed(project, parse_whole(name, text))


def _engine(project: Project, name: str, text: str) -> Project:
    from studio.render.choice import choose_engine

    return choose_engine(project, text)


def _model(project: Project, name: str, text: str) -> Project:
    from studio.render.choice import choose_weights

    return choose_weights(project, text)


def _steps(project: Project, name: str, text: str) -> Project:
    from studio.render.choice import choose_steps

    return choose_steps(project, parse_whole(name, text) if text else None)


def _source_mode(project: Project, name: str, text: str) -> Project:
    try:
        mode = SourceMode(text)
    except ValueError:
        raise OptionError(
            f"There is no source mode '{text[:40]}'.", remedy=f"Choose one of: {', '.join(SourceMode)}."
        ) from None
    return set_render(project, replace(project.render, source_mode=mode))


def _missing_face(project: Project, name: str, text: str) -> Project:
    try:
        chosen = MissingFace(text)
    except ValueError:
        raise OptionError(
            f"'{text[:40]}' is nothing to do about a missing face.", remedy=f"Choose one of: {', '.join(MissingFace)}."
        ) from None
    return set_render(project, replace(project.render, missing_face=chosen))


def _fps(project: Project, name: str, text: str) -> Project:
    return set_frame_rate(project, FrameRate.parse(text))


def _in_point(project: Project, name: str, text: str) -> Project:
    return set_range(project, parse_whole(name, text), project.out_point)


def _out_point(project: Project, name: str, text: str) -> Project:
    return set_range(project, project.in_point, parse_whole(name, text) if text and text != "end" else None)


_SETTERS: dict[str, Callable[[Project, str, str], Project]] = {
    **{
        name: _motion_flag if isinstance(kind.default, bool) else _motion_number
        for name, kind in MotionSettings.__dataclass_fields__.items()
        if name not in ("amplitude_keys", "seed")
    },
    "amplitude_keys": _amplitude_keys,
    "seed": _seed,
    "engine": _engine,
    "model": _model,
    "steps": _steps,
    "references": _references,
    "source_mode": _source_mode,
    "missing_face": _missing_face,
    "fps": _fps,
    "in": _in_point,
    "out": _out_point,
}
