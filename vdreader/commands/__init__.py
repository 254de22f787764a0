"""The subcommands: one module a subject, each with `add(subparsers)`.

A handler takes the parsed arguments and the Session, prints, and returns an exit code. What it
prints for `--json` is a contract: keys are added, never renamed.
"""

from __future__ import annotations

import signal
import sys
from collections.abc import Callable
from contextlib import ExitStack
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    import argparse

    from vdreader.reading.library import Library

Handler = Callable[["argparse.Namespace", "Session"], int]


class Session:
    """What the commands share: where the corpus and the user's data are, and the library."""

    def __init__(self, corpus: Path, data_folder: Callable[[], Path]) -> None:
        self.corpus = corpus
        self._data_folder = data_folder
        self._opened = ExitStack()

    def at_end(self, close: Callable[[], object]) -> None:
        """Call this when the command has ended, however it did."""
        self._opened.callback(close)

    def close(self) -> None:
        """Close what the command opened, the last first."""
        self._opened.close()

    @cached_property
    def data(self) -> Path:
        """The folder of the user's own work."""
        return self._data_folder()

    @cached_property
    def library(self) -> Library:
        """The library, opened when the first command asks for it."""
        from vdreader import paths
        from vdreader.reading.library import Library
        from vdreader.reading.parsed import Parsed

        return Library(self.corpus, Parsed(paths.parsed()))

    @staticmethod
    def write_json(value: Any) -> None:
        """Print one JSON document on standard output, escaped where that is not Unicode."""
        import json

        unicode = (getattr(sys.stdout, "encoding", None) or "").lower().startswith("utf")
        json.dump(value, sys.stdout, ensure_ascii=not unicode, indent=2)
        sys.stdout.write("\n")

    @staticmethod
    def write(line: str = "") -> None:
        """Print one line for a person on standard output."""
        sys.stdout.write(f"{line}\n")

    @staticmethod
    def say(message: str) -> None:
        """Print a message on standard error."""
        sys.stderr.write(f"{message}\n")


def end_at_once_on_ctrl_c() -> None:
    """Let Ctrl+C end the process as it stands, until the window takes care of it.

    Before that, nothing is open that would need closing; and the exception that Python raises
    instead would leave Qt's classes half made, or crash Qt.
    """
    signal.signal(signal.SIGINT, signal.SIG_DFL)


def add_json(parser: argparse.ArgumentParser) -> None:
    """The option that all listing commands have."""
    parser.add_argument("--json", action="store_true", help="print one JSON document")
