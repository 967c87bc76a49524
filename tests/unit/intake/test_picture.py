"""Pictures on their way in: what they are, what is refused, and what a reduced copy leaves behind."""

from collections.abc import Generator
from contextlib import suppress
from io import BytesIO
from pathlib import Path

import pytest
from PIL import Image, ImageCms

from si_editor.intake.picture import LONGEST_EDGE, PictureError, ReducedPicture, check_whole, look_at, reducing


def photo(path: Path, size: tuple[int, int] = (4000, 3000), orientation: int = 1) -> Path:
    exif = Image.Exif()
    exif[0x0112] = orientation
    exif[0x010F] = "Camera of Ana"
    exif.get_ifd(0x8825)[1] = "N"
    image = Image.linear_gradient("L").resize(size).convert("RGB")
    image.save(path, exif=exif, comment=b"secret") if path.suffix == ".jpg" else image.save(path)
    return path


def run(source: Path) -> tuple[list[int], ReducedPicture]:
    seen: list[int] = []

    def follow() -> Generator[int, None, ReducedPicture]:
        result = yield from reducing(source)
        found.append(result)
        return result

    found: list[ReducedPicture] = []
    seen.extend(follow())
    return seen, found[0]


@pytest.mark.feature(24)
def test_a_reduced_copy_is_smaller_upright_and_tells_no_place(tmp_path: Path) -> None:
    source = photo(tmp_path / "a.jpg", orientation=6)
    assert (look_at(source).width, look_at(source).height, look_at(source).is_large) == (3000, 4000, True)
    seen, reduced = run(source)
    assert seen == sorted(seen)
    assert max(reduced.width, reduced.height) == LONGEST_EDGE
    assert reduced.height > reduced.width
    with Image.open(BytesIO(reduced.data)) as image:
        assert dict(image.getexif()) == {}
        assert "comment" not in image.info
    assert source.read_bytes() != reduced.data


def test_what_is_clear_stays_clear(tmp_path: Path) -> None:
    Image.new("RGBA", (3000, 10), (0, 0, 0, 0)).save(tmp_path / "a.png")
    _, reduced = run(tmp_path / "a.png")
    assert reduced.ending == ".png"


def test_a_small_picture_needs_no_copy(tmp_path: Path) -> None:
    assert not look_at(photo(tmp_path / "a.png", (100, 50))).is_large


def test_a_lying_name_is_seen_through(tmp_path: Path) -> None:
    photo(tmp_path / "a.png", (10, 10)).rename(tmp_path / "a.jpg")
    assert look_at(tmp_path / "a.jpg").ending == ".png"


@pytest.mark.parametrize(
    ("name", "data", "words"),
    [
        ("a.jpg", b"", "is empty"),
        ("a.jpg", b"MZ this is a program", "not the picture that its name promises"),
        ("a.svg", b"<html></html>", "not the picture that its name promises"),
        ("a.heic", b"\0\0\0\x18ftypheic\0\0\0\0mif1heic", "cannot show HEIC"),
        ("a.jpg", b"\0\0\0\x18ftypheic\0\0\0\0mif1heic", "cannot show HEIC"),
    ],
)
def test_what_is_no_picture_is_refused_in_a_sentence(tmp_path: Path, name: str, data: bytes, words: str) -> None:
    (tmp_path / name).write_bytes(data)
    with pytest.raises(PictureError) as caught:
        look_at(tmp_path / name)
    assert words in caught.value.sentence
    assert name in caught.value.sentence


def test_a_tiff_is_refused_by_its_kind(tmp_path: Path) -> None:
    Image.new("RGB", (5, 5)).save(tmp_path / "scan.tif")
    with pytest.raises(PictureError, match=r"TIFF.*Save it as JPEG or PNG"):
        look_at(tmp_path / "scan.tif")


def test_a_picture_that_unfolds_without_end_is_refused(tmp_path: Path) -> None:
    Image.new("1", (20_000, 20_000)).save(tmp_path / "bomb.png")
    with pytest.raises(PictureError, match="far too large"):
        look_at(tmp_path / "bomb.png")


def test_a_cut_off_picture_is_noticed(tmp_path: Path) -> None:
    source = photo(tmp_path / "a.jpg")
    source.write_bytes(source.read_bytes()[:20_000])
    assert look_at(source).width == 4000
    with pytest.raises(PictureError, match="damaged"):
        check_whole(source)
    with pytest.raises(PictureError, match="damaged"):
        run(source)


@pytest.mark.parametrize("kind", ["AVIF", "WEBP", "GIF", "PNG", "JPEG"])
def test_a_picture_damaged_in_the_middle_is_told_as_such(tmp_path: Path, kind: str) -> None:
    source = tmp_path / "a.avif"
    target = BytesIO()
    Image.effect_mandelbrot((90, 60), (-2, -1.5, 1, 1.5), 20).convert("RGB").save(target, kind)
    data = bytearray(target.getvalue())
    data[len(data) // 2 :] = b"\xa5" * (len(data) - len(data) // 2)
    source.write_bytes(data)
    for look in (look_at, check_whole, run):
        with suppress(PictureError):
            look(source)


def test_a_damaged_avif_is_told_in_a_sentence(tmp_path: Path) -> None:
    target = BytesIO()
    Image.effect_mandelbrot((90, 60), (-2, -1.5, 1, 1.5), 20).convert("RGB").save(target, "AVIF")
    data = target.getvalue()
    (tmp_path / "a.avif").write_bytes(data[:-50] + bytes(50))
    with pytest.raises(PictureError, match="damaged"):
        check_whole(tmp_path / "a.avif")


def test_a_file_that_is_gone_is_said(tmp_path: Path) -> None:
    with pytest.raises(PictureError, match="cannot be read"):
        look_at(tmp_path / "gone.jpg")


def test_a_reduced_copy_keeps_the_look_of_a_camera_s_own_colours(tmp_path: Path) -> None:
    web = ImageCms.ImageCmsProfile(ImageCms.createProfile("sRGB")).tobytes()
    # In this profile, red and blue have changed places.
    swapped = web.replace(b"rXYZ", b"tmpZ", 1).replace(b"bXYZ", b"rXYZ", 1).replace(b"tmpZ", b"bXYZ", 1)
    Image.new("RGB", (40, 40), (200, 40, 40)).save(tmp_path / "a.jpg", icc_profile=swapped, quality=95)
    _, reduced = run(tmp_path / "a.jpg")
    with Image.open(BytesIO(reduced.data)) as image:
        shown = image.getpixel((20, 20))
        assert "icc_profile" not in image.info
    assert isinstance(shown, tuple)
    assert shown[2] > 170 > 90 > shown[0]
