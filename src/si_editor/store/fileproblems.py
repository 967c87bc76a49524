"""Problems of the files themselves: what could not be read, and names that will cause trouble."""

from collections.abc import Mapping
from types import MappingProxyType
from typing import Final

from si_editor.model.problems import Problem, Severity
from si_editor.model.records import RecordKey
from si_editor.model.sentences import Sentence

_CONFLICT_COPY: Final = (
    "{file} looks like a second version of {original} that a sync program made. "
    "Compare the two in the window, and choose what to take over."
)
_TWIN: Final = "{file} and {original} differ only in capital letters or accents, so some systems lose one. Rename one."
FILE_SENTENCES: Final[Mapping[str, tuple[Severity, str]]] = MappingProxyType(
    {
        "file-unreadable": ("error", "The file {file} cannot be read: {reason}"),
        "file-conflict-copy": ("hint", _CONFLICT_COPY),
        "file-name-twin": ("error", _TWIN),
        "file-name-invalid": ("warning", "{file} has a name that does not work everywhere: {reason}"),
        "file-ending": ("hint", "{file} is not taken as an entry, because it ends in .yml. Rename it to {original}."),
    }
)


def file_problem(code: str, record: RecordKey | None, params: Mapping[str, object], line: int | None = None) -> Problem:
    """Make the problem of a file, with its sentence."""
    severity, template = FILE_SENTENCES[code]
    return Problem(
        code, severity, Sentence(template, **params), record, params=MappingProxyType(dict(params)), line=line
    )
