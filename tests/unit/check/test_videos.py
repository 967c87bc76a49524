"""Rules about films, each broken and kept."""

from collections.abc import Callable, Mapping
from datetime import date
from typing import Final

import pytest

from si_editor.check import check, videos
from si_editor.model.fieldpath import MISSING
from si_editor.model.snapshot import Snapshot

Changes = Mapping[str, object]

# What breaks the rule, where it is found then, and what comes close to it without breaking it.
CASES: Final[Mapping[str, tuple[Changes, str, Changes]]] = {
    "video-nothing-to-play": (
        {
            "spotlight/mamba-ana:video": {
                "provider": "youtube",
                "title": "A ride",
                "language": "en",
                "poster": {"media": "shop.jpg"},
                "captions": [{"media": "ride-en.vtt", "language": "en"}],
                "transcript": "Good morning.",
            }
        },
        "spotlight/mamba-ana:video.id",
        {
            "spotlight/mamba-ana:video": {
                "provider": "youtube",
                "id": "dQw4w9WgXcQ",
                "title": "A ride",
                "language": "en",
                "poster": {"media": "shop.jpg"},
                "captions": [{"media": "ride-en.vtt", "language": "en"}],
                "transcript": "Good morning.",
            }
        },
    ),
    "video-id-unfit": (
        {
            "spotlight/mamba-ana:video": {
                "provider": "youtube",
                "id": "https://youtu.be/dQw4w9WgXcQ",
                "title": "A ride",
                "language": "en",
                "poster": {"media": "shop.jpg"},
                "captions": [{"media": "ride-en.vtt", "language": "en"}],
                "transcript": "Good morning.",
            }
        },
        "spotlight/mamba-ana:video.id",
        {
            "spotlight/mamba-ana:video": {
                "provider": "vimeo",
                "id": "12345",
                "title": "A ride",
                "language": "en",
                "poster": {"media": "shop.jpg"},
                "captions": [{"media": "ride-en.vtt", "language": "en"}],
                "transcript": "Good morning.",
            }
        },
    ),
    "captions-missing": (
        {"spotlight/mamba-ana:video.captions": MISSING},
        "spotlight/mamba-ana:video.captions",
        {},
    ),
    "transcript-missing": (
        {"spotlight/mamba-ana:video.transcript": MISSING},
        "spotlight/mamba-ana:video.transcript",
        {
            "spotlight/mamba-ana:video": {
                "provider": "youtube",
                "id": "dQw4w9WgXcQ",
                "title": "A ride",
                "language": "en",
                "poster": {"media": "shop.jpg"},
                "captions": [{"media": "ride-en.vtt", "language": "en"}],
            }
        },
    ),
    "hosted-transcript-missing": (
        {
            "spotlight/mamba-ana:video": {
                "provider": "youtube",
                "id": "dQw4w9WgXcQ",
                "title": "A ride",
                "language": "en",
                "poster": {"media": "shop.jpg"},
                "captions": [{"media": "ride-en.vtt", "language": "en"}],
            }
        },
        "spotlight/mamba-ana:video.transcript",
        {
            "spotlight/mamba-ana:video": {
                "provider": "youtube",
                "id": "dQw4w9WgXcQ",
                "title": "A ride",
                "language": "en",
                "poster": {"media": "shop.jpg"},
                "captions": [{"media": "ride-en.vtt", "language": "en"}],
                "transcript": "Good morning.",
            }
        },
    ),
    "poster-missing": (
        {"spotlight/mamba-ana:video.poster": MISSING},
        "spotlight/mamba-ana:video.poster",
        {},
    ),
    "poster-foreign": (
        {
            "spotlight/mamba-ana:video": {
                "provider": "youtube",
                "id": "dQw4w9WgXcQ",
                "title": "A ride",
                "language": "en",
                "poster": {"media": "https://i.ytimg.com/1.jpg"},
                "captions": [{"media": "ride-en.vtt", "language": "en"}],
                "transcript": "Good morning.",
            }
        },
        "spotlight/mamba-ana:video.poster.media",
        {
            "spotlight/mamba-ana:video": {
                "provider": "youtube",
                "id": "dQw4w9WgXcQ",
                "title": "A ride",
                "language": "en",
                "poster": {"media": "shop.jpg"},
                "captions": [{"media": "ride-en.vtt", "language": "en"}],
                "transcript": "Good morning.",
            }
        },
    ),
    "video-title-missing": (
        {
            "spotlight/mamba-ana:video": {
                "provider": "youtube",
                "id": "dQw4w9WgXcQ",
                "language": "en",
                "poster": {"media": "shop.jpg"},
                "captions": [{"media": "ride-en.vtt", "language": "en"}],
                "transcript": "Good morning.",
            }
        },
        "spotlight/mamba-ana:video.title",
        {
            "spotlight/mamba-ana:video": {
                "provider": "youtube",
                "id": "dQw4w9WgXcQ",
                "title": "A ride",
                "language": "en",
                "poster": {"media": "shop.jpg"},
                "captions": [{"media": "ride-en.vtt", "language": "en"}],
                "transcript": "Good morning.",
            }
        },
    ),
    "video-language-missing": (
        {
            "spotlight/mamba-ana:video": {
                "provider": "youtube",
                "id": "dQw4w9WgXcQ",
                "title": "A ride",
                "poster": {"media": "shop.jpg"},
                "captions": [{"media": "ride-en.vtt", "language": "en"}],
                "transcript": "Good morning.",
            }
        },
        "spotlight/mamba-ana:video.language",
        {
            "spotlight/mamba-ana:video": {
                "provider": "youtube",
                "id": "dQw4w9WgXcQ",
                "title": "A ride",
                "language": "en",
                "poster": {"media": "shop.jpg"},
                "captions": [{"media": "ride-en.vtt", "language": "en"}],
                "transcript": "Good morning.",
            }
        },
    ),
    "captions-repeated": (
        {
            "spotlight/mamba-ana:video.captions": [
                {"media": "ride-en.vtt", "language": "en"},
                {"media": "ride-en.vtt", "language": "en"},
            ]
        },
        "spotlight/mamba-ana:video.captions.1.language",
        {
            "spotlight/mamba-ana:video.captions": [
                {"media": "ride-en.vtt", "language": "en"},
                {"media": "ride-en.vtt", "language": "de"},
            ]
        },
    ),
}

# Further ways to break a rule.
ALSO_BROKEN: Final[tuple[tuple[str, Changes, str], ...]] = (
    (
        "video-id-unfit",
        {"spotlight/mamba-ana:video.provider": "vimeo", "spotlight/mamba-ana:video.id": "dQw4w9WgXcQ"},
        "spotlight/mamba-ana:video.id",
    ),
)

# Further catalogues that come close to breaking a rule.
NEAR_MISSES: Final[tuple[tuple[str, Changes], ...]] = (
    ("video-id-unfit", {"spotlight/mamba-ana:video.provider": "youtube"}),
    ("video-id-unfit", {"spotlight/mamba-ana:video.id": "odd"}),
)


@pytest.mark.parametrize("code", CASES)
def test_a_rule_is_broken_at_one_place(code: str, find: Callable[[Changes], dict[str, set[str]]]) -> None:
    breaks, place, _ = CASES[code]
    assert find(breaks).get(code) == set(place.split(" | "))


@pytest.mark.parametrize("code", CASES)
def test_a_rule_is_kept_by_what_comes_close(code: str, find: Callable[[Changes], dict[str, set[str]]]) -> None:
    _, _, keeps = CASES[code]
    assert code not in find(keeps)


@pytest.mark.parametrize(("code", "breaks", "place"), ALSO_BROKEN)
def test_a_rule_is_broken_in_other_ways_too(
    code: str, breaks: Changes, place: str, find: Callable[[Changes], dict[str, set[str]]]
) -> None:
    assert find(breaks).get(code) == set(place.split(" | "))


@pytest.mark.parametrize(("code", "keeps"), NEAR_MISSES)
def test_a_rule_is_kept_by_near_misses(
    code: str, keeps: Changes, find: Callable[[Changes], dict[str, set[str]]]
) -> None:
    assert code not in find(keeps)


def test_every_rule_of_the_family_has_a_case() -> None:
    assert {rule.code for rule in videos.RULES} == set(CASES)


@pytest.mark.parametrize(("provider", "severity"), [("file", "error"), ("youtube", "warning")])
def test_captions_of_a_video_service_cannot_be_seen_from_here(
    provider: str, severity: str, build: Callable[[Changes], Snapshot], today: date
) -> None:
    video = "spotlight/mamba-ana:video"
    snapshot = build({f"{video}.captions": MISSING, f"{video}.provider": provider, f"{video}.id": "dQw4w9WgXcQ"})
    found = [problem for problem in check(snapshot, today) if problem.code == "captions-missing"]
    assert [problem.severity for problem in found] == [severity]
