"""A file of the media folder: what it shows, whose it is and under which licence."""

from typing import Annotated, Literal

from pydantic import Field

from si_editor.model import hints
from si_editor.model.kinds.shared import InternalNotes
from si_editor.model.records import Record
from si_editor.model.scalars import LanguageTag, LocalisedText, PartialDate, Text, WebAddress
from si_editor.model.values import FocalPoint

Licence = Literal[
    "CC0-1.0",
    "CC-BY-4.0",
    "CC-BY-3.0",
    "CC-BY-2.0",
    "CC-BY-SA-4.0",
    "CC-BY-SA-3.0",
    "CC-BY-SA-2.0",
    "CC-BY-ND-4.0",
    "CC-BY-NC-4.0",
    "CC-BY-NC-SA-4.0",
    "CC-BY-NC-ND-4.0",
    "public-domain",
    "all-rights-reserved-with-permission",
]


class Media(Record):
    """The description of one media file; its id is the file's name."""

    kind: Annotated[
        Literal["picture", "logo", "captions", "video", "document"],
        hints.Group("Basics"),
        Field(title="Kind", description="What sort of file it is."),
    ] = "picture"
    title: Annotated[
        LocalisedText | None,
        hints.Group("Basics"),
        Field(title="Title", description="As its author calls it.", examples=["The map"]),
    ] = None
    alt: Annotated[
        LocalisedText | None,
        hints.Group("Basics"),
        hints.AltText(),
        hints.Limit(250),
        hints.Multiline(2),
        Field(
            title="Description",
            description="What is to be seen, in one sentence, for people who do not see it.",
            examples=["Six people stand around a table with a map on it."],
        ),
    ] = None
    decorative: Annotated[
        bool,
        hints.Group("Basics"),
        Field(title="Only decoration", description="Tick when it says nothing that the text does not say."),
    ] = False
    language: Annotated[
        LanguageTag | None,
        hints.Group("Basics"),
        Field(title="Language", description="Of the words in it.", examples=["en"]),
    ] = None
    focus: Annotated[
        FocalPoint | None, hints.Group("Basics"), Field(title="Focus", description="The spot that must stay visible.")
    ] = None
    people: Annotated[
        tuple[Annotated[Text, hints.Reference("person")], ...],
        hints.Group("Rights"),
        Field(title="People in it", description="Whoever can be recognised. Each needs a consent for portraits."),
    ] = ()
    credit: Annotated[
        Text | None,
        hints.Group("Rights"),
        hints.Recurring("credit"),
        Field(title="Credit", description="The author, as they want to be named.", examples=["Photo: Ana Example"]),
    ] = None
    holder: Annotated[
        Text | None,
        hints.Group("Rights"),
        hints.Recurring("organisation"),
        Field(title="Rights holder", description="Who owns the rights.", examples=["Diaconie of Schleswig-Holstein"]),
    ] = None
    licence: Annotated[
        Licence | None,
        hints.Group("Rights"),
        Field(title="Licence", description="What the holder allows.", examples=["CC-BY-4.0"]),
    ] = None
    year: Annotated[
        PartialDate | None,
        hints.Group("Rights"),
        Field(title="Year", description="When it was made.", examples=["2019"]),
    ] = None
    source_url: Annotated[
        WebAddress | None,
        hints.Group("Rights"),
        Field(title="Source", description="Where it was found.", examples=["https://example.org"]),
    ] = None
    changes: Annotated[
        LocalisedText | None,
        hints.Group("Rights"),
        Field(title="Changes", description="What was changed; CC licences want it said.", examples=["Cropped"]),
    ] = None
    permission: Annotated[
        Text | None,
        hints.Group("Rights"),
        hints.Private(),
        Field(title="Permission", description="Where the permission is kept.", examples=["Mail of 2021-03-02"]),
    ] = None
    notes: InternalNotes = None
