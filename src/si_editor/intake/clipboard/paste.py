"""From what the clipboard holds to what is put into a field, in bounded time whatever it holds."""

import re
from typing import Final

from si_editor.intake.clipboard.cleaning import read_tree
from si_editor.intake.clipboard.structure import read_blocks
from si_editor.intake.clipboard.writing import write_blocks

_LINE_ENDS: Final = re.compile(r"\r\n?|\u2028|\u2029|\x0b|\x0c")
_UNSEEN: Final = re.compile(r"[\x00-\x08\x0e-\x1f\x7f\u200b\u2060\ufeff\u00ad]")


def markdown_from(html: str, plain: str) -> str:
    """Give the Markdown of a text that another program put on the clipboard.

    ``plain`` is the same text without formatting. It is the answer when the HTML holds nothing, or is too large
    or too deep to be read at once: then the formatting goes and no word does.
    """
    tree = read_tree(html)
    written = write_blocks(read_blocks(tree)) if tree is not None else ""
    return written or _LINE_ENDS.sub("\n", _UNSEEN.sub("", plain))


def one_line(plain: str) -> str:
    """Give a text as one line without formatting, for a field that holds no more."""
    return " ".join(_UNSEEN.sub("", plain).split())


def one_paragraph(plain: str) -> str:
    """Give a text with its line ends as this program writes them, and without signs that nobody sees."""
    return _LINE_ENDS.sub("\n", _UNSEEN.sub("", plain))
