"""The engines that there are, by id. Importing this imports none of them."""

from __future__ import annotations

import os
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from studio.core.errors import ModelError, OptionError, StudioError
from studio.core.project import AUTO, Options
from studio.render.engine import Engine

OptionValue = str | int | float | bool
ENGINE_IDS = (AUTO, "draft", "diffusion")
"""What a project may ask for, the default first."""
QUICK_SECONDS = 2.0
"""`auto` takes the diffusion engine where a frame takes less than this."""
AUTO_VARIABLE = "LIPWRIGHT_ENGINE"
"""An environment variable that says what `auto` stands for, on machines where nothing shall be measured."""


@dataclass(frozen=True)
class EngineState:
    """Whether an engine can be used here. detail: what it would use, or what it lacks; remedy: what to do then."""

    id: str
    title: str
    ready: bool
    detail: str
    remedy: str = ""


@dataclass(frozen=True)
class AutoChoice:
    """What `auto` stands for on this machine. engine: "" while that has not been measured yet."""

    engine: str
    why: str


def engine_states() -> list[EngineState]:
    """Every engine, and why it cannot be used where it cannot. Nothing is loaded or measured for it."""
    draft = EngineState("draft", "Draft: fast, no learned weights", True, "always there")
    auto = auto_choice()
    return [
        EngineState(
            AUTO, "Automatic: the best engine that is fast enough here", True, f"{auto.engine or '?'}: {auto.why}"
        ),
        draft,
        _diffusion_state(),
    ]


def create_engine(engine_id: str, options: Options | Mapping[str, OptionValue] = ()) -> Engine:
    """An engine ready to render. `auto` measures the diffusion engine's speed the first time.

    Raises OptionError for an unknown id or option, ModelError for weights that are missing or broken; `auto` never
    raises for weights, it takes the draft engine.
    """
    check_engine(engine_id)
    given = dict(options)
    if engine_id == AUTO:
        return _auto(given)
    return _diffusion(given) if engine_id == "diffusion" else _draft(given)


def known_fingerprint(engine_id: str, options: Options | Mapping[str, OptionValue] = ()) -> str | None:
    """The fingerprint of the engine that `create_engine` would make, without loading it.

    None where that cannot be told: weights that are missing, or `auto` before the first render.
    """
    from studio.render.diffusion_packs import pack_and_info, weights_name
    from studio.render.draft import DraftEngine

    choice = auto_choice(options).engine if engine_id == AUTO else engine_id
    if choice != "diffusion":
        return DraftEngine.fingerprint if choice == "draft" else None
    try:
        info, steps = pack_and_info(weights_name(options))[1], _steps(options)
    except StudioError:
        return None
    return diffusion_fingerprint(info.fingerprint, steps or info.steps)


def diffusion_fingerprint(weights: str, steps: int) -> str:
    """What names the diffusion engine with weights of this fingerprint: it also names the draft that it starts from."""
    from studio.render.draft import DraftEngine

    return f"diffusion/5:{weights}:{steps}:{DraftEngine.fingerprint}"


def check_engine(engine_id: str) -> None:
    """Raise OptionError for an id that there is not."""
    if engine_id not in ENGINE_IDS:
        known = ", ".join(ENGINE_IDS)
        raise OptionError(f"There is no engine '{engine_id[:40]}'.", remedy=f"Choose one of: {known}.")


def auto_choice(options: Options | Mapping[str, OptionValue] = ()) -> AutoChoice:
    """What `auto` stands for now, as far as that is known without loading anything."""
    from studio.render.diffusion_packs import has_pack
    from studio.render.diffusion_speed import known_seconds

    steps = _steps(options)
    forced = os.environ.get(AUTO_VARIABLE, "")
    if forced in ENGINE_IDS[1:]:
        return AutoChoice(forced, f"{AUTO_VARIABLE} says so")
    if not has_pack():
        return AutoChoice("draft", "there are no weights for the diffusion engine")
    try:
        seconds = known_seconds(_folder(options), steps=steps)
    except StudioError as error:
        return AutoChoice("draft", error.what)
    if seconds is None:
        return AutoChoice("", "the diffusion engine's speed is measured at the first render")
    return _by_speed(seconds)


def _by_speed(seconds: float) -> AutoChoice:
    told = f"the diffusion engine takes {seconds:.2g} s a frame here"
    return AutoChoice("diffusion" if seconds < QUICK_SECONDS else "draft", told)


def _auto(options: dict[str, OptionValue]) -> Engine:
    choice = auto_choice(options)
    if choice.engine == "draft":
        return _draft({})
    try:
        engine = _diffusion(options)
        if choice.engine:
            return engine
        from studio.render.diffusion_speed import measure_seconds

        return engine if measure_seconds(engine, _folder(options)) < QUICK_SECONDS else _draft({})
    except ModelError:
        return _draft({})


def _draft(options: Mapping[str, OptionValue]) -> Engine:
    from studio.render.draft import DraftEngine

    _only("draft", options, "references")
    return DraftEngine()


def _diffusion(options: Mapping[str, OptionValue]) -> Engine:
    _only("diffusion", options, "steps", "weights", "weights_hash", "references")
    steps = _steps(options)
    folder = _folder(options)
    from studio.render.diffusion import DiffusionEngine

    return DiffusionEngine.load(folder, steps=steps)


def _folder(options: Options | Mapping[str, OptionValue]) -> Path:
    from studio.render.diffusion_packs import find_pack, weights_name

    return find_pack(weights_name(options))


def _steps(options: Options | Mapping[str, OptionValue]) -> int | None:
    """The number of sampler steps that is asked for; None for what the weights say. Raises OptionError."""
    steps = dict(options).get("steps")
    if steps is None or (isinstance(steps, int) and not isinstance(steps, bool) and 1 <= steps <= 100):
        return steps
    raise OptionError("The number of steps is out of range.", remedy="Give a whole number from 1 to 100.")


def _diffusion_state() -> EngineState:
    from studio.render.diffusion_packs import pack_text

    title = "Diffusion: trained on real faces"
    try:
        return EngineState("diffusion", title, True, pack_text())
    except StudioError as error:
        told = error.what if error.path is None else f"{error.what} ({error.path})"
        return EngineState("diffusion", title, False, told, error.remedy)


def _only(engine_id: str, options: Mapping[str, OptionValue], *known: str) -> None:
    for name in options:
        if name not in known:
            remedy = f"It knows: {', '.join(known)}." if known else "It has no options."
            raise OptionError(f"The engine '{engine_id}' has no option '{str(name)[:40]}'.", remedy=remedy)
