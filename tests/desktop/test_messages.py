"""The log in the Help menu: what went wrong can be read, copied and found."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from tests.desktop.conftest import Desk

from si_editor.desktop.dialogs.messages import MessagesDialog, read_log
from si_editor.desktop.folders import UserFolders


def opened(desk: Desk) -> MessagesDialog:
    desk.act("logs")
    found = desk.window.findChild(MessagesDialog)
    assert isinstance(found, MessagesDialog)
    return found


@pytest.mark.feature(86)
def test_the_log_can_be_read_copied_and_found(desk: Desk, folders: UserFolders) -> None:
    folders.logs.mkdir(parents=True)
    (folders.logs / "fault-20210628.log").write_text("an older fault", encoding="utf-8")
    (folders.logs / "fault-20210629.log").write_text("the last fault", encoding="utf-8")
    shown = opened(desk)
    text = shown.text.toPlainText()
    assert text.index("the last fault") < text.index("an older fault")
    desk.qtbot.mouseClick(shown.copy, Qt.MouseButton.LeftButton)
    copied = QApplication.clipboard().text()
    assert copied.startswith("si-editor ")
    assert "the last fault" in copied
    desk.qtbot.mouseClick(shown.open_folder, Qt.MouseButton.LeftButton)
    assert desk.ask.shown[0].toLocalFile() == str(folders.logs)
    shown.close()


@pytest.mark.feature(86)
def test_no_fault_is_said_calmly(desk: Desk) -> None:
    shown = opened(desk)
    assert shown.says.text().startswith("Nothing has gone wrong")
    assert not shown.text.isVisible()
    shown.close()


def test_a_log_that_cannot_be_read_and_one_that_is_endless_do_no_harm(tmp_path: Path) -> None:
    (tmp_path / "fault-1.log").mkdir()
    (tmp_path / "fault-2.log").write_bytes(b"\xff" * 900_000)
    assert len(read_log(tmp_path)) < 250_000
    assert read_log(tmp_path / "nowhere") == ""
