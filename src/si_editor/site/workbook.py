"""The catalogue as a workbook: projects, partners, what the columns mean, and under which licence."""

from si_editor.site.desk import Desk, licence_address
from si_editor.site.frame import site_name
from si_editor.site.tables import Table, partners_table, projects_table
from si_editor.site.xlsx import CellValue, Sheet, workbook


def catalogue_xlsx(desk: Desk) -> bytes:
    """Write both tables with headings for people, and a sheet about them."""
    texts = desk.words.texts
    projects, partners = projects_table(desk), partners_table(desk)
    tables = ((texts["menu_projects"], "project", projects), (texts["partners"], "partner", partners))
    about = Sheet(
        texts["data_about"],
        (texts["data_column"], texts["data_meaning"]),
        [*_about(desk), *(line for name, kind, table in tables for line in _columns(desk, name, kind, table))],
        is_prose=True,
    )
    return workbook([*(Sheet(name, _heads(desk, kind, table), table.rows) for name, kind, table in tables), about])


def _heads(desk: Desk, kind: str, table: Table) -> list[str]:
    return [_head(desk, kind, column.name, column.label) for column in table.columns]


def _head(desk: Desk, kind: str, name: str, label: str) -> str:
    return desk.words.name("fields", f"{kind}.{name}", label)


def _about(desk: Desk) -> list[tuple[CellValue, ...]]:
    campaign, texts = desk.snapshot.campaign, desk.words.texts
    licence = campaign.licence
    named = f"{desk.words.name('licences', licence)} {licence_address(licence) or ''}".strip() if licence else ""
    lines = [
        (site_name(desk), desk.plain(campaign.description)),
        (texts["data_licence"], named),
        *((texts["data_from"], f"{desk.plain(link.label)} {link.url}".strip()) for link in campaign.data_credits),
        (texts["data_website"], campaign.base_url or ""),
    ]
    return [line for line in lines if line[1]]


def _columns(desk: Desk, name: str, kind: str, table: Table) -> list[tuple[CellValue, ...]]:
    return [(f"{name}: {_head(desk, kind, column.name, column.label)}", column.help) for column in table.columns]
