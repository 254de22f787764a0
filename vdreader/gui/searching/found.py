"""Words that were found, lit in the open text: one way for the search and for the find bar."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from vdreader.core.document import Span
from vdreader.gui.texts.column import Highlight
from vdreader.gui.texts.parallel import LEFT_ONLY, RIGHT_ONLY
from vdreader.reading.parallel import LEFT, RIGHT, ParallelText

if TYPE_CHECKING:
    from vdreader.core.searching.query import Query
    from vdreader.gui.window import Window
    from vdreader.reading.searching import Searching

LONG = 1500
"""Passages from which on a text is looked through in the background."""

_MOST = 400  # words lit on a side: many more would make scrolling slow


@dataclass(frozen=True)
class Place:
    """Words of the open text."""

    side: int
    passage: str
    span: Span


def places(searching: Searching, query: Query, text: ParallelText) -> list[Place]:
    """Where a query's words stand in the open text, row by row, left before right."""
    found: list[tuple[int, Place]] = []
    for side in (LEFT, RIGHT):
        document = text.document(side)
        for hit in searching.open_hits(query, document) if document is not None else ():
            row = text.row_of(side, hit.passage) or 0
            found += [(row, Place(side, hit.passage, span)) for span in hit.spans]
    found.sort(key=lambda pair: (pair[0], pair[1].side))  # stable: within a passage, in order
    return [place for _, place in found]


def is_long(text: ParallelText) -> bool:
    """Whether it takes longer than a frame or two to look through a text."""
    documents = (text.document(side) for side in (LEFT, RIGHT))
    return sum(len(d.passages) for d in documents if d is not None) > LONG


def seen(window: Window, found: Iterable[Place]) -> list[Place]:
    """Those in a column that is shown."""
    hidden = {LEFT_ONLY: RIGHT, RIGHT_ONLY: LEFT}.get(window.texts.mode)
    text = window.desk.text
    if text is None or text.right is None:
        hidden = None
    return [place for place in found if place.side != hidden]


def from_here(window: Window, found: Sequence[Place]) -> int:
    """The first place at or after the reader's, or the very first; -1 if there is none."""
    text, here = window.desk.text, window.desk.place
    if not found or text is None:
        return -1
    if here is None:
        return 0
    row = text.row_of(here[0], here[1]) or 0
    for number, place in enumerate(found):
        at = text.row_of(place.side, place.passage) or 0
        same = (place.side, place.passage) == here[:2]
        if at > row or (same and place.span[1] > here[2]):
            return number
    return 0


def light(window: Window, source: str, found: Sequence[Place], current: Place | None) -> None:
    """Light what was found; the one that the reader is at more strongly."""
    colours = window.colours
    for side in (LEFT, RIGHT):
        here = _nearest([place for place in found if place.side == side], current)
        window.texts.show_highlights(
            source,
            side,
            [
                Highlight(
                    place.passage,
                    place.span,
                    colours.found_here if place == current else colours.found,
                    colours.found_line,
                    dashed=place != current,
                )
                for place in here
            ],
        )


def _nearest(found: list[Place], current: Place | None) -> list[Place]:
    """As many as can be lit, around the current one."""
    at = found.index(current) if current in found else 0
    first = max(0, min(at - _MOST // 2, len(found) - _MOST))
    return found[first : first + _MOST]


def go(window: Window, place: Place) -> None:
    """Put the reader at a place, with its words in view."""
    window.texts.go_to(place.side, place.passage, place.span[0])
    window.texts.show_place(place.side, place.passage, place.span[0])
