"""The open catalogue as pickers see it."""

from collections.abc import Sequence
from pathlib import Path
from typing import Protocol

from si_editor.desktop.entries import status_in, title_in
from si_editor.desktop.forms.services import Option
from si_editor.desktop.wording import STATUS_SIGNS
from si_editor.model.kinds import Media
from si_editor.model.ordering import folded
from si_editor.model.records import RecordKey
from si_editor.model.scalars import localised
from si_editor.model.snapshot import Snapshot


class SnapshotSource(Protocol):
    """What gives the present state of a catalogue."""

    def snapshot(self) -> Snapshot:
        """Give the catalogue as it stands now."""

    def media_path(self, name: str) -> Path:
        """Tell where a media file lies."""


class CatalogueLookups:
    """Finds records, terms and media of a catalogue; what was found stays known until the catalogue changes."""

    def __init__(self, source: SnapshotSource) -> None:
        self._source = source
        self._known: dict[tuple[str, object], Sequence[Option]] = {}
        self._snapshot: Snapshot | None = None

    def languages(self) -> tuple[str, ...]:
        """Give the languages of the catalogue, the main one first."""
        return self._present().languages or ("en",)

    def records(self, kind: str) -> Sequence[Option]:
        """Give the records of a kind, sorted by name; those that are no valid record yet as well."""
        snapshot = self._present()
        place = ("records", kind)
        if place not in self._known:
            options = [
                _record_option(key, reading.data) for key, reading in snapshot.readings.items() if key.kind == kind
            ]
            self._known[place] = sorted(options, key=_folded_label)
        return self._known[place]

    def terms(self, vocabulary: str) -> Sequence[Option]:
        """Give the terms of a vocabulary in its own order."""
        snapshot = self._present()
        place = ("terms", vocabulary)
        if place not in self._known:
            found = snapshot.vocabulary(vocabulary)
            self._known[place] = [
                Option(
                    term.id,
                    localised(term.label, self.languages()[0], self.languages())[0] or term.id,
                    term.period or "",
                    " ".join((term.id, *term.aliases)),
                )
                for term in (found.terms if found is not None else ())
            ]
        return self._known[place]

    def media(self, types: tuple[str, ...]) -> Sequence[Option]:
        """Give the media files of certain types; a file that nothing is known of fits everywhere."""
        snapshot = self._present()
        place = ("media", types)
        if place not in self._known:
            described = {key.id: record for key, record in snapshot.records(Media)}
            names = sorted({*snapshot.media_files, *described}, key=folded)
            self._known[place] = [
                Option(name, name, described[name].kind if name in described else "")
                for name in names
                if name not in described or described[name].kind in types
            ]
        return self._known[place]

    def media_path(self, name: str) -> Path:
        """Tell where a media file lies, whether it exists or not."""
        return self._source.media_path(name)

    def _present(self) -> Snapshot:
        snapshot = self._source.snapshot()
        if snapshot is not self._snapshot:
            self._snapshot = snapshot
            self._known = {}
        return snapshot


def _record_option(key: RecordKey, data: object) -> Option:
    values = data if isinstance(data, dict) else {}
    status = STATUS_SIGNS.get(status_in(key, values), "")
    return Option(key.id, title_in(key, values), status, key.id)


def _folded_label(option: Option) -> str:
    return folded(option.label)
