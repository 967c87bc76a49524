"""The files of translations say all that the program says, and nothing else."""

import ast
import re
import shutil
from collections.abc import Iterator
from pathlib import Path
from xml.etree import ElementTree

import pytest

from resources.build.texts import Text, UnfitTextError, gather, renew, texts_of_module
from resources.build.translations import FOLDER, compile_translations

FILES = sorted(FOLDER.glob("*.ts"))
GERMAN = FOLDER / "si_editor_de.ts"
PLACE = re.compile(r"%L?n|%\d|\{\{?\w+(?:![rs])?(?::[^}]*)?\}?\}")
LETTERS = re.compile(r"[^\W\d_]{2,}")


def messages(file: Path) -> Iterator[tuple[Text, ElementTree.Element]]:
    for context in ElementTree.parse(file).getroot().iter("context"):
        name = context.findtext("name") or ""
        for message in context.iter("message"):
            source, comment = message.findtext("source") or "", message.findtext("comment") or ""
            translation = message.find("translation")
            assert translation is not None
            yield Text(name, source, comment, message.get("numerus") == "yes"), translation


def wordings(translation: ElementTree.Element) -> list[str]:
    """Give the translation, or each of its forms where it counts."""
    forms = [form.text or "" for form in translation.findall("numerusform")]
    return forms or [translation.text or ""]


def places(text: str) -> list[str]:
    return sorted(place.replace("%Ln", "%n") for place in PLACE.findall(text))


@pytest.mark.feature(40)
def test_german_says_all_that_the_program_says() -> None:
    """No text is missing, and none is kept that nobody says any more."""
    assert {text for text, _ in messages(GERMAN)} == set(gather())


def test_english_has_the_singular_of_all_that_counts() -> None:
    counted = {text for text in gather() if text.has_number}
    assert {text for text, _ in messages(FOLDER / "si_editor_en.ts")} == counted


@pytest.mark.parametrize("file", FILES, ids=[file.stem for file in FILES])
def test_every_text_is_translated_and_none_is_left_over(file: Path) -> None:
    open_ones = [
        text.source
        for text, translation in messages(file)
        if translation.get("type") is not None or not all(form.strip() for form in wordings(translation))
    ]
    assert open_ones == []


@pytest.mark.parametrize("file", FILES, ids=[file.stem for file in FILES])
def test_every_place_for_a_value_is_kept(file: Path) -> None:
    wrong = []
    for text, translation in messages(file):
        forms = wordings(translation)
        for position, form in enumerate(forms):
            # One thing need not be counted: “its entry”.
            wanted = [place for place in places(text.source) if place != "%n" or position == len(forms) - 1]
            found = [place for place in places(form) if place != "%n" or position == len(forms) - 1]
            if found != wanted:
                wrong.append((text.source, form))
    assert wrong == []


@pytest.mark.parametrize("file", FILES, ids=[file.stem for file in FILES])
def test_blanks_and_lines_at_the_edges_stay(file: Path) -> None:
    def edges(text: str) -> tuple[str, str]:
        return text[: len(text) - len(text.lstrip())], text[len(text.rstrip()) :]

    wrong = [
        text.source
        for text, translation in messages(file)
        for form in wordings(translation)
        if edges(form) != edges(text.source)
    ]
    assert wrong == []


def test_german_is_set_in_german_quotation_marks() -> None:
    wrong = [
        form
        for _, translation in messages(GERMAN)
        for form in wordings(translation)
        if form.count("„") != form.count("“") or '"' in form or "”" in form
    ]
    assert wrong == []


def test_whole_sentences_are_not_the_english_ones() -> None:
    """A sentence that was merely copied would pass for translated."""
    same = [
        text.source
        for text, translation in messages(GERMAN)
        if text.source in wordings(translation) and len(LETTERS.findall(text.source)) > 5
    ]
    assert same == ["The Open Book of Social Innovation"]


def test_renewing_changes_nothing(tmp_path: Path) -> None:
    for file in FILES:
        shutil.copy(file, tmp_path)
    renew(tmp_path)
    for file in FILES:
        assert (tmp_path / file.name).read_text(encoding="utf-8") == file.read_text(encoding="utf-8"), (
            "make translations"
        )


def test_a_file_holds_no_line_numbers() -> None:
    assert [file.name for file in FILES if "<location" in file.read_text(encoding="utf-8")] == []


def test_what_has_changed_is_compiled_and_the_rest_is_not(tmp_path: Path) -> None:
    for file in FILES:
        shutil.copy(file, tmp_path)
    assert [made.name for made in compile_translations(tmp_path)] == [file.with_suffix(".qm").name for file in FILES]
    assert compile_translations(tmp_path) == []


def read(code: str) -> list[Text]:
    return list(texts_of_module(ast.parse(code), Path("desktop/module.py")))


def test_texts_are_found_wherever_they_stand() -> None:
    code = """
_CONTEXT = "Tables"
TABLE = {"a": QT_TRANSLATE_NOOP(_CONTEXT, "marked")}
class Panel:
    def f(self):
        self.tr("plain")
        self.tr("%n things", "", 3)
        self.tr("same", "told apart")
        painter.translate(1, 2)
def g():
    QCoreApplication.translate("Functions", "in two "
        "parts")
    QCoreApplication.translate("Functions", table[name])
"""
    assert read(code) == [
        Text("Tables", "marked"),
        Text("Panel", "plain"),
        Text("Panel", "%n things", "", True),
        Text("Panel", "same", "told apart"),
        Text("Functions", "in two parts"),
    ]
    assert [text.has_number for text in read(code)] == [False, False, True, False, False]


@pytest.mark.parametrize(
    "code",
    [
        "class P:\n    def f(self):\n        self.tr(f'{self.x} things')",
        "class P:\n    def f(self):\n        self.tr('a' + self.x)",
        "class P:\n    def f(self):\n        self.other.tr('a')",
        "def f(widget):\n    widget.tr('a')",
    ],
)
def test_a_text_that_cannot_be_found_is_refused(code: str) -> None:
    with pytest.raises(UnfitTextError):
        read(code)
