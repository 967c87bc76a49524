"""Cuts the website's fonts out of packaged open fonts: only the letters it needs, and always the same bytes."""

import io
import sys
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from importlib.metadata import distribution
from itertools import chain
from pathlib import Path
from typing import Any

from fontTools.subset import Options, Subsetter
from fontTools.ttLib import TTFont
from fontTools.varLib.instancer import OverlapMode, instantiateVariableFont

LATIN = tuple(
    chain(
        range(0x20, 0x7F),
        range(0xA0, 0x180),  # Latin-1 and Latin Extended-A: every official EU language written in Latin letters
        (0x218, 0x219, 0x21A, 0x21B, 0x1E9E),  # Romanian comma below, German capital sharp s
        range(0x2010, 0x2016),  # hyphens and dashes
        range(0x2018, 0x201F),  # quotation marks
        (0x2009, 0x2020, 0x2021, 0x2022, 0x2026, 0x202F, 0x2030, 0x2032, 0x2033, 0x2039, 0x203A, 0x2044),
        (0x20AC, 0x2116, 0x2122, 0x2190, 0x2191, 0x2192, 0x2193, 0x2212, 0x2264, 0x2265),
    )
)
GREEK_AND_CYRILLIC = tuple(chain(range(0x370, 0x400), range(0x400, 0x460), (0x490, 0x491)))
FEATURES = ("calt", "ccmp", "kern", "liga", "lnum", "locl", "mark", "mkmk", "tnum")
COPYRIGHT, FAMILY, STYLE, UNIQUE_ID, FULL_NAME, VERSION, POSTSCRIPT_NAME, LICENCE, LICENCE_ADDRESS = (
    0,
    1,
    2,
    3,
    4,
    5,
    6,
    13,
    14,
)


@dataclass(frozen=True)
class Cut:
    """One font file of the website: where it comes from, and what is kept of it."""

    file: str
    family: str
    style: str
    package: str
    source: str
    letters: tuple[int, ...] = LATIN
    axes: Mapping[str, float] = field(default_factory=dict)


# A changed font may not bear a name that its makers reserve, so both families have names of their own.
CUTS = (
    Cut("sans.woff2", "Weave Sans", "Regular", "fontpkg-source-sans-3", "SourceSans3[wght].ttf", axes={"wght": 400}),
    Cut("sans-bold.woff2", "Weave Sans", "Bold", "fontpkg-source-sans-3", "SourceSans3[wght].ttf", axes={"wght": 700}),
    Cut(
        "sans-italic.woff2",
        "Weave Sans",
        "Italic",
        "fontpkg-source-sans-3",
        "SourceSans3-Italic[wght].ttf",
        axes={"wght": 400},
    ),
    Cut(
        "sans-greek-cyrillic.woff2",
        "Weave Sans",
        "Regular",
        "fontpkg-source-sans-3",
        "SourceSans3[wght].ttf",
        letters=GREEK_AND_CYRILLIC,
        axes={"wght": 400},
    ),
    Cut(
        "serif.woff2",
        "Weave Serif",
        "SemiBold",
        "fontpkg-fraunces",
        "Fraunces[SOFT,WONK,opsz,wght].ttf",
        axes={"wght": 600, "opsz": 72, "SOFT": 0, "WONK": 0},
    ),
)


def _packaged(package: str, name: str) -> Path:
    files = distribution(package).files or ()
    return next(Path(str(file.locate())) for file in files if file.name == name and ".dist-info" not in file.parts[0])


def _bytes_of(font: TTFont) -> bytes:
    stream = io.BytesIO()
    font.save(stream, reorderTables=True)
    return stream.getvalue()


def _subset(font: TTFont, letters: Iterable[int]) -> TTFont:
    options = Options()
    options.layout_features = list(FEATURES)
    options.hinting = False
    options.notdef_outline = True
    options.name_IDs = [
        COPYRIGHT,
        FAMILY,
        STYLE,
        UNIQUE_ID,
        FULL_NAME,
        VERSION,
        POSTSCRIPT_NAME,
        LICENCE,
        LICENCE_ADDRESS,
    ]
    subsetter = Subsetter(options)
    subsetter.populate(unicodes=letters)
    subsetter.subset(font)
    return TTFont(io.BytesIO(_bytes_of(font)), recalcTimestamp=False)


def _pinned(font: TTFont, axes: Mapping[str, float]) -> TTFont:
    if "fvar" not in font:
        return font
    # Joining overlaps would need a further library and change nothing that a browser shows.
    pinned: TTFont = instantiateVariableFont(font, dict(axes), overlap=OverlapMode.KEEP_AND_SET_FLAGS)
    for table in ("STAT", "avar", "MVAR"):
        if table in pinned:
            del pinned[table]
    return pinned


def _named(font: TTFont, family: str, style: str) -> TTFont:
    names: Any = font["name"]
    joined = f"{family.replace(' ', '')}-{style}"
    for name_id, text in (
        (FAMILY, family),
        (STYLE, style),
        (UNIQUE_ID, joined),
        (FULL_NAME, f"{family} {style}"),
        (POSTSCRIPT_NAME, joined),
    ):
        names.setName(text, name_id, 3, 1, 0x409)
    return font


def cut_font(cut: Cut) -> bytes:
    """The finished WOFF2 file of one cut."""
    with TTFont(_packaged(cut.package, cut.source), recalcTimestamp=False) as source:
        font = _named(_pinned(_subset(source, cut.letters), cut.axes), cut.family, cut.style)
    font.flavor = "woff2"
    return _bytes_of(font)


def licence_text(cuts: Iterable[Cut]) -> bytes:
    """What the licences ask to be handed on with the fonts: whose they are, what was changed, and each in full."""
    packages = {cut.package: cut for cut in cuts}
    parts = ["The fonts in this folder are reduced and renamed versions of open fonts.\nTheir licences follow.\n"]
    for package, cut in packages.items():
        original = cut.source.partition("[")[0].partition("-")[0]
        text = _packaged(package, "LICENSE").read_text(encoding="utf-8").replace("\r\n", "\n").strip()
        parts.append(f"{'=' * 78}\n{cut.family}, made from {original}\n{'=' * 78}\n\n{text}\n")
    return "\n".join(parts).encode()


def write_fonts(folder: Path) -> dict[str, int]:
    """Write every font and the licence into the folder, and return how many bytes each takes."""
    folder.mkdir(parents=True, exist_ok=True)
    contents = {cut.file: cut_font(cut) for cut in CUTS} | {"LICENSE.txt": licence_text(CUTS)}
    for name, content in contents.items():
        target = folder / name
        if not target.is_file() or target.read_bytes() != content:
            target.write_bytes(content)
    return {name: len(content) for name, content in contents.items()}


if __name__ == "__main__":
    for written, size in write_fonts(Path(sys.argv[1])).items():
        print(f"{size:7,} {written}")
