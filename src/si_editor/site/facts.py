"""Facts of a record drawn from its model: every public field that no template places turns up here by itself."""

from collections.abc import Callable, Mapping
from decimal import Decimal
from typing import TYPE_CHECKING, cast

from si_editor.model.fieldspec import FieldSpec, read_fields
from si_editor.model.kinds import KINDS
from si_editor.model.ordering import display_name
from si_editor.model.records import Record, RecordKey, Value
from si_editor.site.desk import Context, Desk

if TYPE_CHECKING:
    from si_editor.model.scalars import LocalisedValue


def facts_of(desk: Desk, kind: str, record: Record, placed: frozenset[str]) -> list[Context]:
    """Give label and values of all public fields that are filled and not placed elsewhere, in form order."""
    rows = [
        fact(desk, kind, spec, getattr(record, spec.name))
        for spec in read_fields(type(record))
        if not spec.private and spec.name not in placed
    ]
    return [row for row in rows if row is not None]


def fact(desk: Desk, kind: str, spec: FieldSpec, value: object) -> Context | None:
    """Give one field as a labelled row, or None if there is nothing to say."""
    values = shown_values(desk, spec, value)
    if not values:
        return None
    return {"name": spec.name, "label": desk.words.name("fields", f"{kind}.{spec.name}", spec.label), "values": values}


def shown_values(desk: Desk, spec: FieldSpec, value: object) -> list[Context]:
    """Show a value by the shape of its field: a list of texts, each with language, link and country."""
    if value is None or value == "" or value == () or value is False:
        return []
    if spec.shape == "list" and spec.item is not None:
        return [shown for item in cast("tuple[object, ...]", value) for shown in shown_values(desk, spec.item, item)]
    if spec.shape == "object":
        return _shown_object(desk, spec, value)
    shown = _VIEWS.get(spec.shape, _shown_text)(desk, spec, value)
    return [shown] if shown["text"] else []


def _shown_object(desk: Desk, spec: FieldSpec, value: object) -> list[Context]:
    assert isinstance(value, Value)
    parts = [
        str(shown["text"])
        for part in spec.fields
        if not part.private
        for shown in shown_values(desk, part, getattr(value, part.name))
    ]
    return [_row(", ".join(parts))] if parts else []


def _row(text: str, lang: str = "", url: str | None = None) -> Context:
    return {"text": text, "lang": lang, "url": url}


def _shown_text(desk: Desk, _spec: FieldSpec, value: object) -> Context:
    if isinstance(value, Mapping):
        shown = desk.text(cast("LocalisedValue", value))
        return _row(str(shown["text"]), str(shown["lang"])) if shown else _row("")
    return _row(desk.words.shown(value))


def _shown_markdown(desk: Desk, _spec: FieldSpec, value: object) -> Context:
    shown = desk.text(cast("LocalisedValue", value))
    return _row(desk.words_of(cast("LocalisedValue", value)), str(shown["lang"]) if shown else "")


def _shown_term(desk: Desk, spec: FieldSpec, value: object) -> Context:
    term = desk.term_text(spec.target, str(value))
    return _row(str(term["text"]), str(term["lang"]))


def _shown_reference(desk: Desk, spec: FieldSpec, value: object) -> Context:
    if spec.target == "person":
        person = desk.person(str(value))
        return _row(person.name if person else "")
    key = RecordKey(spec.target, str(value))
    url = desk.to_entry(key)
    if url is None and KINDS[spec.target].folder:
        return _row("")
    return _row(display_name(desk.snapshot.record(key), key.id), url=url)


def _shown_country(desk: Desk, _spec: FieldSpec, value: object) -> Context:
    return _row(desk.words.country(str(value)))


def _shown_date(desk: Desk, _spec: FieldSpec, value: object) -> Context:
    return _row(desk.words.date(str(value)))


def _shown_choice(desk: Desk, spec: FieldSpec, value: object) -> Context:
    return _row(desk.words.name("choices", f"{spec.name}.{value}", str(value)))


def _shown_flag(desk: Desk, _spec: FieldSpec, _value: object) -> Context:
    return _row(desk.words.texts["yes"])


def _shown_amount(desk: Desk, _spec: FieldSpec, value: object) -> Context:
    return _row(desk.words.money(Decimal(str(value)), "EUR"))


def _shown_share(desk: Desk, _spec: FieldSpec, value: object) -> Context:
    return _row(desk.words.share(float(str(value))))


def _shown_address(_desk: Desk, _spec: FieldSpec, value: object) -> Context:
    return _row(str(value).split("//", 1)[-1].rstrip("/"), url=str(value))


def _shown_mail(_desk: Desk, _spec: FieldSpec, value: object) -> Context:
    return _row(str(value), url=f"mailto:{value}")


_VIEWS: Mapping[str, Callable[[Desk, FieldSpec, object], Context]] = {
    "markdown": _shown_markdown,
    "term": _shown_term,
    "reference": _shown_reference,
    "country": _shown_country,
    "date": _shown_date,
    "choice": _shown_choice,
    "flag": _shown_flag,
    "amount": _shown_amount,
    "share": _shown_share,
    "web_address": _shown_address,
    "mail_address": _shown_mail,
}
