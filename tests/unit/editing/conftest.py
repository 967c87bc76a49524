"""The same sound catalogue that the rules are tried on."""

from tests.unit.check.conftest import build, today

__all__ = ["build", "today"]
