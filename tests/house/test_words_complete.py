"""The website's own words are whole in all 24 languages, and the website's fonts have every letter of them."""

import io
from collections.abc import Iterator

import pytest
from fontTools.ttLib import TTFont

from resources.build.words import gaps
from si_editor.model.languages import OFFICIAL_LANGUAGES
from si_editor.resources import resource
from si_editor.site.customs import read_customs
from si_editor.site.words import Words, read_words


@pytest.mark.parametrize("language", OFFICIAL_LANGUAGES)
def test_a_language_says_all_that_english_says(language: str) -> None:
    assert gaps(language) == ()


@pytest.mark.parametrize("language", OFFICIAL_LANGUAGES)
def test_words_are_clean(language: str) -> None:
    words = read_words(language)
    for text in _texts(words):
        assert text == text.strip() or text.strip() in {"«", "»"}, text
        assert "'" not in text, f"a typewriter's apostrophe: {text}"
        assert '"' not in text, f"a typewriter's quotation mark: {text}"
        assert "  " not in text, text


@pytest.mark.parametrize("language", OFFICIAL_LANGUAGES)
def test_every_letter_of_the_words_is_in_the_fonts(language: str) -> None:
    assert not set("".join(_texts(read_words(language)))) - _letters("sans.woff2", "sans-greek-cyrillic.woff2")


@pytest.mark.parametrize("language", [tag for tag in OFFICIAL_LANGUAGES if tag not in {"bg", "el"}])
def test_headings_and_bold_words_have_their_letters_too(language: str) -> None:
    texts = set("".join(_texts(read_words(language)))) - set("".join(_names(read_words(language))))
    needed = {letter for letter in texts if not letter.isspace()}
    for font in ("sans-bold.woff2", "sans-italic.woff2", "serif.woff2"):
        assert not needed - _letters(font), font


def _texts(words: Words) -> Iterator[str]:
    customs = read_customs(words.spoken)
    yield from words.texts.values()
    yield from _names(words)
    yield from (*customs.months, *customs.of_months, *customs.signs.values())
    yield from (customs.thousands.strip("\u00a0\u202f"), customs.percent, customs.day, customs.month, customs.year)


def _names(words: Words) -> Iterator[str]:
    for named in words.names.values():
        yield from named.values()


def _letters(*fonts: str) -> set[str]:
    folder = resource("site", "static", "fonts")
    return {
        chr(code) for name in fonts for code in TTFont(io.BytesIO((folder / name).read_bytes())).getBestCmap() or {}
    }
