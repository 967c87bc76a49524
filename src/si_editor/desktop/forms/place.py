"""Where a widget stands: the path of the field that it belongs to."""

from PySide6.QtWidgets import QWidget

from si_editor.desktop.forms.editors.card import Card
from si_editor.desktop.forms.row import FieldRow
from si_editor.model.fieldpath import FieldPath


def path_of(widget: QWidget, form: QWidget) -> FieldPath:
    """Climb from a widget to its form and collect the steps of its field's path."""
    path: list[str | int] = []
    current: QWidget | None = widget
    while current is not None and current is not form:
        if isinstance(current, FieldRow):
            path.insert(0, current.spec.name)
        elif isinstance(current, Card):
            path.insert(0, current.list_position)
        current = current.parentWidget()
    return tuple(path)
