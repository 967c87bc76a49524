"""The site's one style sheet, put together from the sheets that people read and from the colours."""

from typing import Final

from si_editor.resources import resource
from si_editor.site.tokens import css_tokens, read_tokens

# In the order in which they may overrule each other.
SHEETS: Final = ("fonts", "base", "layout", "components", "pages", "search", "print")


def stylesheet(accent: str | None) -> str:
    """Put the sheets together behind the colours: a visitor waits for one file, not for eight."""
    colours = css_tokens(read_tokens().with_accent(accent))
    return "\n".join([colours, *(read_sheet(name) for name in SHEETS)])


def read_sheet(name: str) -> str:
    """Read one sheet as it comes with the program."""
    return resource("site", "styles", f"{name}.css").read_text(encoding="utf-8")
