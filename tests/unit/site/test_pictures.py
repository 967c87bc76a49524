"""Pictures in the sizes and formats that pages need: upright, in the web's colours, and nothing but pixels."""

from io import BytesIO

import pytest
from PIL import Image, ImageCms
from tests.unit.site.sample import Catalogue, new_catalogue, new_files, outline, picture, site_of, text_of

from si_editor.model.records import RecordKey
from si_editor.model.values import FocalPoint
from si_editor.site import RenderError, Site
from si_editor.site.darkroom import Darkroom
from si_editor.site.pictureforms import FormName, Sheet, Variant
from si_editor.site.pictures import media_type
from si_editor.store.mediafolder import media_facts

_PHOTO = {"en": "A town square."}


def _site(data: bytes, name: str = "town.jpg") -> Site:
    """A site whose first project shows a picture."""
    catalogue = new_catalogue()
    catalogue["project/alpha"]["image"] = {"media": name, "alt": _PHOTO}
    return site_of(catalogue, {**new_files(), name: data})


def _developed(data: bytes, form: FormName = "whole", name: str = "a.jpg", focus: FocalPoint | None = None) -> bytes:
    sheet = Sheet(media_facts(name, data), form)
    return Darkroom({name: data}.__getitem__).develop(sheet.fallback, focus, may_be_cropped=True)


def _opened(data: bytes) -> Image.Image:
    return Image.open(BytesIO(data))


def _halves() -> bytes:
    """A picture, red on the left and blue on the right."""
    image = Image.new("RGB", (1200, 400), "#c00000")
    image.paste("#0000c0", (600, 0, 1200, 400))
    target = BytesIO()
    image.save(target, "PNG")
    return target.getvalue()


def test_a_page_offers_a_picture_in_sizes_that_fit_and_one_for_old_programs() -> None:
    site = _site(picture(1000, 500))
    tags = outline(site, "projects/alpha/index.html")
    (source,) = [tag for tag in tags.named("source") if "town-jpg" in tag["srcset"]]
    folder = "../../media/town-jpg"
    assert (
        source["srcset"]
        == f"{folder}/whole-480.webp 480w, {folder}/whole-800.webp 800w, {folder}/whole-1000.webp 1000w"
    )
    assert source["type"] == "image/webp"
    assert source["sizes"]
    (image,) = [tag for tag in tags.named("img") if "town-jpg" in tag["src"]]
    assert image == {
        "src": f"{folder}/whole.jpg",
        "alt": "A town square.",
        "width": "1000",
        "height": "500",
        "loading": "lazy",
        "decoding": "async",
    }


def test_every_size_is_what_its_address_says() -> None:
    site = _site(picture(1000, 500))
    found = {address for address in site.addresses() if address.startswith("media/town-jpg/")}
    assert found == {
        "media/town-jpg/whole.jpg",
        *(f"media/town-jpg/whole-{width}.webp" for width in (480, 800, 1000)),
    }
    for address in found:
        page = site.page(address)
        with _opened(page.content) as image:
            wanted = 1000 if address.endswith(".jpg") else int(address.rpartition("-")[2].removesuffix(".webp"))
            assert image.size == (wanted, wanted // 2)
            assert image.format == {"image/jpeg": "JPEG", "image/webp": "WEBP"}[page.media_type]
        assert page.made_from == {RecordKey("media", "town.jpg")}


@pytest.mark.parametrize(
    "address",
    [
        "media/town.jpg",
        "media/town-jpg/whole-481.webp",
        "media/town-jpg/whole-480.jpg",
        "media/town-jpg/portrait.jpg",
        "media/town-jpg/whole-0480.webp",
        "media/unused-jpg/whole.jpg",
        "media/town-jpg",
    ],
)
def test_what_no_page_offers_is_not_there(address: str) -> None:
    with pytest.raises(KeyError):
        _site(picture(1000, 500)).page(address)


def test_a_picture_is_never_made_larger() -> None:
    site = _site(picture(60, 40))
    assert {address for address in site.addresses() if "town-jpg" in address} == {
        "media/town-jpg/whole.jpg",
        "media/town-jpg/whole-60.webp",
    }
    with _opened(site.page("media/town-jpg/whole.jpg").content) as image:
        assert image.size == (60, 40)


@pytest.mark.parametrize(
    ("size", "shown"), [((3200, 1000), (1600, 500)), ((1000, 4000), (500, 2000)), ((1, 20_000), (1, 2000))]
)
def test_a_large_picture_is_made_smaller_until_it_fits_both_ways(size: tuple[int, int], shown: tuple[int, int]) -> None:
    with _opened(_developed(picture(*size))) as image:
        assert image.size == shown


def test_pictures_of_one_stem_keep_apart() -> None:
    catalogue = new_catalogue()
    catalogue["project/alpha"]["image"] = {"media": "town.jpg", "alt": "A"}
    catalogue["project/beta"]["image"] = {"media": "town.png", "alt": "B"}
    site = site_of(catalogue, {**new_files(), "town.png": picture(kind="PNG", colour="#00ff00")})
    assert {"media/town-jpg/whole.jpg", "media/town-png/whole.jpg"} <= set(site.addresses())


def test_each_source_is_decoded_once_when_its_sizes_are_asked_for_in_order() -> None:
    reads: list[str] = []
    files = {"a.jpg": picture(900, 900), "b.jpg": picture(900, 900)}

    def read(name: str) -> bytes:
        reads.append(name)
        return files[name]

    darkroom = Darkroom(read)
    for name in files:
        for variant in Sheet(media_facts(name, files[name]), "whole").variants:
            darkroom.develop(variant, None, may_be_cropped=True)
    assert reads == ["a.jpg", "b.jpg"]


@pytest.mark.parametrize(
    ("x", "colour"),
    [(0.0, (192, 0, 0)), (0.1, (192, 0, 0)), (0.9, (0, 0, 192)), (1.0, (0, 0, 192))],
)
def test_a_crop_keeps_the_focus_in_sight(x: float, colour: tuple[int, int, int]) -> None:
    data = _developed(_halves(), "face", "a.png", FocalPoint(x=x, y=0.5))
    with _opened(data) as image:
        assert image.size == (320, 320)
        found = image.convert("RGB").getpixel((160, 160))
        assert isinstance(found, tuple)
        assert all(abs(one - other) < 6 for one, other in zip(found, colour, strict=True))


@pytest.mark.parametrize(("form", "size"), [("portrait", (800, 1000)), ("face", (320, 320)), ("still", (1280, 720))])
def test_forms_have_their_ratio(form: FormName, size: tuple[int, int]) -> None:
    with _opened(_developed(picture(1500, 1000), form)) as image:
        assert image.size == size


def test_a_portrait_is_shown_cropped_on_its_page_and_in_lists() -> None:
    site = site_of(files={**new_files(), "ana.png": picture(900, 600, kind="PNG")})
    page, card = outline(site, "spotlights/open/index.html"), outline(site, "spotlights/index.html")
    (portrait,) = [tag for tag in page.named("img") if "ana-png" in tag["src"]]
    assert (portrait["width"], portrait["height"], portrait["fetchpriority"]) == ("480", "600", "high")
    assert "loading" not in portrait
    (face,) = [tag for tag in card.named("img") if "ana-png" in tag["src"]]
    assert (face["width"], face["height"], face["loading"]) == ("320", "320", "lazy")
    assert {"media/ana-png/portrait.jpg", "media/ana-png/face-160.webp"} <= set(site.addresses())


def test_a_licence_that_forbids_changes_keeps_a_picture_whole() -> None:
    catalogue = new_catalogue()
    catalogue["media/ana.png"] = {"kind": "picture", "licence": "CC-BY-ND-4.0", "focus": {"x": 0.9, "y": 0.1}}
    site = site_of(catalogue, {**new_files(), "ana.png": picture(900, 600, kind="PNG")})
    with _opened(site.page("media/ana-png/portrait.jpg").content) as image:
        assert image.size == (900, 600)


@pytest.mark.parametrize("orientation", range(1, 9))
def test_every_way_of_holding_a_camera_comes_out_upright(orientation: int) -> None:
    upright = Image.new("RGB", (80, 40), "#0000c0")
    upright.paste("#c00000", (0, 0, 40, 20))  # red stands at the top on the left
    back = {
        2: Image.Transpose.FLIP_LEFT_RIGHT,
        3: Image.Transpose.ROTATE_180,
        4: Image.Transpose.FLIP_TOP_BOTTOM,
        5: Image.Transpose.TRANSPOSE,
        6: Image.Transpose.ROTATE_90,
        7: Image.Transpose.TRANSVERSE,
        8: Image.Transpose.ROTATE_270,
    }
    exif = Image.Exif()
    exif[0x0112] = orientation
    target = BytesIO()
    held = upright.transpose(back[orientation]) if orientation in back else upright
    held.save(target, "JPEG", exif=exif, quality=95)
    facts = media_facts("a.jpg", target.getvalue())
    assert (facts.width, facts.height) == (80, 40)
    with _opened(_developed(target.getvalue())) as image:
        assert image.size == (80, 40)
        red, blue = image.getpixel((10, 8)), image.getpixel((70, 30))
        assert isinstance(red, tuple)
        assert isinstance(blue, tuple)
        assert red[0] > 150 > 60 > red[2]
        assert blue[2] > 150 > 60 > blue[0]


def test_colours_are_brought_from_their_own_profile_to_that_of_the_web() -> None:
    # In the Lab profile, which any colour library has, these three numbers are a strong red.
    lab = ImageCms.ImageCmsProfile(ImageCms.createProfile("LAB"))
    web = ImageCms.ImageCmsProfile(ImageCms.createProfile("sRGB"))
    assert lab.tobytes() != web.tobytes()
    swapped = _swapped_profile(web.tobytes())
    target = BytesIO()
    Image.new("RGB", (40, 40), (200, 40, 40)).save(target, "PNG", icc_profile=swapped)
    with _opened(_developed(target.getvalue(), name="a.png")) as image:
        shown = image.convert("RGB").getpixel((20, 20))
        assert "icc_profile" not in image.info
    assert isinstance(shown, tuple)
    assert shown[2] > 180 > 80 > shown[0], "red and blue are exchanged in that profile"


def _swapped_profile(profile: bytes) -> bytes:
    """An sRGB profile whose red and blue primaries have changed places."""
    return profile.replace(b"rXYZ", b"tmpZ", 1).replace(b"bXYZ", b"rXYZ", 1).replace(b"tmpZ", b"bXYZ", 1)


def test_clear_parts_stay_clear() -> None:
    target = BytesIO()
    Image.new("RGBA", (40, 40), (255, 0, 0, 0)).save(target, "PNG")
    site = _site(target.getvalue(), "town.png")
    for address in ("media/town-png/whole.png", "media/town-png/whole-40.webp"):
        with _opened(site.page(address).content) as image:
            assert image.convert("RGBA").getchannel("A").getextrema() == (0, 0)


def test_a_graphic_of_few_colours_stays_sharp() -> None:
    site = _site(_halves(), "town.png")
    with _opened(site.page("media/town-png/whole-1200.webp").content) as image:
        assert sorted(image.convert("RGB").getcolors(10) or []) == [(240_000, (0, 0, 192)), (240_000, (192, 0, 0))]


def test_the_page_goes_without_a_picture_that_is_none() -> None:
    site = site_of(files={**new_files(), "town.jpg": b"no picture"})
    assert "town-jpg" not in text_of(site, "projects/alpha/index.html")
    assert not [address for address in site.addresses() if "town" in address]


def test_a_picture_that_breaks_while_it_is_decoded_gives_a_sentence() -> None:
    noise = BytesIO()
    Image.effect_noise((300, 300), 80).save(noise, "PNG")
    data = bytearray(noise.getvalue())
    data[len(data) // 2 : len(data) // 2 + 200] = bytes(200)
    with pytest.raises(RenderError, match="is damaged") as caught:
        _site(bytes(data), "town.png").page("media/town-png/whole.jpg")
    assert caught.value.key == RecordKey("media", "town.png")
    assert "Replace it" in caught.value.sentence


def test_a_missing_file_gives_a_sentence() -> None:
    with pytest.raises(RenderError, match="cannot be read"):
        Darkroom(new_files().__getitem__).develop(Variant("gone.jpg", "whole", ".jpg"), None, may_be_cropped=True)


def test_other_files_are_published_as_they_are() -> None:
    catalogue: Catalogue = new_catalogue()
    video = {"provider": "file", "media": "a.mp4", "captions": [{"media": "a.vtt", "language": "en"}]}
    catalogue["project/alpha"]["video"] = video
    site = site_of(catalogue, {**new_files(), "a.vtt": b"WEBVTT\n", "a.mp4": b"film"})
    assert site.page("media/a.vtt").content == b"WEBVTT\n"
    assert site.page("media/a.vtt").media_type == media_type("a.vtt") == "text/vtt"


def test_captions_of_a_film_elsewhere_can_be_reached_from_its_page() -> None:
    catalogue: Catalogue = new_catalogue()
    video = {"provider": "vimeo", "id": "123", "captions": [{"media": "a.vtt", "language": "de"}]}
    catalogue["project/alpha"]["video"] = video
    site = site_of(catalogue, {**new_files(), "a.vtt": b"WEBVTT\n"})
    (link,) = [tag for tag in outline(site, "projects/alpha/index.html").named("a") if tag["href"].endswith(".vtt")]
    assert link == {"href": "../../media/a.vtt", "hreflang": "de", "type": "text/vtt"}
    assert "Captions: German" in " ".join(outline(site, "projects/alpha/index.html").text.split())


def test_logos_are_small_and_know_their_size() -> None:
    catalogue = new_catalogue()
    catalogue["campaign/catalogue"]["logo"] = "logo.png"
    site = site_of(catalogue, {**new_files(), "logo.png": picture(2000, 1000, kind="PNG")})
    (logo,) = [tag for tag in outline(site, "index.html").named("img") if "logo" in tag["src"]]
    assert logo == {"src": "media/logo-png/logo.png", "alt": "", "width": "384", "height": "192"}
    with _opened(site.page("media/logo-png/logo.png").content) as image:
        assert image.size == (384, 192)


def _film(poster: str | None) -> str:
    catalogue = new_catalogue()
    catalogue["project/alpha"]["video"] = {
        "provider": "file",
        "media": "a.mp4",
        "poster": {"media": poster, "alt": "A still"} if poster else None,
    }
    files = {**new_files(), "a.mp4": b"film", "still.jpg": picture(1600, 1200)}
    return text_of(site_of(catalogue, files), "projects/alpha/index.html").partition('class="own-film"')[2][:3000]


def test_a_film_of_one_s_own_waits_behind_its_still_or_its_cloth() -> None:
    assert 'poster="../../media/still-jpg/still.jpg"' in _film("still.jpg")
    assert "<svg" not in _film("still.jpg").partition("</video>")[0]
    assert "<svg" in _film(None).partition("<video")[0]
    assert "poster=" not in _film(None).partition("</video>")[0]


def test_a_decorative_picture_has_no_words_but_still_its_credit() -> None:
    catalogue = new_catalogue()
    catalogue["project/alpha"]["image"] = {"media": "town.jpg", "decorative": True}
    catalogue["media/town.jpg"] |= {"credit": "Ana Example", "licence": "CC-BY-SA-3.0", "holder": "Village Union"}
    page = outline(site_of(catalogue), "projects/alpha/index.html")
    (image,) = [tag for tag in page.named("img") if "town-jpg" in tag["src"]]
    assert image["alt"] == ""
    assert "Ana Example, © Village Union" in page.text
    (licence,) = [tag for tag in page.named("a") if "/by-sa/3.0/" in tag["href"]]
    assert "license" in licence["rel"]
