"""Ten thousand notes: opening the store, the panel, highlights, a commit, a new edition.

`figures()` returns the figures of `make bench`; the commit is measured beside the bare cost of
writing and syncing one page, which dominates it and is the disk's, not ours.
"""

from __future__ import annotations

import os
import random
import statistics
import tempfile
import time
from collections.abc import Callable, Iterator
from pathlib import Path

from tests.bench.figure import Figure, timed
from vdreader.core.annotating.annotation import Annotation, new_id
from vdreader.core.annotating.edition import edition_of, make_edition
from vdreader.core.annotating.provenance import trace
from vdreader.core.annotating.wordlinks import words_of
from vdreader.reading.annotating import Annotating
from vdreader.reading.library import Library
from vdreader.reading.noted_texts import Place
from vdreader.store import annotations
from vdreader.store.store import open_store

ROOT = Path(__file__).resolve().parents[2]
NOTES = 10_000
NOW = "2026-03-01T09:00:00.000000Z"


def clocked(name: str, run: Callable[[], object], goal: float | None, times: int = 15) -> Figure:
    """What waits for the disk, by the clock: the median of some runs, never held against others."""
    taken = []
    for _ in range(times):
        start = time.perf_counter()
        run()
        taken.append((time.perf_counter() - start) * 1000)
    low, middle, high = statistics.quantiles(taken, n=4)
    detail = f"by the clock, {low:.1f} to {high:.1f}"
    return Figure(name, middle, goal, "ms", detail, judged=False)


def fill(notes: Annotating, count: int) -> None:
    """Write notes on random words of all documents, in one transaction."""
    rng = random.Random(1)
    library = notes.library
    places = []
    for ident in library.entries:
        for passage in library.document(ident).passages:
            if len(passage.text) > 40:
                places.append((ident, passage.id, len(passage.text)))
    made = []
    for n in range(count):
        ident, passage, length = rng.choice(places)
        start = rng.randrange(length - 30)
        place = Place(ident, passage, start, start + rng.randint(5, 30))
        made.append(
            Annotation(
                new_id(),
                rng.choice(("ask", "remark", "question")),
                f"Note {n} : " + "à vérifier avec les services " * rng.randint(0, 12),
                (notes.texts.target(place),),
                NOW,
                NOW,
                new_id(),
                tags=("justice", "à suivre")[: rng.randrange(3)],
            )
        )
    for ident in library.entries:  # each document becomes known with its first note
        notes.add([Place(ident, library.document(ident).passages[0].id, 0, 5)], "")
    with notes.store.writing() as connection:
        for note in made:
            annotations.write(connection, note)


def figures() -> Iterator[Figure]:
    """The figures of the notes, on the disk that the project is on."""
    build = ROOT / "build"
    build.mkdir(exist_ok=True)
    with tempfile.TemporaryDirectory(dir=build) as folder:
        yield from _figures(Path(folder))


def _figures(folder: Path) -> Iterator[Figure]:
    path = folder / "notes.sqlite"
    library = Library(ROOT / "corpus")
    with open_store(path) as store:
        fill(Annotating(library, store), NOTES)
    yield timed("open a store of 10,000 notes", lambda: open_store(path).close(), 20)
    with open_store(path) as store:
        notes = Annotating(library, store)
        most = max(library.entries, key=lambda ident: len(notes.highlights(ident)))
        count = len(notes.highlights(most))
        place = [Place(most, library.document(most).passages[0].id, 0, 5)]

        def panel() -> None:
            notes.refresh()
            notes.rows()

        yield timed("the panel: 10,000 notes listed", panel, 150)
        yield timed(f"highlights of a document: {count:,}", lambda: notes.highlights(most), 50)
        yield timed("search in all notes", lambda: notes.search("verifier serv"))
        yield clocked("commit of a note", lambda: notes.add(place, "une note"), 20, 40)
        yield clocked("  what the disk takes of it", lambda: _sync(folder), None, 40)
        yield clocked("backup of the whole store", store.backup, None, 5)
    yield timed("anchor a text in its next edition", lambda: _retrace(library, most), times=5)


def _retrace(library: Library, ident: str) -> None:
    """Every tenth word of a text changed."""
    words_of.cache_clear()
    old = edition_of(library.document(ident))
    rows = []
    for passage, text in old.passages:
        words = text.split(" ")
        rows.append((passage, " ".join("neuf" if n % 10 == 4 else w for n, w in enumerate(words))))
    trace(old, make_edition(ident, rows))


def _sync(folder: Path) -> None:
    """What a commit with a rollback journal asks of the disk, and nothing else."""
    file = folder / "page"
    descriptor = os.open(file, os.O_WRONLY | os.O_CREAT)
    for _ in range(3):
        os.write(descriptor, b"x" * 4096)
        os.fsync(descriptor)
    os.close(descriptor)
    directory = os.open(folder, os.O_RDONLY)
    os.fsync(directory)
    file.unlink()
    os.fsync(directory)
    os.close(directory)
