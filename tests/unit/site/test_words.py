"""The site's own words: complete in both languages, and numbers and dates written as people do."""

import json
from decimal import Decimal
from string import Formatter

from tests.unit.site.sample import new_catalogue, outline, site_of

from si_editor.resources import resource
from si_editor.site.words import read_words


def _read(language: str) -> dict[str, dict[str, dict[str, str]]]:
    data: dict[str, dict[str, dict[str, str]]] = json.loads(
        resource("site", "words", f"{language}.json").read_text(encoding="utf-8")
    )
    return data


def test_german_says_all_that_english_says() -> None:
    english, german = _read("en"), _read("de")
    assert english["texts"].keys() == german["texts"].keys()
    for group, names in english["names"].items():
        assert names.keys() == german["names"][group].keys(), group


def test_both_languages_fill_in_the_same_values() -> None:
    english, german = _read("en")["texts"], _read("de")["texts"]
    for name, text in english.items():
        wanted = {part[1] for part in Formatter().parse(str(text)) if part[1]}
        assert wanted == {part[1] for part in Formatter().parse(str(german[name])) if part[1]}, name


def test_periods() -> None:
    words = read_words("en")
    assert words.period("2016-03", "2019-02") == "March 2016 – February 2019"
    assert words.period("2019", "2019") == "2019"
    assert words.period("2019", None) == "since 2019"
    assert words.period(None, "2021") == "until 2021"
    assert words.period(None, None) == ""


def test_money_and_numbers() -> None:
    assert read_words("en").money(Decimal(1900000), "EUR", is_rounded=True) == "about €1,900,000"
    assert read_words("en").duration(133) == "2:13 min"
    assert read_words("en").count("found", 1) == "1 project"
    assert read_words("de").count("found", 1234) == "1.234 Projekte"


def test_a_script_gets_the_forms_of_a_counted_phrase() -> None:
    told = read_words("de").counting("found")
    forms, form_of = told["forms"], str(told["form_of"])
    assert isinstance(forms, list)
    assert [forms[int(form_of[number])] for number in (0, 1, 2, 101)] == [
        "{n} Projekte",
        "{n} Projekt",
        "{n} Projekte",
        "{n} Projekte",
    ]
    assert (told["thousands"], told["grouped_from"]) == (".", 1000)


def test_a_language_without_words_is_spoken_to_in_english() -> None:
    assert read_words("xx").texts["menu"] == read_words("en").texts["menu"]
    assert read_words("de-AT").texts["menu"] == read_words("de").texts["menu"]
    catalogue = new_catalogue()
    catalogue["campaign/catalogue"]["languages"] = ["en", "uk"]
    assert outline(site_of(catalogue), "uk/index.html").named("html")[0]["lang"] == "uk"


def test_english_words_among_texts_of_another_language_are_marked() -> None:
    catalogue = new_catalogue()
    catalogue["campaign/catalogue"]["languages"] = ["en", "uk"]
    site = site_of(catalogue)
    page = outline(site, "uk/index.html")
    assert (page.named("html")[0]["lang"], page.named("body")[0]["lang"]) == ("uk", "en")
    marked = [tag for tag, attributes in outline(site, "index.html").tags if "lang" in attributes]
    assert marked == ["html", "a", "a"]
