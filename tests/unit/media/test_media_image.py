from __future__ import annotations

import resource

import cv2
import numpy as np
import pytest

from studio.core.errors import ExitCode, MediaError
from studio.media.image import encode_png, read_image, read_image_alpha, write_image
from tests.media_samples import encoded, exif, picture, png_chunk, png_claiming, with_exif

LOSSLESS = {
    "rgb.png": [],
    "rgb.webp": [cv2.IMWRITE_WEBP_QUALITY, 101],
    "rgb.tiff": [],
    "rgb.bmp": [],
}


@pytest.mark.parametrize("name", LOSSLESS)
def test_lossless_pictures_come_back_exactly(tmp_path, name):
    path = tmp_path / name
    path.write_bytes(encoded(picture(), path.suffix, *LOSSLESS[name]))
    np.testing.assert_array_equal(read_image(path), picture())


def test_jpeg_colours_are_full_range_and_within_coding_loss(tmp_path):
    path = tmp_path / "photo.jpg"
    path.write_bytes(encoded(picture(), ".jpg", cv2.IMWRITE_JPEG_QUALITY, 98))
    error = read_image(path).astype(int) - picture()
    assert np.abs(error).mean() < 3
    assert np.abs(error.mean(axis=(0, 1))).max() < 1


def test_black_and_white_of_a_jpeg_are_black_and_white(tmp_path):
    rgb = np.zeros((32, 64, 3), np.uint8)
    rgb[:, 32:] = 255
    path = tmp_path / "bw.jpg"
    path.write_bytes(encoded(rgb, ".jpg", cv2.IMWRITE_JPEG_QUALITY, 98))
    back = read_image(path)
    assert back[:, :24].max() <= 2
    assert back[:, 40:].min() >= 253


@pytest.mark.parametrize("suffix", [".png", ".tiff"])
def test_16_bit_pictures_are_scaled_to_8(tmp_path, suffix):
    path = tmp_path / f"deep{suffix}"
    path.write_bytes(encoded(picture().astype(np.uint16) * 257, suffix))
    assert np.abs(read_image(path).astype(int) - picture()).max() <= 1


@pytest.mark.parametrize(("suffix", "depth"), [(".png", np.uint8), (".png", np.uint16), (".jpg", np.uint8)])
def test_grey_pictures_become_rgb_over_the_full_range(tmp_path, suffix, depth):
    grey = np.tile(np.linspace(0, 255, 64).astype(np.uint8), (32, 1))
    path = tmp_path / f"grey{suffix}"
    path.write_bytes(encoded(grey.astype(depth) * (257 if depth is np.uint16 else 1), suffix))
    back = read_image(path)
    assert back.shape == (32, 64, 3)
    assert np.abs(back.astype(int) - grey[:, :, None]).max() <= 3


def test_alpha_is_laid_over_the_background_and_kept_for_those_who_ask(tmp_path):
    rgba = np.dstack([picture(), np.full((32, 48), 255, np.uint8)])
    rgba[:, :24, 3] = 0
    rgba[:, 24:36, 3] = 128
    path = tmp_path / "cut out.png"
    path.write_bytes(encoded(rgba, ".png"))
    rgb = read_image(path, background=(0, 0, 200))
    assert (rgb[:, :24] == (0, 0, 200)).all()
    np.testing.assert_array_equal(rgb[:, 36:], picture()[:, 36:])
    half = (picture()[:, 24:36].astype(int) * 128 + np.array([0, 0, 200]) * 127) / 255
    assert np.abs(rgb[:, 24:36] - half).max() <= 1
    np.testing.assert_array_equal(read_image_alpha(path), rgba)


def test_an_opaque_picture_has_no_alpha(tmp_path):
    path = tmp_path / "opaque.webp"
    path.write_bytes(encoded(picture(), ".webp"))
    assert read_image_alpha(path) is None


@pytest.mark.parametrize("orientation", range(1, 9))
def test_exif_orientation_is_applied_as_opencv_does(tmp_path, orientation):
    path = tmp_path / "phone.jpg"
    path.write_bytes(with_exif(encoded(picture(), ".jpg", cv2.IMWRITE_JPEG_QUALITY, 100), orientation))
    expected = cv2.imread(str(path))[:, :, ::-1]
    got = read_image(path)
    assert got.shape == expected.shape
    assert np.abs(got.astype(int) - expected).mean() < 3


def test_exif_orientation_of_a_png_is_applied(tmp_path):
    data = encoded(picture(), ".png")
    path = tmp_path / "turned.png"
    path.write_bytes(data[:33] + png_chunk(b"eXIf", exif(6)) + data[33:])
    np.testing.assert_array_equal(read_image(path), np.rot90(picture(), -1))


def test_tiff_that_wraps_jpeg_keeps_its_colours(tmp_path):
    path = tmp_path / "scan.tiff"
    path.write_bytes(encoded(picture(), ".tiff", cv2.IMWRITE_TIFF_COMPRESSION, cv2.IMWRITE_TIFF_COMPRESSION_JPEG))
    assert np.abs(read_image(path).astype(int) - picture()).mean() < 6


def test_a_jpeg_called_png_is_read_for_what_it_is(tmp_path):
    path = tmp_path / "really a jpeg.png"
    path.write_bytes(encoded(picture(), ".jpg"))
    assert read_image(path).shape == (32, 48, 3)


@pytest.mark.parametrize("name", ["a b.png", "портрет.png", "肖像 %03d.png", "what?#&;.png", "-dash.png", "file:x.png"])
def test_odd_names_are_only_names(tmp_path, name):
    path = tmp_path / name
    write_image(path, picture())
    np.testing.assert_array_equal(read_image(path), picture())


def test_png_round_trip_with_and_without_alpha(tmp_path):
    rgba = np.dstack([picture(), picture()[:, :, 0]])
    write_image(tmp_path / "a.png", rgba)
    np.testing.assert_array_equal(read_image_alpha(tmp_path / "a.png"), rgba)
    np.testing.assert_array_equal(
        cv2.imdecode(np.frombuffer(encode_png(picture()), np.uint8), cv2.IMREAD_COLOR)[:, :, ::-1], picture()
    )


def bad_pictures() -> dict[str, bytes]:
    png, jpeg = encoded(picture(), ".png"), encoded(picture(), ".jpg")
    webp, tiff = encoded(picture(), ".webp"), encoded(picture(), ".tiff")
    broken = bytearray(png)
    broken[60:90] = b"\0" * 30
    return {
        "empty.png": b"",
        "text.png": b"these are words, not pixels\n" * 20,
        "one byte.jpg": b"\xff",
        "truncated.png": png[: len(png) // 2],
        "truncated.jpg": jpeg[: len(jpeg) * 2 // 3],
        "truncated.webp": webp[: len(webp) // 2],
        "truncated.tiff": tiff[: len(tiff) // 2],
        "only a header.png": png[:20],
        "only a header.jpg": jpeg[:4],
        "damaged.png": bytes(broken),
        "no pixels.png": png_claiming(0, 10),
        "huge.png": png_claiming(100_000, 100_000),
        "big.png": png_claiming(30_000, 30_000),
        "lies.png": png_claiming(4_000, 4_000),
        "riff.webp": b"RIFF\x10\0\0\0WEBPVP8X",
    }


@pytest.mark.parametrize("name", bad_pictures())
def test_bad_pictures_are_refused_by_name_with_a_remedy(tmp_path, name):
    path = tmp_path / name
    path.write_bytes(bad_pictures()[name])
    with pytest.raises(MediaError) as caught:
        read_image(path)
    assert caught.value.path == path
    assert caught.value.remedy
    assert str(path) in caught.value.describe()
    assert caught.value.exit_code == ExitCode.BAD_INPUT


def test_a_header_of_100000_px_takes_no_memory(tmp_path):
    path = tmp_path / "huge.png"
    path.write_bytes(png_claiming(100_000, 100_000))
    before = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    with pytest.raises(MediaError, match="100000 x 100000"):
        read_image(path)
    assert resource.getrusage(resource.RUSAGE_SELF).ru_maxrss - before < 20_000


def test_the_pixel_limit_can_be_set(tmp_path):
    path = tmp_path / "a.png"
    write_image(path, picture())
    with pytest.raises(MediaError, match="48 x 32"):
        read_image(path, max_pixels=1000)


def test_missing_files_and_folders_are_named(tmp_path):
    with pytest.raises(MediaError, match="no such file"):
        read_image(tmp_path / "nothing.png")
    with pytest.raises(MediaError, match="folder"):
        read_image(tmp_path)


def test_a_file_that_may_not_be_read_is_named(tmp_path, monkeypatch):
    path = tmp_path / "secret.png"
    write_image(path, picture())

    def refuse(*_args, **_kwargs):
        raise PermissionError(13, "Permission denied")

    monkeypatch.setattr("pathlib.Path.open", refuse)
    with pytest.raises(MediaError, match="may not be read"):
        read_image(path)


def test_a_failed_write_leaves_nothing(tmp_path):
    with pytest.raises(MediaError, match="folder"):
        write_image(tmp_path / "no" / "a.png", picture())
    (tmp_path / "taken.png").mkdir()
    with pytest.raises(MediaError, match="folder"):
        write_image(tmp_path / "taken.png", picture())
    assert [p.name for p in tmp_path.iterdir()] == ["taken.png"]


def test_libav_says_nothing_on_the_terminal(tmp_path, capfd):
    for name, data in bad_pictures().items():
        (tmp_path / name).write_bytes(data)
        with pytest.raises(MediaError):
            read_image(tmp_path / name)
    captured = capfd.readouterr()
    assert captured.out == ""
    assert captured.err == ""
