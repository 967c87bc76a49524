"""Second versions of entries that sync programs left: announced above the panes, compared, and then put away."""

from collections.abc import Mapping

from PySide6.QtCore import QObject

from si_editor.desktop.dialogs.secondversion import SecondVersionDialog
from si_editor.desktop.entries import title_of
from si_editor.desktop.notice import NoticeBar
from si_editor.desktop.panes import Panes
from si_editor.desktop.reviewing import VersionReview
from si_editor.desktop.session import Session
from si_editor.desktop.texts.spoken import spoken
from si_editor.desktop.theme import Theme
from si_editor.model.fieldpath import Missing
from si_editor.store import ForeignChange, SaveError, SecondVersion, diff, is_same

_NAMED = 3


class SecondVersions(QObject):
    """Leads from a second version to one entry that holds what was chosen of both."""

    def __init__(self, session: Session, panes: Panes, theme: Theme, parent: QObject) -> None:
        super().__init__(parent)
        self._session = session
        self._panes = panes
        self._asked: tuple[SecondVersion, ...] = ()
        self._review = VersionReview(session.catalogue, theme, panes.window(), SecondVersionDialog)
        self._review.settled.connect(self._settle)
        self.bar: NoticeBar | None = None

    def look(self) -> None:
        """Announce the second versions that lie in the folder now; those that say nothing new are put away at once."""
        left = [one for one in self._session.catalogue.second_versions() if one.file.unreadable is None]
        same = [one for one in left if is_same(one.file.data, self._session.catalogue.draft(one.key).data)]
        for version in same:
            self._put_away(version)
        self._announce([one for one in left if one not in same])

    def review(self) -> None:
        """Compare one after the other; of several of one entry only the first, since its answer changes the entry."""
        found = [one for one in self._session.catalogue.second_versions() if not one.file.unreadable]
        self._asked = tuple({one.key: one for one in reversed(found)}.values())
        self._review.show(one.beside(self._session.catalogue.draft(one.key).data) for one in self._asked)

    def _announce(self, versions: list[SecondVersion]) -> None:
        if self.bar is not None:
            self.bar.hide()
            self.bar.deleteLater()
            self.bar = None
        if not versions:
            return
        names = list(dict.fromkeys(title_of(self._session.catalogue, one.key) for one in versions))
        text = self.tr("A sync program left %n second versions of entries (%1).", "", len(versions))
        named = ", ".join(names[:_NAMED]) + ("…" if len(names) > _NAMED else "")
        self.bar = NoticeBar(text.replace("%1", named), self._panes)
        self.bar.add_button("compare", self.tr("Compare…"), self.review)
        self._panes.notices.addWidget(self.bar)

    def _settle(self, change: ForeignChange, value: Mapping[str, object] | Missing) -> None:
        draft = self._session.catalogue.draft(change.key)
        changes = diff(change.key, draft.data, value)
        if changes:
            name = title_of(self._session.catalogue, change.key)
            self._session.apply(changes, self.tr("Put two versions of %1 together").replace("%1", name))
        for version in self._asked:
            if version.key == change.key and version.file == change.file:
                self._put_away(version)
        self.look()

    def _put_away(self, version: SecondVersion) -> None:
        try:
            self._session.catalogue.put_away(version)
        except SaveError as error:
            self._session.told.emit(spoken(error.sentence))
        else:
            text = self.tr("The second version “%1” went to the trash.")
            self._session.told.emit(text.replace("%1", version.path.name))
