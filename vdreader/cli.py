"""The command line. Without a subcommand it opens the window.

Exit codes: 0 well, 1 a problem with the user's input (one sentence, no traceback), 2 wrong usage.
"""

from __future__ import annotations

import argparse
import os
import sys
from collections.abc import Sequence
from importlib import import_module

from vdreader import __version__, paths
from vdreader.commands import Session
from vdreader.errors import KnownError

COMMANDS = ("corpus", "compare")
"""The modules of `vdreader.commands`, in the order in which help lists them."""


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the program; returns its exit code."""
    given = list(sys.argv[1:] if arguments is None else arguments)
    session = Session(paths.corpus(), paths.data_folder)
    try:
        if not given:
            from vdreader.app import run

            return run(session.corpus, None)
        parsed = _parser().parse_args(given)
        code: int = parsed.handler(parsed, session)
        sys.stdout.flush()
    except KnownError as error:
        session.say(str(error))
        return 1
    except BrokenPipeError:
        # The reader of our output has gone: nothing more to say, also not at shutdown.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return 0
    return code


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="vdreader",
        description="Compare joint declarations over the years and in two languages, offline.",
        epilog="Without a command, the window opens.",
    )
    parser.add_argument("--version", action="version", version=f"vdreader {__version__}")
    subparsers = parser.add_subparsers(required=True, metavar="COMMAND")
    for name in COMMANDS:
        import_module(f"vdreader.commands.{name}").add(subparsers)
    return parser
