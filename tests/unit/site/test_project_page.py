"""A profile: every fact in its place, and a new field without touching a template."""

from decimal import Decimal
from typing import Annotated

from pydantic import Field
from tests.unit.site.sample import new_catalogue, new_files, outline, site_of, snapshot_of, text_of

from si_editor.model.kinds import Project
from si_editor.model.reading import Reading
from si_editor.model.records import RecordKey
from si_editor.model.scalars import Text
from si_editor.model.snapshot import Snapshot
from si_editor.site import Site

ALPHA = "projects/alpha/index.html"


class WiderProject(Project):
    """A project with one public and one private field more than the program knows."""

    distance: Annotated[Text | None, Field(title="Distance covered")] = None


def test_a_profile_shows_its_facts() -> None:
    text = outline(site_of(), ALPHA).text
    for fact in (
        "Alph@ Two",
        "First title",
        "A bus that comes when called.",
        "Nobody comes by.",
        "Interreg North",
        "Transnational cooperation",
        "March 2016 – February 2019",
        "City of Lille",
        "Ville de Lille",
        "Sweden",
        "Some partner countries are still missing here.",
        "€1,000,000",
        "€850,000 (85%)",
        "as of 2019",
        "European Regional Development Fund",
        (
            "The European Union supported Alph@ Two through the European Regional Development Fund, "
            "in the programme Interreg North."
        ),
        "Ageing & care",
        "Older people",
        "Rural",
        "no longer online",
        "archived copy",
        "Extends",
        "Photo: Some One",
        "CC BY 4.0",
        "read: 29 June 2021",
    ):
        assert fact in text, fact


def test_links_in_the_text_become_relative_and_unpublished_targets_plain() -> None:
    html = text_of(site_of(), ALPHA)
    assert '<a href="../../projects/beta/index.html">beta</a>' in html
    assert '<a href="../../why/index.html">why</a>' in html
    assert ">draft</a>" not in html
    assert "draft" in html


def test_a_relation_is_told_from_both_sides() -> None:
    assert "Extended by" in outline(site_of(), "projects/beta/index.html").text


def test_an_archived_link_leads_to_its_copy() -> None:
    html = text_of(site_of(), ALPHA)
    assert "https://web.example/a" in html
    assert "https://kept.example" not in html


def test_the_film_waits_for_a_click() -> None:
    html = text_of(site_of(), ALPHA)
    assert 'data-embed="https://www.youtube-nocookie.com/embed/abcdefghijk"' in html
    assert "<iframe" not in html
    assert "loaded only when you press play" in html
    assert "Spoken words." in html
    assert "static/player.js" in html


def test_a_film_with_a_false_id_is_not_shown() -> None:
    catalogue = new_catalogue()
    catalogue["project/alpha"]["video"] = {"provider": "youtube", "id": '"><script>'}
    assert "data-embed" not in text_of(site_of(catalogue), ALPHA)


def test_values_that_are_not_proven_are_left_out_everywhere() -> None:
    catalogue = new_catalogue()
    catalogue["project/alpha"] |= {"unsure": ["budget", "leads.0.city", "acronym"], "priority": "Kept priority"}
    site = site_of(catalogue)
    html = text_of(site, ALPHA)
    assert "1,000,000" not in html
    assert "Lille, France" not in html
    assert "Alph@ Two" in html
    assert "Kept priority" in html
    for address in ("data/catalogue.json", "data/projects.csv"):
        assert "1000000" not in text_of(site, address)
        assert "unsure" not in text_of(site, address)


def test_a_new_field_of_the_model_turns_up_on_the_page_by_itself() -> None:
    snapshot = snapshot_of(new_catalogue(), new_files())
    key = RecordKey("project", "beta")
    wider = WiderProject(acronym="+BETA", status="ready", distance="Twelve kilometres")
    readings = {**snapshot.readings, key: Reading(key, {}, wider, ())}
    site = Site(Snapshot(readings, snapshot.media_files), new_files().__getitem__, frozenset({key}))
    text = outline(site, "projects/beta/index.html").text
    assert "Distance covered" in text
    assert "Twelve kilometres" in text
    assert "Twelve kilometres" in text_of(site, "data/catalogue.json")


def test_a_project_with_an_acronym_alone_has_a_page_without_empty_headings() -> None:
    catalogue = new_catalogue()
    catalogue["project/bare"] = {"acronym": "BARE", "status": "ready"}
    text = outline(site_of(catalogue), "projects/bare/index.html").text
    for heading in ("The need", "Read on", "Budget", "Countries", "Sources", "Related projects"):
        assert heading not in text


def test_rounded_money_is_called_about() -> None:
    catalogue = new_catalogue()
    catalogue["project/alpha"]["budget"] = {"total": Decimal(1900000), "rounded": True}
    assert "about €1,900,000" in outline(site_of(catalogue), ALPHA).text


def test_the_welcome_page_counts() -> None:
    text = outline(site_of(), "index.html").text
    assert "2 projects, 3 countries." in text
