"""The `face-alignment` library (Bulat and Tzimiropoulos, 2017) as a backend.

Its weights (about 180 MB) are not ours to ship: they are used when present in torch's hub folder, or fetched once
after the person agreed. Their names carry the first digits of their SHA-256, which is checked before each use.
"""

from __future__ import annotations

import hashlib
import importlib.util
import os
import re
import warnings
from pathlib import Path
from typing import Any

import numpy as np

from studio.core.errors import ModelError
from studio.vision.detector import Face, check_picture, face_from_points, sorted_faces

SITE = "https://www.adrianbulat.com/downloads/python-fan/"
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


def missing_weights() -> list[Path]:
    """The weight files that are not there yet."""
    return [path for path in (weight_folder() / name for name in WEIGHT_FILES) if not path.is_file()]


def _check_digest(path: Path) -> None:
    found = _DIGEST.search(path.name)
    with path.open("rb") as file:
        digest = hashlib.file_digest(file, "sha256").hexdigest()
    if found and not digest.startswith(found[1]):
        raise ModelError(
            "The weights are damaged: their checksum does not match.",
            path=path,
            remedy="Delete the file and fetch it again.",
        )


def fetch_weights() -> None:
    """Download what is missing, with its hash checked. Call it only when the person agreed. Raises ModelError."""
    from torch.hub import download_url_to_file

    for path in missing_weights():
        path.parent.mkdir(parents=True, exist_ok=True)
        digest = _DIGEST.search(path.name)
        try:
            download_url_to_file(SITE + path.name, str(path), digest[1] if digest else None, progress=False)
        except (OSError, RuntimeError) as error:
            raise ModelError(
                "The weights could not be downloaded.",
                path=path,
                remedy="Check the connection, or use the embedded detector, which needs no download.",
            ) from error


class FaceAlignmentDetector:
    """`LandmarkDetector` over `face_alignment.FaceAlignment`, on the CPU, without its one-minute compilation."""

    id = "face-alignment"

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
        for name in WEIGHT_FILES:
            _check_digest(weight_folder() / name)
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
