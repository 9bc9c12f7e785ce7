from __future__ import annotations

import hashlib
import subprocess
import sys

import pytest

from studio.core.errors import ModelError, OptionError
from studio.vision import face_alignment_backend
from studio.vision.manual import Anchors
from studio.vision.registry import BackendState, backends, create_detector


def test_the_embedded_detector_comes_first_and_is_ready():
    listed = backends()
    assert [b.id for b in listed] == ["embedded", "face-alignment", "manual"]
    assert listed[0].state is BackendState.READY


def test_face_alignment_is_not_used_without_its_weights_or_consent(tmp_path, monkeypatch):
    monkeypatch.setenv("TORCH_HOME", str(tmp_path))
    state = {b.id: b.state for b in backends()}["face-alignment"]
    assert state in (BackendState.WEIGHTS_MISSING, BackendState.NOT_INSTALLED)
    with pytest.raises(ModelError) as caught:
        create_detector("face-alignment")
    assert caught.value.remedy
    assert list(tmp_path.iterdir()) == []


def test_face_alignment_weights_with_a_wrong_hash_are_refused(tmp_path, monkeypatch):
    monkeypatch.setenv("TORCH_HOME", str(tmp_path))
    monkeypatch.setattr(face_alignment_backend, "is_installed", lambda: True)
    folder = face_alignment_backend.weight_folder()
    folder.mkdir(parents=True)
    for name in face_alignment_backend.WEIGHT_FILES:
        (folder / name).write_bytes(b"not the weights")
    assert {b.id: b.state for b in backends()}["face-alignment"] is BackendState.READY
    with pytest.raises(ModelError) as caught:
        create_detector("face-alignment")
    assert caught.value.path is not None and caught.value.path.parent == folder


def test_a_right_hash_passes(tmp_path):
    digest = hashlib.sha256(b"weights").hexdigest()
    path = tmp_path / f"net-{digest[:10]}.pth"
    path.write_bytes(b"weights")
    face_alignment_backend._check_digest(path)


def test_an_unknown_id_lists_the_known_ones():
    with pytest.raises(OptionError) as caught:
        create_detector("haar")
    assert "embedded" in caught.value.remedy


def test_manual_needs_anchors():
    with pytest.raises(OptionError):
        create_detector("manual")
    anchors = Anchors((80, 90), (170, 90), (100, 170), (150, 170))
    assert create_detector("manual", anchors=anchors).id == "manual"


def test_listing_backends_imports_no_torch():
    code = "import sys, studio.vision.registry as r; r.backends(); sys.exit('torch' in sys.modules)"
    assert subprocess.run([sys.executable, "-c", code], check=False).returncode == 0
