"""Texts in XML: escaped, and without the signs that XML cannot hold."""

import re
from html import escape
from typing import Final

_UNWRITABLE: Final = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\ud800-\udfff\ufffe\uffff]")


def xml(text: str) -> str:
    """Escape a text for an element or an attribute; signs that XML forbids are left out."""
    return escape(_UNWRITABLE.sub("", text), quote=True)
