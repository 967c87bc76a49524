"""Rules about the structure of Markdown texts, each broken and kept."""

from collections.abc import Callable, Mapping
from typing import Final

import pytest

from si_editor.check import formatting
from si_editor.model.fieldpath import MISSING

Changes = Mapping[str, object]

# What breaks the rule, where it is found then, and what comes close to it without breaking it.
CASES: Final[Mapping[str, tuple[Changes, str, Changes]]] = {
    "heading-skipped": (
        {"page/why:body": "## A\n\n#### B"},
        "page/why:body",
        {"page/why:body": "## A\n\n### B\n\n## C\n\n```\n#### no heading\n```"},
    ),
    "heading-empty": (
        {"page/why:body": "##\n\nText"},
        "page/why:body",
        {"page/why:body": "## A"},
    ),
    "heading-first-level": (
        {"page/why:body": "# A"},
        "page/why:body",
        {"page/why:body": "## A\n\n`# B`"},
    ),
    "html-not-shown": (
        {"page/why:body": "<b>A</b>"},
        "page/why:body",
        {"page/why:body": "`<b>` and a < b"},
    ),
    "text-picture": (
        {"page/why:body": "![A shop](shop.jpg)"},
        "page/why:body",
        {"page/why:body": "`![A shop](shop.jpg)`"},
    ),
    "link-text-vague": (
        {"page/why:body": "[Click here!](page:welcome)", "page/why:links.0.label": "Read more"},
        "page/why:body | page/why:links.0.label",
        {"page/why:body": "[Here is the list](page:welcome)", "page/why:links.0.label": "More shops"},
    ),
    "link-text-missing": (
        {"page/why:body": "[](page:welcome)"},
        "page/why:body",
        {"page/why:body": "[Us](page:welcome)"},
    ),
    "link-text-address": (
        {"page/why:body": "[https://a.eu](https://a.eu)"},
        "page/why:body",
        {"page/why:body": "[The page a.eu](https://a.eu)"},
    ),
    "address-not-linked": (
        {"page/why:body": "See https://a.eu/b."},
        "page/why:body",
        {"page/why:body": "See [it all](https://a.eu/b) and `https://a.eu`."},
    ),
    "link-target-unusable": (
        {"page/why:body": "[Us](welcome.html)"},
        "page/why:body",
        {"page/why:body": "[Us](https://a.eu) [Post](mailto:info@a.eu)"},
    ),
    "link-text-repeated": (
        {"page/why:body": "[A shop](https://a.eu) [a shop](https://b.eu)"},
        "page/why:body",
        {"page/why:body": "[A shop](https://a.eu) [a shop](https://a.eu)"},
    ),
    "post-embedded": (
        {"post/start:text": "<blockquote class=x>Hi</blockquote>"},
        "post/start:text",
        {"post/start:text": "a <b"},
    ),
}

# Further ways to break a rule.
ALSO_BROKEN: Final[tuple[tuple[str, Changes, str], ...]] = (
    (
        "link-text-repeated",
        {"page/why:body": "[A shop](https://a.eu) [b](https://c.eu) [A shop](https://b.eu)"},
        "page/why:body",
    ),
)

# Further catalogues that come close to breaking a rule.
NEAR_MISSES: Final[tuple[tuple[str, Changes], ...]] = (
    ("heading-first-level", {"page/why:body": "#\n\nText"}),
    ("link-text-vague", {"page/why:links.0.label": MISSING}),
    (
        "link-text-repeated",
        {"page/why:body": "[](https://a.eu) [](https://b.eu) [here](https://a.eu) [here](https://b.eu)"},
    ),
    ("post-embedded", {"post/start:notes": "<iframe>"}),
)


@pytest.mark.parametrize("code", CASES)
def test_a_rule_is_broken_at_one_place(code: str, find: Callable[[Changes], dict[str, set[str]]]) -> None:
    breaks, place, _ = CASES[code]
    assert find(breaks).get(code) == set(place.split(" | "))


@pytest.mark.parametrize("code", CASES)
def test_a_rule_is_kept_by_what_comes_close(code: str, find: Callable[[Changes], dict[str, set[str]]]) -> None:
    _, _, keeps = CASES[code]
    assert code not in find(keeps)


@pytest.mark.parametrize(("code", "breaks", "place"), ALSO_BROKEN)
def test_a_rule_is_broken_in_other_ways_too(
    code: str, breaks: Changes, place: str, find: Callable[[Changes], dict[str, set[str]]]
) -> None:
    assert find(breaks).get(code) == set(place.split(" | "))


@pytest.mark.parametrize(("code", "keeps"), NEAR_MISSES)
def test_a_rule_is_kept_by_near_misses(
    code: str, keeps: Changes, find: Callable[[Changes], dict[str, set[str]]]
) -> None:
    assert code not in find(keeps)


def test_every_rule_of_the_family_has_a_case() -> None:
    assert {rule.code for rule in formatting.RULES} == set(CASES)


@pytest.mark.parametrize("target", ["javascript:alert(1)", "data:text/html,x", "project:", "../secret", "#top"])
def test_links_that_lead_nowhere_are_found(target: str, find: Callable[[Changes], dict[str, set[str]]]) -> None:
    assert "link-target-unusable" in find({"page/why:body": f"[A shop]({target})"})


@pytest.mark.parametrize("words", ["Click here", "HERE", "« Weiterlesen »", "Leer más", "cliquez ici…"])
def test_words_that_say_nothing_are_known_in_many_languages(words: str) -> None:
    assert formatting.is_vague(words)
