"""From typed text to values and back, and from edits to changes: plain functions, no window needed."""

from collections.abc import Callable

import pytest

from si_editor.desktop.forms.changing import change_for, settled
from si_editor.desktop.forms.markdownkeys import enter, indent, outdent, placed, soft_break
from si_editor.desktop.forms.markdownlinks import completed, drop_link, fault_of, link_at, put_link
from si_editor.desktop.forms.markdowntext import (
    Format,
    Formatted,
    cycle_heading,
    toggle_bold,
    toggle_bullets,
    toggle_italic,
    toggle_numbers,
    toggle_quote,
)
from si_editor.desktop.forms.picker import matching
from si_editor.desktop.forms.services import Option
from si_editor.desktop.forms.typed import grouped, number_value, raw_text, text_value
from si_editor.desktop.texts.choices import CHOICE_WORDS
from si_editor.desktop.texts.steps import step_text
from si_editor.model.fieldpath import MISSING, FieldPath
from si_editor.model.fieldspec import read_fields, walk_fields
from si_editor.model.kinds import KINDS
from si_editor.model.records import RecordKey

KEY = RecordKey("project", "x")


@pytest.mark.parametrize(
    ("typed", "value"),
    [
        ("4860664.11", 4860664.11),
        ("4 860 664.11", 4860664.11),
        ("4\u202f860\u202f664", 4860664),
        ("4.860.664,11", 4860664.11),
        ("4,860,664.11", 4860664.11),
        ("4'860'664", 4860664),
        ("0,85", 0.85),
        ("-5", -5),
        ("", MISSING),
        ("  ", MISSING),
        ("about 5", "about 5"),
        ("1,234", "1,234"),
        ("1e3", "1e3"),
        ("٣", 3),
        ("9" * 30, "9" * 30),
    ],
)
def test_numbers_are_read_when_they_are_clear_and_kept_as_text_when_not(typed: str, value: object) -> None:
    assert number_value(typed, with_fraction=True) == value


def test_a_whole_number_takes_no_fraction() -> None:
    assert number_value("1.5", with_fraction=False) == "1.5"


@pytest.mark.parametrize(
    ("value", "text"),
    [
        (4860664.11, "4\u202f860\u202f664.11"),
        (-0.5, "-0.5"),
        (1234, "1\u202f234"),
        ("x", "x"),
        (True, "true"),
        (1e40, "1e+40"),
    ],
)
def test_amounts_are_grouped_for_reading(value: object, text: str) -> None:
    assert grouped(value) == text


def test_what_no_file_can_hold_is_left_out_of_typed_text() -> None:
    assert text_value("a\x00b\ud800c\td\n") == "abc\td\n"
    assert text_value(" \u00a0") is MISSING


def test_raw_text_shows_every_part_of_a_value() -> None:
    assert raw_text({"a": [1, {"b": None}], "c": {}}) == "a:\n  - 1\n  -\n    b:\nc: {}"


@pytest.mark.parametrize(
    ("data", "saved", "path", "value", "expected"),
    [
        ({"a": "x"}, {}, ("a",), "y", (("a",), "x", "y")),
        ({"a": "x"}, {}, ("a",), "x", None),
        ({}, {}, ("b", "c"), 1, (("b",), MISSING, {"c": 1})),
        ({"b": None}, {}, ("b", "c"), 1, (("b",), None, {"c": 1})),
        ({"b": {"c": 1}}, {}, ("b", "c"), MISSING, (("b",), {"c": 1}, MISSING)),
        ({"b": {"c": 1}}, {"b": {}}, ("b", "c"), MISSING, (("b",), {"c": 1}, {})),
        ({"b": {"c": 1, "d": 2}}, {}, ("b", "c"), MISSING, (("b", "c"), 1, MISSING)),
        ({"l": [{"c": 1}]}, {}, ("l", 0, "c"), MISSING, (("l", 0, "c"), 1, MISSING)),
        ({"l": [{}]}, {}, ("l", 0, "b", "c"), 1, (("l", 0, "b"), MISSING, {"c": 1})),
        ({"a": "x"}, {"a": ""}, ("a",), MISSING, (("a",), "x", "")),
        ({}, {}, ("b", "c"), MISSING, None),
    ],
)
def test_edits_become_the_smallest_change_that_leaves_no_trace_when_taken_back(
    data: object, saved: object, path: FieldPath, value: object, expected: tuple[object, ...] | None
) -> None:
    change = change_for(KEY, data, saved, path, value)
    assert (None if change is None else (change.path, change.before, change.after)) == expected


def test_settled_data_have_no_empty_groups_but_keep_empty_entries() -> None:
    assert settled({"b": {"c": {"d": 1}}}, ("b", "c", "d"), MISSING) == {}
    assert settled({"l": [{"c": 1}, 2]}, ("l", 0, "c"), MISSING) == {"l": [{}, 2]}


@pytest.mark.parametrize(
    ("change", "before", "after"),
    [
        (toggle_bold, "a [word] b", "a **[word]** b"),
        (toggle_bold, "a **[word]** b", "a [word] b"),
        (toggle_bold, "a [**word**] b", "a [word] b"),
        (toggle_bold, "a [ word ]b", "a  **[word]** b"),
        (toggle_bold, "a *[word]* b", "a ***[word]*** b"),
        (toggle_italic, "a [word] b", "a *[word]* b"),
        (toggle_italic, "a *[word]* b", "a [word] b"),
        (toggle_italic, "a **[word]** b", "a ***[word]*** b"),
        (toggle_italic, "a ***[word]*** b", "a **[word]** b"),
        (toggle_bold, "a ***[word]*** b", "a *[word]* b"),
        (toggle_bold, "a []b", "a **[]**b"),
        (toggle_bold, "a wo[]rd b", "a **wo[]rd** b"),
        (toggle_bold, "a **wo[]rd** b", "a wo[]rd b"),
        (cycle_heading, "x\nline [] end\ny", "x\n## line [] end\ny"),
        (cycle_heading, "x\n## line [] end\ny", "x\n### line [] end\ny"),
        (cycle_heading, "x\n### line [] end\ny", "x\nline [] end\ny"),
        (cycle_heading, "x\n# line [] end\ny", "x\nline [] end\ny"),
        (cycle_heading, "- line [] end", "## line [] end"),
        (toggle_numbers, "[one\n- two\n\nthree]", "[1. one\n2. two\n\n3. three]"),
        (toggle_numbers, "[1. one\n2. two]", "[one\ntwo]"),
        (toggle_bullets, "[1. one\n2. two]", "[- one\n- two]"),
        (toggle_quote, "[one\n\ntwo]", "[> one\n>\n> two]"),
        (toggle_quote, "[> one\n>\n> two]", "[one\n\ntwo]"),
        (toggle_bullets, "[one\n\ntwo\n]three", "[- one\n\n- two]\nthree"),
        (toggle_bullets, "[- one\n\n- two]\nthree", "[one\n\ntwo]\nthree"),
        (toggle_bullets, "[- one\ntwo]", "[- one\n- two]"),
    ],
)
def test_formats_toggle_on_the_selection(change: Format, before: str, after: str) -> None:
    plain, start, end = _marked(before)
    result = change(plain, start, end)
    shown = result.text[: result.start] + "[" + result.text[result.start : result.end] + "]" + result.text[result.end :]
    assert shown == after


@pytest.mark.parametrize(
    ("text", "start", "end", "words", "address", "is_there"),
    [
        ("a word b", 2, 6, "word", "", False),
        ("a word b", 4, 4, "word", "", False),
        ("a https://x.org b", 2, 15, "", "https://x.org", True),
        ("see [the page](https://x.org) now", 8, 8, "the page", "https://x.org", True),
        ("see <https://x.org> now", 8, 8, "https://x.org", "https://x.org", True),
        ("a  b", 2, 2, "", "", False),
        ("![alt](x.png)", 3, 3, "alt", "", False),
    ],
)
def test_the_link_under_the_cursor_is_found(
    text: str, start: int, end: int, words: str, address: str, is_there: bool
) -> None:
    link = link_at(text, start, end)
    assert (link.words, link.address, link.is_there) == (words, address, is_there)


def test_a_link_is_put_in_changed_and_taken_away() -> None:
    assert put_link("a word b", link_at("a word b", 3, 3), "word", "https://x.org/a_(b)").text == (
        "a [word](https://x.org/a_%28b%29) b"
    )
    text = "see [the page](https://x.org) now"
    assert (
        put_link(text, link_at(text, 8, 8), "that [1]", "https://y.org").text == r"see [that \[1\]](https://y.org) now"
    )
    assert drop_link(text, link_at(text, 8, 8)) == ("see the page now", 4, 12)


@pytest.mark.parametrize(
    ("typed", "address", "fault"),
    [
        ("example.org/a", "https://example.org/a", ""),
        ("office@example.org", "mailto:office@example.org", ""),
        ("mailto:office@example.org", "mailto:office@example.org", ""),
        ("project:sempre", "project:sempre", ""),
        ("https://müller.example", "https://müller.example", ""),
        ("", "", "empty"),
        ("https://a b.org", "https://a b.org", "spaces"),
        ("javascript:alert(1)", "javascript:alert(1)", "scheme"),
        ("file:///C:/x.docx", "file:///C:/x.docx", "scheme"),
        ("https://", "https://", "host"),
    ],
)
def test_an_address_is_completed_and_judged(typed: str, address: str, fault: str) -> None:
    assert completed(typed) == address
    assert fault_of(address) == fault


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ("- one[]", "- one\n- []"),
        ("- one\n- []", "- one\n\n[]"),
        ("- one\n  - []", "- one\n- []"),
        ("1. one[]\n2. two", "1. one\n2. []\n3. two"),
        ("9. nine[]", "9. nine\n10. []"),
        ("> said[]", "> said\n> []"),
        ("> said\n> []", "> said\n\n[]"),
        ("## Head[]", "## Head\n\n[]"),
        ("one[] two", "one\n\n[] two"),
        ("one\n\n[]", "one\n\n\n[]"),
        ("```\ncode[]", "```\ncode\n[]"),
        ("| a | b |[]", "| a | b |\n[]"),
        ("[]- one", "\n[]- one"),
    ],
)
def test_enter_goes_on_or_ends(before: str, after: str) -> None:
    assert _spoken(enter(before.replace("[]", ""), before.index("[]"))) == after


def test_a_line_breaks_within_its_entry() -> None:
    assert soft_break("- one", 5).text == "- one\\\n  "
    assert soft_break("one", 3).text == "one\\\n"


@pytest.mark.parametrize(
    ("change", "before", "after"),
    [
        (indent, "- one\n- two[]", "- one\n  - two[]"),
        (indent, "1. one\n2. two[]", "1. one\n   2. two[]"),
        (outdent, "- one\n  - two[]", "- one\n- two[]"),
        (indent, "- one[]", None),
        (outdent, "- one[]", None),
        (indent, "one\ntwo[]", None),
    ],
)
def test_tab_moves_entries_and_nothing_else(
    change: Callable[[str, int, int], Formatted | None], before: str, after: str | None
) -> None:
    place = before.index("[]")
    moved = change(before.replace("[]", ""), place, place)
    assert (None if moved is None else _spoken(moved)) == after


@pytest.mark.parametrize(
    ("text", "written", "whole"),
    [
        ("one[] two", "x", "onex two"),
        ("one[] two", "## H\n\ntext", "one\n\n## H\n\ntext\n\n two"),
        ("one\n[]", "- a\n- b", "one\n\n- a\n- b"),
        ("[]", "- a\n- b", "- a\n- b"),
        ("one\n\n[]\n\ntwo", "- a\n- b", "one\n\n- a\n- b\n\ntwo"),
    ],
)
def test_what_is_pasted_gets_the_empty_lines_it_needs(text: str, written: str, whole: str) -> None:
    assert placed(text.replace("[]", ""), text.index("[]"), written).text == whole


def _spoken(changed: Formatted) -> str:
    return f"{changed.text[: changed.start]}[]{changed.text[changed.end :]}"


def _marked(text: str) -> tuple[str, int, int]:
    start, end = text.index("["), text.index("]") - 1
    return text.replace("[", "").replace("]", ""), start, end


def test_every_choice_of_the_model_has_a_word() -> None:
    missing = {
        (spec.name, choice)
        for kind in KINDS.values()
        for _, spec in walk_fields(read_fields(kind.model))
        for choice in (spec.choices or (spec.item.choices if spec.item else ()))
        if not CHOICE_WORDS.get(spec.name, {}).get(choice)
    }
    assert missing == set()


def test_steps_are_named_as_they_stand_in_a_sentence() -> None:
    assert step_text("change", "Teaser", "SEMPRE") == "Change teaser of SEMPRE"
    assert step_text("clear", "EU share", "SEMPRE") == "Clear EU share of SEMPRE"


def test_options_are_found_by_any_word_accent_or_code_and_best_matches_come_first() -> None:
    options = [Option("se", "Malmö"), Option("mal", "Other"), Option("x", "The Malmo way", words="alias")]
    assert [option.value for option in matching(options, "malmo")] == ["se", "x"]
    assert [option.value for option in matching(options, "MAL")] == ["se", "mal", "x"]
    assert [option.value for option in matching(options, "way ali")] == ["x"]
    assert matching(options, "") == options


def test_ten_thousand_options_are_searched_while_typing() -> None:
    options = [Option(f"project-{number}", f"Projekt Nummer {number}") for number in range(10_000)]
    assert [option.value for option in matching(options, "nummer 9999")] == ["project-9999"]
