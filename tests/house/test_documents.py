"""What README and ARCHITECTURE point to is there."""

import re
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
PICTURES = re.compile(r"!\[[^\]]+\]\(([^)]+)\)")
PLACES = re.compile(r"`([\w./-]+(?:\.py|\.json|/))`")


def places_named_in(document: str) -> list[str]:
    return sorted(set(PLACES.findall((ROOT / document).read_text(encoding="utf-8"))))


def test_the_pictures_of_the_readme_are_there_and_are_pictures() -> None:
    pictures = PICTURES.findall((ROOT / "README.md").read_text(encoding="utf-8"))
    assert len(pictures) == 2
    for picture in pictures:
        assert (ROOT / picture).read_bytes().startswith(b"\x89PNG")


@pytest.mark.parametrize("place", places_named_in("ARCHITECTURE.md"))
def test_the_places_that_the_architecture_names_are_there(place: str) -> None:
    assert any((folder / place).exists() for folder in (ROOT, ROOT / "src" / "si_editor"))
