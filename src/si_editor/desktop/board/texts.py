"""What the board calls the properties it counts, what lacking one is called, and how groups are named."""

from collections.abc import Mapping
from dataclasses import dataclass
from types import MappingProxyType
from typing import Final, Literal

from PySide6.QtCore import QCoreApplication

from si_editor.check.readiness import NO_GROUP, Property
from si_editor.desktop.texts.fields import kind_plural
from si_editor.desktop.texts.spoken import word
from si_editor.desktop.translation import QT_TRANSLATE_NOOP
from si_editor.model.countries import COUNTRIES
from si_editor.model.records import RecordKey
from si_editor.model.scalars import localised
from si_editor.model.snapshot import Snapshot

View = Literal["programme", "theme", "country", "status", "kind", "entry"]
"""What the lines of the board are."""

_CONTEXT: Final = "Board"


@dataclass(frozen=True)
class _Words:
    """How a property is called as a heading, and how entries with and without it are."""

    label: str
    having: str
    lacking: str


_WORDS: Final[Mapping[Property, _Words]] = MappingProxyType(
    {
        "teaser": _Words(
            QT_TRANSLATE_NOOP("Board", "Teaser"),
            QT_TRANSLATE_NOOP("Board", "with a teaser"),
            QT_TRANSLATE_NOOP("Board", "no teaser"),
        ),
        "text": _Words(
            QT_TRANSLATE_NOOP("Board", "Text"),
            QT_TRANSLATE_NOOP("Board", "with a text"),
            QT_TRANSLATE_NOOP("Board", "no text"),
        ),
        "need": _Words(
            QT_TRANSLATE_NOOP("Board", "Need"),
            QT_TRANSLATE_NOOP("Board", "with the need"),
            QT_TRANSLATE_NOOP("Board", "no need named"),
        ),
        "answers": _Words(
            QT_TRANSLATE_NOOP("Board", "Answers"),
            QT_TRANSLATE_NOOP("Board", "with answers"),
            QT_TRANSLATE_NOOP("Board", "no answers"),
        ),
        "quote": _Words(
            QT_TRANSLATE_NOOP("Board", "Quote"),
            QT_TRANSLATE_NOOP("Board", "with a quote"),
            QT_TRANSLATE_NOOP("Board", "no quote"),
        ),
        "picture": _Words(
            QT_TRANSLATE_NOOP("Board", "Picture"),
            QT_TRANSLATE_NOOP("Board", "with a picture"),
            QT_TRANSLATE_NOOP("Board", "no picture"),
        ),
        "alt": _Words(
            QT_TRANSLATE_NOOP("Board", "Alt text"),
            QT_TRANSLATE_NOOP("Board", "with a picture that is described"),
            QT_TRANSLATE_NOOP("Board", "picture without a description"),
        ),
        "project": _Words(
            QT_TRANSLATE_NOOP("Board", "Project"),
            QT_TRANSLATE_NOOP("Board", "with a project"),
            QT_TRANSLATE_NOOP("Board", "no project that exists"),
        ),
        "programme": _Words(
            QT_TRANSLATE_NOOP("Board", "Programme"),
            QT_TRANSLATE_NOOP("Board", "with a programme"),
            QT_TRANSLATE_NOOP("Board", "no programme"),
        ),
        "period": _Words(
            QT_TRANSLATE_NOOP("Board", "Period"),
            QT_TRANSLATE_NOOP("Board", "with start and end"),
            QT_TRANSLATE_NOOP("Board", "no start or no end"),
        ),
        "countries": _Words(
            QT_TRANSLATE_NOOP("Board", "Countries"),
            QT_TRANSLATE_NOOP("Board", "with countries"),
            QT_TRANSLATE_NOOP("Board", "no countries"),
        ),
        "partners": _Words(
            QT_TRANSLATE_NOOP("Board", "Partners"),
            QT_TRANSLATE_NOOP("Board", "with partners"),
            QT_TRANSLATE_NOOP("Board", "no partners"),
        ),
        "budget": _Words(
            QT_TRANSLATE_NOOP("Board", "Budget"),
            QT_TRANSLATE_NOOP("Board", "with a budget"),
            QT_TRANSLATE_NOOP("Board", "no budget"),
        ),
        "themes": _Words(
            QT_TRANSLATE_NOOP("Board", "Themes"),
            QT_TRANSLATE_NOOP("Board", "with themes"),
            QT_TRANSLATE_NOOP("Board", "no themes"),
        ),
        "outputs": _Words(
            QT_TRANSLATE_NOOP("Board", "Outputs"),
            QT_TRANSLATE_NOOP("Board", "with outputs"),
            QT_TRANSLATE_NOOP("Board", "no outputs"),
        ),
        "links": _Words(
            QT_TRANSLATE_NOOP("Board", "Links"),
            QT_TRANSLATE_NOOP("Board", "with links"),
            QT_TRANSLATE_NOOP("Board", "no links"),
        ),
        "role": _Words(
            QT_TRANSLATE_NOOP("Board", "Role"),
            QT_TRANSLATE_NOOP("Board", "with a role"),
            QT_TRANSLATE_NOOP("Board", "no role"),
        ),
        "portrait": _Words(
            QT_TRANSLATE_NOOP("Board", "Portrait"),
            QT_TRANSLATE_NOOP("Board", "with a portrait"),
            QT_TRANSLATE_NOOP("Board", "no portrait"),
        ),
        "credit": _Words(
            QT_TRANSLATE_NOOP("Board", "Credit"),
            QT_TRANSLATE_NOOP("Board", "with a credit"),
            QT_TRANSLATE_NOOP("Board", "no credit"),
        ),
        "licence": _Words(
            QT_TRANSLATE_NOOP("Board", "Licence"),
            QT_TRANSLATE_NOOP("Board", "with a licence"),
            QT_TRANSLATE_NOOP("Board", "no licence"),
        ),
        "author": _Words(
            QT_TRANSLATE_NOOP("Board", "Author"),
            QT_TRANSLATE_NOOP("Board", "with an author"),
            QT_TRANSLATE_NOOP("Board", "no author"),
        ),
        "date": _Words(
            QT_TRANSLATE_NOOP("Board", "Date"),
            QT_TRANSLATE_NOOP("Board", "with a date"),
            QT_TRANSLATE_NOOP("Board", "no date"),
        ),
        "permission": _Words(
            QT_TRANSLATE_NOOP("Board", "Permission"),
            QT_TRANSLATE_NOOP("Board", "with a permission"),
            QT_TRANSLATE_NOOP("Board", "permission unknown"),
        ),
        "consent": _Words(
            QT_TRANSLATE_NOOP("Board", "Consent"),
            QT_TRANSLATE_NOOP("Board", "with consent"),
            QT_TRANSLATE_NOOP("Board", "no valid consent"),
        ),
        "sources": _Words(
            QT_TRANSLATE_NOOP("Board", "Sources"),
            QT_TRANSLATE_NOOP("Board", "with sources"),
            QT_TRANSLATE_NOOP("Board", "no sources"),
        ),
        "sound": _Words(
            QT_TRANSLATE_NOOP("Board", "No errors"),
            QT_TRANSLATE_NOOP("Board", "without errors"),
            QT_TRANSLATE_NOOP("Board", "with errors"),
        ),
        "ready": _Words(
            QT_TRANSLATE_NOOP("Board", "Ready"),
            QT_TRANSLATE_NOOP("Board", "ready"),
            QT_TRANSLATE_NOOP("Board", "not ready yet"),
        ),
    }
)
_STATUS: Final[Mapping[str, str]] = MappingProxyType(
    {
        "draft": QT_TRANSLATE_NOOP("Board", "Draft"),
        "ready": QT_TRANSLATE_NOOP("Board", "Ready"),
        "archived": QT_TRANSLATE_NOOP("Board", "Archived"),
    }
)
_NO_GROUP: Final[Mapping[View, str]] = MappingProxyType(
    {
        "programme": QT_TRANSLATE_NOOP("Board", "No programme"),
        "theme": QT_TRANSLATE_NOOP("Board", "No theme"),
        "country": QT_TRANSLATE_NOOP("Board", "No country"),
        "status": QT_TRANSLATE_NOOP("Board", "Without a status"),
    }
)
_VIEWS: Final[Mapping[View, str]] = MappingProxyType(
    {
        "programme": QT_TRANSLATE_NOOP("Board", "Programme"),
        "theme": QT_TRANSLATE_NOOP("Board", "Theme"),
        "country": QT_TRANSLATE_NOOP("Board", "Country"),
        "status": QT_TRANSLATE_NOOP("Board", "Status"),
        "kind": QT_TRANSLATE_NOOP("Board", "Kind"),
        "entry": QT_TRANSLATE_NOOP("Board", "Entry"),
    }
)
_VOCABULARIES: Final[Mapping[View, str]] = MappingProxyType({"programme": "programmes", "theme": "themes"})


def property_label(name: Property) -> str:
    """Name a property as the heading of its column."""
    return QCoreApplication.translate(_CONTEXT, _WORDS[name].label)


def having(name: Property) -> str:
    """Name the entries that have a property: “with a picture”."""
    return QCoreApplication.translate(_CONTEXT, _WORDS[name].having)


def lacking(name: Property) -> str:
    """Name the entries that lack a property: “no picture”."""
    return QCoreApplication.translate(_CONTEXT, _WORDS[name].lacking)


def view_label(view: View) -> str:
    """Name what the lines of the board are."""
    return QCoreApplication.translate(_CONTEXT, _VIEWS[view])


def group_label(snapshot: Snapshot, view: View, group: str) -> str:
    """Name a group as people know it: a programme by its name, a country by its own."""
    if view == "kind":
        return kind_plural(group)
    if group == NO_GROUP and view in _NO_GROUP:
        return QCoreApplication.translate(_CONTEXT, _NO_GROUP[view])
    if view == "status":
        return QCoreApplication.translate(_CONTEXT, _STATUS[group])
    if view == "country":
        return word(COUNTRIES[group].name) if group in COUNTRIES else group
    term = snapshot.term(_VOCABULARIES.get(view, ""), group)
    return localised(term.label, snapshot.languages[0], snapshot.languages)[0] if term is not None else group


def describe_entries(number: int, total: int, what: str) -> str:
    """Say how many of how many: “9 of 34: no picture”."""
    sentence = QCoreApplication.translate(_CONTEXT, "%1 of %2: %3")
    return sentence.replace("%1", f"{number:,}").replace("%2", f"{total:,}").replace("%3", what)


def kind_of(keys: tuple[RecordKey, ...]) -> str:
    """Give the kind of some entries, or nothing if they are of several."""
    kinds = {key.kind for key in keys}
    return kinds.pop() if len(kinds) == 1 else ""
