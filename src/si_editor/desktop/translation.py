"""Loads the language of the window: our own texts, those of Qt's dialogs, and the way dates and numbers are written.

A language is one file, ``resources/translations/si_editor_<code>.ts``, compiled when the project is built.
"""

from collections.abc import Iterable
from pathlib import Path
from typing import Final

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, QObject, QTranslator

from si_editor.resources import resource

SYSTEM: Final = "system"
"""The choice of a language that leaves it to the system."""
SOURCE_LANGUAGE: Final = "en"
_PREFIX: Final = "si_editor_"


def available_languages(folder: Path | None = None) -> tuple[str, ...]:
    """Give the codes of the languages that the window can speak, English first."""
    files = (folder or _folder()).glob(f"{_PREFIX}*.qm")
    found = {file.stem.removeprefix(_PREFIX) for file in files} - {SOURCE_LANGUAGE}
    return (SOURCE_LANGUAGE, *sorted(found))


def language_name(code: str) -> str:
    """Give a language's name in that language, with a capital letter."""
    name = QLocale(code).nativeLanguageName()
    # Qt tells kinds of English apart where nobody else does.
    return "English" if code == SOURCE_LANGUAGE else name[:1].upper() + name[1:]


def choose_language(wish: str, available: Iterable[str], spoken: Iterable[str] | None = None) -> str:
    """Choose a language: the one that is wished for, else the first that the system speaks, else English."""
    known = tuple(available)
    wanted = (wish,) if wish != SYSTEM else tuple(QLocale.system().uiLanguages() if spoken is None else spoken)
    for tag in wanted:
        code = tag.replace("-", "_")
        for one in (code, code.partition("_")[0]):
            if one in known:
                return one
    return SOURCE_LANGUAGE


def QT_TRANSLATE_NOOP(_context: str, text: str) -> str:
    """Mark a text in a table for translation, and give it as it stands. Qt's own mark does not say that it is text."""
    return text


def QT_TRANSLATE_N_NOOP(_context: str, text: str) -> str:
    """Mark a text in a table that counts something with ``%n``, and give it as it stands."""
    return text


class Translation(QObject):
    """The language that is spoken now; loading another one takes the place of the first.

    Windows that are already open keep the words they were built with.
    """

    def __init__(self, application: QCoreApplication, folder: Path | None = None) -> None:
        super().__init__(application)
        self._application = application
        self._folder = folder or _folder()
        self._installed: list[QTranslator] = []
        self.language = SOURCE_LANGUAGE

    @property
    def available(self) -> tuple[str, ...]:
        """The codes of the languages that can be loaded."""
        return available_languages(self._folder)

    def load(self, wish: str) -> str:
        """Speak the wished language, or the system's for ``system``; give the one that was found."""
        self.unload()
        self.language = choose_language(wish, self.available)
        locale = _locale(self.language)
        QLocale.setDefault(locale)
        qt_texts = Path(QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath))
        # The last one installed is asked first.
        for file in (qt_texts / f"qtbase_{self.language}.qm", self._folder / f"{_PREFIX}{self.language}.qm"):
            translator = QTranslator(self)
            if file.is_file() and translator.load(str(file)):
                self._application.installTranslator(translator)
                self._installed.append(translator)
            else:
                translator.deleteLater()
        return self.language

    def unload(self) -> None:
        """Speak English again, as it stands in the code."""
        for translator in self._installed:
            self._application.removeTranslator(translator)
            translator.deleteLater()
        self._installed.clear()
        self.language = SOURCE_LANGUAGE


def spoken_language() -> str:
    """Give the code of the language that is loaded."""
    return QCoreApplication.translate("Translation", "en", "the code of this language: de, fr, pt_BR …")


def _folder() -> Path:
    return resource("translations")


def _locale(language: str) -> QLocale:
    """Write dates and numbers as the system's region does, if it speaks this language."""
    system = QLocale.system()
    return system if system.name().partition("_")[0] == language.partition("_")[0] else QLocale(language)
