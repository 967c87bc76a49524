"""What a field means. The model says it here; forms, checks and documents draw their conclusions.

Hints are put into ``Annotated``. They name meanings, never widgets.
"""

from dataclasses import dataclass


@dataclass(frozen=True)
class Group:
    """The section of the form that a field belongs to."""

    name: str


@dataclass(frozen=True)
class Localised:
    """Text that may differ by language: a plain string or a map from language tag to text."""


@dataclass(frozen=True)
class Markdown:
    """Long text with Markdown formatting; raw HTML in it is not rendered."""


@dataclass(frozen=True)
class Multiline:
    """Plain text that usually runs over several lines."""

    rows: int = 3


@dataclass(frozen=True)
class Limit:
    """The most characters that fit where the text is shown."""

    characters: int


@dataclass(frozen=True)
class Reference:
    """The id of another record of the named kind."""

    kind: str


@dataclass(frozen=True)
class Term:
    """The id of a term in the named vocabulary."""

    vocabulary: str


@dataclass(frozen=True)
class CampaignQuestion:
    """The id of one of the questions that stand in the campaign's settings."""


@dataclass(frozen=True)
class MediaFile:
    """The name of a file in the catalogue's media folder, of one of the named types."""

    types: tuple[str, ...] = ("picture",)


@dataclass(frozen=True)
class CountryCode:
    """A country by its two letters (ISO 3166-1 alpha-2)."""


@dataclass(frozen=True)
class LanguageTag:
    """A language by its BCP 47 tag, such as ``en`` or ``de``."""


@dataclass(frozen=True)
class PartialDate:
    """A date known to the day, the month or the year: ``2019-04-01``, ``2019-04``, ``2019``."""


@dataclass(frozen=True)
class WebAddress:
    """A full web address that starts with http:// or https://."""


@dataclass(frozen=True)
class MailAddress:
    """An e-mail address, which should be a role's and not a person's."""


@dataclass(frozen=True)
class AltText:
    """A description of a picture for people who do not see it."""


@dataclass(frozen=True)
class Colour:
    """A colour written as ``#rrggbb``."""


@dataclass(frozen=True)
class Private:
    """For the editors only: never in any file of the published bundle."""


@dataclass(frozen=True)
class Recurring:
    """A name that often comes again in other entries, such as an organisation's: it should be written the same."""

    what: str


@dataclass(frozen=True)
class OnlyIn:
    """A field that has a meaning only in the named vocabularies."""

    vocabularies: tuple[str, ...]
