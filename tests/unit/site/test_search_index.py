"""The files of the search: words, places, facets and rows, read back as the page's script reads them."""

import json
import re
from typing import Final

import pytest
from tests.unit.site.sample import new_catalogue, site_of, text_of

from si_editor.site import Site
from si_editor.site.search_packing import packed
from si_editor.site.search_parts import MOST_WHOLE, SearchParts
from si_editor.site.search_words import joined_name, tokens

_LETTERS: Final = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_"


def unpacked(text: str, size: int) -> list[int]:
    """Read a set of numbers back."""
    width = ord(text[0].lower()) - ord("a")
    bits = "".join(f"{_LETTERS.index(letter):06b}" for letter in text[1:])
    numbers: list[int] = []
    place, last = 0, -1
    while (stop := bits.find("0", place)) >= 0:
        fixed = bits[stop + 1 : stop + 1 + width]
        last += 1 + (stop - place << width) + int(fixed or "0", 2)
        numbers.append(last)
        place = stop + 1 + width
    return sorted(set(range(size)) - set(numbers)) if text[0].isupper() else numbers


class Index:
    """The search of a site, in one piece or in parts."""

    def __init__(self, site: Site, prefix: str = "") -> None:
        self._site, self._prefix = site, prefix
        script = text_of(site, f"{prefix}data/search.js")
        self.head = json.loads(script.removeprefix("window.siCatalogue=").removesuffix(";\n"))

    def part(self, name: str) -> list[list[str]]:
        if "parts" in self.head:
            part: list[list[str]] = self.head["parts"][name]
            return part
        script = text_of(self._site, f"{self._prefix}data/search/{name}.js")
        arguments = script.removeprefix("siCatalogue.take(").removesuffix(");\n")
        told, mark, content = json.loads(f"[{arguments}]")
        assert (told, mark) == (name, self.head["mark"])
        found: list[list[str]] = content
        return found

    def places(self) -> dict[str, dict[int, int]]:
        """Give for each word the projects in which it stands, with the weight there."""
        found: dict[str, dict[int, int]] = {}
        for number in range(len(self.head["starts"]["words"])):
            words, lists = self.part(f"words-{number}")
            for word, text in zip(str(words).split(" "), str(lists).split(" "), strict=True):
                for sign, numbers in re.findall(r"([!#$%&()])([A-Za-z][\w-]*)", text):
                    for project in unpacked(numbers, self.head["count"]):
                        found.setdefault(word, {})[project] = self.head["levels"][sign]
        return found

    def facets(self) -> dict[str, dict[str, list[int]]]:
        return {
            facet["name"]: {
                value[0]: unpacked(str(numbers), self.head["count"])
                for value, numbers in zip(facet["values"], self.part(f"facet-{facet['name']}"), strict=True)
            }
            for facet in self.head["facets"]
        }


def test_search_words_are_folded_and_names_with_signs_are_found_either_way() -> None:
    assert set(tokens("BaltSe@nioR")) == {"baltseanior", "baltsenior"}
    assert set(tokens("Malmö Social(i)Makers")) == {"malmo", "social", "i", "makers", "socialimakers"}
    assert list(tokens("Łódź, (Kraków)!")) == ["lodz", "krakow"]
    assert list(tokens("Ελλάδος")) == ["ελλαδοσ"]
    assert list(tokens("Киïв, ЁЛКА")) == ["киiв", "елка"]
    assert joined_name("In For C@re") == "inforcre"


@pytest.mark.parametrize(
    "numbers",
    [
        [],
        [0],
        [9_999],
        [0, 1, 2],
        list(range(10_000)),
        list(range(1, 10_000)),
        list(range(5_000, 10_000)),
        [7, 500, 501, 9_000],
        list(range(0, 10_000, 3)),
    ],
)
def test_a_packed_set_is_read_back(numbers: list[int]) -> None:
    assert unpacked(packed(numbers, 10_000), 10_000) == numbers


def test_a_packed_set_is_short() -> None:
    assert len(packed(list(range(0, 10_000, 2)), 10_000)) < 1_700
    assert len(packed(list(range(9_990)), 10_000)) < 24
    assert len(packed([4_000], 10_000)) == 4


def test_the_index_knows_words_and_weighs_their_places() -> None:
    index = Index(site_of())
    assert index.head["ids"] == ["alpha", "beta"]
    places = index.places()
    assert places["alphtwo"] == places["alph"] | {0: 16}
    assert places["lille"] == {0: 3}
    assert places["bus"] == {0: 4}
    assert places["deep"] == {0: 1}


def test_facets_come_with_names_and_numbers() -> None:
    index = Index(site_of())
    facets = {facet["name"]: facet for facet in index.head["facets"]}
    assert facets["country"]["values"] == [["FR", "France", 1], ["DE", "Germany", 1], ["SE", "Sweden", 1]]
    assert [value[0] for value in facets["year"]["values"]] == ["2016", "2017", "2018", "2019"]
    assert index.facets()["film"] == {"yes": [0]}
    assert index.facets()["country"] == {"FR": [0], "DE": [1], "SE": [0]}
    assert "language" not in facets, "nobody chooses among one"


def test_the_language_facet_says_in_what_a_profile_can_be_read() -> None:
    catalogue = new_catalogue()
    catalogue["project/beta"] |= {"body": {"de": "Mühlen.", "fr": " "}, "teaser": {"en": "Mills."}}
    assert Index(site_of(catalogue)).facets()["language"] == {"en": [0], "de": [1]}
    catalogue["campaign/catalogue"]["languages"] = ["en"]
    assert "language" not in Index(site_of(catalogue)).facets()


def test_each_language_has_a_search_of_its_own() -> None:
    german = Index(site_of(), "de/")
    assert ["FR", "Frankreich", 1] in {facet["name"]: facet for facet in german.head["facets"]}["country"]["values"]
    assert "frankreich" in german.places()


def many(number: int) -> Site:
    catalogue = new_catalogue()
    for place in range(number):
        catalogue[f"project/p{place:04}"] = {
            "acronym": f"{chr(65 + place % 26)}name {place}",
            "teaser": f"About wool and word{place % 50}",
            "countries": [("SE", "DE", "FR")[place % 3]],
            "themes": ["ageing"] if place % 4 else [],
            "status": "ready",
        }
    return site_of(catalogue)


def test_a_large_catalogue_comes_in_parts_that_hold_the_same() -> None:
    site = many(MOST_WHOLE + 80)
    index = Index(site)
    layout = SearchParts(index.head["count"])
    assert not layout.is_whole
    assert {f"data/search/{name}.js" for name in layout.names()} <= set(site.addresses())
    places = index.places()
    assert (
        sorted(places["wool"]) == [number for number in range(layout.count) if number not in (78, 79)]
        or len(places["wool"]) == layout.count - 2
    )
    rows = [row for number in range(layout.rows) for row in index.part(f"rows-{number}")]
    assert len(rows) == layout.count
    (place,) = places["=p0007"]
    assert rows[place][0] == "p0007"
    assert len(index.facets()["country"]["SE"]) == 68


def test_words_for_the_mistyped_come_twice_by_beginning_and_by_middle() -> None:
    index = Index(many(MOST_WHOLE + 80))
    every = {word for word in index.places() if len(word) > 3 and not word.startswith("=")}
    for kind in ("slips", "middles"):
        parts = [str(index.part(f"{kind}-{number}")).split() for number in range(len(index.head["starts"][kind]))]
        assert every <= {word for part in parts for word in part}
    assert all(
        part[0][2:4] == start for part, start in zip(parts, index.head["starts"]["middles"], strict=True) if part
    )


def test_the_number_of_files_is_known_before_anything_is_read() -> None:
    assert SearchParts(34).names() == ()
    names = SearchParts(10_000).names()
    assert len(names) == len(set(names)) < 2_000


def test_equal_catalogues_have_equal_search_files() -> None:
    first, second = many(MOST_WHOLE + 5), many(MOST_WHOLE + 5)
    for address in first.addresses():
        if "search" in address:
            assert first.page(address).content == second.page(address).content
