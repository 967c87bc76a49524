"""Which file belongs to which record, and which names are refused."""

from pathlib import PurePosixPath

import pytest

from si_editor.model.kinds import KINDS
from si_editor.model.records import CAMPAIGN_KEY, RecordKey
from si_editor.store.layout import file_of, key_of, original_of, refuse_key, refuse_name


@pytest.mark.parametrize(
    ("key", "place"),
    [
        (CAMPAIGN_KEY, "catalogue.yaml"),
        (RecordKey("project", "sempre"), "projects/sempre.yaml"),
        (RecordKey("vocabulary", "themes"), "vocabularies/themes.yaml"),
        (RecordKey("media", "photo.jpg"), "media/photo.jpg.yaml"),
    ],
)
def test_every_record_has_its_file_and_every_file_its_record(key: RecordKey, place: str) -> None:
    assert file_of(key) == PurePosixPath(place)
    assert key_of(PurePosixPath(place)) == key


def test_every_kind_has_a_place() -> None:
    for kind in KINDS:
        key = CAMPAIGN_KEY if kind == CAMPAIGN_KEY.kind else RecordKey(kind, "x")
        assert key_of(file_of(key)) == key


@pytest.mark.parametrize(
    "place",
    ["other.yaml", "projects/a.txt", "projects/.a.yaml", "projects/~$a.yaml", "projects/deep/a.yaml", "unknown/a.yaml"],
)
def test_other_files_belong_to_no_record(place: str) -> None:
    assert key_of(PurePosixPath(place)) is None


@pytest.mark.parametrize(
    ("name", "words"),
    [
        ("", "cannot be empty"),
        ("a ", "space"),
        (" a", "space"),
        ("a.", "full stop"),
        (".a", "hidden"),
        ("..", "full stop"),
        ("../a", "“/”"),
        ("a/b", "“/”"),
        ("a\\b", "“\\”"),
        ("C:a", "“:”"),
        ("a*b", "“*”"),
        ("a\nb", "control characters"),
        ("a\x00b", "control characters"),
        ("CON", "reserved"),
        ("nul.jpg", "reserved"),
        ("lpt1.tar.gz", "reserved"),
        ("x" * 300, "too long"),
        ("é" * 150, "too long"),
        ("cafe\u0301.jpg", "accents"),
    ],
)
def test_names_that_fail_somewhere_are_refused(name: str, words: str) -> None:
    assert words in (refuse_name(name) or "")


@pytest.mark.parametrize("name", ["photo.jpg", "Ana's photo (2).jpg", "caf\xe9.png", "console.jpg", "a b.pdf"])
def test_usual_names_are_allowed(name: str) -> None:
    assert refuse_name(name) is None


@pytest.mark.parametrize(
    "name", ["Sempre", "a b", "a_b", "-a", "a-", "a--b", "ä", "a.b", "..", "", "x" * 81, "/etc/passwd"]
)
def test_ids_are_small_letters_digits_and_hyphens(name: str) -> None:
    assert refuse_key(RecordKey("project", name)) is not None


def test_usual_ids_are_allowed() -> None:
    assert refuse_key(RecordKey("project", "baltsenior-2")) is None
    assert refuse_key(CAMPAIGN_KEY) is None


@pytest.mark.parametrize(
    ("name", "original"),
    [
        ("a.sync-conflict-20210501-101010-ABCDEF.yaml", "a.yaml"),
        ("a (Ana's conflicted copy 2021-05-01).yaml", "a.yaml"),
        ("a (conflicted copy 2021-05-01 101010).yaml", "a.yaml"),
        ("a (In Konflikt stehende Kopie von Ana).yaml", "a.yaml"),
        ("a (Anas in Konflikt stehende Kopie 2021-05-01).yaml", "a.yaml"),
        ("a (Copie en conflit de Ana 2021-05-01).yaml", "a.yaml"),
        ("a [Conflict].yaml", "a.yaml"),
        ("a_conflict-20210501-101010.yaml", "a.yaml"),
        ("a.conflict.yaml", "a.yaml"),
        ("a (3).yaml", "a.yaml"),
        ("a 2.yaml", "a.yaml"),
        ("a - Kopie.yaml", "a.yaml"),
        ("a-ANA-PC.yaml", "a.yaml"),
        ("a-AnasLaptop.yaml", "a.yaml"),
        ("a-b-ana-PC.yaml", "a-b.yaml"),
        ("a.yaml", None),
        ("a-2.yaml", None),
        ("a-b.yaml", None),
        ("c (1).yaml", None),
        ("c-ANA-PC.yaml", None),
        ("no-ending", None),
    ],
)
def test_the_original_of_a_second_version_is_known(name: str, original: str | None) -> None:
    assert original_of(name, {"a.yaml", "a-b.yaml", "a-2.yaml", name}) == original
