"""The style sheet of forms, from the colour tokens that program and site share.

It goes behind the program's own sheet, which draws the plain inputs; these rules add what only forms have.
"""

from collections.abc import Mapping
from string import Template
from typing import Final

# Space in steps of 4, corners 6, lines 1, focus ring 2.
_RULES: Final = Template("""
#formPage { background: $paper; }
#formSection { border: none; border-top: 1px solid $line; }
#formSection[first="true"] { border-top: none; }
#sectionHeading, #cardHeading {
    color: $ink; background: transparent; border: 2px solid transparent; border-radius: 6px; }
#sectionHeading:hover, #cardHeading:hover { background: $surface; }
#sectionHeading:focus, #cardHeading:focus { border-color: $focus; }

#fieldRow { border: none; border-left: 3px solid transparent; }
#fieldRow[severity="error"] { border-left-color: $error; }
#fieldRow[severity="warning"] { border-left-color: $warning; }
#fieldRow[severity="hint"] { border-left-color: $edge; }
#fieldGroup { border: none; border-left: 1px solid $line; }

#recordForm QLabel[role="label"] { color: $ink; font-weight: 600; }
#recordForm QLabel[role="note"], #recordForm QLabel[role="help"], #recordForm QLabel[role="counter"] {
    color: $muted; }
#recordForm QLabel[role="unsaved"] { color: $muted; }
#recordForm QLabel[role="counter"][over="true"] { color: $error; font-weight: 600; }
#recordForm QLabel[role="problem"], #recordForm QLabel[role="fixed"] { color: $ink; }
#recordForm QLabel[role="raw"] {
    color: $ink; background: $surface; border: 1px dashed $edge; border-radius: 6px; padding: 8px; }
#recordForm QLabel[role="badge"] { color: $muted; padding: 0 4px; }
#recordForm QLabel[role="badge"][severity="error"] { color: $error; font-weight: 600; }
#recordForm QLabel[role="badge"][severity="warning"] { color: $warning; font-weight: 600; }
QWidget[role="mark"][severity="error"] { color: $error; }
QWidget[role="mark"][severity="warning"] { color: $warning; }
QWidget[role="mark"][severity="hint"] { color: $muted; }

#recordForm QPlainTextEdit { padding: 2px 6px; }
#recordForm QPlainTextEdit:focus { padding: 1px 5px; }
#recordForm QCheckBox { color: $ink; border: 2px solid transparent; border-radius: 6px; }
#recordForm QCheckBox:focus { border-color: $focus; }
#matches { color: $ink; background: $raised; border: 1px solid $edge; }

#listCard { background: $raised; border: 1px solid $line; border-radius: 6px; }
#listCard[severity="error"] { border-color: $error; }
#listCard[severity="warning"] { border-color: $warning; }
QWidget[role="grip"] { color: $muted; }
#chip { background: $surface; border: 1px solid $edge; border-radius: 6px; }
#chip:focus { border: 2px solid $focus; }
#chip[severity="error"] { border-color: $error; }
#chip[severity="warning"] { border-color: $warning; }
#thumbnail { color: $muted; background: $surface; border: 1px solid $line; border-radius: 6px; }
#thumbnail[dropping="true"] { border: 2px dashed $focus; }

QPushButton[role="formAction"], QToolButton[role="formAction"] {
    color: $accent; background: transparent; border: 2px solid transparent; border-radius: 6px;
    padding: 3px 6px 3px 0; min-height: 16px; }
QPushButton[role="formAction"]:hover, QToolButton[role="formAction"]:hover {
    background: transparent; text-decoration: underline; }
QPushButton[role="formAction"]:focus, QToolButton[role="formAction"]:focus {
    border-color: $focus; padding: 3px 6px 3px 0; }
QPushButton[role="mend"] {
    color: $accent; background: $raised; border: 1px solid $edge; border-radius: 6px; padding: 2px 10px;
    min-height: 18px; }
QPushButton[role="mend"]:hover { border-color: $accent; background: $surface; }
QPushButton[role="mend"]:focus { border: 2px solid $focus; padding: 1px 9px; }
QToolButton[role="cardButton"] {
    color: $muted; background: transparent; border: 2px solid transparent; border-radius: 6px; padding: 0;
    min-width: 20px; min-height: 20px; }
QToolButton[role="cardButton"]:hover { color: $ink; background: $surface; }
QToolButton[role="cardButton"]:focus { color: $ink; border-color: $focus; padding: 0; }
QToolButton[role="cardButton"]:disabled { color: $line; }
QToolButton[role="languageTab"] {
    color: $muted; background: transparent; border: 2px solid transparent; border-radius: 0; padding: 3px 8px; }
QToolButton[role="languageTab"]:checked { color: $ink; background: transparent; border-bottom-color: $accent; }
QToolButton[role="languageTab"]:focus { border: 2px solid $focus; border-radius: 6px; padding: 3px 8px; }
QToolButton[role="languageTab"][severity="error"] { color: $error; }
QToolButton[role="languageTab"][severity="warning"] { color: $warning; }
QToolButton[role="format"] {
    color: $ink; background: transparent; border: 1px solid $line; border-radius: 6px; padding: 3px 7px; }
QToolButton[role="format"]:hover { background: $surface; }
QToolButton[role="format"]:checked { background: $surface; border: 2px solid $edge; padding: 2px 6px; }
QToolButton[role="format"]:focus { border: 2px solid $focus; padding: 2px 6px; }
""")


def form_style(codes: Mapping[str, str]) -> str:
    """Give the rules for forms in the colours of light or dark.

    ``codes`` maps the names of the shared token file (paper, surface, raised, ink, muted, line, edge, accent,
    focus, error, warning) to ``#rrggbb``.
    """
    return _RULES.substitute(codes)
