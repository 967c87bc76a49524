"""The left edge of the window: kinds, saved searches, and the facets of the list."""

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtWidgets import QLabel, QSizePolicy, QVBoxLayout, QWidget

from si_editor.desktop.records.facetview import FacetView
from si_editor.desktop.records.kinds import KindList
from si_editor.desktop.records.savedlist import SavedList


class SideBar(QWidget):
    """Puts kinds, saved searches and facets under each other; it is hidden when nothing of it is shown."""

    def __init__(self, kinds: KindList, saved: SavedList, facets: FacetView, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setProperty("role", "side")
        self.kinds = kinds
        self.saved = saved
        self.facets = facets
        self._saved_label = self._heading(self.tr("Saved searches"))
        self._facets_label = self._heading(self.tr("Narrow the list"))
        kinds.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Expanding)
        facets.setMinimumHeight(52)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(kinds, 20)
        column.addWidget(self._saved_label)
        column.addWidget(saved)
        column.addWidget(self._facets_label)
        column.addWidget(facets, 1)
        column.addStretch(0)
        for part in (kinds, saved, facets):
            part.installEventFilter(self)
        self._fit()

    def show_facets(self, is_shown: bool) -> None:
        """Show or hide the facets."""
        self.facets.setVisible(is_shown)
        self._fit()
        if is_shown:
            self.facets.refresh()

    def _heading(self, text: str) -> QLabel:
        label = QLabel(text, self)
        label.setProperty("role", "section")
        return label

    def _fit(self) -> None:
        has_kinds, has_saved, has_facets = (not one.isHidden() for one in (self.kinds, self.saved, self.facets))
        self._saved_label.setVisible(has_saved)
        self._facets_label.setVisible(has_facets)
        lines = self.kinds.count() * self.kinds.sizeHintForRow(0) + 20
        self.kinds.setMaximumHeight(lines)
        self.kinds.setMinimumHeight(min(lines, 66))
        least = max(158, 16 * self.fontMetrics().averageCharWidth() + 80)
        self.setMinimumWidth(max(least, self.kinds.minimumWidth()) if has_kinds else least)
        self.setVisible(has_kinds or has_facets)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Keep headings and room in step with what is shown."""
        if event.type() in (QEvent.Type.ShowToParent, QEvent.Type.HideToParent, QEvent.Type.FontChange):
            self._fit()
        return super().eventFilter(watched, event)
