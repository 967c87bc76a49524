"""Look-ups that are asked once: what was found stays known until the catalogue changes."""

from collections.abc import Sequence
from pathlib import Path

from si_editor.desktop.forms.services import Lookups, Option
from si_editor.model.problems import Problem
from si_editor.model.records import RecordKey


class RememberedLookups:
    """Answers like the look-ups behind it, without going through the catalogue on every keystroke."""

    def __init__(self, lookups: Lookups) -> None:
        self._lookups = lookups
        self._languages: tuple[str, ...] | None = None
        self._found: dict[tuple[str, object], Sequence[Option]] = {}

    def forget(self) -> None:
        """Ask anew from now on."""
        self._languages = None
        self._found.clear()

    def languages(self) -> tuple[str, ...]:
        """Give the languages of the catalogue, the main one first; there is always one."""
        if self._languages is None:
            self._languages = self._lookups.languages() or ("en",)
        return self._languages

    def records(self, kind: str) -> Sequence[Option]:
        """Give the records of a kind, sorted by name."""
        place = ("records", kind)
        if place not in self._found:
            self._found[place] = self._lookups.records(kind)
        return self._found[place]

    def terms(self, vocabulary: str) -> Sequence[Option]:
        """Give the terms of a vocabulary in its own order."""
        place = ("terms", vocabulary)
        if place not in self._found:
            self._found[place] = self._lookups.terms(vocabulary)
        return self._found[place]

    def media(self, types: tuple[str, ...]) -> Sequence[Option]:
        """Give the media files of certain types, by name."""
        place = ("media", types)
        if place not in self._found:
            self._found[place] = self._lookups.media(types)
        return self._found[place]

    def used(self, recurring: str) -> Sequence[str]:
        """Give the names of one sort that are used anywhere in the catalogue."""
        return self._lookups.used(recurring)

    def problems(self, key: RecordKey) -> Sequence[Problem]:
        """Give the known problems of another entry."""
        return self._lookups.problems(key)

    def media_path(self, name: str) -> Path:
        """Tell where a media file lies, whether it exists or not."""
        return self._lookups.media_path(name)
