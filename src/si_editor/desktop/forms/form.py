"""One record's form, built from the descriptions of its fields."""

from collections.abc import Sequence
from functools import partial
from pathlib import Path
from typing import cast

from PySide6.QtCore import QMetaObject, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QImage, QKeyEvent, QKeySequence, QTextCursor
from PySide6.QtWidgets import (
    QApplication,
    QFrame,
    QHBoxLayout,
    QLineEdit,
    QPlainTextEdit,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from si_editor.desktop.dropping import image_in, media_in
from si_editor.desktop.forms.binding import Announcement, Binding, EditingSession
from si_editor.desktop.forms.creating import CatalogueCreating
from si_editor.desktop.forms.editor import Edit, FormContext, Placed, Requests
from si_editor.desktop.forms.editors.media import MediaEditor
from si_editor.desktop.forms.editors.objects import UnknownFields
from si_editor.desktop.forms.folds import Folds
from si_editor.desktop.forms.inputs import MEASURE, characters_wide
from si_editor.desktop.forms.mending import SessionMends
from si_editor.desktop.forms.place import path_of
from si_editor.desktop.forms.problemline import ProblemLine
from si_editor.desktop.forms.registry import make_editor
from si_editor.desktop.forms.remembering import RememberedLookups
from si_editor.desktop.forms.section import Section
from si_editor.desktop.forms.services import Arrival, Gallery, Lookups, MediaDoor
from si_editor.desktop.spelling import Speller
from si_editor.desktop.texts.fields import spoken_fields
from si_editor.model.fieldpath import FieldPath
from si_editor.model.fieldspec import FieldSpec, groups
from si_editor.model.kinds import KINDS
from si_editor.model.problems import Problem
from si_editor.model.records import RecordKey
from si_editor.store.errors import ApplyError

_EDGE = 24
_SETTLING = 80
_ROOM_AROUND_FOCUS = 48
_BESIDE_TEXT = 24 + 15


class RecordForm(QWidget):
    """All fields of one record as a page to fill in. Every edit goes to the session at once.

    Signals:
        field_focused: the path of the field that has the cursor.
        record_requested: the key of another record that somebody wants to see.
    """

    field_focused = Signal(object)
    record_requested = Signal(object)

    def __init__(
        self,
        session: EditingSession,
        key: RecordKey,
        lookups: Lookups,
        media: MediaDoor,
        folds: Folds | None = None,
        gallery: Gallery | None = None,
        speller: Speller | None = None,
    ) -> None:
        """The layout that a form is put into becomes its parent."""
        super().__init__()
        self.setObjectName("recordForm")
        self.key = key
        self.setAcceptDrops(True)
        self._session = session
        self._folds = folds if folds is not None else Folds()
        self._specs = spoken_fields(KINDS[key.kind].model)
        self._binding = Binding(session, key, self._specs)
        requests = Requests(self)
        requests.record_requested.connect(self.record_requested)
        requests.told.connect(session.told)
        self._lookups = RememberedLookups(lookups)
        self._mending = SessionMends(session)
        self._context = FormContext(
            key,
            self._lookups,
            media,
            requests,
            make_editor,
            self._mending,
            CatalogueCreating(session.catalogue),
            gallery,
            speller,
        )
        self._focused: FieldPath | None = None
        self._following = QMetaObject.Connection()
        self._arrived_at: FieldPath = ()
        self._settling = QTimer(self)
        self._settling.setSingleShot(True)
        self._settling.setInterval(_SETTLING)
        self._settling.timeout.connect(self._show_arrived)
        self._general: list[ProblemLine] = []
        self._page = self._make_page()
        self._sections = self._make_sections()
        self._unknown = UnknownFields(self._page)
        self._column.addWidget(self._unknown)
        self._column.addStretch()
        self._show_all()
        self.show_problems(session.problems_of(key))
        session.changed.connect(self._on_changed)
        session.problems_changed.connect(self._on_problems_changed)
        session.saved.connect(self._on_saved)
        application = QApplication.instance()
        assert isinstance(application, QApplication)
        application.focusChanged.connect(self._on_focus_changed)

    @property
    def sections(self) -> tuple[Section, ...]:
        """The groups of fields, from top to bottom."""
        return self._sections

    @property
    def page_height(self) -> int:
        """How high all fields are together just now, seen or not."""
        return self._page.height()

    @property
    def focused_path(self) -> FieldPath | None:
        """The path of the field that had the cursor last."""
        return self._focused

    def focus_field(self, path: FieldPath) -> bool:
        """Put the cursor into the field at a path, open what is folded around it and scroll it into view."""
        section = self._section_of(path)
        if section is None:
            self._scroll.ensureWidgetVisible(self._unknown, 0, _ROOM_AROUND_FOCUS)
            return False
        before = QApplication.focusWidget()
        is_found = section.focus_path(path)
        focused = self.focusWidget()
        if focused is not before:
            _go_to_end(focused)
        return is_found

    def show_field(self, path: FieldPath) -> None:
        """Open and scroll to a field without taking the cursor there."""
        section = self._section_of(path)
        if section is not None:
            section.set_open(True)
            row = section.rows.get(str(path[0]))
            if row is not None:
                self._column.activate()
                self._scroll.ensureWidgetVisible(row, 0, _ROOM_AROUND_FOCUS)
                focused = QApplication.focusWidget()
                if focused is not None and row.isAncestorOf(focused):
                    # A list can be higher than the window: then the field in it counts, not the list.
                    self._scroll.ensureWidgetVisible(focused, 0, _ROOM_AROUND_FOCUS)

    def show_problems(self, problems: Sequence[Problem]) -> None:
        """Show each problem at its field."""
        placed = [Placed(problem.path, problem) for problem in problems]
        for section in self._sections:
            section.show_problems([one for one in placed if one.path and section.holds(str(one.path[0]))])
        self._show_general([problem for problem in problems if not problem.path])

    def _show_general(self, problems: Sequence[Problem]) -> None:
        """Show what is wrong with the record as a whole above its fields."""
        if [line.problem for line in self._general] == list(problems):
            return
        for line in self._general:
            self._column.removeWidget(line)
            line.hide()
            line.deleteLater()
        self._general = [ProblemLine(problem, self._mending, self._page) for problem in problems]
        for position, line in enumerate(self._general):
            self._column.insertWidget(position, line)
            line.show()

    def bring_picture(self, source: Path | QImage) -> bool:
        """Bring a picture in and put it into the first field that takes one; False if there is none."""
        path = picture_path(self._specs)
        if not path:
            return False
        self._context.media.bring_in(source, ("picture",), self.key.id, partial(self._take_picture, path))
        return True

    def _take_picture(self, path: FieldPath, arrival: Arrival) -> None:
        self._on_edited(Edit(path, arrival.name, along=arrival.changes))
        section = self._section_of(path)
        if section is not None:
            section.set_field(str(path[0]), self._binding.data())
            section.focus_path(path)
            self._arrived_at = path
            self._settling.start()

    def _show_arrived(self) -> None:
        """Scroll to a picture that came in, once the form knows how high it has become."""
        self.show_field(self._arrived_at)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Take a picture that is dragged onto the form."""
        if picture_path(self._specs) and len(media_in(event.mimeData(), ("picture",))) == 1:
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """Bring in a picture that was dropped anywhere on the form."""
        files = media_in(event.mimeData(), ("picture",))
        if files:
            event.setDropAction(Qt.DropAction.CopyAction)
            event.accept()
            self.bring_picture(files[0])

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Take a picture that is pasted where no text is written."""
        if event.matches(QKeySequence.StandardKey.Paste):
            data = QApplication.clipboard().mimeData()
            files = media_in(data, ("picture",))
            source = files[0] if files else image_in(data)
            if source is not None and self.bring_picture(source):
                return
        super().keyPressEvent(event)

    def commit(self) -> None:
        """Take what was typed and not yet confirmed; call this before saving, exporting or leaving."""
        for section in self._sections:
            section.commit()

    def _follow_cursor(self) -> None:
        """Keep the line that is written in sight: a text that grows, or is pasted, may end below the window."""
        text, page = QApplication.focusWidget(), self._scroll.widget()
        if QApplication.mouseButtons() != Qt.MouseButton.NoButton or not isinstance(text, QPlainTextEdit):
            return
        if page is not None and self.isAncestorOf(text):
            place = text.viewport().mapTo(page, text.cursorRect().center())
            self._scroll.ensureVisible(place.x(), place.y(), 0, _ROOM_AROUND_FOCUS)

    def _follow(self, widget: QWidget) -> None:
        """Follow the cursor of a text that may be higher than the window; arrow keys go through all of it."""
        QObject.disconnect(self._following)
        if isinstance(widget, QPlainTextEdit):
            self._following = widget.cursorPositionChanged.connect(self._follow_cursor)

    def _make_page(self) -> QWidget:
        self._scroll = QScrollArea(self)
        # Texts grow after their cursor has moved.
        self._scroll.verticalScrollBar().rangeChanged.connect(self._follow_cursor)
        self._scroll.setWidgetResizable(True)
        self._scroll.setFrameShape(QFrame.Shape.NoFrame)
        self._scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(self._scroll)
        ground = QWidget(self._scroll)
        ground.setObjectName("formPage")
        page = QWidget(ground)
        page.setMaximumWidth(characters_wide(self, MEASURE) + _BESIDE_TEXT + 2 * _EDGE)
        self._column = QVBoxLayout(page)
        self._column.setContentsMargins(_EDGE, 12, _EDGE, 2 * _EDGE)
        self._column.setSpacing(0)
        # Qt asks for the height at the width that is there, unless the layout around knows the largest width.
        beside = QHBoxLayout(ground)
        beside.setContentsMargins(0, 0, 0, 0)
        beside.addWidget(page, 1)
        beside.addStretch()
        self._scroll.setWidget(ground)
        return page

    def _make_sections(self) -> tuple[Section, ...]:
        sections = []
        for position, (name, specs) in enumerate(groups(self._specs).items()):
            section = Section(name or self.tr("Fields"), specs, self._context, self._page)
            section.setProperty("first", position == 0)
            section.edited.connect(self._on_edited)
            self._column.addWidget(section)
            section.set_open(self._folds.is_open(self.key.kind, section.name, position, len(groups(self._specs))))
            section.folded.connect(self._on_folded)
            sections.append(section)
        return tuple(sections)

    def _show_all(self) -> None:
        data = self._binding.data()
        for section in self._sections:
            section.set_data(data)
            section.show_differences(self._binding.saved())
        known = {spec.name for spec in self._specs}
        self._unknown.show_values({name: value for name, value in data.items() if name not in known})

    def _section_of(self, path: FieldPath) -> Section | None:
        return next((one for one in self._sections if path and one.holds(str(path[0]))), None)

    def _on_edited(self, edit: Edit) -> None:
        try:
            self._binding.send(edit, self)
        except ApplyError:
            # The record was changed under the form's hands: what it is now counts.
            self._show_all()
            return
        section = self._section_of(edit.path)
        if section is not None:
            section.remember(self._binding.data())
            section.show_differences(self._binding.saved(), (str(edit.path[0]),))

    def _on_changed(self, announcement: object) -> None:
        self._lookups.forget()
        told = cast("Announcement", announcement)
        if told.initiator is self:
            return
        paths = [change.path for change in told.touched.changes if change.record == self.key]
        if any(not path for path in paths):
            self._show_all()
            return
        data = self._binding.data()
        for name in {str(path[0]) for path in paths}:
            section = self._section_of((name,))
            if section is None:
                self._show_all()
            else:
                section.set_field(name, data)
                section.show_differences(self._binding.saved(), (name,))

    def _on_saved(self, _report: object) -> None:
        for section in self._sections:
            section.show_differences(self._binding.saved())

    def _on_problems_changed(self, keys: object) -> None:
        touched = cast("frozenset[RecordKey | None]", keys)
        if any(key is not None and key.kind == "media" for key in touched):
            for editor in self.findChildren(MediaEditor):
                editor.refresh_findings()
        if self.key in touched:
            self.show_problems(self._session.problems_of(self.key))

    def _commit_row(self, path: FieldPath | None) -> None:
        """Take what was half typed where the cursor was; an open list of matches keeps the line from noticing."""
        section = self._section_of(path) if path else None
        if section is not None and path and str(path[0]) in section.rows:
            section.rows[str(path[0])].commit()

    def _on_folded(self, name: str, is_folded: bool) -> None:
        self._folds.remember(self.key.kind, name, is_folded)

    def _on_focus_changed(self, _old: QWidget | None, now: QWidget | None) -> None:
        if now is None or not self.isAncestorOf(now):
            return
        path = path_of(now, self)
        if QApplication.mouseButtons() == Qt.MouseButton.NoButton:
            self._scroll.ensureWidgetVisible(now, 0, _ROOM_AROUND_FOCUS)
        self._follow(now)
        if path != self._focused:
            self._commit_row(self._focused)
            self._focused = path
            self._binding.begin_visit()
            self.field_focused.emit(path)


def picture_path(specs: Sequence[FieldSpec]) -> FieldPath:
    """Find the first field of an entry that takes a picture: the one that people mean when they drop one."""
    for spec in specs:
        if spec.shape == "media" and "picture" in spec.media_types:
            return (spec.name,)
        if spec.shape == "object" and (inner := picture_path(spec.fields)):
            return (spec.name, *inner)
    return ()


def _go_to_end(widget: QWidget) -> None:
    """Put the cursor behind the text of an input, where writing goes on; what is selected is to be replaced."""
    if isinstance(widget, QLineEdit):
        if not widget.hasSelectedText():
            widget.end(False)
    elif isinstance(widget, QPlainTextEdit):
        widget.moveCursor(QTextCursor.MoveOperation.End)
