"""The style sheet of the site: put together from the sheets, none forgotten, nothing from elsewhere."""

import re

from tests.unit.site.sample import new_catalogue, site_of, text_of

from si_editor.resources import resource
from si_editor.site.stylesheet import EMBEDDED, SHEETS, read_sheet, stylesheet


def test_every_sheet_is_in_and_the_colours_come_first() -> None:
    assert {path.stem for path in resource("site", "styles").glob("*.css")} == set(SHEETS)
    whole = stylesheet(None)
    assert whole.startswith(":root{color-scheme:light dark;--paper:")
    assert all(read_sheet(name) in whole for name in set(SHEETS) - {"fonts"})


def test_the_letters_of_the_first_paint_travel_inside_the_sheet() -> None:
    faces = re.findall(r"@font-face \{[^}]*src: url\(\"([^\"]+)\"\)[^}]*\}", stylesheet(None))
    inside = [face for face in faces if face.startswith("data:font/woff2;base64,")]
    assert len(inside) == len(EMBEDDED)
    assert {face for face in faces if face not in inside} == {"fonts/sans-greek-cyrillic.woff2"}
    addresses = site_of(new_catalogue()).addresses()
    assert [address for address in addresses if address.endswith(".woff2")] == [
        "static/fonts/sans-greek-cyrillic.woff2"
    ]


def test_the_site_has_one_style_sheet_with_the_campaigns_accent() -> None:
    catalogue = new_catalogue()
    catalogue["campaign/catalogue"]["accent"] = "#113355"
    site = site_of(catalogue)
    assert [address for address in site.addresses() if address.endswith(".css")] == ["static/site.css"]
    assert "--accent:#113355" in text_of(site, "static/site.css")


def test_every_custom_property_that_is_used_is_defined() -> None:
    whole = stylesheet(None)
    used = set(re.findall(r"var\((--[\w-]+)", whole))
    assert used <= set(re.findall(r"(--[\w-]+):", whole))
    assert {name for name in re.findall(r"(--[\w-]+):", whole) if name not in used} <= {
        "--error",
        "--warning",
        "--success",
    }


def test_space_goes_in_steps_of_four_pixels() -> None:
    spaces = re.compile(r"(?<![\w-])(?:margin|padding|gap|column-gap|row-gap)(?:-[a-z]+)*:([^;}]+)")
    for name in set(SHEETS) - {"fonts", "print"}:
        for value in spaces.findall(read_sheet(name)):
            lengths = [float(length) for length in re.findall(r"(\d*\.?\d+)rem", value)]
            assert all(length * 4 == round(length * 4) for length in lengths), (name, value)
            assert not [length for length in re.findall(r"(\d*\.?\d+)px", value) if float(length) > 4], (name, value)


def test_nothing_moves_for_those_who_asked_for_rest_and_nothing_for_longer_than_a_fifth_of_a_second() -> None:
    whole = stylesheet(None)
    durations = re.findall(r"(?<![\w-])--moment:\s*(\d+)ms", whole)
    assert durations
    assert all(int(duration) <= 200 for duration in durations)
    moving = re.findall(r"(?<![\w-])(?:transition|animation):([^;}]+)", whole)
    # What only waits for the letters moves nothing, so it holds for everybody.
    still = ("none !important", "var(--moment)", "letters-first 100ms")
    assert all(any(word in value for word in still) for value in moving), moving
    assert "@media (prefers-reduced-motion: reduce)" in whole
