"""Picture files are looked at before they are trusted: small, generated files of every kind that does harm."""

from collections.abc import Callable
from io import BytesIO
from pathlib import Path
from zlib import compress, crc32

import pytest
from PIL import Image
from tests.unit.site.sample import new_catalogue, new_files, picture, site_of

from si_editor.site import RenderError, Site
from si_editor.store.drawings import BROKEN
from si_editor.store.mediafolder import MediaFolder, media_facts
from si_editor.store.picturefile import CUT_OFF, FALSE, TOO_LARGE, look_at_picture


def _saved(image: Image.Image, kind: str, **options: object) -> bytes:
    target = BytesIO()
    image.save(target, kind, **options)
    return target.getvalue()


def _chunk(name: bytes, content: bytes) -> bytes:
    return len(content).to_bytes(4, "big") + name + content + crc32(name + content).to_bytes(4, "big")


def _png(width: int, height: int, *chunks: bytes, kind: int = 2) -> bytes:
    header = width.to_bytes(4, "big") + height.to_bytes(4, "big") + bytes([8, kind, 0, 0, 0])
    return b"\x89PNG\r\n\x1a\n" + _chunk(b"IHDR", header) + b"".join(chunks) + _chunk(b"IEND", b"")


def _bomb() -> bytes:
    """A PNG of a few bytes that promises 60,000 by 60,000 pixels."""
    return _png(60_000, 60_000, _chunk(b"IDAT", compress(b"")))


def _profile_bomb() -> bytes:
    """A PNG whose profile unpacks to a hundred times its size."""
    profile = _chunk(b"iCCP", b"p\x00\x00" + compress(bytes(60_000_000)))
    return _png(1, 1, profile, _chunk(b"IDAT", compress(bytes(4))))


def _many_frames() -> bytes:
    frames = [Image.new("P", (8, 8), number % 2) for number in range(300)]
    return _saved(frames[0], "GIF", save_all=True, append_images=frames[1:])


def _jpeg_with_preview() -> bytes:
    """A camera's photo: its small preview has an end of its own."""
    preview = picture(20, 20)
    body = b"Exif\x00\x00" + preview
    data = _saved(Image.effect_noise((200, 200), 80), "JPEG")
    return data[:2] + b"\xff\xe1" + (len(body) + 2).to_bytes(2, "big") + body + data[2:]


@pytest.mark.parametrize(
    ("name", "data", "fault"),
    [
        ("a.jpg", b"<html>not a picture</html>", FALSE),
        ("a.jpg", b"", FALSE),
        ("a.jpg", b"\xff\xd8\xff", FALSE),
        ("a.jpg", b"%PDF-1.7", FALSE),
        ("a.png", _bomb(), TOO_LARGE),
        ("a.png", _png(9_000, 9_000, _chunk(b"IDAT", compress(b""))), TOO_LARGE),
        ("a.png", _profile_bomb(), FALSE),
        ("a.png", picture(kind="PNG")[:-12], CUT_OFF),
        ("a.jpg", _jpeg_with_preview()[:-400], CUT_OFF),
        ("a.webp", _saved(Image.effect_noise((90, 90), 80), "WEBP")[:-30], FALSE),
        ("a.svg", b"<svg", BROKEN),
    ],
)
def test_what_cannot_be_shown_is_known_without_decoding(name: str, data: bytes, fault: str) -> None:
    facts = media_facts(name, data)
    assert facts.fault == fault
    assert (facts.width, facts.height) == (0, 0)


@pytest.mark.parametrize(
    ("name", "data", "size"),
    [
        ("a.jpg", _jpeg_with_preview(), (200, 200)),
        ("a.jpg", picture() + b"behind the end", (60, 40)),
        ("a.png", _saved(Image.new("L", (1, 1)), "PNG"), (1, 1)),
        ("a.jpg", picture(1, 20_000), (1, 20_000)),
        ("a.gif", _many_frames(), (8, 8)),
        ("lying.png", picture(kind="WEBP"), (60, 40)),
    ],
)
def test_what_can_be_shown_is_known_with_its_size(name: str, data: bytes, size: tuple[int, int]) -> None:
    facts = media_facts(name, data)
    assert facts.fault is None
    assert (facts.width, facts.height) == size


def _noise(mode: str) -> Image.Image:
    bands = [Image.effect_noise((50, 30), 70) for _ in mode]
    return Image.merge(mode, bands) if len(bands) > 1 else bands[0]


def _palette_with_clear_part() -> bytes:
    image = _noise("RGB").quantize(16)
    return _saved(image, "PNG", transparency=3)


KINDS: dict[str, Callable[[], bytes]] = {
    "cmyk.jpg": lambda: _saved(_noise("CMYK"), "JPEG"),
    "grey.jpg": lambda: _saved(_noise("L"), "JPEG"),
    "bits.png": lambda: _saved(_noise("L").convert("1"), "PNG"),
    "grey16.png": lambda: _saved(Image.new("I;16", (50, 30), 40_000), "PNG"),
    "clear.png": _palette_with_clear_part,
    "greyclear.png": lambda: _saved(_noise("LA"), "PNG"),
    "clear.webp": lambda: _saved(_noise("RGBA"), "WEBP"),
    "moving.webp": lambda: _saved(_noise("RGB"), "WEBP", save_all=True, append_images=[_noise("RGB")]),
    "moving.png": lambda: _saved(_noise("RGB"), "PNG", save_all=True, append_images=[_noise("RGB")]),
    "moving.avif": lambda: _saved(_noise("RGB"), "AVIF", save_all=True, append_images=[_noise("RGB")]),
    "moving.gif": _many_frames,
    "dot.png": lambda: _saved(Image.new("RGBA", (1, 1)), "PNG"),
    "thread.jpg": lambda: picture(1, 20_000),
    "beam.jpg": lambda: picture(20_000, 1),
    "lying.jpg": lambda: _saved(_noise("RGBA"), "PNG"),
}


def _shown_everywhere(name: str, data: bytes) -> Site:
    catalogue = new_catalogue()
    catalogue["project/alpha"]["image"] = {"media": name, "alt": "A"}
    catalogue["campaign/catalogue"]["logo"] = name
    catalogue["person/ana"]["portrait"] = {"media": name, "alt": "Ana"}
    return site_of(catalogue, {**new_files(), name: data})


@pytest.mark.parametrize("name", KINDS)
def test_every_kind_of_picture_is_published_still_and_in_the_web_s_colours(name: str) -> None:
    site = _shown_everywhere(name, KINDS[name]())
    shown = [address for address in site.addresses() if address.startswith(f"media/{name.replace('.', '-')}/")]
    assert len(shown) > 4
    for address in shown:
        with Image.open(BytesIO(site.page(address).content)) as image:
            image.load()
            assert image.mode in {"RGB", "RGBA"}, address
            assert getattr(image, "n_frames", 1) == 1


def test_sixteen_bits_of_grey_keep_their_shade() -> None:
    site = _shown_everywhere("grey16.png", KINDS["grey16.png"]())
    with Image.open(BytesIO(site.page("media/grey16-png/whole-50.webp").content)) as image:
        assert image.convert("L").getextrema() == (156, 156)


@pytest.mark.parametrize("at", [0.3, 0.6, 0.9])
def test_damage_in_the_middle_is_told_with_a_sentence_or_shown(at: float) -> None:
    """A decoder may forgive it; what it does not forgive must not come out as a traceback."""
    told: list[str] = []
    for name, make in KINDS.items():
        data = bytearray(make())
        place = int(len(data) * at)
        data[place : place + 40] = b"\xff" * 40
        site = _shown_everywhere(name, bytes(data))
        for address in site.addresses():
            if address.startswith("media/"):
                try:
                    site.page(address)
                except RenderError as error:
                    told.append(error.sentence)
    assert all("Replace it" in sentence for sentence in told)


def test_a_broken_note_of_the_camera_does_not_spoil_the_picture() -> None:
    data = picture()
    body = b"Exif\x00\x00MM\x00*\xff\xff\xff\xff"
    broken = data[:2] + b"\xff\xe1" + (len(body) + 2).to_bytes(2, "big") + body + data[2:]
    assert look_at_picture("a.jpg", broken).fault is None


def test_a_huge_file_is_never_read_as_a_whole(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("si_editor.store.mediafolder.MOST_BYTES", 1000)
    (tmp_path / "media").mkdir()
    (tmp_path / "media" / "a.jpg").write_bytes(bytes(1001))
    folder = MediaFolder(tmp_path)
    folder.look()
    assert folder.facts["a.jpg"].fault == TOO_LARGE
