"""Weights from the command line: list, verify, import, fetch, remove; and none of it stops the rest."""

from __future__ import annotations

import hashlib
import json
import shutil

import pytest

from studio.core.errors import ExitCode
from studio.store import download
from studio.vision import face_alignment_backend
from tests.file_server import file_server
from tests.unit.cli.weight_packs import models, write_tiny_pack  # noqa: F401


@pytest.fixture(autouse=True)
def hub(models, monkeypatch, tmp_path):  # noqa: F811
    """No bundled pack, and a hub folder of its own for face-alignment's files."""
    monkeypatch.setenv("TORCH_HOME", str(tmp_path / "torch"))
    monkeypatch.setattr(download, "PAUSE", 0.0)
    return face_alignment_backend.weight_folder()


@pytest.fixture
def pack(tmp_path):
    """A pack that somebody gave us."""
    folder = tmp_path / "given" / "anna"
    write_tiny_pack(folder)
    (folder / "readme.txt").write_text("not a part of the pack")
    return folder


def listed(cli_json) -> dict[str, dict]:
    code, (event,) = cli_json("models")
    assert code == 0, event
    return {item["id"]: item for item in event["models"]}


def resources_in(tmp_path, monkeypatch):
    folder = tmp_path / "resources" / "models"
    folder.mkdir(parents=True)
    (folder / "catalogue.toml").write_text("")
    monkeypatch.setattr("studio.core.resources.data_root", lambda: tmp_path)
    return folder


# ---- list and verify ------------------------------------------------------------------------------------------------


def test_the_list_tells_state_size_hash_licence_and_place(cli, cli_json, models, pack):  # noqa: F811
    shutil.copytree(pack, models / "anna")
    found = listed(cli_json)
    assert {"detector", "motion", "anna"} <= set(found)
    assert {item["state"] for item in found.values()} == {"ready"}
    assert found["anna"]["bytes"] > 1000
    assert found["anna"]["licence"] == "made for a test"
    assert found["anna"]["origin"] == "own"
    assert len(found["motion"]["sha256"]) == 64
    _, out, _ = cli("models", "list")
    assert str(models / "anna") in out
    assert "made for a test" in out
    assert "can be fetched: face-alignment" in out


def test_damaged_and_missing_bundled_weights_are_told_apart(cli, cli_json, tmp_path, monkeypatch):
    folder = resources_in(tmp_path, monkeypatch)
    (folder / "motion.safetensors").write_bytes(b"x")
    (folder / "motion.json").write_text(json.dumps({"sha256": "0" * 64, "licence": "research"}))
    (folder / "detector.json").write_text("{")
    code, (event,) = cli_json("models")
    assert code == ExitCode.FAILED
    assert {item["id"]: item["state"] for item in event["models"]} == {"detector": "missing", "motion": "damaged"}
    assert "Reinstall" in cli("models")[1]


def test_a_broken_pack_is_listed_with_what_to_do_and_the_list_is_no_failure(cli_json, models, pack):  # noqa: F811
    shutil.copytree(pack, models / "anna")
    (models / "anna" / "unet.safetensors").unlink()
    shutil.copytree(pack, models / "bert")
    (models / "bert" / "pack.json").write_text("{}")
    found = listed(cli_json)
    assert found["anna"]["state"] == "missing"
    assert "unet.safetensors" in found["anna"]["problem"]
    assert found["bert"]["state"] == "damaged"
    assert found["bert"]["remedy"]


def test_verify_reads_every_byte(cli, cli_json, models, pack):  # noqa: F811
    shutil.copytree(pack, models / "anna")
    code, out, _ = cli("models", "verify")
    assert code == 0, out
    assert "All weights are what they should be" in out
    path = models / "anna" / "autoencoder.safetensors"
    data = bytearray(path.read_bytes())
    data[-1] ^= 1
    path.write_bytes(bytes(data))
    assert listed(cli_json)["anna"]["state"] == "ready"
    code, events = cli_json("models", "verify", "anna")
    assert code == ExitCode.FAILED
    states = {check["path"].split("/")[-1]: check["state"] for check in events[-1]["files"]}
    assert states == {"unet.safetensors": "ok", "autoencoder.safetensors": "damaged"}
    assert cli("models", "verify", "motion")[0] == 0
    assert cli("models", "verify", "nonsense")[0] == ExitCode.FAILED


def test_verify_fails_for_a_pack_that_cannot_be_read(cli, models, pack):  # noqa: F811
    shutil.copytree(pack, models / "anna")
    (models / "anna" / "pack.json").write_text("{}")
    code, out, _ = cli("models", "verify", "anna")
    assert code == ExitCode.FAILED
    assert "no description" in out


# ---- import and remove ----------------------------------------------------------------------------------------------


def test_import_copies_the_pack_and_nothing_else(cli_json, models, pack):  # noqa: F811
    code, events = cli_json("models", "import", pack)
    assert code == 0, events
    assert sorted(p.name for p in (models / "anna").iterdir()) == [
        "autoencoder.safetensors", "pack.json", "unet.safetensors"]  # fmt: skip
    assert [p.name for p in models.iterdir()] == ["anna"]
    assert listed(cli_json)["anna"]["state"] == "ready"


def test_import_takes_a_name_and_replaces_only_when_told_to(cli, cli_json, models, pack):  # noqa: F811
    assert cli("models", "import", pack, "--name", "speaker.1")[0] == 0
    assert cli("models", "import", pack, "--name", "speaker.1")[0] == ExitCode.BAD_INPUT
    write_tiny_pack(pack, motion=True)
    assert cli("models", "import", pack, "--name", "speaker.1", "--replace")[0] == 0
    assert [p.name for p in models.iterdir()] == ["speaker.1"]
    assert listed(cli_json)["speaker.1"]["kind"] == "renderer and motion"
    assert cli("models", "import", pack, "--name", "../outside")[0] == ExitCode.BAD_INPUT
    assert cli("models", "import", pack, "--name", ".hidden")[0] == ExitCode.BAD_INPUT


@pytest.mark.parametrize("fault", ["a missing file", "a changed byte", "a wrong shape", "a pickle"])
def test_import_refuses_what_is_not_whole_and_leaves_nothing(cli, models, pack, fault):  # noqa: F811
    path, listing = pack / "unet.safetensors", json.loads((pack / "pack.json").read_text())
    if fault == "a missing file":
        path.unlink()
    elif fault == "a changed byte":
        path.write_bytes(path.read_bytes()[:-1] + b"x")
    elif fault == "a wrong shape":
        listing["modules"]["unet"]["config"]["channels"] = [16, 32]
    else:
        path.write_bytes(b"\x80\x04cposix\nsystem\n." + b" " * 50)
        data = path.read_bytes()
        listing["modules"]["unet"] |= {"sha256": hashlib.sha256(data).hexdigest(), "bytes": len(data)}
    (pack / "pack.json").write_text(json.dumps(listing))
    code, _, err = cli("models", "import", pack)
    assert code == ExitCode.FAILED
    assert "unet.safetensors" in err
    assert ".import-" not in err
    assert not models.is_dir() or list(models.iterdir()) == []


def test_import_says_what_a_folder_should_hold(cli, tmp_path):
    assert cli("models", "import", tmp_path / "nowhere")[0] == ExitCode.BAD_INPUT
    code, _, err = cli("models", "import", tmp_path)
    assert code == ExitCode.BAD_INPUT
    assert "pack.json" in err


def face_alignment_files(folder, monkeypatch) -> dict[str, bytes]:
    """Small stand-ins whose names state their hashes, as those of the real files do."""
    contents = {f"net{k}-{hashlib.sha256(b).hexdigest()[:10]}.pth": b for k, b in enumerate((b"one", b"two" * 1000))}
    monkeypatch.setattr(face_alignment_backend, "WEIGHT_FILES", tuple(contents))
    folder.mkdir(parents=True, exist_ok=True)
    for name, data in contents.items():
        (folder / name).write_bytes(data)
    return contents


def test_import_brings_face_alignments_files_to_where_it_looks(cli, cli_json, hub, tmp_path, monkeypatch):
    contents = face_alignment_files(tmp_path / "stick", monkeypatch)
    assert cli("models", "import", tmp_path / "stick")[0] == 0
    assert {p.name: p.read_bytes() for p in hub.iterdir()} == contents
    assert listed(cli_json)["face-alignment"]["state"] == "ready"
    name = next(iter(contents))
    (tmp_path / "stick" / name).write_bytes(b"something else")
    code, _, err = cli("models", "import", tmp_path / "stick")
    assert code == ExitCode.FAILED
    assert "checksum" in err
    assert (hub / name).read_bytes() == contents[name]


def test_remove_asks_or_is_told(cli, cli_json, models, pack, monkeypatch):  # noqa: F811
    cli("models", "import", pack)
    code, _, err = cli("models", "remove", "anna")
    assert code == ExitCode.BAD_INPUT
    assert "--yes" in err
    assert (models / "anna").is_dir()
    monkeypatch.setattr("sys.stdin", Terminal("n\n"))
    assert "Nothing was deleted" in cli("models", "remove", "anna")[1]
    assert (models / "anna").is_dir()
    monkeypatch.setattr("sys.stdin", Terminal("yes\n"))
    assert "deleted" in cli("models", "remove", "anna")[1]
    assert not models.is_dir() or list(models.iterdir()) == []
    assert pack.is_dir()


def test_what_ships_is_not_removed(cli):
    code, _, err = cli("models", "remove", "motion", "--yes")
    assert code == ExitCode.BAD_INPUT
    assert "ship" in err


def test_a_linked_pack_is_unlinked_and_not_emptied(cli, models, pack):  # noqa: F811
    models.mkdir(parents=True)
    (models / "linked").symlink_to(pack)
    assert cli("models", "remove", "linked", "--yes")[0] == 0
    assert (pack / "unet.safetensors").is_file()


class Terminal:
    """A person at a keyboard who types `text`."""

    def __init__(self, text: str) -> None:
        self._text = text

    def isatty(self) -> bool:
        return True

    def readline(self) -> str:
        return self._text


# ---- fetch ----------------------------------------------------------------------------------------------------------


@pytest.fixture
def server(pack):
    with file_server() as state:
        state.files |= {f"packs/anna/{path.name}": path.read_bytes() for path in pack.iterdir()}
        yield state


def address(server) -> tuple[str, str]:
    return server.url("packs/anna/pack.json"), hashlib.sha256(server.files["packs/anna/pack.json"]).hexdigest()


def test_fetch_by_address_survives_a_cut_and_is_checked(cli, cli_json, server, models):  # noqa: F811
    url, digest = address(server)
    server.cut_after = [None, 5000, 3000]
    code, events = cli_json("models", "fetch", url, "--sha256", digest, "--accept-licence")
    assert code == 0, events
    assert any("made for a test" in event.get("text", "") for event in events)
    assert [p.name for p in models.iterdir()] == ["anna"]
    assert not (models / "anna" / "readme.txt").exists()
    assert any(asked for _, asked in server.asked)
    assert listed(cli_json)["anna"]["state"] == "ready"
    assert cli("models", "verify", "anna")[0] == 0


def test_fetch_goes_on_in_another_call(cli, server, models, monkeypatch):  # noqa: F811
    url, digest = address(server)
    monkeypatch.setattr(download, "TRIES", 1)
    server.cut_after = [None, 5000, 0]
    code, _, err = cli("models", "fetch", url, "--sha256", digest, "--accept-licence")
    assert code == ExitCode.FAILED
    assert "goes on where it stopped" in err
    assert not (models / "anna").exists()
    assert cli("engines")[0] == 0
    asked = len(server.asked)
    assert cli("models", "fetch", url, "--sha256", digest, "--accept-licence")[0] == 0
    assert ("packs/anna/unet.safetensors", "bytes=5000-") in server.asked[asked:]
    assert [p.name for p in models.iterdir()] == ["anna"]


def test_nothing_but_the_listing_is_fetched_before_the_licence_is_accepted(cli, server, models, monkeypatch):  # noqa: F811
    url, digest = address(server)
    code, _, err = cli("models", "fetch", url, "--sha256", digest)
    assert code == ExitCode.BAD_INPUT
    assert "Licence: made for a test" in err
    assert "--accept-licence" in err
    monkeypatch.setattr("sys.stdin", Terminal("no\n"))
    assert cli("models", "fetch", url, "--sha256", digest)[0] == ExitCode.CANCELLED
    assert {path for path, _ in server.asked} == {"packs/anna/pack.json"}
    assert not models.is_dir() or list(models.iterdir()) == []
    monkeypatch.setattr("sys.stdin", Terminal("y\n"))
    assert cli("models", "fetch", url, "--sha256", digest)[0] == 0


def test_fetch_needs_the_right_checksum(cli, server, models):  # noqa: F811
    url, digest = address(server)
    assert cli("models", "fetch", url, "--accept-licence")[0] == ExitCode.BAD_INPUT
    assert cli("models", "fetch", url, "--sha256", digest[:10], "--accept-licence")[0] == ExitCode.BAD_INPUT
    code, _, err = cli("models", "fetch", url, "--sha256", "0" * 64, "--accept-licence")
    assert code == ExitCode.FAILED
    assert "checksum" in err
    server.files["packs/anna/unet.safetensors"] = b"x" * len(server.files["packs/anna/unet.safetensors"])
    assert cli("models", "fetch", url, "--sha256", digest, "--accept-licence")[0] == ExitCode.FAILED
    assert not (models / "anna").exists()


def test_fetch_from_the_catalogue_asks_for_its_licence(cli, cli_json, hub, tmp_path, monkeypatch):
    contents = face_alignment_files(tmp_path / "authors", monkeypatch)
    with file_server() as server:
        server.files |= contents
        text = '[face-alignment]\ntitle = "Nets"\nlicence = "the authors\' own"\npage = "https://example.org"\n'
        for name, data in contents.items():
            digest = hashlib.sha256(data).hexdigest()[:10]
            text += f'[[face-alignment.file]]\nurl = "{server.url(name)}"\nsha256 = "{digest}"\nmost = 10000\n'
        (resources_in(tmp_path, monkeypatch) / "catalogue.toml").write_text(text)
        assert cli("models", "fetch", "face-alignment")[0] == ExitCode.BAD_INPUT
        assert server.asked == []
        server.cut_after = [None, 1000]
        code, events = cli_json("models", "fetch", "face-alignment", "--accept-licence")
    assert code == 0, events
    assert {p.name: p.read_bytes() for p in hub.iterdir()} == contents
    assert ("the authors' own") in json.dumps(events)


def test_an_id_that_is_not_in_the_catalogue_says_what_is(cli):
    code, _, err = cli("models", "fetch", "something", "--accept-licence")
    assert code == ExitCode.BAD_INPUT
    assert "face-alignment" in err
