"""Colours as numbers: how far two of them stand apart, and how one is moved until text in it can be read."""

from collections.abc import Iterable
from typing import Final

TEXT_CONTRAST: Final = 4.5
EDGE_CONTRAST: Final = 3.0

_STEPS: Final = 50


def contrast(first: str, second: str) -> float:
    """Give the contrast ratio of two colours as WCAG 2 defines it, from 1 to 21."""
    lighter, darker = sorted((_luminance(first), _luminance(second)), reverse=True)
    return (lighter + 0.05) / (darker + 0.05)


def weakest_contrast(colour: str, grounds: Iterable[str]) -> float:
    """Give the contrast of a colour with the ground on which it is hardest to read."""
    return min(contrast(colour, ground) for ground in grounds)


def mix(colour: str, other: str, share: float) -> str:
    """Move a colour towards another one; a share of 0 leaves it, 1 arrives."""
    parts = zip(_channels(colour), _channels(other), strict=True)
    return "#" + "".join(f"{round(here + (there - here) * share):02x}" for here, there in parts)


def readable(colour: str, grounds: Iterable[str], towards: str) -> str:
    """Move a colour towards black or white, no further than it takes to read text in it on all grounds."""
    places = tuple(grounds)
    for step in range(_STEPS + 1):
        candidate = mix(colour, towards, step / _STEPS)
        if weakest_contrast(candidate, places) >= TEXT_CONTRAST:
            return candidate
    return towards


def _channels(colour: str) -> tuple[int, int, int]:
    return int(colour[1:3], 16), int(colour[3:5], 16), int(colour[5:7], 16)


def _luminance(colour: str) -> float:
    red, green, blue = (_linear(channel / 255) for channel in _channels(colour))
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def _linear(channel: float) -> float:
    return channel / 12.92 if channel <= 0.04045 else float(((channel + 0.055) / 1.055) ** 2.4)
