"""How facets and their choices are called."""

from collections.abc import Mapping
from typing import Final

from PySide6.QtCore import QCoreApplication

from si_editor.desktop.texts.choices import choice_word
from si_editor.desktop.texts.spoken import word
from si_editor.desktop.translation import QT_TRANSLATE_NOOP
from si_editor.editing.finding.facets import WITHOUT, Facet
from si_editor.editing.finding.facts import PERIOD, PICTURE
from si_editor.editing.finding.names import PROBLEMS, SINCE_BUNDLE, UNSAVED, column_label
from si_editor.editing.finding.texts import CodeWords

_LABELS: Final[Mapping[str, str]] = {
    PROBLEMS: QT_TRANSLATE_NOOP("Facets", "Problems"),
    UNSAVED: QT_TRANSLATE_NOOP("Facets", "Unsaved edits"),
    PICTURE: QT_TRANSLATE_NOOP("Facets", "Picture"),
    PERIOD: QT_TRANSLATE_NOOP("Facets", "Funding period"),
    SINCE_BUNDLE: QT_TRANSLATE_NOOP("Facets", "Since the last bundle"),
}
_CODES: Final[Mapping[tuple[str, str], str]] = {
    (PROBLEMS, "error"): QT_TRANSLATE_NOOP("Facets", "▲ With errors"),
    (PROBLEMS, "warning"): QT_TRANSLATE_NOOP("Facets", "△ With warnings"),
    (PROBLEMS, WITHOUT): QT_TRANSLATE_NOOP("Facets", "No problems"),
    (UNSAVED, "yes"): QT_TRANSLATE_NOOP("Facets", "Not saved yet"),
    (PICTURE, "with"): QT_TRANSLATE_NOOP("Facets", "With a picture"),
    (PICTURE, "without"): QT_TRANSLATE_NOOP("Facets", "Without a picture"),
    (SINCE_BUNDLE, "new"): QT_TRANSLATE_NOOP("Facets", "Not in it yet"),
    (SINCE_BUNDLE, "changed"): QT_TRANSLATE_NOOP("Facets", "Changed since"),
    (SINCE_BUNDLE, "same"): QT_TRANSLATE_NOOP("Facets", "As published"),
}


def column_word(kind: str, column: str) -> str:
    """Name a column that was searched, in the language of the window."""
    return ": ".join(word(part) for part in column_label(kind, column).split(": "))


def facet_label(facet: Facet) -> str:
    """Name a facet."""
    own = _LABELS.get(facet.name)
    return QCoreApplication.translate("Facets", own) if own is not None else word(facet.label)


def code_label(facet: Facet, code: str, words: CodeWords) -> str:
    """Name a choice of a facet."""
    own = _CODES.get((facet.name, code))
    if own is not None:
        return QCoreApplication.translate("Facets", own)
    if code == WITHOUT:
        return QCoreApplication.translate("Facets", "None given")
    item = (facet.spec.item or facet.spec) if facet.spec is not None else None
    if facet.name == PERIOD:
        return choice_word("period", code)
    if item is None:
        return code
    if item.shape == "flag":
        yes, no = QCoreApplication.translate("Facets", "Yes"), QCoreApplication.translate("Facets", "No")
        return yes if code == "true" else no
    if item.shape == "choice":
        return choice_word(facet.name, code)
    if item.shape == "country":
        return f"{word(words.label(item, code))} ({code})"
    return words.label(item, code).removeprefix("Interreg ")
