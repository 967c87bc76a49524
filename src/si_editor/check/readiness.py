"""How complete entries are: which properties each has, counted by programme, theme, country, status or kind.

Only counting, no judging: the rules say what is wrong, this says how much is there.
"""

from collections.abc import Callable, Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from types import MappingProxyType
from typing import Any, Final, Literal, get_args

from si_editor.model.kinds import KINDS, Media, Person, Post, Project, Spotlight
from si_editor.model.reading import Reading
from si_editor.model.records import Entry, Record, RecordKey
from si_editor.model.snapshot import Snapshot

Property = Literal[
    "teaser",
    "text",
    "need",
    "answers",
    "quote",
    "picture",
    "alt",
    "project",
    "programme",
    "period",
    "countries",
    "partners",
    "budget",
    "themes",
    "outputs",
    "links",
    "role",
    "portrait",
    "credit",
    "licence",
    "author",
    "date",
    "permission",
    "consent",
    "sources",
    "sound",
    "ready",
]
Grouping = Literal["programme", "theme", "country", "status"]
Status = Literal["draft", "ready", "archived", ""]

PROPERTIES: Final[tuple[Property, ...]] = get_args(Property)
NO_GROUP: Final = ""
"""The group of entries that belong to none: without a programme, a theme, a country."""

# Said yes or no of an entry; None where the question does not arise, such as an alt text without a picture.
Answer = bool | None


@dataclass(frozen=True)
class Assessment:
    """What one entry has and what it lacks. Properties that do not apply to it are left out of ``has``."""

    key: RecordKey
    status: Status
    programmes: tuple[str, ...]
    themes: tuple[str, ...]
    countries: tuple[str, ...]
    has: Mapping[Property, bool]

    @property
    def held(self) -> int:
        """How many of the properties that it takes to be ready are there."""
        return sum(is_there for name, is_there in self.has.items() if name != "ready")

    @property
    def wanted(self) -> int:
        """How many properties it takes to be ready."""
        return sum(name != "ready" for name in self.has)

    def groups(self, grouping: Grouping) -> tuple[str, ...]:
        """Give the groups that the entry belongs to; it can be several, and is `NO_GROUP` where it is none."""
        found = {
            "programme": self.programmes,
            "theme": self.themes,
            "country": self.countries,
            "status": (self.status,),
        }[grouping]
        return found or (NO_GROUP,)


@dataclass(frozen=True)
class Tally:
    """Which entries have one property and which lack it."""

    having: tuple[RecordKey, ...] = ()
    lacking: tuple[RecordKey, ...] = ()

    @property
    def total(self) -> int:
        """How many entries the question was put to."""
        return len(self.having) + len(self.lacking)

    @property
    def total_keys(self) -> tuple[RecordKey, ...]:
        """Give all entries the question was put to."""
        return (*self.having, *self.lacking)

    @property
    def share(self) -> float:
        """Which part of them has it, from 0 to 1; 1 where nobody was asked."""
        return len(self.having) / self.total if self.total else 1.0


@dataclass(frozen=True)
class Line:
    """One group of entries, such as a programme, with a tally for each property."""

    group: str
    keys: tuple[RecordKey, ...]
    tallies: Mapping[Property, Tally]

    @property
    def share(self) -> float:
        """Which part of everything that could be there is there."""
        asked = sum(tally.total for name, tally in self.tallies.items() if name != "ready")
        there = sum(len(tally.having) for name, tally in self.tallies.items() if name != "ready")
        return there / asked if asked else 1.0


def assess(
    snapshot: Snapshot, flawed: Collection[RecordKey], today: date, kind: str | None = None
) -> Iterator[Assessment]:
    """Say of every entry of a kind, or of all kinds, what it has; ``flawed`` are those with errors."""
    for key in sorted(snapshot.readings):
        if key.kind in _QUESTIONS and kind in (None, key.kind):
            yield _assess(snapshot, snapshot.readings[key], key in flawed, today)


def kinds_assessed() -> tuple[str, ...]:
    """Give the kinds of entries that are counted, in their usual order."""
    return tuple(kind for kind in KINDS if kind in _QUESTIONS)


def tally(assessments: Sequence[Assessment], grouping: Grouping) -> tuple[Line, ...]:
    """Count entries group by group; an entry of several groups counts in each of them."""
    members: dict[str, list[Assessment]] = {}
    for assessment in assessments:
        for group in assessment.groups(grouping):
            members.setdefault(group, []).append(assessment)
    return tuple(summarise(group, members[group]) for group in sorted(members, key=lambda name: (not name, name)))


def tally_kinds(assessments: Sequence[Assessment]) -> tuple[Line, ...]:
    """Count entries kind by kind."""
    return tuple(
        summarise(kind, [one for one in assessments if one.key.kind == kind])
        for kind in kinds_assessed()
        if any(one.key.kind == kind for one in assessments)
    )


def summarise(group: str, assessments: Sequence[Assessment]) -> Line:
    """Count the entries of one group."""
    having: dict[Property, list[RecordKey]] = {}
    lacking: dict[Property, list[RecordKey]] = {}
    for assessment in assessments:
        for name, is_there in assessment.has.items():
            (having if is_there else lacking).setdefault(name, []).append(assessment.key)
    tallies = {
        name: Tally(tuple(having.get(name, ())), tuple(lacking.get(name, ())))
        for name in PROPERTIES
        if name in having or name in lacking
    }
    return Line(group, tuple(assessment.key for assessment in assessments), MappingProxyType(tallies))


@dataclass(frozen=True)
class _Case:
    """An entry with what it takes to answer questions about it."""

    snapshot: Snapshot
    reading: Reading
    record: Any
    today: date


def _assess(snapshot: Snapshot, reading: Reading, is_flawed: bool, today: date) -> Assessment:
    key = reading.key
    entry = _Case(snapshot, reading, reading.record, today)
    has: dict[Property, bool] = {}
    for name, question in _QUESTIONS[key.kind].items():
        # Of what cannot be read nothing is known to be there.
        answer = question(entry) if reading.record is not None else False
        if answer is not None:
            has[name] = answer
    has["sound"] = reading.record is not None and not is_flawed
    if key.kind in _WITH_STATUS:
        has["ready"] = reading.data.get("status") == "ready"
    project = _project_of(snapshot, reading.record)
    return Assessment(
        key,
        _status(reading),
        (project.programme,) if project is not None and project.programme else (),
        project.themes if project is not None else (),
        project.countries if project is not None else (),
        MappingProxyType({name: has[name] for name in PROPERTIES if name in has}),
    )


def _status(reading: Reading) -> Status:
    if reading.key.kind not in _WITH_STATUS:
        return ""
    status = reading.data.get("status")
    return "ready" if status == "ready" else "archived" if status == "archived" else "draft"


def _project_of(snapshot: Snapshot, record: Record | None) -> Project | None:
    """A voice belongs where its project belongs."""
    if isinstance(record, Spotlight):
        return snapshot.find(RecordKey("project", record.project), Project)
    return record if isinstance(record, Project) else None


def _field(*names: str) -> Callable[[_Case], Answer]:
    """Ask whether any of some fields is filled in."""

    def is_filled(entry: _Case) -> Answer:
        return any(bool(getattr(entry.record, name)) for name in names)

    return is_filled


def _has_period(entry: _Case) -> Answer:
    return bool(entry.record.start and entry.record.end)


def _has_budget(entry: _Case) -> Answer:
    budget = entry.record.budget
    return budget is not None and (budget.total is not None or budget.eu is not None)


def _has_project(entry: _Case) -> Answer:
    return _project_of(entry.snapshot, entry.record) is not None


def _has_alt(entry: _Case) -> Answer:
    picture = entry.record.image
    if picture is None:
        return None
    media = entry.snapshot.find(RecordKey("media", picture.media), Media)
    is_decorative = picture.decorative or (media is not None and media.decorative)
    return bool(picture.alt or is_decorative or (media is not None and media.alt))


def _has_own_alt(entry: _Case) -> Answer:
    return bool(entry.record.alt or entry.record.decorative) if entry.record.kind == "picture" else None


def _has_consent(entry: _Case) -> Answer:
    """Everybody who is named or filmed has agreed to it; None where nobody is."""
    shown = [(entry.record.person, "name")] if getattr(entry.record, "person", None) else []
    video = getattr(entry.record, "video", None)
    shown += [(person, "video") for person in (video.people if video is not None else ())]
    if not shown:
        return None
    return all(_agrees(entry, person, purpose) for person, purpose in shown)


def _agrees(entry: _Case, person_id: str, purpose: str) -> bool:
    person = entry.snapshot.find(RecordKey("person", person_id), Person)
    if person is None or person.has_withdrawn():
        return False
    return person.agrees_to(purpose, entry.today) or (purpose == "name" and bool(person.legal_basis))


def _has_permission(entry: _Case) -> Answer:
    post: Post = entry.record
    return post.permission != "unknown"


def _person_consents(entry: _Case) -> Answer:
    person: Person = entry.record
    return not person.has_withdrawn() and (person.agrees_to("name", entry.today) or bool(person.legal_basis))


_QUESTIONS: Final[Mapping[str, Mapping[Property, Callable[[_Case], Answer]]]] = MappingProxyType(
    {
        "project": {
            "teaser": _field("teaser"),
            "need": _field("need"),
            "text": _field("body"),
            "picture": _field("image"),
            "alt": _has_alt,
            "programme": _field("programme"),
            "period": _has_period,
            "countries": _field("countries"),
            "partners": _field("leads", "partners"),
            "budget": _has_budget,
            "themes": _field("themes"),
            "outputs": _field("outputs"),
            "links": _field("links"),
            "sources": _field("sources"),
        },
        "spotlight": {
            "teaser": _field("teaser"),
            "answers": _field("answers"),
            "quote": _field("quote"),
            "picture": _field("image", "video"),
            "alt": _has_alt,
            "project": _has_project,
            "date": _field("date"),
            "consent": _has_consent,
            "sources": _field("sources"),
        },
        "person": {
            "role": _field("role"),
            "portrait": _field("portrait"),
            "consent": _person_consents,
        },
        "page": {"text": _field("body", "accessibility", "privacy", "quote"), "teaser": _field("description")},
        "post": {
            "text": _field("text"),
            "author": _field("author"),
            "date": _field("date"),
            "permission": _has_permission,
            "consent": _has_consent,
        },
        "media": {
            "alt": _has_own_alt,
            "credit": _field("credit"),
            "licence": _field("licence"),
        },
    }
)
_WITH_STATUS: Final = frozenset(kind.name for kind in KINDS.values() if issubclass(kind.model, Entry))
