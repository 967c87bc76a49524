"""The dialog before something that others name is deleted: what becomes of the references."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QRadioButton, QWidget

from si_editor.desktop.bulk.plandialog import PlanDialog
from si_editor.desktop.bulk.preview import grouped
from si_editor.desktop.bulk.words import FormWords
from si_editor.desktop.forms.registry import make_editor
from si_editor.desktop.session import Session
from si_editor.desktop.wording import counted_entries, field_label
from si_editor.editing.plan import Place, Plan
from si_editor.editing.removal import Fate, outside_referrers, remove
from si_editor.model.fieldspec import FieldSpec
from si_editor.model.mediatypes import MEDIA_TYPES
from si_editor.model.records import RecordKey
from si_editor.model.snapshot import Snapshot


class FateDialog(PlanDialog):
    """Lets its user choose what becomes of references to what goes away."""

    def __init__(self, session: Session, words: FormWords, title: str, parent: QWidget | None = None) -> None:
        super().__init__(session, words, title, parent)
        self._plan = Plan()
        self._places: tuple[Place, ...] = ()
        self.take_out = QRadioButton(self.tr("Take the references out too"), self)
        self.point = QRadioButton(self.tr("Point them to another:"), self)
        self.leave = QRadioButton(self.tr("Leave them (they will show an error until mended)"), self)
        group = QButtonGroup(self)
        for button in (self.take_out, self.point, self.leave):
            group.addButton(button)
        self.other = make_editor(self.other_spec(), words.context, self)
        self.other.describe(self.tr("The other one"), "")
        self.other.edited.connect(self._choose_point)
        row = QHBoxLayout()
        row.addWidget(self.point)
        row.addWidget(self.other, 1)
        self.body.addWidget(self.take_out)
        self.body.addLayout(row)
        self.body.addWidget(self.leave)
        self.take_out.setChecked(True)
        group.buttonToggled.connect(self.replan)
        self.do.setProperty("role", "")
        self.cancel.setDefault(True)

    def other_spec(self) -> FieldSpec:
        """Describe what the references can be pointed to."""
        raise NotImplementedError

    def plan_for(self, fate: Fate, instead: str) -> None:
        """Work out what would change."""
        raise NotImplementedError

    @property
    def fate(self) -> Fate:
        """What was chosen."""
        if self.take_out.isChecked():
            return "take out"
        return "point elsewhere" if self.point.isChecked() else "leave"

    @property
    def instead(self) -> str:
        """The id to which references are pointed."""
        value = self.other.value()
        return value if isinstance(value, str) else ""

    def replan(self, _button: object = None, is_on: bool = True) -> None:
        """Work the plan out anew."""
        if not is_on:
            return
        self.do.setEnabled(False)
        self.complain("")
        if self.fate == "point elsewhere" and not self.instead:
            self.stop_working()
            self.say(self.tr("Choose where they shall lead."))
            return
        self.plan_for(self.fate, self.instead)

    def describe(self, line: object) -> tuple[str, str, str]:
        """Put a change or a place into words."""
        if isinstance(line, Place):
            return field_label(line.record, line.path), "", self.tr("stays, and shows an error")
        return super().describe(line)

    def take_plan(self, plan: Plan) -> None:
        """Show a plan; it can be carried out now."""
        self._plan = plan
        self.do.setEnabled(True)

    def _choose_point(self, _edit: object) -> None:
        if self.point.isChecked():
            self.replan()
        else:
            self.point.setChecked(True)


class DeleteDialog(FateDialog):
    """Says who names the entries that are to be deleted, and what happens to them."""

    def __init__(
        self, session: Session, words: FormWords, keys: Sequence[RecordKey], parent: QWidget | None = None
    ) -> None:
        self._keys = tuple(keys)
        super().__init__(session, words, "", parent)
        self.setObjectName("deleteEntries")
        what = counted_entries(self._keys)
        if len(self._keys) == 1:
            what = self.tr("“%1”").replace("%1", words.title(self._keys[0]))
        title = self.tr("Delete %1?").replace("%1", what)
        self.setWindowTitle(title)
        self.heading.setText(title)
        text = self.tr("You can undo this. With the next save it goes to the trash, from where it can be restored.")
        self.body.insertWidget(0, self.make_text(text, "muted"))
        is_one_kind = len({key.kind for key in self._keys}) == 1
        self.point.setEnabled(is_one_kind)
        self.other.setEnabled(is_one_kind)
        self.do.setText(self.tr("Delete %n entries", "", len(self._keys)))
        self.replan()

    def other_spec(self) -> FieldSpec:
        """Describe another entry of the same kind."""
        kind = self._keys[0].kind
        if kind == "media":
            return FieldSpec("instead", self.tr("The other one"), "media", media_types=MEDIA_TYPES)
        return FieldSpec("instead", self.tr("The other one"), "reference", target=kind)

    def plan_for(self, fate: Fate, instead: str) -> None:
        """Work out what would change."""
        if RecordKey(self._keys[0].kind, instead) in self._keys:
            self.complain(self.tr("That one is deleted too. Choose another."))
            return
        work = partial(_look, self.session.catalogue.snapshot(), self._keys, fate, instead)
        self.work_out(work, self._take_found)

    def carry_out(self) -> None:
        """Delete the entries."""
        name = self.words.title(self._keys[0]) if len(self._keys) == 1 else counted_entries(self._keys)
        if self.apply(self._plan.changes, self.tr("Delete %1").replace("%1", name)):
            text = self.tr("Deleted: %1. Undo brings it back; with the next save it goes to the trash.")
            self.session.told.emit(text.replace("%1", name))
            self.accept()

    def _take_found(self, found: tuple[Plan, tuple[Place, ...]]) -> None:
        plan, places = found
        self.take_plan(plan)
        keys = tuple(dict.fromkeys(place.record for place in places))
        self.say(self.tr("Named by %1:").replace("%1", counted_entries(keys)) if keys else self.tr("Nobody names it."))
        others: list[tuple[RecordKey, object]] = [(one.record, one) for one in plan.without(self._keys)]
        left = places if self.fate == "leave" else plan.left
        self.preview.show_groups(grouped([*others, *((place.record, place) for place in left)], self.words.title))


def _look(snapshot: Snapshot, keys: tuple[RecordKey, ...], fate: Fate, instead: str) -> tuple[Plan, tuple[Place, ...]]:
    return remove(snapshot, keys, fate, instead), outside_referrers(snapshot, keys)
