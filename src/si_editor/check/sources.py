"""Rules about proof: facts have a source, and what is not sure is not published."""

from collections.abc import Iterator

from si_editor.check.rule import Case, Finding, Rule, values
from si_editor.model.fieldspec import read_fields
from si_editor.model.isbn import is_isbn
from si_editor.model.kinds import Project, Spotlight
from si_editor.model.records import Record
from si_editor.model.sentences import Sentence
from si_editor.model.values import Quotation, Source


def _is_usable(source: Source) -> bool:
    return bool(source.url or source.citation)


def _project_missing(case: Case[Project]) -> Iterator[Finding]:
    if not any(_is_usable(source) for source in case.record.sources):
        yield Finding(("sources",))


def _spotlight_missing(case: Case[Spotlight]) -> Iterator[Finding]:
    if not any(_is_usable(source) for source in case.record.sources):
        yield Finding(("sources",))


def _empty(case: Case[Record]) -> Iterator[Finding]:
    for path, source in case.contents.groups(Source):
        if not _is_usable(source):
            yield Finding(path)


def _isbn_wrong(case: Case[Record]) -> Iterator[Finding]:
    for path, quotation in case.contents.groups(Quotation):
        if quotation.isbn is not None and not is_isbn(quotation.isbn):
            yield Finding((*path, "isbn"), values(value=quotation.isbn))


def _not_dated(case: Case[Record]) -> Iterator[Finding]:
    # A fact stays proved without the day, so this is no error; and whoever opens one source opens them all.
    found = [path for path, source in case.contents.groups(Source) if source.url and not source.accessed]
    if found:
        yield Finding((*found[0], "accessed"), values(count=len(found)))


def _unsure_unknown(case: Case[Project]) -> Iterator[Finding]:
    names = {spec.name for spec in read_fields(Project)}
    for path, name in case.items(("unsure",), case.record.unsure):
        if name.partition(".")[0] not in names:
            yield Finding(path, values(value=name))


def _unsure(case: Case[Project]) -> Iterator[Finding]:
    specs = {spec.name: spec for spec in read_fields(Project)}
    for path, name in case.items(("unsure",), case.record.unsure):
        spec = specs.get(name.partition(".")[0])
        if case.record.status == "ready" and spec is not None:
            yield Finding(path, values(name=Sentence(spec.label)))


RULES: tuple[Rule[Project] | Rule[Spotlight] | Rule[Record], ...] = (
    Rule(
        "source-missing",
        "error",
        Project,
        "There is no source. Add at least one web address or citation where the facts can be looked up.",
        _project_missing,
        "DQ-08",
    ),
    Rule(
        "statement-source-missing",
        "warning",
        Spotlight,
        "Where does the statement come from? Add a web address or a citation, such as the date of the conversation.",
        _spotlight_missing,
        "DQ-08",
    ),
    Rule(
        "source-empty",
        "warning",
        Record,
        "This source has neither a web address nor a citation, so nobody can look it up. Add one of them.",
        _empty,
        "DQ-08",
    ),
    Rule(
        "isbn-wrong",
        "warning",
        Record,
        "“{value}” is no ISBN: its last digit does not fit the others. Compare it with the imprint of the book.",
        _isbn_wrong,
        "",
        "ISO 2108",
    ),
    Rule(
        "source-not-dated",
        "hint",
        Record,
        "Sources of which nobody knows when they were last read: {count}. Add the day: web pages change.",
        _not_dated,
        "DQ-08",
    ),
    Rule(
        "unsure-unknown",
        "warning",
        Project,
        "“{value}” is not the name of a field, so nothing is left out of the page because of it. Correct the name.",
        _unsure_unknown,
        "DQ-11",
    ),
    Rule(
        "unsure-left-out",
        "hint",
        Project,
        "“{name}” is marked as not sure and is left out of the page. Find a source for it, then take the mark away.",
        _unsure,
        "DQ-11",
    ),
)
