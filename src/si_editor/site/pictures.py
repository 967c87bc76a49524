"""The media files of a site: where each is published, in which variants, and as which bytes."""

from collections.abc import Callable, Iterator, Mapping
from functools import cached_property, partial
from pathlib import PurePosixPath
from typing import Final

from si_editor.site.barefilm import bare_film
from si_editor.site.darkroom import Darkroom, bare_picture, read_media_file, refusal
from si_editor.site.pictureforms import FormName, Sheet, Variant, media_address, picture_folder, read_variant
from si_editor.site.plaindrawing import plain_drawing
from si_editor.site.selection import Selection
from si_editor.store.drawings import fault_of_drawing
from si_editor.store.picturefile import is_drawing, is_picture

_NO_DERIVATIVES: Final = "-ND"
_MEDIA_TYPES: Final = {
    ".jpg": "image/jpeg",
    ".jpeg": "image/jpeg",
    ".png": "image/png",
    ".webp": "image/webp",
    ".avif": "image/avif",
    ".svg": "image/svg+xml",
    ".vtt": "text/vtt",
    ".mp4": "video/mp4",
    ".webm": "video/webm",
    ".pdf": "application/pdf",
    ".woff2": "font/woff2",
    ".txt": "text/plain; charset=utf-8",
    ".css": "text/css; charset=utf-8",
    ".js": "text/javascript; charset=utf-8",
}


def media_type(address: str) -> str:
    """Give the media type of a file by its ending."""
    return _MEDIA_TYPES.get(PurePosixPath(address).suffix.lower(), "application/octet-stream")


def picture_sheet(selection: Selection, name: str, form: FormName) -> Sheet:
    """Give what is published of a picture in a form; a licence that forbids changes keeps it whole."""
    media = selection.media(name)
    may_be_cropped = media is None or _NO_DERIVATIVES not in (media.licence or "")
    return Sheet(selection.snapshot.media_files[name], form, may_be_cropped)


def shown_address(selection: Selection, name: str, form: FormName) -> str:
    """Give the address that shows a media file to every program: a picture's fallback, a drawing itself."""
    return picture_sheet(selection, name, form).fallback.address if is_picture(name) else media_address(name)


class PublishedMedia:
    """All media files that a site shows. Nothing is read before it is asked for."""

    def __init__(
        self, selection: Selection, uses: Mapping[str, frozenset[FormName]], read: Callable[[str], bytes]
    ) -> None:
        self._selection = selection
        self._uses = uses
        self._read = read
        self._darkroom = Darkroom(read)

    def addresses(self) -> Iterator[str]:
        """Give the addresses of all files."""
        for name, forms in self._uses.items():
            if not is_picture(name):
                yield media_address(name)
                continue
            for form in forms:
                for variant in picture_sheet(self._selection, name, form).variants:
                    yield variant.address

    def find(self, address: str) -> tuple[str, bytes]:
        """Give the name of the media file behind an address, and the bytes that are published there.

        Raises:
            KeyError: nothing is published at that address.
            RenderError: the file is no picture although its name says so, is cut off, or is too large to be shown.
        """
        name = self._names[address if address in self._names else address.rpartition("/")[0]]
        if is_drawing(name):
            return name, self._drawing(name)
        if not is_picture(name):
            data = read_media_file(name, self._read)
            return name, bare_film(data) if name.lower().endswith(".mp4") else data
        return name, self._developed(self._variant(address, name))

    @cached_property
    def _names(self) -> Mapping[str, str]:
        """The media file behind the folder of a picture, or behind the address of another file."""
        return {picture_folder(name) if is_picture(name) else media_address(name): name for name in self._uses}

    def _variant(self, address: str, name: str) -> Variant:
        variant = read_variant(address, name)
        if variant is None or variant.form not in self._uses[name]:
            raise KeyError(address)
        if variant not in picture_sheet(self._selection, name, variant.form).variants:
            raise KeyError(address)
        return variant

    def _developed(self, variant: Variant) -> bytes:
        media = self._selection.media(variant.name)
        sheet = picture_sheet(self._selection, variant.name, variant.form)
        return self._darkroom.develop(variant, media.focus if media else None, sheet.may_be_cropped)

    def _drawing(self, name: str) -> bytes:
        data = read_media_file(name, self._read)
        fault = fault_of_drawing(data)
        if fault is not None:
            raise refusal(name, fault)
        return plain_drawing(data, partial(bare_picture, name))
