"""Private words: which are looked for, and that they are found however they are written."""

import html
import io
import json
import zipfile
from types import MappingProxyType

import pytest

from si_editor.bundle.privacy import PrivateText, PrivateWords, private_texts
from si_editor.model.reading import read_record
from si_editor.model.records import RecordKey
from si_editor.model.snapshot import Snapshot

ANA = RecordKey("person", "ana")


def _snapshot(*records: tuple[str, str, dict[str, object]]) -> Snapshot:
    keys = [(RecordKey(kind, name), data) for kind, name, data in records]
    return Snapshot(MappingProxyType({key: read_record(key, data) for key, data in keys}))


def test_free_texts_of_private_fields_are_gathered_line_by_line() -> None:
    snapshot = _snapshot(
        (
            "person",
            "ana",
            {
                "name": "Ana",
                "notes": "Call her in the morning.\n\nKeys lie under the mat.",
                "consents": [{"how": "signed-form", "evidence": "Binder 4, sheet 12", "given_on": "2021-03-02"}],
            },
        )
    )
    assert {text.text for text in private_texts(snapshot)} == {
        "Call her in the morning.",
        "Keys lie under the mat.",
        "Binder 4, sheet 12",
    }


def test_what_stands_in_a_public_field_too_is_no_secret() -> None:
    shared = "Diaconie of Schleswig-Holstein"
    snapshot = _snapshot(
        ("person", "ana", {"name": "Ana", "organisation": f"{shared}, Rendsburg", "notes": shared}),
    )
    assert private_texts(snapshot) == ()


def test_short_words_are_not_looked_for() -> None:
    snapshot = _snapshot(("project", "a", {"acronym": "A", "unsure": ["budget", "partner_count"], "notes": "ask Ana"}))
    assert private_texts(snapshot) == ()


@pytest.mark.parametrize(
    "secret",
    [
        "Binder 4, sheet 12",
        "more than <3 weeks> & counting",
        "said “no” & “maybe” later",
        "write to o'neill@example.org",
        "Émile à Besançon, été 2021",
    ],
)
def test_found_however_it_is_escaped(secret: str) -> None:
    words = PrivateWords((PrivateText(ANA, "Notes", secret),))
    written = [
        secret,
        html.escape(secret),
        json.dumps({"a": f"before\n{secret}.after"}),
        json.dumps({"a": f"before\n{secret}.after"}, ensure_ascii=False),
        "".join(f"\\u{ord(sign):04x}" if sign in "<>&'" else sign for sign in json.dumps({"a": secret})),
    ]
    for text in written:
        assert [found.text for found in words.find_in(f"x{text}y".encode())] == [secret], text
    assert words.find_in(b"nothing of the kind") == ()


def test_texts_are_found_inside_of_a_workbook_and_a_locked_archive_is_left_alone() -> None:
    words = PrivateWords((PrivateText(ANA, "Notes", "Call her in the morning"),))
    packed = io.BytesIO()
    with zipfile.ZipFile(packed, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("xl/sharedStrings.xml", "<t>Call her in the morning</t>" * 50)
    assert words.find_in(packed.getvalue()) == ()
    assert [text.label for text in words.find_packed_in(packed.getvalue())] == ["Notes"]
    assert words.find_packed_in(packed.getvalue()[:-30]) == ()
    assert words.find_packed_in(b"PK\3\4 and then nothing") == ()
