"""Values as people know them: terms and entries by their names, countries and choices in words."""

from collections.abc import Mapping

from PySide6.QtCore import QCoreApplication

from si_editor.desktop.entries import find_reading, title_in
from si_editor.desktop.texts.choices import choice_word
from si_editor.desktop.texts.spoken import word
from si_editor.desktop.wording import shown_value
from si_editor.model.countries import COUNTRIES
from si_editor.model.fieldpath import MISSING, FieldPath, is_sequence
from si_editor.model.fieldspec import FieldSpec, find_field, read_fields
from si_editor.model.kinds import KINDS, Vocabulary
from si_editor.model.records import RecordKey
from si_editor.model.scalars import localised
from si_editor.store import Catalogue


class ValueWords:
    """Says values the way the forms show them, from the catalogue as it stands."""

    def __init__(self, catalogue: Catalogue) -> None:
        self._catalogue = catalogue

    def say(self, key: RecordKey, path: FieldPath, value: object) -> str:
        """Say a value of a field in full, text as it is; nothing for what is empty."""
        spec = find_field(read_fields(KINDS[key.kind].model), path) if key.kind in KINDS and path else None
        return self._say(spec, value)

    def _say(self, spec: FieldSpec | None, value: object) -> str:
        if value is MISSING or value is None or value == "":
            return ""
        if isinstance(value, bool):
            return (
                QCoreApplication.translate("wording", "yes") if value else QCoreApplication.translate("wording", "no")
            )
        if isinstance(value, Mapping):
            return self._say_group(spec, value)
        if is_sequence(value):
            assert isinstance(value, list | tuple)
            item = spec.item if spec is not None else None
            is_plain = all(not isinstance(part, Mapping) for part in value)
            return (", " if is_plain else "\n").join(self._say(item, part) for part in value)
        return self._say_single(spec, str(value))

    def _say_group(self, spec: FieldSpec | None, group: Mapping[str, object]) -> str:
        lines = []
        for name, part in group.items():
            field = spec.field(str(name)) if spec is not None else None
            text = self._say(field if field is not None else spec if spec and spec.localised else None, part)
            if text:
                lines.append(f"{word(field.label) if field is not None else name}: {text}")
        return "; ".join(lines)

    def _say_single(self, spec: FieldSpec | None, text: str) -> str:
        match spec.shape if spec is not None else "text":
            case "country":
                return word(COUNTRIES[text].name) if text in COUNTRIES else text
            case "term":
                return self._term(spec.target if spec is not None else "", text)
            case "reference":
                key = RecordKey(spec.target if spec is not None else "", text)
                reading = find_reading(self._catalogue, key)
                return title_in(key, reading.data) if reading is not None else text
            case "choice":
                return choice_word(spec.name if spec is not None else "", text)
            case _:
                return text

    def _term(self, vocabulary: str, id_: str) -> str:
        reading = find_reading(self._catalogue, RecordKey("vocabulary", vocabulary))
        record = reading.record if reading is not None else None
        terms = record.terms if isinstance(record, Vocabulary) else ()
        return next((localised(term.label, "en", ("en",))[0] for term in terms if term.id == id_), id_)


def is_picture(key: RecordKey, path: FieldPath) -> bool:
    """Tell whether a field names a picture that can be shown."""
    spec = find_field(read_fields(KINDS[key.kind].model), path) if key.kind in KINDS and path else None
    return spec is not None and spec.shape == "media" and bool({"picture", "logo"} & set(spec.media_types))


def short_value(words: ValueWords, key: RecordKey, path: FieldPath, value: object) -> str:
    """Say a value on one line."""
    text = " ".join(words.say(key, path, value).split())
    return shown_value(text)
