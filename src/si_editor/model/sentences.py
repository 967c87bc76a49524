"""Sentences that can be said in another language, and what structural problems say.

A sentence is English text that still knows its template and the values in it. Below the desktop nobody needs to
know more than that it is text; the desktop looks the template up in the translation of the window.

The structural problems are the findings about one value in one file. The rules between values live in `check`,
each with its own sentence.
"""

from collections.abc import Mapping
from types import MappingProxyType
from typing import Final, Self


class Sentence(str):
    """A finished English sentence that keeps its template and its values, so that it can be said in another language.

    Values that are words themselves are sentences too: ``Sentence("{what} is gone.", what=Sentence("The folder"))``.
    """

    template: str
    params: Mapping[str, object]

    def __new__(cls, template: str, /, **params: object) -> Self:
        """Put the values into the template; one without values is taken as it stands."""
        made = super().__new__(cls, template.format_map(params) if params else template)
        made.template = template
        made.params = MappingProxyType(params)
        return made

    def __getnewargs_ex__(self) -> tuple[tuple[str], dict[str, object]]:
        """Let copies know their template too."""
        return (self.template,), dict(self.params)

    def __getstate__(self) -> None:
        """Keep nothing else: all there is to know goes into the making."""

    def filled(self, **params: object) -> "Sentence":
        """Give the same sentence with its values."""
        return Sentence(self.template, **params)


STRUCTURE_SENTENCES: Final[Mapping[str, str]] = MappingProxyType(
    {
        "value-missing": "{label} is missing. Please fill it in.",
        "text-expected": "{label} must be text, but “{value}” is not. In a file, put it in quotation marks.",
        "list-expected": "{label} must be a list, but “{value}” is not.",
        "group-expected": "{label} must be a group of fields, but “{value}” is not.",
        "flag-expected": "{label} must be true or false, not “{value}”.",
        "number-expected": "{label} must be a number, not “{value}”. Write digits, with a point for cents.",
        "number-out-of-range": "{label} must lie between {minimum} and {maximum}; {value} does not.",
        "choice-unknown": "“{value}” is not one of the choices for {label}: {choices}.",
        "date-invalid": "“{value}” is not a date. Write a year, a month or a day: 2019, 2019-04 or 2019-04-01.",
        "country-unknown": "“{value}” is not a country code. Use the two letters of ISO 3166, such as DE or NO.",
        "language-unknown": "“{value}” is not a language tag. Use tags such as en, de or pt-BR.",
        "address-invalid": "“{value}” is not a full web address. It starts with https:// and has no spaces.",
        "mail-invalid": "“{value}” is not an e-mail address. It looks like info@example.org.",
        "id-invalid": "“{value}” cannot be an id. Use small letters, digits and hyphens, such as in-for-care.",
        "colour-invalid": "“{value}” is not a colour. Write it as #c8452f.",
        "too-few": "{label} needs at least one entry.",
        "value-invalid": "{label} cannot be “{value}”.",
        "field-unknown": "The program does not know the field “{value}”. It is kept in the file, but not shown.",
    }
)


def sentence(code: str, params: Mapping[str, object]) -> Sentence:
    """Put the values into the sentence of a structural problem."""
    return Sentence(STRUCTURE_SENTENCES[code], **params)


_SHOWN_LENGTH: Final = 60


def shown(value: object) -> str:
    """Give a value as it is quoted in a sentence: cut when it is long, and writable whatever it holds."""
    text = str(value).encode("utf-8", "replace").decode("utf-8")
    return text if len(text) <= _SHOWN_LENGTH else f"{text[: _SHOWN_LENGTH - 1]}…"
