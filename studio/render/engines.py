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


_ENGINES: Mapping[str, Callable[[Mapping[str, OptionValue]], Engine]] = {"draft": _draft}


def engine_ids() -> tuple[str, ...]:
    """Ids that `create_engine` takes, the default one first."""
    return tuple(_ENGINES)


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
