"""The program's style sheet, written from the colour tokens."""

from string import Template
from typing import Final

from si_editor.desktop.forms.style import form_style
from si_editor.model.colours import mix
from si_editor.resources import resource
from si_editor.site.tokens import Tokens

# Sizes in pixels of what stands in a line with text: they grow with it.
_SCALED: Final = (5, 6, 10, 12, 14, 16, 18, 22)
# Space in steps of 4, corners 6, lines 1, focus ring 2.
_RULES: Final = Template("""
QToolTip { color: $ink; background: $raised; border: 1px solid $edge; padding: 4px 8px; }

QMenuBar { background: $paper; padding: 2px 8px; }
QMenuBar::item { padding: 4px 8px; border-radius: 4px; }
QMenuBar::item:selected { background: $hover; }
QMenu { background: $raised; border: 1px solid $edge; padding: 4px; icon-size: ${s16}px; }
QLineEdit { icon-size: ${s16}px; }
QMenu::item { padding: 5px 28px 5px 10px; border-radius: 4px; }
QMenu::item:selected { background: $chosen; color: $ink; }
QMenu::item:disabled { color: $faded; }
QMenu::separator { height: 1px; background: $line; margin: 4px 8px; }
QMenu::icon { padding-left: 8px; }

QToolBar { background: $paper; border: none; border-bottom: 1px solid $line; padding: 4px 8px; spacing: 4px; }
QToolBar::separator { width: 1px; background: $line; margin: 6px 4px; }
QToolButton { border: 1px solid transparent; border-radius: 6px; padding: 4px 8px; background: transparent; }
QToolButton:hover { background: $hover; }
QToolButton:pressed, QToolButton:checked { background: $chosen; }
QToolButton:focus { border: 2px solid $focus; padding: 3px 7px; }
QToolButton:disabled { color: $faded; }
QToolButton::menu-indicator { image: none; }
QToolButton[role="primary"] { background: $accent; color: $accent_ink; padding: 4px 14px; font-weight: 600; }
QToolButton[role="primary"]:hover { background: $accent_hover; }
QToolButton[role="primary"]:focus { border: 2px solid $focus; padding: 3px 13px; }
QToolButton[role="primary"]:disabled { background: $surface; color: $faded; }
QToolButton[role="link"], QPushButton[role="link"] {
    border: none; padding: 2px 4px; color: $accent; text-align: left; background: transparent; }
QToolButton[role="link"]:hover, QPushButton[role="link"]:hover { text-decoration: underline; }
QToolButton[role="link"]:focus, QPushButton[role="link"]:focus { border: 2px solid $focus; padding: 0 2px; }

QToolButton[role="quiet"] { color: $muted; padding: 1px 6px; }
QToolButton[role="quiet"]:focus { padding: 0 5px; }

QPushButton {
    background: $raised; border: 1px solid $edge; border-radius: 6px; padding: 6px 14px;
    min-height: ${button}px; }
QPushButton:hover { background: $hover; }
QPushButton:pressed { background: $chosen; }
QPushButton:focus { border: 2px solid $focus; padding: 5px 13px; }
QPushButton:disabled { color: $faded; border-color: $line; background: $paper; }
QPushButton[role="primary"] { background: $accent; border-color: $accent; color: $accent_ink; font-weight: 600; }
QPushButton[role="primary"]:hover { background: $accent_hover; }
QPushButton[role="primary"]:focus { border: 2px solid $focus; }
QPushButton[role="primary"]:disabled { background: $surface; border-color: $line; color: $faded; }
QPushButton[role="quiet"] { background: transparent; border-color: transparent; }
QPushButton[role="quiet"]:hover { background: $hover; }
QPushButton[role="quiet"]:focus { border: 2px solid $focus; }
QPushButton[role="chip"] {
    background: $chosen; border: 1px solid $line; border-radius: 11px; padding: 2px 10px; text-align: left; }
QPushButton[role="chip"]:hover { border-color: $edge; }
QPushButton[role="chip"]:focus { border: 2px solid $focus; padding: 1px 9px; }
QPushButton[role="tile"] { text-align: left; padding: 12px 18px; border-color: $line; min-height: 2.3em; }
QPushButton[role="tile"]:hover { background: $raised; border-color: $edge; }
QPushButton[role="tile"]:focus { border: 2px solid $focus; padding: 11px 17px; }

QLineEdit, QPlainTextEdit, QTextEdit, QSpinBox, QDoubleSpinBox, QDateEdit, QComboBox {
    background: $raised; border: 1px solid $edge; border-radius: 6px; padding: 5px 8px;
    selection-background-color: $selection; selection-color: $ink; }
QLineEdit:focus, QPlainTextEdit:focus, QTextEdit:focus, QSpinBox:focus, QDoubleSpinBox:focus, QDateEdit:focus,
QComboBox:focus, QComboBox:on { border: 2px solid $focus; padding: 4px 7px; }
QLineEdit:disabled, QPlainTextEdit:disabled, QComboBox:disabled { background: $paper; border-color: $line; }
QLineEdit:read-only, QPlainTextEdit:read-only { background: $paper; }
QComboBox::drop-down { border: none; width: ${s22}px; }
QComboBox::down-arrow { image: url("$arrow_down"); width: ${s12}px; height: ${s12}px; }
QComboBox { combobox-popup: 0; }
QComboBox QAbstractItemView, QComboBox QAbstractItemView:focus {
    background: $raised; border: 1px solid $edge; padding: 3px; selection-background-color: $chosen;
    selection-color: $ink; outline: none; }
QComboBox QAbstractItemView::item { min-height: ${s22}px; padding: 2px 6px; }
QSpinBox::up-button, QSpinBox::down-button, QDoubleSpinBox::up-button, QDoubleSpinBox::down-button {
    border: none; width: ${s18}px; background: transparent; }
QSpinBox::up-arrow, QDoubleSpinBox::up-arrow { image: url("$arrow_up"); width: ${s10}px; height: ${s10}px; }
QSpinBox::down-arrow, QDoubleSpinBox::down-arrow { image: url("$arrow_down"); width: ${s10}px; height: ${s10}px; }

QLineEdit[severity="error"], QPlainTextEdit[severity="error"], QComboBox[severity="error"],
QSpinBox[severity="error"] { border-color: $error; }
QLineEdit[severity="warning"], QPlainTextEdit[severity="warning"], QComboBox[severity="warning"],
QSpinBox[severity="warning"] { border-color: $warning; }

QCheckBox, QRadioButton { spacing: 8px; padding: 3px; border: 2px solid transparent; border-radius: 6px; }
QCheckBox:focus, QRadioButton:focus { border-color: $focus; }
QCheckBox::indicator, QRadioButton::indicator, QTableView::indicator {
    width: ${s14}px; height: ${s14}px; border: 1px solid $edge; background: $raised; border-radius: 3px; }
QRadioButton::indicator { border-radius: ${round}px; }
QCheckBox::indicator:checked, QTableView::indicator:checked {
    background: $ink; border-color: $ink; image: url("$tick"); }
QRadioButton::indicator:checked { width: ${s6}px; height: ${s6}px; border: ${s5}px solid $ink; background: $raised; }

QTextBrowser, QScrollArea { border: none; }
QListView, QTreeView, QTableView, QFrame[role="scrolled"] { border: 2px solid transparent; }
QListView:focus, QTreeView:focus, QTableView:focus, QFrame[role="scrolled"]:focus { border: 2px solid $focus; }
QListView, QTreeView, QTableView, QTextBrowser, QScrollArea {
    background: $paper; outline: none; selection-background-color: $chosen; selection-color: $ink; }
QListView[role="kinds"] { background: $surface; padding: 8px 6px; }
QListView[role="pages"] { background: $surface; padding: 0 6px 8px 6px; }
QListView[role="pages"]::item { padding: 6px 8px; border-radius: 6px; color: $ink; }
QListView[role="pages"]::item:hover { background: $hover; }
QListView[role="pages"]::item:selected { background: $chosen; }
QTreeView[role="facets"] { background: $surface; padding: 0 2px 8px 2px; }
QWidget[role="side"] { background: $surface; }
QWidget[role="side"] QLabel[role="section"] { padding: 10px 8px 4px 14px; }
QListView[role="results"] { background: $raised; border: 1px solid $edge; border-radius: 6px; padding: 4px 0; }
QListWidget::item { padding: 3px 4px; }
QTreeView[role="framed"]::indicator, QListWidget::indicator {
    width: ${s14}px; height: ${s14}px; border: 1px solid $edge; background: $raised; border-radius: 3px; }
QTreeView[role="framed"]::indicator:checked, QListWidget::indicator:checked {
    background: $ink; border-color: $ink; image: url("$tick"); }
QTreeView[role="framed"]::indicator:indeterminate { background: $muted; border-color: $ink; }
QTreeView[role="framed"], QListWidget[role="framed"] { border: 1px solid $line; border-radius: 6px; }
QTreeView[role="framed"]:focus, QListWidget[role="framed"]:focus { border: 2px solid $focus; }
QHeaderView::section {
    background: $paper; color: $muted; border: none; border-bottom: 1px solid $line; padding: 4px 12px; }
QTableView { gridline-color: transparent; }
QTableView::item { padding: 2px 8px; }

QTextBrowser[role="reading"], QTextBrowser[role="reading"]:focus { border: none; background: $paper; padding: 0; }
QTabWidget::pane { border: none; border-top: 1px solid $line; padding-top: 10px; }
QTabBar::tab { background: transparent; border: none; border-bottom: 2px solid transparent; padding: 8px 16px; }
QTabBar::tab:hover { background: $hover; }
QTabBar::tab:selected { border-bottom: 2px solid $accent; font-weight: 600; }
QTabBar::tab:focus { border: 2px solid $focus; border-radius: 6px; padding: 6px 14px; }
QTreeView::item { padding: 3px 2px; }

QSplitter::handle { background: $line; }
QSplitter::handle:hover { background: $focus; }
QSplitter::handle:horizontal { width: 1px; }
QSplitter::handle:vertical { height: 1px; }

QScrollBar:vertical { background: transparent; width: 12px; margin: 0; }
QScrollBar:horizontal { background: transparent; height: 12px; margin: 0; }
QScrollBar::handle { background: $handle; border-radius: 4px; margin: 2px; }
QScrollBar::handle:vertical { min-height: 28px; }
QScrollBar::handle:horizontal { min-width: 28px; }
QScrollBar::handle:hover { background: $edge; }
QScrollBar::add-line, QScrollBar::sub-line { width: 0; height: 0; }
QScrollBar::add-page, QScrollBar::sub-page { background: transparent; }

QStatusBar { background: $paper; border-top: 1px solid $line; color: $muted; }
QStatusBar::item { border: none; }
QStatusBar QLabel { color: $muted; padding: 2px 8px; }

QProgressBar { background: $surface; border: 1px solid $line; border-radius: 4px; height: 8px; text-align: center; }
QProgressBar::chunk { background: $focus; border-radius: 3px; }

QLabel[role="title"] { font-size: ${title_size}px; font-weight: 600; }
QLabel[role="display"] { font-size: ${display_size}px; font-weight: 600; }
QLabel[role="lead"] { font-size: ${lead_size}px; color: $muted; }
QLabel[role="muted"], QLabel[role="help"] { color: $muted; }
QLabel[role="section"] { color: $muted; font-weight: 600; }
QLabel[severity="error"] { color: $error; }
QLabel[severity="warning"] { color: $warning; }
QLabel[severity="hint"] { color: $muted; }
QLabel[role="good"] { color: $success; }

QWidget[role="notice"] { background: $notice; }
QFrame[role="checklist"] { background: $surface; border: none; border-bottom: 1px solid $line; }
QToolButton[role="step"] { color: $ink; padding: 3px 10px; }
QToolButton[role="step"]:focus { padding: 2px 9px; }
QToolButton[role="step"][state="done"] { color: $success; }
QToolButton[role="step"][state="next"] { font-weight: 600; background: $chosen; }
QLabel[role="bubble"] { background: $ink; color: $paper; border-radius: 6px; padding: 8px 12px; }
QWidget[role="bar"] { background: $paper; border-bottom: 1px solid $line; }
QFrame[role="line"] { background: $line; border: none; max-height: 1px; min-height: 1px; }
QFrame[role="palette"] { background: $raised; border: 1px solid $edge; border-radius: 8px; }
QFrame[role="palette"] QListView { background: $raised; }
QFrame[role="card"] { background: $raised; border: 1px solid $line; border-radius: 6px; }
""")


def style_sheet(tokens: Tokens, scheme: str, text_scale: int = 100) -> str:
    """Write the style sheet for light or dark, with headings as large as the text asks for."""
    codes = {name.replace("-", "_"): str(getattr(shade, scheme)) for name, shade in tokens.colours.items()}
    paper, ink = codes["paper"], codes["ink"]
    rules = _RULES.substitute(
        codes,
        hover=mix(paper, ink, 0.06),
        chosen=mix(paper, codes["focus"], 0.18),
        selection=mix(paper, codes["focus"], 0.28),
        handle=mix(paper, ink, 0.22),
        faded=mix(codes["muted"], paper, 0.35),
        notice=mix(paper, codes["warning"], 0.14),
        accent_hover=mix(codes["accent"], ink, 0.15),
        arrow_down=resource("icons", "ui-arrow-down.svg").as_posix(),
        tick=resource("icons", f"ui-tick-{scheme}.svg").as_posix(),
        **{f"s{size}": size * text_scale // 100 for size in _SCALED},
        round=14 * text_scale // 200 + 1,
        button=max(18, 15 * text_scale // 100),
        title_size=19 * text_scale // 100,
        display_size=26 * text_scale // 100,
        lead_size=15 * text_scale // 100,
        arrow_up=resource("icons", "ui-arrow-up.svg").as_posix(),
    )
    return rules + form_style(codes)
