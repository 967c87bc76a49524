"""Compiles the window's translations, so that the program can load them; with the word `renew`, renews them first."""

import os
import subprocess
import sys
from importlib.util import find_spec
from pathlib import Path

FOLDER = Path(__file__).resolve().parents[1] / "translations"
PREFIX = "si_editor_"


def qt_tool(name: str) -> Path:
    """Find one of Qt's tools for translations, which come with PySide6."""
    package = find_spec("PySide6")
    if package is None or package.origin is None:
        raise FileNotFoundError("PySide6 is not installed")
    return Path(package.origin).with_name(f"{name}.exe" if sys.platform == "win32" else name)


def compile_translations(folder: Path = FOLDER) -> list[Path]:
    """Compile every language whose file has changed since the last time; give the files that were made."""
    made = []
    for source in sorted(folder.glob(f"{PREFIX}*.ts")):
        target = source.with_suffix(".qm")
        if not target.is_file() or target.stat().st_mtime_ns < source.stat().st_mtime_ns:
            compile_file(source, target)
            made.append(target)
    return made


def compile_file(source: Path, target: Path) -> None:
    """Compile one file of translations; whoever reads the old one meanwhile is not disturbed."""
    beside = target.with_name(f"{target.name}.{os.getpid()}")
    subprocess.run([qt_tool("lrelease"), "-silent", source, "-qm", beside], check=True)
    beside.replace(target)


if __name__ == "__main__":
    compile_translations()
