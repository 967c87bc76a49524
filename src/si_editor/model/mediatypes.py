"""What a media file is, by the ending of its name."""

from collections.abc import Mapping
from types import MappingProxyType
from typing import Final

ENDINGS: Final[Mapping[str, tuple[str, ...]]] = MappingProxyType(
    {
        "picture": (".jpg", ".jpeg", ".png", ".webp", ".gif", ".svg", ".avif"),
        "logo": (".svg", ".png", ".jpg", ".jpeg", ".webp", ".gif", ".avif"),
        "video": (".mp4", ".webm"),
        "captions": (".vtt",),
        "document": (".pdf", ".odt", ".docx", ".txt"),
    }
)
"""The endings that each type of media file can have."""

MEDIA_TYPES: Final = tuple(ENDINGS)
"""What a media file can be."""


def media_type_of(name: str) -> str | None:
    """Guess what a file is from its ending: ``picture`` for ``map.png``; None if it is nothing for a website."""
    return next((kind for kind, endings in ENDINGS.items() if name.lower().endswith(endings)), None)


def endings_of(types: tuple[str, ...]) -> tuple[str, ...]:
    """Give all endings that files of certain types can have."""
    return tuple(dict.fromkeys(ending for kind in types for ending in ENDINGS.get(kind, ())))
