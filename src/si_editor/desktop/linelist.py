"""Short lines that the program remembers for its user: words of one's own, and what was said once already."""

from collections.abc import Iterable
from pathlib import Path
from typing import Final

from si_editor.store import SaveError, write_atomically

_LARGEST: Final = 2_000_000
_LONGEST: Final = 80


class LineList:
    """A set of short lines in a file that a person may read and mend. Damage costs the damaged lines only."""

    def __init__(self, file: Path) -> None:
        self._file = file
        self._unkept: set[str] = set()
        self._lines = self._read()

    def __contains__(self, line: str) -> bool:
        return line in self._lines

    def lines(self) -> tuple[str, ...]:
        """Give all lines in order of their letters."""
        return tuple(sorted(self._lines))

    def add(self, line: str) -> bool:
        """Keep a line from now on; False if it could not be written, and holds only until the program ends."""
        return self._write(self._read() | self._unkept | {line})

    def remove(self, lines: Iterable[str]) -> bool:
        """Keep lines no longer; False if the file could not be written, and has them again at the next start."""
        return self._write((self._read() | self._unkept) - set(lines))

    def _write(self, lines: set[str]) -> bool:
        """Write the lines; what the file had before counts too, since another run of the program may have added it."""
        self._lines = lines
        text = "".join(f"{one}\n" for one in self.lines())
        try:
            self._file.parent.mkdir(parents=True, exist_ok=True)
            write_atomically(self._file, text.encode("utf-8"))
        except (OSError, SaveError):
            self._unkept = lines
            return False
        self._unkept = set()
        return True

    def _read(self) -> set[str]:
        try:
            data = self._file.read_bytes()[:_LARGEST]
        except OSError:
            return set()
        lines = (line.strip() for line in data.decode("utf-8", "replace").splitlines())
        return {
            line for line in lines if line and len(line) <= _LONGEST and line.isprintable() and "\ufffd" not in line
        }
