"""What spreadsheet programs would run as a formula, and how it is kept from that without losing a letter."""

import re
from typing import Final

# Western and full-width signs. Apostrophes before them count, so that undoing what `harmless` does loses nothing.
FORMULA: Final = re.compile(r"'*[=+\-@\t\r\n＝＋－＠]")


def harmless(text: str) -> str:
    """Put an apostrophe before what a spreadsheet would take for a formula.

    Undone without loss: where apostrophes and then a sign of a formula begin a text, the first one is ours.
    """
    return f"'{text}" if FORMULA.match(text) else text
