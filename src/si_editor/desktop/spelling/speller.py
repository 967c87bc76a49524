"""Judges words for all fields of a window, a few at a time, so that no keystroke waits for a dictionary."""

from collections.abc import Callable
from functools import partial
from time import perf_counter
from typing import Final

from PySide6.QtCore import QObject, QTimer, Signal

from si_editor.desktop.folders import UserFolders
from si_editor.desktop.linelist import LineList
from si_editor.desktop.preferences import Preferences
from si_editor.desktop.session import Session, SessionChange
from si_editor.desktop.spelling.dictionaries import DictionaryFiles, dictionary_folders, find_dictionary
from si_editor.desktop.spelling.engine import Engine, load_engine
from si_editor.desktop.spelling.names import names_in
from si_editor.model.languages import OFFICIAL_LANGUAGES

Load = Callable[[DictionaryFiles], Engine | None]

_PREFERENCES: Final = ("is_spelling_on", "words")
_PAUSE: Final = 250
_SLICE: Final = 0.008


class Speller(QObject):
    """Knows which words are wrong in which language. Words that were not judged yet count as right.

    Signals:
        judged: words that were asked for have been judged.
        renewed: any word may be judged otherwise now.
    """

    judged = Signal()
    renewed = Signal()

    def __init__(
        self,
        session: Session,
        preferences: Preferences,
        folders: UserFolders,
        parent: QObject | None = None,
        load: Load = load_engine,
    ) -> None:
        super().__init__(parent)
        self._session = session
        self._preferences = preferences
        self._own_dictionaries = folders.data / "dictionaries"
        self._load = load
        self._told = LineList(folders.data / "languages-without-spelling.txt")
        self._ignored: set[str] = set()
        self._names: frozenset[str] = frozenset()
        self._engines: dict[str, Engine | None] = {}
        self._to_load: list[str] = []
        self._known: dict[tuple[str, str], bool] = {}
        self._asked: dict[tuple[str, str], None] = {}
        self._loading = self._timer(0, self._load_next)
        self._judging = self._timer(_PAUSE, self._judge_some)
        preferences.changed.connect(self._follow)
        session.changed.connect(self._learn_names)
        self._collect_names()

    @property
    def is_on(self) -> bool:
        """Whether spelling is checked at all."""
        return self._preferences.is_spelling_on

    def turn(self, is_on: bool) -> None:
        """Check spelling from now on, or leave it."""
        self._preferences.is_spelling_on = is_on

    def begin(self, language: str) -> None:
        """Say that texts in a language are shown: its dictionary is loaded when the form stands."""
        if self.is_on and language not in self._engines and language not in self._to_load:
            self._to_load.append(language)
            self._loading.start()

    def has(self, language: str) -> bool:
        """Tell whether there is a dictionary for a language."""
        return self._engines.get(language) is not None

    def is_wrong(self, word: str, language: str) -> bool | None:
        """Tell whether a word is wrong; None as long as nobody knows, and then it is looked up soon."""
        if not self.is_on or not self.has(language):
            return False
        if self._is_accepted(word):
            return False
        found = self._known.get((language, word))
        if found is None:
            self._asked[language, word] = None
            self._judging.start()
            return None
        return not found

    def suggestions(self, word: str, language: str) -> tuple[str, ...]:
        """Give what a wrong word may have been meant to be."""
        engine = self._engines.get(language)
        return engine.suggestions(word) if engine is not None else ()

    def learn(self, word: str) -> None:
        """Put a word among the user's own, for all catalogues and for ever."""
        if not self._preferences.learn(word):
            self._session.told.emit(
                self.tr("“%1” could not be kept among your words; it counts until you close.").replace("%1", word)
            )

    def ignore(self, word: str) -> None:
        """Leave a word unmarked until the window is closed."""
        self._ignored.add(word)
        self.renewed.emit()

    def _timer(self, pause: int, slot: Callable[[], None]) -> QTimer:
        timer = QTimer(self)
        timer.setSingleShot(True)
        timer.setInterval(pause)
        timer.timeout.connect(slot)
        return timer

    def _is_accepted(self, word: str) -> bool:
        accepted = (self._ignored, self._names, self._preferences.words)
        plain = word.removesuffix("’s").removesuffix("'s")
        return any(one in words for words in accepted for one in (word, plain, word.lower()))

    def _load_next(self) -> None:
        if not self._to_load:
            return
        language = self._to_load.pop(0)
        files = find_dictionary(language, dictionary_folders(self._own_dictionaries))
        engine = self._load(files) if files is not None else None
        self._engines[language] = engine
        if engine is None:
            self._say_missing(language)
        if self._to_load:
            self._loading.start()
        self.renewed.emit()

    def _say_missing(self, language: str) -> None:
        """Say once, in the status bar, that a language has no dictionary; never again on this machine."""
        if language in self._told:
            return
        self._told.add(language)
        name = OFFICIAL_LANGUAGES.get(language, language)
        self._session.told.emit(
            self.tr("Spelling is not checked in %1: there is no dictionary for it here.").replace("%1", name)
        )

    def _judge_some(self) -> None:
        """Look words up for a few milliseconds, then let the window breathe."""
        begun = perf_counter()
        while self._asked and perf_counter() - begun < _SLICE:
            language, word = next(iter(self._asked))
            del self._asked[language, word]
            engine = self._engines.get(language)
            self._known[language, word] = engine is None or engine.knows(word)
        if self._asked:
            QTimer.singleShot(0, self, self._judge_some)
        else:
            self.judged.emit()

    def _follow(self, name: str) -> None:
        if name in _PREFERENCES:
            self.renewed.emit()

    def _collect_names(self) -> None:
        catalogue = self._session.catalogue
        records = [catalogue.draft(key).data for key in catalogue.keys()]
        self._session.tasks.run("names", partial(names_in, records), self._take_names)

    def _take_names(self, names: frozenset[str]) -> None:
        self._names |= names
        self.renewed.emit()

    def _learn_names(self, change: SessionChange) -> None:
        catalogue = self._session.catalogue
        present = change.touched.keys & set(catalogue.keys())
        self._names |= names_in(catalogue.draft(key).data for key in present)
