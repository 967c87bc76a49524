"""Rules about vocabularies: what programmes must tell, and fields that mean nothing where they stand."""

from collections.abc import Iterator

from si_editor.check.rule import Case, Finding, Rule, values
from si_editor.model.fieldspec import read_fields
from si_editor.model.kinds import Vocabulary, VocabularyTerm


def _programme_incomplete(case: Case[Vocabulary]) -> Iterator[Finding]:
    if case.key.id != "programmes":
        return
    for path, term in case.items(("terms",), case.record.terms):
        for name in ("period", "funds", "countries"):
            if not getattr(term, name):
                yield Finding((*path, name), values(name=case.text(term.label)))


def _out_of_place(case: Case[Vocabulary]) -> Iterator[Finding]:
    bound = [spec for spec in read_fields(VocabularyTerm) if spec.only_in and case.key.id not in spec.only_in]
    for path, term in case.items(("terms",), case.record.terms):
        for spec in bound:
            if getattr(term, spec.name):
                yield Finding((*path, spec.name), values(vocabularies=", ".join(spec.only_in)))


def _empty(case: Case[Vocabulary]) -> Iterator[Finding]:
    if not case.record.terms:
        yield Finding(("terms",))


RULES: tuple[Rule[Vocabulary], ...] = (
    Rule(
        "programme-incomplete",
        "hint",
        Vocabulary,
        "{label} of {name} is not known, so its projects cannot be held against it. Add it.",
        _programme_incomplete,
        "EU-02",
    ),
    Rule(
        "term-field-out-of-place",
        "hint",
        Vocabulary,
        "“{label}” has a meaning only in: {vocabularies}. Take it out here.",
        _out_of_place,
    ),
    Rule(
        "vocabulary-empty",
        "warning",
        Vocabulary,
        "The vocabulary has no terms, so nothing can be chosen from it. Add some, or delete it.",
        _empty,
    ),
)
