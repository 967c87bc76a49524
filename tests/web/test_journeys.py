"""Journeys through the exported site in a real engine by keys alone, with and without scripts, by file and server."""

import gzip
from collections.abc import Iterator
from functools import partial
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from threading import Thread
from typing import Final

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from resources.proof.bundles import Bundle, export_sample, export_thousand
from resources.proof.engine import Engine, is_foreign
from resources.proof.visits import MEASURES

pytestmark = pytest.mark.web

WIDTH: Final = 1280
HERE: Final = "nameOf(document.activeElement)"
MOST_TABS: Final = 400
FIRST_PAGE_BYTES: Final = 100_000
PICTURES: Final = (".png", ".jpg", ".jpeg", ".webp", ".avif", ".svg", ".ico")
# A project with a voice and a film, in the catalogue that is made from the sample.
PROFILE: Final = "projects/arrival-regions-part-1/index.html"
THEME: Final = "migration-integration"
VOICE: Final = "spotlights/arrival-regions-1/index.html"


class QuietHandler(SimpleHTTPRequestHandler):
    """Serves files and keeps quiet about it."""

    def log_request(self, code: int | str = "-", size: int | str = "-") -> None:
        """Say nothing."""


@pytest.fixture(scope="session")
def sample(tmp_path_factory: pytest.TempPathFactory) -> Bundle:
    return export_sample(tmp_path_factory.mktemp("exported") / "sample")


@pytest.fixture(scope="session")
def many(tmp_path_factory: pytest.TempPathFactory) -> Bundle:
    """Give the sample with films, pictures and voices of people, 120 profiles in all."""
    folder = tmp_path_factory.mktemp("exported")
    return export_thousand(folder / "catalogue", folder / "many", 120)


@pytest.fixture(scope="session")
def served(many: Bundle) -> Iterator[str]:
    server = ThreadingHTTPServer(("127.0.0.1", 0), partial(QuietHandler, directory=str(many.folder)))
    thread = Thread(target=server.serve_forever, daemon=True)
    thread.start()
    yield f"http://127.0.0.1:{server.server_port}/"
    server.shutdown()
    server.server_close()
    thread.join()


@pytest.fixture(scope="session")
def session_engine(qapp: QApplication) -> Iterator[Engine]:
    engine = Engine(qapp)
    yield engine
    engine.close()


@pytest.fixture
def engine(session_engine: Engine) -> Iterator[Engine]:
    yield session_engine
    session_engine.use_scripts(True)


class Keyboard:
    """Somebody who has no mouse, and needs to see where they are at every step."""

    def __init__(self, engine: Engine, root: str) -> None:
        self._engine = engine
        self._root = root
        self.arrive()

    def arrive(self) -> None:
        self._engine.until_shown()
        self._engine.teach(MEASURES.read_text(encoding="utf-8"))

    def go_to(self, wanted: str) -> None:
        """Press Tab until the part that a condition on `here` describes has the keys."""
        condition = f"(here => Boolean({wanted}))(document.activeElement)"
        for _ in range(MOST_TABS):
            self._engine.press(Qt.Key.Key_Tab)
            # After the last part the browser's own frame has the keys.
            is_outside = self._engine.ask("document.activeElement === document.body") is True
            assert is_outside or self._engine.ask("focusIsShown()") is True, self._engine.ask(HERE)
            if self._engine.ask(condition) is True:
                return
        raise AssertionError(f"no Tab leads to: {wanted}")

    def follow(self, address: str) -> None:
        """Go to the link to a page of the site and press Enter."""
        self.go_to(f"here.href && here.href.split('#')[0] === '{self._root}{address}'")
        self._engine.press(Qt.Key.Key_Return, "\r")
        self._engine.until(f"location.href.split('#')[0].split('?')[0] === '{self._root}{address}'")
        self.arrive()

    def write(self, text: str) -> None:
        for letter in text:
            self._engine.press(Qt.Key(ord(letter.upper())), letter)


def root_of(many: Bundle, served: str, way: str) -> str:
    return served if way == "web" else f"{many.folder.as_uri()}/"


@pytest.mark.parametrize("way", ["folder", "web"])
def test_keys_alone_lead_from_the_welcome_to_a_film(engine: Engine, many: Bundle, served: str, way: str) -> None:
    root = root_of(many, served, way)
    engine.open(f"{root}index.html", WIDTH)
    keys = Keyboard(engine, root)
    keys.follow("projects/index.html")
    keys.go_to("here.type === 'search'")
    before = engine.ask("document.getElementById('count').textContent")
    keys.write("arrival")
    engine.until(f"document.getElementById('count').textContent !== {before!r}")
    found = engine.ask("document.getElementById('count').textContent")
    keys.go_to(f"here.type === 'checkbox' && here.value === '{THEME}'")
    engine.press(Qt.Key.Key_Space, " ")
    engine.until("document.activeElement.checked === true")
    engine.until("location.hash.includes('=') || location.search.includes('=')")
    assert engine.ask("document.querySelectorAll('.row').length > 0") is True, found
    keys.follow(PROFILE)
    keys.follow(VOICE)
    assert engine.ask("document.querySelectorAll('iframe').length") == 0
    assert engine.said == ()
    assert [url for url in engine.asked if is_foreign(url)] == [], "a film is asked for only when somebody plays it"
    keys.go_to("here.matches('[data-play]')")
    engine.press(Qt.Key.Key_Return, "\r")
    engine.until("document.querySelector('iframe') !== null")


@pytest.mark.parametrize("way", ["folder", "web"])
def test_without_scripts_keys_lead_as_far_and_to_the_film_at_its_provider(
    engine: Engine, many: Bundle, served: str, way: str
) -> None:
    root = root_of(many, served, way)
    engine.use_scripts(False)
    engine.open(f"{root}index.html", WIDTH)
    keys = Keyboard(engine, root)
    keys.follow("projects/index.html")
    assert engine.ask("document.querySelector('[role=search]').checkVisibility()") is False
    keys.follow("a-z/index.html")
    keys.follow(PROFILE)
    keys.follow(VOICE)
    assert engine.ask("document.querySelector('[data-play]').checkVisibility()") is False
    keys.go_to("here.matches('.film a.outside')")
    assert engine.said == ()
    assert [url for url in engine.asked if is_foreign(url)] == []


def test_the_first_page_weighs_under_100_kb_and_asks_for_nothing_foreign(engine: Engine, sample: Bundle) -> None:
    engine.open(sample.folder / "index.html", WIDTH)
    loaded = [Path(url.toLocalFile()) for url in engine.asked if url.scheme() == "file"]
    weighed = [path for path in loaded if path.suffix not in PICTURES]
    assert {path.suffix for path in weighed} >= {".html", ".css"}
    # Servers pack texts on the way; fonts and pictures are packed already.
    carried = sum(len(gzip.compress(path.read_bytes(), 6)) for path in weighed)
    assert carried < FIRST_PAGE_BYTES, {path.name: path.stat().st_size for path in weighed}
    assert [url for url in engine.asked if is_foreign(url)] == []


def largest_paint(engine: Engine) -> object:
    return engine.await_answer(
        "new Promise(done => new PerformanceObserver(list => { const last = list.getEntries().at(-1); "
        "done([last.element.tagName, last.element.textContent.trim().slice(0, 60), last.size]) })"
        ".observe({ type: 'largest-contentful-paint', buffered: true }))"
    )


@pytest.mark.parametrize("address", ["index.html", "projects/asis/index.html", "spotlights/asis/index.html"])
@pytest.mark.parametrize("width", [320, WIDTH])
def test_what_is_painted_largest_comes_from_html_and_css_alone(
    engine: Engine, sample: Bundle, address: str, width: int
) -> None:
    paints = {}
    looks = {}
    for scripts in (True, False):
        engine.use_scripts(scripts)
        engine.open(sample.folder / address, width)
        paints[scripts] = largest_paint(engine)
        looks[scripts] = engine.ask("document.body.innerText")
    assert paints[True] == paints[False]
    assert looks[True] == looks[False], "before anybody does something, scripts have added nothing"


def test_the_engine_notes_what_leads_away(engine: Engine, tmp_path: Path) -> None:
    page = tmp_path / "page.html"
    page.write_text("<!doctype html><title>x</title><img alt='' src='https://elsewhere.example/a.gif'>", "utf-8")
    engine.open(page, WIDTH)
    assert [url.host() for url in engine.asked if is_foreign(url)] == ["elsewhere.example"]
