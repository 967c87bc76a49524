"""Mends of pictures, films and their entries."""

from collections.abc import Iterator, Mapping
from types import MappingProxyType
from typing import Final

from si_editor.check.pictures import IDLE_ALT
from si_editor.editing.mend import Mend, Mending, Place, texts_at
from si_editor.model.fieldpath import MISSING, FieldPath
from si_editor.model.mediatypes import media_type_of
from si_editor.model.ordering import folded
from si_editor.model.records import RecordKey
from si_editor.model.videoaddress import film_at
from si_editor.store import Change, refuse_key

_SERVICES: Final[Mapping[str, str]] = MappingProxyType({"youtube": "YouTube", "vimeo": "Vimeo"})


def _decorative(place: Place) -> Iterator[Mend]:
    group = place.path[:-1]
    changes = [place.change((*group, "decorative"), True)]
    if place.value is not MISSING:
        changes.append(place.change(place.path, MISSING))
    yield place.mend("mark-decorative", *changes)


def _described_decoration(place: Place) -> Iterator[Mend]:
    yield place.mend("keep-description", place.change((*place.path[:-1], "decorative"), MISSING))
    yield place.mend("keep-decorative", place.change(place.path, MISSING))


def _idle_words(place: Place) -> Iterator[Mend]:
    changes = []
    words = ""
    for path, text in texts_at(place, place.path):
        found = IDLE_ALT.match(text.strip())
        rest = text.strip()[found.end() :].strip() if found else ""
        if found and rest:
            words = words or found[0]
            changes.append(place.change(path, rest[0].upper() + rest[1:]))
    if changes:
        yield place.mend("cut-words", *changes, value=words)


def _file(place: Place) -> Iterator[Mend]:
    """A file whose name differs in capitals, accents or the way its ending is written is the one that is meant."""
    wanted = _plain_name(place.text)
    fit = [name for name in place.snapshot.media_files if _plain_name(name) == wanted]
    if wanted and len(fit) == 1 and fit[0] != place.text:
        yield place.put("use-file", fit[0], value=fit[0])


def _plain_name(name: str) -> str:
    return folded(name.replace("\\", "/").rpartition("/")[2].strip()).replace(".jpeg", ".jpg")


def _describe(place: Place) -> Iterator[Mend]:
    name = place.text or (place.key.id if place.key.kind == "media" else "")
    key = RecordKey("media", name)
    kind = media_type_of(name)
    if kind is not None and refuse_key(key) is None and key not in place.snapshot.readings:
        yield place.mend("describe-file", Change(key, (), MISSING, {"kind": kind}))


def _kind(place: Place) -> Iterator[Mend]:
    kind = media_type_of(place.key.id)
    if kind is not None:
        yield place.put("use-kind", kind, value=kind)


def _no_focus(place: Place) -> Iterator[Mend]:
    if place.at(("focus",)) is not MISSING and place.at(("changes",)) is MISSING:
        yield place.mend("remove-focus", place.change(("focus",), MISSING))


def _nothing_to_play(place: Place) -> Iterator[Mend]:
    video = place.path[:-1]
    media, film_id = place.at((*video, "media")), place.at((*video, "id"))
    if place.path[-1] == "id" and isinstance(media, str) and media.strip():
        yield place.mend("play-file", place.change((*video, "provider"), "file"))
    elif place.path[-1] == "media" and isinstance(film_id, str):
        yield from _film_of(place, video, film_id)


def _film_id(place: Place) -> Iterator[Mend]:
    yield from _film_of(place, place.path[:-1], place.text)


def _film_of(place: Place, video: FieldPath, text: str) -> Iterator[Mend]:
    film = film_at(text)
    if film is None and text.strip() != text and place.at((*video, "provider")) != "file":
        yield place.put("tidy", text.strip())
    if film is not None:
        changes = [place.change((*video, "id"), film.id)]
        if place.at((*video, "provider")) != film.provider:
            changes.append(place.change((*video, "provider"), film.provider))
        yield place.mend("use-film", *changes, value=_SERVICES[film.provider])


MEDIA_MENDS: Final[Mapping[str, Mending]] = MappingProxyType(
    {
        "alt-missing": _decorative,
        "alt-to-reuse": _decorative,
        "alt-is-file-name": _decorative,
        "alt-on-decoration": _described_decoration,
        "alt-idle": _idle_words,
        "media-file-missing": _file,
        "media-undescribed": _describe,
        "media-file-undescribed": _describe,
        "media-kind-unfit": _kind,
        "licence-no-changes": _no_focus,
        "video-nothing-to-play": _nothing_to_play,
        "video-id-unfit": _film_id,
    }
)
