"""The style sheet of forms, from the colour tokens that program and site share."""

from collections.abc import Mapping
from string import Template
from typing import Final

_SHEET: Final = Template(
    """
#formPage { background: $paper; }
QScrollArea { background: $paper; }
#fieldRow { border: none; border-left: 3px solid transparent; }
#fieldRow[severity="error"] { border-left-color: $error; }
#fieldRow[severity="warning"] { border-left-color: $warning; }
#fieldRow[severity="hint"] { border-left-color: $edge; }
QLabel[role="label"] { color: $ink; font-weight: 600; }
QLabel[role="note"], QLabel[role="help"], QLabel[role="counter"] { color: $muted; }
QLabel[role="counter"][over="true"] { color: $error; font-weight: 600; }
QLabel[role="fixed"] { color: $ink; }
QLabel[role="raw"] { color: $ink; background: $surface; border: 1px dashed $edge; border-radius: 6px; padding: 8px; }
QLabel[role="problem"] { color: $ink; }
QWidget[role="mark"][severity="error"] { color: $error; }
QWidget[role="mark"][severity="warning"] { color: $warning; }
QWidget[role="mark"][severity="hint"] { color: $muted; }
QLabel[role="badge"] { color: $muted; padding: 0 4px; }
QLabel[role="badge"][severity="error"] { color: $error; font-weight: 600; }
QLabel[role="badge"][severity="warning"] { color: $warning; font-weight: 600; }
#recordForm QLineEdit, #recordForm QPlainTextEdit, #recordForm QComboBox {
    color: $ink; background: $raised; border: 1px solid $edge; border-radius: 6px;
    selection-background-color: $focus; selection-color: $paper; placeholder-text-color: $muted;
}
#recordForm QLineEdit { padding: 5px 8px; }
#recordForm QPlainTextEdit { padding: 2px 4px; }
#recordForm QComboBox { padding: 5px 8px; }
#recordForm QComboBox::drop-down { border: none; width: 22px; }
#recordForm QComboBox QAbstractItemView { color: $ink; background: $raised; border: 1px solid $edge; }
#recordForm QLineEdit:focus, #recordForm QPlainTextEdit:focus, #recordForm QComboBox:focus {
    border: 2px solid $focus;
}
#recordForm QLineEdit:focus { padding: 4px 7px; }
#recordForm QPlainTextEdit:focus { padding: 1px 3px; }
#recordForm QComboBox:focus { padding: 4px 7px; }
#recordForm QLineEdit[severity="error"], #recordForm QPlainTextEdit[severity="error"],
#recordForm QComboBox[severity="error"] { border-color: $error; }
#recordForm QLineEdit[severity="warning"], #recordForm QPlainTextEdit[severity="warning"],
#recordForm QComboBox[severity="warning"] { border-color: $warning; }
#matches { color: $ink; background: $raised; border: 1px solid $edge; }
#formSection { border: none; border-top: 1px solid $line; }
#formSection[first="true"] { border-top: none; }
#sectionHeading, #cardHeading { color: $ink; border: 2px solid transparent; border-radius: 6px; }
#sectionHeading:hover, #cardHeading:hover { background: $surface; }
#sectionHeading:focus, #cardHeading:focus { border-color: $focus; }
#listCard { background: $raised; border: 1px solid $line; border-radius: 6px; }
#listCard[severity="error"] { border-color: $error; }
#listCard[severity="warning"] { border-color: $warning; }
#fieldGroup { border: none; border-left: 1px solid $line; }
#chip { background: $surface; border: 1px solid $edge; border-radius: 6px; }
#chip:focus { border: 2px solid $focus; }
#chip[severity="error"] { border-color: $error; }
#chip[severity="warning"] { border-color: $warning; }
QLabel[role="chipText"] { color: $ink; }
#recordForm QCheckBox {
    color: $ink; spacing: 8px; padding: 3px 3px 3px 0; border: 2px solid transparent; border-radius: 6px;
}
#recordForm QCheckBox:focus { border-color: $focus; }
QPushButton[role="quiet"], QToolButton[role="quiet"] {
    color: $accent; background: transparent; border: 2px solid transparent; border-radius: 6px; padding: 4px 6px 4px 0;
}
QPushButton[role="quiet"]:hover, QToolButton[role="quiet"]:hover { background: $surface; }
QPushButton[role="quiet"]:focus, QToolButton[role="quiet"]:focus { border-color: $focus; }
QToolButton[role="cardButton"] {
    color: $muted; background: transparent; border: 2px solid transparent; border-radius: 6px;
    min-width: 20px; min-height: 20px;
}
QToolButton[role="cardButton"]:hover { color: $ink; background: $surface; }
QToolButton[role="cardButton"]:focus { color: $ink; border-color: $focus; }
QToolButton[role="cardButton"]:disabled { color: $line; }
QToolButton[role="languageTab"] {
    color: $muted; background: transparent; border: none; border-bottom: 2px solid transparent; padding: 4px 8px;
}
QToolButton[role="languageTab"]:checked { color: $ink; border-bottom-color: $accent; }
QToolButton[role="languageTab"]:focus { border: 2px solid $focus; border-radius: 6px; padding: 2px 6px; }
QToolButton[role="languageTab"][severity="error"] { color: $error; }
QToolButton[role="format"] {
    color: $ink; background: transparent; border: 1px solid $line; border-radius: 6px; padding: 3px 8px;
}
QToolButton[role="format"]:hover { background: $surface; }
QToolButton[role="format"]:focus { border: 2px solid $focus; padding: 2px 7px; }
#thumbnail { background: $surface; border: 1px solid $line; border-radius: 6px; color: $muted; }
#thumbnail[dropping="true"] { border: 2px dashed $focus; }
"""
)


def form_style(tokens: Mapping[str, str]) -> str:
    """Give the rules for forms in the colours of a palette.

    ``tokens`` maps the names of the shared token file (paper, surface, raised, ink, muted, line, edge, accent,
    focus, error, warning) to colours.
    """
    return _SHEET.substitute(tokens)
