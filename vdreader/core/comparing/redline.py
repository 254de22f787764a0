"""A change cut into the parts that a reader compares: which old words became which new ones.

A change of one passage a side is one part. In one of several, each new passage is set against the
old sentences that its links name, wherever they stand, and the old sentences that no link names
come last: so a paragraph whose sentences went to three places reads as three short redlines.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from vdreader.core.comparing.comparison import Change, Comparison, Edit, Link
from vdreader.core.comparing.diff import edits
from vdreader.core.document import Document, Span

_GAP = " "


@dataclass(frozen=True)
class Part:
    """Old words against new ones; either side may be empty. Spans are of the passages named."""

    old: tuple[tuple[str, Span], ...]
    new: str | None
    edits: tuple[Edit, ...]


def parts(comparison: Comparison, change: Change) -> tuple[Part, ...]:
    """The parts of a change, in the order of the new text."""
    if len(change.old) <= 1 and len(change.new) <= 1:
        whole = tuple((ident, (0, _length(comparison.old, ident))) for ident in change.old)
        return (Part(whole, next(iter(change.new), None), change.edits),)
    found = [_of_new(comparison, change, ident) for ident in change.new]
    left = _unlinked(comparison.old, change)
    if left:
        struck = _GAP.join(_words(comparison.old, left))
        found.append(Part(left, None, (Edit("-", struck),)))
    return tuple(found)


def _of_new(comparison: Comparison, change: Change, ident: str) -> Part:
    places = _merged(
        comparison.old, ((link.old, link.old_span) for link in change.links if link.new == ident)
    )
    before = _GAP.join(_words(comparison.old, places))
    after = comparison.new.passage(ident).text
    return Part(places, ident, edits(before, after) if before else (Edit("+", after),))


def _unlinked(old: Document, change: Change) -> tuple[tuple[str, Span], ...]:
    """The old sentences that no link of the change touches."""
    return tuple(
        (ident, span)
        for ident in change.old
        for span in old.passage(ident).sentences
        if not any(_touches(link, ident, span) for link in change.links)
    )


def _touches(link: Link, ident: str, span: Span) -> bool:
    return link.old == ident and link.old_span[0] < span[1] and span[0] < link.old_span[1]


def _merged(document: Document, places: Iterable[tuple[str, Span]]) -> tuple[tuple[str, Span], ...]:
    """Places in the order of the text, those that overlap or touch as one."""
    ordered = sorted(set(places), key=lambda place: (document.position(place[0]), place[1]))
    out: list[tuple[str, Span]] = []
    for ident, (start, end) in ordered:
        if out and out[-1][0] == ident and start <= out[-1][1][1] + 1:
            out[-1] = (ident, (out[-1][1][0], max(out[-1][1][1], end)))
        else:
            out.append((ident, (start, end)))
    return tuple(out)


def _words(document: Document, places: Iterable[tuple[str, Span]]) -> list[str]:
    return [document.passage(ident).text[start:end] for ident, (start, end) in places]


def _length(document: Document, ident: str) -> int:
    return len(document.passage(ident).text)
