"""Mends of single values that say what they mean in another form: countries, dates, addresses, numbers, choices."""

import re
from collections.abc import Iterator, Mapping
from decimal import Decimal
from types import MappingProxyType
from typing import Final

from si_editor.editing.mend import Mend, Mending, Place
from si_editor.model.countrynames import country_called
from si_editor.model.fieldpath import MISSING
from si_editor.model.fieldspec import FieldSpec, read_fields
from si_editor.model.kinds import KINDS
from si_editor.model.languages import OFFICIAL_LANGUAGES, is_language_tag
from si_editor.model.ordering import folded
from si_editor.model.scalars import is_identifier, is_web_address
from si_editor.model.sentences import Sentence
from si_editor.model.writtendates import written_dates
from si_editor.model.writtennumbers import written_number

_DOI: Final = re.compile(r"(?:doi:\s*|(?:https?://)?(?:dx\.)?doi\.org/)?(10\.\d{4,9}/\S+)", re.IGNORECASE)
_ORCID: Final = re.compile(r"(?:orcid(?:\.org/|:\s*))?(\d{4}-\d{4}-\d{4}-\d{3}[\dXx])", re.IGNORECASE)
_HOST: Final = re.compile(r"(?:[\w-]+\.)+[a-z]{2,}(?::\d+)?(?:[/?#]\S*)?", re.IGNORECASE)
_SCHEME: Final = re.compile(r"(https?)\s*:?\s*[/\\]{1,3}\s*", re.IGNORECASE)
_MAIL: Final = re.compile(r"(?:.*<|mailto:)?\s*([^@\s<>]+@[^@\s<>.]+(?:\.[^@\s<>.]+)+)\s*>?", re.IGNORECASE)
_MAIL_SIGN: Final = re.compile(r"\s*[\[({]\s*(?:at|ät)\s*[\])}]\s*", re.IGNORECASE)
_COLOUR: Final = re.compile(r"#?([0-9a-f]{6}|[0-9a-f]{3})", re.IGNORECASE)
_MONEY: Final = re.compile(r"^(?:€|EUR|CHF|GBP|NOK|£)\s*|\s*(?:€|EUR|CHF|GBP|NOK|£|,-+|\.-+|Euro)$", re.IGNORECASE)
_PERCENT: Final = re.compile(r"(.+?)\s*(?:%|per ?cent|Prozent)", re.IGNORECASE)
_YES: Final = frozenset(["yes", "y", "true", "ja", "oui", "si", "on", "1", "x"])
_NO: Final = frozenset(["no", "n", "false", "nein", "non", "off", "0"])


def _country(place: Place) -> Iterator[Mend]:
    code = country_called(place.text)
    if code is not None and code != place.text:
        yield place.put("use-country", code, code=code)


def _date(place: Place) -> Iterator[Mend]:
    value = place.value
    text = str(value) if isinstance(value, int) and not isinstance(value, bool) else place.text
    for date in written_dates(text):
        if date != value:
            yield place.put("use-date", date, value=date)


def _language(place: Place) -> Iterator[Mend]:
    text = place.text.strip()
    named = {**_ENGLISH_LANGUAGES, **{folded(name): tag for tag, name in OFFICIAL_LANGUAGES.items()}}
    tag = named.get(folded(text)) or _tag_in(text)
    if tag is not None and tag != place.text:
        yield place.put("use-language", tag, value=tag)


def _tag_in(text: str) -> str | None:
    main, dash, region = text.replace("_", "-").partition("-")
    tag = f"{main.lower()}{dash}{region}"
    return tag if main.lower() in OFFICIAL_LANGUAGES and is_language_tag(tag) else None


_ENGLISH_LANGUAGES: Final[Mapping[str, str]] = MappingProxyType(
    dict(
        pair.split(":")
        for pair in (
            "bulgarian:bg czech:cs danish:da german:de greek:el spanish:es estonian:et finnish:fi french:fr irish:ga "
            "croatian:hr hungarian:hu italian:it lithuanian:lt latvian:lv maltese:mt dutch:nl polish:pl portuguese:pt "
            "romanian:ro slovak:sk slovenian:sl slovene:sl swedish:sv englisch:en franzosisch:fr italienisch:it "
            "spanisch:es polnisch:pl niederlandisch:nl danisch:da schwedisch:sv finnisch:fi ger:de deu:de eng:en fra:fr"
        ).split()
    )
)


def _address(place: Place) -> Iterator[Mend]:
    text = re.sub(r"\s+", "", place.text.strip(" \t\r\n<>,;“”\"'"))
    address = _as_address(text)
    if address is not None and is_web_address(address) and address != place.text:
        yield place.put("use-address", address, value=address)


def _as_address(text: str) -> str | None:
    if found := _DOI.fullmatch(text):
        return f"https://doi.org/{found[1]}"
    if found := _ORCID.fullmatch(text):
        return f"https://orcid.org/{found[1].upper()}"
    if found := _SCHEME.match(text):
        return f"{found[1].lower()}://{text[found.end() :]}"
    return f"https://{text}" if _HOST.fullmatch(text) else None


def _mail(place: Place) -> Iterator[Mend]:
    found = _MAIL.fullmatch(_MAIL_SIGN.sub("@", place.text.strip()))
    if found and found[1] != place.text:
        yield place.put("use-address", found[1], value=found[1])


def _identifier(place: Place) -> Iterator[Mend]:
    plain = slug(place.text)
    if plain and is_identifier(plain) and plain != place.text:
        yield place.put("use-value", plain, value=plain)


def slug(text: str) -> str:
    """Make an id of a name: small letters, digits and hyphens; empty where nothing of that is in it."""
    plain = "".join(sign if sign.isascii() and sign.isalnum() else "-" for sign in folded(text))
    return "-".join(part for part in plain.split("-") if part)[:60].strip("-")


def _colour(place: Place) -> Iterator[Mend]:
    found = _COLOUR.fullmatch(place.text.strip())
    if found:
        digits = found[1] if len(found[1]) == 6 else "".join(digit * 2 for digit in found[1])
        yield place.put("use-value", f"#{digits.lower()}", value=f"#{digits.lower()}")


def _number(place: Place) -> Iterator[Mend]:
    spec = place.spec
    if spec is None or not place.text:
        return
    if spec.shape == "share" and (found := _PERCENT.fullmatch(place.text.strip())):
        yield from _percentage(place, written_number(found[1]))
        return
    number = written_number(_MONEY.sub("", place.text.strip()), spec.shape != "whole_number")
    if number is not None and _is_inside(spec, number):
        yield place.put("use-number", number, value=number)


def _out_of_range(place: Place) -> Iterator[Mend]:
    value = place.value
    number = written_number(value) if isinstance(value, str) else value
    if place.spec is not None and place.spec.shape == "share" and isinstance(number, int | float | Decimal):
        yield from _percentage(place, float(number))


def _percentage(place: Place, number: float | None) -> Iterator[Mend]:
    """A rate above one can only be meant in hundredths."""
    if number is not None and not isinstance(number, bool) and 1 < number <= 100:
        share = round(number / 100, 6)
        yield place.put("use-share", share, value=share)


def _is_inside(spec: FieldSpec, number: float) -> bool:
    return (spec.minimum is None or number >= spec.minimum) and (spec.maximum is None or number <= spec.maximum)


def _flag(place: Place) -> Iterator[Mend]:
    word = str(place.value).strip().casefold()
    if word in _YES:
        yield place.put("set-yes", True)
    elif word in _NO:
        yield place.put("set-no", False)


def _choice(place: Place) -> Iterator[Mend]:
    spec = place.spec
    if spec is None:
        return
    fit = [choice for choice in spec.choices if _letters(choice) == _letters(place.text) != ""]
    if len(fit) == 1:
        yield place.put("use-value", fit[0], value=fit[0])
    elif place.path == ("status",):
        # A draft is never published, so nothing can go wrong by it.
        yield place.put("set-draft", "draft")


def _letters(text: str) -> str:
    return "".join(sign for sign in folded(text) if sign.isalnum())


def _text_expected(place: Place) -> Iterator[Mend]:
    value = place.value
    if isinstance(value, bool):
        yield place.put("make-text", "true" if value else "false")
    elif isinstance(value, int | float | Decimal):
        yield place.put("make-text", str(value))


def _list_expected(place: Place) -> Iterator[Mend]:
    spec, value = place.spec, place.value
    if spec is None or spec.item is None or value is MISSING or (isinstance(value, Mapping) and not spec.item.fields):
        return
    inner = _as_group(spec.item, value) if spec.item.fields and not isinstance(value, Mapping) else value
    if inner is not None:
        yield place.put("make-list", [inner])


def _group_expected(place: Place) -> Iterator[Mend]:
    spec = place.spec
    spec = spec.item if spec is not None and spec.item is not None and spec.shape == "list" else spec
    group = _as_group(spec, place.value) if spec is not None else None
    if spec is not None and group is not None:
        label = next(part.label for part in spec.fields if part.name in group)
        yield place.put("make-group", group, label=Sentence(label))


def _as_group(spec: FieldSpec, value: object) -> Mapping[str, object] | None:
    """Put a single text into the one part of a group that it can only be."""
    if not isinstance(value, str) or not value.strip():
        return None
    needed = [part for part in spec.fields if part.required]
    address = spec.field("url")
    if address is not None and is_web_address(value):
        return {"url": value} if all(part.name == "url" for part in needed) else None
    if len(needed) == 1 and needed[0].shape in {"text", "long_text", "media", "reference"}:
        return {needed[0].name: value}
    citation = spec.field("citation")
    return {"citation": value} if citation is not None and not needed else None


def _unknown_field(place: Place) -> Iterator[Mend]:
    around = place.at(place.path[:-1])
    specs = _specs_around(place)
    wanted = _letters(str(place.path[-1]))
    fit = [spec for spec in specs if wanted and wanted in {_letters(spec.name), _letters(spec.label)}]
    if len(fit) == 1 and isinstance(around, Mapping) and fit[0].name not in around:
        target = (*place.path[:-1], fit[0].name)
        yield place.mend(
            "move-field",
            place.change(target, place.value),
            place.change(place.path, MISSING),
            label=Sentence(fit[0].label),
        )


def _specs_around(place: Place) -> tuple[FieldSpec, ...]:
    if len(place.path) == 1:
        return read_fields(KINDS[place.key.kind].model)
    spec = place.spec_at(place.path[:-1])
    if spec is None:
        return ()
    return spec.item.fields if spec.item is not None and not spec.fields else spec.fields


def _empty_item(place: Place) -> Iterator[Mend]:
    """An entry of a list that holds nothing misses nothing either: it can go."""
    for depth in range(len(place.path) - 1, 0, -1):
        if isinstance(place.path[depth - 1], int):
            if says_nothing(place.at(place.path[:depth])):
                yield place.take_out(place.path[:depth])
            return


def says_nothing(value: object) -> bool:
    """Tell whether a value holds nothing but blanks and empty groups."""
    if isinstance(value, Mapping):
        return all(says_nothing(part) for part in value.values())
    if isinstance(value, list | tuple):
        return all(says_nothing(part) for part in value)
    return value is None or value is MISSING or (isinstance(value, str) and not value.strip())


VALUE_MENDS: Final[Mapping[str, Mending]] = MappingProxyType(
    {
        "country-unknown": _country,
        "country-code-other": _country,
        "date-invalid": _date,
        "language-unknown": _language,
        "address-invalid": _address,
        "mail-invalid": _mail,
        "id-invalid": _identifier,
        "colour-invalid": _colour,
        "number-expected": _number,
        "number-out-of-range": _out_of_range,
        "flag-expected": _flag,
        "choice-unknown": _choice,
        "text-expected": _text_expected,
        "list-expected": _list_expected,
        "group-expected": _group_expected,
        "field-unknown": _unknown_field,
        "value-missing": _empty_item,
    }
)
