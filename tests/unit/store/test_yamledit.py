"""Line-true editing: an edit changes the lines of its value and no other."""

from collections.abc import Sequence
from itertools import pairwise

import pytest

from si_editor.model.fieldpath import MISSING, FieldPath
from si_editor.model.records import RecordKey
from si_editor.store.changes import Change
from si_editor.store.sameness import is_same
from si_editor.store.yamledit import apply_to_text, rewrite
from si_editor.store.yamlread import parse

KEY = RecordKey("project", "x")
Edits = list[tuple[FieldPath, object]]


def edited(text: str, *edits: tuple[FieldPath, object]) -> str:
    return apply_to_text(text, [Change(KEY, path, None, value) for path, value in edits])


SINGLE_VALUES = [
    ("plain stays plain", "a: one # c\n", "two", "a: two # c\n"),
    ("space before the value stays", "a:    one\n", "two", "a:    two\n"),
    ("single quotes stay", "a: 'one'\n", "two", "a: 'two'\n"),
    ("single quotes are doubled inside", "a: 'one'\n", "it's", "a: 'it''s'\n"),
    ("double quotes stay", 'a: "one" # c\n', "two", 'a: "two" # c\n'),
    ("Norway is quoted", "a: DE\n", "NO", 'a: "NO"\n'),
    ("a time of day is quoted", "a: x\n", "1:30", 'a: "1:30"\n'),
    ("a day is quoted", "a: x\n", "2019-04-01", 'a: "2019-04-01"\n'),
    ("a month needs no quotes", "a: 2019-03\n", "2019-04", "a: 2019-04\n"),
    ("a number as text is quoted", "a: x\n", "007", 'a: "007"\n'),
    ("a number as number is not", "a: x\n", 7, "a: 7\n"),
    ("text with a colon is quoted", "a: x\n", "b: c", 'a: "b: c"\n'),
    ("text with quotes takes the others", "a: x\n", '"b": c', "a: '\"b\": c'\n"),
    ("an empty value is filled", "a: # c\nb: 1\n", "x", "a: x # c\nb: 1\n"),
    ("a value becomes nothing", "a: x # c\n", None, "a: null # c\n"),
    ("a value becomes empty text", "a: x\n", "", 'a: ""\n'),
    ("several plain lines become one", "a: one\n  two\nb: 1\n", "three", "a: three\nb: 1\n"),
    ("one line becomes a block", "a: x # c\nb: 1\n", "y\nz\n", "a: | # c\n  y\n  z\nb: 1\n"),
    ("a block without end", "a: x\n", "y\nz", "a: |-\n  y\n  z\n"),
    ("a block with much end", "a: x\n\n\nb: 1\n", "y\n\n\n", "a: |+\n  y\n\n\nb: 1\n"),
    ("a block with a margin", "a: x\n", " y\nz", "a: |2-\n   y\n  z\n"),
    ("escaped lines stay escaped", 'a: "x\\ny"\n', "x\nz", 'a: "x\\nz"\n'),
    ("what a block cannot hold is escaped", "a: |\n  x\n", "x\ry\n", 'a: "x\\ry\\n"\n'),
    ("a block keeps its margin", "a: |\n      x\n      y\n\nb: 1\n", "x\nz\n", "a: |\n      x\n      z\n\nb: 1\n"),
    ("a block keeps its comment", "a: | # c\n  x\n", "y\nz\n", "a: | # c\n  y\n  z\n"),
    ("a block of one line stays a block", "a: |\n  x\n  y\n", "x", "a: |-\n  x\n"),
    ("a folded text stays folded", "a: >\n  x\n  y\n", "x z\n", "a: >\n  x z\n"),
    ("folded paragraphs", "a: >-\n  x\n", "x\ny\n\nz", "a: >-\n  x\n\n  y\n\n\n  z\n"),
    ("a folded text with a margin turns literal", "a: >\n  x\n", "x\n  y\n", "a: |\n  x\n    y\n"),
    ("a group becomes a value", "a: # c\n  b: 1\n  c: 2\nd: 1\n", 5, "a: 5 # c\nd: 1\n"),
    ("a value becomes a group", "a: 5 # c\nd: 1\n", {"b": "NO"}, 'a: # c\n  b: "NO"\nd: 1\n'),
    ("a value becomes a list", "a: 5\nd: 1\n", ["x", {"k": 1}], "a:\n  - x\n  - k: 1\nd: 1\n"),
    ("an empty list is filled line by line", "a: [] # c\n", ["x"], "a: # c\n  - x\n"),
    ("an empty group is filled line by line", "a: {}\n", {"x": 1}, "a:\n  x: 1\n"),
    ("a list becomes empty", "a:\n  - x\n  - y\nb: 1\n", [], "a: []\nb: 1\n"),
    ("a tagged value loses its tag", "a: !!str 12 # c\n", "x", "a: x # c\n"),
    ("a named value changes", "a: &n x # c\nb: 1\n", "z", "a: z # c\nb: 1\n"),
    ("a value on the next line", "a:\n  # why\n  'x'\n", "y", "a:\n  # why\n  'y'\n"),
]


@pytest.mark.parametrize(
    ("before", "value", "after"), [case[1:] for case in SINGLE_VALUES], ids=[c[0] for c in SINGLE_VALUES]
)
def test_one_value_is_changed_in_place(before: str, value: object, after: str) -> None:
    assert edited(before, (("a",), value)) == after


DOCUMENT = """\
# A heading that stays.
acronym: SEMPRE    # the name
title: 'Social Empowerment'

# Who leads it.
lead:
    name: Diaconie   # in short
    country: DE
partners:
- name: A
  country: "NO"   # Norway
  # the town
  city: Oslo
# between
- name: B
  country: SE

themes: [care, rural , work]   # from the list
map: { en: Hello, de: "Hallo" }
unknown-key: kept
body: |
    First.

    Second.

status: draft
"""

PLACES: list[tuple[str, Edits, list[str], list[str]]] = [
    ("nested value", [(("lead", "country"), "NO")], ["    country: DE"], ['    country: "NO"']),
    ("value in a list", [(("partners", 0, "city"), "Bergen")], ["  city: Oslo"], ["  city: Bergen"]),
    (
        "quoted value with comment",
        [(("partners", 0, "country"), "FI")],
        ['  country: "NO"   # Norway'],
        ['  country: "FI"   # Norway'],
    ),
    (
        "value in brackets",
        [(("themes", 1), "a, b")],
        ["themes: [care, rural , work]   # from the list"],
        ['themes: [care, "a, b" , work]   # from the list'],
    ),
    (
        "value in braces",
        [(("map", "de"), "Ciao")],
        ['map: { en: Hello, de: "Hallo" }'],
        ['map: { en: Hello, de: "Ciao" }'],
    ),
    (
        "new value in braces",
        [(("map", "no"), "Hei")],
        ['map: { en: Hello, de: "Hallo" }'],
        ['map: { en: Hello, de: "Hallo", "no": Hei }'],
    ),
    ("value out of braces", [(("map", "en"), MISSING)], ['map: { en: Hello, de: "Hallo" }'], ['map: { de: "Hallo" }']),
    (
        "new value in brackets",
        [(("themes",), ["care", "new", "rural", "work"])],
        ["themes: [care, rural , work]   # from the list"],
        ["themes: [care, new, rural , work]   # from the list"],
    ),
    ("line of a block", [(("body",), "First.\n\nThird.\n")], ["    Second."], ["    Third."]),
    ("key removed", [(("lead", "name"), MISSING)], ["    name: Diaconie   # in short"], []),
    (
        "first key of an item removed",
        [(("partners", 1, "name"), MISSING)],
        ["- name: B", "  country: SE"],
        ["- country: SE"],
    ),
    (
        "key before a comment removed",
        [(("partners", 0, "name"), MISSING), (("partners", 0, "country"), MISSING)],
        ["- name: A", '  country: "NO"   # Norway'],
        ["-"],
    ),
    (
        "whole group removed",
        [(("lead",), MISSING)],
        ["lead:", "    name: Diaconie   # in short", "    country: DE"],
        [],
    ),
    ("key added", [(("lead", "city"), "Kiel")], [], ["    city: Kiel"]),
    ("key added at the end", [(("new",), {"x": ["z"]})], [], ["new:", "    x:", "    - z"]),
    ("item added", [(("partners", 2), {"name": "C", "country": "NO"})], [], ["- name: C", '  country: "NO"']),
    (
        "item removed",
        [(("partners", 0), MISSING)],
        ["- name: A", '  country: "NO"   # Norway', "  # the town", "  city: Oslo"],
        [],
    ),
    (
        "two places at once",
        [(("acronym",), "X"), (("status",), "ready")],
        ["acronym: SEMPRE    # the name", "status: draft"],
        ["acronym: X    # the name", "status: ready"],
    ),
]


@pytest.mark.parametrize("newline", ["\n", "\r\n"], ids=["unix", "windows"])
@pytest.mark.parametrize("bom", ["", "\ufeff"], ids=["plain", "bom"])
@pytest.mark.parametrize(("edits", "gone", "come"), [place[1:] for place in PLACES], ids=[p[0] for p in PLACES])
def test_only_the_lines_of_the_value_change(
    edits: Edits, gone: list[str], come: list[str], bom: str, newline: str
) -> None:
    text = bom + DOCUMENT.replace("\n", newline)
    result = edited(text, *edits)
    before, after = text.split(newline), result.split(newline)
    assert [line for line in before if line not in after] == gone
    assert [line for line in after if line not in before] == come
    assert len(after) - len(before) == len(come) - len(gone)
    assert "\n" not in result.replace(newline, "")


LISTS = [
    ("move", "a:\n  # x\n  - x # 1\n  - y # 2\n  - z\n", ["y", "x", "z"], "a:\n  # x\n  - y # 2\n  - x # 1\n  - z\n"),
    ("insert first", "a:\n- x # 1\n- y\n", ["m", "x", "y"], "a:\n- m\n- x # 1\n- y\n"),
    ("insert between", "a:\n- x # 1\n- y\n", ["x", {"k": 1}, "y"], "a:\n- x # 1\n- k: 1\n- y\n"),
    ("append to one without end", "a:\n- x # 1", ["x", "z"], "a:\n- x # 1\n- z"),
    ("replace", "a:\n- x # 1\n- y # 2\n", ["x", "z"], "a:\n- x # 1\n- z # 2\n"),
    ("remove and change", "a:\n- x\n- b: 1\n  c: 2\n", [{"b": 1, "c": 3}], "a:\n- b: 1\n  c: 3\n"),
    ("nested lists", "a:\n- - 1\n  - 2\n- - 3\n", [[1, 2], [0, 3]], "a:\n- - 1\n  - 2\n- - 0\n  - 3\n"),
    ("first of a nested list", "a:\n- - 1\n  - 2\n- 3\n", [[2], 3], "a:\n- - 2\n- 3\n"),
    ("several lines in brackets", "a: [\n  x,\n  y\n]\n", ["x", "y", "z"], "a: [\n  x,\n  y,\n  z\n]\n"),
    ("item with a text block", "a:\n- |\n  x\n- y\n", ["x\n", "z"], "a:\n- |\n  x\n- z\n"),
    ("equal items", "a:\n- x # 1\n- x # 2\n", ["x"], "a:\n- x # 1\n"),
    ("empty item", "a:\n-\n- y\n", ["x", "y"], "a:\n- x\n- y\n"),
]


@pytest.mark.parametrize(("before", "value", "after"), [case[1:] for case in LISTS], ids=[case[0] for case in LISTS])
def test_items_are_edited_in_their_lines(before: str, value: object, after: str) -> None:
    assert edited(before, (("a",), value)) == after


def order(path: FieldPath) -> Sequence[str]:
    return () if path else ("title", "lead", "teaser", "body", "status")


@pytest.mark.parametrize(
    ("before", "name", "after"),
    [
        ("lead: 1\nstatus: 2\n", "teaser", "lead: 1\nteaser: new\nstatus: 2\n"),
        ("lead: 1\nstatus: 2\n", "title", "title: new\nlead: 1\nstatus: 2\n"),
        ("# heading\nlead: 1\nstatus: 2\n", "title", "# heading\nlead: 1\ntitle: new\nstatus: 2\n"),
        ("lead: |+\n  x\n\n# c\nstatus: 2\n", "teaser", "lead: |+\n  x\n\nteaser: new\n# c\nstatus: 2\n"),
        ("lead: |\n  x\n     \n# c\nstatus: 2\n", "teaser", "lead: |\n  x\n     \nteaser: new\n# c\nstatus: 2\n"),
        ("lead: |\n  x\n\n# c\nstatus: 2\n", "teaser", "lead: |\n  x\nteaser: new\n\n# c\nstatus: 2\n"),
        ("lead: 1\nstatus: 2\n", "other", "lead: 1\nstatus: 2\nother: new\n"),
        ("lead:\n  x: 1\n# c\nstatus: 2\n", "body", "lead:\n  x: 1\nbody: new\n# c\nstatus: 2\n"),
    ],
)
def test_a_new_field_goes_where_the_model_has_it(before: str, name: str, after: str) -> None:
    assert rewrite(before, {**parse(before), name: "new"}, order) == after


def test_json_is_yaml_and_stays_json() -> None:
    text = '{\n  "a": "x",\n  "b": [1, 2]\n}\n'
    assert edited(text, (("c",), "z"), (("b", 0), 5)) == '{\n  "a": "x",\n  "b": [5, 2],\n  "c": "z"\n}\n'


IN_BRACKETS = [
    ("{a: 1,\n b: [x], # c\n c: }\n", (("a",), MISSING), "{b: [x], # c\n c: }\n"),
    ("a: [x,\n  q, z,\n  w]\n", (("a",), ["x", "z", "w"]), "a: [x,\n  z,\n  w]\n"),
    ("a: [x,\n  q, z,\n  w]\n", (("a",), ["x", "q", "w"]), "a: [x,\n  q,\n  w]\n"),
    ("a: [x,\n  q,\n  z]\n", (("a",), ["x", "q"]), "a: [x,\n  q]\n"),
    ("a: [x,\n  q,\n  z]\n", (("a",), ["x", "q", "z", "w"]), "a: [x,\n  q,\n  z,\n  w]\n"),
    ("a: [x, q, z]\n", (("a",), ["z", "x", "q"]), "a: [z, x, q]\n"),
    ("a: [x, q]\n", (("a",), ["w", "v", "u"]), "a: [w, v, u]\n"),
    ("a: [x, q]\n", (("a",), ["w"]), "a: [w]\n"),
    ("a: {b: 1}\n", (("a",), {"c": 2}), "a: {c: 2}\n"),
    ("{b: 1, c: }\n", (("d",), 2), "{b: 1, c: , d: 2 }\n"),
    ("a: [b: 1, c]\n", (("a", 0, "d"), 2), "a: [{b: 1, d: 2}, c]\n"),
    ("a: {b, c: 1}\n", (("a", "b"), "x"), "a: {b: x, c: 1}\n"),
    ("a: {b: , c: 1}\n", (("a", "b"), "x"), "a: {b: x , c: 1}\n"),
    ("a: {? b : 1, c: 2}\n", (("a", "b"), MISSING), "a: {c: 2}\n"),
    ("a: [x, [y, z]]\n", (("a", 1, 0), "NO"), 'a: [x, ["NO", z]]\n'),
    ("a: [x, {b: 1}]\n", (("a", 1, "b"), ["p", {"q": 1}]), "a: [x, {b: [p, {q: 1}]}]\n"),
]


@pytest.mark.parametrize(("before", "edit", "after"), IN_BRACKETS)
def test_odd_forms_in_brackets_are_edited_too(before: str, edit: tuple[FieldPath, object], after: str) -> None:
    result = edited(before, edit)
    assert result == after
    assert is_same(parse(result), parse(after))


QUESTION_MARKS = "? a\n: 1 # c\n? b # d\n: x\n? 'c'\nd: 2\n"


@pytest.mark.parametrize(
    ("edit", "after"),
    [
        ((("a",), 5), "? a\n: 5 # c\n? b # d\n: x\n? 'c'\nd: 2\n"),
        ((("b",), "p\nq\n"), "? a\n: 1 # c\n? b # d\n: |\n  p\n  q\n? 'c'\nd: 2\n"),
        ((("a",), MISSING), "? b # d\n: x\n? 'c'\nd: 2\n"),
        ((("d",), MISSING), "? a\n: 1 # c\n? b # d\n: x\n? 'c'\n"),
    ],
)
def test_names_announced_by_a_question_mark_are_edited_too(edit: tuple[FieldPath, object], after: str) -> None:
    assert edited(QUESTION_MARKS, edit) == after


REFERENCES = "base: &b {x: 1}\none: *b\ntwo: *b # c\nlast: 1\n"


def test_a_reference_is_spelled_out_where_it_is_edited() -> None:
    assert edited(REFERENCES, (("two", "x"), 2)) == "base: &b {x: 1}\none: *b\ntwo: # c\n  x: 2\nlast: 1\n"


def test_what_others_refer_to_can_be_edited_without_changing_them() -> None:
    result = edited(REFERENCES, (("base", "x"), 2))
    assert parse(result) == {"base": {"x": 2}, "one": {"x": 1}, "two": {"x": 1}, "last": 1}
    assert "last: 1\n" in result
    assert "# c" in result


def test_what_others_refer_to_can_be_removed() -> None:
    assert parse(edited(REFERENCES, (("base",), MISSING))) == {"one": {"x": 1}, "two": {"x": 1}, "last": 1}


def test_nothing_changes_where_nothing_is_to_be_changed() -> None:
    assert edited(DOCUMENT, (("acronym",), "SEMPRE")) is DOCUMENT


def test_a_comment_that_would_become_text_keeps_its_line() -> None:
    text = "a: x\n    # far in\nb: 1\n"
    result = edited(text, (("a",), "y\nz\n"))
    assert parse(result) == {"a": "y\nz\n", "b": 1}
    assert "    # far in\n" in result


def test_a_file_without_final_newline_stays_without() -> None:
    assert edited("a: 1\nb: 2", (("b",), 3)) == "a: 1\nb: 3"
    assert edited("a: 1\nb: 2", (("c",), 3)) == "a: 1\nb: 2\nc: 3"
    assert edited("a: 1\nb: 2", (("b",), MISSING)) == "a: 1"


def test_a_text_that_needs_its_final_newline_gets_it() -> None:
    assert parse(edited("a: 1", (("a",), "x\ny\n"))) == {"a": "x\ny\n"}


def test_when_every_field_is_new_the_heading_stays() -> None:
    assert rewrite("# heading\n\na: 1\n", {"b": "x\ny\n"}) == "# heading\n\nb: |\n  x\n  y\n"


def test_blank_lines_do_not_pile_up_where_an_entry_goes() -> None:
    assert edited("a: 1\n\nb: 2\n\nc: 3\n", (("b",), MISSING)) == "a: 1\n\nc: 3\n"


@pytest.mark.parametrize("newline", ["\r", "\n", "\r\n"])
def test_every_way_of_ending_lines_is_kept(newline: str) -> None:
    text = "a: 1\nb:\n  c: |\n    x\n    y\n".replace("\n", newline)
    result = edited(text, (("b", "c"), "x\nz\n"), (("a",), "p\nq\n"))
    assert result == "a: |\n  p\n  q\nb:\n  c: |\n    x\n    z\n".replace("\n", newline)


def test_long_series_of_edits_never_drift() -> None:
    text = DOCUMENT
    values = [["care"], ["care", "x"], ["x"], [], ["a", "b", "c"], ["c", "b"], ["b"]]
    for _, following in pairwise([*values, *values]):
        text = edited(text, (("themes",), following), (("lead", "name"), "\n".join(following)))
        assert is_same(parse(text)["themes"], following)
    assert "# Who leads it." in text
    assert "  # the town" in text
