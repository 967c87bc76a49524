"""Rules about rights: whose a file or a passage is, under which licence, and whom the site must credit."""

from collections.abc import Iterator
from typing import Final
from urllib.parse import urlsplit

from si_editor.check.rule import Case, Finding, Rule, values
from si_editor.model.kinds import Campaign, Media
from si_editor.model.records import Record, RecordKey
from si_editor.model.values import Quotation

_FREE: Final = frozenset(["CC0-1.0", "public-domain"])
_PERMITTED: Final = "all-rights-reserved-with-permission"
_QUOTED_WORDS: Final = 25
_KEEP_HOSTS: Final = ("keep.eu",)
_COMMISSION_HOSTS: Final = ("kohesio.ec.europa.eu", "kohesio.eu", "cohesiondata.ec.europa.eu")


def _needs_rights(media: Media) -> bool:
    # Captions are the words of the film they belong to, and share its rights.
    return media.kind != "captions"


def _licence_missing(case: Case[Media]) -> Iterator[Finding]:
    if _needs_rights(case.record) and case.record.kind != "logo" and case.record.licence is None:
        yield Finding(("licence",))


def _holder_missing(case: Case[Media]) -> Iterator[Finding]:
    if _needs_rights(case.record) and case.record.holder is None and case.record.licence not in _FREE:
        yield Finding(("holder",))


def _permission_missing(case: Case[Media]) -> Iterator[Finding]:
    if case.record.licence == _PERMITTED and case.record.kind != "logo" and not case.record.permission:
        yield Finding(("permission",))


def _credit_missing(case: Case[Media]) -> Iterator[Finding]:
    licence = case.record.licence or ""
    if licence.startswith("CC-BY") and not case.record.credit:
        yield Finding(("credit",), values(licence=licence))


def _source_missing(case: Case[Media]) -> Iterator[Finding]:
    licence = case.record.licence or ""
    if licence.startswith("CC-BY") and not case.record.source_url:
        yield Finding(("source_url",), values(licence=licence))


def _title_missing(case: Case[Media]) -> Iterator[Finding]:
    licence = case.record.licence or ""
    if licence.startswith("CC-BY") and licence.endswith(("-2.0", "-3.0")) and not case.record.title:
        yield Finding(("title",), values(licence=licence))


def _not_for_sale(case: Case[Media]) -> Iterator[Finding]:
    if "-NC" in (case.record.licence or "") and case.snapshot.campaign.commercial:
        yield Finding(("licence",), values(licence=case.record.licence))


def _not_to_change(case: Case[Media]) -> Iterator[Finding]:
    # A focus asks for a crop, and a crop is a change.
    if "-ND" in (case.record.licence or "") and (case.record.changes or case.record.focus is not None):
        yield Finding(("licence",), values(licence=case.record.licence))


def _logo_permission(case: Case[Media]) -> Iterator[Finding]:
    media = case.record
    if media.kind == "logo" and not media.permission and not media.source_url and media.licence not in _FREE:
        yield Finding(("permission",))


def _quotations(case: Case[Record]) -> Iterator[tuple[tuple[str | int, ...], Quotation]]:
    return case.contents.groups(Quotation)


def _quotation_unproved(case: Case[Record]) -> Iterator[Finding]:
    for path, quotation in _quotations(case):
        for name in ("authors", "work", "year"):
            if not getattr(quotation, name):
                yield Finding((*path, name))


def _quotation_address(case: Case[Record]) -> Iterator[Finding]:
    for path, quotation in _quotations(case):
        # A printed book has no address: its page proves as much.
        if not quotation.url:
            yield Finding((*path, "url"), severity="hint" if quotation.page else None)


def _quotation_long(case: Case[Record]) -> Iterator[Finding]:
    for path, quotation in _quotations(case):
        count = len(case.text(quotation.text).split())
        if count > _QUOTED_WORDS and not quotation.permission:
            yield Finding((*path, "text"), values(count=count, most=_QUOTED_WORDS))


def _uncredited(case: Case[Campaign], hosts: tuple[str, ...]) -> Iterator[RecordKey]:
    if any(_is_at(link.url, hosts) for link in case.record.data_credits):
        return
    for key, project in case.snapshot.projects():
        addresses = [source.url for source in project.sources]
        addresses.append(project.budget.source if project.budget is not None else None)
        if project.status == "ready" and any(_is_at(address, hosts) for address in addresses if address):
            yield key


def _is_at(address: str, hosts: tuple[str, ...]) -> bool:
    try:
        host = urlsplit(address).hostname or ""
    except ValueError:
        return False
    return any(host == one or host.endswith(f".{one}") for one in hosts)


def _keep_uncredited(case: Case[Campaign]) -> Iterator[Finding]:
    users = list(_uncredited(case, _KEEP_HOSTS))
    if users:
        yield Finding(("data_credits",), values(count=len(users), name=case.name(users[0])))


def _commission_uncredited(case: Case[Campaign]) -> Iterator[Finding]:
    users = list(_uncredited(case, _COMMISSION_HOSTS))
    if users:
        yield Finding(("data_credits",), values(count=len(users), name=case.name(users[0])))


def _data_licence_missing(case: Case[Campaign]) -> Iterator[Finding]:
    if case.record.licence is None:
        yield Finding(("licence",))


RULES: tuple[Rule[Media] | Rule[Record] | Rule[Campaign], ...] = (
    Rule(
        "licence-missing",
        "error",
        Media,
        "Under which licence may the file be shown? Choose it, or ask the holder for a permission.",
        _licence_missing,
        "LIC-01",
        "Copyright; CC licences section 3(a)",
    ),
    Rule(
        "licence-holder-missing",
        "error",
        Media,
        "Who owns the rights? Name the person or the organisation.",
        _holder_missing,
        "LIC-01",
        "Copyright; CC licences section 3(a)",
    ),
    Rule(
        "licence-permission-missing",
        "error",
        Media,
        "The holder has reserved all rights. Note who gave the permission and when, and where it is kept.",
        _permission_missing,
        "LIC-01",
        "Copyright",
    ),
    Rule(
        "licence-credit-missing",
        "error",
        Media,
        "{licence} asks for the author’s name. Add the credit as the author wants it.",
        _credit_missing,
        "LIC-02",
        "CC BY 4.0 section 3(a)(1)",
    ),
    Rule(
        "licence-source-missing",
        "warning",
        Media,
        "{licence} asks for a link to where the file was found. Add the address if there is one.",
        _source_missing,
        "LIC-02",
        "CC BY 4.0 section 3(a)(1)",
    ),
    Rule(
        "licence-title-missing",
        # The licence asks for the title only if the author gave one, which nobody can see from here.
        "warning",
        Media,
        "{licence} asks for the title of the work. Add it if its author gave it one.",
        _title_missing,
        "LIC-02",
        "CC BY 3.0 section 4(b)",
    ),
    Rule(
        "licence-not-commercial",
        "error",
        Media,
        "{licence} forbids commercial use, and this site is marked as commercial. Choose another picture.",
        _not_for_sale,
        "LIC-03",
        "CC licences, NC",
    ),
    Rule(
        "licence-no-changes",
        "error",
        Media,
        "{licence} forbids changes, and a changed or cropped picture is one. Show the original, without a focus.",
        _not_to_change,
        "LIC-03",
        "CC licences, ND",
    ),
    Rule(
        "logo-permission-missing",
        "error",
        Media,
        "Logos are protected. Note the permission, or give the address of the published rules for using it.",
        _logo_permission,
        "LIC-04",
        "Trade mark law; brand manuals",
    ),
    Rule(
        "quotation-unproved",
        "error",
        Record,
        "{label} is missing. A quotation names its author, its work and its year.",
        _quotation_unproved,
        "LIC-05",
        "Berne Convention Art. 10",
    ),
    Rule(
        "quotation-address-missing",
        "warning",
        Record,
        "Where can the quotation be read? Add a web address, or at least the page.",
        _quotation_address,
        "LIC-05",
        "Berne Convention Art. 10",
    ),
    Rule(
        "quotation-long",
        "error",
        Record,
        "The quotation has {count} words; more than {most} need a permission. Shorten it, or note who gave it.",
        _quotation_long,
        "LIC-05",
        "Berne Convention Art. 10",
    ),
    Rule(
        "keep-uncredited",
        "error",
        Campaign,
        "Facts from keep.eu are used ({name}; projects in all: {count}). Name keep.eu with a link and say that "
        "the data were changed, under the data credits.",
        _keep_uncredited,
        "LIC-06",
        "keep.eu, terms of reuse",
        "catalogue",
    ),
    Rule(
        "commission-uncredited",
        "error",
        Campaign,
        "Facts from the European Commission’s databases are used ({name}; projects in all: {count}). Name the database "
        "with a link under the data credits; its licence is CC BY 4.0.",
        _commission_uncredited,
        "LIC-07",
        "Commission Decision 2011/833/EU",
        "catalogue",
    ),
    Rule(
        "data-licence-missing",
        "error",
        Campaign,
        "What may others do with the texts and data of this site? Choose a licence, such as CC-BY-4.0.",
        _data_licence_missing,
        "LIC-08",
        scope="catalogue",
    ),
)
