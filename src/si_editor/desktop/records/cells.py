"""What stands in the cells of the table, and what they are sorted by."""

from collections.abc import Iterable, Mapping
from typing import Final

from PySide6.QtCore import QCoreApplication

from si_editor.desktop.records.columns import ID, NAME, PROBLEMS, STATUS, UNSAVED, ListColumn
from si_editor.desktop.records.rows import Row
from si_editor.desktop.session import Session
from si_editor.desktop.texts.choices import choice_word
from si_editor.desktop.wording import status_word
from si_editor.editing.finding.cells import SortValue, cell_text, sort_value
from si_editor.editing.finding.texts import CodeWords
from si_editor.model.naming import status_in, title_in
from si_editor.model.ordering import sort_name
from si_editor.model.reading import Reading
from si_editor.model.records import RecordKey

_STATUSES: Final = ("", "draft", "ready", "archived")

Readings = Mapping[RecordKey, Reading]


def state_text(row: Row, column: ListColumn) -> str:
    """Give what stands in the columns that say how an entry is."""
    match column.name:
        case "status":
            return status_word(row.status)
        case "@problems":
            return str(row.problems) if row.problems else ""
        case "@unsaved":
            return QCoreApplication.translate("ListColumns", "unsaved") if row.is_unsaved else ""
        case _:
            return row.title if column.name == NAME else row.key.id


def field_text(reading: Reading, column: ListColumn, words: CodeWords) -> str:
    """Give what stands in the column of a field."""
    if column.field is None:
        return ""
    return cell_text(reading.data, column.field, words, _choice, words.languages)


def is_state(column: ListColumn) -> bool:
    """Tell whether a column says how an entry is, and not what is written in it."""
    return column.name in (NAME, STATUS, PROBLEMS, UNSAVED, ID)


def state_value(session: Session, key: RecordKey, column: ListColumn) -> SortValue:
    """Give what an entry is sorted by in a column that says how it is."""
    match column.name:
        case "@problems":
            severities = [problem.severity for problem in session.problems_of(key)]
            number = severities.count("error") * 10_000.0 + severities.count("warning")
            return not number, number, ""
        case "@unsaved":
            return not session.catalogue.is_unsaved(key), 0.0, ""
        case "status":
            place = _STATUSES.index(status_in(key, session.catalogue.reading(key).data))
            return not place, float(place), ""
        case _:
            return False, 0.0, key.id


def name_value(reading: Reading) -> SortValue:
    """Give what an entry is sorted by from A to Z."""
    return False, 0.0, sort_name(reading.record, title_in(reading.key, reading.data))


def field_values(
    readings: Readings, keys: Iterable[RecordKey], column: ListColumn, words: CodeWords
) -> dict[RecordKey, SortValue]:
    """Give what entries are sorted by in the column of a field; made for the background."""
    found = {}
    for key in keys:
        reading = readings.get(key)
        if reading is not None and column.field is not None:
            found[key] = sort_value(field_text(reading, column, words), column.field)
    return found


def arranged(
    keys: Iterable[RecordKey],
    names: Mapping[RecordKey, SortValue],
    values: Mapping[RecordKey, SortValue],
    is_turned: bool,
) -> list[RecordKey]:
    """Sort entries by their values, equal ones from A to Z; those without one come last, whichever way round."""
    from_a_to_z = sorted(keys, key=lambda key: (names[key], key))
    if values is names:
        return from_a_to_z[::-1] if is_turned else from_a_to_z
    nothing: SortValue = (True, 0.0, "")
    filled = [key for key in from_a_to_z if not values.get(key, nothing)[0]]
    empty = [key for key in from_a_to_z if values.get(key, nothing)[0]]
    return sorted(filled, key=values.__getitem__, reverse=is_turned) + empty


def _choice(field: str, code: str) -> str:
    if code in ("true", "false"):
        yes, no = QCoreApplication.translate("ListColumns", "yes"), QCoreApplication.translate("ListColumns", "no")
        return yes if code == "true" else no
    return choice_word(field, code)
