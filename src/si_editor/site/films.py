"""What machines are told of a film: the same for linked data and for the sitemap."""

from dataclasses import dataclass
from typing import Final

from si_editor.model.values import Video
from si_editor.site.desk import Desk
from si_editor.site.pictures import shown_address
from si_editor.site.videos import player_address

_LONGEST_DESCRIPTION: Final = 2000


@dataclass(frozen=True)
class FilmFacts:
    """A film: ``thumbnail`` and ``file`` are addresses inside the site, ``player`` is the provider's."""

    title: str
    description: str
    thumbnail: str
    player: str | None
    file: str | None
    seconds: int | None
    published: str | None
    language: str | None
    transcript: str


def film_facts(desk: Desk, video: Video | None, about: str, card: str | None) -> FilmFacts | None:
    """Give what may be told of a film, or None if there is nothing that may be played, or no picture of it.

    ``card`` is the picture that stands for a film without a still picture of its own.
    """
    shown = desk.selection.shown_video(video)
    if shown is None:
        return None
    player = None if shown.provider == "file" else player_address(shown.provider, shown.id or "")
    if shown.provider != "file" and player is None:
        return None
    title = desk.plain(shown.title) or desk.words.say("film_about", name=about)
    transcript = desk.words_of(shown.transcript)
    poster = desk.selection.shown_picture(shown.poster)
    if poster is not None:
        desk.note("media", poster.media)
    thumbnail = shown_address(desk.selection, poster.media, "still") if poster is not None else card
    if thumbnail is None:
        return None
    return FilmFacts(
        title=title,
        description=_beginning(transcript) or title,
        thumbnail=thumbnail,
        player=player,
        file=f"media/{shown.media}" if shown.provider == "file" else None,
        seconds=shown.duration,
        published=shown.published,
        language=shown.language,
        transcript=transcript,
    )


def _beginning(text: str) -> str:
    """Give the beginning of a text, cut between two words."""
    if len(text) <= _LONGEST_DESCRIPTION:
        return text
    return f"{text[:_LONGEST_DESCRIPTION].rpartition(' ')[0]} …"
