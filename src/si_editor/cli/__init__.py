"""The command line: open, check, export, new, schema. A contract for people, scripts and build servers."""

from si_editor.cli.program import main

__all__ = ["main"]
