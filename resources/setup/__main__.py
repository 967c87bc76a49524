"""The entrance to everything done in a source tree: `python -m resources.setup run`, `test`, `check` and so on."""

import sys

from resources.setup import tasks
from resources.setup.machine import SetupError

TASKS = {
    "run": tasks.run,
    "test": tasks.test,
    "faults": tasks.faults,
    "check": tasks.check,
    "format": tasks.format_sources,
    "translations": tasks.translations,
    "screenshots": tasks.screenshots,
    "site-pictures": tasks.site_pictures,
    "wheel": tasks.wheel,
    "lock": tasks.lock,
}


def main(words: list[str]) -> int:
    """Do the named task and return the exit code."""
    if len(words) != 1 or words[0] not in TASKS:
        print(f"Name one of: {', '.join(TASKS)}.", file=sys.stderr)
        return 2
    try:
        return TASKS[words[0]]()
    except SetupError as error:
        print(f"\n{error}", file=sys.stderr)
        return 1
    except KeyboardInterrupt:
        print("\nStopped.", file=sys.stderr)
        return 130


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
