"""The list at work: facets, searches, columns, several entries at once, by keys and mouse in the real window."""

from pathlib import Path

import pytest
from PySide6.QtCore import QModelIndex, QPoint, Qt
from PySide6.QtGui import QGuiApplication, QImage
from PySide6.QtWidgets import QApplication, QInputDialog, QMenu, QWidget
from pytestqt.qtbot import QtBot
from tests.desktop.conftest import ASIS, SEMPRE, VOICE, Desk, OpenDesk, write_catalogue

from si_editor.desktop.bundles import BundleMemory, LastBundle
from si_editor.desktop.folders import UserFolders
from si_editor.desktop.records.advanced import AdvancedSearchDialog
from si_editor.desktop.records.columns import NAME
from si_editor.desktop.records.columnsdialog import ColumnsDialog
from si_editor.desktop.records.facetview import CODE_ROLE, NAME_ROLE, NUMBER_ROLE
from si_editor.desktop.records.panel import RecordPanel
from si_editor.desktop.records.searches import SavedSearch, SavedSearches
from si_editor.desktop.records.table import TableLook
from si_editor.model.fieldpath import MISSING
from si_editor.model.records import RecordKey
from si_editor.store import Change

ZUKUNFT = RecordKey("project", "zukunft")
CONTROL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def panel(desk: Desk) -> RecordPanel:
    return desk.window.panes.records


def facet(desk: Desk, name: str, code: str | None = None) -> QModelIndex:
    """Find a facet, or one of its choices, as it is shown."""
    view = desk.window.panes.facets
    view.refresh()
    model = view.model()
    for row in range(model.rowCount()):
        group = model.index(row, 0)
        if group.data(NAME_ROLE) == name:
            if code is None:
                return group
            view.expand(group)
            lines = [model.index(place, 0, group) for place in range(model.rowCount(group))]
            return next((line for line in lines if line.data(CODE_ROLE) == code), QModelIndex())
    return QModelIndex()


def tick(desk: Desk, name: str, code: str) -> None:
    """Tick a choice with the space bar."""
    view = desk.window.panes.facets
    view.setFocus()
    view.setCurrentIndex(facet(desk, name, code))
    desk.qtbot.keyClick(view, Qt.Key.Key_Space)


def dialog(desk: Desk, kind: type[QWidget]) -> QWidget:
    found = desk.window.findChildren(kind)
    assert found
    return found[-1]


# Facets


@pytest.mark.feature(44)
def test_a_tick_narrows_the_list_and_the_other_counts_follow(desk: Desk, panel: RecordPanel) -> None:
    assert facet(desk, "countries", "AT").data(NUMBER_ROLE) == 2
    tick(desk, "status", "draft")
    assert desk.titles() == ["ASIS", "Zukunft"]
    assert facet(desk, "programme", "baltic-sea-region").isValid() is False
    tick(desk, "countries", "FR")
    assert desk.titles() == ["ASIS"]
    assert str(facet(desk, "status", "draft").data(Qt.ItemDataRole.AccessibleTextRole)).startswith("○ Draft, 1 entr")
    tick(desk, "countries", "AT")
    assert desk.titles() == ["ASIS", "Zukunft"]
    assert panel.chips.labels == (
        "Partner countries: Austria (AT)",
        "Partner countries: France (FR)",
        "Status: ○ Draft",
    )
    desk.qtbot.mouseClick(panel.chips.chips[2], Qt.MouseButton.LeftButton)
    assert desk.titles() == ["ASIS", "Zukunft"]
    desk.qtbot.mouseClick(panel.chips.clear_all, Qt.MouseButton.LeftButton)
    assert len(desk.titles()) == 3
    assert not panel.chips.isVisible()


@pytest.mark.feature(44)
def test_a_click_on_a_line_ticks_too(desk: Desk) -> None:
    view = desk.window.panes.facets
    index = facet(desk, "status", "ready")
    view.scrollTo(index)
    place = view.visualRect(index).center()
    desk.qtbot.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert desk.titles() == ["SEMPRE"]


def test_groups_are_opened_by_keys_and_stay_so(desk: Desk, open_desk: OpenDesk) -> None:
    view = desk.window.panes.facets
    view.setFocus()
    view.setCurrentIndex(facet(desk, "countries"))
    desk.qtbot.keyClick(view, Qt.Key.Key_Return)
    assert view.isExpanded(facet(desk, "countries"))
    desk.window.close()
    again = open_desk()
    assert again.window.panes.facets.isExpanded(facet(again, "countries"))


@pytest.mark.feature(44)
def test_unsaved_edits_and_problems_are_facets(desk: Desk) -> None:
    tick(desk, "@problems", "error")
    listed = desk.titles()
    assert listed
    desk.window.panes.records.clear_filter()
    desk.session.apply([Change(ASIS, ("notes",), "Ask in Malmö.", "Asked.")], "Change notes")
    tick(desk, "@unsaved", "yes")
    assert desk.titles() == ["ASIS"]
    desk.act("save")
    assert desk.titles() == []
    assert desk.window.panes.records.empty.isVisible()


@pytest.mark.feature(44)
def test_what_changed_since_the_last_bundle_is_a_facet(desk: Desk, folders: UserFolders) -> None:
    (line,) = [facet(desk, "@bundle").model().index(0, 0, facet(desk, "@bundle"))]
    assert line.data() == "No bundle was made here yet"
    assert line.flags() == Qt.ItemFlag.NoItemFlags
    finder = desk.window.panes.finder
    marks = {key: facts.digest for key in (SEMPRE, ASIS) if (facts := finder.facts(key)) is not None}
    desk.window.panes.bundles.note(LastBundle("/somewhere", "2021-06-01", marks))
    finder.mark_all()
    desk.session.apply([Change(ASIS, ("notes",), "Ask in Malmö.", "Asked.")], "Change notes")
    desk.qtbot.waitUntil(lambda: facet(desk, "@bundle", "changed").data(NUMBER_ROLE) == 1)
    tick(desk, "@bundle", "changed")
    assert desk.titles() == ["ASIS"]
    known = BundleMemory(folders, desk.root).last
    assert known is not None
    assert (known.target, known.entries[SEMPRE]) == ("/somewhere", marks[SEMPRE])


@pytest.mark.parametrize("text", ["", "{", "[]", '{"entries": 3}', '{"entries": {"x": 1}}', "\x00"])
def test_a_damaged_memory_of_bundles_counts_as_none(folders: UserFolders, tmp_path: Path, text: str) -> None:
    memory = BundleMemory(folders, tmp_path)
    memory.note(LastBundle("a", "b"))
    (written,) = (folders.settings / "bundles").iterdir()
    written.write_text(text, encoding="utf-8")
    last = BundleMemory(folders, tmp_path).last
    assert last is None or not last.entries


# Searches


@pytest.mark.feature(41)
@pytest.mark.feature(42)
def test_the_filter_box_searches_all_fields_while_typing(desk: Desk, panel: RecordPanel) -> None:
    desk.act("find")
    desk.qtbot.keyClicks(panel.search, "malmo")
    assert desk.titles() == ["ASIS"]
    desk.qtbot.keyClick(panel.search, Qt.Key.Key_Escape)
    desk.qtbot.keyClicks(panel.search, "-malmo services")
    assert desk.titles() == ["SEMPRE"]


@pytest.mark.feature(43)
def test_a_wrong_search_is_a_sentence_and_the_words_are_searched(desk: Desk, panel: RecordPanel) -> None:
    panel.search.setText("colour:red")
    assert "There is no field “colour”" in panel.sentence.text()
    assert panel.sentence.isVisible()
    panel.search.setText("country:at")
    assert desk.titles() == ["ASIS", "Zukunft"]
    assert not panel.sentence.isVisible()


@pytest.mark.feature(43)
@pytest.mark.qt_log_ignore("does not support (raise|grabbing)", extend=True)
def test_suggestions_complete_fields_and_values_by_keys(desk: Desk, panel: RecordPanel) -> None:
    desk.act("find")
    desk.qtbot.keyClicks(panel.search, "them")
    desk.qtbot.waitUntil(panel.suggestions.popup.isVisible)
    assert panel.suggestions.texts == ("theme:",)
    desk.qtbot.keyClick(panel.suggestions.popup, Qt.Key.Key_Down)
    desk.qtbot.keyClick(panel.suggestions.popup, Qt.Key.Key_Return)
    assert panel.search.text() == "theme:"
    assert panel.suggestions.texts == ("care",)
    panel.suggestions.take(0)
    assert panel.search.text() == "theme:care "
    assert desk.titles() == ["SEMPRE"]
    panel.suggestions.popup.hide()


@pytest.mark.feature(43)
def test_the_advanced_search_writes_into_the_box(desk: Desk, panel: RecordPanel) -> None:
    desk.act("advanced-search")
    form = dialog(desk, AdvancedSearchDialog)
    assert isinstance(form, AdvancedSearchDialog)
    assert not form.search.isEnabled()
    first, second = form.lines
    first.field.setCurrentIndex(first.field.findData("countries"))
    first.comparison.setCurrentIndex(first.comparison.findData("is"))
    first.value.setText("AT")
    second.field.setCurrentIndex(second.field.findData("teaser"))
    second.comparison.setCurrentIndex(second.comparison.findData("filled"))
    assert not second.value.isEnabled()
    form.any_of.setChecked(True)
    assert form.written.text() == "country:=AT OR -teaser:empty: finds 3 entries"
    desk.qtbot.mouseClick(form.search, Qt.MouseButton.LeftButton)
    assert panel.search.text() == "country:=AT OR -teaser:empty"


@pytest.mark.feature(41)
@pytest.mark.qt_log_ignore("does not support (raise|grabbing)", extend=True)
def test_search_everything_shows_field_and_passage_and_goes_there(desk: Desk) -> None:
    box = desk.window.panes.search
    desk.act("search")
    desk.qtbot.keyClicks(box, "malmo")
    (group,) = box.groups()
    assert (group.kind, group.number) == ("project", 1)
    assert box.popup.isVisible()
    assert box.popup.texts() == ["Projects: 1 found", "ASIS, Internal notes: Ask in Malmö."]
    desk.qtbot.keyClick(box, Qt.Key.Key_Return)
    assert desk.window.panes.entry.key == ASIS
    focused = QApplication.focusWidget()
    assert focused is not None
    assert focused.accessibleName().startswith("Internal notes")
    assert not box.popup.isVisible()


@pytest.mark.feature(41)
@pytest.mark.qt_log_ignore("does not support (raise|grabbing)", extend=True)
def test_a_heading_of_the_results_lists_all_of_its_kind(desk: Desk, panel: RecordPanel) -> None:
    box = desk.window.panes.search
    desk.act("search")
    desk.qtbot.keyClicks(box, "alpine")
    assert {group.kind for group in box.groups()} == {"project", "spotlight", "vocabulary"} - {"spotlight"}
    desk.qtbot.keyClick(box, Qt.Key.Key_Down)
    desk.qtbot.keyClick(box, Qt.Key.Key_Up)
    assert box.popup.currentIndex().row() == 0
    desk.qtbot.keyClick(box, Qt.Key.Key_Return)
    assert panel.search.text() == "alpine"
    assert desk.titles() == ["ASIS"]
    desk.qtbot.keyClicks(box, "qqqq")
    assert box.groups() == ()
    assert box.popup.model().index(0, 0).data() == "Nothing found."
    desk.qtbot.keyClick(box, Qt.Key.Key_Escape)


@pytest.mark.feature(45)
def test_a_search_is_saved_found_again_renamed_and_forgotten(desk: Desk, open_desk: OpenDesk) -> None:
    panel, saved = desk.window.panes.records, desk.window.panes.side.saved
    assert not saved.isVisible()
    panel.search.setText("country:at")
    tick(desk, "status", "draft")
    panel.model.sort_by("status", True)
    desk.act("save-search")
    ask = dialog(desk, QInputDialog)
    assert isinstance(ask, QInputDialog)
    ask.setTextValue("Austrian drafts")
    ask.accept()
    assert saved.isVisible()
    desk.qtbot.waitUntil(lambda: saved.item(0).data(Qt.ItemDataRole.AccessibleTextRole) == "Austrian drafts, 2 entries")
    desk.session.apply([Change(ZUKUNFT, ("status",), "draft", "ready")], "Ready")
    desk.qtbot.waitUntil(lambda: saved.item(0).data(Qt.ItemDataRole.AccessibleTextRole) == "Austrian drafts, 1 entry")
    desk.session.undo()
    desk.window.close()

    again = open_desk()
    saved = again.window.panes.side.saved
    again.show(VOICE)
    again.act("go-searches")
    assert saved.hasFocus()
    saved.setCurrentRow(0)
    again.qtbot.keyClick(saved, Qt.Key.Key_Return)
    assert again.titles() == ["Zukunft", "ASIS"] or again.titles() == ["ASIS", "Zukunft"]
    assert again.window.panes.records.model.sorting == ("status", True)
    saved.setFocus()
    again.qtbot.keyClick(saved, Qt.Key.Key_F2)
    ask = dialog(again, QInputDialog)
    assert isinstance(ask, QInputDialog)
    ask.setTextValue("Drafts in Austria")
    ask.accept()
    assert [one.name for one in again.window.panes.searches.all()] == ["Drafts in Austria"]
    saved.setFocus()
    again.qtbot.keyClick(saved, Qt.Key.Key_Delete)
    assert again.window.panes.searches.all() == ()
    assert not saved.isVisible()


@pytest.mark.parametrize("text", ["", "{", "{}", "[1]", '[{"name": 1}]', '[{"name": "x", "kind": "nothing"}]'])
def test_damaged_saved_searches_hurt_nobody(folders: UserFolders, tmp_path: Path, text: str, qtbot: QtBot) -> None:
    SavedSearches(folders, tmp_path).put(SavedSearch("x", "project"))
    (written,) = (folders.settings / "searches").iterdir()
    written.write_text(text, encoding="utf-8")
    assert SavedSearches(folders, tmp_path).all() == ()


# The table


def test_the_table_shows_columns_and_remembers_them(desk: Desk, panel: RecordPanel, open_desk: OpenDesk) -> None:
    desk.act("table")
    assert panel.view is panel.table
    assert panel.table.isVisible()
    shown = [name for name, _ in panel.table.look().columns]
    assert shown[:4] == [NAME, "status", "@problems", "programme"]
    programme = panel.model.index(1, [one.name for one in panel.model.columns].index("programme"))
    assert programme.data() == "Interreg Baltic Sea Region"
    head = panel.table.horizontalHeader()
    head.moveSection(1, 2)
    head.resizeSection(0, 333)
    panel.table.toggle_column("notes")
    desk.window.close()
    again = open_desk().window.panes.records
    assert again.is_table
    columns = again.table.look().columns
    assert [name for name, _ in columns][:3] == [NAME, "@problems", "status"]
    assert columns[0] == (NAME, 333)
    assert columns[-1][0] == "notes"


def test_a_click_on_a_heading_sorts_and_another_turns_round(desk: Desk, panel: RecordPanel) -> None:
    desk.show(SEMPRE)
    desk.act("table")
    head = panel.table.horizontalHeader()
    place = head.sectionViewportPosition([one.name for one in panel.model.columns].index("status")) + 20
    desk.qtbot.mouseClick(head.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(place, head.height() // 2))
    assert desk.titles() == ["ASIS", "Zukunft", "SEMPRE"]
    desk.qtbot.mouseClick(head.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(place, head.height() // 2))
    assert desk.titles() == ["SEMPRE", "ASIS", "Zukunft"]
    assert panel.current == SEMPRE
    assert panel.table.currentIndex().row() == 0
    panel.model.sort_by("programme")
    assert desk.titles() == ["ASIS", "SEMPRE", "Zukunft"]
    panel.model.sort_by("programme", True)
    assert desk.titles() == ["SEMPRE", "ASIS", "Zukunft"], "what is empty comes last, whichever way round"


def test_columns_are_chosen_and_moved_by_keys(desk: Desk, panel: RecordPanel) -> None:
    desk.act("columns")
    form = dialog(desk, ColumnsDialog)
    assert isinstance(form, ColumnsDialog)
    form.list.setFocus()
    form.list.setCurrentRow(1)
    desk.qtbot.keyClick(form.list, Qt.Key.Key_Down, Qt.KeyboardModifier.AltModifier)
    desk.qtbot.keyClick(form.list, Qt.Key.Key_Space)
    form.sort.setCurrentIndex(form.sort.findData("id"))
    form.turned.setChecked(True)
    desk.qtbot.mouseClick(form.take, Qt.MouseButton.LeftButton)
    assert [name for name, _ in panel.table.look().columns][:3] == [NAME, "@problems", "programme"]
    assert desk.titles() == ["Zukunft", "SEMPRE", "ASIS"]


@pytest.mark.parametrize("found", [None, [], {"columns": 3}, {"columns": [["x"]], "sort": 1}, {"columns": [[1, 2]]}])
def test_a_damaged_look_of_the_table_counts_as_never_chosen(found: object) -> None:
    assert TableLook.from_json(found) == TableLook()


def test_typing_letters_goes_to_the_entry_in_the_table_too(desk: Desk, panel: RecordPanel) -> None:
    desk.act("table")
    desk.act("go-list")
    desk.qtbot.keyClicks(panel.table, "zu")
    assert panel.current == ZUKUNFT
    desk.qtbot.keyClick(panel.table, Qt.Key.Key_Home)
    assert panel.current == ASIS


# Several entries


def test_the_selection_stays_through_search_sorting_edits_and_save(desk: Desk, panel: RecordPanel) -> None:
    desk.show(ASIS)
    desk.act("go-list")
    desk.qtbot.keyClick(panel.view, Qt.Key.Key_A, CONTROL)
    assert panel.selected == (ASIS, SEMPRE, ZUKUNFT)
    assert "3 selected" in desk.window.status.text()
    panel.model.sort_by("id", True)
    assert panel.selected == (ZUKUNFT, SEMPRE, ASIS)
    desk.session.apply([Change(ASIS, ("acronym",), "ASIS", "Zz")], "Rename")
    panel.model.sort_by(NAME)
    desk.act("save")
    assert panel.selected == (SEMPRE, ZUKUNFT, ASIS)
    panel.search.setText("country:at")
    assert list(panel.selected) == [ZUKUNFT, ASIS]
    desk.act("table")
    assert list(panel.selected) == [ZUKUNFT, ASIS]
    assert panel.current == ASIS


def test_some_entries_can_be_selected_from_outside(desk: Desk, panel: RecordPanel) -> None:
    panel.select([ZUKUNFT, SEMPRE, VOICE])
    assert panel.selected == (SEMPRE, ZUKUNFT)
    assert panel.current == ZUKUNFT


def test_entries_are_copied_as_a_table(desk: Desk, panel: RecordPanel) -> None:
    desk.session.apply([Change(ASIS, ("acronym",), "ASIS", "=1+1")], "Rename")
    panel.table.take_look(TableLook(((NAME, 100), ("countries", 100), ("status", 90))))
    desk.act("go-list")
    desk.qtbot.keyClick(panel.view, Qt.Key.Key_A, CONTROL)
    desk.qtbot.keyClick(panel.view, Qt.Key.Key_C, CONTROL)
    data = QGuiApplication.clipboard().mimeData()
    assert data.text().splitlines() == [
        "Name\tPartner countries\tStatus",
        "'=1+1\tFR, AT\tDraft",
        "SEMPRE\tDE, SE\tReady",
        "Zukunft\tAT\tDraft",
    ]
    assert "<td>SEMPRE</td>" in data.html()
    assert desk.window.status.currentMessage() == "Copied 3 entries as a table."


@pytest.mark.qt_log_ignore("does not support (raise|grabbing)", extend=True)
def test_the_context_menu_has_the_commands_of_the_menus(desk: Desk, panel: RecordPanel) -> None:
    panel.view.customContextMenuRequested.emit(QPoint(20, 20))
    menu = next(one for one in panel.findChildren(QMenu) if one.isVisible())
    names = {action.objectName() for action in menu.actions()}
    assert {"duplicate", "delete", "ready", "copy-table"} <= names
    menu.close()


# At full size


def many(root: Path, number: int) -> Path:
    files = {
        f"projects/p{place:04d}.yaml": (
            f"acronym: P{place:04d}\ncountries: [{'NO' if place % 10 == 0 else 'DE'}]\nthemes: [care]\n"
            f"teaser: Number {place} of Malmö.\nstatus: draft\n"
        )
        for place in range(number)
    }
    return write_catalogue(root, files)


@pytest.mark.feature(41)
@pytest.mark.feature(44)
def test_many_entries_are_read_in_the_background_and_found_then(
    open_desk: OpenDesk, tmp_path: Path, qtbot: QtBot
) -> None:
    desk = open_desk(at=many(tmp_path / "many", 1700))
    panes = desk.window.panes
    qtbot.waitUntil(lambda: panes.finder.is_complete, timeout=20_000)
    panes.records.search.setText("country:no malmo 1690")
    assert desk.titles() == ["P1690"]
    panes.records.search.clear()
    assert facet(desk, "countries", "NO").data(NUMBER_ROLE) == 170
    panes.records.model.sort_by("teaser", True)
    qtbot.waitUntil(lambda: desk.titles()[:2] == ["SEMPRE", "P0999"])
    new = RecordKey("project", "new")
    desk.session.apply([Change(new, (), MISSING, {"acronym": "New one", "countries": ["NO"]})], "New")
    assert panes.records.model.index_of(new).isValid()
    assert facet(desk, "countries", "NO").data(NUMBER_ROLE) == 171


def test_photos_are_made_small_in_the_background_and_broken_files_hurt_nobody(
    open_desk: OpenDesk, tmp_path: Path, qtbot: QtBot
) -> None:
    files = {"media/photo.png.yaml": "kind: picture\ntitle: A photo\n", "media/broken.jpg.yaml": "title: Broken\n"}
    root = write_catalogue(tmp_path / "pictures", files)
    image = QImage(900, 600, QImage.Format.Format_RGB32)
    image.fill(Qt.GlobalColor.darkCyan)
    assert image.save(str(root / "media" / "photo.png"))
    (root / "media" / "broken.jpg").write_bytes(b"no picture")
    desk = open_desk(at=root)
    pictures = desk.window.panes.records.pictures
    desk.window.panes.kinds.show_kind("media")
    qtbot.waitUntil(lambda: pictures.picture("photo.png", 40, 1.0) is not None)
    qtbot.waitUntil(lambda: pictures.kept == 2)
    photo = pictures.picture("photo.png", 40, 2.0)
    assert photo is not None
    assert (photo.width(), photo.devicePixelRatio()) == (80, 2.0)
    assert pictures.picture("broken.jpg", 40, 1.0) is None
    assert pictures.picture("../outside.png", 40, 1.0) is None
    for number in range(900):
        pictures.picture(f"text-{number}.pdf", 40, 1.0)
    assert pictures.kept <= 600
