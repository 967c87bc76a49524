"""The program around its windows: start page, opening, the sample, new catalogues, what was opened lately."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDropEvent
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot
from tests.desktop.conftest import TODAY, write_catalogue

from si_editor.desktop.ask import ScriptedAsk
from si_editor.desktop.folders import RecentCatalogues, UserFolders
from si_editor.desktop.help.window import HelpWindow
from si_editor.desktop.preferences import Preferences
from si_editor.desktop.recent import DETAIL_ROLE
from si_editor.desktop.shell import Shell
from si_editor.desktop.theme import Theme
from si_editor.model.records import RecordKey
from si_editor.resources import sample_catalogue
from si_editor.store import Change

pytestmark = pytest.mark.qt_log_ignore("does not support raise", extend=True)

MakeShell = Callable[..., tuple[Shell, ScriptedAsk]]


@pytest.fixture
def make_shell(qtbot: QtBot, theme: Theme, folders: UserFolders, preferences: Preferences) -> Iterator[MakeShell]:
    made: list[Shell] = []

    def make(*answers: object) -> tuple[Shell, ScriptedAsk]:
        ask = ScriptedAsk(answers)
        shell = Shell(theme, ask, folders, preferences, None, lambda: TODAY)
        made.append(shell)
        return shell, ask

    yield make
    for shell in made:
        for window in tuple(shell.windows):
            window.close()
        shell.start.close()
        shell.close()
        QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def test_the_first_start_offers_three_ways_and_says_there_is_nothing_yet(make_shell: MakeShell) -> None:
    shell, _ = make_shell()
    shell.show_start()
    assert shell.start.isVisible()
    assert shell.start.recent.count() == 0
    for button in (shell.start.open_button, shell.start.new_button, shell.start.sample_button):
        assert button.isVisible()
        assert button.accessibleName()


@pytest.mark.feature(3)
def test_a_catalogue_opens_in_a_window_and_is_remembered(
    make_shell: MakeShell, root: Path, qtbot: QtBot, folders: UserFolders
) -> None:
    shell, _ = make_shell()
    shell.open(root)
    qtbot.waitUntil(lambda: bool(shell.windows))
    assert shell.windows[0].isVisible()
    assert not shell.start.isVisible()
    assert RecentCatalogues(folders).paths() == (root,)


def test_the_file_of_a_catalogue_opens_its_folder(make_shell: MakeShell, root: Path, qtbot: QtBot) -> None:
    shell, _ = make_shell()
    shell.open(root / "catalogue.yaml")
    qtbot.waitUntil(lambda: bool(shell.windows))
    assert shell.windows[0].session.catalogue.root == root


def test_what_is_open_already_does_not_open_twice(make_shell: MakeShell, root: Path, qtbot: QtBot) -> None:
    shell, _ = make_shell()
    shell.open(root)
    qtbot.waitUntil(lambda: bool(shell.windows))
    shell.open(root)
    assert len(shell.windows) == 1


def test_a_folder_that_is_no_catalogue_is_explained(make_shell: MakeShell, tmp_path: Path, qtbot: QtBot) -> None:
    shell, _ = make_shell(tmp_path)
    shell.show_start()
    shell.start.open_button.click()
    qtbot.waitUntil(shell.start.failure.isVisible)
    assert "catalogue.yaml" in shell.start.failure.text()
    assert shell.windows == []


def test_the_sample_is_opened_as_a_copy(make_shell: MakeShell, tmp_path: Path, qtbot: QtBot) -> None:
    place = tmp_path / "my sample"
    shell, _ = make_shell(place)
    shell.show_start()
    shell.start.sample_button.click()
    qtbot.waitUntil(lambda: bool(shell.windows))
    catalogue = shell.windows[0].session.catalogue
    assert catalogue.root == place
    assert len(catalogue.keys("project")) == len(list((sample_catalogue() / "projects").glob("*.yaml")))


def test_a_new_catalogue_has_the_pages_of_a_site(make_shell: MakeShell, tmp_path: Path, qtbot: QtBot) -> None:
    shell, _ = make_shell(tmp_path / "new")
    shell.show_start()
    shell.start.new_button.click()
    qtbot.waitUntil(lambda: bool(shell.windows))
    assert shell.windows[0].session.catalogue.keys("page")


def test_nothing_is_made_in_a_folder_that_is_not_empty(make_shell: MakeShell, root: Path) -> None:
    shell, _ = make_shell(root)
    shell.show_start()
    shell.start.new_button.click()
    assert "not empty" in shell.start.failure.text()


def test_a_recent_catalogue_opens_with_enter_and_goes_with_delete(
    make_shell: MakeShell, root: Path, tmp_path: Path, folders: UserFolders, qtbot: QtBot
) -> None:
    other = write_catalogue(tmp_path / "other")
    recent = RecentCatalogues(folders)
    recent.add(other)
    recent.add(root)
    shell, _ = make_shell()
    shell.show_start()
    listed = shell.start.recent
    assert listed.count() == 2
    listed.setCurrentRow(1)
    qtbot.keyClick(listed, Qt.Key.Key_Delete)
    assert recent.paths() == (root,)
    listed.setCurrentRow(0)
    qtbot.keyClick(listed, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: bool(shell.windows))
    assert shell.windows[0].session.catalogue.root == root


def test_a_dropped_folder_opens(make_shell: MakeShell, root: Path, qtbot: QtBot) -> None:
    shell, _ = make_shell()
    shell.show_start()
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(root))])
    drop = QDropEvent(
        QPointF(QPoint(10, 10)),
        Qt.DropAction.CopyAction,
        data,
        Qt.MouseButton.LeftButton,
        Qt.KeyboardModifier.NoModifier,
    )
    shell.start.dropEvent(drop)
    qtbot.waitUntil(lambda: bool(shell.windows))


def test_closing_the_last_window_ends_the_program(make_shell: MakeShell, root: Path, qtbot: QtBot) -> None:
    shell, _ = make_shell()
    shell.open(root)
    qtbot.waitUntil(lambda: bool(shell.windows))
    with qtbot.waitSignal(shell.finished):
        shell.windows[0].close()


def test_closing_a_catalogue_leads_to_the_start_page(make_shell: MakeShell, root: Path, qtbot: QtBot) -> None:
    shell, _ = make_shell()
    shell.open(root)
    qtbot.waitUntil(lambda: bool(shell.windows))
    with qtbot.assertNotEmitted(shell.finished, wait=50):
        shell.windows[0].actions_["close"].trigger()
    assert shell.windows == []
    assert shell.start.isVisible()
    assert shell.start.recent.count() == 1
    with qtbot.waitSignal(shell.finished):
        shell.start.close()


def test_a_catalogue_that_is_not_closed_after_all_stays(make_shell: MakeShell, root: Path, qtbot: QtBot) -> None:
    shell, ask = make_shell("cancel", "cancel", "discard")
    shell.open(root)
    qtbot.waitUntil(lambda: bool(shell.windows))
    window = shell.windows[0]
    key = RecordKey("project", "asis")
    window.session.apply([Change(key, ("acronym",), "ASIS", "X")], "Edit")
    window.actions_["close"].trigger()
    assert window.isVisible()
    assert not shell.start.isVisible()
    window.actions_["quit"].trigger()
    assert window.isVisible()
    assert len(ask.asked) == 2


def test_quitting_ends_the_program(make_shell: MakeShell, root: Path, qtbot: QtBot) -> None:
    shell, _ = make_shell()
    shell.open(root)
    qtbot.waitUntil(lambda: bool(shell.windows))
    with qtbot.waitSignal(shell.finished):
        shell.windows[0].actions_["quit"].trigger()


def test_a_list_of_recent_catalogues_that_is_damaged_counts_as_empty(folders: UserFolders) -> None:
    folders.settings.mkdir(parents=True)
    (folders.settings / "recent.json").write_text('{"no": [', encoding="utf-8")
    recent = RecentCatalogues(folders)
    assert recent.paths() == ()
    recent.add(Path("somewhere"))
    assert recent.paths() == (Path("somewhere"),)


@pytest.mark.feature(84)
def test_looks_and_text_size_follow_the_preferences_at_once(
    make_shell: MakeShell, preferences: Preferences, theme: Theme, qapp: QApplication
) -> None:
    make_shell()
    size = qapp.font().pointSizeF()
    schemes = []
    for choice in ("dark", "light"):
        preferences.theme = choice
        schemes.append(theme.scheme)
    assert schemes == ["dark", "light"]
    preferences.text_scale = 200
    assert qapp.font().pointSizeF() == pytest.approx(2 * size)
    preferences.text_scale = 100
    preferences.theme = "system"
    assert qapp.font().pointSizeF() == pytest.approx(size)


@pytest.mark.feature(3)
def test_recent_catalogues_are_named_and_those_that_are_gone_say_so_and_can_go(
    make_shell: MakeShell, root: Path, tmp_path: Path, folders: UserFolders, qtbot: QtBot
) -> None:
    shell, _ = make_shell()
    shell.open(root)
    qtbot.waitUntil(lambda: bool(shell.windows))
    RecentCatalogues(folders).add(tmp_path / "gone", "An old campaign")
    shell.show_start()
    listed = shell.start.recent
    lines = [(listed.item(row).text(), str(listed.item(row).data(DETAIL_ROLE))) for row in range(listed.count())]
    assert lines[0][0] == "An old campaign"
    assert lines[0][1].startswith("Not there now")
    assert lines[1][0] == "#socialinterreg"
    assert "campaign" in lines[1][1]
    assert not shell.start.forget.isEnabled()
    listed.setCurrentRow(0)
    qtbot.mouseClick(shell.start.forget, Qt.MouseButton.LeftButton)
    assert RecentCatalogues(folders).paths() == (root,)


@pytest.mark.feature(3)
def test_the_last_catalogue_opens_again_if_that_is_wished(
    make_shell: MakeShell, root: Path, folders: UserFolders, preferences: Preferences, qtbot: QtBot
) -> None:
    RecentCatalogues(folders).add(root)
    shell, _ = make_shell()
    shell.begin(None)
    assert shell.start.isVisible()
    qtbot.mouseClick(shell.start.reopen, Qt.MouseButton.LeftButton, pos=QPoint(12, 12))
    assert preferences.reopens_last
    again, _ = make_shell()
    again.begin(None)
    qtbot.waitUntil(lambda: bool(again.windows))
    assert again.windows[0].session.catalogue.root == root


@pytest.mark.feature(3)
def test_a_last_catalogue_that_is_gone_leads_to_the_start_page(
    make_shell: MakeShell, tmp_path: Path, folders: UserFolders, preferences: Preferences
) -> None:
    RecentCatalogues(folders).add(tmp_path / "gone")
    preferences.reopens_last = True
    shell, _ = make_shell()
    shell.begin(None)
    assert shell.start.isVisible()
    assert shell.start.failure.isHidden()


def test_the_list_of_an_earlier_version_is_understood(folders: UserFolders) -> None:
    folders.settings.mkdir(parents=True)
    text = '["/somewhere", {"path": "/else", "title": 3, "opened": "never"}, 7, {}]'
    (folders.settings / "recent.json").write_text(text, encoding="utf-8")
    found = RecentCatalogues(folders).all()
    assert [(one.path, one.title, one.opened) for one in found] == [
        (Path("/somewhere"), "", None),
        (Path("/else"), "", None),
    ]


def test_a_second_copy_of_the_sample_is_given_a_place_of_its_own(
    make_shell: MakeShell, folders: UserFolders, monkeypatch: pytest.MonkeyPatch
) -> None:
    (folders.documents / "si-editor sample").mkdir()
    shell, ask = make_shell(None)
    suggested: list[Path] = []

    def new_folder(_title: str, start: Path) -> None:
        suggested.append(start)

    monkeypatch.setattr(ask, "new_folder", new_folder)
    shell.try_sample()
    assert suggested == [folders.documents / "si-editor sample 2"]


def test_the_first_catalogue_comes_with_the_first_steps_and_the_second_without(
    make_shell: MakeShell, root: Path, tmp_path: Path, qtbot: QtBot
) -> None:
    shell, _ = make_shell()
    shell.open(root)
    qtbot.waitUntil(lambda: len(shell.windows) == 1)
    assert shell.windows[0].guidance.first.list is not None
    shell.open(write_catalogue(tmp_path / "other"))
    qtbot.waitUntil(lambda: len(shell.windows) == 2)
    assert shell.windows[1].guidance.first.list is None


def test_the_start_page_has_its_help(make_shell: MakeShell, qtbot: QtBot) -> None:
    shell, _ = make_shell()
    shell.show_start()
    qtbot.mouseClick(shell.start.help_button, Qt.MouseButton.LeftButton)
    shown = shell.start.findChild(HelpWindow)
    assert isinstance(shown, HelpWindow)
    assert shown.reader.page is not None
    assert shown.reader.page.id == "first-steps"
    shown.close()
