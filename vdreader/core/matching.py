"""Matching the sentences of two years' texts by what they say, wherever they stand.

1. Evidence for pairs of sentences (`evidence.py`), without regard to place.
2. Sure pairs: each the other's best, far above chance. They show which sections answer each other.
3. All pairs again, now with their context: counterpart sections, and neighbours already matched.
4. Greedily, best first: a pair counts only the evidence that no pair taken before has explained.
   So a sentence goes to several others only where each of them takes up another part of it.

Scores are log-odds in nats, shown as a probability-like number between 0 and 1.
"""

from __future__ import annotations

import math
from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass, field

from vdreader.core.comparison import Link
from vdreader.core.document import Document
from vdreader.core.evidence import Evidence, Pair, Progress, Unit, units_of
from vdreader.core.headings import headings_of, match_headings, match_labels
from vdreader.core.sections import Counterparts

_FLOOR = 0.5  # nats below which a pair is not looked at
_SURE = 5.0  # above the prior: taken without regard to place
_MARGIN = 1.0  # nats by which a sure pair beats both runners-up
_FIRST = 3.2  # above the prior: neither sentence is matched yet
_FURTHER = 4.2  # above the prior: one of them already is
_SECTION, _ELSEWHERE = 1.6, -1.6
_NEIGHBOUR = 1.8
_EXPLAINED = 0.15  # what is left of evidence that another pair has used
_TWIN = 0.75  # a second copy of a statement may be this much weaker than the first
_EXACT = 6.0  # nats that word for word the same is worth beside its words


def match(old: Document, new: Document, progress: Progress | None = None) -> tuple[Link, ...]:
    """The automatic links between two documents of one language, in the order of the old text."""
    sentences = _Sentences(old, new, progress)
    sure = sentences.sure()
    content = Counterparts.of_links(old, new, sentences.links(sure))
    headings = match_headings(headings_of(old), headings_of(new), content)
    counterparts = content.with_headings(old, new, headings)
    chosen = sentences.choose(sure, counterparts)
    links = [*headings, *match_labels(old, new, counterparts), *sentences.links(chosen)]
    links.sort(key=lambda link: (old.position(link.old), link.old_span, new.position(link.new)))
    if progress:
        progress(1.0)
    return tuple(links)


def score_of(evidence: float) -> float:
    """Nats above the prior as a number between 0 and 1; 0.5 is an even chance."""
    return 1 / (1 + math.exp(-max(-30.0, min(30.0, evidence * 0.5))))


@dataclass
class _Taken:
    """What has been decided: for each unit its partners and the features they explain."""

    old: dict[int, dict[int, frozenset[str]]] = field(default_factory=lambda: defaultdict(dict))
    new: dict[int, dict[int, frozenset[str]]] = field(default_factory=lambda: defaultdict(dict))
    score: dict[tuple[int, int], float] = field(default_factory=dict)

    def add(self, old: int, new: int, shared: frozenset[str], score: float) -> None:
        self.old[old][new] = shared
        self.new[new][old] = shared
        self.score[old, new] = score

    def unexplained(self, old: int, new: int, shared: frozenset[str]) -> frozenset[str]:
        """What the two share that no partner of either has yet."""
        used = [*self.old.get(old, {}).values(), *self.new.get(new, {}).values()]
        return shared.difference(*used)


class _Sentences:
    """The matching of the body's sentences."""

    def __init__(self, old: Document, new: Document, progress: Progress | None) -> None:
        self.old, self.new = units_of(old), units_of(new)
        self.evidence = Evidence(self.old, self.new)
        # One of the new sentences is meant at most: the prior against any of them is their number.
        self.prior = math.log(max(len(self.old), len(self.new), 1) + 1.0)
        found = self.evidence.candidates(_FLOOR, progress)
        self.pairs = [self._exact(pair) for pair in found]

    def _exact(self, pair: Pair) -> Pair:
        same = self.old[pair.old].exact == self.new[pair.new].exact
        return Pair(pair.old, pair.new, pair.evidence + (_EXACT + self.prior) * same)

    def sure(self) -> list[tuple[Pair, float]]:
        """The pairs that are each other's best with a margin, far above chance."""
        first: dict[tuple[str, int], list[float]] = defaultdict(lambda: [0.0, 0.0])
        for pair in self.pairs:
            for side in (("old", pair.old), ("new", pair.new)):
                two = first[side]
                if pair.evidence > two[0]:
                    two[:] = [pair.evidence, two[0]]
                elif pair.evidence > two[1]:
                    two[1] = pair.evidence
        sure: list[tuple[Pair, float]] = []
        for pair in self.pairs:
            old, new = first["old", pair.old], first["new", pair.new]
            best = pair.evidence >= max(old[0], new[0])
            above = pair.evidence - self.prior
            if best and above >= _SURE and pair.evidence - max(old[1], new[1]) >= _MARGIN:
                sure.append((pair, above))
        return sure

    def choose(
        self, sure: Sequence[tuple[Pair, float]], counterparts: Counterparts
    ) -> list[tuple[Pair, float]]:
        """The pairs to keep and their score in nats, context taken into account."""
        near = self._near(sure)
        ranked = sorted(
            (
                (pair.evidence - self.prior + self._context(pair, counterparts, near), pair)
                for pair in self.pairs
            ),
            key=lambda row: (-row[0], abs(row[1].old - row[1].new), row[1].old, row[1].new),
        )
        taken = _Taken()
        chosen: list[tuple[Pair, float]] = []
        for score, pair in ranked:
            if score < _FIRST:
                break
            shared = self.evidence.shared(pair.old, pair.new)
            if self._accept(pair, score, shared, taken):
                taken.add(pair.old, pair.new, shared, score)
                chosen.append((pair, score))
        return chosen

    def _accept(self, pair: Pair, score: float, shared: frozenset[str], taken: _Taken) -> bool:
        free_old, free_new = pair.old not in taken.old, pair.new not in taken.new
        if free_old and free_new:
            return True
        left = taken.unexplained(pair.old, pair.new, shared)
        lost = self.evidence.of(pair.old, pair.new) - self.evidence.of(pair.old, pair.new, left)
        if score - (1 - _EXPLAINED) * lost >= _FURTHER:
            return True
        if score < _SURE or not (free_old or free_new):
            return False
        rivals = taken.new[pair.new] if free_old else taken.old[pair.old]
        best = max(taken.score[(one, pair.new) if free_old else (pair.old, one)] for one in rivals)
        return score >= _TWIN * best

    def _near(self, sure: Sequence[tuple[Pair, float]]) -> dict[int, list[int]]:
        near: dict[int, list[int]] = defaultdict(list)
        for pair, _ in sure:
            near[pair.old].append(pair.new)
        return near

    def _context(self, pair: Pair, counterparts: Counterparts, near: dict[int, list[int]]) -> float:
        old, new = self.old[pair.old], self.new[pair.new]
        answer = counterparts.answer(old.passage.section, new.passage.section)
        context = {True: _SECTION, False: _ELSEWHERE, None: 0.0}[answer]
        for step in (-1, 1):
            if any(self._beside(other, pair.new, step) for other in near.get(pair.old + step, ())):
                context += _NEIGHBOUR
                break
        return context

    def _beside(self, other: int, new: int, step: int) -> bool:
        """Whether the match of the neighbour lies in the same passage or just beside."""
        return (
            self.new[other].passage.id == self.new[new].passage.id and other != new
        ) or other - new == step

    def links(self, chosen: Sequence[tuple[Pair, float]]) -> list[Link]:
        """Pairs as links."""
        return [
            Link(
                self.old[pair.old].passage.id,
                self.old[pair.old].span,
                self.new[pair.new].passage.id,
                self.new[pair.new].span,
                round(score_of(score), 3),
            )
            for pair, score in chosen
        ]


def span_of(unit: Unit) -> str:
    """The text of a unit."""
    return unit.passage.text[unit.span[0] : unit.span[1]]
