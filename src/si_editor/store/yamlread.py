"""Reading YAML by the 1.2 core rules, with every refusal as one plain sentence and a place.

This is the only module that calls the YAML parser. It works on the parser's events, so nothing in a file can
make it build objects, recurse without end or expand a small file into a large one.
"""

import re
from dataclasses import dataclass
from typing import Final, NoReturn

from yaml._yaml import CParser
from yaml.error import MarkedYAMLError, YAMLError
from yaml.events import (
    AliasEvent,
    CollectionEndEvent,
    CollectionStartEvent,
    DocumentStartEvent,
    Event,
    MappingStartEvent,
    ScalarEvent,
)
from yaml.reader import ReaderError
from yaml.tokens import BlockEntryToken, KeyToken, ValueToken

from si_editor.model.fieldpath import FieldPath
from si_editor.model.sentences import Sentence
from si_editor.store.yamlerrors import YamlError, place_of, sentence_for
from si_editor.store.yamlnodes import AliasNode, ListNode, MapNode, Node, ScalarNode, Style, value_of
from si_editor.store.yamlscalars import read_plain
from si_editor.store.yamlsimple import MAX_DEPTH, MAX_VALUES, read_simple

MAX_BYTES: Final = 4_000_000

_TAG_PREFIX: Final = "tag:yaml.org,2002:"
_COLLECTION_TAGS: Final = frozenset({"!", _TAG_PREFIX + "map", _TAG_PREFIX + "seq"})
_WORD_TAGS: Final = frozenset(_TAG_PREFIX + name for name in ("int", "float", "bool", "null"))
_SCALAR_TAGS: Final = _WORD_TAGS | {"!", _TAG_PREFIX + "str"}
_NO_TAG: Final = Sentence("The tag “{tag}” is not allowed in a catalogue file. Remove it.")
_STYLES: Final[dict[str | None, Style]] = {
    None: "plain",
    "": "plain",
    "'": "single",
    '"': "double",
    "|": "literal",
    ">": "folded",
}
_CONTROL: Final = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f\x80-\x84\x86-\x9f\ufffe\uffff\ud800-\udfff]")
BOM: Final = "\ufeff"


def decode(data: bytes) -> str:
    """Give the text of a file's bytes; a byte order mark stays at its front.

    Raises:
        YamlError: the bytes are too many, or are not UTF-8 text.
    """
    if len(data) > MAX_BYTES:
        raise YamlError(
            1,
            1,
            Sentence("The file is larger than {value} MB; an entry cannot be that long.", value=MAX_BYTES // 1_000_000),
        )
    if data.startswith((b"\xff\xfe", b"\xfe\xff")):
        raise YamlError(1, 1, Sentence("The file is saved as UTF-16. Save it as UTF-8 in your text editor."))
    try:
        return data.decode("utf-8")
    except UnicodeDecodeError as error:
        before = data[: error.start]
        line = before.count(b"\n") + 1
        column = len(before.rpartition(b"\n")[2].decode("utf-8", "replace")) + 1
        sentence = Sentence(
            "The file is not saved as UTF-8: a letter here cannot be read. Save it as UTF-8 in your text editor."
        )
        raise YamlError(line, column, sentence) from error


def compose(text: str) -> MapNode:
    """Give the tree of a text's values with their places.

    Offsets count from the start of the text; a byte order mark in front is skipped but counted.

    Raises:
        YamlError: the text is not one mapping in YAML that can be read safely.
    """
    found = _CONTROL.search(text)
    if found:
        name = f"U+{ord(found.group()):04X}"
        raise YamlError(
            *place_of(text, found.start()),
            Sentence("There is an invisible control character here ({name}). Remove it.", name=name),
        )
    shift = 1 if text.startswith(BOM) else 0
    composer = _Composer(text, shift)
    try:
        return composer.run()
    except ReaderError as error:
        raise YamlError(
            1, 1, Sentence("The file has a character that cannot be read ({reason}).", reason=error.reason)
        ) from error
    except MarkedYAMLError as error:
        raise sentence_for(error, text, shift) from error
    except YAMLError as error:
        raise YamlError(1, 1, Sentence("The file cannot be read as YAML.")) from error


def parse(text: str) -> dict[str, object]:
    """Give the values of a text as plain data: maps, lists, text, numbers, truth values and None.

    Raises:
        YamlError: the text is not one mapping in YAML that can be read safely.
    """
    simple = read_simple(text.removeprefix(BOM)) if _CONTROL.search(text) is None else None
    if simple is not None:
        return simple
    # With references, tags or mistakes in it: the careful way reads them, or tells what is wrong and where.
    value = value_of(compose(text))
    assert isinstance(value, dict)
    return value


def line_at(text: str, path: FieldPath) -> int:
    """Give the line (from 1) where the value at a path is written, or its nearest ancestor that is."""
    node: Node = compose(text)
    offset = node.start
    for step in path:
        while isinstance(node, AliasNode):
            node = node.target
        if isinstance(node, MapNode) and isinstance(step, str) and step in node.entries:
            key, node = node.entries[step]
            offset = key.start
        elif isinstance(node, ListNode) and isinstance(step, int) and 0 <= step < len(node.items):
            node = node.items[step]
            offset = node.start
        else:
            break
    return place_of(text, offset)[0]


@dataclass(frozen=True)
class Marks:
    """Where the signs between values stand: dashes of list items, beginnings of entries, colons after names."""

    dashes: tuple[int, ...]
    entries: tuple[int, ...]
    colons: tuple[int, ...]


def find_marks(text: str) -> Marks:
    """Find the signs that `compose` does not tell of; the text must be one that `compose` can read, without a BOM."""
    dashes: list[int] = []
    entries: list[int] = []
    colons: list[int] = []
    parser = CParser(text)
    while (token := parser.get_token()) is not None:
        if isinstance(token, BlockEntryToken):
            dashes.append(token.start_mark.index)
        elif isinstance(token, KeyToken):
            entries.append(token.start_mark.index)
        elif isinstance(token, ValueToken):
            colons.append(token.start_mark.index)
    return Marks(tuple(dashes), tuple(entries), tuple(colons))


class _Composer:
    """Turns one stream of events into a tree, refusing what a catalogue file cannot hold."""

    def __init__(self, text: str, shift: int) -> None:
        self._text = text
        self._shift = shift
        self._parser = CParser(text[shift:] if shift else text)
        self._anchors: dict[str, Node | None] = {}
        self._values = 0
        # The container that is being read, the key whose value is due in it, its anchor, and those around it.
        self._parent: MapNode | ListNode | None = None
        self._key: ScalarNode | None = None
        self._anchor: str | None = None
        self._around: list[tuple[MapNode | ListNode | None, ScalarNode | None, str | None]] = []

    def run(self) -> MapNode:
        next_event = self._parser.get_event
        root: Node | None = None
        documents = 0
        while (event := next_event()) is not None:
            if isinstance(event, ScalarEvent):
                finished = self._scalar(event)
            elif isinstance(event, CollectionStartEvent):
                self._begin(event)
                continue
            elif isinstance(event, CollectionEndEvent):
                finished = self._finish(event)
            elif isinstance(event, AliasEvent):
                finished = self._alias(event)
            else:
                documents += isinstance(event, DocumentStartEvent)
                if documents > 1:
                    self._refuse(event, Sentence("A second document begins here (---). One file holds one entry."))
                continue
            if self._parent is None:
                root = finished
        return self._root(root)

    def _root(self, root: Node | None) -> MapNode:
        if root is None or (isinstance(root, ScalarNode) and root.value is None):
            raise YamlError(1, 1, Sentence("The file is empty."))
        if not isinstance(root, MapNode):
            line, column = place_of(self._text, root.start)
            raise YamlError(
                line, column, Sentence("The file must hold fields (“title: …”), but it holds a single text or list.")
            )
        return root

    def _is_key_due(self) -> bool:
        return self._key is None and isinstance(self._parent, MapNode)

    def _scalar(self, event: ScalarEvent) -> Node:
        start, end = self._span(event)
        style = _STYLES[event.style]
        tag: str | None = event.tag
        text: str = event.value
        if tag is not None and tag not in _SCALAR_TAGS:
            self._refuse(event, _NO_TAG.filled(tag=tag))
        is_key = self._is_key_due()
        is_word = (tag is None and style == "plain") or tag in _WORD_TAGS
        # The name of a field is always text: "no" is a language, not a denial.
        node = ScalarNode(start, end, read_plain(text) if is_word and not is_key else text, style)
        if event.anchor is not None:
            self._anchors[event.anchor] = node
        if is_key:
            self._key = self._new_key(event, text, node)
            return node
        return self._place(event, node)

    def _begin(self, event: CollectionStartEvent) -> None:
        if len(self._around) >= MAX_DEPTH:
            self._refuse(
                event, Sentence("The values are nested more than {max_depth} levels deep.", max_depth=MAX_DEPTH)
            )
        if event.tag is not None and event.tag not in _COLLECTION_TAGS:
            self._refuse(event, _NO_TAG.filled(tag=event.tag))
        if self._is_key_due():
            self._refuse(event, Sentence("The name of a field must be a text, not a list or a group of fields."))
        if event.anchor is not None:
            self._anchors[event.anchor] = None
        self._around.append((self._parent, self._key, self._anchor))
        make = MapNode if isinstance(event, MappingStartEvent) else ListNode
        self._parent = make(*self._span(event), bool(event.flow_style))
        self._key, self._anchor = None, event.anchor

    def _finish(self, event: CollectionEndEvent) -> Node:
        node, anchor = self._parent, self._anchor
        assert node is not None
        if node.flow:
            node.end = self._span(event)[1]
        if anchor is not None:
            self._anchors[anchor] = node
        self._parent, self._key, self._anchor = self._around.pop()
        return self._place(event, node)

    def _alias(self, event: AliasEvent) -> Node:
        name = event.anchor or ""
        if name not in self._anchors:
            self._refuse(
                event, Sentence("“*{name}” refers to a value that is not given before it in this file.", name=name)
            )
        if self._is_key_due():
            self._refuse(event, Sentence("The name of a field cannot be a reference to another value."))
        target = self._anchors[name]
        if target is None:
            self._refuse(event, Sentence("“*{name}” refers to a value that contains itself.", name=name))
        self._values += target.size
        return self._place(event, AliasNode(*self._span(event), target))

    def _place(self, event: Event, node: Node) -> Node:
        """Put a finished value into what contains it."""
        self._values += 1
        if self._values > MAX_VALUES:
            self._refuse(
                event,
                Sentence(
                    "The file holds more than {max_values:,} values once references are spelled out.",
                    max_values=MAX_VALUES,
                ),
            )
        parent, key = self._parent, self._key
        if parent is None:
            return node
        if isinstance(parent, ListNode):
            parent.items.append(node)
        else:
            assert key is not None
            parent.entries[str(key.value)] = (key, node)
            self._key = None
        parent.size += node.size
        if not parent.flow and node.end > parent.end:
            parent.end = node.end
        return node

    def _new_key(self, event: Event, name: str, key: ScalarNode) -> ScalarNode:
        assert isinstance(self._parent, MapNode)
        if name in self._parent.entries:
            first = place_of(self._text, self._parent.entries[name][0].start)[0]
            self._refuse(
                event,
                Sentence(
                    "The field “{name}” is given twice, first in line {first}. Keep one of them.",
                    name=name,
                    first=first,
                ),
            )
        return key

    def _span(self, event: Event) -> tuple[int, int]:
        start, end = event.start_mark, event.end_mark
        assert start is not None
        assert end is not None
        return start.index + self._shift, end.index + self._shift

    def _refuse(self, event: Event, sentence: str) -> NoReturn:
        raise YamlError(*place_of(self._text, self._span(event)[0]), sentence)
