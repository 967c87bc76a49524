"""Colours of program and site, from one file: names, light and dark values, thread hues, contrast."""

import json
import re
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from types import MappingProxyType
from typing import Final

from si_editor.model.colours import contrast, readable
from si_editor.resources import resource

_HEX: Final = re.compile(r"#[0-9a-fA-F]{6}")


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
        light = readable(colour, (self.colours[name].light for name in self.grounds), "#000000")
        dark = readable(colour, (self.colours[name].dark for name in self.grounds), "#ffffff")
        ink = Shade(_most_readable(light), _most_readable(dark))
        colours = {**self.colours, "accent": Shade(light, dark), "accent-ink": ink}
        return Tokens(MappingProxyType(colours), self.threads, self.grounds, self.texts, self.edges)


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


def _most_readable(ground: str) -> str:
    return max(("#ffffff", "#14100e"), key=lambda text: contrast(text, ground))
