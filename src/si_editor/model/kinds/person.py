"""A person who is shown or quoted, with what they have agreed to."""

from datetime import date
from typing import Annotated

from pydantic import Field

from si_editor.model import hints
from si_editor.model.kinds.shared import InternalNotes
from si_editor.model.records import Record
from si_editor.model.scalars import LocalisedText, MailAddress, Text, WebAddress, date_range
from si_editor.model.values import Consent, Picture


class Person(Record):
    """Somebody with a name and a role; published only as far as a consent or another basis reaches."""

    name: Annotated[
        Text,
        hints.Group("Basics"),
        Field(title="Name as agreed", description="Exactly as the person wants to be named.", examples=["Ana"]),
    ]
    role: Annotated[
        LocalisedText | None,
        hints.Group("Basics"),
        Field(title="Role", description="What they do, in the project or at work.", examples=["Project manager"]),
    ] = None
    organisation: Annotated[
        Text | None,
        hints.Group("Basics"),
        hints.Recurring("organisation"),
        Field(title="Organisation", description="Where they work.", examples=["City of Lille"]),
    ] = None
    website: Annotated[
        WebAddress | None,
        hints.Group("Basics"),
        Field(title="Website", description="A page about their work.", examples=["https://example.org"]),
    ] = None
    mailbox: Annotated[
        MailAddress | None,
        hints.Group("Basics"),
        Field(title="E-mail of the office", description="Never a private address.", examples=["info@example.org"]),
    ] = None
    portrait: Annotated[
        Picture | None, hints.Group("Basics"), Field(title="Portrait", description="Needs a consent for portraits.")
    ] = None
    minor: Annotated[
        bool, hints.Group("Consent"), Field(title="Younger than 16", description="Then a guardian must have agreed.")
    ] = False
    sensitive: Annotated[
        bool,
        hints.Group("Consent"),
        Field(
            title="Sensitive facts are told",
            description="Tick when text or picture reveals origin, religion, health or disability.",
        ),
    ] = False
    consents: Annotated[
        tuple[Consent, ...],
        hints.Group("Consent"),
        hints.Private(),
        Field(title="Consents", description="What the person has agreed to. Kept here, never published."),
    ] = ()
    legal_basis: Annotated[
        Text | None,
        hints.Group("Consent"),
        hints.Private(),
        Field(
            title="Other legal basis",
            description="If there is no consent: why the name may be published, such as staff in their role.",
            examples=["Staff named in their role (GDPR Art. 6(1)(f)), balanced on 2021-03-02"],
        ),
    ] = None
    notes: InternalNotes = None

    def has_withdrawn(self) -> bool:
        """Tell whether any consent was withdrawn: then nothing of the person may be published."""
        return any(consent.withdrawn_on for consent in self.consents)

    def agrees_to(
        self, purpose: str, today: date | None = None, language: str | None = None, channel: str = "website"
    ) -> bool:
        """Tell whether a consent covers a purpose (``name``, ``quote``, ``portrait``, ``video``) in a channel.

        Without a day, consents that may have ended still count; a withdrawal always ends all of them. Asked for
        a language, only consents count that cover it; one that names no languages covers all.
        """
        if self.has_withdrawn():
            return False
        return any(
            purpose in consent.purposes
            and channel in consent.channels
            and not _has_ended(consent, today)
            and (language is None or not consent.languages or language in consent.languages)
            for consent in self.consents
        )


def _has_ended(consent: Consent, today: date | None) -> bool:
    if consent.expires_on is None or today is None:
        return False
    covered = date_range(consent.expires_on)
    return covered is not None and covered[1] < today
