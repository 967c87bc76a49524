"""Between a form and the session: what is edited becomes a change, what is changed elsewhere comes back."""

from collections.abc import Hashable, Mapping, Sequence
from typing import Protocol

from PySide6.QtCore import SignalInstance

from si_editor.desktop.entries import title_in
from si_editor.desktop.forms.changing import change_for
from si_editor.desktop.forms.editor import Edit
from si_editor.desktop.texts.steps import step_text
from si_editor.model.fieldpath import MISSING, FieldPath
from si_editor.model.fieldspec import FieldSpec, find_field
from si_editor.model.problems import Problem
from si_editor.model.records import RecordKey
from si_editor.model.snapshot import Snapshot
from si_editor.store.changes import Change
from si_editor.store.draft import Draft


class Drafts(Protocol):
    """The open catalogue, as far as a form looks into it."""

    def draft(self, key: RecordKey) -> Draft:
        """Give a record as it stands now and as its file says."""

    def snapshot(self) -> Snapshot:
        """Give an unchanging picture of everything."""


class EditingSession(Protocol):
    """What a form needs of the session."""

    @property
    def catalogue(self) -> Drafts:
        """The open catalogue."""

    @property
    def changed(self) -> SignalInstance:
        """Emitted with an `Announcement` after every edit, undo and redo."""

    @property
    def saved(self) -> SignalInstance:
        """Emitted after every save."""

    @property
    def told(self) -> SignalInstance:
        """Emit a sentence for the status bar here."""

    @property
    def problems_changed(self) -> SignalInstance:
        """Emitted with the frozenset of records whose problems changed."""

    def apply(
        self, changes: Sequence[Change], text: str, initiator: object | None = None, merge: Hashable | None = None
    ) -> None:
        """Make changes as one step."""

    def problems_of(self, key: RecordKey | None) -> tuple[Problem, ...]:
        """Give the problems of a record."""


class TouchedRecords(Protocol):
    """What an edit touched."""

    @property
    def changes(self) -> Sequence[Change]:
        """The changes that were made."""


class Announcement(Protocol):
    """What the session says after an edit."""

    @property
    def touched(self) -> TouchedRecords:
        """What was touched."""

    @property
    def initiator(self) -> object | None:
        """Who did it."""


class Binding:
    """Turns the edits of one record's form into steps of the session."""

    def __init__(self, session: EditingSession, key: RecordKey, specs: tuple[FieldSpec, ...]) -> None:
        self._session = session
        self._key = key
        self._specs = specs
        self._visit = 0

    def data(self) -> Mapping[str, object]:
        """Give the record's data as they stand now; nothing if the record is gone."""
        try:
            return self._session.catalogue.draft(self._key).data
        except KeyError:
            return {}

    def saved(self) -> Mapping[str, object] | None:
        """Give what the record's file says; None if there is no file yet, or the record is gone."""
        try:
            saved = self._session.catalogue.draft(self._key).saved_data
        except KeyError:
            return None
        return saved if isinstance(saved, Mapping) else None

    def begin_visit(self) -> None:
        """Say that another field is edited from now on: coming back to one begins a new step."""
        self._visit += 1

    def send(self, edit: Edit, initiator: object) -> Change | None:
        """Make an edit a step of the session; None if it changes nothing, or the record is gone.

        Raises:
            ApplyError: the edit does not fit what the record has become in the meantime.
        """
        try:
            draft = self._session.catalogue.draft(self._key)
        except KeyError:
            return None
        change = change_for(self._key, draft.data, draft.saved_data, edit.path, edit.value)
        if change is None and not edit.along:
            return None
        merge = None if edit.typed_at is None else (self._key, edit.typed_at, self._visit)
        verb = "clear" if edit.verb == "change" and edit.value is MISSING and edit.typed_at is None else edit.verb
        text = step_text(verb, self._label(edit.path), title_in(self._key, draft.data))
        own = () if change is None else (change,)
        self._session.apply((*edit.along, *own), text, initiator, merge)
        return change

    def _label(self, path: FieldPath) -> str:
        spec = find_field(self._specs, path)
        while spec is None and path:
            path = path[:-1]
            spec = find_field(self._specs, path)
        return spec.label if spec is not None else ""
