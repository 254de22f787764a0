"""What the place of two sentences adds to the evidence that they are one statement."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Sequence

from vdreader.core.comparing.evidence import Pair, Unit
from vdreader.core.comparing.sections import Counterparts
from vdreader.core.comparing.topics import Topics

_SECTION, _ELSEWHERE = 0.8, -0.8
_TOPIC, _TOPIC_LIMIT = 2.1, 2.0
_NEIGHBOUR = 2.05

Scored = tuple[Pair, float]
"""A pair and its evidence above the prior, in nats."""


class Context:
    """What the place of two sentences adds to their evidence, in nats."""

    def __init__(
        self,
        old: Sequence[Unit],
        new: Sequence[Unit],
        counterparts: Counterparts,
        topics: Topics,
        near: Iterable[Scored],
    ) -> None:
        self.old, self.new = old, new
        self.counterparts, self.topics = counterparts, topics
        self.near: dict[int, list[int]] = defaultdict(list)
        for pair, _ in near:
            self.near[pair.old].append(pair.new)
        self.places: dict[tuple[str, str], float] = {}

    def of(self, pair: Pair) -> float:
        """The context of a pair: its sections, and where the sentences beside it are matched."""
        place = (self.old[pair.old].passage.section, self.new[pair.new].passage.section)
        if place not in self.places:
            self.places[place] = self._place(*place)
        beside = any(
            self._beside(other, pair.new, step)
            for step in (-1, 1)
            for other in self.near.get(pair.old + step, ())
        )
        return self.places[place] + _NEIGHBOUR * beside

    def _place(self, old: str, new: str) -> float:
        answer = self.counterparts.answer(old, new)
        leaning = _TOPIC * self.topics.leaning(old, new)
        return {True: _SECTION, False: _ELSEWHERE, None: 0.0}[answer] + max(
            -_TOPIC_LIMIT, min(_TOPIC_LIMIT, leaning)
        )

    def _beside(self, other: int, new: int, step: int) -> bool:
        """Whether the match of the neighbour lies in the same passage or just beside."""
        if other == new:
            return False
        return other - new == step or self.new[other].passage.id == self.new[new].passage.id
