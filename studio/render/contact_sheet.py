"""A picture of faces by mouth shapes, to be looked at.

    python -m studio.render.contact_sheet --faces A.jpg B.jpg -o sheet.jpg [--points points.json] [--weights PACK]

points.json: {"A.jpg": 68 pairs of px, ...}, for faces whose points were placed by hand; the others are detected.
With --weights the diffusion engine draws, else the draft engine.
"""

from __future__ import annotations

import argparse
import json
from collections.abc import Mapping, Sequence
from pathlib import Path

import cv2
import numpy as np

from studio.core.errors import FaceNotFoundError
from studio.core.geometry import face_frame
from studio.core.handles import Handle, MouthShape, apply_handles, mouth_shape
from studio.core.motion import close_mouth
from studio.core.topology import CONTENT
from studio.render.draft import DraftEngine
from studio.render.engine import Engine, Reference
from studio.render.mask import face_px

TILE = (188, 208)
"""Width and height of one face in px."""
ASYMMETRIC = {Handle.JAW_OPEN: 0.3, Handle.CORNER_LEFT: 1.0, Handle.SMILE_LEFT: 0.7, Handle.UPPER_LIP_RAISE: 0.2}
WIDE_A = {Handle.JAW_OPEN: 1.0, Handle.CORNER_RIGHT: 0.45, Handle.CORNER_LEFT: 0.45, Handle.UPPER_LIP_RAISE: 0.35}
COLUMNS: Mapping[str, MouthShape | Mapping[Handle, float]] = {
    "closed": MouthShape.REST,
    "M": MouthShape.M,
    "F": MouthShape.F,
    "O": MouthShape.O,
    "U": MouthShape.U,
    "E": MouthShape.E,
    "A wide": WIDE_A,
    "asymmetric": ASYMMETRIC,
}


def shape_targets(points: np.ndarray) -> np.ndarray:
    """(8, 68, 2) float32 px: (68, 2) `points` with the mouth in each column's shape."""
    frame = face_frame(points)
    local, back = frame.apply(points), frame.inverse()
    targets = np.repeat(points[None].astype(np.float32), len(COLUMNS), axis=0)
    for target, shape in zip(targets, COLUMNS.values(), strict=True):
        moved = mouth_shape(local, shape) if isinstance(shape, MouthShape) else apply_handles(close_mouth(local), shape)
        target[CONTENT] = back.apply(moved)[CONTENT]
    return targets


def contact_sheet(faces: Sequence[tuple[np.ndarray, np.ndarray]], engine: Engine) -> np.ndarray:
    """faces: RGB picture and (68, 2) px points each. A row a face: the picture itself, then the eight shapes."""
    rows = [_heading()]
    for number, (image, points) in enumerate(faces):
        reference = Reference(image, points.astype(np.float32), f"sheet-{number}")
        targets = shape_targets(points)
        patches = engine.render([reference] * len(targets), targets, seed=0)
        tiles = [image, *(patch.paste(image) for patch in patches)]
        rows.append(np.hstack([_cut(tile, points) for tile in tiles]))
    return np.vstack(rows)


def _cut(image: np.ndarray, points: np.ndarray) -> np.ndarray:
    """The face from brows to below the chin, upright, `TILE` in size."""
    middle = (points[33] + points[57]) / 2 - 0.05 * (points[8] - points[27])
    frame = face_frame(points)
    scale = TILE[0] / (1.12 * face_px(points))
    turn = frame.matrix / frame.scale * scale
    affine = np.column_stack([turn, np.array(TILE) / 2 - turn @ middle])
    if scale < 0.7:
        image = cv2.GaussianBlur(image, (0, 0), 0.45 / scale)
    return cv2.warpAffine(image, affine, TILE, flags=cv2.INTER_CUBIC, borderMode=cv2.BORDER_REPLICATE)


def _heading() -> np.ndarray:
    band = np.full((26, TILE[0] * (len(COLUMNS) + 1), 3), 255, np.uint8)
    for number, name in enumerate(("source", *COLUMNS)):
        cv2.putText(band, name, (number * TILE[0] + 8, 18), cv2.FONT_HERSHEY_SIMPLEX, 0.5, (30, 30, 30), 1, cv2.LINE_AA)
    return band


def _load(paths: Sequence[Path], given: Mapping[str, list]) -> list[tuple[np.ndarray, np.ndarray]]:
    """Raises InputError that names the picture."""
    from studio.media.image import read_image
    from studio.vision.detector import first_face
    from studio.vision.registry import create_detector

    faces = []
    detector = create_detector("embedded")
    for path in paths:
        image = read_image(path)
        if path.name in given:
            faces.append((image, np.array(given[path.name], np.float32)))
            continue
        try:
            faces.append((image, first_face(image, detector).points))
        except FaceNotFoundError as error:
            raise FaceNotFoundError(error.what, path=path, remedy=error.remedy) from error
    return faces


def _engine(weights: Path | None) -> Engine:
    if weights is None:
        return DraftEngine()
    from studio.render.diffusion import DiffusionEngine

    return DiffusionEngine.load(weights)


def main(argv: Sequence[str] | None = None) -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--faces", type=Path, nargs="+", required=True, metavar="FILE")
    parser.add_argument("--points", type=Path, metavar="JSON")
    parser.add_argument("--weights", type=Path, metavar="PACK", help="a weight pack of the diffusion engine")
    parser.add_argument("-o", "--out", type=Path, required=True)
    options = parser.parse_args(argv)
    given = json.loads(options.points.read_text(encoding="utf-8")) if options.points else {}
    sheet = contact_sheet(_load(options.faces, given), _engine(options.weights))
    quality = [cv2.IMWRITE_JPEG_QUALITY, 88] if options.out.suffix.lower() in (".jpg", ".jpeg") else []
    ok, data = cv2.imencode(options.out.suffix, cv2.cvtColor(sheet, cv2.COLOR_RGB2BGR), quality)
    assert ok
    options.out.write_bytes(data.tobytes())


if __name__ == "__main__":
    main()
