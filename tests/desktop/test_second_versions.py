"""Second versions that sync programs leave are compared with their entry, and never shown as entries."""

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot
from tests.desktop.conftest import ASIS, SEMPRE, Desk

from si_editor.desktop.dialogs.foreign import ForeignDialog
from si_editor.desktop.dialogs.secondversion import SecondVersionDialog

COPY = "projects/sempre (Ben's conflicted copy 2021-05-01).yaml"
THEIRS = (
    "acronym: SEMPRE B\ntitle: Social Empowerment in Rural Areas\nteaser: People plan their own services.\n"
    "programme: baltic-sea-region\ncountries: [DE, SE]\nthemes: [care]\nstatus: ready\nnotes: Ben was here.\n"
)


def leave(desk: Desk, name: str = COPY, text: str = THEIRS) -> None:
    (desk.root / name).write_text(text, encoding="utf-8", newline="\n")
    desk.window.saver.look_for_foreign_changes()


def dialogs(desk: Desk) -> list[ForeignDialog]:
    return [one for one in desk.window.findChildren(ForeignDialog) if one.isVisible()]


def compare(desk: Desk) -> ForeignDialog:
    bar = desk.window.second_versions.bar
    assert bar is not None
    QTest.mouseClick(bar.buttons["compare"], Qt.MouseButton.LeftButton)
    (dialog,) = dialogs(desk)
    return dialog


def test_it_is_announced_compared_and_put_away(desk: Desk) -> None:
    titles = desk.titles()
    leave(desk)
    assert desk.titles() == titles
    bar = desk.window.second_versions.bar
    assert bar is not None
    assert bar.text.text() == "A sync program left 1 second version of an entry (SEMPRE)."
    dialog = compare(desk)
    assert isinstance(dialog, SecondVersionDialog)
    dialog.choose_theirs(0)
    QTest.mouseClick(dialog.use_choice, Qt.MouseButton.LeftButton)
    assert desk.value(SEMPRE, "acronym") == "SEMPRE B"
    assert desk.value(SEMPRE, "notes") == "Ben was here."
    assert desk.value(SEMPRE, "sources") == [{"citation": "Report"}]
    assert not (desk.root / COPY).exists()
    assert desk.window.second_versions.bar is None
    trash = desk.session.catalogue.trash
    assert trash is not None
    (kept,) = trash.entries()
    assert trash.text(kept).decode() == THEIRS
    assert desk.session.undo_stack.undoText() == "Put two versions of SEMPRE together"
    desk.session.undo()
    assert desk.value(SEMPRE, "acronym") == "SEMPRE"


def test_deciding_later_leaves_it_where_it_is(desk: Desk) -> None:
    leave(desk)
    QTest.mouseClick(compare(desk).later, Qt.MouseButton.LeftButton)
    assert (desk.root / COPY).read_text(encoding="utf-8") == THEIRS
    assert desk.window.second_versions.bar is not None
    assert desk.session.catalogue.unsaved() == ()


def test_one_that_says_the_same_is_put_away_without_a_question(desk: Desk) -> None:
    leave(desk, text="# by Ben\n" + desk.text("projects/sempre.yaml"))
    assert desk.window.second_versions.bar is None
    assert not (desk.root / COPY).exists()


def test_several_are_shown_one_after_the_other(desk: Desk, qtbot: QtBot) -> None:
    (desk.root / COPY).write_text(THEIRS, encoding="utf-8")
    leave(desk, "projects/asis-BEN-PC.yaml", "acronym: ASIS B\n")
    dialog = compare(desk)
    first = dialog.change.key
    QTest.mouseClick(dialog.take_theirs, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: [one.change.key for one in dialogs(desk)] == [SEMPRE if first == ASIS else ASIS])
    QTest.mouseClick(dialogs(desk)[0].keep_mine, Qt.MouseButton.LeftButton)
    assert not list((desk.root / "projects").glob("*B*.yaml"))
    taken = desk.value(first, "acronym")
    assert taken == ("ASIS B" if first == ASIS else "SEMPRE B")


def test_one_that_changes_while_it_is_compared_stays(desk: Desk) -> None:
    leave(desk)
    dialog = compare(desk)
    (desk.root / COPY).write_text(THEIRS + "need: More time\n", encoding="utf-8")
    QTest.mouseClick(dialog.keep_mine, Qt.MouseButton.LeftButton)
    assert (desk.root / COPY).exists()
    assert desk.window.second_versions.bar is not None


def test_one_that_cannot_be_read_is_told_as_a_problem_only(desk: Desk) -> None:
    leave(desk, text="acronym: [")
    assert desk.window.second_versions.bar is None
    assert any(problem.code == "file-conflict-copy" for problem in desk.session.catalogue.file_problems())
    assert (desk.root / COPY).exists()


def test_of_two_versions_of_one_entry_the_second_is_compared_with_what_the_first_led_to(desk: Desk) -> None:
    (desk.root / "projects/sempre (1).yaml").write_text("acronym: SEMPRE C\n", encoding="utf-8")
    leave(desk)
    taken = compare(desk)
    QTest.mouseClick(taken.take_theirs, Qt.MouseButton.LeftButton)
    chosen = desk.value(SEMPRE, "acronym")
    assert chosen in ("SEMPRE B", "SEMPRE C")
    kept = next(one for one in [compare(desk)] if one is not taken)
    QTest.mouseClick(kept.keep_mine, Qt.MouseButton.LeftButton)
    assert desk.value(SEMPRE, "acronym") == chosen
    assert desk.window.second_versions.bar is None
