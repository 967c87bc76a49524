"""Which rules speak about a field: what the help says of it before anything is wrong."""

from collections.abc import Mapping
from types import MappingProxyType
from typing import Any, Final

from si_editor.check.rule import Rule
from si_editor.check.rules import RULES
from si_editor.model.fieldspec import FieldSpec
from si_editor.model.kinds import KINDS

# The beginnings of the codes of those rules that are about a field of that name …
BY_NAME: Final[Mapping[str, tuple[str, ...]]] = MappingProxyType(
    {
        "acronym": ("acronym-",),
        "aliases": ("alias-",),
        "title": ("title-", "page-title-"),
        "teaser": ("teaser-", "description-"),
        "body": ("body-", "page-empty", "html-", "heading-", "text-picture"),
        "programme": ("programme-missing", "programme-unknown", "country-outside-", "period-outside-"),
        "start": ("period-", "date-in-future"),
        "end": ("period-", "date-in-future"),
        "leads": ("lead-", "organisation-"),
        "partners": ("organisation-", "country-not-listed"),
        "partner_count": ("partner-count-",),
        "countries": ("countries-", "country-"),
        "themes": ("themes-", "too-many-"),
        "budget": ("budget-",),
        "funds": ("funds-", "fund-not-"),
        "sources": ("source-", "statement-source-"),
        "links": ("link-label-", "link-repeated", "link-gone", "link-archive-", "link-unchecked", "link-stale"),
        "related": ("relation-", "follow-up-"),
        "video": ("video-", "captions-", "transcript-", "hosted-transcript-", "poster-"),
        "alt": ("alt-",),
        "licence": ("licence-", "data-licence-"),
        "person": ("consent-missing", "consent-too-", "quoted-person-"),
        "consents": ("consent-", "guardian-", "special-consent-"),
        "legal_basis": ("legal-basis-",),
        "answers": ("answer-", "question-unanswered"),
        "quote": ("quote-",),
        "project": ("spotlight-project-",),
        "date": ("date-in-future", "post-date-", "spotlight-date-"),
        "permission": ("post-permission-", "post-evidence-", "licence-permission-"),
        "unsure": ("unsure-",),
        "statement": ("statement-",),
        "questions": ("questions-", "question-repeated"),
        "base_url": ("base-url-",),
        "accent": ("accent-",),
        "isbn": ("isbn-",),
        "terms": ("term-", "vocabulary-empty"),
    }
)
# … and of those that are about every field of that shape.
BY_SHAPE: Final[Mapping[str, tuple[str, ...]]] = MappingProxyType(
    {
        "markdown": ("link-text-", "link-target-", "address-not-linked", "text-reference-"),
        "reference": ("reference-",),
        "term": ("term-unknown",),
        "media": ("media-file-missing", "media-undescribed", "media-type-unfit", "alt-missing"),
        "web_address": ("address-",),
        "mail_address": ("mail-private", "mail-personal"),
    }
)


def rules_about(kind: str, spec: FieldSpec) -> tuple[Rule[Any], ...]:
    """Give the rules that look at a field of a kind, the most serious first."""
    shape = spec.item.shape if spec.item is not None else spec.shape
    beginnings = (*BY_NAME.get(spec.name, ()), *BY_SHAPE.get(shape, ()))
    if spec.limit is not None and shape in ("text", "long_text", "markdown") and spec.name != "teaser":
        beginnings += ("text-too-long",)
    found = [rule for rule in RULES if rule.code.startswith(beginnings) and issubclass(KINDS[kind].model, rule.on)]
    return tuple(sorted(found, key=lambda rule: ("error", "warning", "hint").index(rule.severity)))
