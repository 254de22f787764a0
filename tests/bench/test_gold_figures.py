"""What the automatic comparison finds of the gold may only grow: by both readers, in numbers.

The floors are what was reached (tests/gold/README.md). When a figure grows, raise its floor.
"""

from __future__ import annotations

from functools import lru_cache

import pytest
from gold_comparing import (
    HALVES,
    READERS,
    REWRITTEN,
    Gold,
    Row,
    documents,
    figures,
    read,
    reported,
)

# recall of passages, recall of sentences, precision
FLOORS = {
    ("2021-2023", ""): (0.91, 0.89, 0.95),
    ("2021-2023", "second"): (0.93, 0.91, 0.97),
    ("2018-2021", ""): (0.90, 0.75, 0.92),
    ("2018-2021", "second"): (0.84, 0.71, 1.0),
    ("2018-2023", ""): (0.72, 0.61, 0.66),
    ("2018-next", "rewritten"): (0.94, 0.76, 1.0),
    ("2021-next", "rewritten"): (0.91, 0.86, 0.90),
    ("2023-next", "rewritten"): (0.81, 0.78, 0.82),
    ("2018-stranger", "stranger"): (0.56, 0.36, 0.92),
    ("2023-stranger", "stranger"): (0.45, 0.35, 0.92),
}
WRITERS = [(pair, reader) for pair, (reader, *_) in REWRITTEN.items()]
HELD_OUT = {
    ("2021-2023", ""): (0.94, 0.91, 1.0),
    ("2021-2023", "second"): (0.94, 0.91, 1.0),
    ("2018-2021", ""): (0.83, 0.66, 1.0),
    ("2018-2021", "second"): (0.71, 0.57, 1.0),
}


@lru_cache(maxsize=8)
def found(pair: str) -> frozenset[Row]:
    return frozenset(reported(pair))


def reached(pair: str, reader: str, halves: tuple[str, ...]) -> tuple[float, float, float]:
    values = figures(Gold(pair, reader), set(found(pair)), halves)
    return (values["recall_of_passages"], values["recall_of_sentences"], values["precision"])


@pytest.mark.parametrize(("key", "floor"), FLOORS.items())
def test_no_figure_falls(key: tuple[str, str], floor: tuple[float, float, float]) -> None:
    values = reached(*key, HALVES)
    assert all(value >= least for value, least in zip(values, floor, strict=True)), values


@pytest.mark.parametrize(("key", "floor"), HELD_OUT.items())
def test_no_figure_of_the_held_out_half_falls(
    key: tuple[str, str], floor: tuple[float, float, float]
) -> None:
    values = reached(*key, ("held_out",))
    assert all(value >= least for value, least in zip(values, floor, strict=True)), values


def test_the_two_readers_agree_on_what_is_certain() -> None:
    """Of what one reader holds certain the other at least writes down all: the gold is firm."""
    for pair in ("2021-2023", "2018-2021"):
        first, second = (Gold(pair, reader) for reader in READERS)
        assert first.certain <= second.links.keys()
        assert second.certain <= first.links.keys()
        both = first.certain & second.certain
        assert len(both) >= 0.85 * max(len(first.certain), len(second.certain))


@pytest.mark.parametrize(
    ("pair", "reader"),
    [
        ("2021-2023", "second"),
        ("2018-2021", "second"),
        *((p, r) for p, (r, *_) in REWRITTEN.items()),
    ],
)
def test_what_a_reader_wrote_stands_in_the_texts(pair: str, reader: str) -> None:
    old, new = documents(pair)
    for a, n, b, m in Gold(pair, reader).links:
        assert n < len(old.passage(a).sentences)
        assert m < len(new.passage(b).sentences)
    for row in read(f"{reader}/{pair}.fates.tsv"):
        document = old if row["side"] == "old" else new
        passage = document.passage(row["passage"])
        assert not row["sentence"] or int(row["sentence"]) < len(passage.sentences)


@pytest.mark.parametrize("pair", REWRITTEN)
def test_nothing_rewritten_is_both_linked_and_alone(pair: str) -> None:
    gold = Gold(pair, REWRITTEN[pair][0])
    linked = {("old", row[0]) for row in gold.certain} | {("new", row[2]) for row in gold.certain}
    alone = {(side, passage) for (side, passage, sentence), _ in gold.alone if not sentence}
    assert len(gold.certain) >= 20
    assert len(alone) >= 12
    assert not linked & alone
