"""What importing a table would do, row by row: make an entry, change one, or nothing; and what cannot be read."""

from collections.abc import Generator, Mapping, Sequence
from dataclasses import dataclass
from typing import Final, Literal

from si_editor.intake.spreadsheet import Sheet
from si_editor.intake.spreadsheetcells import CellNote, as_text, read_cell
from si_editor.intake.spreadsheetcolumns import ID_NAME, Mapped, Target
from si_editor.intake.spreadsheetlookup import Lookup
from si_editor.model.fieldpath import MISSING, FieldPath, value_at, with_value
from si_editor.model.identifiers import free_identifier
from si_editor.model.kinds import KINDS
from si_editor.model.ordering import folded
from si_editor.model.reading import read_record
from si_editor.model.records import Entry, RecordKey
from si_editor.model.sentences import Sentence
from si_editor.model.snapshot import Snapshot
from si_editor.store import Change, diff, refuse_key

State = Literal["new", "update", "unchanged", "unreadable"]
STATES: Final[tuple[State, ...]] = ("new", "update", "unchanged", "unreadable")

ROW_SENTENCES: Final[Mapping[str, str]] = {
    "row-nameless": "The row has neither an id nor a name, so it is not known which entry it is.",
    "row-twice": "Row {value} is the same entry already.",
    "row-ambiguous": "Several entries are called “{value}”: {choices}. Add a column with the id.",
    "row-broken": "The file of “{value}” cannot be read, so it cannot be changed.",
}
_STEP: Final = 100


@dataclass(frozen=True)
class RowNote:
    """What is to be said about a row, or about the cell of one field in it."""

    code: str
    message: str
    path: FieldPath = ()


@dataclass(frozen=True)
class ImportRow:
    """One row of the table: its number in the file, what it is about, and what it would change."""

    number: int
    state: State
    key: RecordKey | None
    title: str
    changes: tuple[Change, ...] = ()
    notes: tuple[RowNote, ...] = ()

    @property
    def is_importable(self) -> bool:
        """Whether importing it would do anything."""
        return bool(self.changes)


@dataclass(frozen=True)
class ImportWish:
    """How a table is to be read: as which kind, from which row on, which column as what."""

    kind: str
    heading: int
    mapped: Mapped
    erases_empty: bool = False


@dataclass(frozen=True)
class ImportPlan:
    """What importing a whole table would do."""

    rows: tuple[ImportRow, ...]

    def count(self, state: State) -> int:
        """Count the rows of a state."""
        return sum(row.state == state for row in self.rows)

    def changes(self, numbers: Sequence[int] | frozenset[int]) -> tuple[Change, ...]:
        """Give the changes of some rows, by their numbers in the file."""
        wanted = frozenset(numbers)
        return tuple(change for row in self.rows if row.number in wanted for change in row.changes)


def plan_import(snapshot: Snapshot, sheet: Sheet, wish: ImportWish) -> Generator[float, None, ImportPlan]:
    """Work out what an import would do; yields how far it is, from 0 to 1."""
    planner = _Planner(snapshot, wish)
    numbered = [
        (number, row)
        for number, row in enumerate(sheet.rows[wish.heading + 1 :], wish.heading + 2)
        if any(value is not None for value in row)
    ]
    found = [planner.identify(number, row) for number, row in numbered]
    planner.know(found)
    yield 0
    rows: list[ImportRow] = []
    for position, ((_, row), known) in enumerate(zip(numbered, found, strict=True)):
        rows.append(planner.fill(row, known))
        if position % _STEP == 0:
            yield position / len(numbered)
    return ImportPlan(tuple(rows))


@dataclass(frozen=True)
class _Known:
    """Which entry a row is about."""

    number: int
    key: RecordKey | None
    title: str
    is_new: bool = False
    is_found_by_name: bool = False
    note: RowNote | None = None


class _Planner:
    def __init__(self, snapshot: Snapshot, wish: ImportWish) -> None:
        self._snapshot = snapshot
        self._wish = wish
        self._lookup = Lookup(snapshot)
        self._taken = {key.id.casefold() for key in snapshot.readings if key.kind == wish.kind}
        self._ids = {key.id.casefold(): key for key in snapshot.readings if key.kind == wish.kind}
        self._rows_of: dict[RecordKey, int] = {}
        self._new_names: dict[str, RecordKey] = {}
        self._broken = {problem.record for problem in snapshot.file_problems if problem.severity == "error"}
        self._title_field = KINDS[wish.kind].title_fields[0] if KINDS[wish.kind].title_fields else ""
        self._id_column = self._column_of(ID_NAME, "")
        self._title_column = self._column_of(self._title_field, "")

    def know(self, found: Sequence[_Known]) -> None:
        """Take note of the entries that the table itself brings, so that its rows can name each other."""
        coming = {known.key: known.title for known in found if known.is_new and known.key is not None}
        self._lookup = Lookup(self._snapshot, coming)

    def identify(self, number: int, row: Sequence[object]) -> _Known:
        """Find out which entry a row is about: by its id, else by its name, else a new one."""
        id_ = as_text(row[self._id_column]) if self._id_column is not None else ""
        title = " ".join(as_text(row[self._title_column]).split()) if self._title_column is not None else ""
        if not id_ and not title:
            return _Known(number, None, "", note=_row_note("row-nameless", ""))
        known = self._by_id(number, id_, title) if id_ else self._by_title(number, title)
        if known.key is None:
            return known
        earlier = self._rows_of.setdefault(known.key, number)
        if earlier != number:
            return _Known(number, None, known.title, note=_row_note("row-twice", str(earlier)))
        if known.key in self._broken:
            return _Known(number, None, known.title, note=_row_note("row-broken", known.key.id))
        return known

    def fill(self, row: Sequence[object], known: _Known) -> ImportRow:
        """Work out what a row changes."""
        if known.key is None:
            why = (known.note,) if known.note is not None else ()
            return ImportRow(known.number, "unreadable", None, known.title, (), why)
        reading = self._snapshot.readings.get(known.key)
        before: Mapping[str, object] = {} if known.is_new or reading is None else reading.data
        after: object = dict(before)
        notes: list[RowNote] = []
        for position, target in self._wish.mapped.items():
            if known.is_found_by_name and target.path == (self._title_field,):
                continue  # the name that was looked for is the entry's own, however the table spells it
            after, its_notes = self._put(after, row[position], target)
            notes += its_notes
        if known.is_new:
            after, its_notes = self._as_new(after, known)
            notes += its_notes
        assert isinstance(after, Mapping)
        notes += self._judge(known.key, after, notes)
        changes = (Change(known.key, (), MISSING, after),) if known.is_new else diff(known.key, before, after)
        state: State = "new" if known.is_new else "update" if changes else "unchanged"
        return ImportRow(known.number, state, known.key, known.title, changes, tuple(notes))

    def _put(self, data: object, cell: object, target: Target) -> tuple[object, list[RowNote]]:
        if target.spec is None:
            return data, []
        path = self._path(data, target)
        if cell is None:
            if not self._wish.erases_empty or value_at(data, path) is MISSING:
                return data, []
            return with_value(data, path, MISSING), []
        found = read_cell(cell, target, self._lookup, value_at(data, path))
        notes = [_cell_note(path, note) for note in found.notes]
        now = value_at(data, path)
        if found.value is MISSING or (isinstance(found.value, str) and str(now) == found.value):
            return data, notes  # a year is a number in some files and a text in others
        if target.language:
            data = self._with_languages(data, target)
            path = (*target.path, target.language)
        try:
            return with_value(data, path, found.value), notes
        except LookupError:
            # A single text stands where the group should be; what was there is wrong and gives way.
            return with_value(with_value(data, path[:1], MISSING), path, found.value), notes

    def _path(self, data: object, target: Target) -> FieldPath:
        """Tell where a text goes: into its language, where the field holds several."""
        if target.language:
            return (*target.path, target.language)
        spec = target.spec
        if spec is not None and spec.localised and isinstance(value_at(data, target.path), Mapping):
            return (*target.path, self._snapshot.languages[0])
        return target.path

    def _with_languages(self, data: object, target: Target) -> object:
        text = value_at(data, target.path)
        if isinstance(text, str) and text:
            return with_value(data, target.path, {self._snapshot.languages[0]: text})
        return data if isinstance(text, Mapping) else with_value(data, target.path, {})

    def _as_new(self, data: object, known: _Known) -> tuple[object, list[RowNote]]:
        notes: list[RowNote] = []
        if issubclass(KINDS[self._wish.kind].model, Entry):
            if value_at(data, ("status",)) not in (MISSING, "draft"):
                notes.append(_cell_note(("status",), CellNote("cell-status", {})))
            data = with_value(data, ("status",), "draft")
        if self._title_field and value_at(data, (self._title_field,)) is MISSING and known.title:
            data = with_value(data, (self._title_field,), known.title)
        return data, notes

    def _judge(self, key: RecordKey, data: Mapping[str, object], told: Sequence[RowNote]) -> list[RowNote]:
        """Say what the model makes of the values that the table brings; what was said already is not said twice."""
        places = {note.path for note in told}
        heads = {target.path[:1] for target in self._wish.mapped.values() if target.path}
        return [
            RowNote(problem.code, problem.message, problem.path)
            for problem in read_record(key, data).problems
            if problem.path[:1] in heads
            and problem.severity == "error"
            and not any(problem.path[: len(place)] == place for place in places)
        ]

    def _by_id(self, number: int, id_: str, title: str) -> _Known:
        found = self._ids.get(id_.casefold())
        if found is not None:
            return _Known(number, found, title or self._title_of(found))
        key = RecordKey(self._wish.kind, id_)
        refusal = refuse_key(key)
        if refusal is not None and self._wish.kind == "media":
            return _Known(number, None, title or id_, note=RowNote("row-id", refusal))
        if refusal is not None:
            key = self._safe_key(free_identifier(id_, self._wish.kind, ()))
        self._taken.add(key.id.casefold())
        there = self._ids.get(key.id.casefold())
        return _Known(number, there or key, title or id_, is_new=there is None)

    def _by_title(self, number: int, title: str) -> _Known:
        ids = sorted(self._lookup.records(self._wish.kind, title))
        if len(ids) > 1:
            return _Known(number, None, title, note=_row_note("row-ambiguous", title, ", ".join(ids)))
        if ids:
            return _Known(number, RecordKey(self._wish.kind, ids[0]), title, is_found_by_name=True)
        name = folded(title)
        if name not in self._new_names:
            id_ = free_identifier(title, self._wish.kind, self._taken)
            self._taken.add(id_)
            self._new_names[name] = self._safe_key(id_)
        return _Known(number, self._new_names[name], title, is_new=True)

    def _safe_key(self, id_: str) -> RecordKey:
        """Give a key that can be a file everywhere: some names, such as “con”, are taken by systems."""
        key = RecordKey(self._wish.kind, id_)
        return key if refuse_key(key) is None else RecordKey(self._wish.kind, f"{self._wish.kind}-{id_}")

    def _title_of(self, key: RecordKey) -> str:
        value = self._snapshot.readings[key].data.get(self._title_field)
        return value if isinstance(value, str) else key.id

    def _column_of(self, name: str, language: str) -> int | None:
        return next(
            (at for at, target in self._wish.mapped.items() if target.name == name and target.language == language),
            None,
        )


def _row_note(code: str, value: str, choices: str = "") -> RowNote:
    return RowNote(code, Sentence(ROW_SENTENCES[code], value=value, choices=choices))


def _cell_note(path: FieldPath, note: CellNote) -> RowNote:
    return RowNote(note.code, note.message, path)
