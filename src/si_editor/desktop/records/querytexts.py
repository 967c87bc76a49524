"""What is wrong with a search, as a sentence."""

from collections.abc import Mapping
from typing import Final

from PySide6.QtCore import QCoreApplication

from si_editor.desktop.texts.fields import kind_plural
from si_editor.desktop.translation import QT_TRANSLATE_NOOP
from si_editor.editing.finding.names import known_names
from si_editor.editing.finding.query import QueryCode, QueryProblem

_SENTENCES: Final[Mapping[QueryCode, str]] = {
    "field-unknown": QT_TRANSLATE_NOOP("Query", "There is no field “%1”, so it is searched for as text. %2 have: %3 …"),
    "state-unknown": QT_TRANSLATE_NOOP(
        "Query", "“%1” is nothing that can be asked for. Try has:problems or is:unsaved."
    ),
    "value-missing": QT_TRANSLATE_NOOP("Query", "Go on after “%1:” with what should stand there."),
    "no-date": QT_TRANSLATE_NOOP("Query", "“%1” is neither a date nor a number. Write 2019, 2019-04 or 2019-04-01."),
}
_NAMED: Final = 8


def problem_sentence(problem: QueryProblem, kind: str) -> str:
    """Say what is wrong with a search, and what could be written."""
    text = QCoreApplication.translate("Query", _SENTENCES[problem.code]).replace("%1", problem.word)
    if "%2" in text and kind:
        text = text.replace("%2", kind_plural(kind)).replace("%3", ", ".join(known_names(kind)[:_NAMED]))
    return text
