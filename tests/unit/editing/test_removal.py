"""Deleting with references left, taken out or pointed elsewhere; and terms, renamed, merged and deleted."""

from collections.abc import Mapping
from pathlib import Path

import pytest

from si_editor.editing.references import Target, referrers, term_counts
from si_editor.editing.removal import outside_referrers, remove
from si_editor.editing.terms import merge_terms, refuse_term_id, remove_term, rename_term
from si_editor.model.fieldpath import MISSING, value_at
from si_editor.model.records import CAMPAIGN_KEY, RecordKey
from si_editor.store import Catalogue, Change, inverse, review_pending

ASIS = RecordKey("project", "asis")
SEMPRE = RecordKey("project", "sempre")
VOICE = RecordKey("spotlight", "voice")
MAP = RecordKey("media", "map.png")
THEMES = RecordKey("vocabulary", "themes")


def data(catalogue: Catalogue, key: RecordKey, *path: str | int) -> object:
    return value_at(catalogue.draft(key).data, path)


def state(catalogue: Catalogue) -> dict[RecordKey, Mapping[str, object]]:
    return {key: catalogue.draft(key).data for key in catalogue.keys()}


@pytest.mark.feature(33)
def test_all_who_name_it_are_told(catalogue: Catalogue) -> None:
    found = {str(place.record) for place in outside_referrers(catalogue.snapshot(), [ASIS])}
    assert found == {"project/sempre", "spotlight/voice", "page/why"}
    assert {str(place.record) for place in outside_referrers(catalogue.snapshot(), [ASIS, VOICE])} == {
        "project/sempre",
        "page/why",
    }


def test_references_are_taken_out(catalogue: Catalogue) -> None:
    before = state(catalogue)
    touched = catalogue.apply(remove(catalogue.snapshot(), [ASIS], "take out").changes)
    assert data(catalogue, SEMPRE, "related") is MISSING, "a relation to nothing is none"
    assert "See ASIS and [why](page:why)." in str(data(catalogue, SEMPRE, "body")), "the words of a link stay"
    assert data(catalogue, VOICE, "project") is MISSING
    assert referrers(catalogue.snapshot(), Target(ASIS)) == ()
    catalogue.apply(inverse(touched.changes))
    assert state(catalogue) == before


def test_references_are_pointed_elsewhere(catalogue: Catalogue) -> None:
    catalogue.apply(remove(catalogue.snapshot(), [ASIS], "point elsewhere", "third").changes)
    assert data(catalogue, VOICE, "project") == "third"
    assert data(catalogue, SEMPRE, "related", 0, "project") == "third"
    assert "[ASIS](project:third#results" in str(data(catalogue, SEMPRE, "body"))


def test_what_is_left_is_left(catalogue: Catalogue) -> None:
    plan = remove(catalogue.snapshot(), [ASIS, CAMPAIGN_KEY], "leave")
    assert [str(key) for key in plan.records] == ["project/asis"]


def test_a_picture_goes_with_its_group(catalogue: Catalogue) -> None:
    catalogue.apply(remove(catalogue.snapshot(), [MAP], "take out").changes)
    assert data(catalogue, SEMPRE, "image") is MISSING
    assert data(catalogue, CAMPAIGN_KEY, "logo") is MISSING


def test_menu_entries_go(catalogue: Catalogue) -> None:
    catalogue.apply(remove(catalogue.snapshot(), [RecordKey("page", "why")], "take out").changes)
    assert data(catalogue, CAMPAIGN_KEY, "navigation") == ["welcome"]


@pytest.mark.feature(8)
def test_the_trash_gives_back_entry_file_and_references(catalogue: Catalogue, root: Path) -> None:
    before = {path: path.read_bytes() for path in root.rglob("*") if path.is_file()}
    catalogue.apply(remove(catalogue.snapshot(), [MAP], "take out").changes)
    assert catalogue.save().is_complete
    assert not (root / "media/map.png").exists()
    again = Catalogue.open(root, root.parent / "trash")
    assert again.trash is not None
    (thrown,) = again.trash.entries()
    assert thrown.key == MAP
    found = again.trash.data(thrown)
    assert found == {"kind": "picture", "alt": "A map", "people": ["ana"]}
    offered = review_pending(again, inverse(again.trash.together(thrown)))
    again.apply([Change(MAP, (), MISSING, found), *offered.changes])
    assert again.save().is_complete
    assert {path: path.read_bytes() for path in root.rglob("*") if path.is_file() and path.parent.name == "media"} == {
        path: content for path, content in before.items() if path.parent.name == "media"
    }
    assert data(again, SEMPRE, "image", "media") == "map.png"
    assert again.trash.remove([thrown]) == 1
    assert again.trash.entries() == ()


def test_undo_after_the_save_brings_the_media_file_back(catalogue: Catalogue, root: Path) -> None:
    touched = catalogue.apply(remove(catalogue.snapshot(), [MAP]).changes)
    catalogue.save()
    catalogue.apply(inverse(touched.changes))
    assert "map.png" in catalogue.snapshot().media_files
    assert catalogue.save().is_complete
    assert (root / "media/map.png").read_bytes() == b"not really a picture"
    assert (root / "media/map.png.yaml").read_text("utf-8").startswith("# ours\n"), "comments come back too"


# Terms


@pytest.mark.feature(36)
def test_uses_of_terms_are_counted(catalogue: Catalogue) -> None:
    counts = {term: len(places) for term, places in term_counts(catalogue.snapshot(), "themes").items()}
    assert counts == {"care": 3, "health": 1, "work": 1}


def test_a_term_is_renamed_everywhere(catalogue: Catalogue, root: Path) -> None:
    catalogue.apply(rename_term(catalogue.snapshot(), "themes", "care", "caring").changes)
    assert data(catalogue, SEMPRE, "themes") == ["caring", "health"]
    assert data(catalogue, THEMES, "terms", 0, "id") == "caring"
    assert catalogue.save().is_complete
    assert "- id: caring   # the first" in (root / "vocabularies/themes.yaml").read_text("utf-8")


def test_two_terms_become_one(catalogue: Catalogue) -> None:
    before = state(catalogue)
    plan = merge_terms(catalogue.snapshot(), "themes", "care", "health", ["Care", "Pflege", "Health"])
    touched = catalogue.apply(plan.changes)
    assert data(catalogue, SEMPRE, "themes") == ["health"], "what is there twice goes once"
    assert data(catalogue, ASIS, "themes") == ["work", "health"]
    assert data(catalogue, THEMES, "terms", 0, "aliases") == ["Care", "Pflege"]
    assert "care" not in term_counts(catalogue.snapshot(), "themes")
    catalogue.apply(inverse(touched.changes))
    assert state(catalogue) == before


def test_a_used_term_is_deleted_with_its_uses(catalogue: Catalogue) -> None:
    catalogue.apply(remove_term(catalogue.snapshot(), "themes", "care", "take out").changes)
    assert data(catalogue, RecordKey("project", "third"), "themes") is MISSING
    assert data(catalogue, SEMPRE, "themes") == ["health"]


def test_a_term_id_that_is_taken_is_refused(catalogue: Catalogue) -> None:
    assert "merge" in str(refuse_term_id(catalogue.snapshot(), "themes", "care", "health"))
    assert refuse_term_id(catalogue.snapshot(), "themes", "care", "caring") is None
