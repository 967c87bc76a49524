"""A small catalogue in which nothing is wrong, and a way to change single values of it."""

from collections.abc import Callable, Mapping
from copy import deepcopy
from datetime import date
from typing import Final

import pytest

from si_editor.check import check
from si_editor.model.fieldpath import MISSING, format_path, parse_path, with_value
from si_editor.model.problems import Problem
from si_editor.model.reading import read_record
from si_editor.model.records import RecordKey
from si_editor.model.snapshot import MediaFacts, Snapshot

TODAY: Final = date(2022, 3, 1)

Changes = Mapping[str, object]
Build = Callable[[Changes], Snapshot]
Find = Callable[[Changes], dict[str, set[str]]]

_STORY: Final = (
    "Older people said what they missed, and villages built it with them: a shop, a bus, a table to sit at. "
    "The partners wrote down how, so that others can do the same. At the end twelve places were open.\n\n"
    "## What came of it\n\nSee [the voice of a driver](spotlight:mamba-ana) and "
    "[the guide in the library](https://library.sempre-project.eu/guide).\n\n### In numbers\n\nTwelve places."
)

_SOUND: Final[Mapping[str, Mapping[str, object]]] = {
    "campaign/catalogue": {
        "format": 1,
        "title": "#villages",
        "hashtag": "#villages",
        "description": "Stories of villages that made their services together with those who use them.",
        "languages": ["en"],
        "base_url": "https://villages.eu/",
        "contact": {
            "organisation": "Village Office",
            "mailbox": "info@villages.eu",
            "address": "Main Street 1\n12345 Town",
        },
        "funder": {
            "name": "Ministry of Villages",
            "country": "DE",
            "statement": "Paid for by the Ministry of Villages.",
            "logo": "ministry.png",
        },
        "funding": {
            "regime": "2021-2027",
            "eu_supported": True,
            "funds": ["ERDF"],
            "programme": "danube-2",
            "statement": "Co-funded by the European Union",
        },
        "questions": [
            {"id": "meaning", "text": "What does it mean to you?"},
            {"id": "result", "text": "What did it change?"},
        ],
        "navigation": ["welcome", "imprint"],
        "licence": "CC-BY-4.0",
        "data_credits": [
            {
                "label": "keep.eu, data changed",
                "url": "https://keep.eu",
                "kind": "keep",
                "state": "ok",
                "checked_on": "2022-01",
            },
            {"label": "Kohesio", "url": "https://kohesio.ec.europa.eu", "state": "ok", "checked_on": "2022-01"},
        ],
    },
    "vocabulary/programmes": {
        "label": "Programmes",
        "terms": [
            {
                "id": "baltic",
                "label": "Interreg Baltic Sea Region",
                "aliases": ["BSR"],
                "period": "2014-2020",
                "funds": ["ERDF"],
                "countries": ["DE", "DK", "NO"],
            },
            {
                "id": "danube-2",
                "label": "Interreg Danube Region",
                "period": "2021-2027",
                "funds": ["ERDF", "IPA"],
                "countries": ["DE", "AT"],
            },
        ],
    },
    "vocabulary/themes": {"label": "Themes", "terms": [{"id": "rural", "label": "Rural services"}]},
    "vocabulary/target-groups": {
        "label": "Target groups",
        "terms": [
            {"id": "older-people", "label": "Older people", "group": "final"},
            {"id": "refugees", "label": "Refugees", "group": "final"},
        ],
    },
    "project/sempre": {
        "status": "ready",
        "acronym": "SEMPRE",
        "title": "Social empowerment in villages",
        "teaser": "People who use social services help to make them.",
        "body": _STORY,
        "programme": "baltic",
        "start": "2016-03",
        "end": "2019-02",
        "leads": [{"name": "Village Union", "country": "DE"}],
        "partners": [{"name": "Island Union", "country": "DK"}],
        "countries": ["DE", "DK"],
        "partner_count": 16,
        "budget": {"total": 4000000, "eu": 3000000, "rate": 0.75, "source": "https://keep.eu/projects/1"},
        "themes": ["rural"],
        "target_groups": ["older-people"],
        "image": {"media": "shop.jpg", "alt": "A woman opens the door of a small shop."},
        "links": [{"label": "Handbook", "url": "https://sempre-project.eu", "state": "ok", "checked_on": "2022-01"}],
        "sources": [{"url": "https://keep.eu/projects/1", "accessed": "2021-06"}],
    },
    "project/mamba": {
        "status": "ready",
        "acronym": "MAMBA",
        "title": "Moving in villages",
        "teaser": "The bus comes when it is called.",
        "body": _STORY,
        "programme": "baltic",
        "start": "2019-10",
        "end": "2020-09",
        "leads": [{"name": "Village Union", "country": "DE"}],
        "countries": ["DE", "NO"],
        "funds": ["ERDF"],
        "budget": {"total": 2000000, "source": "https://keep.eu/projects/2"},
        "themes": ["rural"],
        "target_groups": ["older-people"],
        "related": [{"project": "sempre", "relation": "follow-up-of"}],
        "sources": [{"citation": "Final report, page 3"}],
        "aliases": ["Call a bus"],
    },
    "spotlight/mamba-ana": {
        "status": "ready",
        "project": "mamba",
        "person": "ana",
        "title": "The bus that comes when called",
        "teaser": "Ana drives where no bus went before.",
        "date": "2021-02",
        "answers": [
            {
                "question": "meaning",
                "text": "It means that nobody is left at the roadside, not even on Sundays.",
                "voice": "verbatim",
            },
            {"question": "result", "text": "People go to the doctor again, and to the choir on Thursdays as well."},
        ],
        "quote": "nobody is left at the roadside",
        "quote_voice": "verbatim",
        "video": {
            "provider": "file",
            "media": "ride.mp4",
            "title": "A ride",
            "language": "en",
            "poster": {"media": "shop.jpg"},
            "captions": [{"media": "ride-en.vtt", "language": "en"}],
            "transcript": "Ana opens the door and says good morning.",
            "people": ["ana"],
        },
        "sources": [{"citation": "Conversation in Town, 2021-02"}],
    },
    "person/ana": {
        "name": "Ana",
        "role": "Driver",
        "mailbox": "info@villages.eu",
        "portrait": {"media": "ana.jpg", "alt": "Ana stands beside her bus."},
        "consents": [
            {
                "purposes": ["name", "quote", "portrait", "video"],
                "channels": ["website"],
                "languages": ["en"],
                "text_version": "2021-1",
                "given_on": "2021-01-05",
                "how": "signed-form",
                "evidence": "Binder 4, sheet 12",
                "obtained_by": "Project office",
                "expires_on": "2026-12-31",
                "guardian": False,
            }
        ],
    },
    "page/welcome": {"status": "ready", "title": "Welcome", "role": "welcome", "lead": "{projects} projects."},
    "page/why": {
        "status": "ready",
        "title": "Why",
        "role": "why",
        "lead": "Because it works.",
        "quote": {
            "text": "social in their ends and their means",
            "authors": "Somebody",
            "work": "A book",
            "year": "2010",
            "page": "3",
            "url": "https://books.eu/a-book",
        },
        "links": [{"label": "Library", "url": "https://library.eu", "state": "ok", "checked_on": "2022-02"}],
    },
    "page/imprint": {"status": "ready", "title": "Imprint", "role": "imprint", "body": "The Village Office."},
    "page/credits": {"status": "ready", "title": "Credits", "role": "credits"},
    "page/privacy": {
        "status": "ready",
        "title": "Privacy",
        "role": "privacy",
        "privacy": {
            "controller": {"organisation": "Village Office", "mailbox": "info@villages.eu"},
            "purposes": "Showing pages.",
            "recipients": "Nobody.",
            "retention": "Nothing is kept.",
            "rights": "All of them.",
            "authority_url": "https://data-protection.eu",
        },
    },
    "page/accessibility": {
        "status": "ready",
        "title": "Accessibility",
        "role": "accessibility",
        "accessibility": {
            "conformity": "partial",
            "prepared_on": "2021-06-01",
            "reviewed_on": "2022-01-01",
            "method": "Self-assessment",
            "barriers": [{"what": "Older reports", "alternative": "We read them to you."}],
            "feedback": {"mailbox": "info@villages.eu"},
            "enforcement_url": "https://enforcement.eu",
        },
    },
    "post/start": {
        "status": "ready",
        "text": "We have started.",
        "author": "Village Union",
        "permalink": "https://network.eu/1",
        "date": "2021-03-01",
        "permission": "granted",
        "permission_evidence": "Mail of 2021-03-02",
        "projects": ["sempre"],
    },
    "media/shop.jpg": {
        "kind": "picture",
        "title": "The shop",
        "alt": "A small shop with an open door.",
        "credit": "Photo: Ben",
        "holder": "Village Union",
        "licence": "CC-BY-4.0",
        "source_url": "https://photos.eu/shop",
    },
    "media/ana.jpg": {
        "kind": "picture",
        "alt": "Ana stands beside her bus.",
        "people": ["ana"],
        "holder": "Village Union",
        "licence": "all-rights-reserved-with-permission",
        "permission": "Mail of 2021-03-02",
    },
    "media/ride.mp4": {"kind": "video", "holder": "Village Union", "licence": "CC0-1.0"},
    "media/ride-en.vtt": {"kind": "captions", "language": "en"},
    "media/ministry.png": {
        "kind": "logo",
        "alt": "Ministry of Villages",
        "holder": "Ministry of Villages",
        "permission": "Mail of 2021-03-02",
    },
}
_FILES: Final = ("shop.jpg", "ana.jpg", "ride.mp4", "ride-en.vtt", "ministry.png")


def _key(text: str) -> RecordKey:
    kind, _, record_id = text.partition("/")
    return RecordKey(kind, record_id)


def _build(changes: Changes) -> Snapshot:
    drafts = {_key(name): deepcopy(dict(data)) for name, data in _SOUND.items()}
    files = {name: MediaFacts(name, 1000, name) for name in _FILES}
    for name, value in changes.items():
        place, _, path = name.partition(":")
        key = _key(place)
        if key.kind == "file":
            files.pop(key.id, None)
            if isinstance(value, MediaFacts):
                files[key.id] = value
        elif not path and value is MISSING:
            del drafts[key]
        else:
            changed = with_value(drafts.get(key, {}), parse_path(path), value)
            assert isinstance(changed, dict)
            drafts[key] = changed
    return Snapshot({key: read_record(key, data) for key, data in drafts.items()}, files)


def _place(problem: Problem) -> str:
    return f"{problem.record}:{format_path(problem.path)}" if problem.path else str(problem.record)


@pytest.fixture
def build() -> Build:
    """Give the sound catalogue with single values changed: ``{"project/sempre:budget.eu": 5}``.

    MISSING removes a value, a record or a media file (``file/shop.jpg``).
    """
    return _build


@pytest.fixture
def find() -> Find:
    """Check the sound catalogue with changes, and give the places of every problem by its code."""

    def find_in(changes: Changes) -> dict[str, set[str]]:
        places: dict[str, set[str]] = {}
        for problem in check(_build(changes), TODAY):
            places.setdefault(problem.code, set()).add(_place(problem))
        return places

    return find_in


@pytest.fixture
def today() -> date:
    """The day on which the catalogue is checked."""
    return TODAY
