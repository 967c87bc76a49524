"""A controlled vocabulary: the terms that entries are classified with."""

from typing import Annotated, Literal

from pydantic import Field

from si_editor.model import hints
from si_editor.model.records import Record, Value
from si_editor.model.scalars import CountryCode, Identifier, LocalisedText, Text, WebAddress
from si_editor.model.values import Fund


class VocabularyTerm(Value):
    """One term. Some fields only have a meaning in some vocabularies."""

    id: Annotated[Identifier, Field(title="Id", description="Short and stable.", examples=["ageing-care-health"])]
    label: Annotated[
        LocalisedText, Field(title="Label", description="What visitors read.", examples=["Ageing, care & health"])
    ]
    description: Annotated[
        LocalisedText | None,
        Field(
            title="Scope",
            description="What belongs to it, in a few words.",
            examples=["older people, dementia, prevention"],
        ),
    ] = None
    aliases: Annotated[
        tuple[Text, ...], Field(title="Other names", description="How sources call it.", examples=[["EAPA"]])
    ] = ()
    group: Annotated[
        Literal["final", "intermediary"] | None,
        hints.OnlyIn(("target-groups",)),
        Field(title="Group", description="People whose life should improve, or those who work for them."),
    ] = None
    strand: Annotated[
        Literal["A", "B", "C", "D"] | None,
        hints.OnlyIn(("programmes",)),
        Field(title="Strand", description="A cross-border, B transnational, C interregional, D outermost regions."),
    ] = None
    period: Annotated[
        Literal["2000-2006", "2007-2013", "2014-2020", "2021-2027"] | None,
        hints.OnlyIn(("programmes",)),
        Field(title="Funding period", description="The years of the EU budget.", examples=["2014-2020"]),
    ] = None
    cci: Annotated[
        Text | None,
        hints.OnlyIn(("programmes",)),
        Field(title="CCI code", description="The Commission's number of the programme.", examples=["2014TC16M5TN001"]),
    ] = None
    countries: Annotated[
        tuple[CountryCode, ...],
        hints.OnlyIn(("programmes",)),
        Field(title="Area", description="The countries of the programme area.", examples=[["BE", "FR"]]),
    ] = ()
    funds: Annotated[
        tuple[Fund, ...],
        hints.OnlyIn(("programmes",)),
        Field(title="Funds", description="The EU funds that pay.", examples=[["ERDF"]]),
    ] = ()
    successor: Annotated[
        Text | None,
        hints.OnlyIn(("programmes",)),
        Field(
            title="Successor",
            description="What the programme is called since.",
            examples=["Interreg Baltic Sea Region 2021-2027"],
        ),
    ] = None
    website: Annotated[
        WebAddress | None,
        hints.OnlyIn(("programmes",)),
        Field(title="Website", description="Of the programme.", examples=["https://interreg-baltic.eu"]),
    ] = None
    keep_themes: Annotated[
        tuple[Text, ...],
        hints.OnlyIn(("themes",)),
        Field(title="Themes in keep.eu", description="For imports.", examples=[["Health and social services"]]),
    ] = ()


class Vocabulary(Record):
    """A list of terms in the order in which they are offered."""

    label: Annotated[
        LocalisedText,
        hints.Group("Basics"),
        Field(title="Name", description="What the terms are.", examples=["Themes"]),
    ]
    description: Annotated[
        LocalisedText | None,
        hints.Group("Basics"),
        hints.Multiline(2),
        Field(title="Scope", description="What it is for."),
    ] = None
    terms: Annotated[
        tuple[VocabularyTerm, ...],
        hints.Group("Terms"),
        Field(title="Terms", description="In the order in which they are offered."),
    ] = ()
