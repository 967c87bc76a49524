"""Projects and partners as tables: typed columns with their meaning, and one row for each project or partner."""

import csv
from dataclasses import dataclass
from decimal import Decimal
from io import StringIO
from typing import Final, Literal, cast

from si_editor.model.fieldspec import FieldSpec, read_fields
from si_editor.model.kinds import Project
from si_editor.model.table import Column, cell, columns
from si_editor.model.values import Organisation
from si_editor.site.desk import Desk
from si_editor.site.formulas import harmless
from si_editor.site.opendata import public_data

Cell = str | int | float | bool | None
CellKind = Literal["text", "list", "date", "number", "whole", "flag"]

_KINDS: Final[dict[str, CellKind]] = {
    "list": "list",
    "date": "date",
    "amount": "number",
    "share": "number",
    "whole_number": "whole",
    "flag": "flag",
}


@dataclass(frozen=True)
class TableColumn:
    """One column: its name for machines, its heading for people, what it means and what stands in it."""

    name: str
    label: str
    help: str
    kind: CellKind
    is_localised: bool = False
    is_required: bool = False


@dataclass(frozen=True)
class Table:
    """A table with typed columns; every row has a value or None for each of them."""

    columns: tuple[TableColumn, ...]
    rows: tuple[tuple[Cell, ...], ...]


def projects_table(desk: Desk) -> Table:
    """Give one row for each project, with a column for each public field."""
    fields = _project_fields()
    rows: list[tuple[Cell, ...]] = []
    for project_id, project in desk.selection.projects.items():
        desk.note("project", project_id)
        public = public_data(desk, read_fields(Project), project)
        programme = desk.term("programmes", project.programme) if project.programme else None
        rows.append((project_id, *(_value(desk, public, field) for field in fields), programme))
    return Table(project_columns(), tuple(rows))


def partners_table(desk: Desk) -> Table:
    """Give one row for each lead partner and partner; the column ``project`` holds the project's id."""
    specs = _partner_fields()
    rows: list[tuple[Cell, ...]] = []
    for project_id, project in desk.selection.projects.items():
        desk.note("project", project_id)
        bodies = [*(("lead", body) for body in project.leads), *(("partner", body) for body in project.partners)]
        for position, (role, body) in enumerate(bodies, start=1):
            public = public_data(desk, read_fields(Organisation), body)
            rows.append((project_id, position, role, *(cast("Cell", public.get(spec.name)) for spec in specs)))
    return Table(partner_columns(), tuple(rows))


def project_columns() -> tuple[TableColumn, ...]:
    """Give the columns of the projects: those of the model, and the programme's name for people."""
    return (
        TableColumn("id", "Id", "The project's short name in addresses; it stays the same.", "text", is_required=True),
        *(_column(field.name, field.label, field.spec) for field in _project_fields()),
        TableColumn("programme_name", "Programme: name", "The programme's name in full.", "text", is_localised=True),
    )


def partner_columns() -> tuple[TableColumn, ...]:
    """Give the columns of the partners: the project's id, place and role, and those of an organisation."""
    return (
        TableColumn("project", "Project", "The id of the project, as in the table of projects.", "text", False, True),
        TableColumn("position", "Position", "The place in the project's list, the lead first.", "whole", False, True),
        TableColumn("role", "Role", "lead or partner.", "text", False, True),
        *(_column(spec.name, spec.label, spec) for spec in _partner_fields()),
    )


def csv_text(table: Table) -> str:
    """Write a table as CSV for machines and spreadsheets; nothing in it can start a formula."""
    target = StringIO()
    target.write("\ufeff")
    writer = csv.writer(target, lineterminator="\r\n")
    writer.writerow([column.name for column in table.columns])
    writer.writerows([written(value) for value in row] for row in table.rows)
    return target.getvalue()


def written(value: Cell) -> str:
    """Write a value for CSV: numbers with a dot and no exponent, texts disarmed."""
    if value is None:
        return ""
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, str):
        return harmless(value)
    return format(Decimal(str(value)), "f")


def _project_fields() -> tuple[Column, ...]:
    return tuple(column for column in columns(Project) if column.name != "status")


def _partner_fields() -> tuple[FieldSpec, ...]:
    return tuple(spec for spec in read_fields(Organisation) if not spec.private)


def _column(name: str, label: str, spec: FieldSpec) -> TableColumn:
    return TableColumn(name, label, spec.help, _KINDS.get(spec.shape, "text"), spec.localised, is_required=False)


def _value(desk: Desk, public: dict[str, object], column: Column) -> Cell:
    value: object = public
    for name in column.path:
        value = value.get(name) if isinstance(value, dict) else None
    if isinstance(value, bool | int | float):
        return value
    return cell(public, column, desk.language, desk.snapshot.languages) or None
