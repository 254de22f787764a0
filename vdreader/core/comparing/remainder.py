"""Matching passages whose sentences are each too weak: what is left once the sentences are matched.

A statement that was written anew shares few words with its older self, but spread over the passage
they tell enough. The old and the new passages that have sentences left are compared by these
alone: by the cosine of all that they say (words, phrases, families of words), by that of their best
sentences, by how their sections lean to each other, by how far a pair is ahead of the next best of
either side, and by how many passages there are to be alike by chance. The weights follow a logistic
regression over the passages of the bundled declarations, each pair of years judged by the two
others; that of the number, one over the rewritten texts, too (`tests/gold/README.md`).
"""

from __future__ import annotations

import math
from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass

from vdreader.core.comparing.evidence import Unit
from vdreader.core.comparing.topics import Vectors

_LITTLE = 0.05  # likeness that is none
_BEST = 1.2  # the best two sentences beside all that is left
_LIKE, _ROW, _COLUMN, _LEANING, _START = 2.4, 1.2, 0.9, 1.4, 6.25
_CROWD = 1.7  # nats for each factor e of passages: among more, one is more easily alike by chance
_FEW, _CROWDED = 30, 150  # passages; of shorter and longer texts nothing was learned
_CHANCE = 0.2  # in a shorter text: how alike the best of so few others would be as it is
_AHEAD = 0.8  # nats; to be further ahead of the next best tells no more
_LEAN = 1.7
_BEGUN = 2.6  # taken off for each of the two passages that has a counterpart already
_LEAST = -1.9  # with the best of each passage taken first; it is not a chance of one in two
_CLEAR = -1.4  # for a second counterpart, of which at least the share _BESIDE is told by no other
_BESIDE = 0.22
_TWIN, _BEHIND = 0.45, 1.3  # a second copy of an old statement may be so much weaker

Place = tuple[str, str]
"""The ids of an old and a new passage."""


@dataclass(frozen=True)
class Rest:
    """Two sentences that are each other's best in two passages left over, and how sure, in nats."""

    old: int
    new: int
    score: float


@dataclass(frozen=True)
class _Like:
    """The likeness of two passages left over, as a logarithm, and their best two sentences."""

    place: Place
    value: float
    old: int
    new: int


class Remainder:
    """The passages of two texts that have sentences left; sentences are indices of units."""

    def __init__(
        self,
        old: Sequence[Unit],
        new: Sequence[Unit],
        vectors: Vectors,
        leaning: Callable[[str, str], float],
    ) -> None:
        self.old, self.new, self.vectors, self.leaning = old, new, vectors, leaning
        passages = max(len({unit.passage.id for unit in side}) for side in (old, new))
        self._crowd = _CROWD * math.log(max(_FEW, min(_CROWDED, passages)))
        self._next = math.log(_CHANCE if passages < _FEW else _LITTLE)

    def match(
        self, pairs: Iterable[tuple[int, int]], begun: frozenset[tuple[bool, str]]
    ) -> list[Rest]:
        """One pair of sentences for each two passages that are taken to be one.

        `pairs` are the sentences left that have something in common, `begun` the passages, of the
        old (False) or the new text, of which other sentences have a counterpart.
        """
        scored = [(score - self._begun(like, begun), like) for score, like in self._scored(pairs)]
        scored.sort(key=lambda row: (-row[0], row[1].old, row[1].new))
        return list(self._choose(scored))

    def further(
        self, pairs: Iterable[tuple[int, int]], taken: Mapping[Place, frozenset[str]]
    ) -> list[Rest]:
        """What says a good part of a passage that its counterparts in `taken` do not say.

        `pairs` are sentences that have something in common, matched or not; `taken` holds what
        the passages that are matched have in common.
        """
        told: dict[tuple[bool, str], set[str]] = defaultdict(set)
        for place, shared in taken.items():
            for side in zip((False, True), place, strict=True):
                told[side] |= shared
        found: list[Rest] = []
        for score, like in self._scored(pairs):
            if score >= _CLEAR and like.place not in taken:
                here, there = zip((False, True), like.place, strict=True)
                used = told[here] | told[there]
                if self.vectors.share_beside(like.old, like.new, used) >= _BESIDE:
                    found.append(Rest(like.old, like.new, score - _LEAST))
        return found

    def _scored(self, pairs: Iterable[tuple[int, int]]) -> list[tuple[float, _Like]]:
        likes = list(self._likes(pairs))
        return [
            (score + self._lean(like) - self._crowd, like)
            for score, like in zip(_scores(likes, self._next), likes, strict=True)
        ]

    def _likes(self, pairs: Iterable[tuple[int, int]]) -> Iterator[_Like]:
        places: dict[Place, list[tuple[int, int]]] = defaultdict(list)
        left: dict[tuple[bool, str], set[int]] = defaultdict(set)
        for one, other in pairs:
            here, there = self.old[one].passage.id, self.new[other].passage.id
            places[here, there].append((one, other))
            left[False, here].add(one)
            left[True, there].add(other)
        groups = {side: frozenset(indices) for side, indices in left.items()}
        for (here, there), found in places.items():
            whole = self.vectors.cosine(groups[False, here], groups[True, there])
            best, old, new = max(
                (self.vectors.of_two(one, other), -one, -other) for one, other in found
            )
            yield _Like((here, there), math.log(_BEST * best + whole + _LITTLE), -old, -new)

    def _lean(self, like: _Like) -> float:
        one, other = self.old[like.old].passage.section, self.new[like.new].passage.section
        return _LEANING * max(-_LEAN, min(_LEAN, self.leaning(one, other)))

    @staticmethod
    def _begun(like: _Like, begun: frozenset[tuple[bool, str]]) -> float:
        return _BEGUN * sum(side in begun for side in zip((False, True), like.place, strict=True))

    def _choose(self, scored: Iterable[tuple[float, _Like]]) -> Iterator[Rest]:
        """The best first, each passage once; copies of an old statement go with it."""
        old: set[str] = set()
        partner: dict[str, tuple[int, float]] = {}
        for score, like in scored:
            here, there = like.place
            if here in old or score < _LEAST - _BEHIND:
                continue
            if there not in partner:
                if score < _LEAST:
                    continue
                partner[there] = (like.old, score)
            else:
                first, best = partner[there]
                if score < best - _BEHIND or self.vectors.twins(first, like.old) < _TWIN:
                    continue
            old.add(here)
            yield Rest(like.old, like.new, score - _LEAST)


def _scores(likes: Sequence[_Like], least: float) -> list[float]:
    """The likeness of each pair, and how far it is ahead of the next best of either side.

    The next best is at least as good as `least`.
    """
    tops: dict[tuple[bool, str], list[float]] = defaultdict(lambda: [least] * 2)
    for like in likes:
        for side in zip((False, True), like.place, strict=True):
            tops[side] = sorted([*tops[side], like.value])[-2:]
    scores: list[float] = []
    for like in likes:
        row, column = (
            like.value - (top[0] if like.value == top[1] else top[1])
            for top in (tops[side] for side in zip((False, True), like.place, strict=True))
        )
        ahead = _ROW * min(_AHEAD, row) + _COLUMN * min(_AHEAD, column)
        scores.append(_LIKE * like.value + ahead + _START)
    return scores
