"""Which column fills which field: guessed from headings in English and German, and from what was chosen before."""

import pytest

from si_editor.intake.spreadsheetcolumns import guess, heading_row, targets

PROJECT = targets("project", ("en", "de"))


def names(*headings: object, **known: str) -> list[str]:
    found = guess(headings, PROJECT, known)
    return [found[position].name if position in found else "" for position in range(len(headings))]


@pytest.mark.feature(78)
def test_headings_are_understood_in_english_and_german() -> None:
    assert names("Acronym", "Official title", "Start date", "Partner countries", "Total budget") == [
        "acronym",
        "title",
        "start",
        "countries",
        "budget.total",
    ]
    assert names("Akronym", "Titel", "Projektbeginn", "Länder", "Gesamtbudget", "EFRE", "Zielgruppen", "E-Mail") == [
        "acronym",
        "title",
        "start",
        "countries",
        "budget.total",
        "budget.eu",
        "target_groups",
        "contact.mailbox",
    ]


def test_names_of_fields_and_small_mistakes_are_understood() -> None:
    assert names("acronym", "budget.total", "Teasr", "Target  Groups") == [
        "acronym",
        "budget.total",
        "teaser",
        "target_groups",
    ]


def test_languages_have_columns_of_their_own() -> None:
    assert names("Teaser", "Teaser (de)", "Titel Deutsch") == ["teaser", "teaser.de", "title.de"]


def test_a_field_is_filled_by_one_column_only_and_the_better_name_wins() -> None:
    assert names("Land", "Partner countries") == ["", "countries"]


def test_what_nobody_knows_is_left_alone() -> None:
    assert names("Quatsch", None, 12) == ["", "", ""]


def test_what_was_chosen_before_comes_first() -> None:
    assert names("Quatsch", "Teaser", quatsch="teaser") == ["teaser", ""]
    assert names("Teaser", teaser="") == [""]
    assert names("Teaser", teaser="gone") == [""]


def test_what_one_text_cannot_say_is_not_offered() -> None:
    offered = {target.name for target in targets("person", ("en",))}
    assert "consents" not in offered
    assert {"id", "name", "portrait.media"} <= offered
    assert "answers" not in {target.name for target in targets("spotlight", ("en",))}


def test_a_title_above_the_headings_is_skipped() -> None:
    rows: list[list[object]] = [
        ["Projects 2021", None, None],
        [None, None, None],
        ["Acronym", "Title", "Start"],
        ["A", "B", 2019],
    ]
    assert heading_row(rows) == 2
    assert heading_row([["Acronym", "Title"], ["A", "B"]]) == 0
    assert heading_row([]) == 0
