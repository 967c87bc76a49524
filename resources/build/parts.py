"""What the program is shipped with: each part with its version and licence, and the bill of materials that says so."""

import sys
import tomllib
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import UTC, datetime
from importlib.metadata import Distribution, PackageNotFoundError, distribution
from pathlib import Path
from uuid import NAMESPACE_URL, uuid5

from cyclonedx.contrib.license.factories import LicenseFactory
from cyclonedx.model.bom import Bom
from cyclonedx.model.component import Component, ComponentType
from cyclonedx.output.json import JsonV1Dot6
from packageurl import PackageURL
from packaging.requirements import Requirement
from packaging.utils import canonicalize_name

from si_editor import __version__

ROOT = Path(__file__).resolve().parents[2]
LICENCES = Path(__file__).with_name("licences.toml")


@dataclass(frozen=True)
class Part:
    """A package that the program needs when it runs. ``licence`` is an SPDX expression."""

    name: str
    version: str
    licence: str


def shipped_parts() -> tuple[Part, ...]:
    """Give everything that an installed program needs on this system, sorted by name.

    Raises:
        KeyError: a part has no licence in `licences.toml`.
    """
    licences = tomllib.loads(LICENCES.read_text(encoding="utf-8"))["parts"]
    needed = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]["dependencies"]
    found: dict[str, Distribution] = {}
    _collect(needed, found)
    return tuple(Part(name, one.version, licences[name]) for name, one in sorted(found.items()))


def bill_of_materials(parts: Iterable[Part], version: str, moment: datetime) -> str:
    """Write the parts as CycloneDX 1.6 in JSON; equal parts at an equal moment give equal bytes."""
    licence = LicenseFactory()
    bom = Bom(serial_number=uuid5(NAMESPACE_URL, f"si-editor {version} {moment.isoformat()}"))
    bom.metadata.timestamp = moment
    program = Component(
        type=ComponentType.APPLICATION,
        name="si-editor",
        version=version,
        bom_ref="si-editor",
        licenses=[licence.make_from_string("MIT")],
    )
    bom.metadata.component = program
    components = [
        Component(
            type=ComponentType.LIBRARY,
            name=part.name,
            version=part.version,
            bom_ref=part.name,
            purl=PackageURL("pypi", name=part.name, version=part.version),
            licenses=[licence.make_from_string(part.licence)],
        )
        for part in parts
    ]
    for component in components:
        bom.components.add(component)
    bom.register_dependency(program, components)
    return JsonV1Dot6(bom).output_as_string(indent=2) + "\n"


def main(words: list[str]) -> int:
    """Write the bill of materials of the present version into a folder."""
    folder = Path(words[0])
    folder.mkdir(parents=True, exist_ok=True)
    path = folder / f"si_editor-{__version__}.cdx.json"
    path.write_text(bill_of_materials(shipped_parts(), __version__, datetime.now(UTC)), encoding="utf-8")
    print(path)
    return 0


def _collect(requirements: Iterable[str], found: dict[str, Distribution]) -> None:
    for requirement in _needed_here(requirements):
        name = canonicalize_name(requirement.name)
        if name in found:
            continue
        try:
            found[name] = distribution(name)
        except PackageNotFoundError:
            continue
        _collect(found[name].requires or (), found)


def _needed_here(requirements: Iterable[str]) -> Iterator[Requirement]:
    for text in requirements:
        requirement = Requirement(text)
        if requirement.marker is None or requirement.marker.evaluate({"extra": ""}):
            yield requirement


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
