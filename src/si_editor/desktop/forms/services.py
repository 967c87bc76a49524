"""What forms need to know of the rest of the catalogue, and what they need done for them."""

from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path
from typing import Final, Protocol

from si_editor.model.ordering import folded

# The campaign's questions are picked like the terms of a vocabulary, but stand in the campaign's settings.
QUESTIONS: Final = "questions"


@dataclass(frozen=True)
class Option:
    """One thing that can be picked: its value, its name, a short detail, and the words it is found by."""

    value: str
    label: str
    detail: str = ""
    words: str = ""

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


class MediaDoor(Protocol):
    """How a new file comes into the media folder; the window asks and copies."""

    def choose_file(self, types: tuple[str, ...]) -> Path | None:
        """Ask for a file of certain types; None if nobody wants to."""

    def import_file(self, source: Path) -> str | None:
        """Copy a file into the media folder and give its name there; None if it did not work, which has been said."""
