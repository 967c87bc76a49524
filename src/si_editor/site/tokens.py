"""Colours of program and site, from one file: names, light and dark values, thread hues, contrast."""

import json
import re
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from types import MappingProxyType
from typing import Final

from si_editor.resources import resource

TEXT_CONTRAST: Final = 4.5
EDGE_CONTRAST: Final = 3.0

_HEX: Final = re.compile(r"#[0-9a-fA-F]{6}")
_STEPS: Final = 50


@dataclass(frozen=True)
class Shade:
    """One colour in both schemes, written ``#rrggbb``."""

    light: str
    dark: str


@dataclass(frozen=True)
class Thread:
    """One of the eight hues that cloths are woven of, named after its dye."""

    name: str
    shade: Shade


@dataclass(frozen=True)
class Tokens:
    """All colours by name, the threads in order, and which pairs have to keep contrast."""

    colours: Mapping[str, Shade]
    threads: tuple[Thread, ...]
    grounds: tuple[str, ...]
    texts: tuple[str, ...]
    edges: tuple[str, ...]

    def thread_ink(self, hue: int) -> Shade:
        """Give the colour in which text on a thread of this hue (1 to 8) can be read."""
        shade = self.threads[hue - 1].shade
        return Shade(_most_readable(shade.light), _most_readable(shade.dark))

    def with_accent(self, colour: str | None) -> "Tokens":
        """Take the campaign's own accent, moved towards ink or light until text in it can be read."""
        if colour is None or not _HEX.fullmatch(colour):
            return self
        light = self._readable(colour, "light", "#000000")
        dark = self._readable(colour, "dark", "#ffffff")
        ink = Shade(_most_readable(light), _most_readable(dark))
        colours = {**self.colours, "accent": Shade(light, dark), "accent-ink": ink}
        return Tokens(MappingProxyType(colours), self.threads, self.grounds, self.texts, self.edges)

    def _readable(self, colour: str, scheme: str, towards: str) -> str:
        grounds = [getattr(self.colours[name], scheme) for name in self.grounds]
        for step in range(_STEPS + 1):
            candidate = mix(colour, towards, step / _STEPS)
            if all(contrast(candidate, ground) >= TEXT_CONTRAST for ground in grounds):
                return candidate
        return towards


@cache
def read_tokens() -> Tokens:
    """Read the token file that comes with the program."""
    data = json.loads(resource("tokens.json").read_text(encoding="utf-8"))
    colours = {name: Shade(value["light"], value["dark"]) for name, value in data["colours"].items()}
    threads = tuple(Thread(item["name"], Shade(item["light"], item["dark"])) for item in data["threads"])
    return Tokens(MappingProxyType(colours), threads, tuple(data["text_on"]), tuple(data["text"]), tuple(data["edges"]))


def css_tokens(tokens: Tokens) -> str:
    """Write the colours as CSS custom properties, dark ones for those who prefer dark."""
    light = _declarations(tokens, "light")
    dark = _declarations(tokens, "dark")
    threads = "".join(
        f".t{index}{{stroke:var(--thread-{index})}}.c{index}{{background:var(--thread-{index})}}"
        f".f{index}{{fill:var(--thread-{index})}}.i{index}{{fill:var(--thread-{index}-ink)}}"
        for index in range(1, len(tokens.threads) + 1)
    )
    return (
        f":root{{color-scheme:light dark;{light}}}"
        f"@media (prefers-color-scheme:dark){{:root{{{dark}}}}}"
        f"@media print{{:root{{{light}}}}}"
        f"{threads}\n"
    )


def _declarations(tokens: Tokens, scheme: str) -> str:
    colours = [f"--{name}:{getattr(shade, scheme)}" for name, shade in tokens.colours.items()]
    threads = [
        f"--thread-{index}:{getattr(thread.shade, scheme)}" for index, thread in enumerate(tokens.threads, start=1)
    ]
    inks = [
        f"--thread-{index}-ink:{getattr(tokens.thread_ink(index), scheme)}"
        for index in range(1, len(tokens.threads) + 1)
    ]
    return ";".join([*colours, *threads, *inks])


def contrast(first: str, second: str) -> float:
    """Give the contrast ratio of two colours as WCAG 2 defines it, from 1 to 21."""
    lighter, darker = sorted((_luminance(first), _luminance(second)), reverse=True)
    return (lighter + 0.05) / (darker + 0.05)


def mix(colour: str, other: str, share: float) -> str:
    """Move a colour towards another one; a share of 0 leaves it, 1 arrives."""
    parts = zip(_channels(colour), _channels(other), strict=True)
    return "#" + "".join(f"{round(here + (there - here) * share):02x}" for here, there in parts)


def _channels(colour: str) -> tuple[int, int, int]:
    return int(colour[1:3], 16), int(colour[3:5], 16), int(colour[5:7], 16)


def _luminance(colour: str) -> float:
    red, green, blue = (_linear(channel / 255) for channel in _channels(colour))
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def _linear(channel: float) -> float:
    return channel / 12.92 if channel <= 0.04045 else float(((channel + 0.055) / 1.055) ** 2.4)


def _most_readable(ground: str) -> str:
    return max(("#ffffff", "#14100e"), key=lambda text: contrast(text, ground))
