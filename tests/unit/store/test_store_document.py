from __future__ import annotations

import json
from dataclasses import replace
from typing import Any

import numpy as np
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from studio.core.errors import StudioError
from studio.core.occlusion import occlude
from studio.core.project import SCHEMA_VERSION, Project, RenderSettings, set_key
from studio.core.topology import PointGroup
from studio.store import migrations
from studio.store.arrays import pack_arrays, unpack_arrays
from studio.store.document import blob_names, from_document, to_document
from studio.store.fields import FieldError
from studio.store.key_blobs import KeyBlobs
from tests.project_samples import projects, talking_project

PROJECT = set_key(talking_project(20), PointGroup.JAW, 3, np.ones((17, 2)))


# ---- round trip -----------------------------------------------------------------------------------------------------


@settings(max_examples=80, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(projects())
def test_any_project_comes_back_equal_from_its_document(project):
    document = to_document(project)
    assert from_document(document.text, document.blobs().__getitem__) == project


@settings(max_examples=30, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(projects())
def test_the_same_project_gives_the_same_bytes(project):
    document = to_document(project)
    again = to_document(from_document(document.text, document.blobs().__getitem__))
    assert again.text == document.text
    assert again.blobs() == document.blobs()


def test_what_was_written_before_is_known_again_and_reads_the_same():
    known = KeyBlobs()
    first = to_document(PROJECT, known=known)
    for place, (keys, name) in first.stretches.items():
        known.remember(name, keys, place)
    edited = set_key(PROJECT, PointGroup.OUTER_LIPS, 10, np.ones((12, 2)))
    again, fresh = to_document(edited, known=known), to_document(edited)
    assert (again.text, again.blobs()) == (fresh.text, fresh.blobs())
    read = from_document(again.text, again.blob, known=known)
    assert read == edited
    before, after = ({id(key) for layer in p.layers for key in layer.keys} for p in (PROJECT, read))
    assert before and before <= after


def test_a_project_without_occlusion_is_written_as_before_there_was_any():
    assert "occlusion" not in to_document(PROJECT).text
    assert '"spans":[[3,6]]' in to_document(occlude(PROJECT, range(3, 6))).text


def test_equal_arrays_are_stored_once():
    doubled = replace(PROJECT, source_track=PROJECT.base.track)
    assert to_document(doubled).blobs().keys() == to_document(PROJECT).blobs().keys()


def test_an_edit_adds_one_small_blob_to_what_is_stored():
    project = talking_project(2000)
    for frame in range(0, 2000, 9):
        project = set_key(project, PointGroup.OUTER_LIPS, frame, np.full((12, 2), frame))
    before = to_document(project)
    after = to_document(set_key(project, PointGroup.OUTER_LIPS, 1000, np.ones((12, 2))))
    added = set(after.blobs()) - set(before.blobs())
    assert len(added) == 1
    assert sum(len(after.blobs()[name]) for name in added) < 4000
    assert len(after.text) < 4000


def test_the_names_of_all_blobs_are_found_in_the_text():
    document = to_document(PROJECT)
    assert blob_names(document.text) == set(document.arrays)
    hostile = replace(PROJECT, render=RenderSettings('{"blob":"0"}'))
    assert blob_names(to_document(hostile).text) == set(document.arrays)


def test_a_name_that_is_no_text_survives():
    odd = replace(PROJECT, portrait=replace(PROJECT.portrait, path="/a/\udcff.png"))
    document = to_document(odd)
    document.text.encode()
    assert from_document(document.text, document.blobs().__getitem__) == odd


def test_a_value_that_json_has_no_place_for_is_refused():
    with pytest.raises(StudioError):
        to_document(replace(PROJECT, render=RenderSettings(options=(("x", float("nan")),))))


# ---- what is not right ----------------------------------------------------------------------------------------------


def changed(path: str, value: Any) -> str:
    """PROJECT's text with one member set (or removed, for ...)."""
    root = json.loads(to_document(PROJECT).text)
    *parents, last = [int(part) if part.isdigit() else part for part in path.split(".")]
    at = root
    for part in parents:
        at = at[part]
    if value is ...:
        del at[last]
    else:
        at[last] = value
    return json.dumps(root)


@pytest.mark.parametrize(
    ("path", "value"),
    [
        ("frame_rate", "0/1"),
        ("frame_rate", "25"),
        ("frame_rate", "25/0"),
        ("frame_rate", 25),
        ("portrait", []),
        ("portrait.width", -1),
        ("portrait.width", 1.5),
        ("portrait.width", True),
        ("portrait.kind", "hologram"),
        ("portrait.path", "a\0b"),
        ("portrait.path", "x" * 50_000),
        ("voice.duration", "9" * 5000 + "/1"),
        ("layers", {}),
        ("layers.0.group", "tail"),
        ("layers.0.keys", [[]]),
        ("layers.0.falloff_before", -1),
        ("layers.0.strength", "1"),
        ("layers.0.strength", float("nan")),
        ("layers.0.strength", float("inf")),
        ("layers.0.keys.0.blob", "0" * 32),
        ("layers.0.keys.0.blob", None),
        ("base.speech.blob", ...),
        ("base.provenance", [["a", []]]),
        ("base.provenance", [["a"]]),
        ("motion.amplitude", 99),
        ("motion.amplitude_keys", [[1]]),
        ("motion.amplitude_keys", [[-1, 1]]),
        ("motion.blinks", 1),
        ("motion.surprise", 1),
        ("render.seed", 2**70),
        ("render.source_mode", "backwards"),
        ("occlusion", {"spans": [[3, 2]], "muted": False, "locked": False}),
        ("occlusion", {"spans": [[1, 4], [4, 6]], "muted": False, "locked": False}),
        ("occlusion", {"spans": [[1]], "muted": False, "locked": False}),
        ("occlusion", {"spans": [[1, 10**12]], "muted": False, "locked": False}),
        ("occlusion", {"spans": [], "muted": 0, "locked": False}),
        ("occlusion", {"spans": [], "muted": False}),
        ("occlusion", []),
        ("in_point", 10**12),
        ("out_point", 0),
        ("surprise", 1),
        ("in_point", ...),
        ("schema", ...),
        ("schema", 0),
        ("schema", "1"),
        ("schema", True),
    ],
)
def test_a_wrong_field_is_named(path, value):
    blobs = to_document(PROJECT).blobs()
    with pytest.raises(FieldError) as caught:
        from_document(changed(path, value), blobs.__getitem__)
    assert path.split(".")[0] in str(caught.value)


@pytest.mark.parametrize("text", ["", "null", "[]", "{", '{"schema":' + "1" * 10_000 + "}", "[" * 100_000, "\x00"])
def test_a_text_that_is_no_document_is_refused(text):
    with pytest.raises(FieldError):
        from_document(text, {}.__getitem__)


def test_two_layers_of_one_id_are_refused():
    root = json.loads(to_document(PROJECT).text)
    root["layers"] *= 2
    with pytest.raises(FieldError, match="layers"):
        from_document(json.dumps(root), to_document(PROJECT).blobs().__getitem__)


@settings(max_examples=150, deadline=None)
@given(st.data())
def test_a_damaged_blob_is_never_taken_for_data(data):
    document = to_document(PROJECT)
    blobs = document.blobs()
    name = data.draw(st.sampled_from(sorted(blobs)))
    blob = bytearray(blobs[name])
    at = data.draw(st.integers(0, len(blob) - 1))
    if data.draw(st.booleans()):
        blob[at] ^= data.draw(st.integers(1, 255))
    else:
        del blob[at:]
    with pytest.raises(FieldError):
        from_document(document.text, (blobs | {name: bytes(blob)}).__getitem__)


def test_a_blob_of_another_kind_is_refused():
    root = json.loads(to_document(PROJECT).text)
    root["face"]["points"] = root["base"]["speech"]
    with pytest.raises(FieldError, match="face"):
        from_document(json.dumps(root), to_document(PROJECT).blobs().__getitem__)


def test_a_header_that_promises_terabytes_allocates_nothing():
    blob = b"LWA1" + bytes([1, 0, 4]) + b"\xff" * 16
    with pytest.raises(ValueError, match="short"):
        unpack_arrays(blob)


def test_arrays_come_back_as_they_were_and_read_only():
    arrays = [
        np.arange(6, dtype=np.float32).reshape(2, 3),
        np.zeros((0, 4)),
        np.array(7, np.int32),
        np.ones(3, np.uint8),
    ]
    back = unpack_arrays(pack_arrays(*arrays))
    for old, new in zip(arrays, back, strict=True):
        assert old.dtype == new.dtype
        np.testing.assert_array_equal(old, new)
        assert not new.flags.writeable


# ---- versions -------------------------------------------------------------------------------------------------------


def _first_to_second(document: dict[str, Any]) -> dict[str, Any]:
    document["in_point"] = document.pop("start")
    return document


def _second_to_third(document: dict[str, Any]) -> dict[str, Any]:
    document["in_point"] *= 2
    return document


def test_an_older_document_is_upgraded_step_by_step():
    steps = {1: _first_to_second, 2: _second_to_third}
    assert migrations.upgrade({"schema": 1, "start": 4}, steps=steps, target=3) == {"schema": 3, "in_point": 8}
    assert migrations.upgrade({"schema": 2, "in_point": 4}, steps=steps, target=3) == {"schema": 3, "in_point": 8}
    with pytest.raises(FieldError):
        migrations.upgrade({"schema": 1, "start": 4}, steps={2: _second_to_third}, target=3)


def test_there_is_a_step_from_every_version_that_was_ever_written():
    assert set(migrations.STEPS) == set(range(1, SCHEMA_VERSION))


def test_a_newer_document_that_still_fits_is_read_without_what_it_adds():
    document = to_document(Project())
    newer = json.loads(document.text) | {"schema": SCHEMA_VERSION + 1, "hologram": {"depth": 3}}
    assert from_document(json.dumps(newer), document.blobs().__getitem__) == Project()
