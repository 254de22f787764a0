"""Matching the sentences of two years' texts by what they say, wherever they stand.

1. Evidence for pairs of sentences (`evidence.py`), without regard to place.
2. Sure pairs: each the other's best, far above chance. They show which sections answer each other.
3. All pairs again, now with their context: counterpart sections, and neighbours already matched.
4. Greedily, best first: a pair counts only the evidence that no pair taken before has explained.
   So a sentence goes to several others only where each of them takes up another part of it.
5. What is left of passages that say the same in other words (`remainder.py`).
6. In passages that are matched, the sentences that are left, with the best of the other passage.

Scores are log-odds in nats, shown as a probability-like number between 0 and 1.
"""

from __future__ import annotations

import math
from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from itertools import product

from vdreader.core.comparing.comparison import Link
from vdreader.core.comparing.context import Context, Scored
from vdreader.core.comparing.evidence import Evidence, Pair, Progress, Unit, units_of
from vdreader.core.comparing.headings import headings_of, match_headings, match_labels
from vdreader.core.comparing.remainder import Remainder, Rest
from vdreader.core.comparing.sections import Counterparts
from vdreader.core.comparing.topics import Topics, Vectors, subjects, worths
from vdreader.core.comparing.weights import Weights
from vdreader.core.comparing.wording import Unchanged, nearly_the_same
from vdreader.core.document import Document

_FLOOR = -5.0  # nats below which a pair is not looked at
_SURE = 5.5  # above the prior: taken without regard to place
_MARGIN = 1.0  # nats by which a sure pair beats both runners-up
_FIRST = 0.9  # above the prior: neither sentence is matched yet
_SHOWN = 0.2  # the least that a match counts as, when it is shown
_SECOND = 1.6  # one of them already is; half of what its partners explain is taken off
_FURTHER = 5.0  # both already are; all that their partners explain is taken off
_ALIKE, _LITTLE, _EVEN = 1.0, 0.03, 0.15
_MOST = _ALIKE * math.log((1 + _LITTLE) / (_EVEN + _LITTLE))
_TOLD = 0.6  # the share of a sentence from which it has nothing more to tell
_TWIN = 0.75  # a second copy of a statement may be this much weaker than the first
_WITHIN = 0.12  # likeness of a sentence that is left to one of the passage's counterpart
_EXACT = 6.0  # nats that word for word the same is worth beside its words
_NEARLY = 4.0  # above the prior: what nearly the same sentence is worth at least in a small text
_SMALL = 12  # sentences: with so few the words that tell may be the very ones that were changed
_WEIGHED = 0.6  # the share of the work that weighing the pairs is
_OFTEN = 512  # pairs between two words of progress


def match(old: Document, new: Document, progress: Progress | None = None) -> tuple[Link, ...]:
    """The automatic links between two documents of one language, in the order of the old text."""
    weights = Weights.of_documents(old, new)
    sentences = _Sentences(old, new, weights, progress)
    sure = sentences.sure()
    learned = Counterparts.of_links(old, new, sentences.links(sure))
    topics = Topics.of(old, new, sentences.worth)
    headings = match_headings(headings_of(old), headings_of(new), learned, topics)
    counterparts = learned.with_headings(old, new, headings)
    chosen = sentences.choose(sure, counterparts, topics)
    chosen = sentences.choose(chosen, counterparts, topics)
    chosen += sentences.remainder(chosen, topics)
    chosen += sentences.further(chosen, topics)
    chosen += sentences.within(chosen)
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
    """What has been decided: for each unit the features that its partners explain.

    Also the score of the best partner of each, and the pairs taken.
    """

    old: dict[int, set[str]] = field(default_factory=dict)
    new: dict[int, set[str]] = field(default_factory=dict)
    best: dict[tuple[bool, int], float] = field(default_factory=dict)
    pairs: set[tuple[int, int]] = field(default_factory=set)

    def add(self, pair: Pair, shared: frozenset[str], score: float) -> None:
        self.old.setdefault(pair.old, set()).update(shared)
        self.new.setdefault(pair.new, set()).update(shared)
        for side in ((False, pair.old), (True, pair.new)):
            self.best[side] = max(score, self.best.get(side, score))
        self.pairs.add((pair.old, pair.new))

    def unexplained(self, pair: Pair, shared: frozenset[str]) -> frozenset[str]:
        """What the two share that no partner of either has yet."""
        return shared.difference(self.old.get(pair.old, ()), self.new.get(pair.new, ()))


class _Sentences:
    """The matching of the body's sentences."""

    def __init__(
        self, old: Document, new: Document, weights: Weights, progress: Progress | None
    ) -> None:
        self.old, self.new = units_of(old), units_of(new)
        self.progress, self.done = progress, 0.0
        self.evidence = Evidence(self.old, self.new, weights, subjects(old) | subjects(new))
        self.worth = worths(weights, self.evidence.names)
        told = [[unit.prominence for unit in side] for side in (self.old, self.new)]
        self.vectors = Vectors(told[0], told[1], self.worth)
        self.whole = tuple(_whole(side) for side in (self.old, self.new))
        self.likeness: dict[tuple[str, str], float] = {}
        # One of the new sentences is meant at most: the prior against any of them is their number.
        self.prior = math.log(max(len(self.old), len(self.new), 1) + 1.0)
        self.pairs = [self._worded(pair) for pair in self._candidates(Unchanged.of(old, new))]

    def _candidates(self, unchanged: Unchanged) -> list[Pair]:
        """The pairs to choose from; an unchanged passage goes with itself and no other such one."""
        found = self.evidence.candidates(_FLOOR, lambda share: self._tell(share * _WEIGHED))
        known = {(pair.old, pair.new) for pair in found}
        more = [
            (one, other)
            for here, there in unchanged.pairs()
            for one, other in zip(
                sorted(self.whole[0].get(here, ())),
                sorted(self.whole[1].get(there, ())),
                strict=False,  # typography may cut one text into other sentences
            )
            if self.old[one].exact == self.new[other].exact
        ]
        if max(len(self.old), len(self.new)) <= _SMALL:
            more += product(range(len(self.old)), range(len(self.new)))
        found += [Pair(*two, self.evidence.of(*two)) for two in more if two not in known]
        return [p for p in found if not unchanged.apart(self.old[p.old], self.new[p.new])]

    def _worded(self, pair: Pair) -> Pair:
        """A pair with what its being the same, or nearly the same, word for word is worth."""
        one, other = self.old[pair.old], self.new[pair.new]
        if one.exact == other.exact:
            return pair._replace(evidence=pair.evidence + _EXACT + self.prior)
        if max(len(self.old), len(self.new)) <= _SMALL and nearly_the_same(one, other):
            return pair._replace(evidence=max(pair.evidence, _NEARLY + self.prior))
        return pair

    def _tell(self, share: float) -> None:
        """Tell the progress, which never goes back."""
        self.done = max(self.done, share)
        if self.progress:
            self.progress(self.done)

    def sure(self) -> list[Scored]:
        """The pairs that are each other's best with a margin, far above chance."""
        first: dict[tuple[bool, int], list[float]] = defaultdict(lambda: [0.0, 0.0])
        for pair in self.pairs:
            for side in ((False, pair.old), (True, pair.new)):
                two = first[side]
                if pair.evidence > two[0]:
                    two[:] = [pair.evidence, two[0]]
                elif pair.evidence > two[1]:
                    two[1] = pair.evidence
        sure: list[Scored] = []
        for pair in self.pairs:
            old, new = first[False, pair.old], first[True, pair.new]
            best = pair.evidence >= max(old[0], new[0])
            above = pair.evidence - self.prior
            if best and above >= _SURE and pair.evidence - max(old[1], new[1]) >= _MARGIN:
                sure.append((pair, above))
        return sure

    def choose(
        self, near: Iterable[Scored], counterparts: Counterparts, topics: Topics
    ) -> list[Scored]:
        """The pairs to keep, with the context that the sections and the pairs `near` give them."""
        context = Context(self.old, self.new, counterparts, topics, near)
        done = self.done
        ranked: list[Scored] = []
        for pair in self.pairs:
            score = pair.evidence - self.prior + context.of(pair)
            if score >= _FIRST - _MOST:  # the likeness of its passages can still make it likely
                ranked.append((pair, score + self._alike(pair)))
        likely = [row for row in ranked if row[1] >= _FIRST]
        likely.sort(key=lambda row: (-row[1], abs(row[0].old - row[0].new), row[0].old, row[0].new))
        taken = _Taken()
        chosen: list[Scored] = []
        for pair, score in likely:  # one to one first: who has nobody comes before who has one
            if pair.old not in taken.old and pair.new not in taken.new:
                taken.add(pair, self.evidence.shared(pair.old, pair.new), score)
                chosen.append((pair, score))
        for at, (pair, score) in enumerate(likely):
            if not at % _OFTEN:
                self._tell(done + (1 - _WEIGHED) / 2 * at / len(likely))
            if (pair.old, pair.new) in taken.pairs:
                continue
            shared = self.evidence.shared(pair.old, pair.new)
            if self._accept(pair, score, shared, taken):
                taken.add(pair, shared, score)
                chosen.append((pair, score))
        return chosen

    def _alike(self, pair: Pair) -> float:
        """What the likeness of the two passages adds to the evidence of the sentences."""
        key = self._place(pair)
        found = self.likeness.get(key)
        if found is None:
            whole = self.vectors.cosine(self.whole[0][key[0]], self.whole[1][key[1]])
            found = self.likeness[key] = _ALIKE * math.log((whole + _LITTLE) / (_EVEN + _LITTLE))
        return found

    def remainder(self, chosen: Sequence[Scored], topics: Topics) -> list[Scored]:
        """Passages that say the same in other words, by the sentences that have no partner yet."""
        olds, news = {pair.old for pair, _ in chosen}, {pair.new for pair, _ in chosen}
        begun = {(False, self.old[index].passage.id) for index in olds}
        begun |= {(True, self.new[index].passage.id) for index in news}
        free = [
            (pair.old, pair.new)
            for pair in self.pairs
            if pair.old not in olds and pair.new not in news
        ]
        remainder = Remainder(self.old, self.new, self.vectors, topics.leaning)
        return [self._rest(rest) for rest in remainder.match(free, frozenset(begun))]

    def further(self, chosen: Iterable[Scored], topics: Topics) -> list[Scored]:
        """Second counterparts of passages that those chosen leave something to tell of."""
        taken: dict[tuple[str, str], frozenset[str]] = defaultdict(frozenset)
        for pair, _ in chosen:
            taken[self._place(pair)] |= self.evidence.shared(pair.old, pair.new)
        pairs = [(pair.old, pair.new) for pair in self.pairs]
        remainder = Remainder(self.old, self.new, self.vectors, topics.leaning)
        return [self._rest(rest) for rest in remainder.further(pairs, taken)]

    def within(self, chosen: Sequence[Scored]) -> list[Scored]:
        """Sentences left in passages that are matched, each with the one most alike there."""
        linked = ({pair.old for pair, _ in chosen}, {pair.new for pair, _ in chosen})
        places = {self._place(pair) for pair, _ in chosen}
        best: dict[tuple[bool, int], tuple[float, Pair]] = {}
        for pair in self.pairs:
            left = [(False, pair.old)] if pair.old not in linked[0] else []
            left += [(True, pair.new)] if pair.new not in linked[1] else []
            if left and self._place(pair) in places:
                like = self.vectors.of_two(pair.old, pair.new)
                for one in left:
                    if like >= best.get(one, (_WITHIN, pair))[0]:
                        best[one] = (like, pair)
        return [(pair, _SHOWN) for pair in sorted({pair for _, pair in best.values()})]

    def _place(self, pair: Pair) -> tuple[str, str]:
        return (self.old[pair.old].passage.id, self.new[pair.new].passage.id)

    def _rest(self, rest: Rest) -> Scored:
        pair = Pair(rest.old, rest.new, self.evidence.of(rest.old, rest.new))
        return (pair, max(rest.score, _SHOWN))

    def _accept(self, pair: Pair, score: float, shared: frozenset[str], taken: _Taken) -> bool:
        """Whether a pair says enough that the pairs taken before it do not."""
        free_old, free_new = pair.old not in taken.old, pair.new not in taken.new
        if free_old and free_new:
            return True
        left = taken.unexplained(pair, shared)
        lost = self.evidence.of(pair.old, pair.new) - self.evidence.of(pair.old, pair.new, left)
        if not (free_old or free_new) or self._is_told(pair, taken, old=free_new):
            enough = score - lost >= _FURTHER
        else:
            enough = 1.5 * score - 0.5 * lost >= _SECOND
        return enough or (free_old != free_new and self._is_twin(pair, score, taken))

    def _is_twin(self, pair: Pair, score: float, taken: _Taken) -> bool:
        """Whether the free side says what another says already, and hardly less of it."""
        rival = taken.best[(True, pair.new) if pair.new in taken.new else (False, pair.old)]
        return score >= max(_SURE, _TWIN * rival)

    def _is_told(self, pair: Pair, taken: _Taken, *, old: bool) -> bool:
        """Whether the partners of the matched side leave hardly anything of it to explain."""
        unit = self.old[pair.old] if old else self.new[pair.new]
        used = taken.old[pair.old] if old else taken.new[pair.new]
        whole = sum(self.evidence.gain[feature] for feature in unit.features)
        told = sum(self.evidence.gain[feature] for feature in used)
        return told >= _TOLD * whole

    def links(self, chosen: Iterable[Scored]) -> list[Link]:
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


def _whole(units: Sequence[Unit]) -> dict[str, frozenset[int]]:
    """The sentences of each passage, by its id."""
    found: dict[str, list[int]] = defaultdict(list)
    for index, unit in enumerate(units):
        found[unit.passage.id].append(index)
    return {ident: frozenset(indices) for ident, indices in found.items()}
