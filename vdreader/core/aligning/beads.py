"""Beads: aligned groups of passages or sentences of two languages, and the user's corrections.

A bead names n source and m target units by id; a sentence's id is `PASSAGE/N`, counted from 0. The
beads of an alignment stand in the order of the source, a bead without source units after the bead
of the target unit before its own. Every unit of both sides belongs to exactly one bead.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from vdreader.core.origin import Origin


class Level(StrEnum):
    """What the units of a bead are."""

    PASSAGE = "passage"
    SENTENCE = "sentence"


class Evidence(StrEnum):
    """What speaks for a bead, for the interface to put into words."""

    NUMBERS = "numbers"
    NAMES = "names"
    COGNATES = "cognates"
    TERMS = "terms"
    LEXICON = "lexicon"
    ROLE = "role"
    LENGTHS = "lengths"
    REORDERED = "reordered"


@dataclass(frozen=True)
class Reason:
    """One piece of evidence: the words it rests on ("source = target"), or a figure.

    For `lengths`, `value` is the target's length in characters over the source's.
    """

    evidence: Evidence
    terms: tuple[str, ...] = ()
    value: float = 0.0


@dataclass(frozen=True)
class Bead:
    """Units that say the same in two languages; either side can be empty, never both.

    `score` is the probability, 0 to 1, that exactly these units belong together.
    """

    source: tuple[str, ...]
    target: tuple[str, ...]
    score: float
    origin: Origin = Origin.AUTOMATIC
    evidence: tuple[Reason, ...] = ()

    @property
    def shape(self) -> tuple[int, int]:
        """The number of source and of target units."""
        return len(self.source), len(self.target)


def sentence_id(passage: str, number: int) -> str:
    """The id of a sentence of a passage, counted from 0."""
    return f"{passage}/{number}"


def split_sentence_id(ident: str) -> tuple[str, int]:
    """The passage and the number that a sentence id is made of; ValueError if it is none."""
    passage, slash, number = ident.rpartition("/")
    if not slash or not number.isascii() or not number.isdigit():
        raise ValueError(ident)
    return passage, int(number)


def confirmed_share(beads: tuple[Bead, ...]) -> float:
    """How many of the beads a person has decided, from 0 to 1."""
    if not beads:
        return 0.0
    return sum(bead.origin is not Origin.AUTOMATIC for bead in beads) / len(beads)
