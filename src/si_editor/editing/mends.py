"""One-click mends: for each problem, the ways to make it vanish that guess no facts."""

from collections.abc import Mapping
from types import MappingProxyType
from typing import Final

from si_editor.editing.mend import SENTENCES, Mend, Mending, Place
from si_editor.editing.mends_facts import FACT_MENDS
from si_editor.editing.mends_markup import MARKUP_MENDS
from si_editor.editing.mends_media import MEDIA_MENDS
from si_editor.editing.mends_texts import TEXT_MENDS
from si_editor.editing.mends_values import VALUE_MENDS
from si_editor.model.problems import Problem
from si_editor.model.snapshot import Snapshot

MENDINGS: Final[Mapping[str, Mending]] = MappingProxyType(
    {**VALUE_MENDS, **TEXT_MENDS, **MARKUP_MENDS, **FACT_MENDS, **MEDIA_MENDS}
)
"""The problem codes that have mends, each with the function that finds them."""

__all__ = ["MENDINGS", "SENTENCES", "Mend", "mends"]


def mends(snapshot: Snapshot, problem: Problem) -> tuple[Mend, ...]:
    """Give the mends of a problem as the catalogue is now; none if there is no safe one.

    Several are alternatives: each alone makes the problem vanish.
    """
    mending = MENDINGS.get(problem.code)
    if mending is None or problem.record is None:
        return ()
    return tuple(mending(Place(snapshot, problem, problem.record)))
