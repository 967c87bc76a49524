"""What one record holds, sorted by meaning: its texts, references, pictures, links, each with its path.

Paths are those of the draft: what reading left out of the record still counts in the positions of a list.
"""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from functools import cached_property
from typing import Final, Literal, NamedTuple, TypeVar

from si_editor.check.markup import Markup, read_markup
from si_editor.model.fieldpath import FieldPath
from si_editor.model.fieldspec import FieldSpec, Shape, find_field, read_fields
from si_editor.model.kinds import KINDS
from si_editor.model.reading import Reading
from si_editor.model.records import RecordKey, Value

Group = TypeVar("Group", bound=Value)
Way = Literal["field", "term", "media", "text"]

TEXT_SHAPES: Final[tuple[Shape, ...]] = ("text", "long_text", "markdown")
LINKED_KINDS: Final = ("project", "spotlight", "page")
_WITHOUT_LEAF: Final[tuple[Shape, ...]] = ("flag", "whole_number", "amount", "share", "choice", "colour")


class Leaf(NamedTuple):
    """A single value: its place, what its field means, its language if it is one of several."""

    path: FieldPath
    spec: FieldSpec
    value: str
    language: str = ""
    is_private: bool = False


class Use(NamedTuple):
    """A place that names another record: by a field, a vocabulary's term, a media file, or a link in a text."""

    path: FieldPath
    target: RecordKey
    way: Way
    value: str
    spec: FieldSpec


@dataclass
class _Collection:
    leaves: dict[Shape, list[Leaf]] = field(default_factory=dict)
    groups: dict[type[Value], list[tuple[FieldPath, Value]]] = field(default_factory=dict)
    lists: list[tuple[FieldPath, FieldSpec, tuple[object, ...]]] = field(default_factory=list)


class Contents:
    """Everything in one reading, found once and kept; rules go through it instead of through the record."""

    def __init__(self, reading: Reading) -> None:
        self.reading = reading
        self.dropped = _dropped_items(reading)
        self._found = _Collection()
        visitor = _Visitor(self._found, self.dropped)
        source = reading.record if reading.record is not None else reading.data
        for spec in read_fields(KINDS[reading.key.kind].model):
            visitor.visit(spec, _part(source, spec.name), (spec.name,))

    def leaves(self, *shapes: Shape) -> Iterator[Leaf]:
        """Go through the single values of the named shapes."""
        for shape in shapes:
            yield from self._found.leaves.get(shape, ())

    @cached_property
    def texts(self) -> tuple[Leaf, ...]:
        """All texts, each language on its own."""
        return tuple(self.leaves(*TEXT_SHAPES))

    def groups(self, model: type[Group]) -> Iterator[tuple[FieldPath, Group]]:
        """Go through the groups of fields of one type, such as all pictures."""
        for path, value in self._found.groups.get(model, ()):
            if isinstance(value, model):
                yield path, value

    def lists(self) -> Iterator[tuple[FieldPath, FieldSpec, tuple[object, ...]]]:
        """Go through all lists that have entries."""
        yield from self._found.lists

    def positions(self, path: FieldPath, count: int) -> tuple[int, ...]:
        """Give the positions in the draft of the entries that a list of the record has."""
        return _positions(path, count, self.dropped)

    @cached_property
    def markup(self) -> tuple[tuple[Leaf, Markup], ...]:
        """The structure of every Markdown text."""
        return tuple((leaf, read_markup(leaf.value)) for leaf in self.leaves("markdown"))

    @cached_property
    def uses(self) -> tuple[Use, ...]:
        """Every place where this record names another one."""
        return tuple(self._uses())

    def _uses(self) -> Iterator[Use]:
        for leaf in self.leaves("reference"):
            yield Use(leaf.path, RecordKey(leaf.spec.target, leaf.value), "field", leaf.value, leaf.spec)
        for leaf in self.leaves("term"):
            yield Use(leaf.path, RecordKey("vocabulary", leaf.spec.target), "term", leaf.value, leaf.spec)
        for leaf in self.leaves("media"):
            yield Use(leaf.path, RecordKey("media", leaf.value), "media", leaf.value, leaf.spec)
        for leaf, markup in self.markup:
            for link in markup.links:
                key = linked_record(link.target)
                if key is not None:
                    yield Use(leaf.path, key, "text", link.target, leaf.spec)


def linked_record(target: str) -> RecordKey | None:
    """Give the record that a link in a text leads to (``project:sempre``), or None if it leads elsewhere."""
    kind, colon, rest = target.partition(":")
    name = rest.partition("#")[0]
    return RecordKey(kind, name) if colon and kind in LINKED_KINDS and name else None


def _part(source: object, name: str) -> object:
    if isinstance(source, Value):
        return getattr(source, name, None)
    return source.get(name) if isinstance(source, Mapping) else None


class _Visitor:
    """Goes through a record, or through the bare data of one that cannot be read, and collects."""

    def __init__(self, found: _Collection, dropped: frozenset[FieldPath]) -> None:
        self._found = found
        self._dropped = dropped

    def visit(self, spec: FieldSpec, value: object, path: FieldPath, is_private: bool = False) -> None:
        is_private = is_private or spec.private
        if value is None or value == "" or spec.shape in _WITHOUT_LEAF:
            return
        if spec.shape == "list":
            self._visit_list(spec, value, path, is_private)
        elif spec.shape == "object":
            self._visit_group(spec, value, path, is_private)
        elif isinstance(value, str):
            self._found.leaves.setdefault(spec.shape, []).append(Leaf(path, spec, value, "", is_private))
        elif isinstance(value, Mapping):
            texts = [(str(language), text) for language, text in value.items() if isinstance(text, str)]
            self._found.leaves.setdefault(spec.shape, []).extend(
                Leaf((*path, language), spec, text, language, is_private) for language, text in texts
            )

    def _visit_list(self, spec: FieldSpec, value: object, path: FieldPath, is_private: bool) -> None:
        if spec.item is None or not isinstance(value, list | tuple) or not value:
            return
        items = tuple(value)
        self._found.lists.append((path, spec, items))
        for position, item in zip(_positions(path, len(items), self._dropped), items, strict=True):
            self.visit(spec.item, item, (*path, position), is_private)

    def _visit_group(self, spec: FieldSpec, value: object, path: FieldPath, is_private: bool) -> None:
        if isinstance(value, Value):
            self._found.groups.setdefault(type(value), []).append((path, value))
        for part in spec.fields:
            inner = _part(value, part.name)
            if inner is not None:
                self.visit(part, inner, (*path, part.name), is_private)


def _positions(path: FieldPath, count: int, dropped: frozenset[FieldPath]) -> tuple[int, ...]:
    if not dropped:
        return tuple(range(count))
    positions: list[int] = []
    position = 0
    while len(positions) < count:
        if (*path, position) not in dropped:
            positions.append(position)
        position += 1
    return tuple(positions)


def _dropped_items(reading: Reading) -> frozenset[FieldPath]:
    """Find the entries of lists that reading left out: those that are wrong or lack something essential."""
    if reading.record is None:
        return frozenset()
    specs = read_fields(KINDS[reading.key.kind].model)
    dropped: set[FieldPath] = set()
    for problem in reading.problems:
        path = problem.path
        if problem.severity == "hint":
            continue
        while path and isinstance(path[-1], str):
            spec = find_field(specs, path)
            path = path[:-1] if spec is not None and spec.required else ()
        if path:
            dropped.add(path)
    return frozenset(dropped)
