"""Which file belongs to which record, which names are allowed, and which files in the folder are none of ours."""

import re
import unicodedata
from collections.abc import Container
from pathlib import PurePosixPath
from typing import Final

from si_editor.model.kinds import KINDS
from si_editor.model.records import CAMPAIGN_KEY, RecordKey
from si_editor.model.scalars import is_identifier
from si_editor.model.sentences import Sentence

CAMPAIGN_FILE: Final = "catalogue.yaml"
MEDIA_KIND: Final = "media"
MEDIA_FOLDER: Final = KINDS[MEDIA_KIND].folder
ENDING: Final = ".yaml"
FOLDERS: Final = tuple((kind.name, kind.folder) for kind in KINDS.values() if kind.folder)

_RESERVED: Final = frozenset(
    [
        "con",
        "prn",
        "aux",
        "nul",
        *(f"com{number}" for number in range(1, 10)),
        *(f"lpt{number}" for number in range(1, 10)),
    ]
)
# Halves of a letter (surrogates) cannot be written at all.
_FORBIDDEN: Final = re.compile(r'[<>:"/\\|?*\x00-\x1f\x7f\ud800-\udfff]')
_MAX_BYTES: Final = 200
_CONFLICT_COPY: Final = re.compile(
    r"""(?ix)
      \.sync-conflict-\d{8}-\d{6}(?:-\w+)?    # Syncthing
    | \((?:[^()]*\s)?conflicted\ copy[^()]*\) # Dropbox, Nextcloud
    | \(case\ conflict[^()]*\)
    | \((?:[^()]*\s)?in\ Konflikt\ stehende\ Kopie[^()]*\)
    | \((?:[^()]*\s)?Konfliktkopie[^()]*\)
    | \((?:[^()]*\s)?copie\ en\ conflit[^()]*\)
    | \((?:[^()]*\s)?copia\ (?:en\ conflicto|in\ conflitto)[^()]*\)
    | \[conflict(?:ed)?[^\[\]]*\]             # Google Drive, pCloud
    | _conflict-\d{8}(?:-\d+)?               # ownCloud
    | \.conflict\d*$                         # Resilio
    | \s\(\d+\)$                             # Google Drive and file managers
    | \s\d+$                                 # iCloud
    | \s-\s(?:copy|kopie|copie|copia)$         # file managers
    """
)


def file_of(key: RecordKey) -> PurePosixPath:
    """Give the place of a record's file inside the catalogue.

    Raises:
        KeyError: there is no such kind.
    """
    if key == CAMPAIGN_KEY:
        return PurePosixPath(CAMPAIGN_FILE)
    return PurePosixPath(KINDS[key.kind].folder, key.id + ENDING)


def key_of(place: PurePosixPath) -> RecordKey | None:
    """Give the record that a file inside the catalogue belongs to, or None if it is no entry."""
    if place == PurePosixPath(CAMPAIGN_FILE):
        return CAMPAIGN_KEY
    if len(place.parts) != 2 or not is_entry_name(place.name):
        return None
    folder, name = place.parts
    kind = next((kind for kind, its_folder in FOLDERS if its_folder == folder), None)
    return RecordKey(kind, unicodedata.normalize("NFC", name[: -len(ENDING)])) if kind else None


def is_entry_name(name: str) -> bool:
    """Tell whether a file of this name can be an entry: hidden, temporary and lock files are none."""
    return name.endswith(ENDING) and name != ENDING and not is_ignored(name)


def is_ignored(name: str) -> bool:
    """Tell whether a file is none of ours: hidden, temporary, or a lock of another program."""
    lowered = name.lower()
    is_marked = name.startswith((".", "~")) or lowered.endswith(("~", ".tmp", ".bak", ".swp", ".part"))
    return is_marked or lowered in {"thumbs.db", "desktop.ini"}


def original_of(name: str, names: Container[str]) -> str | None:
    """Give which of the names beside it a file is a second version of, made by a sync program or a file manager."""
    stem, dot, ending = name.rpartition(".")
    if not dot:
        return None
    plain = _CONFLICT_COPY.sub("", stem).strip()
    candidates = [plain] if plain != stem else _before_computer(stem)
    return next((one + dot + ending for one in candidates if one + dot + ending in names), None)


def _before_computer(stem: str) -> list[str]:
    """Leave away what OneDrive adds: the name of a computer, which has capital letters where an id has none."""
    ends = [place for place, sign in enumerate(stem) if sign == "-" and stem[place:] != stem[place:].lower()]
    return [stem[:end] for end in reversed(ends)]


def refuse_name(name: str) -> str | None:
    """Say why a file cannot have this name on every system, or None if it can."""
    if not name or name != name.strip() or name.endswith("."):
        return Sentence("A name cannot be empty, nor begin or end with a space, nor end with a full stop.")
    found = _FORBIDDEN.search(name)
    if found:
        return (
            Sentence("A name cannot contain “{sign}”.", sign=found.group())
            if found.group().isprintable()
            else Sentence("A name cannot contain control characters.")
        )
    if name.partition(".")[0].lower() in _RESERVED:
        return Sentence("“{name}” is a reserved name on Windows. Choose another one.", name=name)
    if name.startswith("."):
        return Sentence("A name cannot begin with a full stop: such files are hidden.")
    if len(name.encode("utf-8", "replace")) > _MAX_BYTES:
        return Sentence("The name is too long. Choose a shorter one.")
    if unicodedata.normalize("NFC", name) != name:
        return Sentence("The name uses taken-apart accents, which not every system can find again. Type it again.")
    return None


def refuse_key(key: RecordKey) -> str | None:
    """Say why a new record cannot have this kind and id, or None if it can."""
    if key.kind not in KINDS:
        return Sentence("There is no kind of entry called “{kind}”.", kind=key.kind)
    if key.kind == CAMPAIGN_KEY.kind:
        return None if key == CAMPAIGN_KEY else Sentence("There is only one campaign in a catalogue.")
    if key.kind == "media":
        return refuse_name(key.id)
    if not is_identifier(key.id):
        return Sentence("“{id}” cannot be an id: use small letters a to z, digits and single hyphens.", id=key.id)
    return refuse_name(key.id)
