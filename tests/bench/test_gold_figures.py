"""What the automatic comparison finds of the gold may only grow: by both readers, in numbers.

The floors are what was reached (tests/gold/README.md). When a figure grows, raise its floor.
"""

from __future__ import annotations

from functools import lru_cache

import pytest
from gold_comparing import HALVES, READERS, Gold, Row, figures, reported

# recall of passages, recall of sentences, precision
FLOORS = {
    ("2021-2023", ""): (0.94, 0.92, 0.91),
    ("2021-2023", "second"): (0.96, 0.94, 0.93),
    ("2018-2021", ""): (0.81, 0.66, 0.83),
    ("2018-2021", "second"): (0.76, 0.64, 1.0),
    ("2018-2023", ""): (0.81, 0.69, 0.52),
}
HELD_OUT = {
    ("2021-2023", ""): (0.94, 0.91, 0.95),
    ("2021-2023", "second"): (0.94, 0.91, 0.95),
    ("2018-2021", ""): (0.66, 0.50, 1.0),
    ("2018-2021", "second"): (0.57, 0.42, 1.0),
}


@lru_cache(maxsize=4)
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


@pytest.mark.parametrize("pair", ["2021-2023", "2018-2021"])
def test_what_the_second_reader_wrote_stands_in_the_texts(pair: str) -> None:
    from gold_comparing import ROOT, read

    from vdreader.reading.library import Library

    library = Library(ROOT / "corpus")
    old, new = (library.document(f"{year}/declaration.fr") for year in pair.split("-"))
    for a, n, b, m in Gold(pair, "second").links:
        assert n < len(old.passage(a).sentences)
        assert m < len(new.passage(b).sentences)
    for row in read(f"second/{pair}.fates.tsv"):
        document = old if row["side"] == "old" else new
        passage = document.passage(row["passage"])
        assert not row["sentence"] or int(row["sentence"]) < len(passage.sentences)
