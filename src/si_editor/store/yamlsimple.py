"""Reading the values of a simple YAML text quickly, which is what nearly every file of a catalogue is."""

from typing import Final

from yaml._yaml import CParser
from yaml.error import YAMLError
from yaml.events import (
    AliasEvent,
    CollectionEndEvent,
    CollectionStartEvent,
    DocumentStartEvent,
    MappingStartEvent,
    ScalarEvent,
)

from si_editor.store.yamlscalars import read_plain

MAX_DEPTH: Final = 64
MAX_VALUES: Final = 200_000


def read_simple(text: str) -> dict[str, object] | None:
    """Give the values of a text without references and tags; None if it is not that simple, or not right.

    It keeps no places and gives no reasons, and so takes half the time of reading with them.
    """
    try:
        return _SimpleReader(text).run()
    except YAMLError:
        return None


class _SimpleReader:
    """Builds plain values straight from the parser's events, and gives up at the first thing out of the ordinary."""

    def __init__(self, text: str) -> None:
        self._parser = CParser(text)
        self._root: dict[str, object] | None = None
        self._current: dict[str, object] | list[object] | None = None
        self._key: str | None = None
        self._around: list[dict[str, object] | list[object] | None] = []

    def run(self) -> dict[str, object] | None:
        next_event = self._parser.get_event
        values = documents = 0
        while (event := next_event()) is not None:
            if isinstance(event, ScalarEvent):
                is_simple = self._add_scalar(event)
            elif isinstance(event, CollectionStartEvent):
                is_simple = self._begin(event)
            elif isinstance(event, CollectionEndEvent):
                self._current = self._around.pop()
                continue
            else:
                documents += isinstance(event, DocumentStartEvent)
                is_simple = documents < 2 and not isinstance(event, AliasEvent)
            values += 1
            if not is_simple or values > MAX_VALUES:
                return None
        return self._root

    def _add_scalar(self, event: ScalarEvent) -> bool:
        if event.tag is not None or event.anchor is not None:
            return False
        text: str = event.value
        current, key = self._current, self._key
        if isinstance(current, dict) and key is None:
            self._key = text
            return text not in current
        # The parser says "no style" in two ways, and anything quoted or below "|" is text.
        return self._place(text if event.style else read_plain(text))

    def _begin(self, event: CollectionStartEvent) -> bool:
        is_name = isinstance(self._current, dict) and self._key is None
        if event.tag is not None or event.anchor is not None or is_name or len(self._around) >= MAX_DEPTH:
            return False
        new: dict[str, object] | list[object] = {} if isinstance(event, MappingStartEvent) else []
        is_placed = self._place(new)
        self._around.append(self._current)
        self._current = new
        return is_placed

    def _place(self, value: object) -> bool:
        """Put a value where it is due; False for a document that is no mapping."""
        current, key = self._current, self._key
        if isinstance(current, list):
            current.append(value)
        elif current is not None and key is not None:
            current[key] = value
            self._key = None
        elif isinstance(value, dict):
            self._root = value
        else:
            return False
        return True
