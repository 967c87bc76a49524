"""Rules about the hashtag wall: every post is archived with author, date, address and permission."""

from collections.abc import Iterator

from si_editor.check.rule import Case, Finding, Rule
from si_editor.model.kinds import Post


def _permission_missing(case: Case[Post]) -> Iterator[Finding]:
    if case.record.permission == "unknown":
        yield Finding(("permission",))


def _evidence_missing(case: Case[Post]) -> Iterator[Finding]:
    if case.record.permission == "granted" and not case.record.permission_evidence:
        yield Finding(("permission_evidence",))


def _author_missing(case: Case[Post]) -> Iterator[Finding]:
    if not case.record.author and not case.record.person:
        yield Finding(("author",))


def _permalink_missing(case: Case[Post]) -> Iterator[Finding]:
    if not case.record.permalink:
        # A retelling in the campaign's own words can stand without the post it retells.
        yield Finding(("permalink",), severity="warning" if case.record.permission == "own-words" else None)


def _date_missing(case: Case[Post]) -> Iterator[Finding]:
    if not case.record.date:
        yield Finding(("date",))


RULES: tuple[Rule[Post], ...] = (
    Rule(
        "post-permission-missing",
        "error",
        Post,
        "Nobody knows whether the author agreed. Ask, or retell the post in your own words.",
        _permission_missing,
        "EMB-05",
        "Copyright",
    ),
    Rule(
        "post-evidence-missing",
        "warning",
        Post,
        "The author agreed: note where that can be looked up.",
        _evidence_missing,
        "EMB-05",
        "Copyright",
    ),
    Rule(
        "post-author-missing",
        "error",
        Post,
        "Who posted this? Name the organisation, or choose the person.",
        _author_missing,
        "EMB-05",
        "Copyright",
    ),
    Rule(
        "post-permalink-missing",
        "error",
        Post,
        "The web address of the post is missing. Add it, so that others can look it up.",
        _permalink_missing,
        "EMB-05",
    ),
    Rule(
        "post-date-missing",
        "error",
        Post,
        "When was it posted? Add the day, the month or at least the year.",
        _date_missing,
        "EMB-05",
    ),
)
