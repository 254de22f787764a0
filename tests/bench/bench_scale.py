"""What grows with the library: 10, 100 and 1,000 made documents.

Start and memory are taken from processes of their own, in turn with a library of five; all else in
this one. The overview is opened on the window's thread and computed off it; both are measured.
"""

from __future__ import annotations

import os
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from pathlib import Path

from PySide6.QtWidgets import QApplication

from tests.bench.bench_reading import opened, painted
from tests.bench.figure import Figure, timed
from tests.bench.made_corpus import Meeting, write
from vdreader import app as root
from vdreader.core.comparing import diff
from vdreader.gui.window import Window
from vdreader.reading.comparing import compare
from vdreader.reading.library import Library
from vdreader.reading.years import Years

ROOT = Path(__file__).resolve().parents[2]
SIZES = (10, 100, 1_000)
STARTS = 7
START = """
import resource, time
from pathlib import Path
from vdreader import app as root, paths
app, window = root.build(paths.corpus())
window.show()
app.processEvents()
window.begin()
app.processEvents()
window.grab()
spent = resource.getrusage(resource.RUSAGE_SELF)
rss = next(l for l in Path("/proc/self/status").read_text().splitlines() if l.startswith("VmRSS"))
print(spent.ru_utime + spent.ru_stime, int(rss.split()[1]) / 1024, flush=True)
import os
os._exit(0)
"""


def figures(sizes: tuple[int, ...] = SIZES) -> Iterator[Figure]:
    """The figures of each size."""
    with tempfile.TemporaryDirectory() as folder:
        corpora = {size: Path(folder) / str(size) for size in sizes}
        made = {size: write(corpus, size) for size, corpus in corpora.items()}
        write(Path(folder) / "five", 5)
        yield from _starts({0: Path(folder) / "five", **corpora}, Path(folder))
        for size, corpus in corpora.items():
            yield from _library(corpus, size)
            yield from _window(corpus, size)
            yield from _years(corpus, size, made[size])


def _starts(corpora: dict[int, Path], folder: Path) -> Iterator[Figure]:
    """Processor time and memory to the readable window, against five documents of the kind."""
    spent: dict[int, list[tuple[float, float]]] = {size: [] for size in corpora}
    for _ in range(STARTS):
        for size, corpus in corpora.items():
            spent[size].append(_start(corpus, folder))
    for size in corpora:
        if not size:
            continue
        pairs = list(zip(spent[size], spent[0], strict=True))
        time_ratio = statistics.median(own[0] / bundled[0] for own, bundled in pairs)
        memory = statistics.median(own[1] / bundled[1] for own, bundled in pairs)
        goals = (1.2, 1.3) if size == SIZES[-1] else (None, None)
        yield Figure("start, against five documents", time_ratio, goals[0], size=size)
        yield Figure("memory after the start, likewise", memory, goals[1], size=size)


def _start(corpus: Path, folder: Path) -> tuple[float, float]:
    done = subprocess.run(
        [sys.executable, "-c", START],
        cwd=ROOT,
        env={
            **os.environ,
            "VDREADER_CORPUS": str(corpus),
            "VDREADER_SETTINGS": str(folder / "settings.ini"),
            "VDREADER_DATA": str(folder),
        },
        capture_output=True,
        text=True,
        check=True,
    )
    seconds, memory = done.stdout.split()[-2:]
    return float(seconds), float(memory)


def _library(corpus: Path, size: int) -> Iterator[Figure]:
    library = Library(corpus)
    times = 9 if size < 1000 else 5
    yield timed("open the library", lambda: Library(corpus), times=times, size=size)
    yield timed("check every file (off the window)", library.check, times=times, size=size)
    newest = library.newest()[0]
    name = "read a document"
    yield timed(name, lambda: Library.document(_fresh(library), newest), times=9, size=size)


def _fresh(library: Library) -> Library:
    """The library with nothing read yet."""
    library._documents.clear()
    return library


def _window(corpus: Path, size: int) -> Iterator[Figure]:
    with opened(corpus, settled=False) as window:
        QApplication.processEvents()
        yield timed("fill the tree", lambda: window.sections.fill(window.library), 100, size=size)
        window.begin()
        root.settle(window)
        about = window.library.older(window.library.newest()[0])

        def forget() -> None:
            root.settle(window)
            _fresh(window.library)

        turns = iter(range(10_000))
        chosen = [entry.about.id for entry in about if entry.about.kind == "declaration"][:4]

        def open_one() -> None:
            window.desk.open(chosen[next(turns) % len(chosen)])

        name = "open a document not read before"
        yield timed(name, painted(open_one), 100, before=forget, times=9, size=size)
        yield timed(
            "another language of the window",
            painted(lambda: window.choose_language("fr" if next(turns) % 2 else "en")),
            100,
            before=lambda: root.settle(window),
            times=5,
            size=size,
        )
        yield from _overview(window, size)


def _overview(window: Window, size: int) -> Iterator[Figure]:
    action = window.menus.commands.actions["overview"]
    root.settle(window)
    _fresh(window.library)
    begun = time.thread_time()
    painted(action.trigger)()
    spent = (time.thread_time() - begun) * 1000
    yield Figure("overview: until the window answers", spent, 100, "ms", size=size)
    begun = time.process_time()
    root.settle(window, 120_000)
    whole = spent / 1000 + time.process_time() - begun
    yield Figure("overview: until it is drawn", whole, None, "s", size=size)
    action.trigger()


def _years(corpus: Path, size: int, made: tuple[Meeting, ...]) -> Iterator[Figure]:
    library = Library(corpus)
    before, after = (f"{meeting.id}/declaration.fr" for meeting in made[-3:-1])
    compare(library, before, after)

    def warm() -> None:
        diff.edits.cache_clear()
        compare(library, before, after)

    yield timed("compare a declaration with the one before, warm", warm, times=9, size=size)
    years = Years(library, _NoVerdicts)
    passage = next(f.new[0] for f in made[-2].fates if f.kind == "kept")
    took = _processor(lambda: years.tracing(after, passage)(lambda _: None))
    yield Figure("timeline of a passage, the first (off the window)", took, None, "s", size=size)
    other = next(f.new[0] for f in made[-2].fates if f.kind == "reworded")
    took = _processor(lambda: years.tracing(after, other)(lambda _: None))
    yield Figure("timeline of another passage", took, None, "s", size=size)


class _NoVerdicts:
    """The storage of somebody who has given no verdicts."""

    def verdicts(self, old: str, new: str) -> tuple[()]:
        return ()

    def everything(self) -> dict[tuple[str, str], tuple[()]]:
        return {}


def _processor(action: Callable[[], object]) -> float:
    begun = time.process_time()
    action()
    return time.process_time() - begun
