"""The meaning of the tables' columns for machines: CSV on the Web (W3C Tabular Metadata, 2015)."""

import json
from typing import Final

from si_editor.model.table import SEPARATOR
from si_editor.site.addresses import DATA_FILES, PageKind
from si_editor.site.desk import Desk, licence_address
from si_editor.site.frame import site_name
from si_editor.site.tables import CellKind, TableColumn, partner_columns, project_columns

_DATATYPES: Final[dict[CellKind, object]] = {
    "text": "string",
    "list": "string",
    "date": {"base": "string", "format": r"[0-9]{4}(-[0-9]{2}(-[0-9]{2})?)?"},
    "number": "decimal",
    "whole": "integer",
    "flag": {"base": "boolean", "format": "true|false"},
}
_DISARMED: Final = (
    "Texts that a spreadsheet would run as a formula begin with an apostrophe. To undo it: where apostrophes and "
    "then one of = + - @, a tab or a line break begin a value, take the first apostrophe away."
)


def tables_metadata(desk: Desk) -> str:
    """Describe both tables, their keys and how they are joined."""
    campaign = desk.snapshot.campaign
    group: dict[str, object] = {
        "@context": ["http://www.w3.org/ns/csvw", {"@language": desk.language}],
        "dc:title": site_name(desk),
        "dc:license": {"@id": address} if (address := licence_address(campaign.licence)) else None,
        "dc:source": [{"@id": link.url} for link in campaign.data_credits],
        "rdfs:comment": _DISARMED,
        "tables": [
            {
                "url": _file_name("projects-csv"),
                "dc:title": desk.words.texts["data_projects"],
                "tableSchema": {
                    "columns": [_column(column, desk.language) for column in project_columns()],
                    "primaryKey": "id",
                },
            },
            {
                "url": _file_name("partners-csv"),
                "dc:title": desk.words.texts["data_partners"],
                "tableSchema": {
                    "columns": [_column(column, desk.language) for column in partner_columns()],
                    "primaryKey": ["project", "position"],
                    "foreignKeys": [
                        {
                            "columnReference": "project",
                            "reference": {"resource": _file_name("projects-csv"), "columnReference": "id"},
                        }
                    ],
                },
            },
        ],
    }
    filled = {name: value for name, value in group.items() if value}
    return json.dumps(filled, ensure_ascii=False, indent=1) + "\n"


def _file_name(kind: PageKind) -> str:
    return DATA_FILES[kind].rpartition("/")[2]


def _column(column: TableColumn, language: str) -> dict[str, object]:
    described: dict[str, object] = {
        "name": column.name,
        "titles": column.name,
        "rdfs:label": column.label,
        "dc:description": column.help,
        "datatype": _DATATYPES[column.kind],
    }
    if column.kind == "list":
        described["separator"] = SEPARATOR
    if column.is_localised:
        described["lang"] = language
    if column.is_required:
        described["required"] = True
    return described
