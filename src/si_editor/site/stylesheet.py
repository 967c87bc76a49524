"""The site's one style sheet, put together from the sheets that people read and from the colours."""

import base64
from pathlib import Path
from typing import Final

from si_editor.resources import resource
from si_editor.site.tokens import css_tokens, read_tokens

# In the order in which they may overrule each other.
SHEETS: Final = ("fonts", "base", "layout", "components", "pages", "search", "print")

# Letters that arrive after the first paint move what is painted already, and no page can ask for them earlier that
# is to work by double click as well. So those that every page needs travel inside the sheet.
EMBEDDED: Final = ("sans", "sans-bold", "sans-italic", "serif")


def stylesheet(accent: str | None) -> str:
    """Put the sheets together behind the colours: a visitor waits for one file, not for eight."""
    colours = css_tokens(read_tokens().with_accent(accent))
    text = "\n".join([colours, *(read_sheet(name) for name in SHEETS)])
    for name in EMBEDDED:
        content = base64.b64encode(font_file(name).read_bytes()).decode("ascii")
        text = text.replace(f'url("fonts/{name}.woff2")', f'url("data:font/woff2;base64,{content}")')
    return text


def font_file(name: str) -> Path:
    """Give the file of a font that was cut for the site."""
    return resource("site", "static", "fonts", f"{name}.woff2")


def read_sheet(name: str) -> str:
    """Read one sheet as it comes with the program."""
    return resource("site", "styles", f"{name}.css").read_text(encoding="utf-8")
