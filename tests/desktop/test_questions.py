"""An answer names one of the campaign's questions, which are picked by their words."""

from pathlib import Path

import pytest

from si_editor.desktop.forms.services import QUESTIONS
from si_editor.desktop.lookups import CatalogueLookups
from si_editor.model.fieldspec import find_field, read_fields
from si_editor.model.kinds import Spotlight
from si_editor.model.problems import Problem
from si_editor.model.records import RecordKey
from si_editor.resources import sample_catalogue
from si_editor.store import Catalogue


def no_problems(_key: RecordKey) -> tuple[Problem, ...]:
    return ()


@pytest.fixture
def lookups() -> CatalogueLookups:
    return CatalogueLookups(Catalogue.open(Path(sample_catalogue())), no_problems)


def test_the_questions_of_the_campaign_are_offered_in_its_order(lookups: CatalogueLookups) -> None:
    assert [option.value for option in lookups.terms(QUESTIONS)] == ["meaning", "achieved", "funding"]
    assert lookups.terms(QUESTIONS)[0].label == "What does social innovation mean to you?"


def test_an_answer_picks_its_question() -> None:
    spec = find_field(read_fields(Spotlight), ("answers", 0, "question"))
    assert spec is not None
    assert spec.shape == "question"
