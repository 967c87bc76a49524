"""Rules about the colours that a campaign chooses for its site."""

import json
from collections.abc import Iterator
from functools import cache

from si_editor.check.rule import Case, Finding, Rule
from si_editor.model.colours import TEXT_CONTRAST, readable, weakest_contrast
from si_editor.model.kinds import Campaign
from si_editor.resources import resource


@cache
def _light_grounds() -> tuple[str, ...]:
    """Read on which grounds of light pages text stands."""
    tokens = json.loads(resource("tokens.json").read_text(encoding="utf-8"))
    return tuple(tokens["colours"][name]["light"] for name in tokens["text_on"])


def _pale_accent(case: Case[Campaign]) -> Iterator[Finding]:
    accent = case.record.accent
    if accent is None:
        return
    ratio = weakest_contrast(accent, _light_grounds())
    if ratio < TEXT_CONTRAST:
        shown = readable(accent, _light_grounds(), "#000000")
        yield Finding(("accent",), {"value": accent, "ratio": f"{ratio:.1f}", "shown": shown})


RULES: tuple[Rule[Campaign], ...] = (
    Rule(
        "accent-pale",
        "hint",
        Campaign,
        "Words in {value} are hard to read: their contrast is {ratio} to 1, and 4.5 to 1 is needed. The site shows "
        "{shown} instead. To see your own colour, choose a darker one.",
        _pale_accent,
        "A11Y-06",
        "WCAG 2.1, 1.4.3",
        "catalogue",
    ),
)
