"""How much of the gold the comparison finds, by reader and half; see tests/gold/README.md.

Recall is the share of the `certain` rows found, by sentence and by pair of passages. A reported
link is right when it is a row of the half; it is wrong by the README's rule: it touches what is
certain to have no counterpart, or both its passages have certain rows elsewhere and none together.
Run with the root on PYTHONPATH, with the half's name (`development`, `held_out`) or without (both).
"""

from __future__ import annotations

import csv
import sys
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path

from vdreader.core.comparing.matching import match
from vdreader.core.document import Document
from vdreader.readers import markdown
from vdreader.reading.library import Library

ROOT = Path(__file__).resolve().parents[2]
GOLD = ROOT / "tests" / "gold"
PAIRS = ("2021-2023", "2018-2021", "2018-2023")
REWRITTEN = {
    "2018-next": ("rewritten", "2018/declaration.fr", "2018-next.fr.md"),
    "2021-next": ("rewritten", "2021/declaration.fr", "2021-next.fr.md"),
    "2023-next": ("rewritten", "2023/declaration.nl", "2023-next.nl.md"),
    "2018-stranger": ("stranger", "2018/declaration.fr", "2018-stranger.fr.md"),
    "2023-stranger": ("stranger", "2023/declaration.fr", "2023-stranger.fr.md"),
}
"""Successors written for the tests: their reader, the old document, and the file of the new one."""
HALVES = ("development", "held_out")
READERS = ("", "second")
Row = tuple[str, int, str, int]
Rows = list[dict[str, str]]


def read(name: str) -> Rows:
    """The rows of a file of the gold; none where a reader did not read that pair."""
    path = GOLD / name
    if not path.exists():
        return []
    with path.open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file, delimiter="\t", quoting=csv.QUOTE_NONE))


def documents(pair: str) -> tuple[Document, Document]:
    """The old and the new text of a pair."""
    library = Library(ROOT / "corpus")
    if pair in REWRITTEN:
        reader, old, file = REWRITTEN[pair]
        text = (GOLD / reader / file).read_text(encoding="utf-8")
        return library.document(old), markdown.read(text)
    one, other = (library.document(f"{year}/declaration.fr") for year in pair.split("-"))
    return one, other


def reported(pair: str) -> set[Row]:
    """The automatic links of two texts, as sentences by their number."""
    old, new = documents(pair)
    return {
        (
            link.old,
            old.passage(link.old).sentences.index(link.old_span),
            link.new,
            new.passage(link.new).sentences.index(link.new_span),
        )
        for link in match(old, new)
    }


@dataclass(frozen=True)
class Gold:
    """What one reader wrote of two declarations."""

    pair: str
    reader: str

    @cached_property
    def links(self) -> dict[Row, dict[str, str]]:
        """The rows by their sentences."""
        rows = read(self._file("links"))
        return {
            (r["old"], int(r["old_sentence"]), r["new"], int(r["new_sentence"])): r for r in rows
        }

    @cached_property
    def certain(self) -> set[Row]:
        """The rows that three careful readers would write down."""
        return {row for row, r in self.links.items() if r["certainty"] == "certain"}

    @cached_property
    def alone(self) -> list[tuple[tuple[str, str, str], str]]:
        """What certainly has no counterpart, each with its half."""
        return [
            ((r["side"], r["passage"], r["sentence"]), self._half(r["side"], r["passage"]))
            for r in read(self._file("fates"))
            if r["certainty"] == "certain"
        ]

    def half(self, row: Row) -> str:
        """The half of a row: the first reader's for the old passage."""
        return self.links[row].get("half") or self._half("old", row[0])

    def _file(self, kind: str) -> str:
        return f"{self.reader}/{self.pair}.{kind}.tsv" if self.reader else f"{self.pair}.{kind}.tsv"

    def _half(self, side: str, passage: str) -> str:
        return self._halves.get((side, passage), "development")

    @cached_property
    def _halves(self) -> dict[tuple[str, str], str]:
        """The half of each passage that the first reader placed in one."""
        found = {(r["side"], r["passage"]): r["half"] for r in read(f"{self.pair}.fates.tsv")}
        for r in read(f"{self.pair}.links.tsv"):
            found["old", r["old"]] = found["new", r["new"]] = r["half"]
        return found


def figures(gold: Gold, found: set[Row], halves: tuple[str, ...] = HALVES) -> dict[str, float]:
    """Found, right and wrong, in numbers and shares, of the links of one comparison."""
    wanted = {row for row in gold.certain if gold.half(row) in halves}
    alone = {place for place, half in gold.alone if half in halves}
    right = {row for row in found if row in gold.links and gold.half(row) in halves}
    wrong = {row for row in found if row not in gold.links and is_wrong(row, alone, gold, halves)}
    pairs, wanted_pairs = {(a, b) for a, _, b, _ in found}, {(a, b) for a, _, b, _ in wanted}
    return {
        "certain": len(wanted),
        "recall_of_sentences": len(wanted & found) / max(1, len(wanted)),
        "passages": len(wanted_pairs),
        "recall_of_passages": len(wanted_pairs & pairs) / max(1, len(wanted_pairs)),
        "right": len(right),
        "wrong": len(wrong),
        "precision": len(right) / max(1, len(right) + len(wrong)),
    }


def is_wrong(
    row: Row, alone: set[tuple[str, str, str]], gold: Gold, halves: tuple[str, ...]
) -> bool:
    """Whether a link that is in no row contradicts what the reader was certain of."""
    old, n, new, m = row
    ends = {("old", old, ""), ("old", old, str(n)), ("new", new, ""), ("new", new, str(m))}
    if ends & alone:
        return True
    together = any((a, b) == (old, new) for a, _, b, _ in gold.links)
    near = {gold.half(one) for one in gold.links if one[0] == old or one[2] == new}
    elsewhere = any(a == old for a, *_ in gold.certain) and any(
        b == new for _, _, b, _ in gold.certain
    )
    return elsewhere and not together and bool(near & set(halves))


if __name__ == "__main__":
    chosen = tuple(sys.argv[1:2]) or HALVES
    for pair in (*PAIRS, *REWRITTEN):
        found = reported(pair)
        for reader in REWRITTEN[pair][:1] if pair in REWRITTEN else READERS:
            gold = Gold(pair, reader)
            if gold.links:
                values = figures(gold, found, chosen)
                told = ", ".join(f"{k} {v:.3g}" for k, v in values.items())
                print(f"{pair} {reader or 'first'} reader, {' and '.join(chosen)}: {told}")
