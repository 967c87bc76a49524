"""Rules about money: shares that fit the total, and figures that can be looked up."""

from collections.abc import Iterator
from decimal import Decimal
from typing import Final

from si_editor.check.rule import Case, Finding, Rule, values
from si_editor.model.kinds import Project
from si_editor.model.values import Budget

_RATE_TOLERANCE: Final = 0.02
_SMALLEST: Final = Decimal(1_000)
_LARGEST: Final = Decimal(200_000_000)


def _missing(case: Case[Project]) -> Iterator[Finding]:
    if case.record.budget is None or (case.record.budget.total is None and case.record.budget.eu is None):
        yield Finding(("budget",))


def _share_too_large(case: Case[Project]) -> Iterator[Finding]:
    budget = case.record.budget
    if budget is not None and budget.total is not None and budget.eu is not None and budget.eu > budget.total:
        yield Finding(("budget", "eu"), values(eu=_money(budget.eu, budget), total=_money(budget.total, budget)))


def _rate_differs(case: Case[Project]) -> Iterator[Finding]:
    budget = case.record.budget
    if budget is None or not budget.total or budget.eu is None or budget.rate is None or budget.eu > budget.total:
        return
    share = float(budget.eu / budget.total)
    if abs(share - budget.rate) >= _RATE_TOLERANCE:
        # Rounded figures cannot prove an exact rate wrong.
        params = values(rate=f"{budget.rate:.0%}", share=f"{share:.1%}")
        yield Finding(("budget", "rate"), params, "warning" if budget.rounded else None)


def _implausible(case: Case[Project]) -> Iterator[Finding]:
    budget = case.record.budget
    if budget is None:
        return
    for name, amount in (("total", budget.total), ("eu", budget.eu)):
        if amount is not None and not _SMALLEST <= amount <= _LARGEST:
            yield Finding(("budget", name), values(value=_money(amount, budget)))


def _without_source(case: Case[Project]) -> Iterator[Finding]:
    budget = case.record.budget
    if budget is not None and budget.source is None and (budget.total is not None or budget.eu is not None):
        yield Finding(("budget", "source"))


def _money(amount: Decimal, budget: Budget) -> str:
    return f"{amount:,.2f} {budget.currency}".replace(",", " ").replace(".00 ", " ")


RULES: tuple[Rule[Project], ...] = (
    Rule(
        "budget-missing",
        "hint",
        Project,
        "No budget is given. If a figure can be proved, add it with its source.",
        _missing,
        "DQ-07",
    ),
    Rule(
        "budget-share-too-large",
        "error",
        Project,
        "The EU share ({eu}) is larger than the total budget ({total}). Correct one of the figures.",
        _share_too_large,
        "DQ-07",
    ),
    Rule(
        "budget-rate-differs",
        "error",
        Project,
        "The EU rate says {rate}, but the amounts give {share}. Correct the rate or the amounts.",
        _rate_differs,
        "DQ-07",
    ),
    Rule(
        "budget-implausible",
        "warning",
        Project,
        "{label}: {value} is unlikely for an Interreg project. Check the digits and whether thousands were meant.",
        _implausible,
        "DQ-07",
    ),
    Rule(
        "budget-without-source",
        "hint",
        Project,
        "The figures have no source of their own. Add the page they were read from; extensions change them.",
        _without_source,
        "DQ-08",
    ),
)
