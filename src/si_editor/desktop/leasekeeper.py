"""Tells who else has the catalogue open, and them that it is open here; nobody is kept out."""

import getpass
import platform
from collections.abc import Callable
from datetime import datetime, timedelta

from PySide6.QtCore import QDate, QDateTime, QLocale, QObject, QTimer, Signal

from si_editor.desktop.folders import UserFolders
from si_editor.desktop.notice import NoticeBar
from si_editor.desktop.panes import Panes
from si_editor.desktop.session import Session
from si_editor.store import BEAT, Holder, Lease, Standing

_SLOT = "lease"


class LeaseKeeper(QObject):
    """Keeps the lease of one window alive in the background, and says above the panes when somebody else has it.

    Signals:
        freed: whoever had the catalogue open has left it; what they changed can be read now.
    """

    freed = Signal()

    def __init__(self, session: Session, panes: Panes, folders: UserFolders, parent: QObject) -> None:
        super().__init__(parent)
        self._session = session
        self._panes = panes
        self._lease = Lease(session.catalogue.root, _user(), platform.node(), folders.presence)
        self._told_of: Holder | None = None
        self._had_it = False
        self.bar: NoticeBar | None = None
        self._timer = QTimer(self)
        self._timer.setInterval(BEAT // timedelta(milliseconds=1))
        self._timer.timeout.connect(self.beat)

    def begin(self) -> None:
        """Take the lease if it is free, and look after it from now on."""
        self._ask(self._lease.claim, self._take_first)
        self._timer.start()

    def beat(self) -> None:
        """Renew the lease, or look whether it has become free."""
        self._ask(self._lease.renew, self._take)

    def take_over(self) -> None:
        """Take the lease from whoever has it."""
        self._hide()
        self._ask(self._lease.take_over, self._take)

    def close(self) -> None:
        """Give the lease back; call it when no background work can run any more."""
        self._timer.stop()
        self._lease.release()

    def _ask(self, work: Callable[[], Standing], done: Callable[[Standing], None]) -> None:
        self._session.tasks.run(_SLOT, work, done)

    def _take_first(self, standing: Standing) -> None:
        left = standing.other
        if standing.is_mine and left is not None and not self._is_own(left):
            text = self.tr("%1 had this catalogue open until %2 and did not close it.")
            self._session.told.emit(text.replace("%1", self._name(left)).replace("%2", _moment(left.seen)))
        self._take(standing)

    def _take(self, standing: Standing) -> None:
        other = standing.other
        if standing.is_mine:
            was_waiting = self._told_of
            self._had_it, self._told_of = True, None
            self._hide()
            if was_waiting is not None and other is None:
                text = self.tr("%1 has closed the catalogue. What was saved there is read now.")
                self._session.told.emit(text.replace("%1", self._name(was_waiting)))
                self.freed.emit()
        elif other is not None and (self._told_of is None or self._told_of.run != other.run):
            self._told_of = other
            self._show(self._loss(other) if self._had_it else self._presence(other), self._had_it)
            self._had_it = False

    def _show(self, text: str, was_ours: bool) -> None:
        self._hide()
        self.bar = NoticeBar(text, self._panes)
        label = self.tr("Take it back") if was_ours else self.tr("Take over")
        self.bar.add_button("take", label, self.take_over)
        self.bar.add_button("leave", self.tr("Go on beside them"), self._hide)
        self._panes.notices.addWidget(self.bar)

    def _hide(self) -> None:
        if self.bar is not None:
            self.bar.hide()
            self.bar.deleteLater()
            self.bar = None

    def _presence(self, other: Holder) -> str:
        advice = self.tr("What you both change is put together field by field, but it is calmer to take turns.")
        if self._is_own(other):
            text = self.tr("This catalogue is open in another window on this computer since %2.")
        else:
            text = self.tr("%1 has had this catalogue open since %2.")
        return f"{text.replace('%1', self._name(other)).replace('%2', _moment(other.since))} {advice}"

    def _loss(self, other: Holder) -> str:
        text = self.tr("%1 has taken this catalogue over. Nothing of yours is lost: save it, and let them go on.")
        return text.replace("%1", self._name(other))

    def _name(self, holder: Holder) -> str:
        if not holder.who and not holder.machine:
            return self.tr("Somebody")
        if not holder.machine:
            return holder.who
        text = self.tr("%1 (on %2)") if holder.who else self.tr("Somebody (on %2)")
        return text.replace("%1", holder.who).replace("%2", holder.machine)

    def _is_own(self, holder: Holder) -> bool:
        return (holder.who, holder.machine) == (_user(), platform.node())


def _user() -> str:
    try:
        return getpass.getuser()
    except (OSError, KeyError, ImportError):  # an account without a name, as in some containers
        return ""


def _moment(moment: datetime) -> str:
    """Write a time of today alone, and one of another day with its date."""
    local = QDateTime.fromSecsSinceEpoch(int(moment.timestamp()))
    if local.date() == QDate.currentDate():
        return QLocale().toString(local.time(), QLocale.FormatType.ShortFormat)
    return QLocale().toString(local, QLocale.FormatType.ShortFormat)
