"""Aligned sentences with what they state, and lost sentences taken out of merged beads.

An aligner may hide a lost sentence in a bead of two to one, or leave out a clause that the other
language made a sentence of its own; lengths and shared facts tell these from each other. Ids of
sentences are `PASSAGE/N`, N from 0.
"""

from __future__ import annotations

import math
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from statistics import median
from typing import Protocol

from vdreader.core.checking.facts import Fact, Sentence, same
from vdreader.core.checking.figures import Figure, counts_in_words, figures
from vdreader.core.checking.names import Name, common_words, names
from vdreader.core.checking.terms import Terms
from vdreader.core.document import Document

_SHORT = 0.45  # natural log of a length ratio that a merged bead does not have by itself
_ENOUGH = 5  # beads whose lengths tell how much longer one language runs
_OFF, _FITS = 0.25, 0.1  # the same, for a bead that lacks the sentence beside it


class SentenceBead(Protocol):
    """An aligned group of sentences, as the alignment gives them."""

    @property
    def source(self) -> tuple[str, ...]:
        """The ids of the source sentences."""

    @property
    def target(self) -> tuple[str, ...]:
        """The ids of the target sentences."""


@dataclass(frozen=True)
class Aligned:
    """A bead with its sentences in hand; beads of passages tied together share a group."""

    source: tuple[Sentence, ...]
    target: tuple[Sentence, ...]
    group: int


def aligned(
    source: Document, target: Document, beads: Iterable[SentenceBead], terms: Terms
) -> list[Aligned]:
    """The beads of two documents with their sentences read."""
    sides = (_read(source, target.language, terms), _read(target, source.language, terms))
    found = _align(sides, beads)
    ratios = [_ratio(b.source, b.target) for b in found if b.source and b.target]
    usual = median(ratios) if len(ratios) >= _ENOUGH else 0.0
    return _merge(_divide(_reunite(_merge(found), usual), usual))


def length(sentences: Sequence[Sentence]) -> int:
    """The code points of some sentences."""
    return sum(len(sentence.text) for sentence in sentences)


def _read(document: Document, other: str, terms: Terms) -> dict[str, Sentence]:
    """The sentences of a document with their facts, by id."""
    language = document.language
    texts = [passage.text for passage in document.passages]
    common = common_words(texts, language) | terms.vocabulary
    in_words = counts_in_words(language) and counts_in_words(other)
    found: dict[str, Sentence] = {}
    for passage in document.passages:
        for number, (start, end) in enumerate(passage.sentences):
            text = passage.text[start:end]
            counted = figures(text, language)
            if not in_words:
                counted = tuple(figure for figure in counted if not _in_words(text, figure))
            named = names(text, language, terms, common)
            ident = f"{passage.id}/{number}"
            found[ident] = Sentence(
                ident,
                passage.id,
                len(found),
                start,
                text,
                counted,
                tuple(name for name in named if not _dated(name, counted)),
            )
    return found


def _dated(name: Name, counted: Sequence[Figure]) -> bool:
    """Whether a capitalised word is part of a date: `May`."""
    start, end = name.span
    return any(figure.span[0] < end and start < figure.span[1] for figure in counted)


def _in_words(text: str, figure: Figure) -> bool:
    return text[slice(*figure.span)].replace("-", "").islower()


def _align(
    sides: tuple[dict[str, Sentence], dict[str, Sentence]], beads: Iterable[SentenceBead]
) -> list[Aligned]:
    """The beads with their sentences; passages that share a bead are one group."""
    groups: dict[tuple[int, str], int] = {}
    members: dict[int, list[tuple[int, str]]] = {}
    pairs = []
    for number, bead in enumerate(beads):
        ours = tuple(sides[0][ident] for ident in bead.source)
        theirs = tuple(sides[1][ident] for ident in bead.target)
        pairs.append((ours, theirs))
        keys = {(0, s.passage) for s in ours} | {(1, s.passage) for s in theirs}
        joined = {groups[key] for key in keys if key in groups}
        moved = {key for group in joined for key in members.pop(group)} | keys
        members[number] = sorted(moved)
        groups.update(dict.fromkeys(moved, number))
    return [
        Aligned(ours, theirs, groups[(0, ours[0].passage) if ours else (1, theirs[0].passage)])
        for ours, theirs in pairs
    ]


def _merge(beads: list[Aligned]) -> list[Aligned]:
    """Neighbouring sentences of one passage that have no counterpart become one bead."""
    out: list[Aligned] = []
    for bead in beads:
        last = out[-1] if out else None
        if last and not last.target and not bead.target and _follows(last.source, bead.source):
            out[-1] = replace(last, source=last.source + bead.source)
        elif last and not last.source and not bead.source and _follows(last.target, bead.target):
            out[-1] = replace(last, target=last.target + bead.target)
        else:
            out.append(bead)
    return out


def _follows(one: Sequence[Sentence], other: Sequence[Sentence]) -> bool:
    after = one[-1].order + 1 == other[0].order
    return after and one[-1].passage == other[0].passage


def _divide(beads: list[Aligned], usual: float) -> list[Aligned]:
    """Take a sentence that its bead's other side has no room for out of the bead."""
    out: list[Aligned] = []
    for bead in beads:
        counts = (len(bead.source), len(bead.target))
        if not all(counts) or counts[0] == counts[1]:
            out.append(bead)
            continue
        excess = usual - _ratio(bead.source, bead.target)
        if excess > _SHORT and counts[0] > counts[1]:
            odd = _unsupported(bead.source, bead.target, usual)
            rest = tuple(sentence for sentence in bead.source if sentence is not odd)
            out += [replace(bead, source=rest), Aligned((odd,), (), bead.group)]
        elif -excess > _SHORT and counts[1] > counts[0]:
            odd = _unsupported(bead.target, bead.source, -usual)
            rest = tuple(sentence for sentence in bead.target if sentence is not odd)
            out += [replace(bead, target=rest), Aligned((), (odd,), bead.group)]
        else:
            out.append(bead)
    return out


def _ratio(source: Sequence[Sentence], target: Sequence[Sentence]) -> float:
    return math.log(length(target) / length(source))


def _unsupported(many: Sequence[Sentence], few: Sequence[Sentence], usual: float) -> Sentence:
    """The sentence of the many whose facts the few state least, then whose length is too much."""

    theirs = [fact for sentence in few for fact in sentence.facts]

    def support(sentence: Sentence) -> tuple[float, float]:
        facts = sentence.facts
        shared = sum(any(same(fact, other) for other in theirs) for fact in facts)
        rest = [other for other in many if other is not sentence]
        return (shared / len(facts) if facts else 0.5, abs(_ratio(rest, few) - usual))

    return min(many, key=support)


def _reunite(beads: list[Aligned], usual: float) -> list[Aligned]:
    """Put a sentence left alone beside its neighbour where that bead lacks just that."""
    out: list[Aligned] = []
    for bead in beads:
        last = out[-1] if out else None
        alone, pair = (bead, last) if not (bead.source and bead.target) else (last, bead)
        if last and alone and pair and _belongs(alone, pair, usual):
            first, second = last, bead
            both = replace(
                pair, source=first.source + second.source, target=first.target + second.target
            )
            out[-1] = both
        else:
            out.append(bead)
    return out


def _belongs(alone: Aligned, pair: Aligned, usual: float) -> bool:
    if (alone.source and alone.target) or not (pair.source and pair.target):
        return False
    mine, other = (alone.source, pair.source) if alone.source else (alone.target, pair.target)
    if mine[0].passage not in {sentence.passage for sentence in other}:
        return False
    before = abs(_ratio(pair.source, pair.target) - usual)
    joined = _ratio(pair.source + alone.source, pair.target + alone.target)
    after = abs(joined - usual)
    far = pair.target if alone.source else pair.source
    missed = [f for f in _facts(mine) if any(same(f, there) for there in _facts(far))]
    shared = any(not any(same(fact, near) for near in _facts(other)) for fact in missed)
    return (shared and after < before) or (before > _OFF and after < _FITS)


def _facts(sentences: Sequence[Sentence]) -> list[Fact]:
    return [fact for sentence in sentences for fact in sentence.facts]
