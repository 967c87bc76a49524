"""From typed text to values and back, and from edits to changes: plain functions, no window needed."""

import pytest

from si_editor.desktop.forms.changing import change_for, settled
from si_editor.desktop.forms.markdowntext import (
    Format,
    toggle_bold,
    toggle_heading,
    toggle_italic,
    toggle_link,
    toggle_list,
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
        (toggle_heading, "x\nline [] end\ny", "x\n## line [] end\ny"),
        (toggle_heading, "x\n# line [] end\ny", "x\nline [] end\ny"),
        (toggle_list, "[one\n\ntwo\n]three", "[- one\n\n- two]\nthree"),
        (toggle_list, "[- one\n\n- two]\nthree", "[one\n\ntwo]\nthree"),
        (toggle_list, "[- one\ntwo]", "[- one\n- two]"),
    ],
)
def test_formats_toggle_on_the_selection(change: Format, before: str, after: str) -> None:
    plain, start, end = _marked(before)
    result = change(plain, start, end)
    shown = result.text[: result.start] + "[" + result.text[result.start : result.end] + "]" + result.text[result.end :]
    assert shown == after


def test_words_become_a_link_with_its_address_selected() -> None:
    result = toggle_link("a word b", 2, 6)
    assert result.text == "a [word](https://) b"
    assert result.text[result.start : result.end] == "https://"


def test_an_address_becomes_a_link_that_waits_for_its_words() -> None:
    assert toggle_link("a https://x.org b", 2, 15) == ("a [](https://x.org) b", 3, 3)


def test_a_link_goes_away_again_with_its_words_selected() -> None:
    result = toggle_link("see [the page](https://x.org) now", 8, 8)
    assert (result.text, result.start, result.end) == ("see the page now", 4, 12)


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
