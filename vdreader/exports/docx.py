"""A comparison as a DOCX file: the two texts as tracked changes, kinds and notes as comments.

Nothing but the texts stands in the body, so that accepting all changes leaves the new text and
rejecting all leaves the old one, word for word. What is said of a change — kind and citation
numbers — is a comment on it, and so is each note, on its own words.
"""

from __future__ import annotations

from collections.abc import Sequence
from itertools import groupby, pairwise

from vdreader.core.comparing.comparison import Change, Comparison
from vdreader.core.document import Document, Passage, Role
from vdreader.core.origin import Origin
from vdreader.core.sheet import SheetNote
from vdreader.core.vocabulary import Words
from vdreader.exports.revision import Paragraph, Piece, Spot, revise
from vdreader.exports.wordprocessing import (
    Comment,
    Setting,
    comment_end,
    comment_start,
    package,
    paragraph,
    text_run,
)

_STYLES = {
    Role.TITLE: "Title",
    Role.LABEL: "Label",
    Role.ITEM: "Item",
    Role.NEXT_STEP: "Item",
}
_TAGS = {"-": "w:del", "+": "w:ins"}


def redline(
    comparison: Comparison,
    words: Words,
    setting: Setting,
    notes: Sequence[SheetNote] = (),
    changes: Sequence[Change] | None = None,
) -> bytes:
    """The DOCX file of a comparison, or of some of its changes."""
    wanted = comparison.changes if changes is None else tuple(changes)
    return _Writer(comparison, words, setting, notes, wanted).run()


def remark(comparison: Comparison, change: Change, words: Words) -> tuple[str, ...]:
    """What the comment on a change says: "~ reformulé · 2021 § 2.1 → 2023 § 2.1"."""
    ends = (
        _cited(comparison.old, change.old),
        _cited(comparison.new, change.new),
    )
    said = " · ".join((words.kind(change.kind), " → ".join(end for end in ends if end)))
    if change.origin is not Origin.USER:
        return (said,)
    return tuple(line for line in (said, words.by_user, change.reason.text) if line)


def note_lines(note: SheetNote, words: Words) -> tuple[str, ...]:
    """What the comment of a note says: its kind, then its words."""
    first, *more = note.body.splitlines() or [""]
    return (f"{note.heading}{words.separator}{first}" if first else note.heading, *more)


def _cited(document: Document, idents: Sequence[str]) -> str:
    if not idents:
        return ""
    numbers = [c for ident in idents if (c := document.passage(ident).citation)]
    year = str(document.about.date.year)
    return f"{year} § {', '.join(numbers)}" if numbers else year


class _Writer:
    def __init__(
        self,
        comparison: Comparison,
        words: Words,
        setting: Setting,
        notes: Sequence[SheetNote],
        changes: Sequence[Change],
    ) -> None:
        self.comparison = comparison
        self.words = words
        self.setting = setting
        self.changes = changes
        self.comments: list[Comment] = []
        self.revisions = 0
        self.placed: set[int] = set()
        self.starts: dict[tuple[bool, Spot], list[int]] = {}
        self.ends: dict[tuple[bool, Spot], list[int]] = {}
        for note in notes:
            self._anchor(note)

    def _anchor(self, note: SheetNote) -> None:
        """Give a note its comment, where it stands on one of the two texts."""
        of_new = {True: self.comparison.new, False: self.comparison.old}
        for place in note.places:
            for new, document in of_new.items():
                if place.document == document.id and place.passage in document:
                    size = len(document.passage(place.passage).text)
                    start = min(place.span[0], size)
                    end = min(place.span[1], size)
                    if start >= end:  # nothing quoted: the note is on the whole passage
                        start, end = 0, size
                    number = self._comment(note_lines(note, self.words), note)
                    self.starts.setdefault((new, (place.passage, start)), []).append(number)
                    self.ends.setdefault((new, (place.passage, end)), []).append(number)

    def _comment(self, lines: tuple[str, ...], note: SheetNote | None = None) -> int:
        number = len(self.comments)
        author, created = (note.author, note.created) if note else ("", None)
        self.comments.append(Comment(number, lines, author, created))
        return number

    def run(self) -> bytes:
        written: list[str] = []
        open_now: set[int] = set()
        paragraphs = revise(self.comparison, self.changes)
        for index, group in groupby(paragraphs, key=lambda found: found.change):
            together = list(group)
            change = self.changes[index]
            number = self._comment(remark(self.comparison, change, self.words))
            for place, found in enumerate(together):
                opening = comment_start(number) if place == 0 else ""
                closing = comment_end(number) if place == len(together) - 1 else ""
                content = "".join(self._piece(piece, open_now) for piece in found.pieces)
                written.append(
                    paragraph(
                        _style(found.passage),
                        f"{opening}{content}{closing}",
                        self._mark(found),
                    )
                )
        noted = {n for numbers in self.starts.values() for n in numbers}
        kept = [c for c in self.comments if c.number not in noted or c.number in self.placed]
        return package("".join(written), kept, self.setting)

    def _mark(self, found: Paragraph) -> str:
        if found.mark == "=":
            return ""
        self.revisions += 1
        return f'<{_TAGS[found.mark]} w:id="{self.revisions}" {self.setting.signature}/>'

    def _piece(self, piece: Piece, open_now: set[int]) -> str:
        """A piece, cut where a note begins or ends in either text."""
        out: list[str] = []
        for start, end in _cuts(piece, [*self.starts, *self.ends]):
            for number in self._at(self.starts, piece, start):
                if number not in open_now:
                    open_now.add(number)
                    self.placed.add(number)
                    out.append(comment_start(number))
            out.append(self._words(piece.operation, piece.text[start:end]))
            for number in self._at(self.ends, piece, end):
                if number in open_now:
                    open_now.discard(number)
                    out.append(comment_end(number))
        return "".join(out)

    @staticmethod
    def _at(table: dict[tuple[bool, Spot], list[int]], piece: Piece, offset: int) -> list[int]:
        found: list[int] = []
        for new, spot in ((False, piece.old), (True, piece.new)):
            if spot is not None:
                found += table.get((new, (spot[0], spot[1] + offset)), [])
        return found

    def _words(self, operation: str, text: str) -> str:
        if operation == "=":
            return text_run(text)
        self.revisions += 1
        tag = _TAGS[operation]
        inner = text_run(text, deleted=operation == "-")
        return f'<{tag} w:id="{self.revisions}" {self.setting.signature}>{inner}</{tag}>'


def _cuts(piece: Piece, places: Sequence[tuple[bool, Spot]]) -> list[tuple[int, int]]:
    cuts = {0, len(piece.text)}
    for new, (passage, position) in places:
        spot = piece.new if new else piece.old
        if spot is not None and spot[0] == passage:
            cuts.add(min(max(position - spot[1], 0), len(piece.text)))
    ordered = sorted(cuts)
    return list(pairwise(ordered))


def _style(passage: Passage) -> str:
    if passage.role is Role.HEADING:
        return f"Heading{min(max(passage.level, 1), 4)}"
    return _STYLES.get(passage.role, "Normal")
