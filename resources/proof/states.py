"""The states into which visitors bring a page: the search in use, a film allowed, everything unfolded."""

from dataclasses import dataclass
from typing import Final

_FIELD: Final = "document.querySelector('[role=search] input[type=search]')"
_COUNT: Final = "document.getElementById('count')"
_BOXES: Final = "document.querySelectorAll('[role=search] details')"


@dataclass(frozen=True)
class State:
    """How a page is brought into a state: where it can be, what is done, and what is true once it is there."""

    name: str
    possible: str
    script: str
    reached: str
    asks_outside: bool = False


def _typed(text: str) -> str:
    # What the count says at first is kept, so that the change can be waited for.
    return (
        f"document.body.dataset.before = {_COUNT}.textContent; {_FIELD}.focus(); {_FIELD}.value = '{text}'; "
        f"{_FIELD}.dispatchEvent(new Event('input', {{ bubbles: true }}))"
    )


_CHANGED: Final = f"{_COUNT}.textContent !== document.body.dataset.before"
_SEARCHABLE: Final = f"{_FIELD} !== null && {_FIELD}.checkVisibility()"

STATES: Final = (
    State("typed", _SEARCHABLE, _typed("care"), _CHANGED),
    State("nothing found", _SEARCHABLE, _typed("zzzzzzzz"), _CHANGED),
    State(
        "filters open",
        f"{_BOXES}.length > 0",
        f"{_BOXES}.forEach(box => {{ box.open = true }})",
        f"[...{_BOXES}].every(box => box.open)",
    ),
    State(
        "facet chosen",
        f"{_BOXES}.length > 0",
        f"document.body.dataset.before = {_COUNT}.textContent; {_BOXES}.forEach(box => {{ box.open = true }}); "
        "document.querySelector('[role=search] details input[type=checkbox]').click()",
        _CHANGED,
    ),
    State(
        "unfolded",
        "document.querySelector('main details:not([open])') !== null && !document.querySelector('[role=search]')",
        "document.querySelectorAll('details').forEach(box => { box.open = true })",
        "document.querySelector('details:not([open])') === null",
    ),
    State(
        "film allowed",
        "document.querySelector('[data-play]') !== null",
        "document.querySelector('[data-play]').click()",
        "document.querySelector('iframe') !== null",
        asks_outside=True,
    ),
)
