"""Single values: what is accepted, what is refused, and what a localised text gives for a language."""

from datetime import date

import pytest

from si_editor.model.scalars import LocalisedValue, date_range, is_identifier, is_web_address, localised


@pytest.mark.parametrize(
    ("text", "first", "last"),
    [
        ("2019", date(2019, 1, 1), date(2019, 12, 31)),
        ("2019-12", date(2019, 12, 1), date(2019, 12, 31)),
        ("2020-02", date(2020, 2, 1), date(2020, 2, 29)),
        ("2019-04-01", date(2019, 4, 1), date(2019, 4, 1)),
        ("9999-11", date(9999, 11, 1), date(9999, 11, 30)),
    ],
)
def test_a_partial_date_covers_its_days(text: str, first: date, last: date) -> None:
    assert date_range(text) == (first, last)


@pytest.mark.parametrize(
    "text", ["", "19", "2019-13", "2019-02-30", "2019-4", "01.04.2019", "2019-04-01T00:00", "0000"]
)
def test_what_is_no_date(text: str) -> None:
    assert date_range(text) is None


@pytest.mark.parametrize("text", ["9999-12", "9999"])
def test_the_end_of_time_is_no_trap(text: str) -> None:
    assert date_range(text) is not None


@pytest.mark.parametrize("text", ["sempre", "in-for-care", "2-0"])
def test_identifiers(text: str) -> None:
    assert is_identifier(text)


@pytest.mark.parametrize("text", ["", "Sempre", "a--b", "-a", "a b", "ä", "../x", "a" * 81, "con\n"])
def test_what_is_no_identifier(text: str) -> None:
    assert not is_identifier(text)


@pytest.mark.parametrize("text", ["https://sempre-project.eu", "http://keep.eu/projects/1?x=1#y"])
def test_web_addresses(text: str) -> None:
    assert is_web_address(text)


@pytest.mark.parametrize(
    "text",
    ["", "www.keep.eu", "javascript:alert(1)", "https://", "https://user:pw@keep.eu", "https://a b", "http://[::1"],
)
def test_what_is_no_web_address(text: str) -> None:
    assert not is_web_address(text)


@pytest.mark.parametrize(
    ("value", "language", "expected"),
    [
        ("plain", "de", ("plain", "en")),
        ({"en": "hello", "de": "hallo"}, "de", ("hallo", "de")),
        ({"en": "hello"}, "de", ("hello", "en")),
        ({"fr": "bonjour"}, "de", ("bonjour", "fr")),
        (None, "de", ("", "")),
    ],
)
def test_the_text_for_a_language(value: LocalisedValue | None, language: str, expected: tuple[str, str]) -> None:
    assert localised(value, language, ("en", "de")) == expected
