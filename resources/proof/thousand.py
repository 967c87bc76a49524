"""A catalogue of a thousand profiles made from the sample, with what the sample itself has nothing of."""

from collections.abc import Iterator
from io import BytesIO
from itertools import cycle, islice
from pathlib import Path
from typing import Final

import yaml
from PIL import Image, ImageDraw

Data = dict[str, object]

PROFILES: Final = 1000
# Every so many profiles one has a voice, one a picture and one a film.
_VOICED: Final = 17
_PICTURED: Final = 10
_FILMED: Final = 25
_COLOURS: Final = ("#1d4e6b", "#8a3b12", "#2f5d3a", "#5b3a7a")


def write_thousand(sample: Path, target: Path, profiles: int = PROFILES) -> None:
    """Write the catalogue into a new folder: two languages, EU support, pictures, films and voices of people."""
    for name in ("projects", "spotlights", "people", "media", "vocabularies", "pages", "posts"):
        (target / name).mkdir(parents=True)
    _write(target / "catalogue.yaml", _campaign(_read(sample / "catalogue.yaml")))
    for folder in ("vocabularies", "pages", "posts"):
        for path in sorted((sample / folder).glob("*.yaml")):
            _write(target / folder / path.name, _read(path))
    _write(target / "people" / "speaker.yaml", _SPEAKER)
    for number, colour in enumerate(_COLOURS):
        _write_picture(target / "media", f"scene-{number}.jpg", colour)
    for profile_id, profile in _profiles(sample / "projects", profiles):
        _write(target / "projects" / f"{profile_id}.yaml", profile)
    for voice_id, voice in _voices(sample / "spotlights", profiles // _VOICED):
        _write(target / "spotlights" / f"{voice_id}.yaml", voice)


def _campaign(campaign: Data) -> Data:
    return campaign | {
        "languages": ["en", "de"],
        "tagline": {"en": campaign["tagline"], "de": "Soziale Innovation, über Grenzen hinweg erarbeitet"},
        "funding": {
            "regime": "2021-2027",
            "eu_supported": True,
            "programme": "baltic-sea-region",
            "funds": ["ERDF"],
            "statement": {"en": "Co-funded by the European Union", "de": "Kofinanziert von der Europäischen Union"},
        },
    }


# Made up, like the pictures: nobody's name and nobody's face.
_SPEAKER: Final[Data] = {
    "name": "Speaker of the project",
    "role": {"en": "Coordinator", "de": "Koordination"},
    "portrait": {"media": "scene-0.jpg", "alt": {"en": "A drawn scene.", "de": "Eine gezeichnete Szene."}},
    "consents": [
        {
            "purposes": ["name", "portrait", "quote", "video"],
            "channels": ["website"],
            "languages": ["en", "de"],
            "how": "signed-form",
            "evidence": "Made up for the test",
            "given_on": "2021-01-01",
        }
    ],
}


def _profiles(folder: Path, most: int) -> Iterator[tuple[str, Data]]:
    originals = [(path.stem, _read(path)) for path in sorted(folder.glob("*.yaml"))]
    for number, (name, original) in enumerate(islice(cycle(originals), most)):
        again = number // len(originals)
        if again == 0:
            yield name, original
            continue
        profile = {field: value for field, value in original.items() if field not in {"aliases", "related"}}
        profile["acronym"] = f"{original['acronym']} {again}"
        title = original.get("title", original["acronym"])
        profile["title"] = {"en": f"{title} ({again})", "de": f"Vorhaben {again}: {title}"}
        if number % _PICTURED == 0:
            picture = f"scene-{number % len(_COLOURS)}.jpg"
            profile["image"] = {"media": picture, "alt": {"en": "A drawn scene.", "de": "Eine gezeichnete Szene."}}
        if number % _FILMED == 0:
            profile["video"] = _film(again)
        yield f"{name}-part-{again}", profile


def _film(number: int) -> Data:
    return {
        "provider": "youtube",
        "id": f"abcdefgh{number:03}",
        "title": {"en": f"On the road, part {number}", "de": f"Unterwegs, Teil {number}"},
        "transcript": {"en": "A bus drives through a village.", "de": "Ein Bus fährt durch ein Dorf."},
    }


def _voices(folder: Path, most: int) -> Iterator[tuple[str, Data]]:
    originals = [(path.stem, _read(path)) for path in sorted(folder.glob("*.yaml"))]
    for number, (name, original) in enumerate(islice(cycle(originals), most)):
        again = number // len(originals) + 1
        voice = original | {
            "status": "ready",
            "person": "speaker",
            "project": f"{original['project']}-part-{again}",
            "title": f"{original['title']} ({again})",
        }
        if number % 2 == 0:
            voice["video"] = _film(number)
        yield f"{name}-{again}", voice


def _write_picture(folder: Path, name: str, colour: str) -> None:
    picture = Image.new("RGB", (1600, 1067), colour)
    drawing = ImageDraw.Draw(picture)
    for step in range(0, 1600, 80):
        drawing.line((step, 0, 1600 - step, 1067), fill="#f3e9d6", width=6)
    content = BytesIO()
    picture.save(content, "JPEG", quality=82)
    (folder / name).write_bytes(content.getvalue())
    described: Data = {
        "alt": {"en": "Light threads that cross.", "de": "Helle Fäden, die sich kreuzen."},
        "credit": "Drawn by the generator",
        "holder": "si-editor",
        "licence": "CC0-1.0",
    }
    _write(folder / f"{name}.yaml", described)


def _read(path: Path) -> Data:
    data: Data = yaml.safe_load(path.read_text(encoding="utf-8"))
    return data


def _write(path: Path, data: Data) -> None:
    path.write_text(yaml.safe_dump(data, allow_unicode=True, sort_keys=False), encoding="utf-8")
