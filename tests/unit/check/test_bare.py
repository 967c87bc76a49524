"""Catalogues in which almost nothing is filled in: each finding they deserve, and no other."""

from collections.abc import Callable, Mapping
from typing import Final

from si_editor.model.fieldpath import MISSING

Changes = Mapping[str, object]
Find = Callable[[Changes], dict[str, set[str]]]

_LEFT_OUT: Final = (
    "page/welcome",
    "page/imprint",
    "page/credits",
    "post/start",
    "media/ana.jpg",
    "media/ride.mp4",
    "media/ride-en.vtt",
    "media/ministry.png",
    "vocabulary/target-groups",
    "file/ana.jpg",
    "file/ride.mp4",
    "file/ride-en.vtt",
    "file/ministry.png",
)

# Every record with nothing but what it cannot be without.
BARE: Final[Changes] = {
    **dict.fromkeys(_LEFT_OUT, MISSING),
    "campaign/catalogue": {"title": "#villages"},
    "vocabulary/programmes": {"label": "Programmes", "terms": [{"id": "baltic", "label": "Baltic"}]},
    "vocabulary/themes": {"label": "Themes", "terms": [{"id": "rural", "label": "Rural"}]},
    "project/sempre": {"acronym": "SEMPRE", "status": "ready"},
    "project/mamba": {"acronym": "MAMBA", "status": "ready"},
    "spotlight/mamba-ana": {"project": "mamba", "status": "ready"},
    "person/ana": {"name": "Ana"},
    "page/why": {"title": "Why", "status": "ready"},
    "page/privacy": {"title": "Privacy", "status": "ready", "role": "privacy"},
    "page/accessibility": {"title": "Accessibility", "status": "ready", "role": "accessibility"},
    "media/shop.jpg": {},
}

# Every group of fields begun, with as little in it as it can have.
BEGUN: Final[Changes] = {
    **BARE,
    "campaign/catalogue": {
        "title": "#villages",
        "contact": {"phone": "+49 1"},
        "funder": {"name": "Ministry"},
        "funding": {"eu_supported": True},
        "navigation": ["why", "nowhere"],
        "data_credits": [{"url": "https://data.eu", "state": "ok"}],
        "events": [{"title": "Workshop", "date": "2030"}],
    },
    "project/sempre": {
        "acronym": "SEMPRE",
        "status": "ready",
        "programme": "baltic",
        "start": "2019",
        "leads": [{"name": "Union"}],
        "budget": {"eu": 5000, "rate": 0.5},
        "image": {"media": "shop.jpg"},
        "video": {"provider": "vimeo"},
        "links": [{"url": "https://sempre-project.eu"}],
        "related": [{"project": "mamba", "relation": "follow-up-of"}],
        "contact": {"phone": "+49 1"},
        "sources": [{"accessed": "2021"}],
        "unsure": ["start"],
    },
    "project/mamba": {
        "acronym": "MAMBA",
        "status": "ready",
        "programme": "nowhere",
        "end": "2019",
        "budget": {"total": 0, "eu": 0, "rate": 0},
        "partners": [{"name": "Union"}],
        "sources": [{"url": "https://mamba-project.eu"}],
        "related": [{"project": "nobody", "relation": "follow-up-of"}],
    },
    "spotlight/mamba-ana": {
        "project": "mamba",
        "person": "nobody",
        "status": "ready",
        "answers": [
            {"question": "meaning", "text": {"de": "Niemand bleibt am Straßenrand, auch nicht am Sonntag, nie."}}
        ],
        "video": {"provider": "file"},
    },
    "person/ana": {"name": "Ana", "consents": [{"languages": ["en"]}], "portrait": {"media": "shop.jpg"}},
    "page/why": {"title": "Why", "status": "ready", "quote": {"text": "Words"}, "role": "why"},
    "page/privacy": {
        "title": "Privacy",
        "status": "ready",
        "role": "privacy",
        "privacy": {"controller": {"phone": "+49 1"}},
    },
    "page/accessibility": {
        "title": "Accessibility",
        "status": "ready",
        "role": "accessibility",
        "accessibility": {"conformity": "full"},
    },
    "media/shop.jpg": {"licence": "CC-BY-4.0"},
}

_SITE: Final = {
    code: {"campaign/catalogue"} for code in ("imprint-page-missing", "credits-page-missing", "welcome-page-missing")
}


def test_a_bare_catalogue_gets_what_it_deserves(find: Find) -> None:
    projects = ("project/mamba", "project/sempre")
    assert find(BARE) == {
        **_SITE,
        "base-url-missing": {"campaign/catalogue:base_url"},
        "funder-missing": {"campaign/catalogue:funder"},
        "data-licence-missing": {"campaign/catalogue:licence"},
        "site-description-missing": {"campaign/catalogue:description"},
        "site-contact-missing": {"campaign/catalogue:contact"},
        "questions-missing": {"campaign/catalogue:questions"},
        "programme-incomplete": {f"vocabulary/programmes:terms.0.{name}" for name in ("period", "funds", "countries")},
        "programme-missing": {f"{key}:programme" for key in projects},
        "description-missing": {f"{key}:teaser" for key in projects},
        "title-missing": {*(f"{key}:title" for key in projects), "spotlight/mamba-ana:title"},
        "teaser-missing": {"spotlight/mamba-ana:teaser"},
        "lead-missing": {f"{key}:leads" for key in projects},
        "countries-missing": {f"{key}:countries" for key in projects},
        "themes-missing": {f"{key}:themes" for key in projects},
        "period-incomplete": {f"{key}:{name}" for key in projects for name in ("start", "end")},
        "budget-missing": {f"{key}:budget" for key in projects},
        "source-missing": {f"{key}:sources" for key in projects},
        "spotlight-empty": {"spotlight/mamba-ana:answers"},
        "spotlight-date-missing": {"spotlight/mamba-ana:date"},
        "quote-missing": {"spotlight/mamba-ana:quote"},
        "statement-source-missing": {"spotlight/mamba-ana:sources"},
        "legal-basis-missing": {"person/ana:legal_basis"},
        "person-role-missing": {"person/ana:role"},
        "page-empty": {"page/why:body"},
        "privacy-notice-missing": {"page/privacy:privacy"},
        "accessibility-statement-missing": {"page/accessibility:accessibility"},
        "alt-to-reuse": {"media/shop.jpg:alt"},
        "licence-missing": {"media/shop.jpg:licence"},
        "licence-holder-missing": {"media/shop.jpg:holder"},
        "media-unused": {"media/shop.jpg"},
    }


def test_a_catalogue_just_begun_gets_what_it_deserves(find: Find) -> None:
    assert find(BEGUN) == {
        **_SITE,
        "accessibility-fact-missing": {
            "page/accessibility:accessibility.enforcement_url",
            "page/accessibility:accessibility.feedback",
            "page/accessibility:accessibility.method",
            "page/accessibility:accessibility.prepared_on",
            "page/accessibility:accessibility.reviewed_on",
        },
        "alt-missing": {"person/ana:portrait.alt", "project/sempre:image.alt"},
        "alt-to-reuse": {"media/shop.jpg:alt"},
        "answer-length": {"spotlight/mamba-ana:answers.0.text"},
        "answer-question-unknown": {"spotlight/mamba-ana:answers.0.question"},
        "base-url-missing": {"campaign/catalogue:base_url"},
        "budget-implausible": {"project/mamba:budget.eu", "project/mamba:budget.total"},
        "budget-without-source": {"project/mamba:budget.source", "project/sempre:budget.source"},
        "captions-missing": {"project/sempre:video.captions", "spotlight/mamba-ana:video.captions"},
        "consent-too-narrow": {"person/ana:portrait"},
        "consent-unproved": {
            "person/ana:consents.0.channels",
            "person/ana:consents.0.evidence",
            "person/ana:consents.0.given_on",
            "person/ana:consents.0.how",
            "person/ana:consents.0.purposes",
        },
        "consent-untraced": {"person/ana:consents.0.obtained_by", "person/ana:consents.0.text_version"},
        "countries-missing": {"project/mamba:countries", "project/sempre:countries"},
        "data-licence-missing": {"campaign/catalogue:licence"},
        "description-missing": {"project/mamba:teaser", "project/sempre:teaser"},
        "funder-incomplete": {"campaign/catalogue:funder.country", "campaign/catalogue:funder.statement"},
        "funds-missing": {"project/sempre:funds"},
        "hosted-transcript-missing": {"project/sempre:video.transcript"},
        "lead-missing": {"project/mamba:leads"},
        "lead-without-country": {"project/sempre:leads.0.country"},
        "licence-credit-missing": {"media/shop.jpg:credit"},
        "licence-holder-missing": {"media/shop.jpg:holder"},
        "licence-source-missing": {"media/shop.jpg:source_url"},
        "link-unchecked": {"campaign/catalogue:data_credits.0", "project/sempre:links.0"},
        "page-empty": {"page/why:body"},
        "period-incomplete": {"project/mamba:start", "project/sempre:end"},
        "person-role-missing": {"person/ana:role"},
        "poster-missing": {"project/sempre:video.poster", "spotlight/mamba-ana:video.poster"},
        "privacy-fact-missing": {
            "page/privacy:privacy.authority_url",
            "page/privacy:privacy.controller.organisation",
            "page/privacy:privacy.purposes",
            "page/privacy:privacy.recipients",
            "page/privacy:privacy.retention",
            "page/privacy:privacy.rights",
        },
        "programme-incomplete": {
            "vocabulary/programmes:terms.0.countries",
            "vocabulary/programmes:terms.0.funds",
            "vocabulary/programmes:terms.0.period",
        },
        "programme-unknown": {"project/mamba:programme"},
        "questions-missing": {"campaign/catalogue:questions"},
        "quotation-address-missing": {"page/why:quote.url"},
        "quotation-unproved": {"page/why:quote.authors", "page/why:quote.work", "page/why:quote.year"},
        "quote-missing": {"spotlight/mamba-ana:quote"},
        "reference-missing": {
            "campaign/catalogue:navigation.1",
            "project/mamba:related.0.project",
            "spotlight/mamba-ana:person",
        },
        "regime-missing": {"campaign/catalogue:funding.regime"},
        "site-contact-missing": {"campaign/catalogue:contact.mailbox"},
        "site-description-missing": {"campaign/catalogue:description"},
        "site-funds-missing": {"campaign/catalogue:funding.funds"},
        "source-empty": {"project/sempre:sources.0"},
        "source-missing": {"project/sempre:sources"},
        "source-not-dated": {"project/mamba:sources.0.accessed"},
        "spotlight-date-missing": {"spotlight/mamba-ana:date"},
        "statement-source-missing": {"spotlight/mamba-ana:sources"},
        "teaser-missing": {"spotlight/mamba-ana:teaser"},
        "themes-missing": {"project/mamba:themes", "project/sempre:themes"},
        "title-missing": {"project/mamba:title", "project/sempre:title", "spotlight/mamba-ana:title"},
        "transcript-missing": {"spotlight/mamba-ana:video.transcript"},
        "unsure-left-out": {"project/sempre:unsure.0"},
        "video-language-missing": {"project/sempre:video.language", "spotlight/mamba-ana:video.language"},
        "video-nothing-to-play": {"project/sempre:video.id", "spotlight/mamba-ana:video.media"},
        "video-title-missing": {"project/sempre:video.title", "spotlight/mamba-ana:video.title"},
    }
