"""Renaming: nobody is left naming what is not there, and taking it back restores every byte."""

from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from si_editor.editing.references import Target, referrers
from si_editor.editing.renaming import refuse_rename, rename
from si_editor.model.fieldpath import value_at
from si_editor.model.records import CAMPAIGN_KEY, RecordKey
from si_editor.store import Catalogue, Journal, inverse, review_pending

ASIS = RecordKey("project", "asis")
SEMPRE = RecordKey("project", "sempre")
MAP = RecordKey("media", "map.png")


def content(root: Path) -> dict[str, bytes]:
    return {str(path.relative_to(root)): path.read_bytes() for path in root.rglob("*") if path.is_file()}


def test_every_reference_follows(catalogue: Catalogue) -> None:
    plan = rename(catalogue.snapshot(), ASIS, "alps")
    assert {str(key) for key in plan.records} == {
        "project/asis",
        "project/alps",
        "project/sempre",
        "spotlight/voice",
        "page/why",
    }
    catalogue.apply(plan.changes)
    assert value_at(catalogue.draft(RecordKey("spotlight", "voice")).data, ("project",)) == "alps"
    body = str(value_at(catalogue.draft(SEMPRE).data, ("body",)))
    assert '[ASIS](project:alps#results "The other")' in body
    assert "`[no link](project:asis)`" in body, "what stands in code is no link"
    assert (
        value_at(catalogue.draft(RecordKey("project", "alps")).data, ("body", "en")) == "Itself, [ASIS](project:alps)."
    )
    assert "<project:alps>" in str(value_at(catalogue.draft(RecordKey("page", "why")).data, ("body",)))
    assert referrers(catalogue.snapshot(), Target(ASIS)) == ()
    assert plan.left == ()


def test_a_reference_definition_follows_too(catalogue: Catalogue) -> None:
    catalogue.apply(rename(catalogue.snapshot(), SEMPRE, "semper").changes)
    assert "[s]: project:semper" in str(value_at(catalogue.draft(ASIS).data, ("body", "de")))


@pytest.mark.feature(34)
def test_the_file_keeps_its_comments_and_undo_restores_every_byte(catalogue: Catalogue, root: Path) -> None:
    before = content(root)
    touched = catalogue.apply(rename(catalogue.snapshot(), SEMPRE, "semper").changes)
    assert catalogue.save().is_complete
    after = content(root)
    assert "projects/sempre.yaml" not in after
    assert after["projects/semper.yaml"] == before["projects/sempre.yaml"]
    assert after["pages/why.yaml"] == before["pages/why.yaml"].replace(b"project:sempre", b"project:semper")
    assert catalogue.trash is not None
    assert catalogue.trash.entries() == (), "nothing was thrown away"
    catalogue.apply(inverse(touched.changes))
    assert catalogue.save().is_complete
    assert content(root) == before


def test_a_media_file_goes_along_and_comes_back(catalogue: Catalogue, root: Path) -> None:
    before = content(root)
    touched = catalogue.apply(rename(catalogue.snapshot(), MAP, "plan.png").changes)
    assert "plan.png" in catalogue.snapshot().media_files, "it is known under its new name at once"
    assert "map.png" not in catalogue.snapshot().media_files
    assert catalogue.read_media("plan.png") == before["media/map.png"]
    assert catalogue.save().is_complete
    after = content(root)
    assert sorted(name for name in after if name.startswith("media")) == ["media/plan.png", "media/plan.png.yaml"]
    assert after["media/plan.png.yaml"] == before["media/map.png.yaml"]
    assert value_at(catalogue.draft(CAMPAIGN_KEY).data, ("logo",)) == "plan.png"
    assert Catalogue.open(root).snapshot().media_files.keys() == {"plan.png"}
    catalogue.apply(inverse(touched.changes))
    assert catalogue.save().is_complete
    assert content(root) == before


def test_renamed_twice_before_saving(catalogue: Catalogue, root: Path) -> None:
    before = content(root)
    catalogue.apply(rename(catalogue.snapshot(), MAP, "plan.png").changes)
    catalogue.apply(rename(catalogue.snapshot(), RecordKey("media", "plan.png"), "draft.png").changes)
    assert catalogue.read_media("draft.png") == before["media/map.png"]
    assert catalogue.save().is_complete
    assert content(root)["media/draft.png.yaml"] == before["media/map.png.yaml"]
    assert not (root / "media" / "map.png").exists()


def test_small_and_capital_letters_can_be_renamed(catalogue: Catalogue, root: Path) -> None:
    before = content(root)
    catalogue.apply(rename(catalogue.snapshot(), MAP, "Map.png").changes)
    assert catalogue.save().is_complete
    after = content(root)
    assert after["media/Map.png"] == before["media/map.png"]
    assert "media/map.png" not in after
    assert after["media/Map.png.yaml"] == before["media/map.png.yaml"]


def test_a_crash_in_between_is_finished_from_the_journal(
    catalogue: Catalogue, root: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    before = content(root)
    journal = Journal(tmp_path / "journals", root)
    journal.append(catalogue.apply(rename(catalogue.snapshot(), MAP, "plan.png").changes).changes)

    def crash(*_: object) -> None:
        raise KeyboardInterrupt

    with monkeypatch.context() as broken:
        broken.setattr(Path, "unlink", crash)
        with pytest.raises(KeyboardInterrupt):
            catalogue.save()
    journal.close()
    names = {path.name for path in (root / "media").iterdir()}
    assert {"map.png", "plan.png"} <= names, "both are there, nothing is lost"
    again = Catalogue.open(root, tmp_path / "trash")
    later = Journal(tmp_path / "journals", root)
    recovery = review_pending(again, later.left_behind())
    assert (recovery.conflicts, recovery.blocked) == ((), ())
    again.apply(recovery.changes)
    assert again.save().is_complete
    later.settle()
    later.close()
    assert not (root / "media/map.png.yaml").exists()
    assert content(root)["media/plan.png.yaml"] == before["media/map.png.yaml"]


def test_the_old_file_stays_when_the_new_one_cannot_be_written(
    catalogue: Catalogue, root: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    before = content(root)
    catalogue.apply(rename(catalogue.snapshot(), SEMPRE, "semper").changes)

    def fail(*_: object) -> None:
        raise OSError(28, "No space left on device")

    with monkeypatch.context() as full:
        full.setattr(Path, "replace", fail)
        report = catalogue.save()
    assert "stays for now" in report.failed[SEMPRE]
    assert content(root) == before
    assert catalogue.save().is_complete


@pytest.mark.parametrize(
    ("key", "new_id", "word"),
    [
        (ASIS, "sempre", "already"),
        (ASIS, "Not An Id", "cannot be an id"),
        (ASIS, "asis", "Write"),
        (MAP, "map.jpg", "ending"),
        (RecordKey("vocabulary", "themes"), "topics", "look for this vocabulary"),
        (CAMPAIGN_KEY, "x", "no id of its own"),
    ],
)
def test_what_cannot_be_is_said(catalogue: Catalogue, key: RecordKey, new_id: str, word: str) -> None:
    assert word in str(refuse_rename(catalogue.snapshot(), key, new_id))


def test_a_media_file_takes_no_other_ones_place(catalogue: Catalogue, root: Path) -> None:
    (root / "media" / "other.png").write_bytes(b"another one")
    catalogue.foreign_changes()
    assert "already" in str(refuse_rename(catalogue.snapshot(), MAP, "other.png"))


_KEYS = st.sampled_from(
    [ASIS, SEMPRE, MAP, RecordKey("person", "ana"), RecordKey("page", "why"), RecordKey("spotlight", "voice")]
)
_IDS = st.from_regex(r"[a-z][a-z0-9]{0,6}(-[a-z0-9]{1,5}){0,2}", fullmatch=True)


@given(key=_KEYS, stem=_IDS)
@settings(max_examples=60, suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None)
def test_there_and_back_is_nothing_and_nothing_dangles(catalogue: Catalogue, key: RecordKey, stem: str) -> None:
    new = RecordKey(key.kind, f"{stem}.png" if key.kind == "media" else stem)
    if refuse_rename(catalogue.snapshot(), key, new.id) is not None:
        return
    before = {one: catalogue.draft(one).data for one in catalogue.keys()}
    count = len(referrers(catalogue.snapshot(), Target(key)))
    there = catalogue.apply(rename(catalogue.snapshot(), key, new.id).changes)
    assert referrers(catalogue.snapshot(), Target(key)) == ()
    assert len(referrers(catalogue.snapshot(), Target(new))) == count
    back = catalogue.apply(rename(catalogue.snapshot(), new, key.id).changes)
    assert {one: catalogue.draft(one).data for one in catalogue.keys()} == before
    assert catalogue.unsaved() == ()
    catalogue.apply(inverse(back.changes))
    catalogue.apply(inverse(there.changes))
    assert {one: catalogue.draft(one).data for one in catalogue.keys()} == before
