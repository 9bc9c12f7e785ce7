"""Project files that a stranger made, or a bad disk: refused with a remedy, whatever is in them."""

from __future__ import annotations

import json
import os
import struct
from pathlib import Path

import numpy as np
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from studio.core.errors import ExitCode, ProjectFileError
from studio.core.project import Project, set_key
from studio.core.topology import PointGroup
from studio.store.document import to_document
from studio.store.locks import lock_path
from studio.store.project_file import ProjectFile
from tests.project_samples import run_sql, talking_project

START = talking_project(30)
POSIX = pytest.mark.skipif(os.name != "posix", reason="needs a POSIX system")


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "Übung mit Leerzeichen #1?.lipwright"


def foreign_database(path: Path) -> None:
    run_sql(path, "CREATE TABLE songs(id)")


def view_instead_of_table(path: Path) -> None:
    ProjectFile.create(path, START).close()
    run_sql(
        path,
        "DROP TABLE snapshots",
        "CREATE VIEW snapshots AS WITH RECURSIVE n(id) AS (SELECT 1 UNION ALL SELECT id+1 FROM n) "
        "SELECT id, NULL parent, NULL redo, '' created, '' label, NULL name, '' document FROM n",
    )


def trigger_added(path: Path) -> None:
    ProjectFile.create(path, START).close()
    run_sql(path, "CREATE TRIGGER t AFTER INSERT ON blobs BEGIN DELETE FROM snapshots; END")


def version_zero(path: Path) -> None:
    ProjectFile.create(path, START).close()
    run_sql(path, "PRAGMA user_version=0")


def no_current_state(path: Path) -> None:
    ProjectFile.create(path, START).close()
    run_sql(path, "DELETE FROM meta")


def text_that_is_none(path: Path) -> None:
    ProjectFile.create(path, START).close()
    run_sql(path, "UPDATE snapshots SET document=x'ff00ff'")


def huge_text(path: Path) -> None:
    ProjectFile.create(path, START).close()
    run_sql(path, "UPDATE snapshots SET document=zeroblob(80000000)")


def missing_blob(path: Path) -> None:
    ProjectFile.create(path, START).close()
    run_sql(path, "DELETE FROM blobs")


def swapped_blob(path: Path) -> None:
    ProjectFile.create(path, START).close()
    run_sql(path, "UPDATE blobs SET data=(SELECT data FROM blobs WHERE id=1)")


def number_for_blob(path: Path) -> None:
    ProjectFile.create(path, START).close()
    run_sql(path, "UPDATE blobs SET data=900000000")


def huge_number_for_blob(path: Path) -> None:
    ProjectFile.create(path, START).close()
    run_sql(path, "UPDATE blobs SET data=9000000000000000")


def number_for_text(path: Path) -> None:
    """Only possible while the column has no type, which would make a text of the number."""
    ProjectFile.create(path, START).close()
    for before, after, change in (
        ("document TEXT", "document", "SELECT 1"),
        ("document", "document TEXT", "UPDATE snapshots SET document=7"),
    ):
        schema = f"UPDATE sqlite_schema SET sql=replace(sql, '{before}', '{after}') WHERE name='snapshots'"
        run_sql(path, change, "PRAGMA writable_schema=ON", schema)


def one_stretch_of_keys_named_a_thousand_times(path: Path) -> None:
    """A small file that would unfold into much memory."""
    project = keyed_project()
    ProjectFile.create(path, project).close()
    document = json.loads(to_document(project).text)
    document["layers"][0]["keys"] *= 1000
    run_sql(path, f"UPDATE snapshots SET document='{json.dumps(document)}'")


def keyed_project() -> Project:
    return set_key(START, PointGroup.JAW, 5, np.ones((17, 2), np.float32))


def truncated(path: Path) -> None:
    ProjectFile.create(path, START).close()
    path.write_bytes(path.read_bytes()[: path.stat().st_size // 2])


def garbage_inside(path: Path) -> None:
    ProjectFile.create(path, START).close()
    data = bytearray(path.read_bytes())
    data[4096:12288] = os.urandom(8192)
    path.write_bytes(data)


@pytest.mark.parametrize(
    "make",
    [
        lambda path: None,
        lambda path: path.mkdir(),
        pytest.param(lambda path: os.mkfifo(path), marks=POSIX),
        lambda path: path.write_bytes(b""),
        lambda path: path.write_text("{}" * 1000),
        lambda path: path.write_bytes(b"SQLite format 3\0"),
        lambda path: path.write_bytes(b"SQLite format 3\0" + b"\0" * 5000),
        foreign_database,
        view_instead_of_table,
        trigger_added,
        version_zero,
        no_current_state,
        text_that_is_none,
        huge_text,
        missing_blob,
        swapped_blob,
        number_for_blob,
        huge_number_for_blob,
        number_for_text,
        one_stretch_of_keys_named_a_thousand_times,
        truncated,
        garbage_inside,
    ],
)
def test_what_is_no_sound_project_is_refused_with_its_name_and_a_remedy(path, make):
    make(path)
    with pytest.raises(ProjectFileError) as caught:
        ProjectFile.open(path)
    assert caught.value.path == path
    assert caught.value.remedy
    assert caught.value.exit_code is ExitCode.BAD_INPUT
    assert not lock_path(path).exists()


@settings(max_examples=40, deadline=None, suppress_health_check=list(HealthCheck))
@given(data=st.data())
def test_damage_anywhere_is_noticed_or_harmless(tmp_path_factory, data):
    """Whatever bytes change: the file opens as the project it was, or ProjectFileError; never anything else."""
    path = tmp_path_factory.mktemp("damage") / "p.lipwright"
    ProjectFile.create(path, START).close()
    content = bytearray(path.read_bytes())
    for _ in range(data.draw(st.integers(1, 8))):
        content[data.draw(st.integers(0, len(content) - 1))] = data.draw(st.integers(0, 255))
    path.write_bytes(content)
    try:
        with ProjectFile.open(path) as file:
            history, project = file.history(), file.project
    except ProjectFileError:
        return
    assert len(history) == 1
    assert project.base == START.base


def test_a_journal_from_a_stranger_deletes_no_file(path, tmp_path):
    """A rollback journal may name a "super-journal", which SQLite deletes once it has rolled back."""
    ProjectFile.create(path, START).close()
    diary = tmp_path / "diary.txt"
    diary.write_text("Dear diary")
    page = int.from_bytes(path.read_bytes()[16:18], "big")
    magic, name = bytes.fromhex("d9d505f920a163d7"), os.fsencode(diary)
    head = magic + struct.pack(">5I", 0, 0, path.stat().st_size // page, 512, page)
    last_page = 0x40000000 // page + 1
    tail = struct.pack(">I", last_page) + name + struct.pack(">2I", len(name), sum(name)) + magic
    journal = path.with_name(f"{path.name}-journal")
    journal.write_bytes(head.ljust(512, b"\0") + tail)
    for read_only in (True, False):
        with pytest.raises(ProjectFileError, match="journal"):
            ProjectFile.open(path, read_only=read_only)
    assert diary.read_text() == "Dear diary"
    journal.unlink()
    with ProjectFile.open(path) as file:
        assert file.project == START


def test_history_of_other_types_than_text_is_listed(path):
    ProjectFile.create(path, START).close()
    run_sql(path, "UPDATE snapshots SET label=x'00ff', name=x'ff', created=5, redo=x'01'")
    with ProjectFile.open(path) as file:
        (only,) = file.history()
        assert isinstance(only.label, str)
        assert isinstance(only.name, str)
        assert isinstance(file.redo_label, str)


def test_a_damaged_state_of_long_ago_does_not_keep_the_file_from_closing(path, monkeypatch):
    with ProjectFile.create(path, START) as file:
        file.commit(keyed_project(), "Key")
        file._sql.execute("UPDATE snapshots SET document=? WHERE id=1", ("[" * 100_000,))
        with pytest.raises(ProjectFileError, match="damaged"):
            file.compact(0)
        monkeypatch.setattr("studio.store.project_file.COMPACT_ABOVE", 0)
