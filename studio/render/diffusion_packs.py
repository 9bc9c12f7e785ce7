"""Where the diffusion engine's weights are: bundled, or in the user's models folder. Imports no torch."""

from __future__ import annotations

from pathlib import Path

from studio.core.errors import ModelError, OptionError
from studio.store.places import Place, place_path
from studio.talkformer.weight_pack import bundled_pack, is_pack

DEFAULT = "talkformer"


def pack_folders() -> dict[str, Path]:
    """Usable packs by name: the user's own, and the bundled one as `talkformer` unless there is an own one."""
    own = place_path(Place.DATA) / "models"
    found = {DEFAULT: bundled_pack()} if is_pack(bundled_pack()) else {}
    if own.is_dir():
        found |= {folder.name: folder for folder in sorted(own.iterdir()) if folder.is_dir() and is_pack(folder)}
    return found


def has_pack() -> bool:
    return bool(pack_folders())


def find_pack(name: str = "") -> Path:
    """The folder of a pack by its name; by default `talkformer`, or the only other one.

    Raises ModelError when there is none, OptionError for an unknown name.
    """
    packs = pack_folders()
    if not packs:
        raise ModelError(
            "The weights of the diffusion renderer are not there.",
            path=bundled_pack(),
            remedy="Train them with 'lipwright train renderer', or use the draft engine.",
        )
    if not name:
        return packs.get(DEFAULT) or next(iter(packs.values()))
    if name not in packs:
        raise OptionError(f"There are no weights '{name[:40]}'.", remedy=f"Choose one of: {', '.join(packs)}.")
    return packs[name]
