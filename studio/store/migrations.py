"""Bringing documents of older schemas up to date: dict -> dict, one step per version.

A step takes a document of version n and returns one of n + 1; it may change what it is given. Rows written by older
versions stay in the file as they are and are upgraded each time they are read. Add a step when `SCHEMA_VERSION` in
`studio.core.project` is raised; steps are never changed afterwards.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

from studio.core.project import SCHEMA_VERSION
from studio.store.fields import FieldError

Json = dict[str, Any]
Step = Callable[[Json], Json]

STEPS: Mapping[int, Step] = {}
"""STEPS[n] upgrades version n to n + 1. Version 1 is the first that was written."""


def upgrade(document: Json, *, steps: Mapping[int, Step] = STEPS, target: int = SCHEMA_VERSION) -> Json:
    """The document at version `target`; one from a newer version is returned unchanged.

    Raises FieldError when the version is missing or no step leads on from it.
    """
    version = schema_of(document)
    while version < target:
        if version not in steps:
            raise FieldError("schema", f"version {version} cannot be upgraded")
        document = steps[version](document)
        version += 1
        document["schema"] = version
    return document


def schema_of(document: Json) -> int:
    """The schema version that a document states."""
    version = document.get("schema")
    if not isinstance(version, int) or isinstance(version, bool) or version < 1:
        raise FieldError("schema", "is not a version number")
    return version
