"""Second versions of entries, as sync programs lay them beside a file that was changed in two places."""

from collections.abc import Mapping
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path

from si_editor.model.fieldpath import MISSING, Missing
from si_editor.model.records import RecordKey
from si_editor.model.sentences import Sentence
from si_editor.store.entryfile import EntryFile, digest_of, read_entry
from si_editor.store.errors import SaveError, describe
from si_editor.store.foreign import ForeignChange
from si_editor.store.merging import merge
from si_editor.store.sameness import is_same
from si_editor.store.trash import Trash


@dataclass(frozen=True)
class SecondVersion:
    """A file beside an entry's own that says what the entry says in another version."""

    key: RecordKey
    path: Path
    file: EntryFile

    @classmethod
    def read(cls, key: RecordKey, path: Path) -> "SecondVersion":
        """Read a second version; one that cannot be read says so in its file."""
        return cls(key, path, read_entry(path))

    def beside(self, mine: Mapping[str, object]) -> ForeignChange:
        """Compare it with the entry as it stands; what both say, or only one, is no question.

        Nobody knows what the two began with, so nothing counts as taken out.
        """
        theirs = self.file.data
        base = {} if isinstance(theirs, Missing) else _common(mine, theirs)
        unreadable = self.file.unreadable.sentence if self.file.unreadable is not None else None
        return ForeignChange(self.key, base, mine, theirs, merge(base, mine, theirs), self.file, unreadable)


def put_away(version: SecondVersion, trash: Trash | None) -> None:
    """Move the file of a second version to the trash.

    Raises:
        SaveError: it cannot be moved, or says something else than when it was read; it stays where it is.
    """
    name = version.path.name
    if trash is None:
        raise SaveError(
            Sentence("“{name}” was not removed, because there is no place to keep a copy of it.", name=name)
        )
    try:
        content = version.path.read_bytes()
        if version.file.facts is None or digest_of(content) != version.file.facts.digest:
            raise SaveError(Sentence("“{name}” was changed in the meantime. Compare it once more.", name=name))
        trash.put(version.key, content)
        with suppress(FileNotFoundError):
            version.path.unlink()
    except OSError as error:
        raise SaveError(describe(error, name)) from error


def _common(mine: Mapping[str, object], theirs: Mapping[str, object]) -> dict[str, object]:
    return {name: value for name, value in mine.items() if is_same(value, theirs.get(name, MISSING))}
