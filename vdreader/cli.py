"""The command line. Without a subcommand it opens the window.

Exit codes: 0 well, 1 a problem with the user's input (one sentence, no traceback), 2 wrong usage.
"""

from __future__ import annotations

import io
import os
import sys
from collections.abc import Sequence
from importlib import import_module
from pathlib import Path
from typing import TYPE_CHECKING

from vdreader import __version__, paths
from vdreader.commands import Session, end_at_once_on_ctrl_c
from vdreader.errors import KnownError

if TYPE_CHECKING:
    import argparse

COMMANDS = (
    "corpus",
    "compare",
    "overview",
    "align",
    "check",
    "search",
    "notes",
    "window",
    "printing",
)
"""The modules of `vdreader.commands`, in the order in which help lists them."""


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the program; returns its exit code."""
    _ready_streams()
    given = list(sys.argv[1:] if arguments is None else arguments)
    if len(given) == 1 and given[0].lower().endswith(".jsonld"):
        given.insert(0, "open")  # this is how the file managers of macOS and Windows say it
    session = Session(paths.corpus(), paths.data_folder)
    try:
        if not given:
            end_at_once_on_ctrl_c()
            from vdreader.app import run

            return run(session.corpus)
        parsed = _parser().parse_args(given)
        code: int = parsed.handler(parsed, session)
        sys.stdout.flush()
    except KnownError as error:
        session.say(str(error))
        return 1
    except ImportError as error:
        if not (error.name or "").startswith(("PySide6", "shiboken6")):
            raise
        session.say(_without_qt(error))
        return 1
    except BrokenPipeError:
        _drop_output()  # its reader has gone: nothing more to say
        return 0
    except OSError as error:
        if error.filename is not None:  # a file, not the output: no one has foreseen it
            raise
        _drop_output()
        session.say(f"The output cannot be written: {error.strerror}.")
        return 1
    except KeyboardInterrupt:
        return 130
    finally:
        session.close()
    return code


def _without_qt(error: ImportError) -> str:
    """What to do where a library that Qt takes from the system is not there."""
    said = str(error).partition(":")[0]
    return (
        f"Qt cannot be loaded here ({said}): install the system library of that name, or, if it is "
        "one of vdreader's own, unpack vdreader again."
    )


def _ready_streams() -> None:
    """Make every text printable: where there is no output, or one that lacks our letters."""
    if sys.stdout is None or sys.stderr is None:
        nowhere = Path(os.devnull).open("w", encoding="utf-8")  # noqa: SIM115 - until the end
        sys.stdout, sys.stderr = sys.stdout or nowhere, sys.stderr or nowhere
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):
            stream.reconfigure(errors="backslashreplace")


def _drop_output() -> None:
    """Let what is left in the buffer go nowhere, so that shutdown does not complain of it."""
    os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())


def _parser() -> argparse.ArgumentParser:
    import argparse  # the window does without it

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
