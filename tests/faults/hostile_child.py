"""Tries one door with many inputs made by chance, in a process with little room and little time for each.

    python -m tests.faults.hostile_child <door> <tries> <seed>

Prints one line of JSON: how many were tried, the slowest in milliseconds, by how many bytes the process grew,
and what went wrong (the first inputs, in hexadecimal, with what was raised).
"""

import json
import random
import signal
import sys
import time
import traceback
from collections.abc import Sequence
from types import FrameType

from tests.faults.hostile_targets import Door, make_doors

SECONDS_FOR_ONE = 5
ROOM = 3 << 30
MOST = 6000
_TOLD = 5


class TooSlowError(BaseException):
    """One input took longer than anybody would wait. No door may catch it, so it is no ordinary error."""


def _ring(_signal: int, _frame: FrameType | None) -> None:
    raise TooSlowError


def bound_this_process() -> None:
    """Leave only so much room, where the system can do that."""
    if sys.platform != "win32":
        import resource  # noqa: PLC0415 - not on Windows

        resource.setrlimit(resource.RLIMIT_AS, (ROOM, ROOM))
        signal.signal(signal.SIGALRM, _ring)


def grown() -> int:
    """Give the most memory that the process has needed so far."""
    if sys.platform == "win32":
        return 0
    import resource  # noqa: PLC0415 - not on Windows

    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss * (1 if sys.platform == "darwin" else 1024)


def mutated(chance: random.Random, seeds: Sequence[bytes], words: Sequence[bytes]) -> bytes:
    """Make one input: a good one, hurt in a few places."""
    data = bytearray(chance.choice(seeds))
    for _ in range(chance.choice((1, 1, 2, 3, 5, 8, 13))):
        at = chance.randrange(len(data) + 1)
        end = min(len(data), at + chance.choice((1, 2, 4, 8, 40)))
        match chance.randrange(9):
            case 0 | 1:
                data[at:at] = chance.choice(words)
            case 2:
                data[at:end] = chance.choice(words)
            case 3:
                del data[at:end]
            case 4:
                data[at:at] = data[at:end] * chance.choice((2, 3, 30))
            case 5:
                data[at:end] = chance.randbytes(end - at)
            case 6 if at < len(data):
                data[at] ^= 1 << chance.randrange(8)
            case 7:
                other = chance.choice(seeds)
                cut = chance.randrange(len(other) + 1)
                data[at:] = other[cut:]
            case _:
                del data[at if chance.random() < 0.3 else len(data) :]
    return bytes(data[:MOST])


def enter(door: Door, data: bytes) -> str | None:
    """Try one input and give what went wrong."""
    if sys.platform != "win32":
        signal.setitimer(signal.ITIMER_REAL, SECONDS_FOR_ONE)
    try:
        door.enter(data)
    except TooSlowError:
        return f"took longer than {SECONDS_FOR_ONE} s"
    except (Exception, RecursionError, MemoryError):  # noqa: BLE001 - whatever it is, it is what this test looks for
        return "".join(traceback.format_exc()[-1500:])
    finally:
        if sys.platform != "win32":
            signal.setitimer(signal.ITIMER_REAL, 0)
    return None


def run(name: str, tries: int, seed: int) -> dict[str, object]:
    """Try a door so many times."""
    door = make_doors()[name]
    chance = random.Random(seed)
    wrong: list[tuple[str, str]] = []
    slowest = 0.0
    for seed_input in door.seeds:
        told = enter(door, seed_input)
        if told:
            wrong.append((seed_input.hex(), told))
    before = grown()
    bound_this_process()
    for _ in range(tries):
        data = mutated(chance, door.seeds, door.words)
        began = time.perf_counter()
        told = enter(door, data)
        slowest = max(slowest, time.perf_counter() - began)
        if told:
            wrong.append((data.hex(), told))
    return {
        "tries": tries,
        "slowest_ms": round(slowest * 1000),
        "grown": grown() - before,
        "wrong": len(wrong),
        "first": wrong[:_TOLD],
    }


if __name__ == "__main__":
    result = run(sys.argv[1], int(sys.argv[2]), int(sys.argv[3]))
    sys.stdout.write(json.dumps(result) + "\n")
