"""The exported sites that are held against the validators: the sample, and a thousand profiles made from it."""

import re
import shutil
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from functools import cached_property
from pathlib import Path
from typing import Final

from resources.proof.thousand import PROFILES, write_thousand
from si_editor.bundle.export import export
from si_editor.bundle.gate import gate
from si_editor.check import check
from si_editor.resources import sample_catalogue
from si_editor.store.catalogue import Catalogue

# The gate asks for the day, and the same catalogue is to give the same pages every day.
_DAY: Final = date(2026, 11, 22)
# How many pages of one kind and language stand for all of them.
_FAIR: Final = 16


@dataclass(frozen=True)
class Bundle:
    """An exported site in a folder."""

    name: str
    folder: Path

    @cached_property
    def pages(self) -> tuple[str, ...]:
        """Give the addresses of all its pages."""
        return self._files("*.html")

    @property
    def designs(self) -> tuple[str, ...]:
        """Give the addresses of its style sheets and drawings."""
        return self._files("*.css") + self._files("*.svg")

    @cached_property
    def kinds(self) -> dict[str, tuple[str, ...]]:
        """Give the pages of each kind: an address with a star for the entry, such as ``projects/*``."""
        found: dict[str, list[str]] = {}
        for page in self.pages:
            found.setdefault(kind_of(page), []).append(page)
        return {kind: tuple(pages) for kind, pages in sorted(found.items())}

    def fair_selection(self) -> tuple[str, ...]:
        """Give pages that stand for all: of each kind some that are spread evenly, and every one with a film."""
        chosen = {page for pages in self.kinds.values() for page in _spread(pages, _FAIR)}
        return tuple(page for page in self.pages if page in chosen)

    def examples(self) -> tuple[str, ...]:
        """Give the pages that show a kind best: of each the one with most in it, and one with a film."""
        chosen: dict[str, None] = {}
        for pages in self.kinds.values():
            largest = max(pages, key=lambda page: (self.folder / page).stat().st_size)
            filmed = (page for page in pages if b"data-play" in (self.folder / page).read_bytes())
            chosen |= dict.fromkeys([largest, *list(filmed)[:1]])
        return tuple(chosen)

    def _files(self, pattern: str) -> tuple[str, ...]:
        found = (path.relative_to(self.folder).as_posix() for path in self.folder.rglob(pattern))
        return tuple(sorted(found))


def kind_of(page: str) -> str:
    """Give the kind of a page by its address: entries of one folder are of one kind, in each language of its own."""
    return re.sub(r"^((?:[a-z]{2}/)?(?:a-z|projects|spotlights|programmes|themes|countries))/[^/]+/.*", r"\1/*", page)


def is_first_language(page: str) -> bool:
    """Whether a page stands in the first language, whose tree is at the root."""
    return re.match(r"[a-z]{2}/", page) is None


def _spread(pages: tuple[str, ...], most: int) -> Iterator[str]:
    step = max(1, len(pages) // most)
    yield from pages[::step]


def export_sample(target: Path) -> Bundle:
    """Export the sample into a folder."""
    _export(sample_catalogue(), target)
    return Bundle("sample", target)


def export_thousand(scratch: Path, target: Path, profiles: int = PROFILES) -> Bundle:
    """Make a thousand profiles from the sample, or another number, and export them into a folder."""
    shutil.rmtree(scratch, ignore_errors=True)
    write_thousand(sample_catalogue(), scratch, profiles)
    _export(scratch, target)
    return Bundle("thousand", target)


def _export(catalogue_folder: Path, target: Path) -> None:
    catalogue = Catalogue.open(catalogue_folder)
    snapshot = catalogue.snapshot()
    decision = gate(snapshot, check(snapshot, _DAY))
    for _ in export(snapshot, catalogue.read_media, target, decision, catalogue.root):
        pass
