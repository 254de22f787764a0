"""The notes beside a text, in the margin or at the end of what is printed."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import replace

from vdreader.core.sheet import Block, Cell, Heading, Row, Run, SheetNote, Style, Tone
from vdreader.core.vocabulary import Words
from vdreader.paper.options import NotePlace

LONGEST = 750
"""Characters that a note may have in the margin: on A4, two thirds of the height of a page."""
_BEGINNING = 480
"""So many characters at most of a longer one stand there; the others stand at the end."""


class Notes:
    """The notes on the documents of a job: where they stand, and which a row has to print.

    Notes in the margin are printed beside the first row that holds words they stand on.
    """

    def __init__(
        self, notes: Sequence[SheetNote], place: NotePlace, documents: Iterable[str]
    ) -> None:
        ours = set(documents)
        self.all = tuple(
            note
            for note in notes
            if place is not NotePlace.NONE and any(p.document in ours for p in note.places)
        )
        self.in_margin = place is NotePlace.MARGIN and bool(self.all)
        self.at_end = place is NotePlace.END and bool(self.all)
        self._printed: set[int] = set()

    def on(self, document: str, passage: str) -> list[tuple[int, int, int]]:
        """The notes on a passage: start, end, number."""
        return [
            (place.span[0], place.span[1], note.number)
            for note in self.all
            for place in note.places
            if (place.document, place.passage) == (document, passage)
        ]

    def due(self, places: Iterable[tuple[str, str]]) -> list[SheetNote]:
        """The notes on these passages (document, passage) that no row has printed yet."""
        here = set(places)
        found = [
            note
            for note in self.all
            if note.number not in self._printed
            and any((place.document, place.passage) in here for place in note.places)
        ]
        self._printed.update(note.number for note in found)
        return found

    @property
    def idle(self) -> bool:
        """Whether a column is kept for notes of which none was printed in the end."""
        return self.in_margin and not self._printed

    @property
    def printed(self) -> tuple[SheetNote, ...]:
        """The notes that stand on what was printed, in their order."""
        return tuple(note for note in self.all if note.number in self._printed)


def note_blocks(notes: Iterable[SheetNote], words: Words) -> list[Block]:
    """Notes as they stand in the margin; of a long one its beginning, and where it goes on."""
    blocks: list[Block] = []
    for note in notes:
        body, rest = _beginning(note)
        body += " …" if rest else ""
        found = _blocks(note, body, words, _signed(note, words, dated=False))
        if rest:
            where = Run(f" → {words.notes}\u00a0{note.number}", strong=True)
            found[-1] = replace(found[-1], runs=(*found[-1].runs, where))
        blocks += found
    return blocks


def closing_notes(notes: Notes, words: Words) -> list[Heading | Row]:
    """The notes at the end, or what the margin had no room for, under a heading of their own."""
    rows: list[Row] = []
    for note in notes.printed:
        rest = _beginning(note)[1] if notes.in_margin else ""
        if rest or notes.at_end:
            heading = f"{note.heading} ({words.continued})" if rest else note.heading
            signed = _signed(note, words, dated=True)
            blocks = _blocks(replace(note, heading=heading), rest or note.body, words, signed)
            rows.append(Row((Cell(tuple(blocks)),), wide=True))
    if not rows:
        return []
    return [Heading(words.notes, 1, bookmark=words.notes), *rows]


def _beginning(note: SheetNote) -> tuple[str, str]:
    """What of a note stands in the margin, and what at the end: parted at a line, else a word."""
    body = note.body
    if len(body) <= LONGEST:
        return body, ""
    for edge in ("\n", " "):
        end = body.rfind(edge, _BEGINNING // 2, _BEGINNING)
        if end > 0:
            return body[:end].rstrip(), body[end:].lstrip()
    return body[:_BEGINNING], body[_BEGINNING:]


def _signed(note: SheetNote, words: Words, *, dated: bool) -> str:
    parts = [note.author, words.short_day(note.created) if dated and note.created else ""]
    return ", ".join(part for part in parts if part)


def _blocks(note: SheetNote, body: str, words: Words, signed: str) -> list[Block]:
    """A note as it is printed: number, kind, some of its words a block a line, who wrote them."""
    first, *more = body.splitlines() or [""]
    heading = f"{note.heading}{words.separator}" if first else note.heading
    begun = Run(f"{note.number}\u2002{heading}", strong=True)
    lines = [[begun, Run(first, italic=True)], *([Run(line, italic=True)] for line in more)]
    if signed:
        lines[-1].append(Run(f" — {signed}", tone=Tone.MUTED))
    return [
        Block(tuple(run for run in runs if run.text), Style.NOTE, note=note.number)
        for runs in lines
    ]
