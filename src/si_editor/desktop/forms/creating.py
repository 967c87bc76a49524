"""What can be made from within a field: a new term of its vocabulary, a new entry that it refers to."""

from typing import NamedTuple, Protocol

from si_editor.desktop.entries import created
from si_editor.editing.mends_values import slug
from si_editor.editing.newterm import new_term
from si_editor.model.snapshot import Snapshot
from si_editor.store import Change


class Created(NamedTuple):
    """The id of what is made, and the change that makes it."""

    id: str
    change: Change


class Creating(Protocol):
    """How a field plans what it needs; nothing is made before the field's own edit."""

    def term(self, vocabulary: str, label: str) -> Created | None:
        """Plan a new term; None if the vocabulary cannot take it."""

    def entry(self, kind: str, title: str) -> Created | None:
        """Plan a new entry with nothing but its name; None if no id can be made of the name."""


class CreatingCatalogue(Protocol):
    """The open catalogue, as far as planning looks into it."""

    def snapshot(self) -> Snapshot:
        """Give an unchanging picture of everything."""


class CatalogueCreating:
    """Plans new terms and entries for the open catalogue."""

    def __init__(self, catalogue: CreatingCatalogue) -> None:
        self._catalogue = catalogue

    def term(self, vocabulary: str, label: str) -> Created | None:
        """Plan a new term; None if the vocabulary cannot take it."""
        planned = new_term(self._catalogue.snapshot(), vocabulary, label)
        return None if planned is None else Created(*planned)

    def entry(self, kind: str, title: str) -> Created | None:
        """Plan a new entry with nothing but its name; None if no id can be made of the name."""
        title = " ".join(title.split())
        stem = slug(title)
        if not stem:
            return None
        taken = {key.id.casefold() for key in self._catalogue.snapshot().readings if key.kind == kind}
        names = (stem if number == 1 else f"{stem}-{number}" for number in range(1, len(taken) + 2))
        entry_id = next(name for name in names if name not in taken)
        return Created(entry_id, created(kind, entry_id, title))


CREATABLE = frozenset({"project", "spotlight", "person", "page"})
"""The kinds of entries that can be begun from a field that refers to them."""
