"""Numbers of books: both lengths, however they are written, and no others."""

import pytest

from si_editor.model.isbn import is_isbn


@pytest.mark.parametrize(
    "text", ["978-3-16-148410-0", "9783161484100", "ISBN 3-16-148410-X", "0 8044 2957 x", "isbn: 978 3 16 148410 0"]
)
def test_a_number_whose_last_digit_fits(text: str) -> None:
    assert is_isbn(text)


@pytest.mark.parametrize(
    "text", ["978-3-16-148410-1", "3-16-148410-1", "977-3-16-148410-0", "97831614841", "book", "", "X161484100"]
)
def test_any_other_text(text: str) -> None:
    assert not is_isbn(text)
