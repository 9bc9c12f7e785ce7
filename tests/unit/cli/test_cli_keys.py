from __future__ import annotations

import csv
import json

import numpy as np
import pytest

from studio.cli.key_files import COLUMNS, layers_to_csv, layers_to_json, read_layers
from studio.core.compose import compose
from studio.core.curves import Interpolation
from studio.core.errors import ExitCode, InputError
from studio.core.geometry import mouth_opening
from studio.core.keyframes import EditLayer, Keyframe
from studio.core.topology import GROUP_POINTS, PointGroup
from studio.store.project_file import ProjectFile


def composed(path):
    with ProjectFile.open(path, read_only=True) as file:
        return compose(file.project).points


def stored(path):
    with ProjectFile.open(path, read_only=True) as file:
        return file.project


def test_a_point_moves_by_source_px_at_its_frame(cli, project):
    before = composed(project)
    code, out, _ = cli(
        "keys", "set", project, "--group", "outer_lips", "--frame", 5, "--point", 51, "--dx", 2, "--dy", 3
    )
    assert code == ExitCode.OK
    assert "Key frame 5" in out
    after = composed(project)
    moved = after - before
    assert moved[5, 51] == pytest.approx([2, 3], abs=0.01)
    assert np.abs(np.delete(moved[5], 51, axis=0)).max() < 1e-3
    assert np.abs(moved[11]).max() == 0


def test_a_whole_group_moves(cli, project):
    before = composed(project)
    assert cli("keys", "set", project, "--group", "jaw", "--frame", 2, "--dy", 4)[0] == 0
    moved = (composed(project) - before)[2]
    assert moved[:17, 1] == pytest.approx(np.full(17, 4), abs=0.01)
    assert np.abs(moved[17:]).max() == 0


def test_a_mouth_shape_is_keyed(cli, project):
    assert cli("keys", "set", project, "--frame", 6, "--shape", "a", "--strength", 1)[0] == 0
    wide = mouth_opening(composed(project)[6])
    assert cli("keys", "set", project, "--frame", 6, "--shape", "M")[0] == 0
    closed = mouth_opening(composed(project)[6])
    assert wide > 0.08
    assert closed < 0.02


def test_each_edit_is_undone_and_redone(cli, project):
    first = stored(project)
    assert cli("keys", "set", project, "--group", "jaw", "--frame", 2, "--dy", 4)[0] == 0
    assert cli("set", project, "amplitude=1.5", "blinks=on")[0] == 0
    last = stored(project)
    assert last.motion.amplitude == 1.5
    assert cli("undo", project)[1].strip().endswith("undone: Set amplitude=1.5, blinks=on")
    assert stored(project).motion.amplitude == 1.0
    assert cli("undo", project)[0] == 0
    assert stored(project) == first
    assert cli("undo", project)[0] != 0
    assert cli("redo", project)[0] == 0
    assert cli("redo", project)[0] == 0
    assert stored(project) == last
    assert cli("redo", project)[0] != 0


def test_keys_are_listed_as_a_table_and_as_json(cli, cli_json, project):
    assert cli("keys", "list", project)[1] == "There are no keys.\n"
    cli("keys", "set", project, "--group", "jaw", "--frame", 2, "--dy", 4)
    cli("keys", "set", project, "--group", "nose", "--frame", 3, "--dy", 1)
    lines = cli("keys", "list", project)[1].splitlines()
    assert lines[0].split()[:3] == ["layer", "group", "frame"]
    assert lines[1].split()[:4] == ["jaw", "jaw", "2", "smooth"]
    code, (event,) = cli_json("keys", "list", project, "--group", "nose")
    assert code == 0
    assert event["event"] == "result"
    assert [(layer["group"], layer["keys"][0]["frame"]) for layer in event["layers"]] == [("nose", 3)]


def test_keys_are_removed(cli, project):
    for frame in (2, 8):
        cli("keys", "set", project, "--group", "jaw", "--frame", frame, "--dy", 4)
    assert cli("keys", "remove", project, "--layer", "jaw", "--frame", 2)[0] == 0
    assert [key.frame for key in stored(project).layers[0].keys] == [8]
    assert cli("keys", "remove", project, "--layer", "jaw", "--frame", 2)[0] != 0
    assert cli("keys", "remove", project, "--layer", "jaw")[0] == 0
    assert stored(project).layers[0].keys == ()


@pytest.mark.parametrize("suffix", [".json", ".csv"])
def test_exported_keys_come_back_the_same(cli, project, tmp_path, suffix):
    cli("keys", "set", project, "--group", "jaw", "--frame", 2, "--dy", 4)
    cli("keys", "set", project, "--group", "outer_lips", "--frame", 7, "--point", 51, "--dx", -1.25)
    before = stored(project).layers
    file = tmp_path / f"keys ü{suffix}"
    assert cli("keys", "export", project, "-o", file)[0] == 0
    for layer in ("jaw", "outer_lips"):
        cli("keys", "remove", project, "--layer", layer)
    assert cli("keys", "import", project, file)[0] == 0
    assert stored(project).layers == before


def test_import_can_replace_all_layers(cli, project, tmp_path):
    cli("keys", "set", project, "--group", "jaw", "--frame", 2, "--dy", 4)
    cli("keys", "export", project, "-o", tmp_path / "jaw.json")
    cli("keys", "set", project, "--group", "nose", "--frame", 3, "--dy", 1)
    assert cli("keys", "import", project, tmp_path / "jaw.json", "--replace")[0] == 0
    assert [layer.id for layer in stored(project).layers] == ["jaw"]


def test_export_without_a_file_prints_json(cli, project):
    cli("keys", "set", project, "--group", "jaw", "--frame", 2, "--dy", 4)
    data = json.loads(cli("keys", "export", project)[1])
    assert data["format"] == "lipwright-keys/1"
    assert data["frame_rate"] == "25"


def test_a_key_past_the_end_is_not_imported(cli, project, tmp_path):
    layer = EditLayer("jaw", PointGroup.JAW, (Keyframe(500, np.ones((17, 2))),))
    file = tmp_path / "late.csv"
    file.write_text(layers_to_csv([layer]))
    before = stored(project)
    code, _, err = cli("keys", "import", project, file)
    assert code == ExitCode.BAD_INPUT
    assert str(file) in err
    assert stored(project) == before


@pytest.mark.parametrize(
    "arguments",
    [
        ["--frame", "5"],
        ["--frame", "99", "--group", "jaw", "--dy", "1"],
        ["--frame", "-1", "--group", "jaw", "--dy", "1"],
        ["--frame", "5", "--group", "jaw", "--point", "51"],
        ["--frame", "5", "--point", "68"],
        ["--frame", "5", "--shape", "howl"],
        ["--frame", "x", "--group", "jaw"],
        ["--frame", "5", "--group", "ears"],
    ],
)
def test_a_key_that_cannot_be_set_changes_nothing(cli, project, arguments):
    before = stored(project)
    code, _, err = cli("keys", "set", project, *arguments)
    assert code in (ExitCode.FAILED, ExitCode.BAD_INPUT)
    assert err.count("\n") == 1
    assert stored(project) == before


def sample_layer() -> EditLayer:
    key = Keyframe(3, np.full((17, 2), 0.5), Interpolation.BEZIER, (0.1, 0.2, 0.3, 0.4))
    return EditLayer("my jaw", PointGroup.JAW, (key,), 2, 3, False, True, 0.5, "name")


def test_json_holds_a_layer_whole(tmp_path):
    file = tmp_path / "k.json"
    file.write_text(json.dumps(layers_to_json([sample_layer()], frame_rate="25")))
    assert read_layers(file, []) == [sample_layer()]


def test_csv_keeps_what_the_project_knows_of_a_layer(tmp_path):
    file = tmp_path / "k.csv"
    file.write_text("\ufeff" + layers_to_csv([sample_layer()]), encoding="utf-8")
    (layer,) = read_layers(file, [sample_layer()])
    assert (layer.falloff_before, layer.strength, layer.locked) == (2, 0.5, True)
    assert np.array_equal(layer.keys[0].offsets, sample_layer().keys[0].offsets)


def test_csv_may_name_some_points_only(tmp_path):
    file = tmp_path / "k.csv"
    file.write_text("layer,group,frame,point,dx,dy\njaw,jaw,4,8,0,2.5\n")
    (layer,) = read_layers(file, [])
    assert layer.keys[0].offsets[8].tolist() == [0, 2.5]
    assert np.count_nonzero(layer.keys[0].offsets) == 1


def broken_json(change):
    data = layers_to_json([sample_layer()], frame_rate="25")
    change(data)
    return json.dumps(data)


BROKEN_JSON = {
    "nothing": "",
    "no json": "{",
    "a list": "[]",
    "another format": '{"format": "x"}',
    "deep": "[" * 100_000,
    "no layers": '{"format": "lipwright-keys/1"}',
    "a group that is none": broken_json(lambda d: d["layers"][0].update(group="ears")),
    "too few offsets": broken_json(lambda d: d["layers"][0]["keys"][0]["offsets"].pop()),
    "a text for a number": broken_json(lambda d: d["layers"][0]["keys"][0]["offsets"][0].__setitem__(0, "1")),
    "an offset too large": broken_json(lambda d: d["layers"][0]["keys"][0]["offsets"][0].__setitem__(0, 1e30)),
    "not a number": broken_json(lambda d: d["layers"][0]["keys"][0]["offsets"][0].__setitem__(0, float("nan"))),
    "a number too large": broken_json(lambda d: d["layers"][0]["keys"][0]["offsets"][0].__setitem__(0, 10**400)),
    "a frame beyond all numbers": broken_json(lambda d: d["layers"][0]["keys"][0].update(frame=10**400)),
    "a negative frame": broken_json(lambda d: d["layers"][0]["keys"][0].update(frame=-1)),
    "half a frame": broken_json(lambda d: d["layers"][0]["keys"][0].update(frame=1.5)),
    "the same key twice": broken_json(lambda d: d["layers"][0]["keys"].append(d["layers"][0]["keys"][0])),
    "the same layer twice": broken_json(lambda d: d["layers"].append(d["layers"][0])),
    "a bezier outside": broken_json(lambda d: d["layers"][0]["keys"][0].update(bezier=[2, 0, 0, 0])),
    "a flag that is none": broken_json(lambda d: d["layers"][0].update(locked="yes")),
    "an id that is none": broken_json(lambda d: d["layers"][0].update(id="")),
}


@pytest.mark.parametrize("text", BROKEN_JSON.values(), ids=BROKEN_JSON.keys())
def test_broken_json_is_refused_with_its_name(tmp_path, text):
    file = tmp_path / "k.json"
    file.write_text(text)
    with pytest.raises(InputError) as caught:
        read_layers(file, [])
    assert caught.value.path == file


ROW = "jaw,jaw,4,8,0,2.5"


@pytest.mark.parametrize(
    ("rows", "place"),
    [
        ("", "first line"),
        ("layer,group\na,jaw\n", "first line"),
        (f"{','.join(COLUMNS[:-1])}\n{ROW}\njaw,jaw,4,x,0,1\n", "line 3"),
        (f"{','.join(COLUMNS[:-1])}\njaw,jaw,4,20,0,1\n", "line 2"),
        (f"{','.join(COLUMNS[:-1])}\njaw,nose,4,30,0,1\n{ROW}\n", "line 3"),
        (f"{','.join(COLUMNS[:-1])}\njaw,jaw,4,8,0,inf\n", "line 2"),
        (f"{','.join(COLUMNS[:-1])}\njaw,jaw,4\n", "line 2"),
    ],
)
def test_broken_csv_is_refused_with_the_line(tmp_path, rows, place):
    file = tmp_path / "k.csv"
    file.write_text(rows)
    with pytest.raises(InputError) as caught:
        read_layers(file, [])
    assert place in caught.value.what


def test_what_is_no_text_is_refused(tmp_path):
    file = tmp_path / "k.json"
    file.write_bytes(b"\xff\xfe\x00")
    with pytest.raises(InputError):
        read_layers(file, [])
    with pytest.raises(InputError):
        read_layers(tmp_path / "nowhere.json", [])
    with pytest.raises(InputError):
        read_layers(tmp_path, [])


def test_every_group_can_be_written_and_read(tmp_path):
    layers = [EditLayer(str(g), g, (Keyframe(0, np.ones((len(p), 2))),)) for g, p in GROUP_POINTS.items()]
    for name, text in (
        ("k.csv", layers_to_csv(layers)),
        ("k.json", json.dumps(layers_to_json(layers, frame_rate="25"))),
    ):
        (tmp_path / name).write_text(text)
        assert read_layers(tmp_path / name, []) == layers
    rows = list(csv.reader(layers_to_csv(layers).splitlines()))
    assert len(rows) == 1 + 68
