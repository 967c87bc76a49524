"""Visits the pages of a bundle in the browser engine, in one colour scheme, and tells what is wrong with them.

`python -m resources.proof.visits VALIDATORS SCHEME FOLDER…` writes one finding a line, as JSON.
"""

import json
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Final

from PySide6.QtWidgets import QApplication

from resources.proof.bundles import Bundle, is_first_language
from resources.proof.engine import Engine, EngineError, is_foreign
from resources.proof.findings import Finding
from resources.proof.states import STATES, State

WIDTHS: Final = (320, 768, 1280)
# The folder of the large catalogue, of which a fair selection is looked at.
LARGE: Final = "thousand"
AXE: Final = Path("node_modules", "axe-core", "axe.min.js")
MEASURES: Final = Path(__file__).with_name("measures.js")
# Twice the usual size of text, which browsers let their visitors choose.
_LARGE_TEXT: Final = 32
_USUAL_TEXT: Final = 16


class Visitor:
    """Goes through pages at every width and in every state, and lets axe and the measures look at each."""

    def __init__(self, engine: Engine, validators: Path, scheme: str) -> None:
        self._engine = engine
        self._tools = (validators / AXE).read_text(encoding="utf-8") + MEASURES.read_text(encoding="utf-8")
        self._scheme = scheme

    def visit(self, folder: Path, page: str) -> Iterator[Finding]:
        """Tell what is wrong with one page."""
        # What another language changes is how long its words are, and that shows where there is least room.
        for width in WIDTHS if is_first_language(page) else WIDTHS[:1]:
            try:
                yield from self._looked_at(folder, page, width)
            except EngineError as error:
                yield Finding("engine", f"{page} ({self._scheme}, {width} px)", str(error))
        if self._scheme == "light" and is_first_language(page):
            yield from self._read_large(folder, page)

    def _looked_at(self, folder: Path, page: str, width: int) -> Iterator[Finding]:
        engine = self._engine
        self._open(folder, page, width)
        place = f"{page} ({self._scheme}, {width} px)"
        yield from self._seen(place)
        yield from self._told("stillness", place, engine.await_answer("shifts()"))
        yield from self._kept_quiet(place)
        possible = [state for state in STATES if engine.ask(state.possible) is True]
        if self._scheme == "light":
            engine.teach("spaceText()")
            yield from self._told("text spacing", place, engine.ask("textFaults()"))
        for state in possible:
            if self._is_wanted(folder, width, state):
                yield from self._in_state(folder, page, width, state)

    def _is_wanted(self, folder: Path, width: int, state: State) -> bool:
        # Of a thousand a search shows the same parts as of the sample, only more of them: there each state is seen once
        # in each scheme, where there is least room in one and most in the other. What asks outside is only there.
        width_of_scheme = {"light": WIDTHS[0], "dark": WIDTHS[-1]}[self._scheme]
        return folder.name != LARGE or state.asks_outside or width == width_of_scheme

    def _in_state(self, folder: Path, page: str, width: int, state: State) -> Iterator[Finding]:
        self._open(folder, page, width)
        self._engine.do(state.script)
        self._engine.until(state.reached)
        place = f"{page} ({self._scheme}, {width} px, {state.name})"
        yield from self._seen(place)
        if not state.asks_outside:
            yield from self._kept_quiet(place)

    def _read_large(self, folder: Path, page: str) -> Iterator[Finding]:
        """Read the page with text of twice the size, and with everything twice as large."""
        self._engine.use_text_size(_LARGE_TEXT)
        self._open(folder, page, WIDTHS[-1])
        yield from self._told("large text", f"{page} (text of 200 %)", self._engine.ask("textFaults()"))
        self._engine.use_text_size(_USUAL_TEXT)
        self._engine.zoom(2)
        self._open(folder, page, WIDTHS[-1])
        yield from self._told("zoom", f"{page} (zoom of 200 %)", self._engine.ask("textFaults()"))
        self._engine.zoom(1)

    def _open(self, folder: Path, page: str, width: int) -> None:
        self._engine.open(folder / page, width)
        self._engine.teach(self._tools)

    def _seen(self, place: str) -> Iterator[Finding]:
        yield from self._told("axe", place, self._engine.await_answer("axeFaults()"))
        yield from self._told("reading", place, self._engine.ask("textFaults()"))

    def _kept_quiet(self, place: str) -> Iterator[Finding]:
        for said in self._engine.said:
            yield Finding("console", place, said)
        for url in self._engine.asked:
            if is_foreign(url):
                yield Finding("privacy", place, f"asked for {url.toString()}")

    @staticmethod
    def _told(checker: str, place: str, complaints: object) -> Iterator[Finding]:
        assert isinstance(complaints, list)
        for complaint in complaints:
            yield Finding(checker, place, str(complaint))


def main(validators: Path, scheme: str, folders: list[Path]) -> int:
    """Visit one page of each kind in each folder, and the one with the most in it."""
    application = QApplication([])
    engine = Engine(application)
    visitor = Visitor(engine, validators, scheme)
    for folder in folders:
        for page in Bundle(folder.name, folder).examples():
            for finding in visitor.visit(folder, page):
                print(json.dumps([finding.checker, finding.page, finding.text]), flush=True)
    engine.close()
    return 0


if __name__ == "__main__":
    sys.exit(main(Path(sys.argv[1]), sys.argv[2], [Path(word) for word in sys.argv[3:]]))
