"""Where notes are: words lit in both columns, signs between them, counts in the tree."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from vdreader.core.document import Span
from vdreader.gui.notes import notes_words
from vdreader.gui.section_delegate import Badge
from vdreader.gui.texts.column import Highlight
from vdreader.gui.texts.gutter import Mark
from vdreader.reading.parallel import LEFT, RIGHT, ParallelText

if TYPE_CHECKING:
    from vdreader.gui.window import Window

NAME = "notes"


@dataclass(frozen=True)
class Standing:
    """Words of the open text that a note stands on."""

    note: str
    kind: str
    colour: str
    side: int
    passage: str
    span: Span


class NotesMarks(QObject):
    """Shows on the open text where notes stand."""

    def __init__(self, window: Window) -> None:
        super().__init__(window)
        self._window = window

    def show(self, standing: Sequence[Standing]) -> None:
        """The words lit, the signs between the columns, the counts in the tree."""
        window, text = self._window, self._window.desk.text
        if text is None:
            return
        colours = window.colours
        for side in (LEFT, RIGHT):
            lit = [
                Highlight(
                    passage,
                    span,
                    colours.note,
                    notes_words.ink(colour, colours),
                    notes_words.kind(kind),
                )
                for (passage, kind, colour), spans in _spans(standing, side).items()
                for span in joined(spans)
            ]
            window.texts.show_highlights(NAME, side, lit)
        by_row: dict[int, dict[str, Standing]] = {}
        for here in standing:
            row = text.row_of(here.side, here.passage)
            if row is not None:
                by_row.setdefault(row, {}).setdefault(here.note, here)
        window.texts.show_marks(NAME, {row: self._sign(found) for row, found in by_row.items()})
        window.sections.show_badges(
            f"{NAME} {text.left.id}", text.left.id, self._badges(text, standing)
        )

    def _sign(self, found: dict[str, Standing]) -> Mark:
        """One sign a kind beside a row, at most two of them; its words name them all."""
        kinds = {here.kind: here for here in found.values()}
        first = next(iter(kinds.values()))
        counts = {kind: sum(here.kind == kind for here in found.values()) for kind in kinds}
        said = [
            notes_words.kind(kind) if count == 1 else f"{notes_words.kind(kind)} ({count})"
            for kind, count in counts.items()
        ]
        signs = "".join(notes_words.sign(kind) for kind in list(kinds)[:2])
        colour = notes_words.ink(first.colour, self._window.colours)
        return Mark(signs, colour, self.tr("Notes: {kinds}").format(kinds=", ".join(said)))

    def _badges(self, text: ParallelText, standing: Sequence[Standing]) -> dict[str, list[Badge]]:
        noted: dict[str, set[str]] = {}
        for here in standing:
            document = text.document(here.side)
            passage = here.passage if here.side == LEFT else text.answering(here.passage)
            if passage is not None and passage in text.left:
                noted.setdefault(text.left.passage(passage).section, set()).add(here.note)
            elif document is not None:  # nothing answers to it: the sections do, by their ids
                noted.setdefault(document.passage(here.passage).section, set()).add(here.note)
        colour = self._window.colours.accent
        return {
            section: [Badge(f"●{len(found)}", colour, self.tr("%n note(s)", "", len(found)))]
            for section, found in noted.items()
        }


def _spans(standing: Sequence[Standing], side: int) -> dict[tuple[str, str, str], list[Span]]:
    """The words noted on a side, by passage, kind and colour."""
    found: dict[tuple[str, str, str], list[Span]] = {}
    for here in standing:
        if here.side == side:
            found.setdefault((here.passage, here.kind, here.colour), []).append(here.span)
    return found


def joined(spans: list[Span]) -> list[Span]:
    """Spans with those that overlap made one: what is drawn alike is drawn once."""
    found: list[Span] = []
    for start, end in sorted(spans):
        if found and start < found[-1][1]:
            found[-1] = (found[-1][0], max(found[-1][1], end))
        else:
            found.append((start, end))
    return found
