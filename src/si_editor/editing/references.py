"""References in the bare data of records: found, pointed elsewhere, or taken out, wrong values around them or not.

Checks look at records, from which reading has left out what is wrong. An edit must miss nothing, so it looks at the
data themselves, with the same eyes for what is a reference.
"""

import re
from collections.abc import Iterator, Mapping
from typing import Final

from si_editor.check.contents import Contents, Use
from si_editor.check.markup import read_markup
from si_editor.editing.plan import Place, Plan, unreadable
from si_editor.model.fieldpath import MISSING, FieldPath, value_at, with_value
from si_editor.model.fieldspec import FieldSpec, find_field, read_fields
from si_editor.model.kinds import KINDS
from si_editor.model.reading import Reading
from si_editor.model.records import RecordKey
from si_editor.model.snapshot import Snapshot
from si_editor.store import Change, diff, is_same

Data = Mapping[str, object]

_WORDS_OF_LINK: Final = r"\[(?P<words>(?:[^\[\]\\]|\\.|\[[^\[\]]*\])*)\]\(\s*"
_END_OF_LINK: Final = r"""(?:#[^)\s>]*)?>?(?:\s+(?:"[^"]*"|'[^']*'|\([^()]*\)))?\s*\)"""


class Target:
    """What references are looked for: a record, or one term of a vocabulary."""

    def __init__(self, key: RecordKey, term: str = "") -> None:
        self.key = key
        self.term = term

    def fits(self, use: Use) -> bool:
        """Tell whether a place names the target."""
        if use.target != self.key:
            return False
        return use.value == self.term if self.term else use.way != "term"

    @property
    def word(self) -> str:
        """What must occur in the data of whoever names the target."""
        return self.term or self.key.id


def referrers(snapshot: Snapshot, target: Target) -> tuple[Place, ...]:
    """Give every place of the catalogue that names the target."""
    return tuple(
        Place(key, use.path) for key, data in _who_may_name(snapshot, target) for use in _uses(key, data, target)
    )


def term_counts(snapshot: Snapshot, vocabulary: str) -> Mapping[str, tuple[Place, ...]]:
    """Give for every used term of a vocabulary the places that use it, in one pass."""
    key = RecordKey("vocabulary", vocabulary)
    found: dict[str, list[Place]] = {}
    for record in sorted(snapshot.readings):
        for use in _all_uses(record, snapshot.readings[record].data, with_texts=False):
            if use.way == "term" and use.target == key:
                found.setdefault(use.value, []).append(Place(record, use.path))
    return {term: tuple(places) for term, places in found.items()}


def point_elsewhere(snapshot: Snapshot, target: Target, new: str) -> Plan:
    """Let all references to the target name something else; what then stands twice in a list goes once."""
    return _edited(snapshot, target, new)


def take_out(snapshot: Snapshot, target: Target) -> Plan:
    """Take all references to the target out, with the group around them where it means nothing without them."""
    return _edited(snapshot, target, None)


def rewritten(key: RecordKey, data: Data, target: Target, new: str | None) -> tuple[Data, tuple[Place, ...]]:
    """Give a record's data with its references to the target changed (None: taken out), and what had to be left."""
    left: list[Place] = []
    result: object = data
    # From the end, so that what is taken out of a list moves nothing that is still to come.
    for use in sorted(_uses(key, data, target), key=_from_the_end, reverse=True):
        if use.way == "text":
            continue
        result = _without(key, result, use.path) if new is None else _renamed(result, use.path, new)
    for path in dict.fromkeys(use.path for use in _uses(key, data, target) if use.way == "text"):
        text = value_at(result, path)
        if isinstance(text, str):
            edited = _link_changed(text, target.key, new)
            result = with_value(result, path, edited)
            if _names_in(edited, target.key):
                left.append(Place(key, path))
    return (result if isinstance(result, Mapping) else data), tuple(left)


def mentions(value: object, word: str) -> bool:
    """Tell quickly whether a word occurs anywhere in a value."""
    if isinstance(value, str):
        return word in value
    if isinstance(value, Mapping):
        return any(mentions(part, word) for part in value.values())
    return isinstance(value, list | tuple) and any(mentions(part, word) for part in value)


def _edited(snapshot: Snapshot, target: Target, new: str | None) -> Plan:
    locked = unreadable(snapshot)
    changes: list[Change] = []
    left: list[Place] = []
    for key, data in _who_may_name(snapshot, target):
        if key not in locked:
            result, remaining = rewritten(key, data, target, new)
            changes += diff(key, data, result)
            left += remaining
    return Plan(tuple(changes), tuple(left))


def _who_may_name(snapshot: Snapshot, target: Target) -> Iterator[tuple[RecordKey, Data]]:
    for key in sorted(snapshot.readings):
        data = snapshot.readings[key].data
        if mentions(data, target.word):
            yield key, data


def _uses(key: RecordKey, data: Data, target: Target) -> tuple[Use, ...]:
    return tuple(use for use in _all_uses(key, data, with_texts=not target.term) if target.fits(use))


def _all_uses(key: RecordKey, data: Data, with_texts: bool) -> Iterator[Use]:
    contents = Contents(Reading(key, data, None, ()))
    if with_texts:
        yield from contents.uses
        return
    for leaf in contents.leaves("term"):
        yield Use(leaf.path, RecordKey("vocabulary", leaf.spec.target), "term", leaf.value, leaf.spec)


def _from_the_end(use: Use) -> tuple[tuple[int, str], ...]:
    return tuple((step, "") if isinstance(step, int) else (-1, step) for step in use.path)


def _renamed(data: object, path: FieldPath, new: str) -> object:
    """Put another name in; in a list, what now is there twice stays once."""
    result = with_value(data, path, new)
    for depth in range(len(path), 0, -1):
        position, items = path[depth - 1], value_at(result, path[: depth - 1])
        if isinstance(position, int) and isinstance(items, list | tuple):
            item = items[position]
            if any(is_same(item, other) for number, other in enumerate(items) if number != position):
                return with_value(result, path[:depth], MISSING)
    return result


def _without(key: RecordKey, data: object, path: FieldPath) -> object:
    """Take a value out; a group that cannot be without it goes too, but never the record."""
    specs = read_fields(KINDS[key.kind].model)
    target = path
    while len(target) > 1 and isinstance(target[-1], str) and _is_essential(find_field(specs, target)):
        target = target[:-1]
    result = with_value(data, target, MISSING)
    around = target[:-1]
    is_emptied = isinstance(target[-1], int) and not value_at(result, around)
    return with_value(result, around, MISSING) if is_emptied and around else result


def _is_essential(spec: FieldSpec | None) -> bool:
    return spec is not None and spec.required


def _names_in(text: str, key: RecordKey) -> int:
    """Count the links of a text that lead to a record."""
    address = f"{key.kind}:{key.id}"
    return sum(link.target.partition("#")[0] == address for link in read_markup(text).links)


def _link_changed(text: str, key: RecordKey, new: str | None) -> str:
    """Change the links of a Markdown text, one by one, and only where the parser agrees that it is one."""
    address = re.escape(f"{key.kind}:{key.id}")
    whole = rf"{_WORDS_OF_LINK}<?{address}{_END_OF_LINK}" if new is None else rf"(?<![\w-]){address}(?![\w-])"
    position = 0
    pattern = re.compile(whole)
    while (match := pattern.search(text, position)) is not None:
        replacement = match["words"] if new is None else f"{key.kind}:{new}"
        candidate = text[: match.start()] + replacement + text[match.end() :]
        is_link = _names_in(candidate, key) < _names_in(text, key)
        position = match.start() + len(replacement) if is_link else match.end()
        text = candidate if is_link else text
    return text
