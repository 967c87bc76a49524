"""What is read out of Markdown texts."""

import pytest

from si_editor.check.contents import linked_record
from si_editor.check.markup import Heading, TextLink, TextPicture, read_markup
from si_editor.model.records import RecordKey


def test_headings_links_and_pictures_are_found() -> None:
    markup = read_markup(
        "## A & *B*\n\n[The **shop**](page:why) ![A door](door.jpg)\n\n[ref]: https://a.eu\n\n[by][ref]"
    )
    assert markup.headings == (Heading(2, "A & B"),)
    assert markup.links == (TextLink("The shop", "page:why"), TextLink("by", "https://a.eu"))
    assert markup.pictures == (TextPicture("A door", "door.jpg"),)
    assert not markup.has_html


def test_code_is_left_alone() -> None:
    markup = read_markup("`<b>` `[a](b)`\n\n```\n# x\n<i>\n[a](page:b) https://a.eu\n```")
    assert (markup.headings, markup.links, markup.has_html, markup.bare_addresses) == ((), (), False, ())


def test_addresses_in_plain_text_are_found_without_their_full_stop() -> None:
    assert read_markup("See https://a.eu/b?c=1&d=2, or www.b.eu.").bare_addresses == (
        "https://a.eu/b?c=1&d=2",
        "www.b.eu",
    )


def test_plain_text_has_no_signs_and_single_blanks() -> None:
    assert read_markup("## A\n\nb  **c**\n- d").plain == "A b c d"


@pytest.mark.parametrize(
    "text", ["\ud800", "\x00", "[" * 50_000, ">" * 50_000, "- " * 20_000, "*a " * 20_000, "<" * 50_000]
)
def test_hostile_texts_are_read_without_complaint(text: str) -> None:
    assert read_markup(text).links == ()


@pytest.mark.parametrize(
    ("target", "key"),
    [
        ("project:sempre", RecordKey("project", "sempre")),
        ("page:why#top", RecordKey("page", "why")),
        ("spotlight:", None),
        ("person:ana", None),
        ("https://a.eu", None),
        ("project", None),
    ],
)
def test_links_to_entries_are_told_from_others(target: str, key: RecordKey | None) -> None:
    assert linked_record(target) == key
