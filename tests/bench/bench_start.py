"""The start: from the process's birth to a painted, readable window, against a bare window.

`bare/bare.py` is the bare one: a QMainWindow with a QTextBrowser of sixty lines. Both are processes
of their own that say themselves when their text was painted (`vdreader/gui/started.py`), started
in turn, so that a busy moment hits both. Every start is a first one, with an empty home: a window
of the same size on the newest declaration. Measured from source, and frozen where `make dist` has
built the program: in memory, and on a screen of Xvfb where there is one.
"""

from __future__ import annotations

import os
import shutil
import signal
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from tests.bench.figure import Figure

ROOT = Path(__file__).resolve().parents[2]
BARE = Path(__file__).parent / "bare"
TIMES = 11
SETTLED = 4.0  # seconds after which nothing is left to be done

FROM_SOURCE = (
    (sys.executable, str(BARE / "bare.py")),
    (sys.executable, "-m", "vdreader"),
)
FROZEN = (
    (str(ROOT / "build" / "bare" / "bare"),),
    (str(ROOT / "dist" / "vdreader" / "vdreader"),),
)


@dataclass(frozen=True)
class Start:
    """What one start took: seconds on the clock and of the processor, and memory in MiB."""

    time: float
    processor: float
    memory: float


def figures() -> Iterator[Figure]:
    """The ratios of each way to start, and the memory once everything is done."""
    with _home() as environment:
        yield from _compared("from source", FROM_SOURCE, environment, None)
    if not Path(FROZEN[1][0]).exists():
        return
    _build_bare()
    with _home() as environment:
        yield from _compared("frozen", FROZEN, environment, 1.5)
        yield _settled(environment)
    if shutil.which("Xvfb") is not None:
        with _home() as environment, _screen() as display:
            on_screen = {**environment, "QT_QPA_PLATFORM": "xcb", "DISPLAY": display}
            yield from _compared("frozen, on a screen", FROZEN, on_screen, 1.5)


def _compared(
    how: str, programs: Sequence[Sequence[str]], environment: Mapping[str, str], goal: float | None
) -> Iterator[Figure]:
    bare: list[Start] = []
    ours: list[Start] = []
    for number in range(TIMES + 1):
        for program, found in zip(programs, (bare, ours), strict=True):
            start = _start(program, environment)
            if number:  # the first start reads the disk
                found.append(start)
    yield _ratio(f"start, {how}: time", bare, ours, "time", goal)
    yield _ratio(f"start, {how}: processor", bare, ours, "processor", None)
    yield _ratio(f"start, {how}: memory", bare, ours, "memory", goal and 1.6)


def _ratio(
    name: str, bare: Sequence[Start], ours: Sequence[Start], what: str, goal: float | None
) -> Figure:
    """The ratio of the medians, with both and their spread."""
    theirs, own = ([getattr(start, what) for start in starts] for starts in (bare, ours))
    unit, scale = ("MB", 1.0) if what == "memory" else ("ms", 1000.0)
    said = [
        f"{statistics.median(found) * scale:.0f} {unit} "
        f"({min(found) * scale:.0f} to {max(found) * scale:.0f})"
        for found in (own, theirs)
    ]
    value = statistics.median(own) / statistics.median(theirs)
    return Figure(name, value, goal, detail=" against ".join(said))


def _start(program: Sequence[str], environment: Mapping[str, str]) -> Start:
    with tempfile.TemporaryDirectory() as folder:
        told = Path(folder) / "started"
        fresh = {
            **environment,
            "VDREADER_STARTED": str(told),
            "VDREADER_SETTINGS": f"{folder}/settings.ini",
        }
        begun = time.monotonic_ns()
        subprocess.run(
            program, cwd=ROOT, env=fresh, check=True, timeout=120, stderr=subprocess.DEVNULL
        )
        painted, processor, memory = map(int, told.read_text(encoding="ascii").split())
    return Start((painted - begun) / 1e9, processor / 1e9, memory / 1024)


def _settled(environment: Mapping[str, str]) -> Figure:
    """The memory when features, comparison and alignment are there, too."""
    found = []
    for _ in range(3):
        program = subprocess.Popen(FROZEN[1], cwd=ROOT, env=environment, stderr=subprocess.DEVNULL)
        time.sleep(SETTLED)
        status = Path(f"/proc/{program.pid}/status").read_text(encoding="ascii")
        found.append(int(status.partition("VmRSS:")[2].split()[0]) / 1024)
        program.send_signal(signal.SIGINT)
        program.wait(timeout=60)
    detail = f"{min(found):.0f} to {max(found):.0f}"
    return Figure(
        "memory, frozen, everything done", statistics.median(found), None, "MB", detail=detail
    )


@contextmanager
def _home() -> Iterator[dict[str, str]]:
    """The environment of a user who has nothing yet; compiled modules are kept apart."""
    kept = {
        name: value
        for name, value in os.environ.items()
        if not name.startswith(("VDREADER_", "PYTHON", "XDG_", "QT_"))
    }
    with tempfile.TemporaryDirectory() as folder:
        yield {
            **kept,
            "HOME": folder,
            "QT_QPA_PLATFORM": "offscreen",
            "PYTHONPYCACHEPREFIX": f"{folder}/compiled",
        }


@contextmanager
def _screen() -> Iterator[str]:
    """A screen of Xvfb's own, by its name."""
    reading, writing = os.pipe()
    server = subprocess.Popen(
        ["Xvfb", "-displayfd", str(writing), "-screen", "0", "1600x1000x24", "-nolisten", "tcp"],
        pass_fds=(writing,),
        stderr=subprocess.DEVNULL,
    )
    os.close(writing)
    with os.fdopen(reading, encoding="ascii") as told:
        number = told.readline().strip()
    try:
        yield f":{number}"
    finally:
        server.terminate()
        server.wait(timeout=30)


def _build_bare() -> None:
    """Freeze the bare window, unless it is there."""
    if Path(FROZEN[0][0]).exists():
        return
    build = ROOT / "build"
    subprocess.run(
        [
            *(sys.executable, "-m", "PyInstaller", "--noconfirm", "--log-level", "ERROR"),
            *("--workpath", str(build / "pyinstaller"), "--distpath", str(build)),
            str(BARE / "bare.spec"),
        ],
        cwd=ROOT,
        check=True,
    )
