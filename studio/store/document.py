"""A project as text and blobs, and back.

The text is canonical JSON: equal projects give equal bytes. Tracks, speech, face points and keys are blobs, stored once
under their content hash and named in the text as `{"blob": hash}`. Keys go into one blob per layer and stretch of
`document_format.KEYS_PER_BLOB` frames, so an edit writes a few hundred bytes however many keys there are.
"""

from __future__ import annotations

import json
from collections.abc import Mapping, MutableMapping
from dataclasses import dataclass, field
from typing import Any

from studio.core.errors import StudioError
from studio.core.project import SCHEMA_VERSION, Project
from studio.core.track import LandmarkTrack
from studio.store.arrays import pack_arrays
from studio.store.document_reader import DocumentReader, LoadBlob
from studio.store.document_writer import Arrays, DocumentWriter
from studio.store.fields import FieldError, Fields
from studio.store.key_blobs import KeyBlobs, Place, Stretch
from studio.store.migrations import schema_of, upgrade


@dataclass(frozen=True)
class Document:
    """text: canonical JSON; arrays: blob hash -> what makes its arrays, which are packed only when it is written.

    stretches: the keys of each blob of keys, by place.
    """

    text: str
    arrays: Mapping[str, Arrays]
    stretches: Mapping[Place, tuple[Stretch, str]] = field(default_factory=dict)

    def blob(self, name: str) -> bytes:
        return pack_arrays(*self.arrays[name]())

    def blobs(self) -> dict[str, bytes]:
        return {name: self.blob(name) for name in self.arrays}


def to_document(project: Project, *, known: KeyBlobs | None = None) -> Document:
    """The project's text and blobs. Raises StudioError when a value has no place in JSON, such as a NaN setting.

    known: blobs of keys that need not be made anew.
    """
    writer = DocumentWriter() if known is None else DocumentWriter(known)
    value = writer.project(project)
    try:
        text = json.dumps(value, sort_keys=True, separators=(",", ":"), allow_nan=False)
    except (ValueError, TypeError) as error:
        raise StudioError(f"The project cannot be written ({error}).", remedy="Undo the last change.") from error
    return Document(text, writer.arrays, writer.stretches)


def from_document(
    text: str,
    load: LoadBlob,
    *,
    tracks: MutableMapping[str, LandmarkTrack] | None = None,
    known: KeyBlobs | None = None,
) -> Project:
    """The project of a document of this schema, an older one, or a newer one that still fits.

    load: gives a blob's bytes by hash or raises KeyError; tracks, known: those already built, also added to.
    Raises FieldError, naming the field, for anything that is missing, unknown, out of range or damaged.
    """
    value = _parsed(text)
    if not isinstance(value, dict):
        raise FieldError("", "the project's text is damaged")
    value = upgrade(value)
    strict = schema_of(value) <= SCHEMA_VERSION
    reader = DocumentReader(load, {} if tracks is None else tracks, strict, KeyBlobs() if known is None else known)
    return reader.project(Fields(value))


def _parsed(text: str) -> Any:
    try:
        return json.loads(text)
    except (ValueError, TypeError, RecursionError) as error:
        raise FieldError("", f"the project's text is damaged ({str(error)[:100]})") from None


def blob_names(text: str) -> set[str]:
    """Hashes of the blobs that a document of any version refers to. Raises FieldError."""
    found: set[str] = set()
    stack = [_parsed(text)]
    while stack:
        value = stack.pop()
        if isinstance(value, dict):
            if set(value) == {"blob"} and isinstance(value["blob"], str):
                found.add(value["blob"])
            stack.extend(value.values())
        elif isinstance(value, list):
            stack.extend(value)
    return found
