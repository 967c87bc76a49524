"""The open catalogue: drafts, the one door for edits, and what counts as unsaved."""

import os
from pathlib import Path

import pytest

from si_editor.model.fieldpath import MISSING, FieldPath, value_at
from si_editor.model.kinds import Project
from si_editor.model.records import CAMPAIGN_KEY, RecordKey
from si_editor.store import ApplyError, Catalogue, CatalogueError, Change, inverse, is_same
from si_editor.store.opening import look_through

SEMPRE = RecordKey("project", "sempre")
OTHER = RecordKey("project", "other")
NEW = RecordKey("project", "new-one")


def change(path: FieldPath, before: object, after: object, key: RecordKey = SEMPRE) -> Change:
    return Change(key, path, before, after)


@pytest.fixture
def catalogue(root: Path) -> Catalogue:
    return Catalogue.open(root)


def test_opening_finds_every_record_by_kind_in_the_order_of_ids(catalogue: Catalogue) -> None:
    assert catalogue.keys("project") == (OTHER, SEMPRE)
    assert catalogue.keys() == (CAMPAIGN_KEY, OTHER, SEMPRE)
    assert catalogue.keys("person") == ()


def test_opening_tells_its_progress(root: Path) -> None:
    steps = list(Catalogue.opening(root))
    assert [steps[0].done, steps[-1].done, steps[-1].total] == [0, 3, 3]


@pytest.mark.parametrize("place", ["absent", "catalogue.yaml", "media"])
def test_what_is_no_catalogue_is_refused_in_a_sentence(root: Path, place: str) -> None:
    with pytest.raises(CatalogueError) as caught:
        Catalogue.open(root / place)
    assert str(root / place) in caught.value.sentence


def test_a_catalogue_of_a_later_version_is_refused_and_left_alone(root: Path) -> None:
    (root / "catalogue.yaml").write_bytes(b"format: 2\ntitle: x\n")
    with pytest.raises(CatalogueError, match="newer version"):
        Catalogue.open(root)


@pytest.mark.parametrize("content", [b"[", b"title: x\n", b"format: one\n", b"format: true\n"])
def test_a_campaign_that_cannot_be_understood_does_not_stop_the_opening(root: Path, content: bytes) -> None:
    (root / "catalogue.yaml").write_bytes(content)
    assert SEMPRE in Catalogue.open(root).keys()


def test_a_draft_holds_unknown_keys_and_what_the_file_says(catalogue: Catalogue, root: Path) -> None:
    draft = catalogue.draft(SEMPRE)
    assert draft.data["unknown-key"] == "kept"
    assert draft.data is draft.saved_data
    assert draft.path == root / "projects" / "sempre.yaml"
    assert draft.unreadable is None
    assert not draft.is_unsaved


def test_a_reading_is_kept_until_its_record_is_edited(catalogue: Catalogue) -> None:
    before, other = catalogue.reading(SEMPRE), catalogue.reading(OTHER)
    assert catalogue.reading(SEMPRE) is before
    catalogue.apply([change(("acronym",), "SEMPRE", "SEMPRE 2")])
    after = catalogue.reading(SEMPRE).record
    assert isinstance(after, Project)
    assert after.acronym == "SEMPRE 2"
    assert catalogue.reading(OTHER) is other


def test_a_snapshot_is_one_picture_until_something_changes(catalogue: Catalogue) -> None:
    first = catalogue.snapshot()
    assert catalogue.snapshot() is first
    catalogue.apply([change(("acronym",), "SEMPRE", "X")])
    second = catalogue.snapshot()
    assert second is not first
    assert first.readings[SEMPRE].data["acronym"] == "SEMPRE"
    assert second.readings[SEMPRE].data["acronym"] == "X"
    assert second.readings[OTHER] is first.readings[OTHER]


def test_typing_and_deleting_again_leaves_nothing_unsaved(catalogue: Catalogue) -> None:
    catalogue.apply([change(("title",), "Social Empowerment", "Social Empowerment!")])
    assert catalogue.unsaved() == (SEMPRE,)
    assert [one.path for one in catalogue.unsaved_changes(SEMPRE)] == [("title",)]
    catalogue.apply([change(("title",), "Social Empowerment!", "Social Empowerment")])
    assert catalogue.unsaved() == ()
    assert not catalogue.is_unsaved(SEMPRE)
    assert catalogue.unsaved_changes(SEMPRE) == ()


def test_a_letter_in_an_absent_group_leaves_no_empty_group_behind(catalogue: Catalogue) -> None:
    catalogue.apply([change(("teaser", "de"), MISSING, "x")])
    assert catalogue.is_unsaved(SEMPRE)
    catalogue.apply([change(("teaser", "de"), "x", MISSING)])
    assert not catalogue.is_unsaved(SEMPRE)
    assert "teaser" not in catalogue.draft(SEMPRE).data


def test_an_item_that_was_emptied_stays_and_one_that_was_removed_leaves_no_empty_list(catalogue: Catalogue) -> None:
    catalogue.apply([change(("links", 0), MISSING, {"label": "x"})])
    catalogue.apply([change(("links", 0, "label"), "x", MISSING)])
    assert catalogue.draft(SEMPRE).data["links"] == [{}]
    catalogue.apply([change(("links", 0), {}, MISSING)])
    assert "links" not in catalogue.draft(SEMPRE).data
    assert not catalogue.is_unsaved(SEMPRE)


def test_the_inverse_of_what_was_touched_brings_back_exactly_what_was_there(catalogue: Catalogue) -> None:
    before = catalogue.draft(SEMPRE).data
    touched = catalogue.apply(
        [
            change(("budget", "total"), MISSING, 5),
            change(("partners", 1), {"name": "Region", "country": "NO"}, MISSING),
            change(("partners", 1), MISSING, {"name": "New"}),
            change(("acronym",), "SEMPRE", ""),
        ]
    )
    assert touched.keys == {SEMPRE}
    assert touched.changes[0].path == ("budget",)
    catalogue.apply(inverse(touched.changes))
    assert is_same(catalogue.draft(SEMPRE).data, before)


REFUSED = [
    ([change(("acronym",), "WRONG", "X")], "no longer what it was"),
    ([change(("acronym",), "SEMPRE", "X"), change(("title",), "WRONG", "X")], "no longer what it was"),
    ([change(("acronym", "en"), MISSING, "X")], "no place for the field"),
    ([change(("partners", 7), MISSING, {})], "no place for the field"),
    ([change(("acronym",), MISSING, "X", NEW)], "There is no project called"),
    ([change((), MISSING, {"a": 1})], "already an entry"),
    ([change((), MISSING, {}, RecordKey("project", "Sempre"))], "cannot be an id"),
    ([change((), MISSING, {}, RecordKey("project", "../evil"))], "cannot be an id"),
    ([change((), MISSING, {}, RecordKey("project", "con"))], "reserved name"),
    ([change((), MISSING, {}, RecordKey("media", "../x.jpg"))], "cannot contain “/”"),
    ([change((), MISSING, {}, RecordKey("nonsense", "x"))], "no kind of entry"),
    ([change((), MISSING, {}, RecordKey("campaign", "second"))], "only one campaign"),
    ([change((), {"format": 1, "title": "#test", "languages": ["en"]}, MISSING, CAMPAIGN_KEY)], "cannot be removed"),
    ([change((), MISSING, "text", NEW)], "must be given as fields"),
    ([change(("acronym",), "SEMPRE", {1: 2})], "must be a text"),
    ([change(("acronym",), "SEMPRE", object())], "cannot hold a value of this kind"),
    ([change(("acronym",), "SEMPRE", 10**200)], "too large"),
]


@pytest.mark.parametrize(("changes", "words"), REFUSED)
def test_an_edit_that_does_not_fit_is_refused_as_a_whole(
    catalogue: Catalogue, changes: list[Change], words: str
) -> None:
    before = catalogue.draft(SEMPRE).data
    with pytest.raises(ApplyError) as caught:
        catalogue.apply(changes)
    assert words in caught.value.sentence
    assert catalogue.draft(SEMPRE).data is before
    assert catalogue.unsaved() == ()
    assert catalogue.keys() == (CAMPAIGN_KEY, OTHER, SEMPRE)


def test_values_nested_too_deeply_are_refused(catalogue: Catalogue) -> None:
    value: object = "x"
    for _ in range(100):
        value = [value]
    with pytest.raises(ApplyError, match="nested"):
        catalogue.apply([change(("title",), "Social Empowerment", value)])


def test_ids_that_differ_only_in_capitals_are_refused(root: Path) -> None:
    (root / "media" / "Photo.jpg.yaml").write_bytes(b"kind: picture\n")
    catalogue = Catalogue.open(root)
    with pytest.raises(ApplyError, match=r"already an entry called “Photo\.jpg”"):
        catalogue.apply([change((), MISSING, {}, RecordKey("media", "photo.jpg"))])


def test_halves_of_letters_are_replaced_since_no_file_can_hold_them(catalogue: Catalogue) -> None:
    catalogue.apply([change(("acronym",), "SEMPRE", "a\ud83d")])
    assert catalogue.draft(SEMPRE).data["acronym"] == "a\ufffd"
    catalogue.apply([change(("acronym",), "a\ud83d", "ok")])


def test_what_was_handed_in_can_be_changed_by_its_owner_without_harm(catalogue: Catalogue) -> None:
    mine = {"name": "X"}
    catalogue.apply([change(("partners", 2), MISSING, mine)])
    mine["name"] = "Y"
    assert value_at(catalogue.draft(SEMPRE).data, ("partners", 2)) == {"name": "X"}


def test_a_new_record_is_there_at_once_and_unsaved(catalogue: Catalogue, root: Path) -> None:
    touched = catalogue.apply([change((), MISSING, {"acronym": "NEW"}, NEW)])
    assert touched.keys == {NEW}
    assert NEW in catalogue.keys("project")
    assert catalogue.unsaved() == (NEW,)
    draft = catalogue.draft(NEW)
    assert draft.saved_data is MISSING
    assert draft.path == root / "projects" / "new-one.yaml"
    assert not draft.path.exists()
    catalogue.apply([change((), {"acronym": "NEW"}, MISSING, NEW)])
    assert catalogue.unsaved() == ()
    assert NEW not in catalogue.keys()


def test_a_removed_record_is_gone_until_it_is_taken_back(catalogue: Catalogue) -> None:
    data = catalogue.draft(OTHER).data
    touched = catalogue.apply([change((), data, MISSING, OTHER)])
    assert OTHER not in catalogue.keys()
    assert catalogue.unsaved() == (OTHER,)
    assert OTHER not in catalogue.snapshot().readings
    with pytest.raises(KeyError):
        catalogue.draft(OTHER)
    catalogue.apply(inverse(touched.changes))
    assert catalogue.unsaved() == ()
    assert is_same(catalogue.draft(OTHER).data, data)


def test_an_unreadable_file_is_shown_with_line_and_reason_and_cannot_be_edited(root: Path) -> None:
    broken = root / "projects" / "broken.yaml"
    broken.write_bytes(b"acronym: X\ntitle: [\n")
    catalogue = Catalogue.open(root)
    key = RecordKey("project", "broken")
    (problem,) = catalogue.file_problems()
    assert (problem.code, problem.severity, problem.record, problem.line) == ("file-unreadable", "error", key, 3)
    assert "projects/broken.yaml" in problem.message
    assert key in catalogue.keys()
    assert catalogue.reading(key).record is None
    assert catalogue.draft(key).unreadable
    assert catalogue.snapshot().file_problems == (problem,)
    with pytest.raises(ApplyError, match="cannot be read"):
        catalogue.apply([change(("acronym",), MISSING, "X", key)])
    assert catalogue.save([key]).saved == ()
    assert broken.read_bytes() == b"acronym: X\ntitle: [\n"


@pytest.mark.parametrize(
    ("name", "code"),
    [
        ("sempre (1).yaml", "file-conflict-copy"),
        ("sempre (Ana's conflicted copy 2021-05-01).yaml", "file-conflict-copy"),
        ("sempre.sync-conflict-20210501-101010-ABCDEF.yaml", "file-conflict-copy"),
        ("sempre - Copy.yaml", "file-conflict-copy"),
        ("extra.yml", "file-ending"),
        ("aux.yaml", "file-name-invalid"),
        ("what?.yaml", "file-name-invalid"),
    ],
)
def test_odd_names_are_told(root: Path, name: str, code: str) -> None:
    (root / "projects" / name).write_bytes(b"acronym: COPY\ntitle: x\n")
    catalogue = Catalogue.open(root)
    (problem,) = catalogue.file_problems()
    assert problem.code == code
    assert name in problem.message
    assert catalogue.draft(SEMPRE).data["acronym"] == "SEMPRE"


def test_names_that_differ_only_in_capitals_are_told(root: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    # Not every disk can hold two such files, so they are only listed.
    listed = [root / "projects" / "sempre.yaml", root / "projects" / "SEMPRE.yaml"]
    monkeypatch.setattr(Path, "iterdir", lambda folder: iter(listed if folder.name == "projects" else []))
    (problem,) = look_through(root).problems
    assert problem.code == "file-name-twin"
    assert "sempre.yaml" in problem.message
    assert "SEMPRE.yaml" in problem.message


@pytest.mark.parametrize("name", [".hidden.yaml", "~$sempre.yaml", "x.yaml.tmp", "x.yaml~", ".yaml", "notes.txt"])
def test_files_of_other_programs_are_left_alone(root: Path, name: str) -> None:
    (root / "projects" / name).write_bytes(b"[")
    catalogue = Catalogue.open(root)
    assert catalogue.keys("project") == (OTHER, SEMPRE)
    assert catalogue.file_problems() == ()


def test_a_numbered_file_without_an_original_is_an_entry(root: Path) -> None:
    (root / "projects" / "alone (1).yaml").write_bytes(b"acronym: A\n")
    assert RecordKey("project", "alone (1)") in Catalogue.open(root).keys()


def test_names_with_taken_apart_accents_are_found_under_their_usual_form(root: Path) -> None:
    (root / "projects" / "cafe\u0301.yaml").write_bytes(b"acronym: A\n")
    assert RecordKey("project", "caf\xe9") in Catalogue.open(root).keys()


def test_a_folder_in_place_of_a_file_does_not_stop_the_opening(root: Path) -> None:
    (root / "projects" / "folder.yaml").mkdir()
    (root / "projects" / "link.yaml").symlink_to(root / "nowhere.yaml")
    messages = [problem.message for problem in Catalogue.open(root).file_problems()]
    assert len(messages) == 2
    assert "is not a file" in messages[0]
    assert "link to a file that is not there" in messages[1]


def test_the_line_of_a_value_is_that_of_the_file(catalogue: Catalogue) -> None:
    assert catalogue.line_of(SEMPRE, ("partners", 1, "country")) == 9
    assert catalogue.line_of(NEW, ()) is None


def test_a_pipe_in_place_of_a_file_keeps_nobody_waiting(root: Path) -> None:
    os.mkfifo(root / "projects" / "pipe.yaml")
    catalogue = Catalogue.open(root)
    assert catalogue.draft(RecordKey("project", "pipe")).unreadable is not None
    assert catalogue.line_of(RecordKey("project", "pipe"), ()) is None
