"""Figures of the bilingual check: recall and precision on the gold, planted changes, time.

`python -m tests.bench.bench_checking [SEEDS]` prints the quality; the times are in `make bench`.
"""

import sys
import time
from collections import Counter
from collections.abc import Iterator
from pathlib import Path
from statistics import median

from tests.bench.figure import Figure

ROOT = Path(__file__).resolve().parent.parent.parent
sys.path[:0] = [str(ROOT), str(ROOT / "tests"), str(ROOT / "tests" / "checking")]

from planting import KINDS, planted  # noqa: E402 - the path is set just above
from test_bundled_report import SERIOUS, gold, touches  # noqa: E402 (the same)
from test_planted import flags, judged  # noqa: E402 (the same)

from vdreader.core.aligning.alignment import Alignment, align  # noqa: E402 (the same)
from vdreader.core.checking.terms import Terms  # noqa: E402 (the same)
from vdreader.reading import aligning, checking  # noqa: E402 (the same)
from vdreader.reading.library import Library  # noqa: E402 (the same)


def against_gold(report: checking.Report) -> None:
    found = [row.flag for row in report.rows]
    rows = gold()
    for half in ("development", "held_out", "both"):
        mine = [row for row in rows if half in (row.half, "both")]
        for name, chosen in (
            ("all", mine),
            ("high and medium", [row for row in mine if row.severity != "low"]),
            ("facts, names", [row for row in mine if row.kind in ("name", "acronym", "date")]),
            ("terms", [row for row in mine if row.kind == "term"]),
            ("qualifiers", [row for row in mine if row.kind == "qualifier"]),
            ("commitments", [row for row in mine if row.kind == "commitment"]),
            ("omissions", [row for row in mine if row.kind == "omission"]),
        ):
            hits = sum(any(touches(flag, row) for flag in found) for row in chosen)
            print(f"recall, {half}, {name}: {hits} of {len(chosen)}")
    for name, chosen in (
        ("all", found),
        ("high and medium", [flag for flag in found if flag.severity in SERIOUS]),
    ):
        true = sum(any(touches(flag, row) for row in rows) for flag in chosen)
        print(f"precision, {name}: {true} of {len(chosen)}")
    for half in ("development", "held_out"):
        other = [row for row in rows if row.half != half]
        mine = [row for row in rows if row.half == half]
        judged_here = [
            flag
            for flag in found
            if any(touches(flag, row) for row in mine)
            or not any(touches(flag, row) for row in other)
        ]
        true = sum(any(touches(flag, row) for row in mine) for flag in judged_here)
        print(f"precision, {half}, false flags counted in both: {true} of {len(judged_here)}")


def against_plants(bundled: Alignment, terms: Terms, seeds: int) -> None:
    pair = (bundled.source, bundled.target)
    base = flags(checking.check(align(*pair), terms))
    found: Counter[str] = Counter()
    tried: Counter[str] = Counter()
    false = []
    for seed in range(seeds):
        plant = planted(pair, KINDS, seed)
        hit, elsewhere = judged(plant, checking.check(align(*plant.pair), terms), base)
        tried[plant.kind] += 1
        found[plant.kind] += hit
        false.append(elsewhere)
    for kind, count in tried.items():
        print(f"planted, {kind}: {found[kind]} of {count}")
    print(f"planted: {found.total()} of {tried.total()} ({found.total() / tried.total():.3f})")
    print(f"flags elsewhere a document: {sum(false) / len(false):.3f}, at most {max(false)}")


def figures() -> Iterator[Figure]:
    """What aligning and checking the bundled pair costs, in processor time."""
    library = Library(ROOT / "corpus")
    start = time.process_time()
    bundled = aligning.align(library, "2023/declaration.fr", "2023/declaration.nl", automatic=True)
    yield Figure("align 2023, cold", 1000 * (time.process_time() - start), None, "ms")
    terms = checking.load_terms(ROOT / "corpus")
    spent = []
    for _ in range(7):
        start = time.process_time()
        checking.check(bundled, terms)
        spent.append(1000 * (time.process_time() - start))
    yield Figure("check 2023, warm", median(spent), None, "ms")
    start = time.process_time()
    for passage in bundled.source.passages:
        terms.in_text(passage.text, "fr")
    taken = 1000 * (time.process_time() - start) / len(bundled.source.passages)
    yield Figure("terms of a passage", taken, 16, "ms")


def main() -> None:
    seeds = int(sys.argv[1]) if len(sys.argv) > 1 else 200
    library = Library(ROOT / "corpus")
    bundled = aligning.align(library, "2023/declaration.fr", "2023/declaration.nl", automatic=True)
    terms = checking.load_terms(ROOT / "corpus")
    report = checking.check(bundled, terms)
    against_gold(report)
    if seeds:
        against_plants(bundled, terms, seeds)


if __name__ == "__main__":
    main()
