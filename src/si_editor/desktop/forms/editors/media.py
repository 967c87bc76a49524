"""The editor of a media file: a small picture of it, its name, and ways to bring in a new one."""

from pathlib import Path

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QDragEnterEvent, QDragLeaveEvent, QDropEvent, QImageReader, QPixmap
from PySide6.QtWidgets import QLabel, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from si_editor.desktop.forms.editor import FormContext, is_absent, set_state
from si_editor.desktop.forms.editors.picks import PickEditor
from si_editor.desktop.forms.typed import shown
from si_editor.model.fieldspec import FieldSpec

_SIZE = QSize(120, 80)
_LARGEST_SIDE = 20_000


class Thumbnail(QLabel):
    """A picture at a glance. It is read when it is first seen, never larger than it is shown.

    Signals:
        dropped: the file that was dropped on it.
    """

    dropped = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("thumbnail")
        self.setFixedSize(_SIZE)
        self.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.setWordWrap(True)
        self.setAcceptDrops(True)
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

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Take one file."""
        if _file_in(event) is not None:
            set_state(self, "dropping", True)
            event.acceptProposedAction()

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        """Look as before."""
        set_state(self, "dropping", False)

    def dropEvent(self, event: QDropEvent) -> None:
        """Hand on the file."""
        set_state(self, "dropping", False)
        path = _file_in(event)
        if path is not None:
            event.setDropAction(Qt.DropAction.CopyAction)
            event.accept()
            self.dropped.emit(path)


class MediaEditor(PickEditor):
    """The name of a media file, picked from the catalogue or brought in from elsewhere."""

    def __init__(self, spec: FieldSpec, context: FormContext, parent: QWidget | None = None) -> None:
        super().__init__(spec, context, parent)
        self._picture = Thumbnail(self)
        self._picture.dropped.connect(self._import)
        self._choose = QPushButton(self.tr("Choose a file…"), self)
        self._choose.setProperty("role", "formAction")
        self._choose.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self._choose.clicked.connect(self._on_choose)
        side = QVBoxLayout()
        side.setSpacing(4)
        self.row.removeWidget(self._line)
        side.addWidget(self._line)
        side.addWidget(self._choose)
        side.addStretch()
        self.row.insertWidget(0, self._picture)
        self.row.insertLayout(1, side)

    @property
    def thumbnail(self) -> Thumbnail:
        """The small picture."""
        return self._picture

    def placeholder(self) -> str:
        """Say how to find a file."""
        return self.tr("Type to search in the media folder")

    def set_value(self, value: object) -> None:
        """Show a file."""
        super().set_value(value)
        name = "" if is_absent(value) else shown(value)
        if name and Path(name).name == name:
            self._picture.show_file(self.context.lookups.media_path(name))
        else:
            self._picture.show_nothing()

    def _on_choose(self) -> None:
        source = self.context.media.choose_file(self.spec.media_types)
        if source is not None:
            self._import(source)

    def _import(self, source: object) -> None:
        name = self.context.media.import_file(source) if isinstance(source, Path) else None
        if name is not None:
            self._take(name)


def _file_in(event: QDropEvent) -> Path | None:
    urls = event.mimeData().urls()
    path = Path(urls[0].toLocalFile()) if len(urls) == 1 and urls[0].isLocalFile() else None
    return path if path is not None and path.is_file() else None
