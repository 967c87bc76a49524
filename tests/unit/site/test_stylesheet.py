"""The style sheet of the site: put together from the sheets, none forgotten, nothing from elsewhere."""

import re

from tests.unit.site.sample import new_catalogue, site_of, text_of

from si_editor.resources import resource
from si_editor.site.stylesheet import SHEETS, read_sheet, stylesheet


def test_every_sheet_is_in_and_the_colours_come_first() -> None:
    assert {path.stem for path in resource("site", "styles").glob("*.css")} == set(SHEETS)
    whole = stylesheet(None)
    assert whole.startswith(":root{color-scheme:light dark;--paper:")
    assert all(read_sheet(name) in whole for name in SHEETS)


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
