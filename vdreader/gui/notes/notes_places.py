"""What the reader means when a note is made: the selected words, or the sentence under the cursor.

And with them, if wanted, the counterpart in the other language, or the older words of a change.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from vdreader.core.annotating.noted import Place
from vdreader.core.document import Document, Span
from vdreader.reading.parallel import ParallelText

if TYPE_CHECKING:
    from vdreader.gui.window import Window
Words = tuple[str, Span]
"""A passage and a span of its text."""


def side_of(window: Window) -> int | None:
    """The side that the reader works in: where the keyboard is, else where the cursor was last.

    Not where the keyboard is if that column has its cursor elsewhere than at the lit passage: a
    note stands on what the reader sees.
    """
    place = window.desk.place
    for side, column in enumerate(window.texts.columns):
        if column.hasFocus() and (place is None or side == place[0] or _answers(window, side)):
            return side
    return place[0] if place else None


def _answers(window: Window, side: int) -> bool:
    """Whether the cursor of a column is where that side answers to the reader's place."""
    text, place = window.desk.text, window.desk.place
    here = window.texts.columns[side].cursor_place()
    if text is None or place is None or here is None:
        return False
    answer = text.answer(*place)
    return answer is not None and answer[0] == here[0]


def chosen(window: Window, *, counterpart: bool) -> list[Place]:
    """The words to note; with those that answer them in the other language, if wanted."""
    text, side = window.desk.text, side_of(window)
    document = text.document(side) if text is not None and side is not None else None
    if text is None or side is None or document is None:
        return []
    marked = _selected(window, side, document) or _under_cursor(window, side, document)
    found = [_place(document, part) for part in marked]
    other = text.document(1 - side)
    if counterpart and other is not None:
        found += [_place(other, part) for part in counterparts(text, side, marked)]
    return found


def selected(window: Window) -> list[Place]:
    """The words selected on the side that the reader works in; none without a selection."""
    text, side = window.desk.text, side_of(window)
    document = text.document(side) if text is not None and side is not None else None
    if side is None or document is None:
        return []
    return [_place(document, part) for part in _selected(window, side, document)]


def counterparts(text: ParallelText, side: int, marked: list[Words]) -> list[Words]:
    """The sentences of the other side that answer to words; none while nothing is aligned."""
    document, other = text.document(side), text.document(1 - side)
    if document is None or other is None or text.alignment is None:
        return []
    spans: dict[str, Span] = {}
    for passage, (start, end) in marked:
        here = document.passage(passage)
        touched = [s for s in here.sentences if s[0] < end and s[1] > start]
        answers = [
            place for s in touched for place in text.counterpart(side, passage, s[0])[1 - side]
        ]
        if not here.is_body or not touched:
            row = text.row_of(side, passage)
            idents = text.rows[row].side(1 - side) if row is not None else ()
            answers = [(ident, (0, len(other.passage(ident).text))) for ident in idents]
        for ident, (first, last) in answers:
            known = spans.get(ident, (first, last))
            spans[ident] = (min(known[0], first), max(known[1], last))
    return [(ident, spans[ident]) for ident in sorted(spans, key=other.position)]


def older_words(window: Window, places: list[Place]) -> list[Place]:
    """The older passages of the changes that the places stand on, as ends of these changes."""
    comparison, text = window.comparing.comparison, window.desk.text
    if comparison is None or text is None:
        return []
    found: dict[str, None] = {}
    for place in places:
        passage: str | None = place.passage
        if text.right is not None and place.document == text.right.id:
            passage = text.answering(place.passage)
        elif place.document != comparison.new.id:
            continue
        change = comparison.of_new.get(passage) if passage else None
        if change is not None:
            found.update(dict.fromkeys(comparison.changes[change].old))
    old = comparison.old
    return [
        Place(old.id, ident, 0, len(old.passage(ident).text), comparison.new.id)
        for ident in found
        if old.passage(ident).text
    ]


def _selected(window: Window, side: int, document: Document) -> list[Words]:
    found = []
    for passage, span in window.texts.columns[side].selection():
        said = document.passage(passage).text[slice(*span)]
        start = span[0] + len(said) - len(said.lstrip())
        end = span[0] + len(said.rstrip())
        if end > start:
            found.append((passage, (start, end)))
    return found


def _under_cursor(window: Window, side: int, document: Document) -> list[Words]:
    place = window.desk.place
    if place is None or place[0] != side:
        here = window.texts.columns[side].cursor_place()
        place = (side, *here) if here is not None else None
    if place is None:
        return []
    passage = document.passage(place[1])
    if passage.is_body and passage.sentences:
        return [(passage.id, passage.sentences[passage.sentence_at(place[2])])]
    return [(passage.id, (0, len(passage.text)))] if passage.text else []


def _place(document: Document, part: Words) -> Place:
    return Place(document.id, part[0], *part[1])
