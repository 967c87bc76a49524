"""A page of the site that is written by hand: welcome, why, legal notices."""

from typing import Annotated, Literal

from pydantic import Field

from si_editor.model import hints
from si_editor.model.kinds.shared import InternalNotes, Sources
from si_editor.model.records import Entry, Value
from si_editor.model.scalars import LocalisedText, PartialDate, WebAddress
from si_editor.model.values import Contact, Link, Picture, Quotation

PageRole = Literal[
    "welcome",
    "why",
    "projects",
    "spotlights",
    "posts",
    "feature",
    "imprint",
    "privacy",
    "accessibility",
    "credits",
    "other",
]


class Barrier(Value):
    """Something on the site that not everybody can use, and what there is instead."""

    what: Annotated[LocalisedText, Field(title="What", description="The content.", examples=["Older PDF reports"])]
    reason: Annotated[
        Literal["non-compliance", "disproportionate-burden", "outside-scope"],
        Field(title="Why", description="The three reasons of Directive (EU) 2016/2102."),
    ] = "non-compliance"
    alternative: Annotated[
        LocalisedText | None,
        Field(title="Instead", description="How to get it otherwise.", examples=["We send a text version."]),
    ] = None


class AccessibilityStatement(Value):
    """The facts that an accessibility statement must give (Impl. Dec. (EU) 2018/1523)."""

    conformity: Annotated[
        Literal["full", "partial", "none"],
        Field(title="Conformity", description="With EN 301 549, that is WCAG 2.1 level AA."),
    ] = "partial"
    prepared_on: Annotated[
        PartialDate | None, Field(title="Prepared on", description="The first statement.", examples=["2021-06-01"])
    ] = None
    reviewed_on: Annotated[
        PartialDate | None,
        Field(title="Last reviewed on", description="At least once a year.", examples=["2022-06-01"]),
    ] = None
    method: Annotated[
        LocalisedText | None, Field(title="Method", description="How it was tested.", examples=["Self-assessment"])
    ] = None
    barriers: Annotated[
        tuple[Barrier, ...], Field(title="Known barriers", description="What not everybody can use.")
    ] = ()
    feedback: Annotated[Contact | None, Field(title="Feedback", description="Where visitors report barriers.")] = None
    enforcement_url: Annotated[
        WebAddress | None,
        Field(
            title="Enforcement body", description="Where to turn if no answer comes.", examples=["https://example.org"]
        ),
    ] = None


class PrivacyNotice(Value):
    """The facts that a privacy notice must give (GDPR Art. 13)."""

    controller: Annotated[Contact | None, Field(title="Controller", description="Who is responsible for the site.")] = (
        None
    )
    purposes: Annotated[
        LocalisedText | None,
        hints.Markdown(),
        Field(title="Purposes and legal basis", description="Why which data are used."),
    ] = None
    recipients: Annotated[
        LocalisedText | None,
        hints.Markdown(),
        Field(title="Recipients and transfers", description="Who else gets them."),
    ] = None
    retention: Annotated[
        LocalisedText | None, hints.Markdown(), Field(title="Storage time", description="When they are deleted.")
    ] = None
    rights: Annotated[
        LocalisedText | None, hints.Markdown(), Field(title="Rights", description="What visitors can ask for.")
    ] = None
    authority_url: Annotated[
        WebAddress | None,
        Field(
            title="Complaint authority", description="The data protection authority.", examples=["https://example.org"]
        ),
    ] = None


class Page(Entry):
    """A page with a heading and a text; the role says which place of the site it fills."""

    title: Annotated[
        LocalisedText,
        hints.Group("Basics"),
        Field(title="Title", description="The heading.", examples=["Why social innovation?"]),
    ]
    role: Annotated[
        PageRole, hints.Group("Basics"), Field(title="Place", description="Which part of the site this page is.")
    ] = "other"
    menu_title: Annotated[
        LocalisedText | None,
        hints.Group("Basics"),
        hints.Limit(24),
        Field(title="Short title", description="For the menu.", examples=["Why"]),
    ] = None
    lead: Annotated[
        LocalisedText | None,
        hints.Group("Text"),
        hints.Multiline(3),
        Field(
            title="Lead",
            description="The opening paragraph. {projects}, {countries} and {programmes} become counted numbers.",
            examples=["{projects} projects from {countries} countries"],
        ),
    ] = None
    description: Annotated[
        LocalisedText | None,
        hints.Group("Text"),
        hints.Limit(160),
        Field(title="Description", description="For search engines and shared links."),
    ] = None
    body: Annotated[
        LocalisedText | None,
        hints.Group("Text"),
        hints.Markdown(),
        Field(title="Text", description="Links to entries are written project:sempre, page:why, spotlight:asis."),
    ] = None
    empty_text: Annotated[
        LocalisedText | None,
        hints.Group("Text"),
        hints.Multiline(2),
        Field(
            title="Text while there is nothing to show",
            description="Only for the lists of projects and voices and for the wall, as long as they are empty.",
            examples=["The first voices will be heard here in spring."],
        ),
    ] = None
    quote: Annotated[
        Quotation | None,
        hints.Group("Text"),
        Field(title="Quotation", description="A definition or a saying, with its source."),
    ] = None
    image: Annotated[Picture | None, hints.Group("Text"), Field(title="Picture", description="Beside the text.")] = None
    links: Annotated[tuple[Link, ...], hints.Group("Text"), Field(title="Links", description="Further reading.")] = ()
    mail_subject: Annotated[
        LocalisedText | None,
        hints.Group("Feature your project"),
        Field(title="Subject of the mail", description="Filled in when somebody writes from this page."),
    ] = None
    mail_text: Annotated[
        LocalisedText | None,
        hints.Group("Feature your project"),
        hints.Multiline(5),
        Field(title="Text of the mail", description="Comes before the campaign's questions."),
    ] = None
    accessibility: Annotated[
        AccessibilityStatement | None,
        hints.Group("Legal facts"),
        Field(title="Accessibility statement", description="Only on the accessibility page."),
    ] = None
    privacy: Annotated[
        PrivacyNotice | None,
        hints.Group("Legal facts"),
        Field(title="Privacy notice", description="Only on the privacy page."),
    ] = None
    sources: Sources = ()
    valid_until: Annotated[
        PartialDate | None,
        hints.Group("Publishing"),
        Field(
            title="Speaks of the time until",
            description="Afterwards the page says that it is historical.",
            examples=["2020-12"],
        ),
    ] = None
    notes: InternalNotes = None
