"""How far an export has come, on standard error: one line that moves on a terminal, a few lines elsewhere."""

from typing import Final

from si_editor.bundle.progress import Progress, Step
from si_editor.cli.console import Console

_WORDS: Final[dict[Step, str]] = {
    "pages": "Making the pages",
    "verify": "Reading them again",
    "publish": "Putting them in place",
}


class ProgressLine:
    """Shows progress without flooding anybody."""

    def __init__(self, console: Console) -> None:
        self._console = console
        self._moves = console.err.isatty()
        self._step: Step | None = None

    def show(self, progress: Progress) -> None:
        """Show one step."""
        if self._moves:
            self._console.err.write(f"\r\x1b[K{_WORDS[progress.step]}: {progress.done} of {progress.total}")
            self._console.err.flush()
        elif progress.step != self._step:
            self._console.tell(f"{_WORDS[progress.step]} …")
        self._step = progress.step

    def end(self) -> None:
        """Leave the terminal clean."""
        if self._moves and self._step is not None:
            self._console.err.write("\r\x1b[K")
            self._console.err.flush()
