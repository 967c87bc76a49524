"""Rules about who paid: the programme and funds of every project, and of the site by its funding period."""

import re
from collections.abc import Iterator, Mapping
from pathlib import PurePosixPath
from types import MappingProxyType
from typing import Final

from si_editor.check.rule import Case, Finding, Rule, values
from si_editor.model.fieldpath import FieldPath
from si_editor.model.kinds import Campaign, Project
from si_editor.model.kinds.campaign import Funding
from si_editor.model.scalars import localised

# The official wording, without and with a share of others, in the languages in which it is known for certain.
_STATEMENTS: Final[Mapping[str, tuple[str, str]]] = MappingProxyType(
    {
        "bg": ("Финансирано от Европейския съюз", "Съфинансирано от Европейския съюз"),
        "cs": ("Financováno Evropskou unií", "Spolufinancováno Evropskou unií"),
        "da": ("Finansieret af Den Europæiske Union", "Medfinansieret af Den Europæiske Union"),
        "de": ("Finanziert von der Europäischen Union", "Kofinanziert von der Europäischen Union"),
        "el": ("Με τη χρηματοδότηση της Ευρωπαϊκής Ένωσης", "Με τη συγχρηματοδότηση της Ευρωπαϊκής Ένωσης"),
        "en": ("Funded by the European Union", "Co-funded by the European Union"),
        "es": ("Financiado por la Unión Europea", "Cofinanciado por la Unión Europea"),
        "et": ("Rahastanud Euroopa Liit", "Kaasrahastanud Euroopa Liit"),
        "fi": ("Euroopan unionin rahoittama", "Euroopan unionin osarahoittama"),
        "fr": ("Financé par l’Union européenne", "Cofinancé par l’Union européenne"),
        "hr": ("Financira Europska unija", "Sufinancira Europska unija"),
        "hu": ("Az Európai Unió finanszírozásával", "Az Európai Unió társfinanszírozásával"),
        "it": ("Finanziato dall’Unione europea", "Cofinanziato dall’Unione europea"),
        "lt": ("Finansuoja Europos Sąjunga", "Bendrai finansuoja Europos Sąjunga"),
        "lv": ("Finansē Eiropas Savienība", "Līdzfinansē Eiropas Savienība"),
        "nl": ("Gefinancierd door de Europese Unie", "Medegefinancierd door de Europese Unie"),
        "pt": ("Financiado pela União Europeia", "Cofinanciado pela União Europeia"),
        "ro": ("Finanțat de Uniunea Europeană", "Cofinanțat de Uniunea Europeană"),
        "sl": ("Financira Evropska unija", "Sofinancira Evropska unija"),
        "sv": ("Finansieras av Europeiska unionen", "Medfinansieras av Europeiska unionen"),
    }
)
_UNION: Final[Mapping[str, re.Pattern[str]]] = MappingProxyType(
    {
        "bg": re.compile("Европейски(?:я|ят)? съюз"),
        "cs": re.compile("Evropsk(?:á|é|ou) uni"),
        "da": re.compile("Europæiske Union"),
        "de": re.compile("Europäischen? Union"),
        "el": re.compile("Ευρωπαϊκής? Ένωση"),
        "en": re.compile("European Union"),
        "es": re.compile("Unión Europea"),
        "et": re.compile("Euroopa Lii"),
        "fi": re.compile("Euroopan unioni"),
        "fr": re.compile("Union européenne"),
        "ga": re.compile("Aontai?s Eorpa"),
        "hr": re.compile("Europsk(?:a|e|oj|om|u) unij"),
        "hu": re.compile("Európai Unió"),
        "it": re.compile("Unione europea", re.IGNORECASE),
        "lt": re.compile("Europos Sąjung"),
        "lv": re.compile("Eiropas Savienīb"),
        "mt": re.compile("Unjoni Ewropea"),
        "nl": re.compile("Europese Unie"),
        "pl": re.compile("Uni(?:a|i|ę|ą) Europejsk"),
        "pt": re.compile("União Europeia"),
        "ro": re.compile("Uniun(?:ea|ii) Europe"),
        "sk": re.compile("Európsk(?:a|ej|ou|u) úni"),
        "sl": re.compile("Evropsk(?:a|e|i|o) unij"),
        "sv": re.compile("Europeiska unionen"),
    }
)
_EMBLEM_ENDINGS: Final = frozenset([".svg", ".png"])
_SECOND_MARK: Final = re.compile(r"(?:^|[^a-z])(?:eu|ue)(?:[^a-z]|$)|european[-_ ]?union|emblem", re.IGNORECASE)


def _programme_missing(case: Case[Project]) -> Iterator[Finding]:
    if case.record.programme is None:
        yield Finding(("programme",))


def _funds_missing(case: Case[Project]) -> Iterator[Finding]:
    term = case.index.terms("programmes").get(case.record.programme or "")
    # Without a known programme the missing programme is the problem, not the fund.
    if not case.record.funds and term is not None and not term.funds:
        yield Finding(("funds",), values(programme=case.text(term.label)))


def _fund_foreign(case: Case[Project]) -> Iterator[Finding]:
    term = case.index.terms("programmes").get(case.record.programme or "")
    if term is None or not term.funds:
        return
    for path, fund in case.items(("funds",), case.record.funds):
        if fund != "national" and fund not in term.funds:
            yield Finding(path, values(fund=fund, programme=case.text(term.label)))


def _supported(case: Case[Campaign]) -> Funding | None:
    funding = case.record.funding
    return funding if funding is not None and funding.eu_supported else None


def _regime_missing(case: Case[Campaign]) -> Iterator[Finding]:
    funding = _supported(case)
    if funding is not None and funding.regime == "none":
        yield Finding(("funding", "regime"))


def _emblem_unfit(case: Case[Campaign]) -> Iterator[Finding]:
    funding = _supported(case)
    if funding is not None and funding.emblem and PurePosixPath(funding.emblem).suffix.lower() not in _EMBLEM_ENDINGS:
        yield Finding(("funding", "emblem"), values(value=funding.emblem))


def _site_funds_missing(case: Case[Campaign]) -> Iterator[Finding]:
    funding = _supported(case)
    if funding is not None and not funding.funds:
        # The period 2021-2027 names the Union and the programme; a fund may stand beside them.
        yield Finding(("funding", "funds"), severity=None if funding.regime == "2014-2020" else "hint")


def _statements(case: Case[Campaign], funding: Funding) -> Iterator[tuple[FieldPath, str, str]]:
    """Give the statement of each of the site's languages."""
    languages = case.snapshot.languages
    if isinstance(funding.statement, str):
        yield ("funding", "statement"), languages[0], funding.statement
        return
    for language in languages:
        text, found = localised(funding.statement, language, languages)
        if found == language:
            yield ("funding", "statement", language), language, text


def _statement_missing(case: Case[Campaign]) -> Iterator[Finding]:
    funding = _supported(case)
    if funding is None or funding.regime == "none":
        return
    given = {language for _, language, _ in _statements(case, funding)}
    missing = [language for language in case.snapshot.languages if language not in given]
    if missing:
        yield Finding(("funding", "statement"), values(languages=", ".join(missing)))


def _union_unnamed(case: Case[Campaign]) -> Iterator[Finding]:
    funding = _supported(case)
    if funding is None or funding.regime != "2014-2020":
        return
    for path, language, text in _statements(case, funding):
        pattern = _UNION.get(language)
        if pattern is not None and not pattern.search(text):
            yield Finding(path, values(value=text))


def _statement_wrong(case: Case[Campaign]) -> Iterator[Finding]:
    funding = _supported(case)
    if funding is None or funding.regime != "2021-2027":
        return
    for path, language, text in _statements(case, funding):
        official = _STATEMENTS.get(language)
        if official is not None and text.strip().replace("'", "’") not in official:
            yield Finding(path, values(value=text, full=official[0], part=official[1]))


def _statement_unverified(case: Case[Campaign]) -> Iterator[Finding]:
    funding = _supported(case)
    if funding is None or funding.regime != "2021-2027":
        return
    for path, language, _ in _statements(case, funding):
        if language not in _STATEMENTS:
            yield Finding(path, values(language=language))


def _site_programme_missing(case: Case[Campaign]) -> Iterator[Finding]:
    funding = _supported(case)
    if funding is None or funding.regime != "2021-2027":
        return
    term = case.index.terms("programmes").get(funding.programme or "")
    if funding.programme is None or (term is not None and "interreg" not in case.text(term.label).casefold()):
        yield Finding(("funding", "programme"))


def _regime_differs(case: Case[Campaign]) -> Iterator[Finding]:
    funding = _supported(case)
    term = case.index.terms("programmes").get(funding.programme or "") if funding is not None else None
    if funding is None or term is None or term.period is None or funding.regime == "none":
        return
    if term.period != funding.regime:
        params = values(regime=funding.regime, period=term.period, programme=case.text(term.label))
        yield Finding(("funding", "regime"), params)


def _idle_statement(case: Case[Campaign]) -> Iterator[Finding]:
    funding = case.record.funding
    if funding is not None and not funding.eu_supported and funding.statement:
        yield Finding(("funding", "statement"), values(value=case.text(funding.statement)))


def _second_emblem(case: Case[Campaign]) -> Iterator[Finding]:
    if _supported(case) is None:
        return
    logos: list[tuple[FieldPath, str | None]] = [(("logo",), case.record.logo)]
    for name in ("initiator", "manager", "funder"):
        body = getattr(case.record, name)
        logos.append(((name, "logo"), body.logo if body is not None else None))
    for path, logo in logos:
        if logo and _SECOND_MARK.search(PurePosixPath(logo).stem):
            yield Finding(path, values(value=logo))


def _funder_missing(case: Case[Campaign]) -> Iterator[Finding]:
    if case.record.funder is None:
        yield Finding(("funder",))


def _funder_incomplete(case: Case[Campaign]) -> Iterator[Finding]:
    funder = case.record.funder
    for name in ("country", "statement") if funder is not None else ():
        if not getattr(funder, name):
            yield Finding(("funder", name), values(name=case.text(funder.name if funder is not None else None)))


RULES: tuple[Rule[Project] | Rule[Campaign], ...] = (
    Rule(
        "programme-missing",
        "error",
        Project,
        "Which Interreg programme paid for the project? Choose it; EU rules want it named.",
        _programme_missing,
        "EU-02",
        "Reg. (EU) 1303/2013 Annex XII 2.2",
    ),
    Rule(
        "funds-missing",
        "error",
        Project,
        "Which fund paid? {programme} names none in its vocabulary. Choose the fund here, or add it there.",
        _funds_missing,
        "EU-01",
        "Reg. (EU) 1303/2013 Annex XII 2.2 point 1(b)",
    ),
    Rule(
        "fund-not-of-programme",
        "warning",
        Project,
        "{programme} does not hand out money of {fund}, as far as its vocabulary says. Check the fund.",
        _fund_foreign,
        "EU-01",
    ),
    Rule(
        "regime-missing",
        "error",
        Campaign,
        "The EU pays for this site, so the rules of a funding period apply. Choose the period.",
        _regime_missing,
        "EU-03",
        "Impl. Reg. (EU) 821/2014 Art. 4; Reg. (EU) 2021/1060 Art. 50",
        "catalogue",
    ),
    Rule(
        "emblem-unfit",
        "error",
        Campaign,
        "{value} cannot be used as the EU emblem. Choose an SVG or PNG file in colour, or none: then it is drawn.",
        _emblem_unfit,
        "EU-03",
        "Impl. Reg. (EU) 821/2014 Art. 4(1)",
        "catalogue",
    ),
    Rule(
        "site-funds-missing",
        "error",
        Campaign,
        "Which EU fund pays for this site? Choose it; it must be named somewhere on the site.",
        _site_funds_missing,
        "EU-06",
        "Impl. Reg. (EU) 821/2014 Art. 4(3)(b)",
        "catalogue",
    ),
    Rule(
        "statement-missing",
        "error",
        Campaign,
        "The words on the EU’s support are missing in: {languages}. They stand beside the emblem in every language.",
        _statement_missing,
        "EU-07",
        "Reg. (EU) 2021/1060 Art. 47, 50, Annex IX 1.2",
        "catalogue",
    ),
    Rule(
        "statement-without-union",
        "error",
        Campaign,
        "“{value}” does not name the European Union in full. Write it out; the letters EU are not enough.",
        _union_unnamed,
        "EU-04",
        "Impl. Reg. (EU) 821/2014 Art. 4(4)",
        "catalogue",
    ),
    Rule(
        "statement-wrong",
        "error",
        Campaign,
        "“{value}” is not the official wording. Write exactly “{full}” or “{part}”.",
        _statement_wrong,
        "EU-07",
        "Reg. (EU) 2021/1060 Art. 47, 50, Annex IX 1.2",
        "catalogue",
    ),
    Rule(
        "statement-unverified",
        "hint",
        Campaign,
        "Compare the statement in “{language}” letter by letter with the official wording of the Commission.",
        _statement_unverified,
        "EU-07",
        "Reg. (EU) 2021/1060 Annex IX 1.2",
        "catalogue",
    ),
    Rule(
        "site-programme-missing",
        "error",
        Campaign,
        "The word Interreg and the programme’s name belong beside the emblem. Choose the programme that pays.",
        _site_programme_missing,
        "EU-08",
        "Reg. (EU) 2021/1059 Art. 36(2)-(4)",
        "catalogue",
    ),
    Rule(
        "regime-differs",
        "warning",
        Campaign,
        "The rules are those of {regime}, but {programme} belongs to {period}. Choose the same period.",
        _regime_differs,
        "EU-07",
        "",
        "catalogue",
    ),
    Rule(
        "statement-idle",
        "warning",
        Campaign,
        "“{value}” is not shown, because the site is marked as not paid by the EU. Tick the box, or delete the words.",
        _idle_statement,
        "EU-14",
        "",
        "catalogue",
    ),
    Rule(
        "emblem-second",
        "warning",
        Campaign,
        "{value} looks like a second EU mark. Beside the emblem there must be none; choose the body’s own logo.",
        _second_emblem,
        "EU-15",
        "Reg. (EU) 2021/1060 Annex IX 1.7",
        "catalogue",
    ),
    Rule(
        "funder-missing",
        "error",
        Campaign,
        "Who pays for the campaign itself? Name the funder; visitors must not take it for the projects’ EU money.",
        _funder_missing,
        "EU-14",
        "",
        "catalogue",
    ),
    Rule(
        "funder-incomplete",
        "error",
        Campaign,
        "{label} of the funder ({name}) is missing. Add it.",
        _funder_incomplete,
        "EU-14",
        "",
        "catalogue",
    ),
)
