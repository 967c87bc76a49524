"""Where commands speak: results on standard output, everything else on standard error, always in UTF-8."""

import io
import os
import sys
from contextlib import suppress
from dataclasses import dataclass
from typing import TextIO


@dataclass(frozen=True)
class Console:
    """The two streams of a command."""

    out: TextIO
    err: TextIO

    @classmethod
    def of_process(cls) -> "Console":
        """Take the streams of this process; a stream that was closed swallows what is said."""
        return cls(_prepared(sys.stdout), _prepared(sys.stderr))

    def say(self, text: str) -> None:
        """Give a result, or a part of one."""
        self.out.write(text + "\n")

    def tell(self, text: str) -> None:
        """Say something about the work: a refusal, a warning, how far it has come."""
        self.out.flush()
        self.err.write(text + "\n")
        self.err.flush()

    def flush(self) -> None:
        """Make sure that everything said has arrived."""
        self.out.flush()
        self.err.flush()

    def give_up(self) -> None:
        """Say no more: nobody listens, and Python must not complain about that when it ends."""
        for stream in (self.out, self.err):
            with suppress(OSError, ValueError):
                stream.flush()
                continue
            with suppress(OSError, ValueError):
                nowhere = os.open(os.devnull, os.O_WRONLY)
                os.dup2(nowhere, stream.fileno())
                os.close(nowhere)


def _prepared(stream: TextIO | None) -> TextIO:
    if stream is None:
        return io.StringIO()
    if isinstance(stream, io.TextIOWrapper):
        # Names of files may hold bytes that are no text; they are shown, not stumbled over.
        stream.reconfigure(encoding="utf-8", errors="backslashreplace", newline="\n")
    return stream
