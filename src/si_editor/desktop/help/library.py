"""The pages of the help: read from Markdown files, one folder for each language, and searched accent-blind."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Final

from si_editor.model.ordering import folded
from si_editor.resources import resource

FALLBACK: Final = "en"
PICTURES: Final = "pictures"
_AROUND: Final = 60
_FILE: Final = re.compile(r"\d+-(?P<id>[\w-]+)\.md$")
_MARKUP: Final = re.compile(r"!?\[([^\]]*)\]\([^)]*\)|[#*`>|]+")


@dataclass(frozen=True)
class HelpPage:
    """One page: its id, which links name, its title, and its text in Markdown."""

    id: str
    title: str
    text: str
    plain: str = field(init=False, repr=False)
    found_by: str = field(init=False, repr=False)

    def __post_init__(self) -> None:
        plain = " ".join(_MARKUP.sub(r"\1", self.text).split())
        object.__setattr__(self, "plain", plain)
        object.__setattr__(self, "found_by", folded(plain))


@dataclass(frozen=True)
class Hit:
    """A page that was found, and the words around the place."""

    page: HelpPage
    excerpt: str


class HelpLibrary:
    """All pages in one language; what is not there in it is given in English."""

    def __init__(self, language: str, made: Iterable[HelpPage] = (), folder: Path | None = None) -> None:
        """``made`` are pages that the program writes itself, such as the list of keys; they come last."""
        root = folder if folder is not None else resource("help")
        pages = {page.id: page for page in _read(root / FALLBACK)}
        pages.update({page.id: page for page in _read(root / language)} if language != FALLBACK else {})
        pages.update({page.id: page for page in made})
        self._pages = pages
        self._pictures = (root / language / PICTURES, root / FALLBACK / PICTURES)

    def pages(self) -> tuple[HelpPage, ...]:
        """Give all pages in their order."""
        return tuple(self._pages.values())

    def page(self, page_id: str) -> HelpPage | None:
        """Give a page by its id."""
        return self._pages.get(page_id)

    def picture(self, name: str) -> Path | None:
        """Give the file of a picture, as the window looks in this language if there is one."""
        return next((folder / name for folder in self._pictures if (folder / name).is_file()), None)

    def search(self, text: str) -> tuple[Hit, ...]:
        """Find the pages that hold all words, those with the words in their title first."""
        words = folded(text).split()
        if not words:
            return ()
        found = [page for page in self.pages() if all(word in page.found_by for word in words)]
        found.sort(key=lambda page: not all(word in folded(page.title) for word in words))
        return tuple(Hit(page, _excerpt(page, words[0])) for page in found)


def _read(folder: Path) -> Iterator[HelpPage]:
    for path in sorted(folder.glob("*.md")):
        name = _FILE.match(path.name)
        if name is not None:
            text = path.read_text(encoding="utf-8")
            title = text.partition("\n")[0].lstrip("# ").strip()
            yield HelpPage(name["id"], title, text)


def _excerpt(page: HelpPage, word: str) -> str:
    """Cut out what stands around a word; folding may move places a little, which does no harm here."""
    place = page.found_by.find(word)
    start = max(0, place - _AROUND)
    end = place + len(word) + _AROUND
    cut = page.plain[start:end].strip()
    return f"{'…' if start else ''}{cut}{'…' if end < len(page.plain) else ''}"
