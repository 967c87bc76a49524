"""How fields are called in a search: by the model's words in English, and by everyday words in English and German."""

from collections import defaultdict
from collections.abc import Iterable, Mapping
from functools import cache
from types import MappingProxyType
from typing import Final

from si_editor.editing.finding.facts import PERIOD
from si_editor.model.kinds import KINDS
from si_editor.model.ordering import folded
from si_editor.model.table import columns

PROBLEMS: Final = "@problems"
UNSAVED: Final = "@unsaved"
SINCE_BUNDLE: Final = "@bundle"

# Everyday words for columns; each column is also known by its own name and by the label of its form.
_WORDS: Final = """
    acronym            kürzel akronym
    title              titel überschrift headline
    campaign_title     kampagnentitel
    teaser             anreißer kurztext
    need               bedarf
    body               text inhalt haupttext
    text               text inhalt wortlaut
    programme          programme program programm
    @period            period funding-period zeitraum förderperiode periode
    priority           priorität
    start              beginn anfang
    end                ende schluss
    leads              lead lead-partner leitpartner federführer
    partners           partner
    countries          country land länder partnerland partnerländer
    partner_count      partnerzahl
    funds              fund fonds mittel
    budget             money geld haushalt
    themes             theme topic thema themen
    target_groups      target-group group zielgruppe zielgruppen
    territories        territory region gebiet gebiete
    innovation_forms   form innovationsform
    image              picture bild
    portrait           picture bild porträt
    video              film
    outputs            output result ergebnis ergebnisse
    links              link verweis verweise
    related            relation verwandt verwandte
    contact            kontakt
    sources            source quelle quellen
    unsure             unsicher
    notes              note notiz notizen
    campaign_member    member mitglied
    aliases            alias also auch
    status             stand zustand
    project            projekt
    projects           project projekt projekte
    person             mensch
    people             person personen
    date               datum tag
    answers            answer antwort antworten
    quote              quotation zitat
    name               name
    role               rolle place platz
    organisation       organization einrichtung
    consents           consent einwilligung einwilligungen
    author             autor autorin verfasser
    network            netzwerk
    permission         erlaubnis genehmigung
    permalink          adresse
    language           sprache
    kind               type art
    alt                description beschreibung alternativtext
    description        beschreibung
    credit             urheber bildnachweis nachweis
    holder             rechteinhaber
    licence            license lizenz
    year               jahr
    label              bezeichnung
    terms              term begriff begriffe
    id                 kennung
"""

STATUS_WORDS: Final[Mapping[str, str]] = MappingProxyType(
    {
        "draft": "draft",
        "entwurf": "draft",
        "ready": "ready",
        "bereit": "ready",
        "fertig": "ready",
        "archived": "archived",
        "archiviert": "archived",
    }
)
FLAG_WORDS: Final[Mapping[str, str]] = MappingProxyType(
    {"yes": "true", "ja": "true", "true": "true", "no": "false", "nein": "false", "false": "false"}
)
EMPTY_WORDS: Final = frozenset({"empty", "leer", "none"})
HAS_WORDS: Final = frozenset({"has", "hat"})
IS_WORDS: Final = frozenset({"is", "ist"})
OR_WORDS: Final = frozenset({"OR", "ODER"})

STATES: Final[Mapping[str, tuple[tuple[str, str], ...]]] = MappingProxyType(
    {
        "problems": ((PROBLEMS, "error"), (PROBLEMS, "warning")),
        "probleme": ((PROBLEMS, "error"), (PROBLEMS, "warning")),
        "errors": ((PROBLEMS, "error"),),
        "fehler": ((PROBLEMS, "error"),),
        "warnings": ((PROBLEMS, "warning"),),
        "warnungen": ((PROBLEMS, "warning"),),
        "unsaved": ((UNSAVED, "yes"),),
        "ungespeichert": ((UNSAVED, "yes"),),
        "changed": ((SINCE_BUNDLE, "changed"), (SINCE_BUNDLE, "new")),
        "geändert": ((SINCE_BUNDLE, "changed"), (SINCE_BUNDLE, "new")),
        **{word: (("status", code),) for word, code in STATUS_WORDS.items()},
    }
)
"""What can stand after ``has:`` and ``is:``, each with the codes that it asks for."""


def state_called(word: str) -> tuple[tuple[str, str], ...] | None:
    """Give the codes of a state by its folded name, or None if there is no such state."""
    return next((codes for name, codes in STATES.items() if folded(name) == word), None)


def column_label(kind: str, column: str) -> str:
    """Name a column of a kind as its form does; parts of groups with the group's name in front."""
    if column == "id":
        return "Id"
    return _labels(kind).get(column, column)


def search_columns(kind: str) -> tuple[str, ...]:
    """Give the columns of a kind that can be searched, in the order of its form."""
    return (*_labels(kind), "id")


def spelled(column: str) -> str:
    """Give the shortest everyday name of a column, as a search writes it: ``theme`` for ``themes``."""
    return _SPELLED.get(column, column.removeprefix("@").replace("_", "-"))


@cache
def columns_called(word: str) -> tuple[str, ...]:
    """Give all columns that a word stands for, in any kind; none if no field is called so."""
    return _names().get(_plain(word), ())


@cache
def known_names(kind: str) -> tuple[str, ...]:
    """Give the names that a search over a kind understands, one for each field, as they are spelled."""
    names = dict.fromkeys(spelled(column) for column in search_columns(kind))
    return tuple(names)


_SPELLED: Final[Mapping[str, str]] = MappingProxyType(
    {
        "themes": "theme",
        "countries": "country",
        "target_groups": "target-group",
        "territories": "territory",
        "innovation_forms": "form",
        "partners": "partner",
        "leads": "lead",
        "funds": "fund",
        "outputs": "output",
        "links": "link",
        "sources": "source",
        "aliases": "alias",
        "answers": "answer",
        "body": "text",
        "image.media": "picture",
    }
)


@cache
def _labels(kind: str) -> Mapping[str, str]:
    return MappingProxyType({column.name: column.label for column in columns(KINDS[kind].model, private=True)})


@cache
def _names() -> Mapping[str, tuple[str, ...]]:
    found: defaultdict[str, dict[str, None]] = defaultdict(dict)
    for kind in KINDS:
        for name, label in _labels(kind).items():
            group = name.split(".", 1)[0]
            for word in (name, label, spelled(name)):
                found[_plain(word)][name] = None
            found[_plain(group)][group] = None
    for word, column in _everyday():
        found[_plain(word)][column] = None
    found["id"]["id"] = None
    return {word: tuple(names) for word, names in found.items()}


def _everyday() -> Iterable[tuple[str, str]]:
    for line in _WORDS.strip().splitlines():
        column, *words = line.split()
        for word in words:
            yield word, column
    yield "period", PERIOD


def _plain(word: str) -> str:
    return "".join(character for character in folded(word) if character.isalnum() or character == "@")
