"""What can go wrong with files, each with a finished sentence for the person who reads it."""

import errno
from collections.abc import Mapping
from types import MappingProxyType
from typing import Final

from si_editor.model.sentences import Sentence


class CatalogueError(ValueError):
    """The folder cannot be opened or made as a catalogue."""

    def __init__(self, sentence: str) -> None:
        """Keep the sentence that says what happened and what to do."""
        super().__init__(sentence)
        self.sentence = sentence


class MediaError(CatalogueError):
    """A media file that is not there, cannot be read, or lies where it must not."""


class ApplyError(CatalogueError):
    """An edit that does not fit the catalogue; nothing of it was done."""


class SaveError(CatalogueError):
    """A file that could not be written; what was there before is still there."""


_READ_ONLY: Final = Sentence("“{name}” is write-protected. Ask for permission to change it, or save a copy elsewhere.")
_SENTENCES: Final[Mapping[int, Sentence]] = MappingProxyType(
    {
        errno.ENOSPC: Sentence("The disk is full, so “{name}” was not saved. Free some space and save again."),
        errno.EDQUOT: Sentence(
            "Your storage allowance is used up, so “{name}” was not saved. Free some space and save again."
        ),
        errno.EROFS: Sentence(
            "The disk or folder is write-protected, so “{name}” was not saved. Save a copy elsewhere."
        ),
        errno.EACCES: _READ_ONLY,
        errno.EPERM: _READ_ONLY,
        errno.EBUSY: Sentence("“{name}” is open in another program. Close it there and save again."),
        errno.ENOENT: Sentence(
            "The folder of “{name}” is no longer there. Reconnect the drive or put the folder back."
        ),
        errno.ENOTDIR: Sentence("The folder of “{name}” is no longer a folder. Put it back and save again."),
        errno.ENAMETOOLONG: Sentence("The name “{name}” is too long for this disk. Choose a shorter one."),
        errno.EIO: Sentence("The disk reported a failure while “{name}” was written. Save a copy on another disk."),
        errno.EISDIR: Sentence("There is a folder where the file “{name}” should be. Rename the folder."),
        errno.ELOOP: Sentence("“{name}” is a link that leads back to itself. Remove the link."),
    }
)
_OPEN_ELSEWHERE: Final = frozenset({32, 33})  # Windows: sharing violation, lock violation


def describe(error: OSError, name: str) -> str:
    """Say in a sentence why a file could not be written or read."""
    if getattr(error, "winerror", None) in _OPEN_ELSEWHERE:
        return _SENTENCES[errno.EBUSY].filled(name=name)
    sentence = _SENTENCES.get(error.errno or 0)
    if sentence is None:
        reason = error.strerror or type(error).__name__
        return Sentence("“{name}” could not be written ({reason}). Save a copy elsewhere.", name=name, reason=reason)
    return sentence.filled(name=name)


def describe_reading(error: OSError, name: str) -> str:
    """Say in a sentence why a file could not be read."""
    if error.errno in {errno.EACCES, errno.EPERM}:
        return Sentence("“{name}” may not be read. Ask its owner for permission.", name=name)
    if error.errno == errno.ENOENT:
        return Sentence("“{name}” is not there.", name=name)
    reason = error.strerror or type(error).__name__
    return Sentence("“{name}” cannot be read ({reason}).", name=name, reason=reason)
