"""A newcomer's first hour in the real program: from the start page to a verified website, with real keys and clicks.

Two people have it: one uses the keyboard alone and reads English, the other takes the mouse and reads German.
"""

import hashlib
import json
import re
from collections.abc import Callable, Iterator
from functools import partial
from pathlib import Path

import pytest
from PIL import Image, ImageDraw
from PySide6.QtCore import QEvent, QMimeData, Qt
from PySide6.QtWidgets import QApplication, QComboBox, QPushButton, QTabWidget
from pytestqt.qtbot import QtBot
from shiboken6 import isValid
from tests.e2e.conftest import TODAY
from tests.e2e.newcomer import Clicker, Newcomer, Typist
from tests.screenshots import WIDTH

from si_editor.bundle.receipt import RECEIPT_NAME as RECEIPT
from si_editor.desktop.ask import QtAsk
from si_editor.desktop.bulk.rename import RenameDialog
from si_editor.desktop.bulk.setvalue import SetValueDialog
from si_editor.desktop.bulk.terms import MergeTermDialog, TermsDialog
from si_editor.desktop.dialogs.export import ExportDialog
from si_editor.desktop.dialogs.newentry import NewEntryDialog
from si_editor.desktop.folders import UserFolders
from si_editor.desktop.forms.editors.objectlist import ObjectListEditor
from si_editor.desktop.forms.options import country_options
from si_editor.desktop.pictures.dialog import PictureDialog
from si_editor.desktop.preferences import Preferences
from si_editor.desktop.preview.scheme import PreviewProfile
from si_editor.desktop.shell import Shell
from si_editor.desktop.theme import Theme
from si_editor.desktop.translation import Translation
from si_editor.desktop.window import Window
from si_editor.model.fieldpath import MISSING
from si_editor.model.kinds import KINDS
from si_editor.model.records import RecordKey
from si_editor.store import Catalogue

pytestmark = [
    pytest.mark.web,
    pytest.mark.qt_log_ignore("does not support (raise|grabbing)", extend=True),
    pytest.mark.timeout(300),
]

WORD = Path(__file__).parents[1] / "unit" / "intake" / "clipboard" / "word.html"
FIRST = RecordKey("project", "village-bus")
BUS = RecordKey("project", "bus-of-the-village")
# As wide as the help shows it, so that nothing is made smaller in its pictures.
SIZE = (WIDTH, 780)
THEMES = RecordKey("vocabulary", "themes")
TWELVE = 12
MERGED, KEPT = "participation-democracy", "policy-ecosystems"
VOICE = RecordKey("spotlight", "the-driver")
CONTROL = Qt.KeyboardModifier.ControlModifier

MakeNewcomer = Callable[[type[Newcomer], str], Newcomer]


@pytest.fixture
def newcomer(qtbot: QtBot, qapp: QApplication, profile: PreviewProfile, folders: UserFolders) -> Iterator[MakeNewcomer]:
    made: list[Newcomer] = []
    translation = Translation(qapp)

    def make(person: type[Newcomer], language: str) -> Newcomer:
        assert translation.load(language) == language
        shell = Shell(Theme(qapp), QtAsk(), folders, Preferences(folders), profile, lambda: TODAY)
        made.append(person(shell, qtbot))
        return made[-1]

    yield make
    for person in made:
        for window in tuple(person.shell.windows):
            window.session.close()
            window.hide()
            window.deleteLater()
            qtbot.waitUntil(partial(_is_gone, window))
        person.shell.start.close()
        person.shell.close()
        QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    translation.load("en")


@pytest.mark.feature(9)
@pytest.mark.parametrize(("person", "language"), [(Typist, "en"), (Clicker, "de")], ids=["keys-en", "mouse-de"])
def test_a_newcomers_hour(
    newcomer: MakeNewcomer, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, person: type[Newcomer], language: str
) -> None:
    # Short paths are typed and shown, which say nothing of the machine that took the pictures.
    monkeypatch.chdir(tmp_path)
    (tmp_path / "Documents").mkdir()
    someone = newcomer(person, language)
    sample = tmp_path / "my sample"
    photo = tmp_path / "The bus.png"
    paint_a_bus(photo)
    open_the_sample(someone, sample)
    make_a_project(someone)
    paste_from_word(someone)
    add_a_picture(someone, photo)
    name_partners_and_sources(someone)
    make_it_ready(someone)
    make_a_spotlight(someone)
    rename_with_its_references(someone)
    merge_a_term(someone)
    change_twelve_and_take_it_back(someone)
    save_everything(someone, sample)
    export_and_verify(someone, Path("Documents") / "website")


def _is_gone(window: Window) -> bool:
    return not isValid(window)


def paint_a_bus(picture: Path) -> None:
    """Make a picture that shows what is said of it: a small bus in front of a village church."""
    image = Image.new("RGB", (900, 600), "#cfe0e3")
    draw = ImageDraw.Draw(image)
    draw.rectangle((0, 420, 900, 600), fill="#7f9464")
    draw.rectangle((0, 500, 900, 560), fill="#b9b2a3")
    draw.rectangle((520, 270, 740, 430), fill="#f3ece0")
    draw.polygon(((500, 270), (630, 190), (760, 270)), fill="#a5402d")
    draw.rectangle((460, 200, 530, 430), fill="#f3ece0")
    draw.polygon(((450, 200), (495, 90), (540, 200)), fill="#a5402d")
    draw.rounded_rectangle((150, 380, 430, 520), 24, fill="#c0392b")
    for left in (175, 240, 305, 370):
        draw.rectangle((left, 405, left + 45, 450), fill="#e8f1f2")
    for left in (190, 340):
        draw.ellipse((left, 490, left + 60, 550), fill="#2b2f38")
    image.save(picture)


def open_the_sample(person: Newcomer, sample: Path) -> None:
    """Press the start page's button, and say in the file dialog where the copy shall lie."""
    person.shell.show_start()
    start = person.shell.start
    person.qtbot.waitUntil(start.isActiveWindow)
    person.name_a_file(sample)
    person.press(start.sample_button)
    person.qtbot.waitUntil(lambda: bool(person.shell.windows), timeout=20_000)
    person.window.resize(*SIZE)
    person.window.activateWindow()
    person.qtbot.waitUntil(lambda: person.window.session.is_checked, timeout=30_000)
    assert person.window.session.catalogue.root == sample
    assert person.window.guidance.first.list is not None
    person.picture("begin")


def begin_entry(person: Newcomer, kind: str, name: str) -> None:
    """Begin an entry with its name; the program makes the id of it."""
    if isinstance(person, Clicker):
        person.make_new(kind)
    else:
        list_kind(person, kind)
        person.do("new")
    dialog = person.dialog(NewEntryDialog)
    person.enter(dialog.name)
    person.write(name)
    key = RecordKey(kind, dialog.entry_id.text())
    person.press(dialog.make)
    person.qtbot.waitUntil(lambda: person.window.panes.entry.key == key)


def make_a_project(person: Newcomer) -> None:
    begin_entry(person, "project", "Village Bus")
    assert person.window.panes.entry.key == FIRST
    person.fill_in("A bus that a village drives itself", "title")
    person.fill_in("Where no bus went any more, eleven neighbours now drive one by turns.", "teaser")
    person.pick("baltic", "programme")
    names = {option.value: option.label for option in country_options()}
    for code in ("DE", "SE"):
        person.pick(names[code], "countries")
    person.pick("mobil", "themes")
    assert person.value(FIRST, "countries") == ["DE", "SE"]
    assert person.value(FIRST, "programme") is not MISSING
    person.fill_in("2017", "start")
    person.fill_in("2019-12", "end")


def paste_from_word(person: Newcomer) -> None:
    data = QMimeData()
    data.setHtml(WORD.read_text(encoding="utf-8"))
    data.setText("The village bus")
    QApplication.clipboard().setMimeData(data)
    person.go_to_field("body")
    person.key(Qt.Key.Key_V, CONTROL)
    body = str(person.value(FIRST, "body"))
    assert "## The village bus" in body
    assert "**nobody owned**" in body
    assert "mso" not in body
    QApplication.clipboard().clear()


def add_a_picture(person: Newcomer, photo: Path) -> None:
    """Choose a picture, and say at once what is to be seen, who took it and what others may do with it."""
    person.add("image")
    person.go_to_field("image", "media")
    buttons = person.row_of("image", "media").findChildren(QPushButton)
    person.qtbot.waitUntil(lambda: any(one.isVisible() for one in buttons))
    person.name_a_file(photo)
    person.press(next(one for one in buttons if one.isVisible()))
    dialog = person.dialog(PictureDialog)
    person.enter(dialog.alt)
    person.write("A small bus in front of a village church.")
    person.enter(dialog.credit)
    person.write("A. Driver")
    person.enter(dialog.holder)
    person.write("Village of Springs")
    person.choose_option(dialog.licence, "CC-BY-4.0")
    person.qtbot.waitUntil(dialog.add.isEnabled)
    person.picture("picture")
    person.press(dialog.add)
    person.qtbot.waitUntil(lambda: person.value(FIRST, "image") is not MISSING)
    assert "the-bus.png" in str(person.value(FIRST, "image"))
    person.settle()


def name_partners_and_sources(person: Newcomer) -> None:
    for field, name in (("leads", "District of the Lakes"), ("partners", "Village of Springs")):
        person.add(field)
        person.write(name)
        assert person.value(FIRST, field, 0, "name") == name
    person.add("sources")
    person.write("https://keep.eu/projects/1/")
    assert isinstance(person.row_of("sources").editor, ObjectListEditor)
    assert person.value(FIRST, "sources", 0) is not MISSING


def make_it_ready(person: Newcomer) -> None:
    person.do("ready")
    assert person.value(FIRST, "status") == "ready"
    person.check()
    assert person.errors(FIRST) == []
    person.go_to_field("body")
    person.qtbot.waitUntil(lambda: person.is_form_whole)
    person.picture("project")


def make_a_spotlight(person: Newcomer) -> None:
    """Tell a voice of the project; it stays a draft until its person has agreed."""
    begin_entry(person, "spotlight", "The driver")
    assert person.window.panes.entry.key == VOICE
    person.pick("village", "project")
    assert person.value(VOICE, "project") == FIRST.id
    person.check()
    assert VOICE in {key for key, _ in person.window.session.referrers(FIRST)}
    person.qtbot.waitUntil(lambda: person.is_form_whole)
    person.picture("spotlight")


def list_kind(person: Newcomer, kind: str) -> None:
    """List the entries of a kind, and go to the list."""
    kinds = person.window.panes.kinds
    person.do("go-kinds")
    person.choose_item(kinds, kinds.model().index(list(KINDS).index(kind), 0))
    assert person.window.panes.records.model.kind == kind


def open_entry(person: Newcomer, key: RecordKey) -> None:
    """Choose an entry in its list."""
    list_kind(person, key.kind)
    records = person.window.panes.records
    person.do("go-list")
    person.choose_item(records.view, records.model.index_of(key))
    person.qtbot.waitUntil(lambda: person.window.panes.entry.key == key)


def rename_with_its_references(person: Newcomer) -> None:
    """Give the project another id; its voice follows."""
    open_entry(person, FIRST)
    person.do("rename")
    dialog = person.dialog(RenameDialog)
    person.enter(dialog.entry_id)
    person.write_anew(BUS.id)
    person.settle()
    person.picture("rename")
    person.press(dialog.do)
    person.qtbot.waitUntil(lambda: person.window.panes.entry.key == BUS)
    assert person.value(VOICE, "project") == BUS.id
    assert FIRST not in person.window.session.catalogue.keys("project")


def merge_a_term(person: Newcomer) -> None:
    """Make one theme of two: what a project said of the first, it says of the second."""
    open_entry(person, THEMES)
    person.do("terms")
    terms = person.dialog(TermsDialog)
    users = {key for key in projects(person) if MERGED in themes_of(person, key)}
    assert users
    rows = terms.list.model()
    ids = [rows.index(row, 1).data() for row in range(rows.rowCount())]
    person.choose_item(terms.list, rows.index(ids.index(MERGED), 0))
    assert terms.current == MERGED
    person.picture("terms")
    person.press(terms.merge_button)
    merging = person.dialog(MergeTermDialog)
    person.enter(merging.other.focus_target())
    person.take_match("policy")
    person.settle()
    person.qtbot.waitUntil(merging.do.isEnabled)
    person.picture("merge")
    person.press(merging.do)
    person.qtbot.waitUntil(lambda: not any(MERGED in themes_of(person, key) for key in projects(person)))
    assert all(KEPT in themes_of(person, key) for key in users)
    person.dialog(TermsDialog)
    person.press(terms.cancel)
    person.qtbot.waitUntil(lambda: not any(one.isVisible() for one in person.window.findChildren(TermsDialog)))


def change_twelve_and_take_it_back(person: Newcomer) -> None:
    """Archive twelve projects in one step, and take exactly that back in one step."""
    list_kind(person, "project")
    panel = person.window.panes.records
    before = {key: person.value(key, "status") for key in projects(person)}
    person.choose_first(panel.view, TWELVE)
    chosen = panel.selected
    assert len(chosen) == TWELVE
    person.do("set-value")
    dialog = person.dialog(SetValueDialog)
    assert dialog.editor is not None
    status = dialog.editor.focus_target()
    assert isinstance(status, QComboBox)
    person.choose_option(status, "archived")
    person.settle()
    person.picture("bulk")
    person.press(dialog.do)
    person.qtbot.waitUntil(lambda: {person.value(key, "status") for key in chosen} == {"archived"})
    person.do("undo")
    assert {key: person.value(key, "status") for key in projects(person)} == before


def projects(person: Newcomer) -> tuple[RecordKey, ...]:
    return tuple(person.window.session.catalogue.keys("project"))


def themes_of(person: Newcomer, key: RecordKey) -> tuple[str, ...]:
    value = person.value(key, "themes")
    return tuple(str(one) for one in value) if isinstance(value, list | tuple) else ()


def save_everything(person: Newcomer, sample: Path) -> None:
    person.do("save")
    person.qtbot.waitUntil(lambda: not person.window.isWindowModified())
    found = Catalogue.open(sample)
    assert BUS in found.keys("project")


def export_and_verify(person: Newcomer, target: Path) -> None:
    person.do("export")
    dialog = person.dialog(ExportDialog)
    if dialog.leave_out.isVisible():
        person.press(dialog.leave_out)
        person.settle()
    person.enter(dialog.target)
    person.write_anew(str(target))
    person.settle()
    look_through_the_tabs(person, dialog)
    with person.qtbot.waitSignal(dialog.exported, timeout=120_000):
        person.press(dialog.start)
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
    person.picture("receipt")
    person.press(dialog.close_button)
    person.qtbot.waitUntil(lambda: not isValid(dialog))
    assert person.window.guidance.first.steps.is_done("export")


def look_through_the_tabs(person: Newcomer, dialog: ExportDialog) -> None:
    """Look at what will change, and go back to what goes out."""
    tabs = dialog.findChild(QTabWidget)
    assert tabs is not None
    for number in (1, 0):
        if isinstance(person, Clicker):
            person.click_at(tabs.tabBar(), tabs.tabBar().tabRect(number))
        else:
            person.enter(tabs.tabBar())
            person.key(Qt.Key.Key_Right if number else Qt.Key.Key_Left)
        assert tabs.currentIndex() == number
        assert tabs.currentWidget().isVisible()
    person.settle()
    person.picture("export")


def verify_receipt(target: Path) -> None:
    """Read every file back, as the web team does, and compare it with what the receipt says."""
    receipt = json.loads((target / RECEIPT).read_text(encoding="utf-8"))
    there = {path.relative_to(target).as_posix() for path in target.rglob("*") if path.is_file()}
    noted = {one["name"]: one for one in receipt["files"]}
    assert noted.keys() == there - {RECEIPT}
    for name, one in noted.items():
        content = (target / name).read_bytes()
        assert hashlib.sha256(content).hexdigest() == one["sha256"], name
