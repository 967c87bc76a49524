"""The parts of a YAML text with their places in it, so that an edit can touch only the lines it means."""

from typing import Literal

Style = Literal["plain", "single", "double", "literal", "folded"]


class Node:
    """A value in the text: where it begins and ends (offsets), and what lies in it.

    ``start`` includes an anchor or tag before the value; ``end`` is the end of the last thing that belongs
    to it. ``size`` counts the values in it after aliases are spelled out.
    """

    __slots__ = ("end", "size", "start")

    def __init__(self, start: int, end: int) -> None:
        """Remember the place; containers move ``end`` and ``size`` on while they are read."""
        self.start = start
        self.end = end
        self.size = 1


class ScalarNode(Node):
    """A single value: text, number, truth value or nothing."""

    __slots__ = ("style", "value")

    def __init__(self, start: int, end: int, value: object, style: Style) -> None:
        """Keep the resolved value and the way it was written."""
        super().__init__(start, end)
        self.value = value
        self.style = style


class MapNode(Node):
    """Keys with values, in the order of the file."""

    __slots__ = ("entries", "flow")

    def __init__(self, start: int, end: int, flow: bool) -> None:
        """Begin with no entries; ``flow`` tells ``{a: 1}`` from the indented form."""
        super().__init__(start, end)
        self.flow = flow
        self.entries: dict[str, tuple[ScalarNode, Node]] = {}


class ListNode(Node):
    """Items in the order of the file."""

    __slots__ = ("flow", "items")

    def __init__(self, start: int, end: int, flow: bool) -> None:
        """Begin with no items; ``flow`` tells ``[a, b]`` from the indented form."""
        super().__init__(start, end)
        self.flow = flow
        self.items: list[Node] = []


class AliasNode(Node):
    """A place that repeats a value given elsewhere in the file (``*name``)."""

    __slots__ = ("target",)

    def __init__(self, start: int, end: int, target: Node) -> None:
        """Point to the value that is repeated; it counts in full."""
        super().__init__(start, end)
        self.target = target
        self.size = target.size


def value_of(node: Node) -> object:
    """Give the plain value that a part of the text stands for, with aliases spelled out."""
    if isinstance(node, ScalarNode):
        return node.value
    if isinstance(node, MapNode):
        return {key: value_of(child) for key, (_, child) in node.entries.items()}
    if isinstance(node, ListNode):
        return [value_of(child) for child in node.items]
    assert isinstance(node, AliasNode)
    return value_of(node.target)


def has_aliases(node: Node) -> bool:
    """Tell whether any value below is given by reference to another place."""
    if isinstance(node, MapNode):
        return any(has_aliases(child) for _, child in node.entries.values())
    if isinstance(node, ListNode):
        return any(has_aliases(child) for child in node.items)
    return isinstance(node, AliasNode)
