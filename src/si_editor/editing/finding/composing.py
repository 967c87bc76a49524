"""A search put together from parts of a form: field, comparison, value; written as one types it."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Final, Literal, get_args

from si_editor.editing.finding.names import EMPTY_WORDS, spelled
from si_editor.editing.finding.query import quoted
from si_editor.model.ordering import folded

Comparison = Literal["contains", "contains-not", "is", "is-not", "empty", "filled", "before", "after"]
COMPARISONS: Final[tuple[Comparison, ...]] = get_args(Comparison)
WITHOUT_VALUE: Final = frozenset({"empty", "filled"})
ANYWHERE: Final = ""

_EMPTY: Final = "empty"
_SIGNS: Final[Mapping[Comparison, tuple[str, str]]] = {
    "contains": ("", ""),
    "contains-not": ("-", ""),
    "is": ("", "="),
    "is-not": ("-", "="),
    "empty": ("", ""),
    "filled": ("-", ""),
    "before": ("", "<"),
    "after": ("", ">"),
}


@dataclass(frozen=True)
class Part:
    """One line of the form; the field may be anywhere."""

    column: str
    comparison: Comparison
    value: str = ""


def compose(parts: Iterable[Part], is_any: bool = False) -> str:
    """Write a search; parts that need a value and have none are left out."""
    written = [text for part in parts if (text := _write(part))]
    return (" OR " if is_any else " ").join(written)


def _write(part: Part) -> str:
    value = quoted(part.value)
    if folded(value) in EMPTY_WORDS:
        value = f'"{value}"'
    if part.comparison not in WITHOUT_VALUE and not part.value.strip():
        return ""
    if part.column == ANYWHERE:
        return f"-{value}" if part.comparison in ("contains-not", "is-not") else value
    if part.comparison in WITHOUT_VALUE:
        value = _EMPTY
    sign, mark = _SIGNS[part.comparison]
    return f"{sign}{spelled(part.column)}:{mark}{value}"
