"""Rules about the languages of the site, each broken and kept."""

from collections.abc import Callable, Mapping

import pytest

from si_editor.check.languages import LANGUAGES_WITH_WORDS, RULES
from si_editor.model.languages import OFFICIAL_LANGUAGES
from si_editor.resources import resource

Find = Callable[[Mapping[str, object]], dict[str, set[str]]]
CODES = {rule.code for rule in RULES}


@pytest.mark.parametrize(
    ("languages", "found"),
    [
        (["en", "de"], {}),
        (["en", "de-AT"], {}),
        (["en", "el"], {}),
        (["en", "uk"], {"language-without-words": {"campaign/catalogue:languages.1"}}),
        (["nb", "en"], {"language-without-words": {"campaign/catalogue:languages.0"}}),
        (["en", "sr-Latn"], {"language-without-words": {"campaign/catalogue:languages.1"}}),
        (["en", "xx"], {"language-not-known": {"campaign/catalogue:languages.1"}}),
        (["qqq-DE", "en"], {"language-not-known": {"campaign/catalogue:languages.0"}}),
    ],
)
def test_languages_are_known_and_spoken(find: Find, languages: list[str], found: dict[str, set[str]]) -> None:
    problems = find({"campaign/catalogue:languages": languages})
    assert {code: places for code, places in problems.items() if code in CODES} == found


@pytest.mark.parametrize("language", OFFICIAL_LANGUAGES)
def test_every_official_language_may_be_used(find: Find, language: str) -> None:
    assert "language-not-known" not in find({"campaign/catalogue:languages": ["en", language]})


def test_the_rule_knows_which_words_are_there() -> None:
    files = resource("site", "words").glob("*.json")
    assert {file.stem for file in files} == LANGUAGES_WITH_WORDS
