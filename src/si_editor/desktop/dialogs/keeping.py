"""The choices of how long and how much is kept of what was deleted and replaced."""

from functools import partial

from PySide6.QtCore import QLocale, Qt
from PySide6.QtWidgets import QComboBox, QFormLayout, QLabel, QWidget

from si_editor.desktop.preferences import KEPT, Preferences


class KeepingView(QWidget):
    """Lets the limits of trash and versions be chosen."""

    def __init__(self, preferences: Preferences, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._preferences = preferences
        self.boxes = {name: QComboBox(self) for name in KEPT}
        self._form = QFormLayout(self)
        self._form.setContentsMargins(0, 0, 0, 0)
        self._form.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapLongRows)
        self._form.setHorizontalSpacing(24)
        self._form.setVerticalSpacing(12)
        self._form.setLabelAlignment(Qt.AlignmentFlag.AlignLeft)
        self._section(self.tr("Trash"))
        self._add("trash_days", self.tr("Keep deleted entries for"))
        self._add("trash_megabytes", self.tr("Keep at most"))
        self._section(self.tr("Earlier versions"))
        self._add("version_days", self.tr("Keep versions for"))
        self._add("versions", self.tr("Keep of each entry"))
        text = self.tr(
            "The oldest go first. Other limits hold from the next time that a catalogue is opened; what is beyond them "
            "is then deleted for good."
        )
        note = QLabel(text, self)
        note.setProperty("role", "muted")
        note.setWordWrap(True)
        self._form.addRow(note)
        preferences.changed.connect(self._refresh)
        self._refresh()

    def _section(self, text: str) -> None:
        label = QLabel(text, self)
        label.setProperty("role", "section")
        self._form.addRow(label)

    def _add(self, name: str, text: str) -> None:
        box = self.boxes[name]
        for number in sorted({*KEPT[name], self._preferences.limit(name)}):
            box.addItem(self._words(name, number), number)
        box.setAccessibleName(text)
        box.activated.connect(partial(self._choose, name))
        label = QLabel(text, self)
        label.setBuddy(box)
        self._form.addRow(label, box)

    def _words(self, name: str, number: int) -> str:
        if name == "versions":
            return self.tr("%n versions", "", number)
        if name == "trash_megabytes":
            return QLocale().formattedDataSize(number * 1_000_000, 0, QLocale.DataSizeFormat.DataSizeSIFormat)
        return self.tr("%n days", "", number)

    def _choose(self, name: str, row: int) -> None:
        self._preferences.set_limit(name, int(self.boxes[name].itemData(row)))

    def _refresh(self, _name: str = "") -> None:
        for name, box in self.boxes.items():
            box.setCurrentIndex(max(0, box.findData(self._preferences.limit(name))))
