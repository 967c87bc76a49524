"""The campaign and its site: what stands in catalogue.yaml."""

from typing import Annotated, Final, Literal

from pydantic import Field

from si_editor.model import hints
from si_editor.model.records import Record, Value
from si_editor.model.scalars import Colour, CountryCode, LanguageTag, LocalisedText, PartialDate, Text, WebAddress
from si_editor.model.values import Contact, Fund, Link, Question

FORMAT: Final = 1


class Body(Value):
    """An organisation that carries the campaign."""

    name: Annotated[
        LocalisedText, Field(title="Name", description="In full.", examples=["Diaconie of Schleswig-Holstein"])
    ]
    country: Annotated[CountryCode | None, Field(title="Country", description="Its seat.", examples=["DE"])] = None
    website: Annotated[
        WebAddress | None, Field(title="Website", description="Its own site.", examples=["https://www.diakonie-sh.de"])
    ] = None
    logo: Annotated[
        Text | None,
        hints.MediaFile(("logo", "picture")),
        Field(title="Logo", description="With permission.", examples=["logo.svg"]),
    ] = None
    statement: Annotated[
        LocalisedText | None,
        Field(title="Statement", description="How it wants its support to be named.", examples=["Funded by …"]),
    ] = None


class Funding(Value):
    """Which visibility rules the site has to keep, and what it says about its money."""

    regime: Annotated[
        Literal["none", "2014-2020", "2021-2027"],
        Field(
            title="Rules",
            description="EU visibility rules of the funding period, or none if no EU fund pays for the site.",
        ),
    ] = "none"
    eu_supported: Annotated[
        bool, Field(title="The EU pays for this site", description="Then emblem and statement are shown.")
    ] = False
    funds: Annotated[tuple[Fund, ...], Field(title="Funds", description="Which EU funds.", examples=[["ERDF"]])] = ()
    programme: Annotated[
        Text | None,
        hints.Term("programmes"),
        Field(title="Programme", description="Which programme pays.", examples=["danube"]),
    ] = None
    statement: Annotated[
        LocalisedText | None,
        Field(
            title="Statement",
            description="The exact words of the regulation.",
            examples=["Co-funded by the European Union"],
        ),
    ] = None
    emblem: Annotated[
        Text | None,
        hints.MediaFile(("logo", "picture")),
        Field(
            title="Emblem file",
            description="Empty: the emblem is drawn from its published geometry.",
            examples=["emblem.svg"],
        ),
    ] = None


class Event(Value):
    """A workshop or another date of the campaign."""

    title: Annotated[LocalisedText, Field(title="Title", description="What it was.", examples=["Workshop"])]
    date: Annotated[PartialDate, Field(title="Date", description="When.", examples=["2020-12-10"])]
    url: Annotated[
        WebAddress | None, Field(title="Web address", description="A report.", examples=["https://example.org"])
    ] = None


class Campaign(Record):
    """The campaign: its name, its bodies, its rules and its questions."""

    format: Annotated[
        Literal[1], hints.Group("Basics"), Field(title="Format", description="The version of the folder format.")
    ] = FORMAT
    title: Annotated[
        LocalisedText,
        hints.Group("Basics"),
        Field(title="Title", description="The name of the campaign.", examples=["#socialinterreg"]),
    ]
    hashtag: Annotated[
        Text | None,
        hints.Group("Basics"),
        Field(title="Hashtag", description="With its sign.", examples=["#socialinterreg"]),
    ] = None
    tagline: Annotated[
        LocalisedText | None, hints.Group("Basics"), Field(title="Tagline", description="The idea in one line.")
    ] = None
    description: Annotated[
        LocalisedText | None,
        hints.Group("Basics"),
        hints.Multiline(3),
        Field(title="Description", description="What the campaign is, for search engines and data portals."),
    ] = None
    languages: Annotated[
        tuple[LanguageTag, ...],
        hints.Group("Basics"),
        Field(title="Languages", description="The first is the main one.", examples=[["en", "de"]], min_length=1),
    ] = ("en",)
    base_url: Annotated[
        WebAddress | None,
        hints.Group("Basics"),
        Field(
            title="Web address of the site",
            description="Where the bundle will be online.",
            examples=["https://example.org/"],
        ),
    ] = None
    start: Annotated[
        PartialDate | None,
        hints.Group("Basics"),
        Field(title="Start", description="Of the campaign.", examples=["2020"]),
    ] = None
    end: Annotated[
        PartialDate | None, hints.Group("Basics"), Field(title="End", description="Of the campaign.", examples=["2021"])
    ] = None
    contact: Annotated[
        Contact | None,
        hints.Group("Bodies"),
        Field(title="Contact", description="Who answers, and who receives new stories."),
    ] = None
    initiator: Annotated[
        Body | None,
        hints.Group("Bodies"),
        Field(title="Initiator", description="Who started and coordinates the campaign."),
    ] = None
    manager: Annotated[Body | None, hints.Group("Bodies"), Field(title="Manager", description="Who runs it.")] = None
    funder: Annotated[
        Body | None, hints.Group("Bodies"), Field(title="Funder", description="Who pays for the campaign itself.")
    ] = None
    successor: Annotated[
        Link | None, hints.Group("Bodies"), Field(title="Successor", description="What came after the campaign.")
    ] = None
    funding: Annotated[
        Funding | None,
        hints.Group("EU visibility"),
        Field(title="EU visibility", description="Rules, funds and statement."),
    ] = None
    questions: Annotated[
        tuple[Question, ...],
        hints.Group("Content"),
        Field(title="Questions", description="What everybody in the spotlight is asked."),
    ] = ()
    navigation: Annotated[
        tuple[Annotated[Text, hints.Reference("page")], ...],
        hints.Group("Content"),
        Field(
            title="Menu", description="Pages in the order of the menu.", examples=[["why", "projects", "spotlights"]]
        ),
    ] = ()
    events: Annotated[
        tuple[Event, ...], hints.Group("Content"), Field(title="Events", description="Dates of the campaign.")
    ] = ()
    documents: Annotated[
        tuple[Link, ...], hints.Group("Content"), Field(title="Documents", description="Position papers and reports.")
    ] = ()
    licence: Annotated[
        Literal["CC-BY-4.0", "CC-BY-SA-4.0", "CC0-1.0"] | None,
        hints.Group("Publishing"),
        Field(title="Licence of texts and data", description="What others may do with them.", examples=["CC-BY-4.0"]),
    ] = None
    commercial: Annotated[
        bool,
        hints.Group("Publishing"),
        Field(title="Commercial use", description="Tick if the site sells something; then NC pictures are out."),
    ] = False
    accent: Annotated[
        Colour | None,
        hints.Group("Publishing"),
        Field(title="Accent colour", description="Empty: coral.", examples=["#c8452f"]),
    ] = None
    logo: Annotated[
        Text | None,
        hints.Group("Publishing"),
        hints.MediaFile(("logo", "picture")),
        Field(title="Logo", description="Empty: the woven hash.", examples=["logo.svg"]),
    ] = None
    data_credits: Annotated[
        tuple[Link, ...],
        hints.Group("Publishing"),
        Field(title="Data credits", description="Databases whose facts are used, such as keep.eu."),
    ] = ()
