"""Searching the bundled corpus, and made ones of 100 and 1,000 documents, indexed beforehand."""

from __future__ import annotations

import statistics
import tempfile
from collections.abc import Iterator
from dataclasses import replace
from importlib.util import find_spec
from pathlib import Path

from tests.bench.figure import Figure, timed
from tests.bench.made_corpus import write
from vdreader.reading.checking import load_terms
from vdreader.reading.library import Library

ROOT = Path(__file__).resolve().parents[2]
SIZES = (100, 1_000)
BUNDLED = ("terrorisme", "comité stratégique", "Doornik", '"biens culturels"', "coop*")
MADE = (
    "terrorisme",
    "comité stratégique",
    "Doornik",
    '"réseaux d’hydrogène"',
    "Morbarlam",
    "fédér*",
)
"""Words that are everywhere and words that are rare, a phrase, and a beginning."""


def figures(sizes: tuple[int, ...] = SIZES) -> Iterator[Figure]:
    """The slowest of some queries, with the median of them all."""
    if find_spec("vdreader.reading.searching") is None:
        return
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        yield replace(_slowest(ROOT / "corpus", folder / "index", BUNDLED, 5), size=5)
        for size in sizes:
            corpus = folder / str(size)
            write(corpus, size)
            goal = 50 if size == SIZES[-1] else None
            yield replace(_slowest(corpus, folder / f"index{size}", MADE, goal), size=size)


def _slowest(corpus: Path, index: Path, queries: tuple[str, ...], goal: float | None) -> Figure:
    from vdreader.reading.searching import Searching

    searching = Searching(Library(corpus), lambda: index, lambda: load_terms(ROOT / "corpus"))
    searching.prepare(lambda _: None)
    rows = [
        timed(text, lambda text=text: searching.search(searching.query(text)), times=9)
        for text in queries
    ]
    worst = max(rows, key=lambda row: row.value)
    middle = statistics.median(row.value for row in rows)
    detail = f"“{worst.name}”; the median of all {middle:.2f}"
    return replace(worst, name="search, the slowest of some queries", goal=goal, detail=detail)
