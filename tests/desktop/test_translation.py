"""The window speaks the language that is wished for, Qt's own dialogs and numbers included."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QApplication, QDialogButtonBox
from pytestqt.qtbot import QtBot

from si_editor.desktop.texts.fields import kind_count, spoken_fields
from si_editor.desktop.texts.spoken import spoken
from si_editor.desktop.texts.steps import step_text
from si_editor.desktop.translation import Translation, available_languages, choose_language, language_name
from si_editor.model.kinds import Project
from si_editor.model.sentences import Sentence


@pytest.fixture
def german(qapp: QApplication) -> Iterator[None]:
    translation = Translation(qapp)
    assert translation.load("de") == "de"
    yield
    translation.unload()
    translation.deleteLater()
    QLocale.setDefault(QLocale("en"))


@pytest.mark.parametrize(
    ("wish", "spoken_by_system", "chosen"),
    [
        ("de", ["en-GB"], "de"),
        ("system", ["de-AT", "en"], "de"),
        ("system", ["fr-FR", "de-DE"], "de"),
        ("system", ["pt-BR"], "pt_BR"),
        ("system", ["xx"], "en"),
        ("xx", ["de"], "en"),
    ],
)
def test_a_language_is_chosen(wish: str, spoken_by_system: list[str], chosen: str) -> None:
    assert choose_language(wish, ("en", "de", "pt_BR"), spoken_by_system) == chosen


@pytest.mark.feature(40)
def test_each_file_is_a_language_and_is_called_as_its_speakers_call_it() -> None:
    assert available_languages() == ("en", "de")
    assert [language_name(code) for code in ("en", "de", "fr")] == ["English", "Deutsch", "Français"]


@pytest.mark.feature(40)
def test_qts_own_buttons_and_numbers_are_german_too(german: None, qtbot: QtBot) -> None:
    box = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
    qtbot.addWidget(box)
    assert box.button(QDialogButtonBox.StandardButton.Cancel).text().replace("&", "") == "Abbrechen"
    assert QLocale().toString(1234) == "1.234"


def test_steps_and_fields_follow_german_grammar(german: None) -> None:
    specs = {spec.name: spec for spec in spoken_fields(Project)}
    assert specs["acronym"].label == "Akronym"
    assert specs["partners"].label == "Projektpartner"
    assert step_text("change", specs["teaser"].label, "SEMPRE") == "„Teaser“ von SEMPRE ändern"
    assert [kind_count("person", number) for number in (0, 1, 2)] == ["0 Personen", "1 Person", "2 Personen"]


def test_a_record_may_be_called_like_a_place_for_a_value(german: None) -> None:
    assert step_text("change", "%2", "%1") == "„%2“ von %1 ändern"


def test_values_that_are_words_are_said_in_the_same_language(german: None) -> None:
    sentence = Sentence("The consent of {name} for {shown} has ended. Ask for a new one, or take it out.")
    assert spoken(sentence.filled(name="Ana", shown=Sentence("being named"))) == (
        "Die Einwilligung von Ana, genannt zu werden, ist abgelaufen. "
        "Holen Sie eine neue ein oder nehmen Sie es heraus."
    )
    many = Sentence("The file holds more than {max_values:,} values once references are spelled out.", max_values=20000)
    assert "20.000 Werte" in spoken(many)


def test_what_somebody_wrote_is_never_translated(german: None) -> None:
    assert spoken("Picture") == "Picture"
    assert spoken(Sentence("{name} is {what}", name="Picture", what="{name}")) == "Picture is {name}"


def test_english_has_its_singulars() -> None:
    assert [kind_count("project", number) for number in (1, 2)] == ["1 project", "2 projects"]
    assert step_text("change", "Teaser", "SEMPRE") == "Change teaser of SEMPRE"
    assert step_text("change", "EU share", "SEMPRE") == "Change EU share of SEMPRE"
