"""Sets of numbers as short texts: many projects have few facts each, and a visitor should load few bytes.

A set is written as the gaps between its numbers in Golomb-Rice code, six bits a letter: close to what information
theory asks for, and read by twenty lines of script. A set of more than half
of all numbers is written as those left out.
"""

from collections.abc import Sequence
from functools import cache
from typing import Final

_LETTERS: Final = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_"
_SIX: Final = {f"{number:06b}": letter for number, letter in enumerate(_LETTERS)}
_SMALL_GAPS: Final = 256


def packed(numbers: Sequence[int], size: int) -> str:
    """Write a sorted set of numbers below ``size``.

    The first letter says how long the fixed part of a gap is: ``a`` for none, ``b`` for one bit; a capital letter
    means that the numbers which are *not* in the set follow.
    """
    if len(numbers) * 2 > size:
        held = set(numbers)
        rest = _written([number for number in range(size) if number not in held], size)
        return rest[0].upper() + rest[1:]
    return _written(numbers, size)


def _written(numbers: Sequence[int], size: int) -> str:
    if not numbers:
        return "a"
    width = max(0, (size // (len(numbers) + 1)).bit_length() - 1)
    codes = _codes(width)
    bits: list[str] = []
    last = -1
    for number in numbers:
        gap = number - last - 1
        last = number
        bits.append(codes[gap] if gap < _SMALL_GAPS else _code(gap, width))
    text = "".join(bits)
    # Ones at the end begin a gap that never ends, so that no count has to be written.
    text += "1" * (-len(text) % 6)
    six = _SIX
    return chr(97 + width) + "".join([six[text[place : place + 6]] for place in range(0, len(text), 6)])


@cache
def _codes(width: int) -> tuple[str, ...]:
    return tuple(_code(gap, width) for gap in range(_SMALL_GAPS))


def _code(gap: int, width: int) -> str:
    ups = "1" * (gap >> width)
    return f"{ups}0{gap & (1 << width) - 1:0{width}b}" if width else f"{ups}0"
