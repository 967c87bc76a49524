"""What forms need to know of the rest of the catalogue, and what they need done for them."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path
from typing import Final, NamedTuple, Protocol

from PySide6.QtCore import SignalInstance
from PySide6.QtGui import QImage, QPixmap

from si_editor.model.ordering import folded
from si_editor.model.problems import Problem
from si_editor.model.records import RecordKey
from si_editor.store.changes import Change

# The campaign's questions are picked like the terms of a vocabulary, but stand in the campaign's settings.
QUESTIONS: Final = "questions"


@dataclass(frozen=True)
class Option:
    """One thing that can be picked: its value, its name, a short detail, and the words it is found by.

    ``key`` and ``status`` are those of the entry that it stands for, if it stands for one.
    """

    value: str
    label: str
    detail: str = ""
    words: str = ""
    key: RecordKey | None = None
    status: str = ""

    @cached_property
    def sorted_by(self) -> str:
        """The folded name by which options are sorted."""
        return folded(self.label)

    @cached_property
    def found_by(self) -> str:
        """The folded text that a search looks into."""
        return folded(f"{self.label} {self.value} {self.detail} {self.words}")


class Lookups(Protocol):
    """The catalogue as the pickers see it. Each call gives the present state."""

    def languages(self) -> tuple[str, ...]:
        """Give the languages of the catalogue, the main one first."""

    def records(self, kind: str) -> Sequence[Option]:
        """Give the records of a kind, sorted by name."""

    def terms(self, vocabulary: str) -> Sequence[Option]:
        """Give the terms of a vocabulary in its own order; `QUESTIONS` stands for the campaign's questions."""

    def media(self, types: tuple[str, ...]) -> Sequence[Option]:
        """Give the media files of certain types, by name."""

    def media_path(self, name: str) -> Path:
        """Tell where a media file lies, whether it exists or not."""

    def used(self, recurring: str) -> Sequence[str]:
        """Give the names of one sort that are used anywhere in the catalogue."""

    def problems(self, key: RecordKey) -> Sequence[Problem]:
        """Give the known problems of another entry, such as the one of a picture that is shown here."""


class Gallery(Protocol):
    """Small pictures of entries."""

    @property
    def arrived(self) -> SignalInstance:
        """Emitted when a picture that was asked for has been read."""

    def picture(self, key: RecordKey, size: int, ratio: float) -> QPixmap | None:
        """Give the picture of an entry as a square; None if it has none."""


class Arrival(NamedTuple):
    """A file that came into the media folder: its name there, and the changes that begin its entry."""

    name: str
    changes: tuple[Change, ...] = ()


class MediaDoor(Protocol):
    """How a new file comes into the media folder; the window asks and copies."""

    def choose_file(self, types: tuple[str, ...]) -> Path | None:
        """Ask for a file of certain types; None if nobody wants to."""

    def bring_in(
        self,
        source: Path | QImage,
        types: tuple[str, ...],
        stem: str,
        done: Callable[[Arrival], None],
        left: Callable[[bool], None] | None = None,
    ) -> None:
        """Bring in a file, or a picture that was pasted and is named after ``stem``.

        ``done`` is called once everything about it is answered, and never if it was not taken. ``left`` is called
        instead of it: with True if a person cancelled, with False if the file was refused and the reason told.
        """
