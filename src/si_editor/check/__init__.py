"""Whether a catalogue is fit to be published: rules as values, each finding with the field that mends it."""

from si_editor.check.blame import blocks, is_draft_problem
from si_editor.check.checking import check, check_catalogue, check_record
from si_editor.check.index import Index
from si_editor.check.rule import Case, Finding, Rule
from si_editor.check.rules import RULES

__all__ = [
    "RULES",
    "Case",
    "Finding",
    "Index",
    "Rule",
    "blocks",
    "check",
    "check_catalogue",
    "check_record",
    "is_draft_problem",
]
