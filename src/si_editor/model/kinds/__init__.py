"""The kinds of records: one explicit table, in the order in which they are shown."""

from collections.abc import Mapping
from dataclasses import dataclass
from types import MappingProxyType
from typing import Final

from si_editor.model.kinds.campaign import Campaign
from si_editor.model.kinds.media import Media
from si_editor.model.kinds.page import Page
from si_editor.model.kinds.person import Person
from si_editor.model.kinds.post import Post
from si_editor.model.kinds.project import Project
from si_editor.model.kinds.spotlight import Spotlight
from si_editor.model.kinds.vocabulary import Vocabulary, VocabularyTerm
from si_editor.model.records import Record


@dataclass(frozen=True)
class Kind:
    """One kind of record: its name in codes, its model, its folder and what people call it."""

    name: str
    model: type[Record]
    folder: str
    label: str
    plural: str
    title_fields: tuple[str, ...]


_ALL = (
    Kind("project", Project, "projects", "Project", "Projects", ("acronym",)),
    Kind("spotlight", Spotlight, "spotlights", "Spotlight", "Spotlights", ("title",)),
    Kind("person", Person, "people", "Person", "People", ("name",)),
    Kind("page", Page, "pages", "Page", "Pages", ("title",)),
    Kind("post", Post, "posts", "Post", "Posts", ("text",)),
    Kind("media", Media, "media", "Media file", "Media", ("title", "alt")),
    Kind("vocabulary", Vocabulary, "vocabularies", "Vocabulary", "Vocabularies", ("label",)),
    Kind("campaign", Campaign, "", "Campaign", "Campaign", ("title",)),
)

KINDS: Final[Mapping[str, Kind]] = MappingProxyType({kind.name: kind for kind in _ALL})

__all__ = [
    "KINDS",
    "Campaign",
    "Kind",
    "Media",
    "Page",
    "Person",
    "Post",
    "Project",
    "Record",
    "Spotlight",
    "Vocabulary",
    "VocabularyTerm",
]
