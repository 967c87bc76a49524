"""Checking the whole, one record, and what only the whole can tell."""

from collections.abc import Callable, Mapping
from dataclasses import replace
from datetime import date
from itertools import pairwise
from typing import Final

from si_editor.check import Index, check, check_catalogue, check_record
from si_editor.model.fieldpath import MISSING
from si_editor.model.problems import SEVERITIES, Problem, by_severity
from si_editor.model.records import RecordKey
from si_editor.model.snapshot import Snapshot

Build = Callable[[Mapping[str, object]], Snapshot]

SEMPRE: Final = RecordKey("project", "sempre")
MANY_FAULTS: Final[Mapping[str, object]] = {
    "project/sempre:teaser": "Cut off...",
    "project/sempre:links": [{"url": "nowhere"}, {"url": "http://a.eu", "label": "here"}],
    "project/twin": {"acronym": "Sempre", "programme": "baltic"},
    "person/ana:consents": MISSING,
    "page/imprint": MISSING,
    "campaign/catalogue:licence": MISSING,
    "file/shop.jpg": MISSING,
}


def test_the_whole_is_its_records_and_the_catalogue(build: Build, today: date) -> None:
    snapshot = build(MANY_FAULTS)
    parts = [check_record(snapshot, key, today) for key in snapshot.readings]
    together = [*check_catalogue(snapshot, today), *(problem for part in parts for problem in part)]
    whole = check(snapshot, today)
    assert len(whole) > 15
    assert sorted(together, key=by_severity) == sorted(whole, key=by_severity)


def test_the_worst_comes_first(build: Build, today: date) -> None:
    ranks = [SEVERITIES.index(problem.severity) for problem in check(build(MANY_FAULTS), today)]
    assert set(ranks) == {0, 1, 2}
    assert all(before <= after for before, after in pairwise(ranks))


def test_the_order_does_not_depend_on_the_order_of_files(build: Build, today: date) -> None:
    snapshot = build(MANY_FAULTS)
    turned = replace(snapshot, readings=dict(reversed(list(snapshot.readings.items()))))
    assert check(snapshot, today) == check(turned, today)


def test_an_index_of_an_earlier_snapshot_changes_nothing_but_the_time(build: Build, today: date) -> None:
    before = build({})
    index = Index(before)
    check(before, today, index)
    changed = build(MANY_FAULTS)
    kept = {key: before.readings.get(key, reading) for key, reading in changed.readings.items()}
    after = Snapshot({**kept, SEMPRE: changed.readings[SEMPRE]}, before.media_files)
    carried = Index(after, index)
    assert set(carried.known()) == set(before.readings) - {SEMPRE, RecordKey("page", "imprint")}
    assert check(after, today, carried) == check(after, today)


def test_a_record_that_is_not_there_has_no_problems(build: Build, today: date) -> None:
    assert check_record(build({}), RecordKey("project", "nobody"), today) == ()


def test_a_record_too_broken_to_read_gives_its_structural_problems(build: Build, today: date) -> None:
    problems = check_record(build({"project/sempre:acronym": MISSING}), SEMPRE, today)
    assert [(problem.code, problem.path) for problem in problems] == [("value-missing", ("acronym",))]


def test_structural_problems_name_the_rule_of_the_domain(build: Build, today: date) -> None:
    problems = check_record(build({"project/sempre:countries.0": "Atlantis"}), SEMPRE, today)
    assert [problem.rule for problem in problems if problem.code == "country-unknown"] == ["DQ-04"]


def test_problems_of_files_come_along(build: Build, today: date) -> None:
    problem = Problem("file-unreadable", "error", "The file cannot be read.", RecordKey("project", "torn"))
    snapshot = replace(build({}), file_problems=(problem,))
    assert check(snapshot, today) == (problem,)
    assert check_catalogue(snapshot, today) == (problem,)


def test_a_campaign_that_cannot_be_read_is_not_accused_of_empty_fields(build: Build, today: date) -> None:
    problems = check(build({"campaign/catalogue:title": MISSING}), today)
    about_campaign = [problem.code for problem in problems if problem.record == RecordKey("campaign", "catalogue")]
    assert about_campaign == ["value-missing"]


def test_a_catalogue_without_a_campaign_is_checked_all_the_same(build: Build, today: date) -> None:
    codes = {problem.code for problem in check(build({"campaign/catalogue": MISSING}), today)}
    assert {"funder-missing", "data-licence-missing"} <= codes
    assert {problem.code for problem in check(Snapshot({}), today)} >= {"imprint-page-missing"}


def test_labels_are_those_of_the_form(build: Build, today: date) -> None:
    problems = check_record(build({"project/sempre:end": MISSING}), SEMPRE, today)
    assert [problem.message for problem in problems] == [
        "End is not known. The year alone is enough to place the project in time."
    ]


def test_a_long_value_does_not_swell_the_sentence(build: Build, today: date) -> None:
    problems = check_record(build({"project/sempre:programme": "very long\n" * 500}), SEMPRE, today)
    messages = [problem.message for problem in problems if problem.code == "programme-unknown"]
    assert len(messages) == 1
    assert len(messages[0]) < 250
    assert "\n" not in messages[0]
    assert "…" in messages[0]
