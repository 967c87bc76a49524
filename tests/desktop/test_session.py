"""The session: one door for edits, undo that merges typing, a journal that survives, checks that follow."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot
from tests.desktop.conftest import ASIS, SEMPRE, TODAY, write_catalogue

from si_editor.desktop.session import Session, SessionChange
from si_editor.desktop.tasks import Tasks
from si_editor.model.records import RecordKey
from si_editor.store import ApplyError, Catalogue, Change, Journal


def make_session(root: Path, journals: Path) -> Session:
    return Session(Catalogue.open(root, journals.parent / "trash"), Journal(journals, root), Tasks(), lambda: TODAY)


@pytest.fixture
def session(tmp_path: Path, qtbot: QtBot) -> Iterator[Session]:
    session = make_session(write_catalogue(tmp_path / "campaign"), tmp_path / "journals")
    yield session
    session.close()


def set_teaser(session: Session, text: str, merge: object | None = None, key: RecordKey = SEMPRE) -> None:
    before = session.catalogue.draft(key).data["teaser"]
    session.apply([Change(key, ("teaser",), before, text)], "Change teaser of SEMPRE", merge=merge)


def test_typing_in_one_field_is_one_step(session: Session) -> None:
    for text in ("a", "ab", "abc"):
        set_teaser(session, text, merge="visit")
    assert session.undo_stack.count() == 1
    session.undo_stack.undo()
    assert session.catalogue.draft(SEMPRE).data["teaser"] == "People plan their own services."
    assert session.catalogue.unsaved() == ()


def test_another_visit_is_another_step(session: Session) -> None:
    set_teaser(session, "a", merge="first")
    set_teaser(session, "ab", merge="second")
    assert session.undo_stack.count() == 2


def test_typing_and_deleting_again_leaves_no_step(session: Session) -> None:
    set_teaser(session, "People plan their own services.!", merge="visit")
    set_teaser(session, "People plan their own services.", merge="visit")
    assert session.undo_stack.count() == 0
    assert session.catalogue.unsaved() == ()


def test_saving_ends_a_step_of_typing(session: Session) -> None:
    set_teaser(session, "a", merge="visit")
    session.save()
    set_teaser(session, "ab", merge="visit")
    session.undo_stack.undo()
    assert session.catalogue.draft(SEMPRE).data["teaser"] == "a"
    assert session.catalogue.unsaved() == ()


@pytest.mark.feature(55)
def test_undo_goes_on_after_saving(session: Session) -> None:
    set_teaser(session, "a")
    session.save()
    session.undo_stack.undo()
    assert session.catalogue.unsaved() == (SEMPRE,)
    session.undo_stack.redo()
    assert session.catalogue.unsaved() == ()


def test_an_edit_that_does_not_fit_does_nothing(session: Session) -> None:
    with pytest.raises(ApplyError):
        session.apply([Change(SEMPRE, ("teaser",), "something else", "x")], "Change")
    assert session.undo_stack.count() == 0


def test_everybody_hears_of_an_edit_and_who_made_it(session: Session) -> None:
    heard: list[SessionChange] = []
    session.changed.connect(heard.append)
    me = object()
    session.apply([Change(ASIS, ("notes",), "Ask in Malmö.", "Ask.")], "Change notes", initiator=me)
    session.undo_stack.undo()
    assert [(one.initiator, one.touched.keys) for one in heard] == [
        (me, frozenset({ASIS})),
        (None, frozenset({ASIS})),
    ]


def test_a_step_that_no_longer_fits_leaves_the_stack_and_says_so(session: Session, tmp_path: Path) -> None:
    set_teaser(session, "mine")
    session.save()
    path = session.catalogue.draft(SEMPRE).path
    path.write_text(path.read_text(encoding="utf-8").replace("teaser: mine", "teaser: theirs"), encoding="utf-8")
    (change,) = session.catalogue.foreign_changes()
    session.settle_foreign(change)
    told: list[str] = []
    session.told.connect(told.append)
    session.undo_stack.undo()
    assert session.catalogue.draft(SEMPRE).data["teaser"] == "theirs"
    assert session.undo_stack.count() == 0
    assert len(told) == 1
    assert "somebody else" in told[0]


def test_taking_theirs_can_be_undone_and_brings_mine_back(session: Session) -> None:
    set_teaser(session, "mine, never saved")
    path = session.catalogue.draft(SEMPRE).path
    path.write_text(path.read_text(encoding="utf-8").replace("own services.", "own bus."), encoding="utf-8")
    (change,) = session.catalogue.foreign_changes()
    session.settle_foreign(change)
    assert session.catalogue.draft(SEMPRE).data["teaser"] == "People plan their own bus."
    assert not session.catalogue.is_unsaved(SEMPRE)
    session.undo()
    assert session.catalogue.draft(SEMPRE).data["teaser"] == "mine, never saved"
    assert session.catalogue.is_unsaved(SEMPRE)
    session.redo()
    assert session.catalogue.draft(SEMPRE).data["teaser"] == "People plan their own bus."


def test_unsaved_edits_are_offered_to_the_next_run(session: Session, tmp_path: Path) -> None:
    set_teaser(session, "unsaved")
    session.close()
    following = make_session(tmp_path / "campaign", tmp_path / "journals")
    recovery = following.recovery()
    assert [change.after for change in recovery.changes] == ["unsaved"]
    following.restore(recovery.changes, "Restore 1 unsaved change")
    assert following.catalogue.draft(SEMPRE).data["teaser"] == "unsaved"
    assert following.recovery().is_empty
    following.close()


def test_saved_edits_are_not_offered(session: Session, tmp_path: Path) -> None:
    set_teaser(session, "saved")
    session.save()
    session.close()
    journal = Journal(tmp_path / "journals", tmp_path / "campaign")
    assert journal.left_behind() == ()
    journal.close()


def test_what_others_wrote_is_no_unsaved_edit(session: Session, tmp_path: Path) -> None:
    path = session.catalogue.draft(SEMPRE).path
    path.write_text(path.read_text(encoding="utf-8").replace("own services.", "own bus."), encoding="utf-8")
    (change,) = session.catalogue.foreign_changes()
    session.settle_foreign(change)
    session.close()
    journal = Journal(tmp_path / "journals", tmp_path / "campaign")
    assert journal.left_behind() == ()
    journal.close()


def test_declined_edits_are_not_offered_again(session: Session, tmp_path: Path) -> None:
    set_teaser(session, "unsaved")
    session.close()
    following = make_session(tmp_path / "campaign", tmp_path / "journals")
    following.decline_recovery()
    following.close()
    last = make_session(tmp_path / "campaign", tmp_path / "journals")
    assert last.recovery().is_empty
    last.close()


def test_problems_follow_the_edits(session: Session, qtbot: QtBot) -> None:
    session.check_now()
    qtbot.waitUntil(lambda: session.is_checked)
    before = session.problems_of(SEMPRE)
    with qtbot.waitSignal(session.problems_changed, check_params_cb=lambda keys: SEMPRE in keys):
        session.apply([Change(SEMPRE, ("countries",), ["DE", "SE"], ["DE", "Nowhere"])], "Change countries")
    new = set(session.problems_of(SEMPRE)) - set(before)
    assert "country-unknown" in {problem.code for problem in new}
    session.undo_stack.undo()
    qtbot.waitUntil(lambda: session.problems_of(SEMPRE) == before)


def test_referrers_are_known(session: Session) -> None:
    assert session.referrers(ASIS) == ((RecordKey("spotlight", "asis-voice"), ("project",)),)
