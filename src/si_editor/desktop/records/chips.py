"""Removable chips above the list: each says what narrows it, and stops doing so when it is pressed."""

from collections.abc import Hashable, Sequence
from functools import partial

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QPushButton, QSizePolicy, QWidget

from si_editor.desktop.forms.flow import FlowLayout

_LONGEST = 44
_REMOVES = "  ✕"
_EDGES = 24


class FilterChip(QPushButton):
    """One reason for which only some entries are listed; Delete removes it too.

    Signals:
        removed: somebody wants to do without it.
    """

    removed = Signal()

    def __init__(self, label: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.label = label
        self.setProperty("role", "chip")
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        self.setToolTip(self.tr("Remove “%1”").replace("%1", label))
        self.setAccessibleName(self.tr("%1. Press to remove this restriction.").replace("%1", label))
        self.clicked.connect(self._remove)
        self.ensurePolished()
        self._fit()

    def sizeHint(self) -> QSize:
        """Ask for room for the whole label, within reason."""
        metrics = self.fontMetrics()
        # Measured in the same parts as in _fit: together they are a hair narrower, and the label would lose its end.
        width = metrics.horizontalAdvance(self.label[:_LONGEST]) + metrics.horizontalAdvance(_REMOVES) + 2
        return QSize(width + _EDGES, super().sizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fit the label into the room there is; the sign that removes it always stays."""
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        metrics = self.fontMetrics()
        room = self.width() - _EDGES - metrics.horizontalAdvance(_REMOVES)
        shown = metrics.elidedText(self.label, Qt.TextElideMode.ElideRight, max(room, 1))
        self.setText(f"{shown}{_REMOVES}".replace("&", "&&"))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Delete removes, Enter too."""
        keys = (Qt.Key.Key_Delete, Qt.Key.Key_Backspace, Qt.Key.Key_Return, Qt.Key.Key_Enter)
        if event.key() in keys:
            self._remove()
        else:
            super().keyPressEvent(event)

    def _remove(self, _checked: bool = False) -> None:
        self.removed.emit()


class ChipBar(QWidget):
    """All that narrows the list, and the way to be rid of it at once.

    Signals:
        removed: the name of the chip that somebody wants to do without.
        cleared: somebody wants to see everything.
    """

    removed = Signal(object)
    cleared = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(self.tr("What narrows the list"))
        self._shown: tuple[tuple[Hashable, str], ...] = ()
        self.chips: list[FilterChip] = []
        self._flow = FlowLayout(self)
        self.setContentsMargins(12, 0, 8, 8)
        self.clear_all = QPushButton(self.tr("Clear all"), self)
        self.clear_all.setProperty("role", "link")
        self.clear_all.clicked.connect(self._clear)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.hide()

    @property
    def labels(self) -> tuple[str, ...]:
        """What stands on the chips."""
        return tuple(chip.label for chip in self.chips)

    def say(self, chips: Sequence[tuple[Hashable, str]]) -> None:
        """Show other chips, each with its name; without any, the bar is hidden."""
        if tuple(chips) == self._shown:
            return
        self._shown = tuple(chips)
        had_focus = any(chip.hasFocus() for chip in self.chips)
        while self._flow.takeAt(0) is not None:
            pass
        for chip in self.chips:
            chip.hide()
            chip.deleteLater()
        self.chips = [self._made(name, label) for name, label in chips]
        self.clear_all.setVisible(len(self.chips) > 1)
        if len(self.chips) > 1:
            self._flow.addWidget(self.clear_all)
        self.setVisible(bool(self.chips))
        if had_focus and self.chips:
            self.chips[0].setFocus(Qt.FocusReason.OtherFocusReason)
        self._flow.invalidate()
        self.updateGeometry()

    def _made(self, name: Hashable, label: str) -> FilterChip:
        chip = FilterChip(label, self)
        chip.removed.connect(partial(self.removed.emit, name))
        self._flow.addWidget(chip)
        chip.show()
        return chip

    def _clear(self, _checked: bool = False) -> None:
        self.cleared.emit()
