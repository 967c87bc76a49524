"""A catalogue in three languages with gaps: every page says its language, and every text in another one is marked."""

import json
from collections.abc import Iterator
from html.parser import HTMLParser
from itertools import count
from re import compile as pattern
from typing import Final
from xml.etree import ElementTree

import pytest
from tests.unit.site.sample import Catalogue, new_catalogue, outline, site_of, text_of

from si_editor.site import Site
from si_editor.site.words import read_words

LANGUAGES: Final = ("en", "de", "pl")
_VOID: Final = frozenset("area base br col embed hr img input link meta source track wbr".split())
_READ_OUT: Final = ("alt", "aria-label", "title")
# What stands in the head has no language of its own, and a drawing's description is one plain text.
_NOT_READ: Final = frozenset({"head", "desc"})
_BASE: Final = "https://threads.example/site/"
_MARK: Final = pattern(r"⟦(\w\w)⟧")


class Tongues(HTMLParser):
    """What a page says in which language: by text, and by what is read out of attributes."""

    def __init__(self, html: str) -> None:
        super().__init__()
        self.said: list[tuple[str, str]] = []
        self._open: list[tuple[str, str]] = []
        self.feed(html)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        named = {name: value or "" for name, value in attrs}
        language = named.get("lang", self._language)
        self.said += [(language, named[name]) for name in _READ_OUT if name in named and tag != "link"]
        if tag not in _VOID:
            self._open.append((tag, language))

    def handle_endtag(self, tag: str) -> None:
        while self._open and self._open.pop()[0] != tag:
            pass

    def handle_data(self, data: str) -> None:
        if self._open and not {tag for tag, _ in self._open} & _NOT_READ:
            self.said.append((self._language, data))

    @property
    def _language(self) -> str:
        return self._open[-1][1] if self._open else ""


def _marked(value: object, gaps: Iterator[int]) -> object:
    """Put texts into languages, in turn in all of them, in two and in one, each text telling its language."""
    if isinstance(value, dict) and value.keys() <= {"en", "de", "fr"}:
        return {tag: f"{text} ⟦{tag}⟧" for tag, text in value.items()}
    spoken = (("de",), ("en", "pl"), LANGUAGES, ("pl",))[next(gaps) % 4]
    return {tag: f"{value} ⟦{tag}⟧" for tag in spoken}


_LOCALISED: Final = frozenset(
    "title tagline description teaser need body lead text label quote menu_title alt caption name campaign_title what "
    "alternative purposes transcript role statement".split()
)


def _in_tongues(data: object, gaps: Iterator[int], kind: str) -> object:
    if isinstance(data, list):
        return [_in_tongues(part, gaps, kind) for part in data]
    if not isinstance(data, dict):
        return data
    found: dict[str, object] = {}
    for name, value in data.items():
        is_text = name in _LOCALISED and not (name == "name" and kind == "person")
        if is_text and (isinstance(value, str) or (isinstance(value, dict) and value.keys() <= {"en", "de", "fr"})):
            found[name] = _marked(value, gaps)
        else:
            found[name] = _in_tongues(value, gaps, name)
    return found


def catalogue_in_tongues(languages: tuple[str, ...] = LANGUAGES) -> Catalogue:
    gaps = count(1)
    catalogue: Catalogue = {}
    for name, data in new_catalogue().items():
        kind = name.split("/")[0]
        made = _in_tongues(data, gaps, kind)
        assert isinstance(made, dict)
        if kind == "page":
            made["role"] = data.get("role", "other")
        catalogue[name] = made
    catalogue["campaign/catalogue"]["languages"] = list(languages)
    return catalogue


def pages(site: Site) -> Iterator[str]:
    return (address for address in site.addresses() if address.endswith(".html"))


def language_of(address: str) -> str:
    first = address.split("/")[0]
    return first if first in LANGUAGES else LANGUAGES[0]


@pytest.fixture(scope="module")
def site() -> Site:
    return site_of(catalogue_in_tongues())


def test_every_page_says_its_language(site: Site) -> None:
    for address in pages(site):
        assert outline(site, address).named("html")[0]["lang"] == language_of(address), address


def test_every_text_in_another_language_is_marked(site: Site) -> None:
    seen = [(address, *said) for address in pages(site) for said in Tongues(text_of(site, address)).said]
    marks = [(mark, language, address, text) for address, language, text in seen for mark in _MARK.findall(text)]
    assert {language for _, language, _, _ in marks} == set(LANGUAGES)
    assert len({mark + language for mark, language, _, _ in marks}) == len(LANGUAGES)
    assert [found for found in marks if found[0] != found[1]] == []


def test_where_the_site_has_no_words_its_english_ones_are_marked_and_the_texts_too() -> None:
    texts = catalogue_in_tongues(("en", "uk"))
    texts["page/why"] |= {"title": {"uk": "Чому ⟦uk⟧"}, "body": {"uk": "Бо ⟦uk⟧"}, "menu_title": {"uk": "Ось ⟦uk⟧"}}
    site = site_of(texts)
    english = set(read_words("en").texts.values())
    words = 0
    for address in (address for address in pages(site) if address.startswith("uk/")):
        assert outline(site, address).named("html")[0]["lang"] == "uk"
        for language, text in Tongues(text_of(site, address)).said:
            assert [mark for mark in _MARK.findall(text) if mark != language] == [], address
            if text.strip() in english:
                words += 1
                assert language == "en", (address, text)
    assert words > 500


def test_the_languages_of_a_page_name_each_other(site: Site) -> None:
    named = {address: _alternates(site, address) for address in pages(site) if address != "404.html"}
    home = {f"{_BASE}{address.removesuffix('index.html')}": address for address in named}
    for address, alternates in named.items():
        assert alternates.keys() == {*LANGUAGES, "x-default"}, address
        assert alternates["x-default"] == alternates["en"]
        assert home[alternates[language_of(address)]] == address
        for language in LANGUAGES:
            assert named[home[alternates[language]]] == alternates, address


def test_the_switch_stays_on_the_page_and_names_languages_in_themselves(site: Site) -> None:
    for address in pages(site):
        links = [link for link in outline(site, address).named("a") if "hreflang" in link and "lang" in link]
        switch = {link["lang"]: link for link in links if link["lang"] == link["hreflang"]}
        if address == "404.html":
            assert switch == {}
            continue
        assert tuple(switch) == LANGUAGES
        own = language_of(address)
        assert [tag for tag, link in switch.items() if link.get("aria-current") == "true"] == [own]
        plain = address.removeprefix(f"{own}/") if own != "en" else address
        for tag, link in switch.items():
            there = plain if tag == "en" else f"{tag}/{plain}"
            assert link["href"] == f"{'../' * address.count('/')}{there}", address
        assert {"English", "Deutsch", "polski"} <= set(text_of(site, address).replace("<", ">").split(">"))


@pytest.mark.parametrize(("languages", "folds"), [(("en", "de", "pl"), 0), (("en", "de", "pl", "fr", "el", "fi"), 1)])
def test_many_languages_are_folded_under_the_one_at_hand(languages: tuple[str, ...], folds: int) -> None:
    page = text_of(site_of(catalogue_in_tongues(languages)), "de/why/index.html")
    switch = page.split('<nav class="languages"')[1].split("</nav>")[0]
    assert switch.count("<details>") == switch.count('<summary>Sprachen: <b lang="de">Deutsch</b></summary>') == folds


def test_the_sitemap_names_the_same_languages(site: Site) -> None:
    entries = ElementTree.fromstring(site.page("sitemap.xml").content)
    spaces = {"s": "http://www.sitemaps.org/schemas/sitemap/0.9", "x": "http://www.w3.org/1999/xhtml"}
    told = {
        str(entry.findtext("s:loc", namespaces=spaces)): {
            link.attrib["hreflang"]: link.attrib["href"] for link in entry.findall("x:link", spaces)
        }
        for entry in entries.findall("s:url", spaces)
    }
    assert len(told) == len([address for address in pages(site) if address != "404.html"])
    for location, alternates in told.items():
        address = f"{location.removeprefix(_BASE)}index.html"
        assert {tag: link for tag, link in alternates.items() if tag != "x-default"} == {
            tag: link for tag, link in _alternates(site, address).items() if tag != "x-default"
        }


def _alternates(site: Site, address: str) -> dict[str, str]:
    links = outline(site, address).named("link")
    return {link["hreflang"]: link["href"] for link in links if "hreflang" in link}


def test_the_search_tells_the_language_of_borrowed_labels(site: Site) -> None:
    checked = set()
    for language, address in (("en", "data/search.js"), ("de", "de/data/search.js"), ("pl", "pl/data/search.js")):
        index = json.loads(pattern(r"\{.*\}").search(text_of(site, address))[0])  # type: ignore[index]  # it is there
        for value, label, _, *tongue in (value for facet in index["facets"] for value in facet["values"]):
            for mark in _MARK.findall(label):
                assert tongue == ([] if mark == language else [mark]), (address, value)
                checked.add(mark == language)
    assert checked == {True, False}
