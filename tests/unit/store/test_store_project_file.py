from __future__ import annotations

import os
import subprocess
import sys
from dataclasses import replace
from fractions import Fraction
from pathlib import Path

import numpy as np
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from studio.core.errors import ProjectFileError
from studio.core.motion import MotionSettings
from studio.core.project import (
    SCHEMA_VERSION,
    MediaKind,
    MediaRef,
    Project,
    RenderSettings,
    set_base,
    set_frame_rate,
    set_key,
    set_motion,
    set_range,
    set_render,
)
from studio.core.timebase import FrameRate
from studio.core.topology import PointGroup
from studio.store import project_file
from studio.store.document import to_document
from studio.store.locks import lock_path
from studio.store.opening import ReadOnlyReason
from studio.store.project_file import ProjectFile
from tests.project_samples import projects, run_sql, talking_project

ROOT = Path(__file__).parents[3]
START = talking_project(30)


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "Übung mit Leerzeichen #1?.lipwright"


def seeded(seed: int) -> Project:
    return set_render(START, RenderSettings(seed=seed))


def bytes_of(project: Project) -> tuple[str, dict[str, bytes]]:
    document = to_document(project)
    return document.text, document.blobs()


def files_in(folder: Path) -> list[str]:
    return sorted(os.listdir(folder))


# ---- the life of a file ---------------------------------------------------------------------------------------------


def test_a_new_project_is_there_when_it_is_opened_again(path):
    ProjectFile.create(path, START).close()
    with ProjectFile.open(path) as file:
        assert file.project == START
        assert not file.read_only
        assert not file.can_undo
    assert files_in(path.parent) == [path.name]


@settings(max_examples=15, deadline=None, suppress_health_check=list(HealthCheck))
@given(project=projects())
def test_any_project_survives_the_file_byte_for_byte(tmp_path_factory, project):
    path = tmp_path_factory.mktemp("any") / "p.lipwright"
    ProjectFile.create(path, project).close()
    with ProjectFile.open(path) as file:
        assert bytes_of(file.project) == bytes_of(project)


def test_every_commit_is_in_the_one_file_at_once(path, tmp_path):
    with ProjectFile.create(path, START) as file:
        for seed in range(1, 4):
            file.commit(seeded(seed), f"Seed {seed}")
            copy = tmp_path / f"copy{seed}.lipwright"
            copy.write_bytes(path.read_bytes())
            with ProjectFile.open(copy) as other:
                assert other.project == seeded(seed)


EDITS = (
    lambda p, n: set_key(p, PointGroup.JAW, n % p.frame_count, np.full((17, 2), n)),
    lambda p, n: set_key(p, PointGroup.INNER_LIPS, n % p.frame_count, np.full((8, 2), n)),
    lambda p, n: set_motion(p, MotionSettings(amplitude=n / 100)),
    lambda p, n: set_range(p, n, None),
    lambda p, n: set_frame_rate(p, FrameRate(24 + n % 3)),
    lambda p, n: set_base(p, talking_project(30 + n % 2, seed=n).base),
    lambda p, n: set_render(p, RenderSettings(seed=n)),
)


@settings(max_examples=15, deadline=None, suppress_health_check=list(HealthCheck))
@given(steps=st.lists(st.tuples(st.sampled_from(EDITS), st.integers(0, 99)), min_size=1, max_size=8))
def test_undoing_all_gives_the_first_project_and_redoing_all_the_last_even_after_a_restart(tmp_path_factory, steps):
    path = tmp_path_factory.mktemp("undo") / "p.lipwright"
    states = [START]
    with ProjectFile.create(path, START) as file:
        for edit, number in steps:
            project = edit(file.project, number)
            if bytes_of(project) != bytes_of(states[-1]):
                states.append(project)
            file.commit(project, "Edit")
    with ProjectFile.open(path) as file:
        for state in reversed(states[:-1]):
            assert bytes_of(file.undo()) == bytes_of(state)
        assert file.undo() is None
        assert bytes_of(file.project) == bytes_of(START)
    with ProjectFile.open(path) as file:
        for state in states[1:]:
            assert bytes_of(file.redo()) == bytes_of(state)
        assert file.redo() is None


def test_labels_say_what_undo_and_redo_do(path):
    with ProjectFile.create(path, START) as file:
        assert (file.undo_label, file.redo_label) == ("", "")
        file.commit(seeded(1), "Move point")
        assert (file.undo_label, file.redo_label) == ("Move point", "")
        file.undo()
        assert (file.undo_label, file.redo_label) == ("", "Move point")
        assert file.can_redo
        assert not file.can_undo


def test_an_edit_that_changes_nothing_is_no_step(path):
    with ProjectFile.create(path, START) as file:
        file.commit(talking_project(30), "Nothing")
        assert not file.can_undo


def test_a_new_edit_after_undo_takes_redo_away_but_the_branch_stays_in_the_history(path):
    with ProjectFile.create(path, START) as file:
        file.commit(seeded(1), "one")
        left = file.current_id
        file.undo()
        file.commit(seeded(2), "two")
        assert not file.can_redo
        file.undo()
        assert file.redo() == seeded(2)
        assert file.go_to(left) == seeded(1)
        assert file.undo() == START
        assert file.redo() == seeded(1)


def test_going_back_in_the_history_leaves_redo_to_come_forward_again(path):
    with ProjectFile.create(path, START) as file:
        first = file.current_id
        for seed in range(1, 4):
            file.commit(seeded(seed), str(seed))
        file.go_to(first)
        assert [file.redo(), file.redo(), file.redo(), file.redo()] == [seeded(1), seeded(2), seeded(3), None]
        with pytest.raises(ProjectFileError):
            file.go_to(999)
        assert file.project == seeded(3)


def test_the_history_lists_labels_names_and_times(path):
    with ProjectFile.create(path, START) as file:
        file.commit(seeded(1), "one")
        file.name_snapshot("Version for Ann")
        file.commit(seeded(2), "two")
        history = file.history()
    assert [info.label for info in history] == ["New project", "one", "two"]
    assert [info.name for info in history] == [None, "Version for Ann", None]
    assert [info.is_current for info in history] == [False, False, True]
    assert history[0].created <= history[2].created


MOVES = st.one_of(
    st.tuples(st.just("edit"), st.integers(0, 99)),
    st.tuples(st.sampled_from(["undo", "redo", "name", "compact"]), st.just(0)),
    st.tuples(st.just("go"), st.integers(0, 99)),
)


@settings(max_examples=25, deadline=None, suppress_health_check=list(HealthCheck))
@given(moves=st.lists(MOVES, max_size=14))
def test_the_history_kept_through_edits_is_the_one_in_the_file(tmp_path_factory, moves):
    path = tmp_path_factory.mktemp("steps") / "p.lipwright"
    with ProjectFile.create(path, START) as file:
        file.history()
        for move, number in moves:
            if move == "edit":
                file.commit(seeded(number), f"Edit {number}")
            elif move == "go":
                history = file.history()
                file.go_to(history[number % len(history)].id)
            elif move == "name":
                file.name_snapshot(f"Version {file.current_id}")
            elif move == "compact":
                file.compact(0)
            else:
                getattr(file, move)()
            with ProjectFile.open(path, read_only=True) as other:
                assert file.history() == other.history()


def test_a_project_that_could_not_be_read_again_is_not_written(path):
    with ProjectFile.create(path, START) as file:
        with pytest.raises(ProjectFileError):
            file.commit(replace(START, in_point=-5), "Broken")
        with pytest.raises(ProjectFileError):
            file.commit(set_render(START, RenderSettings(engine="x" * 5000)), "Broken")
        assert file.project == START
        file.commit(seeded(1), "Good")
    with ProjectFile.open(path) as file:
        assert file.project == seeded(1)


def test_a_track_is_stored_once_however_many_edits_refer_to_it(path):
    project = talking_project(2000)
    with ProjectFile.create(path, project) as file:
        before = path.stat().st_size
        for frame in range(100):
            project = set_key(project, PointGroup.JAW, frame, np.full((17, 2), 1 + frame))
            file.commit(project, "Key")
        assert path.stat().st_size - before < 100 * 20_000
        assert before > 1_500_000


def test_undo_gives_the_very_track_that_is_in_memory(path):
    with ProjectFile.create(path, START) as file:
        file.commit(seeded(1), "one")
        track = file.project.base.track
        assert file.undo().base.track is track


# ---- as a whole -----------------------------------------------------------------------------------------------------


def test_save_as_goes_on_in_the_copy_and_leaves_the_original(path, tmp_path):
    other = tmp_path / "other folder"
    other.mkdir()
    with ProjectFile.create(path, START) as file:
        file.commit(seeded(1), "one")
        file.save_as(other / "b.lipwright")
        assert file.path == other / "b.lipwright"
        file.commit(replace(file.project, in_point=3), "two")
        assert file.undo() and file.undo()
        with ProjectFile.open(path) as original:
            assert not original.read_only
            assert original.project == seeded(1)
    assert files_in(other) == ["b.lipwright"]
    assert files_in(tmp_path) == ["other folder", path.name]


def test_save_as_makes_relative_paths_anew(path, tmp_path):
    voice = tmp_path / "voice.wav"
    voice.write_bytes(b"sound")
    ref = MediaRef(str(voice), "0" * 32, MediaKind.AUDIO, relative="voice.wav", duration=Fraction(1))
    (tmp_path / "sub").mkdir()
    with ProjectFile.create(path, replace(START, voice=ref)) as file:
        file.save_as(tmp_path / "sub" / "b.lipwright")
        assert file.project.voice.relative == "../voice.wav"
    with ProjectFile.open(tmp_path / "sub" / "b.lipwright") as file:
        assert file.project.voice.relative == "../voice.wav"


def test_nothing_is_overwritten_unless_asked(path, tmp_path):
    ProjectFile.create(path, seeded(7)).close()
    with pytest.raises(ProjectFileError):
        ProjectFile.create(path, START)
    with ProjectFile.create(tmp_path / "b.lipwright", START) as file:
        with pytest.raises(ProjectFileError):
            file.save_as(path)
        with pytest.raises(ProjectFileError):
            file.save_as(file.path)
        file.save_as(path, overwrite=True)
        assert file.project == START
    ProjectFile.create(path, seeded(8), overwrite=True).close()
    with ProjectFile.open(path) as file:
        assert file.project == seeded(8)
        assert len(file.history()) == 1


def test_a_stale_journal_of_an_overwritten_file_is_not_played_into_the_new_one(path):
    ProjectFile.create(path, START).close()
    path.with_name(path.name + "-journal").write_bytes(b"\xd9\xd5\x05\xf9\x20\xa1\x63\xd7" + b"\0" * 600)
    ProjectFile.create(path, seeded(1), overwrite=True).close()
    with ProjectFile.open(path) as file:
        assert file.project == seeded(1)


def test_compaction_drops_old_unnamed_states_and_their_blobs(path):
    with ProjectFile.create(path, START) as file:
        for number in range(20):
            file.commit(set_base(START, talking_project(300, seed=number).base), f"Base {number}")
            if number == 5:
                file.name_snapshot("Keep me")
        size = path.stat().st_size
        dropped = file.compact(1_500_000)
        assert dropped > 0
        assert path.stat().st_size < min(size / 2, 1_700_000)
        assert "Keep me" in [info.name for info in file.history()]
        last = file.project
        states = 0
        while file.undo() is not None:
            states += 1
        assert states == len(file.history()) - 1
        while file.redo() is not None:
            pass
        assert file.project == last
        assert file.compact(0) > 0
        assert len(file.history()) == 2
        file.undo()
        assert file.project == set_base(START, talking_project(300, seed=5).base)
    with ProjectFile.open(path) as file:
        assert file.can_redo


def test_compaction_while_undone_keeps_the_way_forward(path):
    with ProjectFile.create(path, START) as file:
        for seed in range(1, 10):
            file.commit(seeded(seed), str(seed))
        file.name_snapshot("last")
        for _ in range(5):
            file.undo()
        assert file.compact(0) == 8
        assert file.project == seeded(4)
        assert file.redo() == seeded(9)
        assert file.undo() == seeded(4)


def test_a_large_file_is_compacted_when_it_is_closed(path, monkeypatch):
    monkeypatch.setattr(project_file, "COMPACT_ABOVE", 1000)
    with ProjectFile.create(path, START) as file:
        for seed in range(1, 10):
            file.commit(seeded(seed), str(seed))
    with ProjectFile.open(path) as file:
        assert len(file.history()) == 1
        assert file.project == seeded(9)


def test_closing_twice_is_harmless_and_a_closed_file_says_so(path):
    file = ProjectFile.create(path, START)
    file.close()
    file.close()
    with pytest.raises(ProjectFileError):
        file.commit(seeded(1), "late")


# ---- read-only ------------------------------------------------------------------------------------------------------


def test_a_second_window_reads_but_cannot_write(path, tmp_path):
    with ProjectFile.create(path, START) as first, ProjectFile.open(path) as second:
        assert second.read_only
        assert second.why_read_only is ReadOnlyReason.OPEN_ELSEWHERE
        assert second.project == START
        for write in (
            lambda: second.commit(seeded(1), "x"),
            lambda: second.name_snapshot("x"),
            lambda: second.go_to(1),
            lambda: second.compact(0),
        ):
            with pytest.raises(ProjectFileError, match="open in another"):
                write()
        first.commit(seeded(2), "first goes on")
        assert len(second.history()) == 2
        with pytest.raises(ProjectFileError):
            ProjectFile.create(path, START, overwrite=True)
        second.save_as(tmp_path / "mine.lipwright")
        second.commit(seeded(3), "now mine")
        assert first.project == seeded(2)
    with ProjectFile.open(path) as file:
        assert not file.read_only


def test_a_link_to_an_open_project_is_the_same_project(path, tmp_path):
    link = tmp_path / "link.lipwright"
    with ProjectFile.create(path, START):
        try:
            link.symlink_to(path)
        except OSError:
            pytest.skip("no symbolic links here")
        with ProjectFile.open(link) as other:
            assert other.why_read_only is ReadOnlyReason.OPEN_ELSEWHERE


CHILD = "import sys; from studio.store.project_file import ProjectFile\nfile = ProjectFile.open(sys.argv[1])\n"


def child(code: str, path: Path) -> subprocess.Popen[str]:
    return subprocess.Popen(
        [sys.executable, "-c", CHILD + code, str(path)],
        cwd=ROOT, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True,
    )  # fmt: skip


def test_a_second_process_is_told_and_a_killed_one_leaves_no_lock(path):
    with ProjectFile.create(path, START):
        assert child("print(file.why_read_only)", path).communicate()[0].strip() == "open_elsewhere"
    holder = child("print(file.why_read_only, flush=True); sys.stdin.read()", path)
    assert holder.stdout.readline().strip() == "None"
    with ProjectFile.open(path) as file:
        assert file.why_read_only is ReadOnlyReason.OPEN_ELSEWHERE
    holder.kill()
    holder.communicate()
    assert lock_path(path).exists()
    with ProjectFile.open(path) as file:
        assert not file.read_only
    assert not lock_path(path).exists()


def test_a_project_can_be_opened_for_reading_beside_its_editor(path):
    with ProjectFile.create(path, START), ProjectFile.open(path, read_only=True) as file:
        assert file.why_read_only is ReadOnlyReason.ASKED
        assert not file.can_undo
        assert file.undo() is None


def test_a_write_protected_place_opens_read_only(path):
    ProjectFile.create(path, START).close()
    lock_path(path).mkdir()  # stands for a folder that takes no new file, and holds for root too
    with ProjectFile.open(path) as file:
        assert file.why_read_only is ReadOnlyReason.PERMISSIONS
        assert file.project == START


@pytest.mark.skipif(os.name != "posix" or os.geteuid() == 0, reason="root may write anywhere")
def test_a_write_protected_file_opens_read_only(path):
    ProjectFile.create(path, START).close()
    path.chmod(0o444)
    with ProjectFile.open(path) as file:
        assert file.why_read_only is ReadOnlyReason.PERMISSIONS


def test_a_file_of_a_newer_version_is_read_as_far_as_it_fits_and_never_written(path, tmp_path):
    ProjectFile.create(path, START).close()
    newer = SCHEMA_VERSION + 1
    run_sql(
        path,
        f"PRAGMA user_version={newer}",
        "CREATE TABLE holograms(id)",
        f"""UPDATE snapshots SET document=replace(document, '"schema":{SCHEMA_VERSION}', '"schema":{newer},"x":[1]')""",
    )
    before = path.read_bytes()
    with ProjectFile.open(path) as file:
        assert file.why_read_only is ReadOnlyReason.NEWER_VERSION
        assert file.project == START
        with pytest.raises(ProjectFileError, match="newer version"):
            file.commit(seeded(1), "x")
        assert path.read_bytes() == before
        file.save_as(tmp_path / "old.lipwright")
        assert not file.read_only
        file.commit(seeded(1), "x")
    assert path.read_bytes() == before
    assert not lock_path(path).exists()


def test_a_newer_file_that_does_not_fit_says_to_update(path):
    ProjectFile.create(path, START).close()
    newer = SCHEMA_VERSION + 1
    run_sql(
        path,
        f"PRAGMA user_version={newer}",
        f"""UPDATE snapshots SET document='{{"schema":{newer},"layers":"elsewhere"}}'""",
    )
    with pytest.raises(ProjectFileError, match="Update Lipwright"):
        ProjectFile.open(path)


def test_a_full_disk_loses_the_new_edit_only_and_says_so(path):
    with ProjectFile.create(path, START) as file:
        file.commit(seeded(1), "fits")
        (pages,) = file._sql.execute("PRAGMA page_count").fetchone()
        file._sql.execute(f"PRAGMA max_page_count={pages}")
        with pytest.raises(ProjectFileError, match="disk is full"):
            file.commit(set_base(START, talking_project(500).base), "does not fit")
        assert file.project == seeded(1)
        file._sql.execute("PRAGMA max_page_count=1000000")
        file.commit(seeded(2), "fits again")
        assert file.undo() == seeded(1)


def test_a_folder_that_is_not_there_is_named(tmp_path):
    for make in (lambda p: ProjectFile.create(p, START), ProjectFile.open):
        with pytest.raises(ProjectFileError) as caught:
            make(tmp_path / "nowhere" / "p.lipwright")
        assert caught.value.remedy
    (tmp_path / "folder.lipwright").mkdir()
    with pytest.raises(ProjectFileError, match="folder"):
        ProjectFile.create(tmp_path / "folder.lipwright", START, overwrite=True)
    assert files_in(tmp_path) == ["folder.lipwright"]
