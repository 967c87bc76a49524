"""Reading YAML: what plain words mean, and how hostile or broken files are refused."""

import math
from contextlib import suppress

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from si_editor.store.sameness import is_same
from si_editor.store.yamlerrors import YamlError
from si_editor.store.yamlnodes import value_of
from si_editor.store.yamlread import MAX_BYTES, compose, decode, line_at, parse
from si_editor.store.yamlsimple import MAX_DEPTH, read_simple

WORDS = [
    ("NO", "NO"),
    ("no", "no"),
    ("off", "off"),
    ("on", "on"),
    ("yes", "yes"),
    ("Y", "Y"),
    ("true", True),
    ("True", True),
    ("FALSE", False),
    ("tRue", "tRue"),
    ("null", None),
    ("~", None),
    ("", None),
    ("nULL", "nULL"),
    ("12", 12),
    ("-3", -3),
    ("+4", 4),
    ("0", 0),
    ("0o17", 15),
    ("017", "017"),
    ("01069", "01069"),
    ("-01", "-01"),
    ("0x1F", 31),
    ("0b101", "0b101"),
    ("1_000", "1_000"),
    ("1:30", "1:30"),
    ("12:30:45", "12:30:45"),
    ("2019-04-01", "2019-04-01"),
    ("2019-04", "2019-04"),
    ("2019", 2019),
    ("2001-12-14t21:59:43.10-05:00", "2001-12-14t21:59:43.10-05:00"),
    ("1.5", 1.5),
    (".5", 0.5),
    ("1.", 1.0),
    ("1e3", 1000.0),
    ("1.2e-3", 0.0012),
    ("1.10.1", "1.10.1"),
    (".inf", math.inf),
    ("-.INF", -math.inf),
    (".nan", math.nan),
    ("inf", "inf"),
    ("9" * 5000, "9" * 5000),
    ("<<", "<<"),
    ("=", "="),
    ("+RESILIENT", "+RESILIENT"),
    ("BaltSe@nioR", "BaltSe@nioR"),
    ("CO2-free", "CO2-free"),
    ('"NO"', "NO"),
    ("'12'", "12"),
    ("!!str 12", "12"),
    ("! 12", "12"),
    ('!!int "12"', 12),
]


@pytest.mark.parametrize(("text", "value"), WORDS)
def test_words_are_read_by_the_core_rules(text: str, value: object) -> None:
    assert is_same(parse(f"field: {text}\n")["field"], value)


def test_names_of_fields_are_always_text() -> None:
    assert parse("no: 1\n2019: 2\ntrue: 3\n~: 4\n") == {"no": 1, "2019": 2, "true": 3, "~": 4}


REFUSED = [
    ("", 1, "is empty"),
    ("# only a comment\n", 1, "is empty"),
    ("null\n", 1, "is empty"),
    ("just text\n", 1, "must hold fields"),
    ("- a\n- b\n", 1, "must hold fields"),
    ("a: 1\nb: 2\na: 3\n", 3, "“a” is given twice, first in line 1"),
    ("a: 1\n'a': 3\n", 2, "given twice"),
    ("x:\n  b: 1\n  b: 2\n", 3, "given twice, first in line 2"),
    ("a: {b: 1, b: 2}\n", 1, "given twice"),
    ("a: 1\n---\nb: 1\n", 2, "second document"),
    ("a: [1, 2\nb: 3\n", 2, "list in brackets is not closed"),
    ("a: {b: 1\n", 2, "group in braces is not closed"),
    ("a: 'text\n", 1, "opened here and never closed"),
    ("title: A: B\n", 1, "colon where none can be"),
    ("a: 1\nb\nc: 2\n", 2, "not a field"),
    ("a:\n\tb: 1\n", 2, "indented with a tab"),
    ("a:\n  - 1\n\t- 2\n", 3, "indented with a tab"),
    ("a: @x\n", 1, "cannot begin with “@”"),
    ("a: `x`\n", 1, "cannot begin with “`”"),
    ("a: %x\n", 1, "cannot begin with “%”"),
    ("a:\n    b: 1\n  c: 2\n", 3, "indentation"),
    ("a: !!python/object/apply:os.system ['true']\n", 1, "is not allowed in a catalogue file"),
    ("a: !!python/name:os.system\n", 1, "is not allowed"),
    ("a: !custom 1\n", 1, "is not allowed"),
    ("a: !!set {x, y}\n", 1, "is not allowed"),
    ("a: !!timestamp 2019-01-01\n", 1, "is not allowed"),
    ("!x\na: 1\n", 1, "is not allowed"),
    ("a: &x [*x]\n", 1, "contains itself"),
    ("a: *x\n", 1, "not given before"),
    ("a: &x 1\n*x : 2\n", 2, "cannot be a reference"),
    ("[a, b]: 1\n", 1, "name of a field must be a text"),
    ("? {a: 1}\n: 1\n", 1, "name of a field must be a text"),
    ("a: \x07\n", 1, "control character here (U+0007)"),
    ("a: 1\nb: \x00\n", 2, "control character here (U+0000)"),
    ("a: \x9b\n", 1, "control character here (U+009B)"),
    ('a: "\\q"\n', 1, "Write the backslash twice"),
    ('a: "\\ud800"\n', 1, "names no letter"),
    ("%YAML 3.0\n---\na: 1\n", 1, "another version of YAML"),
    ("a: |x\n  b\n", 1, "on the next line"),
    ("a: 1\n  b: 2\n", 2, "colon where none can be"),
    ("- a: 1\nb: 2\n", 2, ""),
]


@pytest.mark.parametrize(("text", "line", "words"), REFUSED)
def test_what_cannot_be_read_is_refused_with_line_and_reason(text: str, line: int, words: str) -> None:
    with pytest.raises(YamlError) as caught:
        parse(text)
    assert words in caught.value.sentence
    assert caught.value.line == line
    assert caught.value.sentence.endswith((".", ")"))


@pytest.mark.parametrize("opening", ["[", "{a: ", "- "])
def test_deep_nesting_is_refused_and_does_not_crash(opening: str) -> None:
    with pytest.raises(YamlError) as caught:
        parse("a:\n " + opening * 50_000)
    assert f"more than {MAX_DEPTH} levels" in caught.value.sentence


def test_an_expansion_bomb_is_refused_at_once() -> None:
    lines = ["a0: &a0 [x, x, x, x, x, x, x, x, x]"]
    lines += [f"a{n}: &a{n} [{', '.join([f'*a{n - 1}'] * 9)}]" for n in range(1, 12)]
    with pytest.raises(YamlError) as caught:
        parse("\n".join(lines))
    assert "once references are spelled out" in caught.value.sentence


def test_references_are_spelled_out_into_values_of_their_own() -> None:
    data = parse("a: &x {b: [1]}\nc: *x\n")
    assert data == {"a": {"b": [1]}, "c": {"b": [1]}}
    assert data["a"] is not data["c"]


BYTES = [
    (b"\xff\xfea\x00:\x00", 1, "UTF-16"),
    (b"\xfe\xff\x00a", 1, "UTF-16"),
    (b"a: 1\nb: Malm\xf6\n", 2, "not saved as UTF-8"),
    (b"a: " + b"x" * MAX_BYTES, 1, "larger than"),
    (b"a: \xed\xa0\x80", 1, "not saved as UTF-8"),
]


@pytest.mark.parametrize(("data", "line", "words"), BYTES)
def test_bytes_that_are_no_text_are_refused(data: bytes, line: int, words: str) -> None:
    with pytest.raises(YamlError) as caught:
        decode(data)
    assert words in caught.value.sentence
    assert caught.value.line == line


def test_a_byte_order_mark_and_windows_line_ends_are_read() -> None:
    assert parse(decode(b"\xef\xbb\xbfa: 1\r\nb: |\r\n  x\r\n  y\r\n")) == {"a": 1, "b": "x\ny\n"}


@pytest.mark.parametrize("bom", ["", "\ufeff"])
def test_places_count_from_the_start_of_the_text(bom: str) -> None:
    text = bom + "a: 1\nkey: value\n"
    key, value = compose(text).entries["key"]
    assert text[key.start : key.end] == "key"
    assert text[value.start : value.end] == "value"


TEXT = """\
# heading
title: X
partners:
  - name: A

    country: "NO"
  - name: B
period: {start: 2019,
  end: 2020}
"""


@pytest.mark.parametrize(
    ("path", "line"),
    [
        ((), 2),
        (("title",), 2),
        (("partners",), 3),
        (("partners", 0), 4),
        (("partners", 0, "country"), 6),
        (("partners", 1, "name"), 7),
        (("partners", 1, "country"), 7),
        (("partners", 9), 3),
        (("period", "end"), 9),
        (("absent", "deep"), 2),
    ],
)
def test_the_line_of_a_value_is_that_of_its_name_or_of_what_would_hold_it(
    path: tuple[str | int, ...], line: int
) -> None:
    assert line_at(TEXT, path) == line


def test_lines_are_counted_as_editors_count_them() -> None:
    assert line_at("a: 'x\u2028y'\nb: 1\n", ("b",)) == 2


PIECES = st.sampled_from(
    [
        *[
            "a",
            "b",
            "c: ",
            "d: ",
            "- ",
            "? ",
            ": ",
            "\n",
            "\n  ",
            "\n    ",
            "[",
            "]",
            "{",
            "}",
            ", ",
            "'",
            '"',
            "|\n",
            ">-\n",
        ],
        *["# x", "&n ", "*n", "!!str ", "!!int ", "!t ", "~", "NO", "1", "\t", "---\n", "...\n", "%YAML 1.1\n", "\\n"],
        *["\u2028", "\x85", "\r\n", "é", "<<: ", "e: 'x'\n", 'f: "y"\n', "g:\n", "k:\n- ", "\ufeff", "\x00", "👩"],
    ]
)
SOUP = st.lists(PIECES, max_size=25).map("".join)


@settings(max_examples=400, deadline=None)
@given(st.one_of(st.binary(max_size=60), SOUP.map(str.encode)))
def test_no_bytes_do_anything_but_be_read_or_refused(data: bytes) -> None:
    with suppress(YamlError):
        parse(decode(data))


@settings(max_examples=400, deadline=None)
@given(SOUP)
def test_the_quick_way_reads_nothing_differently(text: str) -> None:
    quick = read_simple(text.removeprefix("\ufeff"))
    if quick is not None and not any(ord(letter) < 9 for letter in text):
        assert is_same(quick, value_of(compose(text)))
