"""Undo belongs to the session: inputs let its keys and menu entries pass on to the window."""

from PySide6.QtCore import QEvent
from PySide6.QtGui import QContextMenuEvent, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QMenu

_REDO_OF_OTHERS = QKeySequence("Ctrl+Shift+Z"), QKeySequence("Ctrl+Y")
_OWN_ENTRIES = {"edit-undo", "edit-redo"}


def is_undo_key(event: QEvent) -> bool:
    """Tell whether a key event asks for undo or redo, on this or another system."""
    if not isinstance(event, QKeyEvent):
        return False
    if event.matches(QKeySequence.StandardKey.Undo) or event.matches(QKeySequence.StandardKey.Redo):
        return True
    return QKeySequence(event.keyCombination()) in _REDO_OF_OTHERS


def passes_undo(event: QEvent) -> bool:
    """Refuse an undo or redo key, so that the window gets it; tell whether it was one."""
    if event.type() in (QEvent.Type.ShortcutOverride, QEvent.Type.KeyPress) and is_undo_key(event):
        event.ignore()
        return True
    return False


def without_undo(menu: QMenu) -> QMenu:
    """Take an input's private undo and redo out of its menu."""
    for action in menu.actions():
        if action.objectName() in _OWN_ENTRIES:
            menu.removeAction(action)
    first = next(iter(menu.actions()), None)
    if first is not None and first.isSeparator():
        menu.removeAction(first)
    return menu


def show_menu(menu: QMenu, event: QContextMenuEvent) -> None:
    """Show an input's menu where it was asked for, and forget it."""
    menu.exec(event.globalPos())
    menu.deleteLater()
