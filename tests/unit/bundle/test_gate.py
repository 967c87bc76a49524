"""The gate, by table: what blocks, what is left out and why, and what goes out."""

from collections.abc import Mapping
from types import MappingProxyType

import pytest

from si_editor.bundle.gate import Gate, gate, is_of_drafts, narrow
from si_editor.model.problems import Problem, Severity
from si_editor.model.reading import Reading, read_record
from si_editor.model.records import CAMPAIGN_KEY, RecordKey
from si_editor.model.snapshot import Snapshot

PROJECT = RecordKey("project", "sempre")
OTHER = RecordKey("project", "mamba")
SPOTLIGHT = RecordKey("spotlight", "voice")
PERSON = RecordKey("person", "ana")
PICTURE = RecordKey("media", "map.png")
LOGO = RecordKey("media", "logo.svg")
PORTRAIT = RecordKey("media", "ana.jpg")
THEMES = RecordKey("vocabulary", "themes")

RECORDS: Mapping[RecordKey, Mapping[str, object]] = {
    CAMPAIGN_KEY: {"title": "Test", "logo": "logo.svg"},
    PROJECT: {"acronym": "SEMPRE", "status": "ready", "image": {"media": "map.png"}, "themes": ["care"]},
    OTHER: {"acronym": "MAMBA", "status": "ready", "related": [{"project": "sempre"}]},
    SPOTLIGHT: {"project": "sempre", "person": "ana", "status": "ready"},
    PERSON: {"name": "Ana", "portrait": {"media": "ana.jpg"}},
    PICTURE: {"alt": "A map"},
    LOGO: {"kind": "logo"},
    PORTRAIT: {"alt": "Ana"},
    THEMES: {"label": "Themes", "terms": [{"id": "care", "label": "Care"}]},
}


def snapshot(**changes: Mapping[str, object] | None) -> Snapshot:
    """Give the small catalogue, with fields of some records changed; None stands for a file that cannot be read."""
    readings: dict[RecordKey, Reading] = {}
    for key, data in RECORDS.items():
        change = changes.get(key.id.partition(".")[0], {})
        readings[key] = Reading(key, {}, None, ()) if change is None else read_record(key, {**data, **change})
    return Snapshot(MappingProxyType(readings))


def problem(key: RecordKey | None, code: str = "some-error", severity: Severity = "error") -> Problem:
    return Problem(code, severity, "Something is wrong.", key)


def left_out(decision: Gate) -> dict[str, tuple[str, tuple[str, ...]]]:
    return {entry.key.id: (entry.reason, entry.codes) for entry in decision.left_out}


def ids(decision: Gate) -> set[str]:
    return {key.id for key in decision.published}


def test_a_catalogue_without_errors_goes_out_whole() -> None:
    decision = gate(snapshot(), [problem(PROJECT, severity="warning"), problem(CAMPAIGN_KEY, severity="hint")])
    assert decision == Gate(frozenset({PROJECT, OTHER, SPOTLIGHT}), (), ())
    assert decision.is_open


@pytest.mark.parametrize("status", ["draft", "archived"])
def test_what_is_not_ready_is_left_out_and_named(status: str) -> None:
    decision = gate(snapshot(mamba={"status": status}), [problem(OTHER)])
    assert decision.is_open
    assert ids(decision) == {"sempre", "voice"}
    assert left_out(decision) == {"mamba": (status, ())}


@pytest.mark.parametrize("key", [None, CAMPAIGN_KEY, THEMES, LOGO])
@pytest.mark.parametrize("leave_out_unfit", [False, True])
def test_errors_of_the_catalogue_itself_always_block(key: RecordKey | None, leave_out_unfit: bool) -> None:
    decision = gate(snapshot(), [problem(key)], leave_out_unfit=leave_out_unfit)
    assert decision.blocking == (problem(key),)


@pytest.mark.parametrize(
    ("key", "unfit"),
    [
        (PROJECT, {"sempre": "errors", "voice": "reference"}),
        (OTHER, {"mamba": "errors"}),
        (SPOTLIGHT, {"voice": "errors"}),
        (PERSON, {"voice": "errors"}),
        (PORTRAIT, {"voice": "errors"}),
        (PICTURE, {"sempre": "errors", "voice": "reference"}),
    ],
)
def test_errors_of_entries_block_or_leave_out(key: RecordKey, unfit: dict[str, str]) -> None:
    closed = gate(snapshot(), [problem(key)])
    assert closed.blocking == (problem(key),)
    decision = gate(snapshot(), [problem(key)], leave_out_unfit=True)
    assert decision.is_open
    assert ids(decision) == {"sempre", "mamba", "voice"} - unfit.keys()
    assert {name: reason for name, (reason, _) in left_out(decision).items()} == unfit


def test_each_code_behind_an_entry_is_named_once() -> None:
    errors = [problem(SPOTLIGHT, "b"), problem(SPOTLIGHT, "a"), problem(SPOTLIGHT, "a"), problem(PERSON, "c")]
    assert left_out(gate(snapshot(), errors, leave_out_unfit=True)) == {"voice": ("errors", ("c", "a", "b"))}


def test_a_person_whom_only_drafts_show_blocks_nothing() -> None:
    catalogue = snapshot(voice={"status": "draft"})
    assert gate(catalogue, [problem(PERSON)]).is_open
    assert is_of_drafts(catalogue, problem(PERSON))


def test_a_voice_without_its_project_is_left_out() -> None:
    decision = gate(snapshot(sempre={"status": "draft"}), [])
    assert left_out(decision) == {"sempre": ("draft", ()), "voice": ("reference", ())}
    assert ids(decision) == {"mamba"}


def test_a_file_that_cannot_be_read_counts_as_ready() -> None:
    catalogue, unreadable = snapshot(mamba=None), problem(OTHER, "file-unreadable")
    assert not is_of_drafts(catalogue, unreadable)
    assert gate(catalogue, [unreadable]).blocking == (unreadable,)
    decision = gate(catalogue, [unreadable], leave_out_unfit=True)
    assert decision.is_open
    assert left_out(decision) == {"mamba": ("unreadable", ("file-unreadable",))}


def test_force_publishes_all_that_can_be_rendered() -> None:
    catalogue = snapshot(mamba={"acronym": ""})
    errors = [problem(None), problem(CAMPAIGN_KEY), problem(PROJECT), problem(OTHER, "value-missing")]
    decision = gate(catalogue, errors, force=True)
    assert decision.is_open
    assert ids(decision) == {"sempre", "voice"}
    assert left_out(decision) == {"mamba": ("unreadable", ())}


@pytest.mark.parametrize("withdrawn", ["2022-05-01", "some time last year", 2022])
@pytest.mark.parametrize("force", [False, True])
def test_who_has_withdrawn_is_never_heard(withdrawn: object, force: bool) -> None:
    catalogue = snapshot(ana={"consents": [{"purposes": ["name", "quote"], "withdrawn_on": withdrawn}]})
    decision = gate(catalogue, [], force=force)
    assert ids(decision) == {"sempre", "mamba"}
    assert left_out(decision) == {"voice": ("withdrawn", ())}


def test_who_cannot_be_read_may_have_withdrawn() -> None:
    decision = gate(snapshot(ana=None), [], force=True)
    assert left_out(decision) == {"voice": ("reference", ())}


def test_force_does_not_reach_over_a_consent_that_has_ended() -> None:
    ended = Problem("consent-ended", "error", "The consent has ended.", PROJECT, rule="GDPR-02")
    decision = gate(snapshot(), [ended, problem(OTHER)], force=True)
    assert decision.is_open
    assert ids(decision) == {"mamba"}
    assert left_out(decision) == {"sempre": ("errors", ("consent-ended",)), "voice": ("reference", ("consent-ended",))}


def test_what_cannot_be_rendered_is_left_out_with_all_that_needs_it() -> None:
    decision = gate(snapshot(mamba={"status": "draft"}), [], leave_out_unfit=True)
    narrowed = narrow(snapshot(mamba={"status": "draft"}), decision, [problem(PICTURE, "page-not-rendered")])
    assert narrowed.is_open
    assert narrowed.leaves_out_unfit
    assert narrowed.published == frozenset()
    assert left_out(narrowed) == {
        "mamba": ("draft", ()),
        "sempre": ("errors", ("page-not-rendered",)),
        "voice": ("reference", ()),
    }


def test_what_every_page_shows_cannot_be_left_out() -> None:
    decision = gate(snapshot(), [], leave_out_unfit=True)
    assert narrow(snapshot(), decision, [problem(LOGO)]).blocking == (problem(LOGO),)
    assert narrow(snapshot(), decision, [problem(OTHER)]).published == frozenset({PROJECT, SPOTLIGHT})


@pytest.mark.parametrize("key", [PICTURE, LOGO])
def test_force_lets_pages_go_without_a_file_that_cannot_be_shown(key: RecordKey) -> None:
    known = gate(snapshot(), [problem(key, "media-file-unfit")], force=True)
    found_later = narrow(snapshot(), gate(snapshot(), [], force=True), [problem(key, "page-not-rendered")])
    for decision in (known, found_later):
        assert decision.is_open
        assert decision.is_forced
        assert decision.published == gate(snapshot(), []).published
        (entry,) = [one for one in decision.left_out if one.key == key]
        assert entry.reason == "unusable"
