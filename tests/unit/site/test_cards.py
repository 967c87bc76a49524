"""The pictures of shared links: a cloth beside words, set in the website's own fonts, the same everywhere."""

from hashlib import sha256
from io import BytesIO

import pytest
from PIL import Image
from tests.unit.site.sample import new_catalogue, outline, site_of

from si_editor.site.cards import CardWords, draw_card
from si_editor.site.lettering import Setting, draw_text, set_text
from si_editor.site.weave import weave

# The letters as they are drawn by the locked versions; others would make bundles differ between machines.
LETTERS = "9febd6cc40bd1eec"
SIZES = (120, 60, 40)


def _covered(setting: Setting) -> tuple[int, int, int, int] | None:
    return draw_text(setting, (600, setting.height)).getbbox()


def test_letters_are_the_same_on_every_machine() -> None:
    setting = Setting(("Straße", "Łódź № 1"), "serif", 60)
    assert sha256(draw_text(setting, (400, setting.height)).tobytes()).hexdigest()[:16] == LETTERS


@pytest.mark.parametrize(
    ("text", "size", "lines"),
    [
        ("SEMPRE", 120, 1),
        ("Social empowerment in rural areas", 60, 2),
        ("", 120, 0),
        ("Verkehrsverbundgesellschaften", 40, 1),
    ],
)
def test_a_text_is_as_large_as_it_fits(text: str, size: int, lines: int) -> None:
    setting = set_text(text, "serif", SIZES, 600, 2)
    assert (setting.size, len(setting.lines)) == (size, lines)


def test_what_does_not_fit_is_cut_off_visibly() -> None:
    setting = set_text("Many words " * 40, "sans", SIZES, 600, 3)
    assert len(setting.lines) == 3
    assert setting.lines[-1].endswith("…")
    covered = _covered(setting)
    assert covered is not None
    assert covered[2] <= 600


def test_a_word_longer_than_a_line_is_parted() -> None:
    setting = set_text("x" * 90, "sans", SIZES, 600, 4)
    assert "".join(setting.lines) == "x" * 90
    assert len(setting.lines) > 1


@pytest.mark.parametrize("text", ["Κοινωνική", "Соціальні", "Ažuolas ß", "№ 5 – “so” …"])
def test_letters_of_every_script_of_the_union_are_drawn(text: str) -> None:
    assert _covered(set_text(text, "serif", SIZES, 600, 2)) is not None


@pytest.mark.parametrize(
    ("text", "written"), [("So\u202ecial 🚌 bus", "Social bus"), ("ﬁne\x00", "fine"), ("a\nb", "a b")]
)
def test_signs_without_a_letter_are_left_out(text: str, written: str) -> None:
    assert " ".join(" ".join(set_text(text, "sans", SIZES, 600, 2).lines).split()) == written


def test_a_hostile_text_takes_no_time() -> None:
    assert len(set_text("W" * 1_000_000, "sans", SIZES, 600, 4).lines) == 4


def test_a_card_holds_cloth_and_words_on_paper_and_stays_small() -> None:
    data = draw_card(weave(("DE", "SE"), ("ageing",), "a", "social"), CardWords("SEMPRE", "Rural areas", "#threads"))
    assert len(data) < 30_000
    with Image.open(BytesIO(data)) as card:
        assert (card.format, card.mode, card.size) == ("PNG", "P", (1200, 630))
        shown = card.convert("RGB")
    paper = shown.getpixel((5, 5))
    assert shown.getpixel((1199, 300)) != paper or shown.getpixel((1180, 300)) != paper, "the cloth runs over the edge"
    words = shown.crop((0, 0, 740, 630))
    assert len(words.getcolors(100_000) or []) > 10, "the edges of letters are smooth"


def test_each_shared_link_says_what_is_to_be_seen() -> None:
    site = site_of()
    for page, card in (
        ("projects/alpha/index.html", "projects/alpha/card.png"),
        ("spotlights/open/index.html", "spotlights/open/card.png"),
        ("de/projects/alpha/index.html", "projects/alpha/card.png"),
        ("wall/index.html", "card.png"),
    ):
        told = {tag.get("property"): tag["content"] for tag in outline(site, page).named("meta") if "content" in tag}
        assert told["og:image"] == f"https://threads.example/site/{card}"
        assert (told["og:image:width"], told["og:image:height"]) == ("1200", "630")
        assert told["og:image:type"] == "image/png"
        with Image.open(BytesIO(site.page(card).content)) as image:
            assert image.size == (1200, 630)
    assert told["og:image:alt"] == "Threads. A woven cloth in warm colours"


def test_a_card_says_nobody_s_name() -> None:
    quiet, loud = new_catalogue(), new_catalogue()
    loud["person/ana"]["name"] = "Somebody Else"
    assert site_of(quiet).page("spotlights/open/card.png") == site_of(loud).page("spotlights/open/card.png")
