"""Where each word of an old edition stands in a new one.

Every word of the new edition is claimed by at most one word of the old: a note never lands on
words that another old passage has a better claim to. Passages are linked first, wherever they
went: the unmistakable ones, then by how alike they are and by their neighbours, strongest claim
first. What is left over of passages that were split, merged or lost a sentence is linked by runs
of equal words (`leftover.py`).
"""

from __future__ import annotations

import heapq
from collections import Counter, defaultdict
from dataclasses import dataclass, field

from vdreader.core.annotating.edition import Edition
from vdreader.core.annotating.leftover import Place, Places, link_left_over
from vdreader.core.annotating.wordlinks import Words, alikeness, link_words, shared, words_of

FLOOR = 0.55
"""How alike two passages must be for one to have become the other where it stood."""
MOVED_FLOOR = 0.62
"""The same for a passage that stands somewhere else."""
MARGIN = 0.04
"""How far the runner-up must be behind."""
_SAME_ID, _NEIGHBOUR = 0.05, 0.1
_CANDIDATES = 6
_SAME = 0.5
"""How much two new passages must share to be rivals, rather than parts of a passage cut in two."""
_WORTH = 0.6
"""What share of the best candidate's common words another must have to be looked at."""
_COMMON = 200
"""In how many passages a word may stand and still be used to find candidates."""


@dataclass(frozen=True)
class PassageLink:
    """What an old passage became: `alike` without the bonus for place, `margin` with it."""

    passage: int
    alike: float
    margin: float


@dataclass
class Provenance:
    """The links of two editions; `places[i][n]` is where word `n` of old passage `i` stands."""

    old: Edition
    new: Edition
    old_words: list[Words]
    new_words: list[Words]
    links: dict[int, PassageLink] = field(default_factory=dict)
    places: Places = field(default_factory=lambda: defaultdict(dict))

    def position(self, passage: str) -> int | None:
        """The position of an old passage by its id."""
        return self._positions.get(passage)

    def __post_init__(self) -> None:
        self._positions = {ident: n for n, (ident, _) in enumerate(self.old.passages)}


def trace(old: Edition, new: Edition) -> Provenance:
    """Link two editions of a document."""
    provenance = Provenance(
        old,
        new,
        [words_of(text) for _, text in old.passages],
        [words_of(text) for _, text in new.passages],
    )
    _Linking(provenance).run()
    link_left_over(provenance.old_words, provenance.new_words, provenance.places)
    return provenance


class _Linking:
    """Links passages, the strongest claim first."""

    def __init__(self, provenance: Provenance) -> None:
        self.it = provenance
        self.olds = [words.words for words in provenance.old_words]
        self.news = [words.words for words in provenance.new_words]
        self.claimed: dict[int, int] = {}  # new -> old
        self.alike: dict[int, dict[int, float]] = defaultdict(dict)
        self.claims: list[tuple[float, int, int]] = []

    def run(self) -> None:
        self._unmistakable()
        self._find_candidates()
        self._take_claims()
        self._gaps()
        self._weigh()

    def _unmistakable(self) -> None:
        """Passages whose words stand once in either edition."""
        once_old = _once(self.olds)
        once_new = _once(self.news)
        for words, i in once_old.items():
            if words in once_new:
                self._link(i, once_new[words], 1.0, 1.0)

    def _find_candidates(self) -> None:
        """For each old passage left, the new ones left that share most of its rarer words."""
        standing: dict[str, list[int]] = defaultdict(list)
        for j, words in enumerate(self.news):
            if j not in self.claimed:
                for word in set(words):
                    standing[word].append(j)
        equal: dict[tuple[str, ...], list[int]] = defaultdict(list)
        for j, words in enumerate(self.news):
            if j not in self.claimed and len(equal[words]) < _COMMON:
                equal[words].append(j)
        ids = {ident: j for j, (ident, _) in enumerate(self.it.new.passages)}
        for i, words in enumerate(self.olds):
            if i in self.it.links:
                continue
            votes: defaultdict[int, float] = defaultdict(float)
            for word in set(words):
                where = standing.get(word, ())
                if len(where) <= _COMMON:
                    for j in where:
                        votes[j] += len(word) / len(where)
            same = ids.get(self.it.old.passages[i][0])
            likely = heapq.nlargest(_CANDIDATES, votes, key=votes.__getitem__)
            if same is not None and same not in self.claimed:
                likely.append(same)
            shares = {j: shared(words, self.news[j]) for j in likely}
            floor = _WORTH * max(shares.values(), default=0.0)
            for j in {*(j for j in likely if shares[j] >= floor), *equal.get(words, ())}:
                self._consider(i, j)

    def _consider(self, i: int, j: int) -> None:
        if j in self.alike[i]:
            return
        old, new = self.olds[i], self.news[j]
        if old == new:
            alike = 1.0
        else:
            short, long = sorted((len(old), len(new)))
            if 2 * short < 0.25 * (short + long):
                return
            alike = alikeness(old, new, link_words(old, new))
        self.alike[i][j] = alike
        heapq.heappush(self.claims, (-self._claim(i, j), i, j))

    def _claim(self, i: int, j: int) -> float:
        """How strong the claim of an old passage to a new one is."""
        links = self.it.links
        score = self.alike[i][j]
        if self.it.old.passages[i][0] == self.it.new.passages[j][0]:
            score += _SAME_ID
        for step in (-1, 1):
            beside = links.get(i + step)
            if beside:
                score += _NEIGHBOUR * (beside.passage == j + step)
            elif not 0 <= i + step < len(self.olds) and not 0 <= j + step < len(self.news):
                score += _NEIGHBOUR  # both begin the text, or end it
        return score

    def _in_place(self, i: int, j: int) -> bool:
        """Whether either neighbour went along, or stays the neighbour of the gap."""
        links = self.it.links
        before = next((links[n].passage for n in range(i - 1, -1, -1) if n in links), -1)
        rest = range(i + 1, len(self.olds))
        after = next((links[n].passage for n in rest if n in links), len(self.news))
        return before < j < after

    def _take_claims(self) -> None:
        while self.claims:
            negative, i, j = heapq.heappop(self.claims)
            if i in self.it.links or j in self.claimed:
                continue
            now = self._claim(i, j)
            if now > -negative:
                heapq.heappush(self.claims, (-now, i, j))
                continue
            alike = self.alike[i][j]
            if alike < (FLOOR if self._in_place(i, j) else MOVED_FLOOR):
                continue
            self._link(i, j, alike, 1.0)
            for step in (-1, 1):
                for n in self.alike.get(i + step, ()):
                    heapq.heappush(self.claims, (-self._claim(i + step, n), i + step, n))

    def _gaps(self) -> None:
        """Passages between linked neighbours, too short or too common to be found by words."""
        for i in range(len(self.olds)):
            before = self.it.links.get(i - 1)
            j = before.passage + 1 if before else 0
            if i in self.it.links or (before is None and i) or j >= len(self.news):
                continue
            if j in self.claimed:
                continue
            self._consider(i, j)
            self._take_claims()

    def _weigh(self) -> None:
        """How far a rival that says the same is behind, now that all neighbours are known."""
        for i, found in self.alike.items():
            link = self.it.links.get(i)
            if link is None or link.passage not in found:
                continue
            mine = self.news[link.passage]
            free = [j for j in found if j not in self.claimed]
            rivals = [self._claim(i, j) for j in free if shared(mine, self.news[j]) >= _SAME]
            margin = self._claim(i, link.passage) - max(rivals, default=0.0)
            self.it.links[i] = PassageLink(link.passage, link.alike, margin)

    def _link(self, i: int, j: int, alike: float, margin: float) -> None:
        self.it.links[i] = PassageLink(j, alike, margin)
        self.claimed[j] = i
        if self.olds[i] == self.news[j]:
            pairs = {n: (n, 1.0) for n in range(len(self.olds[i]))}
        else:
            pairs = link_words(self.olds[i], self.news[j])
        self.it.places[i] = {n: Place(j, word, same) for n, (word, same) in pairs.items()}


def _once(passages: list[tuple[str, ...]]) -> dict[tuple[str, ...], int]:
    counted = Counter(passages)
    return {words: n for n, words in enumerate(passages) if words and counted[words] == 1}
