"""Completes every build: fonts are cut, translations compiled, and a wheel takes along what is needed at run time."""

import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from hatchling.builders.hooks.plugin.interface import BuildHookInterface

NOT_SHIPPED = frozenset({"build", "proof", "screenshots", "setup", "__pycache__"})


class Completion(BuildHookInterface[Any]):
    """Runs before hatchling gathers the files of a wheel; in an editable install nothing else is done."""

    def initialize(self, version: str, build_data: dict[str, Any]) -> None:
        """Make the fonts and translations, then name the folders that a wheel carries inside the package."""
        root = Path(self.root)
        resources = root / "resources"
        fonts = resources / "site" / "static" / "fonts"
        subprocess.run([sys.executable, str(resources / "build" / "fonts.py"), str(fonts)], check=True)
        subprocess.run([sys.executable, str(resources / "build" / "translations.py")], check=True)
        if version == "editable":
            return
        shipped = {str(root / "sample_catalogue"): "si_editor/_sample_catalogue"}
        for child in sorted(resources.iterdir()):
            if child.name not in NOT_SHIPPED and not child.name.startswith("."):
                shipped |= {str(path): f"si_editor/_resources/{name}" for path, name in _shipped_parts(child)}
        build_data["force_include"].update(shipped)


def _shipped_parts(child: Path) -> Iterator[tuple[Path, str]]:
    """Name what is shipped of a folder, and where it goes: of the translations, those that are compiled."""
    if child.name != "translations":
        yield child, child.name
        return
    for path in sorted(child.glob("*.qm")):
        yield path, f"{child.name}/{path.name}"
