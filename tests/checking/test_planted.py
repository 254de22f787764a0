"""Planted discrepancies are found, and nothing else is flagged for them."""

from collections import Counter
from dataclasses import replace

import pytest
from planting import KINDS, MAKERS, Planted, planted

from vdreader.core.aligning.alignment import Alignment, align
from vdreader.core.checking.terms import Terms
from vdreader.reading.checking import Report, check


def flags(report: Report) -> Counter[tuple[str, ...]]:
    """The flags of a report by what they say, places of absences left out."""
    found: Counter[tuple[str, ...]] = Counter()
    for row in report.rows:
        flag = row.flag
        sides = [
            (place.passage if place.text else "", place.text)
            for place in (flag.source, flag.target)
        ]
        found[(flag.kind.value, *sides[0], *sides[1])] += 1
    return found


def judged(plant: Planted, report: Report, base: Counter[tuple[str, ...]]) -> tuple[bool, int]:
    """Whether the plant was flagged, and how many flags more there are elsewhere."""
    new = flags(report) - base
    here = [flag for flag in new if plant.passage in (flag[1], flag[3])]
    return bool(here), sum(new.values()) - len(here)


def realigned(bundled: Alignment, plant: Planted) -> Alignment:
    """The alignment of the pair with the plant; the old beads where sentences stand as before."""
    kept = plant.kind != "sentence" and all(
        len(old.sentences) == len(new.sentences)
        for before, after in zip((bundled.source, bundled.target), plant.pair, strict=True)
        for old, new in zip(before.passages, after.passages, strict=True)
    )
    if kept:
        return replace(bundled, source=plant.pair[0], target=plant.pair[1])
    return align(*plant.pair)


def test_planted_facts_are_found(bundled: Alignment, terms: Terms, report: Report) -> None:
    pair = (bundled.source, bundled.target)
    base = flags(report)
    missed, false = [], []
    for seed in range(30):
        plant = planted(pair, tuple(MAKERS), seed)
        found, elsewhere = judged(plant, check(realigned(bundled, plant), terms), base)
        missed += [] if found else [plant]
        false.append(elsewhere)
    assert len(missed) <= 1, [(p.kind, p.passage, p.was, p.now) for p in missed]
    assert max(false) <= 2


@pytest.mark.slow
def test_200_planted_through_the_aligner(bundled: Alignment, terms: Terms, report: Report) -> None:
    pair = (bundled.source, bundled.target)
    base = flags(report)
    found, false = 0, []
    for seed in range(5000, 5200):
        plant = planted(pair, KINDS, seed)
        hit, elsewhere = judged(plant, check(align(*plant.pair), terms), base)
        found += hit
        false.append(elsewhere)
    assert found >= 190
    assert sum(false) / len(false) <= 2
