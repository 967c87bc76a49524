"""How the site's own search finds an entry: its place among the hits, and the filters that catch it."""

import json
from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QLineEdit, QVBoxLayout, QWidget

# Types into the search of the page as a visitor would, and reads off what it did. A search that still loads a part
# of itself answers with nothing.
_PROGRAM: Final = """
(function (asked, id) {
  var data = window.siCatalogue;
  return data && data.look ? JSON.stringify(data.look(asked, id)) : "";
}(%s, %s))
"""


@dataclass(frozen=True)
class Hit:
    """What a search gives for one entry: its place among the hits (0 if it is none) and the filters that catch it."""

    found: int
    place: int
    facets: tuple[tuple[str, tuple[str, ...]], ...]


def search_program(asked: str, project_id: str) -> str:
    """Write the question to the page's own search."""
    return _PROGRAM % (json.dumps(asked), json.dumps(project_id))


def read_hit(answer: object) -> Hit | None:
    """Read what the page's search answered; None while it has none, or while there is no page with a search."""
    if not isinstance(answer, str) or not answer or is_still_looking(answer):
        return None
    data = json.loads(answer)
    facets = tuple((str(label), tuple(map(str, values))) for label, values in data["facets"])
    return Hit(int(data["found"]), int(data["place"]), facets)


def is_still_looking(answer: object) -> bool:
    """Tell whether the page's search has to load a part of itself before it can answer."""
    return answer == "null"


class HitBar(QWidget):
    """A small box to search with as visitors do, and a sentence about what came of it for this entry.

    Signals:
        asked: what is searched for now.
    """

    asked = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.box = QLineEdit(self)
        self.box.setPlaceholderText(self.tr("What visitors type"))
        self.box.setClearButtonEnabled(True)
        label = QLabel(self.tr("Visitors search for"), self)
        label.setBuddy(self.box)
        self.sentence = QLabel(self)
        self.sentence.setWordWrap(True)
        self.facets = QLabel(self)
        self.facets.setWordWrap(True)
        self.facets.setProperty("role", "muted")
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(label)
        row.addWidget(self.box, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 4, 12, 10)
        column.setSpacing(6)
        column.addLayout(row)
        column.addWidget(self.sentence)
        column.addWidget(self.facets)
        self.box.textChanged.connect(self.asked)

    def begin(self, words: str) -> None:
        """Search for other words."""
        if self.box.text() == words:
            self.asked.emit(words)
        else:
            self.box.setText(words)

    def show_hit(self, hit: Hit) -> None:
        """Say what the search gave."""
        self.sentence.setText(self._said(hit))
        facets = [f"{label}: {', '.join(values)}" for label, values in hit.facets]
        self.facets.setText(self.tr("Filters that show it: %1").replace("%1", " · ".join(facets)))
        self.facets.setVisible(bool(facets))

    def _said(self, hit: Hit) -> str:
        if not self.box.text().strip():
            text = self.tr("Place %1 of %2 in the whole list.")
        elif hit.place:
            text = self.tr("Hit %1 of %2.")
        elif hit.found:
            text = self.tr("This search gives %2 others, and not this entry. Add the words under “Also found as”.")
        else:
            text = self.tr("This search finds nothing.")
        return text.replace("%1", f"{hit.place:,}").replace("%2", f"{hit.found:,}")
