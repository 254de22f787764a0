"""Two language versions of one text, level with each other: passages, and sentences inside them.

Passages are aligned in order first, by lengths, words and roles; what is left over is then matched
wherever it stands, so that a passage that changed places finds its counterpart. Sentences are
aligned inside each passage bead by the same engine. Ids say nothing: two documents may number
their passages differently. Spans are code points in the passage that they are given with.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import cached_property

from vdreader.core.aligning import cognates
from vdreader.core.aligning.beading import Aligner, Found, Region, Tick, no_tick
from vdreader.core.aligning.beads import (
    Bead,
    Level,
    confirmed_share,
    sentence_id,
    split_sentence_id,
)
from vdreader.core.aligning.corrections import Correction, apply
from vdreader.core.aligning.explaining import explain
from vdreader.core.aligning.reordering import PASSAGE_SHAPES, matched
from vdreader.core.aligning.units import units
from vdreader.core.document import Document, Passage, Span
from vdreader.core.origin import Origin

Terms = Iterable[tuple[str, str]]
"""Known terms, each with its counterpart in the other language."""

Counterpart = tuple[str, Span]


@dataclass(frozen=True)
class Alignment:
    """The beads of two documents: passages, and the sentences inside the passage beads."""

    source: Document
    target: Document
    passages: tuple[Bead, ...]
    sentences: tuple[Bead, ...]

    def beads(self, level: Level) -> tuple[Bead, ...]:
        """The beads of one level."""
        return self.passages if level is Level.PASSAGE else self.sentences

    @cached_property
    def of_source(self) -> dict[str, Bead]:
        """The bead of each passage and each sentence of the source, by id."""
        return {unit: bead for bead in self._all for unit in bead.source}

    @cached_property
    def of_target(self) -> dict[str, Bead]:
        """The bead of each passage and each sentence of the target, by id."""
        return {unit: bead for bead in self._all for unit in bead.target}

    @property
    def _all(self) -> tuple[Bead, ...]:
        return self.passages + self.sentences

    @property
    def confirmed(self) -> float:
        """The share of sentence beads that a person has decided, from 0 to 1."""
        return confirmed_share(self.sentences)

    def counterpart(self, passage: str, offset: int, side: str) -> list[Counterpart]:
        """Where the other language says what stands at an offset of a passage.

        `side` is the side the passage is on, "source" or "target". Returns passage ids with the
        spans of their sentences; nothing where the other language has no counterpart.
        """
        document = self.source if side == "source" else self.target
        if passage not in document:
            return []
        sentence = document.passage(passage).sentence_at(offset)
        both = self.group(0 if side == "source" else 1, passage, sentence)
        return both[1 if side == "source" else 0]

    def group(
        self, side: int, passage: str, sentence: int
    ) -> tuple[list[Counterpart], list[Counterpart]]:
        """Both sides of the bead that holds a sentence; `side` is 0 for source, 1 for target."""
        bead = (self.of_target if side else self.of_source).get(sentence_id(passage, sentence))
        if bead is None:
            return [], []
        return _places(self.source, bead.source), _places(self.target, bead.target)


def _places(document: Document, sentences: Iterable[str]) -> list[Counterpart]:
    found = []
    for ident in sentences:
        passage, number = split_sentence_id(ident)
        found.append((passage, document.passage(passage).sentences[number]))
    return found


def align(
    source: Document,
    target: Document,
    terms: Terms = (),
    *,
    level: Level = Level.SENTENCE,
    corrections: Sequence[Correction] = (),
    tick: Tick = no_tick,
) -> Alignment:
    """Align two documents; `terms` are counterparts known beforehand, source language first.

    Corrected passages are aligned inside as corrected. At passage level sentences are left out.
    `tick` is called all the while, and raises to stop.
    """
    known = cognates.term_likeness(terms)
    passages = apply(
        _passages(source, target, known, tick), (c for c in corrections if c.level is Level.PASSAGE)
    )
    if level is Level.PASSAGE:
        return Alignment(source, target, passages, ())
    sentences = apply(
        _sentences(source, target, passages, known, tick),
        (c for c in corrections if c.level is Level.SENTENCE),
    )
    return Alignment(source, target, passages, sentences)


def align_lines(source: Sequence[str], target: Sequence[str]) -> list[Found]:
    """Align two plain texts, one sentence a line; empty lines are units like any other."""
    aligner = Aligner(units(source), units(target), {})
    return aligner.align([Region(range(len(source)), range(len(target)))])[0]


def _passages(
    source: Document, target: Document, known: cognates.Likeness, tick: Tick
) -> tuple[Bead, ...]:
    ours, theirs = source.passages, target.passages
    aligner = Aligner(
        units([p.text for p in ours], [_mark(p) for p in ours]),
        units([p.text for p in theirs], [_mark(p) for p in theirs]),
        known,
        shapes=PASSAGE_SHAPES,
        tick=tick,
    )
    found = aligner.align([Region(range(len(ours)), range(len(theirs)))], rounds=2)[0]
    return tuple(
        Bead(
            tuple(ours[unit].id for unit in one.source),
            tuple(theirs[unit].id for unit in one.target),
            one.probability,
            Origin.AUTOMATIC,
            explain(aligner, one, known, crossing=crossing),
        )
        for one, crossing in matched(aligner, found)
    )


def _sentences(
    source: Document,
    target: Document,
    passages: Sequence[Bead],
    known: cognates.Likeness,
    tick: Tick,
) -> tuple[Bead, ...]:
    """The sentence beads inside passage beads, in the order of these."""
    ours, theirs = _Sentences(source), _Sentences(target)
    regions = [Region(ours.take(bead.source), theirs.take(bead.target)) for bead in passages]
    aligner = Aligner(units(ours.texts), units(theirs.texts), known, tick=tick)
    return tuple(
        Bead(
            tuple(ours.ids[unit] for unit in one.source),
            tuple(theirs.ids[unit] for unit in one.target),
            one.probability,
            Origin.AUTOMATIC,
            explain(aligner, one, known),
        )
        for found in aligner.align(regions, rounds=2)
        for one in found
    )


class _Sentences:
    """The sentences of passages in the order in which beads take them."""

    def __init__(self, document: Document) -> None:
        self.document = document
        self.ids: list[str] = []
        self.texts: list[str] = []

    def take(self, passages: Iterable[str]) -> range:
        start = len(self.ids)
        for ident in passages:
            passage = self.document.passage(ident)
            for number, (begin, end) in enumerate(passage.sentences):
                self.ids.append(sentence_id(ident, number))
                self.texts.append(passage.text[begin:end])
        return range(start, len(self.ids))


def _mark(passage: Passage) -> str:
    """What a passage is, as a token that both languages share."""
    return f"{passage.role.value}{passage.level}"
