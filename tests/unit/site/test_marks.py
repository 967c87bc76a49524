"""The marks that lead from a part of a page to its field: each names a public field, and no person."""

import re
from html.parser import HTMLParser

import pytest

from si_editor.model.fieldpath import FieldPath, parse_path
from si_editor.model.fieldspec import FieldSpec, find_field, read_fields
from si_editor.model.kinds import KINDS
from si_editor.model.records import RecordKey
from si_editor.resources import sample_catalogue
from si_editor.site import Site
from si_editor.store.catalogue import Catalogue

# What a page of each kind shows of its entry, and can be clicked.
EXPECTED = {
    "project": {"acronym", "teaser", "need", "body", "programme", "countries", "themes", "leads.0", "links.0"},
    "spotlight": {"title", "person.name", "answers.0", "project"},
    "page": {"title", "lead", "body"},
    "post": {"text", "author", "network", "date"},
    "campaign": {"title", "hashtag", "questions"},
}


class Marks(HTMLParser):
    """All marks of a page: the kind and id of a record, and a field of it."""

    def __init__(self) -> None:
        super().__init__()
        self.found: list[tuple[str, str]] = []
        self._owners: list[tuple[str, str]] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        values = dict(attrs)
        owner = values.get("data-record") or (self._owners[-1][1] if self._owners else "")
        if tag not in {"meta", "link", "img", "br", "input", "source", "track", "hr"}:
            self._owners.append((tag, owner))
        if (field := values.get("data-field")) is not None:
            assert owner, f"{field} belongs to no record"
            self.found.append((owner, field))

    def handle_endtag(self, tag: str) -> None:
        while self._owners and self._owners.pop()[0] != tag:
            pass


@pytest.fixture(scope="module")
def pages() -> dict[str, str]:
    catalogue = Catalogue.open(sample_catalogue())
    snapshot = catalogue.snapshot()
    every = frozenset(key for key in snapshot.readings if key.kind in {"project", "spotlight", "page", "post"})
    site = Site(snapshot, catalogue.read_media, every)
    return {name: site.page(name).content.decode() for name in site.addresses() if name.endswith(".html")}


def marks_of(text: str) -> list[tuple[str, str]]:
    marks = Marks()
    marks.feed(text)
    return marks.found


def specs_along(kind: str, path: FieldPath) -> list[FieldSpec]:
    """Give the descriptions of all fields on the way, through references into other kinds."""
    found: list[FieldSpec] = []
    start = 0
    for end in range(1, len(path) + 1):
        spec = find_field(read_fields(KINDS[kind].model), path[start:end])
        assert spec is not None, (kind, path)
        found.append(spec)
        if spec.shape in {"reference", "media"} and end < len(path):
            kind, start = spec.target if spec.shape == "reference" else "media", end
    return found


@pytest.mark.feature(53)
def test_every_mark_names_a_public_field(pages: dict[str, str]) -> None:
    seen = {mark for text in pages.values() for mark in marks_of(text)}
    assert len(seen) > 500
    for record, field in seen:
        assert not any(spec.private for spec in specs_along(record.partition("/")[0], parse_path(field))), field


@pytest.mark.feature(53)
def test_every_kind_of_page_has_its_parts(pages: dict[str, str]) -> None:
    marks: dict[str, set[str]] = {}
    for text in pages.values():
        for record, field in marks_of(text):
            marks.setdefault(record.partition("/")[0], set()).add(field)
    for kind, fields in EXPECTED.items():
        assert fields <= marks[kind], kind


def test_no_person_is_named_by_a_mark(pages: dict[str, str]) -> None:
    assert not [record for text in pages.values() for record, _ in marks_of(text) if record.startswith("person")]


def test_an_answer_is_marked_by_its_place_in_the_file(pages: dict[str, str]) -> None:
    catalogue = Catalogue.open(sample_catalogue())
    for address, text in pages.items():
        match = re.fullmatch(r"spotlights/(.+)/index\.html", address)
        answers = [field for _, field in marks_of(text) if field.startswith("answers.")]
        if match is not None and answers:
            draft = catalogue.draft(RecordKey("spotlight", match[1])).data["answers"]
            assert isinstance(draft, list)
            assert {int(field.split(".")[1]) for field in answers} <= set(range(len(draft)))


def test_marks_cost_little(pages: dict[str, str]) -> None:
    whole = sum(len(text) for text in pages.values())
    marks = sum(len(one) for text in pages.values() for one in re.findall(r' data-(?:field|record)="[^"]*"', text))
    assert marks / whole < 0.06
