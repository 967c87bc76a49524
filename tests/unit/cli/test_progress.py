"""Progress on standard error: one moving line on a terminal, few lines elsewhere."""

import io

from si_editor.bundle.progress import Progress
from si_editor.cli.console import Console
from si_editor.cli.progress import ProgressLine

STEPS = [Progress("pages", 0, 2), Progress("pages", 1, 2), Progress("verify", 0, 1), Progress("publish", 0, 1)]


class Terminal(io.StringIO):
    def isatty(self) -> bool:
        return True


def shown(err: io.StringIO) -> str:
    line = ProgressLine(Console(io.StringIO(), err))
    for step in STEPS:
        line.show(step)
    line.end()
    return err.getvalue()


def test_elsewhere_each_step_has_one_line() -> None:
    assert shown(io.StringIO()) == "Making the pages …\nReading them again …\nPutting them in place …\n"


def test_on_a_terminal_one_line_moves_and_goes_away() -> None:
    text = shown(Terminal())
    assert "\n" not in text
    assert "Making the pages: 1 of 2" in text
    assert text.endswith("\r\x1b[K")
