"""The program as the contract tests call it: this source tree, or the frozen one.

The tests marked `contract` say what users and other programs may rely on, and hold for both:
VDREADER_PROGRAM names a program to be asked in place of the source tree.
"""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Sequence
from pathlib import Path

from vdreader import cli

ROOT = Path(__file__).resolve().parent.parent
FROZEN = os.environ.get("VDREADER_PROGRAM", "")


def command() -> list[str]:
    """What to call in a process of its own."""
    return [FROZEN] if FROZEN else [sys.executable, "-m", "vdreader"]


def environment(**more: str) -> dict[str, str]:
    """This environment, in which `command` is found from any folder."""
    return {**os.environ, "PYTHONPATH": str(ROOT), **more}


def main(arguments: Sequence[str]) -> int:
    """Run one command, in this process where that can be; its output is written to ours."""
    if not FROZEN:
        try:
            return cli.main(arguments)
        except SystemExit as stopped:  # argparse: help, and wrong usage
            return int(str(stopped.code))
    done = subprocess.run(
        [FROZEN, *arguments], capture_output=True, text=True, encoding="utf-8", check=False
    )
    sys.stdout.write(done.stdout)
    sys.stderr.write(done.stderr)
    return done.returncode
