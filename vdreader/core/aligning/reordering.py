"""Which passages belong together when one side has dropped, joined, parted or moved some.

Alignment in order cannot cross. So each source passage names the targets that its words speak for
most, wherever they stand; pairs are taken best first, a pair whose neighbours are paired too being
worth more; then what is left over joins the bead of a neighbour where that makes the bead more
likely. The beads found in order are where this starts from, and so decide between equal texts.
"""

from __future__ import annotations

import heapq
import math
import statistics
from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence

from vdreader.core.aligning.beading import Aligner, Found, Shape, Tick
from vdreader.core.aligning.lexicon import Lexicon

PASSAGE_SHAPES: dict[Shape, float] = {
    (1, 1): 0.86,
    (1, 0): 0.03,
    (0, 1): 0.03,
    (1, 2): 0.03,
    (2, 1): 0.03,
    (1, 3): 0.006,
    (3, 1): 0.006,
    (1, 4): 0.002,
    (4, 1): 0.002,
}
"""How common beads of passages are before the texts have shown it.

Passages are left out more often than sentences. Two for two in order are two beads, and crossed
they are found here.
"""

_CANDIDATES = 8
_COMMON = 0.2  # share of the units that hold a stem, from which on it finds no candidates
_MOST_HOLDERS = 200  # units that hold a stem, likewise: else long texts cost their square
_WORST_FIT = -2.0  # a part of a passage that was split or joined has the length of no other
_IN_STEP = 3.0  # log odds for standing where the neighbours say
_REACH = 4  # units off that place at which nothing is left of them
_NEAR = 3  # neighbours looked at on either side
_UNKNOWN = -0.06  # log odds a word that a pair may lack
_CLEAR = 10.0  # log odds from which on a pair is taken before any leftover is looked at
_LESSONS = 2  # times that the pairs found teach the words anew
_JOINING = -1.0  # log odds that a leftover must add to the bead that it joins

Pair = tuple[int, int]


def matched(aligner: Aligner, found: Sequence[Found]) -> list[tuple[Found, bool]]:
    """The beads in reading order of the source; whether each was found out of order.

    `found` are the beads in order. A bead without source follows its target's neighbour.
    """
    pairs = {bead.source[0]: bead.target[0] for bead in found if bead.source and bead.target}
    beads, again = _beads(aligner, _with_steps(_rated(aligner, pairs), pairs))
    if again == pairs and len(beads) == len(pairs) == len(found):
        return [(bead, False) for bead in found]
    for _ in range(_LESSONS):
        aligner.teach(_sound(aligner, again))
        beads, again = _beads(aligner, _with_steps(_rated(aligner, again), again))
    in_order = {(bead.source, bead.target): bead for bead in found}
    kept = [
        in_order.get((ours, theirs)) or Found(ours, theirs, _probability(aligner, ours, theirs))
        for ours, theirs in beads
    ]
    return _in_order(kept, _crossing(kept))


def _sound(aligner: Aligner, pairs: Mapping[int, int]) -> list[tuple[range, range, float]]:
    """The pairs of one length: what half a passage or a false neighbour would teach is left out."""
    alone = [(range(unit, unit + 1), range(other, other + 1)) for unit, other in pairs.items()]
    return [(ours, theirs, 1.0) for ours, theirs in alone if aligner.fit(ours, theirs) > 0]


def _rated(aligner: Aligner, pairs: Mapping[int, int]) -> dict[Pair, float]:
    """The log odds of all pairs worth a look: those with telling words, and those in order."""
    candidates = set(pairs.items())
    candidates.update(_candidates(aligner.forth, aligner.tick))
    candidates.update((unit, other) for other, unit in _candidates(aligner.back, aligner.tick))
    last = (len(aligner.source), len(aligner.target))
    for unit, other in pairs.items():
        candidates.update(
            (unit + step, other + step)
            for step in (-1, 1)
            if 0 <= unit + step < last[0] and 0 <= other + step < last[1]
        )
    rated = {}
    for unit, other in candidates:
        aligner.tick()
        ours, theirs = range(unit, unit + 1), range(other, other + 1)
        fit = max(_WORST_FIT, aligner.fit(ours, theirs))
        rated[unit, other] = fit + aligner.words(ours, theirs)
    return rated


def _candidates(lexicon: Lexicon, tick: Tick) -> list[Pair]:
    """For each given unit the made units that its words speak for most."""
    holders: defaultdict[str, list[int]] = defaultdict(list)
    for other, bag in enumerate(lexicon.made.bags):
        for stem in bag:
            holders[stem].append(other)
    most = min(max(3.0, _COMMON * len(lexicon.made)), _MOST_HOLDERS)
    total, counts = lexicon.made.total, lexicon.made.counts
    found: list[Pair] = []
    for unit, support in enumerate(lexicon.support):
        tick()
        size = lexicon.given.sizes[unit] or 1
        spoken: defaultdict[int, float] = defaultdict(float)
        for stem, value in support.items():
            units = holders.get(stem, ())
            if units and len(units) <= most:
                weight = math.log1p(value * total / (size * counts[stem]))
                for other in units:
                    spoken[other] += weight / lexicon.made.sizes[other] ** 0.5
        best = heapq.nlargest(_CANDIDATES, spoken.items(), key=lambda row: (row[1], -row[0]))
        found += [(unit, other) for other, _ in best]
    return found


def _with_steps(odds: Mapping[Pair, float], pairs: Mapping[int, int]) -> dict[Pair, float]:
    """The odds with what the neighbours say about the place where a counterpart stands."""
    backwards = {other: unit for unit, other in pairs.items()}
    there = {unit: _place(unit, pairs) for unit, _ in odds}
    back = {other: _place(other, backwards) for _, other in odds}
    return {
        (unit, other): value + (_step(there[unit], other) + _step(back[other], unit)) / 2
        for (unit, other), value in odds.items()
    }


def _place(unit: int, pairs: Mapping[int, int]) -> float | None:
    offsets = sorted(
        pairs[unit + step] - step
        for step in range(-_NEAR, _NEAR + 1)
        if step and unit + step in pairs
    )
    return statistics.median(offsets) if offsets else None


def _step(place: float | None, other: int) -> float:
    return 0.0 if place is None else _IN_STEP * max(0.0, 1 - abs(other - place) / _REACH)


def _beads(
    aligner: Aligner, rated: Mapping[Pair, float]
) -> tuple[list[tuple[range, range]], dict[int, int]]:
    """Beads, leftovers included, and the pairs that they grew from.

    Clear pairs come first and take in what belongs to them, so that half a passage is not paired
    with a stranger; only then are the doubtful pairs looked at, in the same way.
    """
    pairs: dict[int, int] = {}
    beads: list[tuple[range, range]] = []
    free = (set(range(len(aligner.source))), set(range(len(aligner.target))))
    waiting = sorted(rated.items(), key=lambda row: (-row[1], row[0]))
    for clear in (True, False):
        for (unit, other), value in waiting:
            floor = _CLEAR if clear else _floor(aligner, unit, other)
            if value > floor and unit in free[0] and other in free[1]:
                pairs[unit] = other
                beads.append((range(unit, unit + 1), range(other, other + 1)))
                free[0].discard(unit)
                free[1].discard(other)
        _join(aligner, beads, free)
    beads += [(range(unit, unit + 1), range(0)) for unit in free[0]]
    beads += [(range(0), range(unit, unit + 1)) for unit in free[1]]
    return beads, pairs


def _floor(aligner: Aligner, unit: int, other: int) -> float:
    """What no lexicon knows yet counts against a pair with every word: long ones stand lower."""
    return _UNKNOWN * (aligner.source.sizes[unit] + aligner.target.sizes[other]) / 2


def _join(
    aligner: Aligner, beads: list[tuple[range, range]], free: tuple[set[int], set[int]]
) -> None:
    """Let leftovers join the beads beside them, as long as that makes the beads likelier."""
    while options := _growths(aligner, beads, free):
        _, index, side, unit = max(options)
        free[side].discard(unit)
        beads[index] = _grown(beads[index], side, unit)


def _growths(
    aligner: Aligner, beads: Sequence[tuple[range, range]], free: tuple[set[int], set[int]]
) -> list[tuple[float, int, int, int]]:
    """Leftovers beside a bead that would make it likelier: gain, bead, side, unit."""
    options = []
    for index, bead in enumerate(beads):
        for side in (0, 1):
            for unit in (bead[side].start - 1, bead[side].stop):
                if unit in free[side] and len(bead[1 - side]) == 1:
                    gain = _whole(aligner, _grown(bead, side, unit)) - _whole(aligner, bead)
                    if gain > _JOINING:
                        options.append((gain, index, side, unit))
    return options


def _whole(aligner: Aligner, bead: tuple[range, range]) -> float:
    return aligner.fit(*bead) + aligner.words(*bead)


def _grown(bead: tuple[range, range], side: int, unit: int) -> tuple[range, range]:
    run = range(min(bead[side].start, unit), max(bead[side].stop, unit + 1))
    return (bead[0], run) if side else (run, bead[1])


def _probability(aligner: Aligner, ours: range, theirs: range) -> float:
    """How sure a bead is that was not found in order; one of leftovers asks for a look."""
    if not ours or not theirs:
        return 0.5
    return 1 / (1 + math.exp(-min(20.0, max(-20.0, aligner.odds(ours, theirs)))))


def _crossing(beads: Iterable[Found]) -> set[Found]:
    """The fewest beads without which the others would stand in one order on both sides."""
    rows = sorted((bead for bead in beads if bead.source and bead.target), key=_source_start)
    best: list[tuple[int, int]] = []  # length of the longest run in order that ends here, and from
    for place, bead in enumerate(rows):
        before = [(best[n][0], n) for n in range(place) if rows[n].target.start < bead.target.start]
        length, start = max(before, default=(0, -1))
        best.append((length + 1, start))
    steady: set[Found] = set()
    at = max(range(len(best)), key=lambda n: best[n][0], default=-1)
    while at >= 0:
        steady.add(rows[at])
        at = best[at][1]
    return set(rows) - steady


def _source_start(bead: Found) -> int:
    return bead.source.start


def _in_order(beads: Sequence[Found], crossing: set[Found]) -> list[tuple[Found, bool]]:
    place = {unit: bead.source.start for bead in beads if bead.source for unit in bead.target}

    def key(bead: Found) -> tuple[int, int, int]:
        if bead.source:
            return (bead.source.start, 0, 0)
        unit = bead.target.start
        before = next((n for n in range(unit - 1, -1, -1) if n in place), None)
        return (-1 if before is None else place[before], 1, unit)

    return [(bead, bead in crossing) for bead in sorted(beads, key=key)]
