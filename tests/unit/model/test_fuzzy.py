"""How half-remembered names are found: beginnings, words, letters in their order."""

import pytest

from si_editor.model.fuzzy import FuzzyQuery
from si_editor.model.ordering import folded


@pytest.mark.parametrize(
    ("typed", "text"),
    [("balt", "BaltSe@nioR"), ("baltsenior", "BaltSe@nioR"), ("malmo", "Stadt Malmö"), ("", "anything")],
)
def test_signs_and_accents_do_not_matter(typed: str, text: str) -> None:
    assert FuzzyQuery(folded(typed)).rank(folded(text)) is not None


def test_beginnings_come_before_words_before_insides_before_scattered_letters() -> None:
    query = FuzzyQuery("save")
    texts = ("save all", "a save", "unsaved", "show all views anew")
    ranks = [query.rank(text) for text in texts]
    assert None not in ranks
    assert ranks == sorted(ranks, key=lambda rank: rank or 0)
    assert len(set(ranks)) == len(texts)


def test_every_word_has_to_be_there() -> None:
    assert FuzzyQuery("export folder").rank("export as a folder") is not None
    assert FuzzyQuery("export zip").rank("export as a folder") is None


def test_letters_in_their_order_count_from_the_beginning_of_a_word() -> None:
    assert FuzzyQuery("mkrdy").rank("mark as ready") is not None
    assert FuzzyQuery("arkr").rank("mark as ready") is None
    assert FuzzyQuery("md").rank("mark as ready") is None


def test_signs_of_patterns_are_plain_signs() -> None:
    assert FuzzyQuery("a.*(").rank("abc") is None
