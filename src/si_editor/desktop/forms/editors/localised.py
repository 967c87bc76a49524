"""The editor of text in several languages: a plain text as long as there is one, a tab for each when there are more."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace

from PySide6.QtWidgets import QButtonGroup, QToolButton, QVBoxLayout, QWidget

from si_editor.desktop.forms.editor import Edit, Editor, FormContext, Placed, set_state, worst
from si_editor.desktop.forms.flow import FlowLayout
from si_editor.desktop.forms.options import language_name
from si_editor.desktop.forms.raw import RawEditor
from si_editor.desktop.forms.typed import is_plain
from si_editor.model.fieldpath import MISSING, FieldPath
from si_editor.model.fieldspec import FieldSpec

MakeText = Callable[[FieldSpec, FormContext, QWidget], Editor]


class LocalisedEditor(Editor):
    """A text for each language of the catalogue. A plain text is in the first, and a map only with a second."""

    def __init__(self, spec: FieldSpec, context: FormContext, make_text: MakeText, parent: QWidget) -> None:
        super().__init__(spec, context, parent)
        self._make_text = make_text
        self._value: object = MISSING
        self._is_map = False
        self._catalogue_languages = context.lookups.languages()
        self._first = self._catalogue_languages[0]
        self._current = self._first
        self._texts: dict[str, Editor] = {}
        self._tabs: dict[str, QToolButton] = {}
        self._shown: list[str] = []
        self._problems: tuple[Placed, ...] = ()
        self._name, self._description = "", ""
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(4)
        self._bar = QWidget(self)
        self._bar_line = FlowLayout(self._bar)
        self._group = QButtonGroup(self)
        self._group.idClicked.connect(self._on_tab)
        self._column.addWidget(self._bar)
        self._show_tabs()
        self._show_language(self._first)

    def accepts(self, value: object) -> bool:
        """Text, or a map of texts."""
        return is_plain(value) or (isinstance(value, Mapping) and all(isinstance(tag, str) for tag in value))

    def value(self) -> object:
        """Give the text or the map."""
        return self._value

    def set_value(self, value: object) -> None:
        """Show the texts."""
        self._value = value
        self._is_map = isinstance(value, Mapping)
        self._show_tabs()
        if self._current not in self._shown:
            self._show_language(self._first)
        for language in list(self._texts):
            self._fill(language)
        self._mark_tabs()

    def show_problems(self, problems: Sequence[Placed]) -> tuple[Placed, ...]:
        """Colour tab and text; the row says the sentences."""
        self._problems = tuple(problems)
        for language, text in self._texts.items():
            text.show_problems([placed for placed in problems if placed.path in ((), (language,))])
        self._mark_tabs()
        return self._problems

    def focus_path(self, path: FieldPath) -> bool:
        """Put the cursor into the text of a language."""
        if path and path[0] in self._shown:
            self._show_language(str(path[0]))
        return self._texts[self._current].focus_path(())

    def focus_target(self) -> QWidget:
        """Give the text that can be seen."""
        return self._texts[self._current].focus_target()

    def describe(self, name: str, description: str) -> None:
        """Name each text with its language."""
        self._name, self._description = name, description
        for language in self._texts:
            self._describe_text(language)

    def commit(self) -> None:
        """Take what was typed in any language."""
        for text in self._texts.values():
            text.commit()

    @property
    def tabs(self) -> dict[str, QToolButton]:
        """The tabs by language."""
        return dict(self._tabs)

    def text_in(self, language: str) -> object:
        """Give the text of one language."""
        if isinstance(self._value, Mapping):
            return self._value.get(language, MISSING)
        return self._value if language == self._first else MISSING

    def _languages(self) -> list[str]:
        extra = [str(tag) for tag in self._value] if isinstance(self._value, Mapping) else []
        return list(dict.fromkeys([*self._catalogue_languages, *extra]))

    def _show_tabs(self) -> None:
        self._shown = self._languages()
        wanted = self._shown if len(self._shown) > 1 else []
        for language in [language for language in self._tabs if language not in wanted]:
            tab = self._tabs.pop(language)
            self._group.removeButton(tab)
            tab.hide()
            tab.deleteLater()
        for language in [language for language in self._texts if language not in self._shown]:
            text = self._texts.pop(language)
            text.hide()
            text.deleteLater()
        for language in wanted:
            if language not in self._tabs:
                self._add_tab(language)
        self._bar.setVisible(bool(wanted))

    def _add_tab(self, language: str) -> None:
        tab = QToolButton(self._bar)
        tab.setText(language_name(language))
        tab.setCheckable(True)
        tab.setChecked(language == self._current)
        tab.setProperty("role", "languageTab")
        self._tabs[language] = tab
        self._group.addButton(tab, len(self._tabs))
        self._bar_line.addWidget(tab)
        tab.show()

    def _mark_tabs(self) -> None:
        for language, tab in self._tabs.items():
            is_empty = self.text_in(language) in (MISSING, None, "")
            name = language_name(language)
            tab.setText(f"{name} ○" if is_empty else name)
            tab.setAccessibleName(self.tr("%1, empty").replace("%1", name) if is_empty else name)
            set_state(tab, "severity", worst([placed for placed in self._problems if placed.path == (language,)]))

    def _show_language(self, language: str) -> None:
        self._current = language
        for other, text in self._texts.items():
            text.setVisible(other == language)
        if language not in self._texts:
            self._fill(language)
        if language in self._tabs:
            self._tabs[language].setChecked(True)

    def _fill(self, language: str) -> None:
        value = self.text_in(language)
        text = self._texts.get(language)
        fits = is_plain(value)
        if text is not None and isinstance(text, RawEditor) == fits:
            self._column.removeWidget(text)
            text.hide()
            text.deleteLater()
            text = None
        if text is None:
            text = self._new_text(language, fits)
            self._texts[language] = text
            self._column.addWidget(text)
            text.setVisible(language == self._current)
            self._describe_text(language)
        text.set_value(value)

    def _describe_text(self, language: str) -> None:
        name = f"{self._name} ({language_name(language)})" if self._tabs else self._name
        self._texts[language].describe(name, self._description)

    def _new_text(self, language: str, fits: bool) -> Editor:
        spec = self.spec if language == self._first else replace(self.spec, example=None)
        text = (
            self._make_text(spec, replace(self.context, language=language), self)
            if fits
            else RawEditor(self.spec, self.context, self)
        )
        text.setProperty("language", language)
        text.edited.connect(self._on_edited)
        return text

    def _on_tab(self, _position: int) -> None:
        language = next(language for language, tab in self._tabs.items() if tab.isChecked())
        self._show_language(language)
        self._texts[language].focus_path(())

    def _on_edited(self, edit: Edit) -> None:
        language = str(self.sender().property("language"))
        self._value = self._with_text(language, edit.value)
        self._mark_tabs()
        typed_at = None if edit.typed_at is None else (language,)
        self.edited.emit(Edit((), self._value, edit.verb, typed_at))
        if isinstance(self._texts[language], RawEditor):
            self._fill(language)

    def _with_text(self, language: str, text: object) -> object:
        """Put in one text and keep the form as plain as it was."""
        if not isinstance(self._value, Mapping):
            if language == self._first:
                return text
            texts = {} if self._value in (MISSING, None, "") else {self._first: self._value}
            return texts if text is MISSING else {**texts, language: text}
        texts = {tag: part for tag, part in self._value.items() if tag != language or text is not MISSING}
        if text is not MISSING:
            texts[language] = text
        if not texts:
            return MISSING
        return texts[self._first] if not self._is_map and list(texts) == [self._first] else texts
