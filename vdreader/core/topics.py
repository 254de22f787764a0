"""How alike the subjects of two sections are, whatever their sentences say about them.

Each section is a vector of its stems, `(1 + log count) · weight`, its heading counted three times;
likeness is their cosine (G. Salton, 1975), 0 to 1.
"""

from __future__ import annotations

import math
from collections import Counter, defaultdict
from dataclasses import dataclass

from vdreader.core.document import Document, Role
from vdreader.core.weights import Weights, content, features

_HEADING = 3
_COMMON = 0.7
_RELATED = 1e-3


@dataclass(frozen=True)
class Topics:
    """The likeness of each pair of sections, by their ids, and the mean over all pairs."""

    likeness: dict[tuple[str, str], float]
    mean: float

    @classmethod
    def of(cls, old: Document, new: Document) -> Topics:
        """Compare every section of one text with every section of the other."""
        weight = Weights.of(
            features(passage.text, passage.language)
            for document in (old, new)
            for passage in document.passages
        ).weight
        one, other = _vectors(old, weight), _vectors(new, weight)
        likeness = {
            (a, b): sum(value * there.get(stem, 0.0) for stem, value in here.items())
            for a, here in one.items()
            for b, there in other.items()
        }
        mean = sum(likeness.values()) / max(1, len(likeness))
        return cls(likeness, mean)

    def leaning(self, old: str, new: str) -> float:
        """The logarithm of how much more alike two sections are than the mean of all."""
        here = self.likeness.get((old, new), 0.0)
        return math.log(max(here, _RELATED) / max(self.mean, _RELATED))

    def standing(self, old: str, new: str) -> float:
        """The likeness of two sections as a share of the best that either of them has, 0 to 1."""
        best = max(
            (value for pair, value in self.likeness.items() if pair[0] == old or pair[1] == new),
            default=0.0,
        )
        return self.likeness.get((old, new), 0.0) / best if best else 0.0


def _vectors(document: Document, weight: dict[str, float]) -> dict[str, dict[str, float]]:
    counts: dict[str, Counter[str]] = defaultdict(Counter)
    for passage in document.passages:
        if passage.role is not Role.TITLE:
            times = _HEADING if passage.role is Role.HEADING else 1
            for stem in content(passage.text, passage.language):
                counts[passage.section][stem] += times
    return {section: _vector(found, weight) for section, found in counts.items()}


def _vector(counts: Counter[str], weight: dict[str, float]) -> dict[str, float]:
    vector = {
        stem: (1 + math.log(count)) * max(0.0, weight[stem] - _COMMON)
        for stem, count in counts.items()
    }
    length = math.sqrt(sum(value * value for value in vector.values())) or 1.0
    return {stem: value / length for stem, value in vector.items() if value}
