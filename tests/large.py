"""A catalogue of any size with the spread of a real one: few programmes, many words, some of them everywhere."""

from random import Random
from typing import Final

from si_editor.model.countries import COUNTRIES
from si_editor.model.reading import read_record
from si_editor.model.records import RecordKey
from si_editor.model.snapshot import Snapshot
from si_editor.site import Site

_SYLLABLES: Final = (
    "ba be bi bo bu ca ce ci co cu da de di do du fa fe fi ga ge go ha he hi la le li lo lu ma me mi mo mu na ne ni no "
    "nu pa pe pi po ra re ri ro ru sa se si so su ta te ti to tu va ve vi vo bal con der ent ger hol inn kar lan men "
    "nor ort pro rur sen tra ung ver wal zen sch ist ism lich keit tion ment able ness ship ward"
).split()
_COMMON: Final = (
    "the and of in to a for with people social services innovation region care work new rural local".split()
)
_VOCABULARY: Final = 60_000
_WORDS_A_BODY: Final = (60, 130)
_LEADING: Final = ("DE", "SE", "FR", "IT", "PL", "AT", "FI", "NL", "ES", "HU", "NO", "BE", "SI", "GR")


def large_site(count: int) -> Site:
    """Make a site of that many projects; the same number always gives the same site."""
    chance = Random(count)
    words = [*_COMMON, *_words(chance, _VOCABULARY - len(_COMMON))]
    data: dict[str, dict[str, object]] = {
        "campaign/catalogue": {"title": "Many", "languages": ["en"]},
        "vocabulary/programmes": {
            "label": "Programmes",
            "terms": [
                {
                    "id": f"programme-{number}",
                    "label": f"Interreg {words[number + 500].title()}",
                    "strand": "ABC"[number % 3],
                    "period": "2014-2020" if number % 2 else "2021-2027",
                }
                for number in range(80)
            ],
        },
        **{f"vocabulary/{name}": _vocabulary(words, name, many) for name, many in _VOCABULARIES.items()},
    }
    for number in range(count):
        data[f"project/{words[20 + number % 9_000]}-{number}"] = _project(chance, words, number)
    readings = {}
    for name, fields in data.items():
        kind, record_id = name.split("/")
        key = RecordKey(kind, record_id)
        readings[key] = read_record(key, fields)
    snapshot = Snapshot(readings, {})
    return Site(snapshot, dict[str, bytes]().__getitem__, snapshot.ready())


_VOCABULARIES: Final = {"themes": 15, "target-groups": 25, "territories": 8}


def _words(chance: Random, count: int) -> list[str]:
    found: dict[str, None] = {}
    while len(found) < count:
        found["".join(chance.choices(_SYLLABLES, k=chance.choice((2, 3, 3, 4))))] = None
    return list(found)


def _vocabulary(words: list[str], name: str, count: int) -> dict[str, object]:
    terms = [
        {"id": f"{name}-{number}", "label": f"{words[number + 900]} and {words[number + 950]}"}
        for number in range(count)
    ]
    return {"label": name, "terms": terms}


def _text(chance: Random, words: list[str], length: int) -> str:
    """Write words as often as people use them: the second half as often as the first, the third a third as often."""
    return " ".join(words[int(_VOCABULARY ** chance.random()) - 1] for _ in range(length))


def _project(chance: Random, words: list[str], number: int) -> dict[str, object]:
    lead = chance.choice(_LEADING)
    others = chance.sample(sorted(code for code in COUNTRIES if COUNTRIES[code].name)[:40], chance.randint(2, 9))
    start = chance.randint(2014, 2022)
    return {
        "status": "ready",
        "acronym": " ".join(words[chance.randrange(200, _VOCABULARY)].upper() for _ in range(chance.choice((1, 1, 2)))),
        "title": _text(chance, words, 9),
        "teaser": _text(chance, words, 18),
        "body": f"{_text(chance, words, chance.randint(*_WORDS_A_BODY))}.",
        "programme": f"programme-{chance.randrange(80)}",
        "start": f"{start}-03",
        "end": f"{start + chance.randint(2, 4)}-02",
        "leads": [{"name": _text(chance, words, 4), "country": lead, "city": words[number % 3_000 + 1_000].title()}],
        "countries": list(dict.fromkeys([lead, *others])),
        "themes": [f"themes-{theme}" for theme in chance.sample(range(15), chance.randint(1, 3))],
        "target_groups": [f"target-groups-{group}" for group in chance.sample(range(25), chance.randint(1, 4))],
        "territories": [f"territories-{place}" for place in chance.sample(range(8), chance.randint(0, 2))],
        "campaign_member": number % 3 == 0,
    }
