"""The forms in which pictures are published: whole or cropped, in which widths, and at which address.

This is the only place that spells the address of a picture. All files of one picture lie side by side in a folder
of their own, so that an export, which goes by the alphabet, decodes each picture once.
"""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cached_property
from pathlib import PurePosixPath
from types import MappingProxyType
from typing import Final, Literal

from si_editor.model.snapshot import MediaFacts
from si_editor.store.picturefile import is_picture
from si_editor.store.picturepixels import fitting

FormName = Literal["whole", "portrait", "face", "still", "logo"]


@dataclass(frozen=True)
class Form:
    """One form: the ratio of width to height that it is cropped to, its largest box, and the widths to choose from."""

    ratio: float | None
    box: tuple[int, int]
    widths: tuple[int, ...] = ()


FORMS: Final[Mapping[FormName, Form]] = MappingProxyType(
    {
        "whole": Form(None, (1600, 2000), (480, 800, 1200, 1600)),
        "portrait": Form(4 / 5, (1000, 1250), (320, 640, 1000)),
        "face": Form(1.0, (320, 320), (160, 320)),
        "still": Form(16 / 9, (1280, 720), (480, 800, 1280)),
        "logo": Form(None, (960, 192)),
    }
)
MODERN: Final = ".webp"
_VARIANT: Final = re.compile(rf"({'|'.join(FORMS)})(?:-([1-9]\d{{0,3}}))?(\.webp|\.jpg|\.png)")


@dataclass(frozen=True)
class Variant:
    """One file of a picture: in a form, at a width; the fallback has the form's full width and an older format."""

    name: str
    form: FormName
    ending: str
    width: int | None = None

    @property
    def address(self) -> str:
        """Where it stands in the site."""
        width = f"-{self.width}" if self.width else ""
        return f"{picture_folder(self.name)}/{self.form}{width}{self.ending}"


@dataclass(frozen=True)
class Sheet:
    """All that is published of one picture in one form."""

    facts: MediaFacts
    form: FormName
    may_be_cropped: bool = True

    @cached_property
    def size(self) -> tuple[int, int]:
        """Width and height of the largest variant; never larger than the picture itself."""
        return fitting(self._shape, FORMS[self.form].box)

    @property
    def fallback(self) -> Variant:
        """The variant for programs that know the old formats only."""
        is_photo = self.facts.name.lower().endswith((".jpg", ".jpeg"))
        # JPEG knows no clear parts, and blurs the sharp edges of a logo.
        is_flat = is_photo if self.form == "logo" else not self.facts.is_clear
        return Variant(self.facts.name, self.form, ".jpg" if is_flat else ".png")

    @property
    def modern(self) -> tuple[Variant, ...]:
        """The variants in the modern format, the smallest first."""
        widths = FORMS[self.form].widths
        full = self.size[0]
        chosen = sorted({width for width in widths if width < full} | ({full} if widths and full else set()))
        return tuple(Variant(self.facts.name, self.form, MODERN, width) for width in chosen)

    @property
    def variants(self) -> tuple[Variant, ...]:
        """All variants."""
        return (self.fallback, *self.modern)

    @property
    def _shape(self) -> tuple[int, int]:
        width, height = self.facts.width, self.facts.height
        ratio = FORMS[self.form].ratio if self.may_be_cropped else None
        return (width, height) if ratio is None else cropped(width, height, ratio)


def picture_folder(name: str) -> str:
    """Give the folder of a picture's files: no two pictures share one."""
    path = PurePosixPath(name)
    return f"media/{path.stem}-{path.suffix.removeprefix('.')}"


def media_address(name: str) -> str:
    """Give the address of a media file that is published as one file: a drawing, a film, captions."""
    return f"media/{name}"


def read_variant(address: str, name: str) -> Variant | None:
    """Understand the address of a variant of a picture, or give None if it is none."""
    match = _VARIANT.fullmatch(address.rpartition("/")[2])
    if match is None or not is_picture(name):
        return None
    form = next(one for one in FORMS if one == match[1])
    return Variant(name, form, match[3], int(match[2]) if match[2] else None)


def cropped(width: int, height: int, ratio: float) -> tuple[int, int]:
    """Give the size of the largest part of a picture that has a ratio."""
    if width > height * ratio:
        return max(1, round(height * ratio)), height
    return width, max(1, round(width / ratio))
