"""Texts that break programs, in every text field of every kind: saved, opened and shown as they are, and harmless.

The fields come from the models, so a new one is tried by itself.
"""

import re
from collections.abc import Iterator, Mapping
from pathlib import Path as File
from urllib.parse import urlsplit

import html5rdf
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from PySide6.QtCore import QUrl
from PySide6.QtWebEngineCore import (
    QWebEnginePage,
    QWebEngineProfile,
    QWebEngineUrlRequestInfo,
    QWebEngineUrlRequestInterceptor,
)
from PySide6.QtWebEngineWidgets import QWebEngineView
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot
from shiboken6 import isValid
from tests.faults.conftest import Count, Figures
from tests.faults.hostile_texts import Path, all_texts, fill, rotated, text_paths
from tests.unit.site.sample import Catalogue as Data
from tests.unit.site.sample import new_catalogue, site_of

from si_editor.desktop.preview.scheme import register_scheme
from si_editor.model.fieldpath import MISSING
from si_editor.model.fieldspec import find_field, read_fields
from si_editor.model.kinds import KINDS
from si_editor.model.reading import read_record
from si_editor.model.records import RecordKey
from si_editor.site import Site
from si_editor.store import Catalogue, Change, is_same
from si_editor.store.layout import file_of
from si_editor.store.yamlwrite import dump_record

register_scheme()

URL_ATTRIBUTES = frozenset("href src action formaction data poster srcset background cite ping".split())
MARKDOWN_TAGS = frozenset(
    "a abbr b blockquote br code dd del div dl dt em h1 h2 h3 h4 h5 h6 hr i li ol p pre span strong sub sup table "
    "tbody td th thead tr ul".split()
)
MARKDOWN_ATTRIBUTES = frozenset("href title start align class rel tabindex".split())


# Marks that lead to a field but show another text: that of a button, and the name of a person or of the campaign.
SHOWN_ELSEWHERE = frozenset([("mail_subject",), ("author",)])


def turns(count: Count) -> range:
    """Give how often the texts move on by as many places as there are fields; all texts in all fields at full count."""
    fields = len(list(text_paths(new_catalogue())))
    return range(count.of(-(-len(all_texts()) // fields), len(all_texts())))


def write(catalogue: Data, root: File) -> Catalogue:
    """Lay a catalogue down as files."""
    for name, data in catalogue.items():
        kind, _, record_id = name.partition("/")
        place = root / file_of(RecordKey(kind, record_id))
        place.parent.mkdir(parents=True, exist_ok=True)
        place.write_text(dump_record(data), encoding="utf-8", newline="\n")
    return Catalogue.open(root)


def test_every_text_is_saved_and_opened_as_it_was(figures: Figures, count: Count, tmp_path: File) -> None:
    texts = all_texts()
    with figures.measure("Hostile texts in every field: saved and opened again") as figure:
        for turn in range(count.of(2, len(texts))):
            root = tmp_path / str(turn)
            opened = write(new_catalogue(), root)
            wanted, _ = rotated(new_catalogue(), texts, turn)
            for name, data in wanted.items():
                kind, _, record_id = name.partition("/")
                key = RecordKey(kind, record_id)
                before = opened.draft(key).data
                opened.apply(
                    [Change(key, (field,), before.get(field, MISSING), value) for field, value in data.items()]
                )
            report = opened.save()
            figure.tries += len(list(text_paths(wanted)))
            if not report.is_complete:
                figure.lose(str(report.failed))
            again = Catalogue.open(root)
            for name, data in wanted.items():
                kind, _, record_id = name.partition("/")
                if not is_same(dict(again.draft(RecordKey(kind, record_id)).data), data):
                    figure.lose(f"turn {turn}: {name}")


class Tree:
    """A page as a browser reads it."""

    def __init__(self, html: str) -> None:
        self.root = html5rdf.parse(html, treebuilder="etree", namespaceHTMLElements=False)

    def elements(self) -> Iterator[tuple[str, Mapping[str, str], str]]:
        """Give each element: its name, its attributes, and all text in it."""
        for element in self.root.iter():
            if isinstance(element.tag, str):
                yield (
                    element.tag,
                    {str(name): value for name, value in element.attrib.items()},
                    "".join(element.itertext()),
                )


def vocabulary_of(site: Site) -> tuple[set[tuple[str, str]], set[str], set[str]]:
    """Give what the pages of a site are made of: elements with attributes, their names, and addresses elsewhere."""
    pairs: set[tuple[str, str]] = set()
    tags: set[str] = set()
    hosts: set[str] = set()
    for address in site.addresses():
        if address.endswith(".html"):
            for tag, attributes, _ in Tree(site.page(address).content.decode()).elements():
                tags.add(tag)
                pairs.update((tag, name) for name in attributes)
                hosts.update(urlsplit(attributes.get(name, "")).netloc for name in ("src", "href"))
    return pairs, tags, hosts


def faults_of(html: str, benign: tuple[set[tuple[str, str]], set[str], set[str]]) -> Iterator[str]:
    """Tell what stands on a page that is not the site's own."""
    pairs, tags, _ = benign
    for tag, attributes, text in Tree(html).elements():
        if tag not in tags and tag not in MARKDOWN_TAGS:
            yield f"<{tag}>"
        for name, value in attributes.items():
            if (tag, name) not in pairs and not (tag in MARKDOWN_TAGS and name in MARKDOWN_ATTRIBUTES):
                yield f"<{tag} {name}={value[:60]!r}>"
            if name in URL_ATTRIBUTES or name.endswith(":href"):
                yield from faults_of_address(tag, name, value)
            if name == "style" and "url(" in value:
                yield f"<{tag} style={value[:80]!r}>"
        if tag == "script" and not attributes.get("src") and attributes.get("type") != "application/ld+json":
            yield f"<script> {text[:60]!r}"
        if tag == "style":
            yield "<style>"


def faults_of_address(tag: str, name: str, value: str) -> Iterator[str]:
    plain = re.sub(r"[\x00-\x20]", "", value).lower()
    scheme = plain.partition(":")[0] if re.match(r"[a-z][a-z0-9+.-]*:", plain) else ""
    leads = (tag, name) in {("a", "href"), ("link", "href")}
    if scheme and not (leads and scheme in {"http", "https", "mailto", "tel"}):
        yield f"<{tag} {name}={value[:80]!r}>"
    if not leads and plain.startswith(("//", "\\")):
        yield f"<{tag} {name}={value[:80]!r}>"


def shown(text: str) -> str:
    """Give a text without what a page does not keep: spaces are one, and signs that no page may hold are gone."""
    kept = re.sub("[\x00-\x08\x0b\x0e-\x1f\x7f-\x9f\ufdd0-\ufdef\ufffd\ufffe\uffff\U0001ffff]", "", text)
    return " ".join(kept.split())


def test_every_text_is_shown_as_it_is_and_nothing_acts(figures: Figures, count: Count) -> None:
    benign = vocabulary_of(site_of(fill(new_catalogue(), lambda _key, _path: "word")))
    texts = all_texts()
    compared = 0
    with figures.measure("Hostile texts in every field: shown on exported pages") as figure:
        for turn in turns(count):
            catalogue, given_texts = rotated(new_catalogue(), texts, turn)
            site = site_of(catalogue)
            for address in site.addresses():
                if not address.endswith(".html"):
                    continue
                html = site.page(address).content.decode()
                figure.tries += 1
                for fault in faults_of(html, benign):
                    figure.lose(f"turn {turn}, {address}: {fault}")
                for told in changed_texts(html, given_texts):
                    compared += 1
                    if told:
                        figure.lose(f"turn {turn}, {address}: {told}")
        assert compared > 100 * len(turns(count))


def changed_texts(html: str, given_texts: Mapping[tuple[str, Path], str]) -> Iterator[str]:
    """Compare each marked part that shows one plain text with it; gives what differs, empty for what does not."""
    root = Tree(html).root
    parents = {child: parent for parent in root.iter() for child in parent}
    for element in root.iter():
        field = element.get("data-field") if isinstance(element.tag, str) else None
        if not field:
            continue
        record, around = "", element
        while around is not None and not record:
            record = around.get("data-record") or ""
            around = parents.get(around)
        path = tuple(int(step) if step.isdigit() else step for step in field.split("."))
        text = given_texts.get((record, path))
        kind = record.partition("/")[0]
        spec = find_field(read_fields(KINDS[kind].model), path) if kind in KINDS else None
        if text is None or spec is None or path in SHOWN_ELSEWHERE or not shown(text) or spec.shape == "markdown":
            continue
        seen = shown("".join(element.itertext()))
        # Where there are no marks for what is said around it, the text stands among other words.
        yield "" if shown(text) in seen else f"{field}: {text[:80]!r} became {seen[:120]!r}"


class Watch(QWebEngineUrlRequestInterceptor):
    """Notes every address that is asked for."""

    def __init__(self) -> None:
        super().__init__()
        self.asked: list[QUrl] = []

    def interceptRequest(self, info: QWebEngineUrlRequestInfo) -> None:
        self.asked.append(info.requestUrl())


class Trap(QWebEnginePage):
    """A page that notes whatever its content says or does."""

    def __init__(self, profile: QWebEngineProfile) -> None:
        super().__init__(profile)
        self.caught: list[str] = []

    def javaScriptAlert(self, origin: QUrl | str, msg: str) -> None:
        self.caught.append(f"alert {msg}")

    def javaScriptConfirm(self, origin: QUrl | str, msg: str) -> bool:
        self.caught.append(f"confirm {msg}")
        return False

    def javaScriptConsoleMessage(
        self, level: QWebEnginePage.JavaScriptConsoleMessageLevel, message: str, line: int, source: str
    ) -> None:
        self.caught.append(message)


@pytest.fixture(scope="session")
def watched(qapp: QApplication) -> tuple[QWebEngineProfile, Watch]:
    profile, watch = QWebEngineProfile(qapp), Watch()
    watch.setParent(profile)
    profile.setUrlRequestInterceptor(watch)
    return profile, watch


def unfold(qtbot: QtBot, page: QWebEnginePage) -> None:
    """Open whatever is folded, and wait until the page has done it."""
    said: list[object] = []
    page.runJavaScript("[...document.querySelectorAll('summary')].forEach(it => it.click()); 1", said.append)
    qtbot.waitUntil(lambda: bool(said), timeout=20_000)


def test_pages_full_of_attacks_do_nothing_in_a_browser(
    qtbot: QtBot, watched: tuple[QWebEngineProfile, Watch], figures: Figures, count: Count, tmp_path: File
) -> None:
    profile, watch = watched
    view = QWebEngineView()
    page = Trap(profile)
    page.setParent(view)
    view.setPage(page)
    view.resize(1000, 800)
    view.show()
    with figures.measure("Hostile texts in every field: exported pages in a browser") as figure:
        for turn in range(count.of(1, 40)):
            root = tmp_path / str(turn)
            site = site_of(rotated(new_catalogue(), all_texts(), turn)[0])
            for address in site.addresses():
                (root / address).parent.mkdir(parents=True, exist_ok=True)
                (root / address).write_bytes(site.page(address).content)
            for address in site.addresses():
                if not address.endswith(".html"):
                    continue
                figure.tries += 1
                watch.asked.clear()
                page.caught.clear()
                with qtbot.waitSignal(page.loadFinished, timeout=30_000):
                    page.load(QUrl.fromLocalFile(str(root / address)))
                unfold(qtbot, page)
                away = [url.toString() for url in watch.asked if url.scheme() not in {"file", "data"}]
                away += [
                    url.toString() for url in watch.asked if url.isLocalFile() and str(root) not in url.toLocalFile()
                ]
                for found in (*page.caught, *away):
                    figure.lose(f"turn {turn}, {address}: {found}")
    view.close()
    view.deleteLater()
    qtbot.waitUntil(lambda: not isValid(view))


VALUES = st.recursive(
    st.one_of(
        st.none(),
        st.booleans(),
        st.integers(),
        st.floats(),
        st.text(max_size=30),
        st.sampled_from(all_texts()),
        st.sampled_from(["2019", "2019-13-45", 10**400, -1, "https://x.example", "en", "DE", {"en": "x"}, {"xx": 1}]),
    ),
    lambda inner: st.one_of(
        st.lists(inner, max_size=4),
        st.dictionaries(st.sampled_from(["en", "id", "media", "url", "x"]), inner, max_size=3),
    ),
    max_leaves=8,
)


@pytest.mark.parametrize("kind", KINDS)
def test_whatever_stands_in_any_field_is_a_record_or_a_problem(kind: str, figures: Figures, count: Count) -> None:
    names = [spec.name for spec in read_fields(KINDS[kind].model)]
    key = RecordKey(kind, "x")
    with figures.measure("Hostile values in any field") as figure:

        @settings(max_examples=count.of(60, 5000), deadline=2000, database=None)
        @given(st.dictionaries(st.sampled_from([*names, "unknown"]), VALUES, max_size=8))
        def try_one(data: dict[str, object]) -> None:
            figure.tries += 1
            reading = read_record(key, data)
            assert reading.record is not None or reading.problems
            for problem in reading.problems:
                assert str(problem.message)

        try_one()
