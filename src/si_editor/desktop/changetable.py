"""Changes as people read them: field by field, what was and what is, the words that differ marked."""

from collections.abc import Iterable, Sequence
from html import escape
from typing import Final

from PySide6.QtCore import QCoreApplication, QUrl
from PySide6.QtGui import QImage, QTextDocument
from PySide6.QtWidgets import QTextBrowser, QWidget

from si_editor.desktop.comparing import Piece, compare_words
from si_editor.desktop.entries import title_in
from si_editor.desktop.texts.fields import kind_label
from si_editor.desktop.theme import Theme
from si_editor.desktop.values import ValueWords, is_picture
from si_editor.desktop.wording import field_label
from si_editor.model.fieldpath import MISSING
from si_editor.store import Catalogue, Change, MediaError

_CONTEXT: Final = "Changes"
_MOST_SHOWN: Final = 200
_LONGEST: Final = 1_500
_PICTURE: Final = 96


class ChangeTable(QTextBrowser):
    """Shows changes as a small text: the field in bold, under it the old value and the new one."""

    def __init__(self, catalogue: Catalogue, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._catalogue = catalogue
        self._theme = theme
        self._words = ValueWords(catalogue)
        self._shown: tuple[Change, ...] = ()
        self._notes: tuple[str, ...] = ()
        self._asked_for: set[str] = set()
        self.setProperty("role", "reading")
        self.setOpenLinks(False)
        self.setUndoRedoEnabled(False)
        self.setAccessibleName(QCoreApplication.translate(_CONTEXT, "Changes"))
        theme.changed.connect(self._redraw)

    def show_changes(self, changes: Iterable[Change], notes: Iterable[str] = ()) -> None:
        """Show other changes, with sentences above them."""
        self._shown, self._notes = tuple(changes), tuple(notes)
        self._redraw()

    def loadResource(self, kind: int, name: QUrl | str) -> object:
        """Hand out small versions of the catalogue's own pictures, and nothing else."""
        if kind != QTextDocument.ResourceType.ImageResource.value or not isinstance(name, QUrl):
            return None
        try:
            picture = QImage.fromData(self._catalogue.read_media(name.path().lstrip("/")))
        except MediaError:
            return None
        return picture.scaledToHeight(_PICTURE) if not picture.isNull() and picture.height() > _PICTURE else picture

    def _redraw(self) -> None:
        many = len(self._shown) - _MOST_SHOWN
        parts = [f"<p>{escape(note)}</p>" for note in self._notes]
        records = {change.record for change in self._shown}
        parts += [self._html(change, len(records) > 1) for change in self._shown[:_MOST_SHOWN]]
        if many > 0:
            text = QCoreApplication.translate(_CONTEXT, "and %n more changes", "", many)
            parts.append(f"<p>{escape(text)}</p>")
        self.setHtml("".join(parts))

    def _html(self, change: Change, has_name: bool) -> str:
        label = escape(field_label(change.record, change.path))
        if has_name and change.path:
            reading = self._catalogue.snapshot().readings.get(change.record)
            name = title_in(change.record, reading.data) if reading is not None else change.record.id
            label = f"{escape(name)} › {label}"
        if not change.path:
            return self._whole_html(change)
        before = self._words.say(change.record, change.path, change.before)
        after = self._words.say(change.record, change.path, change.after)
        old, new = compare_words(before, after)
        return (
            f'<p style="margin:8px 0 2px 0"><b>{label}</b></p>'
            + self._line(QCoreApplication.translate(_CONTEXT, "before"), old, "error", change.before, change)
            + self._line(QCoreApplication.translate(_CONTEXT, "after"), new, "success", change.after, change)
        )

    def _whole_html(self, change: Change) -> str:
        data = change.before if change.after is MISSING else change.after
        name = title_in(change.record, data) if isinstance(data, dict) else change.record.id
        template = (
            QCoreApplication.translate(_CONTEXT, "%1 “%2” is deleted")
            if change.after is MISSING
            else QCoreApplication.translate(_CONTEXT, "%1 “%2” is new")
            if change.before is MISSING
            else QCoreApplication.translate(_CONTEXT, "%1 “%2” is replaced")
        )
        heading = template.replace("%1", kind_label(change.record.kind)).replace("%2", name)
        lines = [f'<p style="margin:8px 0 2px 0"><b>{escape(heading)}</b></p>']
        for field, value in data.items() if isinstance(data, dict) else ():
            text = self._words.say(change.record, (str(field),), value)
            if text:
                label = escape(field_label(change.record, (str(field),)))
                muted = self._theme.code("muted")
                lines.append(
                    f'<p style="margin:2px 0 2px 12px"><span style="color:{muted}">{label}:</span> {_lines(text)}</p>'
                )
        return "".join(lines)

    def _line(self, sign: str, pieces: Sequence[Piece], colour: str, value: object, change: Change) -> str:
        muted = self._theme.code("muted")
        start = f'<p style="margin:1px 0 1px 12px"><span style="color:{muted}">{escape(sign)}:</span> '
        if not pieces:
            empty = escape(QCoreApplication.translate("wording", "empty"))
            return f'{start}<span style="color:{muted}"><i>{empty}</i></span></p>'
        text = marked_html(self._theme, pieces, colour)
        picture = ""
        if isinstance(value, str) and is_picture(change.record, change.path):
            address = QUrl()
            address.setPath(f"/{value}")
            picture = f'<br><img src="{escape(address.toString())}">'
        return f"{start}{text}{picture}</p>"


def marked_html(theme: Theme, pieces: Sequence[Piece], colour: str) -> str:
    """Write a text with the words marked that differ: on a ground of that colour, struck out where they went."""
    ground = theme.mixed("paper", colour, 0.22).name()
    line = "line-through" if colour == "error" else "underline"
    return "".join(
        f'<span style="background-color:{ground};text-decoration:{line}">{_lines(piece.text)}</span>'
        if piece.is_changed
        else _lines(piece.text)
        for piece in pieces
    )


def _lines(text: str) -> str:
    cut = text if len(text) <= _LONGEST else f"{text[:_LONGEST]}…"
    return escape(cut).replace("\n", "<br>")
