"""The table of all rules, family by family."""

from typing import Any, Final

from si_editor.check import dates, identity, money, references, sources
from si_editor.check.rule import Rule

RULES: Final[tuple[Rule[Any], ...]] = (
    *identity.RULES,
    *references.RULES,
    *dates.RULES,
    *money.RULES,
    *sources.RULES,
)
