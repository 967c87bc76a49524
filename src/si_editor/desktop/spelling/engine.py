"""One dictionary at work. The engine is Hunspell's own; where no wheel of it exists there is no spelling."""

from typing import Final, Protocol

from si_editor.desktop.spelling.dictionaries import DictionaryFiles

try:
    from hunspell import Hunspell
except ImportError:  # Macs with Intel processors: no wheel is made for them
    Hunspell = None

_MOST: Final = 6


class Engine(Protocol):
    """What tells right words from wrong ones."""

    def knows(self, word: str) -> bool:
        """Tell whether a word is in the dictionary, in any of its forms."""

    def suggestions(self, word: str) -> tuple[str, ...]:
        """Give what a wrong word may have been meant to be, the likeliest first."""


class HunspellEngine:
    """A dictionary of Hunspell."""

    def __init__(self, files: DictionaryFiles) -> None:
        self._hunspell = Hunspell(files.name, hunspell_data_dir=str(files.folder), system_encoding="utf-8")

    def knows(self, word: str) -> bool:
        """Tell whether a word is right; what the dictionary's alphabet cannot write is no word of its language."""
        try:
            return bool(self._hunspell.spell(word)) or (
                "’" in word and bool(self._hunspell.spell(word.replace("’", "'")))
            )
        except UnicodeEncodeError:
            return "’" in word and self.knows(word.replace("’", "'"))

    def suggestions(self, word: str) -> tuple[str, ...]:
        """Give the likeliest words."""
        try:
            found = self._hunspell.suggest(word)
        except UnicodeEncodeError:
            return ()
        return tuple(dict.fromkeys(found))[:_MOST]


def load_engine(files: DictionaryFiles) -> Engine | None:
    """Load a dictionary; None if there is no engine for this machine or the dictionary is damaged."""
    if Hunspell is None:
        return None
    try:
        engine = HunspellEngine(files)
        # A damaged dictionary knows no word at all; each has at least one of the words in its own list.
        return engine if any(engine.knows(word) for word in _first_words(files)) else None
    except (OSError, RuntimeError, ValueError, LookupError, MemoryError):
        return None


def _first_words(files: DictionaryFiles) -> list[str]:
    with (files.folder / f"{files.name}.dic").open(encoding="utf-8", errors="ignore") as lines:
        next(lines, None)
        read = [line.split("/", 1)[0].split("\t", 1)[0].strip() for line, _ in zip(lines, range(4000), strict=False)]
    return [word for word in read if word.isalpha()]
