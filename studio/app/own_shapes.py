"""A person's own mouth shapes: one file in the configuration folder, and what can be done with them."""

from __future__ import annotations

import logging
import os
from contextlib import suppress
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from studio.app.texts import tr
from studio.core.errors import EditError, StudioError
from studio.core.shapes import MAX_SHAPES, MAX_TEXT, UserShape, renamed, shapes_from_json, shapes_to_json, with_shape
from studio.media.files import atomic_path
from studio.store.places import Place, folder, place_path

NAME = "mouth-shapes.json"
MAX_BYTES = 4 * MAX_TEXT
"""A character takes at most four bytes."""


class OwnShapes(QObject):
    """The palette, in the order in which shapes were kept. Every change is on disk when it returns."""

    changed = Signal()
    failed = Signal(object)
    """StudioError: a shape that cannot be kept, or a file that cannot be read or written."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._shapes: tuple[UserShape, ...] = ()
        self._removed: UserShape | None = None

    @property
    def shapes(self) -> tuple[UserShape, ...]:
        return self._shapes

    @property
    def can_restore(self) -> bool:
        return self._removed is not None

    def shape(self, name: str) -> UserShape | None:
        return next((shape for shape in self._shapes if shape.name == name), None)

    def load(self) -> None:
        """Read the file. A damaged one is put aside, told of, and the palette starts empty."""
        try:
            self._shapes = read_shapes(place_path(Place.CONFIG) / NAME)
        except StudioError as error:
            self.failed.emit(error)
        self.changed.emit()

    def keep(self, shape: UserShape) -> bool:
        """Add a shape; one of its name is replaced. False, and `failed`, when it cannot be kept."""
        if len(self._shapes) >= MAX_SHAPES and self.shape(shape.name) is None:
            self.failed.emit(
                EditError(tr("There are too many mouth shapes."), remedy=tr("Remove some that you do not use."))
            )
            return False
        return self._put(with_shape(self._shapes, shape))

    def rename(self, old: str, new: str) -> bool:
        """False, and `failed`, for a name that is taken or cannot be used."""
        shape = self.shape(old)
        if shape is None or new.strip() == old:
            return False
        try:
            fresh = renamed(shape, new)
            if self.shape(fresh.name) is not None:
                raise EditError(tr("There is a mouth shape of this name already."), remedy=tr("Choose another name."))
        except EditError as error:
            self.failed.emit(error)
            return False
        return self._put(tuple(fresh if s is shape else s for s in self._shapes))

    def remove(self, name: str) -> bool:
        """Take a shape out; `restore` puts the last one back."""
        shape, before = self.shape(name), self._removed
        if shape is None:
            return False
        self._removed = shape
        done = self._put(tuple(s for s in self._shapes if s is not shape))
        self._removed = shape if done else before
        return done

    def restore(self) -> bool:
        """Put back what was removed last."""
        shape, self._removed = self._removed, None
        return shape is not None and self.keep(shape)

    def free_name(self) -> str:
        """A name that no shape has yet."""
        taken, number = {shape.name for shape in self._shapes}, 1
        while (name := tr("Shape {number}").format(number=number)) in taken:
            number += 1
        return name

    def _put(self, shapes: tuple[UserShape, ...]) -> bool:
        try:
            write_shapes(folder(Place.CONFIG) / NAME, shapes)
        except StudioError as error:
            self.failed.emit(error)
            return False
        self._shapes = shapes
        self.changed.emit()
        return True


def read_shapes(path: Path) -> tuple[UserShape, ...]:
    """The palette of a file; empty where there is none.

    Raises EditError, naming the file, for one that is damaged: it is put aside as `<name>.damaged`, so that shapes
    that are kept from now on do not overwrite it.
    """
    try:
        with path.open("rb") as file:
            data = file.read(MAX_BYTES + 1)
    except FileNotFoundError:
        return ()
    except OSError as error:
        what = tr("Your mouth shapes cannot be read ({reason}).").format(reason=error.strerror)
        raise EditError(what, path=path, remedy=tr("Check the file's permissions.")) from error
    try:
        return _parsed(data)
    except EditError as error:
        aside = path.with_name(f"{path.name}.damaged")
        with suppress(OSError):
            os.replace(path, aside)
        logging.getLogger(__name__).warning("%s: %s", path, error)
        raise EditError(error.what, path=aside, remedy=error.remedy) from error


def _parsed(data: bytes) -> tuple[UserShape, ...]:
    try:
        return shapes_from_json(data.decode("utf-8"))
    except UnicodeDecodeError:
        return shapes_from_json("")


def write_shapes(path: Path, shapes: tuple[UserShape, ...]) -> None:
    """Replace the palette's file whole. Raises StudioError."""
    with atomic_path(path) as partial:
        partial.write_text(shapes_to_json(shapes), encoding="utf-8")
