"""A comparison as one text with revisions: accepted it is the new text, rejected the old one.

Passages that stand in the same order in both texts are laid over each other with their edits. All
others are struck where the old text has them and inserted where the new one does: only so are both
texts whole and in their own order. Which keep their place is the heaviest increasing subsequence,
by characters that stay (M. L. Fredman 1975, with a Fenwick tree for the maxima).

Positions are code points of the passage named.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field

from vdreader.core.comparing.comparison import Change, Comparison, Edit
from vdreader.core.comparing.diff import edits as word_edits
from vdreader.core.document import Document, Passage, Span

Spot = tuple[str, int]
"""A passage and a position in its text."""


@dataclass(frozen=True)
class Piece:
    """Words under one operation (`=`, `-`, `+`), and where they begin in each text having them."""

    operation: str
    text: str
    old: Spot | None
    new: Spot | None


@dataclass
class Paragraph:
    """One paragraph: its pieces, the operation of its paragraph mark, and whose change it is."""

    change: int
    passage: Passage
    pieces: list[Piece] = field(default_factory=list)
    mark: str = "="


@dataclass(frozen=True)
class _Anchor:
    change: int
    old: range  # places in the old order
    new: range
    edits: tuple[Edit, ...]

    @property
    def weight(self) -> int:
        return 1 + sum(len(e.text) for e in self.edits if e.operation == "=")


def revise(comparison: Comparison, changes: Sequence[Change] | None = None) -> list[Paragraph]:
    """The paragraphs of both texts, or of the passages of some changes, in one order."""
    return _Revision(comparison, comparison.changes if changes is None else changes).run()


class _Revision:
    def __init__(self, comparison: Comparison, changes: Sequence[Change]) -> None:
        self.comparison = comparison
        self.changes = changes
        self.old = _ordered(comparison.old, (i for change in changes for i in change.old))
        self.new = _ordered(comparison.new, (i for change in changes for i in change.new))
        self.old_place = {ident: place for place, ident in enumerate(self.old)}
        self.new_place = {ident: place for place, ident in enumerate(self.new)}
        self.of_old = {i: n for n, change in enumerate(changes) for i in change.old}
        self.of_new = {i: n for n, change in enumerate(changes) for i in change.new}

    def run(self) -> list[Paragraph]:
        paragraphs: list[Paragraph] = []
        old = new = 0
        for anchor in _heaviest(self._anchors()):
            paragraphs += self._gap(old, anchor.old.start, new, anchor.new.start)
            paragraphs += self._laid_over(anchor)
            old, new = anchor.old.stop, anchor.new.stop
        return paragraphs + self._gap(old, len(self.old), new, len(self.new))

    def _anchors(self) -> list[_Anchor]:
        found = [self._anchor(n) for n, c in enumerate(self.changes) if c.old and c.new]
        return sorted(found, key=lambda anchor: anchor.new.start)

    def _anchor(self, index: int) -> _Anchor:
        """The whole change where it is in one piece in both texts, else its best single pair."""
        change = self.changes[index]
        old = _in_one_piece([self.old_place[ident] for ident in change.old])
        new = _in_one_piece([self.new_place[ident] for ident in change.new])
        if old is not None and new is not None:
            return _Anchor(index, old, new, change.edits)
        one, other = self._closest(change)
        before = self.comparison.old.passage(one).text
        after = self.comparison.new.passage(other).text
        place, end = self.old_place[one], self.new_place[other]
        return _Anchor(
            index, range(place, place + 1), range(end, end + 1), word_edits(before, after)
        )

    @staticmethod
    def _closest(change: Change) -> tuple[str, str]:
        shared: dict[tuple[str, str], int] = {}
        for link in change.links:
            pair = (link.old, link.new)
            if link.old in change.old and link.new in change.new:
                shared[pair] = shared.get(pair, 0) + _length(link.old_span) + _length(link.new_span)
        return max(shared, key=lambda p: shared[p]) if shared else (change.old[0], change.new[0])

    def _gap(self, old: int, old_end: int, new: int, new_end: int) -> list[Paragraph]:
        """What stands between two anchors: struck, then inserted."""
        found: list[Paragraph] = []
        for ident in self.old[old:old_end]:
            passage = self.comparison.old.passage(ident)
            piece = Piece("-", passage.text, (ident, 0), None)
            found.append(Paragraph(self.of_old[ident], passage, [piece], "-"))
        for ident in self.new[new:new_end]:
            passage = self.comparison.new.passage(ident)
            piece = Piece("+", passage.text, None, (ident, 0))
            found.append(Paragraph(self.of_new[ident], passage, [piece], "+"))
        return found

    def _laid_over(self, anchor: _Anchor) -> list[Paragraph]:
        """Passages with their edits; a line feed in an edit is the mark between two of a side."""
        old = [self.comparison.old.passage(i) for i in self.old[anchor.old.start : anchor.old.stop]]
        new = [self.comparison.new.passage(i) for i in self.new[anchor.new.start : anchor.new.stop]]
        at = {"-": [0, 0], "+": [0, 0]}  # passage and position of each side
        found = [Paragraph(anchor.change, new[0])]
        for edit in anchor.edits:
            sides = "-+" if edit.operation == "=" else edit.operation
            for number, text in enumerate(edit.text.split("\n")):
                if number:
                    found[-1].mark = edit.operation
                    for side in sides:
                        at[side] = [at[side][0] + 1, 0]
                    found.append(Paragraph(anchor.change, new[min(at["+"][0], len(new) - 1)]))
                if text:
                    spots = {side: (at[side][0], at[side][1]) for side in sides}
                    piece = Piece(
                        edit.operation, text, _spot(old, spots.get("-")), _spot(new, spots.get("+"))
                    )
                    found[-1].pieces.append(piece)
                    for side in sides:
                        at[side][1] += len(text)
        return found


def _spot(passages: Sequence[Passage], place: tuple[int, int] | None) -> Spot | None:
    if place is None:
        return None
    return passages[min(place[0], len(passages) - 1)].id, place[1]


def _ordered(document: Document, idents: Iterable[str]) -> list[str]:
    return sorted(idents, key=document.position)


def _length(span: Span) -> int:
    return span[1] - span[0]


def _in_one_piece(places: Sequence[int]) -> range | None:
    first, last = min(places), max(places)
    return range(first, last + 1) if last - first + 1 == len(places) else None


def _heaviest(anchors: Sequence[_Anchor]) -> list[_Anchor]:
    """The anchors, in the new order, that also stand in the old order and together weigh most.

    Anchors do not overlap in the new text; in the old one each must begin after the last ended.
    """
    if not anchors:
        return []
    ends = sorted({anchor.old.stop for anchor in anchors})
    best: list[tuple[int, int]] = [(0, -1)] * (len(ends) + 1)  # prefix maxima: weight, anchor
    before = [-1] * len(anchors)
    for index, anchor in enumerate(anchors):
        weight, before[index] = _prefix(best, _rank(ends, anchor.old.start))
        place = _rank(ends, anchor.old.stop)
        while place <= len(ends):
            best[place] = max(best[place], (weight + anchor.weight, index))
            place += place & -place
    chosen: list[_Anchor] = []
    _, step = _prefix(best, len(ends))
    while step >= 0:
        chosen.insert(0, anchors[step])
        step = before[step]
    return chosen


def _rank(ends: Sequence[int], value: int) -> int:
    """How many ends are at or before a value: an index of the Fenwick tree, from 1."""
    return bisect_left(ends, value + 1)


def _prefix(best: Sequence[tuple[int, int]], place: int) -> tuple[int, int]:
    found = (0, -1)
    while place > 0:
        found = max(found, best[place])
        place -= place & -place
    return found
