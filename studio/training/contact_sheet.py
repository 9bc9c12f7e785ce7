"""Faces by mouth shapes on one picture, to look at: `python -m studio.training.contact_sheet FACE ... -o FILE`.

Every face is found, its mouth is put into each shape of the palette, and the engine renders it: what no number tells.
"""

from __future__ import annotations

import argparse
from collections.abc import Sequence
from pathlib import Path

import cv2
import numpy as np

from studio.core.errors import FaceNotFoundError, InputError
from studio.core.geometry import face_frame
from studio.core.handles import MouthShape
from studio.core.motion import close_mouth
from studio.core.shapes import shape_points
from studio.core.topology import CONTENT
from studio.core.track import content_hash
from studio.render.engine import Engine, Reference

CELL = 200
"""Px of a face on the sheet."""
ZOOM = 0.85
"""Height of the face's points as a share of what is shown of a picture."""
SHAPES = (MouthShape.REST, MouthShape.M, MouthShape.F, MouthShape.O, MouthShape.U, MouthShape.E, MouthShape.A)
ONE_SIDED = "one side"


def mouth_targets(points: np.ndarray) -> np.ndarray:
    """(8, 68, 2) px: a face, (68, 2), in each of SHAPES and with a wide mouth on one side only."""
    frame = face_frame(points)
    local = frame.apply(points)
    rest = close_mouth(local)
    made = []
    for shape in SHAPES:
        posed = local.copy()
        posed[CONTENT] = shape_points(rest, shape)
        made.append(posed)
    middle, half = rest[48:55:6, 0].mean(), np.ptp(rest[48:55:6, 0]) / 2
    share = np.clip((rest[:, :1] - middle) / half, 0, 1)
    sided = rest.copy()
    sided[CONTENT] += share[CONTENT] * (shape_points(rest, MouthShape.WIDE) - rest[CONTENT])
    made.append(sided)
    return frame.inverse().apply(np.stack(made).reshape(-1, 2)).reshape(-1, 68, 2).astype(np.float32)


def row_of(picture: np.ndarray, points: np.ndarray, engine: Engine) -> np.ndarray:
    """(CELL, 9 CELL, 3) uint8: the face as it is, then in each shape."""
    reference = Reference(picture, points.astype(np.float32), content_hash("sheet/1", picture, points))
    targets = mouth_targets(points)
    patches = engine.render([reference] * len(targets), targets, seed=0)
    centre, side = points.mean(0), np.ptp(points[:, 1]) / ZOOM
    scale = CELL / side
    affine = np.array([[scale, 0, CELL / 2 - scale * centre[0]], [0, scale, CELL / 2 - scale * centre[1]]])
    flags = cv2.INTER_AREA if scale < 1 else cv2.INTER_CUBIC
    shown = [picture, *(patch.paste(picture) for patch in patches)]
    cells = [cv2.warpAffine(p, affine, (CELL, CELL), flags=flags, borderMode=cv2.BORDER_REPLICATE) for p in shown]
    return np.hstack(cells)


def contact_sheet(pictures: Sequence[np.ndarray], found: Sequence[np.ndarray], engine: Engine) -> np.ndarray:
    """(H, W, 3) uint8 with a heading over the columns."""
    names = ["source", *(shape.value for shape in SHAPES), ONE_SIDED]
    heading = np.full((28, CELL * len(names), 3), 255, np.uint8)
    for column, name in enumerate(names):
        place = (column * CELL + 8, 20)
        cv2.putText(heading, name, place, cv2.FONT_HERSHEY_SIMPLEX, 0.55, (20, 20, 20), 1, cv2.LINE_AA)
    return np.vstack([heading, *(row_of(p, f, engine) for p, f in zip(pictures, found, strict=True))])


def main(argv: Sequence[str] | None = None) -> int:
    """`python -m studio.training.contact_sheet`. Raises StudioError."""
    from studio.media.image import read_image
    from studio.render.engines import create_engine
    from studio.vision.detector import first_face
    from studio.vision.registry import create_detector

    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("faces", type=Path, nargs="+", help="pictures with one face each")
    parser.add_argument("--engine", default="diffusion")
    parser.add_argument("-o", "--out", type=Path, required=True, help="a JPEG or PNG")
    given = parser.parse_args(argv)
    detector, engine = create_detector("embedded"), create_engine(given.engine)
    pictures = [read_image(path) for path in given.faces]
    found = []
    for path, picture in zip(given.faces, pictures, strict=True):
        try:
            found.append(first_face(picture, detector).points)
        except FaceNotFoundError as error:
            raise FaceNotFoundError(error.what, path=path, remedy=error.remedy) from error
    sheet = contact_sheet(pictures, found, engine)
    if not cv2.imwrite(str(given.out), sheet[..., ::-1], [cv2.IMWRITE_JPEG_QUALITY, 88]):
        raise InputError("The sheet cannot be written.", path=given.out, remedy="Choose another folder.")
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
