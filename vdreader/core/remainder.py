"""Matching passages whose sentences are each too weak: what is left once the sentences are matched.

A statement that was written anew shares few words with its older self, but spread over the passage
they tell enough. The old and the new passages that have sentences left are compared by these
alone: by the cosine of all that they say (words, phrases, families of words), by that of their best
sentences, by how their sections lean to each other, and by how far a pair is ahead of the next
best of either side. The weights are those of a logistic regression over the passages of the
bundled declarations; `tests/bench/gold_comparing.py` says what they find on those not used for it.
"""

from __future__ import annotations

import math
from collections import defaultdict
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass

from vdreader.core.evidence import Unit
from vdreader.core.topics import Vectors

_LITTLE = 0.05
_BEST = 1.2
_LIKE, _ROW, _COLUMN, _LEANING, _START = 2.4, 1.2, 0.9, 1.4, 0.3
_AHEAD = 0.8
_LEAST = -1.85
_BEGUN = 2.6
_LEAN = 1.7
_TWIN, _BEHIND = 0.45, 1.3


@dataclass(frozen=True)
class Rest:
    """Two sentences that are each other's best in two passages left over, and how sure, in nats."""

    old: int
    new: int
    score: float


class Remainder:
    """The passages of two texts that have sentences left, as indices of units."""

    def __init__(
        self,
        old: Sequence[Unit],
        new: Sequence[Unit],
        vectors: Vectors,
        leaning: Callable[[str, str], float],
    ) -> None:
        self.old, self.new, self.vectors, self.leaning = old, new, vectors, leaning

    def match(
        self, pairs: Iterable[tuple[int, int]], begun: frozenset[tuple[bool, str]]
    ) -> list[Rest]:
        """One pair of sentences for each two passages that are taken to be one.

        `pairs` are the sentences left that have something in common, by their indices.
        """
        places: dict[tuple[str, str], list[tuple[int, int]]] = defaultdict(list)
        left: dict[tuple[bool, str], set[int]] = defaultdict(set)
        for one, other in pairs:
            here, there = self.old[one].passage.id, self.new[other].passage.id
            places[here, there].append((one, other))
            left[False, here].add(one)
            left[True, there].add(other)
        groups = {side: frozenset(indices) for side, indices in left.items()}
        like: dict[tuple[str, str], tuple[float, tuple[int, int]]] = {}
        for (here, there), found in places.items():
            whole = self.vectors.cosine(groups[False, here], groups[True, there])
            best, pair = max(
                (self.vectors.cosine(frozenset((one,)), frozenset((other,))), (-one, -other))
                for one, other in found
            )
            like[here, there] = (math.log(_BEST * best + whole + _LITTLE), (-pair[0], -pair[1]))
        return list(self._choose(like, begun))

    def _choose(
        self,
        like: dict[tuple[str, str], tuple[float, tuple[int, int]]],
        begun: frozenset[tuple[bool, str]],
    ) -> Iterable[Rest]:
        tops: dict[tuple[bool, str], list[float]] = defaultdict(lambda: [math.log(_LITTLE)] * 2)
        for (here, there), (value, _) in like.items():
            for side in ((False, here), (True, there)):
                tops[side] = sorted([*tops[side], value])[-2:]
        ranked: list[tuple[float, tuple[str, str], tuple[int, int]]] = []
        for (here, there), (value, pair) in like.items():
            ahead = [
                min(_AHEAD, value - (top[0] if value == top[1] else top[1]))
                for top in (tops[False, here], tops[True, there])
            ]
            one, other = self.old[pair[0]].passage, self.new[pair[1]].passage
            lean = max(-_LEAN, min(_LEAN, self.leaning(one.section, other.section)))
            score = _LIKE * value + _ROW * ahead[0] + _COLUMN * ahead[1] + _LEANING * lean + _START
            score -= _BEGUN * (((False, here) in begun) + ((True, there) in begun))
            ranked.append((score, (here, there), pair))
        ranked.sort(key=lambda row: (-row[0], row[2]))
        taken: set[tuple[bool, str]] = set()
        partner: dict[str, tuple[int, float]] = {}
        for score, (here, there), pair in ranked:
            if score < _LEAST - _BEHIND:
                break
            if score >= _LEAST and not taken & {(False, here), (True, there)}:
                taken |= {(False, here), (True, there)}
                partner[there] = (pair[0], score)
                yield Rest(*pair, score - _LEAST)
            elif (False, here) not in taken and there in partner:
                other, best = partner[there]
                if score >= best - _BEHIND and self.vectors.twins(other, pair[0]) >= _TWIN:
                    taken.add((False, here))
                    yield Rest(*pair, score - _LEAST)
