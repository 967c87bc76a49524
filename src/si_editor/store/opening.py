"""Opening a folder as a catalogue: finding its entries, reading each once, and telling what is odd."""

import unicodedata
from collections.abc import Generator
from dataclasses import dataclass, field
from pathlib import Path, PurePosixPath

from si_editor.model.fieldpath import Missing
from si_editor.model.kinds.campaign import FORMAT
from si_editor.model.problems import Problem
from si_editor.model.records import CAMPAIGN_KEY, RecordKey
from si_editor.model.sentences import Sentence
from si_editor.store.entryfile import EntryFile, read_entry
from si_editor.store.errors import CatalogueError, describe_reading
from si_editor.store.fileproblems import file_problem
from si_editor.store.layout import (
    CAMPAIGN_FILE,
    ENDING,
    FOLDERS,
    is_ignored,
    key_of,
    original_of,
    refuse_name,
)

_STEP = 50


@dataclass(frozen=True)
class Progress:
    """How far a long task has come."""

    done: int
    total: int


@dataclass
class Findings:
    """What a look through the folder found: entries with their paths, problems of names, second versions."""

    paths: dict[RecordKey, Path] = field(default_factory=dict)
    problems: list[Problem] = field(default_factory=list)
    folded: dict[RecordKey, PurePosixPath] = field(default_factory=dict)
    copies: list[tuple[RecordKey, Path]] = field(default_factory=list)


def require_catalogue(root: Path) -> None:
    """Make sure that a folder is a catalogue.

    Raises:
        CatalogueError: it is not there, is no folder, or has no ``catalogue.yaml``.
    """
    try:
        if not root.exists():
            raise CatalogueError(
                Sentence("The folder {root} is not there. Check its name, or reconnect the drive.", root=root)
            )
        if not root.is_dir():
            raise CatalogueError(
                Sentence(
                    "{root} is a file. Open the folder that holds {campaign_file}.",
                    root=root,
                    campaign_file=CAMPAIGN_FILE,
                )
            )
        if not (root / CAMPAIGN_FILE).is_file():
            raise CatalogueError(
                Sentence(
                    "The folder {root} is no catalogue: it has no file {campaign_file}. "
                    "Open another folder, or make a new catalogue.",
                    root=root,
                    campaign_file=CAMPAIGN_FILE,
                )
            )
    except OSError as error:
        raise CatalogueError(describe_reading(error, str(root))) from error


def require_known_format(campaign: EntryFile, root: Path) -> None:
    """Make sure that a catalogue is not one of a later version, whose values this program would misunderstand.

    Raises:
        CatalogueError: it was made by a newer version of the program.
    """
    stated = campaign.data.get("format") if not isinstance(campaign.data, Missing) else None
    if isinstance(stated, int) and stated > FORMAT:
        raise CatalogueError(
            Sentence(
                "The catalogue in {root} was made by a newer version of the program (format {stated}). "
                "Nothing was changed. Update the program to open it.",
                root=root,
                stated=stated,
            )
        )


def look_through(root: Path) -> Findings:
    """Find all entry files below a catalogue's folder without opening them."""
    findings = Findings({CAMPAIGN_KEY: root / CAMPAIGN_FILE})
    for _, folder in FOLDERS:
        try:
            names = frozenset(found.name for found in (root / folder).iterdir())
        except FileNotFoundError:
            continue
        except OSError as error:
            params = {"file": folder, "reason": describe_reading(error, folder)}
            findings.problems.append(file_problem("file-unreadable", None, params))
            continue
        for name in sorted(names):
            if not is_ignored(name):
                _sort_in(findings, root, PurePosixPath(folder, name), names)
    return findings


def read_all(paths: dict[RecordKey, Path]) -> Generator[Progress, None, dict[RecordKey, EntryFile]]:
    """Read all entry files, telling now and then how many are done."""
    files: dict[RecordKey, EntryFile] = {}
    for done, (key, path) in enumerate(paths.items()):
        if done % _STEP == 0:
            yield Progress(done, len(paths))
        files[key] = read_entry(path)
    yield Progress(len(paths), len(paths))
    return files


def _sort_in(findings: Findings, root: Path, place: PurePosixPath, names: frozenset[str]) -> None:
    """Take a file as an entry, or tell why it is none."""
    name = place.name
    original = original_of(name, names) if name.endswith(ENDING) else None
    whose = key_of(place.with_name(original)) if original is not None else None
    if whose is not None:
        params = {"file": str(place), "original": original}
        findings.problems.append(file_problem("file-conflict-copy", whose, params))
        findings.copies.append((whose, root / place))
        return
    if name.endswith(".yml"):
        params = {"file": str(place), "original": place.with_suffix(ENDING).name}
        findings.problems.append(file_problem("file-ending", None, params))
        return
    key = key_of(place)
    if key is None:
        return
    twin = findings.folded.setdefault(folded_key(key), place)
    if twin != place:
        findings.problems.append(file_problem("file-name-twin", key, {"file": str(place), "original": twin.name}))
    if key in findings.paths:
        return
    reason = refuse_name(unicodedata.normalize("NFC", name))
    if reason is not None:
        findings.problems.append(file_problem("file-name-invalid", key, {"file": str(place), "reason": reason}))
    findings.paths[key] = root / place


def folded_key(key: RecordKey) -> RecordKey:
    """Give what two records have in common that would share one file where capital letters do not count."""
    return RecordKey(key.kind, unicodedata.normalize("NFC", key.id.casefold()))
