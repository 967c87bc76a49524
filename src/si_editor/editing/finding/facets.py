"""Facets: what a list can be narrowed by, each choice with the number of entries that it would leave."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Final

from si_editor.editing.finding.facts import PERIOD, PICTURE, has_pictures
from si_editor.editing.finding.index import KindIndex
from si_editor.editing.finding.names import PROBLEMS, SINCE_BUNDLE, UNSAVED, column_label
from si_editor.model.fieldspec import FieldSpec, Shape, read_fields
from si_editor.model.kinds import KINDS
from si_editor.model.records import CAMPAIGN_KEY

Choice = tuple[str, str]
Choices = frozenset[Choice]
"""What is chosen: pairs of a facet and one of its codes. Codes of one facet are joined by or, facets by and."""

WITHOUT: Final = ""
"""The code of those entries that carry none."""

_SHAPES: Final[frozenset[Shape]] = frozenset({"term", "country", "choice", "language"})
_FIRST: Final = ("status", PROBLEMS, "programme", PERIOD, "countries", "themes", "target_groups", "territories")
_LAST: Final = (PICTURE, UNSAVED, SINCE_BUNDLE)
_OF_PROJECT: Final = ("programme", PERIOD, "countries", "themes")
_STATES: Final[Mapping[str, tuple[str, ...]]] = {
    PROBLEMS: ("error", "warning", WITHOUT),
    PICTURE: ("with", "without"),
    UNSAVED: ("yes",),
    SINCE_BUNDLE: ("new", "changed", "same"),
}


@dataclass(frozen=True)
class Facet:
    """One facet: the field it sorts by, and the model's words for it, if it is a field of the model."""

    name: str
    label: str
    spec: FieldSpec | None


@dataclass(frozen=True)
class Count:
    """One choice of a facet and how many entries it would leave."""

    code: str
    number: int


def facets_of(kind: str) -> tuple[Facet, ...]:
    """Give the facets of a kind, those first that are used most."""
    if kind == CAMPAIGN_KEY.kind:
        return ()
    specs = {spec.name: spec for spec in read_fields(KINDS[kind].model) if _sorts(spec)}
    names = [*specs, PROBLEMS, UNSAVED, SINCE_BUNDLE]
    if has_pictures(kind):
        names.append(PICTURE)
    if "programme" in specs:
        names.append(PERIOD)
    if _speaks_of_projects(kind):
        project = {spec.name: spec for spec in read_fields(KINDS["project"].model)}
        names += [name for name in _OF_PROJECT if name not in specs]
        specs = {**{name: project[name] for name in _OF_PROJECT if name in project}, **specs}
    return tuple(_facet(kind, name, specs.get(name)) for name in sorted(dict.fromkeys(names), key=_rank))


def chosen_bits(index: KindIndex, chosen: Choices, without: str | None = None) -> int:
    """Give the set of entries that the choices leave; those of one facet can be set aside."""
    found = index.everything
    for name in {name for name, _ in chosen if name != without}:
        joined = 0
        for facet, code in chosen:
            if facet == name:
                joined |= _carrying(index, name, code)
        found &= joined
    return found


def count(index: KindIndex, facet: Facet, chosen: Choices, base: int) -> tuple[Count, ...]:
    """Count what each choice of a facet would leave of a set, the choices of all other facets kept.

    Choices that leave nothing are named only while they are chosen.
    """
    left = base & chosen_bits(index, chosen, facet.name)
    found = []
    for code in _codes(index, facet):
        number = (left & _carrying(index, facet.name, code)).bit_count()
        if number or (facet.name, code) in chosen:
            found.append(Count(code, number))
    return tuple(found)


def _codes(index: KindIndex, facet: Facet) -> Iterable[str]:
    states = _STATES.get(facet.name)
    if states is not None:
        return states
    present = set(index.codes(facet.name))
    spec = facet.spec
    item = (spec.item or spec) if spec is not None else None
    if item is not None and item.choices:
        return [*(code for code in item.choices if code in present), *sorted(present - set(item.choices)), WITHOUT]
    return [*sorted(present), WITHOUT]


def _carrying(index: KindIndex, name: str, code: str) -> int:
    if code != WITHOUT:
        return index.carrying(name, code)
    carried = 0
    for known in index.codes(name):
        carried |= index.carrying(name, known)
    return index.everything & ~carried


def _sorts(spec: FieldSpec) -> bool:
    item = spec.item or spec
    return item.shape in _SHAPES or (item.shape == "flag" and spec.default is False)


def _speaks_of_projects(kind: str) -> bool:
    items = [spec.item or spec for spec in read_fields(KINDS[kind].model)]
    return any(item.shape == "reference" and item.target == "project" for item in items)


def _facet(kind: str, name: str, spec: FieldSpec | None) -> Facet:
    own = {one.name for one in read_fields(KINDS[kind].model)}
    return Facet(name, column_label(kind if name in own else "project", name) if spec is not None else "", spec)


def _rank(name: str) -> tuple[int, int]:
    if name in _FIRST:
        return 0, _FIRST.index(name)
    return (2, _LAST.index(name)) if name in _LAST else (1, 0)
