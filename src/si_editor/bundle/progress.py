"""How far an export has come."""

from dataclasses import dataclass
from typing import Literal

Step = Literal["pages", "verify", "publish"]


@dataclass(frozen=True)
class Progress:
    """One step of an export: making the pages, reading them again, putting them in place."""

    step: Step
    done: int
    total: int
