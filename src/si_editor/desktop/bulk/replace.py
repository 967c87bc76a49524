"""Find and replace over many entries: every hit is shown before and after, and can be left out."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QCheckBox, QComboBox, QHBoxLayout, QLineEdit, QProgressBar, QWidget

from si_editor.desktop.bulk.plandialog import PlanDialog
from si_editor.desktop.bulk.preview import PreviewTree, grouped
from si_editor.desktop.bulk.words import FormWords
from si_editor.desktop.session import Session
from si_editor.desktop.texts.fields import kind_plural
from si_editor.desktop.wording import counted_entries, field_label
from si_editor.editing.replacing import Hit, Hits, Wanted, find, replace_hits
from si_editor.model.records import RecordKey
from si_editor.store import Progress

_PAUSE = 250
_SLOT = "find and replace"
_SHOWN = 40


class ReplaceDialog(PlanDialog):
    """Finds while typing, in the background; replaces what is ticked, as one step."""

    def __init__(
        self,
        session: Session,
        words: FormWords,
        kind: str,
        selected: Sequence[RecordKey],
        parent: QWidget | None = None,
    ) -> None:
        self._with = ""
        super().__init__(session, words, "", parent)
        self.setObjectName("replace")
        self.setWindowTitle(self.tr("Find and replace"))
        self.heading.setText(self.tr("Find and replace"))
        self._hits = Hits(())
        self._sought = Wanted("")
        self.find_text = QLineEdit(self)
        self.find_text.setClearButtonEnabled(True)
        self.new_text = QLineEdit(self)
        self.scope = QComboBox(self)
        if len(selected) > 1:
            self.scope.addItem(
                self.tr("%1 that are selected").replace("%1", counted_entries(selected)), tuple(selected)
            )
        self.scope.addItem(self.tr("All %1").replace("%1", kind_plural(kind)), session.catalogue.keys(kind))
        self.scope.addItem(self.tr("The whole catalogue"), session.catalogue.keys())
        self.is_exact = QCheckBox(self.tr("Capitals and accents must match"), self)
        self.is_whole = QCheckBox(self.tr("Whole words only"), self)
        self.progress = QProgressBar(self)
        self.progress.setTextVisible(False)
        self.progress.setAccessibleName(self.tr("How far the search has come"))
        self.progress.hide()
        self._lay_out_fields()
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(_PAUSE)
        self._timer.timeout.connect(self.search)
        self.find_text.textChanged.connect(self._search_soon)
        self.new_text.textChanged.connect(self._note_words)
        self.scope.currentIndexChanged.connect(self._search_soon)
        self.is_exact.toggled.connect(self._search_soon)
        self.is_whole.toggled.connect(self._search_soon)
        self.preview.preview.ticked.connect(self._count)
        self.do.setDefault(True)
        self._count()
        self.find_text.setFocus()

    def make_preview(self) -> PreviewTree:
        """Make the list of hits, each with a tick."""
        headings = (self.tr("Entry and field"), self.tr("Now"), self.tr("Then"))
        return PreviewTree(self.describe, headings, has_ticks=True, parent=self)

    def describe(self, line: object) -> tuple[str, str, str]:
        """Put a hit into words: its field, the passage as it is and as it will be."""
        if not isinstance(line, Hit):
            return "", "", ""
        return field_label(line.record, line.path), line.passage(), line.passage(self._with)

    @property
    def hits(self) -> tuple[Hit, ...]:
        """All that was found."""
        return self._hits.hits

    def chosen(self) -> tuple[Hit, ...]:
        """Give the hits that are ticked."""
        return tuple(line for line in self.preview.preview.chosen() if isinstance(line, Hit))

    def search(self) -> None:
        """Look through the chosen entries now."""
        self._timer.stop()
        self.complain("")
        self._sought = Wanted(self.find_text.text(), self.is_exact.isChecked(), self.is_whole.isChecked())
        if not self._sought.words:
            self.session.tasks.cancel(_SLOT)
            self.progress.hide()
            self._take_hits(Hits(()))
            return
        keys = self.scope.currentData()
        steps = partial(find, self.session.catalogue.snapshot(), tuple(keys or ()), self._sought)
        self.session.tasks.follow(_SLOT, steps, self._take_hits, self._show_progress)

    def carry_out(self) -> None:
        """Replace what is ticked, in one step."""
        hits = self.chosen()
        changes = replace_hits(self.session.catalogue.snapshot(), hits, self._with)
        if not changes:
            self.complain(self.tr("The texts have changed since they were searched. Search again."))
            return
        records = tuple(dict.fromkeys(change.record for change in changes))
        text = self.tr("Replace “%1” with “%2” in %3").replace("%3", counted_entries(records))
        text = text.replace("%2", _short(self._with)).replace("%1", _short(self._sought.words))
        if self.apply(changes, text):
            told = self.tr("Replaced %n places. Undo takes it back in one step.", "", len(hits))
            self.session.told.emit(told)
            self.accept()

    def done(self, result: int) -> None:
        """Close; the search ends where it is."""
        self._timer.stop()
        self.session.tasks.cancel(_SLOT)
        super().done(result)

    def _lay_out_fields(self) -> None:
        row = QHBoxLayout()
        row.setSpacing(12)
        row.addWidget(self.make_labelled(self.tr("Find"), self.find_text), 1)
        row.addWidget(self.make_labelled(self.tr("Replace with"), self.new_text), 1)
        self.body.addLayout(row)
        self.body.addWidget(self.make_labelled(self.tr("Where"), self.scope))
        boxes = QHBoxLayout()
        boxes.setSpacing(16)
        boxes.addWidget(self.is_exact)
        boxes.addWidget(self.is_whole)
        boxes.addStretch(1)
        self.body.addLayout(boxes)
        note = self.tr("Only texts are searched: ids, references, addresses and codes are left alone.")
        self.body.addWidget(self.make_text(note, "muted"))
        self.body.addWidget(self.progress)

    def _search_soon(self, _what: object = None) -> None:
        self.do.setEnabled(False)
        self._timer.start()

    def _show_progress(self, progress: Progress) -> None:
        self.progress.setRange(0, max(1, progress.total))
        self.progress.setValue(progress.done)
        self.progress.show()

    def _take_hits(self, hits: Hits) -> None:
        self._hits = hits
        self.progress.hide()
        lines = [(hit.record, hit) for hit in hits.hits]
        self.preview.show_groups(grouped(lines, self.words.title))

    def _note_words(self, words: str) -> None:
        self._with = words
        self.preview.viewport().update()

    def _count(self) -> None:
        hits = self.chosen()
        self.do.setEnabled(bool(hits))
        self.do.setText(self.tr("Replace %n places", "", len(hits)))
        if not self._hits.hits:
            self.say(self.tr("Nothing found.") if self._sought.words else self.tr("Type what you are looking for."))
            return
        records = tuple(dict.fromkeys(hit.record for hit in self._hits.hits))
        text = self.tr("%n places in %1; untick what shall stay.", "", len(self._hits.hits))
        text = text.replace("%1", counted_entries(records))
        if self._hits.has_more:
            text += " " + self.tr("There are more; narrow the search, or do it in several steps.")
        self.say(text)


def _short(text: str) -> str:
    return text if len(text) <= _SHOWN else f"{text[: _SHOWN - 1]}…"
