"""Lets `python -m si_editor` do what the command `si-editor` does."""

import sys

from si_editor.cli import main

if __name__ == "__main__":
    sys.exit(main())
