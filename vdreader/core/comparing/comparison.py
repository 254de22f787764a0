"""What a comparison of two documents says: links, edits, changes, and their counts.

Every passage of both documents belongs to exactly one change, so that the counts add up. Links
are finer: they tie a span (usually a sentence) of an old passage to a span of a new one. Spans are
half-open ranges of code points in the text of the passage they name.
"""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from enum import StrEnum
from functools import cached_property

from vdreader.core.document import Document, Span
from vdreader.core.origin import Origin


class Kind(StrEnum):
    """What became of a passage, or of a group of passages, from one year to the next."""

    KEPT = "kept"
    REWORDED = "reworded"
    MOVED = "moved"
    MOVED_REWORDED = "moved_reworded"
    SPLIT = "split"
    MERGED = "merged"
    NEW = "new"
    DROPPED = "dropped"


def fits(kind: Kind, old: int, new: int) -> bool:
    """Whether so many old passages can have become so many new ones in this way."""
    if kind is Kind.SPLIT:
        return old == 1 < new
    if kind is Kind.MERGED:
        return new == 1 < old
    return kind not in (Kind.NEW, Kind.DROPPED) and min(old, new) > 0


@dataclass(frozen=True)
class Edit:
    """A run of one operation in a redline: `=` in both texts, `-` in the old, `+` in the new.

    A `typographic` edit changes the writing and no word: it may be shown or not.
    """

    operation: str
    text: str
    typographic: bool = False


@dataclass(frozen=True)
class Link:
    """A span of an old passage and the span of a new one that says it again.

    `moved` is what a person said of its place; None leaves it to the sections.
    """

    old: str
    old_span: Span
    new: str
    new_span: Span
    score: float = 1.0
    origin: Origin = Origin.AUTOMATIC
    moved: bool | None = None


@dataclass(frozen=True)
class Reason:
    """Why passages were matched, or not: a code the interface can translate, and its evidence.

    `text` is the sentence of a person, for curated and user links; it needs no translation.
    """

    code: str
    terms: tuple[str, ...] = ()
    text: str = ""


@dataclass(frozen=True)
class Change:
    """What is said of a group of matched passages; `old` or `new` is empty for new and dropped.

    The edits cover the passages of each side in document order, joined by a line feed. The links
    include those to the new passages from elsewhere in the old text, whose own change is another.
    `moves` are the links whose text left its place: of a change that a person gave a kind, its own
    are among them if that kind says so, wherever the texts stand.
    """

    kind: Kind
    old: tuple[str, ...]
    new: tuple[str, ...]
    links: tuple[Link, ...]
    score: float
    origin: Origin
    reason: Reason
    edits: tuple[Edit, ...]
    moves: tuple[Link, ...] = ()


@dataclass(frozen=True)
class Comparison:
    """Two documents of one language and the changes between them, in the order of the new text.

    A dropped passage stands after the change of the passage that preceded it in the old text.
    """

    old: Document
    new: Document
    changes: tuple[Change, ...]

    @cached_property
    def summary(self) -> dict[Kind, int]:
        """The number of changes of each kind, kinds without any included."""
        counted = Counter(change.kind for change in self.changes)
        return {kind: counted[kind] for kind in Kind}

    @cached_property
    def of_new(self) -> dict[str, int]:
        """The index of the change that each passage of the new document belongs to."""
        return {ident: n for n, change in enumerate(self.changes) for ident in change.new}

    @cached_property
    def of_old(self) -> dict[str, int]:
        """The index of the change that each passage of the old document belongs to."""
        return {ident: n for n, change in enumerate(self.changes) for ident in change.old}

    @cached_property
    def linked(self) -> tuple[dict[str, frozenset[Span]], dict[str, frozenset[Span]]]:
        """The linked spans of each passage of the old and of the new text, by passage id."""
        old: dict[str, set[Span]] = {}
        new: dict[str, set[Span]] = {}
        for change in self.changes:
            for link in change.links:
                old.setdefault(link.old, set()).add(link.old_span)
                new.setdefault(link.new, set()).add(link.new_span)
        return (
            {ident: frozenset(spans) for ident, spans in old.items()},
            {ident: frozenset(spans) for ident, spans in new.items()},
        )
