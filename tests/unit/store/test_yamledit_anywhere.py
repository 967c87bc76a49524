"""Line-true editing on documents and edits that nobody thought of: never wrong data, never a foreign line touched."""

import copy
import random
from collections.abc import Iterable

from hypothesis import HealthCheck, assume, given, settings
from hypothesis import strategies as st

from si_editor.store.sameness import is_same
from si_editor.store.yamledit import rewrite
from si_editor.store.yamlerrors import YamlError
from si_editor.store.yamlread import line_at, parse
from si_editor.store.yamlscalars import fits_block, write_scalar, write_text
from si_editor.store.yamlwrite import block_lines, write_flow

names = st.sampled_from(["a", "bb", "note", "y", "title", "no", "1", "x y"])
texts = st.one_of(
    st.text(alphabet=" \nab:#-'\"0é", max_size=14),
    st.sampled_from(
        ["no", "NO", "1:30", "a b c", "word " * 30, "one\ntwo\n", "p\n\nq", "x\n\n\n", " in\nx", "2019-01-01"]
    ),
)
singles = st.one_of(texts, st.integers(-5, 5), st.booleans(), st.none())
values = st.recursive(
    singles,
    lambda inner: st.one_of(st.lists(inner, max_size=4), st.dictionaries(names, inner, max_size=4)),
    max_leaves=10,
)
documents = st.dictionaries(names, values, min_size=1, max_size=6)


class Scribe:
    """Writes values the way different people would: other margins, quotes, brackets and comments each time."""

    def __init__(self, chance: random.Random) -> None:
        self._chance = chance

    def entries(self, data: dict[str, object], column: int = 0) -> list[str]:
        lines: list[str] = []
        for name, value in data.items():
            if self._chance.random() < 0.2:
                lines.append(" " * column + f"# about {name}")
            if self._chance.random() < 0.1:
                lines.append("")
            lines += self._value(" " * column + write_text(name) + ":", value, column)
        return lines

    def _comment(self) -> str:
        return f" # c{self._chance.randrange(9)}" if self._chance.random() < 0.2 else ""

    def _value(self, head: str, value: object, column: int) -> list[str]:
        is_spread = self._chance.random() < 0.8
        if isinstance(value, dict) and value and is_spread:
            return [head + self._comment(), *self.entries(value, column + self._chance.choice([2, 2, 4]))]
        if isinstance(value, list) and value and is_spread:
            return [head + self._comment(), *self._items(value, column + self._chance.choice([0, 2, 2, 4]))]
        if isinstance(value, dict | list):
            return [f"{head} {write_flow(value)}{self._comment()}"]
        if isinstance(value, str) and fits_block(value) and is_spread:
            first, *further = block_lines(value, column, column + self._chance.choice([2, 3, 4]))
            return [head + first + self._comment(), *further]
        if isinstance(value, str):
            return [f"{head} {write_text(value, self._chance.choice(['plain', 'single', 'double']))}{self._comment()}"]
        return [f"{head} {write_scalar(value)}{self._comment()}"]

    def _items(self, items: Iterable[object], column: int) -> list[str]:
        lines: list[str] = []
        for item in items:
            if self._chance.random() < 0.1:
                lines.append(" " * column + "# item")
            lines += self._item(item, column)
        return lines

    def _item(self, item: object, column: int) -> list[str]:
        margin = " " * column
        if isinstance(item, dict) and item:
            first, *further = self.entries(item, column + 2)
            begins_at_once = first.strip() and not first.strip().startswith("#")
            return [f"{margin}- {first.lstrip()}", *further] if begins_at_once else [f"{margin}-", first, *further]
        if isinstance(item, list) and item:
            first, *further = self._items(item, column + 2)
            begins_at_once = first.lstrip().startswith("-")
            return [f"{margin}- {first.lstrip()}", *further] if begins_at_once else [f"{margin}-", first, *further]
        return self._value(margin + "-", item, column)


class Editor:
    """Makes a few edits to a value at places that chance chooses."""

    def __init__(self, chance: random.Random, new: st.DataObject) -> None:
        self._chance = chance
        self._new = new

    def edit(self, value: object) -> object:
        if isinstance(value, dict):
            return self._edit_map(copy.deepcopy(value))
        if isinstance(value, list) and self._chance.random() < 0.8:
            return self._edit_list(copy.deepcopy(value))
        return self._new.draw(values)

    def _edit_map(self, data: dict[str, object]) -> dict[str, object]:
        for name in list(data):
            luck = self._chance.random()
            if luck < 0.1:
                del data[name]
            elif luck < 0.4:
                data[name] = self.edit(data[name])
        if self._chance.random() < 0.2:
            data[self._new.draw(names)] = self._new.draw(values)
        return data

    def _edit_list(self, items: list[object]) -> list[object]:
        for _ in range(self._chance.randrange(3)):
            luck = self._chance.random()
            place = self._chance.randrange(len(items) + 1)
            if luck < 0.4 and place < len(items):
                items[place] = self.edit(items[place])
            elif luck < 0.6 and place < len(items):
                del items[place]
            elif luck < 0.8:
                items.insert(place, self._new.draw(values))
            else:
                self._chance.shuffle(items)
        return items


def written(data: dict[str, object], chance: random.Random) -> str:
    text = "\n".join(Scribe(chance).entries(data)) + chance.choice(["\n", "\n", "", "\n\n"])
    return text.replace("\n", chance.choice(["\n", "\n", "\r\n"]))


def readable(text: str) -> dict[str, object]:
    try:
        return parse(text)
    except YamlError:
        assume(condition=False)
        raise


@settings(max_examples=400, deadline=None, suppress_health_check=[HealthCheck.too_slow, HealthCheck.filter_too_much])
@given(documents, st.data(), st.randoms(use_true_random=False))
def test_the_result_always_says_what_was_meant(
    data: dict[str, object], new: st.DataObject, chance: random.Random
) -> None:
    text = written(data, chance)
    target = Editor(chance, new).edit(readable(text))
    assert isinstance(target, dict)
    assert is_same(parse(rewrite(text, target)), target)


PIECES = st.sampled_from(
    [
        *[
            "a",
            "b: ",
            "c: ",
            "- ",
            "? ",
            ": ",
            "\n",
            "\n  ",
            "\n- ",
            "[",
            "]",
            "{",
            "}",
            ", ",
            "'",
            '"',
            "|\n  ",
            ">-\n  ",
        ],
        *["# x", "&n ", "*n", "!!str ", "~", "NO", "1", "\u2028", "\r\n", "d: 'x'\n", "e: [f, {g: h}]\n", "i:\n- j\n"],
    ]
)


@settings(max_examples=300, deadline=None, suppress_health_check=[HealthCheck.too_slow, HealthCheck.filter_too_much])
@given(st.lists(PIECES, max_size=14).map("".join), names, values)
def test_odd_texts_are_edited_rightly_too(odd: str, name: str, value: object) -> None:
    text = f"k: {{a: 1}}\n{odd}\nz:\n  - 1\n"
    target = {**readable(text), name: value}
    assert is_same(parse(rewrite(text, target)), target)


@settings(max_examples=300, deadline=None, suppress_health_check=[HealthCheck.too_slow, HealthCheck.filter_too_much])
@given(documents, st.data(), st.randoms(use_true_random=False))
def test_lines_of_other_fields_stay_as_they_are(
    data: dict[str, object], new: st.DataObject, chance: random.Random
) -> None:
    text = written(data, chance)
    before = readable(text)
    name = chance.choice(list(before))
    value = new.draw(values)
    result = rewrite(text, {**before, name: value})
    lines, result_lines = text.splitlines(keepends=True), result.splitlines(keepends=True)
    start = line_at(text, (name,)) - 1
    following = [line_at(text, (other,)) - 1 for other in before]
    end = min((line for line in following if line > start), default=len(lines))
    assert result_lines[:start] == lines[:start]
    if end < len(lines):
        assert result_lines[end - len(lines) :] == lines[end:]
