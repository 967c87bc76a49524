"""A newcomer's first hour in the real program: from the start page to a verified website, with real keys and clicks."""

import hashlib
import json
import os
import re
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import TypeVar

import pytest
from PIL import Image
from PySide6.QtCore import QEvent, QMimeData, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QPushButton, QWidget
from pytestqt.qtbot import QtBot
from tests.e2e.conftest import TODAY
from tests.screenshots import DRAWING_MS, WIDTH, save

from si_editor.bundle.receipt import RECEIPT_NAME as RECEIPT
from si_editor.desktop.ask import ScriptedAsk
from si_editor.desktop.bulk.rename import RenameDialog
from si_editor.desktop.bulk.setvalue import SetValueDialog
from si_editor.desktop.bulk.terms import MergeTermDialog, TermsDialog
from si_editor.desktop.dialogs.export import ExportDialog
from si_editor.desktop.dialogs.newentry import NewEntryDialog
from si_editor.desktop.folders import UserFolders
from si_editor.desktop.pictures.dialog import PictureDialog
from si_editor.desktop.preferences import Preferences
from si_editor.desktop.preview.scheme import PreviewProfile
from si_editor.desktop.shell import Shell
from si_editor.desktop.theme import Theme
from si_editor.desktop.window import Window
from si_editor.model.fieldpath import MISSING, value_at
from si_editor.model.kinds import KINDS
from si_editor.model.records import RecordKey
from si_editor.store import Catalogue

pytestmark = [
    pytest.mark.web,
    pytest.mark.qt_log_ignore("does not support (raise|grabbing the keyboard)", extend=True),
    pytest.mark.timeout(300),
]

WORD = Path(__file__).parents[1] / "unit" / "intake" / "clipboard" / "word.html"
FIRST = RecordKey("project", "village-bus")
BUS = RecordKey("project", "bus-of-the-village")
THEMES = RecordKey("vocabulary", "themes")
TWELVE = 12
MERGED, KEPT = "participation-democracy", "policy-ecosystems"
VOICE = RecordKey("spotlight", "the-driver")
CONTROL = Qt.KeyboardModifier.ControlModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier
ALT = Qt.KeyboardModifier.AltModifier
NONE = Qt.KeyboardModifier.NoModifier

Shown = TypeVar("Shown", bound=QDialog)


class Newcomer:
    """Somebody with a mouse and a keyboard in front of the program; nothing else is touched."""

    def __init__(self, shell: Shell, ask: ScriptedAsk, qtbot: QtBot) -> None:
        self.shell = shell
        self.ask = ask
        self.qtbot = qtbot

    @property
    def window(self) -> Window:
        return self.shell.windows[0]

    def key(self, key: Qt.Key, modifiers: Qt.KeyboardModifier = NONE) -> None:
        """Press a key where the keys go now."""
        QTest.keyClick(self._listening(), key, modifiers)

    def write(self, text: str) -> None:
        QTest.keyClicks(self._listening(), text)

    def click(self, widget: QWidget) -> None:
        assert widget.isVisible()
        assert widget.isEnabled()
        QTest.mouseClick(widget, Qt.MouseButton.LeftButton)

    def go_to_field(self, label: str) -> None:
        """Go to a field of the form by some letters of its name."""
        self.key(Qt.Key.Key_J, CONTROL)
        assert self.window.guidance.palette.isVisible()
        self.write(label)
        self.key(Qt.Key.Key_Return)
        form = self.window.panes.entry.form
        assert form is not None
        self.qtbot.waitUntil(lambda: form.isAncestorOf(QApplication.focusWidget() or self.window))

    def fill_in(self, label: str, text: str) -> None:
        """Go to a field and write into it."""
        self.go_to_field(label)
        self.write(text)

    def pick(self, label: str, letters: str) -> None:
        """Go to a field, type some letters and take the first match."""
        self.go_to_field(label)
        self.write(letters)
        self.qtbot.waitUntil(lambda: QApplication.activePopupWidget() is not None)
        self.key(Qt.Key.Key_Down)
        self.key(Qt.Key.Key_Return)

    def command(self, letters: str) -> None:
        """Find a command in the palette and do it."""
        self.key(Qt.Key.Key_P, CONTROL | SHIFT)
        palette = self.window.guidance.palette
        assert palette.isVisible()
        self.write(letters)
        item = palette.model.item(0)
        assert item is not None
        assert not item.refusal, item.refusal
        self.key(Qt.Key.Key_Return)

    def dialog(self, kind: type[Shown]) -> Shown:
        """Wait for a dialog."""
        self.qtbot.waitUntil(lambda: any(one.isVisible() for one in self.window.findChildren(kind)), timeout=10_000)
        found = next(one for one in self.window.findChildren(kind) if one.isVisible())
        found.activateWindow()
        self.qtbot.waitUntil(found.isActiveWindow)
        self.settle()
        return found

    def settle(self) -> None:
        """Wait until nothing is being worked out any more."""
        self.qtbot.waitUntil(lambda: self.window.session.tasks.is_idle, timeout=60_000)

    def check(self) -> None:
        """Have everything checked and wait for it."""
        self.key(Qt.Key.Key_F8, CONTROL)
        self.settle()

    def picture(self, name: str) -> None:
        """Keep what the window looks like for the help, if somebody asked for pictures."""
        folder = os.environ.get("HELP_PICTURES")
        if folder:
            QTest.qWait(DRAWING_MS)
            save(self.window, Path(folder) / f"hour-{name}.png", WIDTH)

    def value(self, key: RecordKey, *path: str | int) -> object:
        return value_at(self.window.session.catalogue.draft(key).data, path)

    def errors(self, key: RecordKey) -> list[str]:
        return [one.message for one in self.window.session.problems_of(key) if one.severity == "error"]

    def _listening(self) -> QWidget:
        active = QApplication.activeWindow()
        if active is not self.window and not isinstance(active, QDialog) and self.shell.windows:
            # Without a window manager nobody gives the keys back to the window when a dialog closes.
            self.window.activateWindow()
            self.qtbot.waitUntil(self.window.isActiveWindow)
        return QApplication.activePopupWidget() or QApplication.focusWidget() or self.window


@pytest.fixture
def newcomer(
    qtbot: QtBot, qapp: QApplication, profile: PreviewProfile, folders: UserFolders
) -> Iterator[Callable[..., Newcomer]]:
    made: list[Newcomer] = []

    def make(*answers: object) -> Newcomer:
        ask = ScriptedAsk(answers)
        shell = Shell(Theme(qapp), ask, folders, Preferences(folders), profile, lambda: TODAY)
        made.append(Newcomer(shell, ask, qtbot))
        return made[-1]

    yield make
    for person in made:
        shell = person.shell
        for window in tuple(shell.windows):
            person.ask.answers = ["discard"]
            window.close()
        shell.start.close()
        shell.close()
        QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def test_a_newcomers_hour(newcomer: Callable[..., Newcomer], tmp_path: Path) -> None:
    sample = tmp_path / "my sample"
    photo = tmp_path / "The bus.png"
    Image.new("RGB", (900, 600), "teal").save(photo)
    person = newcomer(sample, photo)
    open_the_sample(person, sample)
    make_a_project(person)
    paste_from_word(person)
    add_a_picture(person)
    name_partners_and_sources(person)
    make_it_ready(person)
    make_a_spotlight(person)
    rename_with_its_references(person)
    merge_a_term(person)
    change_twelve_and_take_it_back(person)
    save_everything(person, sample)
    export_and_verify(person, tmp_path / "website")


def open_the_sample(person: Newcomer, sample: Path) -> None:
    person.shell.show_start()
    person.click(person.shell.start.sample_button)
    person.qtbot.waitUntil(lambda: bool(person.shell.windows), timeout=20_000)
    person.window.resize(1500, 900)
    person.window.activateWindow()
    person.qtbot.waitUntil(lambda: person.window.session.is_checked, timeout=30_000)
    assert person.window.session.catalogue.root == sample
    assert person.window.guidance.first.list is not None
    person.picture("begin")


def make_a_project(person: Newcomer) -> None:
    person.window.panes.records.view.setFocus()
    person.key(Qt.Key.Key_N, CONTROL)
    dialog = person.dialog(NewEntryDialog)
    person.write("Village Bus")
    assert dialog.entry_id.text() == FIRST.id
    person.key(Qt.Key.Key_Return)
    person.qtbot.waitUntil(lambda: person.window.panes.entry.key == FIRST)
    person.fill_in("Official title", "A bus that a village drives itself")
    person.fill_in("Teaser", "Where no bus went any more, eleven neighbours now drive one by turns.")
    person.pick("Programme", "baltic")
    person.pick("Partner countries", "german")
    person.pick("Partner countries", "swed")
    person.pick("Themes", "mobil")
    assert person.value(FIRST, "countries") == ["DE", "SE"]
    assert person.value(FIRST, "programme") is not MISSING
    person.fill_in("Start", "2017")
    person.fill_in("End", "2019-12")


def paste_from_word(person: Newcomer) -> None:
    data = QMimeData()
    data.setHtml(WORD.read_text(encoding="utf-8"))
    data.setText("The village bus")
    QApplication.clipboard().setMimeData(data)
    person.go_to_field("Text")
    person.key(Qt.Key.Key_V, CONTROL)
    body = str(person.value(FIRST, "body"))
    assert "## The village bus" in body
    assert "**nobody owned**" in body
    assert "mso" not in body
    QApplication.clipboard().clear()


def add_a_picture(person: Newcomer) -> None:
    """Choose a picture, and say at once what is to be seen, who took it and what others may do with it."""
    person.go_to_field("file in picture")
    person.key(Qt.Key.Key_Space)
    form = person.window.panes.entry.form
    assert form is not None

    def choosing() -> list[QPushButton]:
        found = form.findChildren(QPushButton)
        return [one for one in found if one.isVisible() and one.text().startswith("Choose a file")]

    person.qtbot.waitUntil(lambda: bool(choosing()))
    choose = choosing()[0]
    person.click(choose)
    dialog = person.dialog(PictureDialog)
    dialog.alt.setFocus()
    person.write("A small bus in front of a village church.")
    dialog.credit.setFocus()
    person.write("A. Driver")
    dialog.holder.setFocus()
    person.write("Village of Springs")
    dialog.licence.setFocus()
    person.write("CC BY 4")
    person.picture("picture")
    person.qtbot.waitUntil(dialog.add.isEnabled)
    person.click(dialog.add)
    person.qtbot.waitUntil(lambda: person.value(FIRST, "image") is not MISSING)
    assert "the-bus.png" in str(person.value(FIRST, "image"))
    person.settle()


def name_partners_and_sources(person: Newcomer) -> None:
    for label, name in (("Lead partners", "District of the Lakes"), ("Partners", "Village of Springs")):
        person.go_to_field(label)
        person.key(Qt.Key.Key_Space)
        person.write(name)
    assert value_in(person, "leads", 0, "name") == "District of the Lakes"
    assert value_in(person, "partners", 0, "name") == "Village of Springs"
    person.go_to_field("Sources")
    person.key(Qt.Key.Key_Space)
    person.write("https://keep.eu/projects/1/")
    assert person.value(FIRST, "sources", 0) is not MISSING


def value_in(person: Newcomer, *path: str | int) -> object:
    return person.value(FIRST, *path)


def make_it_ready(person: Newcomer) -> None:
    person.key(Qt.Key.Key_R, CONTROL | SHIFT)
    assert person.value(FIRST, "status") == "ready"
    person.check()
    assert person.errors(FIRST) == []
    person.go_to_field("Text")
    person.picture("project")


def make_a_spotlight(person: Newcomer) -> None:
    """Tell a voice of the project; it stays a draft until its person has agreed."""
    person.key(Qt.Key.Key_1, ALT)
    person.key(Qt.Key.Key_Down)
    assert person.window.panes.records.model.kind == "spotlight"
    person.key(Qt.Key.Key_N, CONTROL)
    dialog = person.dialog(NewEntryDialog)
    person.write("The driver")
    assert dialog.entry_id.text() == VOICE.id
    person.key(Qt.Key.Key_Return)
    person.qtbot.waitUntil(lambda: person.window.panes.entry.key == VOICE)
    person.pick("Project", "village")
    assert person.value(VOICE, "project") == FIRST.id
    person.check()
    assert VOICE in {key for key, _ in person.window.session.referrers(FIRST)}
    person.picture("spotlight")


def list_kind(person: Newcomer, kind: str) -> None:
    """Go through the kinds with the arrow keys."""
    person.key(Qt.Key.Key_1, ALT)
    person.key(Qt.Key.Key_Home)
    for _ in KINDS:
        if person.window.panes.records.model.kind == kind:
            break
        person.key(Qt.Key.Key_Down)
    assert person.window.panes.records.model.kind == kind
    person.key(Qt.Key.Key_2, ALT)


def open_entry(person: Newcomer, key: RecordKey, letters: str) -> None:
    """Find an entry by some letters in the palette."""
    person.key(Qt.Key.Key_P, CONTROL | SHIFT)
    person.write(letters)
    person.key(Qt.Key.Key_Return)
    person.qtbot.waitUntil(lambda: person.window.panes.entry.key == key)


def rename_with_its_references(person: Newcomer) -> None:
    """Give the project another id with F2 in the list; its voice follows."""
    open_entry(person, FIRST, "village bus")
    person.key(Qt.Key.Key_2, ALT)
    person.key(Qt.Key.Key_F2)
    dialog = person.dialog(RenameDialog)
    dialog.entry_id.setFocus()
    person.key(Qt.Key.Key_A, CONTROL)
    person.write(BUS.id)
    person.settle()
    person.picture("rename")
    person.click(dialog.do)
    person.qtbot.waitUntil(lambda: person.window.panes.entry.key == BUS)
    assert person.value(VOICE, "project") == BUS.id
    assert FIRST not in person.window.session.catalogue.keys("project")


def merge_a_term(person: Newcomer) -> None:
    """Make one theme of two: what a project said of the first, it says of the second."""
    list_kind(person, "vocabulary")
    person.write("themes")
    person.qtbot.waitUntil(lambda: person.window.panes.entry.key == THEMES)
    person.command("terms of the vocabulary")
    terms = person.dialog(TermsDialog)
    users = {key for key in projects(person) if MERGED in themes_of(person, key)}
    assert users
    terms.list.setFocus()
    person.key(Qt.Key.Key_Home)
    for _ in range(terms.list.topLevelItemCount()):
        if terms.current == MERGED:
            break
        person.key(Qt.Key.Key_Down)
    assert terms.current == MERGED
    person.picture("terms")
    person.click(terms.merge_button)
    merging = person.dialog(MergeTermDialog)
    merging.other.focus_target().setFocus()
    person.write("policy")
    person.qtbot.waitUntil(lambda: QApplication.activePopupWidget() is not None)
    person.key(Qt.Key.Key_Down)
    person.key(Qt.Key.Key_Return)
    person.settle()
    person.qtbot.waitUntil(merging.do.isEnabled)
    person.picture("merge")
    person.click(merging.do)
    person.qtbot.waitUntil(lambda: not any(MERGED in themes_of(person, key) for key in projects(person)))
    assert all(KEPT in themes_of(person, key) for key in users)
    person.dialog(TermsDialog)
    person.click(terms.cancel)
    person.qtbot.waitUntil(lambda: not any(one.isVisible() for one in person.window.findChildren(TermsDialog)))


def change_twelve_and_take_it_back(person: Newcomer) -> None:
    """Archive twelve projects in one step, and take exactly that back in one step."""
    list_kind(person, "project")
    panel = person.window.panes.records
    before = {key: person.value(key, "status") for key in projects(person)}
    person.key(Qt.Key.Key_Home)
    for _ in range(TWELVE - 1):
        person.key(Qt.Key.Key_Down, SHIFT)
    chosen = panel.selected
    assert len(chosen) == TWELVE
    person.key(Qt.Key.Key_E, CONTROL | SHIFT)
    dialog = person.dialog(SetValueDialog)
    assert dialog.editor is not None
    dialog.editor.focus_target().setFocus()
    person.key(Qt.Key.Key_End)
    person.settle()
    person.picture("bulk")
    person.click(dialog.do)
    person.qtbot.waitUntil(lambda: {person.value(key, "status") for key in chosen} == {"archived"})
    person.window.panes.records.view.setFocus()
    person.key(Qt.Key.Key_Z, CONTROL)
    assert {key: person.value(key, "status") for key in projects(person)} == before


def projects(person: Newcomer) -> tuple[RecordKey, ...]:
    return tuple(person.window.session.catalogue.keys("project"))


def themes_of(person: Newcomer, key: RecordKey) -> tuple[str, ...]:
    value = person.value(key, "themes")
    return tuple(str(one) for one in value) if isinstance(value, list | tuple) else ()


def save_everything(person: Newcomer, sample: Path) -> None:
    person.key(Qt.Key.Key_S, CONTROL)
    person.qtbot.waitUntil(lambda: not person.window.isWindowModified())
    found = Catalogue.open(sample)
    assert BUS in found.keys("project")


def export_and_verify(person: Newcomer, target: Path) -> None:
    person.key(Qt.Key.Key_E, CONTROL)
    dialog = person.dialog(ExportDialog)
    if dialog.leave_out.isVisible():
        person.click(dialog.leave_out)
        person.settle()
    dialog.target.setFocus()
    person.key(Qt.Key.Key_A, CONTROL)
    person.write(str(target))
    person.settle()
    with person.qtbot.waitSignal(dialog.exported, timeout=120_000):
        person.click(dialog.start)
    assert (target / "index.html").is_file()
    page = (target / "projects" / BUS.id / "index.html").read_text(encoding="utf-8")
    for said in ("Village Bus", "nobody owned", "District of the Lakes", "Village of Springs"):
        assert said in page
    picture = re.search(r'<img[^>]*alt="A small bus in front of a village church\."[^>]*>', page)
    assert picture is not None
    source = re.search(r'src="([^"]+)"', picture.group())
    assert source is not None
    assert (target / "projects" / BUS.id / source.group(1)).resolve().is_file()
    verify_receipt(target)
    person.picture("export")
    dialog.reject()
    assert person.window.guidance.first.steps.is_done("export")


def verify_receipt(target: Path) -> None:
    """Read every file back, as the web team does, and compare it with what the receipt says."""
    receipt = json.loads((target / RECEIPT).read_text(encoding="utf-8"))
    there = {path.relative_to(target).as_posix() for path in target.rglob("*") if path.is_file()}
    noted = {one["name"]: one for one in receipt["files"]}
    assert noted.keys() == there - {RECEIPT}
    for name, one in noted.items():
        content = (target / name).read_bytes()
        assert hashlib.sha256(content).hexdigest() == one["sha256"], name
