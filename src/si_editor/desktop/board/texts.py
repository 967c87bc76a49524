"""What the board calls the properties it counts, what lacking one is called, and how groups are named."""

from collections.abc import Mapping
from dataclasses import dataclass
from types import MappingProxyType
from typing import Final, Literal

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from si_editor.check.readiness import NO_GROUP, Property
from si_editor.model.countries import COUNTRIES
from si_editor.model.kinds import KINDS
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
            str(QT_TRANSLATE_NOOP("Board", "Teaser")),
            str(QT_TRANSLATE_NOOP("Board", "with a teaser")),
            str(QT_TRANSLATE_NOOP("Board", "no teaser")),
        ),
        "text": _Words(
            str(QT_TRANSLATE_NOOP("Board", "Text")),
            str(QT_TRANSLATE_NOOP("Board", "with a text")),
            str(QT_TRANSLATE_NOOP("Board", "no text")),
        ),
        "need": _Words(
            str(QT_TRANSLATE_NOOP("Board", "Need")),
            str(QT_TRANSLATE_NOOP("Board", "with the need")),
            str(QT_TRANSLATE_NOOP("Board", "no need named")),
        ),
        "answers": _Words(
            str(QT_TRANSLATE_NOOP("Board", "Answers")),
            str(QT_TRANSLATE_NOOP("Board", "with answers")),
            str(QT_TRANSLATE_NOOP("Board", "no answers")),
        ),
        "quote": _Words(
            str(QT_TRANSLATE_NOOP("Board", "Quote")),
            str(QT_TRANSLATE_NOOP("Board", "with a quote")),
            str(QT_TRANSLATE_NOOP("Board", "no quote")),
        ),
        "picture": _Words(
            str(QT_TRANSLATE_NOOP("Board", "Picture")),
            str(QT_TRANSLATE_NOOP("Board", "with a picture")),
            str(QT_TRANSLATE_NOOP("Board", "no picture")),
        ),
        "alt": _Words(
            str(QT_TRANSLATE_NOOP("Board", "Alt text")),
            str(QT_TRANSLATE_NOOP("Board", "with a picture that is described")),
            str(QT_TRANSLATE_NOOP("Board", "picture without a description")),
        ),
        "project": _Words(
            str(QT_TRANSLATE_NOOP("Board", "Project")),
            str(QT_TRANSLATE_NOOP("Board", "with a project")),
            str(QT_TRANSLATE_NOOP("Board", "no project that exists")),
        ),
        "programme": _Words(
            str(QT_TRANSLATE_NOOP("Board", "Programme")),
            str(QT_TRANSLATE_NOOP("Board", "with a programme")),
            str(QT_TRANSLATE_NOOP("Board", "no programme")),
        ),
        "period": _Words(
            str(QT_TRANSLATE_NOOP("Board", "Period")),
            str(QT_TRANSLATE_NOOP("Board", "with start and end")),
            str(QT_TRANSLATE_NOOP("Board", "no start or no end")),
        ),
        "countries": _Words(
            str(QT_TRANSLATE_NOOP("Board", "Countries")),
            str(QT_TRANSLATE_NOOP("Board", "with countries")),
            str(QT_TRANSLATE_NOOP("Board", "no countries")),
        ),
        "partners": _Words(
            str(QT_TRANSLATE_NOOP("Board", "Partners")),
            str(QT_TRANSLATE_NOOP("Board", "with partners")),
            str(QT_TRANSLATE_NOOP("Board", "no partners")),
        ),
        "budget": _Words(
            str(QT_TRANSLATE_NOOP("Board", "Budget")),
            str(QT_TRANSLATE_NOOP("Board", "with a budget")),
            str(QT_TRANSLATE_NOOP("Board", "no budget")),
        ),
        "themes": _Words(
            str(QT_TRANSLATE_NOOP("Board", "Themes")),
            str(QT_TRANSLATE_NOOP("Board", "with themes")),
            str(QT_TRANSLATE_NOOP("Board", "no themes")),
        ),
        "outputs": _Words(
            str(QT_TRANSLATE_NOOP("Board", "Outputs")),
            str(QT_TRANSLATE_NOOP("Board", "with outputs")),
            str(QT_TRANSLATE_NOOP("Board", "no outputs")),
        ),
        "links": _Words(
            str(QT_TRANSLATE_NOOP("Board", "Links")),
            str(QT_TRANSLATE_NOOP("Board", "with links")),
            str(QT_TRANSLATE_NOOP("Board", "no links")),
        ),
        "role": _Words(
            str(QT_TRANSLATE_NOOP("Board", "Role")),
            str(QT_TRANSLATE_NOOP("Board", "with a role")),
            str(QT_TRANSLATE_NOOP("Board", "no role")),
        ),
        "portrait": _Words(
            str(QT_TRANSLATE_NOOP("Board", "Portrait")),
            str(QT_TRANSLATE_NOOP("Board", "with a portrait")),
            str(QT_TRANSLATE_NOOP("Board", "no portrait")),
        ),
        "credit": _Words(
            str(QT_TRANSLATE_NOOP("Board", "Credit")),
            str(QT_TRANSLATE_NOOP("Board", "with a credit")),
            str(QT_TRANSLATE_NOOP("Board", "no credit")),
        ),
        "licence": _Words(
            str(QT_TRANSLATE_NOOP("Board", "Licence")),
            str(QT_TRANSLATE_NOOP("Board", "with a licence")),
            str(QT_TRANSLATE_NOOP("Board", "no licence")),
        ),
        "author": _Words(
            str(QT_TRANSLATE_NOOP("Board", "Author")),
            str(QT_TRANSLATE_NOOP("Board", "with an author")),
            str(QT_TRANSLATE_NOOP("Board", "no author")),
        ),
        "date": _Words(
            str(QT_TRANSLATE_NOOP("Board", "Date")),
            str(QT_TRANSLATE_NOOP("Board", "with a date")),
            str(QT_TRANSLATE_NOOP("Board", "no date")),
        ),
        "permission": _Words(
            str(QT_TRANSLATE_NOOP("Board", "Permission")),
            str(QT_TRANSLATE_NOOP("Board", "with a permission")),
            str(QT_TRANSLATE_NOOP("Board", "permission unknown")),
        ),
        "consent": _Words(
            str(QT_TRANSLATE_NOOP("Board", "Consent")),
            str(QT_TRANSLATE_NOOP("Board", "with consent")),
            str(QT_TRANSLATE_NOOP("Board", "no valid consent")),
        ),
        "sources": _Words(
            str(QT_TRANSLATE_NOOP("Board", "Sources")),
            str(QT_TRANSLATE_NOOP("Board", "with sources")),
            str(QT_TRANSLATE_NOOP("Board", "no sources")),
        ),
        "sound": _Words(
            str(QT_TRANSLATE_NOOP("Board", "No errors")),
            str(QT_TRANSLATE_NOOP("Board", "without errors")),
            str(QT_TRANSLATE_NOOP("Board", "with errors")),
        ),
        "ready": _Words(
            str(QT_TRANSLATE_NOOP("Board", "Ready")),
            str(QT_TRANSLATE_NOOP("Board", "ready")),
            str(QT_TRANSLATE_NOOP("Board", "not ready yet")),
        ),
    }
)
_STATUS: Final[Mapping[str, str]] = MappingProxyType(
    {
        "draft": str(QT_TRANSLATE_NOOP("Board", "Draft")),
        "ready": str(QT_TRANSLATE_NOOP("Board", "Ready")),
        "archived": str(QT_TRANSLATE_NOOP("Board", "Archived")),
    }
)
_NO_GROUP: Final[Mapping[View, str]] = MappingProxyType(
    {
        "programme": str(QT_TRANSLATE_NOOP("Board", "No programme")),
        "theme": str(QT_TRANSLATE_NOOP("Board", "No theme")),
        "country": str(QT_TRANSLATE_NOOP("Board", "No country")),
        "status": str(QT_TRANSLATE_NOOP("Board", "Without a status")),
    }
)
_VIEWS: Final[Mapping[View, str]] = MappingProxyType(
    {
        "programme": str(QT_TRANSLATE_NOOP("Board", "Programme")),
        "theme": str(QT_TRANSLATE_NOOP("Board", "Theme")),
        "country": str(QT_TRANSLATE_NOOP("Board", "Country")),
        "status": str(QT_TRANSLATE_NOOP("Board", "Status")),
        "kind": str(QT_TRANSLATE_NOOP("Board", "Kind")),
        "entry": str(QT_TRANSLATE_NOOP("Board", "Entry")),
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
        return KINDS[group].plural
    if group == NO_GROUP and view in _NO_GROUP:
        return QCoreApplication.translate(_CONTEXT, _NO_GROUP[view])
    if view == "status":
        return QCoreApplication.translate(_CONTEXT, _STATUS[group])
    if view == "country":
        return COUNTRIES[group].name if group in COUNTRIES else group
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
