"""The profile of one Interreg project."""

from typing import Annotated, Literal

from pydantic import Field

from si_editor.model import hints
from si_editor.model.kinds.shared import Film, Illustration, InternalNotes, Sources, Teaser
from si_editor.model.records import Entry
from si_editor.model.scalars import Count, CountryCode, LocalisedText, PartialDate, Text
from si_editor.model.values import (
    Budget,
    Contact,
    Fund,
    Link,
    Organisation,
    Output,
    Relation,
)


class Project(Entry):
    """A project with social innovation at its heart, told for visitors and kept in facts."""

    acronym: Annotated[
        Text,
        hints.Group("Basics"),
        Field(
            title="Acronym",
            description="Letter by letter as the project writes it, with its signs and capitals.",
            examples=["BaltSe@nioR"],
        ),
    ]
    title: Annotated[
        LocalisedText | None,
        hints.Group("Basics"),
        hints.Multiline(2),
        Field(
            title="Official title",
            description="The title in the programme's list of projects. In its own language if it has no English one.",
            examples=["Social Empowerment in Rural Areas"],
        ),
    ] = None
    campaign_title: Annotated[
        LocalisedText | None,
        hints.Group("Basics"),
        Field(
            title="Title in the campaign",
            description="Only if the campaign words it differently. Shown in place of the official title.",
            examples=["Promotion of Social Entrepreneurship in Rural Regions"],
        ),
    ] = None
    teaser: Teaser = None
    need: Annotated[
        LocalisedText | None,
        hints.Group("Story"),
        hints.Limit(160),
        Field(
            title="The need",
            description="Which social need the project answers, in a few words.",
            examples=["Thinning social services in shrinking rural areas"],
        ),
    ] = None
    body: Annotated[
        LocalisedText | None,
        hints.Group("Story"),
        hints.Markdown(),
        Field(title="Text", description="What was done, with whom, and what came of it: aims and results."),
    ] = None
    programme: Annotated[
        Text | None,
        hints.Group("Partnership"),
        hints.Term("programmes"),
        Field(title="Programme", description="The Interreg programme that funded it.", examples=["baltic-sea-region"]),
    ] = None
    priority: Annotated[
        LocalisedText | None,
        hints.Group("Partnership"),
        Field(
            title="Priority",
            description="Priority and specific objective, as the programme calls them.",
            examples=["Priority 1 Innovation, SO 1.2"],
        ),
    ] = None
    start: Annotated[
        PartialDate | None,
        hints.Group("Partnership"),
        Field(title="Start", description="Year, month or day, as exactly as it is known.", examples=["2019-04"]),
    ] = None
    end: Annotated[
        PartialDate | None,
        hints.Group("Partnership"),
        Field(title="End", description="Year, month or day, as exactly as it is known.", examples=["2022-03-31"]),
    ] = None
    leads: Annotated[
        tuple[Organisation, ...],
        hints.Group("Partnership"),
        Field(title="Lead partners", description="The organisation in charge; several where they share the lead."),
    ] = ()
    partners: Annotated[
        tuple[Organisation, ...],
        hints.Group("Partnership"),
        Field(title="Partners", description="All other organisations that took part."),
    ] = ()
    countries: Annotated[
        tuple[CountryCode, ...],
        hints.Group("Partnership"),
        Field(
            title="Partner countries",
            description="Every country with a partner, the lead's first.",
            examples=[["DE", "NO"]],
        ),
    ] = ()
    countries_complete: Annotated[
        bool,
        hints.Group("Partnership"),
        Field(title="The list of countries is complete", description="Untick when only some countries are known."),
    ] = True
    partner_count: Annotated[
        Count | None,
        hints.Group("Partnership"),
        Field(title="Number of partners", description="In all, the lead included.", examples=[16]),
    ] = None
    funds: Annotated[
        tuple[Fund, ...],
        hints.Group("Money"),
        Field(
            title="Funds",
            description="Which funds paid. Empty means: those of the programme.",
            examples=[["ERDF", "IPA"]],
        ),
    ] = ()
    budget: Annotated[
        Budget | None, hints.Group("Money"), Field(title="Budget", description="Figures with their source.")
    ] = None
    themes: Annotated[
        tuple[Annotated[Text, hints.Term("themes")], ...],
        hints.Group("Classification"),
        hints.Limit(3),
        Field(title="Themes", description="What it is about: one to three.", examples=[["ageing-care-health"]]),
    ] = ()
    target_groups: Annotated[
        tuple[Annotated[Text, hints.Term("target-groups")], ...],
        hints.Group("Classification"),
        Field(title="Target groups", description="For whom it was done.", examples=[["older-people"]]),
    ] = ()
    territories: Annotated[
        tuple[Annotated[Text, hints.Term("territories")], ...],
        hints.Group("Classification"),
        Field(title="Territories", description="What kind of places it is about.", examples=[["rural"]]),
    ] = ()
    innovation_forms: Annotated[
        tuple[Literal["product", "service", "model"], ...],
        hints.Group("Classification"),
        Field(title="Form of the innovation", description="What is new: a product, a service or a way of working."),
    ] = ()
    image: Illustration = None
    video: Film = None
    outputs: Annotated[
        tuple[Output, ...],
        hints.Group("Results and links"),
        Field(title="Outputs", description="Handbooks, tools, trainings: what others can use."),
    ] = ()
    links: Annotated[
        tuple[Link, ...],
        hints.Group("Results and links"),
        Field(title="Links", description="The project's site, its entry in keep.eu, further reading."),
    ] = ()
    related: Annotated[
        tuple[Relation, ...],
        hints.Group("Results and links"),
        Field(title="Related projects", description="Forerunners, follow-ups and sisters in this catalogue."),
    ] = ()
    contact: Annotated[
        Contact | None,
        hints.Group("Results and links"),
        Field(title="Contact", description="An office that answers questions about the project."),
    ] = None
    sources: Sources = ()
    unsure: Annotated[
        tuple[Text, ...],
        hints.Group("Sources and notes"),
        hints.Private(),
        Field(
            title="Not sure",
            description="Names of fields whose value still needs proof. They are left out of the published page.",
            examples=[["budget"]],
        ),
    ] = ()
    notes: InternalNotes = None
    campaign_member: Annotated[
        bool,
        hints.Group("Publishing"),
        Field(
            title="Took part in the campaign",
            description="Tick for members of #socialinterreg. All others are shown as further projects.",
        ),
    ] = False
    sort_key: Annotated[
        Text | None,
        hints.Group("Publishing"),
        Field(title="Sort as", description="If the acronym starts with a sign.", examples=["resilient"]),
    ] = None
    aliases: Annotated[
        tuple[Text, ...],
        hints.Group("Publishing"),
        Field(title="Also found as", description="Other spellings that people search for.", examples=[["BaltSenior"]]),
    ] = ()
