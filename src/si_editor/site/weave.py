"""The cloth of a project: countries as warp, themes as weft, over and under from the id.

The same facts give the same cloth everywhere and for ever. A cloth is decoration: what it is woven of stands
beside it as text.
"""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from hashlib import sha256
from types import MappingProxyType
from typing import Final, Literal

from si_editor.site.tokens import Tokens, read_tokens

WeavingFacts = tuple[str, Sequence[str], Sequence[str]]
"""What one project is woven of: its id, its countries and its themes."""

ClothSize = Literal["thumbnail", "card", "head", "poster", "social"]

# From north to south, as stripes on a map would lie, each with its hue. Neighbours differ.
_WARP: Final[Mapping[str, int]] = MappingProxyType(
    {
        thread[:2]: int(thread[2])
        for line in (
            "GL4 IS1 NO6 SE2 FI1 FO8 EE4 LV3 LT7 DK5 RU8 IE7 GB6 NL3 BE2 DE1 PL3 BY4 LU5 FR6 LI8 CH2 AT5 CZ7 SK4",
            "HU2 UA1 MD6 SI8 HR3 IT4 BA5 RS6 RO1 BG7 ME2 XK8 MK4 AL5 GR1 TR3 CY6 MT2 AD8 ES2 PT6 GI7 BR4 GY3 SR5 CA1",
        )
        for thread in line.split()
    }
)

# Which threads of a repeat pass over, row by row: plain, basket, twills, herringbone, a small diamond.
STRUCTURES: Final = (
    ("10", "01"),
    ("1100", "1100", "0011", "0011"),
    ("1100", "0110", "0011", "1001"),
    ("1110", "0111", "1011", "1101"),
    ("110000", "011000", "001100", "000110", "000011", "100001"),
    ("11001100", "01100110", "00110011", "01100110"),
    ("100110", "010010", "001001", "010010"),
    ("11010", "01011", "01101", "10101", "10110"),
)

_PITCH: Final = 10.0
THREAD_WIDTH: Final = 8.0
_LAP: Final = 0.8


@dataclass(frozen=True)
class Float:
    """A stretch of thread that lies on top: its hue (1 to 8), its axis and where it begins and ends."""

    hue: int
    is_warp: bool
    line: float
    start: float
    end: float

    def moved(self, right: float, down: float) -> "Float":
        """Give the same stretch at another place."""
        across, along = (right, down) if self.is_warp else (down, right)
        return replace(self, line=self.line + across, start=self.start + along, end=self.end + along)


@dataclass(frozen=True)
class Cloth:
    """A finished cloth: its width and height in units and all stretches that lie on top."""

    width: float
    height: float
    floats: tuple[Float, ...]


@dataclass(frozen=True)
class _Draft:
    """What a weaver reads before the first throw: which structure, shifted how far, and the hues of all threads."""

    structure: int
    shift: int
    warp: Sequence[int]
    weft: Sequence[int]


_GRIDS: Final[Mapping[ClothSize, tuple[int, int]]] = {
    "thumbnail": (6, 6),
    "card": (12, 7),
    "head": (26, 18),
    "poster": (24, 13),
    "social": (30, 16),
}


def thread_of_country(code: str) -> int:
    """Give the hue of a country: always the same one, 1 to 8."""
    return _WARP.get(code, sum(code.encode()) % 8 + 1)


def thread_of_theme(theme: str) -> int:
    """Give the hue of a theme, 1 to 8."""
    return sha256(f"shuttle:{theme}".encode()).digest()[1] % 8 + 1


def in_warp_order(countries: Sequence[str]) -> tuple[str, ...]:
    """Put countries in the order in which their threads lie, from north to south."""
    order = {code: position for position, code in enumerate(_WARP)}
    return tuple(sorted(dict.fromkeys(countries), key=lambda code: (order.get(code, len(order)), code)))


def weave(countries: Sequence[str], themes: Sequence[str], seed: str, size: ClothSize = "card") -> Cloth:
    """Weave the cloth of one project."""
    draft = _draft(countries, themes, seed, size)
    structure, warp, weft = STRUCTURES[draft.structure], draft.warp, draft.weft
    columns, rows = len(warp), len(weft)

    def is_warp_on_top(column: int, row: int) -> bool:
        line = structure[(row + draft.shift) % len(structure)]
        return line[(column + draft.shift // 2) % len(line)] == "1"

    floats: list[Float] = []
    for column, hue in enumerate(warp):
        runs = _runs([is_warp_on_top(column, row) for row in range(rows)])
        floats += [_lay(hue, True, column, start, end) for start, end in runs]
    for row, hue in enumerate(weft):
        runs = _runs([not is_warp_on_top(column, row) for column in range(columns)])
        floats += [_lay(hue, False, row, start, end) for start, end in runs]
    return Cloth(columns * _PITCH, rows * _PITCH, tuple(floats))


def cloth_code(countries: Sequence[str], themes: Sequence[str], seed: str) -> str:
    """Write the cloth of a card in 21 letters, for a script that draws it: structure, shift, warp and weft.

    Empty where there is nothing to weave. ``STRUCTURES`` is the other half of what the script has to know.
    """
    if not countries and not themes:
        return ""
    draft = _draft(countries, themes, seed, "card")
    return "".join(map(str, (draft.structure, draft.shift, *draft.warp, *draft.weft)))


def weave_quilt(rows: Sequence[WeavingFacts], columns: int) -> Cloth:
    """Sew the cloths of many projects together, patch beside patch."""
    patches = [weave(countries, themes, seed, "thumbnail") for seed, countries, themes in rows]
    side = _GRIDS["thumbnail"][0] * _PITCH
    floats = [
        piece.moved(index % columns * side, index // columns * side)
        for index, patch in enumerate(patches)
        for piece in patch.floats
    ]
    return Cloth(columns * side, -(-len(patches) // columns) * side, tuple(floats))


def weave_svg(countries: Sequence[str], themes: Sequence[str], seed: str, size: ClothSize = "card") -> str:
    """Draw the cloth of one project as compact SVG; without countries and themes, its outline."""
    if not countries and not themes:
        return outline_svg(size)
    return cloth_svg(weave(countries, themes, seed, size))


def outline_svg(size: ClothSize = "card") -> str:
    """Draw a cloth that waits for its threads: thin lines, plainly woven."""
    columns, rows = _GRIDS[size]
    lines = [f"M{_number((column + 0.5) * _PITCH)} 0v{_number(rows * _PITCH)}" for column in range(columns)]
    lines += [f"M0 {_number((row + 0.5) * _PITCH)}h{_number(columns * _PITCH)}" for row in range(rows)]
    colour = read_tokens().colours["line"].light
    return (
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {columns * _PITCH:g} {rows * _PITCH:g}" class="cloth" '
        f'aria-hidden="true" focusable="false" preserveAspectRatio="xMinYMid slice">'
        f'<path class="outline" d="{"".join(lines)}" fill="none" stroke="{colour}"/></svg>'
    )


def cloth_svg(cloth: Cloth, fit: str = "xMinYMid slice", tokens: Tokens | None = None) -> str:
    """Draw a woven cloth. Colours are literal; a page's style sheet replaces them by class in its scheme."""
    threads = (tokens or read_tokens()).threads
    paths: dict[tuple[bool, int], list[str]] = {}
    for piece in cloth.floats:
        start, length = _number(piece.start), _number(piece.end - piece.start)
        line = _number(piece.line)
        drawn = f"M{line} {start}v{length}" if piece.is_warp else f"M{start} {line}h{length}"
        paths.setdefault((not piece.is_warp, piece.hue), []).append(drawn)
    body = "".join(
        f'<path class="t{hue}" stroke="{threads[hue - 1].shade.light}" d="{"".join(drawn)}"/>'
        for (_, hue), drawn in sorted(paths.items())
    )
    return (
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {_number(cloth.width)} {_number(cloth.height)}" '
        f'class="cloth" aria-hidden="true" focusable="false" preserveAspectRatio="{fit}">'
        f'<g fill="none" stroke-width="{THREAD_WIDTH:g}">{body}</g></svg>'
    )


def _draft(countries: Sequence[str], themes: Sequence[str], seed: str, size: ClothSize) -> _Draft:
    columns, rows = _GRIDS[size]
    digest = sha256(seed.encode()).digest()
    return _Draft(
        digest[0] % len(STRUCTURES),
        digest[3] % 8,
        _stripes([thread_of_country(code) for code in in_warp_order(countries)], columns, digest[1]),
        _stripes(_theme_hues(themes), rows, digest[2]),
    )


def _lay(hue: int, is_warp: bool, index: int, start: int, end: int) -> Float:
    margin = (_PITCH - THREAD_WIDTH) / 2 - _LAP
    return Float(hue, is_warp, (index + 0.5) * _PITCH, start * _PITCH + margin, end * _PITCH - margin)


def _theme_hues(themes: Sequence[str]) -> list[int]:
    hues: list[int] = []
    for theme in themes:
        hue = thread_of_theme(theme)
        while hue in hues and len(hues) < 8:
            hue = hue % 8 + 1
        hues.append(hue)
    return hues or [6]


def _stripes(hues: Sequence[int], count: int, seed: int) -> list[int]:
    """Repeat the hues as a pattern that is mirrored at its ends, as woven checks are."""
    if not hues:
        return [seed % 8 + 1 if count == 0 else 6] * count
    widths = [1 + (seed >> (index % 7) & 1) for index in range(len(hues))]
    pattern = [hue for hue, width in zip(hues, widths, strict=True) for _ in range(width)]
    mirrored = pattern + pattern[-2:0:-1]
    return [mirrored[index % len(mirrored)] for index in range(count)]


def _runs(flags: Sequence[bool]) -> Iterator[tuple[int, int]]:
    start: int | None = None
    for index, flag in enumerate([*flags, False]):
        if flag and start is None:
            start = index
        elif not flag and start is not None:
            yield start, index
            start = None


def _number(value: float) -> str:
    return f"{value:.1f}".rstrip("0").rstrip(".")
