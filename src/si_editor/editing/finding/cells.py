"""The cells of a list: the model's columns with words in place of codes."""

from collections.abc import Callable, Mapping
from typing import Final

from si_editor.editing.finding.texts import CODED, CodeWords
from si_editor.model.ordering import folded
from si_editor.model.table import SEPARATOR, Column, cell

ChoiceWord = Callable[[str, str], str]
SortValue = tuple[bool, float, str]

_NUMBERS: Final = frozenset({"whole_number", "amount", "share"})


def cell_text(
    data: Mapping[str, object], column: Column, words: CodeWords, choice: ChoiceWord, languages: tuple[str, ...]
) -> str:
    """Give what people read in a column: names of terms, countries and entries, words for choices."""
    text = " ".join(cell(data, column, languages[0], languages).split())
    spec = column.spec.item or column.spec
    if spec.fields:
        # A group in a list is known by its first part.
        spec = spec.fields[0].item or spec.fields[0]
    if not text or spec.shape not in CODED:
        return text
    if spec.shape in ("choice", "flag"):
        return ", ".join(choice(spec.name, code) for code in text.split(SEPARATOR))
    if spec.shape == "country":
        return ", ".join(text.split(SEPARATOR))
    return SEPARATOR.join(words.label(spec, code) for code in text.split(SEPARATOR))


def sort_value(text: str, column: Column) -> SortValue:
    """Give what a cell is sorted by: numbers as numbers, words as words, what is empty last."""
    if column.spec.shape in _NUMBERS:
        try:
            return False, float(text), ""
        except ValueError:
            return True, 0.0, text
    return not text, 0.0, folded(text)
