"""A text beside its version in the other language: rows of passages, and counterpart sentences.

A row holds the passages of one bead: usually one a side, none where a side lacks it. Spans are
code points in the passage they stand with.
"""

from __future__ import annotations

from bisect import bisect_left
from dataclasses import dataclass
from functools import cached_property
from typing import TYPE_CHECKING, NamedTuple

from vdreader.core.document import Document, Span

if TYPE_CHECKING:
    from vdreader.core.aligning.alignment import Alignment  # 35 ms that the start does not need
    from vdreader.core.aligning.beads import Bead

Place = tuple[str, Span]
"""A passage and a span of its text."""

LEFT, RIGHT = 0, 1


class Row(NamedTuple):
    """The passages that stand level with each other."""

    left: tuple[str, ...]
    right: tuple[str, ...]

    def side(self, side: int) -> tuple[str, ...]:
        """The passages of one side."""
        return self.left if side == LEFT else self.right


@dataclass(frozen=True)
class ParallelText:
    """One document, or two versions of it, as rows in reading order."""

    left: Document
    right: Document | None
    rows: tuple[Row, ...]
    alignment: Alignment | None = None

    def document(self, side: int) -> Document | None:
        """The document of a side."""
        return self.left if side == LEFT else self.right

    @cached_property
    def _row_of(self) -> tuple[dict[str, int], dict[str, int]]:
        left = {ident: n for n, row in enumerate(self.rows) for ident in row.left}
        right = {ident: n for n, row in enumerate(self.rows) for ident in row.right}
        return left, right

    def answering(self, passage: str) -> str | None:
        """The left passage that a right one answers to, wherever it stands."""
        if self.alignment is not None:
            bead = self.alignment.of_target.get(passage)
            return bead.source[0] if bead and bead.source else None
        row = self.row_of(RIGHT, passage)
        left = self.rows[row].left if row is not None else ()
        return left[0] if left else None

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
        if self.alignment is not None:
            return self.alignment.group(side, passage, sentence)
        own = [(passage, here.sentences[sentence])]
        return (own, []) if side == LEFT else ([], own)

    def answer(self, side: int, passage: str, offset: int) -> tuple[str, int] | None:
        """Where the other side answers to a position: a passage and an offset, None if nowhere."""
        for found, (start, _) in self.counterpart(side, passage, offset)[1 - side]:
            return found, start
        row = self.row_of(side, passage)
        idents = self.rows[row].side(1 - side) if row is not None else ()
        return (idents[0], 0) if idents else None


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


def aligned(alignment: Alignment) -> ParallelText:
    """Two versions as their alignment has them, each in its own order.

    Beads that cross others cannot stand level: their passages get rows of their own, and are
    still lit together.
    """
    left, right = alignment.source, alignment.target
    rows: list[Row] = []
    here = there = 0
    for bead in _level_beads(alignment):
        before = left.position(bead.source[0])
        above = right.position(bead.target[0])
        rows += [Row((skipped.id,), ()) for skipped in left.passages[here:before]]
        rows += [Row((), (skipped.id,)) for skipped in right.passages[there:above]]
        rows.append(Row(bead.source, bead.target))
        here, there = before + len(bead.source), above + len(bead.target)
    rows += [Row((rest.id,), ()) for rest in left.passages[here:]]
    rows += [Row((), (rest.id,)) for rest in right.passages[there:]]
    return ParallelText(left, right, tuple(rows), alignment)


def _level_beads(alignment: Alignment) -> list[Bead]:
    """The longest run of beads that do not cross (patience sorting), in order."""
    source, target = alignment.source.position, alignment.target.position
    whole = [
        bead
        for bead in alignment.passages
        if bead.source
        and bead.target
        and source(bead.source[-1]) - source(bead.source[0]) == len(bead.source) - 1
        and target(bead.target[-1]) - target(bead.target[0]) == len(bead.target) - 1
    ]
    whole.sort(key=lambda bead: source(bead.source[0]))
    tails: list[int] = []  # for each length, the bead that ends the best run of it
    keys: list[int] = []
    before: list[int | None] = []
    for number, bead in enumerate(whole):
        at = bisect_left(keys, target(bead.target[0]))
        before.append(tails[at - 1] if at else None)
        tails[at : at + 1] = [number]
        keys[at : at + 1] = [target(bead.target[0])]
    chain: list[Bead] = []
    step = tails[-1] if tails else None
    while step is not None:
        chain.append(whole[step])
        step = before[step]
    return chain[::-1]
