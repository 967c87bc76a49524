"""Rules about web addresses: links that lead somewhere public and are looked after."""

import re
from collections.abc import Iterator
from datetime import timedelta
from typing import Final
from urllib.parse import urlsplit

from si_editor.check.rule import Case, Finding, Rule, values
from si_editor.model.fieldpath import FieldPath
from si_editor.model.records import Record
from si_editor.model.scalars import date_range
from si_editor.model.values import Link

_STALE: Final = timedelta(days=180)
_PRIVATE_HOST: Final = re.compile(
    r"localhost|127\.\d+\.\d+\.\d+|10\.\d+\.\d+\.\d+|192\.168\.\d+\.\d+|172\.(?:1[6-9]|2\d|3[01])\.\d+\.\d+"
    r"|\[?::1\]?|[^.]+|.+\.(?:local|internal|intranet|lan|test|invalid)",
    re.IGNORECASE,
)
_EXAMPLE_HOST: Final = re.compile(r"(?:.+\.)?example(?:\.(?:org|com|net|edu))?", re.IGNORECASE)
_TRACKING: Final = re.compile(r"[?&](utm_\w+|fbclid|gclid|mc_eid|igshid)=", re.IGNORECASE)


def is_tracking(name: str) -> bool:
    """Tell whether a part of an address tells its site only where the visitor came from."""
    return _TRACKING.fullmatch(f"?{name}=") is not None


def _links(case: Case[Record]) -> Iterator[tuple[FieldPath, Link]]:
    return case.contents.groups(Link)


def _gone(case: Case[Record]) -> Iterator[Finding]:
    for path, link in _links(case):
        if link.state == "gone" and link.archive_url is None:
            yield Finding((*path, "url"), values(value=link.url))


def _archive_missing(case: Case[Record]) -> Iterator[Finding]:
    for path, link in _links(case):
        if link.state == "archived" and link.archive_url is None:
            yield Finding((*path, "archive_url"), values(value=link.url))


def _unchecked(case: Case[Record]) -> Iterator[Finding]:
    # One finding a record: whoever looks at one link of an entry looks at them all.
    unchecked = [path for path, link in _links(case) if link.state == "unchecked" or not link.checked_on]
    if unchecked:
        yield Finding(unchecked[0], values(count=len(unchecked)))


def _stale(case: Case[Record]) -> Iterator[Finding]:
    for path, link in _links(case):
        covered = date_range(link.checked_on) if link.checked_on else None
        if link.state == "ok" and covered is not None and covered[1] < case.today - _STALE:
            yield Finding((*path, "checked_on"), values(value=link.url, date=link.checked_on))


def _unlabelled(case: Case[Record]) -> Iterator[Finding]:
    for path, link in _links(case):
        if not link.label and link.kind in {"publication", "other"}:
            yield Finding((*path, "label"), values(value=link.url))


def _repeated(case: Case[Record]) -> Iterator[Finding]:
    seen: set[tuple[FieldPath, str]] = set()
    for path, link in _links(case):
        place = (path[:-1], link.url.rstrip("/"))
        if isinstance(path[-1], int) and place in seen:
            yield Finding((*path, "url"), values(value=link.url))
        seen.add(place)


def _host(address: str) -> str:
    try:
        return urlsplit(address).hostname or ""
    except ValueError:
        return ""


def _private(case: Case[Record]) -> Iterator[Finding]:
    for leaf in case.contents.leaves("web_address"):
        host = _host(leaf.value)
        if _PRIVATE_HOST.fullmatch(host) and not _EXAMPLE_HOST.fullmatch(host):
            yield Finding(leaf.path, values(host=host))


def _example(case: Case[Record]) -> Iterator[Finding]:
    for leaf in case.contents.leaves("web_address"):
        if _EXAMPLE_HOST.fullmatch(_host(leaf.value)):
            yield Finding(leaf.path, values(value=leaf.value))


def _insecure(case: Case[Record]) -> Iterator[Finding]:
    for leaf in case.contents.leaves("web_address"):
        if leaf.value.startswith("http://"):
            yield Finding(leaf.path, values(value=leaf.value))


def _tracking(case: Case[Record]) -> Iterator[Finding]:
    for leaf in case.contents.leaves("web_address"):
        if _TRACKING.search(leaf.value):
            yield Finding(leaf.path, values(value=leaf.value))


RULES: tuple[Rule[Record], ...] = (
    Rule(
        "link-gone",
        "error",
        Record,
        "The page {value} is gone and has no archived copy. Add the address of a copy, or take the link out.",
        _gone,
        "DQ-10",
    ),
    Rule(
        "link-archive-missing",
        "error",
        Record,
        "The link is marked as archived, but the address of the copy is missing. Add it.",
        _archive_missing,
        "DQ-10",
    ),
    Rule(
        "link-unchecked",
        # DQ-10 would let a calendar alone unpublish a catalogue, though the program asks no page unless told to.
        "hint",
        Record,
        "Links that nobody has looked at yet: {count}. Open them once, then note the state and the day.",
        _unchecked,
        "DQ-10",
    ),
    Rule(
        "link-stale",
        "hint",
        Record,
        "{value} was last looked at on {date}, more than half a year ago. Open it again; project sites disappear.",
        _stale,
        "DQ-10",
    ),
    Rule(
        "link-label-missing",
        "warning",
        Record,
        "The link to {value} has no words. Write what waits behind it, such as “Handbook of the project”.",
        _unlabelled,
        "A11Y-08",
        "WCAG 2.4.4",
    ),
    Rule(
        "link-repeated",
        "warning",
        Record,
        "The address {value} stands twice in this list. Take one of them out.",
        _repeated,
    ),
    Rule(
        "address-private",
        "error",
        Record,
        "“{host}” can only be reached inside one network. Use the public address, or take it out.",
        _private,
        "DQ-10",
    ),
    Rule(
        "address-example",
        "warning",
        Record,
        "{value} is an address for examples, behind which there is nothing. Put the real one in.",
        _example,
        "DQ-10",
    ),
    Rule(
        "address-insecure",
        "hint",
        Record,
        "{value} is not encrypted. Try it with https://, and use that if it works.",
        _insecure,
        "DQ-10",
    ),
    Rule(
        "address-tracking",
        "hint",
        Record,
        "{value} tells its site who sent the visitor. Cut it before the question mark, and try it.",
        _tracking,
        "GDPR-06",
    ),
)
