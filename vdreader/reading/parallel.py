"""A text beside its version in the other language: rows of passages, and counterpart sentences.

A row holds the passages of one bead: usually one a side, none where a side lacks it. Spans are
code points in the passage they stand with.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property
from typing import Protocol

from vdreader.core.document import Document, Span

Place = tuple[str, Span]
"""A passage and a span of its text."""

LEFT, RIGHT = 0, 1


@dataclass(frozen=True)
class Row:
    """The passages that stand level with each other."""

    left: tuple[str, ...]
    right: tuple[str, ...]

    def side(self, side: int) -> tuple[str, ...]:
        """The passages of one side."""
        return self.left if side == LEFT else self.right


class SentenceBeads(Protocol):
    """Groups of sentences that say the same: for each, the places on the left and on the right."""

    def group(self, side: int, passage: str, sentence: int) -> tuple[list[Place], list[Place]]:
        """The bead that holds a sentence."""
        ...


@dataclass(frozen=True)
class ParallelText:
    """One document, or two versions of it, as rows in reading order."""

    left: Document
    right: Document | None
    rows: tuple[Row, ...]
    beads: SentenceBeads | None = None

    def document(self, side: int) -> Document | None:
        """The document of a side."""
        return self.left if side == LEFT else self.right

    @cached_property
    def _row_of(self) -> tuple[dict[str, int], dict[str, int]]:
        left = {ident: n for n, row in enumerate(self.rows) for ident in row.left}
        right = {ident: n for n, row in enumerate(self.rows) for ident in row.right}
        return left, right

    def row_of(self, side: int, passage: str) -> int | None:
        """The row that a passage of a side stands in."""
        return self._row_of[side].get(passage)

    def counterpart(self, side: int, passage: str, offset: int) -> tuple[list[Place], list[Place]]:
        """What to light for a position: the sentences on the left, and those on the right."""
        document = self.document(side)
        if document is None or passage not in document:
            return [], []
        here = document.passage(passage)
        if not here.sentences:
            return [], []
        sentence = here.sentence_at(offset)
        if self.beads is not None and self.right is not None:
            return self.beads.group(side, passage, sentence)
        own = [(passage, here.sentences[sentence])]
        return (own, []) if side == LEFT else ([], own)


def single(document: Document) -> ParallelText:
    """A document on its own."""
    return ParallelText(document, None, tuple(Row((p.id,), ()) for p in document.passages))


def pair(left: Document, right: Document) -> ParallelText:
    """Two versions by the ids that they share, in the order of the left one.

    This is what is shown at once; the alignment takes its place as soon as it is computed.
    """
    rows: list[Row] = []
    following = 0
    for passage in left.passages:
        if passage.id in right and right.position(passage.id) >= following:
            here = right.position(passage.id)
            rows += [Row((), (skipped.id,)) for skipped in right.passages[following:here]]
            rows.append(Row((passage.id,), (passage.id,)))
            following = here + 1
        else:
            rows.append(Row((passage.id,), ()))
    rows += [Row((), (rest.id,)) for rest in right.passages[following:]]
    return ParallelText(left, right, tuple(rows))
