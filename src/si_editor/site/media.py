"""Which media files the published pages use: only these are put online."""

from collections.abc import Iterator

from si_editor.model.values import Picture, Video
from si_editor.site.selection import Selection
from si_editor.site.videos import player_address


def used_media(selection: Selection) -> tuple[str, ...]:
    """Give the names of all media files that visible content shows, in alphabetical order."""
    return tuple(sorted({name for name in _walk(selection) if selection.is_shown(name)}))


def _walk(selection: Selection) -> Iterator[str]:
    for project in selection.projects.values():
        yield from _pictures(project.image)
        yield from _video(selection, project.video)
    for spotlight in selection.spotlights.values():
        yield from _pictures(spotlight.image, selection.portrait_of(spotlight.person))
        yield from _video(selection, spotlight.video)
    for page in selection.pages.values():
        yield from _pictures(page.image)
    for post in selection.posts.values():
        yield from _pictures(post.image)
    campaign = selection.snapshot.campaign
    bodies = (campaign.initiator, campaign.manager, campaign.funder)
    logos = [campaign.logo, *(body.logo for body in bodies if body)]
    if campaign.funding and campaign.funding.eu_supported:
        logos.append(campaign.funding.emblem)
    yield from (logo for logo in logos if logo)


def _pictures(*pictures: Picture | None) -> Iterator[str]:
    yield from (picture.media for picture in pictures if picture)


def _video(selection: Selection, video: Video | None) -> Iterator[str]:
    shown = selection.shown_video(video)
    if shown is None or (shown.provider != "file" and player_address(shown.provider, shown.id or "") is None):
        return
    if shown.provider == "file" and shown.media:
        yield shown.media
    yield from _pictures(shown.poster)
    yield from (track.media for track in shown.captions)
