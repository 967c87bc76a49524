"""Table files as people have them: written by the libraries that spreadsheet programs' files are tested with."""

from collections.abc import Sequence
from pathlib import Path
from types import MappingProxyType
from xml.sax.saxutils import escape
from zipfile import ZIP_DEFLATED, ZipFile

import xlsxwriter

from si_editor.model.reading import read_record
from si_editor.model.records import RecordKey
from si_editor.model.snapshot import MediaFacts, Snapshot

Rows = Sequence[Sequence[object]]

ENTRIES: dict[str, dict[str, object]] = {
    "campaign/catalogue": {"format": 1, "title": "#villages", "languages": ["en", "de"]},
    "vocabulary/programmes": {
        "label": "Programmes",
        "terms": [
            {"id": "baltic-sea-region", "label": "Interreg Baltic Sea Region", "aliases": ["BSR"]},
            {"id": "alpine-space", "label": {"en": "Interreg Alpine Space", "de": "Interreg Alpenraum"}},
        ],
    },
    "vocabulary/themes": {
        "label": "Themes",
        "terms": [
            {"id": "ageing-care-health", "label": "Ageing, care & health"},
            {"id": "work", "label": "Work and skills"},
            {"id": "mobility", "label": "Mobility"},
        ],
    },
    "project/sempre": {
        "acronym": "SEMPRE",
        "teaser": "People plan their own services.",
        "start": 2016,
        "countries": ["DE", "SE"],
        "partners": [{"name": "City of Lille", "country": "FR"}, {"name": "Village Office"}],
        "status": "ready",
    },
    "project/baltsenior": {"acronym": "BaltSe@nioR", "teaser": {"en": "Old.", "de": "Alt."}, "status": "draft"},
    "project/twin-1": {"acronym": "Twin", "status": "draft"},
    "project/twin-2": {"acronym": "Twin", "status": "draft"},
}


def catalogue() -> Snapshot:
    """A small catalogue to import into."""
    keys = {RecordKey(*name.split("/")): data for name, data in ENTRIES.items()}
    media = {"map.png": MediaFacts("map.png", 10, "0" * 64)}
    return Snapshot(MappingProxyType({key: read_record(key, data) for key, data in keys.items()}), media)


def xlsx(path: Path, rows: Rows, title: str = "Projects") -> Path:
    """Write an Excel file."""
    with xlsxwriter.Workbook(str(path)) as book:
        sheet = book.add_worksheet(title)
        for position, row in enumerate(rows):
            sheet.write_row(position, 0, row)
    return path


def ods(path: Path, rows: Rows) -> Path:
    """Write a LibreOffice file, with the repeated empty cells and rows at its end that LibreOffice writes."""
    lines = "".join(
        f"<table:table-row>{''.join(map(_ods_cell, row))}"
        '<table:table-cell table:number-columns-repeated="1018"/></table:table-row>'
        for row in rows
    )
    lines += (
        '<table:table-row table:number-rows-repeated="1048000">'
        '<table:table-cell table:number-columns-repeated="1024"/></table:table-row>'
    )
    return ods_with(path, lines)


def ods_with(path: Path, lines: str) -> Path:
    """Write a LibreOffice file whose rows are given as XML."""
    content = (
        '<?xml version="1.0" encoding="UTF-8"?><office:document-content '
        'xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" '
        'xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0" '
        'xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0" office:version="1.3"><office:body>'
        f'<office:spreadsheet><table:table table:name="Tabelle1">{lines}</table:table></office:spreadsheet>'
        "</office:body></office:document-content>"
    )
    manifest = (
        '<?xml version="1.0" encoding="UTF-8"?><manifest:manifest '
        'xmlns:manifest="urn:oasis:names:tc:opendocument:xmlns:manifest:1.0"><manifest:file-entry '
        'manifest:full-path="/" manifest:media-type="application/vnd.oasis.opendocument.spreadsheet"/>'
        '<manifest:file-entry manifest:full-path="content.xml" manifest:media-type="text/xml"/></manifest:manifest>'
    )
    with ZipFile(path, "w", ZIP_DEFLATED) as archive:
        archive.writestr("mimetype", "application/vnd.oasis.opendocument.spreadsheet")
        archive.writestr("content.xml", content)
        archive.writestr("META-INF/manifest.xml", manifest)
    return path


def _ods_cell(value: object) -> str:
    if value is None:
        return "<table:table-cell/>"
    if isinstance(value, int | float):
        text = f"<text:p>{value}</text:p>"
        return f'<table:table-cell office:value-type="float" office:value="{value}">{text}</table:table-cell>'
    return f'<table:table-cell office:value-type="string"><text:p>{escape(str(value))}</text:p></table:table-cell>'
