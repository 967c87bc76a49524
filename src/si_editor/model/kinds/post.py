"""A post of the hashtag wall, picked by hand and archived."""

from typing import Annotated, Literal

from pydantic import Field

from si_editor.model import hints
from si_editor.model.kinds.shared import InternalNotes
from si_editor.model.records import Entry
from si_editor.model.scalars import LanguageTag, LocalisedText, PartialDate, Text, WebAddress
from si_editor.model.values import Picture


class Post(Entry):
    """What somebody posted under the hashtag, kept with author, date and permission."""

    text: Annotated[
        LocalisedText,
        hints.Group("Basics"),
        hints.Multiline(4),
        Field(title="Text", description="As it was posted, or retold."),
    ]
    author: Annotated[
        Text | None,
        hints.Group("Basics"),
        Field(
            title="Author",
            description="An organisation, or a person who agreed.",
            examples=["Diaconie of Schleswig-Holstein"],
        ),
    ] = None
    person: Annotated[
        Text | None,
        hints.Group("Basics"),
        hints.Reference("person"),
        Field(title="Person", description="If a person posted it: their entry, with consent.", examples=["jakob"]),
    ] = None
    network: Annotated[
        Literal["news", "mastodon", "linkedin", "facebook", "instagram", "twitter", "youtube", "other"],
        hints.Group("Basics"),
        Field(title="Network", description="Where it was posted."),
    ] = "other"
    permalink: Annotated[
        WebAddress | None,
        hints.Group("Basics"),
        Field(title="Web address", description="Of the post itself.", examples=["https://example.org/post/1"]),
    ] = None
    date: Annotated[
        PartialDate | None,
        hints.Group("Basics"),
        Field(
            title="Date",
            description="When it was posted; for a retelling in own words, the day of what it tells.",
            examples=["2021-06-29"],
        ),
    ] = None
    language: Annotated[
        LanguageTag | None, hints.Group("Basics"), Field(title="Language", description="Of the post.", examples=["en"])
    ] = None
    permission: Annotated[
        Literal["granted", "own-words", "unknown"],
        hints.Group("Rights"),
        Field(title="Permission", description="Whether the author agreed. A retelling in own words needs none."),
    ] = "unknown"
    permission_evidence: Annotated[
        Text | None,
        hints.Group("Rights"),
        hints.Private(),
        Field(title="Evidence", description="Where the permission is kept.", examples=["Mail of 2021-06-30"]),
    ] = None
    image: Annotated[
        Picture | None, hints.Group("Media"), Field(title="Picture", description="A copy kept in the media folder.")
    ] = None
    projects: Annotated[
        tuple[Annotated[Text, hints.Reference("project")], ...],
        hints.Group("Basics"),
        Field(title="Projects", description="Which projects it speaks of.", examples=[["arrival-regions"]]),
    ] = ()
    notes: InternalNotes = None
