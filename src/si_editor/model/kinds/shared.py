"""Fields that several kinds have in the same words."""

from typing import Annotated

from pydantic import Field

from si_editor.model import hints
from si_editor.model.scalars import LocalisedText, Text
from si_editor.model.values import Picture, Source, Video

InternalNotes = Annotated[
    Text | None,
    hints.Group("Sources and notes"),
    hints.Private(),
    hints.Multiline(4),
    Field(title="Internal notes", description="For the editors only, never published."),
]

Sources = Annotated[
    tuple[Source, ...],
    hints.Group("Sources and notes"),
    Field(title="Sources", description="Where the facts and statements come from: at least one."),
]

Teaser = Annotated[
    LocalisedText | None,
    hints.Group("Story"),
    hints.Multiline(2),
    hints.Limit(160),
    Field(
        title="Teaser",
        description="One full sentence for cards and search results. Written by hand, never cut from the text.",
        examples=["People who use social services help to design them, in eight countries around the Baltic Sea."],
    ),
]

Illustration = Annotated[
    Picture | None,
    hints.Group("Media"),
    Field(title="Picture", description="Without one, the cloth of the project is shown."),
]

Film = Annotated[Video | None, hints.Group("Media"), Field(title="Video", description="A short film, with captions.")]
