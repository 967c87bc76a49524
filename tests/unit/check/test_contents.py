"""What one record holds, sorted by meaning."""

from collections.abc import Mapping

from si_editor.check.contents import Contents
from si_editor.model.fieldpath import format_path
from si_editor.model.reading import read_record
from si_editor.model.records import RecordKey
from si_editor.model.values import Link, Organisation


def contents_of(data: Mapping[str, object]) -> Contents:
    return Contents(read_record(RecordKey("project", "a"), data))


def test_each_language_is_a_text_of_its_own() -> None:
    contents = contents_of({"acronym": "A", "title": {"en": "One", "de": "Eins"}})
    assert {(format_path(leaf.path), leaf.language, leaf.value) for leaf in contents.texts} == {
        ("acronym", "", "A"),
        ("title.en", "en", "One"),
        ("title.de", "de", "Eins"),
    }


def test_what_lies_in_a_private_field_is_private() -> None:
    contents = contents_of({"acronym": "A", "notes": "x", "unsure": ["budget"]})
    assert {leaf.value for leaf in contents.texts if leaf.is_private} == {"x", "budget"}


def test_positions_are_those_of_the_draft() -> None:
    links = [
        {"url": "nowhere"},
        {"label": "no address"},
        {"url": "https://a.eu"},
        {"url": "https://b.eu", "kind": "odd"},
    ]
    contents = contents_of({"acronym": "A", "links": links})
    assert [(path, link.url) for path, link in contents.groups(Link)] == [
        (("links", 2), "https://a.eu"),
        (("links", 3), "https://b.eu"),
    ]


def test_positions_inside_a_left_out_entry_do_not_matter() -> None:
    partners = [{"name": 5, "country": "DE"}, {"name": "B", "country": "nowhere"}]
    contents = contents_of({"acronym": "A", "partners": partners})
    assert [(path, partner.name) for path, partner in contents.groups(Organisation)] == [(("partners", 1), "B")]
