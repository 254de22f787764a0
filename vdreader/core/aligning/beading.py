"""Dynamic programming over beads: which runs of units of two texts belong together.

Every bead's score is a log likelihood ratio against unrelated text plus the log of how common
beads of its shape are, so that beads of all shapes compare, and a left-out unit costs its shape
alone. Forward and backward sums (Baum et al. 1970) give each bead a probability; the lexicon and
the length model are taught with these and the texts are aligned again. The path handed back is
the one with the most beads expected to be right, not the single likeliest.

Units are counted from 0. A region is a pair of half-open ranges that are aligned by themselves.
"""

from __future__ import annotations

import math
from collections import defaultdict
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass

from vdreader.core.aligning import cognates, lengths, lexicon
from vdreader.core.aligning.bands import Band, first_band, narrowed
from vdreader.core.aligning.units import Units

Shape = tuple[int, int]
Place = tuple[int, int, int, int]
"""A bead as first source unit, number of source units, first target unit, number of those."""

SHAPES: dict[Shape, float] = {
    (1, 1): 0.80,
    (1, 2): 0.07,
    (2, 1): 0.07,
    (2, 2): 0.006,
    (1, 3): 0.012,
    (3, 1): 0.012,
    (1, 0): 0.006,
    (0, 1): 0.006,
    (1, 4): 0.002,
    (4, 1): 0.002,
    (2, 3): 0.001,
    (3, 2): 0.001,
}
"""How common beads of each shape are before the texts have shown it."""

_WORDS = 1.5  # both directions' words tell more than their mean, and lengths more than shapes
_LENGTH = 1.3
_LONG = 1500  # units of both sides
_SHAPE_WEIGHT = 40.0  # how many beads that expectation is worth
_HOPELESS = -5.0  # log odds of the lengths at which words are not looked at
_BEAM = 15.0  # log odds behind the best of a row at which a cell is given up
_GAPS = 3  # left-out units in a row that stay within the beam
_ALIVE = -9.0  # log probability from which a cell is looked at in the next round
_FAINT = -6.0  # log probability at which a bead is forgotten
_TAUGHT = 0.05  # the least probability of a bead that teaches the lexicon
_GAP_WORTH = 0.5  # of a left-out unit in the path, against 1 for a bead


Tick = Callable[[], None]
"""Called again and again while one works; it raises to stop the work."""


def no_tick() -> None:
    """For work that nobody wants to stop."""


@dataclass(frozen=True)
class Region:
    """Ranges of source and target units that are aligned by themselves."""

    source: range
    target: range


@dataclass(frozen=True)
class Found:
    """A bead with the probability that it is right, all other paths considered."""

    source: range
    target: range
    probability: float


class Aligner:
    """Aligns two lists of units; keeps what it learned, so that any two runs can be judged."""

    def __init__(
        self,
        source: Units,
        target: Units,
        known: cognates.Likeness,
        *,
        shapes: Mapping[Shape, float] = SHAPES,
        tick: Tick = no_tick,
    ) -> None:
        self.tick = tick
        self.source = source
        self.target = target
        self.alike = cognates.joined(cognates.likeness(source.words, target.words), known)
        self._reversed = cognates.reverse(self.alike)
        self._usual = shapes
        self._lengths = lengths.first_fit(source, target)
        self.forth = lexicon.untaught(source, target, self.alike)
        self.back = lexicon.untaught(target, source, self._reversed)
        self._shapes = {shape: math.log(share) for shape, share in shapes.items()}
        self._scores: dict[Place, float] = {}
        self._is_long = len(source) + len(target) > _LONG

    def align(self, regions: Sequence[Region], rounds: int = 4) -> list[list[Found]]:
        """The beads of each region in order, after so many rounds; the first learns nothing.

        Long texts teach enough in fewer.
        """
        if self._is_long:
            rounds = min(rounds, 2)
        bands = [first_band(self.source, self.target, r.source, r.target) for r in regions]
        probable: list[dict[Place, float]] = []
        for turn in range(rounds):
            probable = []
            for number, band in enumerate(bands):
                beads, bands[number] = self._probabilities(band)
                probable.append(beads)
            if turn < rounds - 1:
                self._learn(probable)
        return [_path(beads, region) for beads, region in zip(probable, regions, strict=True)]

    def odds(self, source: range, target: range) -> float:
        """The log odds that two runs of units belong together, by length and words."""
        fit = self.fit(source, target)
        return fit if fit < _HOPELESS else fit + self.words(source, target)

    def fit(self, source: range, target: range) -> float:
        """What the lengths of two runs of units say for them, as log odds."""
        before, after = self.source.before, self.target.before
        return _LENGTH * self._lengths.score(
            before[source.stop] - before[source.start],
            min(len(source), lengths.WIDEST),
            after[target.stop] - after[target.start],
            min(len(target), lengths.WIDEST),
        )

    def words(self, source: range, target: range) -> float:
        """What the words of two runs of units say for them, as log odds."""
        forth, back = self.forth.score(source, target), self.back.score(target, source)
        return _WORDS * (forth + back) / 2

    def _score(self, place: Place) -> float:
        found = self._scores.get(place)
        if found is None:
            start, size, other, count = place
            found = self._shapes[size, count]
            if size and count:
                found += self.odds(range(start, start + size), range(other, other + count))
            self._scores[place] = found
        return found

    def _probabilities(self, band: Band) -> tuple[dict[Place, float], Band]:
        last = band.last
        forward = self._forward(band, _BEAM, _GAPS)
        if last[1] not in forward[last[0]]:
            # A long stretch that one side lacks: nothing is given up, which is slower.
            forward = self._forward(band, math.inf, last[1])
        backward = self._backward(band, forward)
        whole = forward[last[0]][last[1]]
        beads: dict[Place, float] = {}
        alive: dict[int, list[int]] = {}
        for row in band.rows():
            ahead = backward[row]
            for column, value in forward[row].items():
                rest = ahead.get(column)
                if rest is None:
                    continue
                here = value + rest - whole
                if here > _ALIVE:
                    alive.setdefault(row, []).append(column)
                if here < _FAINT:
                    continue
                for size, count in self._shapes:
                    onward = backward.get(row + size, {}).get(column + count)
                    if onward is not None:
                        place = (row, size, column, count)
                        log_probability = value + self._score(place) + onward - whole
                        if log_probability > _FAINT:
                            beads[place] = math.exp(log_probability)
        return beads, narrowed(band, alive)

    def _forward(self, band: Band, beam: float, gaps: int) -> dict[int, dict[int, float]]:
        """The log sums over all paths to each cell; cells far behind their row's best are left.

        `beam` is how far in log odds, `gaps` how many left-out units in a row are followed.
        """
        sums: dict[int, dict[int, float]] = {row: {} for row in band.rows()}
        first = band.first
        sums[first[0]][first[1]] = 0.0
        scores, score = self._scores, self._score
        for row in band.rows():
            self.tick()
            mine = sums[row]
            before = [
                (row - size, size, count, sums[row - size])
                for size, count in self._shapes
                if row - size >= band.start
            ]
            for column in _reachable(band.columns(row), before, gaps):
                values = []
                for start, size, count, reached in before:
                    value = reached.get(column - count)
                    if value is not None:
                        place = (start, size, column - count, count)
                        rated = scores.get(place)
                        values.append(value + (score(place) if rated is None else rated))
                if values:
                    mine[column] = _log_sum(values)
            if mine and row != band.last[0]:
                floor = max(mine.values()) - beam
                sums[row] = {column: value for column, value in mine.items() if value > floor}
        return sums

    def _backward(
        self, band: Band, forward: Mapping[int, Mapping[int, float]]
    ) -> dict[int, dict[int, float]]:
        """The log sums over all paths from each cell that can be reached to the end."""
        sums: dict[int, dict[int, float]] = {row: {} for row in band.rows()}
        last = band.last
        sums[last[0]][last[1]] = 0.0
        scores, score = self._scores, self._score
        for row in reversed(band.rows()):
            self.tick()
            mine = sums[row]
            after = [
                (size, count, sums[row + size])
                for size, count in self._shapes
                if row + size <= last[0]
            ]
            for column in sorted(forward[row], reverse=True):
                values = []
                for size, count, reached in after:
                    value = reached.get(column + count)
                    if value is not None:
                        place = (row, size, column, count)
                        rated = scores.get(place)
                        values.append(value + (score(place) if rated is None else rated))
                if values:
                    mine[column] = _log_sum(values)
        return sums

    def _learn(self, probable: Iterable[Mapping[Place, float]]) -> None:
        beads = {place: share for region in probable for place, share in region.items()}
        self._learn_shapes(beads)
        self.teach(
            [
                (range(start, start + size), range(other, other + count), share)
                for (start, size, other, count), share in beads.items()
                if size and count and share > _TAUGHT
            ]
        )

    def teach(self, beads: Sequence[tuple[range, range, float]]) -> None:
        """Learn lengths and words from beads, each with its probability."""
        before, after = self.source.before, self.target.before
        self._lengths = self._lengths.refitted(
            (share, before[s.stop] - before[s.start], after[t.stop] - after[t.start])
            for s, t, share in beads
            if share > 0.3
        )
        swapped = [(t, s, share) for s, t, share in beads]
        self.tick()
        iterations = 1 if self._is_long else 2
        self.forth = lexicon.taught(self.forth, beads, self.alike, iterations)
        self.tick()
        self.back = lexicon.taught(self.back, swapped, self._reversed, iterations)
        self._scores = {}

    def _learn_shapes(self, beads: Mapping[Place, float]) -> None:
        """Both sides split and join alike, so a shape and its mirror image are one."""
        counted: defaultdict[Shape, float] = defaultdict(float)
        for (_, size, _, count), share in beads.items():
            counted[size, count] += share / 2
            counted[count, size] += share / 2
        total = sum(beads.values()) + _SHAPE_WEIGHT * sum(self._usual.values())
        self._shapes = {
            shape: math.log((counted[shape] + _SHAPE_WEIGHT * share) / total)
            for shape, share in self._usual.items()
        }


def _reachable(
    columns: range, before: Iterable[tuple[int, int, int, Mapping[int, float]]], gaps: int
) -> range:
    """The columns of a row that a step from an earlier row, and then some gaps, can reach."""
    low, high = columns.stop, columns.start
    for _, _, count, reached in before:
        if reached:
            low = min(low, min(reached) + count)
            high = max(high, max(reached) + count)
    return range(max(low, columns.start), min(high + gaps + 1, columns.stop))


def _log_sum(values: Sequence[float]) -> float:
    top = max(values)
    if len(values) == 1:
        return top
    return top + math.log(sum(math.exp(value - top) for value in values))


def _path(beads: Mapping[Place, float], region: Region) -> list[Found]:
    """The path through a region with the most beads expected to be right."""
    ending: defaultdict[tuple[int, int], list[Place]] = defaultdict(list)
    for place in beads:
        ending[place[0] + place[1], place[2] + place[3]].append(place)
    start = (region.source.start, region.target.start)
    best: dict[tuple[int, int], tuple[float, Place | None]] = {start: (0.0, None)}
    for end in sorted(ending):
        options = [
            (best[place[0], place[2]][0] + _worth(place, beads[place]), place)
            for place in ending[end]
            if (place[0], place[2]) in best
        ]
        if options:
            best[end] = max(options)
    found: list[Found] = []
    at = (region.source.stop, region.target.stop)
    while (step := best[at][1]) is not None:
        row, size, column, count = step
        found.append(Found(range(row, row + size), range(column, column + count), beads[step]))
        at = (row, column)
    return found[::-1]


def _worth(place: Place, probability: float) -> float:
    return probability if place[1] and place[3] else _GAP_WORTH * probability
