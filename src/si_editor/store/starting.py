"""Making a new catalogue: an empty one, or a copy of the sample to try things out."""

from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Final

from si_editor.model.kinds.campaign import FORMAT
from si_editor.model.sentences import Sentence
from si_editor.resources import sample_catalogue
from si_editor.store.atomic import copy_atomically, write_atomically
from si_editor.store.errors import CatalogueError, SaveError, describe
from si_editor.store.layout import CAMPAIGN_FILE, FOLDERS, is_ignored
from si_editor.store.yamlwrite import dump_record

# The pages that every site needs, by their place on it.
_PAGES: Final = (
    ("welcome", "Welcome"),
    ("why", "Why social innovation?"),
    ("projects", "Projects"),
    ("spotlights", "Spotlights"),
    ("posts", "Hashtag wall"),
    ("feature", "Feature your project"),
    ("imprint", "Imprint"),
    ("privacy", "Privacy"),
    ("accessibility", "Accessibility"),
    ("credits", "Credits"),
)


def create(folder: Path, title: str = "New campaign") -> None:
    """Make a new catalogue in a folder that is empty or not there yet: campaign, pages as drafts, vocabularies.

    Raises:
        CatalogueError: the folder is not empty, or cannot be written.
    """
    files = {CAMPAIGN_FILE: _campaign(title)}
    files |= {f"pages/{role}.yaml": _page(role, heading) for role, heading in _PAGES}
    files |= {
        f"vocabularies/{path.name}": path.read_bytes()
        for path in sorted((sample_catalogue() / "vocabularies").glob("*.yaml"))
    }
    try:
        _prepare(folder)
        for place, content in _last(files, CAMPAIGN_FILE):
            write_atomically(folder / place, content)
    except (OSError, SaveError) as error:
        raise _not_made(folder, error) from error


def copy_sample(folder: Path) -> None:
    """Copy the sample catalogue into a folder that is empty or not there yet.

    Raises:
        CatalogueError: the folder is not empty, or cannot be written.
    """
    source = sample_catalogue()
    places = sorted(path.relative_to(source) for path in source.rglob("*") if path.is_file())
    try:
        _prepare(folder)
        # The campaign's file comes last: a folder is a catalogue only when all of it is there.
        for place in sorted(places, key=lambda place: place.name == CAMPAIGN_FILE):
            if not is_ignored(place.name):
                (folder / place.parent).mkdir(parents=True, exist_ok=True)
                copy_atomically(source / place, folder / place)
    except (OSError, SaveError) as error:
        raise _not_made(folder, error) from error


def _prepare(folder: Path) -> None:
    if folder.exists() and not folder.is_dir():
        raise CatalogueError(Sentence("{folder} is a file. Choose a folder.", folder=folder))
    if folder.is_dir() and any(not is_ignored(found.name) for found in folder.iterdir()):
        raise CatalogueError(
            Sentence("The folder {folder} is not empty. Choose an empty one, or a new name.", folder=folder)
        )
    for _, name in FOLDERS:
        (folder / name).mkdir(parents=True, exist_ok=True)


def _last(files: Mapping[str, bytes], last: str) -> Iterator[tuple[str, bytes]]:
    yield from ((place, content) for place, content in files.items() if place != last)
    yield last, files[last]


def _campaign(title: str) -> bytes:
    return dump_record({"format": FORMAT, "title": title, "languages": ["en"], "licence": "CC-BY-4.0"}).encode()


def _page(role: str, title: str) -> bytes:
    return dump_record({"title": title, "role": role, "status": "draft"}).encode()


def _not_made(folder: Path, error: OSError | SaveError) -> CatalogueError:
    reason = error.sentence if isinstance(error, SaveError) else describe(error, folder.name)
    return CatalogueError(
        Sentence("The catalogue could not be made in {folder}. {reason}", folder=folder, reason=reason)
    )
