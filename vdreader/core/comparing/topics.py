"""How alike the subjects of two sections are, whatever their sentences say about them.

Each section is a vector of its stems, `(1 + log count) · weight`, its heading counted three times;
likeness is their cosine (G. Salton, 1975), 0 to 1.
"""

from __future__ import annotations

import math
from collections import Counter, defaultdict
from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property
from itertools import chain

from vdreader.core.comparing.prominence import prominence
from vdreader.core.comparing.weights import Weights, content
from vdreader.core.document import Document, Passage, Role

_HEADING = 3
_COMMON = 0.45
_POWER = 0.75
_RELATED = 1e-3
_WIDE = 64  # what more sections than that have tells none of them from another
_MANY, _SHARE = 4, 0.25
_SHARES = {"#": 1.0, "=": 0.35, "@": 0.5}
_STEM, _NAME, _NUMBER = 0.65, 0.5, 0.4


@dataclass(frozen=True)
class Topics:
    """The likeness of each pair of sections that have any, by their ids, and the mean of all."""

    likeness: dict[tuple[str, str], float]
    mean: float

    @classmethod
    def of(cls, old: Document, new: Document, worth: Mapping[str, float]) -> Topics:
        """Compare every section of one text with every section of the other, by `worths`."""
        one, other = _vectors(old, worth), _vectors(new, worth)
        postings: dict[str, list[tuple[str, float]]] = defaultdict(list)
        for section, vector in other.items():
            for stem, value in vector.items():
                postings[stem].append((section, value))
        likeness: dict[tuple[str, str], float] = {}
        for here, vector in one.items():
            found: dict[str, float] = defaultdict(float)
            for stem, value in vector.items():
                shared = postings.get(stem, ())
                for there, size in shared if len(shared) <= _WIDE else ():
                    found[there] += value * size
            for there, size in found.items():
                likeness[here, there] = size
        return cls(likeness, sum(likeness.values()) / max(1, len(one) * len(other)))

    def leaning(self, old: str, new: str) -> float:
        """The logarithm of how much more alike two sections are than the mean of all."""
        here = self.likeness.get((old, new), 0.0)
        return math.log(max(here, _RELATED) / max(self.mean, _RELATED))

    def standing(self, old: str, new: str) -> float:
        """The likeness of two sections as a share of the best that either of them has, 0 to 1."""
        best = max(self._best.get((False, old), 0.0), self._best.get((True, new), 0.0))
        return self.likeness.get((old, new), 0.0) / best if best else 0.0

    @cached_property
    def _best(self) -> dict[tuple[bool, str], float]:
        best: dict[tuple[bool, str], float] = {}
        for (old, new), value in self.likeness.items():
            for side in ((False, old), (True, new)):
                best[side] = max(best.get(side, 0.0), value)
        return best


def subjects(document: Document) -> frozenset[str]:
    """The stems that tell what sections are about: their headings', and those of many passages.

    Such a stem tells one section from another, and hardly one sentence of it from the next.
    """
    found: set[str] = set()
    for section in document.sections:
        counts: Counter[str] = Counter()
        size = 0
        for ident in section.passages:
            passage = document.passage(ident)
            stems = frozenset(content(passage.text, passage.language))
            if passage.is_body:
                counts.update(stems)
                size += 1
            else:
                found |= stems
        found |= {stem for stem, n in counts.items() if n >= max(_MANY, _SHARE * size)}
    return frozenset(found)


class Vectors:
    """What sentences say, as vectors of length 1 made when asked for; sentences by their index."""

    def __init__(
        self,
        old: Sequence[Mapping[str, float]],
        new: Sequence[Mapping[str, float]],
        worth: Mapping[str, float],
    ) -> None:
        self._features = (old, new)
        self._worth = worth
        self._made: tuple[dict[frozenset[int], dict[str, float]], ...] = ({}, {})
        self._single = [[frozenset((index,)) for index in range(len(side))] for side in (old, new)]
        self._cosines: dict[tuple[int, int], float] = {}

    def cosine(self, old: frozenset[int], new: frozenset[int]) -> float:
        """The likeness of what some old and some new sentences say together, 0 to 1."""
        return _dot(self._vector(0, old), self._vector(1, new))

    def of_two(self, old: int, new: int) -> float:
        """The likeness of an old and a new sentence, 0 to 1."""
        found = self._cosines.get((old, new))
        if found is None:
            found = self.cosine(self._single[0][old], self._single[1][new])
            self._cosines[old, new] = found
        return found

    def share_beside(self, old: int, new: int, used: Collection[str]) -> float:
        """The share of the likeness of two sentences that is not in the features `used`."""
        one, other = self._vector(0, self._single[0][old]), self._vector(1, self._single[1][new])
        shared = {name: value * other[name] for name, value in one.items() if name in other}
        left = sum(value for name, value in shared.items() if name not in used)
        return left / (sum(shared.values()) or 1.0)

    def twins(self, one: int, other: int) -> float:
        """The likeness of two old sentences."""
        return _dot(*(self._vector(0, self._single[0][index]) for index in (one, other)))

    def _vector(self, side: int, indices: frozenset[int]) -> dict[str, float]:
        found = self._made[side].get(indices)
        if found is None:
            told = [self._features[side][index] for index in indices]
            found = self._made[side][indices] = _vector(_prominent(told), self._worth)
        return found


def _dot(one: dict[str, float], other: dict[str, float]) -> float:
    return math.fsum([one[name] * other[name] for name in one.keys() & other.keys()])


def _vectors(document: Document, worth: Mapping[str, float]) -> dict[str, dict[str, float]]:
    told: dict[str, list[Mapping[str, float]]] = defaultdict(list)
    for passage in document.passages:
        if passage.role is not Role.TITLE:
            times = _HEADING if passage.role is Role.HEADING else 1
            told[passage.section] += times * _told(passage)
    return {section: _vector(_counted(found), worth) for section, found in told.items()}


def _told(passage: Passage) -> list[Mapping[str, float]]:
    """The features of each sentence of a passage."""
    return [
        prominence(passage.text[start:end], passage.language) for start, end in passage.sentences
    ]


def _prominent(told: Sequence[Mapping[str, float]]) -> Mapping[str, float]:
    """How much of some sentences each feature is: its best prominence, more if several have it."""
    if len(told) == 1:
        return told[0]
    best: dict[str, float] = {}
    for one in told:
        for name, share in one.items():
            best[name] = max(best.get(name, 0.0), share)
    return {name: best[name] * (1 + math.log(n)) for name, n in Counter(chain(*told)).items()}


def _counted(told: Iterable[Iterable[str]]) -> Mapping[str, float]:
    """How much of the sentences each feature is, by how many have it."""
    counts = Counter(chain.from_iterable(told))
    return {name: 1 + math.log(count) for name, count in counts.items()}


def _vector(shares: Mapping[str, float], worth: Mapping[str, float]) -> dict[str, float]:
    vector = {name: worth[name] * share for name, share in shares.items() if name in worth}
    length = math.sqrt(sum([value * value for value in vector.values()])) or 1.0
    return {name: value / length for name, value in vector.items()}


def worths(weights: Weights, names: frozenset[str]) -> dict[str, float]:
    """What each feature tells of a subject; the beginnings of words are left out."""
    return {
        feature: _share(feature, names) * (weight - _COMMON) ** _POWER
        for feature, weight in weights.weight.items()
        if weight > _COMMON and feature[-1] != "*"
    }


def _share(feature: str, names: frozenset[str]) -> float:
    share = _SHARES.get(feature[0])
    if share is not None:
        return share
    if feature[0].isdigit():
        return _NUMBER
    return _NAME if feature in names else _STEM
