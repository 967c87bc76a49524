"""The head of the entry that is edited: its name, status, problems, and who refers to it."""

from collections import Counter
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QMenu, QSizePolicy, QToolButton, QVBoxLayout, QWidget

from si_editor.desktop.elided import ElidedLabel
from si_editor.desktop.entries import find_reading, has_status, is_unreadable, status_in, title_in, title_of
from si_editor.desktop.session import Session
from si_editor.desktop.texts.fields import kind_label
from si_editor.desktop.texts.steps import inside
from si_editor.desktop.wording import (
    SEVERITY_SIGNS,
    STATUS_SIGNS,
    STATUS_WORDS,
    counted_entries,
    field_label,
    severity_count,
    status_word,
)
from si_editor.model.fieldpath import MISSING
from si_editor.model.problems import SEVERITIES
from si_editor.model.records import RecordKey
from si_editor.store import Change

_MOST_NAMED = 25


class EntryHeader(QWidget):
    """Says what is being edited, and lets its status be changed.

    Signals:
        problems_requested: somebody wants to see the problems of this entry.
        record_requested: another entry, and the field to go to.
        list_requested: a kind, some of its entries, and a label that says which.
        terms_requested: somebody wants to see where the terms of this vocabulary are used.
    """

    problems_requested = Signal()
    record_requested = Signal(object, object)
    list_requested = Signal(str, object, str)
    terms_requested = Signal()

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._key: RecordKey | None = None
        self._shown_referrers: object = None
        self.title = ElidedLabel(self, lines=2)
        self.title.setProperty("role", "title")
        self.subtitle = ElidedLabel(self)
        self.subtitle.setProperty("role", "muted")
        self.status = QComboBox(self)
        self.status.setAccessibleName(self.tr("Status"))
        self.status.setPlaceholderText(self.tr("Unreadable"))
        for status in STATUS_WORDS:
            self.status.addItem(f"{STATUS_SIGNS[status]}  {status_word(status)}", status)
        self.problems = QToolButton(self)
        self.used_by = QToolButton(self)
        self.used_by.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self._menu = QMenu(self.used_by)
        self.used_by.setMenu(self._menu)
        self.terms = QToolButton(self)
        self.terms.setText(self.tr("Terms and their uses…"))
        self.terms.hide()
        self.terms.clicked.connect(self.terms_requested)
        self._lay_out()
        self.status.activated.connect(self._change_status)
        self.problems.clicked.connect(self.problems_requested)

    def show_record(self, key: RecordKey) -> None:
        """Describe another entry."""
        self._key = key
        self.refresh()

    def refresh(self) -> None:
        """Describe the entry as it is now."""
        key = self._key
        reading = find_reading(self._session.catalogue, key) if key is not None else None
        if key is None or reading is None:
            return
        data = reading.data
        self.title.set_text(title_in(key, data))
        unsaved = self.tr(" · not saved yet") if self._session.catalogue.is_unsaved(key) else ""
        self.subtitle.set_text(f"{kind_label(key.kind)} · {key.id}{unsaved}")
        is_lost = is_unreadable(self._session.catalogue, key)
        self.status.setVisible(has_status(key.kind) or is_lost)
        self.status.setEnabled(not is_lost)
        self.status.setCurrentIndex(-1 if is_lost else self.status.findData(status_in(key, data)))
        self.terms.setVisible(key.kind == "vocabulary" and not is_lost)
        self.refresh_findings()

    def refresh_findings(self) -> None:
        """Say anew what the last check found: problems, and who refers to the entry."""
        if self._key is None:
            return
        self._show_referrers(self._key)
        problems = self._session.problems_of(self._key)
        numbers = Counter(problem.severity for problem in problems)
        found = [severity for severity in SEVERITIES if numbers[severity]]
        words = [severity_count(severity, numbers[severity]) for severity in found]
        signs = [f"{SEVERITY_SIGNS[severity]} {numbers[severity]}" for severity in found]
        self.problems.setVisible(bool(found))
        self.problems.setText(f"{SEVERITY_SIGNS[found[0]]} {words[0]}" if len(found) == 1 else "   ".join(signs))
        self.problems.setAccessibleName(", ".join(words))
        text = self.tr("Show the problems of this entry: %1")
        self.problems.setToolTip(text.replace("%1", ", ".join(words)))

    def _lay_out(self) -> None:
        self.title.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self.subtitle.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        first = QHBoxLayout()
        first.setSpacing(12)
        first.addWidget(self.title, 1)
        first.addWidget(self.status)
        second = QHBoxLayout()
        second.setSpacing(4)
        second.addWidget(self.subtitle, 1)
        second.addWidget(self.terms)
        second.addWidget(self.used_by)
        second.addWidget(self.problems)
        for button in (self.terms, self.used_by, self.problems):
            button.setProperty("role", "quiet")
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 12, 16, 8)
        column.setSpacing(2)
        column.addLayout(first)
        column.addLayout(second)

    def _change_status(self, index: int) -> None:
        if self._key is None:
            return
        data = self._session.catalogue.reading(self._key).data
        wanted = str(self.status.itemData(index))
        if wanted == status_in(self._key, data):
            return
        change = Change(self._key, ("status",), data.get("status", MISSING), wanted)
        text = self.tr("Set %1 to %2").replace("%1", title_in(self._key, data))
        self._session.apply([change], text.replace("%2", inside(status_word(wanted))))

    def _show_referrers(self, key: RecordKey) -> None:
        referrers = self._session.known_referrers(key)
        if (key, referrers) == self._shown_referrers:
            return
        self._shown_referrers = (key, referrers)
        self.used_by.setVisible(bool(referrers))
        by_kind: dict[str, list[RecordKey]] = {}
        for referrer, _ in referrers:
            by_kind.setdefault(referrer.kind, []).append(referrer)
        numbers = ", ".join(counted_entries(keys) for keys in by_kind.values())
        self.used_by.setText(self.tr("Used by %1").replace("%1", numbers))
        self.used_by.setToolTip(self.tr("Show who names this entry, and in which field"))
        self._menu.clear()
        for referrer, path in referrers[:_MOST_NAMED]:
            name = title_of(self._session.catalogue, referrer)
            action = self._menu.addAction(f"{name} · {field_label(referrer, path)}".replace("&", "&&"))
            action.triggered.connect(partial(self._request, referrer, path))
        if len(referrers) > _MOST_NAMED:
            more = self._menu.addAction(self.tr("and %n more", "", len(referrers) - _MOST_NAMED))
            more.setEnabled(False)
        self._menu.addSeparator()
        for kind, keys in by_kind.items():
            action = self._menu.addAction(self.tr("List %1").replace("%1", counted_entries(keys)))
            action.triggered.connect(partial(self._request_list, kind, tuple(keys)))

    def _request_list(self, kind: str, keys: tuple[RecordKey, ...], _checked: bool = False) -> None:
        label = self.tr("Uses of %1").replace(
            "%1", title_of(self._session.catalogue, self._key) if self._key is not None else ""
        )
        self.list_requested.emit(kind, keys, label)

    def _request(self, key: RecordKey, path: object, _checked: bool = False) -> None:
        self.record_requested.emit(key, path)
