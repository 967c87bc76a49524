"""The list of all commands with their keys: search it, press other keys, and they hold at once."""

from collections.abc import Iterable
from typing import Final

from PySide6.QtCore import QAbstractTableModel, QEvent, QModelIndex, QObject, QPersistentModelIndex, Qt, Signal
from PySide6.QtGui import QFocusEvent, QFont, QKeyEvent, QKeySequence
from PySide6.QtWidgets import (
    QAbstractItemView,
    QDialog,
    QHBoxLayout,
    QHeaderView,
    QLabel,
    QLineEdit,
    QPushButton,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from si_editor.desktop.actions import Command, menu_title
from si_editor.desktop.preferences import Preferences
from si_editor.desktop.room import open_at
from si_editor.desktop.shortcuts import given, owner_of, plain, refuse_keys, shown, without_defaults
from si_editor.model.fuzzy import FuzzyQuery
from si_editor.model.ordering import folded

Index = QModelIndex | QPersistentModelIndex
_COMMAND, _MENU, _KEYS = range(3)
_BARE: Final = (Qt.Key.Key_Control, Qt.Key.Key_Shift, Qt.Key.Key_Alt, Qt.Key.Key_Meta, Qt.Key.Key_AltGr)
_LEAVING: Final = (Qt.Key.Key_Tab, Qt.Key.Key_Backtab, Qt.Key.Key_Escape, Qt.Key.Key_Return, Qt.Key.Key_Enter)


class CommandModel(QAbstractTableModel):
    """Commands, their menus and their keys; those that the user chose are in bold."""

    def __init__(self, commands: Iterable[Command], preferences: Preferences, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._all = tuple(commands)
        self._listed = self._all
        self._preferences = preferences
        preferences.changed.connect(self._follow)

    def search(self, text: str) -> None:
        """List the commands that fit a name, a menu or keys."""
        query = FuzzyQuery(folded(text))
        self.beginResetModel()
        self._listed = tuple(one for one in self._all if query.rank(self._found_by(one)) is not None)
        self.endResetModel()

    def command(self, row: int) -> Command | None:
        """Give the command of a row."""
        return self._listed[row] if 0 <= row < len(self._listed) else None

    def row_of(self, command: Command) -> int:
        """Give the row of a command, -1 if it is not listed."""
        return self._listed.index(command) if command in self._listed else -1

    def keys(self, command: Command) -> tuple[str, ...]:
        """Give the keys that a command has now."""
        return tuple(self._preferences.shortcuts.get(command.id, command.shortcuts))

    def rowCount(self, parent: Index | None = None) -> int:
        """Count the commands."""
        return 0 if parent is not None and parent.isValid() else len(self._listed)

    def columnCount(self, parent: Index | None = None) -> int:
        """Name, menu and keys."""
        return 0 if parent is not None and parent.isValid() else 3

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Name the columns."""
        if orientation != Qt.Orientation.Horizontal or role != Qt.ItemDataRole.DisplayRole:
            return None
        return (self.tr("Command"), self.tr("Menu"), self.tr("Keys"))[section]

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Give what stands in a cell."""
        command = self.command(index.row())
        if command is None:
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            texts = (command.text.rstrip(" …"), menu_title(command.menu), shown(self.keys(command)))
            return texts[index.column()]
        if role == Qt.ItemDataRole.FontRole and command.id in self._preferences.shortcuts:
            font = QFont()
            font.setBold(True)
            return font
        return None

    def _found_by(self, command: Command) -> str:
        return folded(f"{command.text} {menu_title(command.menu)} {shown(self.keys(command))}")

    def _follow(self, name: str) -> None:
        if name == "shortcuts" and self._listed:
            self.dataChanged.emit(self.index(0, 0), self.index(len(self._listed) - 1, _KEYS))


class KeyField(QLineEdit):
    """Takes keys as they are pressed; Tab, Enter and Esc stay what they are, so that nobody is caught in it.

    Signals:
        pressed: the keys, in the form in which they are kept.
    """

    pressed = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setReadOnly(True)
        self._keys = ""

    @property
    def keys(self) -> str:
        """The keys that were pressed last."""
        return self._keys

    def forget(self) -> None:
        """Wait for other keys."""
        self._keys = ""
        self.clear()

    def event(self, event: QEvent) -> bool:
        """Keep every key from the window's shortcuts while this field waits for one."""
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent):
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Take the keys that are held down together."""
        bare = event.modifiers() == Qt.KeyboardModifier.NoModifier
        if event.key() in _LEAVING and (bare or event.key() in _LEAVING[:2]):
            super().keyPressEvent(event)
            event.ignore()
            return
        if event.key() in _BARE:
            return
        self._keys = plain(QKeySequence(event.keyCombination()).toString())
        self.setText(shown((self._keys,)))
        self.pressed.emit(self._keys)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Wait for other keys when the cursor comes."""
        self.forget()
        super().focusInEvent(event)


class ShortcutsDialog(QDialog):
    """Lists the commands and gives them other keys. Nothing has to be confirmed: each change holds at once."""

    def __init__(self, commands: Iterable[Command], preferences: Preferences, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setObjectName("shortcuts")
        self.setWindowTitle(self.tr("Keyboard shortcuts"))
        self._commands = tuple(commands)
        self._preferences = preferences
        self.model = CommandModel(self._commands, preferences, self)
        self.search = QLineEdit(self)
        self.view = QTableView(self)
        self.chosen = QLabel(self)
        self.field = KeyField(self)
        self.use = QPushButton(self.tr("Use these keys"), self)
        self.remove = QPushButton(self.tr("Take the keys away"), self)
        self.reset = QPushButton(self.tr("Reset this command"), self)
        self.reset_all = QPushButton(self.tr("Reset all"), self)
        self.says = QLabel(self)
        self._lay_out()
        self._connect()
        self.view.selectRow(0)
        self._refresh()

    def choose(self, command: Command) -> None:
        """Go to a command."""
        self.view.selectRow(self.model.row_of(command))

    @property
    def current(self) -> Command | None:
        """The command whose keys would be changed."""
        return self.model.command(self.view.currentIndex().row())

    def _lay_out(self) -> None:
        self.search.setPlaceholderText(self.tr("Search for a command or for keys"))
        self.search.setAccessibleName(self.search.placeholderText())
        self.search.setClearButtonEnabled(True)
        self.view.setModel(self.model)
        self.view.setAccessibleName(self.tr("Commands and their keys"))
        self.view.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.view.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.view.setTabKeyNavigation(False)
        self.view.setShowGrid(False)
        self.view.verticalHeader().hide()
        self.view.verticalHeader().setDefaultSectionSize(self.view.fontMetrics().height() + 12)
        header = self.view.horizontalHeader()
        header.setSectionResizeMode(_COMMAND, QHeaderView.ResizeMode.Stretch)
        header.setSectionResizeMode(_MENU, QHeaderView.ResizeMode.ResizeToContents)
        header.setSectionResizeMode(_KEYS, QHeaderView.ResizeMode.ResizeToContents)
        header.setMinimumSectionSize(self.fontMetrics().averageCharWidth() * 12)
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        header.setHighlightSections(False)
        self.chosen.setProperty("role", "section")
        self.field.setPlaceholderText(self.tr("Click here and press the new keys"))
        self.says.setWordWrap(True)
        self.says.setTextFormat(Qt.TextFormat.PlainText)
        self.says.setMinimumHeight(2 * self.fontMetrics().height())
        self.says.setAlignment(Qt.AlignmentFlag.AlignTop)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 20, 24, 20)
        column.setSpacing(8)
        column.addWidget(self.search)
        column.addWidget(self.view, 1)
        column.addSpacing(4)
        column.addWidget(self.chosen)
        column.addLayout(self._row(self.field, self.use))
        column.addWidget(self.says)
        close = QPushButton(self.tr("Close"), self)
        close.clicked.connect(self.accept)
        for button in (self.use, self.remove, self.reset, self.reset_all, close):
            button.setAutoDefault(False)
        column.addLayout(self._row(self.remove, self.reset, self.reset_all, None, close))
        open_at(self, self.fontMetrics().averageCharWidth() * 100, self.fontMetrics().height() * 36)

    def _row(self, *widgets: QWidget | None) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(8)
        for widget in widgets:
            if widget is None:
                row.addStretch(1)
            else:
                row.addWidget(widget, 1 if widget is self.field else 0)
        return row

    def _connect(self) -> None:
        self.search.textChanged.connect(self._search)
        self.view.selectionModel().currentRowChanged.connect(self._note_current)
        self.view.activated.connect(self._go_to_field)
        self.field.pressed.connect(self._judge)
        self.use.clicked.connect(self._use)
        self.remove.clicked.connect(self._remove)
        self.reset.clicked.connect(self._reset)
        self.reset_all.clicked.connect(self._reset_all)
        self._preferences.changed.connect(self._refresh)

    def _search(self, text: str) -> None:
        self.model.search(text)
        if self.model.rowCount():
            self.view.selectRow(0)
        self._refresh()

    def _note_current(self, _index: QModelIndex) -> None:
        self.field.forget()
        self._refresh()

    def _go_to_field(self, _index: QModelIndex) -> None:
        self.field.setFocus(Qt.FocusReason.OtherFocusReason)

    def _refresh(self, _name: str = "") -> None:
        command = self.current
        name = command.text.rstrip(" …") if command is not None else ""
        label = self.tr("New keys for “%1”").replace("%1", name) if name else self.tr("No command fits the search.")
        self.chosen.setText(label)
        self.field.setAccessibleName(label)
        self.field.setEnabled(command is not None)
        self.remove.setEnabled(command is not None and bool(self.model.keys(command)))
        self.reset.setEnabled(command is not None and command.id in self._preferences.shortcuts)
        self.reset_all.setEnabled(bool(self._preferences.shortcuts))
        number = len(self._preferences.shortcuts)
        self.reset_all.setText(self.tr("Reset all (%1)").replace("%1", str(number)) if number else self.tr("Reset all"))
        self._judge(self.field.keys)

    def _judge(self, keys: str) -> None:
        """Say what using the pressed keys would do."""
        refusal = refuse_keys(keys) if keys else ""
        owner = owner_of(keys, self._commands, self._preferences.shortcuts) if keys and not refusal else None
        is_own = owner is not None and owner is self.current
        self.use.setEnabled(bool(keys) and not refusal and not is_own and self.current is not None)
        if refusal:
            self._say(refusal, "error")
        elif is_own:
            self._say(self.tr("The command has these keys already."), "")
        elif owner is not None:
            text = self.tr("%1 belongs to “%2” now. If you use it here, “%2” has it no longer.")
            self._say(text.replace("%1", shown((keys,))).replace("%2", owner.text.rstrip(" …")), "warning")
        else:
            self._say(self.tr("These keys are free.") if keys else "", "")

    def _say(self, text: str, severity: str) -> None:
        self.says.setText(text)
        self.says.setProperty("severity", severity)
        self.says.style().polish(self.says)
        self.field.setAccessibleDescription(text)

    def _use(self) -> None:
        command, keys = self.current, self.field.keys
        if command is not None and keys and not refuse_keys(keys):
            self.field.forget()
            self._preferences.shortcuts = given(command, keys, self._commands, self._preferences.shortcuts)
            self._say(self.tr("Done. %1 works now.").replace("%1", shown((keys,))), "")

    def _remove(self) -> None:
        command = self.current
        if command is not None:
            keys = {**self._preferences.shortcuts, command.id: ()}
            self._preferences.shortcuts = without_defaults(keys, self._commands)

    def _reset(self) -> None:
        """Give a command its own keys back, from whoever has them now."""
        command = self.current
        if command is None:
            return
        chosen = {name: keys for name, keys in self._preferences.shortcuts.items() if name != command.id}
        for keys in command.shortcuts:
            others = [one for one in self._commands if one is not command]
            owner = owner_of(keys, others, chosen)
            if owner is not None:
                kept = (one for one in chosen.get(owner.id, owner.shortcuts) if plain(one) != plain(keys))
                chosen[owner.id] = tuple(kept)
        self._preferences.shortcuts = without_defaults(chosen, self._commands)

    def _reset_all(self) -> None:
        self._preferences.shortcuts = {}
