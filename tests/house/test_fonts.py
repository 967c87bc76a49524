"""The website's fonts are small, free to hand on, and the same bytes whenever they are cut."""

import io

from fontTools.ttLib import TTFont

from resources.build.fonts import CUTS, cut_font
from si_editor.resources import resource

FONTS = resource("site", "static", "fonts")


def test_all_fonts_together_stay_small() -> None:
    assert {path.name for path in FONTS.glob("*.woff2")} == {cut.file for cut in CUTS}
    assert sum(path.stat().st_size for path in FONTS.glob("*.woff2")) < 80_000


def test_the_licences_go_with_the_fonts() -> None:
    licences = (FONTS / "LICENSE.txt").read_text(encoding="utf-8")
    for cut in CUTS:
        assert cut.family in licences
    assert licences.count("SIL OPEN FONT LICENSE Version 1.1") == len({cut.package for cut in CUTS})


def test_a_font_cut_again_is_equal_to_the_byte() -> None:
    for cut in (CUTS[0], CUTS[-1]):
        assert cut_font(cut) == (FONTS / cut.file).read_bytes()


def test_a_font_bears_our_name_and_has_the_letters_of_the_languages() -> None:
    for cut in CUTS:
        font = TTFont(io.BytesIO((FONTS / cut.file).read_bytes()))
        assert font["name"].getDebugName(1) == cut.family
        assert "Source" not in font["name"].getDebugName(4)
        letters = "αΩжЯ" if "greek" in cut.file else "azAZßÆØÅąčđęğłńőřşťůžŽ€–“”„’"
        assert set(map(ord, letters)) <= set(font.getBestCmap())
