"""The contact sheet shows every face in every mouth shape."""

from __future__ import annotations

import cv2
import numpy as np
import pytest

from studio.core.errors import FaceNotFoundError
from studio.core.geometry import MEAN_FACE, mouth_opening
from studio.core.handles import MouthShape
from studio.core.resources import resource_path
from studio.training.contact_sheet import CELL, ONE_SIDED, SHAPES, main, mouth_targets


def test_shapes_open_the_mouth_in_their_order_and_one_of_them_on_one_side():
    face = MEAN_FACE.astype(np.float64) * 2 + 100
    targets = dict(zip((*SHAPES, ONE_SIDED), mouth_targets(face), strict=True))
    assert mouth_opening(targets[MouthShape.A]) > mouth_opening(targets[MouthShape.E])
    assert mouth_opening(targets[MouthShape.E]) > mouth_opening(targets[MouthShape.M])
    rest, sided = targets[MouthShape.REST], targets[ONE_SIDED]
    assert np.abs(sided[48] - rest[48]).max() < 0.01
    assert np.abs(sided[54] - rest[54]).max() > 2
    assert np.abs(targets[MouthShape.A][17:48] - face[17:48]).max() < 0.01


def test_a_sheet_has_a_row_for_each_face_and_open_mouths_in_it(tmp_path):
    out = tmp_path / "sheet.png"
    assert main([str(resource_path("samples/portrait_synthetic.jpg")), "--engine", "draft", "-o", str(out)]) == 0
    sheet = cv2.imread(str(out))
    assert sheet.shape[1:] == (9 * CELL, 3)
    row = sheet[-CELL:].reshape(CELL, 9, CELL, 3).swapaxes(0, 1).astype(int)
    opened = np.abs(row[1 + SHAPES.index(MouthShape.A)] - row[0]).mean()
    assert opened > 3 * np.abs(row[1] - row[0]).mean()
    assert np.array_equal(row[7][:40], row[0][:40]), "the forehead stays"


def test_a_picture_without_a_face_is_named(tmp_path):
    path = tmp_path / "wall.png"
    cv2.imwrite(str(path), np.full((200, 200, 3), 128, np.uint8))
    with pytest.raises(FaceNotFoundError, match=r"wall\.png"):
        main([str(path), "-o", str(tmp_path / "sheet.png")])
