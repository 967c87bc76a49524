"""Mends that follow from what the entry itself says: dates, money, partners, lists, references."""

from collections.abc import Iterator, Mapping, Sequence
from types import MappingProxyType
from typing import Final
from urllib.parse import parse_qsl, urlencode, urlsplit, urlunsplit

from si_editor.check.links import is_tracking
from si_editor.editing.mend import Mend, Mending, Place
from si_editor.editing.mends_values import says_nothing
from si_editor.editing.newterm import new_term
from si_editor.model.countrynames import country_called
from si_editor.model.fieldpath import MISSING, FieldPath
from si_editor.model.fieldspec import read_fields
from si_editor.model.kinds import Project, Vocabulary
from si_editor.model.ordering import display_name, folded
from si_editor.model.records import CAMPAIGN_KEY, RecordKey
from si_editor.model.scalars import date_range, localised
from si_editor.model.sentences import Sentence
from si_editor.model.values import Budget
from si_editor.store import is_same

_RATE_TOLERANCE: Final = 0.02


def _reversed(place: Place) -> Iterator[Mend]:
    start, end = place.at(("start",)), place.at(("end",))
    if start is not MISSING and end is not MISSING:
        yield place.mend("swap-dates", place.change(("start",), end), place.change(("end",), start))


def _outside_programme(place: Place) -> Iterator[Mend]:
    unsure = place.at(("unsure",))
    name, spec = place.path[0], place.spec
    if spec is not None and (says_nothing(unsure) or isinstance(unsure, list | tuple)):
        names = [*(unsure if isinstance(unsure, list | tuple) else ()), name]
        yield place.mend("mark-unsure", place.change(("unsure",), names), label=Sentence(spec.label))


def _country_not_listed(place: Place) -> Iterator[Mend]:
    code = country_called(place.text)
    countries = place.at(("countries",))
    if code is not None and isinstance(countries, list | tuple) and code not in countries:
        yield place.mend("add-country", place.change(("countries",), [*countries, code]), code=code)


def _countries_missing(place: Place) -> Iterator[Mend]:
    project = place.record
    if not isinstance(project, Project):
        return
    organisations = (*project.leads, *project.partners)
    codes = list(dict.fromkeys(one.country for one in organisations if one.country is not None))
    if not codes:
        return
    is_known_whole = project.partner_count == len(organisations) and all(one.country for one in organisations)
    changes = [place.change(("countries",), codes)]
    if not is_known_whole:
        changes.append(place.change(("countries_complete",), False))
    yield place.mend("take-countries", *changes, codes=", ".join(codes))


def _named_twice(place: Place) -> Iterator[Mend]:
    """An organisation that says nothing new can go; what one says more than the other is for people to join."""
    path = place.path[:-1]
    own = place.at(path)
    others = [
        (group, position)
        for group in ("leads", "partners")
        for position in range(len(_list_at(place, (group,))))
        if (group, position) != path
    ]
    if isinstance(own, Mapping) and any(_says_no_more(own, place.at(other)) for other in others):
        yield place.take_out(path)


def _says_no_more(own: Mapping[str, object], other: object) -> bool:
    return isinstance(other, Mapping) and all(
        says_nothing(value) or is_same(value, other.get(name, MISSING)) or _is_same_name(value, other.get(name))
        for name, value in own.items()
    )


def _is_same_name(value: object, other: object) -> bool:
    return isinstance(value, str) and isinstance(other, str) and folded(value) == folded(other)


def _list_at(place: Place, path: FieldPath) -> Sequence[object]:
    value = place.at(path)
    return value if isinstance(value, list | tuple) else ()


def _share_too_large(place: Place) -> Iterator[Mend]:
    """The rate proves which way round the figures are meant."""
    budget = _budget(place)
    if budget is None or not budget.total or not budget.eu or budget.rate is None:
        return
    if abs(float(budget.total / budget.eu) - budget.rate) < _RATE_TOLERANCE:
        total, eu = place.at(("budget", "total")), place.at(("budget", "eu"))
        yield place.mend("swap-amounts", place.change(("budget", "total"), eu), place.change(("budget", "eu"), total))


def _rate_differs(place: Place) -> Iterator[Mend]:
    budget = _budget(place)
    if budget is not None and budget.total and budget.eu is not None:
        share = round(float(budget.eu / budget.total), 4)
        yield place.put("use-rate", share, value=share)


def _budget(place: Place) -> Budget | None:
    return place.record.budget if isinstance(place.record, Project) else None


def _take_out(place: Place) -> Iterator[Mend]:
    if place.path and isinstance(place.path[-1], int) and place.value is not MISSING:
        params = place.problem.params
        yield place.take_out(place.path, "remove-value", value=params.get("value", params.get("name", place.value)))


def _take_out_group(place: Place) -> Iterator[Mend]:
    """Take out the entry of a list that the field belongs to."""
    if place.value is not MISSING and len(place.path) > 1 and isinstance(place.path[-2], int):
        yield place.take_out(place.path[:-1])


def _take_out_copy(place: Place) -> Iterator[Mend]:
    """Take out an entry of a list only where an earlier one says all of it."""
    path = place.path[:-1]
    position = path[-1] if path else None
    own = place.at(path)
    if isinstance(position, int) and isinstance(own, Mapping):
        earlier = _list_at(place, path[:-1])[:position]
        if any(_says_no_more(own, other) for other in earlier):
            yield place.take_out(path)


def _take_out_alias(place: Place) -> Iterator[Mend]:
    if len(place.path) > 1 and place.path[-2] == "aliases":
        yield from _take_out(place)


def _circular(place: Place) -> Iterator[Mend]:
    """The relation belongs to the later project, where the years tell which that is."""
    project = place.record
    other = place.snapshot.find(RecordKey("project", str(place.at((*place.path[:-1], "project")))), Project)
    if not isinstance(project, Project) or other is None or not project.start or not other.start:
        return
    own, others = date_range(project.start), date_range(other.start)
    if own is not None and others is not None and own[1] < others[0]:
        yield place.take_out(place.path[:-1])


def _empty_source(place: Place) -> Iterator[Mend]:
    if place.path and isinstance(place.path[-1], int) and says_nothing(place.value):
        yield place.take_out(place.path)


def _unsure_name(place: Place) -> Iterator[Mend]:
    wanted = folded(place.text).strip()
    fit = [spec.name for spec in read_fields(Project) if wanted in {folded(spec.name), folded(spec.label)}]
    if len(fit) == 1:
        yield place.put("use-value", fit[0], value=fit[0])


def _reference(place: Place) -> Iterator[Mend]:
    spec = place.spec
    if spec is None or not spec.target:
        return
    wanted = folded(place.text.strip())
    fit = [
        key
        for key, reading in place.snapshot.readings.items()
        if key.kind == spec.target and wanted in {folded(key.id), folded(display_name(reading.record, key.id))}
    ]
    if wanted and len(fit) == 1:
        yield place.put("use-reference", fit[0].id, value=fit[0].id)


def _term(place: Place) -> Iterator[Mend]:
    spec = place.spec
    vocabulary = place.snapshot.vocabulary(spec.target) if spec is not None else None
    if vocabulary is None or not place.text.strip():
        return
    wanted = folded(place.text.strip())
    fit = [term.id for term in vocabulary.terms if wanted in _names_of(vocabulary, term.id, place)]
    if len(fit) == 1:
        yield place.put("use-value", fit[0], value=fit[0])
    elif spec is not None and spec.target != "programmes" and not fit:
        # A programme is more than its name: it is added where its period and funds can be told too.
        planned = new_term(place.snapshot, spec.target, place.text)
        if planned is not None:
            own = () if planned.id == place.text else (place.change(place.path, planned.id),)
            yield place.mend("add-term", planned.change, *own, value=place.text)


def _names_of(vocabulary: Vocabulary, term_id: str, place: Place) -> set[str]:
    languages = place.snapshot.languages
    names = {folded(term_id)}
    for term in vocabulary.terms:
        if term.id == term_id:
            labels = [localised(term.label, language, languages)[0] for language in languages]
            names |= {folded(name) for name in (*labels, *term.aliases)}
    return names


def _question(place: Place) -> Iterator[Mend]:
    languages = place.snapshot.languages
    wanted = folded(place.text.strip())
    fit = [
        question.id
        for question in place.snapshot.campaign.questions
        if wanted in {folded(question.id), *(folded(localised(question.text, one, languages)[0]) for one in languages)}
    ]
    if len(fit) == 1:
        yield place.put("use-value", fit[0], value=fit[0])


def _join_answers(place: Place) -> Iterator[Mend]:
    path = place.path[:-1]
    own, position = place.at(path), path[-1]
    if not isinstance(own, Mapping) or not isinstance(position, int):
        return
    first = next((at for at in range(position) if place.at(("answers", at, "question")) == own.get("question")), None)
    other = place.at(("answers", first)) if first is not None else None
    if first is None or not isinstance(other, Mapping) or not is_same(_without_text(own), _without_text(other)):
        return
    before, after = other.get("text"), own.get("text")
    if isinstance(before, str) and isinstance(after, str):
        joined = place.change(("answers", first, "text"), f"{before.rstrip()}\n\n{after.lstrip()}")
        yield place.mend("join-answers", joined, place.change(path, MISSING))


def _without_text(answer: Mapping[str, object]) -> Mapping[str, object]:
    return {name: value for name, value in answer.items() if name != "text"}


def _paraphrase(place: Place) -> Iterator[Mend]:
    yield place.mend("paraphrase", place.change(("quote_voice",), "paraphrase"))


def _partial(place: Place) -> Iterator[Mend]:
    yield place.mend("partial-conformity", place.change(("accessibility", "conformity"), "partial"))


def _tracking(place: Place) -> Iterator[Mend]:
    parts = urlsplit(place.text)
    kept = [pair for pair in parse_qsl(parts.query, keep_blank_values=True) if not is_tracking(pair[0])]
    address = urlunsplit(parts._replace(query=urlencode(kept)))
    if address != place.text:
        yield place.put("cut-tracking", address)


def _statement(place: Place) -> Iterator[Mend]:
    for name in ("full", "part"):
        words = place.problem.params.get(name)
        if isinstance(words, str) and place.text:
            yield place.put("use-statement", words, value=words)


def _out_of_menu(place: Place) -> Iterator[Mend]:
    if place.key == CAMPAIGN_KEY:
        yield from _take_out(place)


def _clear(place: Place) -> Iterator[Mend]:
    if place.value is not MISSING:
        yield place.put("empty-field", MISSING)


FACT_MENDS: Final[Mapping[str, Mending]] = MappingProxyType(
    {
        "period-reversed": _reversed,
        "period-outside-programme": _outside_programme,
        "country-not-listed": _country_not_listed,
        "countries-missing": _countries_missing,
        "organisation-repeated": _named_twice,
        "budget-share-too-large": _share_too_large,
        "budget-rate-differs": _rate_differs,
        "entry-repeated": _take_out,
        "alias-idle": _take_out,
        "alias-taken": _take_out_alias,
        "term-name-repeated": _take_out_alias,
        "term-repeated": _take_out_copy,
        "question-repeated": _take_out_copy,
        "link-repeated": _take_out_copy,
        "captions-repeated": _take_out_copy,
        "relation-to-itself": _take_out_group,
        "relation-circular": _circular,
        "source-empty": _empty_source,
        "unsure-unknown": _unsure_name,
        "reference-missing": _reference,
        "term-unknown": _term,
        "programme-unknown": _term,
        "answer-question-unknown": _question,
        "answer-repeated": _join_answers,
        "quote-not-in-answer": _paraphrase,
        "accessibility-barriers-contradict": _partial,
        "address-tracking": _tracking,
        "statement-wrong": _statement,
        "menu-page-unpublished": _out_of_menu,
        "term-field-out-of-place": _clear,
    }
)
