from __future__ import annotations

import os
import shutil
from dataclasses import replace
from fractions import Fraction
from pathlib import Path

import pytest

from studio.core.errors import MediaError, StudioError
from studio.core.project import MediaKind, MediaRef, Project
from studio.store.relink import (
    collect,
    find_media,
    hash_file,
    media_refs,
    missing_media,
    ref_with_relative,
    relink,
    search_folder,
)


def written(path: Path, content: bytes) -> Path:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(content)
    return path


def ref_to(path: Path, project_path: Path | None = None, kind: MediaKind = MediaKind.AUDIO) -> MediaRef:
    return ref_with_relative(MediaRef(str(path), hash_file(path), kind, duration=Fraction(2)), project_path)


@pytest.fixture
def home(tmp_path: Path) -> Path:
    return tmp_path / "project ü"


@pytest.fixture
def project_path(home: Path) -> Path:
    home.mkdir()
    return home / "p.lipwright"


@pytest.fixture
def project(home: Path, project_path: Path) -> Project:
    face = written(home / "media" / "Gesicht ä.png", b"picture")
    voice = written(home.parent / "voices" / "voice.wav", b"sound")
    return Project(portrait=ref_to(face, project_path, MediaKind.IMAGE), voice=ref_to(voice, project_path))


def test_the_hash_is_the_one_that_media_probing_gives(tmp_path):
    from studio.media.files import file_hash

    path = written(tmp_path / "a", os.urandom(3_000_000))
    assert hash_file(path) == file_hash(path)


def test_relative_paths_have_forward_slashes_and_may_climb(project):
    assert project.portrait.relative == "media/Gesicht ä.png"
    assert project.voice.relative == "../voices/voice.wav"
    assert ref_with_relative(project.voice, None).relative == ""


def test_media_is_found_after_everything_moved_together(project, project_path, tmp_path):
    moved = tmp_path / "elsewhere"
    moved.mkdir()
    shutil.move(project_path.parent, moved)
    shutil.move(tmp_path / "voices", moved)
    new_project_path = moved / project_path.parent.name / project_path.name
    assert find_media(project.portrait, new_project_path) == new_project_path.parent / "media" / "Gesicht ä.png"
    assert find_media(project.voice, new_project_path) == moved / "voices" / "voice.wav"
    assert missing_media(project, new_project_path) == []


def test_media_is_found_where_it_was_after_only_the_project_moved(project, tmp_path):
    assert find_media(project.voice, tmp_path / "far" / "away" / "p.lipwright") == Path(project.voice.path)


def test_a_file_that_changed_is_not_taken_for_the_old_one(project, project_path):
    path = find_media(project.voice, project_path)
    path.write_bytes(b"SOUND")
    os.utime(path, (1, 1))
    assert find_media(project.voice, project_path) is None
    assert find_media(project.voice, project_path, verify=False) == path
    assert missing_media(project, project_path) == [project.voice]


def test_another_file_at_the_relative_path_does_not_hide_the_right_one_at_the_absolute(project, project_path):
    written(project_path.parent / "voice.wav", b"another")
    assert find_media(replace(project.voice, relative="voice.wav"), project_path) == Path(project.voice.path)


@pytest.mark.parametrize(
    "relative",
    [
        "/etc/hostname",
        "a/../../x",
        "..",
        "../..",
        "http://x/y.wav",
        "file:x",
        "C:x.wav",
        "C:/x",
        "..\\x",
        "a\0b",
        "//host/x",
    ],
)
def test_a_relative_path_that_is_none_is_not_followed(relative, project, project_path, monkeypatch):
    looked: list[str] = []
    monkeypatch.setattr(Path, "is_file", lambda self: looked.append(str(self)) or False)
    assert find_media(replace(project.voice, relative=relative, path=""), project_path) is None
    assert looked == []


@pytest.mark.parametrize(
    "path",
    [
        "//host/share/x.wav",
        "\\\\host\\share\\x.wav",
        "/\\host\\share\\x.wav",
        "\\/host/share/x.wav",
        "https://a/b.wav",
        "voice.wav",
        "a\0b",
    ],
)
def test_network_places_and_addresses_are_not_even_looked_at(path, project, project_path, monkeypatch):
    looked: list[str] = []
    monkeypatch.setattr(Path, "is_file", lambda self: looked.append(str(self)) or False)
    assert find_media(replace(project.voice, relative="", path=path), project_path) is None
    assert looked == []


def test_relinking_accepts_the_same_content_and_refuses_other(project, project_path, tmp_path):
    same = written(tmp_path / "new" / "renamed.wav", b"sound")
    other = written(tmp_path / "new" / "other.wav", b"noise")
    linked = relink(project, project.voice, same, project_path=project_path)
    assert linked.voice.path == str(same)
    assert linked.voice.relative == "../new/renamed.wav"
    assert linked.voice.content_hash == project.voice.content_hash
    assert linked.portrait == project.portrait
    with pytest.raises(MediaError, match=r"voice\.wav"):
        relink(project, project.voice, other, project_path=project_path)
    changed = relink(project, project.voice, other, project_path=project_path, accept_different=True)
    assert changed.voice.content_hash == hash_file(other)
    assert find_media(changed.voice, project_path) == other


def test_relinking_to_nothing_is_an_error_that_names_it(project, tmp_path):
    for target in (tmp_path / "nothing.wav", tmp_path):
        with pytest.raises(MediaError) as caught:
            relink(project, project.voice, target)
        assert caught.value.path == target


def test_one_file_in_two_roles_is_relinked_in_both(tmp_path):
    video = ref_to(written(tmp_path / "v.mp4", b"video"), kind=MediaKind.VIDEO)
    project = Project(portrait=video, voice=video)
    assert media_refs(project) == [video]
    moved = Path(shutil.move(video.path, tmp_path / "w.mp4"))
    linked = relink(project, video, moved)
    assert linked.portrait == linked.voice
    assert linked.voice.path == str(moved)


def test_a_folder_is_searched_by_content(project, tmp_path):
    folder = tmp_path / "found"
    written(folder / "deep" / "VOICE.WAV", b"sound")
    written(folder / "voice.wav", b"not it")
    renamed = written(folder / "old" / "face-2.png", b"picture")
    found = search_folder(media_refs(project), folder)
    assert found == {project.voice: folder / "deep" / "VOICE.WAV", project.portrait: renamed}
    assert search_folder(media_refs(project), tmp_path / "nothing") == {}


def test_collecting_brings_everything_beside_the_project(project, project_path, tmp_path):
    collected = collect(project, project_path)
    folder = project_path.parent / "p_media"
    assert sorted(path.name for path in folder.iterdir()) == ["Gesicht ä.png", "voice.wav"]
    assert collected.voice.relative == "p_media/voice.wav"
    assert collect(collected, project_path) == collected
    shutil.rmtree(tmp_path / "voices")
    shutil.move(project_path.parent, tmp_path / "given away")
    assert missing_media(collected, tmp_path / "given away" / "p.lipwright") == []


def test_collecting_overwrites_nothing(project, project_path):
    precious = written(project_path.parent / "p_media" / "voice.wav", b"precious")
    collected = collect(project, project_path)
    assert precious.read_bytes() == b"precious"
    assert collected.voice.relative == "p_media/voice-2.wav"
    assert sorted(path.name for path in precious.parent.iterdir()) == ["Gesicht ä.png", "voice-2.wav", "voice.wav"]


def test_collecting_does_not_follow_a_folder_that_is_a_link(project, project_path, tmp_path):
    elsewhere = tmp_path / "elsewhere"
    elsewhere.mkdir()
    project_path.with_name(f"{project_path.stem}_media").symlink_to(elsewhere)
    with pytest.raises(StudioError, match="link"):
        collect(project, project_path)
    assert list(elsewhere.iterdir()) == []


def test_collecting_does_not_write_through_a_link(project, project_path, tmp_path):
    outside = written(tmp_path / "outside.wav", b"outside")
    folder = project_path.parent / "p_media"
    folder.mkdir()
    try:
        (folder / "voice.wav").symlink_to(outside)
    except OSError:
        pytest.skip("no symbolic links here")
    collect(project, project_path)
    assert outside.read_bytes() == b"outside"


@pytest.mark.parametrize(
    "name", ["/home/x/..", "C:\\voices\\con.wav", "/x/.hidden", "/x/a:b?.wav", "/x/" + "n" * 300 + ".wav"]
)
def test_collected_files_get_names_that_every_system_takes(name, project, project_path):
    content = Path(project.voice.path)
    ref = replace(project.voice, path=name, relative=project.voice.relative)
    collected = collect(replace(project, voice=ref), project_path)
    target = Path(collected.voice.path)
    assert target.parent == project_path.parent / "p_media"
    assert target.read_bytes() == content.read_bytes()
    assert len(target.name) <= 130
    assert not set(target.name) & set(':?\\/*<>|"')


def test_collecting_with_a_missing_file_copies_nothing_and_names_it(project, project_path):
    Path(project.voice.path).unlink()
    with pytest.raises(MediaError) as caught:
        collect(project, project_path)
    assert caught.value.path == Path(project.voice.path)
    assert not (project_path.parent / "p_media").exists()


def test_a_failed_copy_leaves_no_half_file(project, project_path, monkeypatch):
    def half(source: Path, target: Path) -> None:
        Path(target).write_bytes(b"so")
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(shutil, "copyfile", half)
    with pytest.raises(StudioError, match="No space"):
        collect(project, project_path)
    assert list((project_path.parent / "p_media").iterdir()) == []
