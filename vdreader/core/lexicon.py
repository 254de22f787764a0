"""Which words translate each other, learned from the very texts that are being aligned.

IBM Model 1 (Brown et al. 1993) over weighted groups of units, with three changes for texts of a
few dozen lines: likeness of spelling and known terms are pseudo-counts, rare words are held back,
and what a pair of units taught is left out when that same pair is judged, so that an error does
not confirm itself. A score is a log likelihood ratio against unrelated text, as in Moore (2002).
"""

from __future__ import annotations

import math
from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from vdreader.core.cognates import Likeness
from vdreader.core.units import Units

Group = tuple[Sequence[int], Sequence[int], float]
"""Units of the one side, units of the other, and how sure it is that they belong together."""

_PSEUDO = 2.0  # how many sightings the likeness of spelling is worth
_NULL = 0.6  # the weight of "translates nothing" per word, in units of chance
_FAINT = 1e-4
_LEAST_NOISE = 0.3
FIRST_NOISE = 0.8


@dataclass
class Lexicon:
    """Translation probabilities from the units of one side to the stems of the other.

    `noise` is the share of words that nothing on the other side explains.
    """

    given: Units
    made: Units
    rows: Mapping[str, Mapping[str, float]]
    own: Mapping[tuple[int, int], Mapping[str, float]]
    noise: float

    def __post_init__(self) -> None:
        self._support = [self._supported(unit) for unit in self.given.stems]
        self._pairs: dict[tuple[int, int], dict[str, float]] = {}

    def _supported(self, unit: Sequence[str]) -> dict[str, float]:
        support: dict[str, float] = {}
        for stem in unit:
            for made, value in self.rows.get(stem, {}).items():
                support[made] = support.get(made, 0.0) + value
        return support

    def pair(self, given: int, made: int) -> dict[str, float]:
        """For stems of unit `made`, how much more likely than chance unit `given` makes them."""
        key = (given, made)
        found = self._pairs.get(key)
        if found is None:
            support, own = self._support[given], self.own.get(key, {})
            counts = self.made.counts
            found = {}
            for stem in support.keys() & self.made.bags[made].keys():
                value = support[stem] - own.get(stem, 0.0)
                if value > 0:
                    found[stem] = value / counts[stem]
            self._pairs[key] = found
        return found

    def score(self, given: range, made: range) -> float:
        """The log odds that the made units were written from the given ones."""
        size = sum(self.given.sizes[start] for start in given)
        if not size:
            return 0.0
        factor = (1 - self.noise) * self.made.total / (size * self.noise)
        total, words = 0.0, 0
        log1p = math.log1p
        for unit in made:
            words += self.made.sizes[unit]
            bag = self.made.bags[unit]
            for stem, value in self.supports(given, unit).items():
                total += bag[stem] * log1p(factor * value)
        return total + words * math.log(self.noise)

    def supports(self, given: range, made: int) -> dict[str, float]:
        """What several units together do for the stems of one."""
        if len(given) == 1:
            return self.pair(given[0], made)
        summed: dict[str, float] = {}
        for unit in given:
            for stem, value in self.pair(unit, made).items():
                summed[stem] = summed.get(stem, 0.0) + value
        return summed

    def noise_in(self, groups: Sequence[Group]) -> float:
        """The share of noise that these groups show, pulled towards the present one."""
        noise = self.noise
        unexplained, seen = 5 * noise, 5.0
        for given, made, weight in groups:
            size = sum(self.given.sizes[unit] for unit in given)
            if not size:
                continue
            factor = (1 - noise) * self.made.total / (size * noise)
            for unit in made:
                bag = self.made.bags[unit]
                explained = 0.0
                for stem, value in self.supports(range(given[0], given[-1] + 1), unit).items():
                    odds = factor * value
                    explained += bag[stem] * odds / (1 + odds)
                unexplained += weight * (self.made.sizes[unit] - explained)
                seen += weight * self.made.sizes[unit]
        return max(_LEAST_NOISE, unexplained / seen)


def untaught(given: Units, made: Units, alike: Likeness) -> Lexicon:
    """The lexicon before anything is aligned: likeness alone."""
    return Lexicon(given, made, alike, {}, FIRST_NOISE)


def taught(previous: Lexicon, groups: Sequence[Group], alike: Likeness, iterations: int) -> Lexicon:
    """The lexicon that the groups teach, starting from what the previous one knew."""
    given, made = previous.given, previous.made
    seen: defaultdict[str, float] = defaultdict(float)
    for units, _, weight in groups:
        for unit in units:
            for stem, times in given.bags[unit].items():
                seen[stem] += weight * times
    rows = previous.rows if previous.own else _flat(groups, given, made, alike)
    for _ in range(iterations):
        counts = _counted(groups, given, made, rows)
        rows = _rows(counts, seen, alike)
    own = _own(groups, given, made, rows, seen)
    noise = previous.noise_in([group for group in groups if group[2] > 0.3])
    return Lexicon(given, made, rows, own, noise)


def _flat(
    groups: Sequence[Group], given: Units, made: Units, alike: Likeness
) -> dict[str, dict[str, float]]:
    """Before learning, any word of a group may translate any other, look-alikes first."""
    rows: defaultdict[str, dict[str, float]] = defaultdict(dict)
    for units, others, _ in groups:
        stems = {stem for unit in units for stem in given.bags[unit]}
        for unit in others:
            for stem in made.bags[unit]:
                chance = made.counts[stem] / made.total
                for one in stems:
                    rows[one][stem] = chance + alike.get(one, {}).get(stem, 0.0)
    return rows


def _shares(
    group: Group, given: Units, made: Units, rows: Mapping[str, Mapping[str, float]]
) -> list[tuple[int, str, float, list[tuple[int, str, float]]]]:
    """For each stem of the made units: its unit, its weight and who may have made it."""
    units, others, weight = group
    makers = [
        (unit, stem, times, rows[stem])
        for unit in units
        for stem, times in given.bags[unit].items()
        if stem in rows
    ]
    size = sum(given.sizes[unit] for unit in units)
    found = []
    for other in others:
        for stem, times in made.bags[other].items():
            mass = _NULL * size * made.counts[stem] / made.total + 1e-9
            shares = []
            for unit, maker, often, row in makers:
                value = row.get(stem)
                if value:
                    value *= often
                    mass += value
                    shares.append((unit, maker, value))
            found.append((other, stem, weight * times / mass, shares))
    return found


def _counted(
    groups: Sequence[Group], given: Units, made: Units, rows: Mapping[str, Mapping[str, float]]
) -> dict[str, dict[str, float]]:
    counts: defaultdict[str, dict[str, float]] = defaultdict(dict)
    for group in groups:
        for _, stem, share, makers in _shares(group, given, made, rows):
            for _, maker, value in makers:
                row = counts[maker]
                row[stem] = row.get(stem, 0.0) + value * share
    return counts


def _rows(
    counts: Mapping[str, Mapping[str, float]], seen: Mapping[str, float], alike: Likeness
) -> dict[str, dict[str, float]]:
    rows: dict[str, dict[str, float]] = {}
    for maker in {*counts, *alike}:
        total = seen.get(maker, 0.0) + _PSEUDO
        row = {
            stem: value / total
            for stem, value in counts.get(maker, {}).items()
            if value > _FAINT * total
        }
        for stem, value in alike.get(maker, {}).items():
            row[stem] = row.get(stem, 0.0) + _PSEUDO * value / total
        rows[maker] = row
    return rows


def _own(
    groups: Sequence[Group],
    given: Units,
    made: Units,
    rows: Mapping[str, Mapping[str, float]],
    seen: Mapping[str, float],
) -> dict[tuple[int, int], dict[str, float]]:
    own: defaultdict[tuple[int, int], dict[str, float]] = defaultdict(dict)
    for group in groups:
        for other, stem, share, makers in _shares(group, given, made, rows):
            for unit, maker, value in makers:
                mine = own[unit, other]
                taught_by = value * share / (seen[maker] + _PSEUDO)
                mine[stem] = mine.get(stem, 0.0) + taught_by
    return dict(own)
