"""The `face-alignment` library (Bulat and Tzimiropoulos, 2017) as a backend.

Its weights (about 180 MB) are not ours to ship: they are used when present in torch's hub folder, or fetched once
after the person agreed. Their names carry the first digits of their SHA-256, which is checked before each use.
"""

from __future__ import annotations

import importlib.util
import os
import re
import threading
import warnings
from collections.abc import Callable
from pathlib import Path
from typing import Any

import numpy as np

from studio.core.errors import ModelError
from studio.store.download import download, matches
from studio.vision.detector import Face, check_picture, face_from_points, sorted_faces

ID = "face-alignment"
"""Also what its weights are called in the catalogue of what can be fetched."""
WEIGHT_FILES = ("s3fd-619a316812.pth", "2DFAN4-11f355bf06.pth.tar")
"""Face finder and 68-point network, as `face-alignment` 1.5 names them."""
_DIGEST = re.compile(r"-([0-9a-f]{8,})\.")


def is_installed() -> bool:
    """Whether the library can be imported; does not import it."""
    return importlib.util.find_spec("face_alignment") is not None


def weight_folder() -> Path:
    """Where torch's hub keeps downloaded weights. Follows TORCH_HOME and XDG_CACHE_HOME as torch does."""
    cache = Path(os.environ.get("XDG_CACHE_HOME", "~/.cache")) / "torch"
    return Path(os.environ.get("TORCH_HOME", cache)).expanduser() / "hub" / "checkpoints"


def weight_paths() -> list[Path]:
    """Where the weight files are, or would be."""
    return [weight_folder() / name for name in WEIGHT_FILES]


def missing_weights() -> list[Path]:
    """The weight files that are not there yet."""
    return [path for path in weight_paths() if not path.is_file()]


def known_digest(path: Path) -> str:
    """The first digits of its SHA-256, as its name states them."""
    found = _DIGEST.search(path.name)
    return found[1] if found else ""


def _check_digest(path: Path) -> None:
    if not matches(path, known_digest(path)):
        raise ModelError(
            "The weights are damaged: their checksum does not match.",
            path=path,
            remedy="Delete the file and fetch it again.",
        )


def fetch_weights(progress: Callable[[int, int], None] | None = None, cancel: threading.Event | None = None) -> None:
    """Download what is missing, with its hash checked. Call it only when the person agreed. Raises ModelError."""
    from studio.store.catalogue import read_catalogue

    files = {Path(file.url).name: file for file in read_catalogue()[ID].files}
    for path in missing_weights():
        download(files[path.name], path, progress=progress, cancel=cancel)


class FaceAlignmentDetector:
    """`LandmarkDetector` over `face_alignment.FaceAlignment`, on the CPU, without its one-minute compilation."""

    id = ID

    def __init__(self, *, allow_download: bool = False) -> None:
        if not is_installed():
            raise ModelError("The package face-alignment is not installed.", remedy="Run: pip install face-alignment")
        if missing_weights():
            if not allow_download:
                raise ModelError(
                    "The weights of face-alignment are not on this machine.",
                    path=missing_weights()[0],
                    remedy="Agree to the download of about 180 MB, or use the embedded detector.",
                )
            fetch_weights()
        for path in weight_paths():
            _check_digest(path)
        self._library = self._open()

    @staticmethod
    def _open() -> Any:
        import face_alignment

        kind = face_alignment.LandmarksType.TWO_D
        return face_alignment.FaceAlignment(kind, device="cpu", flip_input=False, compile=False)

    def detect(self, image: np.ndarray) -> list[Face]:
        """Faces of an (H, W, 3) uint8 RGB picture, the biggest and most certain first."""
        check_picture(image)
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            points, scores, boxes = self._library.get_landmarks_from_image(
                np.ascontiguousarray(image), return_bboxes=True, return_landmark_score=True
            )
        if points is None:
            return []
        return sorted_faces(
            [
                face_from_points(p[:, :2], confidence=np.clip(np.ravel(s), 0, 1), score=float(np.clip(b[4], 0, 1)))
                for p, s, b in zip(points, scores, boxes, strict=True)
            ]
        )
