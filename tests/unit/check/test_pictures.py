"""Rules about media files, each broken and kept."""

from collections.abc import Callable, Mapping
from typing import Final

import pytest

from si_editor.check import pictures
from si_editor.model.fieldpath import MISSING
from si_editor.model.snapshot import MediaFacts

Changes = Mapping[str, object]

# What breaks the rule, where it is found then, and what comes close to it without breaking it.
CASES: Final[Mapping[str, tuple[Changes, str, Changes]]] = {
    "alt-missing": (
        {"project/sempre:image.alt": MISSING, "media/shop.jpg:alt": MISSING},
        "project/sempre:image.alt | spotlight/mamba-ana:video.poster.alt",
        {"project/sempre:image.alt": MISSING, "spotlight/mamba-ana:video.poster.alt": "A door."},
    ),
    "alt-to-reuse": (
        {"media/shop.jpg:alt": MISSING},
        "media/shop.jpg:alt",
        {"media/shop.jpg:alt": MISSING, "media/shop.jpg:decorative": True},
    ),
    "alt-on-decoration": (
        {"project/sempre:image.decorative": True},
        "project/sempre:image.alt",
        {"project/sempre:image": {"media": "shop.jpg", "decorative": True}},
    ),
    "alt-is-file-name": (
        {"project/sempre:image.alt": "Shop", "media/shop.jpg:alt": "IMG_20210302"},
        "project/sempre:image.alt | media/shop.jpg:alt",
        {"project/sempre:image.alt": "Shop door"},
    ),
    "alt-idle": (
        {"media/shop.jpg:alt": "Photo of a shop"},
        "media/shop.jpg:alt",
        {"media/shop.jpg:alt": "Photographers in a shop"},
    ),
    "alt-is-caption": (
        {"project/sempre:image.caption": "A woman opens the door of a small shop."},
        "project/sempre:image.alt",
        {"project/sempre:image.caption": "The shop"},
    ),
    "media-file-missing": (
        {"project/sempre:image.media": "none.jpg"},
        "project/sempre:image.media",
        {"project/sempre:image.media": "ana.jpg"},
    ),
    "media-undescribed": (
        {"file/new.jpg": MediaFacts("new.jpg", 1, "n"), "project/sempre:image.media": "new.jpg"},
        "project/sempre:image.media",
        {"file/new.jpg": MediaFacts("new.jpg", 1, "n")},
    ),
    "media-type-unfit": (
        {"spotlight/mamba-ana:video.captions.0.media": "shop.jpg"},
        "spotlight/mamba-ana:video.captions.0.media",
        {"spotlight/mamba-ana:video.media": "ride.mp4"},
    ),
    "media-without-file": (
        {"file/ride-en.vtt": MISSING},
        "media/ride-en.vtt",
        {},
    ),
    "media-name-unfit": (
        {"media/der laden.jpg": {"licence": "CC0-1.0"}},
        "media/der laden.jpg",
        {"media/der-Laden_2.jpg": {"licence": "CC0-1.0"}},
    ),
    "media-kind-unfit": (
        {"media/shop.jpg:kind": "video"},
        "media/shop.jpg:kind",
        {"media/shop.jpg:kind": "logo"},
    ),
    "media-file-empty": (
        {"file/shop.jpg": MediaFacts("shop.jpg", 0, "s")},
        "media/shop.jpg",
        {"file/shop.jpg": MediaFacts("shop.jpg", 1, "s")},
    ),
    "media-file-unfit": (
        {"file/shop.jpg": MediaFacts("shop.jpg", 9, "s", fault="is cut off")},
        "media/shop.jpg",
        {"file/shop.jpg": MediaFacts("shop.jpg", 9, "s", 4, 3)},
    ),
    "media-shown-unfit": (
        {"file/shop.jpg": MediaFacts("shop.jpg", 9, "s", fault="is cut off")},
        "project/sempre:image.media | spotlight/mamba-ana:video.poster.media",
        {"file/shop.jpg": MediaFacts("shop.jpg", 9, "s", 4, 3)},
    ),
    "media-file-heavy": (
        {"file/shop.jpg": MediaFacts("shop.jpg", 16_000_000, "s")},
        "media/shop.jpg",
        {"file/ride.mp4": MediaFacts("ride.mp4", 16_000_000, "s")},
    ),
    "media-file-undescribed": (
        {"file/new.jpg": MediaFacts("new.jpg", 1, "n")},
        "media/new.jpg",
        {"file/new.jpg": MediaFacts("new.jpg", 1, "n"), "project/sempre:image.media": "new.jpg"},
    ),
    "media-unused": (
        {"spotlight/mamba-ana:video": MISSING},
        "media/ride.mp4 | media/ride-en.vtt",
        {"project/sempre:image": MISSING},
    ),
    "media-twins": (
        {"file/Shop.JPG": MediaFacts("Shop.JPG", 1, "n")},
        "media/shop.jpg",
        {"file/shop2.jpg": MediaFacts("shop2.jpg", 1, "n")},
    ),
    "media-repeated": (
        {"file/ana.jpg": MediaFacts("ana.jpg", 1000, "shop.jpg")},
        "media/shop.jpg",
        {"file/ana.jpg": MediaFacts("ana.jpg", 1000, "x")},
    ),
}

# Further ways to break a rule.
ALSO_BROKEN: Final[tuple[tuple[str, Changes, str], ...]] = (
    (
        "alt-missing",
        {
            "project/sempre:image": {"media": "shop.jpg"},
            "spotlight/mamba-ana:video.poster": {"media": "shop.jpg"},
            "media/shop.jpg:alt": MISSING,
        },
        "project/sempre:image.alt | spotlight/mamba-ana:video.poster.alt",
    ),
    ("alt-is-file-name", {"media/shop.jpg:alt": {"en": "A shop", "de": "laden.png"}}, "media/shop.jpg:alt"),
    ("media-type-unfit", {"project/sempre:image.media": "ride.mp4"}, "project/sempre:image.media"),
)

# Further catalogues that come close to breaking a rule.
NEAR_MISSES: Final[tuple[tuple[str, Changes], ...]] = (
    (
        "alt-missing",
        {
            "project/sempre:image": {"media": "shop.jpg"},
            "spotlight/mamba-ana:video.poster": {"media": "shop.jpg"},
            "media/shop.jpg:alt": MISSING,
            "media/shop.jpg:decorative": True,
        },
    ),
    (
        "alt-missing",
        {
            "project/sempre:image": {"media": "shop.jpg", "decorative": True},
            "media/shop.jpg:alt": MISSING,
            "spotlight/mamba-ana:video.poster": MISSING,
        },
    ),
    ("alt-missing", {"project/sempre:image": {"media": "shop.jpg"}}),
    ("alt-on-decoration", {"project/sempre:image": {"media": "shop.jpg", "decorative": True}}),
    ("media-undescribed", {"project/sempre:image.media": "gone.jpg"}),
    ("media-kind-unfit", {"media/report.pdf": {"kind": "document"}}),
    ("media-file-empty", {"file/ride.mp4": MISSING}),
    ("media-file-heavy", {"file/shop.jpg": MediaFacts("shop.jpg", 15_000_000, "s")}),
    ("media-file-heavy", {"file/shop.jpg": MISSING}),
    ("media-repeated", {"file/ana.jpg": MediaFacts("ana.jpg", 1, ""), "file/shop.jpg": MediaFacts("shop.jpg", 1, "")}),
    ("media-type-unfit", {"campaign/catalogue:logo": "ministry.png"}),
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
    assert {rule.code for rule in pictures.RULES} == set(CASES)
