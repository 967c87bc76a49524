"""What values are called in previews: the words that their form shows, not the codes of the file."""

from collections.abc import Mapping

from PySide6.QtCore import QObject

from si_editor.desktop.entries import title_of
from si_editor.desktop.forms.editor import FormContext, Requests
from si_editor.desktop.forms.editors.picks import caption, options_for
from si_editor.desktop.forms.registry import make_editor
from si_editor.desktop.forms.remembering import RememberedLookups
from si_editor.desktop.forms.services import Lookups, MediaDoor
from si_editor.desktop.texts.choices import choice_word
from si_editor.desktop.texts.fields import kind_label, spoken_fields
from si_editor.desktop.wording import field_label, shown_value
from si_editor.model.fieldpath import MISSING, FieldPath
from si_editor.model.fieldspec import FieldSpec, find_field
from si_editor.model.kinds import KINDS
from si_editor.model.records import RecordKey
from si_editor.store import Catalogue, Change

_PICKED = frozenset({"country", "language", "reference", "term", "question", "media"})
_LONGEST = 4000
_SEEN = 60
_BEFORE = 16
# By these a partner, a link or a term in a list is known.
_NAMES = ("label", "title", "name", "url", "citation", "project", "media", "text", "id")


class FormWords(QObject):
    """Names entries, fields and values as the forms do."""

    def __init__(self, catalogue: Catalogue, lookups: Lookups, media: MediaDoor, parent: QObject) -> None:
        super().__init__(parent)
        self._catalogue = catalogue
        self._lookups = RememberedLookups(lookups)
        self._context = FormContext(RecordKey("project", ""), self._lookups, media, Requests(self), make_editor)

    @property
    def context(self) -> FormContext:
        """What an editor needs that stands in a dialog instead of a form."""
        return self._context

    def forget(self) -> None:
        """Ask anew from now on."""
        self._lookups.forget()

    def title(self, key: RecordKey) -> str:
        """Name an entry."""
        return title_of(self._catalogue, key)

    def spec(self, kind: str, path: FieldPath) -> FieldSpec | None:
        """Describe a field in the language of the window."""
        return find_field(spoken_fields(KINDS[kind].model), path)

    def text(self, key: RecordKey, path: FieldPath, value: object) -> str:
        """Put a value into words, on one line."""
        return self._text(self.spec(key.kind, path) if path else None, value)

    def change(self, change: Change) -> tuple[str, str, str]:
        """Describe a change: its field, what is there now, and what will be."""
        if change.path:
            label = field_label(change.record, change.path)
            before, after = (self.text(change.record, change.path, value) for value in (change.before, change.after))
            return (label, *_around_difference(before, after))
        if change.moved and change.after is MISSING:
            return self.tr("Id"), change.record.id, change.moved
        if change.after is MISSING:
            return kind_label(change.record.kind), change.record.id, self.tr("deleted")
        return kind_label(change.record.kind), self.tr("no such entry"), change.record.id

    def _text(self, spec: FieldSpec | None, value: object) -> str:
        if value is MISSING or value is None or value in ("", []):
            return self.tr("empty")
        if isinstance(value, list | tuple):
            item = spec.item if spec is not None else None
            return ", ".join(self._named(item, one) for one in value)
        if isinstance(value, Mapping):
            return self._group(spec, value)
        if isinstance(value, str):
            return self._single(spec, value)
        return shown_value(value) if isinstance(value, bool) else str(value)

    def _single(self, spec: FieldSpec | None, value: str) -> str:
        if spec is not None and spec.shape == "choice":
            return choice_word(spec.name, value)
        if spec is not None and spec.shape in _PICKED:
            return caption(value, spec, options_for(spec, self._context))
        line = " ".join(value.split())
        return line if len(line) <= _LONGEST else f"{line[: _LONGEST - 1]}…"

    def _named(self, spec: FieldSpec | None, value: object) -> str:
        """Name an entry of a list: a group by what it is called, for all of it would be too much."""
        if isinstance(value, Mapping):
            name = next((value[one] for one in _NAMES if isinstance(value.get(one), str | Mapping)), None)
            if name is not None:
                return self._text(None, next(iter(name.values()), "") if isinstance(name, Mapping) else name)
        return self._text(spec, value)

    def _group(self, spec: FieldSpec | None, value: Mapping[str, object]) -> str:
        parts = []
        for name, part in value.items():
            inner = spec.field(name) if spec is not None else None
            parts.append(f"{inner.label if inner is not None else name}: {self._text(inner, part)}")
        return "; ".join(parts)


def _around_difference(before: str, after: str) -> tuple[str, str]:
    """Cut two long texts so that the first difference between them can be seen."""
    start = next((number for number, (one, other) in enumerate(zip(before, after, strict=False)) if one != other), 0)
    if max(len(before), len(after)) <= _SEEN or start < _SEEN - _BEFORE:
        return before, after
    cut = start - _BEFORE
    return f"…{before[cut:]}", f"…{after[cut:]}"
