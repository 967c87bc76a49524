"""Films: a local still first; a foreign player only after a click that says where it leads."""

import re
from collections.abc import Sequence
from typing import Final

from si_editor.model.records import RecordKey
from si_editor.model.values import Video
from si_editor.site.desk import Context, Desk, inline_svg
from si_editor.site.weave import weave_svg

PLAYERS: Final = ("https://www.youtube-nocookie.com", "https://player.vimeo.com")
_YOUTUBE: Final = re.compile(r"[A-Za-z0-9_-]{11}")
_VIMEO: Final = re.compile(r"\d+")


def player_address(provider: str, video_id: str) -> str | None:
    """Give the address of a provider's sparing player, or None if the id cannot be one."""
    if provider == "youtube" and _YOUTUBE.fullmatch(video_id):
        return f"{PLAYERS[0]}/embed/{video_id}"
    if provider == "vimeo" and _VIMEO.fullmatch(video_id):
        return f"{PLAYERS[1]}/video/{video_id}?dnt=1"
    return None


def watch_address(provider: str, video_id: str) -> str:
    """Give the address of a film's page at its provider."""
    if provider == "youtube":
        return f"https://www.youtube.com/watch?v={video_id}"
    return f"https://vimeo.com/{video_id}"


def video_context(
    desk: Desk,
    video: Video | None,
    about: str,
    cloth: tuple[Sequence[str], Sequence[str], str],
) -> Context | None:
    """Give a film with poster, captions and transcript, or None if there is nothing that may be played."""
    shown = desk.selection.shown_video(video)
    if shown is None:
        return None
    is_file = shown.provider == "file"
    embed = None if is_file else player_address(shown.provider, shown.id or "")
    if not is_file and embed is None:
        return None
    poster = desk.picture(shown.poster, "still")
    privacy = desk.selection.pages_by_role.get("privacy")
    provider = {"youtube": "YouTube", "vimeo": "Vimeo", "file": ""}[shown.provider]
    title = desk.text(shown.title) or {"text": desk.words.say("film_about", name=about), "lang": ""}
    for track in shown.captions:
        desk.note("media", track.media)
    return {
        "title": title,
        "provider": provider,
        "embed": embed,
        "watch": None if is_file else watch_address(shown.provider, shown.id or ""),
        "file": desk.to_shared(f"media/{shown.media}") if is_file else None,
        "poster": poster,
        "cloth": None if poster else inline_svg(weave_svg(*cloth, "poster")),
        "duration": desk.words.duration(shown.duration) if shown.duration else None,
        "language": desk.words.name("languages", shown.language) if shown.language else None,
        "captions": [
            {
                "src": desk.to_shared(f"media/{track.media}"),
                "lang": track.language,
                "label": desk.words.name("languages", track.language),
            }
            for track in shown.captions
            if desk.selection.is_shown(track.media)
        ],
        "transcript": desk.rich(shown.transcript, 4),
        "privacy_url": desk.to_entry(RecordKey("page", privacy)) if privacy else None,
        "consent": desk.words.say("video_consent", provider=provider) if provider else None,
    }
