"""Rule EU-05: on the smallest phone, emblem and words are seen without scrolling, however many languages there are."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QUrl
from PySide6.QtWebEngineCore import QWebEnginePage, QWebEngineProfile
from PySide6.QtWebEngineWidgets import QWebEngineView
from pytestqt.qtbot import QtBot
from tests.unit.site.sample import new_catalogue, site_of

from si_editor.model.languages import OFFICIAL_LANGUAGES

pytestmark = pytest.mark.web

PLACE = (
    "(() => { const box = e => e.getBoundingClientRect(), found = box(document.querySelector('.support')),"
    " emblem = box(document.querySelector('.emblem'));"
    " return [innerWidth, found.left, found.right, found.top, found.bottom, emblem.height]"
    ".map(Math.round).join(' ') })()"
)


@pytest.fixture
def phone(qtbot: QtBot) -> Iterator[QWebEnginePage]:
    """A page of 320 by 480 pixels."""
    view = QWebEngineView()
    profile = QWebEngineProfile(view)
    page = QWebEnginePage(profile, view)
    view.setPage(page)
    view.setFixedSize(320, 480)
    view.show()
    yield page
    view.close()
    page.deleteLater()
    view.deleteLater()


@pytest.mark.parametrize("regime", ["2014-2020", "2021-2027"])
def test_the_emblem_is_in_the_first_view(regime: str, phone: QWebEnginePage, qtbot: QtBot, tmp_path: Path) -> None:
    catalogue = new_catalogue()
    catalogue["campaign/catalogue"] |= {
        "languages": list(OFFICIAL_LANGUAGES),
        "funding": {"regime": regime, "eu_supported": True, "funds": ["ERDF"], "programme": "north"},
    }
    site = site_of(catalogue)
    for address in ("index.html", "static/site.css", "static/mark.svg"):
        target = tmp_path / address
        target.parent.mkdir(parents=True, exist_ok=True)
        target.write_bytes(site.page(address).content)
    with qtbot.waitSignal(phone.loadFinished, timeout=30_000):
        phone.load(QUrl.fromLocalFile(str(tmp_path / "index.html")))
    answers: list[str] = []
    phone.runJavaScript(PLACE, answers.append)
    qtbot.waitUntil(lambda: bool(answers), timeout=10_000)
    width, left, right, top, bottom, height = (int(number) for number in answers[0].split())
    assert width == 320
    assert 0 <= left < right <= 320
    assert 0 <= top < bottom <= 480
    assert height - 4 >= 38
