"""The data sets that can be downloaded: which files hold them, and what there is to say of each."""

from collections.abc import Mapping
from dataclasses import dataclass
from hashlib import sha256
from typing import Final

from si_editor.site.addresses import DATA_FILES, DATA_SCHEMA, PageKind
from si_editor.site.xlsx import MEDIA_TYPE


@dataclass(frozen=True)
class DataFile:
    """A file that holds a data set: its form, and where its columns and fields are described."""

    kind: PageKind
    format: str
    media_type: str
    described_by: str

    @property
    def address(self) -> str:
        """Where the file lies in the site."""
        return DATA_FILES[self.kind]


@dataclass(frozen=True)
class DataSet:
    """A data set and its files; the words for it begin with its name in the words of the site."""

    name: str
    files: tuple[DataFile, ...]


@dataclass(frozen=True)
class FileFacts:
    """Size and fingerprint of a file."""

    size: int
    sha256: str


_TABLES: Final = f"{DATA_FILES['projects-csv']}-metadata.json"
_PARTNERS: Final = f"{DATA_FILES['partners-csv']}-metadata.json"

DATA_SETS: Final = (
    DataSet(
        "data_catalogue",
        (
            DataFile("catalogue-xlsx", "XLSX", MEDIA_TYPE, _TABLES),
            DataFile("catalogue-json", "JSON", "application/json", DATA_SCHEMA),
        ),
    ),
    DataSet("data_projects", (DataFile("projects-csv", "CSV", "text/csv", _TABLES),)),
    DataSet("data_partners", (DataFile("partners-csv", "CSV", "text/csv", _PARTNERS),)),
)

FilesFacts = Mapping[str, FileFacts]


def facts_of_file(content: bytes) -> FileFacts:
    """Measure a file."""
    return FileFacts(len(content), sha256(content).hexdigest())
