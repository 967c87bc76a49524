"""A voice: what social innovation means to somebody, in answer to the campaign's questions."""

from typing import Annotated

from pydantic import Field

from si_editor.model import hints
from si_editor.model.kinds.shared import Film, Illustration, InternalNotes, Sources, Teaser
from si_editor.model.records import Entry
from si_editor.model.scalars import LanguageTag, LocalisedText, PartialDate, Text
from si_editor.model.values import Answer, Voice


class Spotlight(Entry):
    """What a project, or a person from it, says about social innovation."""

    project: Annotated[
        Text,
        hints.Group("Basics"),
        hints.Reference("project"),
        Field(title="Project", description="Whose voice it is.", examples=["mamba"]),
    ]
    person: Annotated[
        Text | None,
        hints.Group("Basics"),
        hints.Reference("person"),
        Field(title="Person", description="Who speaks. Empty when the project as a whole speaks.", examples=["jakob"]),
    ] = None
    title: Annotated[
        LocalisedText | None,
        hints.Group("Basics"),
        Field(
            title="Headline",
            description="Says something, like a headline in a paper.",
            examples=["The bus that comes when called"],
        ),
    ] = None
    teaser: Annotated[Teaser, hints.Group("Basics")] = None
    date: Annotated[
        PartialDate | None,
        hints.Group("Basics"),
        Field(title="Date", description="When it was said or collected.", examples=["2021-02"]),
    ] = None
    answers: Annotated[
        tuple[Answer, ...],
        hints.Group("Answers"),
        Field(title="Answers", description="To the campaign's questions, which stand in the campaign's settings."),
    ] = ()
    quote: Annotated[
        LocalisedText | None,
        hints.Group("Answers"),
        hints.Multiline(2),
        hints.Limit(240),
        Field(title="Pull quote", description="One strong sentence out of an answer."),
    ] = None
    quote_voice: Annotated[
        Voice,
        hints.Group("Answers"),
        Field(title="Whose words the pull quote is in", description="Only a verbatim quote gets quotation marks."),
    ] = "paraphrase"
    quote_language: Annotated[
        LanguageTag | None,
        hints.Group("Answers"),
        Field(title="Language it was said in", description="If translated.", examples=["pl"]),
    ] = None
    image: Illustration = None
    video: Film = None
    sources: Sources = ()
    notes: InternalNotes = None
