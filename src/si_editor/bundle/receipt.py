"""The receipt of an export, and the list of contents that lies inside every bundle."""

import hashlib
import json
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Any, Final

from si_editor.bundle.encoders import encoders
from si_editor.model.records import RecordKey

RECEIPT_NAME: Final = "receipt.json"
_MADE_BY: Final = "si-editor"
_FORMAT: Final = 1


@dataclass(frozen=True)
class BundleFile:
    """One file of a bundle: its name inside it, its SHA-256 in hex and its size."""

    name: str
    sha256: str
    size: int


@dataclass(frozen=True)
class LeftOut:
    """An entry that is not published: why (a code), and the codes of the problems behind it."""

    key: RecordKey
    reason: str
    codes: tuple[str, ...] = ()

    def as_json(self) -> dict[str, Any]:
        """Give the form in which receipts name it."""
        return {"kind": self.key.kind, "id": self.key.id, "reason": self.reason, "codes": list(self.codes)}


@dataclass(frozen=True)
class Receipt:
    """What an export did: counted after everything was read again.

    ``sha256`` covers names and contents of all files, so it is the same for a folder and a zip file
    of the same catalogue.
    """

    target: str
    pages: int
    files: int
    written: int
    unchanged: int
    removed: int
    left_out: tuple[LeftOut, ...]
    bytes: int
    sha256: str

    def as_json(self) -> dict[str, Any]:
        """Give the receipt as the command line prints it."""
        return {
            "target": self.target,
            "pages": self.pages,
            "files": self.files,
            "written": self.written,
            "unchanged": self.unchanged,
            "removed": self.removed,
            "left_out": [entry.as_json() for entry in self.left_out],
            "bytes": self.bytes,
            "sha256": self.sha256,
        }


def describe_file(name: str, content: bytes) -> BundleFile:
    """Give name, digest and size of a file."""
    return BundleFile(name, hashlib.sha256(content).hexdigest(), len(content))


def digest_of(files: Iterable[BundleFile]) -> str:
    """Give one digest for a whole bundle: that of the lines which ``sha256sum`` prints, sorted by name."""
    lines = "".join(f"{file.sha256}  {file.name}\n" for file in sorted(files, key=_by_name))
    return hashlib.sha256(lines.encode()).hexdigest()


def receipt_content(
    title: str, entries: Mapping[RecordKey, str | None], pages: int, files: Iterable[BundleFile]
) -> bytes:
    """Write the receipt that lies in the bundle: no clock, no path, no entry that is not published."""
    listed = sorted(files, key=_by_name)
    content = {
        "made_by": _MADE_BY,
        "format": _FORMAT,
        "pictures_by": encoders(),
        "catalogue": title,
        "entries": [{"kind": key.kind, "id": key.id, "page": page} for key, page in sorted(entries.items())],
        "pages": pages,
        "files": [{"name": file.name, "bytes": file.size, "sha256": file.sha256} for file in listed],
    }
    return (json.dumps(content, ensure_ascii=False, indent=1) + "\n").encode()


@dataclass(frozen=True)
class Listing:
    """What the receipt inside a bundle lists: the digest of every file but itself, and the entries with their pages."""

    files: Mapping[str, str]
    entries: Mapping[RecordKey, str | None]

    @property
    def names(self) -> frozenset[str]:
        """The names of all files of the bundle, the receipt's own included."""
        return frozenset({RECEIPT_NAME, *self.files})


def read_receipt(content: bytes) -> Listing | None:
    """Read the receipt inside a bundle; None if it is none of ours."""
    try:
        data = json.loads(content)
        if data["made_by"] != _MADE_BY:
            return None
        files = {str(file["name"]): str(file["sha256"]) for file in data["files"]}
        entries = {RecordKey(str(entry["kind"]), str(entry["id"])): entry["page"] for entry in data["entries"]}
    except (ValueError, LookupError, TypeError, RecursionError):
        return None
    return Listing(files, entries)


def _by_name(file: BundleFile) -> bytes:
    # By bytes, as `LC_ALL=C sort` does.
    return file.name.encode()
