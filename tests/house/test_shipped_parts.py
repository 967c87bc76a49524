"""Every package that is shipped has a licence that is known, accepted and the one that it states itself."""

import json
import tomllib
from datetime import UTC, datetime
from importlib.metadata import distribution

import pytest
from cyclonedx.schema import SchemaVersion
from cyclonedx.validation.json import JsonStrictValidator
from tests.house.test_lock import read_pins

from resources.build.parts import LICENCES, Part, bill_of_materials, shipped_parts
from resources.setup.environment import RUN_LOCK

MOMENT = datetime(2021, 6, 29, tzinfo=UTC)
# What packages say in the older field of their metadata, in SPDX's words.
STATED = {
    "License :: OSI Approved :: MIT License": "MIT",
    "License :: OSI Approved :: Apache Software License": "Apache-2.0",
    "MIT + MPL 1.1/GPL 2.0/LGPL 2.1": "MIT AND (MPL-1.1 OR GPL-2.0-or-later OR LGPL-2.1-or-later)",
    "See *.license file for each dictionary.": "LicenseRef-per-dictionary",
}


def stated_licence(name: str) -> str:
    metadata = distribution(name).metadata
    classifiers = [one for one in metadata.get_all("Classifier") or () if one.startswith("License ::")]
    stated = [one.strip() for field in ("License-Expression", "License") for one in metadata.get_all(field) or ()]
    first: str = next(one for one in (*stated, *classifiers) if one)
    return STATED.get(first, first)


@pytest.mark.parametrize("part", shipped_parts(), ids=lambda part: part.name)
def test_a_part_has_the_licence_that_is_listed_and_accepted(part: Part) -> None:
    accepted = tomllib.loads(LICENCES.read_text(encoding="utf-8"))["accepted"]
    assert part.licence == stated_licence(part.name)
    assert part.licence in accepted


def test_no_licence_is_listed_for_what_is_not_locked() -> None:
    listed = tomllib.loads(LICENCES.read_text(encoding="utf-8"))["parts"]
    assert listed.keys() <= read_pins(RUN_LOCK).keys()
    assert {part.name for part in shipped_parts()} <= listed.keys()


def test_the_bill_of_materials_keeps_to_its_standard_and_names_every_part() -> None:
    parts = shipped_parts()
    text = bill_of_materials(parts, "1.0", MOMENT)
    assert JsonStrictValidator(SchemaVersion.V1_6).validate_str(text) is None
    assert text == bill_of_materials(parts, "1.0", MOMENT)
    bill = json.loads(text)
    assert [(one["name"], one["version"]) for one in bill["components"]] == [(one.name, one.version) for one in parts]
    assert all(
        one["licenses"] and one["purl"] == f"pkg:pypi/{one['name']}@{one['version']}" for one in bill["components"]
    )
