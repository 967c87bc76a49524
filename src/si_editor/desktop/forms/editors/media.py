"""The editor of a media file: a small picture of it, its name, and ways to bring in a new one."""

from pathlib import Path

from PySide6.QtCore import QEvent, QObject, QSize, Qt
from PySide6.QtGui import (
    QDragEnterEvent,
    QDragLeaveEvent,
    QDropEvent,
    QImage,
    QImageReader,
    QKeyEvent,
    QKeySequence,
    QPixmap,
)
from PySide6.QtWidgets import QApplication, QLabel, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from si_editor.desktop.dropping import files_in, image_in, media_in
from si_editor.desktop.forms.editor import Edit, FormContext, is_absent, set_state
from si_editor.desktop.forms.editors.picks import PickEditor
from si_editor.desktop.forms.flow import FlowLayout
from si_editor.desktop.forms.sentence import Sentence
from si_editor.desktop.forms.services import Arrival
from si_editor.desktop.forms.typed import shown
from si_editor.desktop.texts.spoken import spoken
from si_editor.desktop.wording import SEVERITY_SIGNS
from si_editor.model.fieldspec import FieldSpec
from si_editor.model.records import RecordKey

_SIZE = QSize(120, 80)
_LARGEST_SIDE = 20_000


class Thumbnail(QLabel):
    """A picture at a glance. It is read when it is first seen, never larger than it is shown."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("thumbnail")
        self.setFixedSize(_SIZE)
        self.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.setWordWrap(True)
        self.show_nothing()

    def show_nothing(self) -> None:
        """Invite to drop a file."""
        self.setText(self.tr("Drop a file here"))

    def show_file(self, path: Path) -> None:
        """Show a picture, or say in a word why there is none."""
        if not path.is_file():
            self.setText(self.tr("File is missing"))
            return
        reader = QImageReader(str(path))
        reader.setAutoTransform(True)
        size = reader.size()
        if not reader.canRead() or max(size.width(), size.height()) > _LARGEST_SIDE:
            self.setText(path.suffix.lstrip(".").upper() or self.tr("File"))
            return
        ratio = self.devicePixelRatioF()
        room = (self.size() - QSize(6, 6)) * ratio
        if size.isValid():
            reader.setScaledSize(size.scaled(room, Qt.AspectRatioMode.KeepAspectRatio))
        picture = QPixmap.fromImage(reader.read())
        picture.setDevicePixelRatio(ratio)
        self.setPixmap(picture)


class MediaEditor(PickEditor):
    """The name of a media file, picked from the catalogue or brought in from elsewhere."""

    def __init__(self, spec: FieldSpec, context: FormContext, parent: QWidget | None = None) -> None:
        super().__init__(spec, context, parent)
        self._picture = Thumbnail(self)
        # All of it: what is dropped beside the small picture must not become the picture of the whole entry.
        self.setAcceptDrops(True)
        self._choose = QPushButton(self.tr("Choose a file…"), self)
        self._choose.setProperty("role", "formAction")
        self._choose.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self._choose.clicked.connect(self._on_choose)
        self._open = QPushButton(self.tr("Open its entry →"), self)
        self._open.setProperty("role", "formAction")
        self._open.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self._open.clicked.connect(self._on_open)
        self._open.hide()
        self._findings = Sentence("", "help", self)
        self._findings.hide()
        self._line.installEventFilter(self)
        side = QVBoxLayout()
        side.setSpacing(4)
        self.row.removeWidget(self._line)
        side.addWidget(self._line)
        buttons = FlowLayout(spacing=12, between_lines=0)
        buttons.addWidget(self._choose)
        buttons.addWidget(self._open)
        side.addLayout(buttons)
        side.addWidget(self._findings)
        side.addStretch()
        self.row.insertWidget(0, self._picture)
        self.row.insertLayout(1, side)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Take one file."""
        if _file_in(event) is not None:
            set_state(self._picture, "dropping", True)
            event.acceptProposedAction()

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        """Look as before."""
        set_state(self._picture, "dropping", False)

    def dropEvent(self, event: QDropEvent) -> None:
        """Bring the file in."""
        set_state(self._picture, "dropping", False)
        path = _file_in(event)
        if path is not None:
            event.setDropAction(Qt.DropAction.CopyAction)
            event.accept()
            self._import(path)

    @property
    def thumbnail(self) -> Thumbnail:
        """The small picture."""
        return self._picture

    @property
    def findings(self) -> str:
        """What is said of the entry of the file; empty if nothing is wrong with it."""
        return "" if self._findings.isHidden() else self._findings.text()

    def placeholder(self) -> str:
        """Say how to find a file."""
        return self.tr("Type to search in the media folder")

    def set_value(self, value: object) -> None:
        """Show a file."""
        super().set_value(value)
        name = "" if is_absent(value) else shown(value)
        self.refresh_findings()
        if name and Path(name).name == name:
            self._picture.show_file(self.context.lookups.media_path(name))
        else:
            self._picture.show_nothing()

    def _on_choose(self) -> None:
        source = self.context.media.choose_file(self.spec.media_types)
        if source is not None:
            self._import(source)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Take a picture that is pasted into the line; text is pasted as ever."""
        is_paste = (
            isinstance(event, QKeyEvent)
            and event.type() == QEvent.Type.KeyPress
            and event.matches(QKeySequence.StandardKey.Paste)
        )
        if is_paste and self.paste():
            return True
        return super().eventFilter(watched, event)

    def paste(self) -> bool:
        """Bring in what the clipboard holds; False if that is nothing for this field."""
        data = QApplication.clipboard().mimeData()
        files = media_in(data, self.spec.media_types)
        image = image_in(data) if "picture" in self.spec.media_types else None
        if not files and image is None:
            return False
        self._import(files[0] if files else image)
        return True

    def refresh_findings(self) -> None:
        """Say what is wrong with the entry of the file that is shown here."""
        name = shown(self._value)
        found = self.context.lookups.problems(RecordKey("media", name)) if name else ()
        errors = [problem for problem in found if problem.severity != "hint"]
        self._findings.setVisible(bool(errors))
        self._open.setVisible(bool(name) and any(option.value == name for option in self.options()))
        if errors:
            sentence = f"{SEVERITY_SIGNS[errors[0].severity]} {spoken(errors[0].message)}"
            more = len(errors) - 1
            self._findings.setText(f"{sentence} {self.tr('And %n more.', '', more)}" if more else sentence)

    def _on_open(self) -> None:
        self.context.requests.record_requested.emit(RecordKey("media", shown(self._value)))

    def _import(self, source: object) -> None:
        if isinstance(source, Path | QImage):
            self.context.media.bring_in(source, self.spec.media_types, self.context.key.id, self._take_arrival)

    def _take_arrival(self, arrival: Arrival) -> None:
        self.set_value(arrival.name)
        self.edited.emit(Edit((), arrival.name, along=arrival.changes))


def _file_in(event: QDropEvent) -> Path | None:
    files = files_in(event.mimeData())
    return files[0] if len(files) == 1 else None
