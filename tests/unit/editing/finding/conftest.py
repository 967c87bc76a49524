"""A few entries in memory, as finding and editing see them."""

from collections.abc import Mapping
from types import MappingProxyType

import pytest

from si_editor.editing.finding.facts import FactReader
from si_editor.editing.finding.index import KindIndex
from si_editor.model.reading import read_record
from si_editor.model.records import CAMPAIGN_KEY, RecordKey
from si_editor.model.snapshot import Snapshot

SEMPRE = RecordKey("project", "sempre")
ASIS = RecordKey("project", "asis")
BALT = RecordKey("project", "balt")
VOICE = RecordKey("spotlight", "asis-voice")

_DATA: Mapping[RecordKey, Mapping[str, object]] = {
    CAMPAIGN_KEY: {"format": 1, "title": "#socialinterreg", "languages": ["en", "de"]},
    RecordKey("vocabulary", "programmes"): {
        "label": "Programmes",
        "terms": [
            {"id": "baltic-sea-region", "label": "Interreg Baltic Sea Region", "period": "2014-2020"},
            {"id": "alpine-space", "label": "Interreg Alpine Space", "period": "2021-2027"},
        ],
    },
    RecordKey("vocabulary", "themes"): {
        "label": "Themes",
        "terms": [
            {"id": "ageing-care-health", "label": {"en": "Ageing, care & health", "de": "Altern & Pflege"}},
            {"id": "work", "label": "Work"},
        ],
    },
    SEMPRE: {
        "acronym": "SEMPRE",
        "title": "Social Empowerment in Rural Areas",
        "teaser": "People plan their own services.",
        "programme": "baltic-sea-region",
        "countries": ["DE", "NO"],
        "themes": ["ageing-care-health"],
        "start": "2016-03",
        "end": "2019-02",
        "budget": {"total": 3300000},
        "status": "ready",
        "partners": [{"name": "City of Malmö", "country": "SE"}],
    },
    ASIS: {
        "acronym": "ASIS",
        "title": "Alpine Social Innovation Strategy",
        "programme": "alpine-space",
        "countries": ["FR", "MK"],
        "themes": ["work"],
        "start": "2018",
        "image": {"media": "asis.jpg"},
        "campaign_member": True,
    },
    BALT: {"acronym": "BaltSe@nioR", "countries": ["PL"], "end": "2020-06-30", "status": "archived"},
    VOICE: {"title": "A voice", "project": "asis"},
}


def make_snapshot(changed: Mapping[RecordKey, Mapping[str, object]] | None = None) -> Snapshot:
    """Read the entries, some of them changed."""
    data = {**_DATA, **(changed or {})}
    return Snapshot(MappingProxyType({key: read_record(key, one) for key, one in data.items()}))


def make_index(snapshot: Snapshot, kind: str = "project") -> KindIndex:
    """Take all entries of a kind in."""
    index = KindIndex()
    for facts in FactReader(snapshot).read_all():
        if facts.key.kind == kind:
            index.put(facts)
    return index


@pytest.fixture
def snapshot() -> Snapshot:
    return make_snapshot()


@pytest.fixture
def index(snapshot: Snapshot) -> KindIndex:
    return make_index(snapshot)
