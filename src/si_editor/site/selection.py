"""What of a catalogue visitors may see: published entries, proven values, people and pictures with consent."""

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cached_property
from typing import TypeVar

from si_editor.model.fieldpath import MISSING, FieldPath, parse_path, value_at, with_value
from si_editor.model.fieldspec import FieldSpec, read_fields
from si_editor.model.kinds import Media, Page, Person, Post, Project, Spotlight
from si_editor.model.kinds.page import PageRole
from si_editor.model.ordering import sort_name
from si_editor.model.records import Entry, Record, RecordKey
from si_editor.model.scalars import date_range
from si_editor.model.snapshot import Snapshot
from si_editor.model.values import Picture, Video

AnyEntry = TypeVar("AnyEntry", bound=Entry)


@dataclass(frozen=True)
class Selection:
    """The visible part of a snapshot. Everything that pages show is asked for here.

    ``languages`` are those of the page that is made: who appears on it must have agreed to each of them, and to
    each of the ``channels`` through which it reaches people.
    """

    snapshot: Snapshot
    published: frozenset[RecordKey]
    languages: tuple[str, ...] = ()
    channels: tuple[str, ...] = ("website",)

    @cached_property
    def projects(self) -> Mapping[str, Project]:
        """All visible projects by id, in A–Z order, without values that are not proven."""
        return {key.id: without_unsure(record) for key, record in self._entries(Project)}

    @cached_property
    def spotlights(self) -> Mapping[str, Spotlight]:
        """All visible spotlights by id, the newest first. Whoever has withdrawn is not heard any more."""
        visible = [(key, record) for key, record in self._entries(Spotlight) if not self._has_withdrawn(record.person)]
        visible.sort(key=lambda item: (_newest_first(item[1].date), item[0].id))
        return {key.id: record for key, record in visible}

    @cached_property
    def posts(self) -> Mapping[str, Post]:
        """All visible posts by id, the newest first."""
        visible = [(key, record) for key, record in self._entries(Post) if not self._has_withdrawn(record.person)]
        visible.sort(key=lambda item: (_newest_first(item[1].date), item[0].id))
        return {key.id: record for key, record in visible}

    @cached_property
    def pages(self) -> Mapping[str, Page]:
        """All visible hand-written pages by id."""
        return {key.id: record for key, record in self._entries(Page)}

    @cached_property
    def pages_by_role(self) -> Mapping[PageRole, str]:
        """The id of the page that fills each place; where several want it, the first in A–Z order."""
        places: dict[PageRole, str] = {}
        for page_id in sorted(self.pages):
            places.setdefault(self.pages[page_id].role, page_id)
        return places

    @cached_property
    def spotlights_by_project(self) -> Mapping[str, tuple[str, ...]]:
        """Which voices speak of each project."""
        found: dict[str, list[str]] = {}
        for spotlight_id, spotlight in self.spotlights.items():
            found.setdefault(spotlight.project, []).append(spotlight_id)
        return {project: tuple(ids) for project, ids in found.items()}

    @cached_property
    def related_from(self) -> Mapping[str, tuple[tuple[str, str], ...]]:
        """For each project: which others name it, and as what."""
        found: dict[str, list[tuple[str, str]]] = {}
        for project_id, project in self.projects.items():
            for relation in project.related:
                found.setdefault(relation.project, []).append((project_id, relation.relation))
        return {project: tuple(others) for project, others in found.items()}

    def named_person(self, person_id: str | None) -> Person | None:
        """Give a person who may be named; nobody otherwise."""
        person = self._person(person_id)
        if person is None or person.has_withdrawn():
            return None
        return person if self._agrees(person, "name") or person.legal_basis else None

    def portrait_of(self, person_id: str | None) -> Picture | None:
        """Give a person's portrait if the person agreed to it."""
        person = self._person(person_id)
        if person is None or person.portrait is None or not self._agrees(person, "portrait"):
            return None
        return self.shown_picture(person.portrait)

    def shown_picture(self, picture: Picture | None) -> Picture | None:
        """Give a picture if its file is there and everybody in it agreed."""
        return picture if picture is not None and self.is_shown(picture.media) else None

    def is_shown(self, media_name: str) -> bool:
        """Tell whether a media file may be published: it is there, can be shown, and everybody in it agreed."""
        facts = self.snapshot.media_files.get(media_name)
        if facts is None or facts.fault is not None:
            return False
        media = self.media(media_name)
        return media is None or all(self._agrees(self._person(person), "portrait") for person in media.people)

    def shown_video(self, video: Video | None) -> Video | None:
        """Give a video if there is something to play and everybody in it agreed."""
        if video is None or not all(self._agrees(self._person(person), "video") for person in video.people):
            return None
        if video.provider == "file":
            return video if video.media and self.is_shown(video.media) else None
        return video if video.id else None

    def media(self, name: str) -> Media | None:
        """Give the description of a media file."""
        return self.snapshot.find(RecordKey("media", name), Media)

    def _entries(self, model: type[AnyEntry]) -> list[tuple[RecordKey, AnyEntry]]:
        found: list[tuple[RecordKey, AnyEntry]] = []
        for key in self.published:
            record = self.snapshot.find(key, model)
            if record is not None:
                found.append((key, record))
        return sorted(found, key=lambda item: (sort_name(item[1], item[0].id), item[0]))

    def _person(self, person_id: str | None) -> Person | None:
        return self.snapshot.find(RecordKey("person", person_id), Person) if person_id else None

    def _has_withdrawn(self, person_id: str | None) -> bool:
        person = self._person(person_id)
        return person is not None and person.has_withdrawn()

    def _agrees(self, person: Person | None, purpose: str) -> bool:
        if person is None:
            return False
        return all(
            person.agrees_to(purpose, language=language, channel=channel)
            for language in self.languages or (None,)
            for channel in self.channels
        )


def without_unsure(project: Project) -> Project:
    """Give a project without the values that its editors still have to prove."""
    paths = [parse_path(name) for name in project.unsure]
    whole = {str(path[0]): _default(project, str(path[0])) for path in paths if len(path) == 1}
    known = {
        name: value for name, value in whole.items() if name in type(project).model_fields and value is not MISSING
    }
    cleaned = project.model_copy(update=known) if known else project
    nested = [path for path in paths if len(path) > 1]
    return _without_parts(cleaned, nested) if nested else cleaned


def _without_parts(project: Project, paths: list[FieldPath]) -> Project:
    data: object = project.model_dump()
    for path in paths:
        if value_at(data, path) is not MISSING and _is_optional(read_fields(type(project)), path):
            data = with_value(data, path, MISSING)
    return type(project).model_validate(data)


def _is_optional(specs: tuple[FieldSpec, ...], path: FieldPath) -> bool:
    names = [str(step) for step in path if isinstance(step, str)]
    spec: FieldSpec | None = None
    for name in names:
        spec = next((candidate for candidate in specs if candidate.name == name), None)
        if spec is None:
            return False
        specs = spec.fields or (spec.item.fields if spec.item else ())
    return spec is not None and not spec.required


def _default(record: Record, name: str) -> object:
    field = type(record).model_fields.get(name)
    return MISSING if field is None or field.is_required() else field.get_default()


def _newest_first(date: str | None) -> int:
    covered = date_range(date) if date else None
    return -covered[0].toordinal() if covered else 0
