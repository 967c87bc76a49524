"""Completes every build: the fonts are cut, and a wheel takes along what the program needs at run time."""

import subprocess
import sys
from pathlib import Path
from typing import Any

from hatchling.builders.hooks.plugin.interface import BuildHookInterface

NOT_SHIPPED = frozenset({"build", "screenshots", "setup", "__pycache__"})


class Completion(BuildHookInterface[Any]):
    """Runs before hatchling gathers the files of a wheel; in an editable install only the fonts are made."""

    def initialize(self, version: str, build_data: dict[str, Any]) -> None:
        """Make the fonts, then name the folders that a wheel carries inside the package."""
        root = Path(self.root)
        resources = root / "resources"
        fonts = resources / "site" / "static" / "fonts"
        subprocess.run([sys.executable, str(resources / "build" / "fonts.py"), str(fonts)], check=True)
        if version == "editable":
            return
        shipped = {str(root / "sample_catalogue"): "si_editor/_sample_catalogue"}
        for child in sorted(resources.iterdir()):
            if child.name not in NOT_SHIPPED and not child.name.startswith("."):
                shipped[str(child)] = f"si_editor/_resources/{child.name}"
        build_data["force_include"].update(shipped)
