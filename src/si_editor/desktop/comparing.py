"""Which words differ between two texts, so that a change can be seen at a glance."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from difflib import SequenceMatcher
from typing import Final

_WORDS: Final = re.compile(r"\s+|\w+|[^\w\s]")
_MOST_COMPARED: Final = 1_200
_KEPT: Final = 60
_FOLDED: Final = 3 * _KEPT


@dataclass(frozen=True)
class Piece:
    """A part of a text that is the same in the other one, or is not."""

    text: str
    is_changed: bool


def compare_words(before: str, after: str) -> tuple[tuple[Piece, ...], tuple[Piece, ...]]:
    """Give both texts in pieces; what they have in common is the same word by word.

    Long stretches that are the same are cut to what stands next to a difference.
    """
    old, new = _WORDS.findall(before), _WORDS.findall(after)
    start = _shared(old, new)
    end = _shared(old[start:][::-1], new[start:][::-1])
    old_middle, new_middle = old[start : len(old) - end], new[start : len(new) - end]
    head, tail = "".join(old[:start]), "".join(old[len(old) - end :])
    left, right = _compared(old_middle, new_middle)
    return _assembled(head, left, tail), _assembled(head, right, tail)


def _shared(one: Sequence[str], other: Sequence[str]) -> int:
    number = 0
    for left, right in zip(one, other, strict=False):
        if left != right:
            break
        number += 1
    return number


def _compared(old: Sequence[str], new: Sequence[str]) -> tuple[list[Piece], list[Piece]]:
    if len(old) > _MOST_COMPARED or len(new) > _MOST_COMPARED:
        return [Piece("".join(old), True)], [Piece("".join(new), True)]
    left: list[Piece] = []
    right: list[Piece] = []
    for tag, i1, i2, j1, j2 in SequenceMatcher(None, old, new, autojunk=False).get_opcodes():
        left.append(Piece("".join(old[i1:i2]), tag != "equal"))
        right.append(Piece("".join(new[j1:j2]), tag != "equal"))
    return left, right


def _assembled(head: str, middle: Sequence[Piece], tail: str) -> tuple[Piece, ...]:
    inner = [
        Piece(piece.text if piece.is_changed else _cut(piece.text), piece.is_changed) for piece in middle if piece.text
    ]
    first = [Piece(head if len(head) <= _FOLDED else f"…{head[-_KEPT:]}", False)] if head else []
    last = [Piece(tail if len(tail) <= _FOLDED else f"{tail[:_KEPT]}…", False)] if tail else []
    return (*first, *inner, *last)


def _cut(text: str) -> str:
    return text if len(text) <= _FOLDED else f"{text[:_KEPT]} … {text[-_KEPT:]}"
