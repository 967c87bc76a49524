"""What its user chose once for the whole program: looks, language, spelling, keys; kept in the settings folder."""

import json
from collections.abc import Iterable, Mapping
from dataclasses import asdict, dataclass, field, fields, replace
from types import MappingProxyType
from typing import Any, Final, Literal, TypeGuard, get_args

from PySide6.QtCore import QObject, Signal

from si_editor.desktop.folders import UserFolders
from si_editor.desktop.linelist import LineList
from si_editor.store import Limits, SaveError, write_atomically

ThemeChoice = Literal["system", "light", "dark"]

SYSTEM_LANGUAGE: Final = "system"
TEXT_SCALES: Final = (100, 110, 125, 150, 175, 200)

# How long and how much can be kept: of the trash in days and megabytes, of versions in days and in number.
KEPT: Final[Mapping[str, tuple[int, ...]]] = MappingProxyType(
    {
        "trash_days": (30, 90, 180, 365, 730),
        "trash_megabytes": (100, 200, 500, 1000, 5000),
        "version_days": (90, 180, 365, 730, 1825),
        "versions": (20, 40, 100, 200),
    }
)

_FILE: Final = "preferences.json"
_MEGABYTE: Final = 1_000_000
_LONGEST: Final = 200_000


@dataclass(frozen=True)
class _Values:
    """All choices; each has the value it has for somebody who never chose."""

    theme: ThemeChoice = "system"
    text_scale: int = 100
    language: str = SYSTEM_LANGUAGE
    is_spelling_on: bool = True
    reopens_last: bool = False
    trash_days: int = Limits().trash_days
    trash_megabytes: int = Limits().trash_bytes // _MEGABYTE
    version_days: int = Limits().version_days
    versions: int = Limits().versions
    shortcuts: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    checklist: frozenset[str] = frozenset()
    is_checklist_closed: bool = False


class Preferences(QObject):
    """The choices of the user over a file that may be missing or damaged; what is set is kept at once.

    Signals:
        changed: the name of the choice that is another one now, such as ``theme``.
    """

    changed = Signal(str)

    def __init__(self, folders: UserFolders, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._file = folders.settings / _FILE
        self._words = LineList(folders.data / "words.txt")
        self._unknown: dict[str, Any] = {}
        self._values = self._load()

    @property
    def theme(self) -> ThemeChoice:
        """Whether the program is light, dark, or like the system."""
        return self._values.theme

    @theme.setter
    def theme(self, choice: ThemeChoice) -> None:
        self._set("theme", choice)

    @property
    def text_scale(self) -> int:
        """How large the program's text is, in percent of the system's."""
        return self._values.text_scale

    @text_scale.setter
    def text_scale(self, percent: int) -> None:
        self._set("text_scale", percent)

    @property
    def language(self) -> str:
        """The language of the program: a code such as ``de``, or ``system``."""
        return self._values.language

    @language.setter
    def language(self, code: str) -> None:
        self._set("language", code)

    @property
    def is_spelling_on(self) -> bool:
        """Whether spelling is checked while one types."""
        return self._values.is_spelling_on

    @is_spelling_on.setter
    def is_spelling_on(self, is_on: bool) -> None:
        self._set("is_spelling_on", is_on)

    @property
    def words(self) -> LineList:
        """The words that the spelling takes as right, whatever the dictionaries say."""
        return self._words

    def learn(self, word: str) -> bool:
        """Put a word among the user's own; False if it could not be kept, and counts until the end only."""
        is_kept = self._words.add(word)
        self.changed.emit("words")
        return is_kept

    def unlearn(self, words: Iterable[str]) -> bool:
        """Take words off the user's own; False if that could not be kept."""
        is_kept = self._words.remove(words)
        self.changed.emit("words")
        return is_kept

    @property
    def limits(self) -> Limits:
        """How much is kept of what is deleted and replaced."""
        held = self._values
        return Limits(held.trash_days, held.trash_megabytes * _MEGABYTE, held.version_days, held.versions)

    def limit(self, name: str) -> int:
        """Give one of the limits by its name in `KEPT`."""
        return int(getattr(self._values, name))

    def set_limit(self, name: str, number: int) -> None:
        """Choose one of the limits; it holds from the next time that a catalogue is opened."""
        self._set(name, number)

    @property
    def reopens_last(self) -> bool:
        """Whether the program starts with the catalogue that was open last."""
        return self._values.reopens_last

    @reopens_last.setter
    def reopens_last(self, is_on: bool) -> None:
        self._set("reopens_last", is_on)

    @property
    def shortcuts(self) -> Mapping[str, tuple[str, ...]]:
        """The keys of the commands that do not have the program's own ones, by the commands' ids."""
        return self._values.shortcuts

    @shortcuts.setter
    def shortcuts(self, keys: Mapping[str, tuple[str, ...]]) -> None:
        self._set("shortcuts", dict(keys))

    @property
    def is_checklist_closed(self) -> bool:
        """Whether the checklist of the first steps was closed."""
        return self._values.is_checklist_closed

    @is_checklist_closed.setter
    def is_checklist_closed(self, is_closed: bool) -> None:
        self._set("is_checklist_closed", is_closed)

    def is_done(self, step: str) -> bool:
        """Tell whether a step of the checklist was done."""
        return step in self._values.checklist

    def set_done(self, step: str, is_done: bool = True) -> None:
        """Note that a step of the checklist was done, or is to be done again."""
        steps = self._values.checklist
        self._set("checklist", steps | {step} if is_done else steps - {step})

    def _set(self, name: str, value: object) -> None:
        if not _fits(name, value) or getattr(self._values, name) == value:
            return
        known: dict[str, Any] = {name: value}
        self._values = replace(self._values, **known)
        self._save()
        self.changed.emit(name)

    def _load(self) -> _Values:
        """Read the file; each value that does not fit is left at what it is by itself."""
        try:
            text = self._file.read_text(encoding="utf-8")
            found = json.loads(text) if len(text) < _LONGEST else None
        except (OSError, ValueError, RecursionError):
            return _Values()
        if not isinstance(found, dict):
            return _Values()
        names = {one.name for one in fields(_Values)}
        self._unknown = {name: value for name, value in found.items() if name not in names}
        read = {name: _read(name, value) for name, value in found.items() if name in names}
        fitting: dict[str, Any] = {name: value for name, value in read.items() if _fits(name, value)}
        return _Values(**fitting)

    def _save(self) -> None:
        values = asdict(self._values) | {"checklist": sorted(self._values.checklist)}
        try:
            self._file.parent.mkdir(parents=True, exist_ok=True)
            write_atomically(self._file, json.dumps({**self._unknown, **values}, indent=1).encode("utf-8"))
        except (OSError, SaveError):
            return  # They hold until the program ends; a choice that cannot be kept is no reason to disturb anybody.


def _read(name: str, value: object) -> object:
    """Give a value of the file in the form in which it is held."""
    if name == "shortcuts" and isinstance(value, dict):
        return {key: tuple(keys) for key, keys in value.items() if _are_texts(keys)}
    if name == "checklist" and _are_texts(value):
        return frozenset(value)
    return value


def _are_texts(value: object) -> TypeGuard[list[str]]:
    return isinstance(value, list) and all(isinstance(part, str) for part in value)


def _fits(name: str, value: object) -> bool:
    if name == "theme":
        return value in get_args(ThemeChoice)
    if name == "text_scale":
        return type(value) is int and TEXT_SCALES[0] <= value <= TEXT_SCALES[-1]
    if name in KEPT:
        # Somebody may write another number into the file; only one that would keep nothing is refused.
        return type(value) is int and KEPT[name][0] <= value <= KEPT[name][-1]
    return isinstance(value, type(getattr(_Values(), name)))
