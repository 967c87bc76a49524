"""The middle of the window: the head of the current entry and its form."""

from PySide6.QtCore import QEvent, QTimer, Signal
from PySide6.QtWidgets import QFrame, QStackedWidget, QVBoxLayout, QWidget

from si_editor.desktop.emptystate import EmptyState
from si_editor.desktop.entries import find_reading, is_unreadable
from si_editor.desktop.entryheader import EntryHeader
from si_editor.desktop.forms.folds import Folds
from si_editor.desktop.forms.form import RecordForm
from si_editor.desktop.forms.inputs import characters_wide
from si_editor.desktop.forms.services import Lookups, MediaDoor
from si_editor.desktop.pictures.gallery import Gallery
from si_editor.desktop.session import Session, SessionChange
from si_editor.desktop.spelling import Speller
from si_editor.desktop.texts.spoken import spoken
from si_editor.desktop.theme import Theme
from si_editor.model.fieldpath import FieldPath
from si_editor.model.fieldspec import read_fields
from si_editor.model.kinds import KINDS
from si_editor.model.records import RecordKey

# A form needs a few rounds of layout until its wrapped texts know their height.
_SETTLING = 60
_NARROWEST = 32


class EntryPanel(QWidget):
    """Shows one entry for editing.

    Signals:
        field_focused: the path of the field that has the cursor.
        problems_requested: somebody wants to see the problems of this entry.
        record_requested: another entry, and the field to go to.
        list_requested: a kind, some of its entries, and a label that says which.
        terms_requested: somebody wants to see where the terms of this vocabulary are used.
        settled: the field that was asked for is in view.
    """

    field_focused = Signal(object)
    problems_requested = Signal()
    record_requested = Signal(object, object)
    list_requested = Signal(str, object, str)
    terms_requested = Signal()
    settled = Signal()

    def __init__(
        self, session: Session, lookups: Lookups, media: MediaDoor, theme: Theme, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._session = session
        self._lookups = lookups
        self._media = media
        self._folds = Folds()
        self._gallery = Gallery(session, theme, self)
        self._to_reveal: FieldPath = ()
        self._revealed_height = 0
        self._settling = QTimer(self)
        self._settling.setSingleShot(True)
        self._settling.setInterval(_SETTLING)
        self._settling.timeout.connect(self._reveal)
        self._speller: Speller | None = None
        self._key: RecordKey | None = None
        self.form: RecordForm | None = None
        self.header = EntryHeader(session, self)
        self._message = EmptyState(theme, self)
        self._stack = QStackedWidget(self)
        self._lay_out()
        self.header.problems_requested.connect(self.problems_requested)
        self.header.record_requested.connect(self.record_requested)
        self.header.list_requested.connect(self.list_requested)
        self.header.terms_requested.connect(self.terms_requested)
        session.changed.connect(self._note_change)
        session.problems_changed.connect(self._note_problems)
        session.saved.connect(self._note_saved)
        self.show_record(None)

    @property
    def key(self) -> RecordKey | None:
        """The entry that is shown."""
        return self._key

    def check_spelling(self, speller: Speller) -> None:
        """Underline wrong words in forms that are shown from now on."""
        self._speller = speller

    def show_record(self, key: RecordKey | None) -> None:
        """Show another entry, or that there is none."""
        self._key = key
        self._drop_form()
        if key is None:
            self._say(self.tr("Choose an entry in the list, or make a new one."))
            return
        self.header.show()
        self.header.show_record(key)
        if is_unreadable(self._session.catalogue, key):
            self._message.say(self._unreadable_text(key))
            self._stack.setCurrentWidget(self._message)
            return
        self._make_form(key)

    def focus_form(self) -> None:
        """Put the cursor into the form."""
        if self.form is not None:
            self.form.focus_field((read_fields(KINDS[self.form.key.kind].model)[0].name,))

    def focus_field(self, path: FieldPath) -> None:
        """Put the cursor into a field and bring it into view, also in a form that was only just made."""
        if self.form is not None:
            self.form.focus_field(path)
            self._bring_into_view(path)

    def reveal_field(self, path: FieldPath) -> None:
        """Bring a field into view without moving the cursor."""
        if self.form is not None and path:
            self.form.show_field(path)
            self._bring_into_view(path)

    def commit(self) -> None:
        """Take over what was typed and not yet confirmed."""
        if self.form is not None and find_reading(self._session.catalogue, self.form.key) is not None:
            self.form.commit()

    def _bring_into_view(self, path: FieldPath) -> None:
        """Scroll once more when a new form has found its size: only then is known where its fields lie."""
        self._to_reveal = path
        self._revealed_height = self.form.page_height if self.form is not None else 0
        self._settling.start()

    def _reveal(self) -> None:
        if self.form is not None and self._to_reveal:
            self.form.show_field(self._to_reveal)
            if self.form.page_height != self._revealed_height:
                self._bring_into_view(self._to_reveal)
                return
        self._to_reveal = ()
        self.settled.emit()

    def _lay_out(self) -> None:
        line = QFrame(self)
        line.setProperty("role", "line")
        self._line = line
        self._stack.addWidget(self._message)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.header)
        column.addWidget(line)
        column.addWidget(self._stack, 1)
        self._make_room()

    def changeEvent(self, event: QEvent) -> None:
        """Keep room for a line of words when the letters change."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self._make_room()

    def _make_room(self) -> None:
        self.setMinimumWidth(max(350, characters_wide(self, _NARROWEST)))

    def _make_form(self, key: RecordKey) -> None:
        self.form = RecordForm(
            self._session, key, self._lookups, self._media, self._folds, self._gallery, self._speller
        )
        self.form.field_focused.connect(self.field_focused)
        self.form.record_requested.connect(self._request)
        self._stack.addWidget(self.form)
        self._stack.setCurrentWidget(self.form)

    def _drop_form(self) -> None:
        if self.form is not None:
            self._stack.removeWidget(self.form)
            self.form.deleteLater()
            self.form = None

    def _unreadable_text(self, key: RecordKey) -> str:
        catalogue = self._session.catalogue
        draft = catalogue.draft(key)
        lines = (problem.line for problem in catalogue.file_problems() if problem.record == key)
        line = next((line for line in lines if line is not None), None)
        place = self.tr("Line %1: ").replace("%1", str(line)) if line is not None else ""
        text = self.tr("The file %1 cannot be read, so it is left alone.\n\n%2\n\nMend it in a text editor.")
        return text.replace("%1", draft.path.name).replace("%2", f"{place}{spoken(draft.unreadable or '')}")

    def _say(self, text: str) -> None:
        self.header.hide()
        self._message.say(text)
        self._stack.setCurrentWidget(self._message)

    def _request(self, key: RecordKey) -> None:
        self.record_requested.emit(key, ())

    def _note_change(self, change: SessionChange) -> None:
        if self._key is None:
            return
        if find_reading(self._session.catalogue, self._key) is None:
            self.show_record(None)
        elif is_unreadable(self._session.catalogue, self._key) == (self.form is not None):
            self.show_record(self._key)
        elif self._key in change.touched.keys:
            self.header.refresh()

    def _note_problems(self, _keys: frozenset[RecordKey]) -> None:
        if self._key is not None:
            self.header.refresh_findings()

    def _note_saved(self, _report: object) -> None:
        self.header.refresh()
