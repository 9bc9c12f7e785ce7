"""The contact sheet shows every face in every mouth shape."""

from __future__ import annotations

import cv2
import numpy as np
import pytest

from studio.core.errors import FaceNotFoundError
from studio.core.geometry import MEAN_FACE, mouth_opening
from studio.core.resources import resource_path
from studio.render.contact_sheet import COLUMNS, TILE, main, shape_targets


def test_shapes_open_the_mouth_in_their_order_and_one_of_them_on_one_side():
    face = MEAN_FACE.astype(np.float64) * 2 + 100
    targets = dict(zip(COLUMNS, shape_targets(face), strict=True))
    assert mouth_opening(targets["A wide"]) > mouth_opening(targets["E"])
    assert mouth_opening(targets["E"]) > mouth_opening(targets["M"])
    rest, sided = targets["closed"], targets["asymmetric"]
    left, right = (np.abs(sided[corner, 0] - rest[corner, 0]) for corner in (54, 48))
    assert left > 4 * right, "the jaw draws both corners in a little"
    assert left > 2
    assert np.abs(targets["A wide"][17:48] - face[17:48]).max() < 0.01


def test_a_sheet_has_a_row_for_each_face_and_open_mouths_in_it(tmp_path):
    out = tmp_path / "sheet.png"
    main(["--faces", str(resource_path("samples/portrait_synthetic.jpg")), "-o", str(out)])
    sheet, (width, height) = cv2.imread(str(out)), TILE
    assert sheet.shape[1:] == (9 * width, 3)
    source, closed, *others = sheet[-height:].astype(int).reshape(height, 9, width, 3).swapaxes(0, 1)
    opened = np.abs(others[list(COLUMNS).index("A wide") - 1] - source).mean()
    assert opened > 3 * np.abs(closed - source).mean()
    assert np.array_equal(others[0][:40], source[:40]), "the forehead stays"


def test_a_picture_without_a_face_is_named(tmp_path):
    path = tmp_path / "wall.png"
    cv2.imwrite(str(path), np.full((200, 200, 3), 128, np.uint8))
    with pytest.raises(FaceNotFoundError, match=r"wall\.png"):
        main(["--faces", str(path), "-o", str(tmp_path / "sheet.png")])
