"""Pictures: upright, small, without metadata; hostile files give a sentence, never a traceback."""

from io import BytesIO
from zlib import crc32

import pytest
from PIL import Image
from tests.unit.site.sample import new_files, picture, site_of

from si_editor.model.records import RecordKey
from si_editor.site import RenderError
from si_editor.site.pictures import LONGEST_EDGE, measure, media_type, picture_address, publish_media


def _with_exif(orientation: int) -> bytes:
    target = BytesIO()
    exif = Image.Exif()
    exif[0x0112] = orientation
    exif[0x010F] = "PRIVATE-camera"
    Image.new("RGB", (60, 40), "#336699").save(target, "JPEG", exif=exif, comment=b"PRIVATE-comment")
    return target.getvalue()


def _bomb() -> bytes:
    """A PNG of a few bytes that promises 60,000 by 60,000 pixels."""
    header = b"IHDR" + (60_000).to_bytes(4) + (60_000).to_bytes(4) + b"\x08\x02\x00\x00\x00"
    return b"\x89PNG\r\n\x1a\n" + (13).to_bytes(4) + header + crc32(header).to_bytes(4)


def test_a_picture_is_turned_upright_and_loses_its_metadata() -> None:
    published = publish_media("a.jpg", {"a.jpg": _with_exif(6)}.__getitem__)
    with Image.open(BytesIO(published)) as image:
        assert image.size == (40, 60)
        assert not image.getexif()
    assert b"PRIVATE" not in published
    assert measure("a.jpg", {"a.jpg": _with_exif(6)}.__getitem__, RecordKey("media", "a.jpg"), ()) == (40, 60)


@pytest.mark.parametrize(("name", "kind"), [("a.jpg", "JPEG"), ("a.png", "PNG"), ("a.webp", "WEBP"), ("a.gif", "GIF")])
def test_a_large_picture_is_made_smaller(name: str, kind: str) -> None:
    files = {name: picture(3200, 1000, kind)}
    published = publish_media(name, files.__getitem__)
    with Image.open(BytesIO(published)) as image:
        assert image.size == (LONGEST_EDGE, 500)
    assert measure(name, files.__getitem__, RecordKey("media", name), ()) == (LONGEST_EDGE, 500)
    assert publish_media(name, files.__getitem__) == published


@pytest.mark.parametrize(
    ("name", "data"),
    [
        ("a.jpg", b"<html>not a picture</html>"),
        ("a.jpg", b""),
        ("a.png", picture(kind="PNG")[:-30]),
        ("a.jpg", picture(800, 800)[:700]),
        ("a.png", _bomb()),
        ("a.svg", b"<svg xmlns='http://www.w3.org/2000/svg'><script>alert(1)</script></svg>"),
        ("a.svg", b"<svg xmlns='http://www.w3.org/2000/svg'><a href='JavaScript:x'/></svg>"),
        ("a.svg", b"<svg xmlns='http://www.w3.org/2000/svg' onload='x()'/>"),
    ],
)
def test_a_hostile_or_damaged_file_gives_a_sentence(name: str, data: bytes) -> None:
    with pytest.raises(RenderError) as caught:
        publish_media(name, {name: data}.__getitem__)
    assert caught.value.key == RecordKey("media", name)
    assert name in caught.value.sentence
    assert "Replace it" in caught.value.sentence


def test_a_missing_file_gives_a_sentence() -> None:
    with pytest.raises(RenderError, match="cannot be read"):
        publish_media("gone.jpg", new_files().__getitem__)


def test_the_page_with_a_false_picture_names_entry_and_field() -> None:
    files = {**new_files(), "town.jpg": b"no picture"}
    with pytest.raises(RenderError) as caught:
        site_of(files=files).page("projects/alpha/index.html")
    assert caught.value.key == RecordKey("project", "alpha")
    assert caught.value.path == ("image", "media")


def test_other_files_are_published_as_they_are() -> None:
    data = b"WEBVTT\n"
    assert publish_media("a.vtt", {"a.vtt": data}.__getitem__) == data
    assert media_type("media/a.vtt") == "text/vtt"


def test_the_ending_tells_the_format() -> None:
    assert picture_address("a.JPG") == "media/a.JPG"
    assert picture_address("a.jpeg") == "media/a.jpeg"
    assert picture_address("a.gif") == "media/a.gif.png"
    assert media_type(picture_address("a.gif")) == "image/png"
