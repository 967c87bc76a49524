"""Editors of lists of short values: chips with a line that adds, or boxes to tick where there are few choices."""

from collections.abc import Sequence

from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from si_editor.desktop.forms.chip import Chip
from si_editor.desktop.forms.editor import Edit, Editor, FormContext, Placed, is_absent, mark, worst
from si_editor.desktop.forms.editors.picks import caption, new_invitation, options_for, plan_new, resolve
from si_editor.desktop.forms.flow import FlowLayout
from si_editor.desktop.forms.picker import Picker
from si_editor.desktop.forms.services import Option
from si_editor.desktop.forms.tickbox import TickBox
from si_editor.desktop.forms.typed import raw_text, shown
from si_editor.desktop.texts.choices import choice_word
from si_editor.desktop.texts.spoken import spoken
from si_editor.desktop.texts.steps import Verb
from si_editor.model.fieldpath import MISSING, FieldPath
from si_editor.model.fieldspec import FieldSpec
from si_editor.store.sameness import is_same

_FREE = frozenset({"text", "long_text"})


class ChipListEditor(Editor):
    """A list of countries, terms, records or words in its own order. Whatever stands in the list can be seen."""

    def __init__(self, spec: FieldSpec, context: FormContext, parent: QWidget | None = None) -> None:
        super().__init__(spec, context, parent)
        self._items: list[object] = []
        self._chips: list[Chip] = []
        self._problems: tuple[Placed, ...] = ()
        self._dragged_from: list[object] | None = None
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        self._box = QWidget(self)
        self._flow = FlowLayout(self._box)
        self._box.hide()
        self._line = Picker(self._open_options, 36, self)
        self._line.setPlaceholderText(self._invitation())
        self._line.picked.connect(self._on_picked)
        self._line.confirmed.connect(self._on_confirmed)
        self._line.wanted.connect(self._on_wanted)
        self._line.matches.gallery = context.gallery
        self._line.offer_new(new_invitation(self._item_spec(), context))
        column.addWidget(self._box)
        column.addWidget(self._line, 0, Qt.AlignmentFlag.AlignLeft)

    @property
    def chips(self) -> tuple[Chip, ...]:
        """The chips in their order."""
        return tuple(self._chips)

    def accepts(self, value: object) -> bool:
        """Only lists, whatever is in them."""
        return is_absent(value) or isinstance(value, list | tuple)

    def value(self) -> object:
        """Give the values."""
        return list(self._items) if self._items else MISSING

    def set_value(self, value: object) -> None:
        """Show the values."""
        self._items = list(value) if isinstance(value, list | tuple) else []
        self._show_items()

    def show_problems(self, problems: Sequence[Placed]) -> tuple[Placed, ...]:
        """Colour the chips; the row says all sentences, since a chip has no room for one."""
        self._problems = tuple(problems)
        for position, chip in enumerate(self._chips):
            mine = [placed for placed in problems if placed.path[:1] == (position,)]
            chip.show_problem(worst(mine), " ".join(spoken(placed.problem.message) for placed in mine))
        mark(self._line, worst([placed for placed in problems if not placed.path]))
        return self._problems

    def focus_path(self, path: FieldPath) -> bool:
        """Put the cursor on a chip, or into the line."""
        if path and isinstance(path[0], int) and 0 <= path[0] < len(self._chips):
            self._chips[path[0]].setFocus()
        else:
            self._line.setFocus()
        return True

    def focus_target(self) -> QWidget:
        """Give the line that adds."""
        return self._line

    def commit(self) -> None:
        """Add what was typed."""
        self._line.commit()

    def _item_spec(self) -> FieldSpec:
        return self.spec.item or self.spec

    def _options(self) -> Sequence[Option]:
        return options_for(self._item_spec(), self.context)

    def _open_options(self) -> Sequence[Option]:
        taken = {shown(item) for item in self._items}
        return [option for option in self._options() if option.value not in taken]

    def _invitation(self) -> str:
        if self._item_spec().shape in _FREE:
            return self.tr("Type and press Enter to add")
        return self.tr("Type to search and add")

    def _show_items(self) -> None:
        options = self._options()
        for chip in self._chips:
            self._flow.removeWidget(chip)
            chip.hide()
            chip.deleteLater()
        self._chips = []
        for position, item in enumerate(self._items):
            text = (
                caption(item, self._item_spec(), options)
                if not isinstance(item, dict | list)
                else " ".join(raw_text(item).split())
            )
            chip = Chip(text, self._box)
            chip.list_position = position
            chip.removed.connect(self._on_removed)
            chip.moved.connect(self._on_moved)
            chip.opened.connect(self._on_opened)
            chip.stepped.connect(self._on_stepped)
            chip.dragged.connect(self._on_dragged)
            chip.released.connect(self._on_released)
            self._flow.addWidget(chip)
            chip.show()
            self._chips.append(chip)
        self._box.setVisible(bool(self._chips))
        self._box.updateGeometry()
        self.show_problems(self._problems)

    def _on_picked(self, value: str) -> None:
        self._append(value)

    def _on_confirmed(self, text: str) -> None:
        self._append(resolve(text, self._item_spec(), self._options()))

    def _on_wanted(self, text: str) -> None:
        made = plan_new(text, self._item_spec(), self.context)
        if made is None:
            self._append(text)
            return
        self._line.show_value("")
        self._items.append(made.id)
        self.edited.emit(Edit((), self.value(), "add", along=(made.change,)))
        self._show_items()

    def _append(self, value: object) -> None:
        self._line.show_value("")
        if value is MISSING or value in self._items:
            return
        self._items.append(value)
        self._finish("add")

    def _on_removed(self, position: int) -> None:
        del self._items[position]
        self._finish("remove")
        following = self._chips[min(position, len(self._chips) - 1)] if self._chips else self._line
        following.setFocus()

    def _on_moved(self, position: int, step: int) -> None:
        to = position + step
        if 0 <= to < len(self._items):
            self._items.insert(to, self._items.pop(position))
            self._finish("move")
            self._chips[to].setFocus()

    def _on_dragged(self, position: int, at: QPoint) -> None:
        """Let a chip follow the pointer; the step is made when it is let go."""
        if self._dragged_from is None:
            self._dragged_from = list(self._items)
        under = self._place_under(self._box.mapFromGlobal(at), position)
        if under == position:
            return
        self._items.insert(under, self._items.pop(position))
        self._chips.insert(under, self._chips.pop(position))
        self._flow.move(position, under)
        self._flow.activate()
        for number, chip in enumerate(self._chips):
            chip.list_position = number

    def _place_under(self, place: QPoint, position: int) -> int:
        """Give the position whose chip the pointer has passed the middle of; before that, chips would flutter."""
        under = next((one for one in self._chips if one.geometry().contains(place)), self._chips[position])
        is_behind = place.x() >= under.geometry().center().x()
        to = under.list_position
        is_same_line = under.y() == self._chips[position].y()
        return to if not is_same_line or is_behind == (to > position) else position

    def _on_released(self) -> None:
        before, self._dragged_from = self._dragged_from, None
        if before is not None and not is_same(before, self._items):
            self._finish("move")

    def _on_stepped(self, position: int, step: int) -> None:
        to = position + step
        if 0 <= to < len(self._chips):
            self._chips[to].setFocus()
        elif to == len(self._chips):
            self._line.setFocus()

    def _on_opened(self, position: int) -> None:
        """Bring a word back into the line to change it; what is picked from a list has nothing to change."""
        item = self._items[position]
        if self._item_spec().shape not in _FREE or not isinstance(item, str):
            return
        del self._items[position]
        self._finish("remove")
        self._line.show_value("")
        self._line.setFocus()
        self._line.insert(item)

    def _finish(self, verb: Verb) -> None:
        self._show_items()
        self.edited.emit(Edit((), self.value(), verb))


class CheckListEditor(Editor):
    """A list of a few codes as boxes to tick. Codes that are not among the choices keep a box of their own."""

    def __init__(self, spec: FieldSpec, context: FormContext, parent: QWidget | None = None) -> None:
        super().__init__(spec, context, parent)
        self._items: list[object] = []
        self._boxes: dict[str, TickBox] = {}
        self._item = spec.item or spec
        self._flow = FlowLayout(self, spacing=16)
        for choice in self._item.choices:
            self._add_box(choice, choice_word(spec.name, choice))

    @property
    def boxes(self) -> dict[str, TickBox]:
        """The boxes by their codes."""
        return dict(self._boxes)

    def accepts(self, value: object) -> bool:
        """Only lists of plain values."""
        if is_absent(value):
            return True
        return isinstance(value, list | tuple) and not any(isinstance(item, dict | list) for item in value)

    def value(self) -> object:
        """Give the codes in the order of the file, new ones last."""
        return list(self._items) if self._items else MISSING

    def set_value(self, value: object) -> None:
        """Tick the boxes."""
        self._items = list(value) if isinstance(value, list | tuple) else []
        ticked = {shown(item) for item in self._items}
        for code in [code for code in self._boxes if code not in self._item.choices and code not in ticked]:
            box = self._boxes.pop(code)
            self._flow.removeWidget(box)
            box.hide()
            box.deleteLater()
        for code in ticked - set(self._boxes):
            self._add_box(code, self.tr("“%1” (not a choice)").replace("%1", code))
        for code, box in self._boxes.items():
            box.setChecked(code in ticked)

    def focus_path(self, path: FieldPath) -> bool:
        """Put the cursor on the box of an entry, or on the first."""
        code = shown(self._items[path[0]]) if path and isinstance(path[0], int) and path[0] < len(self._items) else ""
        self._boxes.get(code, self.focus_target()).setFocus()
        return True

    def focus_target(self) -> QWidget:
        """Give the first box."""
        return next(iter(self._boxes.values()), self)

    def describe(self, name: str, description: str) -> None:
        """Name every box with its field, so that it says what it is for when it is read alone."""
        self.setAccessibleName(name)
        for box in self._boxes.values():
            box.setAccessibleName(f"{name}: {box.text()}")
            box.setAccessibleDescription(description)

    def _add_box(self, code: str, words: str) -> None:
        box = TickBox(words, self)
        box.setProperty("code", code)
        box.clicked.connect(self._on_clicked)
        self._boxes[code] = box
        self._flow.addWidget(box)

    def _on_clicked(self) -> None:
        ticked = {code for code, box in self._boxes.items() if box.isChecked()}
        kept = [item for item in self._items if shown(item) in ticked]
        present = {shown(item) for item in kept}
        kept += [code for code in self._boxes if code in ticked and code not in present]
        verb: Verb = "add" if len(kept) > len(self._items) else "remove"
        self._items = kept
        self.edited.emit(Edit((), self.value(), verb))
