"""The terms of a vocabulary: how often each is used and where, another id, two made one, and deleting."""

from collections.abc import Mapping
from functools import partial
from typing import Final

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QHBoxLayout,
    QHeaderView,
    QLineEdit,
    QPushButton,
    QTreeWidget,
    QTreeWidgetItem,
    QWidget,
)

from si_editor.desktop.bulk.delete import FateDialog
from si_editor.desktop.bulk.plandialog import PlanDialog
from si_editor.desktop.bulk.preview import PreviewTree, grouped
from si_editor.desktop.bulk.words import FormWords
from si_editor.desktop.forms.registry import make_editor
from si_editor.desktop.session import Session, SessionChange
from si_editor.desktop.texts.spoken import spoken
from si_editor.desktop.wording import counted_entries, field_label
from si_editor.editing.plan import Place, Plan
from si_editor.editing.references import term_counts
from si_editor.editing.removal import Fate
from si_editor.editing.terms import merge_terms, names_of, refuse_term_id, remove_term, rename_term, terms_in
from si_editor.model.fieldspec import FieldSpec
from si_editor.model.records import RecordKey

_ROLE: Final = Qt.ItemDataRole.UserRole
_SLOT: Final = "terms"


class TermsDialog(PlanDialog):
    """Lists the terms with their uses, and offers what can be done with one.

    Signals:
        requested: an entry that uses the term, and the field.
        listed: a kind, its entries that use the term, and a label for the list.
    """

    requested = Signal(object, object)
    listed = Signal(str, object, str)

    def __init__(self, session: Session, words: FormWords, vocabulary: str, parent: QWidget | None = None) -> None:
        self._counts: Mapping[str, tuple[Place, ...]] = {}
        super().__init__(session, words, "", parent)
        self.setObjectName("terms")
        self._vocabulary = vocabulary
        title = self.tr("Terms of “%1”").replace("%1", words.title(RecordKey("vocabulary", vocabulary)))
        self.setWindowTitle(title)
        self.heading.setText(title)
        self.list = QTreeWidget(self)
        self.list.setHeaderLabels([self.tr("Label"), self.tr("Id"), self.tr("Used by")])
        self.list.setRootIsDecorated(False)
        self.list.setUniformRowHeights(True)
        self.list.setProperty("role", "framed")
        self.list.setMinimumHeight(6 * self.fontMetrics().height())
        self.list.setAccessibleName(self.tr("Terms"))
        self.list.header().setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        self.list.header().setStretchLastSection(False)
        self.list.header().setSectionResizeMode(2, QHeaderView.ResizeMode.ResizeToContents)
        self.list.header().resizeSection(1, 30 * self.fontMetrics().averageCharWidth())
        self.body.addWidget(self.list, 1)
        self._add_buttons()
        self.do.hide()
        self.cancel.setText(self.tr("Close"))
        self.preview.setAccessibleName(self.tr("Entries that use the term"))
        self.preview.activated.connect(self._go)
        self.list.currentItemChanged.connect(self._show_term)
        session.changed.connect(self._note_change)
        self.fill()

    def make_preview(self) -> PreviewTree:
        """Make the list of those who use a term."""
        return PreviewTree(self.describe, (self.tr("Used by"),), parent=self)

    def describe(self, line: object) -> tuple[str, str, str]:
        """Name the field in which a term is used."""
        return (field_label(line.record, line.path), "", "") if isinstance(line, Place) else ("", "", "")

    def carry_out(self) -> None:
        """Nothing of its own: each step has a dialog."""

    def fill(self) -> None:
        """Count the uses anew."""
        work = partial(term_counts, self.session.catalogue.snapshot(), self._vocabulary)
        self.session.tasks.run(_SLOT, work, self._take_counts)

    def choose(self, term: str) -> None:
        """Choose a term by its id."""
        for row in range(self.list.topLevelItemCount()):
            item = self.list.topLevelItem(row)
            if item is not None and item.data(0, _ROLE) == term:
                self.list.setCurrentItem(item)

    @property
    def current(self) -> str:
        """The id of the chosen term."""
        item = self.list.currentItem()
        return str(item.data(0, _ROLE)) if item is not None else ""

    def done(self, result: int) -> None:
        """Close."""
        self.session.changed.disconnect(self._note_change)
        self.session.tasks.cancel(_SLOT)
        super().done(result)

    def rename(self) -> None:
        """Give the chosen term another id."""
        if self.current:
            RenameTermDialog(self.session, self.words, self._vocabulary, self.current, self).open()

    def merge(self) -> None:
        """Make the chosen term one with another."""
        if self.current:
            MergeTermDialog(self.session, self.words, self._vocabulary, self.current, self).open()

    def delete(self) -> None:
        """Delete the chosen term."""
        if self.current:
            DeleteTermDialog(self.session, self.words, self._vocabulary, self.current, self).open()

    def _add_buttons(self) -> None:
        row = QHBoxLayout()
        self.rename_button = QPushButton(self.tr("Rename id…"), self)
        self.merge_button = QPushButton(self.tr("Merge into…"), self)
        self.delete_button = QPushButton(self.tr("Delete…"), self)
        self.show_button = QPushButton(self.tr("Show in the list"), self)
        for button, act in (
            (self.rename_button, self.rename),
            (self.merge_button, self.merge),
            (self.delete_button, self.delete),
            (self.show_button, self._list_uses),
        ):
            button.setAutoDefault(False)
            button.clicked.connect(act)
            row.addWidget(button)
        row.addStretch(1)
        self.body.addLayout(row)

    def _take_counts(self, counts: Mapping[str, tuple[Place, ...]]) -> None:
        self._counts = counts
        before = self.current
        self.list.clear()
        for term in terms_in(self.session.catalogue.snapshot(), self._vocabulary):
            term_id = str(term.get("id", ""))
            number = len({place.record for place in counts.get(term_id, ())})
            names = names_of(term)
            item = QTreeWidgetItem(self.list, [names[0] if names else term_id, term_id, str(number)])
            item.setData(0, _ROLE, term_id)
            item.setTextAlignment(2, Qt.AlignmentFlag.AlignRight)
        self.choose(before)
        first = self.list.topLevelItem(0)
        if first is not None and not self.list.selectedItems():
            self.list.setCurrentItem(first)
        self._show_term(None)

    def _show_term(self, _item: object, _before: object = None) -> None:
        places = self._counts.get(self.current, ())
        keys = tuple(dict.fromkeys(place.record for place in places))
        for button in (self.rename_button, self.merge_button, self.delete_button):
            button.setEnabled(bool(self.current))
        self.show_button.setEnabled(bool(keys))
        self.say(self.tr("Used by %1:").replace("%1", counted_entries(keys)) if keys else self.tr("Nobody uses it."))
        self.preview.show_groups(grouped([(place.record, place) for place in places], self.words.title))

    def _list_uses(self) -> None:
        kinds: dict[str, list[RecordKey]] = {}
        for place in self._counts.get(self.current, ()):
            kinds.setdefault(place.record.kind, []).append(place.record)
        if kinds:
            kind = max(kinds, key=partial(_length, kinds))
            label = self.tr("Term: %1").replace("%1", self.current)
            self.listed.emit(kind, tuple(dict.fromkeys(kinds[kind])), label)
            self.accept()

    def _go(self, index: object) -> None:
        model = self.preview.preview
        line = model.line_at(self.preview.currentIndex())
        if isinstance(line, Place):
            self.requested.emit(line.record, line.path)
            self.accept()

    def _note_change(self, _change: SessionChange) -> None:
        self.words.forget()
        self.fill()


class _TermDialog(PlanDialog):
    """What renaming and merging have in common: one term, and the plan for all its uses."""

    def __init__(
        self, session: Session, words: FormWords, vocabulary: str, term: str, parent: QWidget | None = None
    ) -> None:
        super().__init__(session, words, "", parent)
        self._vocabulary = vocabulary
        self._term = term
        self._plan = Plan()

    def _take_plan(self, plan: Plan) -> None:
        self._plan = plan
        self.do.setEnabled(True)
        _say_uses(self, plan, self._vocabulary)
        self.show_changes(plan.changes)


class RenameTermDialog(_TermDialog):
    """Gives a term another id, with all its uses."""

    def __init__(
        self, session: Session, words: FormWords, vocabulary: str, term: str, parent: QWidget | None = None
    ) -> None:
        super().__init__(session, words, vocabulary, term, parent)
        self.setObjectName("renameTerm")
        title = self.tr("Rename the id of the term “%1”").replace("%1", term)
        self.setWindowTitle(title)
        self.heading.setText(title)
        self.body.addWidget(self.make_text(self.tr("What visitors read stays: that is the label."), "muted"))
        self.term_id = QLineEdit(term, self)
        self.term_id.selectAll()
        self.body.addWidget(self.make_labelled(self.tr("New id"), self.term_id))
        self.term_id.textEdited.connect(self._replan)
        self.do.setText(self.tr("Rename"))
        self.do.setDefault(True)
        self._replan()

    def carry_out(self) -> None:
        """Rename the term and all its uses."""
        text = self.tr("Rename the term %1 to %2").replace("%1", self._term).replace("%2", self.term_id.text().strip())
        if self._plan.changes and self.apply(self._plan.changes, text):
            self.session.told.emit(self.tr("Renamed. Undo takes it back in one step."))
            self.accept()

    def _replan(self, _text: str = "") -> None:
        new, snapshot = self.term_id.text().strip(), self.session.catalogue.snapshot()
        refusal = refuse_term_id(snapshot, self._vocabulary, self._term, new)
        is_untouched = new in ("", self._term)
        self.complain("" if refusal is None or is_untouched else spoken(refusal))
        self.do.setEnabled(False)
        if refusal is None:
            self.work_out(partial(rename_term, snapshot, self._vocabulary, self._term, new), self._take_plan)


class MergeTermDialog(_TermDialog):
    """Moves all uses of a term to another one, which can take over its name."""

    def __init__(
        self, session: Session, words: FormWords, vocabulary: str, term: str, parent: QWidget | None = None
    ) -> None:
        super().__init__(session, words, vocabulary, term, parent)
        self._names = next(
            (names_of(one) for one in terms_in(session.catalogue.snapshot(), vocabulary) if one.get("id") == term), ()
        )
        self.setObjectName("mergeTerm")
        name = self._names[0] if self._names else term
        title = self.tr("Merge the term “%1” into another").replace("%1", name)
        self.setWindowTitle(title)
        self.heading.setText(title)
        spec = FieldSpec("into", self.tr("Merge into"), "term", target=vocabulary)
        self.other = make_editor(spec, words.context, self)
        self.other.edited.connect(self._replan)
        self.body.addWidget(self.make_labelled(self.tr("Merge into"), self.other, self.other.focus_target()))
        self.alias = QCheckBox(self.tr("Keep “%1” as another name of it").replace("%1", name.replace("&", "&&")), self)
        self.alias.setChecked(bool(self._names))
        self.alias.setEnabled(bool(self._names))
        self.alias.toggled.connect(self._replan)
        self.body.addWidget(self.alias)
        self.do.setDefault(True)
        self._replan()
        self.other.focus_target().setFocus()

    def carry_out(self) -> None:
        """Merge the two terms."""
        text = self.tr("Merge the term %1 into %2").replace("%1", self._term).replace("%2", self._into())
        if self._plan.changes and self.apply(self._plan.changes, text):
            self.session.told.emit(self.tr("Merged. Undo takes it back in one step."))
            self.accept()

    def _into(self) -> str:
        value = self.other.value()
        known = {term.get("id") for term in terms_in(self.session.catalogue.snapshot(), self._vocabulary)}
        return value if isinstance(value, str) and value in known else ""

    def _replan(self, _what: object = None) -> None:
        into = self._into()
        self.complain(self.tr("Choose another term.") if into == self._term else "")
        self.do.setText(self.tr("Merge terms"))
        self.do.setEnabled(False)
        if not into or into == self._term:
            self.stop_working()
            self.say(self.tr("Choose the term that stays."))
            self.show_changes(())
            return
        aliases = self._names if self.alias.isChecked() else ()
        snapshot = self.session.catalogue.snapshot()
        self.work_out(partial(merge_terms, snapshot, self._vocabulary, self._term, into, aliases), self._take_plan)


class DeleteTermDialog(FateDialog):
    """Deletes a term, after saying who uses it and asking what becomes of the uses."""

    def __init__(
        self, session: Session, words: FormWords, vocabulary: str, term: str, parent: QWidget | None = None
    ) -> None:
        self._vocabulary = vocabulary
        self._term = term
        super().__init__(session, words, "", parent)
        self.setObjectName("deleteTerm")
        title = self.tr("Delete the term “%1”?").replace("%1", term)
        self.setWindowTitle(title)
        self.heading.setText(title)
        self.do.setText(self.tr("Delete term"))
        self.replan()

    def other_spec(self) -> FieldSpec:
        """Describe another term of the vocabulary."""
        return FieldSpec("instead", self.tr("The other one"), "term", target=self._vocabulary)

    def plan_for(self, fate: Fate, instead: str) -> None:
        """Work out what would change."""
        if instead == self._term:
            self.complain(self.tr("Choose another term."))
            return
        snapshot = self.session.catalogue.snapshot()
        work = partial(remove_term, snapshot, self._vocabulary, self._term, fate, instead)
        self.work_out(work, self._take_term_plan)

    def carry_out(self) -> None:
        """Delete the term."""
        if self.apply(self._plan.changes, self.tr("Delete the term %1").replace("%1", self._term)):
            self.session.told.emit(self.tr("The term is deleted. Undo brings it back."))
            self.accept()

    def _take_term_plan(self, plan: Plan) -> None:
        self.take_plan(plan)
        _say_uses(self, plan, self._vocabulary)
        self.show_changes(plan.changes)


def _say_uses(dialog: PlanDialog, plan: Plan, vocabulary: str) -> None:
    keys = tuple(key for key in plan.records if key != RecordKey("vocabulary", vocabulary))
    if keys:
        text = QCoreApplication.translate("bulk", "Changed with it: %1.")
        dialog.say(text.replace("%1", counted_entries(keys)))
    else:
        dialog.say(QCoreApplication.translate("bulk", "No entry changes with it."))


def _length(kinds: Mapping[str, list[RecordKey]], kind: str) -> int:
    return len(kinds[kind])
