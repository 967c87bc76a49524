"""Files for machines and for people with a spreadsheet: which function writes which."""

from collections.abc import Callable, Mapping
from types import MappingProxyType
from typing import Final

from si_editor.site.addresses import PageKind, Route
from si_editor.site.csvw import tables_metadata
from si_editor.site.datarecord import data_record
from si_editor.site.dataschema import catalogue_schema
from si_editor.site.desk import Desk
from si_editor.site.downloads import FilesFacts
from si_editor.site.feeds import atom_feed, json_feed
from si_editor.site.opendata import catalogue_json
from si_editor.site.sitemap import robots, sitemap, sitemap_of_part
from si_editor.site.tables import csv_text, partners_table, projects_table
from si_editor.site.workbook import catalogue_xlsx
from si_editor.site.xlsx import MEDIA_TYPE as WORKBOOK

_Writer = Callable[[Desk], str | bytes]


def _projects_csv(desk: Desk) -> str:
    return csv_text(projects_table(desk))


def _partners_csv(desk: Desk) -> str:
    return csv_text(partners_table(desk))


def _sitemap_part(desk: Desk) -> str:
    return sitemap_of_part(desk, desk.here)


def _schema(_desk: Desk) -> str:
    return catalogue_schema()


def _robots(desk: Desk) -> str:
    return robots(desk.snapshot.campaign.base_url)


_WRITERS: Final[Mapping[PageKind, tuple[_Writer, str]]] = MappingProxyType(
    {
        "catalogue-json": (catalogue_json, "application/json"),
        "catalogue-schema": (_schema, "application/schema+json"),
        "catalogue-xlsx": (catalogue_xlsx, WORKBOOK),
        "projects-csv": (_projects_csv, "text/csv; charset=utf-8"),
        "partners-csv": (_partners_csv, "text/csv; charset=utf-8"),
        "tables-metadata": (tables_metadata, "application/csvm+json"),
        "feed": (atom_feed, "application/atom+xml"),
        "json-feed": (json_feed, "application/feed+json"),
        "sitemap": (sitemap, "application/xml"),
        "sitemap-part": (_sitemap_part, "application/xml"),
        "robots": (_robots, "text/plain; charset=utf-8"),
    }
)
# They hold all languages at once, so that a person must have agreed to each of them.
IN_ALL_LANGUAGES: Final[frozenset[PageKind]] = frozenset(
    {"catalogue-json", "catalogue-xlsx", "projects-csv", "partners-csv", "data-record", "sitemap", "sitemap-part"}
)
FEEDS: Final[frozenset[PageKind]] = frozenset({"feed", "json-feed"})


def is_machine_file(route: Route) -> bool:
    """Tell whether a file is written here."""
    return route.kind in _WRITERS or route.kind == "data-record"


def machine_file(desk: Desk, route: Route, facts: Callable[[], FilesFacts]) -> tuple[bytes, str]:
    """Write a file; give its bytes and its media type. ``facts`` measures the downloads when somebody asks."""
    if route.kind == "data-record":
        return data_record(desk, facts()).encode(), "application/ld+json"
    write, media_type = _WRITERS[route.kind]
    content = write(desk)
    return content if isinstance(content, bytes) else content.encode(), media_type
