"""The catalogue as open data: every public field of the models, no private one."""

import json
import re
from collections.abc import Mapping
from decimal import Decimal
from typing import Final, cast

from si_editor.model.fieldspec import FieldSpec, read_fields
from si_editor.model.kinds import Post
from si_editor.model.records import Record, RecordKey, Value
from si_editor.model.values import Picture, Video
from si_editor.site.desk import Desk, licence_address
from si_editor.site.richtext import ENTRY_SCHEMES

VOCABULARIES: Final = ("programmes", "themes", "target-groups", "territories")
_ENTRY_LINK: Final = re.compile(rf"\[(?P<words>[^\]]*)\]\((?P<kind>{'|'.join(ENTRY_SCHEMES)}):(?P<id>[^)\s]*)\)")


def catalogue_json(desk: Desk) -> str:
    """Write all published entries and the vocabularies they use."""
    selection, campaign = desk.selection, desk.snapshot.campaign
    data = {
        "$schema": "catalogue.schema.json",
        "title": desk.plain(campaign.title),
        "description": desk.plain(campaign.description),
        "languages": list(desk.book.languages),
        "licence": campaign.licence,
        "licence_url": licence_address(campaign.licence),
        "sources": [link.url for link in campaign.data_credits],
        "projects": [_entry(desk, "project", key, record) for key, record in selection.projects.items()],
        "spotlights": [_entry(desk, "spotlight", key, record) for key, record in selection.spotlights.items()],
        "posts": [_entry(desk, "post", key, record) for key, record in selection.posts.items()],
        "vocabularies": {name: _terms(desk, name) for name in VOCABULARIES},
    }
    return json.dumps(data, ensure_ascii=False, indent=1) + "\n"


def public_data(desk: Desk, specs: tuple[FieldSpec, ...], value: Value) -> dict[str, object]:
    """Give all public fields of a record or of a part of it; people stay out unless they may be named."""
    found: dict[str, object] = {}
    for spec in specs:
        if spec.private or spec.name == "status":
            continue
        shown = _public_value(desk, spec, getattr(value, spec.name))
        if shown not in (None, "", [], {}):
            found[spec.name] = shown
    return found


def _entry(desk: Desk, kind: str, record_id: str, record: Record) -> dict[str, object]:
    address = desk.book.address_of(desk.note(kind, record_id))
    data = public_data(desk, read_fields(type(record)), record)
    if isinstance(record, Post) and record.person and desk.person(record.person) is None:
        data.pop("author", None)
    return {"id": record_id, "address": address, **data}


def _terms(desk: Desk, name: str) -> list[dict[str, object]]:
    desk.note("vocabulary", name)
    vocabulary = desk.snapshot.vocabulary(name)
    terms = vocabulary.terms if vocabulary else ()
    return [public_data(desk, read_fields(type(term)), term) for term in terms]


def _public_value(desk: Desk, spec: FieldSpec, value: object) -> object:
    if value is None:
        return None
    if spec.shape == "list" and spec.item is not None:
        shown = [_public_value(desk, spec.item, item) for item in cast("tuple[object, ...]", value)]
        return [item for item in shown if item not in (None, "", {})]
    if isinstance(value, Value):
        return _public_part(desk, spec, value) if _is_visible(desk, value) else None
    if spec.shape == "markdown":
        return _without_hidden_links(desk, value)
    if spec.shape == "reference":
        return _public_reference(desk, spec, str(value))
    if spec.shape == "media" and not desk.selection.is_shown(str(value)):
        return None
    if isinstance(value, Decimal):
        return int(value) if value == value.to_integral_value() else float(value)
    return dict(value) if isinstance(value, Mapping) else value


def _public_part(desk: Desk, spec: FieldSpec, value: Value) -> dict[str, object] | None:
    data = public_data(desk, spec.fields, value)
    is_whole = all(part.name in data for part in spec.fields if part.required)
    return data if is_whole else None


def _without_hidden_links(desk: Desk, value: object) -> object:
    """Leave only the words of links to entries that are not published."""
    if isinstance(value, Mapping):
        return {language: _without_hidden_links(desk, text) for language, text in value.items()}

    def keep(match: re.Match[str]) -> str:
        return match[0] if desk.book.address_of(RecordKey(match["kind"], match["id"])) else match["words"]

    return _ENTRY_LINK.sub(keep, str(value))


def _is_visible(desk: Desk, value: Value) -> bool:
    match value:
        case Picture():
            return desk.selection.shown_picture(value) is not None
        case Video():
            return desk.selection.shown_video(value) is not None
        case _:
            return True


def _public_reference(desk: Desk, spec: FieldSpec, record_id: str) -> object:
    if spec.target == "person":
        person = desk.person(record_id)
        return person.name if person else None
    known = {"project": desk.selection.projects, "spotlight": desk.selection.spotlights, "page": desk.selection.pages}
    return record_id if record_id in known.get(spec.target, {}) else None
