from __future__ import annotations

import csv
import json
import wave
from dataclasses import replace

import av
import numpy as np
import pytest

from studio.core.compose import compose
from studio.core.errors import OptionError
from studio.export.host import run_export
from studio.media.audio import read_voice
from studio.media.image import read_image
from studio.media.reader import FrameReader
from studio.render.cache import FrameCache
from tests.unit.export.export_fakes import make_project, registry_of
from tests.unit.render.render_fakes import FakeEngine, picture


@pytest.fixture
def project(tmp_path):
    return make_project(tmp_path)


@pytest.fixture
def run(tmp_path):
    def export(project, exporter, name, **more):
        return run_export(
            project, exporter, tmp_path / name, cache=FrameCache(tmp_path / "cache"), engine=FakeEngine(),
            registry=registry_of(tmp_path / "plugins"), **more,
        ).output  # fmt: skip

    return export


def test_mp4_is_h264_and_aac_with_bt709_and_the_index_in_front(project, run):
    path = run(project, "mp4", "x.mp4")
    with av.open(str(path)) as container:
        video, sound = container.streams.video[0], container.streams.audio[0]
        context = video.codec_context
        assert (context.name, context.pix_fmt, sound.codec_context.name) == ("h264", "yuv420p", "aac")
        assert (context.colorspace, context.color_primaries, context.color_trc, context.color_range) == (1, 1, 1, 1)
        assert video.frames == 27
        assert video.average_rate == 25
        tags = container.metadata
    data = path.read_bytes()
    assert data.index(b"moov") < data.index(b"mdat")
    assert tags["ai_generated"] == "true"
    assert "AI-generated" in tags["comment"]
    assert "TrainedAlgorithmicMedia" in tags["digital_source_type"]


def test_mp4_shows_the_frames_that_were_rendered(project, run, tmp_path):
    video, stills = run(project, "mp4", "x.mp4", options=["quality=8"]), run(project, "png_sequence", "stills")
    with FrameReader(video) as reader:
        for index, frame in enumerate(reader.frames()):
            wanted = read_image(stills / f"frame_{index:06}.png")
            assert np.abs(frame.astype(int) - wanted).mean() < 4


def test_mp4_options_take_effect(project, run):
    sizes = [
        run(project, "mp4", f"q{quality}.mp4", options=[f"quality={quality}"]).stat().st_size for quality in (10, 40)
    ]
    assert sizes[0] > 1.5 * sizes[1]
    with av.open(str(run(project, "mp4", "silent.mp4", options=["audio=false"]))) as container:
        assert not container.streams.audio


def test_mp4_starts_its_sound_with_the_range(project, run):
    path = run(replace(project, in_point=10, out_point=20), "mp4", "x.mp4")
    voice = read_voice(path)
    assert len(voice) == pytest.approx(10 * 640, abs=2)


def test_mp4_pads_an_odd_picture_to_even_sides(project, run, tmp_path):
    from studio.media.files import file_hash
    from studio.media.image import write_image

    write_image(tmp_path / "odd.png", picture()[:127, :125])
    odd = replace(
        project.portrait,
        path=str(tmp_path / "odd.png"),
        content_hash=file_hash(tmp_path / "odd.png"),
        width=125,
        height=127,
    )
    with FrameReader(run(replace(project, portrait=odd), "mp4", "x.mp4")) as reader:
        assert (reader.width, reader.height) == (126, 128)


def test_png_sequence_is_lossless_numbered_and_complete(project, run):
    folder = run(replace(project, in_point=3, out_point=9), "png_sequence", "seq", options=["first_number=999999"])
    names = sorted(path.name for path in folder.glob("*.png"))
    assert names == [f"frame_{number:07}.png" for number in range(999999, 1000005)]
    image = read_image(folder / names[0])
    assert np.array_equal(image[:60], picture()[:60])
    facts = json.loads((folder / "provenance.json").read_text())
    assert facts["first_frame"] == 3
    assert facts["frame_count"] == 6
    assert facts["pattern"] % 999999 == names[0]
    assert facts["provenance"]["ai_generated"] == "true"
    with wave.open(str(folder / "voice.wav")) as file:
        assert (file.getnframes(), file.getframerate(), file.getnchannels()) == (6 * 640, 16000, 2)


def test_png_sequence_refuses_a_prefix_that_leaves_the_folder(project, run, tmp_path):
    with pytest.raises(OptionError):
        run(project, "png_sequence", "seq", options=["prefix=../x"])
    assert not (tmp_path / "seq").exists()


def test_landmarks_json_holds_every_point_of_every_frame(project, run):
    data = json.loads(run(replace(project, in_point=5, out_point=25), "landmarks_json", "l.json").read_text())
    track = compose(project)
    assert data["schema"] == "lipwright.landmarks/1"
    assert (data["width"], data["height"], data["frame_count"], data["first_frame"]) == (128, 128, 20, 5)
    assert data["frame_rate"] == {"numerator": 25, "denominator": 1}
    assert data["groups"]["inner_lips"] == list(range(60, 68))
    assert data["provenance"]["ai_generated"] == "true"
    assert [frame["frame"] for frame in data["frames"]] == list(range(5, 25))
    assert data["frames"][5]["time"] == pytest.approx(0.2)
    points = np.array([frame["points"] for frame in data["frames"]])
    assert np.abs(points - track.points[5:25]).max() < 0.001


def test_landmarks_csv_is_a_plain_table(project, run):
    path = run(project, "landmarks_csv", "l.csv", options=["decimals=2"])
    rows = list(csv.DictReader(path.open(newline="", encoding="utf-8")))
    assert len(rows) == 27
    assert len(rows[0]) == 2 + 136 + 1
    assert float(rows[4]["y66"]) == pytest.approx(compose(project).points[4, 66, 1], abs=0.006)
    assert all("AI-generated" in row["ai_generated"] for row in rows)


def test_the_same_project_gives_the_same_bytes(project, run):
    for exporter, name in (("mp4", "{}.mp4"), ("landmarks_json", "{}.json"), ("landmarks_csv", "{}.csv")):
        one, two = (run(project, exporter, name.format(number)).read_bytes() for number in (1, 2))
        assert one == two
