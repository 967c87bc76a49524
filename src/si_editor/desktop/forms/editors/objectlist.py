"""The editor of a list whose entries are groups of fields: one card each, to add, move, copy and remove."""

from collections.abc import Sequence

from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QApplication, QPushButton, QVBoxLayout, QWidget

from si_editor.desktop.forms.changing import settled
from si_editor.desktop.forms.editor import Edit, Editor, FormContext, Placed, is_absent
from si_editor.desktop.forms.editors.card import Card
from si_editor.desktop.texts.steps import Verb
from si_editor.model.fieldpath import MISSING, FieldPath
from si_editor.model.fieldspec import FieldSpec
from si_editor.store.sameness import is_same


class ObjectListEditor(Editor):
    """Cards in their order. Forty of them open at once because each is built when it is unfolded."""

    def __init__(self, spec: FieldSpec, context: FormContext, parent: QWidget | None = None) -> None:
        super().__init__(spec, context, parent)
        self._items: list[object] = []
        self._cards: list[Card] = []
        self._problems: tuple[Placed, ...] = ()
        self._dragged_from: list[object] | None = None
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(4)
        self._add = QPushButton(self.tr("+ Add to %1").replace("%1", _inside(spec.label)), self)
        self._add.setProperty("role", "formAction")
        self._add.clicked.connect(self._on_add)
        self._column.addWidget(self._add, 0, Qt.AlignmentFlag.AlignLeft)

    @property
    def cards(self) -> tuple[Card, ...]:
        """The cards in their order."""
        return tuple(self._cards)

    def accepts(self, value: object) -> bool:
        """Only lists, whatever is in them; an entry of the wrong type is shown raw on its card."""
        return is_absent(value) or isinstance(value, list | tuple)

    def value(self) -> object:
        """Give the entries."""
        return list(self._items) if self._items else MISSING

    def set_value(self, value: object) -> None:
        """Show the entries; cards whose entry stays keep their fields and their cursor."""
        items = list(value) if isinstance(value, list | tuple) else []
        self._fit_cards(items)
        for card, before, item in zip(self._cards, self._items, items, strict=True):
            if not is_same(before, item):
                card.set_value(item)
        self._items = items
        self._number()

    def show_problems(self, problems: Sequence[Placed]) -> tuple[Placed, ...]:
        """Give each card its problems."""
        self._problems = tuple(problems)
        by_position: dict[object, list[Placed]] = {}
        for placed in problems:
            by_position.setdefault(placed.path[0] if placed.path else None, []).append(placed)
        for position, card in enumerate(self._cards):
            card.show_problems([placed.below() for placed in by_position.get(position, [])])
        return tuple(one for one in problems if not one.path or not self._has(one.path[0]))

    def focus_path(self, path: FieldPath) -> bool:
        """Unfold the card at a path and put the cursor into its field."""
        if path and self._has(path[0]):
            return self._cards[int(path[0])].focus_path(path[1:])
        (self._cards[0].heading if self._cards else self._add).setFocus()
        return True

    def focus_target(self) -> QWidget:
        """Give the button that adds an entry."""
        return self._add

    def describe(self, name: str, description: str) -> None:
        """Describe the button that adds an entry; its own words are its name."""
        self._add.setAccessibleDescription(description)
        self.setAccessibleName(name)

    def commit(self) -> None:
        """Take what was typed in any card."""
        for card in self._cards:
            card.commit()

    def _has(self, position: object) -> bool:
        return isinstance(position, int) and 0 <= position < len(self._cards)

    def _fit_cards(self, items: list[object]) -> None:
        """Take out or put in cards where the entries differ, so that the others stay as they are."""
        before = self._items
        shortest = min(len(before), len(items))
        start = next((at for at in range(shortest) if not is_same(before[at], items[at])), shortest)
        surplus = len(before) - len(items)
        for _ in range(max(surplus, 0)):
            self._drop(start)
        for position in range(start, start - min(surplus, 0)):
            self._insert(position, items[position])

    def _insert(self, position: int, item: object) -> Card:
        card = Card(self.spec.item or self.spec, self.context, self)
        card.edited.connect(self._on_edited)
        card.asked.connect(self._on_asked)
        card.dragged.connect(self._on_dragged)
        card.released.connect(self._on_released)
        self._cards.insert(position, card)
        self._items.insert(position, item)
        self._column.insertWidget(position, card)
        card.set_value(item)
        # A card that comes up under the pointer makes its buttons at once, and they depend on its place.
        card.set_place(position, len(self._cards))
        card.show()
        return card

    def _drop(self, position: int) -> None:
        card = self._cards.pop(position)
        del self._items[position]
        self._column.removeWidget(card)
        card.hide()
        card.deleteLater()

    def _number(self) -> None:
        for position, card in enumerate(self._cards):
            card.set_place(position, len(self._cards))

    def _on_edited(self, position: int, edit: Edit) -> None:
        item = settled(self._items[position], edit.path, edit.value)
        self._items[position] = item
        self._cards[position].note_value(item)
        self.edited.emit(edit.under(position))

    def _on_asked(self, position: int, what: str) -> None:
        match what:
            case "up" if position > 0:
                self._move(position, position - 1)
            case "down" if position < len(self._cards) - 1:
                self._move(position, position + 1)
            case "duplicate":
                self._insert(position + 1, self._items[position])
                self._finish("duplicate")
                self._cards[position + 1].heading.setFocus()
            case "remove":
                self._remove(position)
            case _:
                pass

    def _on_add(self) -> None:
        card = self._insert(len(self._cards), {})
        self._finish("add")
        card.focus_path(())

    def _move(self, position: int, to: int) -> None:
        card = self._cards[position]
        focused = QApplication.focusWidget()
        is_inside = focused is not None and card.isAncestorOf(focused)
        self._shift(position, to)
        if focused is not None and is_inside:
            focused.setFocus(Qt.FocusReason.OtherFocusReason)
        self._finish("move")

    def _shift(self, position: int, to: int) -> None:
        card = self._cards.pop(position)
        self._cards.insert(to, card)
        self._items.insert(to, self._items.pop(position))
        self._column.removeWidget(card)
        self._column.insertWidget(to, card)

    def _on_dragged(self, position: int, at: int) -> None:
        """Let a card follow the pointer; the step is made when it is let go."""
        if self._dragged_from is None:
            self._dragged_from = list(self._items)
        place = self.mapFromGlobal(QPoint(0, at)).y()
        others = [card for card in self._cards if card is not self._cards[position]]
        to = sum(card.geometry().center().y() < place for card in others)
        if to != position:
            self._shift(position, to)
            self._column.activate()
            self._number()

    def _on_released(self, _position: int) -> None:
        before, self._dragged_from = self._dragged_from, None
        if before is not None and not is_same(before, self._items):
            self._finish("move")

    def _remove(self, position: int) -> None:
        name = self._cards[position].heading.text()
        text = self.tr("“%1” was taken out of “%2”. Undo brings it back.").replace("%1", name)
        self._drop(position)
        self._finish("remove")
        following = self._cards[min(position, len(self._cards) - 1)].heading if self._cards else self._add
        following.setFocus(Qt.FocusReason.OtherFocusReason)
        self.context.requests.told.emit(text.replace("%2", self.spec.label))

    def _finish(self, verb: Verb) -> None:
        self._number()
        self.edited.emit(Edit((), self.value(), verb))


def _inside(label: str) -> str:
    return label if label[1:2].isupper() else label[:1].lower() + label[1:]
