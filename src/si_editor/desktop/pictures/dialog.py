"""The small dialog for a new picture: which copy is taken, what is to be seen, and whose it is."""

from collections.abc import Generator
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from PySide6.QtCore import QLocale, QSize, Qt, Signal
from PySide6.QtGui import QImageReader, QPixmap
from PySide6.QtWidgets import (
    QButtonGroup,
    QCompleter,
    QDialog,
    QFormLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QProgressBar,
    QPushButton,
    QRadioButton,
    QVBoxLayout,
    QWidget,
)

from si_editor.desktop.forms.inputs import ChoiceInput
from si_editor.desktop.tasks import Job, Tasks
from si_editor.desktop.texts.choices import choice_word
from si_editor.desktop.texts.spoken import spoken
from si_editor.intake.picture import Picture, PictureError, ReducedPicture, check_whole, reducing
from si_editor.model.fieldspec import find_field, read_fields
from si_editor.model.kinds import Media

_PREVIEW: Final = QSize(280, 220)
_ALT_LIMIT: Final = 250
_WIDEST: Final = "888.8 MB"


@dataclass(frozen=True)
class PictureAnswer:
    """What was said of a picture; ``reduced`` is the smaller copy if that is to be taken."""

    reduced: ReducedPicture | None
    alt: str = ""
    is_decorative: bool = False
    credit: str = ""
    holder: str = ""
    licence: str = ""


def preparing(source: Path, picture: Picture) -> Generator[int, None, ReducedPicture | None]:
    """Get a picture ready step by step: make the smaller copy of a large one, look through a small one to its end."""
    if picture.is_large and picture.width:
        return (yield from reducing(source))
    yield 10
    check_whole(source)
    return None


class PictureDialog(QDialog):
    """Asks for what no program can know of a picture. Nothing happens to the catalogue before it is answered.

    Signals:
        answered: a `PictureAnswer`.
    """

    answered = Signal(object)

    def __init__(
        self,
        source: Path,
        picture: Picture,
        tasks: Tasks,
        known: tuple[str, ...] = (),
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setObjectName("newPicture")
        self.setModal(True)
        self._picture = picture
        self._reduced: ReducedPicture | None = None
        self._is_prepared = False
        self._known = known
        title = self.tr("Add “%1”").replace("%1", source.name)
        self.setWindowTitle(title)
        self._make_widgets(picture)
        self._lay_out(title, source, picture)
        self._connect()
        self._refresh()
        self._job: Job = tasks.follow(
            "picture", lambda: preparing(source, picture), self._take_prepared, self._progress.setValue, self._fail
        )
        self.alt.setFocus()

    @property
    def state(self) -> str:
        """The sentence that says why the picture cannot be taken; empty if it can."""
        return self._state.text()

    def _make_widgets(self, picture: Picture) -> None:
        self.take_reduced = QRadioButton(self)
        # The words that come once the copy is made are the longest.
        longest = self.tr("Take a reduced copy (%1 instead of %2)").replace("%1", _WIDEST).replace("%2", _WIDEST)
        self.take_reduced.setText(longest)
        self.take_original = QRadioButton(self.tr("Take the original (%1)").replace("%1", _weight(picture.size)), self)
        self.copies = QButtonGroup(self)
        self.copies.addButton(self.take_reduced)
        self.copies.addButton(self.take_original)
        self.take_reduced.setChecked(True)
        self.shows_something = QRadioButton(self.tr("What is to be seen, in one sentence:"), self)
        self.is_decorative = QRadioButton(self.tr("It is only decoration"), self)
        self.is_decorative.setToolTip(self.tr("It says nothing that the text does not say."))
        self.meanings = QButtonGroup(self)
        self.meanings.addButton(self.shows_something)
        self.meanings.addButton(self.is_decorative)
        self.shows_something.setChecked(True)
        self.alt = QPlainTextEdit(self)
        self.alt.setTabChangesFocus(True)
        self.alt.setPlaceholderText(self.tr("e.g. Six people stand around a table with a map on it."))
        self.alt.setAccessibleName(self.tr("Description of the picture"))
        self.alt.setFixedHeight(self.fontMetrics().lineSpacing() * 3 + 18)
        self.counter = QLabel(self)
        self.counter.setProperty("role", "help")
        self.credit, self.holder = QLineEdit(self), QLineEdit(self)
        self.holder.setCompleter(_completer(self._known, self.holder))
        self.licence = ChoiceInput(self)
        self.licence.addItem(self.tr("Not stated yet"), "")
        spec = find_field(read_fields(Media), ("licence",))
        for code in spec.choices if spec is not None else ():
            self.licence.addItem(choice_word("licence", code), code)
        self._progress = QProgressBar(self)
        self._progress.setTextVisible(False)
        self._progress.setAccessibleName(self.tr("Getting the picture ready"))
        self._state = QLabel(self)
        self._state.setWordWrap(True)
        self.add = QPushButton(self.tr("Add picture"), self)
        self.add.setProperty("role", "primary")
        self.add.setDefault(True)
        self.later = QPushButton(self.tr("Describe later"), self)
        self.later.setToolTip(self.tr("The picture is added, and the problems remind you of what is missing."))
        self.cancel = QPushButton(self.tr("Cancel"), self)
        self.later.setAutoDefault(False)
        self.cancel.setAutoDefault(False)

    def _lay_out(self, title: str, source: Path, picture: Picture) -> None:
        heading = QLabel(title, self)
        heading.setProperty("role", "title")
        heading.setTextFormat(Qt.TextFormat.PlainText)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 20, 24, 20)
        column.setSpacing(12)
        column.addWidget(heading)
        middle = QHBoxLayout()
        middle.setSpacing(24)
        middle.addLayout(self._picture_column(source, picture))
        middle.addLayout(self._question_column(picture), 1)
        column.addLayout(middle)
        buttons = QHBoxLayout()
        buttons.addWidget(self.later)
        buttons.addStretch(1)
        buttons.addWidget(self.cancel)
        buttons.addWidget(self.add)
        column.addSpacing(4)
        column.addLayout(buttons)
        for button in (self.later, self.cancel, self.add):
            button.ensurePolished()
            button.setMinimumSize(button.sizeHint())
        # As wide as its words in large type, so that none of them is cut.
        self.ensurePolished()
        words = max(self.fontMetrics().horizontalAdvance(one.text()) for one in self._choices())
        self.setMinimumWidth(max(760, _PREVIEW.width() + words + 140))

    def _choices(self) -> tuple[QRadioButton, ...]:
        return (self.take_reduced, self.take_original, self.shows_something, self.is_decorative)

    def _picture_column(self, source: Path, picture: Picture) -> QVBoxLayout:
        column = QVBoxLayout()
        column.setSpacing(6)
        shown = QLabel(self)
        shown.setObjectName("thumbnail")
        shown.setFixedSize(_PREVIEW)
        shown.setAlignment(Qt.AlignmentFlag.AlignCenter)
        shown.setAccessibleName(self.tr("The picture “%1”").replace("%1", source.name))
        reader = QImageReader(str(source))
        reader.setAutoTransform(True)
        ratio = self.devicePixelRatioF()
        room = (_PREVIEW - QSize(8, 8)) * ratio
        size = reader.size()
        if size.isValid():
            # The reader scales before it turns the picture upright.
            is_turned = (size.width() > size.height()) != (picture.width > picture.height)
            room = room.transposed() if is_turned else room
            reader.setScaledSize(size.scaled(room, Qt.AspectRatioMode.KeepAspectRatio))
        image = QPixmap.fromImage(reader.read())
        image.setDevicePixelRatio(ratio)
        shown.setPixmap(image)
        facts = _weight(picture.size)
        if picture.width:
            facts = self.tr("%1 × %2 pixels, %3").replace("%1", str(picture.width)).replace("%2", str(picture.height))
            facts = facts.replace("%3", _weight(picture.size))
        note = QLabel(facts, self)
        note.setProperty("role", "help")
        note.setWordWrap(True)
        note.setMaximumWidth(_PREVIEW.width())
        column.addWidget(shown)
        column.addWidget(note)
        column.addWidget(self._progress)
        column.addStretch(1)
        return column

    def _question_column(self, picture: Picture) -> QVBoxLayout:
        column = QVBoxLayout()
        column.setSpacing(6)
        for button in (self.take_reduced, self.take_original):
            button.setVisible(picture.is_large and bool(picture.width))
            column.addWidget(button)
        if picture.is_large and picture.width:
            column.addSpacing(10)
        column.addWidget(self.shows_something)
        column.addWidget(self.alt)
        column.addWidget(self.counter)
        column.addWidget(self.is_decorative)
        column.addSpacing(10)
        rights = QFormLayout()
        rights.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.ExpandingFieldsGrow)
        rights.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapLongRows)
        for label, widget in (
            (self.tr("Credit"), self.credit),
            (self.tr("Rights holder"), self.holder),
            (self.tr("Licence"), self.licence),
        ):
            widget.setAccessibleName(label)
            rights.addRow(label, widget)
        self.credit.setPlaceholderText(self.tr("e.g. Photo: Ana Example"))
        column.addLayout(rights)
        column.addWidget(self._state)
        column.addStretch(1)
        return column

    def _connect(self) -> None:
        self.alt.textChanged.connect(self._on_described)
        self.meanings.buttonClicked.connect(self._refresh)
        self.copies.buttonClicked.connect(self._refresh)
        self.add.clicked.connect(self._finish)
        self.later.clicked.connect(self._finish)
        self.cancel.clicked.connect(self.reject)
        self.rejected.connect(self._stop)

    def _on_described(self) -> None:
        if self.alt.toPlainText().strip():
            self.shows_something.setChecked(True)
        self._refresh()

    def _refresh(self, _button: object = None) -> None:
        text = self._alt_text()
        is_said = self.is_decorative.isChecked() or bool(text)
        is_ready = self._is_prepared or (self._picture.is_large and self.take_original.isChecked())
        self.add.setEnabled(is_ready and is_said)
        self.later.setEnabled(is_ready)
        self.alt.setEnabled(not self.is_decorative.isChecked())
        words = self.tr("%1 of %2 characters").replace("%1", str(len(text))).replace("%2", str(_ALT_LIMIT))
        self.counter.setText(words)
        reduced = self._reduced
        if reduced is None:
            self.take_reduced.setText(self.tr("Take a reduced copy"))
        else:
            offer = self.tr("Take a reduced copy (%1 instead of %2)")
            offer = offer.replace("%1", _weight(len(reduced.data))).replace("%2", _weight(self._picture.size))
            self.take_reduced.setText(offer)

    def _alt_text(self) -> str:
        return " ".join(self.alt.toPlainText().split())

    def _finish(self) -> None:
        is_described = self.sender() is self.add
        takes_reduced = self._reduced is not None and self.take_reduced.isChecked()
        answer = PictureAnswer(
            self._reduced if takes_reduced else None,
            self._alt_text() if not self.is_decorative.isChecked() else "",
            is_described and self.is_decorative.isChecked(),
            self.credit.text().strip(),
            self.holder.text().strip(),
            str(self.licence.currentData() or ""),
        )
        self.accept()
        self.answered.emit(answer)

    def _take_prepared(self, reduced: ReducedPicture | None) -> None:
        self._reduced = reduced
        if reduced is not None and len(reduced.data) >= self._picture.size:
            # A copy that weighs more helps nobody.
            self._reduced = None
            self.take_original.setChecked(True)
            self.take_reduced.setEnabled(False)
        self._is_prepared = True
        self._progress.hide()
        self._refresh()

    def _fail(self, error: Exception) -> None:
        if not isinstance(error, PictureError):
            raise error
        self._progress.hide()
        self._state.setText(spoken(error.sentence))
        self._state.setProperty("severity", "error")
        self._state.style().polish(self._state)
        for button in (self.take_reduced, self.take_original, self.add, self.later):
            button.setEnabled(False)
        self.cancel.setFocus()

    def _stop(self) -> None:
        self._job.cancel()


def _weight(size: int) -> str:
    return QLocale().formattedDataSize(size, 1, QLocale.DataSizeFormat.DataSizeSIFormat)


def _completer(words: tuple[str, ...], parent: QWidget) -> QCompleter:
    completer = QCompleter(list(words), parent)
    completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
    completer.setFilterMode(Qt.MatchFlag.MatchContains)
    return completer
