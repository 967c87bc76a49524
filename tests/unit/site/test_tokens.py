"""Colours that can be read, in both schemes and with any accent."""

from itertools import product

import pytest

from si_editor.model.colours import EDGE_CONTRAST, TEXT_CONTRAST, contrast, mix
from si_editor.site.tokens import css_tokens, read_tokens

SCHEMES = ("light", "dark")
_CHANNELS = ("00", "24", "49", "77", "92", "b6", "db", "ff")


@pytest.mark.parametrize("scheme", SCHEMES)
@pytest.mark.parametrize("ground", read_tokens().grounds)
def test_text_and_edges_stand_out_from_every_ground(scheme: str, ground: str) -> None:
    colours = read_tokens().colours
    for name in read_tokens().texts:
        assert contrast(getattr(colours[name], scheme), getattr(colours[ground], scheme)) >= TEXT_CONTRAST, name
    for name in read_tokens().edges:
        assert contrast(getattr(colours[name], scheme), getattr(colours[ground], scheme)) >= EDGE_CONTRAST, name


@pytest.mark.parametrize("scheme", SCHEMES)
def test_text_on_the_accent_can_be_read(scheme: str) -> None:
    colours = read_tokens().colours
    assert contrast(getattr(colours["accent"], scheme), getattr(colours["accent-ink"], scheme)) >= TEXT_CONTRAST


@pytest.mark.parametrize("hue", range(1, 9))
def test_a_number_on_a_thread_can_be_read(hue: int) -> None:
    tokens = read_tokens()
    for scheme in SCHEMES:
        ground = getattr(tokens.threads[hue - 1].shade, scheme)
        assert contrast(getattr(tokens.thread_ink(hue), scheme), ground) >= TEXT_CONTRAST


@pytest.mark.parametrize("accent", [f"#{red}{green}{blue}" for red, green, blue in product(_CHANNELS, repeat=3)])
def test_any_accent_is_corrected_until_it_can_be_read(accent: str) -> None:
    tokens = read_tokens().with_accent(accent)
    for scheme in SCHEMES:
        own = getattr(tokens.colours["accent"], scheme)
        for ground in tokens.grounds:
            assert contrast(own, getattr(tokens.colours[ground], scheme)) >= TEXT_CONTRAST
        assert contrast(own, getattr(tokens.colours["accent-ink"], scheme)) >= TEXT_CONTRAST


def test_an_accent_that_is_readable_stays() -> None:
    assert read_tokens().with_accent("#8a1c10").colours["accent"].light == "#8a1c10"
    assert read_tokens().with_accent(None) == read_tokens()
    assert read_tokens().with_accent("red; } body {") == read_tokens()


def test_contrast_is_the_published_one() -> None:
    assert contrast("#000000", "#ffffff") == pytest.approx(21)
    assert contrast("#777777", "#ffffff") == pytest.approx(4.48, abs=0.01)
    assert mix("#000000", "#ffffff", 0.5) == "#808080"


def test_the_style_sheet_carries_all_of_them_for_both_schemes() -> None:
    css = css_tokens(read_tokens())
    for name, shade in read_tokens().colours.items():
        assert f"--{name}:{shade.light}" in css
        assert f"--{name}:{shade.dark}" in css
    assert len(read_tokens().threads) == 8
    assert "prefers-color-scheme:dark" in css
