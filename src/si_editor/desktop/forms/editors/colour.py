"""The editor of a colour: its code, and a patch that shows it and opens the palette."""

from PySide6.QtGui import QColor, QIcon, QPixmap
from PySide6.QtWidgets import QColorDialog, QHBoxLayout, QToolButton, QWidget

from si_editor.desktop.forms.editor import Edit, FormContext
from si_editor.desktop.forms.editors.text import TextEditor
from si_editor.desktop.forms.inputs import LineInput
from si_editor.desktop.forms.typed import storable
from si_editor.model.fieldpath import MISSING
from si_editor.model.fieldspec import FieldSpec


class ColourEditor(TextEditor):
    """A colour written as #rrggbb."""

    def __init__(self, spec: FieldSpec, context: FormContext, parent: QWidget | None = None) -> None:
        super().__init__(spec, context, parent)
        self._patch = QToolButton(self)
        self._patch.setToolTip(self.tr("Choose a colour…"))
        self._patch.setAccessibleName(self.tr("Choose a colour"))
        self._patch.setProperty("role", "patch")
        self._patch.clicked.connect(self._on_choose)
        line = QHBoxLayout()
        line.setSpacing(8)
        line.addWidget(self._input)
        line.addWidget(self._patch)
        line.addStretch()
        self.column.insertLayout(0, line)
        self._input.textChanged.connect(self._show_patch)
        self._show_patch()

    def make_input(self) -> LineInput:
        """A code is short."""
        return LineInput(12)

    def parse(self, text: str) -> object:
        """Read the code without blanks around it."""
        return storable(text).strip() or MISSING

    def _colour(self) -> QColor:
        text = self._input.text().strip()
        return QColor(text) if text.startswith("#") and len(text) == 7 else QColor()

    def _show_patch(self) -> None:
        colour = self._colour()
        picture = QPixmap(16, 16)
        picture.fill(colour if colour.isValid() else self.palette().base().color())
        self._patch.setIcon(QIcon(picture))

    def _on_choose(self) -> None:
        dialog = QColorDialog(self._colour(), self)
        dialog.setWindowTitle(self.spec.label)
        dialog.colorSelected.connect(self._on_chosen)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def _on_chosen(self, colour: QColor) -> None:
        self._input.show_text(colour.name())
        self.edited.emit(Edit((), self.value()))
