"""Rules about people: nobody is named, quoted or shown without having agreed to it."""

import re
from collections.abc import Iterator
from datetime import timedelta
from typing import Final, Literal, NamedTuple

from si_editor.check.rule import Case, Finding, Rule, values
from si_editor.model.fieldpath import FieldPath
from si_editor.model.kinds import Media, Person, Post, Project, Spotlight
from si_editor.model.ordering import folded
from si_editor.model.records import Record, RecordKey
from si_editor.model.scalars import date_range
from si_editor.model.sentences import Sentence
from si_editor.model.values import Consent, Video

Purpose = Literal["name", "quote", "portrait", "video"]

_SHOWN_AS: Final = {
    "name": Sentence("being named"),
    "quote": Sentence("being quoted word by word"),
    "portrait": Sentence("being shown in a picture"),
    "video": Sentence("being shown in a film"),
}
_ENDS_SOON: Final = timedelta(days=60)
# Groups whose naming may tell of somebody's origin, health, disability or belief.
_SENSITIVE_GROUPS: Final = (
    "refugees",
    "migrants",
    "roma-minorities",
    "people-with-dementia",
    "people-with-disabilities",
)


class Appearance(NamedTuple):
    """A place in a record where a person is named, quoted or shown."""

    path: FieldPath
    person: RecordKey
    purpose: Purpose


def appearances(case: Case[Record]) -> Iterator[Appearance]:
    """Go through the places of a record where people appear, and as what."""
    match case.record:
        case Spotlight(person=str(person)) as spotlight:
            key = RecordKey("person", person)
            yield Appearance(("person",), key, "name")
            is_verbatim = any(answer.voice == "verbatim" for answer in spotlight.answers)
            if is_verbatim or (spotlight.quote and spotlight.quote_voice == "verbatim"):
                yield Appearance(("person",), key, "quote")
        case Post(person=str(person)):
            yield Appearance(("person",), RecordKey("person", person), "name")
        case Media():
            for path, person in case.items(("people",), case.record.people):
                yield Appearance(path, RecordKey("person", person), "portrait")
        case Person(portrait=portrait) if portrait is not None:
            yield Appearance(("portrait",), case.key, "portrait")
    for path, video in case.contents.groups(Video):
        for place, person in case.items((*path, "people"), video.people):
            yield Appearance(place, RecordKey("person", person), "video")


def _people(case: Case[Record]) -> Iterator[tuple[Appearance, Person]]:
    for appearance in appearances(case):
        person = case.snapshot.find(appearance.person, Person)
        if person is not None:
            yield appearance, person


def _has_basis(person: Person, purpose: Purpose) -> bool:
    # Staff may be named in their role without a consent; pictures and films of a person always need one.
    return bool(person.legal_basis) and purpose in {"name", "quote"}


def _consent_missing(case: Case[Record]) -> Iterator[Finding]:
    for appearance, person in _people(case):
        if not person.consents and not _has_basis(person, appearance.purpose):
            yield Finding(appearance.path, values(name=person.name, shown=_SHOWN_AS[appearance.purpose]))


def _consent_too_narrow(case: Case[Record]) -> Iterator[Finding]:
    for appearance, person in _people(case):
        if not person.consents or person.has_withdrawn() or _has_basis(person, appearance.purpose):
            continue
        if not person.agrees_to(appearance.purpose):
            yield Finding(appearance.path, values(name=person.name, shown=_SHOWN_AS[appearance.purpose]))


def _consent_withdrawn(case: Case[Record]) -> Iterator[Finding]:
    told: set[FieldPath] = set()
    for appearance, person in _people(case):
        if person.has_withdrawn() and appearance.path not in told:
            told.add(appearance.path)
            yield Finding(appearance.path, values(name=person.name))


def _consent_ended(case: Case[Record]) -> Iterator[Finding]:
    for appearance, person in _people(case):
        if _has_basis(person, appearance.purpose) or not person.agrees_to(appearance.purpose):
            continue
        if not person.agrees_to(appearance.purpose, case.today):
            yield Finding(appearance.path, values(name=person.name, shown=_SHOWN_AS[appearance.purpose]))


def _consents(case: Case[Person]) -> Iterator[tuple[FieldPath, Consent]]:
    return case.items(("consents",), case.record.consents)


def _consent_unproved(case: Case[Person]) -> Iterator[Finding]:
    for path, consent in _consents(case):
        for name in ("purposes", "channels", "given_on", "how", "evidence"):
            if not getattr(consent, name):
                yield Finding((*path, name), values(name=case.record.name))


def _consent_untraced(case: Case[Person]) -> Iterator[Finding]:
    for path, consent in _consents(case):
        for name in ("text_version", "obtained_by"):
            if not getattr(consent, name):
                yield Finding((*path, name), values(name=case.record.name))


def _consent_languages(case: Case[Person]) -> Iterator[Finding]:
    for path, consent in _consents(case):
        missing = [language for language in case.snapshot.languages if language not in consent.languages]
        if consent.languages and missing and not consent.withdrawn_on:
            yield Finding((*path, "languages"), values(name=case.record.name, languages=", ".join(missing)))


def _consent_ends_soon(case: Case[Person]) -> Iterator[Finding]:
    for path, consent in _consents(case):
        covered = date_range(consent.expires_on) if consent.expires_on else None
        if covered is not None and case.today <= covered[1] < case.today + _ENDS_SOON:
            yield Finding((*path, "expires_on"), values(name=case.record.name, date=consent.expires_on))


def _guardian_missing(case: Case[Person]) -> Iterator[Finding]:
    if case.record.minor and not any(consent.guardian for consent in case.record.consents):
        yield Finding(("minor",), values(name=case.record.name))


def _special_missing(case: Case[Person]) -> Iterator[Finding]:
    if case.record.sensitive and not any(consent.special_category for consent in case.record.consents):
        yield Finding(("sensitive",), values(name=case.record.name))


def _sensitive_possible(case: Case[Spotlight]) -> Iterator[Finding]:
    if case.record.person is None:
        return
    person = case.snapshot.find(RecordKey("person", case.record.person), Person)
    project = case.snapshot.find(RecordKey("project", case.record.project), Project)
    if person is None or project is None or person.sensitive:
        return
    groups = [group for group in project.target_groups if group in _SENSITIVE_GROUPS]
    if groups:
        term = case.index.terms("target-groups").get(groups[0])
        label = case.text(term.label) if term is not None else groups[0]
        yield Finding(("person",), values(name=person.name, group=label))


def _basis_missing(case: Case[Person]) -> Iterator[Finding]:
    if not case.record.consents and not case.record.legal_basis:
        yield Finding(("legal_basis",), values(name=case.record.name))


def _basis_unweighed(case: Case[Person]) -> Iterator[Finding]:
    basis = case.record.legal_basis
    if basis and not re.search(r"balanc|weigh|abw[aä]g", folded(basis)):
        yield Finding(("legal_basis",), values(name=case.record.name))


def _role_missing(case: Case[Person]) -> Iterator[Finding]:
    if not case.record.role:
        yield Finding(("role",), values(name=case.record.name))


RULES: tuple[Rule[Record] | Rule[Person] | Rule[Spotlight], ...] = (
    Rule(
        "consent-missing",
        "error",
        Record,
        "It is not known whether {name} has agreed to {shown}. Ask, and note the consent with the person.",
        _consent_missing,
        "GDPR-01",
        "GDPR Art. 6(1)(a), 7(1); KunstUrhG § 22",
    ),
    Rule(
        "consent-too-narrow",
        "error",
        Record,
        "The consent of {name} does not cover {shown} on the website. Ask again, or take it out.",
        _consent_too_narrow,
        "GDPR-01",
        "GDPR Art. 6(1)(a), 7(1); KunstUrhG § 22",
    ),
    Rule(
        "consent-withdrawn",
        "error",
        Record,
        "{name} has withdrawn the consent, so nothing of them may be published. Take the person out of the entry.",
        _consent_withdrawn,
        "GDPR-02",
        "GDPR Art. 7(3), 17",
    ),
    Rule(
        "consent-ended",
        "error",
        Record,
        "The consent of {name} for {shown} has ended. Ask for a new one, or take it out.",
        _consent_ended,
        "GDPR-02",
        "GDPR Art. 7(3), 17",
    ),
    Rule(
        "consent-unproved",
        "error",
        Person,
        "{label} is missing in the consent of {name}. A consent must be proved: what for, where, when, how, and where "
        "the paper is.",
        _consent_unproved,
        "GDPR-01",
        "GDPR Art. 7(1), 5(2)",
    ),
    Rule(
        "consent-untraced",
        "warning",
        Person,
        "{label} is missing in the consent of {name}. Note it while somebody still knows.",
        _consent_untraced,
        "GDPR-01",
        "GDPR Art. 7(1), 5(2)",
    ),
    Rule(
        "consent-languages",
        "warning",
        Person,
        "The consent of {name} does not cover the site’s language versions: {languages}. What needs it does not appear "
        "there. Ask, and add them.",
        _consent_languages,
        "GDPR-01",
        "GDPR Art. 7(1)",
    ),
    Rule(
        "consent-ends-soon",
        "warning",
        Person,
        "The consent of {name} ends on {date}. Ask for a new one in time, or plan the entry’s end.",
        _consent_ends_soon,
        "GDPR-02",
        "GDPR Art. 17",
    ),
    Rule(
        "guardian-missing",
        "error",
        Person,
        "{name} is younger than 16, so a parent or guardian must have agreed. Note that consent.",
        _guardian_missing,
        "GDPR-04",
        "GDPR Art. 8",
    ),
    Rule(
        "special-consent-missing",
        "error",
        Person,
        "Sensitive facts are told of {name}. That needs a consent that names them; ask for it and tick the box in it.",
        _special_missing,
        "GDPR-05",
        "GDPR Art. 9(1), 9(2)(a)",
    ),
    Rule(
        "sensitive-facts-possible",
        "hint",
        Spotlight,
        "The project is for: {group}. If this voice tells of {name}’s own origin, health, disability or belief, tick "
        "“Sensitive facts are told” with the person.",
        _sensitive_possible,
        "GDPR-05",
        "GDPR Art. 9(1)",
    ),
    Rule(
        "legal-basis-missing",
        "warning",
        Person,
        "On what ground may {name} be named? Note a consent, or another legal basis.",
        _basis_missing,
        "GDPR-07",
        "GDPR Art. 6(1)",
    ),
    Rule(
        "legal-basis-unweighed",
        "hint",
        Person,
        "Note when the interest in naming {name} was balanced against theirs; without that the basis does not hold.",
        _basis_unweighed,
        "GDPR-07",
        "GDPR Art. 6(1)(f)",
    ),
    Rule(
        "person-role-missing",
        "warning",
        Person,
        "What does {name} do? Add the role, so that visitors know who speaks.",
        _role_missing,
    ),
)
