"""What a note is: its targets, its revisions, and how two copies of it are merged.

Selectors follow the W3C Web Annotation Data Model: a TextQuoteSelector (`exact` with `prefix` and
`suffix`, taken from the document's text with passages joined by a line feed) and a
TextPositionSelector (`start`, `end`) within the passage named. Positions are half-open ranges of
code points. Times are ISO 8601 in UTC and are shown, never compared to decide which of two edits
is the later: the order of edits is that of their revisions, as clocks can be set back.
"""

from __future__ import annotations

import json
from dataclasses import asdict, dataclass, replace
from enum import StrEnum
from typing import Any
from uuid import NAMESPACE_URL, uuid4, uuid5


class AnchorState(StrEnum):
    """How surely a target stands on its words in the edition of the text at hand."""

    EXACT = "exact"
    CHANGED = "changed"
    REVIEW = "review"
    ORPHAN = "orphan"
    CONFIRMED = "confirmed"


ATTACHED = frozenset({AnchorState.EXACT, AnchorState.CHANGED, AnchorState.CONFIRMED})
"""The states in which a note is shown on the text; in the others it is listed for review."""

OPEN, DONE = "open", "done"
"""The values of a note's status."""


@dataclass(frozen=True)
class Selectors:
    """Where a quote stands: the passage, the span in it, the words and the text around them."""

    passage: str
    start: int
    end: int
    exact: str
    prefix: str = ""
    suffix: str = ""


@dataclass(frozen=True)
class Target:
    """One place that a note is about, in one edition of one document.

    `comparison` names the other document when the note is about a change between the two.
    """

    document: str
    language: str
    edition: str
    selectors: Selectors
    confirmed: bool = False
    comparison: str = ""


@dataclass(frozen=True)
class Anchor:
    """Where a target stands in the edition at hand.

    `passage` and the span are the place, for `review` the best suggestion, for `orphan` empty.
    `score` (0 to 1) says how alike the words are, `margin` how far the runner-up is behind.
    """

    state: AnchorState
    passage: str
    start: int
    end: int
    score: float
    margin: float

    @property
    def attached(self) -> bool:
        """Whether the note is shown on these words."""
        return self.state in ATTACHED


ORPHANED = Anchor(AnchorState.ORPHAN, "", 0, 0, 0.0, 0.0)
"""The anchor of a target whose words are nowhere."""


@dataclass(frozen=True)
class Annotation:
    """A note or highlight. `ancestors` are the revisions that `revision` came from, oldest first.

    `trashed` is the time it was put in the trash, else empty. A copy kept from a conflict names
    the note it rivals in `conflict_of`, and the revision it holds in `conflict_revision`.
    """

    id: str
    kind: str
    body: str
    targets: tuple[Target, ...]
    created: str
    modified: str
    revision: str
    tags: tuple[str, ...] = ()
    colour: str = ""
    author: str = ""
    status: str = OPEN
    ancestors: tuple[str, ...] = ()
    trashed: str = ""
    conflict_of: str = ""
    conflict_revision: str = ""

    def says_the_same(self, other: Annotation) -> bool:
        """Whether both hold the same words, places and marks, whatever their revisions are."""
        return _content(self) == _content(other)

    def edited(self, now: str, **changes: Any) -> Annotation:
        """A new revision with these fields changed; it is never dated before the one it edits."""
        return replace(
            self,
            **changes,
            modified=max(now, self.modified),
            revision=new_id(),
            ancestors=(*self.ancestors, self.revision),
        )


@dataclass(frozen=True)
class Located:
    """A note and where each of its targets stands in the edition at hand, in the same order."""

    note: Annotation
    anchors: tuple[Anchor, ...]


def new_id() -> str:
    """A new identifier of a note or a revision."""
    return str(uuid4())


def _content(note: Annotation) -> tuple[object, ...]:
    return (
        note.kind,
        note.body,
        note.targets,
        note.tags,
        note.colour,
        note.author,
        note.status,
        bool(note.trashed),
    )


def to_json(note: Annotation) -> str:
    """A revision as canonical JSON without its ancestors: for history, undo and the check."""
    table = asdict(replace(note, ancestors=()))
    return json.dumps(table, ensure_ascii=False, sort_keys=True, separators=(",", ":"))


def from_json(text: str) -> Annotation:
    """The note that `to_json` wrote."""
    table = json.loads(text)
    targets = tuple(
        Target(**{**row, "selectors": Selectors(**row["selectors"])}) for row in table["targets"]
    )
    rest = {**table, "tags": tuple(table["tags"]), "ancestors": tuple(table["ancestors"])}
    return Annotation(**{**rest, "targets": targets})


class Outcome(StrEnum):
    """What became of an imported note."""

    NEW = "new"
    UPDATED = "updated"
    UNCHANGED = "unchanged"
    CONFLICT = "conflict"


@dataclass(frozen=True)
class Merge:
    """The decision on one imported note: what to write, if anything.

    For a conflict `written` is the copy that is kept beside the user's own note.
    """

    outcome: Outcome
    written: Annotation | None = None


def merge(own: Annotation | None, incoming: Annotation, gone: frozenset[str]) -> Merge:
    """Merge an imported note into the user's own of the same id, by their revisions.

    `gone` holds the revisions of the note that were deleted for good: they do not come back, a
    later edit does. An edit on one side applies; edits on both sides are both kept.
    """
    if own is None:
        known = incoming.revision in gone
        return Merge(Outcome.UNCHANGED) if known else Merge(Outcome.NEW, incoming)
    if incoming.revision == own.revision or incoming.revision in own.ancestors:
        return Merge(Outcome.UNCHANGED)
    if own.revision in incoming.ancestors:
        return Merge(Outcome.UPDATED, incoming)
    if own.says_the_same(incoming):
        return Merge(Outcome.UNCHANGED, _joined(own, incoming))
    return Merge(Outcome.CONFLICT, conflict_copy(incoming))


def _joined(own: Annotation, incoming: Annotation) -> Annotation:
    """The same edit made on both sides: one revision, the same on either side, knows both."""
    first, second = sorted((own.revision, incoming.revision))
    past = dict.fromkeys((*own.ancestors, *incoming.ancestors, first))
    return replace(
        own,
        revision=second,
        ancestors=tuple(past),
        modified=max(own.modified, incoming.modified),
    )


def conflict_copy(incoming: Annotation) -> Annotation:
    """The rival edit as a note of its own, under an id that a second import finds again."""
    return replace(
        incoming,
        id=str(uuid5(NAMESPACE_URL, f"{incoming.id}#{incoming.revision}")),
        revision=str(uuid5(NAMESPACE_URL, f"{incoming.id}#{incoming.revision}#copy")),
        ancestors=(),
        conflict_of=incoming.id,
        conflict_revision=incoming.revision,
    )
