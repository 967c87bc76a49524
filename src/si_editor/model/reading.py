"""From what a file says to a valid record, and all that is wrong on the way.

A draft may be wrong. Reading it gives every problem at once, and leaves wrong *optional* values out of the
record, so that the page of an unfinished entry can still be shown. Only when something essential is
missing is there no record.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from enum import Enum
from typing import Final

from pydantic import ValidationError
from pydantic_core import ErrorDetails

from si_editor.model.fieldpath import MISSING, FieldPath, is_sequence, value_at
from si_editor.model.fieldspec import FieldSpec, find_field, read_fields
from si_editor.model.kinds import KINDS
from si_editor.model.problems import Problem
from si_editor.model.records import Record, RecordKey
from si_editor.model.sentences import STRUCTURE_SENTENCES, Sentence, sentence, shown

_CODES: Final[Mapping[str, str]] = {
    "missing": "value-missing",
    "string_type": "text-expected",
    "tuple_type": "list-expected",
    "model_type": "group-expected",
    "model_attributes_type": "group-expected",
    "bool_type": "flag-expected",
    "bool_parsing": "flag-expected",
    "literal_error": "choice-unknown",
    "greater_than_equal": "number-out-of-range",
    "less_than_equal": "number-out-of-range",
    "too_short": "too-few",
}
_PASSES: Final = 12


class _LeftOut(Enum):
    LEFT_OUT = "left out"


_LEFT_OUT: Final = _LeftOut.LEFT_OUT


@dataclass(frozen=True)
class Reading:
    """What reading a draft gave: its data, the record if there is one, and every problem found."""

    key: RecordKey
    data: Mapping[str, object]
    record: Record | None
    problems: tuple[Problem, ...]


def read_record(key: RecordKey, data: Mapping[str, object]) -> Reading:
    """Hold a draft's data against the model of its kind.

    Raises:
        KeyError: there is no such kind.
    """
    model = KINDS[key.kind].model
    specs = read_fields(model)
    problems = list(_unknown_fields(key, specs, data, ()))
    remaining: object = _without_empty(data)
    for _ in range(_PASSES):
        try:
            record = model.model_validate(_visible(remaining))
        except ValidationError as error:
            # All places are found before anything is left out, since leaving out moves list positions.
            found = [(_original_path(remaining, one["loc"]), one) for one in error.errors(include_url=False)]
            for path, details in found:
                problem = _problem(key, specs, data, path, details)
                if not any(known.path == problem.path for known in problems):
                    problems.append(problem)
                remaining = _leave_out(remaining, path, details["type"] == "missing")
            if remaining is _LEFT_OUT:
                break
        else:
            return Reading(key, data, record, tuple(problems))
    return Reading(key, data, None, tuple(problems))


def _without_empty(value: object) -> object:
    """Drop what an editor left blank; list items stay, so that positions keep their meaning."""
    if isinstance(value, Mapping):
        kept = {name: _without_empty(part) for name, part in value.items()}
        return {name: part for name, part in kept.items() if not _is_empty(part)}
    if is_sequence(value):
        assert isinstance(value, list | tuple)
        return [_without_empty(item) for item in value]
    return value.strip() if isinstance(value, str) and not value.strip() else value


def _is_empty(value: object) -> bool:
    return value is None or value == "" or (isinstance(value, Mapping | list) and not value)


def _visible(value: object) -> object:
    if isinstance(value, Mapping):
        return {name: _visible(part) for name, part in value.items() if part is not _LEFT_OUT}
    if isinstance(value, list):
        return [_visible(item) for item in value if item is not _LEFT_OUT]
    return value


def _original_path(data: object, location: tuple[int | str, ...]) -> FieldPath:
    """Translate pydantic's location, which does not count what was left out, into a path of the draft."""
    path: list[str | int] = []
    current = data
    for step in location:
        if isinstance(step, int) and isinstance(current, list):
            positions = [index for index, item in enumerate(current) if item is not _LEFT_OUT]
            step = positions[step] if step < len(positions) else step
        path.append(step)
        current = value_at(current, (step,))
    return tuple(path)


def _leave_out(data: object, path: FieldPath, is_missing: bool) -> object:
    """Take away the smallest part that holds the wrong value; what lacks a part goes as a whole."""
    target = path[:-1] if is_missing else path
    if not target:
        return _LEFT_OUT
    return _replaced(data, target)


def _replaced(data: object, path: FieldPath) -> object:
    if not path:
        return _LEFT_OUT
    step, rest = path[0], path[1:]
    if isinstance(data, Mapping) and step in data:
        return {**data, str(step): _replaced(data[str(step)], rest)}
    if isinstance(data, list) and isinstance(step, int) and step < len(data):
        return [*data[:step], _replaced(data[step], rest), *data[step + 1 :]]
    return _LEFT_OUT


def _problem(
    key: RecordKey, specs: tuple[FieldSpec, ...], data: object, path: FieldPath, details: ErrorDetails
) -> Problem:
    spec = find_field(specs, path)
    code = _code(details["type"], spec)
    bounds = details.get("ctx", {})
    value = value_at(data, path)
    params = {
        "label": Sentence(spec.label if spec else (str(path[-1]) if path else KINDS[key.kind].label)),
        "value": bounds.get("value", "" if value is MISSING else shown(value)),
        "choices": ", ".join(spec.choices) if spec else "",
        "minimum": _number(spec.minimum if spec else None),
        "maximum": _number(spec.maximum if spec else None, Sentence("any number")),
    }
    return Problem(code, "error", sentence(code, params), key, path, params=params)


def _code(error_type: str, spec: FieldSpec | None) -> str:
    if error_type in STRUCTURE_SENTENCES:
        return error_type
    if error_type in _CODES:
        return _CODES[error_type]
    if spec is not None and spec.shape in {"whole_number", "amount", "share"}:
        return "number-expected"
    return "value-invalid"


def _number(value: float | None, otherwise: str = "0") -> str:
    return otherwise if value is None else f"{value:g}"


def _unknown_fields(key: RecordKey, specs: tuple[FieldSpec, ...], data: object, path: FieldPath) -> list[Problem]:
    found: list[Problem] = []
    if not isinstance(data, Mapping):
        return found
    by_name = {spec.name: spec for spec in specs}
    for name, value in data.items():
        here = (*path, str(name))
        spec = by_name.get(str(name))
        if spec is None:
            params = {"value": shown(name), "label": ""}
            found.append(Problem("field-unknown", "hint", sentence("field-unknown", params), key, here, params=params))
        elif spec.fields:
            found += _unknown_fields(key, spec.fields, value, here)
        elif spec.item is not None and spec.item.fields and isinstance(value, list | tuple):
            for index, item in enumerate(value):
                found += _unknown_fields(key, spec.item.fields, item, (*here, index))
    return found
