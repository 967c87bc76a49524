"""One-click mends: each makes its problem vanish, and guesses nothing."""

from collections.abc import Callable, Mapping, Sequence
from datetime import date
from typing import Final

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.unit.check import (
    test_consent,
    test_dates,
    test_formatting,
    test_identity,
    test_licences,
    test_links,
    test_money,
    test_partnership,
    test_pictures,
    test_posts,
    test_privacy,
    test_references,
    test_site_duties,
    test_sources,
    test_spotlights,
    test_texts,
    test_videos,
    test_visibility,
    test_vocabularies,
)

from si_editor.check import RULES, check
from si_editor.editing.mend import SENTENCES
from si_editor.editing.mends import MENDINGS, Mend, mends
from si_editor.editing.mends_texts import shortened, ungarbled
from si_editor.model.fieldpath import MISSING, value_at
from si_editor.model.problems import Problem
from si_editor.model.reading import read_record
from si_editor.model.records import RecordKey
from si_editor.model.sentences import STRUCTURE_SENTENCES
from si_editor.model.snapshot import MediaFacts, Snapshot
from si_editor.store import apply_change

Changes = Mapping[str, object]
Build = Callable[[Changes], Snapshot]

_SEMPRE = "project/sempre"

# What is wrong, and what stands on the buttons then.
EXAMPLES: Final[Mapping[str, Sequence[tuple[Changes, tuple[str, ...]]]]] = {
    "country-unknown": [
        ({f"{_SEMPRE}:leads.0.country": "Griechenland"}, ("Use ISO code GR",)),
        ({f"{_SEMPRE}:countries": ["DE", "Danmark"]}, ("Use ISO code DK",)),
    ],
    "country-code-other": [({f"{_SEMPRE}:countries": ["DE", "DK", "EL"]}, ("Use ISO code GR",))],
    "date-invalid": [
        ({f"{_SEMPRE}:end": "12.03.2020"}, ("Write 2020-03-12",)),
        ({f"{_SEMPRE}:end": "März 2019"}, ("Write 2019-03",)),
        ({f"{_SEMPRE}:end": "03/04/2019"}, ("Write 2019-04-03", "Write 2019-03-04")),
        ({f"{_SEMPRE}:end": 20190401}, ("Write 2019-04-01",)),
    ],
    "language-unknown": [
        ({f"{_SEMPRE}:links.0.language": "German"}, ("Use the tag de",)),
        ({f"{_SEMPRE}:links.0.language": "DE_at"}, ("Use the tag de-at",)),
    ],
    "address-invalid": [
        ({f"{_SEMPRE}:links.0.url": "www.sempre-project.eu"}, ("Write https://www.sempre-project.eu",)),
        ({f"{_SEMPRE}:links.0.url": "doi:10.1234/abc.5"}, ("Write https://doi.org/10.1234/abc.5",)),
        ({f"{_SEMPRE}:links.0.url": "0000-0002-1825-009x"}, ("Write https://orcid.org/0000-0002-1825-009X",)),
        ({f"{_SEMPRE}:links.0.url": "https:/sempre.eu/a b"}, ("Write https://sempre.eu/ab",)),
    ],
    "mail-invalid": [({"person/ana:mailbox": "info (at) villages.eu"}, ("Write info@villages.eu",))],
    "id-invalid": [({"vocabulary/themes:terms.0.id": "Rural Services"}, ("Use “rural-services”",))],
    "colour-invalid": [({"campaign/catalogue:accent": "C8452F"}, ("Use “#c8452f”",))],
    "number-expected": [
        ({f"{_SEMPRE}:budget.total": "4.000.000,50 €"}, ("Write 4000000.5",)),
        ({f"{_SEMPRE}:budget.rate": "75 %"}, ("Write 0.75",)),
        ({f"{_SEMPRE}:partner_count": "EUR 16"}, ("Write 16",)),
    ],
    "number-out-of-range": [({f"{_SEMPRE}:budget.rate": 75}, ("Write 0.75",))],
    "flag-expected": [
        ({f"{_SEMPRE}:budget.rounded": "ja"}, ("Set to yes",)),
        ({f"{_SEMPRE}:budget.rounded": "nein"}, ("Set to no",)),
    ],
    "choice-unknown": [
        ({"media/shop.jpg:licence": "CC BY 4.0"}, ("Use “CC-BY-4.0”",)),
        ({f"{_SEMPRE}:status": "in progress"}, ("Set to draft",)),
    ],
    "text-expected": [({f"{_SEMPRE}:acronym": 4711}, ("Keep it as text",))],
    "list-expected": [
        ({f"{_SEMPRE}:themes": "rural"}, ("Make it a list",)),
        ({f"{_SEMPRE}:partners": "Island Union"}, ("Make it a list",)),
        ({f"{_SEMPRE}:partners": {"name": "Island Union"}}, ("Make it a list",)),
    ],
    "group-expected": [
        ({f"{_SEMPRE}:partners": ["Island Union"]}, ("Take it as “Name”",)),
        ({f"{_SEMPRE}:image": "shop.jpg"}, ("Take it as “File”",)),
        ({f"{_SEMPRE}:sources.0": "https://keep.eu/1"}, ("Take it as “Web address”",)),
        ({f"{_SEMPRE}:sources.0": "Report, page 3"}, ("Take it as “Citation”",)),
    ],
    "field-unknown": [({f"{_SEMPRE}:Need": "No bus on Sundays"}, ("Move it to “The need”",))],
    "value-missing": [({f"{_SEMPRE}:partners": [{"name": " "}]}, ("Take it out of the list",))],
    "teaser-too-long": [
        ({f"{_SEMPRE}:teaser": "People make their services. " * 7}, ("Shorten at the last sentence",)),
        (
            {f"{_SEMPRE}:teaser": {"en": "They do it e.g. here. " + "And " * 50 + "so."}},
            ("Shorten at the last sentence",),
        ),
    ],
    "text-too-long": [({f"{_SEMPRE}:image.alt": "A shop. " + "A door " * 60}, ("Shorten at the last sentence",))],
    "teaser-cut": [
        ({f"{_SEMPRE}:teaser": "The shop opens. And then …"}, ("Shorten at the last sentence",)),
        (
            {f"{_SEMPRE}:teaser": "A bus co…", f"{_SEMPRE}:body": "A bus comes when called. " + "It is so. " * 30},
            ("Complete the sentence from the text",),
        ),
    ],
    "teaser-unfinished": [({f"{_SEMPRE}:teaser": "A shop for all"}, ("Put a full stop at the end",))],
    "text-garbled": [
        ({f"{_SEMPRE}:need": "MÃ¼nchen fÃ¼r Ã¤ltere"}, ("Restore the letters",)),
        ({f"{_SEMPRE}:need": "Shops &amp; buses for MalmÃ¶ é"}, ("Restore the letters",)),
    ],
    "text-unseen-sign": [({f"{_SEMPRE}:need": "Thin\u200bning"}, ("Remove the unseen signs",))],
    "text-untidy": [({f"{_SEMPRE}:need": " Malmo\u0308 "}, ("Tidy up",))],
    "text-unfinished": [({f"{_SEMPRE}:need": "tbd"}, ("Empty the field",))],
    "token-unknown": [({"page/why:lead": "{project} in {country}."}, ("Use “{projects}, {countries}”",))],
    "heading-first-level": [
        ({f"{_SEMPRE}:body": "# One\n\n## Two\n\n```\n# no\n```"}, ("Move all headings one level down",))
    ],
    "heading-skipped": [({f"{_SEMPRE}:body": "## One\n\n#### Two\n\n##### Three"}, ("Make it level 3",))],
    "heading-empty": [({f"{_SEMPRE}:body": "## One\n\n##\n\nText."}, ("Delete the empty heading",))],
    "html-not-shown": [({f"{_SEMPRE}:body": "<p>A <b>bus</b><br>and</p>"}, ("Turn it into Markdown signs",))],
    "text-reference-missing": [
        ({f"{_SEMPRE}:body": "See [the voice](spotlight:none) here."}, ("Keep the words without the link",))
    ],
    "text-reference-unpublished": [
        (
            {f"{_SEMPRE}:body": "See [the voice](project:mamba) here.", "project/mamba:status": "draft"},
            ("Keep the words without the link",),
        )
    ],
    "link-target-unusable": [
        (
            {f"{_SEMPRE}:body": "See [the guide](www.villages.eu/a) here."},
            ("Put https:// in front", "Keep the words without the link"),
        )
    ],
    "post-embedded": [
        ({"post/start:text": "<blockquote>We <b>go</b></blockquote><script>x()</script>"}, ("Keep only the words",))
    ],
    "period-reversed": [({f"{_SEMPRE}:start": "2020", f"{_SEMPRE}:end": "2016-01"}, ("Swap start and end",))],
    "period-outside-programme": [
        ({f"{_SEMPRE}:start": "2024", f"{_SEMPRE}:end": "2025"}, ("Leave “Start” out as not sure",))
    ],
    "country-not-listed": [({f"{_SEMPRE}:countries": ["DE"]}, ("Add DK to the countries",))],
    "countries-missing": [({f"{_SEMPRE}:countries": MISSING}, ("Take the partners’ countries: DE, DK",))],
    "organisation-repeated": [
        (
            {f"{_SEMPRE}:partners": [{"name": "Village  Union".replace("  ", " "), "country": "DE"}]},
            ("Take it out of the list",),
        )
    ],
    "budget-share-too-large": [
        (
            {f"{_SEMPRE}:budget.total": 3000000, f"{_SEMPRE}:budget.eu": 4000000},
            ("Swap total and EU share",),
        )
    ],
    "budget-rate-differs": [({f"{_SEMPRE}:budget.rate": 0.85}, ("Set the rate to 0.75",))],
    "entry-repeated": [({f"{_SEMPRE}:countries": ["DE", "DK", "DE"]}, ("Take “DE” out",))],
    "alias-idle": [({f"{_SEMPRE}:aliases": ["Sempre"]}, ("Take “Sempre” out",))],
    "alias-taken": [({f"{_SEMPRE}:aliases": ["Mamba"]}, ("Take “Mamba” out",))],
    "term-name-repeated": [
        (
            {"vocabulary/themes:terms.1": {"id": "care", "label": "Care", "aliases": ["Rural services"]}},
            ("Take “Rural services” out",),
        )
    ],
    "term-repeated": [
        ({"vocabulary/themes:terms.1": {"id": "rural", "label": "Rural services"}}, ("Take it out of the list",))
    ],
    "question-repeated": [
        (
            {"campaign/catalogue:questions.2": {"id": "meaning", "text": "What does it mean to you?"}},
            ("Take it out of the list",),
        )
    ],
    "link-repeated": [
        (
            {f"{_SEMPRE}:links.1": {"label": "Handbook", "url": "https://sempre-project.eu"}},
            ("Take it out of the list",),
        )
    ],
    "captions-repeated": [
        (
            {"spotlight/mamba-ana:video.captions.1": {"media": "ride-en.vtt", "language": "en"}},
            ("Take it out of the list",),
        )
    ],
    "relation-to-itself": [({"project/mamba:related.0.project": "mamba"}, ("Take it out of the list",))],
    "relation-circular": [
        ({f"{_SEMPRE}:related": [{"project": "mamba", "relation": "follow-up-of"}]}, ("Take it out of the list",))
    ],
    "source-empty": [({f"{_SEMPRE}:sources.1": {"url": ""}}, ("Take it out of the list",))],
    "unsure-unknown": [({f"{_SEMPRE}:unsure": ["Number of partners"]}, ("Use “partner_count”",))],
    "reference-missing": [
        ({"spotlight/mamba-ana:project": "MAMBA"}, ("Use “mamba”",)),
        ({"spotlight/mamba-ana:person": "Ána"}, ("Use “ana”",)),
    ],
    "term-unknown": [
        ({f"{_SEMPRE}:themes": ["Rural Services"]}, ("Use “rural”",)),
        ({f"{_SEMPRE}:themes": ["Young carers"]}, ("Add “Young carers” to the vocabulary",)),
    ],
    "programme-unknown": [({f"{_SEMPRE}:programme": "BSR"}, ("Use “baltic”",))],
    "answer-question-unknown": [
        ({"spotlight/mamba-ana:answers.0.question": "what-did-it-change"}, ()),
        (
            {
                "spotlight/mamba-ana:answers.0.question": "the-meaning",
                "campaign/catalogue:questions.0.text": "The-Meaning",
            },
            ("Use “meaning”",),
        ),
    ],
    "answer-repeated": [
        (
            {
                "spotlight/mamba-ana:answers.2": {
                    "question": "result",
                    "text": "And they come home again, with a bag full of bread and with news to tell.",
                }
            },
            ("Put both answers together",),
        )
    ],
    "quote-not-in-answer": [({"spotlight/mamba-ana:quote": "never said"}, ("Mark as a paraphrase",))],
    "accessibility-barriers-contradict": [
        ({"page/accessibility:accessibility.conformity": "full"}, ("Choose “partial”",))
    ],
    "address-tracking": [
        ({f"{_SEMPRE}:links.0.url": "https://sempre-project.eu/a?id=3&utm_source=x"}, ("Cut the tracking off",))
    ],
    "statement-wrong": [
        (
            {"campaign/catalogue:funding.statement": "Paid by the European Union"},
            ("Write “Funded by the European Union”", "Write “Co-funded by the European Union”"),
        )
    ],
    "menu-page-unpublished": [({"page/welcome:status": "draft"}, ("Take “Welcome” out",))],
    "term-field-out-of-place": [({"vocabulary/themes:terms.0.strand": "A"}, ("Empty the field",))],
    "alt-missing": [
        ({f"{_SEMPRE}:image.alt": MISSING, "media/shop.jpg:alt": MISSING}, ("Mark as decorative",)),
    ],
    "alt-to-reuse": [({"media/shop.jpg:alt": MISSING}, ("Mark as decorative",))],
    "alt-is-file-name": [({f"{_SEMPRE}:image.alt": "shop.jpg"}, ("Mark as decorative",))],
    "alt-on-decoration": [({f"{_SEMPRE}:image.decorative": True}, ("Keep the description", "Keep it as decoration"))],
    "alt-idle": [({f"{_SEMPRE}:image.alt": "Photo of a small shop."}, ("Cut “Photo of”",))],
    "media-file-missing": [({f"{_SEMPRE}:image.media": "Shop.JPEG"}, ("Use shop.jpg",))],
    "media-undescribed": [({"media/shop.jpg": MISSING}, ("Make its entry",))],
    "media-file-undescribed": [({"file/new.png": MediaFacts("new.png", 10, "x")}, ("Make its entry",))],
    "media-kind-unfit": [({"media/shop.jpg:kind": "video"}, ("Set the kind to picture",))],
    "licence-no-changes": [
        ({"media/shop.jpg:licence": "CC-BY-ND-4.0", "media/shop.jpg:focus": {"x": 0.2}}, ("Take the focus out",))
    ],
    "video-nothing-to-play": [({"spotlight/mamba-ana:video.provider": "youtube"}, ("Play the file",))],
    "video-id-unfit": [
        (
            {
                "spotlight/mamba-ana:video.provider": "vimeo",
                "spotlight/mamba-ana:video.id": "https://youtu.be/dQw4w9WgXcQ",
            },
            ("Take the id from the address",),
        )
    ],
}

# What only people can mend: a fact is missing, a decision is theirs, or another command leads there.
FOR_PEOPLE: Final = frozenset(
    """
too-few value-invalid id-unfit id-twins acronym-repeated page-title-repeated page-role-repeated reference-unpublished
follow-up-earlier language-not-known language-without-words description-missing teaser-missing body-missing body-short
title-missing page-empty translation-missing translation-unshown text-picture link-text-vague link-text-missing
link-text-address address-not-linked link-text-repeated period-incomplete period-long date-in-future lead-missing
lead-without-country country-outside-area partner-count-differs themes-missing too-many-entries budget-missing
budget-implausible budget-without-source source-missing statement-source-missing source-not-dated unsure-left-out
link-gone link-archive-missing link-unchecked link-stale link-label-missing address-private address-example
address-insecure alt-is-caption media-type-unfit media-without-file
media-name-unfit media-file-empty media-file-unfit media-shown-unfit
media-file-heavy media-unused media-twins media-repeated licence-missing licence-holder-missing
licence-permission-missing licence-credit-missing licence-source-missing licence-title-missing licence-not-commercial
logo-permission-missing quotation-unproved quotation-address-missing quotation-long keep-uncredited
commission-uncredited data-licence-missing captions-missing transcript-missing isbn-wrong accent-pale
hosted-transcript-missing poster-missing poster-foreign video-title-missing
video-language-missing consent-missing consent-too-narrow consent-withdrawn consent-ended consent-unproved
consent-untraced consent-languages consent-ends-soon guardian-missing special-consent-missing sensitive-facts-possible
legal-basis-missing legal-basis-unweighed person-role-missing mail-private mail-personal mail-in-text
birth-date-in-text programme-missing funds-missing fund-not-of-programme regime-missing emblem-unfit
site-funds-missing statement-missing statement-without-union statement-unverified site-programme-missing
regime-differs statement-idle emblem-second funder-missing funder-incomplete imprint-page-missing privacy-page-missing
accessibility-page-missing credits-page-missing welcome-page-missing imprint-empty accessibility-statement-missing
accessibility-fact-missing accessibility-barriers-missing accessibility-alternative-missing accessibility-review-old
privacy-notice-missing privacy-fact-missing base-url-missing base-url-in-folder site-description-missing
site-contact-missing
questions-missing spotlight-project-unpublished spotlight-empty question-unanswered answer-length
quoted-person-missing spotlight-date-missing quote-missing post-permission-missing post-evidence-missing
post-author-missing post-permalink-missing post-date-missing programme-incomplete vocabulary-empty
""".split()
)

_CASES: Final = [
    pytest.param(changes, id=f"{module.__name__.rpartition('_')[2]}-{code}")
    for module in (
        test_consent,
        test_dates,
        test_formatting,
        test_identity,
        test_licences,
        test_links,
        test_money,
        test_partnership,
        test_pictures,
        test_posts,
        test_privacy,
        test_references,
        test_site_duties,
        test_sources,
        test_spotlights,
        test_texts,
        test_videos,
        test_visibility,
        test_vocabularies,
    )
    for code, (changes, *_) in module.CASES.items()
]


def mended(snapshot: Snapshot, mend: Mend) -> Snapshot:
    """Give the catalogue with the changes of a mend made."""
    readings = dict(snapshot.readings)
    for change in mend.changes:
        reading = readings.get(change.record)
        data = apply_change(reading.data if reading is not None else MISSING, change)
        assert isinstance(data, dict)
        readings[change.record] = read_record(change.record, data)
    return Snapshot(readings, snapshot.media_files, snapshot.file_problems)


def _same(problems: Sequence[Problem], one: Problem) -> int:
    """Count the problems of one code in one entry, or of one field if there is none left around it."""
    return sum(problem.code == one.code and problem.record == one.record for problem in problems)


def _assert_vanishes(snapshot: Snapshot, problem: Problem, mend: Mend, today: date) -> None:
    after = check(mended(snapshot, mend), today)
    assert _same(after, problem) < _same(check(snapshot, today), problem), (problem, mend)


def test_every_rule_either_has_a_mend_or_is_left_to_people() -> None:
    codes = {rule.code for rule in RULES} | set(STRUCTURE_SENTENCES)
    assert set(MENDINGS) | FOR_PEOPLE == codes
    assert set(MENDINGS) & FOR_PEOPLE == set()
    assert set(EXAMPLES) == set(MENDINGS)


@pytest.mark.feature(11)
@pytest.mark.parametrize("code", EXAMPLES)
def test_a_mend_makes_its_problem_vanish(build: Build, today: date, code: str) -> None:
    for changes, words in EXAMPLES[code]:
        snapshot = build(changes)
        problems = [problem for problem in check(snapshot, today) if problem.code == code]
        assert problems, changes
        found = [mends(snapshot, problem) for problem in problems]
        assert next((tuple(mend.words for mend in one) for one in found if one), ()) == words
        for problem, offered in zip(problems, found, strict=True):
            for mend in offered:
                _assert_vanishes(snapshot, problem, mend, today)


@pytest.mark.parametrize("changes", _CASES)
def test_whatever_is_offered_for_a_broken_rule_mends_it(build: Build, today: date, changes: Changes) -> None:
    snapshot = build(changes)
    for problem in check(snapshot, today):
        for mend in mends(snapshot, problem):
            _assert_vanishes(snapshot, problem, mend, today)


def test_a_mend_of_yesterday_finds_nothing_to_do(build: Build, today: date) -> None:
    problem = next(one for one in check(build({f"{_SEMPRE}:end": "12.03.2020"}), today) if one.code == "date-invalid")
    assert mends(build({}), problem) == ()


@pytest.mark.parametrize(
    "changes",
    [
        {f"{_SEMPRE}:budget.total": "about 2 million"},
        {f"{_SEMPRE}:end": "next spring"},
        {f"{_SEMPRE}:countries": ["Narnia"]},
        {f"{_SEMPRE}:links.0.url": "see the website"},
        {f"{_SEMPRE}:teaser": "a" * 170},
        {f"{_SEMPRE}:budget.total": 1, f"{_SEMPRE}:budget.eu": 4000000, f"{_SEMPRE}:budget.rate": MISSING},
    ],
)
def test_what_cannot_be_known_is_not_guessed(build: Build, today: date, changes: Changes) -> None:
    snapshot = build(changes)
    broken = {key.partition(":")[2].split(".")[0] for key in changes}
    problems = [one for one in check(snapshot, today) if one.path and one.path[0] in broken and one.severity == "error"]
    assert [mend.words for one in problems for mend in mends(snapshot, one) if mend.code.startswith("use-")] == []


def test_a_new_term_stands_in_the_vocabulary_and_in_the_entry(build: Build, today: date) -> None:
    snapshot = build({f"{_SEMPRE}:themes": ["Young carers"]})
    problem = next(one for one in check(snapshot, today) if one.code == "term-unknown")
    after = mended(snapshot, mends(snapshot, problem)[0])
    assert after.readings[RecordKey("project", "sempre")].data["themes"] == ["young-carers"]
    terms = after.readings[RecordKey("vocabulary", "themes")].data["terms"]
    assert value_at(terms, (1,)) == {"id": "young-carers", "label": "Young carers"}


def test_partners_do_not_prove_that_no_country_is_missing(build: Build, today: date) -> None:
    snapshot = build({f"{_SEMPRE}:countries": MISSING})
    problem = next(one for one in check(snapshot, today) if one.code == "countries-missing")
    data = mended(snapshot, mends(snapshot, problem)[0]).readings[RecordKey("project", "sempre")].data
    assert (data["countries"], data["countries_complete"]) == (["DE", "DK"], False)


def test_every_sentence_is_used_and_says_what_happens() -> None:
    for code, sentence in SENTENCES.items():
        assert sentence[0].isupper() > sentence.endswith("."), code


@given(st.text(max_size=400), st.integers(20, 200))
def test_what_is_shortened_fits_and_is_a_beginning(text: str, limit: int) -> None:
    short = shortened(text, limit)
    assert short is None or (len(short) <= limit and text.strip().startswith(short) and short)


@given(st.text(st.characters(min_codepoint=160, max_codepoint=0x17F), min_size=1, max_size=20))
def test_letters_that_were_misread_come_back(text: str) -> None:
    garbled = text.encode().decode("latin-1")
    restored = ungarbled(garbled)
    assert restored is None or restored == text or not restored.isascii()


def test_good_letters_are_left_alone() -> None:
    assert ungarbled("Ä“ à « Österreich") is None
