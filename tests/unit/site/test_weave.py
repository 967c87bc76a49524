"""The cloth: the same facts, the same cloth; really woven; drawn in token colours."""

import re
from itertools import pairwise

import pytest

from si_editor.model.countries import COUNTRIES
from si_editor.site.tokens import read_tokens
from si_editor.site.weave import (
    cloth_svg,
    in_warp_order,
    outline_svg,
    thread_of_country,
    thread_of_theme,
    weave,
    weave_quilt,
    weave_svg,
)

COUNTRY_SETS = [(), ("DE",), ("DE", "NO"), tuple(sorted(COUNTRIES))[:12]]
THEME_SETS = [(), ("ageing",), ("ageing", "mobility", "work")]


@pytest.mark.parametrize("countries", COUNTRY_SETS)
@pytest.mark.parametrize("themes", THEME_SETS)
def test_any_number_of_threads_can_be_woven(countries: tuple[str, ...], themes: tuple[str, ...]) -> None:
    for size in ("thumbnail", "card", "head", "poster", "social"):
        svg = weave_svg(countries, themes, "sempre", size)
        assert svg.startswith("<svg ")
        assert svg.endswith("</svg>")
        assert 'aria-hidden="true"' in svg


def test_a_cloth_is_the_same_for_ever() -> None:
    assert weave_svg(("DE", "SE"), ("ageing",), "sempre", "thumbnail") == weave_svg(
        ("SE", "DE"), ("ageing",), "sempre", "thumbnail"
    )


def test_every_fact_shows_in_the_cloth() -> None:
    cloth = weave_svg(("DE", "SE"), ("ageing",), "sempre")
    assert cloth != weave_svg(("DE", "FI"), ("ageing",), "sempre")
    assert cloth != weave_svg(("DE", "SE"), ("mobility",), "sempre")
    assert len({weave_svg(("DE", "SE"), ("ageing",), f"project-{number}") for number in range(20)}) > 5


def test_at_every_crossing_exactly_one_thread_lies_on_top() -> None:
    cloth = weave(("DE", "SE", "IT"), ("ageing", "work"), "mamba", "card")
    for x in range(5, int(cloth.width), 10):
        for y in range(5, int(cloth.height), 10):
            warp = [p for p in cloth.floats if p.is_warp and p.line == x and p.start < y < p.end]
            weft = [p for p in cloth.floats if not p.is_warp and p.line == y and p.start < x < p.end]
            assert len(warp) + len(weft) == 1


def test_both_directions_come_to_the_surface() -> None:
    for number in range(30):
        cloth = weave(("DE", "SE"), ("ageing",), f"p{number}", "thumbnail")
        assert {piece.is_warp for piece in cloth.floats} == {True, False}


def test_warp_lies_from_north_to_south_and_neighbours_differ() -> None:
    assert in_warp_order(["IT", "DE", "NO", "IT"]) == ("NO", "DE", "IT")
    order = in_warp_order(list(COUNTRIES))
    assert len(order) == len(COUNTRIES)
    assert all(thread_of_country(a) != thread_of_country(b) for a, b in pairwise(order))
    assert all(1 <= thread_of_country(code) <= 8 for code in (*COUNTRIES, "??"))
    assert 1 <= thread_of_theme("anything") <= 8


def test_a_quilt_has_a_patch_for_each_project() -> None:
    rows = [(f"p{number}", ("DE",), ("x",)) for number in range(5)]
    quilt = weave_quilt(rows, 2)
    assert (quilt.width, quilt.height) == (120, 180)
    assert len(quilt.floats) == sum(len(weave(c, t, i, "thumbnail").floats) for i, c, t in rows)


def test_colours_are_the_tokens() -> None:
    allowed = {thread.shade.light for thread in read_tokens().threads}
    svg = cloth_svg(weave(tuple(COUNTRIES)[:12], ("a", "b", "c"), "x", "head"))
    assert set(re.findall(r'stroke="(#[0-9a-f]{6})"', svg)) <= allowed
    assert read_tokens().colours["line"].light in outline_svg("card")


def test_a_cloth_is_light() -> None:
    assert len(weave_svg(tuple(COUNTRIES)[:10], ("a", "b", "c"), "x", "thumbnail")) < 1200
    assert len(weave_svg(tuple(COUNTRIES)[:10], ("a", "b", "c"), "x", "card")) < 2500
