"""Where the palette's items come from: the commands, the fields of the entry, the entries."""

from collections.abc import Callable, Iterable, Iterator
from functools import partial

from PySide6.QtCore import QCoreApplication, QObject
from PySide6.QtGui import QKeySequence

from si_editor.desktop.actions import Actions, menu_title
from si_editor.desktop.entries import title_of
from si_editor.desktop.palette.items import Item
from si_editor.desktop.panes import Panes
from si_editor.desktop.session import Session, SessionChange
from si_editor.desktop.texts.fields import kind_label, spoken_fields
from si_editor.model.fieldpath import FieldPath
from si_editor.model.fieldspec import FieldSpec
from si_editor.model.kinds import KINDS
from si_editor.model.records import RecordKey

_COMMAND, _FIELD, _ENTRY = 0, 1, 2


def command_items(actions: Actions, left_out: Iterable[str]) -> Iterator[Item]:
    """Give every command with its keys; one that cannot be used now says why."""
    hidden = frozenset(left_out)
    for command in actions.commands:
        if command.id in hidden:
            continue
        action = actions[command.id]
        yield Item(
            title=action.text().replace("&", ""),
            detail=menu_title(command.menu),
            icon=command.icon,
            act=action.trigger,
            keys=QKeySequence(action.shortcut()).toString(QKeySequence.SequenceFormat.NativeText),
            refusal="" if action.isEnabled() else actions.refusal(command.id),
            order=_COMMAND,
        )


def field_items(panes: Panes) -> Iterator[Item]:
    """Give the fields of the entry that is shown, and the parts of its groups."""
    key = panes.entry.key
    if key is None or panes.entry.form is None:
        return
    go = panes.entry.focus_field
    for spec in spoken_fields(KINDS[key.kind].model):
        yield _field_item(spec, (spec.name,), spec.group, go)
        for part in spec.fields:
            yield _field_item(part, (spec.name, part.name), spec.label, go)


def _field_item(spec: FieldSpec, path: FieldPath, around: str, go: Callable[[FieldPath], None]) -> Item:
    where = QCoreApplication.translate("Palette", "Field in %1").replace("%1", around)
    return Item(spec.label, where, "down", partial(go, path), order=_FIELD)


class EntryItems(QObject):
    """The entries as items, made once and renewed one by one when they change."""

    def __init__(self, session: Session, show: Callable[[RecordKey], None], parent: QObject) -> None:
        super().__init__(parent)
        self._session = session
        self._show = show
        self._items: dict[RecordKey, Item] = {}
        session.changed.connect(self._forget)

    def items(self) -> Iterator[Item]:
        """Give all entries, by kind."""
        for key in self._session.catalogue.keys():
            item = self._items.get(key)
            if item is None:
                item = self._items[key] = self._make(key)
            yield item

    def _make(self, key: RecordKey) -> Item:
        kind = KINDS[key.kind]
        title = title_of(self._session.catalogue, key)
        return Item(title, kind_label(kind.name), kind.name, partial(self._show, key), order=_ENTRY)

    def _forget(self, change: SessionChange) -> None:
        for key in change.touched.keys:
            self._items.pop(key, None)
