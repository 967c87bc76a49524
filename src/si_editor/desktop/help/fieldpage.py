"""The help page of one field, written from the model and the rules at the moment when somebody asks."""

from collections.abc import Iterable, Iterator, Mapping
from string import Formatter
from types import MappingProxyType
from typing import Final

from PySide6.QtCore import QCoreApplication

from si_editor.check.subjects import rules_about
from si_editor.desktop.help.library import HelpPage
from si_editor.desktop.texts.fields import kind_label, spoken_fields
from si_editor.desktop.texts.spoken import spoken, word
from si_editor.desktop.wording import SEVERITY_SIGNS
from si_editor.model.fieldpath import FieldPath
from si_editor.model.fieldspec import FieldSpec, find_field
from si_editor.model.kinds import KINDS
from si_editor.model.problems import Problem
from si_editor.model.records import RecordKey

# The page that tells more, by what a field holds and else by the kind of its entry.
_TOPIC_OF_NAME: Final[Mapping[str, str]] = MappingProxyType(
    {"consents": "spotlights", "legal_basis": "spotlights", "person": "spotlights", "sources": "projects"}
)
_TOPIC_OF_SHAPE: Final[Mapping[str, str]] = MappingProxyType(
    {"markdown": "writing", "media": "pictures", "term": "vocabularies"}
)
_TOPIC_OF_KIND: Final[Mapping[str, str]] = MappingProxyType(
    {
        "project": "projects",
        "spotlight": "spotlights",
        "person": "spotlights",
        "media": "pictures",
        "vocabulary": "vocabularies",
        "page": "pages",
        "post": "pages",
        "campaign": "pages",
    }
)


def field_page(key: RecordKey, path: FieldPath, problems: Iterable[Problem]) -> HelpPage | None:
    """Write the page of the field at a path of an entry; None if there is no such field."""
    specs = spoken_fields(KINDS[key.kind].model)
    spec = find_field(specs, path)
    if spec is None:
        return None
    around = [find_field(specs, path[:end]) for end in range(1, len(path)) if isinstance(path[end - 1], str)]
    place = [kind_label(key.kind), specs_group(specs, path), *(one.label for one in around if one is not None)]
    lines = [f"# {spec.label}", "", " › ".join(part for part in place if part), "", *_what(spec)]
    lines += _now(problems, path)
    lines += _rules(key.kind, spec)
    lines += ["", _more(key.kind, spec), ""]
    return HelpPage("field", spec.label, "\n".join(lines))


def specs_group(specs: tuple[FieldSpec, ...], path: FieldPath) -> str:
    """Give the section of the form in which a field stands."""
    first = find_field(specs, path[:1])
    return first.group if first is not None else ""


def topic_of(kind: str, spec: FieldSpec) -> str:
    """Name the page that tells more about a field."""
    shape = spec.item.shape if spec.item is not None else spec.shape
    return _TOPIC_OF_NAME.get(spec.name) or _TOPIC_OF_SHAPE.get(shape) or _TOPIC_OF_KIND[kind]


def _what(spec: FieldSpec) -> Iterator[str]:
    if spec.help:
        yield from (spec.help, "")
    if spec.example is not None:
        label = QCoreApplication.translate("FieldHelp", "Example:")
        yield from (f"**{label}** {_literal(_example(spec.example))}", "")
    notes = list(_notes(spec))
    yield from (f"- {note}" for note in notes)
    yield ""


def _notes(spec: FieldSpec) -> Iterator[str]:
    shape = spec.item.shape if spec.item is not None else spec.shape
    if spec.required:
        yield QCoreApplication.translate("FieldHelp", "Required: without it there is no page.")
    if spec.private:
        yield QCoreApplication.translate("FieldHelp", "For yourselves only: it is never published.")
    if spec.limit is not None:
        if shape in ("text", "long_text", "markdown"):
            text = QCoreApplication.translate("FieldHelp", "At most %1 characters; the counter below it helps.")
        else:
            text = QCoreApplication.translate("FieldHelp", "At most %1 entries.")
        yield text.replace("%1", str(spec.limit))
    if spec.choices:
        text = QCoreApplication.translate("FieldHelp", "Choose one of: %1.")
        yield text.replace("%1", ", ".join(word(choice) for choice in spec.choices))
    fitting = _fitting(shape)
    if fitting:
        yield fitting


def _fitting(shape: str) -> str:
    match shape:
        case "date":
            return QCoreApplication.translate("FieldHelp", "A year, a month or a day: 2019, 2019-04 or 2019-04-01.")
        case "country":
            return QCoreApplication.translate("FieldHelp", "Type a country’s name and choose it from the list.")
        case "term":
            return QCoreApplication.translate("FieldHelp", "Type some letters and choose a term of the vocabulary.")
        case "reference":
            return QCoreApplication.translate("FieldHelp", "Type some letters and choose an entry of the catalogue.")
        case "markdown":
            return QCoreApplication.translate(
                "FieldHelp", "Text with headings, lists and links. Ctrl+B bold, Ctrl+I italic, Ctrl+K link."
            )
        case "media":
            return QCoreApplication.translate("FieldHelp", "Drop a file here, or choose one.")
        case "web_address":
            return QCoreApplication.translate("FieldHelp", "A whole web address with https://.")
        case _:
            return ""


def _now(problems: Iterable[Problem], path: FieldPath) -> Iterator[str]:
    here = [one for one in problems if one.path[: len(path)] == path]
    if not here:
        return
    yield from ("## " + QCoreApplication.translate("FieldHelp", "What is to do here now"), "")
    for problem in here:
        yield f"- {SEVERITY_SIGNS[problem.severity]} {_literal(spoken(problem.message))}"
    yield ""


def _rules(kind: str, spec: FieldSpec) -> Iterator[str]:
    rules = rules_about(kind, spec)
    if not rules:
        return
    yield from ("## " + QCoreApplication.translate("FieldHelp", "What the check looks at"), "")
    for rule in rules:
        yield f"- {SEVERITY_SIGNS[rule.severity]} {_literal(_open(word(rule.sentence), spec.label))}"
    yield ""


def _open(template: str, label: str) -> str:
    """Give a sentence whose values are not known yet."""
    parts = []
    for text, name, _form, _conversion in Formatter().parse(template):
        parts.append(text)
        if name is not None:
            parts.append(label if name == "label" else "…")
    return "".join(parts)


def _more(kind: str, spec: FieldSpec) -> str:
    label = QCoreApplication.translate("FieldHelp", "Read more")
    return f"[{label}](help:{topic_of(kind, spec)})"


def _example(example: object) -> str:
    if isinstance(example, list | tuple):
        return ", ".join(map(str, example))
    if isinstance(example, dict):
        return "; ".join(f"{name}: {value}" for name, value in example.items())
    return str(example)


def _literal(text: str) -> str:
    """Let a text mean itself, whatever signs of Markdown it holds."""
    return "".join(f"\\{sign}" if sign in "\\`*_[]<>#" else sign for sign in text)
