"""The pictures and other files of a catalogue: found, read and brought in without ever leaving their folder."""

import hashlib
import os
import re
import unicodedata
from collections.abc import Mapping
from dataclasses import replace
from pathlib import Path
from types import MappingProxyType
from typing import Final

from si_editor.model.sentences import Sentence
from si_editor.model.snapshot import MediaFacts
from si_editor.store.atomic import copy_atomically
from si_editor.store.errors import MediaError, SaveError, describe_reading
from si_editor.store.layout import ENDING, MEDIA_FOLDER, is_ignored, refuse_name
from si_editor.store.picturefile import MOST_BYTES, TOO_LARGE, is_drawing, is_picture, look_at_picture

_NOT_IN_NAME: Final = re.compile(r"[^a-z0-9]+")
_NAME_LENGTH: Final = 60
_CHUNK: Final = 1 << 20


class MediaFolder:
    """The media files below a catalogue's folder."""

    def __init__(self, root: Path) -> None:
        """Look at nothing yet; files are looked at when they are asked for."""
        self._folder = root / MEDIA_FOLDER
        self._known: dict[str, tuple[tuple[int, int], MediaFacts]] = {}
        self._on_disk: Mapping[str, MediaFacts] = {}
        self._renamed: Mapping[str, str] = {}
        self.facts = MappingProxyType[str, MediaFacts]({})

    @property
    def folder(self) -> Path:
        """Where the files lie."""
        return self._folder

    def rename(self, names: Mapping[str, str]) -> None:
        """Know files under new names (with their present ones) until the next save renames them."""
        self._renamed = MappingProxyType(dict(names))
        self.facts = self._under_new_names()

    def path(self, name: str) -> Path:
        """Give the place of a media file, whether it is there or not.

        Raises:
            MediaError: the name leads out of the media folder.
        """
        if not name or "/" in name or "\\" in name or "\0" in name or name.startswith(".") or ":" in name:
            raise MediaError(
                Sentence(
                    "“{name}” is no name of a media file: it must lie in the folder “{media_folder}” itself.",
                    name=name,
                    media_folder=MEDIA_FOLDER,
                )
            )
        found = self._folder / name
        if not os.path.lexists(found) and name in self._renamed:
            found = self._folder / self._renamed[name]
        if not os.path.lexists(found):
            found = self._folder / self._actual_name(name)
        try:
            is_outside = found.is_symlink() and not found.resolve().is_relative_to(self._folder.parent.resolve())
        except (OSError, RuntimeError) as error:  # too long a name, or a link that leads to itself
            raise MediaError(Sentence("The media file “{name}” cannot be found.", name=name)) from error
        if is_outside:
            raise MediaError(
                Sentence("“{name}” is a link to a file outside the catalogue. Put the file itself there.", name=name)
            )
        return found

    def read(self, name: str) -> bytes:
        """Give the bytes of a media file.

        Raises:
            MediaError: it is not there or cannot be read.
        """
        path = self.path(name)
        try:
            if not path.is_file():
                raise MediaError(
                    Sentence("The media file “{name}” is not there. Bring it in again, or remove its use.", name=name)
                )
            return path.read_bytes()
        except OSError as error:
            raise MediaError(describe_reading(error, name)) from error

    def look(self) -> bool:
        """Look for all media files, their sizes and fingerprints, and tell whether anything is new.

        A file whose time and size are as they were is not read again. What was found is in ``facts``.
        """
        facts: dict[str, MediaFacts] = {}
        for name in self._names():
            found = self._facts_of(name)
            if found is not None:
                facts[found.name] = found
        is_new = facts != self._on_disk
        self._on_disk = facts
        self.facts = self._under_new_names()
        return is_new

    def bring_in(self, source: Path) -> str:
        """Copy a file into the media folder under a safe name of its own, which is returned; the source stays.

        A file that is already there with the same content is not copied again.

        Raises:
            MediaError: the source cannot be read, or the copy cannot be written.
        """
        if source.suffix.lower() in {".yaml", ".yml"}:
            raise MediaError(Sentence("“{name}” is an entry, not a media file.", name=source.name))
        try:
            if not source.is_file():
                raise MediaError(Sentence("“{name}” is not a file that can be brought in.", name=source.name))
            name = self._free_name(source)
            if not (self._folder / name).exists():
                self._folder.mkdir(exist_ok=True)
                copy_atomically(source, self._folder / name)
        except SaveError as error:
            raise MediaError(error.sentence) from error
        except OSError as error:
            raise MediaError(describe_reading(error, source.name)) from error
        self.look()
        return name

    def bring_back(self, source: Path, name: str) -> None:
        """Put a file of the trash back under its name, or another that is free.

        Raises:
            MediaError: there is a file of that name, or it cannot be written.
        """
        target = self.path(name)
        if os.path.lexists(target):
            raise MediaError(Sentence("There is already a media file “{name}”. Choose another name.", name=name))
        try:
            self._folder.mkdir(exist_ok=True)
            copy_atomically(source, target)
        except SaveError as error:
            raise MediaError(error.sentence) from error
        except OSError as error:
            raise MediaError(describe_reading(error, name)) from error
        self.look()

    def _under_new_names(self) -> MappingProxyType[str, MediaFacts]:
        facts = dict(self._on_disk)
        for new, old in self._renamed.items():
            found = facts.get(old)
            if found is not None and new not in facts:
                facts[new] = replace(found, name=new)
                del facts[old]
        return MappingProxyType(facts)

    def _names(self) -> list[str]:
        try:
            names = sorted(found.name for found in self._folder.iterdir())
        except OSError:
            return []
        return [name for name in names if not name.endswith((ENDING, ".yml")) and not is_ignored(name)]

    def _facts_of(self, name: str) -> MediaFacts | None:
        try:
            path = self.path(name)
            found = path.stat()
            if not path.is_file():
                return None
            stamp = (found.st_mtime_ns, found.st_size)
            known = self._known.get(name)
            if known is not None and known[0] == stamp:
                return known[1]
            facts = _look_into(path, unicodedata.normalize("NFC", name), found.st_size)
        except (OSError, MediaError):
            return None
        self._known[name] = (stamp, facts)
        return facts

    def _actual_name(self, name: str) -> str:
        """Find a file whose name is stored with taken-apart accents, as some systems do."""
        wanted = unicodedata.normalize("NFC", name)
        return next((known for known in self._names() if unicodedata.normalize("NFC", known) == wanted), name)

    def _free_name(self, source: Path) -> str:
        taken = {name.casefold() for name in self._names()}
        stem, ending = safe_stem(source.stem), safe_ending(source.suffix)
        for number in range(1, 10_000):
            name = f"{stem}{ending}" if number == 1 else f"{stem}-{number}{ending}"
            if refuse_name(name) is not None:
                name = f"file-{name}"
            if name.casefold() not in taken or self._is_equal(self._folder / name, source):
                return name
        raise MediaError(
            Sentence(
                "There are too many files called “{stem}{ending}”. Rename the file first.", stem=stem, ending=ending
            )
        )

    def _is_equal(self, target: Path, source: Path) -> bool:
        return (
            target.is_file() and target.stat().st_size == source.stat().st_size and _sha256(target) == _sha256(source)
        )


def safe_stem(text: str) -> str:
    """Give a name made of small letters, digits and hyphens that stays readable."""
    plain = unicodedata.normalize("NFKD", text).encode("ascii", "ignore").decode().lower()
    return _NOT_IN_NAME.sub("-", plain).strip("-")[:_NAME_LENGTH].strip("-") or "file"


def safe_ending(ending: str) -> str:
    """Give the ending of a file's name in small letters, or none if it is not a usual one."""
    plain = _NOT_IN_NAME.sub("", ending.lower())
    return f".{plain[:8]}" if plain else ""


def media_facts(name: str, data: bytes) -> MediaFacts:
    """Tell what is known of a media file from its bytes."""
    digest = hashlib.sha256(data).hexdigest()
    if not (is_picture(name) or is_drawing(name)):
        return MediaFacts(name, len(data), digest)
    seen = look_at_picture(name, data)
    return MediaFacts(name, len(data), digest, seen.width, seen.height, seen.is_clear, seen.fault)


def _look_into(path: Path, name: str, size: int) -> MediaFacts:
    """Look at a file; what is no picture, or too large for one, is never held in memory as a whole."""
    if not (is_picture(name) or is_drawing(name)):
        return MediaFacts(name, size, _sha256(path))
    if size > MOST_BYTES:
        return MediaFacts(name, size, _sha256(path), fault=TOO_LARGE)
    return media_facts(name, path.read_bytes())


def _sha256(path: Path) -> str:
    digest = hashlib.sha256()
    with path.open("rb") as file:
        while chunk := file.read(_CHUNK):
            digest.update(chunk)
    return digest.hexdigest()
