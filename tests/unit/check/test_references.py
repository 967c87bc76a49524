"""Rules about one record naming another, each broken and kept."""

from collections.abc import Callable, Mapping
from typing import Final

import pytest

from si_editor.check import references
from si_editor.model.fieldpath import MISSING

Changes = Mapping[str, object]

# What breaks the rule, where it is found then, and what comes close to it without breaking it.
CASES: Final[Mapping[str, tuple[Changes, str, Changes]]] = {
    "reference-missing": (
        {"spotlight/mamba-ana:project": "nobody"},
        "spotlight/mamba-ana:project",
        {"spotlight/mamba-ana:project": "sempre"},
    ),
    "text-reference-missing": (
        {"project/sempre:body": "See [it](page:nowhere)."},
        "project/sempre:body",
        {"project/sempre:body": "See [it](page:why) and `[x](page:nowhere)`."},
    ),
    "reference-unpublished": (
        {"project/sempre:status": "draft"},
        "project/mamba:related.0.project | post/start:projects.0",
        {"project/sempre:status": "draft", "project/mamba:status": "draft", "post/start:status": "archived"},
    ),
    "text-reference-unpublished": (
        {"page/why:body": "[Us](page:welcome)", "page/welcome:status": "draft"},
        "page/why:body",
        {"page/why:body": "[Us](page:welcome)"},
    ),
    "term-unknown": (
        {"project/sempre:themes": ["rural", "space"]},
        "project/sempre:themes.1",
        {"project/sempre:themes": ["rural"]},
    ),
    "programme-unknown": (
        {"project/sempre:programme": "mars"},
        "project/sempre:programme",
        {"project/sempre:programme": "danube-2"},
    ),
    "entry-repeated": (
        {"project/sempre:countries": ["DE", "DK", "DE"]},
        "project/sempre:countries.2",
        {"project/sempre:countries": ["DE", "DK", "NO"]},
    ),
    "relation-to-itself": (
        {"project/sempre:related": [{"project": "sempre"}]},
        "project/sempre:related.0.project",
        {"project/sempre:related": [{"project": "mamba"}]},
    ),
    "relation-circular": (
        {
            "project/sempre:related": [{"project": "mamba", "relation": "extension-of"}],
            "project/mamba:related": [
                {"project": "sempre", "relation": "related-to"},
                {"project": "sempre", "relation": "follow-up-of"},
            ],
            "project/sempre:start": "2019-10",
        },
        "project/mamba:related.1.relation | project/sempre:related.0.relation",
        {"project/sempre:related": [{"project": "mamba", "relation": "related-to"}]},
    ),
    "follow-up-earlier": (
        {"project/mamba:start": "2016-02"},
        "project/mamba:related.0.relation",
        {"project/mamba:start": "2016"},
    ),
}

# Further ways to break a rule.
ALSO_BROKEN: Final[tuple[tuple[str, Changes, str], ...]] = (
    (
        "reference-missing",
        {"page/why:status": "draft", "project/mamba:related": [{"project": "nobody"}]},
        "project/mamba:related.0.project",
    ),
    (
        "follow-up-earlier",
        {"project/mamba:start": "2015", "project/sempre:start": "2016"},
        "project/mamba:related.0.relation",
    ),
)

# Further catalogues that come close to breaking a rule.
NEAR_MISSES: Final[tuple[tuple[str, Changes], ...]] = (
    ("reference-missing", {"project/sempre:image.media": "none.jpg"}),
    ("reference-missing", {"project/sempre:themes": ["space"]}),
    ("reference-unpublished", {"project/mamba:status": "draft", "spotlight/mamba-ana:quote": MISSING}),
    (
        "entry-repeated",
        {"spotlight/mamba-ana:sources": [{"citation": "A"}, {"citation": "A"}], "project/mamba:aliases": ["x", "x"]},
    ),
    ("relation-circular", {"project/sempre:related": [{"project": "sempre", "relation": "follow-up-of"}]}),
    ("relation-circular", {"project/sempre:related": [{"project": "mamba", "relation": "related-to"}]}),
    ("follow-up-earlier", {"project/mamba:start": "2015", "project/mamba:related.0.relation": "related-to"}),
    ("follow-up-earlier", {"project/mamba:start": MISSING}),
    ("follow-up-earlier", {"project/sempre:start": MISSING}),
    ("follow-up-earlier", {"project/mamba:start": "2016-03"}),
    ("follow-up-earlier", {"project/mamba:related": [{"project": "nobody", "relation": "follow-up-of"}]}),
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
    assert {rule.code for rule in references.RULES} == set(CASES)
