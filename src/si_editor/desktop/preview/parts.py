"""The marked parts of a page, and which field of which entry each of them shows.

The site's templates mark what they show: ``data-field="teaser"`` inside ``data-record="project/sempre"``. Where a
path runs through a reference, as in ``person.name``, it goes on in the entry that is referred to; so no id stands in
a page that is not public anyway.
"""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import Final

from si_editor.model.fieldpath import FieldPath, parse_path, value_at
from si_editor.model.fieldspec import FieldSpec, find_field, read_fields
from si_editor.model.kinds import KINDS
from si_editor.model.records import CAMPAIGN_KEY, RecordKey

_CROSSED: Final = frozenset({"reference", "media"})

DataOf = Callable[[RecordKey], Mapping[str, object] | None]


@dataclass(frozen=True)
class Part:
    """One part of a page: what it shows, and how its text begins."""

    key: RecordKey
    path: FieldPath
    text: str = ""


def read_part(record: str, field: str, data_of: DataOf, text: str = "") -> Part | None:
    """Find the field that a marked part shows; None for a mark that means nothing any more."""
    kind, _, record_id = record.partition("/")
    key = RecordKey(kind, record_id) if record_id else CAMPAIGN_KEY if kind == CAMPAIGN_KEY.kind else None
    if key is None or key.kind not in KINDS:
        return None
    return _followed(Part(key, parse_path(field), text), data_of)


def read_parts(marks: object, data_of: DataOf) -> tuple[Part | None, ...]:
    """Read the marks of a page as its script gives them, in their order."""
    if not isinstance(marks, list):
        return ()
    return tuple(read_part(str(record), str(field), data_of, str(text)) for record, field, text in marks)


def best_part(parts: Sequence[Part | None], key: RecordKey, path: FieldPath) -> int | None:
    """Find the part that shows a field best: itself, else what it is part of, else its first part."""
    own = [(number, part.path) for number, part in enumerate(parts) if part is not None and part.key == key]
    around = [(len(its), -number) for number, its in own if its and path[: len(its)] == its]
    if around:
        return -max(around)[1]
    return next((number for number, its in own if path and its[: len(path)] == path), None)


def _followed(part: Part, data_of: DataOf) -> Part | None:
    """Go on in the entry that a path leads to, as far as it is there."""
    data = data_of(part.key)
    if data is None:
        return None
    specs = read_fields(KINDS[part.key.kind].model)
    for position in range(1, len(part.path)):
        spec = find_field(specs, part.path[:position])
        if spec is None or spec.shape not in _CROSSED:
            continue
        target = value_at(data, part.path[:position])
        inner = _in_target(spec, target, part.path[position:], part.text)
        found = _followed(inner, data_of) if inner is not None else None
        return found or Part(part.key, part.path[:position], part.text)
    return part


def _in_target(spec: FieldSpec, target: object, path: FieldPath, text: str) -> Part | None:
    kind = spec.target if spec.shape == "reference" else "media"
    return Part(RecordKey(kind, target), path, text) if isinstance(target, str) and target else None
