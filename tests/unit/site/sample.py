"""A small catalogue that has one of everything, and ways to make a site of it."""

from collections.abc import Mapping
from copy import deepcopy
from html.parser import HTMLParser
from io import BytesIO

from PIL import Image

from si_editor.model.reading import read_record
from si_editor.model.records import RecordKey
from si_editor.model.snapshot import Snapshot
from si_editor.site import Site
from si_editor.store.mediafolder import media_facts

Data = dict[str, object]
Catalogue = dict[str, Data]


class Outline(HTMLParser):
    """All tags with their attributes, and the visible text of a page."""

    def __init__(self, html: str) -> None:
        super().__init__()
        self.tags: list[tuple[str, dict[str, str]]] = []
        self.words: list[str] = []
        self.feed(html)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.append((tag, {name: value or "" for name, value in attrs}))

    def handle_data(self, data: str) -> None:
        self.words.append(data)

    def named(self, *names: str) -> list[dict[str, str]]:
        return [attributes for tag, attributes in self.tags if tag in names]

    @property
    def text(self) -> str:
        return " ".join("".join(self.words).split())


def picture(width: int = 60, height: int = 40, kind: str = "JPEG", colour: str = "#884422") -> bytes:
    target = BytesIO()
    Image.new("RGB", (width, height), colour).save(target, kind)
    return target.getvalue()


_CATALOGUE: Catalogue = {
    "campaign/catalogue": {
        "title": "Threads",
        "hashtag": "#threads",
        "tagline": {"en": "Woven together", "de": "Zusammen gewebt"},
        "description": "A campaign.",
        "languages": ["en", "de"],
        "base_url": "https://threads.example/site/",
        "contact": {"organisation": "Office", "mailbox": "office@threads.example"},
        "initiator": {"name": "Initiator", "website": "https://initiator.example"},
        "funding": {"regime": "2021-2027", "eu_supported": True, "programme": "north"},
        "questions": [{"id": "meaning", "text": {"en": "What does it mean?", "de": "Was heißt das?"}}],
        "navigation": ["why", "projects", "voices", "hidden"],
        "licence": "CC-BY-4.0",
        "data_credits": [{"label": "keep.eu", "url": "https://keep.eu"}],
    },
    "project/alpha": {
        "acronym": "Alph@ Two",
        "title": {"en": "First title", "fr": "Titre"},
        "teaser": "A bus that comes when called.",
        "need": "Nobody comes by.",
        "body": "## Deep\n\nSee [beta](project:beta), [draft](project:gamma), [why](page:why).",
        "programme": "north",
        "start": "2016-03",
        "end": "2019-02",
        "leads": [{"name": "City of Lille", "local_name": "Ville de Lille", "country": "FR", "city": "Lille"}],
        "countries": ["FR", "SE"],
        "countries_complete": False,
        "budget": {"total": 1000000, "eu": 850000, "as_of": "2019", "source": "https://keep.eu/projects/1"},
        "themes": ["ageing"],
        "target_groups": ["elders"],
        "territories": ["rural"],
        "outputs": [{"title": "Handbook", "kind": "handbook", "url": "https://out.example/book"}],
        "links": [
            {"label": "Gone site", "url": "https://gone.example", "state": "gone"},
            {
                "label": "Kept site",
                "url": "https://kept.example",
                "archive_url": "https://web.example/a",
                "state": "archived",
            },
        ],
        "related": [{"project": "beta", "relation": "extension-of"}, {"project": "gamma"}],
        "image": {"media": "town.jpg", "alt": "A town square."},
        "video": {"provider": "youtube", "id": "abcdefghijk", "title": "On the road", "transcript": "Spoken words."},
        "sources": [{"url": "https://keep.eu/projects/1", "accessed": "2021-06-29"}],
        "notes": "PRIVATE-project-notes",
        "campaign_member": True,
        "status": "ready",
    },
    "project/beta": {"acronym": "+BETA", "teaser": "Old mills.", "countries": ["DE"], "status": "ready"},
    "project/gamma": {"acronym": "DRAFT-GAMMA", "teaser": "Unfinished.", "status": "draft"},
    "spotlight/open": {
        "project": "alpha",
        "person": "ana",
        "title": "The bus comes",
        "date": "2021-02",
        "answers": [
            {"question": "meaning", "text": "It means a *bus*.", "voice": "verbatim", "original_language": "fr"},
        ],
        "quote": "It means a bus.",
        "quote_voice": "verbatim",
        "status": "ready",
        "notes": "PRIVATE-spotlight-notes",
    },
    "spotlight/shy": {"project": "beta", "person": "bo", "title": "Mills", "status": "ready"},
    "spotlight/gone": {"project": "beta", "person": "cy", "title": "WITHDRAWN-VOICE", "status": "ready"},
    "person/ana": {
        "name": "Ana Agreed",
        "role": "Driver",
        "portrait": {"media": "ana.png", "alt": "Ana."},
        "consents": [
            {
                "purposes": ["name", "portrait"],
                "channels": ["website"],
                "evidence": "PRIVATE-binder",
                "given_on": "2021",
            }
        ],
        "notes": "PRIVATE-person-notes",
    },
    "person/bo": {"name": "Bo UNNAMED", "portrait": {"media": "bo.jpg", "alt": "Bo."}},
    "person/cy": {
        "name": "Cy UNNAMED",
        "consents": [{"purposes": ["name"], "channels": ["website"], "withdrawn_on": "2022-05-01"}],
    },
    "page/start": {
        "title": "Welcome all",
        "role": "welcome",
        "lead": "{projects} projects, {countries} countries.",
        "status": "ready",
    },
    "page/why": {
        "title": "Why so?",
        "role": "why",
        "body": "Because.\n\n# Loud\n\n#### Deep",
        "quote": {"text": "social in ends", "authors": "Murray", "permission": "PRIVATE-permission"},
        "valid_until": "2020-12",
        "status": "ready",
    },
    "page/projects": {"title": "The projects", "role": "projects", "status": "ready"},
    "page/voices": {"title": "The voices", "role": "spotlights", "status": "ready"},
    "page/feature": {"title": "Join in", "role": "feature", "status": "ready"},
    "page/hidden": {"title": "DRAFT-PAGE", "status": "draft"},
    "page/static": {"title": "Taken name", "status": "ready"},
    "page/access": {
        "title": "Accessibility",
        "role": "accessibility",
        "accessibility": {
            "conformity": "partial",
            "prepared_on": "2021-06-01",
            "barriers": [{"what": "Old films", "reason": "disproportionate-burden", "alternative": "Texts"}],
        },
        "status": "ready",
    },
    "page/privacy": {
        "title": "Privacy",
        "role": "privacy",
        "privacy": {"purposes": "We keep *nothing*.", "authority_url": "https://authority.example"},
        "status": "ready",
    },
    "post/first": {
        "text": "A post.",
        "author": "Office",
        "date": "2021-06-29",
        "permission": "granted",
        "permission_evidence": "PRIVATE-evidence",
        "projects": ["alpha", "gamma"],
        "status": "ready",
    },
    "post/shy": {
        "text": "Shy post.",
        "author": "Bo UNNAMED",
        "person": "bo",
        "date": "2020-05",
        "status": "ready",
    },
    "media/town.jpg": {
        "alt": "A town.",
        "credit": "Photo: Some One",
        "licence": "CC-BY-4.0",
        "permission": "PRIVATE-media-permission",
    },
    "vocabulary/programmes": {
        "label": "Programmes",
        "terms": [
            {"id": "north", "label": "Interreg North", "strand": "B", "period": "2014-2020", "funds": ["ERDF"]},
        ],
    },
    "vocabulary/themes": {
        "label": "Themes",
        "terms": [{"id": "ageing", "label": "Ageing & care"}, {"id": "white", "label": "White spot"}],
    },
    "vocabulary/target-groups": {"label": "Groups", "terms": [{"id": "elders", "label": "Older people"}]},
    "vocabulary/territories": {"label": "Places", "terms": [{"id": "rural", "label": "Rural"}]},
}


def new_catalogue() -> Catalogue:
    return deepcopy(_CATALOGUE)


def new_files() -> dict[str, bytes]:
    return {"town.jpg": picture(), "ana.png": picture(kind="PNG"), "bo.jpg": picture(), "unused.jpg": picture()}


def snapshot_of(catalogue: Catalogue, files: Mapping[str, bytes]) -> Snapshot:
    readings = {}
    for name, data in catalogue.items():
        kind, record_id = name.split("/")
        key = RecordKey(kind, record_id)
        readings[key] = read_record(key, data)
    facts = {name: media_facts(name, data) for name, data in files.items()}
    return Snapshot(readings, facts)


def site_of(catalogue: Catalogue | None = None, files: Mapping[str, bytes] | None = None) -> Site:
    """Make a site of a catalogue, published as far as its entries are ready."""
    media = new_files() if files is None else files
    snapshot = snapshot_of(new_catalogue() if catalogue is None else catalogue, media)
    return Site(snapshot, media.__getitem__, snapshot.ready())


def outline(site: Site, address: str) -> Outline:
    return Outline(text_of(site, address))


def text_of(site: Site, address: str) -> str:
    return site.page(address).content.decode()
