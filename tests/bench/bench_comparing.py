"""What a comparison costs, and how that grows with the texts.

Times are processor time, so that a busy machine does not decide. The yardstick is a character diff
of the two whole texts by diff-match-patch, with its own limit of 1 s. "Warm" means that stems and
sentence features are cached, as they are after the first comparison in a session; the redlines
are taken anew each time.
"""

from __future__ import annotations

import random
import statistics
import time
from collections.abc import Callable, Iterator
from dataclasses import replace
from itertools import pairwise
from pathlib import Path

from diff_match_patch import diff_match_patch

from tests.bench.figure import Figure
from vdreader.core.comparing import diff
from vdreader.core.document import Document
from vdreader.core.outline import Block, assemble
from vdreader.reading.comparing import compare_documents
from vdreader.reading.library import Library

ROOT = Path(__file__).resolve().parents[2]
OLD, NEW = "2021/declaration.fr", "2023/declaration.fr"
SIZES = (100, 1_000, 10_000)
SECTION = 20  # passages under one heading


def seconds(run: Callable[[], object], times: int) -> float:
    """The median processor time of a run."""
    taken: list[float] = []
    for _ in range(times):
        start = time.process_time()
        run()
        taken.append(time.process_time() - start)
    return statistics.median(taken)


def whole(document: Document) -> str:
    return "\n".join(passage.text for passage in document.passages)


def compared(old: Document, new: Document) -> None:
    diff.edits.cache_clear()
    compare_documents(old, new)


def grown(documents: list[Document], size: int, seed: int) -> tuple[Document, Document]:
    """Two texts of `size` passages of invented words, the second a rewriting of the first."""
    chance = random.Random(seed)
    words = sorted({word for d in documents for p in d.passages for word in p.text.split()})
    words += [f"{a[:-2]}{b[:4]}" for a, b in zip(words, reversed(words), strict=True) if len(a) > 5]
    sides: tuple[list[str], list[str]] = ([], [])
    for _ in range(size):
        text = [chance.choice(words).strip(".,;:") for _ in range(chance.randint(8, 40))]
        edited = [w if chance.random() > 0.2 else chance.choice(words) for w in text]
        sides[0].append(" ".join(text).capitalize() + ".")
        sides[1].append(" ".join(edited).capitalize() + ".")
    moved = chance.sample(range(size), size // 20)
    for one, other in pairwise(moved):
        sides[1][one], sides[1][other] = sides[1][other], sides[1][one]
    made: list[Document] = []
    for n, texts in enumerate(sides):
        about = replace(documents[0].about, id=f"grown/{n}")
        blocks: list[Block] = []
        for at, text in enumerate(texts):
            if at % SECTION == 0:
                title = " ".join(chance.sample(words, 4))
                number = at // SECTION + 1 + n
                blocks.append(Block(f"{number}. {title}", "heading", 1))
            blocks.append(Block(text, "paragraph"))
        made.append(assemble(about, blocks))
    return made[0], made[1]


def figures(sizes: tuple[int, ...] = SIZES) -> Iterator[Figure]:
    """The comparison of two declarations, and how its cost grows with the texts."""
    library = Library(ROOT / "corpus")
    old, new = library.document(OLD), library.document(NEW)
    start = time.process_time()
    compared(old, new)
    yield Figure("compare 2021 with 2023, cold", (time.process_time() - start) * 1000, None, "ms")
    warm = seconds(lambda: compared(old, new), 15)
    yield Figure("compare 2021 with 2023, warm", warm * 1000, 60, "ms", "processor time")
    yardstick = seconds(lambda: diff_match_patch().diff_main(whole(old), whole(new)), 3)
    yield Figure("the same against a character diff of both texts", warm / yardstick, 0.5)
    last: tuple[int, float] | None = None
    for size in sizes:
        pair = grown([old, new], size, size)
        taken = seconds(lambda pair=pair: compared(*pair), 1)
        yield Figure(f"compare texts of {size} passages, cold", taken, None, "s")
        if last:
            growth = (taken / last[1]) / (size / last[0])
            yield Figure(f"growth from {last[0]} to {size}, 1 is linear", growth, 2.5)
        last = (size, taken)
