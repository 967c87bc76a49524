"""Why an export stopped, each time with a finished sentence. The last good bundle is untouched in every case."""

import errno
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from types import MappingProxyType
from typing import Final

from si_editor.model.fieldpath import FieldPath
from si_editor.model.problems import Problem
from si_editor.model.records import RecordKey
from si_editor.model.sentences import Sentence

_UNTOUCHED: Final = Sentence("Nothing was changed.")
_SENTENCES: Final[Mapping[int, Sentence]] = MappingProxyType(
    {
        errno.ENOSPC: Sentence("The disk is full. Free some space and export again."),
        errno.EDQUOT: Sentence("Your storage allowance is used up. Free some space and export again."),
        errno.EFBIG: Sentence("The disk cannot hold a file of this size. Export to another disk."),
        errno.EROFS: Sentence("The disk or folder is write-protected. Export to another place."),
        errno.EACCES: Sentence("You are not allowed to write there. Ask for permission, or export to another place."),
        errno.EPERM: Sentence("You are not allowed to write there. Ask for permission, or export to another place."),
        errno.EBUSY: Sentence("Another program is using it. Close that program and export again."),
        errno.ENOTDIR: Sentence("Part of the path is a file and not a folder. Choose another target."),
        errno.EEXIST: Sentence("Part of the path is a file and not a folder. Choose another target."),
        errno.ENOENT: Sentence("The folder it belongs in cannot be made. Choose another target."),
        errno.ENAMETOOLONG: Sentence("The name is too long for this disk. Choose a shorter one."),
        errno.ELOOP: Sentence("The target is a link that leads back to itself. Remove the link."),
        errno.EIO: Sentence("The disk reported a failure. Export to another disk."),
    }
)
_OPEN_ELSEWHERE: Final = frozenset({5, 32, 33})  # Windows: refused, sharing violation, lock violation


class ExportError(Exception):
    """The export did not happen; what lay at the target before still lies there."""

    def __init__(self, sentence: str) -> None:
        """Keep the sentence that says what happened and what to do."""
        super().__init__(sentence)
        self.sentence = sentence


class TargetError(ExportError):
    """The target cannot be used, or could not be written."""


class PageError(ExportError):
    """A page could not be made; it says because of which value, where that is known."""

    def __init__(self, address: str, sentence: str, key: RecordKey | None = None, path: FieldPath = ()) -> None:
        """Keep the place of the value, so that it can be led to."""
        values = {"address": address, "sentence": sentence, "untouched": _UNTOUCHED}
        super().__init__(
            Sentence("The page {address} could not be made: {sentence} {untouched}", **values)
            if key is None
            else Sentence(
                "The page {address} could not be made because of {key}: {sentence} {untouched}", key=key, **values
            )
        )
        self.key = key
        self.path = path
        self.problems: tuple[Problem, ...] = (Problem("page-not-rendered", "error", sentence, key, path),)


class PagesError(PageError):
    """Pages could not be made; every value that keeps one from it is named."""

    def __init__(self, errors: Sequence[PageError]) -> None:
        """Keep what each page says; the sentence is that of the first."""
        first = errors[0]
        ExportError.__init__(self, first.sentence)
        self.key = first.key
        self.path = first.path
        self.problems = tuple(dict.fromkeys(problem for error in errors for problem in error.problems))


class BlockedError(ExportError):
    """The gate is closed: there are errors in what would be published."""

    def __init__(self, problems: Sequence[Problem]) -> None:
        """Keep the errors, so that each can be led to its field."""
        super().__init__(
            Sentence(
                "1 error keeps the catalogue from being published. Mend what is listed, or leave those entries out."
            )
            if len(problems) == 1
            else Sentence(
                "{count} errors keep the catalogue from being published. "
                "Mend what is listed, or leave those entries out.",
                count=len(problems),
            )
        )
        self.problems = tuple(problems)


@dataclass(frozen=True)
class Finding:
    """Something wrong in a finished file of the bundle, found when it was read again."""

    file: str
    sentence: str


class FaultyBundleError(ExportError):
    """The bundle was built, but did not pass its own check."""

    def __init__(self, findings: Sequence[Finding]) -> None:
        """Keep all findings; the sentence names the first."""
        first, more = findings[0], len(findings) - 1
        others = Sentence(" (and {more} more like it)", more=more) if more else ""
        super().__init__(
            Sentence(
                "The new bundle did not pass its check: {file}: {sentence}{others}. {untouched}",
                file=first.file,
                sentence=first.sentence,
                others=others,
                untouched=_UNTOUCHED,
            )
        )
        self.findings = tuple(findings)


def target_error(error: OSError, target: Path) -> TargetError:
    """Say in a sentence why a target could not be written."""
    reason = _SENTENCES.get(error.errno or 0)
    if getattr(error, "winerror", None) in _OPEN_ELSEWHERE:
        reason = _SENTENCES[errno.EBUSY]
    if reason is None:
        reason = Sentence(
            "The system says: {reason}. Choose another target.", reason=error.strerror or type(error).__name__
        )
    return TargetError(
        Sentence(
            "The export to {target} failed. {reason} {untouched}", target=target, reason=reason, untouched=_UNTOUCHED
        )
    )
