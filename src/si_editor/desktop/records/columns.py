"""The columns of the table: a few about the entry's state, and every field that the model has."""

from dataclasses import dataclass
from functools import cache
from typing import Final

from PySide6.QtCore import QCoreApplication

from si_editor.desktop.texts.spoken import word
from si_editor.desktop.translation import QT_TRANSLATE_NOOP
from si_editor.model.kinds import KINDS
from si_editor.model.naming import has_status
from si_editor.model.table import Column, columns

NAME: Final = "@name"
STATUS: Final = "status"
PROBLEMS: Final = "@problems"
UNSAVED: Final = "@unsaved"
ID: Final = "id"

_LABELS: Final = {
    NAME: QT_TRANSLATE_NOOP("ListColumns", "Name"),
    PROBLEMS: QT_TRANSLATE_NOOP("ListColumns", "Problems"),
    UNSAVED: QT_TRANSLATE_NOOP("ListColumns", "Unsaved"),
    ID: QT_TRANSLATE_NOOP("ListColumns", "Id"),
}
_WIDE: Final = frozenset({"long_text", "markdown", "list", "text"})
_SHOWN_FIRST: Final = {
    "project": ("programme", "countries", "themes", "start", "end", "image.media"),
    "spotlight": ("project", "person", "date", "image.media"),
    "person": ("role", "organisation", "portrait.media"),
    "page": ("role", "menu_title"),
    "post": ("author", "network", "date", "permission"),
    "media": ("kind", "licence", "credit", "holder", "year"),
    "vocabulary": ("description",),
    "campaign": (),
}
_NAMING: Final = frozenset({"acronym", "name"})


@dataclass(frozen=True)
class ListColumn:
    """One column: its name for machines, what heads it, how wide it starts, and the model's column behind it."""

    name: str
    label: str
    width: int
    field: Column | None = None


@cache
def list_columns(kind: str) -> tuple[ListColumn, ...]:
    """Give all columns of a kind, the name first; English labels, to be translated where they are shown."""
    found = [ListColumn(NAME, _LABELS[NAME], 230)]
    fields = {column.name: column for column in columns(KINDS[kind].model, private=True)}
    if has_status(kind):
        found.append(ListColumn(STATUS, fields[STATUS].label, 100, fields[STATUS]))
    found += [ListColumn(PROBLEMS, _LABELS[PROBLEMS], 90), ListColumn(UNSAVED, _LABELS[UNSAVED], 80)]
    found += [_of_field(fields[name]) for name in _SHOWN_FIRST[kind] if name in fields]
    known = {column.name for column in found} | _NAMING
    found += [_of_field(field) for name, field in fields.items() if name not in known]
    found.append(ListColumn(ID, _LABELS[ID], 140))
    return tuple(found)


def shown_at_first(kind: str) -> tuple[str, ...]:
    """Give the columns that somebody sees who never chose any."""
    status = (STATUS,) if has_status(kind) else ()
    return (NAME, *status, PROBLEMS, *_SHOWN_FIRST[kind])


def column_title(column: ListColumn) -> str:
    """Give what heads a column, in the language of the window."""
    if column.field is None:
        return QCoreApplication.translate("ListColumns", column.label)
    return ": ".join(word(part) for part in column.label.split(": "))


def _of_field(column: Column) -> ListColumn:
    return ListColumn(column.name, column.label, 190 if column.spec.shape in _WIDE else 120, column)
