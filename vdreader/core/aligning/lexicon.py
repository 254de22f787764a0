"""Which words translate each other, learned from the very texts that are being aligned.

IBM Model 1 (Brown et al. 1993) over weighted groups of units, with three changes for texts of a
few dozen lines: likeness of spelling and known terms are pseudo-counts, rare words are held back,
and what a pair of units taught is left out when that same pair is judged, so that an error does
not confirm itself. A score is a log likelihood ratio against unrelated text, as in Moore (2002).
"""

from __future__ import annotations

import heapq
import math
from collections import Counter, defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from itertools import product

from vdreader.core.aligning.cognates import Likeness
from vdreader.core.aligning.units import Units

Group = tuple[Sequence[int], Sequence[int], float]
"""Units of the one side, units of the other, and how sure it is that they belong together."""

_PSEUDO = 2.0  # how many sightings the likeness of spelling is worth
_NULL = 0.6  # the weight of "translates nothing" per word, in units of chance
_FAINT = 2e-3
_MEETING = 0.3  # the least probability of a group whose stems count as having met
_MOST = 16  # stems that a stem may be the translation of
_UNRELATED = 0.02  # association below which a pair is not looked at
_LEAST_NOISE = 0.3
FIRST_NOISE = 0.85


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
        self.support = [self._supported(unit) for unit in self.given.stems]
        self._pairs: dict[tuple[int, int], dict[str, float]] = {}
        self._log_noise = math.log(self.noise)

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
            support, own = self.support[given], self.own.get(key)
            counts = self.made.counts
            stems = support.keys() & self.made.bags[made].keys()
            if own is None:
                found = {stem: support[stem] / counts[stem] for stem in stems}
            else:
                found = {}
                for stem in stems:
                    value = support[stem] - own.get(stem, 0.0)
                    if value > 0:
                        found[stem] = value / counts[stem]
            self._pairs[key] = found
        return found

    def score(self, given: range, made: range) -> float:
        """The log odds that the made units were written from the given ones."""
        sizes = self.given.sizes
        size = sum(sizes[start] for start in given) if len(given) > 1 else sizes[given[0]]
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
        return total + words * self._log_noise

    def supports(self, given: range, made: int) -> dict[str, float]:
        """What several units together do for the stems of one."""
        first = self._pairs.get((given[0], made)) or self.pair(given[0], made)
        if len(given) == 1:
            return first
        summed = first.copy()
        for unit in given[1:]:
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
    lessons = [_lesson(group, given, made) for group in groups]
    seen: defaultdict[str, float] = defaultdict(float)
    for lesson in lessons:
        for stem, times in lesson.given.items():
            seen[stem] += lesson.weight * times
    rows: Mapping[str, Mapping[str, float]] = _associated(lessons, given, made, alike)
    for turn in range(iterations):
        counts: defaultdict[str, dict[str, float]] = defaultdict(dict)
        own: defaultdict[tuple[int, int], dict[str, float]] = defaultdict(dict)
        for lesson in lessons:
            shares = lesson.shares(rows)
            for maker, stem, share in shares:
                row = counts[maker]
                row[stem] = row.get(stem, 0.0) + share
            if turn == iterations - 1:
                _keep_own(own, lesson, shares, seen, (given, made))
        rows = _rows(counts, seen, alike)
    noise = previous.noise_in([group for group in groups if group[2] > 0.3])
    return Lexicon(given, made, rows, dict(own), noise)


@dataclass(frozen=True)
class _Lesson:
    """A group as the learner sees it: the stems of both sides and how often they stand there.

    `null` is for each made stem the weight of having been made by nothing.
    """

    group: Group
    weight: float
    given: Mapping[str, int]
    made: Mapping[str, int]
    null: Mapping[str, float]

    def shares(self, rows: Mapping[str, Mapping[str, float]]) -> list[tuple[str, str, float]]:
        """Who made what: maker, stem, and the expected number of times (Model 1's E step)."""
        mass = dict(self.null)
        hits: list[tuple[str, str, float]] = []
        made = self.made.keys()
        for maker, often in self.given.items():
            row = rows.get(maker)
            if row:
                for stem in row.keys() & made:
                    value = row[stem] * often
                    mass[stem] += value
                    hits.append((maker, stem, value))
        weight, times = self.weight, self.made
        return [
            (maker, stem, weight * times[stem] * value / mass[stem]) for maker, stem, value in hits
        ]


def _lesson(group: Group, given: Units, made: Units) -> _Lesson:
    units, others, weight = group
    ours = _joined([given.bags[unit] for unit in units])
    theirs = _joined([made.bags[unit] for unit in others])
    chance = _NULL * sum(given.sizes[unit] for unit in units) / made.total
    null = {stem: chance * made.counts[stem] + 1e-9 for stem in theirs}
    return _Lesson(group, weight, ours, theirs, null)


def _joined(bags: Sequence[Counter[str]]) -> Counter[str]:
    return bags[0] if len(bags) == 1 else sum(bags, Counter[str]())


def _associated(
    lessons: Sequence[_Lesson], given: Units, made: Units, alike: Likeness
) -> dict[str, dict[str, float]]:
    """Where learning starts: stems that meet more than once, by how exclusively they do.

    Stems that meet once only cannot be judged without the pair of units that they meet in.
    """
    met: Counter[tuple[str, str]] = Counter()
    for lesson in lessons:
        if lesson.weight > _MEETING:
            met.update(product(lesson.given, lesson.made))
    rows: defaultdict[str, dict[str, float]] = defaultdict(dict)
    for (maker, stem), times in met.items():
        if times > 1:
            value = times * times / (given.counts[maker] * made.counts[stem])
            if value > _UNRELATED:
                rows[maker][stem] = value
    for maker, row in rows.items():
        if len(row) > _MOST:
            rows[maker] = dict(heapq.nlargest(_MOST, row.items(), key=_second))
    for maker, looks in alike.items():
        mine = rows[maker]
        for stem, value in looks.items():
            mine[stem] = mine.get(stem, 0.0) + value
    return dict(rows)


def _second(row: tuple[str, float]) -> float:
    return row[1]


def _keep_own(
    own: defaultdict[tuple[int, int], dict[str, float]],
    lesson: _Lesson,
    shares: Sequence[tuple[str, str, float]],
    seen: Mapping[str, float],
    sides: tuple[Units, Units],
) -> None:
    """Note what each pair of units of a lesson taught, to leave it out when that is judged."""
    (units, others, _), (given, made) = lesson.group, sides
    if len(units) == len(others) == 1:
        mine = own[units[0], others[0]]
        for maker, stem, share in shares:
            mine[stem] = mine.get(stem, 0.0) + share / (seen[maker] + _PSEUDO)
        return
    for maker, stem, share in shares:
        value = share / (seen[maker] + _PSEUDO) / lesson.given[maker] / lesson.made[stem]
        for unit in units:
            often = given.bags[unit].get(maker)
            if not often:
                continue
            for other in others:
                if times := made.bags[other].get(stem):
                    mine = own[unit, other]
                    mine[stem] = mine.get(stem, 0.0) + value * often * times


def _rows(
    counts: Mapping[str, Mapping[str, float]], seen: Mapping[str, float], alike: Likeness
) -> dict[str, dict[str, float]]:
    rows: dict[str, dict[str, float]] = {}
    for maker in {*counts, *alike}:
        total = seen.get(maker, 0.0) + _PSEUDO
        least = _FAINT * total
        row = {
            stem: value / total for stem, value in counts.get(maker, {}).items() if value > least
        }
        for stem, value in alike.get(maker, {}).items():
            row[stem] = row.get(stem, 0.0) + _PSEUDO * value / total
        rows[maker] = row
    return rows
