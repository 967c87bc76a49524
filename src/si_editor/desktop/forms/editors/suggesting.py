"""The editor of names that come again: while typing it offers those that are used already."""

from PySide6.QtCore import QEvent, QObject, QStringListModel, Qt
from PySide6.QtWidgets import QCompleter, QWidget

from si_editor.desktop.forms.editor import FormContext
from si_editor.desktop.forms.editors.text import TextEditor
from si_editor.desktop.forms.inputs import LineInput
from si_editor.model.fieldspec import FieldSpec


class SuggestingEditor(TextEditor):
    """A line of text that knows how others have written the same."""

    def __init__(self, spec: FieldSpec, context: FormContext, parent: QWidget | None = None) -> None:
        super().__init__(spec, context, parent)
        self._known = QStringListModel(self)
        self._completer: QCompleter | None = None
        self._input.installEventFilter(self)

    @property
    def suggestions(self) -> tuple[str, ...]:
        """What is offered for the text as it stands."""
        if self._completer is None:
            return ()
        self._completer.setCompletionPrefix(self._input.text())
        model = self._completer.completionModel()
        return tuple(str(model.index(row, 0).data()) for row in range(self._completer.completionCount()))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Look up what is used already when somebody comes to write, not with every letter."""
        if event.type() == QEvent.Type.FocusIn and isinstance(self._input, LineInput):
            if self._completer is None:
                self._completer = QCompleter(self._known, self)
                self._completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
                self._completer.setFilterMode(Qt.MatchFlag.MatchContains)
                popup = self._completer.popup()
                if popup is not None:
                    popup.setObjectName("matches")
                self._completer.activated.connect(self._on_chosen)
                self._input.setCompleter(self._completer)
            self._known.setStringList(list(self.context.lookups.used(self.spec.recurring)))
        return super().eventFilter(watched, event)

    def _on_chosen(self, text: object) -> None:
        if isinstance(text, str):
            self._input.show_text(text)
            self._on_typed()
