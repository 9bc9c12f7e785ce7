"""What can be fetched on request: a small file that ships with Lipwright, of addresses that are their authors' own."""

from __future__ import annotations

import tomllib
from dataclasses import dataclass
from pathlib import Path

from studio.core.errors import ModelError
from studio.core.resources import resource_path
from studio.store.download import Remote


@dataclass(frozen=True)
class CatalogueEntry:
    """Weights somewhere else. licence: a sentence to be shown before they are fetched; page: where to read more."""

    id: str
    title: str
    licence: str
    page: str
    files: tuple[Remote, ...]


def read_catalogue(path: Path | None = None) -> dict[str, CatalogueEntry]:
    """The entries by id. Raises ModelError for a file that is missing or wrong."""
    path = path or resource_path("models/catalogue.toml")
    try:
        data = tomllib.loads(path.read_text(encoding="utf-8"))
        return {
            name: CatalogueEntry(
                name, str(entry["title"]), str(entry["licence"]), str(entry["page"]),
                tuple(Remote(str(f["url"]), str(f["sha256"]), int(f["most"])) for f in entry["file"]),
            )
            for name, entry in data.items()
        }  # fmt: skip
    except (OSError, ValueError, KeyError, TypeError) as error:
        raise ModelError(
            f"The catalogue of weights cannot be read ({error}).", path=path, remedy="Reinstall Lipwright."
        ) from error
