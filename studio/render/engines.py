"""The engines that there are, by id. Importing this imports none of them."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from studio.core.errors import OptionError
from studio.core.project import Options
from studio.render.engine import Engine

OptionValue = str | int | float | bool


def _draft(options: Mapping[str, OptionValue]) -> Engine:
    from studio.render.draft import DraftEngine

    _only("draft", options)
    return DraftEngine()


def _diffusion(options: Mapping[str, OptionValue]) -> Engine:
    from studio.render.diffusion_packs import find_pack

    _only("diffusion", options, "steps", "weights")
    steps = options.get("steps")
    if steps is not None and (isinstance(steps, bool) or not isinstance(steps, int) or not 1 <= steps <= 100):
        raise OptionError("The number of steps is out of range.", remedy="Give a whole number from 1 to 100.")
    folder = find_pack(str(options.get("weights", "")))
    from studio.render.diffusion import DiffusionEngine

    return DiffusionEngine.load(folder, steps=steps)


_ENGINES: Mapping[str, Callable[[Mapping[str, OptionValue]], Engine]] = {"draft": _draft, "diffusion": _diffusion}


def engine_ids() -> tuple[str, ...]:
    """Ids of the engines that can be used now, the default one first: `diffusion` only where its weights are."""
    from studio.render.diffusion_packs import has_pack

    return tuple(name for name in _ENGINES if name != "diffusion" or has_pack())


def create_engine(engine_id: str, options: Options | Mapping[str, OptionValue] = ()) -> Engine:
    """An engine ready to render. Raises OptionError for an unknown id or option, ModelError for missing weights."""
    if engine_id not in _ENGINES:
        known = ", ".join(_ENGINES)
        raise OptionError(f"There is no engine '{engine_id[:40]}'.", remedy=f"Choose one of: {known}.")
    return _ENGINES[engine_id](dict(options))


def _only(engine_id: str, options: Mapping[str, OptionValue], *known: str) -> None:
    for name in options:
        if name not in known:
            remedy = f"It knows: {', '.join(known)}." if known else "It has no options."
            raise OptionError(f"The engine '{engine_id}' has no option '{str(name)[:40]}'.", remedy=remedy)
