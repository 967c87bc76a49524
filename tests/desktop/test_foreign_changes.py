"""What others changed on the disk: followed where nothing is at stake, never overwritten without a decision."""

from pathlib import Path

import pytest
from PySide6.QtWidgets import QLabel
from tests.desktop.conftest import SEMPRE, Desk, OpenDesk

from si_editor.desktop.dialogs.foreign import ForeignDialog


def edit_outside(desk: Desk, before: str, after: str, name: str = "projects/sempre.yaml") -> None:
    path = desk.root / name
    path.write_text(path.read_text(encoding="utf-8").replace(before, after), encoding="utf-8", newline="\n")


def dialog_of(desk: Desk) -> ForeignDialog:
    dialog = desk.window.findChild(ForeignDialog)
    assert isinstance(dialog, ForeignDialog)
    return dialog


def test_a_change_where_nothing_is_edited_is_followed(desk: Desk) -> None:
    edit_outside(desk, "SEMPRE", "SEMPRE II")
    desk.window.saver.look_for_foreign_changes()
    assert desk.value(SEMPRE, "acronym") == "SEMPRE II"
    assert desk.session.catalogue.unsaved() == ()
    assert "SEMPRE II" in desk.titles()


def test_a_file_that_was_added_outside_turns_up(desk: Desk) -> None:
    (desk.root / "projects/added.yaml").write_text("acronym: Added\n", encoding="utf-8")
    desk.window.saver.look_for_foreign_changes()
    assert "Added" in desk.titles()


@pytest.mark.feature(5)
def test_saving_never_overwrites_and_asks_field_by_field(desk: Desk) -> None:
    desk.type(SEMPRE, "acronym", "x")
    edit_outside(desk, "acronym: SEMPRE", "acronym: SEMPRE theirs")
    edit_outside(desk, "programme: baltic-sea-region", "programme: alpine-space")
    desk.act("save")
    assert "SEMPRE theirs" in desk.text("projects/sempre.yaml")
    dialog = dialog_of(desk)
    dialog.choose_theirs(0)
    dialog.use_choice.click()
    assert desk.value(SEMPRE, "acronym") == "SEMPRE theirs"
    assert desk.value(SEMPRE, "programme") == "alpine-space"


def test_mine_can_be_kept_and_the_rest_is_put_together(desk: Desk) -> None:
    desk.type(SEMPRE, "acronym", "x")
    edit_outside(desk, "acronym: SEMPRE", "acronym: SEMPRE theirs")
    edit_outside(desk, "countries: [DE, SE]", "countries: [DE, SE, FI]")
    desk.act("save")
    dialog_of(desk).use_choice.click()
    assert desk.value(SEMPRE, "acronym") == "SEMPREx"
    assert desk.value(SEMPRE, "countries") == ["DE", "SE", "FI"]
    desk.act("save")
    text = desk.text("projects/sempre.yaml")
    assert "acronym: SEMPREx" in text
    assert "[DE, SE, FI]" in text
    assert "# checked by Ana" in text


def test_theirs_can_be_taken_as_a_whole(desk: Desk) -> None:
    desk.type(SEMPRE, "acronym", "x")
    edit_outside(desk, "acronym: SEMPRE", "acronym: SEMPRE theirs")
    desk.act("save")
    dialog_of(desk).take_theirs.click()
    assert desk.value(SEMPRE, "acronym") == "SEMPRE theirs"
    assert desk.session.catalogue.unsaved() == ()


def test_deciding_later_changes_nothing(desk: Desk) -> None:
    desk.type(SEMPRE, "acronym", "x")
    edit_outside(desk, "acronym: SEMPRE", "acronym: SEMPRE theirs")
    desk.act("save")
    dialog_of(desk).later.click()
    assert desk.value(SEMPRE, "acronym") == "SEMPREx"
    assert "SEMPRE theirs" in desk.text("projects/sempre.yaml")


def test_coming_back_to_the_window_announces_it_without_a_box(desk: Desk) -> None:
    desk.type(SEMPRE, "acronym", "x")
    edit_outside(desk, "acronym: SEMPRE", "acronym: SEMPRE theirs")
    desk.window.saver.look_for_foreign_changes()
    assert desk.value(SEMPRE, "acronym") == "SEMPREx"
    bar = desk.window.foreign_bar
    assert bar is not None
    bar.buttons["compare"].click()
    dialog_of(desk).take_theirs.click()
    assert desk.window.foreign_bar is None


def test_a_file_that_was_removed_outside_can_be_kept(desk: Desk) -> None:
    desk.type(SEMPRE, "acronym", "x")
    (desk.root / "projects/sempre.yaml").unlink()
    desk.act("save")
    dialog_of(desk).keep_mine.click()
    desk.act("save")
    assert "SEMPREx" in desk.text("projects/sempre.yaml")


def test_a_file_that_became_unreadable_is_left_alone(open_desk: OpenDesk, root: Path) -> None:
    desk = open_desk()
    desk.type(SEMPRE, "acronym", "x")
    (root / "projects/sempre.yaml").write_text("acronym: [\n", encoding="utf-8")
    desk.act("save")
    assert "cannot be read" in desk.ask.told[-1]
    assert desk.text("projects/sempre.yaml") == "acronym: [\n"
    assert desk.value(SEMPRE, "acronym") == "SEMPREx"


def test_a_drive_that_is_gone_empties_no_list(desk: Desk, tmp_path: Path) -> None:
    told: list[str] = []
    desk.session.told.connect(told.append)
    desk.root.rename(tmp_path / "unplugged")
    desk.window.saver.look_for_foreign_changes()
    assert desk.titles() == ["ASIS", "SEMPRE", "Zukunft"]
    assert "cannot be reached" in told[0]
    (tmp_path / "unplugged").rename(desk.root)
    desk.window.saver.look_for_foreign_changes()
    assert len(told) == 1


@pytest.mark.feature(5)
def test_both_versions_are_shown_with_their_differences_and_what_is_taken_over(desk: Desk) -> None:
    desk.type(SEMPRE, "acronym", " mine")
    edit_outside(desk, "acronym: SEMPRE", "acronym: SEMPRE theirs")
    edit_outside(desk, "programme: baltic-sea-region", "programme: alpine-space")
    desk.act("save")
    dialog = dialog_of(desk)
    texts = [label.text() for label in dialog.findChildren(QLabel)]
    assert any("underline" in text and "mine" in text for text in texts)
    assert any("underline" in text and "theirs" in text for text in texts)
    taken = dialog.others.toPlainText()
    assert "before: Interreg Baltic Sea Region" in taken
    assert "after: Interreg Alpine Space" in taken
