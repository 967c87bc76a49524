"""The window: puts the panes, commands and bars together, and decides nothing itself."""

from PySide6.QtCore import QByteArray, QEvent, QLocale, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QCloseEvent, QDragEnterEvent, QDropEvent, QKeySequence
from PySide6.QtWidgets import QMainWindow

from si_editor.desktop.actions import Actions, Need, command_table
from si_editor.desktop.announcer import Narration
from si_editor.desktop.ask import Ask
from si_editor.desktop.board.panel import BoardPanel
from si_editor.desktop.board.stage import BoardCommands, Stage
from si_editor.desktop.bulk.commands import BulkCommands
from si_editor.desktop.bulk.words import FormWords
from si_editor.desktop.dropping import dropped_folder
from si_editor.desktop.entries import has_status, is_unreadable, title_of
from si_editor.desktop.entrycommands import EntryCommands
from si_editor.desktop.filecommands import FileCommands
from si_editor.desktop.folders import UserFolders
from si_editor.desktop.guidance import GuidanceCommands
from si_editor.desktop.historycommands import HistoryCommands
from si_editor.desktop.importing.commands import ImportCommands
from si_editor.desktop.lookups import CatalogueLookups
from si_editor.desktop.menus import Toolbar, fill_menu_bar
from si_editor.desktop.notice import NoticeBar
from si_editor.desktop.pagecommands import PageCommands
from si_editor.desktop.panes import Panes
from si_editor.desktop.preferences import Preferences
from si_editor.desktop.preview.scheme import PreviewProfile
from si_editor.desktop.records.commands import ListCommands
from si_editor.desktop.recovery import RecoveryBar
from si_editor.desktop.room import open_at
from si_editor.desktop.saving import Saver
from si_editor.desktop.secondversions import SecondVersions
from si_editor.desktop.session import Session
from si_editor.desktop.spelling import Speller
from si_editor.desktop.spellingcommands import SpellingCommands
from si_editor.desktop.statusbar import StatusBar
from si_editor.desktop.theme import Theme
from si_editor.desktop.views import ViewCommands
from si_editor.desktop.windowstate import WindowStates
from si_editor.desktop.wording import SEVERITY_SIGNS
from si_editor.model.records import CAMPAIGN_KEY, RecordKey


class Window(QMainWindow):
    """One open catalogue.

    Signals:
        open_requested: somebody wants to open another catalogue (a folder, or None to be asked).
        start_requested: somebody wants to see the start page.
        quit_requested: somebody wants to end the program.
        gone: the window was closed, and its session with it.
    """

    open_requested = Signal(object)
    start_requested = Signal()
    quit_requested = Signal()
    gone = Signal()

    def __init__(
        self,
        session: Session,
        theme: Theme,
        ask: Ask,
        folders: UserFolders,
        preferences: Preferences,
        profile: PreviewProfile | None = None,
    ) -> None:
        super().__init__()
        self.setObjectName("window")
        self.setAcceptDrops(True)
        self.session = session
        session.setParent(self)
        self.preferences = preferences
        self._states = WindowStates(folders)
        self.panes = Panes(session, theme, ask, folders, profile, self)
        self.speller = Speller(session, preferences, folders, self)
        self.panes.entry.check_spelling(self.speller)
        self.spelling = SpellingCommands(self.speller, self)
        self.board = BoardPanel(session, theme, self)
        self.stage = Stage(self.panes, self.board, self)
        self.setCentralWidget(self.stage)
        self.saver = Saver(session, ask, theme, self)
        self.files = FileCommands(session, self.panes, self.saver, ask, self)
        words = FormWords(session.catalogue, CatalogueLookups(session.catalogue), self.panes.media, self)
        self.entries = EntryCommands(session, self.panes.records, self.panes.media, words, ask, self)
        self.bulk = BulkCommands(session, self.panes, words, ask, self)
        self.views = ViewCommands(session, self.panes, ask, folders, self)
        self.board_commands = BoardCommands(self.stage, self)
        self.history = HistoryCommands(self.panes, self)
        self.importing = ImportCommands(session, self.panes, ask, theme, folders, self)
        self.guidance = GuidanceCommands(session, self.panes, ask, theme, folders, preferences, self)
        self.page_commands = PageCommands(session, self.panes, self.guidance.palette, ask, folders, self)
        panes = self.panes
        self.lists = ListCommands(session, panes.records, panes.side, panes.finder, panes.searches, self)
        commands = (
            *command_table(self.files, self.entries, self.views),
            *self.bulk.commands(),
            *self.spelling.commands(),
            *self.importing.commands(),
            *self.lists.commands(),
            *self.history.commands(),
            *self.board_commands.commands(),
            *self.guidance.commands(),
            *self.page_commands.commands(),
        )
        self.actions_ = Actions(commands, theme, preferences, self)
        self.guidance.know(self.actions_)
        fill_menu_bar(self, self.actions_)
        self.toolbar = Toolbar(self.actions_, self.panes.search, theme, self)
        self.toolbar.connect_new(self.entries.new_of)
        self.addToolBar(self.toolbar)
        self.status = StatusBar(session, self)
        self.setStatusBar(self.status)
        self.announcer = self.guidance.announcer
        self._narration = Narration(session, self.announcer)
        self.foreign_bar: NoticeBar | None = None
        self.second_versions = SecondVersions(session, self.panes, theme, self)
        self._connect()
        self._tell_what_was_left(ask, theme)
        self._restore_look()
        self.guidance.first.go_on()
        self._refresh()
        self._count_problems()
        if self.panes.finder.is_complete:
            session.check_now()
        else:
            # Both at once would take longer than one after the other, and people search before they check.
            self.panes.finder.completed.connect(session.check_now, Qt.ConnectionType.SingleShotConnection)

    def _connect(self) -> None:
        session = self.session
        session.changed.connect(self._refresh)
        session.saved.connect(self._refresh)
        self.speller.renewed.connect(self._refresh)
        session.problems_changed.connect(self._refresh)
        session.problems_changed.connect(self._count_problems)
        session.undo_stack.indexChanged.connect(self._refresh)
        self.stage.follow(self.actions_)
        search = self.panes.search
        self.stage.come_back_on(self.panes.record_shown, search.found, search.list_requested)
        self.stage.come_back_on(self.panes.problems.requested)
        self.views.exported.connect(self.guidance.first.steps.note_export)
        self.panes.problems.counted.connect(self.announcer.say)
        self.panes.record_shown.connect(self._refresh)
        self.panes.records.counted.connect(self.status.count)
        self.panes.records.counted.connect(self._narration.count)
        self.panes.records.new_requested.connect(self.entries.new_of)
        self.panes.records.selection_changed.connect(self._count_selected)
        self.lists.kind_requested.connect(self.panes.kinds.show_kind)
        self.panes.search.list_requested.connect(self.lists.show_in_list)
        self.lists.follow(self.actions_)
        self.entries.shown.connect(self._show_new)
        self.bulk.shown.connect(self.panes.show_record)
        self.panes.entry.terms_requested.connect(self.bulk.show_terms)
        self.saver.foreign_found.connect(self._announce_foreign)
        self.saver.foreign_found.connect(self.second_versions.look)
        self.files.open_requested.connect(self.open_requested)
        self.files.start_requested.connect(self.start_requested)
        self.files.quit_requested.connect(self.quit_requested)
        for name, pane in (
            ("preview", self.panes.preview),
            ("problems", self.panes.problems),
            ("history", self.panes.history),
            ("kinds", self.panes.kinds),
        ):
            self.actions_[name].setEnabled(pane is not None)
            if pane is not None:
                pane.installEventFilter(self)

    def _restore_look(self) -> None:
        state = self._states.load(self.session.catalogue.root)
        open_at(self, 1400, 860)
        if state.geometry:
            self.restoreGeometry(QByteArray.fromBase64(state.geometry.encode("ascii", "replace")))
        self.panes.take_look(state)

    def _refresh(self, _what: object = None) -> None:
        """Bring title, commands and the check's number up to date."""
        session = self.session
        unsaved = session.catalogue.unsaved()
        self.setWindowTitle(f"[*]{title_of(session.catalogue, CAMPAIGN_KEY)} — si-editor")
        self.setWindowModified(bool(unsaved))
        stack = session.undo_stack
        key = self.panes.entry.key
        present: set[Need] = {"unsaved"} if unsaved else set()
        if key is not None:
            present.add("entry")
            if key != CAMPAIGN_KEY:
                present.add("deletable")
            if key.kind == "vocabulary":
                present.add("vocabulary")
            if has_status(key.kind) and not is_unreadable(session.catalogue, key):
                present.add("status")
        if session.problems():
            present.add("problems")
        if stack.canUndo():
            present.add("undo")
        if stack.canRedo():
            present.add("redo")
        if self.panes.preview is not None:
            present.add("preview")
        self.actions_.enable(frozenset(present))
        self.actions_["preview"].setEnabled(self.panes.preview is not None)
        self.actions_["spelling"].setChecked(self.speller.is_on)
        self._name_steps()

    def _name_steps(self) -> None:
        stack = self.session.undo_stack
        for name, word, text in (
            ("undo", self.tr("Undo"), stack.undoText()),
            ("redo", self.tr("Redo"), stack.redoText()),
        ):
            action = self.actions_[name]
            action.setText(f"{word}: {text}" if text else word)
            action.setToolTip(f"{action.text()} ({action.shortcut().toString(QKeySequence.SequenceFormat.NativeText)})")

    def _count_selected(self) -> None:
        self.status.count_selected(len(self.panes.records.selected))

    def _count_problems(self, _keys: object = None) -> None:
        numbers = {severity: self.session.count(severity) for severity in ("error", "warning")}
        signs = [
            f"{SEVERITY_SIGNS[severity]}{QLocale().toString(number)}" for severity, number in numbers.items() if number
        ]
        if not signs and self.session.is_checked:
            signs = ["✓"]
        self.actions_["check"].setIconText(" ".join([self.tr("Check"), *signs]))

    def _show_new(self, key: RecordKey) -> None:
        self.panes.show_record(key)
        if key.kind == "media":
            # The file says what it is; what only people can say comes next.
            self.panes.entry.focus_field(("alt",))
        else:
            self.panes.entry.focus_form()

    def _tell_what_was_left(self, ask: Ask, theme: Theme) -> None:
        """Offer what an earlier run could not save, and what sync programs laid beside the entries."""
        recovery = self.session.recovery()
        if recovery.is_empty:
            self.session.decline_recovery()
        else:
            self.panes.notices.addWidget(RecoveryBar(self.session, recovery, ask, theme, self.panes))
        self.second_versions.look()

    def _announce_foreign(self, number: int) -> None:
        if self.foreign_bar is not None:
            self.foreign_bar.deleteLater()
            self.foreign_bar = None
        if not number:
            return
        text = self.tr("Somebody else changed an entry that you are editing. Nothing is overwritten until you decide.")
        self.foreign_bar = NoticeBar(text, self.panes)
        self.foreign_bar.add_button("compare", self.tr("Compare…"), self.saver.review_foreign_changes)
        self.panes.notices.addWidget(self.foreign_bar)

    def changeEvent(self, event: QEvent) -> None:
        """Look for changes from outside whenever the window comes to the front."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.ActivationChange and self.isActiveWindow():
            QTimer.singleShot(0, self.saver.look_for_foreign_changes)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Keep the ticks of the View menu in step with the panes."""
        if event.type() in (QEvent.Type.Show, QEvent.Type.Hide, QEvent.Type.ShowToParent, QEvent.Type.HideToParent):
            for name, pane in (
                ("preview", self.panes.preview),
                ("problems", self.panes.problems),
                ("history", self.panes.history),
                ("kinds", self.panes.kinds),
            ):
                if pane is watched:
                    self.actions_[name].setChecked(not pane.isHidden())
        return super().eventFilter(watched, event)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Take a folder that is dropped onto the window."""
        if dropped_folder(event) is not None:
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """Open a dropped folder."""
        folder = dropped_folder(event)
        if folder is not None:
            self.open_requested.emit(folder)

    def closeEvent(self, event: QCloseEvent) -> None:
        """Close only when nothing is lost by it."""
        self.panes.entry.commit()
        if not self.saver.may_close():
            event.ignore()
            return
        self._states.save(self.session.catalogue.root, self.panes.look(self.saveGeometry()))
        self.session.close()
        self.panes.finder.close()
        event.accept()
        self.gone.emit()
        self.deleteLater()
