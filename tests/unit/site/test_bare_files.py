"""Nothing of a media file is published but what is seen: neither place nor camera, comment, preview or profile."""

from base64 import b64decode, b64encode
from collections.abc import Callable
from io import BytesIO
from struct import pack
from xml.etree import ElementTree

import pytest
from PIL import Image, ImageCms
from PIL.PngImagePlugin import PngInfo
from tests.unit.site.sample import Catalogue, new_catalogue, new_files, site_of

from si_editor.site.barefilm import bare_film

MARK = b"PLANTED"
XMP = (
    b'<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">'
    b'<rdf:Description xmlns:exif="http://ns.adobe.com/exif/1.0/" exif:GPSLatitude="PLANTED 54,18N"/>'
    b"</rdf:RDF></x:xmpmeta>"
)


def _exif() -> Image.Exif:
    exif = Image.Exif()
    exif[0x010F] = "PLANTED camera"
    exif[0x9286] = "PLANTED comment of the user"
    place = exif.get_ifd(0x8825)
    place[1], place[2], place[29] = "N", (54.0, 18.0, 1.0), "PLANTED date"
    return exif


def _profile() -> bytes:
    return ImageCms.ImageCmsProfile(ImageCms.createProfile("sRGB")).tobytes().replace(b"sRGB", MARK[:4], 1) + MARK


def _photo() -> Image.Image:
    image = Image.new("RGB", (64, 48), "#88aa66")
    image.paste("#223344", (0, 0, 32, 24))
    return image


def _jpeg() -> bytes:
    target = BytesIO()
    _photo().save(target, "JPEG", exif=_exif(), xmp=XMP, comment=b"PLANTED comment", icc_profile=_profile())
    data = target.getvalue()
    iptc = b"Photoshop 3.0\x008BIM\x04\x04\x00\x00" + pack(">I", 12) + b"\x1c\x02\x69\x00\x07PLANTED"
    preview = b"JFXX\x00\x10PLANTED preview"
    segments = b"".join(
        mark + (len(body) + 2).to_bytes(2, "big") + body for mark, body in ((b"\xff\xe0", preview), (b"\xff\xed", iptc))
    )
    return data[:2] + segments + data[2:] + b"PLANTED behind the end"


def _png() -> bytes:
    words = PngInfo()
    words.add_text("Comment", "PLANTED text")
    words.add_text("Location", "PLANTED packed", zip=True)
    words.add_itxt("XML:com.adobe.xmp", XMP.decode())
    target = BytesIO()
    _photo().save(target, "PNG", exif=_exif(), pnginfo=words, icc_profile=_profile())
    return target.getvalue() + b"PLANTED behind the end"


def _webp() -> bytes:
    target = BytesIO()
    _photo().save(target, "WEBP", exif=_exif().tobytes(), xmp=XMP, icc_profile=_profile())
    return target.getvalue()


def _avif() -> bytes:
    target = BytesIO()
    _photo().save(target, "AVIF", exif=_exif().tobytes(), xmp=XMP, icc_profile=_profile())
    return target.getvalue()


def _gif() -> bytes:
    target = BytesIO()
    frames = [_photo().quantize(8), Image.new("P", (64, 48))]
    frames[0].save(target, "GIF", comment=b"PLANTED comment", save_all=True, append_images=frames[1:])
    return target.getvalue()


def _drawing() -> bytes:
    inside = b64encode(_jpeg()).decode()
    return f"""<?xml version="1.0" encoding="UTF-8"?>
<!-- PLANTED by a program -->
<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" viewBox="0 0 9 9"
  xmlns:inkscape="http://www.inkscape.org/namespaces/inkscape" xmlns:s="http://sodipodi.example/s"
  s:docname="PLANTED.svg" inkscape:export-filename="D:\\PLANTED\\a.png">
  <metadata><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"><rdf:li>PLANTED</rdf:li></rdf:RDF></metadata>
  <s:namedview id="PLANTED"><inkscape:grid/></s:namedview>
  <title>A &lt;fine&gt; drawing</title>
  <style>g > rect {{ fill: url(#a) }}</style>
  <g inkscape:label="PLANTED layer"><rect width="9" height="9" xml:space="preserve"/></g>
  <image xlink:href="data:image/jpeg;base64,{inside}" width="4" height="3"/>
</svg>""".encode()


FILES: dict[str, Callable[[], bytes]] = {
    "a.jpg": _jpeg,
    "a.png": _png,
    "a.webp": _webp,
    "a.avif": _avif,
    "a.gif": _gif,
    "a.svg": _drawing,
}


def _published(name: str, data: bytes) -> dict[str, bytes]:
    catalogue = new_catalogue()
    catalogue["project/alpha"]["image"] = {"media": name, "alt": "A"}
    catalogue["campaign/catalogue"]["logo"] = name
    catalogue["person/ana"]["portrait"] = {"media": name, "alt": "Ana"}
    catalogue["project/alpha"]["video"] = {
        "provider": "youtube",
        "id": "abcdefghijk",
        "poster": {"media": name, "alt": "A"},
    }
    site = site_of(catalogue, {**new_files(), name: data})
    return {address: site.page(address).content for address in site.addresses()}


@pytest.mark.parametrize("name", FILES)
def test_no_byte_of_what_is_noted_beside_a_picture_is_published(name: str) -> None:
    data = FILES[name]()
    assert MARK in data or name.endswith(".svg"), "the marks are really there"
    published = _published(name, data)
    shown = [address for address in published if address.startswith("media/a")]
    assert len(shown) == (1 if name.endswith(".svg") else 9)
    for address, content in published.items():
        assert MARK not in content, address
        assert b"GPSLatitude" not in content, address
    for address in shown if not name.endswith(".svg") else ():
        with Image.open(BytesIO(published[address])) as image:
            image.load()
            assert not image.getexif(), address
            assert not image.info.keys() & {"exif", "xmp", "icc_profile", "comment", "XML:com.adobe.xmp", "photoshop"}
            assert getattr(image, "n_frames", 1) == 1


def test_a_drawing_still_draws() -> None:
    (content,) = [data for address, data in _published("a.svg", _drawing()).items() if address == "media/a.svg"]
    root = ElementTree.fromstring(content)
    space = "{http://www.w3.org/2000/svg}"
    assert [child.tag for child in root] == [f"{space}{name}" for name in ("title", "style", "g", "image")]
    assert root.get("viewBox") == "0 0 9 9"
    assert root.findtext(f"{space}title") == "A <fine> drawing"
    assert root.findtext(f"{space}style") == "g > rect { fill: url(#a) }"
    inside = root.find(f"{space}image")
    assert inside is not None
    kind, _, body = inside.attrib["{http://www.w3.org/1999/xlink}href"].partition(",")
    assert kind == "data:image/jpeg;base64"
    bare = b64decode(body)
    assert MARK not in bare
    with Image.open(BytesIO(bare)) as image:
        assert image.size == (64, 48)


def _box(kind: bytes, *parts: bytes, is_long: bool = False) -> bytes:
    body = b"".join(parts)
    if is_long:
        return (1).to_bytes(4, "big") + kind + (len(body) + 16).to_bytes(8, "big") + body
    return (len(body) + 8).to_bytes(4, "big") + kind + body


def _film() -> bytes:
    place = _box(b"udta", _box(b"\xa9xyz", b"PLANTED+54.3+009.6/"))
    track = _box(b"trak", _box(b"tkhd", bytes(20)), _box(b"meta", b"PLANTED"), _box(b"udta", b"PLANTED"))
    return b"".join(
        (
            _box(b"ftyp", b"isom"),
            _box(b"uuid", b"PLANTED xmp"),
            _box(b"moov", _box(b"mvhd", bytes(20)), track, place, _box(b"meta", b"PLANTED", is_long=True)),
            _box(b"mdat", b"pictures and sound"),
            _box(b"sefd", b"PLANTED maker"),
        )
    )


def test_a_film_loses_its_notes_and_nothing_moves() -> None:
    catalogue: Catalogue = new_catalogue()
    catalogue["project/alpha"]["video"] = {"provider": "file", "media": "a.mp4"}
    film = site_of(catalogue, {**new_files(), "a.mp4": _film()}).page("media/a.mp4").content
    assert MARK not in film
    assert b"\xa9xyz" not in film
    assert len(film) == len(_film())
    assert film.index(b"pictures and sound") == _film().index(b"pictures and sound")
    assert film.index(b"tkhd") == _film().index(b"tkhd")


@pytest.mark.parametrize(
    "data", [b"", b"film", _film()[:50], _box(b"ftyp", b"isom") + b"\xff\xff\xff\xffmoov", _box(b"ftyp") + bytes(9)]
)
def test_a_film_that_is_none_does_no_harm(data: bytes) -> None:
    assert len(bare_film(data)) == len(data)
