"""The emblem of the European Union keeps its published geometry."""

import re
from math import dist, pi

import pytest
from tests.unit.site.sample import new_catalogue, outline, site_of, text_of

from si_editor.site.emblem import BLUE, YELLOW, emblem_svg
from si_editor.site.stylesheet import stylesheet


def _stars() -> list[list[tuple[float, float]]]:
    path = re.findall(r'd="(M[^"]*L[^"]*)"', emblem_svg())[0]
    return [
        [(float(x), float(y)) for x, y in re.findall(r"(-?[\d.]+) (-?[\d.]+)", star)] for star in path.split("z")[:-1]
    ]


def test_twelve_upright_stars_stand_on_a_circle_of_a_third_of_the_height() -> None:
    stars = _stars()
    assert len(stars) == 12
    for hour, points in enumerate(stars):
        top = points[0]
        centre = (top[0], top[1] + 20)
        assert dist(centre, (270, 180)) == pytest.approx(120, abs=0.02), "radius of the circle: 1/3 of 360"
        assert all(dist(centre, point) == pytest.approx(20, abs=0.02) for point in points[::2]), "1/18 of 360"
        assert len(points) == 10
        assert top[1] == min(y for _, y in points), "upright"
        assert hour * pi / 6 < 2 * pi


def test_ratio_and_colours() -> None:
    svg = emblem_svg("Emblem")
    assert 'viewBox="0 0 540 360"' in svg
    assert (BLUE, YELLOW) == ("#003399", "#FFCC00")
    assert 'aria-label="Emblem"' in svg


def test_it_stands_in_the_head_with_its_words_only_where_the_eu_pays() -> None:
    html = text_of(site_of(), "index.html")
    head = html.split("<main")[0]
    assert BLUE in head
    assert "Co-funded by the European Union" in head
    assert "Interreg North" in head
    assert "Kofinanziert von der Europäischen Union" in text_of(site_of(), "de/index.html")
    catalogue = new_catalogue()
    catalogue["campaign/catalogue"]["funding"] = {"regime": "none", "eu_supported": False}
    without = text_of(site_of(catalogue), "index.html")
    assert BLUE not in without
    assert "European Union" not in outline(site_of(catalogue), "index.html").text


def test_the_older_rules_name_union_and_fund() -> None:
    catalogue = new_catalogue()
    catalogue["campaign/catalogue"]["funding"] = {"regime": "2014-2020", "eu_supported": True, "funds": ["ERDF"]}
    head = text_of(site_of(catalogue), "index.html").split("<main")[0]
    assert "European Union<br>European Regional Development Fund" in head


def test_the_emblem_is_never_lower_than_38_pixels() -> None:
    style = stylesheet(None)
    rules = re.findall(r"([^{}]*)\{([^{}]*)\}", style)
    own = [body for selectors, body in rules if re.search(r"\.emblem(?![\w-])", selectors)]
    heights = [
        height
        for body in own
        for height in re.findall(r"(?<![\w-])(?:min-|max-)?(?:height|block-size):\s*([^;]+)", body)
    ]
    assert heights
    # The border of two pixels is part of the height, and no part of the emblem.
    assert all(re.fullmatch(r"\d+px", height) and int(height[:-2]) - 4 >= 38 for height in heights), heights
    assert not [body for body in own if re.search(r"transform|scale|zoom", body)]
