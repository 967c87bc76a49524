"""The table of all rules, family by family."""

from typing import Any, Final

from si_editor.check import (
    consent,
    dates,
    formatting,
    identity,
    languages,
    licences,
    links,
    looks,
    money,
    partnership,
    pictures,
    posts,
    privacy,
    references,
    site_duties,
    sources,
    spotlights,
    texts,
    videos,
    visibility,
    vocabularies,
)
from si_editor.check.rule import Rule

RULES: Final[tuple[Rule[Any], ...]] = (
    *identity.RULES,
    *references.RULES,
    *languages.RULES,
    *texts.RULES,
    *formatting.RULES,
    *dates.RULES,
    *partnership.RULES,
    *money.RULES,
    *sources.RULES,
    *links.RULES,
    *pictures.RULES,
    *licences.RULES,
    *videos.RULES,
    *consent.RULES,
    *privacy.RULES,
    *visibility.RULES,
    *site_duties.RULES,
    *looks.RULES,
    *spotlights.RULES,
    *posts.RULES,
    *vocabularies.RULES,
)
