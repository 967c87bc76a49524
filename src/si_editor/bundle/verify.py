"""The check that every new bundle has to pass before it replaces the last one: all files are read again."""

import csv
import hashlib
import io
import json
import re
from collections.abc import Callable, Generator, Mapping, Sequence
from dataclasses import dataclass
from types import MappingProxyType
from typing import Final
from xml.etree import ElementTree

from si_editor.bundle.contents import Contents
from si_editor.bundle.errors import Finding
from si_editor.bundle.links import Destination, resolve, resolve_absolute
from si_editor.bundle.markup import read_page, style_addresses
from si_editor.bundle.privacy import PrivateWords
from si_editor.bundle.progress import Progress
from si_editor.bundle.receipt import BundleFile
from si_editor.model.sentences import Sentence

_FORMULA_STARTS: Final = ("=", "+", "-", "@", "\t", "\r")
_SITEMAP_ENTRY: Final = "{http://www.sitemaps.org/schemas/sitemap/0.9}loc"
_SEARCH_DATA: Final = re.compile(r"(?:^|(?<=/))data/search(?:/[^/]+)?\.js$")
_SEARCH_HEAD: Final = "window.siCatalogue="
_SEARCH_PART: Final = "siCatalogue.take("
_SEARCH_ROWS: Final = "rows-"
_SHOWN: Final = 60


@dataclass(frozen=True)
class Expected:
    """What a finished bundle must hold: its files, the site's own web address, and words that must not occur."""

    files: Sequence[BundleFile]
    base_url: str | None
    private: PrivateWords


def verify(contents: Contents, expected: Expected) -> Generator[Progress, None, tuple[Finding, ...]]:
    """Read every file of a finished bundle again and give all that is wrong with it."""
    inspection = _Inspection(expected)
    for done, file in enumerate(expected.files):
        yield Progress("verify", done, len(expected.files))
        inspection.inspect(file, contents)
    yield Progress("verify", len(expected.files), len(expected.files))
    inspection.compare_names(contents.names())
    inspection.follow_anchors()
    return tuple(inspection.findings)


class _Inspection:
    def __init__(self, expected: Expected) -> None:
        self.findings: list[Finding] = []
        self._expected = expected
        self._names = frozenset(file.name for file in expected.files)
        self._anchors: dict[str, frozenset[str]] = {}
        self._links: dict[tuple[str, str], tuple[str, str]] = {}

    def inspect(self, file: BundleFile, contents: Contents) -> None:
        """Read one file and look at it as its kind demands."""
        try:
            content = contents.read(file.name)
        except OSError:
            self._find(file.name, Sentence("the file cannot be read again"))
            return
        if hashlib.sha256(content).hexdigest() != file.sha256:
            self._find(file.name, Sentence("what was written came back different"))
            return
        for private in self._expected.private.find_packed_in(content):
            shown = private.text if len(private.text) <= _SHOWN else private.text[: _SHOWN - 1] + "…"
            self._find(
                file.name,
                Sentence(
                    "holds private text of {key} ({label}: “{shown}”)",
                    key=private.key,
                    label=private.label,
                    shown=shown,
                ),
            )
        self._inspect_text(file.name, content)

    def compare_names(self, names: frozenset[str]) -> None:
        """See that nothing is there that was not meant to be."""
        for name in sorted(names - self._names):
            self._find(name, Sentence("the file does not belong to the bundle"))

    def follow_anchors(self) -> None:
        """See that every link to a place inside a page finds it there."""
        for (name, anchor), (page, address) in sorted(self._links.items()):
            if name in self._anchors and anchor not in self._anchors[name]:
                self._find(
                    page,
                    Sentence(
                        "the link “{address}” leads to a place that {name} does not have", address=address, name=name
                    ),
                )

    def _find(self, name: str, sentence: str) -> None:
        self.findings.append(Finding(name, sentence))

    def _inspect_text(self, name: str, content: bytes) -> None:
        ending = name.rpartition(".")[2].lower()
        inspect = _INSPECTIONS.get(ending)
        if inspect is None:
            return
        try:
            inspect(self, name, content.decode())
        except UnicodeDecodeError:
            self._find(name, Sentence("the file is not UTF-8 text"))

    def inspect_page(self, name: str, text: str) -> None:
        facts = read_page(text)
        for fault in facts.faults:
            self._find(name, fault)
        for data in facts.data:
            self.inspect_json(name, data)
        self._anchors[name] = frozenset(facts.anchors)
        for address in facts.loads:
            self._follow(name, address, is_loaded=True)
        for address in facts.leads:
            self._follow(name, address)
        for address in facts.absolute:
            self._follow_absolute(name, address)

    def inspect_style(self, name: str, text: str) -> None:
        for address in style_addresses(text):
            self._follow(name, address, is_loaded=True)

    def inspect_picture(self, name: str, text: str) -> None:
        root = self._inspect_xml(name, text)
        for element in root.iter() if root is not None else ():
            tag = element.tag.rpartition("}")[2].lower()
            for attribute, value in element.attrib.items():
                if attribute.rpartition("}")[2] == "href" and not value.startswith("#"):
                    self._follow(name, value, is_loaded=tag != "a")
            if tag == "style":
                self.inspect_style(name, element.text or "")

    def inspect_map(self, name: str, text: str) -> None:
        root = self._inspect_xml(name, text)
        if root is None or not name.rpartition("/")[2].startswith("sitemap"):
            return
        for entry in root.iter(_SITEMAP_ENTRY):
            address = (entry.text or "").strip()
            if resolve_absolute(address, self._expected.base_url).reach != "inside":
                self._find(name, Sentence("the entry “{address}” is not an address of this site", address=address))
            self._follow_absolute(name, address)

    def _inspect_xml(self, name: str, text: str) -> ElementTree.Element | None:
        try:
            return ElementTree.fromstring(text)
        except ElementTree.ParseError as error:
            self._find(name, Sentence("the XML is broken ({error})", error=error))
            return None

    def inspect_json(self, name: str, text: str) -> None:
        try:
            json.loads(text, parse_constant=_refuse_constant)
        except (ValueError, RecursionError) as error:
            self._find(name, Sentence("the JSON is broken ({error})", error=error))

    def inspect_script(self, name: str, text: str) -> None:
        """See that the search finds only pages that are there."""
        found = _SEARCH_DATA.search(name)
        if found is None:
            return
        folder = name[: found.start()]
        try:
            entries = _found_entries(text)
        except (ValueError, LookupError, TypeError, RecursionError):
            self._find(name, Sentence("the search index cannot be read"))
            return
        for entry in entries:
            page = f"{folder}projects/{entry}/index.html"
            if page not in self._names:
                self._find(name, Sentence("the search finds {entry}, but there is no {page}", entry=entry, page=page))

    def inspect_table(self, name: str, text: str) -> None:
        for line, row in enumerate(csv.reader(io.StringIO(text.removeprefix("\ufeff"), newline="")), start=1):
            for cell in row:
                if cell.startswith(_FORMULA_STARTS) and not _is_number(cell):
                    self._find(
                        name,
                        Sentence(
                            "a spreadsheet would run the cell “{value}” in row {line} as a formula",
                            value=cell[:_SHOWN],
                            line=line,
                        ),
                    )

    def _follow(self, page: str, address: str, is_loaded: bool = False) -> None:
        destination = resolve(address, page)
        if destination.reach == "broken":
            self._find(page, Sentence("the link “{address}” {reason}", address=address, reason=destination.reason))
        elif destination.reach == "outside" and is_loaded:
            self._find(
                page,
                Sentence(
                    "“{address}” would be loaded from another computer as soon as the page is shown", address=address
                ),
            )
        elif destination.reach == "inside":
            self._require(page, address, destination)

    def _follow_absolute(self, page: str, address: str) -> None:
        destination = resolve_absolute(address, self._expected.base_url)
        if destination.reach == "outside" and resolve(address, page).reach == "inside":
            destination = resolve(address, page)
        if destination.reach == "inside":
            self._require(page, address, destination)

    def _require(self, page: str, address: str, destination: Destination) -> None:
        if destination.name not in self._names:
            self._find(
                page,
                Sentence(
                    "the link “{address}” leads to {name}, which is not in the bundle",
                    address=address,
                    name=destination.name,
                ),
            )
        # What holds an equals sign is a state for a script, such as a set of filters, and no place.
        elif destination.anchor not in {"", "top"} and "=" not in destination.anchor:
            self._links.setdefault((destination.name, destination.anchor), (page, address))


_INSPECTIONS: Final[Mapping[str, Callable[[_Inspection, str, str], None]]] = MappingProxyType(
    {
        "html": _Inspection.inspect_page,
        "css": _Inspection.inspect_style,
        "svg": _Inspection.inspect_picture,
        "xml": _Inspection.inspect_map,
        "json": _Inspection.inspect_json,
        "js": _Inspection.inspect_script,
        "csv": _Inspection.inspect_table,
    }
)


def _refuse_constant(name: str) -> object:
    raise ValueError(f"{name} is no JSON")


def _found_entries(script: str) -> list[object]:
    """Give the ids of the projects that the head of a search, or one of its parts, leads to."""
    text = script.strip().removesuffix(";")
    if text.startswith(_SEARCH_HEAD):
        head = json.loads(text.removeprefix(_SEARCH_HEAD))
        return list(head["ids"])
    if not text.startswith(_SEARCH_PART):
        raise ValueError("no part of a search")
    name, _mark, content = json.loads(f"[{text.removeprefix(_SEARCH_PART).removesuffix(')')}]")
    return [row[0] for row in content] if name.startswith(_SEARCH_ROWS) else []


def _is_number(cell: str) -> bool:
    try:
        float(cell)
    except ValueError:
        return False
    return True
