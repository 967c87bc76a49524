"""Records as a table: one column for each field, derived from the model, for spreadsheets and the clipboard."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from si_editor.model.fieldpath import is_sequence
from si_editor.model.fieldspec import FieldSpec, read_fields
from si_editor.model.records import Record, Value
from si_editor.model.scalars import LocalisedValue, localised

SEPARATOR = "; "


@dataclass(frozen=True)
class Column:
    """One column: the names that lead to the value, what heads it, and the field it shows."""

    path: tuple[str, ...]
    label: str
    spec: FieldSpec

    @property
    def name(self) -> str:
        """The heading for machines, such as ``budget.total``."""
        return ".".join(self.path)


def columns(model: type[Record], private: bool = False) -> tuple[Column, ...]:
    """Give the columns of a kind; parts of a group are columns of their own, private fields only if asked for."""
    return tuple(_columns(read_fields(model), (), "", private))


def cell(record: Record | Mapping[str, object], column: Column, language: str, languages: tuple[str, ...]) -> str:
    """Give what stands in a column for a record, as text in a language; lists are joined by semicolons.

    Instead of a record it can be given plain data of the same shape, from which something was left out.
    """
    value: object = record
    for name in column.path:
        value = _part(value, name)
    return _text(value, column.spec, language, languages)


def _columns(specs: tuple[FieldSpec, ...], path: tuple[str, ...], label: str, private: bool) -> Iterator[Column]:
    for spec in specs:
        if spec.private and not private:
            continue
        here, words = (*path, spec.name), f"{label}: {spec.label}" if label else spec.label
        if spec.shape == "object":
            yield from _columns(spec.fields, here, words, private)
        else:
            yield Column(here, words, spec)


def _part(value: object, name: str) -> object:
    if isinstance(value, Mapping):
        return value.get(name)
    return getattr(value, name) if isinstance(value, Value) else None


def _text(value: object, spec: FieldSpec, language: str, languages: tuple[str, ...]) -> str:
    if value is None:
        return ""
    if is_sequence(value):
        assert isinstance(value, list | tuple)
        item = spec.item or spec
        return SEPARATOR.join(text for one in value if (text := _text(one, item, language, languages)))
    if spec.fields:
        # A group inside a list is known by its first part: the name of a partner, the title of an output.
        return next(
            (text for part in spec.fields if (text := _text(_part(value, part.name), part, language, languages))), ""
        )
    if isinstance(value, bool):
        return "true" if value else "false"
    if spec.localised:
        return localised(_as_localised(value), language, languages)[0]
    return str(value)


def _as_localised(value: object) -> LocalisedValue:
    return {str(tag): str(text) for tag, text in value.items()} if isinstance(value, Mapping) else str(value)
