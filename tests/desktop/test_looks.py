"""How the program looks: everything can be read, the keys are seen wherever they are, and large text has room."""

import re
from collections.abc import Iterator

import pytest
from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtGui import QColor, QImage, QPalette
from PySide6.QtWidgets import QApplication, QStyle, QStyleOptionComboBox, QWidget
from tests.desktop.conftest import SEMPRE, Desk

from si_editor.desktop.dialogs.export import ExportDialog
from si_editor.desktop.stylesheet import style_sheet
from si_editor.desktop.theme import Scheme, Theme
from si_editor.model.colours import EDGE_CONTRAST, TEXT_CONTRAST, contrast
from si_editor.site.tokens import read_tokens

SCHEMES: tuple[Scheme, ...] = ("light", "dark")
GROUNDS = ("paper", "surface", "raised")
_RULE = re.compile(r"([^{}]+){([^{}]*)}")
_BAND = 12
_COLOUR = re.compile(r"#[0-9a-fA-F]{6}")


@pytest.fixture
def restored(theme: Theme) -> Iterator[Theme]:
    """The one theme of all tests; it looks as before afterwards."""
    yield theme
    theme.choose(None)
    theme.scale_text(100)


def rules(scheme: str) -> Iterator[tuple[str, dict[str, str]]]:
    for selector, body in _RULE.findall(style_sheet(read_tokens(), scheme)):
        parts = (part.split(":", 1) for part in body.split(";") if ":" in part)
        yield " ".join(selector.split()), {name.strip(): value.strip() for name, value in parts}


def colour_in(value: str | None) -> str | None:
    found = _COLOUR.search(value or "")
    return found[0] if found else None


def shade(name: str, scheme: str) -> str:
    return str(getattr(read_tokens().colours[name], scheme))


@pytest.mark.feature(84)
@pytest.mark.parametrize("scheme", SCHEMES)
def test_every_text_of_the_style_sheet_can_be_read_on_its_ground(scheme: str) -> None:
    checked = 0
    for selector, values in rules(scheme):
        text = colour_in(values.get("color"))
        if text is None or ":disabled" in selector:
            continue
        own = colour_in(values.get("background"))
        for ground in [own] if own else [shade(name, scheme) for name in GROUNDS]:
            assert contrast(text, ground) >= TEXT_CONTRAST, (scheme, selector, text, ground)
            checked += 1
    assert checked > 80


@pytest.mark.feature(84)
@pytest.mark.parametrize("scheme", SCHEMES)
def test_text_can_be_read_where_it_is_chosen_or_under_the_mouse(scheme: str) -> None:
    ink, muted = shade("ink", scheme), shade("muted", scheme)
    grounds = {
        value
        for selector, values in rules(scheme)
        if (value := colour_in(values.get("background") or values.get("selection-background-color")))
        and re.search(r":hover|:pressed|:checked|:selected|notice|QListView|QMenu", selector)
        and "primary" not in selector
        and "handle" not in selector
        and "indicator" not in selector
    }
    assert len(grounds) > 3
    for ground in grounds:
        assert contrast(ink, ground) >= TEXT_CONTRAST, ground
        assert contrast(muted, ground) >= TEXT_CONTRAST, ground


@pytest.mark.feature(84)
@pytest.mark.parametrize("scheme", SCHEMES)
def test_the_ring_of_the_keys_and_the_edges_of_inputs_are_seen(scheme: str) -> None:
    for ground in GROUNDS:
        for line in ("focus", "edge"):
            assert contrast(shade(line, scheme), shade(ground, scheme)) >= EDGE_CONTRAST, (line, ground)
    rings = [selector for selector, values in rules(scheme) if ":focus" in selector and "border" in " ".join(values)]
    assert len(rings) > 15


@pytest.mark.feature(84)
@pytest.mark.parametrize("scheme", SCHEMES)
def test_the_palette_keeps_text_readable(restored: Theme, qapp: QApplication, scheme: Scheme) -> None:
    restored.choose(scheme)
    palette, role = qapp.palette(), QPalette.ColorRole
    for text, ground in (
        (role.WindowText, role.Window),
        (role.Text, role.Base),
        (role.Text, role.AlternateBase),
        (role.ButtonText, role.Button),
        (role.HighlightedText, role.Highlight),
        (role.PlaceholderText, role.Base),
        (role.ToolTipText, role.ToolTipBase),
        (role.Link, role.Window),
    ):
        assert contrast(palette.color(text).name(), palette.color(ground).name()) >= TEXT_CONTRAST, (text, ground)


@pytest.mark.feature(84)
def test_a_choice_of_colours_is_worn_at_once(restored: Theme, desk: Desk) -> None:
    restored.choose("dark")
    dark = desk.window.grab().toImage().pixelColor(600, 4)
    restored.choose("light")
    light = desk.window.grab().toImage().pixelColor(600, 4)
    assert dark.lightness() < 60
    assert light.lightness() > 200


def focusable(top: QWidget) -> Iterator[QWidget]:
    for widget in top.findChildren(QWidget):
        takes_keys = bool(widget.focusPolicy() & Qt.FocusPolicy.TabFocus) and widget.focusProxy() is None
        if takes_keys and widget.isEnabled() and widget.isVisible() and not widget.visibleRegion().isEmpty():
            yield widget


def seen_around(widget: QWidget, top: QWidget) -> QImage:
    return top.grab(QRect(widget.mapTo(top, QPoint(-4, -4)), widget.size() + QSize(8, 8))).toImage()


def ring_pixels(before: QImage, after: QImage, colour: QColor) -> int:
    """Count what became the colour of the ring, near the edge."""
    width, height = after.width(), after.height()
    if before.size() != after.size():
        return width
    edge = [(x, y) for y in range(height) for x in range(width) if min(x, y, width - 1 - x, height - 1 - y) < _BAND]
    return sum(near(after.pixelColor(*at), colour) and not near(before.pixelColor(*at), colour) for at in edge)


def near(one: QColor, other: QColor) -> bool:
    return abs(one.red() - other.red()) + abs(one.green() - other.green()) + abs(one.blue() - other.blue()) < 24


@pytest.mark.feature(84)
@pytest.mark.parametrize("scheme", SCHEMES)
@pytest.mark.parametrize("place", ["window", "export"])
def test_the_keys_are_seen_on_every_control(restored: Theme, desk: Desk, scheme: Scheme, place: str) -> None:
    restored.choose(scheme)
    top: QWidget = desk.window
    if place == "window":
        desk.show(SEMPRE, ("teaser",))
    else:
        desk.act("export")
        dialog = desk.window.findChild(ExportDialog)
        assert isinstance(dialog, ExportDialog)
        desk.qtbot.waitUntil(lambda: desk.session.tasks.is_idle)
        top = dialog
    colour, unseen = restored.colour("focus"), []
    for widget in list(focusable(top)):
        widget.setFocus(Qt.FocusReason.TabFocusReason)
        widget.clearFocus()
        QApplication.sendPostedEvents()
        if widget.visibleRegion().isEmpty():
            continue
        before = seen_around(widget, top)
        widget.setFocus(Qt.FocusReason.TabFocusReason)
        QApplication.sendPostedEvents()
        if widget.hasFocus() and ring_pixels(before, seen_around(widget, top), colour) < 30:
            unseen.append((type(widget).__name__, widget.accessibleName()))
    assert unseen == []
    if place == "export":
        top.close()


@pytest.mark.feature(84)
@pytest.mark.parametrize("percent", [100, 125, 150, 200])
def test_large_text_fits_a_small_laptop(restored: Theme, desk: Desk, percent: int) -> None:
    restored.scale_text(percent)
    desk.window.resize(1280, 800)
    desk.show(SEMPRE)
    desk.qtbot.waitUntil(lambda: desk.window.minimumSizeHint().width() <= 1280)
    assert desk.window.minimumSizeHint().height() <= 800
    kinds = desk.window.panes.kinds
    names = [kinds.item(row).text() for row in range(kinds.count())]
    assert all(kinds.fontMetrics().horizontalAdvance(name) < kinds.viewport().width() - 40 for name in names)


def test_a_list_to_choose_from_opens_below_its_box_where_no_line_is_cut(desk: Desk) -> None:
    status = desk.window.panes.entry.header.status
    assert not status.style().styleHint(QStyle.StyleHint.SH_ComboBox_Popup, QStyleOptionComboBox(), status)


def test_the_signs_above_the_list_grow_with_the_text(desk: Desk, restored: Theme) -> None:
    button = desk.window.panes.records.facets_button
    before = button.iconSize().width()
    restored.scale_text(200)
    assert button.iconSize().width() == 2 * before
