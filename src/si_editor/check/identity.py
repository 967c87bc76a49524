"""Rules about names: ids that work on every system, and nothing that goes by the name of something else."""

import unicodedata
from collections.abc import Iterator

from si_editor.check.rule import Case, Finding, Rule, values
from si_editor.model.kinds import Campaign, Page, Project, Vocabulary
from si_editor.model.ordering import folded
from si_editor.model.records import Record, RecordKey
from si_editor.model.scalars import is_identifier
from si_editor.model.sentences import Sentence


def _unfit_id(case: Case[Record]) -> Iterator[Finding]:
    # A media entry is named after its file, which has rules of its own.
    if case.key.kind not in {"media", "campaign"} and not is_identifier(case.key.id):
        yield Finding((), values(value=case.key.id))


def _id_twins(case: Case[Campaign]) -> Iterator[Finding]:
    seen: dict[tuple[str, str], str] = {}
    for other in sorted(case.snapshot.readings):
        name = unicodedata.normalize("NFC", other.id).casefold()
        first = seen.setdefault((other.kind, name), other.id)
        if first != other.id:
            yield Finding((), values(value=other.id, other=first), record=other)


def _repeated_acronym(case: Case[Campaign]) -> Iterator[Finding]:
    for keys in case.index.acronyms.values():
        first = case.snapshot.find(keys[0], Project)
        for key in keys[1:]:
            project = case.snapshot.find(key, Project)
            if first is None or project is None:
                continue
            # keep.eu promises unique acronyms only within one programme: elsewhere two may rightly be equal.
            is_same = first.programme == project.programme
            params = values(value=project.acronym, other=keys[0].id)
            yield Finding(("acronym",), params, "error" if is_same else None, key)


def _taken_alias(case: Case[Campaign]) -> Iterator[Finding]:
    for one, project in case.snapshot.projects():
        for path, alias in case.items_of(one, ("aliases",), project.aliases):
            others = [other for other in case.index.project_names.get(folded(alias), ()) if other != one]
            if others:
                yield Finding(path, values(value=alias, other=case.name(others[0])), record=one)


def _idle_alias(case: Case[Project]) -> Iterator[Finding]:
    for path, alias in case.items(("aliases",), case.record.aliases):
        if folded(alias) == folded(case.record.acronym):
            yield Finding(path, values(value=alias))


def _repeated_title(case: Case[Campaign]) -> Iterator[Finding]:
    seen: dict[str, RecordKey] = {}
    for one, page in case.snapshot.records(Page):
        if page.status == "ready":
            first = seen.setdefault(case.text(page.title).casefold(), one)
            if first != one:
                yield Finding(("title",), values(value=case.text(page.title), other=first.id), record=one)


def _repeated_role(case: Case[Campaign]) -> Iterator[Finding]:
    seen: dict[str, RecordKey] = {}
    for one, page in case.snapshot.records(Page):
        if page.status == "ready" and page.role != "other":
            first = seen.setdefault(page.role, one)
            if first != one:
                yield Finding(("role",), values(value=Sentence(page.role), other=case.name(first)), record=one)


def _repeated_term(case: Case[Vocabulary]) -> Iterator[Finding]:
    seen: set[str] = set()
    for path, term in case.items(("terms",), case.record.terms):
        if term.id in seen:
            yield Finding((*path, "id"), values(value=term.id))
        seen.add(term.id)


def _repeated_term_name(case: Case[Vocabulary]) -> Iterator[Finding]:
    owners: dict[str, str] = {}
    for path, term in case.items(("terms",), case.record.terms):
        names = [((*path, "label"), case.text(term.label))]
        names += list(case.items((*path, "aliases"), term.aliases))
        for place, name in names:
            owner = owners.setdefault(folded(name), term.id)
            if owner != term.id:
                yield Finding(place, values(value=name, other=owner))


def _repeated_question(case: Case[Campaign]) -> Iterator[Finding]:
    seen: set[str] = set()
    for path, question in case.items(("questions",), case.record.questions):
        if question.id in seen:
            yield Finding((*path, "id"), values(value=question.id))
        seen.add(question.id)


RULES: tuple[Rule[Record] | Rule[Campaign] | Rule[Project] | Rule[Vocabulary], ...] = (
    Rule(
        "id-unfit",
        "error",
        Record,
        "The id “{value}” cannot be part of a web address. Rename the entry: small letters, digits and hyphens.",
        _unfit_id,
        "DQ-01",
    ),
    Rule(
        "id-twins",
        "error",
        Campaign,
        "“{value}” and “{other}” differ only in capitals or in how accents are stored; many systems take them for one "
        "file. Rename one of them.",
        _id_twins,
        "DQ-01",
        scope="catalogue",
    ),
    Rule(
        "acronym-repeated",
        "warning",
        Campaign,
        "The entry “{other}” has the acronym {value} too. If both are the same project, keep one of them.",
        _repeated_acronym,
        "DQ-01",
        "keep.eu: acronyms are unique within a programme",
        scope="catalogue",
    ),
    Rule(
        "alias-taken",
        "warning",
        Campaign,
        "Whoever searches for “{value}” finds {other} too, which goes by that name. Keep it in one project.",
        _taken_alias,
        "DQ-01",
        scope="catalogue",
    ),
    Rule(
        "alias-idle",
        "hint",
        Project,
        "“{value}” is found already by the acronym. Take it out.",
        _idle_alias,
    ),
    Rule(
        "page-title-repeated",
        "error",
        Campaign,
        "The page “{other}” has the title “{value}” too. Give each page a title of its own.",
        _repeated_title,
        "A11Y-08",
        "WCAG 2.4.2",
        scope="catalogue",
    ),
    Rule(
        "page-role-repeated",
        "error",
        Campaign,
        "The page “{other}” already fills the place “{value}” of the site. Give one of them another place.",
        _repeated_role,
        scope="catalogue",
    ),
    Rule(
        "term-repeated",
        "error",
        Vocabulary,
        "Two terms have the id “{value}”. Give one of them another id, or merge them.",
        _repeated_term,
        "DQ-01",
    ),
    Rule(
        "term-name-repeated",
        "warning",
        Vocabulary,
        "“{value}” also stands for the term “{other}”. A name should lead to one term only.",
        _repeated_term_name,
    ),
    Rule(
        "question-repeated",
        "error",
        Campaign,
        "Two questions have the id “{value}”, so answers cannot be told apart. Give one of them another id.",
        _repeated_question,
        "DQ-01",
    ),
)
