"""How much two sentences speak for being the same statement: a sum of log-odds, in nats.

Every sentence of the body is a unit. A stem that both have counts by its weight (how rarely it
occurs in the two texts), a stem that one has alone counts against; a shared pair of neighbouring
stems counts once more, since rewriting keeps phrases. Both directions are added up, the better
one counts more: a short sentence inside a long one is found as well as two of one length.

Candidates come from an inverted index. Features more frequent than `_POSTINGS` are left out of it
in long texts, so that the work grows with the text and not with its square.
"""

from __future__ import annotations

import heapq
from collections import defaultdict
from collections.abc import Callable, Mapping, Sequence, Set
from dataclasses import dataclass, field
from functools import lru_cache
from typing import NamedTuple

from vdreader.core.comparing.atoms import exact_form
from vdreader.core.comparing.named import is_acronym
from vdreader.core.comparing.prominence import prominence
from vdreader.core.comparing.weights import (
    BEGINNING,
    WORD,
    Weights,
    family_of,
    formulas,
    key_of,
)
from vdreader.core.document import Document, Passage, Span

Progress = Callable[[float], None]
"""Told the share of the work done, 0 to 1; may raise to cancel it."""

_COMMON = 0.7  # nats below which sharing a stem tells nothing
_PHRASE = 0.35  # a pair of stems is mostly told by its two stems already
_MISS = 0.4  # what a stem that the other sentence lacks takes away, for a rare one
_ENOUGH, _FURTHER = 3.0, 0.4
_NAME = 1.35  # names and numbers survive rewriting where other words are replaced
_TOPIC = 0.4  # words of a heading tell what a section is about, not what a sentence says
_FORMULA = 0.6  # and the words of the genre tell what sort of text this is
_STEM, _BEGUN = 0.7, 0.35  # a stem that is shared brings the beginning of its word along
_MEANING, _COMMITMENT = 0.42, 0.15  # a family of words, one of those that any commitment has
_MET = 0.3  # the share of what is lacking that a word of the same family makes up for
_BETTER, _WORSE = 0.6, 0.4
_POSTINGS = 96
_KEPT = 12  # candidates kept for a unit


@dataclass(frozen=True)
class Unit:
    """A sentence: the passage it stands in, its number there and its span, and its features.

    `prominence` says of each feature how far it is what the sentence is about.
    """

    passage: Passage
    number: int
    span: Span
    exact: str
    prominence: Mapping[str, float] = field(compare=False)

    @property
    def features(self) -> Set[str]:
        """What it has in common with other sentences (`weights.features`)."""
        return self.prominence.keys()

    @property
    def key(self) -> tuple[str, int]:
        """The passage's id and the number of the sentence in it."""
        return (self.passage.id, self.number)


class Pair(NamedTuple):
    """Two units by their index and the evidence for them, in nats."""

    old: int
    new: int
    evidence: float


def units_of(document: Document) -> tuple[Unit, ...]:
    """The sentences of the body of a document, in order."""
    return tuple(
        unit for passage in document.passages if passage.is_body for unit in _units(passage)
    )


@lru_cache(maxsize=65536)
def _units(passage: Passage) -> tuple[Unit, ...]:
    return tuple(
        Unit(passage, number, (start, end), exact_form(text), told)
        for number, (start, end) in enumerate(passage.sentences)
        for text in (passage.text[start:end],)
        for told in (prominence(text, passage.language),)
    )


@lru_cache(maxsize=65536)
def name_keys(text: str, language: str) -> frozenset[str]:
    """The stems that stand for names or numbers: capitals after the first word, and digits."""
    keys: set[str] = set()
    for index, word in enumerate(WORD.findall(text)):
        if word[0].isdigit() or is_acronym(word) or (index and word[0].isupper()):
            keys.add(key_of(word, language))
    return frozenset(keys)


def _damped(lack: float) -> float:
    """What missing stems take away: of the many that a long sentence misses, each tells less."""
    return lack if lack <= _ENOUGH else _ENOUGH + _FURTHER * (lack - _ENOUGH)


def _language(*sides: Sequence[Unit]) -> str:
    return next((unit.passage.language for side in sides for unit in side), "")


def _worths(
    weights: Weights, names: frozenset[str], topics: frozenset[str], language: str
) -> tuple[dict[str, float], dict[str, float]]:
    """What lacking each feature takes away from a pair, and what sharing it brings, in nats."""
    family, genre = family_of(language), formulas(language)
    told = frozenset().union(*(family[stem] for stem in topics if stem in family))
    begun = frozenset(f"{stem[:BEGINNING]}*" for stem in topics | genre)
    miss = dict.fromkeys(weights.weight, 0.0)
    gain = dict.fromkeys(weights.weight, 0.0)
    for feature, weight in weights.weight.items():
        surplus = weight - _COMMON
        if surplus <= 0:
            continue
        lack = _MISS * min(1.0, weight / 3)
        kind = feature[0]
        if feature[-1] == "*":
            gain[feature] = _BEGUN * surplus * (_TOPIC if feature in begun else 1.0)
        elif kind == "#":
            gain[feature] = _MEANING * surplus * (_TOPIC if feature in told else 1.0)
            miss[feature] = _MET * lack
        elif kind == "=":
            gain[feature] = _COMMITMENT * surplus * (_TOPIC if feature in told else 1.0)
        elif kind != "@":  # a subject tells one section from another, not two sentences of one
            stems = feature.split(" ")
            if topics.issuperset(stems):
                surplus *= _TOPIC
            elif genre.issuperset(stems):
                surplus *= _FORMULA
            if len(stems) > 1:
                gain[feature] = _PHRASE * surplus
            else:
                gain[feature] = _STEM * surplus * (_NAME if feature in names else 1.0)
                miss[feature] = lack * (1 - _MET) if feature in family else lack
    return miss, gain


class Evidence:
    """The evidence between the units of two texts."""

    def __init__(
        self,
        old: Sequence[Unit],
        new: Sequence[Unit],
        weights: Weights,
        topics: frozenset[str] = frozenset(),
    ) -> None:
        self.old, self.new = old, new
        names: set[str] = set()
        for unit in (*old, *new):
            start, end = unit.span
            names |= name_keys(unit.passage.text[start:end], unit.passage.language)
        self.names = frozenset(names)
        self.miss, self.gain = _worths(weights, self.names, topics, _language(old, new))
        self.lack_old = [self._lack(unit) for unit in old]
        self.lack_new = [self._lack(unit) for unit in new]

    def _lack(self, unit: Unit) -> float:
        return sum(self.miss[feature] for feature in unit.features)

    def shared(self, old: int, new: int) -> frozenset[str]:
        """The features that both units have."""
        return frozenset(self.old[old].features & self.new[new].features)

    def of(self, old: int, new: int, shared: frozenset[str] | None = None) -> float:
        """The evidence for two units, or what is left of it when only `shared` counts."""
        common = self.shared(old, new) if shared is None else shared
        gain = sum(self.gain[feature] for feature in common)
        return self._sum(gain, sum(self.miss[feature] for feature in common), old, new)

    def _sum(self, gain: float, met: float, old: int, new: int) -> float:
        one = _damped(self.lack_old[old] - met)
        other = _damped(self.lack_new[new] - met)
        return gain - _BETTER * min(one, other) - _WORSE * max(one, other)

    def candidates(self, floor: float, progress: Progress | None = None) -> list[Pair]:
        """The pairs of more evidence than `floor`, at most a dozen for a unit of the old text."""
        postings: dict[str, list[int]] = defaultdict(list)
        exact: dict[str, list[int]] = defaultdict(list)
        for index, unit in enumerate(self.new):
            exact[unit.exact].append(index)
            for feature in unit.features:
                postings[feature].append(index)
        dropped = {name for name, found in postings.items() if len(found) > _POSTINGS}
        value = {
            name: self.gain[name]
            for name in postings
            if name not in dropped and self.gain[name] > 0
        }
        pairs: list[Pair] = []
        for old, unit in enumerate(self.old):
            if progress and not old % 64:
                progress(old / len(self.old))
            totals: dict[int, float] = defaultdict(float)
            met: dict[int, float] = defaultdict(float)
            for feature in unit.features & value.keys():
                worth, miss = value[feature], self.miss[feature]
                for new in postings[feature]:
                    totals[new] += worth
                    if miss:
                        met[new] += miss
            for new in exact.get(unit.exact, ())[:_POSTINGS]:
                totals[new] += 0.0
            best = heapq.nlargest(_KEPT, totals, key=totals.__getitem__)
            for new in best:
                evidence = (
                    self.of(old, new) if dropped else self._sum(totals[new], met[new], old, new)
                )
                if evidence > floor or unit.exact == self.new[new].exact:
                    pairs.append(Pair(old, new, evidence))
        return pairs
