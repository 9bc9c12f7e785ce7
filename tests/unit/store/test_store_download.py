"""Downloads: whole and right, or not there; cut connections go on where they were."""

from __future__ import annotations

import hashlib
import importlib.util
import io
import random
import threading
import urllib.error
import urllib.request
from email.message import Message
from pathlib import Path

import pytest

from studio.core.errors import Cancelled, ModelError
from studio.store import download as module
from studio.store.catalogue import read_catalogue
from studio.store.download import Remote, download
from tests.file_server import file_server

DATA = random.Random(0).randbytes(300_000)
DIGEST = hashlib.sha256(DATA).hexdigest()


@pytest.fixture
def server(monkeypatch):
    monkeypatch.setattr(module, "PAUSE", 0.0)
    with file_server() as state:
        state.files["weights.bin"] = DATA
        yield state


def remote(server, **changes) -> Remote:
    return Remote(**{"url": server.url("weights.bin"), "sha256": DIGEST, "most": 400_000, **changes})


def test_a_file_comes_whole_and_tells_how_far_it_is(server, tmp_path):
    told = []
    path = download(remote(server), tmp_path / "new" / "w.bin", progress=lambda done, total: told.append((done, total)))
    assert path.read_bytes() == DATA
    assert told[-1] == (len(DATA), len(DATA))
    assert [p.name for p in path.parent.iterdir()] == ["w.bin"]


def test_a_file_that_is_there_is_not_fetched_again(server, tmp_path):
    download(remote(server), tmp_path / "w.bin")
    download(remote(server), tmp_path / "w.bin")
    assert len(server.asked) == 1


def test_a_cut_connection_goes_on_where_it_was(server, tmp_path):
    server.cut_after = [100_000, 50_000]
    assert download(remote(server), tmp_path / "w.bin").read_bytes() == DATA
    assert [asked for _, asked in server.asked] == ["", "bytes=100000-", "bytes=150000-"]


def test_another_call_goes_on_with_what_the_first_one_left(server, tmp_path, monkeypatch):
    monkeypatch.setattr(module, "TRIES", 1)
    server.cut_after = [100_000, 0]
    with pytest.raises(ModelError, match="goes on where it stopped"):
        download(remote(server), tmp_path / "w.bin")
    assert (tmp_path / "w.bin.part").stat().st_size == 100_000
    assert not (tmp_path / "w.bin").exists()
    download(remote(server), tmp_path / "w.bin")
    assert server.asked[-1][1] == "bytes=100000-"
    assert (tmp_path / "w.bin").read_bytes() == DATA


def test_a_server_without_ranges_starts_over(server, tmp_path):
    server.ranges = False
    server.cut_after = [100_000]
    assert download(remote(server), tmp_path / "w.bin").read_bytes() == DATA


def test_a_beginning_of_another_file_is_thrown_away(server, tmp_path):
    (tmp_path / "w.bin.part").write_bytes(b"x" * 1000)
    assert download(remote(server), tmp_path / "w.bin").read_bytes() == DATA
    (tmp_path / "w2.bin.part").write_bytes(b"x" * 350_000)
    assert download(remote(server), tmp_path / "w2.bin").read_bytes() == DATA


def test_another_file_is_refused_and_nothing_stays(server, tmp_path):
    with pytest.raises(ModelError, match="checksum"):
        download(remote(server, sha256="0" * 64), tmp_path / "w.bin")
    assert list(tmp_path.iterdir()) == []


def test_the_first_digits_of_a_hash_are_enough_where_no_more_is_known(server, tmp_path):
    assert download(remote(server, sha256=DIGEST[:10]), tmp_path / "w.bin").read_bytes() == DATA


def test_more_than_it_may_have_is_not_taken(server, tmp_path):
    with pytest.raises(ModelError, match="larger"):
        download(remote(server, most=1000), tmp_path / "w.bin")
    assert not (tmp_path / "w.bin").exists()


@pytest.mark.parametrize("code", [403, 404, 410])
def test_a_final_answer_is_not_asked_for_twice(server, tmp_path, code):
    server.status["weights.bin"] = code
    with pytest.raises(ModelError, match=str(code)):
        download(remote(server), tmp_path / "w.bin")
    assert len(server.asked) == 1


def test_a_server_in_trouble_is_asked_a_few_times(server, tmp_path):
    server.status["weights.bin"] = 503
    with pytest.raises(ModelError, match="503"):
        download(remote(server), tmp_path / "w.bin")
    assert len(server.asked) == module.TRIES


def test_no_server_at_all_says_so(tmp_path, monkeypatch):
    monkeypatch.setattr(module, "PAUSE", 0.0)
    with file_server() as state:
        address = state.url("weights.bin")
    with pytest.raises(ModelError, match="cannot be fetched"):
        download(Remote(address, DIGEST, 400_000), tmp_path / "w.bin")


def test_a_redirection_is_followed_on_the_web_only(server, tmp_path):
    (tmp_path / "secret").write_bytes(DATA)
    server.redirect = {"old": server.url("weights.bin"), "local": (tmp_path / "secret").as_uri()}
    assert download(remote(server, url=server.url("old")), tmp_path / "w.bin").read_bytes() == DATA
    with pytest.raises(ModelError):
        download(remote(server, url=server.url("local")), tmp_path / "stolen")
    assert not (tmp_path / "stolen").exists()


def test_stopping_keeps_what_came(server, tmp_path, monkeypatch):
    monkeypatch.setattr(module, "BLOCK", 50_000)
    event = threading.Event()
    with pytest.raises(Cancelled):
        download(remote(server), tmp_path / "w.bin", cancel=event, progress=lambda done, total: event.set())
    assert (tmp_path / "w.bin.part").stat().st_size == 50_000
    assert download(remote(server), tmp_path / "w.bin").read_bytes() == DATA
    assert server.asked[-1][1] == "bytes=50000-"


@pytest.mark.parametrize("url", ["file:///etc/passwd", "ftp://host/x", "weights.bin", "https://"])
def test_only_web_addresses_are_taken(url):
    with pytest.raises(ModelError, match="web address"):
        Remote(url, DIGEST, 10)


@pytest.mark.parametrize("digest", ["", "abc", "z" * 64, "0" * 65])
def test_a_checksum_is_needed(digest):
    with pytest.raises(ModelError, match="SHA-256"):
        Remote("https://host/x", digest, 10)


def test_the_catalogue_names_the_addresses_that_the_library_itself_uses():
    found = importlib.util.find_spec("face_alignment")
    if found is None or found.origin is None:
        pytest.skip("face-alignment is not installed")
    source = "".join(path.read_text(encoding="utf-8") for path in Path(found.origin).parent.rglob("*.py"))
    entry = read_catalogue()["face-alignment"]
    assert all(file.url in source for file in entry.files)
    assert all(file.sha256 in file.url for file in entry.files)
    assert entry.licence


def test_a_damaged_catalogue_is_an_error_with_its_name(tmp_path):
    (tmp_path / "c.toml").write_text("[x]\ntitle = 3")
    with pytest.raises(ModelError, match=r"c\.toml"):
        read_catalogue(tmp_path / "c.toml")


def test_first_digits_of_a_hash_are_not_enough_over_a_line_that_anybody_can_answer_on():
    with pytest.raises(ModelError, match="not https"):
        Remote("http://example.org/w.bin", DIGEST[:10], 1)
    assert Remote("http://example.org/w.bin", DIGEST, 1)
    assert Remote("https://example.org/w.bin", DIGEST[:10], 1)


def test_a_redirection_does_not_lead_from_https_to_http():
    request, answer, headers = urllib.request.Request("https://example.org/w.bin"), io.BytesIO(), Message()
    handler = module._StaysSecure()
    assert handler.redirect_request(request, answer, 302, "Found", headers, "https://example.com/w.bin") is not None
    with pytest.raises(urllib.error.HTTPError, match="leaves https"):
        handler.redirect_request(request, answer, 302, "Found", headers, "http://example.org/w.bin")
