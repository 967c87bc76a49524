"""Values as a file can hold them: maps with text keys, lists, text, numbers, truth values and nothing."""

from collections.abc import Mapping
from typing import Final

from si_editor.model.fieldpath import MISSING
from si_editor.model.sentences import Sentence
from si_editor.store.errors import ApplyError

_DEEPEST: Final = 48
_LARGEST: Final = 10**90


def as_plain(value: object, depth: int = 0) -> object:
    """Give a copy of a value that nobody else can change; halves of letters, which no file can hold, are replaced.

    Raises:
        ApplyError: the value is of a kind that a file cannot hold, or nested too deeply.
    """
    if value is MISSING or value is None or isinstance(value, bool | float):
        return value
    if isinstance(value, int):
        if abs(value) > _LARGEST:
            raise ApplyError(Sentence("The number is too large."))
        return value
    if isinstance(value, str):
        return value if value.isascii() else value.encode("utf-16", "surrogatepass").decode("utf-16", "replace")
    if depth >= _DEEPEST:
        raise ApplyError(
            Sentence(
                "The values are nested more than {deepest} levels deep, which a file cannot hold.", deepest=_DEEPEST
            )
        )
    if isinstance(value, Mapping):
        return {_as_key(key): as_plain(part, depth + 1) for key, part in value.items()}
    if isinstance(value, list | tuple):
        return [as_plain(part, depth + 1) for part in value]
    raise ApplyError(Sentence("A file cannot hold a value of this kind ({name}).", name=type(value).__name__))


def _as_key(key: object) -> str:
    if isinstance(key, str):
        return key.encode("utf-8", "replace").decode()
    raise ApplyError(Sentence("The name of a field must be a text."))
