"""Rules about the site as a whole: the pages that every site must have, and what must stand on them."""

from collections.abc import Iterator
from typing import Final
from urllib.parse import urlsplit

from si_editor.check.rule import Case, Finding, Rule, values
from si_editor.model.kinds import Campaign, Page, Spotlight
from si_editor.model.records import RecordKey
from si_editor.model.scalars import date_range
from si_editor.model.values import Contact

_SHORT_DESCRIPTION: Final = 50
_REVIEW_DAYS: Final = 366


def _has_ready(case: Case[Campaign], role: str) -> bool:
    return any(page.role == role and page.status == "ready" for _, page in case.snapshot.records(Page))


def _imprint_missing(case: Case[Campaign]) -> Iterator[Finding]:
    if not _has_ready(case, "imprint"):
        yield Finding()


def _privacy_missing(case: Case[Campaign]) -> Iterator[Finding]:
    if not _has_ready(case, "privacy"):
        yield Finding()


def _accessibility_missing(case: Case[Campaign]) -> Iterator[Finding]:
    if not _has_ready(case, "accessibility"):
        yield Finding()


def _credits_missing(case: Case[Campaign]) -> Iterator[Finding]:
    if not _has_ready(case, "credits"):
        yield Finding()


def _welcome_missing(case: Case[Campaign]) -> Iterator[Finding]:
    if not _has_ready(case, "welcome"):
        yield Finding()


def _legal_text_missing(case: Case[Page]) -> Iterator[Finding]:
    if case.record.role == "imprint" and not case.record.body and not _is_reachable(case.snapshot.campaign.contact):
        yield Finding(("body",))


def _is_reachable(contact: Contact | None) -> bool:
    return contact is not None and bool(contact.organisation and contact.address and (contact.mailbox or contact.phone))


def _statement_missing(case: Case[Page]) -> Iterator[Finding]:
    if case.record.role == "accessibility" and case.record.accessibility is None:
        yield Finding(("accessibility",))


def _statement_incomplete(case: Case[Page]) -> Iterator[Finding]:
    statement = case.record.accessibility
    if case.record.role != "accessibility" or statement is None:
        return
    for name in ("prepared_on", "reviewed_on", "method", "feedback", "enforcement_url"):
        if not getattr(statement, name):
            yield Finding(("accessibility", name))
    if statement.feedback is not None and not (statement.feedback.mailbox or statement.feedback.phone):
        yield Finding(("accessibility", "feedback", "mailbox"))


def _barriers_missing(case: Case[Page]) -> Iterator[Finding]:
    statement = case.record.accessibility
    if case.record.role != "accessibility" or statement is None:
        return
    if statement.conformity != "full" and not statement.barriers:
        yield Finding(("accessibility", "barriers"))


def _barriers_contradict(case: Case[Page]) -> Iterator[Finding]:
    statement = case.record.accessibility
    if statement is not None and statement.conformity == "full" and statement.barriers:
        yield Finding(("accessibility", "conformity"), values(count=len(statement.barriers)))


def _alternative_missing(case: Case[Page]) -> Iterator[Finding]:
    statement = case.record.accessibility
    if statement is None:
        return
    for path, barrier in case.items(("accessibility", "barriers"), statement.barriers):
        if not barrier.alternative:
            yield Finding((*path, "alternative"), values(what=case.text(barrier.what)))


def _review_old(case: Case[Page]) -> Iterator[Finding]:
    statement = case.record.accessibility
    covered = date_range(statement.reviewed_on) if statement is not None and statement.reviewed_on else None
    if statement is not None and covered is not None and (case.today - covered[1]).days > _REVIEW_DAYS:
        yield Finding(("accessibility", "reviewed_on"), values(date=statement.reviewed_on))


def _notice_missing(case: Case[Page]) -> Iterator[Finding]:
    if case.record.role == "privacy" and case.record.privacy is None:
        yield Finding(("privacy",))


def _notice_incomplete(case: Case[Page]) -> Iterator[Finding]:
    notice = case.record.privacy
    if case.record.role != "privacy" or notice is None:
        return
    for name in ("controller", "purposes", "recipients", "retention", "rights", "authority_url"):
        if not getattr(notice, name):
            yield Finding(("privacy", name))
    controller = notice.controller
    if controller is not None and not controller.organisation:
        yield Finding(("privacy", "controller", "organisation"))
    if controller is not None and not (controller.mailbox or controller.phone or controller.address):
        yield Finding(("privacy", "controller", "mailbox"))


def _base_url_missing(case: Case[Campaign]) -> Iterator[Finding]:
    if case.record.base_url is None:
        yield Finding(("base_url",))


def _base_url_in_folder(case: Case[Campaign]) -> Iterator[Finding]:
    address = urlsplit(case.record.base_url or "")
    if address.path.strip("/"):
        yield Finding(("base_url",), values(value=address.netloc))


def _description_missing(case: Case[Campaign]) -> Iterator[Finding]:
    if len(case.text(case.record.description)) < _SHORT_DESCRIPTION:
        yield Finding(("description",), values(count=_SHORT_DESCRIPTION))


def _contact_missing(case: Case[Campaign]) -> Iterator[Finding]:
    contact = case.record.contact
    if contact is None or not contact.mailbox:
        yield Finding(("contact", "mailbox") if contact is not None else ("contact",))


def _questions_missing(case: Case[Campaign]) -> Iterator[Finding]:
    if not case.record.questions and any(True for _ in case.snapshot.records(Spotlight)):
        yield Finding(("questions",))


def _menu_unpublished(case: Case[Campaign]) -> Iterator[Finding]:
    for path, page in case.items(("navigation",), case.record.navigation):
        key = RecordKey("page", page)
        if key in case.snapshot.readings and not case.snapshot.is_ready(key):
            yield Finding(path, values(name=case.name(key)))


RULES: tuple[Rule[Campaign] | Rule[Page], ...] = (
    Rule(
        "imprint-page-missing",
        "error",
        Campaign,
        "The site has no imprint. Write the page and set it to ready; its place is “imprint”.",
        _imprint_missing,
        "",
        "German DDG § 5 and its like elsewhere",
        "catalogue",
    ),
    Rule(
        "privacy-page-missing",
        "error",
        Campaign,
        "The site has no privacy notice. Write the page and set it to ready; its place is “privacy”.",
        _privacy_missing,
        "GDPR-06",
        "GDPR Art. 13",
        "catalogue",
    ),
    Rule(
        "accessibility-page-missing",
        "error",
        Campaign,
        "The site has no accessibility statement. Write the page and set it to ready; its place is “accessibility”.",
        _accessibility_missing,
        "A11Y-13",
        "Dir. (EU) 2016/2102 Art. 7",
        "catalogue",
    ),
    Rule(
        "credits-page-missing",
        "error",
        Campaign,
        "The site has no page of credits. Write the page and set it to ready; its place is “credits”.",
        _credits_missing,
        "LIC-02",
        "CC licences section 3(a)",
        "catalogue",
    ),
    Rule(
        "welcome-page-missing",
        "warning",
        Campaign,
        "The site has no welcome page of its own. Write one and set it to ready; its place is “welcome”.",
        _welcome_missing,
        scope="catalogue",
    ),
    Rule(
        "imprint-empty",
        "error",
        Page,
        "The imprint says nothing. Write who is responsible, with address and a way to reach them, or complete the "
        "campaign’s contact.",
        _legal_text_missing,
        "",
        "German DDG § 5 and its like elsewhere",
    ),
    Rule(
        "accessibility-statement-missing",
        "error",
        Page,
        "The facts of the accessibility statement are missing. Fill in the group “Legal facts”.",
        _statement_missing,
        "A11Y-13",
        "Impl. Dec. (EU) 2018/1523",
    ),
    Rule(
        "accessibility-fact-missing",
        "error",
        Page,
        "“{label}” is missing in the accessibility statement. Add it.",
        _statement_incomplete,
        "A11Y-13",
        "Impl. Dec. (EU) 2018/1523",
    ),
    Rule(
        "accessibility-barriers-missing",
        "error",
        Page,
        "The site is said not to meet the standard in full. List what not everybody can use.",
        _barriers_missing,
        "A11Y-13",
        "Impl. Dec. (EU) 2018/1523",
    ),
    Rule(
        "accessibility-barriers-contradict",
        "warning",
        Page,
        "The site is said to meet the standard in full, yet barriers are listed ({count}). Choose “partial”.",
        _barriers_contradict,
        "A11Y-13",
        "Impl. Dec. (EU) 2018/1523",
    ),
    Rule(
        "accessibility-alternative-missing",
        "hint",
        Page,
        "How can “{what}” be had otherwise? Say it, if there is a way.",
        _alternative_missing,
        "A11Y-13",
        "Impl. Dec. (EU) 2018/1523",
    ),
    Rule(
        "accessibility-review-old",
        "warning",
        Page,
        "The accessibility statement was last reviewed on {date}; it should be every year. Look it through now.",
        _review_old,
        "A11Y-14",
        "Impl. Dec. (EU) 2018/1523 recital 3",
    ),
    Rule(
        "privacy-notice-missing",
        "error",
        Page,
        "The facts of the privacy notice are missing. Fill in the group “Legal facts”.",
        _notice_missing,
        "GDPR-06",
        "GDPR Art. 13",
    ),
    Rule(
        "privacy-fact-missing",
        "error",
        Page,
        "“{label}” is missing in the privacy notice. Add it.",
        _notice_incomplete,
        "GDPR-06",
        "GDPR Art. 13",
    ),
    Rule(
        "base-url-missing",
        # The bundle works without an address; only what must be absolute, such as the sitemap, is left out then.
        "warning",
        Campaign,
        "Where will the site be online? Without its address there is no sitemap and no preview in social media.",
        _base_url_missing,
        "OUT-02",
        "sitemaps.org",
        "catalogue",
    ),
    Rule(
        "base-url-in-folder",
        "hint",
        Campaign,
        "The site lies in a folder of {value}. Search engines read robots.txt only at the top of an address: ask those "
        "who run {value} to add the line of the sitemap there.",
        _base_url_in_folder,
        "OUT-02",
        "RFC 9309 section 2.3",
        "catalogue",
    ),
    Rule(
        "site-description-missing",
        "warning",
        Campaign,
        "Describe the campaign in at least {count} characters, for search engines and data portals.",
        _description_missing,
        "OUT-01",
        "",
        "catalogue",
    ),
    Rule(
        "site-contact-missing",
        "warning",
        Campaign,
        "Where can visitors write to? Add the e-mail address of an office.",
        _contact_missing,
        scope="catalogue",
    ),
    Rule(
        "questions-missing",
        "warning",
        Campaign,
        "There are spotlights, but no questions. Write down what everybody is asked.",
        _questions_missing,
        scope="catalogue",
    ),
    Rule(
        "menu-page-unpublished",
        "warning",
        Campaign,
        "“{name}” stands in the menu but is not published. Set the page to ready, or take it out of the menu.",
        _menu_unpublished,
        "OUT-04",
        "",
        "catalogue",
    ),
)
