"""A page that cannot bite: everything that a page can try, tried in the preview's own engine.

The pages here are raw, as if the site's own walls (text that stays text, and the content security policy) were not
there.
"""

import os
import shutil
import signal
from collections.abc import Callable, Iterator
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import QObject, QUrl
from PySide6.QtNetwork import QHostAddress, QTcpServer
from PySide6.QtWebEngineWidgets import QWebEngineView
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot
from shiboken6 import isValid
from tests.faults.conftest import Count, Figures

from si_editor.desktop.preview.page import PreviewPage
from si_editor.desktop.preview.panel import PreviewPanel
from si_editor.desktop.preview.scheme import PreviewProfile, register_scheme
from si_editor.desktop.sandbox import settle_network
from si_editor.desktop.session import Session
from si_editor.desktop.tasks import Tasks
from si_editor.desktop.theme import Theme
from si_editor.model.records import RecordKey
from si_editor.resources import sample_catalogue
from si_editor.site import Page
from si_editor.store import Catalogue, Change, Journal

Hurt = Callable[[PreviewPanel], None]

HOME = "si-preview://site/index.html"

settle_network(os.environ)
register_scheme()


class Bell(QTcpServer):
    """A server on this machine that hears every knock."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.knocks = 0
        assert self.listen(QHostAddress(QHostAddress.SpecialAddress.LocalHost))
        self.newConnection.connect(self._hear)

    def _hear(self) -> None:
        while (caller := self.nextPendingConnection()) is not None:
            self.knocks += 1
            caller.abort()


@pytest.fixture
def bell(qapp: QApplication) -> Iterator[Bell]:
    bell = Bell(qapp)
    yield bell
    bell.close()
    bell.deleteLater()


@pytest.fixture(scope="session")
def guarded(qapp: QApplication) -> PreviewProfile:
    return PreviewProfile(qapp)


class Cage:
    """A view of the preview's kind on raw pages, and what can be asked of it."""

    def __init__(self, qtbot: QtBot, profile: PreviewProfile) -> None:
        self._qtbot = qtbot
        self._profile = profile
        self.view = QWebEngineView()
        self.page = PreviewPage(profile, "light", self.view)
        self.view.setPage(self.page)
        self.view.resize(600, 400)
        self.view.show()

    def show(self, body: str, head: str = "") -> None:
        html = f"<!doctype html><html><head><meta charset=utf-8>{head}</head><body>{body}</body></html>"

        def answer(address: str) -> Page | None:
            return Page(address, "text/html", html.encode(), frozenset()) if address == "index.html" else None

        self._profile.server.set_source(answer)
        with self._qtbot.waitSignal(self.page.loadFinished, timeout=20_000):
            self.page.setUrl(QUrl(HOME))

    def ask(self, script: str) -> object:
        answers: list[object] = []
        self.page.runJavaScript(script, 0, answers.append)
        self._qtbot.waitUntil(lambda: bool(answers), timeout=15_000)
        return answers[0]

    def outcome(self, wish: str) -> str:
        """Give what became of a wish that answers later: what it got, or what it was refused with."""
        self.ask(
            "window.outcome = ''; Promise.race([(async () => {" + wish + "})(), new Promise((_, no) => "
            "setTimeout(() => no('silence'), 2500))]).then(it => outcome = 'GOT ' + it, it => outcome = 'no: ' + it); 1"
        )
        self._qtbot.waitUntil(lambda: bool(self.ask("window.outcome")), timeout=15_000)
        return str(self.ask("window.outcome"))

    def settle(self) -> None:
        """Wait until the page has had time to do what it was going to do."""
        self.ask("window.over = 0; setTimeout(() => { window.over = 1; }, 400); 1")
        self._qtbot.waitUntil(lambda: self.ask("window.over") == 1, timeout=15_000)


@pytest.fixture
def cage(qtbot: QtBot, guarded: PreviewProfile) -> Iterator[Cage]:
    cage = Cage(qtbot, guarded)
    yield cage
    guarded.server.set_source(None)
    cage.view.close()
    cage.view.deleteLater()
    qtbot.waitUntil(lambda: not isValid(cage.view))


LOADS = {
    "picture": "<img src={http}/a.png srcset='{http}/b.png 2x'>",
    "picture of another protocol": "<img src=//127.0.0.1:{port}/a.png>",
    "style sheet": "<link rel=stylesheet href={http}/a.css>",
    "style": "<style>@import '{http}/b.css'; body {{ background: url({http}/c.png) }}</style>",
    "style of an element": "<p style='background: url({http}/d.png)'>x</p>",
    "font": "<style>@font-face {{ font-family: x; src: url({http}/f.woff2) }} p {{ font-family: x }}</style><p>x</p>",
    "cursor": "<style>body {{ cursor: url({http}/c.cur), auto }}</style>",
    "icon": "<link rel=icon href={http}/icon.png>",
    "preload": "<link rel=preload as=image href={http}/p.png>",
    "prefetch": "<link rel=prefetch href={http}/q>",
    "prerender": "<link rel=prerender href={http}/q>",
    "preconnect": "<link rel=preconnect href={http}>",
    "name prefetch": "<link rel=dns-prefetch href={http}>",
    "speculation": '<script type=speculationrules>{{"prefetch":[{{"urls":["{http}/s"]}}]}}</script>',
    "module": "<script type=module src={http}/m.js></script><link rel=modulepreload href={http}/n.js>",
    "script": "<script src={http}/s.js></script>",
    "manifest": "<link rel=manifest href={http}/m.json>",
    "frame": "<iframe src={http}/f></iframe>",
    "frame with a page inside": '<iframe srcdoc="<img src={http}/g.png>"></iframe>',
    "frame of data": '<iframe src="data:text/html,<img src={http}/h.png>"></iframe>',
    "object": "<object data={http}/o></object><embed src={http}/e>",
    "film": "<video autoplay src={http}/v.mp4 poster={http}/v.png></video><audio autoplay src={http}/a.mp3></audio>",
    "captions": "<video><track default src={http}/t.vtt></video>",
    "drawing": "<svg><image href={http}/i.png /><use href={http}/u.svg#a /></svg>",
    "input": "<input type=image src={http}/i.png>",
    "refresh": "<meta http-equiv=refresh content='0; url={http}/r'>",
    "base": "<base href={http}/><img src=a.png>",
    "fetch": "<script>fetch('{http}/f', {{mode: 'no-cors'}})</script>",
    "request": "<script>var r = new XMLHttpRequest(); r.open('GET', '{http}/x'); r.send()</script>",
    "beacon": "<script>navigator.sendBeacon('{http}/b', 'x')</script>",
    "socket": "<script>new WebSocket('ws://127.0.0.1:{port}/')</script>",
    "events": "<script>new EventSource('{http}/e')</script>",
    "worker": "<script>new Worker(URL.createObjectURL(new Blob([\"fetch('{http}/w')\"])))</script>",
    "form": "<form id=f method=post action={http}/p><input name=a value=b></form><script>f.submit()</script>",
    "form into a frame": (
        "<iframe name=t></iframe><form id=f target=t action={http}/p></form><script>f.submit()</script>"
    ),
    "ping": "<a id=l href='#x' ping={http}/p>x</a><script>l.click()</script>",
    "location": "<script>location = '{http}/l'</script>",
    "window": "<script>open('{http}/w')</script>",
    "handler": "<img src=x onerror=\"new Image().src='{http}/h.png'\">",
    "drawing with a script": "<svg onload=\"fetch('{http}/s')\"><script>fetch('{http}/t')</script></svg>",
    "web transport": "<script>try {{ new WebTransport('https://127.0.0.1:{port}/') }} catch (e) {{}}</script>",
    "peer": "<script>var p = new RTCPeerConnection({{iceServers: [{{urls: 'turn:127.0.0.1:{port}?transport=tcp', "
    "username: 'a', credential: 'b'}}]}}); p.createDataChannel('x'); "
    "p.createOffer().then(o => p.setLocalDescription(o))"
    "</script>",
}


# Each of these would end the page that it stands on, so it gets a page of its own.
ALONE = ("refresh", "base", "form", "location")


def test_nothing_reaches_a_network(cage: Cage, bell: Bell, count: Count, figures: Figures) -> None:
    port = bell.serverPort()
    pages = {name: body.format(http=f"http://127.0.0.1:{port}", port=port) for name, body in LOADS.items()}
    together = "".join(body for name, body in pages.items() if name not in ALONE)
    shown = [("together", together), *((name, pages[name]) for name in (ALONE if count is Count.QUICK else pages))]
    with figures.measure("A page that cannot bite: requests") as figure:
        figure.tries = len(LOADS)
        for name, body in shown:
            before = bell.knocks
            cage.show(body)
            cage.settle()
            if bell.knocks != before:
                figure.lose(name)
            assert cage.page.url().host() == "site"


FILES = {
    "script": ("<script src='{file}.js'></script>", "window.stolen || ''"),
    "style sheet": ("<link rel=stylesheet href='{file}.css'>", "getComputedStyle(document.body).outlineStyle"),
    "picture": ("<img id=i src='{file}.svg'>", "document.getElementById('i').naturalWidth || ''"),
    "frame": (
        "<iframe id=i src='{file}.html'></iframe>",
        (
            "(() => {{ try {{ return document.getElementById('i').contentDocument.body.textContent }} catch (e) "
            "{{ return '' }} }})()"
        ),
    ),
    "object": (
        "<object id=i data='{file}.svg'></object>",
        "document.getElementById('i').contentDocument?.querySelector('svg') ? 1 : ''",
    ),
}


@pytest.mark.parametrize("wish", FILES)
def test_no_file_is_read(wish: str, cage: Cage, tmp_path: Path, figures: Figures) -> None:
    (tmp_path / "secret.js").write_text("window.stolen = 1", encoding="utf-8")
    (tmp_path / "secret.css").write_text("body { outline-style: dotted }", encoding="utf-8")
    (tmp_path / "secret.html").write_text("SECRET", encoding="utf-8")
    (tmp_path / "secret.svg").write_text("<svg xmlns='http://www.w3.org/2000/svg' width='7' height='7'/>", "utf-8")
    body, look = FILES[wish]
    with figures.measure("A page that cannot bite: files") as figure:
        figure.tries = 1
        cage.show(body.format(file=QUrl.fromLocalFile(str(tmp_path / "secret")).toString()))
        cage.settle()
        got = cage.ask(look.replace("{{", "{").replace("}}", "}"))
        if got not in {"", "none", None}:
            figure.lose(f"{wish}: {got}")


ADDRESSES = (
    "file:///etc/hostname",
    "file://localhost/etc/hostname",
    "qrc:/qtwebchannel/qwebchannel.js",
    "chrome://version",
    "chrome://gpu",
    "devtools://devtools/bundled/inspector.html",
    "view-source:si-preview://site/index.html",
    "filesystem:si-preview://site/temporary/x",
    "si-preview://other/index.html",
    "si-preview://site/../../etc/hostname",
    "si-preview://site/..%2f..%2fetc%2fhostname",
    "si-preview://site/media/%2e%2e/catalogue.yaml",
    "si-preview://site/media/..\\\\catalogue.yaml",
    "si-preview://site//etc/hostname",
    "si-preview://site/catalogue.yaml",
    "si-preview://site/C:/Windows/win.ini",
    "si-preview://user:word@site/x.html",
    "ftp://127.0.0.1/x",
    "http://127.0.0.1:1/x",
    "https://127.0.0.1:1/x",
    "ws://127.0.0.1:1/x",
)


def test_no_address_but_the_sites_own_can_be_fetched(cage: Cage, figures: Figures) -> None:
    cage.show("<p>x</p>")
    with figures.measure("A page that cannot bite: addresses") as figure:
        for address in ADDRESSES:
            figure.tries += 1
            told = cage.outcome(f"return (await fetch('{address}')).status")
            if not told.startswith("no:"):
                figure.lose(f"{address}: {told}")


AWAY = (
    "location = 'https://evil.example/'",
    "location = 'file:///etc/hostname'",
    "location = 'data:text/html,<h1>x</h1>'",
    "location = URL.createObjectURL(new Blob(['<h1>x</h1>'], {type: 'text/html'}))",
    "location = 'about:blank'",
    "location = 'chrome://crash'",
    "location = 'chrome://kill'",
    "location = 'qrc:/qtwebchannel/qwebchannel.js'",
    "location = 'javascript:document.write(1)'.replace('javascript:document.write(1)', 'mailto:a@b.example')",
    "location = 'si-preview://other/index.html'",
    "location.assign('tel:+1')",
    "location.replace('ftp://evil.example/')",
    "document.body.innerHTML = '<a id=l target=_blank href=\"about:blank\">x</a>'; l.click()",
    "document.body.innerHTML = '<a id=l target=_top href=\"file:///etc/hostname\">x</a>'; l.click()",
    "document.body.innerHTML = '<a id=l download=x.exe href=\"data:application/octet-stream,x\">x</a>'; l.click()",
    "var l = document.createElement('a'); l.download = 'x'; l.href = URL.createObjectURL(new Blob(['x'])); l.click()",
    "open('about:blank')",
    "open('data:text/html,x', '_blank', 'popup')",
    "showModalDialog && 1",
    "print()",
    "close()",
    "alert(1); confirm(2); prompt(3)",
    "document.documentElement.requestFullscreen()",
    "var i = document.createElement('input'); i.type = 'file'; i.click()",
    "history.pushState(0, '', '/elsewhere.html'); history.back()",
    "navigator.registerProtocolHandler('web+x', 'https://evil.example/%s')",
    "window.onbeforeunload = () => 'stay'",
)


def test_no_page_leads_away_opens_a_window_or_saves_a_file(
    cage: Cage, guarded: PreviewProfile, qapp: QApplication, tmp_path: Path, figures: Figures
) -> None:
    guarded.setDownloadPath(str(tmp_path))
    with figures.measure("A page that cannot bite: ways out") as figure:
        for wish in AWAY:
            figure.tries += 1
            cage.show("<p>home</p>")
            windows = len(qapp.topLevelWidgets())
            cage.ask(f"try {{ {wish} }} catch (refused) {{}}; 1")
            cage.settle()
            if cage.page.url().host() != "site" or cage.page.url().scheme() != "si-preview":
                figure.lose(f"{wish}: {cage.page.url().toString()}")
            if [*tmp_path.iterdir()] or len(qapp.topLevelWidgets()) != windows:
                figure.lose(wish)


ASKED = (
    "return new Promise((yes, no) => navigator.geolocation.getCurrentPosition(yes, it => no(it.message)))",
    "var it = await Notification.requestPermission(); if (it !== 'granted') throw it; return it",
    "return navigator.mediaDevices.getUserMedia({audio: true})",
    "return navigator.mediaDevices.getUserMedia({video: true})",
    "return navigator.mediaDevices.getDisplayMedia({video: true})",
    "return navigator.clipboard.readText()",
    "return navigator.clipboard.read()",
    "return queryLocalFonts()",
    "return showOpenFilePicker()",
    "return showDirectoryPicker()",
    "return showSaveFilePicker()",
    "return navigator.usb.requestDevice({filters: []})",
    "return navigator.bluetooth.requestDevice({acceptAllDevices: true})",
    "return navigator.serial.requestPort()",
    "return navigator.hid.requestDevice({filters: []})",
    "return navigator.requestMIDIAccess({sysex: true})",
    "return navigator.wakeLock.request('screen')",
    (
        "return navigator.credentials.create({publicKey: {challenge: new Uint8Array(9), rp: {name: 'x'}, "
        "user: {id: new Uint8Array(9), name: 'x', displayName: 'x'}, "
        "pubKeyCredParams: [{type: 'public-key', alg: -7}]}})"
    ),
    "return navigator.serviceWorker.register('/sw.js')",
    "return document.documentElement.requestFullscreen().then(() => 'full')",
    "return document.documentElement.requestPointerLock({unadjustedMovement: true}).then(() => 'locked')",
    "var it = await navigator.storage.persist(); if (!it) throw 'not kept'; return it",
)


@pytest.mark.qt_log_ignore("capturing is not available", extend=True)  # a machine without a screen says so
def test_whatever_a_page_asks_for_is_refused(cage: Cage, figures: Figures) -> None:
    cage.show("<p>x</p>")
    with figures.measure("A page that cannot bite: permissions") as figure:
        for wish in ASKED:
            figure.tries += 1
            told = cage.outcome(wish)
            if not told.startswith("no:"):
                figure.lose(f"{wish}: {told}")


HUGE = {
    "many elements": "<p>x</p>" * 60_000,
    "deep elements": "<div>" * 20_000 + "x",
    "one long word": "<p>" + "x" * 2_000_000,
    "a storm of timers": "<script>setInterval(() => { for (let i = 0; i < 1e5; i++); }, 0)</script>",
    "a storm of boxes": "<script>for (let i = 0; i < 2000; i++) { alert(i); confirm(i); prompt(i); }</script>",
    "a storm of windows": "<script>for (let i = 0; i < 2000; i++) open('about:blank')</script>",
    "a storm of moves": "<script>for (let i = 0; i < 2000; i++) location.hash = i</script>",
}


@pytest.mark.parametrize("name", HUGE)
def test_huge_and_busy_pages_leave_the_window_alive(name: str, cage: Cage, figures: Figures) -> None:
    with figures.measure("A page that cannot bite: huge and busy pages") as figure:
        figure.tries = 1
        cage.show(HUGE[name])
        assert cage.ask("1") == 1


SEMPRE = RecordKey("project", "sempre")


@pytest.fixture
def session(tmp_path: Path) -> Iterator[Session]:
    root = tmp_path / "catalogue"
    shutil.copytree(sample_catalogue(), root)
    tasks = Tasks()
    session = Session(Catalogue.open(root), Journal(tmp_path / "journal", root), tasks, lambda: date(2026, 11, 22))
    yield session
    session.close()
    tasks.close()


@pytest.fixture
def panel(qtbot: QtBot, session: Session, guarded: PreviewProfile, theme: Theme) -> Iterator[PreviewPanel]:
    panel = PreviewPanel(session, guarded, theme)
    panel.resize(800, 600)
    panel.show()
    with qtbot.waitSignal(panel.shown, timeout=20_000):
        panel.show_record(SEMPRE)
    yield panel
    panel.close()
    panel.deleteLater()
    qtbot.waitUntil(lambda: not isValid(panel))


def type_something(session: Session, text: str) -> None:
    before = session.catalogue.draft(SEMPRE).data["teaser"]
    session.apply([Change(SEMPRE, ("teaser",), before, text)], "Change")


def kill(panel: PreviewPanel) -> None:
    os.kill(panel.view().web_page().renderProcessPid(), getattr(signal, "SIGKILL", signal.SIGTERM))


def hang(panel: PreviewPanel) -> None:
    panel.view().web_page().runJavaScript("for (;;) {}", 0)


@pytest.fixture
def short_patience(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("si_editor.desktop.preview.view._BEAT_MS", 200)
    monkeypatch.setattr("si_editor.desktop.preview.view._SILENT_BEATS", 8)


@pytest.mark.parametrize("hurt", [kill, hang])
def test_a_page_that_dies_or_hangs_comes_back_and_nothing_typed_is_lost(
    short_patience: None, panel: PreviewPanel, session: Session, qtbot: QtBot, figures: Figures, hurt: Hurt
) -> None:
    with figures.measure(f"A page that cannot bite: a process that is to {hurt.__name__}") as figure:
        figure.tries = 1
        with qtbot.waitSignal(panel.shown, timeout=20_000):
            type_something(session, "Typed before.")
        with qtbot.waitSignal(panel.shown, timeout=20_000):
            hurt(panel)
        assert not panel.broken.isVisible()
        assert session.catalogue.draft(SEMPRE).data["teaser"] == "Typed before."
        with qtbot.waitSignal(panel.shown, timeout=20_000):
            type_something(session, "Typed after.")
        assert session.catalogue.is_unsaved(SEMPRE)


@pytest.mark.parametrize("hurt", [kill, hang])
def test_a_page_that_does_so_again_is_left_alone_until_somebody_asks(
    short_patience: None, panel: PreviewPanel, session: Session, qtbot: QtBot, figures: Figures, hurt: Hurt
) -> None:
    with figures.measure(f"A page that cannot bite: a process that is to {hurt.__name__}") as figure:
        figure.tries = 1
        with qtbot.waitSignal(panel.shown, timeout=20_000):
            hurt(panel)
        hurt(panel)
        qtbot.waitUntil(panel.broken.isVisible, timeout=20_000)
        type_something(session, "Typed meanwhile.")
        with qtbot.waitSignal(panel.shown, timeout=20_000):
            panel.broken.button.click()
        assert not panel.broken.isVisible()
        assert session.catalogue.draft(SEMPRE).data["teaser"] == "Typed meanwhile."


def test_a_page_that_works_for_long_is_not_ended(
    short_patience: None, panel: PreviewPanel, qtbot: QtBot, figures: Figures
) -> None:
    with figures.measure("A page that cannot bite: a busy page is left alone") as figure:
        figure.tries = 1
        process = panel.view().web_page().renderProcessPid()
        done: list[object] = []
        panel.view().web_page().runJavaScript(
            "var end = Date.now() + 900; while (Date.now() < end) {}; 'done'", 0, done.append
        )
        qtbot.waitUntil(lambda: bool(done), timeout=10_000)
        assert panel.view().web_page().renderProcessPid() == process
