"""The lines of a recovery journal: each carries a checksum, so that a torn or damaged one is known as such."""

import json
import zlib
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Final

from si_editor.model.fieldpath import MISSING
from si_editor.model.records import RecordKey
from si_editor.store.changes import Change

FORMAT: Final = 1


@dataclass(frozen=True)
class JournalContent:
    """What a journal tells: edits not marked as saved, how many lines could not be understood, and whom it replaces."""

    changes: tuple[Change, ...]
    damaged: int
    replaces: str = ""


def write_heading(root: str, changes: Sequence[Change] = (), replaces: str = "") -> bytes:
    """Write the first line: the version of the format, the catalogue, and what is taken over from another file.

    ``replaces`` names that file, which no longer counts once this line is whole.
    """
    taken_over = [pack_change(change) for change in changes]
    return _line({"format": FORMAT, "catalogue": root, "replaces": replaces, "changes": taken_over})


def write_changes(changes: Sequence[Change]) -> bytes:
    """Write edits that were made together as one line."""
    return _line({"changes": [pack_change(change) for change in changes]})


def write_saved(keys: Iterable[RecordKey]) -> bytes:
    """Write that records were saved, so that edits noted before no longer count."""
    return _line({"saved": sorted(list(key) for key in keys)})


def read_lines(content: bytes) -> JournalContent:
    """Give the edits that a journal holds; lines that are damaged are counted and left out."""
    changes: list[Change] = []
    damaged = 0
    replaces = ""
    for line in content.split(b"\n"):
        if not line.strip(b"\x00\r "):
            continue
        value = _value(line)
        if value is None:
            damaged += 1
            continue
        try:
            if "changes" in value:
                changes += [unpack_change(packed) for packed in value["changes"]]
                replaces = str(value.get("replaces") or replaces)
            elif "saved" in value:
                saved = {_key(packed) for packed in value["saved"]}
                changes = [change for change in changes if change.record not in saved]
        except (TypeError, ValueError, KeyError):
            damaged += 1
    return JournalContent(tuple(changes), damaged, replaces)


def _line(value: Mapping[str, object]) -> bytes:
    text = json.dumps(value, separators=(",", ":")).encode("ascii")
    return f"{zlib.crc32(text):08x} ".encode("ascii") + text + b"\n"


def _value(line: bytes) -> dict[str, list[object]] | None:
    mark, _, text = line.partition(b" ")
    if mark != f"{zlib.crc32(text):08x}".encode("ascii"):
        return None
    try:
        value = json.loads(text)
    except ValueError:
        return None
    return value if isinstance(value, dict) else None


def pack_change(change: Change) -> dict[str, object]:
    """Give a change as plain values that JSON can hold."""
    packed: dict[str, object] = {"record": list(change.record), "path": list(change.path)}
    if change.before is not MISSING:
        packed["before"] = change.before
    if change.after is not MISSING:
        packed["after"] = change.after
    if change.moved:
        packed["moved"] = change.moved
    return packed


def _key(packed: object) -> RecordKey:
    if not isinstance(packed, list):
        raise TypeError("a key is a pair of texts")
    kind, name = packed
    return RecordKey(str(kind), str(name))


def unpack_change(packed: object) -> Change:
    """Read what `pack_change` gave.

    Raises:
        TypeError, ValueError, KeyError: it is no change.
    """
    if not isinstance(packed, dict):
        raise TypeError("a change is a group of values")
    path = tuple(step if isinstance(step, int) else str(step) for step in packed["path"])
    before, after = packed.get("before", MISSING), packed.get("after", MISSING)
    return Change(_key(packed["record"]), path, before, after, str(packed.get("moved", "")))
