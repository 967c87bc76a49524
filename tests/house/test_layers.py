"""The layers point one way and Qt stays in the desktop: contracts and a run without Qt notice a breach."""

import os
import pkgutil
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

import si_editor

ROOT = Path(__file__).resolve().parents[2]
PACKAGE = Path(si_editor.__file__).parent

BLOCK_QT = """
import importlib, sys

class NoQt:
    def find_spec(self, name, path=None, target=None):
        if name.partition(".")[0] in {"PySide6", "shiboken6"}:
            raise ImportError(f"{name} is out of reach here")

sys.meta_path.insert(0, NoQt())
for name in sys.argv[1:]:
    importlib.import_module(name)
"""


def lint_imports(folder: Path) -> subprocess.CompletedProcess[str]:
    command = shutil.which("lint-imports", path=str(Path(sys.executable).parent))
    assert command is not None
    environment = os.environ | {"PYTHONPATH": str(folder / "src"), "NO_COLOR": "1"}
    return subprocess.run(
        [command, "--no-cache"],
        cwd=folder,
        env=environment,
        capture_output=True,
        text=True,
        encoding="utf-8",
        check=False,
    )


@pytest.fixture
def copied_tree(tmp_path: Path) -> Path:
    shutil.copytree(PACKAGE, tmp_path / "src" / "si_editor", ignore=shutil.ignore_patterns("__pycache__"))
    shutil.copy(ROOT / "pyproject.toml", tmp_path)
    return tmp_path


def test_contracts_hold() -> None:
    result = lint_imports(ROOT)
    assert result.returncode == 0, result.stdout + result.stderr


@pytest.mark.parametrize(
    ("module", "line", "contract"),
    [
        ("store/planted.py", "from PySide6 import QtCore", "Qt lives in desktop only BROKEN"),
        ("check/planted.py", "def f():\n    import PySide6.QtGui", "Qt lives in desktop only BROKEN"),
        ("model/planted.py", "from si_editor import store", "Layers point one way BROKEN"),
        ("site/planted.py", "import si_editor.check", "Layers point one way BROKEN"),
        ("model/kinds/planted.py", "import si_editor.bundle", "Layers point one way BROKEN"),
        ("bundle/planted.py", "import si_editor.desktop", "Layers point one way BROKEN"),
        ("utils/__init__.py", "", "Layers point one way BROKEN"),
    ],
)
def test_a_planted_violation_is_noticed(copied_tree: Path, module: str, line: str, contract: str) -> None:
    planted = copied_tree / "src" / "si_editor" / module
    planted.parent.mkdir(exist_ok=True)
    planted.write_text(f"{line}\n", encoding="utf-8")
    result = lint_imports(copied_tree)
    assert result.returncode == 1
    assert contract in result.stdout


def test_everything_below_the_desktop_loads_without_qt() -> None:
    modules = [
        found.name
        for found in pkgutil.walk_packages([str(PACKAGE)], "si_editor.")
        if not found.name.startswith("si_editor.desktop")
    ]
    assert "si_editor.store" in modules
    assert "si_editor.cli" in modules
    result = subprocess.run(
        [sys.executable, "-c", BLOCK_QT, *modules], capture_output=True, text=True, encoding="utf-8", check=False
    )
    assert result.returncode == 0, result.stderr
