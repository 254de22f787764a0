"""How much of the gold the automatic comparison finds, by half; see tests/gold/README.md.

Recall is the share of the `certain` rows found, by sentence and by pair of passages. A reported
link is right when it is a row of the half; it is wrong by the README's rule: it touches what is
certain to have no counterpart, or both its passages have certain rows elsewhere and none together.
Run with the root on PYTHONPATH, with the half's name or without (`development`).
"""

from __future__ import annotations

import csv
import sys
from pathlib import Path

from vdreader.core.matching import match
from vdreader.reading.library import Library

ROOT = Path(__file__).resolve().parents[2]
PAIRS = ("2021-2023", "2018-2021", "2018-2023")
Row = tuple[str, int, str, int]


def read(name: str) -> list[dict[str, str]]:
    with (ROOT / "tests" / "gold" / name).open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file, delimiter="\t", quoting=csv.QUOTE_NONE))


def reported(pair: str) -> set[Row]:
    """The automatic links of two declarations, as sentences by their number."""
    library = Library(ROOT / "corpus")
    old, new = (library.document(f"{year}/declaration.fr") for year in pair.split("-"))
    return {
        (
            link.old,
            old.passage(link.old).sentences.index(link.old_span),
            link.new,
            new.passage(link.new).sentences.index(link.new_span),
        )
        for link in match(old, new)
    }


def figures(pair: str, half: str) -> dict[str, float]:
    """Found, right and wrong, in numbers, and the two shares."""
    gold = {
        (r["old"], int(r["old_sentence"]), r["new"], int(r["new_sentence"])): r
        for r in read(f"{pair}.links.tsv")
    }
    certain = {row for row, r in gold.items() if r["certainty"] == "certain"}
    wanted = {row for row in certain if gold[row]["half"] == half}
    alone = {
        (r["side"], r["passage"], r["sentence"])
        for r in read(f"{pair}.fates.tsv")
        if r["certainty"] == "certain" and r["half"] == half
    }
    found = reported(pair)
    right = {row for row in found if row in gold and gold[row]["half"] == half}
    wrong = {row for row in found if row not in gold and is_wrong(row, alone, gold, certain, half)}
    pairs, wanted_pairs = {(a, b) for a, _, b, _ in found}, {(a, b) for a, _, b, _ in wanted}
    return {
        "certain": len(wanted),
        "recall_of_sentences": len(wanted & found) / len(wanted),
        "recall_of_passages": len(wanted_pairs & pairs) / len(wanted_pairs),
        "right": len(right),
        "wrong": len(wrong),
        "precision": len(right) / max(1, len(right) + len(wrong)),
    }


def is_wrong(
    row: Row,
    alone: set[tuple[str, str, str]],
    gold: dict[Row, dict[str, str]],
    certain: set[Row],
    half: str,
) -> bool:
    old, n, new, m = row
    ends = {("old", old, ""), ("old", old, str(n)), ("new", new, ""), ("new", new, str(m))}
    if ends & alone:
        return True
    together = any((a, b) == (old, new) for a, _, b, _ in gold)
    halves = {r["half"] for (a, _, b, _), r in gold.items() if a == old or b == new}
    elsewhere = any(a == old for a, *_ in certain) and any(b == new for *_, b, _ in certain)
    return elsewhere and not together and half in halves


if __name__ == "__main__":
    half = sys.argv[1] if len(sys.argv) > 1 else "development"
    for pair in PAIRS:
        values = ", ".join(f"{k} {v:.3g}" for k, v in figures(pair, half).items())
        print(f"{pair} {half}: {values}")
