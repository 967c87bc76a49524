"""Rules about facts of people that nobody needs on a website: private mailboxes, dates of birth."""

import re
from collections.abc import Iterator
from typing import Final

from si_editor.check.rule import Case, Finding, Rule, values
from si_editor.model.records import Record

_PRIVATE_MAIL: Final = re.compile(
    r".+@(?:gmail|googlemail|gmx|web|hotmail|outlook|live|msn|yahoo|ymail|icloud|me|mac|aol|proton|protonmail|posteo|"
    r"mailbox|t-online|freenet|arcor|orange|wanadoo|laposte|libero|virgilio|seznam|wp|o2|interia|abv|mail|yandex)"
    r"\.(?:[a-z]{2,4}|co\.[a-z]{2})",
    re.IGNORECASE,
)
_PERSONAL_MAIL: Final = re.compile(r"[a-z]{2,}[._][a-z-]{2,}@.+|[a-z][._][a-z-]{3,}@.+", re.IGNORECASE)
_ROLE_WORDS: Final = re.compile(
    r"info|office|project|contact|press|team|mail|secretariat|presse|kontakt|programme|interreg|social|europe",
    re.IGNORECASE,
)
_MAIL_IN_TEXT: Final = re.compile(r"(?<![\w.+-])[\w.+-]++@[\w-]+(?:\.[\w-]+)+")
_BIRTH_DATE: Final = re.compile(
    r"\b(?:born|née?|geboren|geb\.|date of birth)\b[^.\n]{0,20}\b"
    r"(?:\d{1,2}[./]\s?\d{1,2}[./]|\d{4}-\d{2}"
    r"|\d{1,2}(?:st|nd|rd|th)? [a-z]+ (?:19|20)\d\d|[a-z]+ \d{1,2},? (?:19|20)\d\d)",
    re.IGNORECASE,
)


def _private_mail(case: Case[Record]) -> Iterator[Finding]:
    for leaf in case.contents.leaves("mail_address"):
        if _PRIVATE_MAIL.fullmatch(leaf.value):
            # Small associations keep their office's mailbox with such a service.
            is_office = _ROLE_WORDS.search(leaf.value.partition("@")[0])
            yield Finding(leaf.path, values(value=leaf.value), "warning" if is_office else None)


def _personal_mail(case: Case[Record]) -> Iterator[Finding]:
    for leaf in case.contents.leaves("mail_address"):
        if _PRIVATE_MAIL.fullmatch(leaf.value) or not _PERSONAL_MAIL.fullmatch(leaf.value):
            continue
        if not _ROLE_WORDS.search(leaf.value.partition("@")[0]):
            yield Finding(leaf.path, values(value=leaf.value))


def _mail_in_text(case: Case[Record]) -> Iterator[Finding]:
    for leaf in case.contents.texts:
        if leaf.is_private or "@" not in leaf.value:
            continue
        for address in _MAIL_IN_TEXT.findall(leaf.value):
            if _PRIVATE_MAIL.fullmatch(address):
                yield Finding(leaf.path, values(value=address))


def _birth_date(case: Case[Record]) -> Iterator[Finding]:
    for leaf in case.contents.texts:
        match = None if leaf.is_private else _BIRTH_DATE.search(leaf.value)
        if match is not None:
            yield Finding(leaf.path, values(value=match[0]))


RULES: tuple[Rule[Record], ...] = (
    Rule(
        "mail-private",
        "error",
        Record,
        "{value} looks like a private mailbox. Use the address of an office, such as info@ or projects@.",
        _private_mail,
        "GDPR-03",
        "GDPR Art. 5(1)(c)",
    ),
    Rule(
        "mail-personal",
        "warning",
        Record,
        "{value} looks like the mailbox of one person. An office’s address lasts longer and tells less.",
        _personal_mail,
        "GDPR-03",
        "GDPR Art. 5(1)(c)",
    ),
    Rule(
        "mail-in-text",
        "error",
        Record,
        "The text shows {value}, which looks like a private mailbox. Take it out.",
        _mail_in_text,
        "GDPR-03",
        "GDPR Art. 5(1)(c)",
    ),
    Rule(
        "birth-date-in-text",
        "error",
        Record,
        "The text tells a date of birth (“{value}”). Take it out: nobody needs it here.",
        _birth_date,
        "GDPR-03",
        "GDPR Art. 5(1)(c)",
    ),
)
