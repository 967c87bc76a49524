"""The rule about the campaign's own colour, broken and kept."""

from collections.abc import Callable, Mapping

import pytest

Changes = Mapping[str, object]


@pytest.mark.parametrize("colour", ["#ffdd00", "#ffffff", "#e08a7a"])
def test_a_pale_accent_is_told(colour: str, find: Callable[[Changes], dict[str, set[str]]]) -> None:
    assert find({"campaign/catalogue:accent": colour}).get("accent-pale") == {"campaign/catalogue:accent"}


@pytest.mark.parametrize("colour", ["#b93a26", "#000000", "#113355"])
def test_an_accent_that_can_be_read_is_not(colour: str, find: Callable[[Changes], dict[str, set[str]]]) -> None:
    assert "accent-pale" not in find({"campaign/catalogue:accent": colour})
