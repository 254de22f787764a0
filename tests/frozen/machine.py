"""One user's clean machine: a home, a place for temporary files, the program, and how it is run."""

from __future__ import annotations

import contextlib
import os
import signal
import subprocess
import sys
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field, replace
from pathlib import Path

from screen import SOCKETS, Screen

sys.path.append(str(Path(__file__).resolve().parents[2] / ".ci"))
import clean_root

PROGRAM = "/opt/vdreader"
HOME = "/home/reader"


@dataclass(frozen=True)
class Machine:
    """A clean root with folders of its own below `folder`, and the unpacked program in /opt.

    Change it with `dataclasses.replace`: `environment` is all that the program is started with.
    """

    root: Path
    folder: Path
    program: Path
    environment: Mapping[str, str] = field(default_factory=lambda: {"HOME": HOME})
    place: clean_root.Place = field(default_factory=clean_root.Place)
    start_with: str = PROGRAM

    @property
    def home(self) -> Path:
        """The user's home, seen from outside."""
        return self.folder / "home" / "reader"

    @property
    def data(self) -> Path:
        """Where the user's notes are, seen from outside."""
        return self.home / ".local/share/vdreader"

    def around(self, **more: str) -> Machine:
        """The same machine with more in the environment."""
        return replace(self, environment={**self.environment, **more})

    def without(self, *names: str) -> Machine:
        """The same machine with less in the environment."""
        kept = {name: value for name, value in self.environment.items() if name not in names}
        return replace(self, environment=kept)

    def placed(self, **changes: object) -> Machine:
        """The same machine with other mounts, another user, or a tracer."""
        return replace(self, place=replace(self.place, **changes))

    def facing(self, screen: Screen) -> Machine:
        """The same machine with a screen."""
        seen = self.placed(binds={**self.place.binds, SOCKETS: screen.sockets})
        return seen.around(DISPLAY=screen.display)

    def prefix(self) -> list[str]:
        """What comes before a command that is to run in it."""
        own = {
            "/home": self.folder / "home",
            "/tmp": self.folder / "tmp",
            "/opt": self.program.parent,
        }
        place = replace(
            self.place,
            binds={**own, **self.place.binds},
            fixed=self.place.fixed | {"/opt"},
        )
        return clean_root.entering(self.root, place, self.environment)

    def call(self, *command: str) -> subprocess.CompletedProcess[str]:
        """Run any command in the root, and wait for it."""
        return subprocess.run(
            [*self.prefix(), *command],
            stdin=subprocess.DEVNULL,
            capture_output=True,
            text=True,
            encoding="utf-8",
            timeout=90,
            check=False,
        )

    def run(self, *arguments: str) -> subprocess.CompletedProcess[str]:
        """Run one command of the program, and wait for it."""
        return self.call(self.start_with, *arguments)

    @contextlib.contextmanager
    def opened(self, screen: Screen, *arguments: str, others: int = 0) -> Iterator[Opened]:
        """The window on a screen that already shows `others`; ended if it does not end itself."""
        started = self.facing(screen)
        log = self.folder / f"window-{len(list(self.folder.iterdir()))}.log"
        with log.open("wb") as said:
            process = subprocess.Popen(
                [*started.prefix(), started.start_with, *arguments],
                stdin=subprocess.DEVNULL,
                stdout=said,
                stderr=subprocess.STDOUT,
                start_new_session=True,
            )
        opened = Opened(process, screen, log)
        try:
            opened.window = screen.wait_for_windows(others + 1)[-1]
            yield opened
        except AssertionError as error:
            error.add_note(f"The program said: {opened.said()!r}; exit code {process.poll()}.")
            raise
        finally:
            with contextlib.suppress(ProcessLookupError):
                os.killpg(process.pid, signal.SIGKILL)
            process.wait(20)


@dataclass
class Opened:
    """The program with its window."""

    process: subprocess.Popen[bytes]
    screen: Screen
    log: Path
    window: str = ""

    def said(self) -> str:
        """What it wrote to the terminal so far."""
        return self.log.read_text("utf-8", "backslashreplace")

    def quit(self) -> int:
        """Close it as its user would; returns the exit code."""
        self.screen.focus(self.window)
        self.screen.press("ctrl+q")
        return self.process.wait(30)


def made(root: Path, folder: Path, program: Path) -> Machine:
    """A machine whose user has an empty home."""
    for name, mode in (("home", 0o755), ("home/reader", 0o700), ("tmp", 0o1777)):
        (folder / name).mkdir(parents=True)
        (folder / name).chmod(mode)
    os.chown(folder / "home/reader", clean_root.READER, clean_root.READER)
    (folder / "tmp/.X11-unix").mkdir()
    return Machine(root, folder, program)
