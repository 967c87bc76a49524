"""Writing values as YAML lines in the house's own form: indented by two, texts as ``|`` blocks, nothing to misread."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Final

from si_editor.store.yamlnodes import Style
from si_editor.store.yamlscalars import fits_block, write_scalar, write_text

_LONG_KEY: Final = 100


@dataclass(frozen=True)
class Form:
    """How lines are laid out: the indentation of groups and of lists, and whether ``|`` blocks may be used."""

    step: int = 2
    list_step: int = 2
    blocks: bool = True


HOUSE_FORM: Final = Form()


def dump_record(data: Mapping[str, object]) -> str:
    """Write a whole record as the text of a new file, keys in the order given."""
    lines = map_lines(data, 0, HOUSE_FORM) if data else ["{}"]
    return "\n".join(lines) + "\n"


def map_lines(data: Mapping[str, object], column: int, form: Form) -> list[str]:
    """Write the entries of a map as lines that begin in the given column."""
    return [line for key, value in data.items() for line in entry_lines(key, value, column, form)]


def list_lines(items: list[object] | tuple[object, ...], column: int, form: Form) -> list[str]:
    """Write the items of a list as lines whose dashes stand in the given column."""
    return [line for item in items for line in item_lines(item, column, form)]


def entry_lines(key: str, value: object, column: int, form: Form) -> list[str]:
    """Write one entry of a map."""
    name = write_text(key)
    margin = " " * column
    lines = value_lines(value, column, form)
    if len(name) > _LONG_KEY:
        # Readers find a long name only when it is announced with a question mark.
        return [f"{margin}? {name}", f"{margin}:{lines[0]}", *lines[1:]]
    return [f"{margin}{name}:{lines[0]}", *lines[1:]]


def item_lines(item: object, column: int, form: Form) -> list[str]:
    """Write one item of a list, its first line behind the dash."""
    lines = item_value_lines(item, column, form)
    return [f"{' ' * column}-{lines[0]}", *lines[1:]]


def value_lines(value: object, column: int, form: Form) -> list[str]:
    """Write what follows the colon of an entry whose key stands in a column: rest of the line, then further lines."""
    if isinstance(value, Mapping) and value:
        return ["", *map_lines(value, column + form.step, form)]
    if isinstance(value, list | tuple) and value:
        return ["", *list_lines(value, column + form.list_step, form)]
    return _scalar_lines(value, column, form)


def item_value_lines(value: object, column: int, form: Form) -> list[str]:
    """Write what follows a dash that stands in a column: rest of the line, then further lines."""
    if isinstance(value, Mapping) and value:
        lines = map_lines(value, column + 2, form)
    elif isinstance(value, list | tuple) and value:
        lines = list_lines(value, column + 2, form)
    else:
        return _scalar_lines(value, column, form)
    return [" " + lines[0].lstrip(" "), *lines[1:]]


def block_lines(text: str, column: int, body_column: int) -> list[str]:
    """Write a text below ``|``: the sign with what a reader needs to know, then the lines of the text."""
    kept = text.rstrip("\n")
    ends = len(text) - len(kept)
    sign = "-" if ends == 0 else "" if ends == 1 else "+"
    indicator = str(body_column - column) if text.lstrip("\n")[:1] in {" ", "\t"} else ""
    margin = " " * body_column
    body = kept.split("\n") + [""] * (ends - 1)
    return [f" |{indicator}{sign}", *(margin + line if line else "" for line in body)]


def write_flow(value: object, style: Style = "plain") -> str:
    """Write a value on one line, groups in braces and lists in brackets, texts in the wished style."""
    if isinstance(value, Mapping):
        return "{" + ", ".join(flow_entry(key, part, style) for key, part in value.items()) + "}"
    if isinstance(value, list | tuple):
        return "[" + ", ".join(write_flow(part, style) for part in value) + "]"
    return write_scalar(value, style, in_flow=True)


def flow_entry(key: str, value: object, style: Style = "plain") -> str:
    """Write one entry of a group in braces; in double quotes it is JSON."""
    name = write_text(key, style, in_flow=True)
    return f"{'? ' if len(name) > _LONG_KEY else ''}{name}: {write_flow(value, style)}"


def _scalar_lines(value: object, column: int, form: Form) -> list[str]:
    if isinstance(value, str) and form.blocks and fits_block(value):
        return block_lines(value, column, column + form.step)
    if isinstance(value, Mapping | list | tuple):
        return [" " + write_flow(value)]
    return [" " + write_scalar(value)]
