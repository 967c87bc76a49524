"""What one line of the list says about an entry, worked out from its data."""

from collections.abc import Mapping
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from si_editor.desktop.entries import find_reading, status_in, title_in
from si_editor.desktop.session import Session
from si_editor.desktop.texts.choices import choice_word
from si_editor.desktop.wording import status_word
from si_editor.model.kinds import Project, Vocabulary
from si_editor.model.records import RecordKey
from si_editor.model.scalars import localised
from si_editor.store.catalogue import Catalogue

_SPOKEN_CODES = 30


@dataclass(frozen=True)
class ClothFacts:
    """What an entry's cloth is woven from."""

    countries: tuple[str, ...]
    themes: tuple[str, ...]
    seed: str


@dataclass(frozen=True)
class Row:
    """One line of the list."""

    key: RecordKey
    title: str
    detail: str
    countries: tuple[str, ...]
    status: str
    errors: int
    warnings: int
    is_unsaved: bool
    is_unreadable: bool
    cloth: ClothFacts | None
    picture: str = ""

    @property
    def problems(self) -> int:
        """How many findings ask for an editor: errors and warnings, not hints."""
        return self.errors + self.warnings

    @property
    def spoken(self) -> str:
        """The line as a screen reader says it."""
        parts = [self.title, self.detail, codes_text(self.countries, _SPOKEN_CODES), status_word(self.status)]
        if self.problems:
            parts.append(QCoreApplication.translate("Row", "%n problems", "", self.problems))
        if self.is_unsaved:
            parts.append(QCoreApplication.translate("Row", "unsaved"))
        if self.is_unreadable:
            parts.append(QCoreApplication.translate("Row", "file cannot be read"))
        return ", ".join(part for part in parts if part)


def make_row(session: Session, key: RecordKey) -> Row:
    """Work out the line of one entry."""
    catalogue = session.catalogue
    draft = catalogue.draft(key)
    reading = catalogue.reading(key)
    title = title_in(key, reading.data)
    problems = session.problems_of(key)
    return Row(
        key=key,
        title=title,
        countries=_countries(reading.data.get("countries")) if key.kind == "project" else (),
        detail=_detail(catalogue, key, reading.data),
        status=status_in(key, reading.data) if draft.unreadable is None else "",
        errors=sum(problem.severity == "error" for problem in problems),
        warnings=sum(problem.severity == "warning" for problem in problems),
        is_unsaved=catalogue.is_unsaved(key),
        is_unreadable=draft.unreadable is not None,
        cloth=_cloth(catalogue, key, reading.data),
        picture=_picture(key, reading.data),
    )


def _cloth(catalogue: Catalogue, key: RecordKey, data: Mapping[str, object]) -> ClothFacts | None:
    if key.kind == "spotlight":
        project = _text(data.get("project"))
        target = RecordKey("project", project)
        if find_reading(catalogue, target) is None:
            return None
        key = target
    if key.kind != "project":
        return None
    record = catalogue.reading(key).record
    if not isinstance(record, Project):
        return ClothFacts((), (), key.id)
    return ClothFacts(record.countries, record.themes, key.id)


def _picture(key: RecordKey, data: Mapping[str, object]) -> str:
    """Name the media file that shows an entry."""
    if key.kind == "media":
        return key.id
    for name in ("portrait", "image"):
        group = data.get(name)
        if isinstance(group, Mapping):
            return _text(group.get("media"))
    return ""


def _detail(catalogue: Catalogue, key: RecordKey, data: Mapping[str, object]) -> str:
    match key.kind:
        case "project":
            programme = _text(data.get("programme"))
            return programme_label(catalogue, programme).removeprefix("Interreg ") if programme else ""
        case "spotlight":
            project = _text(data.get("project"))
            reading = find_reading(catalogue, RecordKey("project", project))
            name = title_in(reading.key, reading.data) if reading is not None else project
            return _joined(name, _text(data.get("date")))
        case "person":
            return _joined(_text(data.get("role")), _text(data.get("organisation")))
        case "page":
            return _joined(choice_word("role", _text(data.get("role"))), key.id)
        case "post":
            return _joined(_text(data.get("author")), _text(data.get("date")))
        case "media":
            return _joined(key.id, _text(data.get("credit")))
        case "vocabulary":
            terms = data.get("terms")
            if not isinstance(terms, list | tuple):
                return ""
            return QCoreApplication.translate("Row", "%n terms", "", len(terms))
        case _:
            return ""


def _countries(value: object) -> tuple[str, ...]:
    return tuple(str(code) for code in value) if isinstance(value, list | tuple) else ()


def codes_text(countries: tuple[str, ...], most: int) -> str:
    """Write country codes in one go, with the number of those that are left out: ``DE SE FI +5``."""
    more = len(countries) - most
    shown = " ".join(countries[:most])
    return f"{shown} +{more}" if more > 0 else shown


def programme_label(catalogue: Catalogue, term_id: str) -> str:
    """Give the name of a programme, or its id where the vocabulary does not know it."""
    reading = find_reading(catalogue, RecordKey("vocabulary", "programmes"))
    record = reading.record if reading is not None else None
    if isinstance(record, Vocabulary):
        for term in record.terms:
            if term.id == term_id:
                return localised(term.label, "en", ("en",))[0]
    return term_id


def _text(value: object) -> str:
    if isinstance(value, Mapping):
        return next((_text(part) for part in value.values() if part), "")
    return " ".join(str(value).split()) if isinstance(value, str | int | float) and value is not True else ""


def _joined(*parts: str) -> str:
    return " · ".join(part for part in parts if part)
