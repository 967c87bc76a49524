"""Rules about voices: whose words they are, which questions they answer, and that their project is there."""

import re
from collections.abc import Iterator
from typing import Final

from si_editor.check.markup import read_markup
from si_editor.check.rule import Case, Finding, Rule, values
from si_editor.model.kinds import Spotlight
from si_editor.model.records import RecordKey
from si_editor.model.scalars import LocalisedValue
from si_editor.model.sentences import Sentence

_SHORT: Final = 60
_LONG: Final = 1200
_QUOTES: Final = str.maketrans(dict.fromkeys("\"'“”„‟‘’‚‹›«»"))
_SPACES: Final = re.compile(r"\s+")


def _project_unpublished(case: Case[Spotlight]) -> Iterator[Finding]:
    project = RecordKey("project", case.record.project)
    if case.is_ready and project in case.snapshot.readings and not case.snapshot.is_ready(project):
        yield Finding(("project",), values(name=case.name(project)))


def _empty(case: Case[Spotlight]) -> Iterator[Finding]:
    if not case.record.answers and not case.record.quote and case.record.video is None:
        yield Finding(("answers",))


def _unanswered(case: Case[Spotlight]) -> Iterator[Finding]:
    answered = {answer.question for answer in case.record.answers}
    for question in case.snapshot.campaign.questions:
        if question.id not in answered and answered:
            yield Finding(("answers",), values(question=case.text(question.text)))


def _unknown_question(case: Case[Spotlight]) -> Iterator[Finding]:
    known = {question.id for question in case.snapshot.campaign.questions}
    for path, answer in case.items(("answers",), case.record.answers):
        if answer.question not in known:
            yield Finding((*path, "question"), values(value=answer.question))


def _answered_twice(case: Case[Spotlight]) -> Iterator[Finding]:
    seen: set[str] = set()
    for path, answer in case.items(("answers",), case.record.answers):
        if answer.question in seen:
            yield Finding((*path, "question"), values(value=answer.question))
        seen.add(answer.question)


def _answer_length(case: Case[Spotlight]) -> Iterator[Finding]:
    for path, answer in case.items(("answers",), case.record.answers):
        count = len(read_markup(case.text(answer.text)).plain)
        if count < _SHORT:
            yield Finding((*path, "text"), values(count=count, wish=Sentence("Two full sentences say more")))
        elif count > _LONG:
            yield Finding(
                (*path, "text"), values(count=count, wish=Sentence("Two to five sentences are read to the end"))
            )


def _words(value: LocalisedValue | None) -> dict[str, str]:
    return {"": value} if isinstance(value, str) else dict(value or {})


def _plain(text: str) -> str:
    return _SPACES.sub(" ", read_markup(text).plain.translate(_QUOTES)).strip().rstrip(".!?…").casefold()


def _quote_elsewhere(case: Case[Spotlight]) -> Iterator[Finding]:
    if case.record.quote_voice != "verbatim":
        return
    for language, quote in _words(case.record.quote).items():
        answers = [
            _plain(text)
            for answer in case.record.answers
            if answer.voice == "verbatim"
            for other, text in _words(answer.text).items()
            if other == language or not (other and language)
        ]
        if not any(_plain(quote) in answer for answer in answers):
            yield Finding(("quote", language) if language else ("quote",), values(value=quote[:60]))


def _nobody_quoted(case: Case[Spotlight]) -> Iterator[Finding]:
    if case.record.person is not None:
        return
    for path, answer in case.items(("answers",), case.record.answers):
        if answer.voice == "verbatim":
            yield Finding((*path, "voice"))
    if case.record.quote and case.record.quote_voice == "verbatim":
        yield Finding(("quote_voice",))


def _date_missing(case: Case[Spotlight]) -> Iterator[Finding]:
    if case.record.date is None:
        yield Finding(("date",))


def _quote_missing(case: Case[Spotlight]) -> Iterator[Finding]:
    if not case.record.quote:
        yield Finding(("quote",))


RULES: tuple[Rule[Spotlight], ...] = (
    Rule(
        "spotlight-project-unpublished",
        "error",
        Spotlight,
        "The project {name} is not published, so this voice would stand alone. Set the project to ready first.",
        _project_unpublished,
        "OUT-04",
    ),
    Rule(
        "spotlight-empty",
        "error",
        Spotlight,
        "There is nothing to read or to see yet. Add an answer, a quote or a video.",
        _empty,
    ),
    Rule(
        "question-unanswered",
        "warning",
        Spotlight,
        "Not answered yet: “{question}” Ask for it, if you still can.",
        _unanswered,
    ),
    Rule(
        "answer-question-unknown",
        "error",
        Spotlight,
        "The campaign has no question “{value}”. Choose one of its questions.",
        _unknown_question,
    ),
    Rule(
        "answer-repeated",
        "warning",
        Spotlight,
        "The question “{value}” is answered twice. Put both answers together.",
        _answered_twice,
    ),
    Rule(
        "answer-length",
        "hint",
        Spotlight,
        "The answer has {count} characters. {wish}.",
        _answer_length,
    ),
    Rule(
        "quote-not-in-answer",
        "error",
        Spotlight,
        "“{value}” is marked as verbatim, but does not occur in a verbatim answer. Copy it from there letter by "
        "letter, or mark it as a paraphrase.",
        _quote_elsewhere,
        "LIC-05",
        "Berne Convention Art. 10",
    ),
    Rule(
        "quoted-person-missing",
        "error",
        Spotlight,
        "These are somebody’s own words, but nobody is named. Choose the person, or mark the words as a paraphrase.",
        _nobody_quoted,
        "LIC-05",
        "Berne Convention Art. 10",
    ),
    Rule(
        "spotlight-date-missing",
        "hint",
        Spotlight,
        "When was it said? A year is enough; spotlights are shown with the newest first.",
        _date_missing,
    ),
    Rule(
        "quote-missing",
        "hint",
        Spotlight,
        "There is no pull quote. One strong sentence makes visitors read on.",
        _quote_missing,
    ),
)
