"""How well the lengths of two groups of units fit each other, as a log likelihood ratio.

After Gale & Church (1993), with two changes: the ratio of lengths is compared with what unrelated
units of these texts would show, so that groups of any size compare; and its tails are Student's,
because translators of literature are freer than those of parliaments.
"""

from __future__ import annotations

import math
from collections.abc import Iterable
from dataclasses import dataclass, replace

from vdreader.core.aligning.units import Units

WIDEST = 5
"""The most units that a group can have on one side."""

_FREEDOM = 6.0
_TAIL = (
    math.lgamma((_FREEDOM + 1) / 2) - math.lgamma(_FREEDOM / 2) - 0.5 * math.log(_FREEDOM * math.pi)
)
_SPREAD = 0.05
_SHORT = 80.0  # characters: below it the ratio of lengths is far less sure
_PRIOR_WEIGHT = 10.0


@dataclass(frozen=True)
class Background:
    """The lengths of 1, 2, … unrelated units of one text: log-normal with centre and variance."""

    centre: tuple[float, ...]
    variance: tuple[float, ...]

    def density(self, length: int, size: int) -> float:
        """The log density of the summed log length of `size` units."""
        off = math.log(length) - self.centre[size]
        return -0.5 * (off * off / self.variance[size] + math.log(math.tau * self.variance[size]))


def background(side: Units) -> Background:
    """What unrelated units of a text look like (Fenton & Wilkinson's sum of log-normals)."""
    count = len(side) or 1
    mean = side.before[-1] / count or 1.0
    spread = sum((length - mean) ** 2 for length in side.lengths) / count
    centre, variance = [0.0], [1.0]
    for size in range(1, WIDEST + 1):
        log_variance = max(math.log1p(spread / (size * mean * mean)), 0.05)
        centre.append(math.log(size * mean) - log_variance / 2)
        variance.append(log_variance)
    return Background(tuple(centre), tuple(variance))


@dataclass(frozen=True)
class LengthModel:
    """The ratio of target to source length and how widely it is spread."""

    source: Background
    target: Background
    ratio: float
    spread: float = _SPREAD

    def score(self, source: int, source_size: int, target: int, target_size: int) -> float:
        """The log odds that two groups of these lengths belong together, by length alone."""
        off = math.log(target / (source * self.ratio))
        variance = self.spread * (1 + _SHORT / (source + target))
        together = (
            _TAIL
            - 0.5 * math.log(variance)
            - (_FREEDOM + 1) / 2 * math.log1p(off * off / (variance * _FREEDOM))
        )
        return together - 0.5 * (
            self.source.density(source, source_size) + self.target.density(target, target_size)
        )

    def refitted(self, observed: Iterable[tuple[float, int, int]]) -> LengthModel:
        """The model that fits weighted pairs of lengths best, pulled towards where it started."""
        rows = list(observed)
        source = sum(weight * length for weight, length, _ in rows)
        target = sum(weight * length for weight, _, length in rows)
        ratio = target / source if source and target else self.ratio
        squares, weights = _PRIOR_WEIGHT * _SPREAD, _PRIOR_WEIGHT
        for weight, one, other in rows:
            off = math.log(other / (one * ratio))
            square = off * off / (1 + _SHORT / (one + other))
            squares += weight * min(square, 6 * self.spread)
            weights += weight
        return replace(self, ratio=ratio, spread=squares / weights)


def first_fit(source: Units, target: Units) -> LengthModel:
    """The model before anything is aligned: the ratio of the whole texts."""
    ratio = target.before[-1] / source.before[-1] if source.before[-1] else 1.0
    return LengthModel(background(source), background(target), ratio or 1.0)
