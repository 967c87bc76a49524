"""The one template environment: undefined is an error, everything is escaped, values are plain data."""

from collections.abc import Mapping
from functools import cache
from typing import Final

from minijinja import Environment

from si_editor.resources import resource

_SLASH: Final = "&#x2f;"


class Templates:
    """Fills the templates of the site; made once, used for preview and export alike."""

    def __init__(self, sources: Mapping[str, str]) -> None:
        self._environment = Environment(
            templates=dict(sources),
            undefined_behavior="strict",
            debug=False,
            trim_blocks=True,
            lstrip_blocks=True,
            auto_escape_callback=_always_html,
            keep_trailing_newline=True,
        )

    def fill(self, name: str, context: Mapping[str, object]) -> str:
        """Fill a template with plain values.

        Raises:
            minijinja.TemplateError: the template asks for a value that the context does not have.
        """
        return self._environment.render_template(name, **context).replace(_SLASH, "/")


@cache
def read_templates() -> Templates:
    """Read the templates that come with the program."""
    folder = resource("site", "templates")
    return Templates({path.name: path.read_text(encoding="utf-8") for path in sorted(folder.glob("*.html"))})


def _always_html(_name: str) -> str:
    return "html"
