"""Rules about films: an id that plays, words for those who do not hear or see, a still kept at home."""

import re
from collections.abc import Iterator
from typing import Final

from si_editor.check.rule import Case, Finding, Rule, values
from si_editor.model.fieldpath import FieldPath
from si_editor.model.records import Record
from si_editor.model.sentences import Sentence
from si_editor.model.values import Video

_IDS: Final = {"youtube": re.compile(r"[A-Za-z0-9_-]{11}"), "vimeo": re.compile(r"[0-9]+")}
_NAMES: Final = {"youtube": "YouTube", "vimeo": "Vimeo"}
_SHAPES: Final = {
    "youtube": Sentence("the 11 letters after “v=”"),
    "vimeo": Sentence("the number at the end of the address"),
}


def _videos(case: Case[Record]) -> Iterator[tuple[FieldPath, Video]]:
    return case.contents.groups(Video)


def _nothing_to_play(case: Case[Record]) -> Iterator[Finding]:
    for path, video in _videos(case):
        if video.provider == "file" and not video.media:
            yield Finding((*path, "media"), values(what=Sentence("the file of the media folder")))
        elif video.provider != "file" and not video.id:
            yield Finding((*path, "id"), values(what=_SHAPES[video.provider]))


def _id_unfit(case: Case[Record]) -> Iterator[Finding]:
    for path, video in _videos(case):
        pattern = _IDS.get(video.provider)
        if pattern is not None and video.id and not pattern.fullmatch(video.id):
            params = values(value=video.id, provider=_NAMES[video.provider], shape=_SHAPES[video.provider])
            yield Finding((*path, "id"), params)


def _captions_missing(case: Case[Record]) -> Iterator[Finding]:
    for path, video in _videos(case):
        if not video.captions:
            # A service shows its own captions, which cannot be seen from here.
            yield Finding((*path, "captions"), severity=None if video.provider == "file" else "warning")


def _transcript_missing(case: Case[Record]) -> Iterator[Finding]:
    for path, video in _videos(case):
        if video.provider == "file" and not video.transcript:
            yield Finding((*path, "transcript"))


def _hosted_transcript_missing(case: Case[Record]) -> Iterator[Finding]:
    for path, video in _videos(case):
        if video.provider != "file" and not video.transcript:
            yield Finding((*path, "transcript"))


def _poster_missing(case: Case[Record]) -> Iterator[Finding]:
    for path, video in _videos(case):
        if video.poster is None:
            yield Finding((*path, "poster"))


def _poster_foreign(case: Case[Record]) -> Iterator[Finding]:
    for path, video in _videos(case):
        if video.poster is not None and "//" in video.poster.media:
            yield Finding((*path, "poster", "media"), values(value=video.poster.media))


def _title_missing(case: Case[Record]) -> Iterator[Finding]:
    for path, video in _videos(case):
        if not video.title:
            yield Finding((*path, "title"))


def _language_missing(case: Case[Record]) -> Iterator[Finding]:
    for path, video in _videos(case):
        if not video.language:
            yield Finding((*path, "language"))


def _caption_language_repeated(case: Case[Record]) -> Iterator[Finding]:
    for path, video in _videos(case):
        seen: set[str] = set()
        for place, captions in case.items((*path, "captions"), video.captions):
            if captions.language in seen:
                yield Finding((*place, "language"), values(value=captions.language))
            seen.add(captions.language)


RULES: tuple[Rule[Record], ...] = (
    Rule(
        "video-nothing-to-play",
        "error",
        Record,
        "There is nothing to play. Add {what}, or take the video out.",
        _nothing_to_play,
        "EMB-03",
    ),
    Rule(
        "video-id-unfit",
        "error",
        Record,
        "“{value}” is not the id of a film at {provider}. Enter only {shape}.",
        _id_unfit,
        "EMB-03",
    ),
    Rule(
        "captions-missing",
        "error",
        Record,
        "The film has no captions here. Add a WebVTT file for those who do not hear; at a video service, see that its "
        "captions are switched on.",
        _captions_missing,
        "A11Y-03",
        "WCAG 1.2.2",
    ),
    Rule(
        "transcript-missing",
        "error",
        Record,
        "The film has no transcript. Write down what is said and shown, for those who do not see or hear it.",
        _transcript_missing,
        "A11Y-04",
        "WCAG 1.2.3, 1.2.5",
    ),
    Rule(
        "hosted-transcript-missing",
        "warning",
        Record,
        "The film has no transcript. Write down what is said and shown: many will not load the foreign player.",
        _hosted_transcript_missing,
        "A11Y-05",
        "WCAG 1.2.1",
    ),
    Rule(
        "poster-missing",
        # Without a still the site draws one, so nothing is loaded from elsewhere.
        "warning",
        Record,
        "The film has no still picture. Choose one from the media folder; until then the project’s cloth is shown.",
        _poster_missing,
        "EMB-04",
    ),
    Rule(
        "poster-foreign",
        "error",
        Record,
        "The still picture would be loaded from elsewhere ({value}). Put a copy into the media folder.",
        _poster_foreign,
        "EMB-04",
        "Dir. 2002/58/EC Art. 5(3)",
    ),
    Rule(
        "video-title-missing",
        "warning",
        Record,
        "The film has no title. Search engines and screen readers need one.",
        _title_missing,
        "A11Y-08",
    ),
    Rule(
        "video-language-missing",
        "hint",
        Record,
        "Which language is spoken in the film? Visitors want to know before they press play.",
        _language_missing,
        "A11Y-01",
        "WCAG 3.1.2",
    ),
    Rule(
        "captions-repeated",
        "warning",
        Record,
        "There are two files of captions in the language “{value}”. Take one of them out.",
        _caption_language_repeated,
        "A11Y-03",
    ),
)
