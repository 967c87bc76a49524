"""The dialog that gives many entries one value: set it, add it to a list, take it out, or clear the field."""

from collections.abc import Mapping, Sequence
from functools import partial
from typing import Final

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QVBoxLayout, QWidget

from si_editor.desktop.bulk.plandialog import PlanDialog
from si_editor.desktop.bulk.words import FormWords
from si_editor.desktop.forms.editor import Editor
from si_editor.desktop.forms.registry import make_editor
from si_editor.desktop.session import Session
from si_editor.desktop.texts.steps import inside
from si_editor.desktop.translation import QT_TRANSLATE_NOOP
from si_editor.desktop.wording import counted_entries, field_label
from si_editor.editing.bulk import Action, BulkField, BulkPlan, bulk, bulk_fields
from si_editor.model.fieldpath import MISSING
from si_editor.model.records import RecordKey

_ACTIONS: Final[Mapping[Action, str]] = {
    "set": QT_TRANSLATE_NOOP("SetValueDialog", "Set"),
    "add": QT_TRANSLATE_NOOP("SetValueDialog", "Add to"),
    "remove": QT_TRANSLATE_NOOP("SetValueDialog", "Remove from"),
    "clear": QT_TRANSLATE_NOOP("SetValueDialog", "Clear"),
}
_STEPS: Final[Mapping[Action, str]] = {
    "set": QT_TRANSLATE_NOOP("SetValueDialog", "Set %1 of %2"),
    "add": QT_TRANSLATE_NOOP("SetValueDialog", "Add to %1 of %2"),
    "remove": QT_TRANSLATE_NOOP("SetValueDialog", "Remove from %1 of %2"),
    "clear": QT_TRANSLATE_NOOP("SetValueDialog", "Clear %1 of %2"),
}
_FIRST: Final = "status"


class SetValueDialog(PlanDialog):
    """Chooses a field, what to do with it and a value, in the same editor that the form uses."""

    def __init__(
        self, session: Session, words: FormWords, keys: Sequence[RecordKey], parent: QWidget | None = None
    ) -> None:
        self._keys = tuple(keys)
        self._kind = self._keys[0].kind
        self._fields = bulk_fields(self._kind)
        self._plan = BulkPlan((), 0)
        self.editor: Editor | None = None
        super().__init__(session, words, "", parent)
        title = self.tr("Change %1").replace("%1", counted_entries(self._keys))
        self.setWindowTitle(title)
        self.heading.setText(title)
        self.setObjectName("setValue")
        self.action = QComboBox(self)
        self.action.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        self.field = QComboBox(self)
        self.field.setMaxVisibleItems(20)
        for one in self._fields:
            self.field.addItem(field_label(self._keys[0], one.path), one)
        row = QHBoxLayout()
        row.setSpacing(12)
        row.addWidget(self.make_labelled(self.tr("What to do"), self.action))
        row.addWidget(self.make_labelled(self.tr("Field"), self.field), 1)
        self.body.addLayout(row)
        self._place = QVBoxLayout()
        self.body.addLayout(self._place)
        self.field.currentIndexChanged.connect(self._show_field)
        self.action.currentIndexChanged.connect(self._show_action)
        names = [one.path[0] for one in self._fields]
        self.field.setCurrentIndex(names.index(_FIRST) if _FIRST in names else 0)
        self._show_field()
        self.do.setDefault(True)

    def choose(self, name: str, action: Action) -> None:
        """Choose a field by its name in the file, and what to do with it."""
        found = next(number for number, one in enumerate(self._fields) if ".".join(one.path) == name)
        self.field.setCurrentIndex(found)
        self.action.setCurrentIndex(self.action.findData(action))

    @property
    def chosen_field(self) -> BulkField:
        """The field that was chosen."""
        return self._fields[max(0, self.field.currentIndex())]

    @property
    def chosen_action(self) -> Action:
        """What is to be done."""
        return next((one for one in _ACTIONS if one == self.action.currentData()), "set")

    def carry_out(self) -> None:
        """Give the value to all entries that do not have it yet."""
        changes = self._plan.changes
        label = inside(field_label(self._keys[0], self.chosen_field.path))
        number = counted_entries([change.record for change in changes])
        text = (
            QCoreApplication.translate("SetValueDialog", _STEPS[self.chosen_action])
            .replace("%1", label)
            .replace("%2", number)
        )
        if changes and self.apply(changes, text):
            self.session.told.emit(self.tr("%1. Undo takes it back in one step.").replace("%1", text))
            self.accept()

    def _show_field(self, _index: int = 0) -> None:
        before = self.chosen_action
        actions = self.chosen_field.actions
        self.action.clear()
        for action in actions:
            self.action.addItem(QCoreApplication.translate("SetValueDialog", _ACTIONS[action]), action)
        self.action.setCurrentIndex(max(0, self.action.findData(before)))
        self._drop_editor()
        self._show_action()

    def _show_action(self, _index: int = 0) -> None:
        if self.action.count() == 0:
            return
        if self.chosen_action == "clear":
            self._drop_editor()
        elif self.editor is None:
            self._make_editor()
        self._replan()

    def _make_editor(self) -> None:
        spec = self.words.spec(self._kind, self.chosen_field.path)
        if spec is None:
            return
        self._take_editor(make_editor(spec, self.words.context, self))

    def _take_editor(self, editor: Editor) -> None:
        self.editor = editor
        editor.set_value(MISSING)
        editor.edited.connect(self._replan)
        self._box = self.make_labelled("" if editor.carries_label else self.tr("Value"), editor, editor.focus_target())
        editor.describe(editor.spec.label, editor.spec.help)
        self._place.addWidget(self._box)

    def _drop_editor(self) -> None:
        if self.editor is not None:
            self._place.removeWidget(self._box)
            self._box.hide()
            self._box.deleteLater()
            self.editor = None

    def _value(self) -> object:
        if self.editor is None:
            return MISSING
        value, spec = self.editor.value(), self.chosen_field.spec
        if value is MISSING and spec.shape == "choice" and spec.default is not None:
            return spec.default  # the editor shows it, so it can be chosen by leaving it
        return bool(value) if spec.shape == "flag" else value

    def _replan(self, _edit: object = None) -> None:
        value = self._value()
        if self.chosen_action != "clear" and (value is MISSING or value in ("", [])):
            self.stop_working()
            self._take_plan(None)
            return
        work = partial(
            bulk, self.session.catalogue.snapshot(), self._keys, self.chosen_field, self.chosen_action, value
        )
        self.work_out(work, self._take_plan)

    def _take_plan(self, plan: BulkPlan | None) -> None:
        self._plan = plan if plan is not None else BulkPlan((), 0)
        number = len(self._plan.changes)
        if plan is None:
            self.say(self.tr("Choose a value."))
        else:
            self.say(" ".join(self._sentences(plan)))
        self.show_changes(self._plan.changes)
        self.do.setEnabled(bool(number))
        changed = [change.record for change in self._plan.changes] or self._keys
        self.do.setText(self.tr("Change %1").replace("%1", counted_entries(changed)))

    def _sentences(self, plan: BulkPlan) -> list[str]:
        sentences = [self.tr("%n entries will change.", "", len(plan.changes))]
        if plan.same:
            if self.chosen_action == "clear":
                sentences.append(self.tr("%n are empty already.", "", plan.same))
            elif self.chosen_action == "remove":
                sentences.append(self.tr("%n do not have it.", "", plan.same))
            else:
                sentences.append(self.tr("%n have it already.", "", plan.same))
        if plan.locked:
            sentences.append(self.tr("%n cannot be read and stay as they are.", "", plan.locked))
        return sentences
