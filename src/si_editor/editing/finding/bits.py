"""Sets of positions as whole numbers: bit n stands for position n, so that meeting and joining sets costs nothing."""

from collections.abc import Iterable


def bits_of(positions: Iterable[int]) -> int:
    """Make a set of positions."""
    found = list(positions)
    if not found:
        return 0
    marks = bytearray(max(found) // 8 + 1)
    for position in found:
        marks[position >> 3] |= 1 << (position & 7)
    return int.from_bytes(marks, "little")


def positions_of(bits: int) -> list[int]:
    """Give the positions of a set, from small to large."""
    return [position for position, mark in enumerate(bin(bits)[:1:-1]) if mark == "1"]


def has_position(bits: int, position: int) -> bool:
    """Tell whether a position is in a set."""
    return bool(bits >> position & 1)
