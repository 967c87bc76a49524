"""Step two of forms: which editor a described field gets. One explicit table."""

from collections.abc import Mapping
from types import MappingProxyType
from typing import Final

from PySide6.QtWidgets import QWidget

from si_editor.desktop.forms.editor import Editor, FormContext
from si_editor.desktop.forms.editors.chips import CheckListEditor, ChipListEditor
from si_editor.desktop.forms.editors.choices import ChoiceEditor, FixedEditor, FlagEditor
from si_editor.desktop.forms.editors.colour import ColourEditor
from si_editor.desktop.forms.editors.localised import LocalisedEditor
from si_editor.desktop.forms.editors.markdown import MarkdownEditor
from si_editor.desktop.forms.editors.media import MediaEditor
from si_editor.desktop.forms.editors.objectlist import ObjectListEditor
from si_editor.desktop.forms.editors.objects import ObjectEditor
from si_editor.desktop.forms.editors.picks import PickEditor, ReferenceEditor
from si_editor.desktop.forms.editors.scalars import AddressEditor, DateEditor, MailEditor, NumberEditor
from si_editor.desktop.forms.editors.spot import SpotEditor, is_spot
from si_editor.desktop.forms.editors.suggesting import SuggestingEditor
from si_editor.desktop.forms.editors.text import LongTextEditor, TextEditor
from si_editor.model.fieldspec import FieldSpec, Shape

EDITORS: Final[Mapping[Shape, type[Editor]]] = MappingProxyType(
    {
        "text": TextEditor,
        "long_text": LongTextEditor,
        "markdown": MarkdownEditor,
        "date": DateEditor,
        "country": PickEditor,
        "language": PickEditor,
        "reference": ReferenceEditor,
        "term": PickEditor,
        "question": PickEditor,
        "media": MediaEditor,
        "web_address": AddressEditor,
        "mail_address": MailEditor,
        "colour": ColourEditor,
        "flag": FlagEditor,
        "whole_number": NumberEditor,
        "amount": NumberEditor,
        "share": NumberEditor,
        "choice": ChoiceEditor,
        "object": ObjectEditor,
    }
)


_ITEM_EDITORS: Final[Mapping[Shape, type[Editor]]] = MappingProxyType(
    {"object": ObjectListEditor, "choice": CheckListEditor}
)


def editor_class(spec: FieldSpec) -> type[Editor]:
    """Choose the editor for a field; for text in several languages, the one of each text."""
    if spec.shape == "list" and spec.item is not None:
        return _ITEM_EDITORS.get(spec.item.shape, ChipListEditor)
    if spec.shape == "choice" and len(spec.choices) == 1:
        return FixedEditor
    if spec.shape == "text" and spec.recurring and not spec.localised:
        return SuggestingEditor
    if is_spot(spec):
        return SpotEditor
    return EDITORS[spec.shape]


def make_editor(spec: FieldSpec, context: FormContext, parent: QWidget) -> Editor:
    """Make the editor for a field."""
    return LocalisedEditor(spec, context, _make_plain, parent) if spec.localised else _make_plain(spec, context, parent)


def _make_plain(spec: FieldSpec, context: FormContext, parent: QWidget) -> Editor:
    return editor_class(spec)(spec, context, parent)
