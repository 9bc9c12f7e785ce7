"""Where the diffusion engine's weights are: bundled, or in the user's models folder. Imports no torch."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from studio.core.errors import ModelError, OptionError
from studio.core.project import Options
from studio.store.machine import models_path
from studio.talkformer.weight_pack import LISTING, PackInfo, bundled_pack, read_complete_pack

DEFAULT = "talkformer"
MAX_PACKS = 200


@dataclass(frozen=True)
class PackState:
    """A folder that holds a weight pack, or should. info: what it says of itself; None where it cannot be used.

    Hashes are checked when a pack is loaded, imported or verified, not here.
    """

    name: str
    folder: Path
    bundled: bool
    info: PackInfo | None
    error: ModelError | None = None


def pack_states() -> list[PackState]:
    """Every pack, usable or not: the bundled one as `talkformer`, then the user's own by name, which win over it."""
    own = models_path()
    folders = [bundled_pack()] if (bundled_pack() / LISTING).is_file() else []
    states = [_state(DEFAULT, folder, bundled=True) for folder in folders]
    if own.is_dir():
        visible = (path for path in own.iterdir() if not path.name.startswith("."))
        inside = sorted(path for path in visible if (path / LISTING).is_file())[:MAX_PACKS]
        states += [_state(folder.name, folder, bundled=False) for folder in inside]
    return states


def pack_folders() -> dict[str, Path]:
    """Usable packs by name."""
    return {state.name: state.folder for state in pack_states() if state.info is not None}


def has_pack() -> bool:
    return bool(pack_folders())


def find_pack(name: str = "") -> Path:
    """The folder of a pack by its name; by default `talkformer`, or the only other one. Raises as `pack_and_info`."""
    return pack_and_info(name)[0].folder


def pack_and_info(name: str = "") -> tuple[PackState, PackInfo]:
    """A usable pack by its name, and what it says of itself, from one look at the folders; by default as `find_pack`.

    Raises ModelError when there is none or it is broken, OptionError for an unknown name.
    """
    states = pack_states()
    usable = {state.name: state for state in states if state.info is not None}
    broken = {state.name: state for state in states if state.info is None}
    if name and name not in usable | broken:
        known = f"Choose one of: {', '.join(usable)}." if usable else "See 'lipwright models' for how to get some."
        raise OptionError(f"There are no weights '{name[:40]}'.", remedy=known)
    if name:
        chosen: PackState | None = (broken | usable)[name]
    else:
        chosen = usable.get(DEFAULT) or next(iter([*usable.values(), *broken.values()]), None)
    if chosen is None:
        raise ModelError(
            "The weights of the diffusion renderer are not there.",
            path=bundled_pack(),
            remedy="Get some with 'lipwright models fetch' or 'lipwright models import', train them with "
            "'lipwright train renderer', or use the draft engine.",
        )
    if chosen.error is not None:
        raise chosen.error
    assert chosen.info is not None
    return chosen, chosen.info


def pack_options(name: str = "") -> Options:
    """What a project keeps of the pack that was chosen: its name, and its hash at that time. Raises as `find_pack`."""
    found, info = pack_and_info(name)
    return (("weights", found.name), ("weights_hash", info.fingerprint))


def pack_text(name: str = "") -> str:
    """A pack's name and hash, for people. Raises as `find_pack`."""
    return " ".join(str(value) for _, value in pack_options(name))


def weights_name(options: Options | Mapping[str, object]) -> str:
    """The name of the pack that render options choose; "" for the default one."""
    return str(dict(options).get("weights", ""))


def motion_pack(options: Options) -> Path | None:
    """The folder of the pack that `options` name, if it is there and holds a motion model of its own."""
    name = weights_name(options)
    for state in pack_states() if name else []:
        if state.name == name and state.info is not None and "motion" in state.info.modules:
            return state.folder
    return None


def _state(name: str, folder: Path, *, bundled: bool) -> PackState:
    try:
        return PackState(name, folder, bundled, read_complete_pack(folder))
    except ModelError as error:
        return PackState(name, folder, bundled, None, error)
