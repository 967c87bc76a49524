"""Groups of fields that several kinds share: organisations, money, links, pictures, videos, consent."""

from typing import Annotated, Literal

from pydantic import Field

from si_editor.model import hints
from si_editor.model.records import Value
from si_editor.model.scalars import (
    Amount,
    Count,
    CountryCode,
    Identifier,
    LanguageTag,
    LocalisedText,
    MailAddress,
    PartialDate,
    Share,
    Text,
    WebAddress,
)

Fund = Literal["ERDF", "IPA", "ENI", "NDICI", "national"]
LinkKind = Literal["website", "keep", "kohesio", "publication", "video", "social", "other"]
LinkState = Literal["unchecked", "ok", "gone", "archived"]
Voice = Literal["paraphrase", "verbatim"]


class Organisation(Value):
    """An organisation that takes part in a project."""

    name: Annotated[
        Text,
        hints.Recurring("organisation"),
        Field(title="Name", description="In English where there is an English name.", examples=["City of Lille"]),
    ]
    local_name: Annotated[
        Text | None, Field(title="Name in its own language", examples=["Ville de Lille"], description="As it signs.")
    ] = None
    city: Annotated[
        Text | None, hints.Recurring("city"), Field(title="City", description="The seat.", examples=["Lille"])
    ] = None
    country: Annotated[
        CountryCode | None, Field(title="Country", description="The country of the seat.", examples=["FR"])
    ] = None
    website: Annotated[
        WebAddress | None,
        Field(title="Website", description="The organisation's own site.", examples=["https://www.lille.fr"]),
    ] = None


class Source(Value):
    """Where a fact comes from, so that anybody can look it up again."""

    citation: Annotated[
        Text | None,
        Field(
            title="Citation",
            description="Who says it and where, if there is no web address.",
            examples=["Final report, page 12"],
        ),
    ] = None
    url: Annotated[
        WebAddress | None,
        Field(title="Web address", description="The page that was read.", examples=["https://keep.eu/projects/21622"]),
    ] = None
    accessed: Annotated[
        PartialDate | None,
        Field(title="Read on", description="When somebody last looked it up.", examples=["2021-06-29"]),
    ] = None
    supports: Annotated[
        Text | None,
        Field(title="What it supports", description="The facts taken from it.", examples=["Period and budget"]),
    ] = None


class Budget(Value):
    """A project's money, with the day on which the figures were true and where they come from."""

    total: Annotated[
        Amount | None, Field(title="Total budget", description="All partners, all sources.", examples=[4860664.11])
    ] = None
    eu: Annotated[
        Amount | None, Field(title="EU share", description="What the EU funds pay in all.", examples=[3827755.48])
    ] = None
    rate: Annotated[
        Share | None,
        Field(title="EU rate", description="The share of the EU in the total, between 0 and 1.", examples=[0.85]),
    ] = None
    currency: Annotated[
        Literal["EUR", "CHF", "GBP", "NOK"], Field(title="Currency", description="The currency of all amounts.")
    ] = "EUR"
    rounded: Annotated[
        bool, Field(title="Rounded figures", description="Tick when only rounded figures are known.")
    ] = False
    as_of: Annotated[
        PartialDate | None,
        Field(title="As of", description="When the figures were true; extensions change them.", examples=["2019"]),
    ] = None
    source: Annotated[
        WebAddress | None,
        Field(title="Source", description="Where the figures stand.", examples=["https://keep.eu/projects/21622"]),
    ] = None


class Link(Value):
    """A link to a page outside the catalogue."""

    label: Annotated[
        LocalisedText | None,
        Field(
            title="Text of the link",
            description="Says where it leads, also when read alone. Never “click here”.",
            examples=["Handbook of the project"],
        ),
    ] = None
    url: Annotated[
        WebAddress, Field(title="Web address", description="With https://", examples=["https://sempre-project.eu"])
    ]
    kind: Annotated[LinkKind, Field(title="Kind", description="What waits behind the link.")] = "website"
    language: Annotated[
        LanguageTag | None, Field(title="Language", description="The language of the page.", examples=["de"])
    ] = None
    state: Annotated[LinkState, Field(title="State", description="What the last look at the link showed.")] = (
        "unchecked"
    )
    checked_on: Annotated[
        PartialDate | None, Field(title="Checked on", description="When somebody last opened it.", examples=["2021-06"])
    ] = None
    archive_url: Annotated[
        WebAddress | None,
        Field(
            title="Archived copy",
            description="A copy in a web archive, for when the page is gone.",
            examples=["https://web.archive.org/web/2021/https://sempre-project.eu"],
        ),
    ] = None


class Output(Value):
    """Something a project made that others can use."""

    title: Annotated[LocalisedText, Field(title="Title", description="Its name.", examples=["Training guidebook"])]
    kind: Annotated[
        Literal["handbook", "toolbox", "study", "training", "strategy", "pilot", "platform", "video", "other"],
        Field(title="Kind", description="What sort of thing it is."),
    ] = "other"
    url: Annotated[
        WebAddress | None,
        Field(title="Web address", description="Where it can be had.", examples=["https://example.org"]),
    ] = None
    language: Annotated[
        LanguageTag | None, Field(title="Language", description="The language it is written in.", examples=["en"])
    ] = None
    year: Annotated[
        PartialDate | None, Field(title="Published", description="When it came out.", examples=["2019"])
    ] = None


class Picture(Value):
    """A picture in its place: which file, and what it shows to people who do not see it."""

    media: Annotated[
        Text,
        hints.MediaFile(("picture",)),
        Field(title="File", description="A picture of the media folder.", examples=["workshop.jpg"]),
    ]
    alt: Annotated[
        LocalisedText | None,
        hints.AltText(),
        hints.Limit(250),
        Field(
            title="Description",
            description="What is to be seen, in one sentence. Left empty, the description of the media entry is used.",
            examples=["Six people stand around a table with a map on it."],
        ),
    ] = None
    decorative: Annotated[
        bool,
        Field(title="Only decoration", description="Tick when the picture says nothing that the text does not say."),
    ] = False
    caption: Annotated[
        LocalisedText | None,
        Field(title="Caption", description="A line under the picture.", examples=["The partners in Rendsburg"]),
    ] = None


class Captions(Value):
    """A file of captions (WebVTT) for a video, in one language."""

    media: Annotated[
        Text,
        hints.MediaFile(("captions",)),
        Field(title="File", description="A .vtt file of the media folder.", examples=["mamba-en.vtt"]),
    ]
    language: Annotated[LanguageTag, Field(title="Language", description="Of the captions.", examples=["en"])]


class Video(Value):
    """A film: on a video service (loaded only after a click) or as a file of the media folder."""

    provider: Annotated[
        Literal["youtube", "vimeo", "file"], Field(title="Where it is", description="The service, or your own file.")
    ] = "youtube"
    id: Annotated[
        Text | None,
        Field(title="Video id", description="The letters after “v=” or the number.", examples=["dQw4w9WgXcQ"]),
    ] = None
    media: Annotated[
        Text | None,
        hints.MediaFile(("video",)),
        Field(title="File", description="For a film in the media folder.", examples=["mamba.mp4"]),
    ] = None
    title: Annotated[
        LocalisedText | None, Field(title="Title", description="What the film is called.", examples=["On the road"])
    ] = None
    language: Annotated[LanguageTag | None, Field(title="Language", description="What is spoken.", examples=["en"])] = (
        None
    )
    duration: Annotated[
        Count | None, Field(title="Length in seconds", description="How long it runs.", examples=[133])
    ] = None
    published: Annotated[
        PartialDate | None, Field(title="Published", description="When it was put online.", examples=["2021-03"])
    ] = None
    poster: Annotated[
        Picture | None, Field(title="Still picture", description="Shown until somebody presses play.")
    ] = None
    captions: Annotated[
        tuple[Captions, ...], Field(title="Captions", description="Text of what is spoken, as WebVTT files.")
    ] = ()
    transcript: Annotated[
        LocalisedText | None,
        hints.Markdown(),
        Field(title="Transcript", description="All that is said and shown, to be read on the page."),
    ] = None
    people: Annotated[
        tuple[Annotated[Text, hints.Reference("person")], ...],
        Field(title="People in the film", description="Each needs a consent."),
    ] = ()


class Relation(Value):
    """How another project of the catalogue is related to this one."""

    project: Annotated[
        Text, hints.Reference("project"), Field(title="Project", description="The other one.", examples=["sempre"])
    ]
    relation: Annotated[
        Literal["extension-of", "follow-up-of", "same-lead-as", "related-to"],
        Field(title="Relation", description="This project is the other one's …"),
    ] = "related-to"


class Quotation(Value):
    """Words of somebody else, with what is needed to find them again."""

    text: Annotated[
        LocalisedText, hints.Multiline(3), Field(title="Words", description="Letter by letter as in the source.")
    ]
    language: Annotated[
        LanguageTag | None, Field(title="Language", description="Of the quoted words.", examples=["en"])
    ] = None
    authors: Annotated[
        Text | None, Field(title="Author", description="Who wrote or said it.", examples=["Murray et al."])
    ] = None
    work: Annotated[
        Text | None,
        Field(title="Work", description="Book, article or speech.", examples=["The Open Book of Social Innovation"]),
    ] = None
    year: Annotated[
        PartialDate | None, Field(title="Year", description="When it was published.", examples=["2010"])
    ] = None
    page: Annotated[Text | None, Field(title="Page", description="If there is one.", examples=["3"])] = None
    isbn: Annotated[
        Text | None,
        Field(title="ISBN", description="Of a book: the number in its imprint.", examples=["978-3-16-148410-0"]),
    ] = None
    url: Annotated[
        WebAddress | None,
        Field(title="Web address", description="Where it can be read.", examples=["https://example.org"]),
    ] = None
    permission: Annotated[
        Text | None,
        hints.Private(),
        Field(
            title="Permission",
            description="For more than 25 words: who allowed it, when.",
            examples=["Mail, 2021-03-02"],
        ),
    ] = None


class Contact(Value):
    """Whom to ask: an organisation and a mailbox of a role, not of a person."""

    organisation: Annotated[
        Text | None,
        hints.Recurring("organisation"),
        Field(title="Organisation", description="Who answers.", examples=["Diaconie of Schleswig-Holstein"]),
    ] = None
    mailbox: Annotated[
        MailAddress | None,
        Field(
            title="E-mail",
            description="An address of an office, such as info@ or projects@.",
            examples=["info@example.org"],
        ),
    ] = None
    phone: Annotated[
        Text | None, Field(title="Telephone", description="A number of an office.", examples=["+49 4331 593-0"])
    ] = None
    address: Annotated[
        Text | None, hints.Multiline(3), Field(title="Postal address", description="As on an envelope.")
    ] = None


class Consent(Value):
    """What a person has agreed to, when and how (GDPR Art. 7). None of it is published."""

    purposes: Annotated[
        tuple[Literal["name", "quote", "portrait", "video"], ...],
        Field(title="For what", description="What may be shown of the person."),
    ] = ()
    channels: Annotated[
        tuple[Literal["website", "feed", "social-media", "print"], ...],
        Field(title="Where", description="Where it may be shown."),
    ] = ()
    languages: Annotated[
        tuple[LanguageTag, ...], Field(title="Languages", description="Language versions agreed to; empty means all.")
    ] = ()
    text_version: Annotated[
        Text | None,
        Field(title="Version of the consent text", description="Which wording was signed.", examples=["2021-1"]),
    ] = None
    given_on: Annotated[
        PartialDate | None, Field(title="Given on", description="The day of the signature.", examples=["2021-03-02"])
    ] = None
    how: Annotated[
        Literal["signed-form", "email", "checkbox"] | None, Field(title="How", description="How it was given.")
    ] = None
    evidence: Annotated[
        Text | None,
        Field(title="Evidence", description="Where the paper or mail is kept.", examples=["Binder 4, sheet 12"]),
    ] = None
    obtained_by: Annotated[
        Text | None, Field(title="Obtained by", description="Who asked for it.", examples=["Project office"])
    ] = None
    expires_on: Annotated[
        PartialDate | None, Field(title="Ends on", description="Empty if it does not end.", examples=["2026-12-31"])
    ] = None
    withdrawn_on: Annotated[
        PartialDate | None,
        Field(
            title="Withdrawn on",
            description="From this day nothing of the person is published.",
            examples=["2022-05-01"],
        ),
    ] = None
    special_category: Annotated[
        bool,
        Field(
            title="Covers sensitive facts",
            description="Tick when the consent names origin, religion, health or disability (GDPR Art. 9).",
        ),
    ] = False
    guardian: Annotated[
        bool, Field(title="Given by a guardian", description="For children: parents or guardians have signed.")
    ] = False


class FocalPoint(Value):
    """The spot of a picture that must stay visible when it is cropped, as shares of width and height."""

    x: Annotated[
        Share, Field(title="From the left", description="0 is the left edge, 1 the right.", examples=[0.5])
    ] = 0.5
    y: Annotated[Share, Field(title="From the top", description="0 is the top edge, 1 the bottom.", examples=[0.4])] = (
        0.5
    )


class Question(Value):
    """A question that the campaign asks everybody it gives the voice to."""

    id: Annotated[Identifier, Field(title="Id", description="Short and stable.", examples=["meaning"])]
    text: Annotated[
        LocalisedText,
        Field(title="Question", description="As it is put.", examples=["What does social innovation mean to you?"]),
    ]


class Answer(Value):
    """The answer to one of the campaign's questions."""

    question: Annotated[
        Identifier,
        hints.CampaignQuestion(),
        Field(title="Question", description="Which of the campaign's questions.", examples=["meaning"]),
    ]
    text: Annotated[LocalisedText, hints.Markdown(), Field(title="Answer", description="In two to five sentences.")]
    voice: Annotated[
        Voice, Field(title="Whose words", description="A paraphrase is in our words, a verbatim answer in theirs.")
    ] = "paraphrase"
    original_language: Annotated[
        LanguageTag | None, Field(title="Language it was given in", description="If translated.", examples=["pl"])
    ] = None
