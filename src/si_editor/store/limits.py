"""How much is kept of what was removed and replaced."""

from dataclasses import dataclass
from typing import Final

from si_editor.store.backups import BACKUP_DAYS, BACKUPS_OF_AN_ENTRY
from si_editor.store.trash import TRASH_BYTES, TRASH_DAYS


@dataclass(frozen=True)
class Limits:
    """For how many days, how many bytes of the trash, and how many versions of an entry."""

    trash_days: int = TRASH_DAYS
    trash_bytes: int = TRASH_BYTES
    version_days: int = BACKUP_DAYS
    versions: int = BACKUPS_OF_AN_ENTRY


DEFAULT_LIMITS: Final = Limits()
