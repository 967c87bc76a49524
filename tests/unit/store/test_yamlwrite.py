"""Writing YAML: every value comes back as it was, from our reader and, where it is text, from an old one."""

import pytest
import yaml
from hypothesis import given, settings
from hypothesis import strategies as st

from si_editor.store.sameness import is_same
from si_editor.store.yamlnodes import Style
from si_editor.store.yamlread import parse
from si_editor.store.yamlscalars import write_text
from si_editor.store.yamlwrite import dump_record, write_flow

TRICKY = [
    *"NO no No N n y Y yes YES on Off true True false null Null ~ = << .inf -.INF .nan".split(),
    *"1:30 190:20:30 0x1 0o7 017 0b1 1e3 1.5 .5 +1 -1 1_000 1,000 12e03 2019-04-01 2019-4-1".split(),
    *["", " ", "-", "?", ":", "- a", "? a", ": a", "a: b", "a:", "a #b", "#a", "---", "...", "--- a", "%a", "@a", "`a"],
    *[
        "[",
        "]",
        "{",
        "}",
        ",",
        "&a",
        "*a",
        "!a",
        "|",
        ">",
        "'",
        '"',
        "a'b",
        'a"b',
        "a\\b",
        "2019-04-01 10:00",
        "2001-12-14",
    ],
    *[
        "a\tb",
        "\ta",
        "a\n",
        "\na",
        "a\n\n",
        " a\nb",
        "a \nb",
        "a\n \nb",
        "a\rb",
        "a\x07b",
        "\x85",
        "a\u2028b",
        "\ufeffa",
    ],
    *["é", "Łódź", "👩‍🎓", "\ud83d".encode("utf-16", "surrogatepass").decode("utf-16", "replace"), "x" * 3000],
]
letters = st.characters(exclude_categories=["Cs"])
texts = st.one_of(
    st.sampled_from(TRICKY),
    st.text(letters, max_size=12),
    st.text(st.sampled_from(" \n\tab:#-'\"\\{}[],|>&*!%@`?0123.eEx_~=<\u2028\x85é\r"), max_size=20),
)
values = st.recursive(
    st.one_of(texts, st.integers(-(10**30), 10**30), st.booleans(), st.none(), st.floats()),
    lambda inner: st.one_of(st.lists(inner, max_size=4), st.dictionaries(texts, inner, max_size=4)),
    max_leaves=12,
)


@settings(max_examples=250, deadline=None)
@given(st.dictionaries(texts, values, max_size=5))
def test_every_record_comes_back_as_it_was(record: dict[str, object]) -> None:
    assert is_same(parse(dump_record(record)), record)
    assert is_same(parse(f"a: {write_flow(record)}\n"), {"a": record})


@pytest.mark.parametrize("text", TRICKY)
@pytest.mark.parametrize("style", ["plain", "single", "double"])
def test_no_reader_old_or_new_takes_a_text_for_something_else(text: str, style: Style) -> None:
    written = f"a: {write_text(text, style)}\nb: [{write_text(text, style, in_flow=True)}]\n"
    assert parse(written) == {"a": text, "b": [text]}
    assert yaml.load(written, Loader=yaml.CSafeLoader) == {"a": text, "b": [text]}


@settings(max_examples=200, deadline=None)
@given(texts)
def test_no_old_reader_misreads_any_text(text: str) -> None:
    assert yaml.load(dump_record({"a": text, "b": [text]}), Loader=yaml.CSafeLoader) == {"a": text, "b": [text]}


def test_a_new_file_is_pleasant_to_read() -> None:
    record = {
        "acronym": "In For Care",
        "country": "NO",
        "start": "2019-04-01",
        "month": "2019-04",
        "teaser": {"en": "One line.", "no": "En linje: her."},
        "body": "First.\n\nSecond.\n",
        "notes": "kept\nwithout end",
        "partners": [{"name": "A", "links": ["https://example.org/?a=1#b"]}, {"name": "B"}],
        "themes": ["care"],
        "empty": [],
        "nothing": None,
        "total": 1500000.5,
        "done": True,
    }
    assert dump_record(record) == (
        "acronym: In For Care\n"
        'country: "NO"\n'
        'start: "2019-04-01"\n'
        "month: 2019-04\n"
        "teaser:\n"
        "  en: One line.\n"
        '  "no": "En linje: her."\n'
        "body: |\n"
        "  First.\n"
        "\n"
        "  Second.\n"
        "notes: |-\n"
        "  kept\n"
        "  without end\n"
        "partners:\n"
        "  - name: A\n"
        "    links:\n"
        "      - https://example.org/?a=1#b\n"
        "  - name: B\n"
        "themes:\n"
        "  - care\n"
        "empty: []\n"
        "nothing: null\n"
        "total: 1500000.5\n"
        "done: true\n"
    )
