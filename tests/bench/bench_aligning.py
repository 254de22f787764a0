"""Figures of the alignment: quality on damaged and joined texts, and time.

`python -m tests.bench.bench_aligning FILE_A FILE_B GOLD` scores a pair of line files against gold
beads, one `[0, 1]:[0]` a line: strict and lax F1, beads with an empty side left aside.
"""

import ast
import statistics
import sys
from collections.abc import Iterable, Iterator
from pathlib import Path

from tests.bench.figure import Figure, median_of

ROOT = Path(__file__).resolve().parent.parent.parent
sys.path[:0] = [str(ROOT / "tests"), str(ROOT / "tests" / "aligning")]

from test_damaged_pair import scores  # noqa: E402 - the path is set just above
from test_lines import merged  # noqa: E402 (the same)

from vdreader.core.aligning.alignment import align_lines  # noqa: E402 (the same)
from vdreader.reading.aligning import align, read_lines  # noqa: E402 (the same)
from vdreader.reading.library import Library  # noqa: E402 (the same)

Bead = tuple[tuple[int, ...], tuple[int, ...]]


def f1(gold: Iterable[Bead], found: Iterable[Bead]) -> tuple[float, float]:
    """Strict and lax F1 over beads that have both sides."""
    ours, theirs = ({bead for bead in beads if bead[0] and bead[1]} for beads in (gold, found))
    strict = 2 * len(ours & theirs) / (len(ours) + len(theirs))
    recall, precision = (
        sum(any(_meet(bead, other) for other in others) for bead in beads) / len(beads)
        for beads, others in ((ours, theirs), (theirs, ours))
    )
    return strict, 2 * recall * precision / (recall + precision)


def _meet(one: Bead, other: Bead) -> bool:
    return all(set(ours) & set(theirs) for ours, theirs in zip(one, other, strict=True))


def _found(ours: list[str], theirs: list[str]) -> set[Bead]:
    return {(tuple(bead.source), tuple(bead.target)) for bead in align_lines(ours, theirs)}


def figures() -> Iterator[Figure]:
    """What `make bench` prints."""
    library = Library(ROOT / "corpus")
    french, dutch = (library.document(f"2023/declaration.{x}") for x in ("fr", "nl"))

    def bundled() -> object:
        return align(library, french.id, dutch.id)

    yield Figure("align the 2023 pair, passages and sentences", median_of(bundled, 5), None, "s")
    for share in (0.1, 0.2, 0.3):
        found = scores(library, share, range(8))
        detail = f"worst of 8 seeds {min(found):.3f}"
        name = f"passage bead F1 lost, {share:.0%} damaged"
        yield Figure(name, 1 - statistics.mean(found), None, "", detail)
    ours, theirs, gold = merged(library, 1, 0.2)
    strict, lax = f1(gold, _found(ours, theirs))
    yield Figure("sentence bead F1 lost, neighbours joined", 1 - strict, 0.1, "", f"lax {lax:.3f}")
    many = [
        [f"{line} {copy} {number}" for copy in range(40) for number, line in enumerate(side)]
        for side in (ours, theirs)
    ]
    cut = [side[:3000] for side in many]
    yield Figure("3,000 lines a side", median_of(lambda: align_lines(*cut), 1), 5, "s")


def main() -> None:
    """Score one pair of line files against gold."""
    first, second, gold_file = map(Path, sys.argv[1:4])
    rows = (line.split(":") for line in gold_file.read_text("utf-8").splitlines() if ":" in line)
    gold = {(tuple(ast.literal_eval(a)), tuple(ast.literal_eval(b))) for a, b in rows}
    strict, lax = f1(gold, _found(read_lines(first), read_lines(second)))
    print(f"strict F1 {strict:.3f}  lax F1 {lax:.3f}")


if __name__ == "__main__":
    main()
