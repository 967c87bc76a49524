"""Which media files the published pages use, and pictures in which forms: only these are put online."""

from collections.abc import Iterable, Iterator, Mapping

from si_editor.model.values import Picture, Video
from si_editor.site.pictureforms import FormName
from si_editor.site.selection import Selection
from si_editor.site.videos import player_address

Use = tuple[str, FormName]


def used_media(selection: Selection) -> tuple[str, ...]:
    """Give the names of all media files that visible content shows, in alphabetical order."""
    return tuple(used_forms([selection]))


def used_forms(selections: Iterable[Selection]) -> Mapping[str, frozenset[FormName]]:
    """Give the media files that are shown, in alphabetical order, each with the forms that pages want of it."""
    found: dict[str, set[FormName]] = {}
    for selection in selections:
        for name, form in _walk(selection):
            if selection.is_shown(name):
                found.setdefault(name, set()).add(form)
    return {name: frozenset(found[name]) for name in sorted(found)}


def _walk(selection: Selection) -> Iterator[Use]:
    for project in selection.projects.values():
        yield from _pictures("whole", project.image)
        yield from _video(selection, project.video)
    for spotlight in selection.spotlights.values():
        yield from _pictures("whole", spotlight.image)
        portrait = selection.portrait_of(spotlight.person)
        yield from _pictures("portrait", portrait)
        yield from _pictures("face", portrait)
        yield from _video(selection, spotlight.video)
    for page in selection.pages.values():
        yield from _pictures("whole", page.image)
    for post in selection.posts.values():
        yield from _pictures("whole", post.image)
    campaign = selection.snapshot.campaign
    bodies = (campaign.initiator, campaign.manager, campaign.funder)
    logos = [campaign.logo, *(body.logo for body in bodies if body)]
    if campaign.funding and campaign.funding.eu_supported:
        logos.append(campaign.funding.emblem)
    yield from ((logo, "logo") for logo in logos if logo)


def _pictures(form: FormName, *pictures: Picture | None) -> Iterator[Use]:
    yield from ((picture.media, form) for picture in pictures if picture)


def _video(selection: Selection, video: Video | None) -> Iterator[Use]:
    shown = selection.shown_video(video)
    if shown is None or (shown.provider != "file" and player_address(shown.provider, shown.id or "") is None):
        return
    if shown.provider == "file" and shown.media:
        yield shown.media, "whole"
    yield from _pictures("still", shown.poster)
    yield from ((track.media, "whole") for track in shown.captions)
