"""The reference of the folder format, written from the models themselves."""

from collections.abc import Iterator

from si_editor.model.fieldspec import FieldSpec, groups, read_fields
from si_editor.model.kinds import KINDS, Kind

_INTRODUCTION = """\
# The catalogue folder

A catalogue is a folder of UTF-8 text files, one record a file. The file's name without its ending is the
record's id; ids are made of small letters, digits and hyphens. Files are YAML, read by the core rules of
YAML 1.2: `NO` is Norway, `yes` and `on` are text, and a key may stand only once.

- Text in several languages is a plain string in the catalogue's first language or a map, `{en: …, de: …}`.
- Dates may be partial: `2019`, `2019-04`, `2019-04-01`.
- Countries are ISO 3166-1 alpha-2 codes; `EL` and `UK` are understood and stand for `GR` and `GB`.
- What the program does not know it keeps: other keys, comments, the order of keys.
- *Private* fields are never published.
"""

_SHAPES = {
    "text": "text",
    "long_text": "text, several lines",
    "markdown": "Markdown",
    "date": "date, may be partial",
    "country": "country code",
    "language": "language tag",
    "web_address": "web address",
    "mail_address": "e-mail address",
    "colour": "colour",
    "flag": "true or false",
    "whole_number": "whole number",
    "amount": "amount",
    "share": "number from 0 to 1",
    "object": "group of fields",
    "question": "id of a question of the campaign",
}


def format_reference() -> str:
    """Describe every kind, every file and every field in Markdown."""
    return "\n".join([_INTRODUCTION, *(line for kind in KINDS.values() for line in _describe_kind(kind))])


def _describe_kind(kind: Kind) -> Iterator[str]:
    summary = (kind.model.__doc__ or "").strip().splitlines()[0]
    yield f"## {kind.label}"
    yield ""
    yield f"`{_file_pattern(kind)}` — {summary}"
    yield ""
    for group, specs in groups(read_fields(kind.model)).items():
        yield f"### {kind.label}: {group or 'Fields'}"
        yield ""
        for spec in specs:
            yield from _describe_field(spec, 0)
        yield ""


def _file_pattern(kind: Kind) -> str:
    if not kind.folder:
        return "catalogue.yaml"
    return f"{kind.folder}/<file>.yaml" if kind.name == "media" else f"{kind.folder}/<id>.yaml"


def _describe_field(spec: FieldSpec, depth: int) -> Iterator[str]:
    remarks = [shape_name(spec)]
    remarks += ["required"] if spec.required else []
    remarks += ["private"] if spec.private else []
    remarks += [f"only in {', '.join(spec.only_in)}"] if spec.only_in else []
    remarks += [f"at most {spec.limit} {'entries' if spec.item else 'characters'}"] if spec.limit else []
    example = f" Example: `{spec.example}`." if spec.example is not None else ""
    yield f"{'  ' * depth}- `{spec.name}` **{spec.label}** ({'; '.join(remarks)}). {spec.help}{example}"
    for part in spec.fields or (spec.item.fields if spec.item else ()):
        yield from _describe_field(part, depth + 1)


def shape_name(spec: FieldSpec) -> str:
    """Say in words what a value of the field looks like."""
    match spec.shape:
        case "list":
            assert spec.item is not None
            return f"list of: {shape_name(spec.item)}"
        case "reference":
            return f"id of a {KINDS[spec.target].label.lower()}"
        case "term":
            return f"term of “{spec.target}”"
        case "media":
            return f"file in media/ ({', '.join(spec.media_types)})"
        case "choice":
            return "one of " + ", ".join(f"`{choice}`" for choice in spec.choices)
        case _:
            name = _SHAPES[spec.shape]
            return f"{name}, in several languages" if spec.localised else name
